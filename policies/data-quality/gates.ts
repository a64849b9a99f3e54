import { holds, readCondition } from '../../src/lib/condition/index.js'
import type { At, Document, Json, QualityGate } from '../../src/policy.js'
import { judgeObserved } from './observed.js'
import { describeLimit, readGate, regionOf, type Requirement } from './requirement.js'
import { describe, numberOf, show, softIf, type Reporter } from './text.js'
import { plainText } from '../../src/lib/plain-text.js'

const PASSED = new Set(['true', 'pass', 'passed', 'ok', 'success', 'green', 'yes', '1'])
const FAILED = new Set(['false', 'fail', 'failed', 'error', 'red', 'no', 'violated', 'breach', '0'])

/** Each gate of the document against what was measured, where the document or its metrics say it. */
export function checkGates(document: Document, context: Reporter): void {
  const gates = document.view('quality')?.gates ?? []
  for (const gate of gates) {
    const { requirements, faults } = readGate(gate, context.options)
    const name = nameOfGate(gate)
    for (const { at, reason } of faults)
      context.report({ rule: 'DQ.GATE_UNREADABLE', at, data: { gate: name, detail: reason }, ...softIf(gate.level) })
    const failures = requirements.flatMap((requirement) => judge(document, gate, requirement, context))
    if (requirements.length === 0 && faults.length === 0) failures.push(...judgeObserved(gate, name, context))
    if (failures.length === 0) reportOutcome(gate, name, context)
  }
}

/** What a person calls it: its id, else what it is about. */
export function nameOfGate({ id, kind, columns, metric, conditions, at }: QualityGate): string {
  if (id !== '') return id
  const parts = [kind?.value, columns.join(', '), ...(kind === undefined ? [metric?.value] : [])].filter(
    (part) => typeof part === 'string' && part !== '',
  )
  if (parts.length > 0) return parts.join(' ')
  const [first] = conditions
  return typeof first?.value === 'string' ? first.value.trim() : String(at.at(-1) ?? 'gate')
}

/** Nothing when it holds, or when nobody measured it: the gate is then for whoever runs the pipeline. */
function judge(document: Document, gate: QualityGate, requirement: Requirement, { report }: Reporter): true[] {
  const gateName = nameOfGate(gate)
  if (requirement.subject === 'tolerance') return []
  return measurementsOf(document, gate, requirement).flatMap(({ fact, what }): true[] => {
    const value = measured(fact, requirement)
    if (value === undefined) {
      // What is wrong with a metric of the document is told at the metric.
      if (fact !== gate.observed) return []
      const wanted = requirement.unit === undefined ? 'not a number' : 'without a unit that fits its limit'
      const detail = `${what} is ${describe(fact.value)}, ${wanted}`
      report({ rule: 'DQ.GATE_UNREADABLE', at: fact.at, data: { gate: gateName, detail }, ...softIf(gate.level) })
      return [true]
    }
    if (requirement.region === undefined) {
      if (value === requirement.limit) return []
      const detail = `${what} is ${show(value)} and the threshold ${show(requirement.limit!)}, but nothing says whether more or less is better`
      report({ rule: 'DQ.GATE_UNREADABLE', at: requirement.at, data: { gate: gateName, detail }, soft: true })
      return [true]
    }
    if (holds(regionOf(requirement)!, value)) return []
    const detail = `${what} is ${show(value)} and has to be ${describeLimit(requirement)}${contradiction(gate)}`
    report({
      rule: 'DQ.GATE_FAILED',
      at: fact.at,
      data: { gate: gateName, detail },
      related: [{ at: requirement.at, message: 'the limit' }],
      ...softIf(gate.level),
    })
    return [true]
  })
}

/** In the unit of the limit: `90m` against `2h`. A number without a unit may be anything there. */
function measured(fact: At<Json>, { unit }: Requirement): number | undefined {
  if (unit !== 's' && unit !== '%') return numberOf(fact)
  const read = typeof fact.value === 'string' ? readCondition(`x == ${fact.value}`) : undefined
  const [only] = read?.ok === true ? read.conditions : []
  return only?.unit === unit ? only.region.low?.value : undefined
}

interface Measurement {
  readonly fact: At<Json>
  readonly what: string
}

function measurementsOf(document: Document, gate: QualityGate, { subject, unit }: Requirement): Measurement[] {
  if (gate.observed !== undefined) return [{ fact: gate.observed, what: observedName(gate, subject) }]
  // A unit that is not the metric's would be compared with something else.
  if (subject === undefined || unit !== undefined) return []
  return [...fromMetrics(document, gate, subject), ...fromLatencies(document, gate, subject)]
}

function observedName({ columns }: QualityGate, subject: string | undefined): string {
  const name = subject ?? (columns.length === 1 ? columns[0] : undefined)
  return name === undefined ? 'what was observed' : `\`${name}\``
}

function fromMetrics(document: Document, gate: QualityGate, subject: string): Measurement[] {
  const wanted = new Set([subject, ...gate.columns.map((column) => `${column}.${subject}`)].map(fold))
  const metrics = document.view('metrics')?.metrics ?? []
  return metrics.flatMap(({ name, role, slice, values, summary }): Measurement[] => {
    if (role === 'reference' || slice !== undefined || !wanted.has(fold(name))) return []
    const fact = summary?.mean ?? (values.length === 1 ? values[0] : undefined)
    return fact === undefined ? [] : [{ fact, what: `\`${name}\`` }]
  })
}

function fromLatencies(document: Document, gate: QualityGate, subject: string): Measurement[] {
  const [, owner = '', rank] = /^(?:(.+)[._])?p(\d+(?:\.\d+)?)$/i.exec(subject) ?? []
  if (rank === undefined) return []
  const names = new Set([owner, ...gate.columns].filter((name) => name !== '').map(fold))
  return (document.view('quality')?.latencies ?? []).flatMap(({ name, percentiles }) =>
    names.has(fold(name))
      ? percentiles.filter((one) => one.rank === Number(rank)).map(({ value }) => ({ fact: value, what: `\`${name}.p${rank}\`` }))
      : [],
  )
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(/[\s-]/g, '_')
}

function contradiction({ outcome }: QualityGate): string {
  return outcome !== undefined && PASSED.has(plainText(outcome.value).toLowerCase())
    ? ', though the gate is said to be passed'
    : ''
}

function reportOutcome(gate: QualityGate, name: string, { report }: Reporter): void {
  const { outcome } = gate
  if (outcome === undefined || !FAILED.has(plainText(outcome.value).trim().toLowerCase())) return
  const detail = `its \`${String(outcome.at.at(-1))}\` is \`${plainText(outcome.value)}\``
  report({ rule: 'DQ.GATE_FAILED', at: outcome.at, data: { gate: name, detail }, ...softIf(gate.level) })
}
