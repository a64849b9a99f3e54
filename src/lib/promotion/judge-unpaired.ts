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
  leaveOpen,
  sameEverywhere,
  toleranceOf,
} from './decision.js'
import type { Decision, Draft } from './decision.js'
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
  const draft: Draft = {
    ...EMPTY,
    delta: turned,
    confidence,
    n: candidate.n ?? null,
    threshold,
    method: 'welch',
    reference: reference.mean,
    candidate: candidate.mean,
  }
  if (rule.noise === 'none') return compareExactly(draft, rule, tolerance)
  if (!isComplete(reference) || !isComplete(candidate)) {
    const side = isComplete(candidate) ? 'reference' : isComplete(reference) ? 'candidate' : undefined
    draft.method = null
    return leaveOpen(draft, 'NO_UNCERTAINTY', side === undefined ? 'both sides have' : `the ${side} has`)
  }
  const fewest = Math.min(reference.n, candidate.n)
  const difference = fewest < 2 ? undefined : welch(reference, candidate)
  if (difference !== undefined) addInterval(draft, { ...difference, mean: turned }, rule)
  if (fewest < 2 || fewest < rule.minN) {
    draft.open = Math.max(2, rule.minN) - fewest
    return leaveOpen(draft, 'TOO_FEW')
  }
  if (rule.relative) {
    const detail = faultOfBase(reference.mean, reference.stderr, reference.range)
    if (detail !== undefined) {
      draft.threshold = null
      return leaveOpen(draft, 'RELATIVE_UNDEFINED', detail)
    }
  }
  if (reference.ones !== undefined && candidate.ones !== undefined) {
    const sides = [reference, candidate].map(({ ones = 0, n }) => Math.min(ones, n - ones))
    if (Math.min(...sides) < FEW_DISCORDANT) {
      const ones = proportionsInterval(
        { ones: reference.ones, n: reference.n },
        { ones: candidate.ones, n: candidate.n },
        confidence,
      )
      draft.interval = sign > 0 ? ones : ([-ones[1], -ones[0]] as const)
      draft.method = 'clopper-pearson'
      return decide(draft, rule, tolerance, 'FEW_EVENTS')
    }
  }
  // The threshold is a share of a mean that is itself uncertain: candidate − (1 ± share)·reference.
  const tested = rule.relative
    ? welch({ ...reference, stderr: reference.stderr * weightOfReference(rule, reference.mean) }, candidate)
    : welch(reference, candidate)
  if (!(tested.stderr > tolerance)) return sameEverywhere(draft, rule, tolerance)
  const floor = resolutionFloor(rule.resolution, 2 / (1 / reference.n + 1 / candidate.n))
  const estimate = { ...tested, mean: turned, stderr: Math.max(tested.stderr, floor) }
  addInterval(draft, estimate, rule)
  return byInterval(draft, estimate, rule, tolerance)
}

/** How much of the reference's error is in candidate − threshold: |1 ± share|, by the direction, the mode and the sign of the reference. */
function weightOfReference({ direction, mode, amount }: PromotionRule, mean: number): number {
  const towards = (direction === 'higher') === mean >= 0
  return Math.abs((mode === 'better') === towards ? 1 + amount : 1 - amount)
}

function addInterval(draft: Draft, estimate: Estimate, { resolution }: PromotionRule): void {
  const stderr =
    resolution > 0 && draft.n !== null ? Math.max(estimate.stderr, resolutionFloor(resolution, draft.n)) : estimate.stderr
  draft.stderr = stderr
  draft.interval = tInterval({ ...estimate, stderr }, draft.confidence)
}
