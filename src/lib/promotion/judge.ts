import { EMPTY } from './decision.js'
import type { Decision } from './decision.js'
import type { Evidence } from './evidence.js'
import { judgePaired } from './judge-paired.js'
import { judgeUnpaired } from './judge-unpaired.js'
import { confidenceOf, thresholdOf } from './rule.js'
import type { PromotionRule } from './rule.js'

/**
 * The rule: the whole interval on the good side of the threshold passes, the whole interval on the bad side fails, and all else
 * is inconclusive. Nothing that could not be measured passes. Source: shared/research/statistics.md §5.
 */
export function judge(evidence: Evidence, rule: PromotionRule): Decision {
  const confidence = confidenceOf(rule)
  if (evidence.kind === 'none') {
    const { reason, detail, n } = evidence
    const fails = reason === 'CANDIDATE_MISSING' || reason === 'CANDIDATE_NOT_FINITE'
    const threshold = rule.relative ? null : thresholdOf(rule, 1)
    return { ...EMPTY, decision: fails ? 'FAIL' : 'INCONCLUSIVE', reason, detail, n, confidence, threshold }
  }
  return evidence.kind === 'paired' ? judgePaired(evidence, rule, confidence) : judgeUnpaired(evidence, rule, confidence)
}
