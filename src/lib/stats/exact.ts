import { betaPoint, betaProbability } from './distributions.js'

/**
 * Exact bounds of a proportion (Clopper and Pearson, Biometrika 26, 1934): each side errs with probability at most `alpha`. Lower
 * = the `alpha` point of Beta(k, n−k+1), 0 for k = 0; upper = the 1−alpha point of Beta(k+1, n−k), 1 for k = n. 0 ≤ k ≤ n.
 */
function proportionBounds(k: number, n: number, alpha: number): readonly [number, number] {
  // 1 − alpha of Beta(a, b) is 1 minus alpha of Beta(b, a): keeps the digits of a small alpha.
  return [k <= 0 ? 0 : betaPoint(alpha, k, n - k + 1), k >= n ? 1 : 1 - betaPoint(alpha, n - k, k + 1)]
}

/**
 * P(X ≥ wins) for X binomial(wins + losses, 1/2): how likely so many of the differing pairs would go one way by chance. 1 when
 * there are none. The sign test, one-sided (Arbuthnott 1710; McNemar's test in its exact form).
 */
export function signTest(wins: number, losses: number): number {
  return wins <= 0 ? 1 : betaProbability(0.5, wins, losses + 1)
}

/**
 * Interval for (wins − losses)/n of paired 0/1 data without the normal approximation: Clopper-Pearson bounds of wins/n and of
 * losses/n at (1 − confidence)/4 each, subtracted crosswise. Holds its confidence by Bonferroni, and is wide for it.
 */
export function discordantInterval(wins: number, losses: number, n: number, confidence: number): readonly [number, number] {
  const alpha = (1 - confidence) / 4
  const [winLow, winHigh] = proportionBounds(wins, n, alpha)
  const [lossLow, lossHigh] = proportionBounds(losses, n, alpha)
  return [winLow - lossHigh, winHigh - lossLow]
}

/** The same for two independent proportions, candidate − reference: each side's bounds at (1 − confidence)/4. */
export function proportionsInterval(
  reference: { readonly ones: number; readonly n: number },
  candidate: { readonly ones: number; readonly n: number },
  confidence: number,
): readonly [number, number] {
  const alpha = (1 - confidence) / 4
  const [low, high] = proportionBounds(reference.ones, reference.n, alpha)
  const [candidateLow, candidateHigh] = proportionBounds(candidate.ones, candidate.n, alpha)
  return [candidateLow - high, candidateHigh - low]
}
