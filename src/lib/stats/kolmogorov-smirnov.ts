/** Two samples compared by their whole distribution. */
export interface KolmogorovSmirnov {
  /** Largest distance of the two empirical distribution functions, 0 to 1, no unit. */
  readonly d: number
  /** P(D ≥ d) when both come from one distribution. */
  readonly p: number
  /** Whether p was counted over all orders of the samples (exact without ties, on the safe side with them) or is the limit for large samples. */
  readonly exact: boolean
}

/** Up to this product of the sizes p is counted, path by path. */
const EXACT_MAX = 4_000_000

/**
 * The two-sample Kolmogorov-Smirnov test; both samples finite and not empty. p: the share of lattice paths from (0,0) to (n,m) that leave the band
 * |i/n − j/m| < d (Hodges, Arkiv för Matematik 3, 1958), else Kolmogorov's limit. Undefined when a sample is empty.
 */
export function kolmogorovSmirnov(reference: readonly number[], candidate: readonly number[]): KolmogorovSmirnov | undefined {
  const [n, m] = [reference.length, candidate.length]
  if (n === 0 || m === 0) return undefined
  const a = Float64Array.from(reference).sort()
  const b = Float64Array.from(candidate).sort()
  let [i, j, most] = [0, 0, 0]
  // In units of 1/(n·m): whole numbers, so that equal distances are equal.
  while (i < n && j < m) {
    const value = Math.min(a[i]!, b[j]!)
    while (i < n && a[i] === value) i++
    while (j < m && b[j] === value) j++
    most = Math.max(most, Math.abs(i * m - j * n))
  }
  const d = most / (n * m)
  const exact = n * m <= EXACT_MAX
  return { d, p: exact ? exactTail(n, m, most) : limitTail(d * Math.sqrt((n * m) / (n + m))), exact }
}

/** P(max |i·m − j·n| ≥ most) over paths of equal weight: each step to the right has probability (n−i)/(n−i+m−j). */
function exactTail(n: number, m: number, most: number): number {
  if (most === 0) return 1
  // inside[j]: the probability to stand at (i, j) without having touched the bound; touched: all that has.
  let inside = new Float64Array(m + 1)
  let touched = 0
  const stop = (i: number, j: number): boolean => Math.abs(i * m - j * n) >= most
  for (let i = 0; i <= n; i++) {
    const next = new Float64Array(m + 1)
    for (let j = 0; j <= m; j++) {
      const here = i === 0 && j === 0 ? 1 : inside[j]!
      if (here === 0) continue
      if (stop(i, j)) {
        touched += here
        continue
      }
      const left = n - i + m - j
      if (left === 0) continue
      if (i < n) next[j] = next[j]! + (here * (n - i)) / left
      if (j < m) inside[j + 1] = inside[j + 1]! + (here * (m - j)) / left
    }
    inside = next
  }
  return Math.min(1, touched)
}

/** Kolmogorov's limit 2·Σ(−1)^(k−1)·e^(−2k²λ²), and its theta-function twin where that converges slowly. */
function limitTail(lambda: number): number {
  if (lambda < 0.2) return 1
  let total = 0
  if (lambda < 1) {
    for (let k = 1; k <= 20; k++) total += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * lambda * lambda))
    return Math.max(0, 1 - (Math.sqrt(2 * Math.PI) / lambda) * total)
  }
  for (let k = 1; k <= 20; k++) total += (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * lambda * lambda)
  return Math.min(1, 2 * total)
}
