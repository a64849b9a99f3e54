import { discordantInterval, signTest } from '../stats/exact.js'
import { halfWidth } from '../stats/interval.js'
import type { Estimate } from '../stats/interval.js'

/** Beyond this many values "more runs" is no advice. */
const MOST = 1e9
const LARGE_DF = 1e9

/**
 * How many more values bring the half-width below `distance`, if mean and spread stay: the smallest N with t(N − 1)·sd/√N < distance, less the `n` there are.
 * The degrees of freedom grow with N. Null when none would: the estimate stands on the threshold, or the error of overlapping
 * folds has a floor.
 */
export function neededForEstimate(
  estimate: Estimate,
  n: number,
  distance: number,
  confidence: number,
  testTrainRatio: number,
): number | null {
  const spread = estimate.stderr / Math.sqrt(1 / n + testTrainRatio)
  const settles = (total: number): boolean =>
    halfWidth(
      { mean: 0, stderr: spread * Math.sqrt(1 / total + testTrainRatio), df: ((estimate.df + 1) * total) / n - 1 },
      confidence,
    ) < distance
  if (testTrainRatio > 0) return smallestMore(n, settles)
  // By the normal distribution, whose quantile is below every t: not yet enough, and nearly so.
  const z = halfWidth({ mean: 0, stderr: 1, df: LARGE_DF }, confidence)
  const near = Math.floor((z * spread) ** 2 / distance ** 2) - n - 1
  if (near > MOST) return null
  // Most often the series of t has the number already, and two looks tell: each quantile takes some 20 µs.
  const guess = guessFor(z, (distance / spread) ** 2, Math.max(near + n, n), (estimate.df + 1) / n) - n
  if (guess > 1 && settles(n + guess) && !settles(n + guess - 1)) return guess
  return smallestMore(n, settles, near > 0 && near < MOST && !settles(n + near) ? near : 0)
}

/** About the smallest N with t(ratio·N − 1)²/N < `bound`, by Fisher's series of t in the normal quantile z (Metron 5, 1925). */
function guessFor(z: number, bound: number, start: number, ratio: number): number {
  let total = start
  for (let round = 0; round < 8; round++) {
    const df = ratio * total - 1
    const t = z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df)
    const next = Math.floor((t * t) / bound) + 1
    if (next === total) break
    total = next
  }
  return total
}

/**
 * The same for 0/1 pairs of which few differ, if wins and losses go on in the same proportion: exact while fewer than ten pairs
 * differ, by the normal approximation beyond.
 */
export function neededForDiscordant(
  wins: number,
  losses: number,
  n: number,
  threshold: number,
  confidence: number,
): number | null {
  const [win, loss] = [wins / n, losses / n]
  const distance = win - loss - threshold
  const settles = (total: number): boolean => {
    const [up, down] = [win * total, loss * total]
    if (up + down >= 10) {
      const sd = Math.sqrt(((win + loss - (win - loss) ** 2) * total) / (total - 1))
      return halfWidth({ mean: 0, stderr: sd / Math.sqrt(total), df: total - 1 }, confidence) < Math.abs(distance)
    }
    if (threshold === 0) return signTest(Math.max(up, down), Math.min(up, down)) <= (1 - confidence) / 2
    const [low, high] = discordantInterval(up, down, total, confidence)
    return distance > 0 ? low >= threshold : high < threshold
  }
  return distance === 0 ? null : smallestMore(n, settles)
}

/** The smallest number above `from` to add to `n` so that it settles; null when not even `MOST` does. `from` is known not to. */
function smallestMore(n: number, settles: (total: number) => boolean, from = 0): number | null {
  let [low, high] = [from, from + 1]
  for (let step = 1; !settles(n + high); step *= 2) {
    low = high
    high += step
    if (high > MOST) return null
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (settles(n + middle)) high = middle
    else low = middle
  }
  return high
}
