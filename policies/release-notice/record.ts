import type { Version } from '../../src/lib/semver.js'
import { isObject } from '../../src/model/json.js'
import type { Document, Json, VersioningView } from '../../src/policy.js'
import { isEmpty, showVersion, versionOf } from './move.js'
import { namesOf } from './notice.js'
import type { NoticeContext } from './notice.js'

const NOTICE_WORD = /(?:^|[^a-z])notices?(?:$|[^a-z])/i
const RELEASE_WORD = /(?:^|[^a-z])(?:notices?|release|changelog|correction|withdrawal)(?:$|[^a-z])/i
/** `Volume vX.Y:Anchor` cites another volume, whose version says nothing of this document's. */
const VOLUME = /^(.+) v\d+\.\d+(?:\.\d+)?:(.+)$/s
/** `compare/v1.1.0...v1.2.0` leads to the second. */
const RANGE_START = /v?\d[\w.-]{0,60}?\.{2,3}(?=v?\d)/g
const MAX_ENTRY = 4000
const VERSION_TOKEN = /(?<![\w.])v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)(?!\w|\.\d)/g

/** The chapter asks for notices in `export_manifest.references[]` without saying how: see the README for what counts. */
export function checkRecorded(document: Document, view: VersioningView, { report }: NoticeContext): void {
  if (!isObject(document.get(['export_manifest']))) return
  const names = namesOf(document)
  const version = isEmpty(view.version?.value) ? undefined : view.version?.value
  if (view.references.some(({ value }) => records(value, version, names))) return
  const shown = version === undefined ? '' : showVersion(version)
  const parsed = versionOf(version)
  const short = parsed === undefined ? 'v1.0' : `v${parsed.major}.${parsed.minor}`
  const whole =
    parsed === undefined || parsed.parts === 2 ? '' : `; the patch is left out, so \`${short}\` stands for \`${shown}\``
  report({
    rule: 'NOTICE.REFERENCE_MISSING',
    at: ['export_manifest', 'references'],
    on: 'key',
    data: {
      version: shown === '' ? '' : ` of version \`${shown}\``,
      example: `${names[0] ?? 'this'} ${short}:NOTICE`,
      whole,
    },
  })
}

/** Whether an entry names the notice, or the version as a whole word. */
export function records(entry: Json, version: Json | undefined, names: readonly string[]): boolean {
  if (typeof entry !== 'string') return isObject(entry) && Object.values(entry).some((value) => records(value, version, names))
  const [, volume, anchor] = VOLUME.exec(entry) ?? []
  if (volume !== undefined && !names.includes(volume) && !RELEASE_WORD.test(`${volume}:${anchor}`)) return false
  const own = versionOf(version)
  if (own === undefined) {
    const text = isEmpty(version) ? undefined : showVersion(version)
    return NOTICE_WORD.test(entry) || (text !== undefined && hasToken(entry, text))
  }
  const named = [...entry.slice(0, MAX_ENTRY).replace(RANGE_START, '').matchAll(VERSION_TOKEN)]
    .map(([, text]) => versionOf(text))
    .filter((one) => one !== undefined)
  if (named.some((one) => agrees(one, own)) || hasSlug(entry, own)) return true
  return named.length === 0 && NOTICE_WORD.test(entry)
}

/** `v1.2` stands for every `v1.2.x`. What follows a hyphen may be a pre-release or more words. */
function agrees(named: Version, own: Version): boolean {
  if (named.major !== own.major || named.minor !== own.minor || (named.parts === 3 && named.patch !== own.patch)) return false
  return own.prerelease === ''
    ? !/^(?:alpha|beta|rc|dev|pre)/i.test(named.prerelease)
    : named.prerelease.startsWith(own.prerelease)
}

/** The anchor that GitHub makes of a heading: `CHANGELOG.md#120---2025-09-21`. */
function hasSlug(entry: string, own: Version): boolean {
  const fragment = /#v?(\d+)(?!\d|\.\d)/.exec(entry)?.[1]
  return own.prerelease === '' && fragment === `${own.major}${own.minor}${own.patch}`
}

function hasToken(entry: string, token: string): boolean {
  const at = entry.indexOf(token)
  return at >= 0 && !/[\w.]/.test(entry[at - 1] ?? ' ') && !/\w/.test(entry[at + token.length] ?? ' ')
}
