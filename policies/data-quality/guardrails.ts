import type { Document, Guardrail, Json } from '../../src/policy.js'
import { describe, few, numberOf, show, type Reporter } from './text.js'
import { plainText } from '../../src/lib/plain-text.js'
import { plural } from '../../src/lib/words.js'
import { isObject } from '../../src/model/json.js'

/** Decision tables, run again: each score through the bands, against the actions and the counts that are written down. */
export function checkGuardrails(document: Document, { report }: Reporter): void {
  for (const table of document.view('quality')?.guardrails ?? []) {
    const name = table.name || 'guardrail'
    const faults = badNumbers(table)
    for (const { at, value, what } of faults)
      report({ rule: 'DQ.VALUE_INVALID', at, data: { name: `${what} of ${name}`, found: describe(value), wanted: 'a number' } })
    if (faults.length > 0 || table.scores === undefined) continue
    const decided = (table.scores.value as readonly number[]).map((score) => decide(table, score))
    const detail = actionsDiffer(table, decided)
    if (detail !== undefined) report({ rule: 'DQ.GUARDRAIL', at: table.actions!.at, data: { name, detail } })
    const counted = countsDiffer(table, decided)
    if (counted !== undefined) report({ rule: 'DQ.GUARDRAIL', at: table.counts!.at, data: { name, detail: counted } })
  }
}

function badNumbers({ bands, scores }: Guardrail): { at: Guardrail['at']; value: Json; what: string }[] {
  const thresholds = bands
    .filter(({ threshold }) => numberOf(threshold) === undefined)
    .map(({ threshold }) => ({ ...threshold, what: 'the threshold' }))
  const list = Array.isArray(scores?.value) ? (scores.value as readonly Json[]) : []
  const wrong = list.flatMap((value, i) =>
    typeof value === 'number' && Number.isFinite(value) ? [] : [{ at: [...scores!.at, i], value, what: `score ${i + 1}` }],
  )
  return [...thresholds, ...wrong]
}

/** The band that lies deepest among those that the score reaches; undefined below all of them when nothing is said of that. */
function decide({ bands, otherwise }: Guardrail, score: number): string | undefined {
  const reached = bands.filter(({ threshold, strict, falling }) => {
    const edge = threshold.value as number
    if (score === edge) return !strict
    return falling === true ? score < edge : score > edge
  })
  const deepest = reached.reduce<(typeof reached)[number] | undefined>((best, band) => {
    if (best === undefined) return band
    const sign = band.falling === true ? -1 : 1
    return sign * ((band.threshold.value as number) - (best.threshold.value as number)) > 0 ? band : best
  }, undefined)
  const action = deepest === undefined ? otherwise : deepest.action
  return action === undefined ? undefined : plainText(action.value)
}

function actionsDiffer({ actions, scores }: Guardrail, decided: readonly (string | undefined)[]): string | undefined {
  const written = actions?.value
  if (!Array.isArray(written)) return undefined
  if (written.length !== decided.length)
    return `it records ${plural(written.length, 'action')} for ${plural(decided.length, 'score')}`
  const values = scores!.value as readonly number[]
  const wrong = decided.flatMap((action, i) =>
    action === undefined || action === plainText(written[i]!)
      ? []
      : [`the score ${show(values[i]!)} is recorded as \`${plainText(written[i]!)}\`, and the table says \`${action}\``],
  )
  return wrong.length === 0 ? undefined : few(wrong)
}

/** An action that has no name cannot be counted, and one that nobody counted is none. */
function countsDiffer({ counts }: Guardrail, decided: readonly (string | undefined)[]): string | undefined {
  const written = counts?.value
  if (!isObject(written)) return undefined
  const actual = new Map<string, number>()
  for (const action of decided) if (action !== undefined) actual.set(action, (actual.get(action) ?? 0) + 1)
  const unnamed = decided.filter((action) => action === undefined).length
  const wrong = Object.entries(written as Record<string, Json>).flatMap(([action, count]) => {
    const found = actual.get(action) ?? 0
    if (count === found) return []
    // Scores whose action has no name may be these.
    if (unnamed > 0 && !actual.has(action) && count === unnamed) return []
    return [`\`${action}\` is counted ${String(count)} times, and the table gives ${found}`]
  })
  const uncounted = [...actual].filter(([action]) => !Object.hasOwn(written, action))
  wrong.push(...uncounted.map(([action, count]) => `\`${action}\` is not counted, and the table gives ${count}`))
  return wrong.length === 0 ? undefined : few(wrong)
}
