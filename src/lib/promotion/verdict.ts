import { holm } from '../stats/multiple.js'
import type { Decision, Outcome } from './decision.js'

/**
 * Takes back the FAILs that one would expect of chance among so many metrics and slices: of 20 metrics that stand at their threshold
 * 40 % of runs fail one of them, with Holm's correction 2.5 %. Passing needs none, since all have to pass. A FAIL that no test made (missing, not
 * finite, exact) stays. Decisions are shown one by one; none is kept.
 */
export class Correction {
  #count = 0
  /** How many comparisons rest on an interval, and could have failed by chance: of too few values none is judged, whatever they are. */
  #asked = 0
  #smallest = 1
  readonly #failed: { readonly place: number; readonly p: number; readonly alpha: number }[] = []

  add(decision: Decision): void {
    const place = this.#count++
    const { interval, method, threshold, reason } = decision
    if (interval === null || method === 'exact' || threshold === null || reason === 'TOO_FEW') return
    this.#asked++
    const alpha = (1 - decision.confidence) / 2
    if (alpha < this.#smallest) this.#smallest = alpha
    if (decision.pFail !== null) this.#failed.push({ place, p: decision.pFail, alpha })
  }

  /** Which of the decisions are taken back, by their place. */
  taken(): readonly number[] {
    if (this.#failed.length === 0 || this.#asked < 2) return []
    const smallest = this.#smallest
    // One α for all: a p against a larger α is as strong as a smaller p against the smallest.
    const pValues = this.#failed.map(({ p, alpha }) => Math.min(1, (p * smallest) / alpha))
    const adjusted = holm(pValues, this.#asked)
    return this.#failed.filter((_, i) => adjusted[i]! > smallest).map(({ place }) => place)
  }

  /** The decision in the place of one that was taken back. */
  apply(decision: Decision): Decision {
    return { ...decision, decision: 'INCONCLUSIVE', reason: 'NOT_AFTER_HOLM', detail: `${this.#asked} comparisons` }
  }
}

/** The same of a list; in the order given. */
export function correctForMany(decisions: readonly Decision[]): readonly Decision[] {
  const correction = new Correction()
  for (const decision of decisions) correction.add(decision)
  const corrected = [...decisions]
  for (const place of correction.taken()) corrected[place] = correction.apply(corrected[place]!)
  return corrected
}

export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** How many passed, failed and stayed open. */
export function countOutcomes(rows: readonly Pick<Decision, 'decision'>[]): OutcomeCounts {
  let [pass, fail] = [0, 0]
  for (const { decision } of rows)
    if (decision === 'PASS') pass++
    else if (decision === 'FAIL') fail++
  return { PASS: pass, FAIL: fail, INCONCLUSIVE: rows.length - pass - fail }
}

/** Of all metrics and slices together: a FAIL fails, else what is open is open. No metric at all is open, never a pass. */
export function overall({ PASS, FAIL, INCONCLUSIVE }: OutcomeCounts): Outcome {
  if (FAIL > 0) return 'FAIL'
  return PASS > 0 && INCONCLUSIVE === 0 ? 'PASS' : 'INCONCLUSIVE'
}
