import type { DriftRow } from '../../model/report.js'
import type { DriftDecision, DriftRule } from './judge.js'
import { driftInWords, driftSentence } from './words.js'

/** A decision as a row of the report's list `drift`; what is not finite stands as null. */
export function driftRow(
  name: string,
  decision: DriftDecision,
  rule: DriftRule,
  edges: readonly string[] | null = null,
): DriftRow {
  const { distances, value, warn, error, eps, bins, counts, chance, chiSquare, ks } = decision
  const finite = (number: number | undefined): number | null => (number !== undefined && Number.isFinite(number) ? number : null)
  return {
    name,
    measure: rule.measure,
    value: finite(value),
    warn,
    error,
    eps,
    psi: finite(distances?.psi),
    jsDivergence: finite(distances?.jsDivergence),
    jsDistance: finite(distances?.jsDistance),
    jsDistanceBase2: finite(distances?.jsDistanceBase2),
    kl: finite(distances?.kl),
    hellinger: finite(distances?.hellinger),
    chi2: chiSquare,
    ks,
    bins,
    edges,
    counts,
    chance,
    decision: decision.decision,
    reason: decision.reason,
    numbers: driftInWords(decision, rule),
    message: driftSentence(decision, rule),
  }
}
