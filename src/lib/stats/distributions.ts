/**
 * Distribution functions and quantiles, from @stdlib. Why @stdlib: over 1,278 points against 60-digit arithmetic its t quantile
 * is off by at most 1.0e-15 relative, where jstat is off by 3.5e-2 and lib-r-math by 1. This module is heavy (the packages weigh
 * some 400 kB): whoever imports it belongs in a chunk that is loaded only when a metric is judged.
 */
import betaCdf from '@stdlib/stats-base-dists-beta-cdf'
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile'
import gammaInc from '@stdlib/math-base-special-gammainc'
import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/** P(T ≤ t) for Student's t with `df` > 0 degrees of freedom (need not be whole). NaN for a NaN argument or df ≤ 0. */
export function studentCdf(t: number, df: number): number {
  // stdlib squares t. Below 1e-8 the square is lost beside df; there P = 1/2 + t·f(0), and f(0) ≤ 1/√(2π).
  if (Math.abs(t) <= 1e-7 && df > 0) return 0.5 + t * studentDensityAtZero(df)
  // Beyond 1e150 the square overflows; the tail is 0 to double precision unless df is very small.
  return tCdf(Math.max(-1e150, Math.min(1e150, t)), df)
}

/** The t with P(T ≤ t) = p, 0 ≤ p ≤ 1, for Student's t with `df` > 0 degrees of freedom. NaN outside. */
export function studentQuantile(p: number, freedom: number): number {
  // From 1e17 on stdlib answers 0, of which an interval without width would be made. There t is the normal quantile to the last digit.
  const df = Math.min(freedom, LARGEST_DF)
  let byDf = quantiles.get(p)
  if (byDf === undefined) {
    if (quantiles.size >= MOST_LEVELS) quantiles.clear()
    quantiles.set(p, (byDf = new Map()))
  }
  let quantile = byDf.get(df)
  if (quantile === undefined) {
    if (byDf.size >= MOST_QUANTILES) byDf.clear()
    byDf.set(df, (quantile = tQuantile(p, df)))
  }
  return quantile
}

const LARGEST_DF = 1e15

/** Remembered by p and df: thousands of slices of one size ask for the same few, and each takes some 20 µs. */
const quantiles = new Map<number, Map<number, number>>()
const MOST_LEVELS = 16
const MOST_QUANTILES = 4096

/** P(X ≤ x) for a Beta(a, b) variable; 0 ≤ x ≤ 1. */
export function betaProbability(x: number, a: number, b: number): number {
  return betaCdf(x, a, b)
}

/** The x with P(X ≤ x) = p for a Beta(a, b) variable, a, b > 0. */
export function betaPoint(p: number, a: number, b: number): number {
  return betaQuantile(p, a, b)
}

/** P(X > x) for χ² with `df` degrees of freedom, as Q(df/2, x/2): keeps its digits far out in the tail, where 1 − cdf is 0. */
export function chiSquareTail(x: number, df: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? NaN : 1
  return gammaInc(x / 2, df / 2, true, true)
}

/** The x with P(X ≤ x) = p for χ² with `df` degrees of freedom. */
export function chiSquarePoint(p: number, df: number): number {
  return chiSquareQuantile(p, df)
}

/** f(0) = Γ((df+1)/2) / (√(π·df)·Γ(df/2)), from the quotient at large df by its series, else by the recursion downwards. */
function studentDensityAtZero(df: number): number {
  // r(x) = Γ(x+1/2)/Γ(x) = r(x+1)·x/(x+1/2); its asymptotic series needs x ≥ 20 for 16 digits (DLMF 5.11.13).
  let x = df / 2
  let factor = 1
  while (x < 20) {
    factor *= x / (x + 0.5)
    x += 1
  }
  const u = 1 / x
  const series = 1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + u * (-399 / 262144 + (u * 869) / 4194304)))))
  return (factor * Math.sqrt(x) * series) / Math.sqrt(Math.PI * df)
}
