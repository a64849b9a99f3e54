/** What a shadow comparison has to show: a bound for each metric, and what a report says of it. */
import { jsonText } from '../../src/lib/json-text.js'
import { isList, isObject, type Json, type JsonObject } from '../../src/model/json.js'

/** What the report gives: numbers only. */
export interface Measured {
  readonly base?: number
  readonly head?: number
  readonly delta?: number
}
export type Reading = { readonly ok: true; readonly measured: Measured } | { readonly ok: false; readonly reason: string }

const BASE_KEYS = ['base', 'reference', 'baseline', 'primary', 'old']
const HEAD_KEYS = ['head', 'candidate', 'shadow', 'new', 'value']
const DELTA_KEYS = ['delta', 'difference', 'diff']
const NAME_KEYS = ['name', 'metric', 'id']

/**
 * A metric of the report: `{metrics: {name: {base, head, delta}}}`, `{metrics: {name: 0.1}}`, the same without `metrics`, a list
 * of entries with a `name`, and dotted names as nested maps. What is not a finite number is no measurement.
 */
export function readMetric(report: Json, name: string): Reading {
  const holder = isObject(report) && (isObject(report.metrics) || isList(report.metrics)) ? report.metrics : report
  const entries = isList(holder)
    ? holder.filter((one) => isObject(one) && NAME_KEYS.some((key) => one[key] === name))
    : find(holder, name)
  if (entries.length === 0) return { ok: false, reason: 'is not in the report' }
  if (entries.length > 1) return { ok: false, reason: `is in the report ${entries.length} times` }
  return readEntry(entries[0]!)
}

function find(holder: Json, name: string): readonly Json[] {
  if (!isObject(holder)) return []
  if (Object.hasOwn(holder, name)) return [holder[name]!]
  let value: Json | undefined = holder
  for (const step of name.split('.')) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
  return value === undefined ? [] : [value]
}

function readEntry(entry: Json): Reading {
  if (typeof entry === 'number') return isNumber(entry) ? { ok: true, measured: { head: entry } } : notANumber(entry)
  if (!isObject(entry)) return notANumber(entry)
  const values: Record<keyof Measured, Json | undefined> = {
    base: pick(entry, BASE_KEYS),
    head: pick(entry, HEAD_KEYS),
    delta: pick(entry, DELTA_KEYS),
  }
  const given = Object.entries(values).filter(([, value]) => value !== undefined) as [keyof Measured, Json][]
  if (given.length === 0) return { ok: false, reason: 'has no value in the report' }
  const bad = given.find(([, value]) => !isNumber(value))
  return bad === undefined ? { ok: true, measured: Object.fromEntries(given) as Measured } : notANumber(bad[1])
}

function pick(entry: JsonObject, keys: readonly string[]): Json | undefined {
  const key = keys.find((one) => Object.hasOwn(entry, one))
  return key === undefined ? undefined : entry[key]
}

/** NaN has no JSON. */
function asWritten(value: Json): string {
  return jsonText(value).slice(0, 60)
}

function notANumber(value: Json): Reading {
  return { ok: false, reason: `is ${asWritten(value)} in the report, which is no number` }
}

function isNumber(value: Json): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

type Subject = 'value' | 'delta' | 'distance' | 'ratio'
interface Bound {
  readonly of: Subject
  readonly relation: '<=' | '>=' | '<' | '>' | '='
  readonly limit: number
}

const MAP_KEYS: Readonly<Record<string, readonly [Subject, Bound['relation']]>> = {
  max: ['value', '<='],
  min: ['value', '>='],
  max_delta: ['delta', '<='],
  min_delta: ['delta', '>='],
  max_abs_delta: ['distance', '<='],
  max_relative: ['ratio', '<='],
}
const TEXT =
  /^\s*(delta|\|delta\||abs\(delta\)|relative)?\s*(<=|>=|<|>|==?|≤|≥)\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)(%?)\s*$/
const SUBJECTS: Readonly<Record<string, Subject>> = {
  delta: 'delta',
  '|delta|': 'distance',
  'abs(delta)': 'distance',
  relative: 'ratio',
}
const RELATIONS: Readonly<Record<string, Bound['relation']>> = {
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
  '<': '<',
  '>': '>',
  '=': '=',
  '==': '=',
}

/** A number is the largest distance between the two sides; `{max, min, max_delta, …}`; `"<= 0.01"`, `"delta >= -0.5%"`. */
export function readThreshold(value: Json): readonly Bound[] | { readonly reason: string } {
  if (isNumber(value))
    return value < 0 ? { reason: `is ${value}, and no distance is below 0` } : [{ of: 'distance', relation: '<=', limit: value }]
  if (typeof value === 'string') {
    const match = TEXT.exec(value.slice(0, 100))
    if (match === null) return { reason: `is \`${value.slice(0, 60)}\`, which is no comparison` }
    const [, subject = '', relation = '', number = '', percent = ''] = match
    const limit = Number(number) / (percent === '' ? 1 : 100)
    return [{ of: SUBJECTS[subject] ?? 'value', relation: RELATIONS[relation]!, limit }]
  }
  if (!isObject(value)) return { reason: `is ${jsonText(value).slice(0, 60)}, which is no bound` }
  const bounds: Bound[] = []
  for (const key of Object.keys(value)) {
    const [limit, kind] = [value[key]!, Object.hasOwn(MAP_KEYS, key) ? MAP_KEYS[key] : undefined]
    if (kind === undefined) return { reason: `has the key \`${key}\`, and a bound is one of ${Object.keys(MAP_KEYS).join(', ')}` }
    if (!isNumber(limit)) return { reason: `has ${asWritten(limit)} as its \`${key}\`, which is no number` }
    bounds.push({ of: kind[0], relation: kind[1], limit })
  }
  return bounds.length === 0 ? { reason: 'is empty' } : bounds
}

/** Why the measurement is outside of a bound, or undefined: the end of a sentence. */
export function breach(measured: Measured, bounds: readonly Bound[]): string | undefined {
  for (const { of, relation, limit } of bounds) {
    const found = subjectOf(measured, of, bounds.length)
    if (typeof found === 'string') return found
    if (!holds(found, relation, limit, measured)) return `${NAMES[of]} is ${show(found)}, not ${relation} ${show(limit)}`
  }
  return undefined
}

const NAMES: Readonly<Record<Subject, string>> = {
  value: 'its value',
  delta: 'its delta',
  distance: 'the distance between the two sides',
  ratio: 'the distance between the two sides, as a share of the base,',
}

/** The number that a bound is about. A lone number is taken for what is asked for; computed deltas go before written ones. */
function subjectOf({ base, head, delta }: Measured, of: Subject, count: number): number | string {
  const computed = base === undefined || head === undefined ? delta : head - base
  const lone = base === undefined && delta === undefined && count === 1 ? head : undefined
  if (of === 'value') return head ?? (base === undefined && delta !== undefined ? delta : 'the report has no value of the head')
  if (of === 'ratio') {
    if (computed === undefined || base === undefined) return lone ?? 'the report has no values of both sides'
    if (base === 0) return computed === 0 ? 0 : 'the value of the base is 0, of which nothing is a share'
    return Math.abs(computed / base)
  }
  const value = computed ?? lone
  if (value === undefined) return 'the report has neither a delta nor the values of both sides'
  return of === 'distance' ? Math.abs(value) : value
}

/** Differences of decimals are off by a few ulps: 0.83 − 0.82 is no breach of 0.01. */
function holds(value: number, relation: Bound['relation'], limit: number, { base = 0, head = 0 }: Measured): boolean {
  const slack = 1e-12 * (Math.abs(base) + Math.abs(head) + Math.abs(limit))
  switch (relation) {
    case '<=':
      return value <= limit + slack
    case '>=':
      return value >= limit - slack
    case '<':
      return value < limit
    case '>':
      return value > limit
    case '=':
      return Math.abs(value - limit) <= slack
  }
}

function show(value: number): string {
  return String(Number(value.toPrecision(12)))
}
