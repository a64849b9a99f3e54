import { percentile } from '../stats/percentiles.js'

/**
 * Single observations → counts in bins whose inner edges are the quantiles of the reference (equal ones once: values that repeat
 * make fewer bins), so that each holds about as much of the reference. What is not finite goes to a bin of its own when there is any: missing values
 * that become more are drift. A sentence when there are no finite values to make edges of.
 */
export function binByReference(
  reference: readonly number[],
  candidate: readonly number[],
  bins: number,
): { readonly reference: number[]; readonly candidate: number[]; readonly edges: readonly number[] } | string {
  const sorted = Float64Array.from(reference.filter(Number.isFinite)).sort()
  if (sorted.length === 0) return 'the reference has no finite values to make bins of'
  if (candidate.length === 0) return 'the candidate has no values'
  const quantiles = Array.from({ length: bins - 1 }, (_, index) => percentile(sorted, ((index + 1) * 100) / bins))
  const edges = [...new Set(quantiles)]
  const missing = [reference, candidate].some((values) => values.some((value) => !Number.isFinite(value)))
  const count = (values: readonly number[]): number[] => {
    const counts = new Array<number>(edges.length + (missing ? 2 : 1)).fill(0)
    for (const value of values) counts[Number.isFinite(value) ? binOf(value, edges) : edges.length + 1]!++
    return counts
  }
  return { reference: count(reference), candidate: count(candidate), edges }
}

/** How many edges lie below the value: a value on an edge belongs to the bin below it. */
export function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
