import { probabilityBelow } from '../stats/interval.js'
import type { Estimate } from '../stats/interval.js'
import type { NoEvidenceReason } from './evidence.js'
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
  /** What `neededOf` answers from: how many values are missing, or the estimate that left it open. */
  readonly open: number | Estimate | null
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

/** A decision while it is made. One object, written field by field: copies of it took half the time of ten thousand slices. */
export type Draft = { -readonly [Key in keyof Decision]: Decision[Key] }

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
  open: null,
  method: null,
  reference: null,
  candidate: null,
  wins: null,
  losses: null,
  pFail: null,
  detail: '',
}

/** Writes the outcome into the draft. */
export function settle(draft: Draft, decision: Outcome, reason: Reason): Draft {
  draft.decision = decision
  draft.reason = reason
  return draft
}

/** The same for what stays open, with the end of a sentence for why. */
export function leaveOpen(draft: Draft, reason: Reason, detail = ''): Draft {
  draft.reason = reason
  draft.detail = detail
  return draft
}

/** What rounding can do to the values themselves: a difference within it is no difference. */
export function toleranceOf(largest: number, threshold: number): number {
  return 8 * 2 ** -52 * Math.max(largest, Math.abs(threshold))
}

/** Declared free of noise: the numbers as they are. */
export function compareExactly(draft: Draft, rule: PromotionRule, tolerance: number): Draft {
  const { delta, threshold } = draft as { delta: number; threshold: number }
  const good = rule.mode === 'better' && threshold === 0 ? delta > tolerance : delta >= threshold - tolerance
  draft.method = 'exact'
  draft.interval = null
  return settle(draft, good ? 'PASS' : 'FAIL', 'EXACT')
}

/** All differences are one and the same. Equal runs are no worse; anything else could be an artefact, such as two copied files. */
export function sameEverywhere(draft: Draft, rule: PromotionRule, tolerance: number): Draft {
  if (Math.abs(draft.delta!) > tolerance) return leaveOpen(draft, 'ZERO_VARIANCE')
  return rule.mode === 'no_worse' ? settle(draft, 'PASS', 'IDENTICAL') : settle(draft, 'FAIL', 'NO_CHANGE')
}

export function byInterval(draft: Draft, estimate: Estimate, rule: PromotionRule, tolerance: number): Draft {
  decide(draft, rule, tolerance, 'NOISE')
  if (draft.decision === 'FAIL') draft.pFail = probabilityBelow(estimate, draft.threshold!)
  else if (draft.decision === 'INCONCLUSIVE') draft.open = estimate
  return draft
}

/** The interval against the threshold. `otherwise` is why it is not settled when it is not. */
export function decide(draft: Draft, { mode }: PromotionRule, tolerance: number, otherwise: Reason): Draft {
  const threshold = draft.threshold!
  const low = draft.interval![0]
  const high = draft.interval![1]
  const above = mode === 'better' && threshold === 0 ? low > threshold + tolerance : low >= threshold - tolerance
  if (above)
    return settle(
      draft,
      'PASS',
      mode === 'better' || low > tolerance ? 'BETTER' : high < -tolerance ? 'WORSE_WITHIN_MARGIN' : 'NO_WORSE',
    )
  if (high < threshold - tolerance) return settle(draft, 'FAIL', mode === 'better' && high >= 0 ? 'BELOW_MIN_EFFECT' : 'WORSE')
  return settle(draft, 'INCONCLUSIVE', otherwise)
}

/** Why a share of the reference says nothing; undefined when it does. */
export function faultOfBase(mean: number, stderr: number, range: readonly [number, number] | undefined): string | undefined {
  if (range !== undefined && range[0] < 0 && range[1] > 0) return 'the values of the reference have both signs'
  if (mean === 0) return 'the mean of the reference is 0'
  return Math.abs(mean) < 2 * stderr ? 'the mean of the reference is less than two standard errors from 0' : undefined
}
