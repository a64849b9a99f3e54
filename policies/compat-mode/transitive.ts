import { assessChange, type AssessedChange, type Assessment } from '../../src/lib/change-class/assess.js'
import { compareVersions, readVersion, type Version } from '../../src/lib/semver.js'
import { releaseTags, tagNamesOf, type ReleaseTag } from '../../src/lib/release-tags.js'
import type { Document, Fact, FactRequest, Facts, SchemaDiff } from '../../src/policy.js'
import type { Force } from './mode.js'
import type { Options } from './options.js'
import type { Reporter } from './rules.js'
import { quote } from './text.js'
import { checkUndecided, reportViolation, violationsOf } from './violation.js'
import { plural } from '../../src/lib/words.js'

const TAGS = { fact: 'tags' } as const satisfies FactRequest

/** The releases of the line that the head continues. */
interface Line {
  /** The line in words, or why there is none. */
  readonly words: string
  readonly releases: readonly ReleaseTag[]
  /** How many there are before they are cut. */
  readonly found: number
}

/** A promise of less than nothing is kept by every release. */
export function isTransitive(force: Force | undefined, options: Options): force is Force {
  return force !== undefined && force.mode !== 'break' && (options.transitive || force.transitive)
}

/** First the tags; with them, the document and its schema at each release. */
export function releaseRequests(
  base: Document,
  head: Document,
  options: Options,
  facts: Facts | undefined,
): readonly FactRequest[] {
  const tags = facts?.find(TAGS)
  if (tags?.known !== true) return [TAGS]
  return [
    TAGS,
    ...lineOf(head, tags.value, options).releases.flatMap(({ tag }) =>
      pathsOf(base, head).flatMap((path) => requestsAt(head, path, tag, options)),
    ),
  ]
}

function pathsOf(base: Document, head: Document): readonly string[] {
  return [...new Set([head.file, base.file])]
}

function requestsAt(head: Document, path: string, tag: string, options: Options) {
  const side = { tag }
  const { content_model: contentModel, json_schema: jsonSchema } = options
  return [
    { fact: 'document', path, side },
    { fact: 'schema-diff', path: head.file, against: { path, side }, contentModel, jsonSchema },
  ] as const satisfies readonly FactRequest[]
}

/** By the stability line when the version lies in it, else by the major; below 1.0.0 by the minor, which plays the major there. */
function lineOf(head: Document, tags: readonly string[], { max_tags: most }: Options): Line {
  const view = head.view('versioning')
  const reading = readVersion(view?.version?.value)
  if (!reading.ok) return { words: `the version of the document cannot be read: ${reading.reason}`, releases: [], found: 0 }
  const { version } = reading
  const stated = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.[*x]){1,2}$/i.exec(
    typeof view?.stabilityLine?.value === 'string' ? view.stabilityLine.value.trim() : '',
  )
  const wanted =
    stated === null ? undefined : { major: Number(stated[1]), minor: stated[2] === undefined ? undefined : Number(stated[2]) }
  const own = { major: version.major, minor: version.major === 0 ? version.minor : undefined }
  const line = wanted !== undefined && lies(version, wanted) ? wanted : own
  const all = releaseTags(tags, tagNamesOf(head)).filter(
    (one) => lies(one.version, line) && compareVersions(one.version, version) <= 0,
  )
  return {
    words: `the line \`v${line.major}${line.minor === undefined ? '' : `.${line.minor}`}.*\``,
    releases: all.slice(0, most),
    found: all.length,
  }
}

function lies(version: Version, line: { major: number; minor: number | undefined }): boolean {
  return version.major === line.major && (line.minor === undefined || version.minor === line.minor)
}

/** Small steps add up: the head against every release of its line. What the base has shown already is not told again. */
export function checkReleases(base: Document, head: Document, force: Force, told: Assessment, context: Reporter): void {
  const { options, facts, report } = context
  const tags = facts.get(TAGS)
  const line: Line = tags.known
    ? lineOf(head, tags.value, options)
    : { words: `the tags are not known: ${tags.reason}`, releases: [], found: 0 }
  const at = head.view('versioning')?.version?.at ?? force.at ?? []
  if (line.releases.length === 0)
    report({
      rule: 'COMPAT.RELEASES_LIMITED',
      at,
      data: {
        what: `No release was compared: ${line.found === 0 && line.words.startsWith('the line') ? `no tag is one of ${line.words}` : line.words}`,
      },
    })
  else if (line.found > line.releases.length)
    report({
      rule: 'COMPAT.RELEASES_LIMITED',
      at,
      data: {
        what: `Only the newest ${plural(line.releases.length, 'release')} of the ${line.found} of ${line.words} ${line.releases.length === 1 ? 'was' : 'were'} compared`,
      },
    })
  const known = new Set(violationsOf(force.mode, told).map(keyOf))
  const undecided = new Set(told.undecided.map(({ path, reason }) => JSON.stringify([path, reason])))
  const broken: { readonly tag: string; readonly released: Document; readonly assessment: Assessment }[] = []
  for (const { tag } of line.releases) {
    const found = openRelease(base, head, tag, options, facts)
    if (found === undefined) continue
    const assessment =
      'reason' in found ? undecidable(found.reason, told) : assessChange(found.released, head, found.diff, [force.mode])
    const doubts = assessment.undecided.filter(({ path, reason }) => !undecided.has(JSON.stringify([path, reason])))
    for (const { path, reason } of doubts) undecided.add(JSON.stringify([path, reason]))
    checkUndecided(
      base,
      head,
      {
        ...assessment,
        undecided: doubts.map(({ path, reason }) => ({ path, reason: `against the release ${quote(tag)}, ${reason}` })),
      },
      force,
      context,
    )
    const changes = assessment.changes.filter((change) => !known.has(keyOf(change)))
    if (!('reason' in found) && violationsOf(force.mode, { ...assessment, changes }).length > 0)
      broken.push({ tag, released: found.released, assessment: { ...assessment, changes } })
  }
  const newest = broken[0]
  if (newest === undefined) return
  const others = broken.length - 1
  const tag = quote(newest.tag) + (others === 0 ? '' : ` and ${plural(others, 'more release')}`)
  reportViolation({ base, head, force, assessment: newest.assessment, tag }, context)
}

type Release = { readonly released: Document; readonly diff: Fact<SchemaDiff> } | { readonly reason: string }

/** The document as it was released; undefined when it was not there yet. */
function openRelease(base: Document, head: Document, tag: string, options: Options, facts: Facts): Release | undefined {
  for (const path of pathsOf(base, head)) {
    const [document, diff] = requestsAt(head, path, tag, options)
    const [released, changed] = [facts.get(document), facts.get(diff)]
    if (released.known) {
      if (!released.value.readable) return { reason: `\`${path}\` cannot be read there` }
      return { released: released.value, diff: changed }
    }
    if (!released.absent) return { reason: released.reason }
  }
  return undefined
}

function undecidable(reason: string, told: Assessment): Assessment {
  return { ...told, changes: [], undecided: [{ path: [], reason }] }
}

function keyOf({ what, basePath, headPath }: AssessedChange): string {
  return JSON.stringify([what, headPath ?? basePath])
}
