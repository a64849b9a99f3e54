import type { Json } from '../../../model/json.js'
import type { Meter } from './meter.js'
import type { Acceptor } from './accept.js'
import { nextMultiple } from './exact.js'
import { formatNamed } from './formats.js'
import { itemNodes } from './items.js'
import { finiteNames, inPlaceSchemas, keyNodes } from './keys.js'
import { keyOf, type Left } from './left.js'
import { ARRAY, isSameJson, NUMBER, OBJECT, STRING, TYPES, type Node } from './node.js'
import type { Prover } from './prove.js'
import { sampleTexts } from './samples.js'

/** How deep a datum is built; a schema that asks for more is not given an example. */
const MAX_DEPTH = 24
/** Ways to settle the open alternatives of one schema that are tried. */
const MAX_CASES = 12
const MAX_OPENED = 400
/** Candidates of one type that are handed on. */
const MAX_EACH = 24
export const FILLERS: readonly Json[] = [0, '', false, null, 1, 'a', true, 'b', 2, [], {}]

/** What a built object has to hold, or must not. */
export interface Wanted {
  readonly with?: ReadonlyMap<string, Json>
  readonly without?: string
  /** As many keys as this, when the schema lets it. */
  readonly size?: number
}

/** Builds small data that fit schemas, the smallest first. Every datum it hands out was checked. */
export class Builder {
  readonly prover: Prover
  readonly acceptor: Acceptor
  readonly budget: Meter
  #depth = 0
  readonly #firsts = new Map<string, Json>()

  constructor(prover: Prover, acceptor: Acceptor, budget: Meter) {
    this.prover = prover
    this.acceptor = acceptor
    this.budget = budget
  }

  *data(nodes: readonly Node[], types: number): Generator<Json> {
    if (this.#depth >= MAX_DEPTH) return
    this.#depth++
    try {
      for (const type of TYPES) {
        if ((types & type) === 0) continue
        let found = 0
        for (const left of this.cases(nodes, type)) {
          for (const value of this.candidates(left)) {
            this.budget.spend(2)
            if (this.acceptor.acceptsAll(nodes, value) !== true) continue
            yield value
            if (++found >= MAX_EACH) break
          }
          if (found >= MAX_EACH) break
        }
      }
    } finally {
      this.#depth--
    }
  }

  /** The smallest datum that fits, or undefined when none was found. */
  first(nodes: readonly Node[], types: number): Json | undefined {
    const key = `${keyOf(nodes)}:${types}`
    const known = this.#firsts.get(key)
    if (known !== undefined) return known
    for (const value of this.data(nodes, types)) {
      this.#firsts.set(key, value)
      return value
    }
    return undefined
  }

  /** The schemas opened for one type, with their alternatives settled one way after another. */
  *cases(nodes: readonly Node[], type: number): Generator<Left> {
    let left = MAX_CASES
    let opened = 0
    const open: Node[][] = [[...nodes]]
    while (open.length > 0 && left > 0 && ++opened < MAX_OPENED) {
      const next = this.prover.opener.open(open.pop()!, type)
      if (next === undefined) continue
      this.budget.spend(next.flat.length * (1 + next.choices.length))
      const choice = next.choices[0]
      if (choice === undefined) {
        left--
        yield next
      } else for (const added of choice.slice(0, MAX_CASES).reverse()) open.push([...next.flat, ...added])
    }
  }

  /** Not yet checked. */
  *candidates(left: Left): Generator<Json> {
    const values = this.prover.finite(left)
    if (values !== undefined) {
      yield* [...values].sort((one, other) => weight(one) - weight(other))
      return
    }
    if (left.type === NUMBER) yield* numbers(left)
    else if (left.type === STRING) yield* texts(left)
    else if (left.type === ARRAY) yield* this.lists(left, new Map())
    else if (left.type === OBJECT) {
      yield* this.objects(left, {})
      for (const size of [1, 2]) yield* this.objects(left, { size })
      yield* this.#oneKeyObjects(left)
    }
  }

  /** Lists with these items at these places, as short as can be, then longer. */
  *lists(left: Left, fixed: ReadonlyMap<number, Json>, size = 0): Generator<Json> {
    const wanted = Math.max(0, ...[...fixed.keys()].map((index) => index + 1))
    let shortest = Math.max(left.most('minItems'), wanted, size)
    for (const node of left.flat) if (node.contains !== undefined) shortest = Math.max(shortest, node.minContains)
    if (shortest > 200) return
    const unique = left.flat.some((node) => node.unique)
    for (const length of [shortest, shortest + 1, shortest + 2]) {
      const list: Json[] = []
      for (let index = 0; index < length; index++) {
        const item = fixed.has(index) ? fixed.get(index) : this.#item(left, index, unique ? list : undefined, length)
        if (item === undefined) break
        list.push(item)
      }
      if (list.length === length) yield list
    }
  }

  #item(left: Left, index: number, taken: readonly Json[] | undefined, length: number): Json | undefined {
    // The items that `contains` asks for stand last, where tuples are least likely to have their own say.
    const contained = left.flat.flatMap((node) =>
      node.contains !== undefined && length - index <= node.minContains ? [node.contains] : [],
    )
    let tries = 0
    for (const value of this.data([...itemNodes(left, index), ...contained], 63)) {
      if (taken === undefined || !taken.some((other) => isSameJson(other, value))) return value
      if (++tries > 40) break
    }
    return undefined
  }

  /** Objects with what is wanted, what is required, and no more. */
  *objects(left: Left, wanted: Wanted): Generator<Json> {
    const object: Record<string, Json> = Object.create(null)
    for (const [key, value] of wanted.with ?? []) object[key] = value
    const names = new Set(left.required)
    for (const key of wanted.with?.keys() ?? []) names.add(key)
    for (const name of names)
      for (const node of left.flat) for (const next of node.dependentRequired?.get(name) ?? []) names.add(next)
    for (const name of names) {
      if (Object.hasOwn(object, name) || name === wanted.without) continue
      this.budget.spend(1)
      const value = this.valueOf(left, name)
      if (value === undefined) return
      object[name] = value
    }
    const size = Math.max(left.most('minProperties'), wanted.size ?? 0)
    if (size > Object.keys(object).length && !this.#fillUp(left, object, size, wanted.without)) return
    yield object
  }

  /**
   * Objects that fit `nodes` with this value at this key. Conditions and alternatives are settled with the value in view: it may be
   * what tells them apart.
   */
  *objectsWith(nodes: readonly Node[], key: string, value: Json, without?: string): Generator<Json> {
    const wanted = { with: new Map([[key, value]]), ...(without === undefined ? {} : { without }) }
    const open = this.prover.opener.open(nodes, OBJECT)
    if (open === undefined) return
    if (open.choices.length === 0) return yield* this.objects(open, wanted)
    const known = typeof value === 'object' ? this.prover.nodes.requiring(key) : this.prover.withValue(key, value)
    for (const left of this.cases([...nodes, known], OBJECT)) yield* this.objects(left, wanted)
  }

  /** Some value of a key; undefined when the key cannot be there. */
  valueOf(left: Left, key: string): Json | undefined {
    const nodes = keyNodes(this.prover, left, key)
    return nodes === undefined ? undefined : this.first(nodes, 63)
  }

  #fillUp(left: Left, object: Record<string, Json>, size: number, without: string | undefined): boolean {
    if (size > 300) return false
    for (const key of this.keys(left)) {
      if (Object.keys(object).length >= size) return true
      if (key === without || Object.hasOwn(object, key)) continue
      const value = this.valueOf(left, key)
      if (value !== undefined) object[key] = value
    }
    return Object.keys(object).length >= size
  }

  /** Names that objects of `left` may have: declared ones, some that match its patterns, some that nothing names. */
  *keys(left: Left): Generator<string> {
    const names = finiteNames(left)
    if (names !== undefined) return yield* names
    for (const node of left.flat) yield* node.properties.keys()
    for (const node of left.flat) for (const pattern of node.patterns.keys()) yield* sampleTexts(pattern)
    for (const node of left.flat)
      if (node.names !== undefined) for (const name of this.data([node.names], STRING)) yield name as string
    // Names that only a negation knows: to have or to leave them may be what it takes.
    for (const node of left.flat)
      if (node.not !== undefined)
        for (const one of inPlaceSchemas(node.not))
          yield* [
            ...one.properties.keys(),
            ...one.required,
            ...(one.dependentSchemas?.keys() ?? []),
            ...(one.dependentRequired?.keys() ?? []),
          ]
    for (let index = 0; index < 300; index++) yield unnamedKey(index)
  }

  *#oneKeyObjects(left: Left): Generator<Json> {
    let tries = 0
    for (const key of this.keys(left)) {
      if (left.required.has(key)) continue
      if (++tries > MAX_EACH) return
      const value = this.valueOf(left, key)
      if (value !== undefined) yield* this.objectsWith(left.flat, key, value)
    }
  }
}

/** `extra`, `extra2`, `extra3`: keys that stand for all that no schema names. */
export function unnamedKey(index: number): string {
  return index === 0 ? 'extra' : `extra${index + 1}`
}

function* numbers(left: Left): Generator<number> {
  const { minimum, maximum, step } = left
  const low = minimum?.value
  const high = maximum?.value
  if (step !== undefined) {
    const start =
      low === undefined
        ? high === undefined
          ? 0
          : nextMultiple(Math.min(high, 0), step, -1)
        : nextMultiple(Math.max(low, Math.min(0, high ?? 0)), step, 1)
    for (let count = 0; count < 8; count++) {
      yield start + count * step
      yield start - count * step
    }
  }
  yield* [0, 1, -1, 0.5]
  for (const bound of [low, high]) if (bound !== undefined) yield* [bound, bound + 1, bound - 1, bound + 0.5, bound - 0.5]
  if (low !== undefined && high !== undefined) yield (low + high) / 2
}

function* texts(left: Left): Generator<string> {
  const min = left.most('minLength')
  if (min <= 4000) yield 'a'.repeat(min)
  for (const { pattern, format } of left.flat) {
    if (pattern !== undefined) for (const text of sampleTexts(pattern)) yield* stretched(text, min)
    if (format !== undefined) yield* formatNamed(format)?.samples ?? []
  }
  if (min < 4000)
    yield* ['a'.repeat(min + 1), 'b'.repeat(Math.max(min, 1)), 'A'.repeat(Math.max(min, 1)), '0'.repeat(Math.max(min, 1))]
  yield* ['', 'a', 'b', 'A', '0', ' ', 'a-b', 'x'.repeat(Math.min(min + 2, 4000))]
}

/** The text as it is, and long enough: unanchored patterns allow anything around what they look for. */
function* stretched(text: string, min: number): Generator<string> {
  yield text
  if (text.length < min && min <= 4000) {
    yield text + 'a'.repeat(min - text.length)
    yield text.padStart(min, 'a')
  }
}

/** For sorting: roughly how much there is to read in a value. */
export function weight(value: Json): number {
  return JSON.stringify(value).length
}
