import { readDuration, readInstant, writeInstant } from '../../src/lib/instant/index.js'
import { definePolicy } from '../../src/policy.js'
import type { Context, Document, FreshnessObjective, TimeStamp } from '../../src/policy.js'
import { ageOf, writeAge, type Age } from './age.js'
import { chooseTimes } from './choose.js'
import { requestLock, timesOfLock } from './lock.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'

interface Options {
  readonly max_lag: Readonly<Record<string, string>>
  readonly clock_skew: string
}
type Reporter = Context<Options, typeof rules>

const NOW = { fact: 'now' } as const

export default definePolicy<Options>()({
  meta: {
    id: 'freshness',
    summary: 'Limits how old data may be, and forbids times that have not come yet.',
    views: ['freshness'],
    rules,
    options,
    since: '0.1.0',
  },
  needs: (document, of) => (hasObjective(document, of) ? [NOW, ...requestLock(document)] : [NOW]),
  checkDocument(document, context) {
    const view = document.view('freshness')
    const clock = context.facts.get(NOW)
    const now = readInstant(clock.known ? clock.value : undefined)
    if (view === undefined) return
    if (!now.ok) {
      const reason = clock.known ? now.reason : clock.reason.replace(/\.$/, '')
      return context.report({ rule: 'FRESH.UNKNOWN', at: [], data: { what: 'The clock of this run', detail: reason } })
    }
    const locked = hasObjective(document, context.options) ? timesOfLock(document, context.facts) : []
    const times = [...view.times, ...locked]
    const ahead = new Set(times.filter((time) => isAhead(time, now.first, context)))
    const objectives = view.objectives.length > 0 ? view.objectives : configured(document, context.options)
    for (const objective of objectives) checkObjective(objective, times, ahead, now.first, context)
  },
})

/** Only then is it worth reading the lock of its inputs. */
function hasObjective(document: Document, { max_lag: lags }: Options): boolean {
  return (document.view('freshness')?.objectives ?? []).length > 0 || Object.hasOwn(lags, document.kind)
}

/** A time that lies in the future is fresh for ever. */
function isAhead({ value, unit, at, name }: TimeStamp, now: number, { report, options }: Reporter): boolean {
  const read = readInstant(value, unit)
  const skew = readDuration(options.clock_skew)
  if (!read.ok || read.first <= now + (skew.ok ? skew.seconds : 0)) return false
  const time = typeof value === 'string' ? value.trim() : writeInstant(read.first)
  const data = { name, time, now: writeInstant(now), ahead: writeAge(read.first - now) }
  report({ rule: 'FRESH.FUTURE', at, data })
  return true
}

/** The config's limit for the kind, of which each part of the document is held to. */
function configured(document: Document, { max_lag: lags }: Options): FreshnessObjective[] {
  const lag = Object.hasOwn(lags, document.kind) ? lags[document.kind] : undefined
  const scopes = [...new Set((document.view('freshness')?.times ?? []).map(({ scope }) => scope))]
  if (lag === undefined) return []
  return (scopes.length === 0 ? ['[]'] : scopes).map((scope) => ({ at: [], maxLag: { value: lag, at: [] }, scope }))
}

function checkObjective(
  objective: FreshnessObjective,
  times: readonly TimeStamp[],
  ahead: ReadonlySet<TimeStamp>,
  now: number,
  { report }: Reporter,
): void {
  const { maxLag, column, level, at } = objective
  const soft = isMild(level?.value) ? { soft: true } : {}
  const unknown = (place: TimeStamp['at'], what: string, detail: string, isSoft = soft): void =>
    report({ rule: 'FRESH.UNKNOWN', at: place, data: { what, detail }, ...isSoft })
  const lag = readDuration(maxLag.value)
  if (!lag.ok) {
    const meant = lag.nearest === undefined ? '' : `; perhaps \`${lag.nearest}\` is meant`
    return unknown(maxLag.at, `The limit \`${String(maxLag.value)}\``, `${lag.reason}${meant}`)
  }
  const chosen = chooseTimes(objective, times)
  if (chosen.length === 0) {
    // The column of a table is looked at by whoever runs the pipeline.
    if (column === undefined)
      unknown(
        at,
        `The age of the data, at most \`${String(maxLag.value)}\`,`,
        'cannot be told, since nothing in the document says of when it is',
        { soft: true },
      )
    return
  }
  if (chosen.some((time) => ahead.has(time))) return
  const ages = chosen.map((time) => ({ time, age: ageOf(time, now, lag.seconds) }))
  const unread = ages.find(({ age }) => 'reason' in age)
  const known = ages.filter((one): one is { time: TimeStamp; age: Age } => 'seconds' in one.age)
  const newest = known.sort((a, b) => a.age.seconds - b.age.seconds)[0]
  if (newest === undefined) {
    if (unread !== undefined && 'reason' in unread.age) unknown(unread.time.at, `\`${unread.time.name}\``, unread.age.reason)
    return
  }
  const { time, age } = newest
  if (age.seconds <= lag.seconds) return
  const data = { name: time.name, time: age.text, age: writeAge(age.seconds), lag: String(maxLag.value), now: writeInstant(now) }
  const related = maxLag.at.length === 0 ? [] : [{ at: maxLag.at, message: 'the limit' }]
  report({ rule: 'FRESH.STALE', at: time.at, data, related, ...soft })
}

function isMild(level: unknown): boolean {
  return typeof level === 'string' && ['warn', 'warning', 'info', 'note', 'low', 'medium'].includes(level.trim().toLowerCase())
}
