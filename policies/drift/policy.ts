import type { MeasureId } from '../../src/lib/drift/measures.js'
import { definePolicy, type Document } from '../../src/policy.js'
import { compareMissing } from './missing.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'

interface Thresholds {
  readonly measure?: MeasureId
  readonly warn?: number
  readonly error?: number
  readonly eps?: number
}
export interface Options {
  readonly measure: MeasureId
  readonly warn: number | null
  readonly error: number | null
  readonly eps: number
  readonly features: Readonly<Record<string, Thresholds>>
  readonly max_missing_rise: number
}

/** The statistics, once there is something to compare; the same for every run of the process. */
let loaded: typeof import('./check.js') | undefined

function statistics(): typeof import('./check.js') {
  if (loaded === undefined) throw new Error('the statistics were not loaded')
  return loaded
}

function hasDistributions(document: Document): boolean {
  return (document.view('distributions')?.distributions ?? []).length > 0
}

export default definePolicy<Options>()({
  meta: {
    id: 'drift',
    summary: 'Limits how far the distributions of data may move from the base, and from training to serving.',
    views: ['distributions'],
    rules,
    options,
    since: '0.3.0',
  },
  prepare: async (_, documents) => {
    if (documents.some(hasDistributions)) loaded ??= await import('./check.js')
  },
  checkDocument(document, context) {
    if (hasDistributions(document)) statistics().compareRoles(document, context)
  },
  checkChange({ base, head }, context) {
    if (base === undefined || head === undefined) return
    if (hasDistributions(base) && hasDistributions(head)) statistics().compareDistributions(base, head, context)
    compareMissing(base, head, context)
  },
})
