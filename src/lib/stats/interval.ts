import { studentCdf, studentQuantile } from './distributions.js'

/** An estimate with what is known of its error; the unit is that of the metric. */
export interface Estimate {
  readonly mean: number
  /** Standard error of the mean, ≥ 0. */
  readonly stderr: number
  /** Degrees of freedom of the standard error; need not be whole. */
  readonly df: number
}

/** A sample as its summary: mean, standard error of that mean, and how many values it is of. */
export interface SampleSummary {
  readonly mean: number
  /** What the rounding of the mean left off, where it is known. */
  readonly meanRest?: number
  readonly stderr: number
  readonly n: number
}

/** Half the width of the two-sided t interval: t(1 − (1 − confidence)/2, df)·stderr. `confidence` in (0, 1). Student 1908. */
export function halfWidth({ stderr, df }: Estimate, confidence: number): number {
  return stderr === 0 ? 0 : studentQuantile(1 - (1 - confidence) / 2, df) * stderr
}

/** The two-sided t interval mean ± t·stderr, in the unit of the mean. */
export function tInterval(estimate: Estimate, confidence: number): readonly [number, number] {
  const half = halfWidth(estimate, confidence)
  return [estimate.mean - half, estimate.mean + half]
}

/**
 * P(T ≤ (mean − threshold)/stderr): how likely so low a mean would be if the truth were the threshold. Small: it is below. The
 * other side is `1 −` it, but read it as `probabilityAbove`, which keeps its digits. NaN when stderr is 0.
 */
export function probabilityBelow({ mean, stderr, df }: Estimate, threshold: number): number {
  return studentCdf((mean - threshold) / stderr, df)
}

/** P(T ≥ (mean − threshold)/stderr): how likely so high a mean would be if the truth were the threshold. */
export function probabilityAbove({ mean, stderr, df }: Estimate, threshold: number): number {
  return studentCdf((threshold - mean) / stderr, df)
}

/** p-value of both sides at once, 2·P(T ≥ |mean − threshold|/stderr). */
export function probabilityTwoSided(estimate: Estimate, threshold: number): number {
  return 2 * Math.min(probabilityBelow(estimate, threshold), probabilityAbove(estimate, threshold))
}

/**
 * Difference of two independent means, candidate − reference: stderr = √(a² + b²) of the two standard errors, and degrees of
 * freedom (a² + b²)²/(a⁴/(n₁−1) + b⁴/(n₂−1)) (Welch, Biometrika 34, 1947). With both errors 0 the degrees are n₁ + n₂ − 2.
 */
export function welch(reference: SampleSummary, candidate: SampleSummary): Estimate {
  const [a, b] = [reference.stderr, candidate.stderr]
  const mean = candidate.mean - reference.mean + ((candidate.meanRest ?? 0) - (reference.meanRest ?? 0))
  const largest = Math.max(a, b)
  if (largest === 0) return { mean, stderr: 0, df: reference.n + candidate.n - 2 }
  // Ratios first: the fourth power of 1e-100 is 0.
  const [x, y] = [(a / largest) ** 2, (b / largest) ** 2]
  const df = (x + y) ** 2 / ((x * x) / (reference.n - 1) + (y * y) / (candidate.n - 1))
  return { mean, stderr: largest * Math.sqrt(x + y), df }
}

/**
 * Standard error of a mean over cross-validation folds, whose training sets overlap: sd·√(1/n + ratio), ratio = test size/training
 * size, 1/(k − 1) for k folds (Nadeau and Bengio, Machine Learning 52, 2003). Degrees of freedom stay n − 1.
 */
export function nadeauBengio(sd: number, n: number, testTrainRatio: number): number {
  return sd * Math.sqrt(1 / n + testTrainRatio)
}

/** The smallest standard error that values rounded to multiples of `resolution` allow for a difference of two means of n: r/√(6n). */
export function resolutionFloor(resolution: number, n: number): number {
  return resolution / Math.sqrt(6 * n)
}
