import { compareVersions, nextPatch, readVersion } from '../../src/lib/semver.js'
import { definePolicy } from '../../src/policy.js'
import type { Context, Document, Json, Path, VersioningView } from '../../src/policy.js'
import { describePath, findDifferences } from '../../src/lib/change-class/differences.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'

type Options = Record<string, never>
type Reporter = Context<Options, typeof rules>

const MOST_SHOWN = 3

export default definePolicy<Options>()({
  meta: {
    id: 'semver-bump',
    summary: 'Requires a semantic version that moves forward whenever the content of a document changes.',
    views: ['versioning'],
    rules,
    options,
    since: '0.1.0',
  },
  checkDocument(document, { report }) {
    const view = document.view('versioning')
    if (view === undefined) return
    const scheme = view.scheme
    const isSemver = scheme === undefined || scheme.value === 'semver'
    if (!isSemver)
      report({ rule: 'VER.SCHEME', at: scheme.at, data: { path: describePath(scheme.at), scheme: show(scheme.value) } })
    // By another scheme the version may well be right; that the scheme is wrong has been said.
    if (isSemver || typeof scheme.value !== 'string') checkFormat(view, report)
  },
  checkChange({ base, head }, { report }) {
    if (base === undefined || head === undefined || !base.readable || !head.readable) return
    const before = base.view('versioning')
    const after = head.view('versioning')
    const from = before?.version
    if (before === undefined || after === undefined || from === undefined || isEmpty(from.value)) return
    const to = after.version
    if (to === undefined || isEmpty(to.value)) {
      const related = [{ at: from.at, side: 'base' as const, message: 'the version at the base' }]
      report({
        rule: 'VER.DECREASED',
        at: to?.at ?? after.versionPath,
        data: { base: plain(from.value), head: '', step: ' to none at all' },
        related,
      })
      return
    }
    const order = compareValues(from.value, to.value)
    if (order === 0) checkUnchanged({ base, head }, after.versionPath, { from, to }, report)
    if (order === undefined || order <= 0) return
    const related = [{ at: from.at, side: 'base' as const, message: 'the version at the base' }]
    const data = { base: plain(from.value), head: plain(to.value), step: ` to \`${plain(to.value)}\`` }
    report({ rule: 'VER.DECREASED', at: to.at, data, related })
  },
})

function checkFormat(view: VersioningView, report: Reporter['report']): void {
  const { version, required } = view
  if (version === undefined || isEmpty(version.value)) {
    if (!required) return
    const reason = version === undefined ? `there is none at \`${describePath(view.versionPath)}\`` : 'it is empty'
    report({
      rule: 'VER.FORMAT',
      at: version?.at ?? view.versionPath,
      soft: true,
      data: { subject: 'The version', reason, nearest: '' },
    })
    return
  }
  if (!required && view.scheme === undefined && isCounter(version.value)) return
  const reading = readVersion(version.value)
  if (reading.ok) return
  const nearest = reading.nearest === undefined ? '' : `; \`"${reading.nearest}"\` would be`
  const subject =
    typeof version.value === 'string' && version.value.trim() !== '' ? `The version \`${plain(version.value)}\`` : 'The version'
  // Formats that do not ask for semver often count in dates or revisions.
  report({
    rule: 'VER.FORMAT',
    at: version.at,
    data: { subject, reason: reading.reason, nearest },
    ...(required ? {} : { soft: true }),
  })
}

function checkUnchanged(
  { base, head }: { base: Document; head: Document },
  versionPath: Path,
  { from, to }: { from: { value: Json; at: Path }; to: { value: Json; at: Path } },
  report: Reporter['report'],
): void {
  const versionAt = to.at.length === 0 ? versionPath : to.at
  const differences = findDifferences(base.data, head.data, versionAt)
  if (differences.length === 0) return
  const reading = readVersion(to.value)
  const due = reading.ok ? ` (at least \`${nextPatch(reading.version)}\` is due)` : ''
  const names = differences.slice(0, MOST_SHOWN).map(({ path }) => `\`${describePath(path)}\``)
  const more = differences.length - names.length
  const changed = more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')
  report({
    rule: 'VER.UNCHANGED',
    at: to.at,
    data: { changed, version: plain(to.value), due, base: plain(from.value), count: differences.length },
    related: differences
      .slice(0, MOST_SHOWN)
      .map(({ path, side }) => ({ at: path, side, message: side === 'base' ? 'removed (a line of the base)' : 'changed' })),
  })
}

/** By semver precedence; counters by number; any other two only as the same or not. Undefined: they differ, and nobody can say how. */
function compareValues(a: Json, b: Json): number | undefined {
  const from = readVersion(a)
  const to = readVersion(b)
  if (from.ok && to.ok) return compareVersions(from.version, to.version)
  if (isCounter(a) && isCounter(b)) return Math.sign(Number(a) - Number(b))
  return JSON.stringify(a) === JSON.stringify(b) ? 0 : undefined
}

/** `3`, as registries and lists of revisions number their entries. */
function isCounter(value: Json): boolean {
  return (
    (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) ||
    (typeof value === 'string' && /^\d{1,15}$/.test(value))
  )
}

function isEmpty(value: Json): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60)
}

function show(value: Json): string {
  return isEmpty(value) ? 'empty' : `\`${plain(value)}\``
}
