/**
 * p-values adjusted for having asked several questions: an adjusted value ≤ α says what a single p ≤ α would. In the order given;
 * 0 ≤ p ≤ 1.
 */

/**
 * Holm's step-down (Scand. J. Statist. 6, 1979): the chance of any false alarm stays ≤ α. max over j ≤ i of (m − j + 1)·p₍ⱼ₎, at most 1. `m` is how many
 * questions were asked, when those that are not in the list have p = 1.
 */
export function holm(pValues: readonly number[], m = pValues.length): number[] {
  let largest = 0
  return inOrder(pValues, (p, rank) => (largest = Math.max(largest, Math.min(1, (m - rank) * p))))
}

/** Benjamini-Hochberg step-up (JRSS B 57, 1995): the share of false alarms among the alarms stays ≤ α. min over j ≥ i of m·p₍ⱼ₎/j. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const m = pValues.length
  let smallest = 1
  return inOrder(pValues, (p, rank) => (smallest = Math.min(smallest, (m / (m - rank)) * p)), true)
}

/** Bonferroni: m·p, at most 1. */
export function bonferroni(pValues: readonly number[]): number[] {
  return pValues.map((p) => Math.min(1, p * pValues.length))
}

/** Visits the values from the smallest (or the largest) on, rank from 0, and puts the answers back in the order given. */
function inOrder(pValues: readonly number[], adjust: (p: number, rank: number) => number, descending = false): number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => (descending ? b.p - a.p : a.p - b.p))
  const adjusted = new Array<number>(pValues.length)
  order.forEach(({ p, index }, rank) => (adjusted[index] = adjust(p, rank)))
  return adjusted
}
