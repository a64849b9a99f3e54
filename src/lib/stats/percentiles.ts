/**
 * The q-th percentile, 0 ≤ q ≤ 100, by linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan, The American
 * Statistician 50, 1996; the default of numpy and R). `sorted` ascends and is finite. NaN when it is empty. Unit of the values.
 */
export function percentile(sorted: readonly number[] | Float64Array, q: number): number {
  const n = sorted.length
  if (n === 0) return NaN
  // q·(n−1) before the division: 95/100·9 is not 8.55.
  const rank = Math.max(0, Math.min(n - 1, (q * (n - 1)) / 100))
  const below = Math.floor(rank)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, n - 1)]!
  const share = rank - below
  if (!Number.isFinite(high - low)) return low * (1 - share) + high * share
  // From the nearer end, so that it stays between the two and is exact at both.
  return share < 0.5 ? low + share * (high - low) : high - (1 - share) * (high - low)
}
