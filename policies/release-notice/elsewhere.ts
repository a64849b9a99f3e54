import { writeDay } from '../../src/lib/calendar.js'
import { folderOf, nameOf, resolvePath } from '../../src/lib/paths.js'
import { listingRequest, textRequest } from '../../src/lib/requests.js'
import type { Document, FactRequest, Facts, Json, Path } from '../../src/policy.js'
import { findSection } from './changelog.js'
import { isAtLeast, isNamed, largestBump, readChangeset } from './changeset.js'
import type { Bump, Changeset } from './changeset.js'
import { showVersion } from './move.js'
import type { Move } from './move.js'
import { namesOf } from './notice.js'
import type { NoticeContext, Options } from './notice.js'

/** A release as it has to be described outside the document. */
export interface Release {
  readonly document: Document
  readonly at: Path
  readonly version: Json
  readonly move: Move
  /** Of a document that is new, with which nothing changed for anybody. */
  readonly isFirst: boolean
  readonly today: number
}

const SIDES = ['head', 'base'] as const

/** The texts that may hold release notes; those of the changesets once their folder is known. */
export function requestNotes(document: Document, options: Options, facts: Facts | undefined): FactRequest[] {
  const requests: FactRequest[] = candidates(document, options.changelog).map((path) => textRequest(path, 'head'))
  for (const folder of candidates(document, options.changesets))
    for (const side of SIDES) {
      const request = listingRequest(folder, side)
      requests.push(request)
      const listing = facts?.find(request)
      if (listing?.known === true)
        for (const path of listing.value) if (isChangeset(path, folder)) requests.push(textRequest(path, side))
    }
  return requests
}

/** Whether all notes outside the document that the options ask for are there. Reports what is missing unless `quiet`. */
export function checkNotes(release: Release, context: NoticeContext, quiet = false): boolean {
  const { changelog, changesets } = context.options
  const found = [
    changelog === '' || checkChangelog(release, context, quiet),
    changesets === '' || checkChangesets(release, context, quiet),
  ]
  return found.every(Boolean)
}

export function hasNotes({ changelog, changesets }: Options): boolean {
  return changelog !== '' || changesets !== ''
}

function checkChangelog(release: Release, { options, facts, report }: NoticeContext, quiet: boolean): boolean {
  const { document, at, version, isFirst, today } = release
  const say = (file: string, detail: string): boolean => {
    const data = { file, detail, version: showVersion(version).replace(/^v/, ''), today: writeDay(today) }
    if (!quiet) report({ rule: 'NOTICE.CHANGELOG_MISSING', at, data, ...(isFirst ? { soft: true } : {}) })
    return false
  }
  for (const path of candidates(document, options.changelog)) {
    const fact = facts.get(textRequest(path, 'head'))
    if (!fact.known && fact.absent) continue
    if (!fact.known) {
      if (!quiet) report({ rule: 'NOTICE.UNREADABLE', at, data: { path, reason: fact.reason.replace(/\.$/, '') } })
      return false
    }
    const section = findSection(fact.value, version, namesOf(document))
    const shown = showVersion(version)
    if (section === 'missing') return say(path, `has no section for the version \`${shown}\``)
    if (section === 'empty') return say(path, `has a section for the version \`${shown}\` with nothing in it`)
    return true
  }
  return say(options.changelog, 'is the changelog that the options name, and there is no such file')
}

/** A changeset that is there, or that stood at the base and was used up by this release. */
function checkChangesets(release: Release, { options, facts, report }: NoticeContext, quiet: boolean): boolean {
  const { document, at, move, isFirst } = release
  const step: Bump = move === 'major' || move === 'minor' || move === 'patch' ? move : 'patch'
  const read: Changeset[] = []
  let isThere = false
  for (const folder of candidates(document, options.changesets))
    for (const side of SIDES) {
      const listing = facts.get(listingRequest(folder, side))
      if (!listing.known && listing.absent) continue
      if (!listing.known) {
        if (!quiet) report({ rule: 'NOTICE.UNREADABLE', at, data: { path: folder, reason: listing.reason.replace(/\.$/, '') } })
        return false
      }
      isThere = true
      for (const path of listing.value.filter((one) => isChangeset(one, folder))) {
        const text = facts.find(textRequest(path, side))
        if (text?.known === true) {
          const changeset = readChangeset(text.value)
          if (changeset !== undefined) read.push(changeset)
        } else if (!quiet) {
          const reason = (text?.reason ?? 'it was not looked at').replace(/\.$/, '')
          report({ rule: 'NOTICE.UNREADABLE', at, data: { path, reason } })
        }
      }
    }
  const names = namesOf(document)
  const largest = largestBump(read, names)
  if (largest !== undefined && largest !== 'none' && isAtLeast(largest, step)) return true
  if (quiet) return false
  const silent = names.find((name) =>
    read.some(({ bumps, hasSummary }) => !hasSummary && [...bumps.keys()].some((one) => isNamed(one, [name]))),
  )
  let detail = ''
  if (largest !== undefined) detail = `; the largest announced is \`${largest}\``
  else if (silent !== undefined) detail = '; one names it and has no summary that says anything'
  else if (!isThere) detail = ': there is no such folder'
  report({
    rule: 'NOTICE.CHANGESET_MISSING',
    at,
    data: { folder: options.changesets, name: names[0] ?? document.file, bump: `as \`${step}\``, step, detail },
    ...(isFirst ? { soft: true } : {}),
  })
  return false
}

function candidates(document: Document, raw: string): string[] {
  if (raw === '') return []
  const paths = [folderOf(document.file), '']
    .map((folder) => resolvePath(folder, raw))
    .flatMap((verdict) => (verdict.ok ? [verdict.path] : []))
  return [...new Set(paths)]
}

function isChangeset(path: string, folder: string): boolean {
  return folderOf(path) === folder && /\.md$/i.test(path) && !/^readme\.md$/i.test(nameOf(path))
}
