import { readDuration, writeDuration } from '../../src/lib/instant/duration.js'
import { plainText } from '../../src/lib/plain-text.js'
import type { At, Json, QualityGate } from '../../src/policy.js'
import { describe, few, numberOf, show, softIf, type Reporter } from './text.js'

const COUNTED = /^(?:not_?null|non_null|unique|uniqueness|leakage|duplicates?)$/

/** What a gate saw, against what its kind alone asks for: no empty value, none twice, none on both sides, none that is not allowed. */
export function judgeObserved(gate: QualityGate, name: string, { report }: Reporter): true[] {
  const { observed, kind } = gate
  if (observed === undefined || typeof kind?.value !== 'string') return []
  const word = kind.value.trim().toLowerCase().replace(/[\s-]/g, '_')
  const fail = (detail: string): true[] => {
    report({ rule: 'DQ.GATE_FAILED', at: observed.at, data: { gate: name, detail }, ...softIf(gate.level) })
    return [true]
  }
  const unclear = (detail: string, soft: { readonly soft?: true }): true[] => {
    report({ rule: 'DQ.GATE_UNREADABLE', at: observed.at, data: { gate: name, detail }, ...soft })
    return [true]
  }
  const lag = gate.limits.find(({ sense }) => sense === 'lag')?.value
  if (lag !== undefined) return judgeLag(lag, observed, fail)
  if (gate.allowed !== undefined && Array.isArray(gate.allowed.value)) {
    const known = new Set((gate.allowed.value as readonly Json[]).map((one) => plainText(one)))
    const seen = (Array.isArray(observed.value) ? observed.value : [observed.value]) as readonly Json[]
    const odd = seen.map((one) => plainText(one)).filter((one) => !known.has(one))
    return odd.length === 0
      ? []
      : fail(`${few(odd.map((one) => `\`${one}\``))} was seen, and ${few([...known])} ${known.size === 1 ? 'is' : 'are'} allowed`)
  }
  if (!COUNTED.test(word)) return []
  if (observed.value === false) return fail('what was observed is `false`')
  if (observed.value === true) return []
  const number = numberOf(observed)
  if (number === undefined) return unclear(`what was observed is ${describe(observed.value)}, not a number`, softIf(gate.level))
  if (number === 0) return []
  // 0.98 of the values that are there, or 0.02 that are not: both are written.
  if (word !== 'leakage' && number > 0 && number <= 1)
    return unclear(
      `what was observed is ${show(number)}, and nothing says whether that is the part that keeps to it or the part that does not`,
      { soft: true },
    )
  return fail(`what was observed is ${show(number)} and has to be 0`)
}

/** A lag that was measured as a length of time; a point in time is for the policy `freshness`. */
function judgeLag(limit: At<Json>, observed: At<Json>, fail: (detail: string) => true[]): true[] {
  const [most, seen] = [readDuration(limit.value), readDuration(observed.value)]
  if (!most.ok || !seen.ok || seen.seconds <= most.seconds) return []
  return fail(`the lag was ${writeDuration(seen.seconds)} and has to be at most ${writeDuration(most.seconds)}`)
}
