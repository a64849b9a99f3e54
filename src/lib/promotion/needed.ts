import { discordantInterval, signTest } from '../stats/exact.js'
import { halfWidth } from '../stats/interval.js'
import type { Estimate } from '../stats/interval.js'
import type { Decision } from './decision.js'
import type { PromotionRule } from './rule.js'

/** Beyond this many values "more runs" is no advice. */
const MOST = 1e9
const LARGE_DF = 1e9

/**
 * More values (pairs; of each side when unpaired) that would settle the question if what was measured holds; null when it is settled or none would. For
 * whoever reads it: it takes as long as the decision or longer, and of ten thousand slices a terminal shows two hundred.
 */
export function neededOf(decision: Decision, { testTrainRatio }: PromotionRule): number | null {
  const { reason, open, n, threshold, confidence, wins, losses, method } = decision
  // Of groups there is no exact method that could say it.
  if (reason === 'FEW_DISCORDANT' && method !== 'clustered-t')
    return neededForDiscordant(wins!, losses!, n!, threshold!, confidence)
  if (open === null || typeof open === 'number') return open
  return neededForEstimate(open, n!, Math.abs(open.mean - threshold!), confidence, testTrainRatio)
}

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
  const ratio = (estimate.df + 1) / n
  // By the normal distribution, whose quantile is below every t: not yet enough, and nearly so.
  const z = halfWidth({ mean: 0, stderr: 1, df: LARGE_DF }, confidence)
  const settles = (total: number): boolean => {
    const stderr = spread * Math.sqrt(1 / total + testTrainRatio)
    const df = ratio * total - 1
    // Where the series has digits enough it spares the quantile, of which one takes 20 µs, and much more when V8 meets it first.
    const near = z > 0.01 && df > 20 + 20 * z * z ? quantileByFisher(z, df) * stderr : NaN
    return Math.abs(near - distance) > 1e-6 * distance
      ? near < distance
      : halfWidth({ mean: 0, stderr, df }, confidence) < distance
  }
  if (testTrainRatio > 0) return smallestMore(n, settles)
  const near = Math.floor((z * spread) ** 2 / distance ** 2) - n - 1
  if (near > MOST) return null
  // Most often the series has the number already, and two looks tell.
  const guess = guessFor(z, (distance / spread) ** 2, Math.max(near + n, n), ratio) - n
  if (guess > 1 && settles(n + guess) && !settles(n + guess - 1)) return guess
  return smallestMore(n, settles, near > 0 && near < MOST && !settles(n + near) ? near : 0)
}

/** About the smallest N with t(ratio·N − 1)²/N < `bound`. */
function guessFor(z: number, bound: number, start: number, ratio: number): number {
  let total = start
  for (let round = 0; round < 8; round++) {
    const t = quantileByFisher(z, ratio * total - 1)
    const next = Math.floor((t * t) / bound) + 1
    if (next === total) break
    total = next
  }
  return total
}

/**
 * t's quantile from the normal one, by Fisher's series (Metron 5, 1925; Abramowitz and Stegun 26.7.5). With z > 0.01 and df > 20 + 20·z² it is off by
 * less than 1e-7 of it: the fifth term, (27z¹¹ + 339z⁹ + … + 17955z)/(368640·df⁵), is smaller.
 */
function quantileByFisher(z: number, df: number): number {
  const s = z * z
  const first = (s + 1) / 4
  const second = ((5 * s + 16) * s + 3) / 96
  const third = (((3 * s + 19) * s + 17) * s - 15) / 384
  const fourth = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160
  return z * (1 + (first + (second + (third + fourth / df) / df) / df) / df)
}

/**
 * The same for 0/1 pairs of which few differ, if wins and losses go on in the same proportion: exact while fewer than ten pairs
 * differ, by the normal approximation beyond.
 */
function neededForDiscordant(wins: number, losses: number, n: number, threshold: number, confidence: number): number | null {
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
