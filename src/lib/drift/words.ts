import { formatPercent } from '../promotion/numbers.js'
import type { DriftDecision, DriftRule } from './judge.js'
import { MEASURES } from './measures.js'

/** The rule that a decision breaks; undefined when none. */
export function driftRuleOf(
  { decision }: DriftDecision,
  { measure }: DriftRule,
): 'DRIFT.TOO_FEW' | (typeof RULE_OF)[keyof typeof RULE_OF] | undefined {
  if (decision === 'PASS') return undefined
  if (decision === 'INCONCLUSIVE') return 'DRIFT.TOO_FEW'
  return RULE_OF[measure]
}

const RULE_OF = {
  psi: 'DRIFT.PSI',
  kl: 'DRIFT.PSI',
  hellinger: 'DRIFT.JS',
  js_divergence: 'DRIFT.JS',
  js_distance: 'DRIFT.JS',
  js_distance_base2: 'DRIFT.JS',
  chi2: 'DRIFT.CHI2',
  ks: 'DRIFT.KS',
} as const

/** `PSI 0.121194 (warns at 0.1, fails at 0.25), 4 bins`: six digits, the thresholds, and what it was made from. */
export function driftInWords(decision: DriftDecision, { measure }: DriftRule): string {
  const { value, warn, error, bins, counts, chance, chiSquare, ks } = decision
  const parts = [`${MEASURES[measure].label} ${six(value)} (warns at ${six(warn)}, fails at ${six(error)})`]
  if (ks !== null) parts.push(`p ${six(ks.p)}`)
  if (measure === 'chi2' && chiSquare !== null)
    parts.push(`χ² ${six(chiSquare.statistic)} with ${chiSquare.df} degrees of freedom, p ${six(chiSquare.p)}`)
  if (bins !== null) parts.push(`${bins} ${bins === 1 ? 'bin' : 'bins'}`)
  if (counts !== null) parts.push(`${counts[0]} against ${counts[1]} rows`)
  if (chance !== null) parts.push(`${formatPercent(0.95)} of cases without drift stay below ${six(chance)}`)
  return parts.join(', ')
}

/** What follows from it, as a sentence. */
export function driftSentence({ decision, value }: DriftDecision, { measure }: DriftRule): string {
  const label = MEASURES[measure].label
  switch (decision) {
    case 'PASS':
      return `no drift that counts: ${label} is below the threshold.`
    case 'WARN':
      return `has drifted: ${label} is ${six(value)}, above the threshold that warns.`
    case 'FAIL':
      return `has drifted: ${label} is ${six(value)}, above the threshold that fails.`
    case 'INCONCLUSIVE':
      return `too few rows: ${label} is ${six(value)}, over the threshold, but chance alone brings as much with so few rows.`
  }
}

export const DRIFT_WHY =
  'A model answers for the data that it was made with: when they change, its measured quality is that of another world.'
export const DRIFT_FIX =
  'Find out whether the source, its processing or the world changed; retrain on the new data, or record it as the new reference.'
export const TOO_FEW_FIX = 'Compare more rows, or use fewer bins.'

function six(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value)
}
