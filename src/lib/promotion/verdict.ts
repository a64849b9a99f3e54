import { holm } from '../stats/multiple.js'
import type { Decision, Outcome } from './decision.js'

/**
 * Takes back the FAILs that one would expect of chance among so many metrics and slices: of 20 metrics that stand at their threshold
 * 40 % of runs fail one of them, with Holm's correction 2.5 %. Passing needs none, since all have to pass. A FAIL that no test made (missing, not
 * finite, exact) stays. In the order given.
 */
export function correctForMany<Row extends Decision>(rows: readonly Row[]): readonly Row[] {
  const alphaOf = (row: Decision): number => (1 - row.confidence) / 2
  const failed: number[] = []
  let [asked, smallest] = [0, 1]
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    if (row.interval === null || row.method === 'exact' || row.threshold === null) continue
    asked++
    smallest = Math.min(smallest, alphaOf(row))
    if (row.pFail !== null) failed.push(index)
  }
  if (failed.length === 0 || asked < 2) return rows
  // One α for all: a p against a larger α is as strong as a smaller p against the smallest.
  const pValues = failed.map((index) => Math.min(1, (rows[index]!.pFail! * smallest) / alphaOf(rows[index]!)))
  const adjusted = holm(pValues, asked)
  const corrected = [...rows]
  failed.forEach((index, place) => {
    if (adjusted[place]! > smallest)
      corrected[index] = {
        ...rows[index]!,
        decision: 'INCONCLUSIVE',
        reason: 'NOT_AFTER_HOLM',
        detail: `${asked} comparisons`,
      }
  })
  return corrected
}

/** Of all metrics and slices together: a FAIL fails, else what is open is open. No metric at all is open, never a pass. */
export function overall(rows: readonly Decision[]): Outcome {
  if (rows.some(({ decision }) => decision === 'FAIL')) return 'FAIL'
  return rows.length > 0 && rows.every(({ decision }) => decision === 'PASS') ? 'PASS' : 'INCONCLUSIVE'
}
