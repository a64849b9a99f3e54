import { shortDigests } from '../../src/lib/digest.js'
import type { Path } from '../../src/policy.js'
import type { PlainEdge, PlainGraph, PlainNode } from './graph.js'

/** One thing in which the export differs, with its place in the document, in the export, or both. */
export interface Difference {
  /** A clause: "the node `a` is missing". */
  readonly text: string
  readonly own?: Path
  readonly exported?: Path
}

/** What the export lacks, has in addition, or has otherwise: nodes first, then edges. */
export function compareGraphs(own: PlainGraph, exported: PlainGraph): Difference[] {
  const found: Difference[] = []
  const theirs = new Map(exported.nodes.map((node) => [node.id, node]))
  // An export of nothing but names and edges is one of the shape; one that has some versions and not others has lost these.
  const keys = (['version', 'digest'] as const).filter((key) => exported.nodes.some((node) => node[key] !== undefined))
  const ours = new Set(own.nodes.map(({ id }) => id))
  for (const node of own.nodes) {
    const twin = theirs.get(node.id)
    if (twin === undefined) found.push({ text: `the node \`${node.id}\` is missing there`, own: node.at })
    else found.push(...compareNodes(node, twin, keys))
  }
  for (const node of exported.nodes)
    if (!ours.has(node.id)) found.push({ text: `it has a node \`${node.id}\` in addition`, exported: node.at })
  // An edge into nowhere is told by `lineage-graph`; the export may well have what was meant.
  const astray = own.edges.filter(({ from, to }) => !ours.has(from) || !ours.has(to))
  const mayBeMeant = (edge: PlainEdge): boolean => astray.some(({ from, to }) => from === edge.from || to === edge.to)
  const [ourEdges, theirEdges] = [new Set(own.edges.map(keyOf)), new Set(exported.edges.map(keyOf))]
  for (const edge of own.edges)
    if (!theirEdges.has(keyOf(edge)) && !astray.includes(edge))
      found.push({ text: `the edge \`${keyOf(edge)}\` is missing there`, own: edge.at })
  for (const edge of exported.edges)
    if (!ourEdges.has(keyOf(edge)) && !mayBeMeant(edge))
      found.push({ text: `it has an edge \`${keyOf(edge)}\` in addition`, exported: edge.at })
  return found
}

function compareNodes(node: PlainNode, twin: PlainNode, keys: readonly ('version' | 'digest')[]): Difference[] {
  return keys.flatMap((key) => {
    const [ours, theirs] = [node[key], twin[key]]
    if (ours === theirs) return []
    const places = { own: node.at, exported: twin.at }
    if (ours === undefined) return [{ text: `\`${node.id}\` has the ${key} \`${theirs}\` there and none here`, ...places }]
    if (theirs === undefined) return [{ text: `\`${node.id}\` has no ${key} there`, ...places }]
    const [there, here] = key === 'digest' ? shortTexts(theirs, ours) : [theirs, ours]
    return [{ text: `\`${node.id}\` has the ${key} \`${there}\` there and \`${here}\` here`, ...places }]
  })
}

/** Without the algorithm when it is the same. */
function shortTexts(a: string, b: string): readonly [string, string] {
  const plain = (text: string): string => text.replace(/^[a-z0-9-]+:/, '')
  return a.split(':')[0] === b.split(':')[0] ? shortDigests(plain(a), plain(b)) : [a, b]
}

function keyOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} > ${to}`
}
