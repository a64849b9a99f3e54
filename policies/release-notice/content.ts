import { jsonText } from '../../src/lib/json-text.js'
import { readDay, writeDay } from '../../src/lib/calendar.js'
import { listOf, nearest } from '../../src/lib/nearest.js'
import { compareVersions } from '../../src/lib/semver.js'
import { isObject } from '../../src/model/json.js'
import type { Edit, Json } from '../../src/policy.js'
import { isEmpty, showVersion, versionOf } from './move.js'
import { makeStub, NOTICE_TYPES, showStub, typeOf } from './notice.js'
import type { Notice, NoticeContext, Stub } from './notice.js'

/** A text that begins with a version as its title: `Release 1.2.0: …`, `v1.2.0 - …`. */
const TITLE = /^\W{0,3}(?:(?:release|version)\s+v?|v)?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]{1,60})?)\W{0,2}(?:\s*[:–—(]|\s+-\s|\s*$)/i

/** A notice that was copied from another release, or written for one. */
export function checkTitle({ summary }: Notice, version: Json | undefined, { report }: NoticeContext): void {
  const named = typeof summary?.value === 'string' ? TITLE.exec(summary.value.slice(0, 200))?.[1] : undefined
  const [own, other] = [versionOf(version), versionOf(named)]
  if (summary === undefined || named === undefined || own === undefined || other === undefined) return
  if (compareVersions(own, other) === 0) return
  report({ rule: 'NOTICE.OTHER_VERSION', at: summary.at, data: { named, version: showVersion(version) } })
}

/** Type, summary and date: there, of the right sort, and not merely a place for one. */
export function checkParts(notice: Notice, today: number, { report }: NoticeContext): void {
  const stub = makeStub(writeDay(today))
  if (!isObject(notice.value)) return reportShape(notice, stub, report)
  const incomplete = (detail: string, at: Notice['at'], edits: readonly Edit[]): void =>
    report({ rule: 'NOTICE.INCOMPLETE', at, data: { detail, stub: showStub(stub) }, edits })
  const keys = ['type', 'summary', 'date'] as const
  const missing = keys.filter((key) => isEmpty(notice[key]?.value) && (key !== 'date' || notice.isDated))
  if (missing.length > 0) {
    const edits = missing.map((key) => ({ set: [...notice.at, key], value: stub[key] }))
    incomplete(`has no ${listOf(missing.map((key) => `\`${key}\``))}`, notice.at, edits)
  }
  const { type, summary } = notice
  if (type !== undefined && !missing.includes('type') && !NOTICE_TYPES.some((one) => one === type.value)) {
    const meant = typeof type.value === 'string' ? nearest(type.value, NOTICE_TYPES) : undefined
    const hint = meant === undefined ? '' : ` (\`${meant}\` is the nearest)`
    const detail = `has the type ${show(type.value)}, which is none of ${listOf(NOTICE_TYPES, 'and')}${hint}`
    incomplete(detail, type.at, canReplace(type.value) ? [{ set: type.at, value: meant ?? stub.type }] : [])
  }
  if (summary !== undefined && !missing.includes('summary') && !saysSomething(summary.value)) {
    const isText = typeof summary.value === 'string'
    const detail = `has the summary ${show(summary.value)}, which ${isText ? 'only stands for one' : 'is no text'}`
    const isTodo = isText && /^todo/i.test(String(summary.value).trim())
    incomplete(detail, summary.at, isTodo || !canReplace(summary.value) ? [] : [{ set: summary.at, value: stub.summary }])
  }
}

/** The day itself; whether it is later than the base's is for the change to say. */
export function checkDate(notice: Notice, today: number, { options, report }: NoticeContext): void {
  const { date } = notice
  if (date === undefined || isEmpty(date.value)) return
  const say = (reason: string, edits: readonly Edit[] = []): void =>
    report({
      rule: 'NOTICE.DATE_INVALID',
      at: date.at,
      data: { date: show(date.value), reason, today: writeDay(today) },
      edits,
    })
  const reading = readDay(date.value)
  if (!reading.ok) {
    const meant = reading.nearest
    return say(
      meant === undefined ? reading.reason : `${reading.reason}, which would be \`${meant}\``,
      meant === undefined ? [] : [{ set: date.at, value: meant }],
    )
  }
  const ahead = reading.day - today
  if (ahead > options.max_future_days)
    say(`is ${ahead} ${ahead === 1 ? 'day' : 'days'} in the future, and at most ${options.max_future_days} may be`)
}

/** A notice of a new version cannot be older than the one before it. */
export function checkOrder(base: Notice | undefined, head: Notice, today: number, { report }: NoticeContext): void {
  const [before, after] = [readDay(base?.date?.value), readDay(head.date?.value)]
  if (!before.ok || !after.ok || base?.date === undefined || head.date === undefined || after.day >= before.day) return
  report({
    rule: 'NOTICE.DATE_INVALID',
    at: head.date.at,
    data: {
      date: show(head.date.value),
      reason: `is before ${show(base.date.value)}, the date of the notice of the version before`,
      today: writeDay(today),
    },
    related: [{ at: base.date.at, side: 'base', message: 'the date at the base' }],
  })
}

export function isSameNotice(base: Notice, head: Notice): boolean {
  const parts = (notice: Notice): string =>
    isObject(notice.value)
      ? JSON.stringify(
          [notice.type, notice.summary, notice.date].map((part) =>
            // Other blanks and capitals tell nobody anything.
            typeof part?.value === 'string' ? part.value.trim().replace(/\s+/g, ' ').toLowerCase() : (part?.value ?? null),
          ),
        )
      : JSON.stringify(notice.value)
  return parts(base) === parts(head)
}

/** Writes the stub over a notice that is whole; what one lacks is for `NOTICE.INCOMPLETE` to add. */
export function overwriteEdits(notice: Notice, stub: Stub): Edit[] {
  const parts = (['type', 'summary', 'date'] as const).filter((key) => key !== 'date' || notice.isDated)
  // A withdrawal stays one: what it is of is for its author to say.
  const type = typeOf(notice) === 'withdrawal' ? 'withdrawal' : stub.type
  const edits = parts.flatMap((key): Edit[] => {
    const part = notice[key]
    if (part === undefined || isEmpty(part.value) || !canReplace(part.value)) return []
    return [{ set: part.at, value: key === 'type' ? type : stub[key] }]
  })
  return edits.length === parts.length ? edits : []
}

function reportShape(notice: Notice, stub: Stub, report: NoticeContext['report']): void {
  const { value, at } = notice
  const summary = typeof value === 'string' && saysSomething(value) ? value : stub.summary
  const what = Array.isArray(value) ? 'is a list without a notice in it' : `is ${show(value)}`
  report({
    rule: 'NOTICE.INCOMPLETE',
    at,
    data: { detail: `${what}, not a map with \`type\`, \`summary\` and \`date\``, stub: showStub(stub) },
    edits: canReplace(value) ? [{ set: at, value: { ...stub, summary } }] : [],
  })
}

/** Words that stand where a summary belongs; whole texts, since a real summary may begin with any of them. */
const EMPTY_WORDS = /^(?:tbd|tba|wip|xxx|placeholder|n\/?a|none|nil|null|summary|text|description|message|\.*lorem ipsum.*)\W*$/is
const TO_DO = /^(?:todo|fixme|tbd|xxx)\s*(?:$|[:([\-–—.…])/i
/** In capitals it is a mark, in lower case it may be a word of a sentence. */
const SHOUTED_TO_DO = /^(?:TODO|FIXME)\s/

export function saysSomething(value: Json): boolean {
  if (typeof value !== 'string') return false
  const text = value.trim()
  if (!/[A-Za-z0-9]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return false
  if (/^(?:<[^<>]*>|\[[^[\]]*\]|\{\{.*\}\}|\$\{[^{}]*\}|%[^%]*%)[.\s]*$/s.test(text)) return false
  return !EMPTY_WORDS.test(text) && !TO_DO.test(text) && !SHOUTED_TO_DO.test(text)
}

function canReplace(value: Json): boolean {
  return value === null || typeof value !== 'object'
}

function show(value: Json): string {
  return `\`${typeof value === 'string' ? value : jsonText(value).slice(0, 60)}\``
}
