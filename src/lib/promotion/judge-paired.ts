import { nadeauBengio, resolutionFloor, tInterval } from '../stats/interval.js'
import type { Estimate } from '../stats/interval.js'
import { byInterval, compareExactly, EMPTY, faultOfBase, FEW_DISCORDANT, sameEverywhere, toleranceOf } from './decision.js'
import type { Decision } from './decision.js'
import type { PairedEvidence } from './evidence.js'
import { judgeDiscordant } from './judge-discordant.js'
import { thresholdOf } from './rule.js'
import type { PromotionRule } from './rule.js'

/** Pairs: the interval of their differences. */
export function judgePaired(evidence: PairedEvidence, rule: PromotionRule, confidence: number): Decision {
  const { delta, referenceMean, relative, clusters, discordant, largest } = evidence
  const excess = relative?.excess ?? null
  const { n } = delta
  const sign = rule.direction === 'higher' ? 1 : -1
  const mean = sign * delta.mean + 0
  const threshold = thresholdOf(rule, Math.abs(referenceMean))
  const tolerance = toleranceOf(largest, threshold)
  const plain = errorOf(delta.sd, n, rule)
  const tested: Estimate = {
    mean: excess === null ? mean : excess.mean + threshold,
    stderr: clusters?.stderr ?? (excess === null ? plain : errorOf(excess.sd, n, rule)),
    df: (clusters?.groups ?? n) - 1,
  }
  const [wins, losses] =
    discordant === null ? [null, null] : sign > 0 ? [discordant.up, discordant.down] : [discordant.down, discordant.up]
  const base: Decision = {
    ...EMPTY,
    delta: mean,
    stderr: finiteOrNull(clusters?.stderr ?? plain),
    interval: Number.isFinite(tested.stderr) ? tInterval(tested, confidence) : null,
    confidence,
    n,
    paired: true,
    threshold,
    method: clusters !== null ? 'clustered-t' : rule.testTrainRatio > 0 ? 'nadeau-bengio' : 'paired-t',
    reference: referenceMean,
    candidate: referenceMean + delta.mean,
    wins,
    losses,
  }
  if (rule.noise === 'none') return compareExactly(base, rule, tolerance)
  const units = clusters?.groups ?? n
  if (n < 2 || units < 2 || units < rule.minN) {
    const detail = clusters === null ? '' : `they fall into ${units} ${units === 1 ? 'group' : 'groups'}, and groups count`
    return { ...base, reason: 'TOO_FEW', detail, needed: Math.max(2, rule.minN) - units }
  }
  if (relative !== null) {
    const { stderr, min, max } = relative.reference
    const detail = faultOfBase(referenceMean, stderr, [min, max])
    if (detail !== undefined)
      return {
        ...base,
        reason: 'RELATIVE_UNDEFINED',
        detail,
        threshold: null,
        interval: tInterval({ mean, stderr: plain, df: n - 1 }, confidence),
      }
  }
  if (wins !== null && losses !== null && wins + losses < FEW_DISCORDANT && rule.testTrainRatio === 0)
    return clusters === null
      ? judgeDiscordant({ ...base, wins, losses, n }, rule, tolerance)
      : { ...base, reason: 'FEW_DISCORDANT', detail: 'and they come in groups, for which there is no exact method' }
  if (delta.max - delta.min <= tolerance) return sameEverywhere(base, rule, tolerance)
  if (excess !== null && excess.max - excess.min <= tolerance) return { ...base, reason: 'ZERO_VARIANCE' }
  if (!(tested.stderr > tolerance / 8) && clusters !== null) return { ...base, reason: 'ZERO_VARIANCE' }
  return byInterval(base, tested, rule, tolerance)
}

function errorOf(sd: number, n: number, { testTrainRatio, resolution }: PromotionRule): number {
  const stderr = nadeauBengio(sd, n, testTrainRatio)
  return resolution > 0 ? Math.max(stderr, resolutionFloor(resolution, n)) : stderr
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
