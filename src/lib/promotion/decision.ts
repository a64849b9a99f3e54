import { probabilityBelow } from '../stats/interval.js'
import type { Estimate } from '../stats/interval.js'
import type { NoEvidenceReason } from './evidence.js'
import { neededForEstimate } from './needed.js'
import type { PromotionRule } from './rule.js'

export type Outcome = 'PASS' | 'FAIL' | 'INCONCLUSIVE'
export type Reason =
  | NoEvidenceReason
  | 'NO_UNCERTAINTY'
  | 'TOO_FEW'
  | 'RELATIVE_UNDEFINED'
  | 'EXACT'
  | 'IDENTICAL'
  | 'NO_CHANGE'
  | 'ZERO_VARIANCE'
  | 'FEW_DISCORDANT'
  | 'FEW_EVENTS'
  | 'BETTER'
  | 'NO_WORSE'
  | 'WORSE_WITHIN_MARGIN'
  | 'WORSE'
  | 'BELOW_MIN_EFFECT'
  | 'NOISE'
  | 'NOT_AFTER_HOLM'
  | 'NOTHING_MEASURED'

/** How the interval was made. */
export type Method = 'paired-t' | 'clustered-t' | 'nadeau-bengio' | 'welch' | 'sign-test' | 'clopper-pearson' | 'exact' | null

export interface Decision {
  readonly decision: Outcome
  readonly reason: Reason
  /** Candidate − reference, turned so that more is better; in the unit of the metric. */
  readonly delta: number | null
  readonly stderr: number | null
  /** Two-sided, turned like delta. What the decision rests on, save for the sign test and an exact comparison. */
  readonly interval: readonly [number, number] | null
  /** That of the interval; with looks, what is left of it. */
  readonly confidence: number
  readonly n: number | null
  readonly paired: boolean
  /** Where the interval has to lie above: + what is asked for, − what is allowed; null while a relative one has no base. */
  readonly threshold: number | null
  /** More values (pairs; of each side when unpaired) that would settle it if what was measured holds; null when it is settled or none would. */
  readonly needed: number | null
  readonly method: Method
  readonly reference: number | null
  readonly candidate: number | null
  /** Of 0/1 data in pairs: examples won and lost. */
  readonly wins: number | null
  readonly losses: number | null
  /** Of a FAIL that rests on an interval: how likely so bad a result would be if the truth stood at the threshold. */
  readonly pFail: number | null
  /** What was in the way, as the end of a sentence; '' when nothing was. */
  readonly detail: string
}

/** Below this many pairs that differ, 0/1 data are judged exactly: the t interval passes a true loss at the margin in 54 % of cases at n = 20. */
export const FEW_DISCORDANT = 10

/** A decision about which nothing is known; also for a run that measured nothing. */
export const EMPTY: Decision = {
  decision: 'INCONCLUSIVE',
  reason: 'NOTHING_MEASURED',
  delta: null,
  stderr: null,
  interval: null,
  confidence: 0.95,
  n: null,
  paired: false,
  threshold: null,
  needed: null,
  method: null,
  reference: null,
  candidate: null,
  wins: null,
  losses: null,
  pFail: null,
  detail: '',
}

/** What rounding can do to the values themselves: a difference within it is no difference. */
export function toleranceOf(largest: number, threshold: number): number {
  return 8 * 2 ** -52 * Math.max(largest, Math.abs(threshold))
}

/** Declared free of noise: the numbers as they are. */
export function compareExactly(base: Decision, rule: PromotionRule, tolerance: number): Decision {
  const { delta, threshold } = base as { delta: number; threshold: number }
  const good = rule.mode === 'better' && threshold === 0 ? delta > tolerance : delta >= threshold - tolerance
  return { ...base, decision: good ? 'PASS' : 'FAIL', reason: 'EXACT', method: 'exact', interval: null }
}

/** All differences are one and the same. Equal runs are no worse; anything else could be an artefact, such as two copied files. */
export function sameEverywhere(base: Decision, rule: PromotionRule, tolerance: number): Decision {
  if (Math.abs(base.delta!) > tolerance) return { ...base, reason: 'ZERO_VARIANCE' }
  return rule.mode === 'no_worse'
    ? { ...base, decision: 'PASS', reason: 'IDENTICAL' }
    : { ...base, decision: 'FAIL', reason: 'NO_CHANGE' }
}

export function byInterval(base: Decision, estimate: Estimate, rule: PromotionRule, tolerance: number): Decision {
  const threshold = base.threshold!
  const [decision, reason] = outcomeOf(base, rule, tolerance, 'NOISE')
  if (decision === 'PASS') return { ...base, decision, reason }
  if (decision === 'FAIL') return { ...base, decision, reason, pFail: probabilityBelow(estimate, threshold) }
  let needed: number | null | undefined
  return {
    ...base,
    decision,
    reason,
    // For whoever reads it: it takes as long as the decision, and of ten thousand slices a terminal shows two hundred.
    get needed() {
      if (needed === undefined) {
        const distance = Math.abs(estimate.mean - threshold)
        needed = neededForEstimate(estimate, base.n!, distance, base.confidence, rule.testTrainRatio)
      }
      return needed
    },
  }
}

/** The interval against the threshold. `otherwise` is why it is not settled when it is not. */
export function decide(base: Decision, rule: PromotionRule, tolerance: number, otherwise: Reason): Decision {
  const [decision, reason] = outcomeOf(base, rule, tolerance, otherwise)
  return { ...base, decision, reason }
}

function outcomeOf(base: Decision, { mode }: PromotionRule, tolerance: number, otherwise: Reason): readonly [Outcome, Reason] {
  const threshold = base.threshold!
  const [low, high] = base.interval!
  const above = mode === 'better' && threshold === 0 ? low > threshold + tolerance : low >= threshold - tolerance
  if (above)
    return ['PASS', mode === 'better' || low > tolerance ? 'BETTER' : high < -tolerance ? 'WORSE_WITHIN_MARGIN' : 'NO_WORSE']
  if (high < threshold - tolerance) return ['FAIL', mode === 'better' && high >= 0 ? 'BELOW_MIN_EFFECT' : 'WORSE']
  return ['INCONCLUSIVE', otherwise]
}

/** Why a share of the reference says nothing; undefined when it does. */
export function faultOfBase(mean: number, stderr: number, range: readonly [number, number] | undefined): string | undefined {
  if (range !== undefined && range[0] < 0 && range[1] > 0) return 'the values of the reference have both signs'
  if (mean === 0) return 'the mean of the reference is 0'
  return Math.abs(mean) < 2 * stderr ? 'the mean of the reference is less than two standard errors from 0' : undefined
}
