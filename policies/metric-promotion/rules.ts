import { RULE_TEXTS } from '../../src/lib/promotion/rule-texts.js'
import type { RuleTable } from '../../src/policy.js'

/** What was decided of one metric, in the words of `lib/promotion`. */
const judged = { severity: 'error', message: '`{{metric}}`{{direction}}: {{detail}}{{more}}.' } as const

export const rules = {
  'PROMOTE.WORSE': { ...judged, ...RULE_TEXTS['PROMOTE.WORSE'] },
  'PROMOTE.BELOW_MIN_EFFECT': { ...judged, ...RULE_TEXTS['PROMOTE.BELOW_MIN_EFFECT'] },
  'PROMOTE.INCONCLUSIVE': { ...judged, ...RULE_TEXTS['PROMOTE.INCONCLUSIVE'] },
  'PROMOTE.METRIC_MISSING': {
    ...judged,
    why: RULE_TEXTS['PROMOTE.METRIC_MISSING'].why,
    fix: 'Run the evaluation on both sides, commit what it measured (with DVC `cache: false`, so that it is in git), and check the spelling of the metric. A file of numbers is read when a `dvc.yaml` lists it under `metrics`, or the config under `documents.kinds` with `kind: metrics`.',
  },
  'PROMOTE.NOT_FINITE': { ...judged, ...RULE_TEXTS['PROMOTE.NOT_FINITE'] },
  'PROMOTE.PAIRING': { ...judged, ...RULE_TEXTS['PROMOTE.PAIRING'] },
  'PROMOTE.UNCERTAINTY_MISSING': { ...judged, ...RULE_TEXTS['PROMOTE.UNCERTAINTY_MISSING'] },
  'PROMOTE.NOTHING_MEASURED': {
    ...judged,
    why: RULE_TEXTS['PROMOTE.NOTHING_MEASURED'].why,
    fix: 'Evaluate the candidate and commit what was measured with the release; both sides need the metric.',
  },
  'PROMOTE.CONFIG': {
    severity: 'error',
    message: '`{{metric}}` cannot be judged: {{detail}}.',
    why: 'A metric with a wrong direction, threshold or value is compared the wrong way round or not at all, and a gate that compares nothing is green.',
    fix: 'Correct what the config asks of the metric under `promotion.metrics`, or the value in the document.',
  },
} as const satisfies RuleTable
