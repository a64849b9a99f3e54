/**
 * The small languages in which gates say what they ask for: intervals `[0,1e6]` and `(0,1]`, comparisons `p99<=200`,
 * `0 <= q <= 1`, `sum==1±1e-6`, release gates `gate_accuracy>=0.99@7d`, alerts `latency_ms.p99>20000 for 10m`. Several may be
 * joined by `&`, `&&` or `and`. Units of time are turned into seconds and `%` into a fraction.
 */
import { isEmptyRegion, type Region } from './region.js'

export { describeRegion, holds, isEmptyRegion, isWeaker, widen, type Edge, type Region } from './region.js'

export interface Condition {
  /** What is compared, without `gate_`; undefined for an interval. */
  readonly subject: string | undefined
  readonly region: Region
  /** As written after the number: `σ`, `QPS`. `s` for every unit of time, and the region is in seconds; with `%` it is a fraction. */
  readonly unit: string | undefined
  /** `7d`, `replay`. */
  readonly window: string | undefined
}
export type ConditionReading =
  | { readonly ok: true; readonly conditions: readonly Condition[] }
  /** Something else than a comparison of a value with a number: a call, two columns. Nobody can measure it here. */
  | { readonly ok: false; readonly other: true }
  /** `reason` is the end of a sentence: "has no number after `<=`". */
  | { readonly ok: false; readonly other: false; readonly reason: string }

const MOST = 500
const NUMBER = String.raw`[+-]?(?:\d+(?:[_,]\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`
const INFINITE = String.raw`[+-]?(?:\u221e|inf(?:inity)?)`
const INTERVAL = new RegExp(String.raw`^([[(\]])\s*(${NUMBER}|${INFINITE}|)\s*[,;]\s*(${NUMBER}|${INFINITE}|)\s*([\])[])$`, 'i')
const OPERATOR = /(<=|>=|==|!=|=<|=>|\u2264|\u2265|\u2260|=|<|>)/
const VALUE = new RegExp(String.raw`^(${NUMBER})\s*([^\s\d@\u00b1+-][^\s@\u00b1]*)?\s*(?:(?:\u00b1|\+-|\+/-)\s*(${NUMBER}))?$`)
const WINDOW = /^(.*?)\s*(?:@\s*([\w.-]+)|\bfor\s+(\w+))\s*$/s
const SUBJECT = /^[A-Za-z_\u0370-\u03ff|][\w.\u0370-\u03ff -]*(?:\([\w ,.]*\))?\|?$/
/** In seconds. `m` alone is minutes, as in `30m`. */
const TIMES: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  '\u00b5s': 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  m: 60,
  min: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
}

/** Never throws; the text may be anything. */
export function readCondition(text: string): ConditionReading {
  if (text.length > MOST) return bad(`is longer than ${MOST} characters`)
  const conditions: Condition[] = []
  for (const part of text.split(/\s*(?:&&?|\band\b|\u2227)\s*/)) {
    const read = readPart(part.trim())
    if (!read.ok) return read
    conditions.push(...read.conditions)
  }
  const empty = conditions.find(({ region }) => isEmptyRegion(region))
  return empty === undefined
    ? { ok: true, conditions }
    : bad('lets nothing through, since its lower limit is above its upper one')
}

function readPart(text: string): ConditionReading {
  if (text === '') return bad('is empty')
  if (/^[[(\]]/.test(text)) return readInterval(text)
  const [, body = text, window, period] = WINDOW.exec(text) ?? []
  const pieces = body.split(OPERATOR).map((piece) => piece.trim())
  if (pieces.length === 1) return { ok: false, other: true }
  if (pieces.length === 5) return readChain(pieces, window ?? period)
  if (pieces.length !== 3) return bad('holds more comparisons than can be read')
  const [left = '', operator = '', right = ''] = pieces
  if (left === '' && right === '') return bad('compares nothing')
  // `0.9 <= accuracy` says the same as `accuracy >= 0.9`.
  if (VALUE.test(left) && SUBJECT.test(right) && !/^(?:true|false)$/.test(right))
    return readSingle(right, flip(operator), left, window ?? period)
  return readSingle(left, operator, right, window ?? period)
}

function readInterval(text: string): ConditionReading {
  const match = INTERVAL.exec(text)
  if (match === null) return bad('is no interval of two numbers, such as `[0,1]`')
  const [, open = '', low = '', high = '', close = ''] = match
  const region: Region = {
    ...(isNumber(low) && { low: { value: numberOf(low), strict: open !== '[' } }),
    ...(isNumber(high) && { high: { value: numberOf(high), strict: close !== ']' } }),
  }
  return one(undefined, region)
}

/** `0 <= q <= 1`. */
function readChain(pieces: readonly string[], window: string | undefined): ConditionReading {
  const [low = '', first = '', subject = '', second = '', high = ''] = pieces
  const lower = readSingle(subject, flip(first), low, window)
  const upper = readSingle(subject, second, high, window)
  if (!lower.ok) return lower
  if (!upper.ok) return upper
  const region = { ...lower.conditions[0]!.region, ...upper.conditions[0]!.region }
  return { ok: true, conditions: [{ ...upper.conditions[0]!, region }] }
}

function readSingle(left: string, operator: string, right: string, window: string | undefined): ConditionReading {
  const subject = left.replace(/^gate_/, '')
  if (subject !== '' && !SUBJECT.test(subject)) return { ok: false, other: true }
  if (/^(?:true|false)$/i.test(right)) {
    const value = right.toLowerCase() === 'true' ? 1 : 0
    return one(subject, regionOf(operator, value, 0), { window })
  }
  const match = VALUE.exec(right)
  if (match === null) {
    if (right === '') return bad(`has nothing after \`${operator}\``)
    if (/^[+-]?\.?(?:nan|inf(?:inity)?|\u221e)$/i.test(right))
      return bad(`compares with \`${right}\`, which nothing or everything passes`)
    return /^[+-]?[\d.]/.test(right) ? bad(`has no number after \`${operator}\`, but \`${right}\``) : { ok: false, other: true }
  }
  const [, digits = '', unit = '', tolerance] = match
  const isTime = Object.hasOwn(TIMES, unit)
  const scaled = (text: string): number => (unit === '%' ? numberOf(text) / 100 : numberOf(text) * (isTime ? TIMES[unit]! : 1))
  const about = { unit: unit === '' ? undefined : isTime ? 's' : unit, window }
  return one(subject, regionOf(operator, scaled(digits), tolerance === undefined ? 0 : scaled(tolerance)), about)
}

function regionOf(operator: string, value: number, tolerance: number): Region {
  switch (operator) {
    case '<':
      return { high: { value, strict: true } }
    case '>':
      return { low: { value, strict: true } }
    case '<=':
    case '=<':
    case '\u2264':
      return { high: { value: value + tolerance, strict: false } }
    case '>=':
    case '=>':
    case '\u2265':
      return { low: { value: value - tolerance, strict: false } }
    case '!=':
    case '\u2260':
      return { not: value }
    default:
      return { low: { value: value - tolerance, strict: false }, high: { value: value + tolerance, strict: false } }
  }
}

function flip(operator: string): string {
  const flipped: Readonly<Record<string, string>> = {
    '<': '>',
    '>': '<',
    '<=': '>=',
    '>=': '<=',
    '=<': '>=',
    '=>': '<=',
    '\u2264': '>=',
    '\u2265': '<=',
  }
  return flipped[operator] ?? operator
}

function one(subject: string | undefined, region: Region, about: Partial<Condition> = {}): ConditionReading {
  const condition = { subject: subject === '' ? undefined : subject, region, unit: undefined, window: undefined }
  return { ok: true, conditions: [{ ...condition, ...about }] }
}

function bad(reason: string): ConditionReading {
  return { ok: false, other: false, reason }
}

function isNumber(text: string): boolean {
  return /\d/.test(text)
}

function numberOf(text: string): number {
  return Number(text.replace(/[_,]/g, ''))
}
