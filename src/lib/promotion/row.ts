import type { PromotionRow } from '../../model/report.js'
import type { Decision } from './decision.js'
import type { PromotionRule } from './rule.js'
import { numbersInWords, sentenceOf } from './words.js'

/** A decision as a row of the report's list `promotion`. */
export function promotionRow(
  { metric, slice, role }: Pick<PromotionRow, 'metric' | 'slice' | 'role'>,
  decision: Decision,
  rule: PromotionRule,
): PromotionRow {
  // Sentences are made when somebody reads them: of ten thousand slices a terminal shows two hundred.
  let [numbers, message]: (string | undefined)[] = []
  return {
    metric,
    slice,
    role,
    direction: rule.direction,
    mode: rule.mode,
    decision: decision.decision,
    reason: decision.reason,
    delta: decision.delta,
    stderr: decision.stderr,
    interval: decision.interval,
    confidence: decision.confidence,
    n: decision.n,
    paired: decision.paired,
    threshold: decision.threshold,
    needed: decision.needed,
    method: decision.method,
    reference: decision.reference,
    candidate: decision.candidate,
    wins: decision.wins,
    losses: decision.losses,
    look: rule.look,
    get numbers() {
      return (numbers ??= numbersInWords(decision, rule))
    },
    get message() {
      return (message ??= sentenceOf(decision, rule))
    },
  }
}
