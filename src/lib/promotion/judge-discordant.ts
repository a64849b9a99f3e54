import { discordantInterval, signTest } from '../stats/exact.js'
import { decide, leaveOpen, settle } from './decision.js'
import type { Decision, Draft } from './decision.js'
import type { PromotionRule } from './rule.js'

/** 0/1 data of which few pairs differ: the sign test against 0, exact bounds against any other threshold. */
export function judgeDiscordant(draft: Draft, rule: PromotionRule, tolerance: number): Decision {
  const { confidence } = draft
  const [wins, losses, n] = [draft.wins!, draft.losses!, draft.n!]
  const threshold = draft.threshold!
  draft.interval = discordantInterval(wins, losses, n, confidence)
  const alpha = (1 - confidence) / 2
  if (threshold === 0) {
    draft.method = 'sign-test'
    if (signTest(wins, losses) <= alpha) return settle(draft, 'PASS', 'BETTER')
    const pFail = signTest(losses, wins)
    if (pFail > alpha) return leaveOpen(draft, 'FEW_DISCORDANT')
    draft.pFail = pFail
    return settle(draft, 'FAIL', 'WORSE')
  }
  draft.method = 'clopper-pearson'
  decide(draft, rule, tolerance, 'FEW_DISCORDANT')
  if (draft.decision === 'FAIL') draft.pFail = smallestAlpha(wins, losses, n, threshold, alpha)
  return draft
}

/** The smallest one-sided α at which the exact upper bound is still below the threshold: a p-value by bisection. */
function smallestAlpha(wins: number, losses: number, n: number, threshold: number, alpha: number): number {
  let [low, high] = [0, alpha]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (discordantInterval(wins, losses, n, 1 - 2 * middle)[1] < threshold) high = middle
    else low = middle
  }
  return high
}
