import { components, findCycles } from '../../src/lib/graph.js'
import type { Edge } from '../../src/lib/graph.js'
import { nearest } from '../../src/lib/nearest.js'
import type { Context, RelatedPlace } from '../../src/policy.js'
import type { Network, NetworkEdge, NetworkNode, Source } from './network.js'
import type { rules } from './rules.js'

type Reporter = Context<unknown, typeof rules>['report']

const MOST_ISLANDS = 5
/** Islands, and ids of each, from the most that are named to the fewest. */
const SHOWN = [
  [MOST_ISLANDS, 3],
  [MOST_ISLANDS, 2],
  [MOST_ISLANDS, 1],
  [4, 1],
  [3, 1],
  [2, 1],
] as const
const MOST_STEPS = 8
/** Of a value in a message. */
const MOST_LETTERS = 200
const LONGEST_ID = 60
/** Comparing every wrong id with every right one is quadratic; past this the help is left out, never the finding. */
const MOST_COMPARISONS = 200_000

/** Edges into nowhere, nodes without edges, islands and cycles of one graph or of several that were joined. */
export function reportShape(network: Network, allowCycles: boolean, report: Reporter): void {
  const meant = reportUnknownEnds(network, report)
  const ids = [...network.nodes.keys()]
  const edges: Edge[] = []
  // An id that is plainly misspelt counts as what it means: its island is not reported for the same slip once more.
  for (const { edge, from = meant.get(edge.from), to = meant.get(edge.to) } of network.edges)
    if (from !== undefined && to !== undefined) edges.push({ from, to })
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]))
  for (const { from, to } of network.edges) for (const end of [from, to]) if (end !== undefined) touched.add(end)
  reportIsolated(network, touched, report)
  reportIslands(
    network,
    components(
      ids.filter((id) => touched.has(id)),
      edges,
    ),
    report,
  )
  if (!allowCycles) reportCycles(network, report)
}

/** Reports the ends that name no node; returns what each most likely means. */
function reportUnknownEnds(network: Network, report: Reporter): Map<string, string> {
  const meant = new Map<string, string>()
  const asked = new Set<string>()
  let budget = MOST_COMPARISONS
  const suggest = (name: string): string | undefined => {
    if (!asked.has(name) && budget > 0) {
      asked.add(name)
      budget -= network.nodes.size
      const near = nearest(name, network.nodes.keys())
      if (near !== undefined) meant.set(name, near)
    }
    return meant.get(name)
  }
  for (const { edge, source, from, to } of network.edges) {
    if (from !== undefined && to !== undefined) continue
    for (const [end, name, at] of [
      [from, edge.from, edge.fromAt],
      [to, edge.to, edge.toAt],
    ] as const) {
      // An end that is not there at all has been reported as malformed.
      if (end !== undefined || name === '') continue
      const near = suggest(name)
      const hint = near === undefined ? '' : ` (did you mean \`${shorten(near)}\`?)`
      report({ rule: 'LIN.EDGE_UNKNOWN_NODE', at, ...inFile(source), data: { from: edge.from, to: edge.to, name, hint } })
    }
  }
  return meant
}

function reportIsolated({ nodes }: Network, touched: ReadonlySet<string>, report: Reporter): void {
  if (nodes.size < 2) return
  for (const { key, node, source } of nodes.values()) {
    if (touched.has(key)) continue
    report({ rule: 'LIN.NODE_ISOLATED', at: node.at, ...inFile(source), ...softIn([source]), data: { node: node.id } })
  }
}

/** Isolated nodes have their own findings and are no islands. The largest island is taken for the graph itself. */
function reportIslands({ nodes }: Network, islands: readonly string[][], report: Reporter): void {
  if (islands.length < 2) return
  const sorted = [...islands].sort((a, b) => b.length - a.length)
  const starts = sorted.map((island) => nodes.get(island[0] as string) as NetworkNode)
  const [main, second, ...others] = starts as [NetworkNode, NetworkNode, ...NetworkNode[]]
  report({
    rule: 'LIN.NOT_CONNECTED',
    at: second.node.at,
    ...inFile(second.source),
    ...softIn(starts.map(({ source }) => source)),
    data: { count: sorted.length, islands: describeIslands(sorted) },
    related: [
      { at: main.node.at, ...inFile(main.source), message: 'the largest island starts here' },
      ...others
        .slice(0, MOST_ISLANDS - 2)
        .map(({ node, source }) => ({ at: node.at, ...inFile(source), message: 'another island starts here' })),
    ],
  })
}

function reportCycles({ nodes, edges }: Network, report: Reporter): void {
  const known = edges.filter(({ from, to }) => from !== undefined && to !== undefined) as (NetworkEdge & Edge)[]
  const cycles = findCycles([...nodes.keys()], known)
  if (cycles.length === 0) return
  const byPair = new Map<string, NetworkEdge>()
  for (const edge of known) if (!byPair.has(pair(edge.from, edge.to))) byPair.set(pair(edge.from, edge.to), edge)
  for (const cycle of cycles) {
    const steps = cycle.slice(1).map((to, i) => byPair.get(pair(cycle[i] as string, to)) as NetworkEdge)
    // The last step is the one that leads back.
    const closing = steps.at(-1) as NetworkEdge
    const related: RelatedPlace[] = steps
      .slice(0, -1)
      .slice(0, MOST_ISLANDS)
      .map(({ edge, source }) => ({
        at: edge.at,
        ...inFile(source),
        message: `\`${shorten(edge.from)}\` leads to \`${shorten(edge.to)}\``,
      }))
    report({
      rule: 'LIN.CYCLE',
      at: closing.edge.at,
      ...inFile(closing.source),
      related,
      data: { cycle: describeCycle(cycle), length: cycle.length - 1 },
    })
  }
}

/** As much as a sentence takes: a longer value would be cut in the middle of a name. */
function describeIslands(islands: readonly (readonly string[])[]): string {
  let text = ''
  for (const [shown, ids] of SHOWN) {
    const parts = islands.slice(0, shown).map((island) => describeIsland(island, ids))
    if (islands.length > shown) parts.push(`and ${islands.length - shown} more`)
    text = parts.join(', ')
    if (text.length <= MOST_LETTERS) break
  }
  return text
}

function describeIsland(island: readonly string[], most: number): string {
  const ids = island.slice(0, most).map((id) => `\`${shorten(id)}\``)
  return `(${ids.join(', ')}${island.length > most ? ` and ${island.length - most} more` : ''})`
}

function describeCycle(cycle: readonly string[]): string {
  const ids = cycle.map(shorten)
  for (let steps = MOST_STEPS; ; steps--) {
    const text =
      ids.length <= steps + 1
        ? ids.join(' > ')
        : [...ids.slice(0, steps - 2), `(${ids.length - steps} more)`, ...ids.slice(-2)].join(' > ')
    if (text.length <= MOST_LETTERS || steps <= 3) return text
  }
}

function inFile({ file }: Source): { file?: string } {
  return file === undefined ? {} : { file }
}

/** Where the format itself does not ask for one connected graph, that it is none warns at most. */
function softIn(sources: readonly Source[]): { soft?: true } {
  return sources.every(({ graph }) => graph.connected !== 'required') ? { soft: true } : {}
}

function pair(from: string, to: string): string {
  return `${from}\n${to}`
}

function shorten(id: string): string {
  const points = [...id]
  return points.length <= LONGEST_ID ? id : `${points.slice(0, LONGEST_ID - 1).join('')}…`
}
