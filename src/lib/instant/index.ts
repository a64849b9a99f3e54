/** Points in time as documents write them. What does not say its zone, or its time of day, is a stretch of time. */
import type { Json } from '../../model/json.js'
import { readDay } from '../calendar.js'

export { readDuration, writeDuration, type DurationReading } from './duration.js'

export type InstantReading =
  | {
      readonly ok: true
      /** Seconds since 1970-01-01T00:00:00Z, the first and the last that it can mean. */
      readonly first: number
      readonly last: number
      readonly precision: 'instant' | 'day' | 'no-zone'
    }
  | { readonly ok: false; readonly reason: string }

const DAY = 86_400
/** Zones lie between UTC-12 and UTC+14. */
const EAST = 14 * 3600
const WEST = 12 * 3600
const TIME =
  /^(\d{4}-\d{2}-\d{2}|\d{8})[Tt ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,12}))?)?\s?([Zz]|[Uu][Tt][Cc]|[+\u2212-]\d{2}(?::?\d{2})?)?$/
/** Numbers of these sizes are seconds, milliseconds, microseconds and nanoseconds of this century and the last. */
const UNITS: readonly (readonly [below: number, perSecond: number])[] = [
  [1e11, 1],
  [1e14, 1e3],
  [1e17, 1e6],
  [1e20, 1e9],
]

/**
 * RFC 3339 and the forms of ISO 8601 that are met: `T` or a space, basic form, fractions, leap seconds, `24:00`, offsets with
 * or without minutes; a day alone; a number of seconds or milliseconds since 1970. Never throws.
 */
export function readInstant(value: Json | undefined, unit?: 'ms'): InstantReading {
  if (typeof value === 'number') return fromNumber(value, unit)
  if (typeof value !== 'string') return { ok: false, reason: value === null || value === undefined ? 'is empty' : 'is no text' }
  const text = value.trim()
  if (text.length > 64) return { ok: false, reason: 'is no point in time' }
  const day = /^\d{8}$/.test(text) ? spaced(text) : text
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return fromDay(day)
  const match = TIME.exec(text)
  if (match === null) return { ok: false, reason: 'is no point in time of RFC 3339, such as `2026-01-31T12:00:00Z`' }
  const [, date = '', hour = '', minute = '', second = '0', fraction = '', zone] = match
  return fromTime(date.length === 8 ? spaced(date) : date, [hour, minute, second], fraction, zone)
}

function fromNumber(value: number, unit: 'ms' | undefined): InstantReading {
  if (!Number.isFinite(value) || value < 0) return { ok: false, reason: `is \`${value}\`, which is no time since 1970` }
  const digits = String(value)
  if (unit === undefined && /^(?:19|20|21)\d{6}$/.test(digits)) return fromDay(spaced(digits))
  const scale = unit === 'ms' ? 1e3 : UNITS.find(([below]) => value < below)?.[1]
  if (scale === undefined) return { ok: false, reason: `is \`${value}\`, which is no time since 1970` }
  return { ok: true, first: value / scale, last: value / scale, precision: 'instant' }
}

/** A day by the calendar of wherever it was written. */
function fromDay(text: string): InstantReading {
  const read = readDay(text)
  if (!read.ok) return { ok: false, reason: read.reason }
  return { ok: true, first: read.day * DAY - EAST, last: (read.day + 1) * DAY + WEST, precision: 'day' }
}

function fromTime(date: string, clock: readonly string[], fraction: string, zone: string | undefined): InstantReading {
  const read = readDay(date)
  if (!read.ok) return { ok: false, reason: read.reason }
  const [hour = 0, minute = 0, second = 0] = clock.map(Number)
  const isMidnight = hour === 24 && minute === 0 && second === 0 && Number(fraction) === 0
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60)
    return { ok: false, reason: `has the time of day ${clock.join(':')}, which no clock shows` }
  // A leap second is over before the next minute begins; where none was inserted, nobody can tell.
  const within = second === 60 ? 60 : second + (fraction === '' ? 0 : Number(`0.${fraction}`))
  const local = read.day * DAY + hour * 3600 + minute * 60 + within
  if (zone === undefined) return { ok: true, first: local - EAST, last: local + WEST, precision: 'no-zone' }
  const offset = offsetOf(zone)
  if (offset === undefined) return { ok: false, reason: `has the offset \`${zone}\`, which no zone has` }
  return { ok: true, first: local - offset, last: local - offset, precision: 'instant' }
}

function offsetOf(zone: string): number | undefined {
  if (/^(?:z|utc)$/i.test(zone)) return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || 0)
  if (hours > 23 || minutes > 59) return undefined
  return (zone.startsWith('+') ? 1 : -1) * (hours * 3600 + minutes * 60)
}

function spaced(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** RFC 3339 in UTC, to the second. */
export function writeInstant(seconds: number): string {
  const time = new Date(Math.floor(seconds) * 1000)
  return Number.isNaN(time.getTime()) ? `${seconds} s` : time.toISOString().replace('.000Z', 'Z')
}
