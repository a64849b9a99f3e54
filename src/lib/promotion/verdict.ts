import { holm } from '../stats/multiple.js'
import type { Decision, Outcome } from './decision.js'

/**
 * Takes back the FAILs that one would expect of chance among so many metrics and slices: of 20 metrics that stand at their threshold
 * 40 % of runs fail one of them, with Holm's correction 2.5 %. Passing needs none, since all have to pass. A FAIL that no test made (missing, not
 * finite, exact) stays. In the order given.
 */
export function correctForMany<Row extends Decision>(rows: readonly Row[]): Row[] {
  const family = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.interval !== null && row.method !== 'exact' && row.threshold !== null)
  if (family.length < 2) return [...rows]
  const alphaOf = (row: Decision): number => (1 - row.confidence) / 2
  const smallest = family.reduce((least, { row }) => Math.min(least, alphaOf(row)), 1)
  // One α for all: a p against a larger α is as strong as a smaller p against the smallest.
  const adjusted = holm(family.map(({ row }) => (row.pFail === null ? 1 : Math.min(1, (row.pFail * smallest) / alphaOf(row)))))
  const corrected = [...rows]
  family.forEach(({ row, index }, place) => {
    if (row.pFail === null || adjusted[place]! <= smallest) return
    corrected[index] = { ...row, decision: 'INCONCLUSIVE', reason: 'NOT_AFTER_HOLM', detail: `${family.length} comparisons` }
  })
  return corrected
}

/** Of all metrics and slices together: a FAIL fails, else what is open is open. No metric at all is open, never a pass. */
export function overall(rows: readonly Decision[]): Outcome {
  if (rows.some(({ decision }) => decision === 'FAIL')) return 'FAIL'
  return rows.length > 0 && rows.every(({ decision }) => decision === 'PASS') ? 'PASS' : 'INCONCLUSIVE'
}
