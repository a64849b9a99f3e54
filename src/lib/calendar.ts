/** Calendar days as documents write them, `YYYY-MM-DD` (RFC 3339 full-date), and as whole numbers that can be compared. */
import type { Json } from '../model/json.js'
import { describeNoText } from './plain-text.js'

export type DayReading =
  | { readonly ok: true; /** Days since 1970-01-01. */ readonly day: number }
  | {
      readonly ok: false
      /** The end of a sentence: "is no day of the calendar: February 2025 has 28 days". */
      readonly reason: string
      /** The day that was plainly meant, as text. */
      readonly nearest?: string
    }

const MS_PER_DAY = 86_400_000
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

export function readDay(value: Json | undefined): DayReading {
  if (typeof value !== 'string') return { ok: false, reason: `is ${describeNoText(value)}, not text of the form \`YYYY-MM-DD\`` }
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (match === null) return { ok: false, reason: 'is not of the form `YYYY-MM-DD`', ...nearestDay(value) }
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
  if (month < 1 || month > 12) return { ok: false, reason: `is no day of the calendar: there is no month ${month}` }
  const length = daysIn(year, month)
  if (date < 1 || date > length)
    return { ok: false, reason: `is no day of the calendar: ${MONTHS[month - 1]} ${match[1]} has ${length} days` }
  return { ok: true, day: utc(year, month, date) }
}

/** The day, in UTC, of a point in time in RFC 3339. Undefined when it is none. */
export function dayOfInstant(instant: string): number | undefined {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? undefined : Math.floor(time / MS_PER_DAY)
}

export function writeDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

function daysIn(year: number, month: number): number {
  return utc(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - utc(year, month, 1)
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
function utc(year: number, month: number, date: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY)
}

/** A time stamp has a day, and so has a date with other separators or without leading zeros, year first. */
function nearestDay(text: string): { readonly nearest?: string } {
  const match = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?\s*$/.exec(text)
  if (match === null) return {}
  const nearest = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  return readDay(nearest).ok ? { nearest } : {}
}
