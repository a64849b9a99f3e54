/** Of all rows: below it, a category of one in a hundred rows that is new among millions would be as bad as data that is all other. */
const LEAST_SHARE = 1e-4

/**
 * What is added to each bin that was made here, in the unit of the bins: half a row, or a ten-thousandth of all of them. By the 1e-8
 * that recorded shares are smoothed with, one new value in a hundred rows would be a drift.
 */
export function smoothing(reference: readonly number[], candidate: readonly number[]): number {
  const total = Math.min(...[reference, candidate].map((bins) => bins.reduce((sum, bin) => sum + bin, 0)))
  return total <= 1.5 ? LEAST_SHARE : Math.max(0.5, total * LEAST_SHARE)
}
