import { definePolicy } from '../../src/policy.js'
import { checkLock, lockRequests } from './lock.js'
import options from './options.schema.json' with { type: 'json' }
import { checkPipeline, pipelineRequests } from './pipeline.js'
import type { Options } from './reporter.js'
import { rules } from './rules.js'

export default definePolicy<Options>()({
  meta: {
    id: 'lock-freshness',
    summary: 'Requires that what a lock recorded of the last run is what the commit has: files, parameters, commands, stages.',
    views: ['runs', 'pipeline'],
    rules,
    options,
    since: '0.1.0',
  },
  needs(document, _options, _change, facts) {
    const runs = document.view('runs')
    if (runs !== undefined) return lockRequests(document, runs, facts)
    const pipeline = document.view('pipeline')
    return pipeline === undefined ? [] : pipelineRequests(pipeline, facts)
  },
  checkDocument(document, context) {
    const runs = document.view('runs')
    if (runs !== undefined) return checkLock(document, runs, context)
    const pipeline = document.view('pipeline')
    if (pipeline === undefined) return
    for (const { at, path, reason } of pipeline.malformed) {
      const echoOf = { rules: ['DOC.SECTION_REMOVED'], at }
      context.report({ rule: 'LOCK.STAGE_MALFORMED', at, data: { path, reason }, echoOf })
    }
    checkPipeline(document, pipeline, context)
  },
})
