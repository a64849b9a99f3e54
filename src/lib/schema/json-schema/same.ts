import type { Json } from '../../../model/json.js'
import { isSameJson, isUntouched, Node } from './node.js'

const MAX_DEPTH = 120
/** What a schema says about itself, and not about data. */
const ASIDE = new Set(['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problem', 'compared', 'other'])
const FIELDS = (Object.keys(new Node(0, undefined, undefined, [])) as (keyof Node)[]).filter((field) => !ASIDE.has(field))

/**
 * Whether two schemas say the same in the same way, annotations aside and references followed, so that they surely accept the
 * same. Two schemas that refer to themselves are the same when no difference can be reached.
 */
export function isSame(left: Node, right: Node): boolean {
  if (left === right) return true
  const known = left.compared?.get(right)
  if (known !== undefined) return known
  const assumed = new Map<Node, Set<Node>>()
  const same = compare(left, right, assumed, 0)
  if (same) for (const [one, others] of assumed) for (const other of others) remember(one, other, true)
  else remember(left, right, false)
  return same
}

function remember(left: Node, right: Node, same: boolean): void {
  left.compared ??= new Map()
  left.compared.set(right, same)
}

function compare(left: Node, right: Node, assumed: Map<Node, Set<Node>>, depth: number): boolean {
  if (left === right) return true
  const known = left.compared?.get(right)
  if (known !== undefined) return known
  // A made node without references can be told apart by its fields like any other; equal text in one dialect is the short way.
  if (isUntouched(left, right)) return true
  if (depth > MAX_DEPTH || (left.problem === undefined) !== (right.problem === undefined)) return false
  if (left.problem !== undefined && left.problemText === undefined) return false
  const others = assumed.get(left)
  if (others?.has(right)) return true
  if (others === undefined) assumed.set(left, new Set([right]))
  else others.add(right)
  return FIELDS.every((field) => isSameField(left[field], right[field], assumed, depth + 1))
}

function isSameField(left: unknown, right: unknown, assumed: Map<Node, Set<Node>>, depth: number): boolean {
  if (left === right) return true
  if (left === undefined || right === undefined) return false
  if (left instanceof Node) return right instanceof Node && compare(left, right, assumed, depth)
  if (left instanceof Map && right instanceof Map) {
    if (left.size !== right.size) return false
    for (const [key, value] of left) if (!right.has(key) || !isSameField(value, right.get(key), assumed, depth)) return false
    return true
  }
  if (left instanceof Set && right instanceof Set) {
    if (left.size !== right.size) return false
    for (const value of left) if (!right.has(value)) return false
    return true
  }
  if (Array.isArray(left) && Array.isArray(right) && (left[0] instanceof Node || right[0] instanceof Node)) {
    return left.length === right.length && left.every((one, index) => isSameField(one, right[index], assumed, depth))
  }
  return typeof left === 'object' && isSameJson(left as Json, right as Json)
}
