/**
 * The q-th percentile, 0 ≤ q ≤ 100, by linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan, The American
 * Statistician 50, 1996; the default of numpy and R). `sorted` ascends and is finite. NaN when it is empty. Unit of the values.
 */
export function percentile(sorted: readonly number[] | Float64Array, q: number): number {
  const n = sorted.length
  if (n === 0) return NaN
  // In hundredths of a rank: 95/100·9 is not 8.55, but 95·9 is 855.
  const rank = Math.max(0, Math.min(100 * (n - 1), q * (n - 1)))
  const below = Math.floor(rank / 100)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, n - 1)]!
  const part = rank - 100 * below
  const span = (high - low) * 100
  if (!Number.isFinite(span)) return low * (1 - part / 100) + high * (part / 100)
  // From the nearer end, so that it stays between the two and is exact at both.
  return part < 50 ? low + ((high - low) * part) / 100 : high - ((high - low) * (100 - part)) / 100
}
