import { readDay, writeDay } from '../../src/lib/calendar.js'
import { compareVersions, readVersion } from '../../src/lib/semver.js'
import { isObject, shortPath, valueAt } from '../../src/model/json.js'
import type { Document, Json, JsonObject, VersioningView } from '../../src/policy.js'
import { findRemoved } from './removed.js'
import type { Deprecated } from './removed.js'
import { isEmpty, showVersion, versionOf } from './move.js'
import type { NoticeContext } from './notice.js'

/** The grace period that the document promises must be one. */
export function checkGrace(view: VersioningView, { options, report }: NoticeContext): void {
  const { deprecation } = view
  const cycles = isObject(deprecation?.value) ? deprecation.value['grace_cycles'] : undefined
  if (deprecation === undefined || cycles === undefined || cycles === null) return
  const least = options.min_grace_cycles
  const isCount = typeof cycles === 'number' && Number.isSafeInteger(cycles) && cycles >= 0
  if (isCount && cycles >= least) return
  const at = [...deprecation.at, 'grace_cycles']
  const detail = isCount ? `is ${cycles}, and at least ${plural(least)} must be promised` : 'is no whole number of MINOR cycles'
  report({ rule: 'NOTICE.GRACE_TOO_SHORT', at, data: { subject: `\`${shortPath(at)}\``, detail } })
}

/** What was deprecated at the base and is gone at the head, before the time that was promised has passed. */
export function checkRemovals(base: Document, head: Document, today: number, context: NoticeContext): void {
  const removed = findRemoved(base.data, head.data)
  if (removed.length === 0) return
  const [before, after] = [base.view('versioning'), head.view('versioning')]
  const grace = graceOf(before, after, context.options.min_grace_cycles)
  for (const item of removed) {
    const verdict = byDate(item, today) ?? byVersion(item, before?.version?.value, after?.version?.value, grace)
    if (verdict === undefined) continue
    context.report({
      rule: 'NOTICE.GRACE_TOO_SHORT',
      at: item.markAt,
      side: 'base',
      ...(verdict.isCertain ? {} : { soft: true }),
      data: { subject: `\`${item.name}\``, detail: verdict.detail },
    })
  }
}

interface Verdict {
  readonly detail: string
  /** False when nothing says that the grace period is over, nor that it is not. */
  readonly isCertain: boolean
}

/** The promise of the base counts: the change that breaks it cannot shorten it. */
function graceOf(before: VersioningView | undefined, after: VersioningView | undefined, least: number): number {
  const promised = [before, after].map((view) => valueAt(view?.deprecation?.value, ['grace_cycles']))
  const cycles = promised.find((value): value is number => typeof value === 'number' && Number.isSafeInteger(value))
  return Math.max(cycles ?? 0, least)
}

const UNTIL = ['until', 'sunset', 'x-sunset', 'deprecation_date'] as const

function byDate({ mark, holder }: Deprecated, today: number): Verdict | undefined {
  const until = pick(mark, UNTIL) ?? pick(holder, UNTIL)
  if (until === undefined || readVersion(until).ok) return undefined
  const reading = readDay(typeof until === 'string' ? until.slice(0, 10) : until)
  const shown = showVersion(until)
  if (!reading.ok) return { detail: `was to stay until \`${shown}\`, which is no date, and is gone`, isCertain: false }
  if (today >= reading.day) return undefined
  return { detail: `was to stay until \`${shown}\` and is gone on \`${writeDay(today)}\``, isCertain: true }
}

function byVersion(item: Deprecated, from: Json | undefined, to: Json | undefined, grace: number): Verdict | undefined {
  const [base, head] = [versionOf(from), versionOf(to)]
  const reading = readVersion(pick(item.mark, UNTIL) ?? pick(item.holder, UNTIL))
  const until = reading.ok ? reading.version : undefined
  // A day was promised, and it has come.
  if (until === undefined && hasCalendar(item)) return undefined
  if (base === undefined || head === undefined) {
    if (grace === 0 && until === undefined) return undefined
    return {
      detail: `is gone, and without two versions nobody can count the ${plural(grace)} that were promised`,
      isCertain: false,
    }
  }
  if (until !== undefined && compareVersions(head, until) < 0)
    return { detail: `was to stay until \`${until.text}\` and is gone in \`${head.text}\``, isCertain: true }
  if (until !== undefined || head.major !== base.major) return undefined
  const written = sinceOf(item.mark, item.holder)
  const since = versionOf(written)
  if (since === undefined || compareVersions(since, head) > 0) {
    // Deprecated at the base: in its version at the latest, for nobody knows how long before.
    const passed = head.minor - base.minor
    if (passed >= grace) return undefined
    const reason = isEmpty(written) ? 'nothing says since when' : `\`${showVersion(written)}\` says nothing of since when`
    const detail = `was deprecated (${reason}) and is gone in \`${head.text}\`, ${cyclesAfter(passed, base.text)}; ${plural(grace)} must pass`
    return { detail, isCertain: passed <= 0 }
  }
  const passed = head.minor - since.minor
  if (since.major !== head.major || passed >= grace) return undefined
  const detail = `was deprecated in \`${since.text}\` and is gone in \`${head.text}\`, ${cyclesAfter(passed, since.text)}; ${plural(grace)} must pass`
  return { detail, isCertain: true }
}

function hasCalendar({ mark, holder }: Deprecated): boolean {
  return pick(mark, UNTIL) !== undefined || pick(holder, UNTIL) !== undefined
}

function sinceOf(mark: Json, holder: JsonObject): Json | undefined {
  if (typeof mark === 'string') return mark
  return pick(mark, ['since', 'in', 'version']) ?? pick(holder, ['deprecated_since', 'since'])
}

function pick(value: Json, keys: readonly string[]): Json | undefined {
  if (!isObject(value)) return undefined
  const key = keys.find((name) => Object.hasOwn(value, name) && !isEmpty(value[name]))
  return key === undefined ? undefined : value[key]
}

function cyclesAfter(passed: number, version: string): string {
  return passed <= 0 ? `before any MINOR version after \`${version}\`` : `${plural(passed)} after \`${version}\``
}

function plural(count: number): string {
  return `${count} MINOR ${count === 1 ? 'cycle' : 'cycles'}`
}
