/**
 * `graph_is_connected` and `no_dangling_nodes`: a graph is `{ nodes: [{ id } | "id"], edges: [{ from, to } | [from, to]] }`.
 * What is not of that shape is no graph that could be called connected: the answer is "not known", with the reason.
 */
import { isList, isObject, type Json, ownValue } from '../../model/json.js'
import type { Budget } from '../budget.js'
import { components, type Edge } from '../graph.js'
import { clip, describeValue } from './show.js'

export interface Answer {
  readonly holds: boolean | undefined
  /** Why it does not hold, as a clause; empty when it does. */
  readonly reason: string
}
const YES: Answer = { holds: true, reason: '' }
const MAX_NAMED = 5

interface Graph {
  readonly ids: readonly string[]
  readonly edges: readonly Edge[]
}

/** Weakly connected: every node reaches every other when the direction of the edges is ignored. No node: not connected. */
export function checkConnected(value: Json | undefined, steps: Budget): Answer {
  const graph = readGraph(value, steps)
  if ('reason' in graph) return graph
  if (graph.ids.length === 0) return { holds: false, reason: 'the graph has no nodes' }
  const parts = components(graph.ids, graph.edges)
  if (parts.length === 1) return YES
  const shown = parts.slice(0, MAX_NAMED).map((part) => name(part))
  return {
    holds: false,
    reason: `the graph falls into ${parts.length} parts: ${shown.join(' | ')}${parts.length > MAX_NAMED ? ' | …' : ''}`,
  }
}

/** Every edge joins two nodes of the list, and every node is joined by an edge unless it is the only one. */
export function checkDangling(value: Json | undefined, steps: Budget): Answer {
  const graph = readGraph(value, steps)
  if ('reason' in graph) return graph
  const ids = new Set(graph.ids)
  const unknown = new Set<string>()
  const joined = new Set<string>()
  for (const { from, to } of graph.edges) {
    for (const id of [from, to]) if (!ids.has(id)) unknown.add(id)
    if (from !== to) joined.add(from).add(to)
  }
  if (unknown.size > 0) return { holds: false, reason: `an edge names ${name([...unknown])}, which is not among the nodes` }
  const isolated = graph.ids.filter((id) => !joined.has(id))
  if (isolated.length > 0 && ids.size > 1) return { holds: false, reason: `no edge joins ${name(isolated)} to another node` }
  return YES
}

function readGraph(value: Json | undefined, steps: Budget): Graph | Answer {
  if (!isObject(value))
    return unreadable(value === undefined ? 'there is no graph' : `the graph is ${describeValue(value)}, not an object`)
  const { nodes, edges = [] } = value
  if (!isList(nodes))
    return unreadable(nodes === undefined ? 'the graph has no `nodes`' : `\`nodes\` is ${describeValue(nodes)}, not a list`)
  if (!isList(edges)) return unreadable(`\`edges\` is ${describeValue(edges)}, not a list`)
  steps.spend(2 * nodes.length + 2 * edges.length)
  const ids: string[] = []
  for (const [index, node] of nodes.entries()) {
    const id = idOf(isObject(node) ? ownValue(node, 'id') : node)
    if (id === undefined) return unreadable(`\`nodes[${index}]\` has no \`id\``)
    ids.push(id)
  }
  const pairs: Edge[] = []
  for (const [index, edge] of edges.entries()) {
    const [from, to] = isList(edge)
      ? [idOf(edge[0]), idOf(edge[1])]
      : isObject(edge)
        ? [idOf(ownValue(edge, 'from')), idOf(ownValue(edge, 'to'))]
        : []
    if (from === undefined || to === undefined)
      return unreadable(`\`edges[${index}]\` does not name both its ends, \`from\` and \`to\``)
    pairs.push({ from, to })
  }
  return { ids, edges: pairs }
}

function idOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string' && value !== '') return value
  return typeof value === 'number' ? String(value) : undefined
}

function unreadable(reason: string): Answer {
  return { holds: undefined, reason }
}

function name(ids: readonly string[]): string {
  const shown = ids.slice(0, MAX_NAMED).map((id) => `"${clip(id, 40)}"`)
  return shown.join(', ') + (ids.length > MAX_NAMED ? ` and ${ids.length - MAX_NAMED} more` : '')
}
