/**
 * Rank tests, for reports beside the interval. They do not decide: with five pairs the smallest two-sided p there can be is 0.0625.
 * Exact p-values are over all arrangements of the values as they are, ties included, by counting sums of doubled ranks.
 */
export interface RankTest {
  readonly statistic: number
  /** P(as large or larger) when there is no difference. */
  readonly pGreater: number
  readonly pLess: number
  /** Twice the smaller, at most 1. */
  readonly pTwoSided: number
}

/**
 * Mann-Whitney U of `x` against `y` (how many of the n·m pairs x wins, ties half): exact permutation p-values (Mann and Whitney, Annals
 * of Math. Statistics 18, 1947). Undefined when a sample is empty. Memory and time grow with n·(n+m)²: for up to some hundred values.
 */
export function mannWhitney(x: readonly number[], y: readonly number[]): RankTest | undefined {
  const [n, m] = [x.length, y.length]
  if (n === 0 || m === 0) return undefined
  const ranks = doubledRanks([...x, ...y])
  const observed = ranks.slice(0, n).reduce((total, rank) => total + rank, 0)
  // ways[k][s]: the number of choices of k values whose ranks sum to s.
  const top = ranks.reduce((total, rank) => total + rank, 0)
  const ways = Array.from({ length: n + 1 }, () => new Float64Array(top + 1))
  ways[0]![0] = 1
  ranks.forEach((rank, index) => {
    for (let k = Math.min(n, index + 1); k >= 1; k--) {
      const [from, to] = [ways[k - 1]!, ways[k]!]
      for (let sum = top; sum >= rank; sum--) to[sum] = to[sum]! + from[sum - rank]!
    }
  })
  return tails(ways[n]!, observed, (observed - n * (n + 1)) / 2)
}

/**
 * Wilcoxon's signed-rank W₊ of differences, zeros left out, ties at their mean rank: exact p-values over all signs (Wilcoxon, Biometrics Bulletin 1, 1945).
 * Undefined when all are zero.
 */
export function wilcoxon(differences: readonly number[]): RankTest | undefined {
  const used = differences.filter((difference) => difference !== 0)
  if (used.length === 0) return undefined
  const ranks = doubledRanks(used.map(Math.abs))
  const top = ranks.reduce((total, rank) => total + rank, 0)
  let ways = new Float64Array(top + 1)
  ways[0] = 1
  for (const rank of ranks) {
    const next = new Float64Array(top + 1)
    for (let sum = 0; sum <= top; sum++) next[sum] = (ways[sum]! + (sum >= rank ? ways[sum - rank]! : 0)) / 2
    ways = next
  }
  const observed = ranks.reduce((total, rank, index) => total + (used[index]! > 0 ? rank : 0), 0)
  return tails(ways, observed, observed / 2)
}

function tails(weights: Float64Array, observed: number, statistic: number): RankTest {
  let [below, above, total] = [0, 0, 0]
  weights.forEach((weight, sum) => {
    total += weight
    if (sum <= observed) below += weight
    if (sum >= observed) above += weight
  })
  const [pLess, pGreater] = [below / total, above / total]
  return { statistic, pGreater, pLess, pTwoSided: Math.min(1, 2 * Math.min(pLess, pGreater)) }
}

/** Twice the ranks from 1, ties at their mean: whole numbers. */
function doubledRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Array<number>(values.length)
  for (let start = 0; start < order.length;) {
    let end = start
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++
    for (let index = start; index < end; index++) ranks[order[index]!] = start + end + 1
    start = end
  }
  return ranks
}
