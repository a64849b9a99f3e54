import { isList, isObject, valueAt, type Json } from '../../../model/json.js'
import { BudgetError } from '../../budget.js'
import type { Acceptor } from './accept.js'
import { unnamedKey, type Builder } from './generate.js'
import { itemNodes } from './items.js'
import { keyNodes } from './keys.js'
import type { Left } from './left.js'
import type { Meter } from './meter.js'
import { ANY, ARRAY, OBJECT, type Node } from './node.js'
import type { Found, Side, Step } from './place.js'
import { matches } from './patterns.js'
import { DepthError } from './prove.js'
import { sampleTexts } from './samples.js'
import type { Violator } from './violate.js'

/**
 * Runs a datum against a whole schema: of which side, and by which reading (they differ only in the content model
 * `ignore-unknown`). Undefined when the schema cannot be run.
 */
export type Execute = (side: 'base' | 'head', role: 'writer' | 'reader', datum: Json) => boolean | undefined

const MAX_CANDIDATES = 400
/** Data that the two validators see differently before a search is given up. */
const MAX_DISAGREEMENTS = 20
/** A schema that refers to itself without end costs a whole stack each time. */
const MAX_UNRUNNABLE = 2
const MAX_SHRINKS = 80
const MAX_SHRUNK = 2000
/** For one search, and for each schema of the documents: a datum may have to hold as many values. */
const STEPS_EACH = 40_000
const STEPS_PER_SCHEMA = 10
const PER_STEP = 6

/** A datum, and where in it the change is. */
interface Candidate {
  readonly datum: Json
  readonly path: readonly (string | number)[]
}

/** Data are wanted that have to do with a change, whether or not its place refuses them by itself: those with this key. */
interface Touched {
  readonly key: string | undefined
}
interface Wanted {
  readonly goal: Node
  readonly touched: Touched | undefined
}

/** Why there is no witness, as the end of a sentence. */
export type Missing = { readonly missing: string; readonly unsought?: boolean }

/** Looks for data that one whole schema accepts and the other refuses, at the place of a change. */
export class Witnesses {
  readonly #roots: Readonly<Record<'base' | 'head', Side>>
  readonly #builder: Builder
  readonly #violator: Violator
  readonly #acceptor: Acceptor
  readonly #meter: Meter
  readonly #execute: Execute | undefined
  readonly #each: number
  #left: number

  constructor(
    roots: Readonly<Record<'base' | 'head', Side>>,
    violator: Violator,
    meter: Meter,
    steps: number,
    schemas: number,
    execute: Execute | undefined,
  ) {
    this.#roots = roots
    this.#builder = violator.builder
    this.#violator = violator
    this.#acceptor = violator.builder.acceptor
    this.#meter = meter
    this.#left = steps
    this.#each = STEPS_EACH + schemas * STEPS_PER_SCHEMA
    this.#execute = execute
  }

  /** A small datum that `side` accepts and the other refuses, because of this change. */
  find(found: Found, side: 'base' | 'head', touched?: Touched): { readonly datum: Json } | Missing {
    const other = side === 'base' ? 'head' : 'base'
    if (this.#left <= 0) return { missing: 'the work that may be spent on examples was used up', unsought: true }
    const allowed = Math.min(this.#left, this.#each)
    this.#meter.renew(allowed, 'looking for an example')
    this.#builder.prover.reset()
    try {
      return this.#search(found, side, other, touched)
    } catch (error) {
      if (!(error instanceof BudgetError || error instanceof DepthError)) throw error
      this.#builder.prover.reset()
      const missing = `no datum was found within the steps that are allowed that the ${side} accepts and the ${other} refuses`
      return { missing, unsought: allowed < this.#each }
    } finally {
      this.#left -= this.#meter.spent
    }
  }

  /** A datum that `side` accepts and the other refuses, with the changed part in it, or undefined. */
  through(part: Found, side: 'base' | 'head'): Json | undefined {
    const found = this.find(part, side, { key: part.key })
    return 'datum' in found ? found.datum : undefined
  }

  #search(
    found: Found,
    side: 'base' | 'head',
    other: 'base' | 'head',
    touched: Touched | undefined,
  ): { readonly datum: Json } | Missing {
    const accepting = this.#roots[side].writer
    const refusing = this.#roots[other].reader
    const goal = side === 'base' ? found.headAsks : found.baseAsks
    const parts = (datum: Json, path: Candidate['path']): boolean => {
      const place = valueAt(datum, path)
      if (place === undefined) return false
      if (touched === undefined && this.#acceptor.accepts(goal, place) !== false) return false
      if (touched?.key !== undefined && !this.#isBecauseOf(touched.key, datum, path, refusing)) return false
      return this.#acceptor.accepts(accepting, datum) === true && this.#acceptor.accepts(refusing, datum) === false
    }
    let tried = 0
    let disagreed = 0
    let unrunnable = 0
    for (const candidate of this.#at(found.steps, 0, [accepting], { goal, touched }, side)) {
      if (++tried > MAX_CANDIDATES || disagreed > MAX_DISAGREEMENTS || unrunnable > MAX_UNRUNNABLE) break
      if (!parts(candidate.datum, candidate.path)) continue
      for (const datum of [this.#shrink(candidate, accepting, parts), candidate.datum]) {
        const verdict = this.#confirm(datum, side, other)
        if (verdict === true) return { datum }
        if (verdict === undefined) unrunnable++
      }
      disagreed++
    }
    if (unrunnable > 0) return { missing: 'the validator could not run one of the schemas on the example that was found' }
    return { missing: `no datum was found that the ${side} accepts and the ${other} refuses` }
  }

  #confirm(datum: Json, side: 'base' | 'head', other: 'base' | 'head'): boolean | undefined {
    if (this.#execute === undefined) return true
    const accepted = this.#execute(side, 'writer', datum)
    const refused = this.#execute(other, 'reader', datum)
    return accepted === undefined || refused === undefined ? undefined : accepted && !refused
  }

  /** Data that go through the steps and break the goal at their end. */
  *#at(
    steps: readonly Step[],
    index: number,
    nodes: readonly Node[],
    wanted: Wanted,
    side: 'base' | 'head',
  ): Generator<Candidate> {
    const step = steps[index]
    if (step === undefined) {
      const { goal, touched } = wanted
      if (touched?.key !== undefined) for (const datum of this.#withKey(nodes, touched.key)) yield { datum, path: [] }
      else for (const datum of this.#violator.violations(nodes, goal)) yield { datum, path: [] }
      if (touched !== undefined) for (const datum of this.#builder.data(nodes, ANY)) yield { datum, path: [] }
      return
    }
    if (step.at === 'branch') {
      const branch = step[side]
      return yield* this.#at(steps, index + 1, branch === undefined ? nodes : [...nodes, branch], wanted, side)
    }
    if (step.at === 'item') {
      for (const left of this.#builder.cases(nodes, ARRAY))
        for (const { datum, path } of some(this.#at(steps, index + 1, itemNodes(left, step.index), wanted, side)))
          for (const list of this.#builder.lists(left, new Map([[step.index, datum]])))
            yield { datum: list, path: [step.index, ...path] }
      return
    }
    const keys = step.at === 'key' ? [step.key] : unnamedKeys(step.pattern, step.taken)
    const open = this.#builder.prover.opener.open(nodes, OBJECT)
    if (open === undefined) return
    // First with nothing settled, so that the value may decide; then one case after another, for values that depend on it.
    for (const key of keys) yield* this.#throughKey(steps, index, open, key, wanted, side)
    if (open.choices.length > 0)
      for (const left of this.#builder.cases(nodes, OBJECT))
        for (const key of keys) yield* this.#throughKey(steps, index, left, key, wanted, side)
  }

  /** Whether the datum has the key, and would be accepted without it. */
  #isBecauseOf(key: string, datum: Json, path: Candidate['path'], refusing: Node): boolean {
    const place = valueAt(datum, path)
    if (!isObject(place) || !Object.hasOwn(place, key)) return false
    return this.#acceptor.accepts(refusing, replaced(datum, path, withKey(place, key, undefined))) === true
  }

  *#withKey(nodes: readonly Node[], key: string): Generator<Json> {
    const open = this.#builder.prover.opener.open(nodes, OBJECT)
    const known = open === undefined ? undefined : keyNodes(this.#builder.prover, open, key)
    if (known === undefined) return
    for (const value of some(this.#builder.data(known, ANY))) yield* this.#builder.objectsWith(nodes, key, value)
  }

  *#throughKey(
    steps: readonly Step[],
    index: number,
    left: Left,
    key: string,
    wanted: Wanted,
    side: 'base' | 'head',
  ): Generator<Candidate> {
    const known = keyNodes(this.#builder.prover, left, key)
    if (known === undefined) return
    for (const { datum, path } of some(this.#at(steps, index + 1, known, wanted, side)))
      for (const object of some(this.#builder.objectsWith(left.flat, key, datum))) yield { datum: object, path: [key, ...path] }
  }

  /** Leaves out what the difference does not need. The place of the change stays. */
  #shrink({ datum, path }: Candidate, accepting: Node, parts: (datum: Json, path: Candidate['path']) => boolean): Json {
    let best = datum
    const required = isObject(datum) ? this.#builder.prover.opener.open([accepting], OBJECT)?.required : undefined
    // A large datum is large because of what is required; each try costs its size.
    let tries = Math.min(MAX_SHRINKS, Math.floor(MAX_SHRUNK / sizeOf(datum)) - 1)
    for (let again = tries > 0; again;) {
      again = false
      for (const smaller of shrunk(best, path, required)) {
        if (tries-- <= 0) return best
        if (!parts(smaller, path)) continue
        best = smaller
        again = true
        break
      }
    }
    return best
  }
}

/** How many values there are in a datum. */
function sizeOf(datum: Json): number {
  if (isList(datum)) return datum.reduce<number>((sum, item) => sum + sizeOf(item), 1)
  if (!isObject(datum)) return 1
  let size = 1
  for (const key of Object.keys(datum)) size += sizeOf(datum[key]!)
  return size
}

/** The first few. */
function* some<T>(values: Iterable<T>): Generator<T> {
  let count = 0
  for (const value of values) {
    yield value
    if (++count >= PER_STEP) return
  }
}

function unnamedKeys(pattern: string | undefined, taken: ReadonlySet<string>): string[] {
  const names = pattern === undefined ? [0, 1, 2, 3].map(unnamedKey) : sampleTexts(pattern)
  return names.filter((name) => !taken.has(name) && (pattern === undefined || matches(pattern, name) === true)).slice(0, 4)
}

/** The datum with one thing less, or one scalar simpler; `kept` leads to what has to stay. */
function* shrunk(datum: Json, kept: readonly (string | number)[] | undefined, required?: ReadonlySet<string>): Generator<Json> {
  if (isList(datum)) {
    for (let index = datum.length - 1; index >= 0; index--) {
      if (kept?.[0] === undefined || typeof kept[0] !== 'number' || index > kept[0]) yield datum.toSpliced(index, 1)
      for (const item of shrunk(datum[index]!, keptBelow(kept, index))) yield datum.with(index, item)
    }
  } else if (isObject(datum)) {
    for (const key of Object.keys(datum)) {
      if (kept?.[0] !== key && required?.has(key) !== true) yield withKey(datum, key, undefined)
      for (const value of shrunk(datum[key]!, keptBelow(kept, key))) yield withKey(datum, key, value)
    }
  } else if (typeof datum === 'string' && datum !== '') yield ''
  else if (typeof datum === 'number' && datum !== 0) yield 0
}

function keptBelow(
  kept: readonly (string | number)[] | undefined,
  step: string | number,
): readonly (string | number)[] | undefined {
  return kept !== undefined && kept[0] === step ? kept.slice(1) : undefined
}

function replaced(datum: Json, path: Candidate['path'], value: Json, depth = 0): Json {
  const step = path[depth]
  if (step === undefined) return value
  if (isList(datum)) return datum.with(step as number, replaced(datum[step as number]!, path, value, depth + 1))
  return isObject(datum) ? withKey(datum, String(step), replaced(datum[step]!, path, value, depth + 1)) : datum
}

function withKey(object: { readonly [key: string]: Json }, key: string, value: Json | undefined): Json {
  const copy: Record<string, Json> = Object.create(null)
  for (const name of Object.keys(object)) if (name !== key) copy[name] = object[name]!
  if (value !== undefined) copy[key] = value
  return copy
}
