import { proportionsInterval } from '../stats/exact.js'
import { resolutionFloor, tInterval, welch } from '../stats/interval.js'
import type { Estimate } from '../stats/interval.js'
import {
  byInterval,
  compareExactly,
  decide,
  EMPTY,
  faultOfBase,
  FEW_DISCORDANT,
  sameEverywhere,
  toleranceOf,
} from './decision.js'
import type { Decision } from './decision.js'
import { isComplete } from './evidence.js'
import type { UnpairedEvidence } from './evidence.js'
import { thresholdOf } from './rule.js'
import type { PromotionRule } from './rule.js'

/** Two samples of different examples, or two summaries: Welch's interval of the difference of their means. */
export function judgeUnpaired(evidence: UnpairedEvidence, rule: PromotionRule, confidence: number): Decision {
  const { reference, candidate } = evidence
  const sign = rule.direction === 'higher' ? 1 : -1
  const turned = sign * (candidate.mean - reference.mean + ((candidate.meanRest ?? 0) - (reference.meanRest ?? 0))) + 0
  const threshold = thresholdOf(rule, Math.abs(reference.mean))
  const tolerance = toleranceOf(Math.max(reference.largest, candidate.largest), threshold)
  const base: Decision = {
    ...EMPTY,
    delta: turned,
    confidence,
    n: candidate.n ?? null,
    threshold,
    method: 'welch',
    reference: reference.mean,
    candidate: candidate.mean,
  }
  if (rule.noise === 'none') return compareExactly(base, rule, tolerance)
  if (!isComplete(reference) || !isComplete(candidate)) {
    const side = isComplete(candidate) ? 'reference' : isComplete(reference) ? 'candidate' : undefined
    return { ...base, method: null, reason: 'NO_UNCERTAINTY', detail: side === undefined ? 'both sides have' : `the ${side} has` }
  }
  const fewest = Math.min(reference.n, candidate.n)
  const difference = fewest < 2 ? undefined : welch(reference, candidate)
  const measured = difference === undefined ? base : withInterval(base, { ...difference, mean: turned }, rule)
  if (fewest < 2 || fewest < rule.minN) return { ...measured, reason: 'TOO_FEW', needed: Math.max(2, rule.minN) - fewest }
  if (rule.relative) {
    const detail = faultOfBase(reference.mean, reference.stderr, reference.range)
    if (detail !== undefined) return { ...measured, reason: 'RELATIVE_UNDEFINED', detail, threshold: null }
  }
  if (reference.ones !== undefined && candidate.ones !== undefined) {
    const sides = [reference, candidate].map(({ ones = 0, n }) => Math.min(ones, n - ones))
    if (Math.min(...sides) < FEW_DISCORDANT) {
      const ones = proportionsInterval(
        { ones: reference.ones, n: reference.n },
        { ones: candidate.ones, n: candidate.n },
        confidence,
      )
      const interval = sign > 0 ? ones : ([-ones[1], -ones[0]] as const)
      return decide({ ...measured, interval, method: 'clopper-pearson' }, rule, tolerance, 'FEW_EVENTS')
    }
  }
  // The threshold is a share of a mean that is itself uncertain: candidate − (1 ± share)·reference.
  const tested = rule.relative
    ? welch({ ...reference, stderr: reference.stderr * weightOfReference(rule, reference.mean) }, candidate)
    : welch(reference, candidate)
  if (!(tested.stderr > tolerance)) return sameEverywhere(measured, rule, tolerance)
  const floor = resolutionFloor(rule.resolution, 2 / (1 / reference.n + 1 / candidate.n))
  const estimate = { ...tested, mean: turned, stderr: Math.max(tested.stderr, floor) }
  return byInterval(withInterval(measured, estimate, rule), estimate, rule, tolerance)
}

/** How much of the reference's error is in candidate − threshold: |1 ± share|, by the direction, the mode and the sign of the reference. */
function weightOfReference({ direction, mode, amount }: PromotionRule, mean: number): number {
  const towards = (direction === 'higher') === mean >= 0
  return Math.abs((mode === 'better') === towards ? 1 + amount : 1 - amount)
}

function withInterval(base: Decision, estimate: Estimate, { resolution }: PromotionRule): Decision {
  const stderr =
    resolution > 0 && base.n !== null ? Math.max(estimate.stderr, resolutionFloor(resolution, base.n)) : estimate.stderr
  return { ...base, stderr, interval: tInterval({ ...estimate, stderr }, base.confidence) }
}
