import { definePolicy } from '../../src/policy.js'
import options from './options.schema.json' with { type: 'json' }
import type { Options } from './options.js'
import { rules } from './rules.js'

/** The statistics, once there is something to judge; the same for every run of the process. */
let loaded: typeof import('./check.js') | undefined

export default definePolicy<Options>()({
  meta: {
    id: 'metric-promotion',
    summary: 'Requires that what a release measured is shown to be as good as asked, beyond what noise explains.',
    views: ['metrics', 'release', 'versioning', 'artifacts'],
    rules,
    options,
    since: '0.1.0',
  },
  // A reference may be a run that the change does not touch.
  readsWorkspace: ({ metrics }) => metrics.length > 0,
  prepare: async ({ metrics }) => {
    if (metrics.length > 0) loaded ??= await import('./check.js')
  },
  checkChangeSet(set, context) {
    if (context.options.metrics.length === 0) return
    if (loaded === undefined) throw new Error('the statistics were not loaded')
    loaded.check(set, context)
  },
})
