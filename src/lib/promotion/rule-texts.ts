// Apart from `words.ts`, which brings the statistics with it: a run that judges no metric reads the names and texts of the rules all the same.
import type { Decision, Reason } from './decision.js'

/** The rule that a decision breaks, by its reason; undefined for a reason that only passes. */
export function ruleOf({ decision, reason, delta }: Decision): PromotionRuleId | undefined {
  if (decision === 'PASS') return undefined
  if (reason === 'EXACT') return (delta ?? 0) < 0 ? 'PROMOTE.WORSE' : 'PROMOTE.BELOW_MIN_EFFECT'
  return RULES[reason] ?? 'PROMOTE.INCONCLUSIVE'
}

const RULES: Partial<Record<Reason, PromotionRuleId>> = {
  CANDIDATE_MISSING: 'PROMOTE.METRIC_MISSING',
  BASELINE_MISSING: 'PROMOTE.METRIC_MISSING',
  CANDIDATE_NOT_FINITE: 'PROMOTE.NOT_FINITE',
  BASELINE_NOT_FINITE: 'PROMOTE.NOT_FINITE',
  PAIRING_MISMATCH: 'PROMOTE.PAIRING',
  NO_UNCERTAINTY: 'PROMOTE.UNCERTAINTY_MISSING',
  NO_CHANGE: 'PROMOTE.BELOW_MIN_EFFECT',
  BELOW_MIN_EFFECT: 'PROMOTE.BELOW_MIN_EFFECT',
  WORSE: 'PROMOTE.WORSE',
  NOTHING_MEASURED: 'PROMOTE.NOTHING_MEASURED',
}

/** What each rule protects, and what to do. */
export const RULE_TEXTS = {
  'PROMOTE.WORSE': {
    why: 'The loss is beyond what the rule allows, and noise does not explain it.',
    fix: 'Do not promote this candidate; or, if the loss is accepted, write it down as a margin.',
  },
  'PROMOTE.BELOW_MIN_EFFECT': {
    why: 'A candidate that gains less than was asked for costs a release and brings nothing that was wanted.',
    fix: 'Improve the candidate, or ask for a smaller min_effect if a smaller gain is worth a release.',
  },
  'PROMOTE.INCONCLUSIVE': {
    why: 'What was measured fits a gain as well as a loss beyond the threshold. To promote on it is to toss a coin.',
    fix: 'Measure more runs or examples, or state a margin that you can live with.',
  },
  'PROMOTE.METRIC_MISSING': {
    why: 'A metric that was not measured cannot be shown to be good; a benchmark that never ran must not pass.',
    fix: 'Run the evaluation on both sides, and check the spelling of the metric.',
  },
  'PROMOTE.NOT_FINITE': {
    why: 'NaN fails every comparison, so that "not worse" would be true of it; a run that diverged looks like one that is fine.',
    fix: 'Find out why the value is not a number; do not drop it, since the other values are then a selection.',
  },
  'PROMOTE.PAIRING': {
    why: 'Differences of values that do not belong together measure nothing.',
    fix: 'Evaluate both sides on the same examples with the same keys; if they are different examples, declare the metric unpaired.',
  },
  'PROMOTE.UNCERTAINTY_MISSING': {
    why: 'A mean without its error cannot be told from noise.',
    fix: 'Record the single values, or the standard error (or the standard deviation) and n beside the mean; or declare that the metric has none (`noise: none`; `noise=none` on the command line) if every run gives the same number.',
  },
  'PROMOTE.NOTHING_MEASURED': {
    why: 'A gate that looked at nothing must not be green.',
    fix: 'Name at least one metric that both sides have.',
  },
} as const satisfies Record<string, { readonly why: `${string}.`; readonly fix: `${string}.` }>
export type PromotionRuleId = keyof typeof RULE_TEXTS

/** `accuracy` or `accuracy on slice "de"`. */
export function nameOf(metric: string, slice: string | null): string {
  return slice === null ? metric : `${metric} on slice "${slice}"`
}
