import type { Json } from '../../src/policy.js'

// RFC 3339: a day, or a moment with its offset.
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2}))?$/

/** Milliseconds since 1970 in UTC, a day being its first moment; undefined for what is no date (2026-02-30). */
export function readDate(value: Json | undefined): number | undefined {
  const match = typeof value === 'string' ? DATE.exec(value.trim()) : null
  if (match === null) return undefined
  const [text, year, month, day] = match
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (start.getUTCMonth() !== Number(month) - 1 || start.getUTCDate() !== Number(day)) return undefined
  const time = text.length === 10 ? start.getTime() : Date.parse(text.replace(' ', 'T').toUpperCase())
  return Number.isNaN(time) ? undefined : time
}

export const DAY = 86_400_000
