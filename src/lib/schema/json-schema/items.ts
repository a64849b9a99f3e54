import type { Left } from './left.js'
import type { Node } from './node.js'
import { inPlaceSchemas } from './keys.js'
import type { Prover } from './prove.js'

/** The schemas that judge the item at an index of the lists of `left`. */
export function itemNodes(left: Left, index: number): Node[] {
  const nodes: Node[] = []
  for (const node of left.flat) {
    const schema = node.prefix[index] ?? node.rest
    if (schema !== undefined) nodes.push(schema)
    else if (node.unevaluatedItems !== undefined && !mayEvaluateItem(node, index)) nodes.push(node.unevaluatedItems)
  }
  return nodes
}

function mayEvaluateItem(node: Node, index: number): boolean {
  return inPlaceSchemas(node).some(
    (one) =>
      one.prefix.length > index ||
      one.rest !== undefined ||
      one.contains !== undefined ||
      one.problem !== undefined ||
      (one !== node && one.unevaluatedItems !== undefined),
  )
}

/** The length that no list of `left` exceeds: by `maxItems`, or because the next item can be nothing. */
export function longestList(prover: Prover, left: Left, upTo: number): number {
  const max = left.least('maxItems')
  for (let index = 0; index < Math.min(max, upTo); index++) {
    const nodes = itemNodes(left, index)
    if (nodes.some((node) => node.never) || (nodes.length > 0 && prover.isEmptyInside(nodes))) return index
  }
  return max
}
