/** The step that the version took, against the one that the change asks for. */
import { bumpBetween, covers, namedStep, nextVersion, type Bump } from '../../src/lib/change-class/bump.js'
import type { Difference } from '../../src/lib/change-class/differences.js'
import type { AssessedChange, Assessment } from '../../src/lib/change-class/assess.js'
import { readVersion } from '../../src/lib/semver.js'
import type { At, Json } from '../../src/policy.js'
import { dataDifferences, schemaBump } from './axes.js'
import type { Sides } from './compare.js'
import { reasonOf } from './reason.js'
import { raise } from './twice.js'
import { describePath, plain, type Reporter } from './words.js'

const MOST_SHOWN = 3

/** `since` ends the naming of the step: '' for the base of the change, ` since the release v1.0.0`. */
export function reportStep(sides: Sides, since: string, report: Reporter): void {
  const { was, to, order, assessment } = sides
  reportAxes(sides, report)
  if (was === undefined) {
    if (to === undefined) reportUnversioned(sides, report)
    return
  }
  const side = since === '' ? { related: [{ at: was.at, side: 'base' as const, message: 'the version at the base' }] } : {}
  // Two that cannot be compared are said to be so by VER.FORMAT, and not guessed at.
  if (to !== undefined && order === undefined) return
  if (to === undefined || order! > 0) {
    const view = sides.head.view('versioning')
    const step = to === undefined ? ' to none at all' : ` to \`${plain(to.value)}\``
    const data = { base: plain(was.value), head: to === undefined ? '' : plain(to.value), step: `${step}${since}` }
    report({ rule: 'VER.DECREASED', at: to?.at ?? view?.version?.at ?? view?.versionPath ?? [], data, ...side })
  } else if (order === 0) {
    const countsBreaks = sides.head.view('versioning')?.countsBreaks === true
    if (countsBreaks && isRemovalAlone(sides)) return reportUnversioned(sides, report)
    const isDue = countsBreaks ? assessment.required === 'major' : assessment.required !== 'none'
    if (isDue) reportUnchanged('version', { was, to }, assessment.required, assessment.differences, report, sides)
  } else reportSize(sides, to, since, report)
}

/** Versions of dbt stand side by side: that an old one is gone, no number of a later one can say. */
function isRemovalAlone({ assessment }: Sides): boolean {
  const grave = assessment.changes.filter(({ bump }) => bump === 'major')
  return grave.length > 0 && assessment.undecided.length === 0 && grave.every(({ what }) => what === 'record removed')
}

/** Of the schema alone: the outputs of a pipeline that nobody versions come and go. */
function reportUnversioned(sides: Sides, report: Reporter): void {
  const { assessment, head, mode } = sides
  const first = assessment.changes.find((one) => one.area === 'schema' && one.bump === 'major' && !isInDoubt(one, assessment))
  if (first === undefined || mode !== undefined || head.view('versioning')?.schemaVersion !== undefined) return
  const place = first.headPath === undefined ? { at: first.basePath ?? [], side: 'base' as const } : { at: first.headPath }
  // Who reads by the new schema still reads the old data; what is dropped or retyped is lost to the others nevertheless.
  const harm = /^(forward|break)$/.test(first.class) ? 'breaks readers' : 'takes away what readers may rely on'
  report({ rule: 'VER.BREAK_UNVERSIONED', ...place, data: { harm, reason: reasonOf(sides) } })
}

/** Of what could not be decided nobody can say that it breaks readers; COMPAT.UNDECIDED speaks of it. */
function isInDoubt({ witnesses, headPath, basePath }: AssessedChange, { undecided }: Assessment): boolean {
  if (witnesses.some(({ acceptedBy }) => acceptedBy === 'base')) return false
  const places = [headPath, basePath].flatMap((path) => (path === undefined ? [] : [JSON.stringify(path)]))
  return undecided.some(({ path, also = [] }) => [path, ...also].some((one) => places.includes(JSON.stringify(one))))
}

function reportUnchanged(
  axis: string,
  { was, to }: { was: At<Json>; to: At<Json> },
  required: Bump,
  differences: readonly Difference[],
  report: Reporter,
  sides?: Sides,
): void {
  const reading = readVersion(to.value)
  const next = reading.ok ? nextVersion(reading.version, required) : undefined
  const shown = differences.slice(0, MOST_SHOWN)
  const names = shown.map(({ path }) => `\`${describePath(path)}\``)
  const more = differences.length - names.length
  const changed =
    names.length === 0 ? 'What the document refers to' : more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')
  const because = sides === undefined || sides.assessment.changes.length === 0 ? '' : `: ${reasonOf(sides)}`
  const due = next === undefined ? '' : ` (at least \`${next}\` is due${because})`
  report({
    rule: 'VER.UNCHANGED',
    at: to.at,
    data: { changed, axis, version: plain(to.value), due, base: plain(was.value), count: differences.length, required },
    related: shown.map(({ path, side }) => ({
      at: path,
      side,
      message: side === 'base' ? 'removed (a line of the base)' : 'changed',
    })),
    ...(next !== undefined && isAlone(to, sides) && { edits: raise(sides?.head, to, next) }),
  })
}

/** A version that is part of an identifier cannot be written by itself. */
function isAlone(to: At<Json>, sides: Sides | undefined): boolean {
  const stands = sides?.head.get(to.at)
  return sides === undefined || typeof stands !== 'string' || stands === to.value
}

function reportSize(sides: Sides, to: At<Json>, since: string, report: Reporter): void {
  const { from, next: head, assessment } = sides
  const declared = from === undefined || head === undefined ? undefined : bumpBetween(from, head)
  if (from === undefined || head === undefined || declared === undefined) return
  const { required } = assessment
  const due = nextVersion(from, required)
  const data = { base: from.text, head: head.text, declared: namedStep(from, head), required }
  if (!covers(declared, required)) {
    const young = from.major === 0 && head.major === 0 ? ' (below 1.0.0 the minor plays the major)' : ''
    report({
      rule: 'VER.BUMP_TOO_SMALL',
      at: to.at,
      data: { ...data, since, reason: reasonOf(sides), next: due === undefined ? '' : `: at least \`${due}\`${young}` },
      related: assessment.changes.slice(0, MOST_SHOWN).flatMap(({ headPath, basePath, sentence }) => {
        const at = headPath ?? basePath
        if (at === undefined || (headPath === undefined && since !== '')) return []
        return [{ at, side: headPath === undefined ? ('base' as const) : ('head' as const), message: sentence }]
      }),
      ...(due !== undefined && isAlone(to, sides) && { edits: raise(sides.head, to, due) }),
    })
    return
  }
  const isSettled = from.prerelease === '' && head.prerelease === '' && (from.major > 0 || head.major === 0)
  if (since !== '' || assessment.undecided.length > 0 || !isSettled) return
  // Against the smallest step that is enough, by the same names: below 1.0.0 a patch is one for data and for additions alike.
  const smallest = readVersion(nextVersion(from, required === 'none' ? 'patch' : required))
  if (!smallest.ok || covers(bumpBetween(from, smallest.version) ?? 'none', declared)) return
  const young = from.major === 0 ? '; below 1.0.0 the minor plays the major' : ''
  const next = due === undefined ? '' : ` (\`${due}\`${young})`
  report({ rule: 'VER.BUMP_TOO_LARGE', at: to.at, data: { ...data, required: namedStep(from, smallest.version), next } })
}

/** Core.DataSpec Ch. 7: the schema and the data may count apart; then each has to move for its own changes. */
function reportAxes(sides: Sides, report: Reporter): void {
  const [before, after] = [sides.base.view('versioning'), sides.head.view('versioning')]
  if (!before?.schemaVersion || !before.dataRelease || !after?.schemaVersion || !after.dataRelease) return
  const schema = schemaBump(sides)
  const [was, to] = [before.schemaVersion, after.schemaVersion]
  if (schema.required !== 'none' && plain(was.value) === plain(to.value))
    reportUnchanged('schema version', { was, to }, schema.required, schema.differences, report)
  else {
    const [from, next] = [readVersion(was.value), readVersion(to.value)]
    const declared = from.ok && next.ok ? bumpBetween(from.version, next.version) : undefined
    if (from.ok && next.ok && declared !== undefined && !covers(declared, schema.required)) {
      const due = nextVersion(from.version, schema.required)
      const data = { base: from.version.text, head: next.version.text, since: ' of the schema version' }
      const size = { declared: namedStep(from.version, next.version), required: schema.required }
      const end = due === undefined ? '' : `: at least \`${due}\``
      report({ rule: 'VER.BUMP_TOO_SMALL', at: to.at, data: { ...data, ...size, reason: reasonOf(sides), next: end } })
    }
  }
  const data = dataDifferences(sides)
  const [released, release] = [before.dataRelease, after.dataRelease]
  if (data.length > 0 && plain(released.value) === plain(release.value))
    reportUnchanged('data release', { was: released, to: release }, 'patch', data, report)
}
