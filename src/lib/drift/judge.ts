import { chiSquareTest, faultOfBins, histogramDistances, psiByChance, SMOOTHING, sum } from '../stats/histogram.js'
import type { ChiSquareTest, HistogramDistances } from '../stats/histogram.js'
import { kolmogorovSmirnov } from '../stats/kolmogorov-smirnov.js'
import type { KolmogorovSmirnov } from '../stats/kolmogorov-smirnov.js'
import { binByReference } from './bins.js'
import { MEASURES } from './measures.js'
import type { DriftMeasure, MeasureId } from './measures.js'

export interface DriftRule {
  readonly measure: MeasureId
  /** ≥ 0; the measure's own when it is left out. `error` is not below `warn`. */
  readonly warn?: number
  readonly error?: number
  /** Added to each bin; see SMOOTHING. */
  readonly eps?: number
  /** The values are single observations: so many bins are made at the quantiles of the reference. Without it they are bins. */
  readonly bins?: number
}

export interface DriftDecision {
  /** INCONCLUSIVE: over a threshold, but by no more than chance alone brings with so few rows. */
  readonly decision: 'PASS' | 'WARN' | 'FAIL' | 'INCONCLUSIVE'
  readonly reason: 'BELOW' | 'ABOVE_WARN' | 'ABOVE_ERROR' | 'TOO_FEW'
  /** Of the measure that decides; may be infinite when eps is 0. */
  readonly value: number
  readonly warn: number
  readonly error: number
  readonly eps: number
  readonly distances: HistogramDistances | null
  readonly bins: number | null
  /** Rows behind the bins, where they are counts. */
  readonly counts: readonly [reference: number, candidate: number] | null
  /** What chance alone stays below in 95 of 100 cases, in the unit of the value; null where it is not known. */
  readonly chance: number | null
  readonly chiSquare: ChiSquareTest | null
  readonly ks: KolmogorovSmirnov | null
}

const ALPHA = 0.05

/** Two distributions against the thresholds of a rule, or a sentence for why they cannot be compared. */
export function judgeDrift(reference: readonly number[], candidate: readonly number[], rule: DriftRule): DriftDecision | string {
  const measure: DriftMeasure = MEASURES[rule.measure]
  const { warn = Math.min(measure.warn, rule.error ?? Infinity), eps = SMOOTHING } = rule
  const error = rule.error ?? Math.max(measure.error, warn)
  const base = { warn, error, eps, distances: null, bins: null, counts: null, chance: null, chiSquare: null, ks: null }
  if (rule.measure === 'ks') {
    const fault = faultOfSamples(reference, candidate)
    if (fault !== undefined) return fault
    const ks = kolmogorovSmirnov(reference, candidate)!
    return { ...base, ...decide(ks.d, warn, error, ks.p < ALPHA), ks, counts: [reference.length, candidate.length] }
  }
  const binned = rule.bins === undefined ? { reference, candidate } : binByReference(reference, candidate, rule.bins)
  if (typeof binned === 'string') return binned
  const fault = faultOfBins(binned.reference, binned.candidate)
  if (fault !== undefined) return fault
  const counted = areCounts(binned.reference) && areCounts(binned.candidate)
  const counts = counted ? ([sum(binned.reference), sum(binned.candidate)] as const) : null
  const bins = binned.reference.length
  const distances = histogramDistances(binned.reference, binned.candidate, eps)
  const chiSquare = counts === null ? null : (chiSquareTest(binned.reference, binned.candidate) ?? null)
  const all = { ...base, distances, bins, counts, chiSquare }
  if (rule.measure === 'chi2') {
    if (counts === null) return 'the bins are shares, and χ² needs counts: how many rows stand behind a share is what it is about'
    const value = chiSquare === null ? 0 : Math.sqrt(chiSquare.statistic / (counts[0] + counts[1]))
    return { ...all, ...decide(value, warn, error, chiSquare !== null && chiSquare.p < ALPHA) }
  }
  const value = distances[DISTANCE_OF[rule.measure]]
  const byChance = counts === null ? undefined : psiByChance(bins, ...counts)
  const chance = byChance === undefined || measure.ofPsi === undefined ? null : measure.ofPsi(byChance)
  return { ...all, ...decide(value, warn, error, chance === null || value > chance), chance }
}

const DISTANCE_OF = {
  psi: 'psi',
  js_divergence: 'jsDivergence',
  js_distance: 'jsDistance',
  js_distance_base2: 'jsDistanceBase2',
  kl: 'kl',
  hellinger: 'hellinger',
} as const satisfies Record<string, keyof HistogramDistances>

/** `real`: whether it is more than chance makes. */
function decide(value: number, warn: number, error: number, real: boolean): Pick<DriftDecision, 'decision' | 'reason' | 'value'> {
  if (value < warn) return { decision: 'PASS', reason: 'BELOW', value }
  if (!real) return { decision: 'INCONCLUSIVE', reason: 'TOO_FEW', value }
  return value >= error ? { decision: 'FAIL', reason: 'ABOVE_ERROR', value } : { decision: 'WARN', reason: 'ABOVE_WARN', value }
}

/** Whole numbers that sum to more than 1 are counts; anything else is shares or weights. */
function areCounts(bins: readonly number[]): boolean {
  return bins.every(Number.isInteger) && sum(bins) > 1
}

function faultOfSamples(reference: readonly number[], candidate: readonly number[]): string | undefined {
  for (const [side, values] of [
    ['reference', reference],
    ['candidate', candidate],
  ] as const) {
    if (values.length === 0) return `the ${side} has no values`
    const at = values.findIndex((value) => !Number.isFinite(value))
    if (at >= 0) return `value ${at + 1} of the ${side} is ${values[at]!}: KS compares finite values`
  }
  return undefined
}
