import { readInstant, writeDuration, writeInstant } from '../../src/lib/instant/index.js'
import type { TimeStamp } from '../../src/policy.js'

const DAY = 86_400
const WEST = 12 * 3600

export interface Age {
  /** At `now`; below zero within the skew of clocks. */
  readonly seconds: number
  readonly text: string
}

/**
 * How old something is, as far as the limit needs to know it. A day counts from its end in UTC, when the limit is a day or
 * more; a time without a zone may be any of 26 hours. Where that decides, the age is not known, and `reason` ends the sentence.
 */
export function ageOf({ value, unit }: TimeStamp, now: number, limit: number): Age | { readonly reason: string } {
  const read = readInstant(value, unit)
  if (!read.ok) return { reason: `${read.reason}${typeof value === 'string' ? ` (\`${value.slice(0, 60)}\`)` : ''}` }
  const text = typeof value === 'string' ? value.trim() : writeInstant(read.first)
  if (read.precision === 'day' && limit >= DAY) return { seconds: now - (read.last - WEST), text }
  const [least, most] = [now - read.last, now - read.first]
  if (read.precision === 'instant' || least > limit || most <= limit) return { seconds: least, text }
  return {
    reason:
      read.precision === 'day'
        ? `is the day \`${text}\`, and whether that is within a limit of less than a day cannot be told without the time`
        : `is \`${text}\` without a time zone, and whether that is within the limit depends on the zone`,
  }
}

/** Of a length of time, whichever way it runs. */
export function writeAge(seconds: number): string {
  return seconds > 366 * DAY * 2 ? `${Math.floor(seconds / (365.2425 * DAY))} years` : writeDuration(seconds)
}
