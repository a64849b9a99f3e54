import { dayOfInstant, writeDay } from '../../src/lib/calendar.js'
import { definePolicy } from '../../src/policy.js'
import type { Document, Json, VersioningView } from '../../src/policy.js'
import { checkDate, checkOrder, checkParts, checkTitle, isSameNotice, overwriteEdits } from './content.js'
import { checkNotes, hasNotes, requestNotes, type Release } from './elsewhere.js'
import { checkGrace, checkRemovals } from './grace.js'
import { isEmpty, isForward, moveOf, needsNotice, showVersion, versionOf } from './move.js'
import type { Move } from './move.js'
import { isBreakMode, makeStub, noticeOf, NOTICE_PATH, owesNotice, showStub, typeOf } from './notice.js'
import type { Notice, NoticeContext, Options } from './notice.js'
import options from './options.schema.json' with { type: 'json' }
import { checkRecorded } from './record.js'
import { rules } from './rules.js'
import { stubEdits } from './stub-edits.js'
import { checkWithdrawal, hasTombstone } from './tombstone.js'

const NOW = { fact: 'now' } as const

export default definePolicy<Options>()({
  meta: {
    id: 'release-notice',
    summary: 'Requires a truthful notice for every new version, and a grace period for what is deprecated.',
    views: ['versioning'],
    rules,
    options,
    since: '0.1.0',
  },
  needs: (document, chosen, _change, facts) => [NOW, ...requestNotes(document, chosen, facts)],
  checkDocument(document, context) {
    const view = document.view('versioning')
    if (view === undefined) return
    const today = todayOf(context)
    const notice = noticeOf(document, view)
    checkGrace(view, context)
    if (notice === undefined) {
      // The break is declared, whatever became of the version: `checkChange` leaves it to this.
      if (isBreakMode(view) && owesNotice(document, context.options))
        reportMissing({ document, view, today, move: 'other', isFirst: false }, 'The mode is `break`', context)
      return
    }
    checkParts(notice, today, context)
    checkDate(notice, today, context)
    checkTitle(notice, view.version?.value, context)
    checkRecorded(document, view, context)
    if (typeOf(notice) === 'withdrawal') checkWithdrawal(document, view, notice, context)
    if (isBreakMode(view)) reportMildBreak(notice, 'the mode is `break`', context)
  },
  checkChange({ base, head }, context) {
    const view = head?.view('versioning')
    if (head === undefined || view === undefined) return
    const today = todayOf(context)
    const before = base?.view('versioning')
    const from = before?.version
    const to = view.version?.value
    if (base !== undefined) checkRemovals(base, head, today, context)
    const isFirst = base === undefined || from === undefined || isEmpty(from.value)
    const move = isFirst ? 'other' : isEmpty(to) ? 'same' : moveOf(from.value, to as Json)
    if (!isForward(move)) return
    const step: Step = { document: head, view, today, move, isFirst }
    const notice = noticeOf(head, view)
    if (isFirst) return checkFirst(step, notice, context)
    const isNeeded = needsNotice(move, context.options.required_moves) || isBreakMode(view)
    const subject = `The version moved from \`${showVersion(from.value)}\` to \`${showVersion(to)}\``
    const owes = owesNotice(head, context.options)
    if (owes && isNeeded && hasNotes(context.options)) checkNotes(releaseOf(step), context)
    if (notice === undefined) {
      if (owes && isNeeded && !isBreakMode(view)) reportMissing(step, subject, context)
      return
    }
    const old = before === undefined ? undefined : noticeOf(base as Document, before)
    if (old !== undefined && isSameNotice(old, notice)) {
      const stub = makeStub(writeDay(today), move)
      context.report({
        rule: 'NOTICE.UNCHANGED',
        at: notice.at,
        data: { base: showVersion(from.value), head: showVersion(to), stub: showStub(stub) },
        edits: overwriteEdits(notice, stub),
        ...(isNeeded && !isExcused(step, context) ? {} : { soft: true }),
      })
      return
    }
    checkOrder(old, notice, today, context)
    if (move === 'major' && !isBreakMode(view)) reportMildBreak(notice, `${lowerFirst(subject)}, a major step`, context)
    const stays = (head.view('artifacts')?.artifacts.length ?? 0) > 0
    if (typeOf(notice) === 'withdrawal' && stays && !hasTombstone(head, view)) {
      const reality = `${lowerFirst(subject)} and its artifacts are still offered, without a tombstone`
      context.report({ rule: 'NOTICE.TYPE_MISMATCH', at: notice.type!.at, data: { type: 'withdrawal', reality } })
    }
  },
})

interface Step {
  readonly document: Document
  readonly view: VersioningView
  readonly today: number
  readonly move: Move
  readonly isFirst: boolean
}

/** A document's first version changes nothing for anybody, so from 1.0 on a notice is asked for softly. */
function checkFirst(step: Step, notice: Notice | undefined, context: NoticeContext): void {
  const { document, view } = step
  if (!owesNotice(document, context.options)) return
  const version = versionOf(view.version?.value)
  if (version === undefined || version.major < 1) return
  if (hasNotes(context.options)) checkNotes(releaseOf(step), context)
  if (notice === undefined && !isBreakMode(view))
    reportMissing(step, `The document is new, with the version \`${showVersion(view.version?.value)}\``, context)
}

function reportMissing(step: Step, subject: string, context: NoticeContext): void {
  if (isExcused(step, context)) return
  const stub = makeStub(writeDay(step.today), step.move)
  context.report({
    rule: 'NOTICE.REQUIRED',
    at: NOTICE_PATH,
    data: { subject, path: NOTICE_PATH.join('.'), stub: showStub(stub) },
    edits: stubEdits(step.document, stub),
    ...(step.isFirst ? { soft: true } : {}),
  })
}

/** The release notes outside the document may stand for the notice, if the options say so and they are there. */
function isExcused(step: Step, context: NoticeContext): boolean {
  const { options: chosen } = context
  return chosen.changelog_suffices && hasNotes(chosen) && checkNotes(releaseOf(step), context, true)
}

function releaseOf({ document, view, move, isFirst, today }: Step): Release {
  return { document, at: view.version?.at ?? view.versionPath, version: view.version?.value ?? null, move, isFirst, today }
}

function reportMildBreak(notice: Notice, reality: string, { report }: NoticeContext): void {
  if (typeOf(notice) !== 'correction') return
  const { at } = notice.type!
  report({ rule: 'NOTICE.TYPE_MISMATCH', at, data: { type: 'correction', reality }, edits: [{ set: at, value: 'release' }] })
}

/** The engine has one clock for a run and always knows it. */
function todayOf({ facts }: NoticeContext): number {
  const now = facts.get(NOW)
  const day = now.known ? dayOfInstant(now.value) : undefined
  if (day === undefined) throw new Error('the clock of the run is not RFC 3339')
  return day
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
