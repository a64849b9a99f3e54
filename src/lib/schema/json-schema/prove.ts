import type { Json } from '../../../model/json.js'
import { TextProver } from '../../regular/inclusion.js'
import type { Meter } from './meter.js'
import type { Acceptor } from './accept.js'
import { areAlike, isCongruent } from './congruence.js'
import { isEmptyShape } from './empty.js'
import { finiteNames, keyNodes } from './keys.js'
import { keyOf, type Left, Opener } from './left.js'
import { ANY, ARRAY, BOOLEAN, NULL, OBJECT, STRING, TYPES, certainParts, type Node, type Nodes } from './node.js'
import { splitRange } from './ranges.js'
import { meetsKeywords } from './rules.js'
import { isSame } from './same.js'

/** How deep a proof may go into a document. A schema deeper than that is undecided. */
const MAX_DEPTH = 120
/** Proofs that wait for one another. */
const MAX_OPEN = 500
/** Open choices that one proof works through one after another. */
const MAX_SPLITS = 8
/** Choices that one question may take apart in all. */
const MAX_FUEL = 64
/** Integers in a range, or values of a discriminating property, that are tried one by one. */
const MAX_FINITE = 32
const MAX_ENUMERATED = 100_000

/** Thrown when a proof goes deeper than allowed: undecided, not refuted. */
export class DepthError extends Error {}

/**
 * Proves that what fits some schemas fits another. A sequent calculus over accept sets: what is known of the datum stands left
 * and is opened by type and by alternative, what is asked stands right and is taken keyword by keyword. Sound (a proof is
 * never wrong), not complete: no proof means nothing, and whoever claims a difference has to show a datum.
 */
export class Prover {
  readonly nodes: Nodes
  readonly acceptor: Acceptor
  readonly opener: Opener
  readonly budget: Meter
  readonly texts = new TextProver()
  /** Steps into properties and items: a datum gets smaller with each, which makes the assumption of a proof in itself sound. */
  #depth = 0
  readonly #memo = new Map<string, boolean>()
  readonly #active = new Map<string, { depth: number; index: number }>()
  #lowest = Infinity
  #fuel = MAX_FUEL
  readonly #constants = new Map<string, Node>()
  readonly #provisional: string[] = []

  constructor(nodes: Nodes, acceptor: Acceptor, budget: Meter) {
    this.nodes = nodes
    this.acceptor = acceptor
    this.budget = budget
    this.opener = new Opener(nodes)
  }

  /** Whether every datum (of these types) that fits all of `nodes` surely fits `goal`. */
  proves(nodes: readonly Node[], goal: Node, types = ANY): boolean {
    if (goal.trivial) return true
    this.budget.spend(4 * nodes.length)
    for (const node of nodes) if (isSame(node, goal)) return true
    const run = (): boolean =>
      (types === ANY && nodes.some((node) => areAlike(node, goal) && isCongruent(this, node, goal))) ||
      TYPES.every((type) => {
        if ((types & type) === 0) return true
        const left = this.opener.open(nodes, type)
        return left === undefined || this.#provesTyped(left, goal, MAX_SPLITS)
      })
    // To look a leaf up costs more than to prove it.
    if (goal.leaf && nodes.length === 1 && nodes[0]!.leaf) return run()
    return this.#remember(`${keyOf(nodes)}:${types}>${goal.id}`, run)
  }

  /** Whether nothing (of these types) surely fits all of `nodes`. */
  isEmpty(nodes: readonly Node[], types = ANY): boolean {
    if (nodes.length === 1 && nodes[0]!.trivial) return false
    this.budget.spend(4 * nodes.length)
    return this.#remember(`${keyOf(nodes)}:${types}>empty`, () =>
      TYPES.every((type) => {
        if ((types & type) === 0) return true
        const left = this.opener.open(nodes, type)
        return left === undefined || this.#isEmptyTyped(left, MAX_SPLITS)
      }),
    )
  }

  /** The same one step further into the data: a property or an item. */
  provesInside(nodes: readonly Node[], goal: Node): boolean {
    return this.#inside(() => this.proves(nodes, goal))
  }

  isEmptyInside(nodes: readonly Node[]): boolean {
    return this.#inside(() => this.isEmpty(nodes))
  }

  #inside(run: () => boolean): boolean {
    if (++this.#depth > MAX_DEPTH) {
      this.#depth = 0
      throw new DepthError(`it is nested more than ${MAX_DEPTH} levels deep`)
    }
    try {
      return run()
    } finally {
      this.#depth = Math.max(0, this.#depth - 1)
    }
  }

  /** Before a new question, and after an error was caught outside. */
  reset(): void {
    this.#depth = 0
    this.#fuel = MAX_FUEL
    this.#active.clear()
    for (const key of this.#provisional.splice(0)) this.#memo.delete(key)
    this.#lowest = Infinity
  }

  /**
   * Every datum is finite, so that a proof that needs itself for a smaller part of the datum holds by induction. What was
   * proven that way is kept only when the outer proof succeeds.
   */
  #remember(key: string, run: () => boolean): boolean {
    const known = this.#memo.get(key)
    if (known !== undefined) return known
    const begun = this.#active.get(key)
    if (begun !== undefined) {
      if (begun.depth >= this.#depth) return false
      this.#lowest = Math.min(this.#lowest, begun.index)
      return true
    }
    const index = this.#active.size
    if (index > MAX_OPEN) throw new DepthError('its alternatives and negations go too deep to be followed')
    const outer = this.#lowest
    const mark = this.#provisional.length
    this.#lowest = Infinity
    this.#active.set(key, { depth: this.#depth, index })
    const holds = run()
    this.#active.delete(key)
    if (!holds) for (const late of this.#provisional.splice(mark)) this.#memo.delete(late)
    else if (this.#lowest >= index) this.#provisional.length = mark
    else this.#provisional.push(key)
    this.#memo.set(key, holds)
    this.#lowest = holds && this.#lowest < index ? Math.min(outer, this.#lowest) : outer
    return holds
  }

  #provesTyped(left: Left, goal: Node, splits: number): boolean {
    this.budget.spend(left.flat.length)
    if (goal.never) return this.#isEmptyTyped(left, splits)
    const values = this.finite(left)
    if (values !== undefined) return values.every((value) => this.acceptor.accepts(goal, value) === true)
    if (meetsKeywords(this, left, goal)) return true
    if (this.#isEmptyTyped(left, 0)) return true
    if (splits === 0) return false
    return this.#splitting(left, goal, (part) => this.#provesTyped(part, goal, splits - 1))
  }

  #isEmptyTyped(left: Left, splits: number): boolean {
    this.budget.spend(left.flat.length)
    const values = this.finite(left)
    if (values !== undefined) return values.length === 0
    if (isEmptyShape(this, left)) return true
    return (
      splits > 0 && left.choices.length > 0 && this.#splitting(left, undefined, (part) => this.#isEmptyTyped(part, splits - 1))
    )
  }

  /** The first open choice taken apart, or else a required property with few values: each case has to hold. */
  #splitting(left: Left, goal: Node | undefined, holds: (part: Left) => boolean): boolean {
    if (this.#fuel-- <= 0) return false
    const cases =
      left.choices[0] ?? (goal === undefined ? undefined : (this.#discriminate(left, goal) ?? this.#range(left, goal)))
    if (cases === undefined) return false
    return cases.every((added) => {
      const part = this.opener.open([...left.flat, ...added], left.type)
      return part === undefined || holds(part)
    })
  }

  /** A required property with few values splits an object into one case for each, which tells alternatives apart. */
  #discriminate(left: Left, goal: Node): Node[][] | undefined {
    if (left.type !== OBJECT || !hasAlternatives(goal, 3)) return undefined
    for (const key of left.required) {
      const nodes = keyNodes(this, left, key)
      if (nodes === undefined || nodes.some((node) => node.values?.length === 1)) continue
      const values = nodes.find((node) => node.values !== undefined)?.values
      if (values === undefined || values.length > MAX_FINITE) continue
      return values.map((value) => [this.withValue(key, value)])
    }
    return undefined
  }

  /** Alternatives by length or by number may cover together what none of them covers alone. */
  #range(left: Left, goal: Node): Node[][] | undefined {
    return hasAlternatives(goal, 3) ? splitRange(this.nodes, left, goal)?.map((part) => [part]) : undefined
  }

  /** An object with this value at this key; the same node for the same arguments. */
  withValue(key: string, value: Json): Node {
    const name = JSON.stringify([key, value])
    let node = this.#constants.get(name)
    if (node === undefined) {
      node = this.nodes.make({
        types: OBJECT,
        required: new Set([key]),
        properties: new Map([[key, this.nodes.make({ values: [value] })]]),
      })
      this.#constants.set(name, node)
    }
    return node
  }

  /** The values that fit, when they are few enough to be listed; every schema has its say in it. */
  finite(left: Left): readonly Json[] | undefined {
    if (left.values === undefined) {
      const candidates = this.#candidates(left)
      left.values = null
      if (candidates !== undefined) {
        this.budget.spend(candidates.length)
        left.values = candidates.filter((value) => this.acceptor.acceptsAll(left.flat, value) !== false)
      }
    }
    return left.values ?? undefined
  }

  #candidates(left: Left): readonly Json[] | undefined {
    let smallest: readonly Json[] | undefined
    for (const { values } of left.flat)
      if (values !== undefined && (smallest === undefined || values.length < smallest.length)) smallest = values
    if (smallest !== undefined) return smallest.length <= MAX_ENUMERATED ? smallest : undefined
    if (left.type === NULL) return [null]
    if (left.type === BOOLEAN) return [true, false]
    if (left.type === STRING) return left.least('maxLength') === 0 ? [''] : undefined
    if (left.type === ARRAY) return left.least('maxItems') === 0 ? [[]] : undefined
    if (left.type === OBJECT) return left.least('maxProperties') === 0 || finiteNames(left)?.size === 0 ? [{}] : undefined
    const { minimum, maximum } = left
    if (minimum === undefined || maximum === undefined) return undefined
    if (minimum.value === maximum.value && !minimum.exclusive && !maximum.exclusive) return [minimum.value]
    const count = maximum.value - minimum.value + 1
    if (!left.integer || !(count >= 0 && count <= MAX_FINITE)) return undefined
    return Array.from({ length: count }, (_, index) => minimum.value + index)
  }
}

function hasAlternatives(goal: Node, depth: number): boolean {
  if (goal.anyOf.length > 1 || goal.oneOf.length > 1 || goal.if !== undefined) return true
  if (depth === 0) return false
  return certainParts(goal).some((part) => hasAlternatives(part, depth - 1))
}
