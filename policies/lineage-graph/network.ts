import { identifyingDigest } from '../../src/lib/digest.js'
import type { LineageEdge, LineageGraph, LineageNode } from '../../src/policy.js'

/** A graph together with the document that it stands in; `file` is left out where there is only one. */
export interface Source {
  readonly file?: string
  readonly graph: LineageGraph
}

export interface NetworkNode {
  /** Its own id, or that of the first node it was joined with. */
  readonly key: string
  readonly node: LineageNode
  readonly source: Source
}

export interface NetworkEdge {
  readonly edge: LineageEdge
  readonly source: Source
  /** Keys of the ends; undefined for an end that names no node. */
  readonly from: string | undefined
  readonly to: string | undefined
}

/** One graph, or several that were joined. */
export interface Network {
  /** By key, the first place of each. */
  readonly nodes: ReadonlyMap<string, NetworkNode>
  readonly edges: readonly NetworkEdge[]
}

/** Joins graphs: two nodes are the same when they share an id, the path of a file, or a digest. Without several graphs, only ids count. */
export function joinGraphs(sources: readonly Source[]): Network {
  const keyOfId = new Map<string, string>()
  const keyOfName = new Map<string, string>()
  const merged = new Map<string, string>()
  const resolve = (key: string): string => {
    let at = key
    for (let above = merged.get(at); above !== undefined; above = merged.get(at)) at = above
    // Shortcuts keep long chains of joins from being walked again and again.
    if (at !== key) merged.set(key, at)
    return at
  }
  const join = sources.length > 1
  const first = new Map<string, NetworkNode>()
  for (const source of sources) {
    for (const node of source.graph.nodes) {
      const key = keyOfId.get(node.id) ?? node.id
      keyOfId.set(node.id, key)
      if (!first.has(key)) first.set(key, { key, node, source })
      if (!join) continue
      for (const name of namesOf(node)) {
        const other = keyOfName.get(name)
        if (other === undefined) keyOfName.set(name, key)
        else if (resolve(other) !== resolve(key)) merged.set(resolve(key), resolve(other))
      }
    }
  }
  const nodes = merged.size === 0 ? first : new Map([...first].filter(([key]) => resolve(key) === key))
  const endOf = (id: string): string | undefined => {
    const key = keyOfId.get(id)
    return key === undefined ? undefined : resolve(key)
  }
  const edges = sources.flatMap((source) =>
    source.graph.edges.map((edge) => ({ edge, source, from: endOf(edge.from), to: endOf(edge.to) })),
  )
  return { nodes, edges }
}

/** What a node of another document may know the same thing by. */
function namesOf(node: LineageNode): string[] {
  const digest = identifyingDigest(node.digest?.value)
  return [...(node.path === undefined ? [] : [`path ${node.path}`]), ...(digest === undefined ? [] : [`digest ${digest}`])]
}
