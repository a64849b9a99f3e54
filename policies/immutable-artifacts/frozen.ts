/** Whether the version of a document may still change, and why not. */
import { dayOfInstant, readDay } from '../../src/lib/calendar.js'
import { releaseTags, tagNamesOf } from '../../src/lib/release-tags.js'
import { compareVersions, readVersion } from '../../src/lib/semver.js'
import type { Change, Document, FactRequest, Facts } from '../../src/policy.js'

export interface Options {
  readonly snapshots: readonly string[]
  readonly mutable: readonly string[]
  readonly frozen_by: readonly ('status' | 'tag' | 'notice')[]
}

const CLOSED = /^(?:frozen|released|final|published|immutable|locked|archived)$/i

export interface Frozen {
  readonly version: string
  /** In brackets after the version. */
  readonly reason: string
  readonly tag?: string
}

/** The version, when it is the same on both sides. */
function versionOf({ base, head }: Change): string | undefined {
  const [was, is] = [base?.view('versioning')?.version?.value, head?.view('versioning')?.version?.value]
  if (was === undefined || is === undefined || was === null || is === null) return undefined
  const [before, after] = [readVersion(was), readVersion(is)]
  const isSame = before.ok && after.ok ? compareVersions(before.version, after.version) === 0 : String(was) === String(is)
  return isSame ? String(is) : undefined
}

export function frozenRequests(change: Change, { frozen_by }: Options, facts?: Facts): FactRequest[] {
  if (versionOf(change) === undefined) return []
  const requests: FactRequest[] = []
  if (frozen_by.includes('tag')) requests.push({ fact: 'tags' })
  if (frozen_by.includes('notice')) requests.push({ fact: 'now' })
  const tag = facts === undefined ? undefined : tagOf(change, facts)
  if (tag !== undefined && change.base !== undefined) requests.push(documentAt(change.base, tag))
  return requests
}

/** What the base says counts: to freeze a version and give it its last digests may be one change. */
export function findFrozen(change: Change, { frozen_by }: Options, facts: Facts): Frozen | undefined {
  const version = versionOf(change)
  const view = change.base?.view('versioning')
  if (version === undefined || view === undefined) return undefined
  const tag = frozen_by.includes('tag') ? tagOf(change, facts) : undefined
  if (tag !== undefined) return { version, reason: `the tag \`${tag}\` is its release`, tag }
  if (frozen_by.includes('status')) {
    const { status, channel } = view
    const key = String(status?.at.at(-1))
    if (status !== undefined && (status.value === true || (typeof status.value === 'string' && CLOSED.test(status.value))))
      return { version, reason: `\`${key}: ${String(status.value)}\` at the base` }
    if (typeof channel?.value === 'string' && /^(?:stable|lts)$/i.test(channel.value))
      return { version, reason: `\`channel: ${channel.value}\` at the base` }
  }
  const now = frozen_by.includes('notice') ? facts.find({ fact: 'now' }) : undefined
  const day = readDay(view.notice?.date?.value)
  const today = now?.known === true ? dayOfInstant(now.value) : undefined
  if (view.notice?.type?.value === 'release' && day.ok && today !== undefined && day.day <= today)
    return { version, reason: `its release was announced for ${String(view.notice.date?.value)}` }
  return undefined
}

function tagOf(change: Change, facts: Facts): string | undefined {
  const tags = facts.find({ fact: 'tags' })
  const reading = readVersion(change.base?.view('versioning')?.version?.value)
  if (tags?.known !== true || !reading.ok || change.base === undefined) return undefined
  const releases = releaseTags(tags.value, tagNamesOf(change.base))
  return releases.find(({ version }) => compareVersions(version, reading.version) === 0)?.tag
}

export function documentAt(base: Document, tag: string): FactRequest & { fact: 'document' } {
  return { fact: 'document', path: base.file, side: { tag } }
}
