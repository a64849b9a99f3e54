import { definePolicy } from '../../src/policy.js'
import { checkFiles, requestFiles } from './files.js'
import { checkExpectations } from './expectations.js'
import { checkGates } from './gates.js'
import { checkGuardrails } from './guardrails.js'
import { checkLatencies } from './latency.js'
import { checkLoosened } from './loosened.js'
import options from './options.schema.json' with { type: 'json' }
import type { Options } from './options.js'
import { checkRows, compareRows } from './rows.js'
import { rules } from './rules.js'
import { checkRuns, isHeldAgainstOthers, requestClock, summarizeRun } from './runs.js'
import { checkSamples, requestSamples } from './samples.js'
import { checkShared, requestShared } from './shared-rows.js'
import { checkSplits } from './splits.js'
import { checkValues } from './values.js'

export default definePolicy<Options>()({
  meta: {
    id: 'data-quality',
    summary:
      'Requires that gates, expectations, guardrails, splits and limits of a document hold for what it measured, and stay as strict.',
    views: ['quality', 'metrics'],
    rules,
    options,
    since: '0.1.0',
  },
  needs: (document, of) => [
    ...requestSamples(document, of),
    ...requestFiles(document, of),
    ...requestShared(document),
    ...requestClock(document),
  ],
  checkDocument(document, context) {
    checkValues(document, context)
    checkGates(document, context)
    checkExpectations(document, context, isHeldAgainstOthers(document, context.facts))
    checkRows(document, context)
    checkGuardrails(document, context)
    checkSplits(document, context)
    checkLatencies(document, context)
    checkSamples(document, context)
    checkFiles(document, context)
    checkShared(document, context)
  },
  summarize: (document, context) => summarizeRun(document, context),
  checkSummaries: checkRuns,
  checkChange({ base, head }, context) {
    if (base === undefined || head === undefined) return
    compareRows(base, head, context)
    checkLoosened(base, head, context)
  },
})
