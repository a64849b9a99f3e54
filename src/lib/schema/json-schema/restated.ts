/**
 * When a change says nothing new. Both directions proven means that the same data are accepted; a reader of the schema sees a
 * change nevertheless when it declares other names than before: an optional field of a closed record that was allowed already.
 */
import type { Node } from './node.js'
import { inPlaceSchemas } from './keys.js'
import { allNodes } from './content-model.js'

/** How many schemas are looked through for the names that they declare. */
const MAX_NODES = 5000

/** Whether two schemas declare the same names of fields, at whatever depth; false when that takes too long to find out. */
export function declareSameNames(left: Node, right: Node): boolean {
  const [own, other] = [namesBelow(left), namesBelow(right)]
  return own !== undefined && other !== undefined && own.size === other.size && [...own].every((name) => other.has(name))
}

function namesBelow(node: Node): ReadonlySet<string> | undefined {
  const nodes = allNodes(node, MAX_NODES)
  if (nodes.size > MAX_NODES) return undefined
  const names = new Set<string>()
  for (const one of nodes) for (const name of one.properties.keys()) names.add(name)
  return names
}

/** Whether one of the schemas that judge the same object declares the field: in `allOf`, behind a `$ref`, in an alternative. */
export function declaresField(known: readonly Node[], key: string): boolean {
  return known.some((node) => inPlaceSchemas(node).some((one) => one.properties.has(key)))
}
