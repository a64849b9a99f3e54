import type { Decision } from './decision.js'
import { neededOf } from './needed.js'
import { formatInterval, formatNumber, formatPercent } from './numbers.js'
import type { PromotionRule } from './rule.js'
import { capitalise } from '../words.js'

/** `+0.0220 ± 0.0020 (standard error), 95% interval [+0.0164, +0.0276], n=5 paired, must be > 0`; what is not known is left out. */
export function numbersInWords(decision: Decision, rule: PromotionRule): string {
  const { delta, stderr, interval, confidence, n, paired, method, wins, losses } = decision
  const parts: string[] = []
  if (delta !== null)
    parts.push(
      stderr === null
        ? formatNumber(delta, null, true)
        : `${formatNumber(delta, stderr, true)} ± ${formatNumber(stderr, stderr)} (standard error)`,
    )
  if (interval !== null)
    parts.push(
      `${formatPercent(confidence)} interval ${formatInterval(interval)}${METHOD_NOTES[method ?? ''] ?? ''}${rule.look === null ? '' : ` (look ${rule.look} at the same test set)`}`,
    )
  if (wins !== null && losses !== null && method !== 'paired-t' && method !== 'exact')
    parts.push(`${wins} won and ${losses} lost`)
  if (n !== null) parts.push(`n=${n}${delta === null ? '' : paired ? ' paired' : ' unpaired'}`)
  const must = thresholdInWords(decision, rule)
  return [...parts, ...(must === '' ? [] : [must])].join(', ')
}

const METHOD_NOTES: Readonly<Record<string, string>> = {
  'sign-test': ' (exact; the sign test decides)',
  'clopper-pearson': ' (exact)',
  'nadeau-bengio': ' (corrected for overlapping folds)',
  'clustered-t': ' (by groups)',
}

/** `must be > 0`, `must be ≥ -0.03`; with a relative threshold also its share. */
function thresholdInWords({ threshold }: Decision, { mode, amount, relative }: PromotionRule): string {
  if (threshold === null) return ''
  const share = relative ? ` (${formatPercent(amount)} of the reference)` : ''
  return `must be ${mode === 'better' && threshold === 0 ? '>' : '≥'} ${formatNumber(threshold, null, true)}${share}`
}

/** What was decided and why, in a sentence or two that name the values. The name and its escaping are the caller's. */
export function sentenceOf(decision: Decision, rule: PromotionRule): string {
  const { reason, delta, stderr, interval, n, paired, threshold, detail, confidence, wins, losses } = decision
  // Made when a sentence wants them: a run may judge ten thousand slices.
  const change = (): string => (delta === null ? '' : formatNumber(delta, stderr, true))
  const span = (): string => (interval === null ? '' : formatInterval(interval))
  const wanted = (): string => thresholdInWords(decision, rule)
  const pairs = paired ? 'pairs' : 'values on each side'
  switch (reason) {
    case 'BETTER':
      return `better: ${change()}.`
    case 'NO_WORSE':
      return threshold === 0
        ? 'not worse.'
        : `not worse than the margin allows: the whole interval is above ${formatNumber(threshold ?? 0)}.`
    case 'WORSE_WITHIN_MARGIN':
      return `measurably worse: ${change()} ${span()}; the margin allows ${formatNumber(Math.abs(threshold ?? 0))}.`
    case 'IDENTICAL':
      return `${sameInWords(decision)}.`
    case 'EXACT':
      return `${exactInWords(decision, rule)}.`
    case 'WORSE':
      return rule.mode === 'better' && threshold === 0
        ? `worse: ${change()}; even the best end of the interval ${span()} is below 0.`
        : `worse: ${change()}; even the best end of the interval ${span()} is beyond the allowed ${formatNumber(threshold ?? 0)}.`
    case 'BELOW_MIN_EFFECT':
      return `better, but the gain of ${change()} is below the required ${formatNumber(threshold ?? 0)} even at the best end of the interval ${span()}.`
    case 'NO_CHANGE':
      return `${sameInWords(decision)}, and the rule asks for a gain.`
    case 'NOISE':
      return `can't tell. Measured ${change()}, but with n=${n} the true change lies in ${span()} (${formatPercent(confidence)}), and it ${wanted()}.${settleInWords(decision, rule, pairs)}`
    case 'FEW_DISCORDANT':
      return `can't tell. ${wins! + losses! === 0 ? `None of ${n} examples` : `Only ${wins! + losses!} of ${n} examples`} changed (${wins} won, ${losses} lost)${detail === '' ? '' : `, ${detail}`}: too few to know, and the change ${wanted()}.${settleInWords(decision, rule, 'examples')}`
    case 'FEW_EVENTS':
      return `can't tell. Nearly all values are the same 0 or 1, so the true change lies anywhere in ${span()}, and it ${wanted()}.`
    case 'ZERO_VARIANCE':
      return `can't tell. Every difference is the same ${change()}, which says nothing of how it would vary. If every run gives the same number, declare the metric \`noise=none\`; else check that the runs are independent.`
    case 'TOO_FEW':
      return `can't tell from n=${n}${detail === '' ? '' : ` (${detail})`}: at least ${Math.max(2, rule.minN)} are asked for, and five to ten are what a small effect takes.`
    case 'RELATIVE_UNDEFINED':
      return `a relative threshold means nothing here, because ${detail}. Use an absolute one.`
    case 'NO_UNCERTAINTY':
      return `can't tell. ${capitalise(detail)} a mean without a standard error and n${delta === null ? '' : ` (measured ${change()})`}.`
    case 'CANDIDATE_MISSING':
    case 'BASELINE_MISSING':
    case 'CANDIDATE_NOT_FINITE':
    case 'BASELINE_NOT_FINITE':
    case 'ENVIRONMENT_DIFFERS':
      return `${detail}.`
    case 'PAIRING_MISMATCH':
      return `cannot be paired: ${detail}.`
    case 'NOT_AFTER_HOLM':
      return `looks worse by itself (${change()}, interval ${span()}), but among ${detail} one such result is what chance gives (Holm's correction).`
    case 'NOTHING_MEASURED':
      return 'nothing was measured.'
  }
}

/** Differences that rounding makes are none, and are not nothing either. */
function sameInWords({ delta, stderr }: Decision): string {
  return delta === 0 && (stderr ?? 0) === 0
    ? 'all values are the same on both sides'
    : 'the values are the same on both sides as far as numbers of the size of the largest tell them apart'
}

/** `declared free of noise, so the numbers are compared as they are: 0.31 → 0.35 is worse by 0.04, and the margin allows 0.01` */
function exactInWords(
  { reference, candidate, delta, threshold, decision }: Decision,
  { mode, amount, relative }: PromotionRule,
): string {
  const size = Math.abs(delta ?? 0)
  const change = size === 0 ? 'the same' : `${(delta ?? 0) > 0 ? 'better' : 'worse'} by ${formatNumber(size)}`
  const asked = `${formatNumber(Math.abs(threshold ?? 0))}${relative ? ` (${formatPercent(amount)} of the reference)` : ''}`
  const limit =
    mode === 'better'
      ? amount === 0
        ? 'a gain is asked for'
        : `a gain of ${asked} is asked for`
      : amount === 0
        ? 'no loss is allowed'
        : `a loss of ${asked} is allowed`
  const link = decision === 'PASS' ? 'and' : 'but'
  return `declared free of noise, so the numbers are compared as they are: ${formatNumber(reference ?? NaN)} → ${formatNumber(candidate ?? NaN)} is ${change}, ${link} ${limit}`
}

function settleInWords(decision: Decision, rule: PromotionRule, what: string): string {
  const { delta, threshold, paired } = decision
  const needed = neededOf(decision, rule)
  if (needed === null)
    return delta === threshold ? ' The measured change stands on the threshold, so more runs alone would not settle it.' : ''
  const more = paired && what === 'pairs' ? 'paired runs' : what
  return ` About ${needed} more ${needed === 1 ? more.replace(/s(?= |$)/, '') : more} would settle it if what was measured holds.`
}
