import { chiSquarePoint, chiSquareTail } from './distributions.js'
import { CompensatedSum } from './moments.js'

/** What is added to each bin before it is made a share, so that an empty bin does not make the answer infinite. */
export const SMOOTHING = 1e-8

/** How far two histograms over the same bins are from each other. All are 0 for equal shares and ≥ 0. */
export interface HistogramDistances {
  /** Population stability index Σ(q − p)·ln(q/p), nats: both Kullback-Leibler divergences together. Unbounded. */
  readonly psi: number
  /** Jensen-Shannon divergence ½KL(p‖m) + ½KL(q‖m), m = (p+q)/2, in nats: at most ln 2 = 0.693. Lin, IEEE Trans. Inf. Theory 37, 1991. */
  readonly jsDivergence: number
  /** Square root of the divergence in nats (as Evidently has it): at most 0.8326. */
  readonly jsDistance: number
  /** Square root of the divergence in bits (as NannyML and scipy with base 2 have it): at most 1. */
  readonly jsDistanceBase2: number
  /** KL(reference‖candidate) = Σp·ln(p/q), nats. Unbounded. */
  readonly kl: number
  /** KL(candidate‖reference), nats. */
  readonly klReverse: number
  /** √(½Σ(√p − √q)²), no unit: at most 1. */
  readonly hellinger: number
  /** ½Σ|p − q|, no unit: at most 1. */
  readonly totalVariation: number
}

/** A sentence for the first thing that makes two lists no histograms to compare, or undefined. */
export function faultOfBins(reference: readonly number[], candidate: readonly number[]): string | undefined {
  if (reference.length !== candidate.length)
    return `the reference has ${reference.length} bins and the candidate ${candidate.length}: their bins are not the same`
  if (reference.length === 0) return 'there are no bins'
  for (const [side, bins] of [
    ['reference', reference],
    ['candidate', candidate],
  ] as const) {
    const at = bins.findIndex((bin) => !Number.isFinite(bin) || bin < 0)
    if (at >= 0) return `bin ${at + 1} of the ${side} is ${bins[at]!}: a bin is a count or a share, finite and not negative`
    if (!bins.some((bin) => bin > 0)) return `all bins of the ${side} are 0: there is nothing to compare`
  }
  return undefined
}

/** Bins (counts, weights or shares) → shares that sum to 1: each bin plus `eps`, divided by the total, in this order. */
function sharesOf(bins: readonly number[], eps: number): number[] {
  // Halves of weights near 1e308 would not do: scale first, by the largest, when their sum overflows.
  const total = new CompensatedSum()
  for (const bin of bins) total.add(bin + eps)
  if (Number.isFinite(total.value)) return bins.map((bin) => (bin + eps) / total.value)
  const largest = Math.max(...bins)
  return sharesOf(
    bins.map((bin) => bin / largest),
    eps / largest,
  )
}

/**
 * The distances of two histograms over the same bins, after smoothing by `eps` (≥ 0). With `eps` 0 a bin that is empty on one side
 * makes psi and a KL infinite; a bin that is empty on both adds nothing. Both lists must have passed `faultOfBins`.
 */
export function histogramDistances(
  reference: readonly number[],
  candidate: readonly number[],
  eps: number = SMOOTHING,
): HistogramDistances {
  const p = sharesOf(reference, eps)
  const q = sharesOf(candidate, eps)
  const [psi, js, kl, klReverse, squares, variation] = Array.from({ length: 6 }, () => new CompensatedSum())
  p.forEach((share, bin) => {
    const other = q[bin]!
    if (share === 0 && other === 0) return
    const difference = other - share
    // log1p keeps the digits of a quotient near 1; terms in (q − p) cannot go below 0 by rounding.
    const log = logQuotient(other, share)
    psi!.add(difference * log)
    kl!.add(share === 0 ? 0 : -share * log)
    klReverse!.add(other === 0 ? 0 : other * log)
    const middle = (share + other) / 2
    js!.add(
      (share === 0 ? 0 : share * -logQuotient(middle, share)) / 2 + (other === 0 ? 0 : other * -logQuotient(middle, other)) / 2,
    )
    squares!.add((difference / (Math.sqrt(other) + Math.sqrt(share))) ** 2)
    variation!.add(Math.abs(difference))
  })
  const jsDivergence = Math.max(0, js!.value)
  return {
    psi: sumOrInfinity(psi!.value),
    jsDivergence,
    jsDistance: Math.sqrt(jsDivergence),
    jsDistanceBase2: Math.sqrt(jsDivergence / Math.LN2),
    kl: Math.max(0, sumOrInfinity(kl!.value)),
    klReverse: Math.max(0, sumOrInfinity(klReverse!.value)),
    hellinger: Math.sqrt(squares!.value / 2),
    totalVariation: variation!.value / 2,
  }
}

/** ln(a/b); a quotient near 1 by its difference from 1. */
function logQuotient(a: number, b: number): number {
  const quotient = a / b
  return quotient > 0.5 && quotient < 2 ? Math.log1p((a - b) / b) : Math.log(quotient)
}

/** An infinite term makes the compensation of a sum NaN. */
function sumOrInfinity(value: number): number {
  return Number.isNaN(value) ? Infinity : value
}

export interface ChiSquareTest {
  readonly statistic: number
  /** Bins with something in them on either side, less 1. */
  readonly df: number
  /** P(χ² > statistic) when nothing drifted. */
  readonly p: number
  /** The smallest expected count: below 5 the approximation is poor (Cochran, Annals of Math. Statistics 23, 1952). */
  readonly minExpected: number
}

/**
 * Pearson's χ² test that two lists of counts come from one distribution: Σ(observed − expected)²/expected over both rows, expected
 * = row total·column total/total. Undefined with fewer than two bins that hold something, since then there is nothing to test.
 */
export function chiSquareTest(reference: readonly number[], candidate: readonly number[]): ChiSquareTest | undefined {
  const totals = reference.map((count, bin) => count + candidate[bin]!)
  const used = totals.filter((total) => total > 0).length
  if (used < 2) return undefined
  const [n, m] = [sum(reference), sum(candidate)]
  if (!(n > 0) || !(m > 0)) return undefined
  const statistic = new CompensatedSum()
  let minExpected = Infinity
  totals.forEach((total, bin) => {
    if (total === 0) return
    for (const [row, count] of [
      [n, reference[bin]!],
      [m, candidate[bin]!],
    ] as const) {
      const expected = (row * total) / (n + m)
      minExpected = Math.min(minExpected, expected)
      statistic.add((count - expected) ** 2 / expected)
    }
  })
  return { statistic: statistic.value, df: used - 1, p: chiSquareTail(statistic.value, used - 1), minExpected }
}

/**
 * The PSI that chance alone stays below with probability `confidence` when nothing drifted: χ²(confidence, bins − 1)·(1/n + 1/m)
 * for counts that sum to n and m (Yurdakul 2018). Undefined with fewer than two bins. KL is half of it, Jensen-Shannon divergence
 * and the square of Hellinger's distance an eighth, to first order.
 */
export function psiByChance(bins: number, n: number, m: number, confidence = 0.95): number | undefined {
  return bins < 2 ? undefined : chiSquarePoint(confidence, bins - 1) * (1 / n + 1 / m)
}

export function sum(values: readonly number[]): number {
  const total = new CompensatedSum()
  for (const value of values) total.add(value)
  return total.value
}
