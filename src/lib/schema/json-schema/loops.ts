import { inPlaceChildren, type Node } from './node.js'

/**
 * Cuts every `$ref` that leads back to its own schema without reading a property or an item: it says nothing, and to follow it
 * would never end. Returns the schemas that lost theirs.
 */
export function cutLoops(nodes: readonly Node[]): Node[] {
  const cut: Node[] = []
  const state = new Map<Node, 'open' | 'done'>()
  for (const start of nodes) {
    if (state.has(start)) continue
    const stack: { node: Node; left: Node[] }[] = []
    const enter = (node: Node): void => {
      state.set(node, 'open')
      const left = inPlaceChildren(node)
      if (node.ref !== undefined) left.push(node.ref)
      stack.push({ node, left })
    }
    enter(start)
    while (stack.length > 0) {
      const { node, left } = stack.at(-1)!
      const next = left.pop()
      if (next === undefined) {
        state.set(node, 'done')
        stack.pop()
      } else if (state.get(next) === 'open') {
        // A schema's parts cannot hold it, so that the step that closes the ring is a reference.
        node.ref = undefined
        cut.push(node)
      } else if (!state.has(next)) enter(next)
    }
  }
  return cut
}
