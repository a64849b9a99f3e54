import type { Evidence, NoEvidence, NoEvidenceReason, Sample } from './evidence.js'
import { PairCollector } from './collect-pairs.js'
import { FiniteCheck, SampleCollector } from './evidence.js'
import type { PromotionRule } from './rule.js'

/** One metric of one side, as a file holds it: its values, or what someone else made of them. */
export type Scores = ScoreList | ScoreSummary

export interface ScoreList {
  readonly values: readonly number[]
  /** By the place of the value: what stands there when it is NaN without saying so. */
  readonly gaps?: readonly (string | undefined)[] | undefined
  /** Names of the examples, one a value: pairs are made by them. */
  readonly keys?: readonly string[] | undefined
  /** The group that each example belongs to; one side is enough. */
  readonly clusters?: readonly string[] | undefined
  /** The machine on which it was measured. */
  readonly environment?: string | undefined
}

export interface ScoreSummary {
  readonly mean: number
  /** Standard error of the mean, or the standard deviation of one value; with n the one follows from the other. */
  readonly stderr?: number | undefined
  readonly std?: number | undefined
  readonly n?: number | undefined
  readonly environment?: string | undefined
}

/**
 * Both sides of a metric → what can be judged. A missing or non-finite candidate is told before anything of the reference, since it
 * fails and the other only leaves the question open. `unpaired`: the values are of different examples.
 */
export function gather(
  reference: Scores | undefined,
  candidate: Scores | undefined,
  rule: PromotionRule,
  unpaired = false,
): Evidence {
  if (isEmpty(candidate)) return none('CANDIDATE_MISSING', 'the candidate does not have it', 0)
  const candidateFault = faultOf(candidate, 'candidate')
  if (candidateFault !== undefined) return none('CANDIDATE_NOT_FINITE', candidateFault, countOf(candidate))
  if (isEmpty(reference)) return none('BASELINE_MISSING', 'the reference does not have it', countOf(candidate))
  const referenceFault = faultOf(reference, 'reference')
  if (referenceFault !== undefined) return none('BASELINE_NOT_FINITE', referenceFault, countOf(candidate))
  const environment = faultOfEnvironments(reference.environment, candidate.environment, rule)
  if (environment !== undefined) return none('ENVIRONMENT_DIFFERS', environment, countOf(candidate))
  if (unpaired || !('values' in reference) || !('values' in candidate))
    return { kind: 'unpaired', reference: sampleOf(reference, 'reference'), candidate: sampleOf(candidate, 'candidate') }
  return pair(reference, candidate, rule)
}

/** Why two values of a clock may not be compared; undefined when they may. */
export function faultOfEnvironments(
  reference: string | undefined,
  candidate: string | undefined,
  { wallClock }: PromotionRule,
): string | undefined {
  if (!wallClock || (reference !== undefined && reference === candidate)) return undefined
  const name = (id: string | undefined): string => (id === undefined ? 'a machine that is not named' : `"${id}"`)
  const missing = reference === undefined || candidate === undefined ? '; record its name beside the values on both sides' : ''
  return `the reference was measured on ${name(reference)} and the candidate on ${name(candidate)}, and times on a clock compare only on one and the same${missing}`
}

function pair(reference: ScoreList, candidate: ScoreList, rule: PromotionRule): Evidence {
  const collector = new PairCollector([rule])
  const [n, m] = [reference.values.length, candidate.values.length]
  if (reference.keys !== undefined && candidate.keys !== undefined) {
    const places = new Map<string, number>()
    for (const [index, key] of reference.keys.entries()) {
      if (places.has(key)) return mismatch(`the key "${key}" stands twice in the reference`, m)
      places.set(key, index)
    }
    const seen = new Set<string>()
    for (const [index, key] of candidate.keys.entries()) {
      if (seen.has(key)) return mismatch(`the key "${key}" stands twice in the candidate`, m)
      seen.add(key)
      const at = places.get(key)
      if (at === undefined) return mismatch(`the candidate has the key "${key}", which the reference does not have`, m)
      collector.add(
        0,
        reference.values[at]!,
        candidate.values[index]!,
        `"${key}"`,
        candidate.clusters?.[index] ?? reference.clusters?.[at],
        { reference: reference.gaps?.[at], candidate: candidate.gaps?.[index] },
      )
    }
    const left = reference.keys.find((key) => !seen.has(key))
    if (left !== undefined) return mismatch(`the reference has the key "${left}", which the candidate does not have`, m)
    return collector.finish(0)
  }
  if ((reference.keys === undefined) !== (candidate.keys === undefined)) {
    const [named, other] = candidate.keys === undefined ? ['reference', 'candidate'] : ['candidate', 'reference']
    return mismatch(`the ${named} names its values and the ${other} does not, so that nobody knows which belong together`, m)
  }
  if (n !== m) return mismatch(`the reference has ${n} values and the candidate ${m}`, m)
  for (let index = 0; index < n; index++)
    collector.add(
      0,
      reference.values[index]!,
      candidate.values[index]!,
      index + 1,
      (candidate.clusters ?? reference.clusters)?.[index],
      { reference: reference.gaps?.[index], candidate: candidate.gaps?.[index] },
    )
  return collector.finish(0)
}

function mismatch(detail: string, n: number): NoEvidence {
  return none('PAIRING_MISMATCH', detail, n)
}

export function none(reason: NoEvidenceReason, detail: string, n: number | null): NoEvidence {
  return { kind: 'none', reason, detail, n }
}

/** What contradicts itself; undefined when nothing does. What is not finite is left to the rule. */
export function faultOfSummary({ stderr, std, n }: ScoreSummary): string | undefined {
  if (stderr !== undefined && stderr < 0) return `stderr is ${stderr}, and an error is not negative`
  if (std !== undefined && std < 0) return `std is ${std}, and a deviation is not negative`
  if (n !== undefined && Number.isFinite(n) && (!Number.isSafeInteger(n) || n < 1))
    return `n is ${n}, and it counts values: a whole number from 1 to 2^53`
  if (stderr === undefined || std === undefined || n === undefined) return undefined
  const implied = std / Math.sqrt(n)
  return Math.abs(implied - stderr) > 0.02 * Math.max(implied, stderr)
    ? `stderr is ${stderr}, but std/√n is ${implied.toPrecision(4)}`
    : undefined
}

function isEmpty(scores: Scores | undefined): scores is undefined {
  return scores === undefined || ('values' in scores && scores.values.length === 0)
}

function countOf(scores: Scores): number | null {
  return 'values' in scores ? scores.values.length : (scores.n ?? null)
}

function faultOf(scores: Scores, side: 'candidate' | 'reference'): string | undefined {
  const check = new FiniteCheck(side)
  if ('values' in scores) scores.values.forEach((value, index) => check.check(value, index + 1, scores.gaps?.[index]))
  else if (scores.n === undefined && scores.std === undefined && scores.stderr === undefined)
    return Number.isFinite(scores.mean) ? undefined : `the ${side} is ${scores.mean}`
  else
    for (const name of ['mean', 'stderr', 'std', 'n'] as const) {
      const value = scores[name]
      if (value !== undefined) check.check(value, name)
    }
  return check.failed ? check.detail : undefined
}

function sampleOf(scores: Scores, side: 'candidate' | 'reference'): Sample {
  if ('values' in scores) {
    const collector = new SampleCollector(side)
    scores.values.forEach((value, index) => collector.add(value, index + 1, scores.gaps?.[index]))
    return collector.finish()
  }
  const { mean, n } = scores
  const stderr = scores.stderr ?? (scores.std !== undefined && n !== undefined ? scores.std / Math.sqrt(n) : undefined)
  return { mean, n, stderr, largest: Math.abs(mean), ones: undefined, range: undefined }
}
