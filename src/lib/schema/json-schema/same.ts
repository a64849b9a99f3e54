import type { Json } from '../../../model/json.js'
import { isSameJson, isUntouched, Node } from './node.js'

/** What a schema says about itself, and not about data. */
const ASIDE = new Set(['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problem', 'compared', 'other'])
const FIELDS = (Object.keys(new Node(0, undefined, undefined, [])) as (keyof Node)[]).filter((field) => !ASIDE.has(field))

/**
 * Whether two schemas say the same in the same way, annotations aside and references followed, so that they surely accept the
 * same. Two schemas that refer to themselves are the same when no difference can be reached.
 */
export function isSame(left: Node, right: Node): boolean {
  if (left === right) return true
  return left.compared?.get(right) ?? new Comparison().run(left, right)
}

/** Two schemas that have to be the same for those of `of` to be. */
interface Pair {
  readonly left: Node
  readonly right: Node
  readonly of: Pair | undefined
}

/**
 * The nearest pairs first, and of schemas that are taken for the same already only one is followed (Hopcroft and Karp, "A linear
 * algorithm for testing equivalence of finite automata", 1971): there are no more pairs than schemas, however they refer to each other.
 */
class Comparison {
  readonly #pairs: Pair[] = []
  readonly #same = new Map<Node, Node>()

  run(left: Node, right: Node): boolean {
    this.#pairs.push({ left, right, of: undefined })
    for (const pair of this.#pairs) {
      if (this.#follow(pair)) continue
      for (let one: Pair | undefined = pair; one !== undefined; one = one.of) remember(one, false)
      return false
    }
    for (const pair of this.#pairs) remember(pair, true)
    return true
  }

  /** False when the two differ by themselves. */
  #follow(pair: Pair): boolean {
    const { left, right } = pair
    const known = left === right ? true : left.compared?.get(right)
    if (known !== undefined) return known
    // A made node without references can be told apart by its fields like any other; equal text in one dialect is the short way.
    if (isUntouched(left, right)) return true
    if ((left.problem === undefined) !== (right.problem === undefined)) return false
    if (left.problem !== undefined && left.problemText === undefined) return false
    const [one, other] = [this.#representative(left), this.#representative(right)]
    if (one === other) return true
    this.#same.set(one, other)
    return FIELDS.every((field) => this.#isSameField(left[field], right[field], pair))
  }

  #representative(node: Node): Node {
    let last = node
    for (let next = this.#same.get(last); next !== undefined; next = this.#same.get(last)) last = next
    // Next time the way is short.
    for (let at = node; at !== last;) {
      const next = this.#same.get(at)!
      this.#same.set(at, last)
      at = next
    }
    return last
  }

  /** Schemas in the field become pairs that are still to be followed. */
  #isSameField(left: unknown, right: unknown, of: Pair): boolean {
    if (left === right) return true
    if (left === undefined || right === undefined) return false
    if (left instanceof Node) {
      if (!(right instanceof Node)) return false
      this.#pairs.push({ left, right, of })
      return true
    }
    if (left instanceof Map && right instanceof Map) {
      if (left.size !== right.size) return false
      for (const [key, value] of left) if (!right.has(key) || !this.#isSameField(value, right.get(key), of)) return false
      return true
    }
    if (left instanceof Set && right instanceof Set) {
      if (left.size !== right.size) return false
      for (const value of left) if (!right.has(value)) return false
      return true
    }
    if (Array.isArray(left) && Array.isArray(right) && (left[0] instanceof Node || right[0] instanceof Node)) {
      return left.length === right.length && left.every((one, index) => this.#isSameField(one, right[index], of))
    }
    return typeof left === 'object' && isSameJson(left as Json, right as Json)
  }
}

function remember({ left, right }: Pair, same: boolean): void {
  if (left === right) return
  left.compared ??= new Map()
  left.compared.set(right, same)
}
