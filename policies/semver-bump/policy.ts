import { definePolicy } from '../../src/policy.js'
import type { Change, Document, Fact, FactRequest, Facts, FactSide, Json } from '../../src/policy.js'
import { compareSides, type Sides } from './compare.js'
import { checkScheme } from './format.js'
import options from './options.schema.json' with { type: 'json' }
import { checkPrerelease } from './prerelease.js'
import { lastRelease, type ReleaseTag } from './release-tags.js'
import { rules } from './rules.js'
import { checkStabilityLine } from './stability-line.js'
import { covers } from '../../src/lib/change-class/bump.js'
import { readVersion } from '../../src/lib/semver.js'
import { reportStep } from './step.js'
import { checkTwice } from './twice.js'
import { blindRow, versionsRow } from './versions-row.js'
import type { Options } from './words.js'

export default definePolicy<Options>()({
  meta: {
    id: 'semver-bump',
    summary:
      'Requires a semantic version that moves forward whenever the content of a document changes, and as far as the change asks.',
    views: ['versioning', 'schema', 'surface'],
    rules,
    unreadableBase: true,
    optionsOf: 'compat-mode',
    options,
    since: '0.1.0',
  },
  needs(_, options, change, facts) {
    const { base, head } = change ?? {}
    if (base?.readable !== true || head?.readable !== true) return []
    const requests: FactRequest[] = hasSchema(base, head) ? [schemaDiff(head, base.file, 'base', options)] : []
    if (options.since === 'base') return requests
    requests.push({ fact: 'tags' })
    const release = facts === undefined ? undefined : findRelease(base, facts)
    if (release === undefined) return requests
    const side = { tag: release.tag }
    requests.push({ fact: 'document', path: head.file, side })
    if (head.view('schema') !== undefined) requests.push(schemaDiff(head, head.file, side, options))
    return requests
  },
  checkDocument(document, { report }) {
    checkScheme(document, report)
    checkTwice(document, report)
    checkStabilityLine(document, report)
    checkPrerelease(document, report)
  },
  checkChange(change, { options, facts, report, record }) {
    if (change.head?.readable === false) return
    if (change.base?.readable === false) {
      if (change.head !== undefined) record('versions', { ...blindRow(change.base, change.head) } as unknown as Json)
      return
    }
    const sides = compareSides(change, find(change, 'base', options, facts), options)
    if (sides === undefined) {
      record('versions', { ...versionsRow(change, sides) } as unknown as Json)
      return
    }
    const release = options.since === 'base' ? undefined : findRelease(sides.base, facts)
    const tags = facts.find({ fact: 'tags' })
    if (options.since !== 'base' && release === undefined && sides.from !== undefined)
      report({
        rule: 'VER.NO_RELEASE',
        at: sides.to?.at ?? [],
        data: { since: options.since, version: sides.from.text, reason: tags?.known === false ? ` (${tags.reason})` : '' },
      })
    const row = (of: Sides): void => record('versions', { ...versionsRow(change, of) } as unknown as Json)
    const released = release && facts.find({ fact: 'document', path: sides.head.file, side: { tag: release.tag } })
    const unread = release && released && whyUnread(released)
    if (unread !== undefined)
      report({ rule: 'VER.RELEASE_UNREAD', at: sides.to?.at ?? [], data: { tag: release!.tag, reason: unread } })
    if (options.since !== 'last-release' || released?.known !== true || unread !== undefined) reportStep(sides, '', report)
    if (release === undefined || released?.known !== true || unread !== undefined) return row(sides)
    const since: Change = { type: 'modified', base: released.value, head: sides.head }
    const whole: Sides | undefined = compareSides(since, find(since, { tag: release.tag }, options, facts), options)
    row(graver(sides, whole, options))
    if (whole !== undefined) reportStep(whole, ` since the release \`${release.tag}\``, report)
  },
})

/** A document that is not in the release is new since; one that could not be read there was not compared. */
function whyUnread(released: Fact<Document>): string | undefined {
  if (!released.known) return released.absent ? undefined : released.reason
  const first = released.value.problems[0]
  if (released.value.readable) return undefined
  return first === undefined ? 'it is not readable' : `${first.rule} on line ${first.span.line}`
}

/** What counts for the table: the comparison that was asked for, of both the one that asks for more. */
function graver(base: Sides, release: Sides | undefined, { since }: Options): Sides {
  if (release === undefined) return base
  return since === 'last-release' || !covers(base.assessment.required, release.assessment.required) ? release : base
}

function hasSchema(...documents: readonly Document[]): boolean {
  return documents.some((document) => (document.view('schema')?.parts.length ?? 0) > 0)
}

function schemaDiff(head: Document, path: string, side: FactSide, { of }: Options): FactRequest & { fact: 'schema-diff' } {
  return {
    fact: 'schema-diff',
    path: head.file,
    against: { path, side },
    contentModel: of?.['compat-mode']?.content_model ?? 'ignore-unknown',
    jsonSchema: of?.['compat-mode']?.json_schema ?? 'as-written',
  }
}

function find(
  { base, head }: Change,
  side: FactSide,
  options: Options,
  facts: Facts,
): ReturnType<typeof facts.get<FactRequest & { fact: 'schema-diff' }>> | undefined {
  return base === undefined || head === undefined ? undefined : facts.find(schemaDiff(head, base.file, side, options))
}

/** The release that the version of the base continues. */
function findRelease(base: Document, facts: Facts): ReleaseTag | undefined {
  const tags = facts.find({ fact: 'tags' })
  const reading = readVersion(base.view('versioning')?.version?.value)
  if (tags?.known !== true || !reading.ok) return undefined
  const steps = base.file.split('/')
  const stem = steps.at(-1)!.replace(/\.[^.]*$/, '')
  const own = base.view('versioning')?.name?.value
  const names = new Set([...steps.slice(0, -1), stem, ...(typeof own === 'string' ? [own] : [])])
  return lastRelease(tags.value, names, reading.version)
}
