import { definePolicy } from '../../src/policy.js'
import type { At, Context, Json, LineageGraph, LineageNode } from '../../src/policy.js'
import { findMalformed } from './malformed.js'
import { joinGraphs } from './network.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'
import { reportShape } from './shape.js'
import { plainText } from '../../src/lib/plain-text.js'
import { byCodeUnits } from '../../src/lib/order.js'

interface Options {
  readonly scope: 'file' | 'workspace'
  readonly allow_cycles: boolean
}

type Reporter = Context<Options, typeof rules>['report']

export default definePolicy<Options>()({
  meta: {
    id: 'lineage-graph',
    summary:
      'Requires a lineage graph that is connected and free of cycles, with edges between known nodes and a version or digest on each.',
    views: ['lineage'],
    rules,
    options,
    since: '0.1.0',
  },
  readsWorkspace: (options) => options.scope === 'workspace',
  checkDocument(document, { options: { scope, allow_cycles }, report }) {
    const view = document.view('lineage')
    if (view === undefined) return
    for (const given of view.graphs) {
      for (const { at, path, reason } of findMalformed(document, given))
        report({ rule: 'LIN.MALFORMED', at, data: { path, reason } })
      const graph = withIds(given)
      reportDuplicates(graph, report)
      if (graph.versioned) reportUnversioned(graph, report)
      if (scope === 'file' && graph.connected !== 'elsewhere') reportShape(joinGraphs([{ graph }]), allow_cycles, report)
    }
  },
  checkChangeSet({ documents }, { options: { scope, allow_cycles }, report }) {
    if (scope !== 'workspace') return
    const sources = documents.flatMap((document) =>
      (document.view('lineage')?.graphs ?? []).map((graph) => ({ file: document.file, graph: withIds(graph) })),
    )
    // The order in which documents come must not decide which of two islands is the first.
    sources.sort((a, b) => byCodeUnits(a.file, b.file))
    reportShape(joinGraphs(sources), allow_cycles, report)
  },
})

/** Without the nodes that have no id: they have been reported, and could be confused with each other only. */
function withIds(graph: LineageGraph): LineageGraph {
  return { ...graph, nodes: graph.nodes.filter((node) => node.id !== '') }
}

function reportDuplicates({ nodes }: LineageGraph, report: Reporter): void {
  const firsts = new Map<string, LineageNode>()
  for (const node of nodes) {
    const first = firsts.get(node.id)
    if (first === undefined) firsts.set(node.id, node)
    else
      report({
        rule: 'LIN.DUPLICATE_NODE',
        at: node.at,
        data: { node: node.id },
        related: [{ at: first.at, message: 'the first node of that id' }],
      })
  }
}

function reportUnversioned({ nodes }: LineageGraph, report: Reporter): void {
  for (const node of nodes) {
    if (isThere(node.version) || isThere(node.digest)) continue
    report({ rule: 'LIN.NODE_UNVERSIONED', at: node.at, data: { node: node.id } })
  }
}

function isThere(said: At<Json> | undefined): boolean {
  if (said === undefined || said.value === null || said.value === false) return false
  return typeof said.value === 'object' ? Object.keys(said.value).length > 0 : plainText(said.value).trim() !== ''
}
