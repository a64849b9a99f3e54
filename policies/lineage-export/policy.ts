import { compileGlobs } from '../../src/lib/glob.js'
import { folderOf, resolvePath } from '../../src/lib/paths.js'
import { definePolicy } from '../../src/policy.js'
import type { Context, Document, LineageGraph } from '../../src/policy.js'
import { compareGraphs } from './compare.js'
import type { Difference } from './compare.js'
import { plainGraph, readGraph } from './graph.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'
import { documentRequest } from '../../src/lib/requests.js'

interface Options {
  readonly files: readonly string[]
}
type Reporter = Context<Options, typeof rules>

const MOST_SHOWN = 3
const MOST_RELATED = 10

export default definePolicy<Options>()({
  meta: {
    id: 'lineage-export',
    summary: 'Requires that an exported lineage graph is the graph of the document that lists it.',
    views: ['lineage'],
    rules,
    options,
    since: '0.1.0',
  },
  needs: (document, given) => exportsOf(document, given).map(({ path }) => documentRequest(path)),
  checkDocument(document, { options: given, facts, report }) {
    const graph = graphOf(document)
    if (graph === undefined) return
    for (const { path, name } of exportsOf(document, given)) {
      const fact = facts.get(documentRequest(path))
      // That a listed file is not there is for `artifact-digests` to say.
      if (!fact.known && fact.absent) continue
      const exported = fact.known && fact.value.readable ? readGraph(fact.value.data) : undefined
      if (exported !== undefined) {
        const differences = compareGraphs(plainGraph(graph), exported)
        if (differences.length > 0) reportDifferences({ graph, path, name }, differences, report)
        continue
      }
      const why = !fact.known
        ? fact.reason.replace(/\.$/, '')
        : fact.value.readable
          ? 'it holds no `nodes` and `edges`'
          : 'it cannot be read'
      report({ rule: 'LIN.EXPORT_DIFFERS', at: graph.at, on: 'key', data: { file: name, differences: why, count: 1 } })
    }
  },
})

/** The graph that the document itself holds: not one that was drawn from its other parts. */
function graphOf(document: Document): LineageGraph | undefined {
  return document.view('lineage')?.graphs.find(({ versioned, nodes }) => versioned && nodes.length > 0)
}

/** Listed files that are exports by their name, and the one of the chapter. */
function exportsOf(document: Document, { files }: Options): { readonly path: string; readonly name: string }[] {
  if (graphOf(document) === undefined) return []
  const isExport = compileGlobs(files)
  const found = new Map<string, string>()
  const own = resolvePath(folderOf(document.file), 'lineage/graph.json')
  if (own.ok) found.set(own.path, 'lineage/graph.json')
  for (const { path, folder, role } of document.view('artifacts')?.artifacts ?? []) {
    const verdict = typeof path?.value === 'string' ? resolvePath(folder, path.value) : undefined
    const isListed = role === 'declared' || role === 'manifest'
    if (isListed && verdict?.ok === true && isExport(verdict.path)) found.set(verdict.path, String(path?.value))
  }
  found.delete(document.file)
  return [...found].map(([path, name]) => ({ path, name }))
}

function reportDifferences(
  { graph, path, name }: { graph: LineageGraph; path: string; name: string },
  differences: readonly Difference[],
  report: Reporter['report'],
): void {
  const shown = differences.slice(0, MOST_SHOWN).map(({ text }) => text)
  const more = differences.length - shown.length
  report({
    rule: 'LIN.EXPORT_DIFFERS',
    at: graph.at,
    on: 'key',
    data: {
      file: name,
      differences: more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; '),
      count: differences.length,
    },
    related: differences
      .slice(0, MOST_RELATED)
      .flatMap(({ text, own, exported }) => [
        ...(own === undefined ? [] : [{ at: own, message: text }]),
        ...(exported === undefined ? [] : [{ file: path, at: exported, message: text }]),
      ]),
  })
}
