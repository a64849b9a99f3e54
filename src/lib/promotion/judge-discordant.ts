import { discordantInterval, signTest } from '../stats/exact.js'
import { decide } from './decision.js'
import type { Decision, Method } from './decision.js'
import { neededForDiscordant } from './needed.js'
import type { PromotionRule } from './rule.js'

/** 0/1 data of which few pairs differ: the sign test against 0, exact bounds against any other threshold. */
export function judgeDiscordant(
  base: Decision & { readonly wins: number; readonly losses: number; readonly n: number },
  rule: PromotionRule,
  tolerance: number,
): Decision {
  const { wins, losses, n, confidence } = base
  const threshold = base.threshold!
  const interval = discordantInterval(wins, losses, n, confidence)
  const alpha = (1 - confidence) / 2
  const open = (method: Method): Decision => ({
    ...base,
    interval,
    method,
    reason: 'FEW_DISCORDANT',
    needed: neededForDiscordant(wins, losses, n, threshold, confidence),
  })
  if (threshold === 0) {
    const settled = { ...base, interval, method: 'sign-test' as const }
    if (signTest(wins, losses) <= alpha) return { ...settled, decision: 'PASS', reason: 'BETTER' }
    const pFail = signTest(losses, wins)
    return pFail <= alpha ? { ...settled, decision: 'FAIL', reason: 'WORSE', pFail } : open('sign-test')
  }
  const decided = decide({ ...base, interval, method: 'clopper-pearson' }, rule, tolerance, 'FEW_DISCORDANT')
  if (decided.decision === 'INCONCLUSIVE') return open('clopper-pearson')
  return decided.decision === 'PASS' ? decided : { ...decided, pFail: smallestAlpha(wins, losses, n, threshold, alpha) }
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
