import { nadeauBengio, resolutionFloor, tInterval } from '../stats/interval.js'
import type { Estimate } from '../stats/interval.js'
import { byInterval, compareExactly, faultOfBase, FEW_DISCORDANT, leaveOpen, sameEverywhere, toleranceOf } from './decision.js'
import type { Decision, Draft } from './decision.js'
import type { PairedEvidence } from './evidence.js'
import { judgeDiscordant } from './judge-discordant.js'
import { thresholdOf } from './rule.js'
import type { PromotionRule } from './rule.js'

/** Pairs: the interval of their differences. */
export function judgePaired(evidence: PairedEvidence, rule: PromotionRule, confidence: number): Decision {
  const { delta, referenceMean, relative, clusters, discordant, largest } = evidence
  const excess = relative === null ? null : relative.excess
  const { n } = delta
  const isHigher = rule.direction === 'higher'
  const mean = (isHigher ? delta.mean : -delta.mean) + 0
  const threshold = thresholdOf(rule, Math.abs(referenceMean))
  const tolerance = toleranceOf(largest, threshold)
  const plain = errorOf(delta.sd, n, rule)
  const units = clusters === null ? n : clusters.groups
  const tested: Estimate = {
    mean: excess === null ? mean : excess.mean + threshold,
    stderr: clusters !== null ? clusters.stderr : excess === null ? plain : errorOf(excess.sd, n, rule),
    df: units - 1,
  }
  const draft: Draft = {
    decision: 'INCONCLUSIVE',
    reason: 'NOTHING_MEASURED',
    delta: mean,
    stderr: finiteOrNull(clusters === null ? plain : clusters.stderr),
    interval: Number.isFinite(tested.stderr) ? tInterval(tested, confidence) : null,
    confidence,
    n,
    paired: true,
    threshold,
    open: null,
    method: clusters !== null ? 'clustered-t' : rule.testTrainRatio > 0 ? 'nadeau-bengio' : 'paired-t',
    reference: referenceMean,
    candidate: referenceMean + delta.mean,
    wins: discordant === null ? null : isHigher ? discordant.up : discordant.down,
    losses: discordant === null ? null : isHigher ? discordant.down : discordant.up,
    pFail: null,
    detail: '',
  }
  if (rule.noise === 'none') return compareExactly(draft, rule, tolerance)
  if (n < 2 || units < 2 || units < rule.minN) {
    draft.open = Math.max(2, rule.minN) - units
    const groups = `they fall into ${units} ${units === 1 ? 'group' : 'groups'}, and groups count`
    return leaveOpen(draft, 'TOO_FEW', clusters === null ? '' : groups)
  }
  if (relative !== null) {
    const { stderr, min, max } = relative.reference
    const detail = faultOfBase(referenceMean, stderr, [min, max])
    if (detail !== undefined) {
      draft.threshold = null
      draft.interval = tInterval({ mean, stderr: plain, df: n - 1 }, confidence)
      return leaveOpen(draft, 'RELATIVE_UNDEFINED', detail)
    }
  }
  if (discordant !== null && discordant.up + discordant.down < FEW_DISCORDANT && rule.testTrainRatio === 0)
    return clusters === null
      ? judgeDiscordant(draft, rule, tolerance)
      : leaveOpen(draft, 'FEW_DISCORDANT', 'and they come in groups, for which there is no exact method')
  if (delta.max - delta.min <= tolerance) return sameEverywhere(draft, rule, tolerance)
  if (excess !== null && excess.max - excess.min <= tolerance) return leaveOpen(draft, 'ZERO_VARIANCE')
  if (!(tested.stderr > tolerance / 8) && clusters !== null) return leaveOpen(draft, 'ZERO_VARIANCE')
  return byInterval(draft, tested, rule, tolerance)
}

function errorOf(sd: number, n: number, { testTrainRatio, resolution }: PromotionRule): number {
  const stderr = nadeauBengio(sd, n, testTrainRatio)
  return resolution > 0 ? Math.max(stderr, resolutionFloor(resolution, n)) : stderr
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
