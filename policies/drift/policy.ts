import { definePolicy, type Document } from '../../src/policy.js'
import { isNew, pairsOf, requestTables } from './files.js'
import { compareMissing } from './missing.js'
import type { Options } from './options.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'

/** The statistics, once there is something to compare; the same for every run of the process. */
let loaded: typeof import('./check.js') | undefined

function statistics(): typeof import('./check.js') {
  if (loaded === undefined) throw new Error('the statistics were not loaded')
  return loaded
}

function hasDistributions(document: Document): boolean {
  return (document.view('distributions')?.distributions ?? []).length > 0
}

function hasTables(document: Document): boolean {
  return (document.view('distributions')?.tables ?? []).length > 0
}

function hasQuantiles(document: Document): boolean {
  return (document.view('distributions')?.columns ?? []).some(({ quantiles }) => quantiles !== undefined)
}

/** Descriptions of data that is published as it comes: that it changes is the point of publishing it anew. */
const PUBLISHES: ReadonlySet<string> = new Set(['frictionless', 'croissant', 'data-contract'])

export default definePolicy<Options>()({
  meta: {
    id: 'drift',
    summary: 'Limits how far the distributions of data may move from the base, and from training to serving.',
    views: ['distributions'],
    rules,
    options,
    since: '0.1.0',
  },
  prepare: async (of, documents) => {
    if (of.columns.length > 0 || documents.some((one) => hasDistributions(one) || hasTables(one) || hasQuantiles(one)))
      loaded ??= await import('./check.js')
  },
  needs: (document, of) => requestTables(document, of).map(({ request }) => request),
  wantsEveryFile: (of) => of.columns.some(({ against }) => against !== undefined),
  needsOfFiles: (files, of) => (of.columns.length === 0 ? [] : pairsOf(files, of).map(({ request }) => request)),
  checkFiles(files, context) {
    const added = new Set(files.filter(({ type }) => type === 'added').map(({ path }) => path))
    for (const { request, place } of pairsOf(files, context.options)) {
      if (added.has(request.path) && isNew({ path: request.path, type: 'added' }, place.entry!)) continue
      statistics().judgeColumns(context.facts.get(request), place, context)
    }
  },
  checkDocument(document, context) {
    if (hasDistributions(document)) statistics().compareRoles(document, context)
    for (const { request, table } of requestTables(document, context.options)) {
      const fact = context.facts.get(request)
      // Without a base, with a new file, or with one that is not committed there is nothing to compare.
      if (!fact.known && fact.absent) continue
      statistics().judgeColumns(fact, { name: table.name, at: table.at, published: PUBLISHES.has(document.kind) }, context)
    }
  },
  checkChange({ base, head }, context) {
    if (base === undefined || head === undefined) return
    if (hasDistributions(base)) statistics().compareDistributions(base, head, context)
    compareMissing(base, head, context)
    if (hasQuantiles(base) && hasQuantiles(head)) statistics().compareQuantiles(base, head, context)
  },
})
