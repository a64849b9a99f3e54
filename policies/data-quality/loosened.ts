import { equalJson } from '../../src/lib/equal-json.js'
import { Budget } from '../../src/lib/budget.js'
import { readDuration } from '../../src/lib/instant/duration.js'
import { isWeaker } from '../../src/lib/condition/index.js'
import type { At, Document, Guardrail, Json, Path, QualityGate } from '../../src/policy.js'
import { nameOfGate } from './gates.js'
import { describeLimit, readGate, regionOf, type Requirement } from './requirement.js'
import { few, numberOf, show, type Reporter } from './text.js'
import { plainText } from '../../src/lib/plain-text.js'

/** Words for how hard a gate is, in steps; more is harder. */
const STEPS: Readonly<Record<string, number>> = {
  ...{ info: 0, note: 0, low: 0, s0: 0, ignore: 0, skip: 0, annotate: 0, annotate_only: 0, none: 0, off: 0, log: 0 },
  ...{ warn: 1, warning: 1, medium: 1, s1: 1, notify: 1, alert: 1 },
  ...{ quarantine: 2, error: 3, high: 3, s2: 3, block: 3, fail: 3, reject: 3 },
  ...{ critical: 4, fatal: 4, s3: 4, fail_release: 4, abort: 4 },
}

/** Gates of the base that ask for more than those of the head, or are gone from it. */
export function checkLoosened(base: Document, head: Document, context: Reporter): void {
  const [before, after] = [base, head].map((document) => document.view('quality')?.gates ?? [])
  for (const [was, is] of pair(before!, after!)) {
    if (is === undefined) reportGone(head, was, context)
    else compare(was, is, context)
  }
  compareGuardrails(base, head, context)
}

function pair(
  before: readonly QualityGate[],
  after: readonly QualityGate[],
): (readonly [QualityGate, QualityGate | undefined])[] {
  const left = new Set(after)
  /** The first that is left of each key; a base may ask thousands of times. */
  const byKey = (keyOf: (gate: QualityGate) => string): ((key: string) => QualityGate | undefined) => {
    const queues = new Map<string, QualityGate[]>()
    // Last first, so that the first is taken from the end.
    for (const gate of [...left].reverse()) {
      const key = keyOf(gate)
      const queue = queues.get(key)
      if (queue === undefined) queues.set(key, [gate])
      else queue.push(gate)
    }
    return (key) => {
      const found = queues.get(key)?.pop()
      if (found !== undefined) left.delete(found)
      return found
    }
  }
  const ofName = byKey(({ id }) => id)
  const byName = before.map((was) => [was, was.id === '' ? undefined : ofName(was.id)] as const)
  // Renamed, or never named: what is left is known by what it is about.
  const ofKind = byKey(signature)
  const byKind = byName.map(([was, is]) => [was, is ?? ofKind(signature(was))] as const)
  const ofPlace = byKey(({ at }) => JSON.stringify(at))
  return byKind.map(([was, is]) => [was, is ?? (was.id === '' ? ofPlace(JSON.stringify(was.at)) : undefined)] as const)
}

function signature({ kind, columns, metric, conditions }: QualityGate): string {
  const subjects = conditions.map(({ value }) => (typeof value === 'string' ? value.replace(/[-+]?[\d.].*$/, '') : ''))
  return JSON.stringify([kind?.value ?? null, [...columns].sort(), metric?.value ?? null, subjects])
}

function reportGone(head: Document, was: QualityGate, { report }: Reporter): void {
  const { gates = [], subjects = [] } = head.view('quality') ?? {}
  if (was.of !== undefined && !subjects.includes(was.of)) return
  const related = gates.slice(0, 1).map(({ at }) => ({ at, side: 'head' as const, message: 'the gates of the head' }))
  report({ rule: 'DQ.GATE_LOOSENED', at: was.at, side: 'base', data: { gate: nameOfGate(was), detail: 'it is gone' }, related })
}

function compare(was: QualityGate, is: QualityGate, { report, options }: Reporter): void {
  const found: { at: Path; detail: string; soft?: true }[] = []
  const [before, after] = [readGate(was, options), readGate(is, options)]
  for (const requirement of before.requirements) {
    const others = after.requirements.filter((one) => one.subject === requirement.subject && one.unit === requirement.unit)
    const [other] = others
    const [region, regions] = [regionOf(requirement), others.flatMap((one) => regionOf(one) ?? [])]
    if (other === undefined) {
      // A limit that cannot be read any more is told as such.
      if (after.faults.length === 0) found.push({ at: is.at, detail: `${subjectOf(requirement)} is not asked for any more` })
    } else if (region === undefined || regions.length === 0) {
      if (requirement.limit !== other.limit)
        found.push({
          at: other.at,
          detail: `the threshold moved from ${show(requirement.limit!)} to ${show(other.limit!)}, and nothing says which way it cuts`,
          soft: true,
        })
    } else if (isWeaker(region, ...regions)) {
      const limits = others.filter((one) => one.region !== undefined).map(describeLimit)
      found.push({
        at: other.at,
        detail: `${subjectOf(requirement)} had to be ${describeLimit(requirement)}, and now ${limits.join(' and ')}`,
      })
    }
  }
  for (const key of ['level', 'onFail'] as const) {
    const [from, to] = [stepOf(was[key]), stepOf(is[key])]
    if (from === undefined || (to !== undefined && to >= from)) continue
    if (to === undefined && is[key] !== undefined) continue
    const [name, now] = [key === 'level' ? 'level' : 'consequence', is[key] === undefined ? 'none' : String(is[key].value)]
    found.push({ at: is[key]?.at ?? is.at, detail: `its ${name} was \`${String(was[key]!.value)}\`, and now \`${now}\`` })
  }
  const rows = otherRows(was, is)
  if (rows !== undefined) found.push(rows)
  const lag = weakerLag(was, is)
  if (lag !== undefined) found.push(lag)
  const allowed = newValues(was.allowed, is.allowed)
  if (allowed.length > 0)
    found.push({ at: is.allowed!.at, detail: `it also allows ${few(allowed.map((value) => `\`${plainText(value)}\``))}` })
  if (was.allowed !== undefined && is.allowed === undefined)
    found.push({ at: is.at, detail: 'its list of allowed values is gone' })
  const columns = was.columns.filter((column) => !is.columns.includes(column))
  if (columns.length > 0)
    found.push({ at: is.at, detail: `it does not cover ${few(columns.map((column) => `\`${column}\``))} any more` })
  for (const { at, detail, soft } of found)
    report({
      rule: 'DQ.GATE_LOOSENED',
      at,
      data: { gate: nameOfGate(is), detail },
      related: [{ at: was.at, side: 'base', message: 'the gate at the base' }],
      ...(soft && { soft }),
    })
}

function subjectOf({ subject }: Requirement): string {
  return subject === undefined ? 'the value' : `\`${subject}\``
}

function stepOf(word: At<Json> | undefined): number | undefined {
  return typeof word?.value === 'string' ? STEPS[word.value.trim().toLowerCase()] : undefined
}

/** A condition in SQL: whether the new one is true of fewer rows, nobody can tell. */
function otherRows({ rows: was }: QualityGate, { rows: is }: QualityGate): { at: Path; detail: string; soft: true } | undefined {
  if (was === undefined || is === undefined) return undefined
  const [before, after] = [was, is].map(({ value }) => plainText(value).replace(/\s+/g, ' ').trim()) as [string, string]
  if (before === after) return undefined
  const detail = `it looked at the rows where \`${before}\`, and now at those where \`${after}\`, which may be fewer`
  return { at: is.at, detail, soft: true }
}

function weakerLag(was: QualityGate, is: QualityGate): { at: Path; detail: string } | undefined {
  const [before, after] = [was, is].map((gate) => gate.limits.find(({ sense }) => sense === 'lag')?.value)
  const from = readDuration(before?.value)
  if (before === undefined || !from.ok) return undefined
  if (after === undefined) return { at: is.at, detail: 'its largest lag is gone' }
  const to = readDuration(after.value)
  return to.ok && to.seconds > from.seconds
    ? { at: after.at, detail: `the lag was at most \`${plainText(before.value)}\`, and now \`${plainText(after.value)}\`` }
    : undefined
}

function newValues(before: At<Json> | undefined, after: At<Json> | undefined): Json[] {
  if (!Array.isArray(before?.value) || !Array.isArray(after?.value)) return []
  const old = before.value as readonly Json[]
  return (after.value as readonly Json[]).filter(
    (value) => !old.some((one) => equalJson(one, value, new Budget(1e5, 'comparing values'))),
  )
}

const PERMISSIVE = /^(?:allow|pass|accept|approve|continue|ok|permit|serve|none|log)/i

/** A threshold between letting through and stopping that moved so that more is let through. */
function compareGuardrails(base: Document, head: Document, { report }: Reporter): void {
  const after = new Map((head.view('quality')?.guardrails ?? []).map((table) => [table.name, table]))
  for (const was of base.view('quality')?.guardrails ?? []) {
    const is = after.get(was.name)
    if (is === undefined) {
      report({
        rule: 'DQ.GATE_LOOSENED',
        at: was.at,
        side: 'base',
        data: { gate: was.name || 'guardrail', detail: 'it is gone' },
      })
      continue
    }
    for (const [band, other] of pairBands(was, is)) {
      if (other === undefined) {
        const detail = `\`${String(band.action?.value ?? show(numberOf(band.threshold) ?? NaN))}\` is no outcome of it any more`
        if (isStop(band)) report({ rule: 'DQ.GATE_LOOSENED', at: is.at, data: { gate: is.name || 'guardrail', detail } })
        continue
      }
      const [from, to] = [numberOf(band.threshold), numberOf(other.threshold)]
      if (from === undefined || to === undefined) continue
      const stops = isStop(band)
      const shrinks = band.falling === true ? to < from : to > from
      const isStricter = from === to && !band.strict && other.strict
      if (from === to ? !(isStricter && stops) : stops !== shrinks) continue
      const detail = `\`${String(band.action?.value ?? 'its action')}\` began at ${show(from)}, and now at ${show(to)}`
      report({
        rule: 'DQ.GATE_LOOSENED',
        at: other.threshold.at,
        data: { gate: is.name || 'guardrail', detail },
        related: [{ at: band.threshold.at, side: 'base', message: 'the threshold at the base' }],
      })
    }
  }
}

type Band = Guardrail['bands'][number]

function isStop({ action }: Band): boolean {
  return !PERMISSIVE.test(String(action?.value ?? 'stop'))
}

function pairBands(was: Guardrail, is: Guardrail): (readonly [Band, Band | undefined])[] {
  return was.bands.map((band, i) => [
    band,
    band.action === undefined ? is.bands[i] : is.bands.find(({ action }) => action?.value === band.action!.value),
  ])
}
