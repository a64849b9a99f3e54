import type { Json } from '../../model/json.js'
import { plural } from '../words.js'
import { describeNoText } from '../plain-text.js'

export type DurationReading =
  | { readonly ok: true; readonly seconds: number }
  | {
      readonly ok: false
      /** The end of a sentence: "is no duration of ISO 8601, such as `PT30M`". */
      readonly reason: string
      /** What was plainly meant. */
      readonly nearest?: string
    }

const NUMBER = String.raw`(\d{1,9}(?:[.,]\d{1,9})?)`
const part = (letter: string): string => `(?:${NUMBER}${letter})?`
const DURATION = new RegExp(
  `^P${part('Y')}${part('M')}${part('W')}${part('D')}(?:T(?=\\d)${part('H')}${part('M')}${part('S')})?$`,
)
/** A month and a year are as long as the longest one: a limit is not to be missed by the calendar. */
const SECONDS = [366 * 86_400, 31 * 86_400, 7 * 86_400, 86_400, 3600, 60, 1] as const
const SHORT = /^\s*(\d+)\s*(d|days?|h|hours?|hrs?|m|min|mins|minutes?|s|sec|secs|seconds?|w|weeks?)\s*$/i

/** An ISO 8601 duration above zero, `P1DT12H`. Only its last part may have a fraction. */
export function readDuration(value: Json | undefined): DurationReading {
  if (typeof value !== 'string')
    return { ok: false, reason: `is ${describeNoText(value)}, and a duration is a text such as \`PT30M\`` }
  const text = value.trim()
  const match = text.length > 100 ? null : DURATION.exec(text)
  if (match === null || text === 'P') return { ok: false, reason: explain(text), ...nearestOf(text) }
  const parts = match.slice(1)
  const last = parts.findLastIndex((one) => one !== undefined)
  if (parts.some((one, i) => i !== last && one !== undefined && /[.,]/.test(one)))
    return { ok: false, reason: 'has a fraction before its last part' }
  const seconds = parts.reduce((sum, one, i) => sum + (one === undefined ? 0 : Number(one.replace(',', '.')) * SECONDS[i]!), 0)
  return seconds > 0 ? { ok: true, seconds } : { ok: false, reason: 'is no time at all' }
}

function explain(text: string): string {
  if (/^[-\u2212]P/.test(text)) return 'is a duration below zero'
  return text === '' ? 'is empty' : 'is no duration of ISO 8601, such as `PT30M` or `P1D`'
}

function nearestOf(text: string): { nearest?: string } {
  const match = SHORT.exec(text)
  if (match !== null) {
    const unit = match[2]!.charAt(0).toUpperCase()
    return { nearest: unit === 'D' || unit === 'W' ? `P${match[1]}${unit}` : `PT${match[1]}${unit}` }
  }
  const upper = text.toUpperCase()
  if (upper !== text && DURATION.test(upper)) return { nearest: upper }
  return /^P\d+[HS]$/.test(upper) ? { nearest: `PT${upper.slice(1)}` } : {}
}

/** As a person says it: `2 days 3 hours`, rounded down to two parts. */
export function writeDuration(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const parts: [number, string][] = [
    [Math.floor(whole / 86_400), 'day'],
    [Math.floor(whole / 3600) % 24, 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ]
  const first = parts.findIndex(([count]) => count > 0)
  if (first < 0) return 'less than a second'
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => plural(count, unit))
    .join(' ')
}
