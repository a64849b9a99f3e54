/** The row of the report's `versions[]`. */
import { readMode } from '../../src/lib/change-class/assess.js'
import { namedStep, nextVersion } from '../../src/lib/change-class/bump.js'
import { compareVersions, readVersion } from '../../src/lib/semver.js'
import { normalizedPath } from '../../src/model/json.js'
import type { VersionChange, VersionRow } from '../../src/model/report.js'
import type { AssessedChange } from '../../src/lib/change-class/assess.js'
import type { Change, Document } from '../../src/policy.js'
import type { Sides } from './compare.js'
import { reasonOf } from './reason.js'
import { plain } from './words.js'
import { unreadableBase } from '../../src/lib/change-class/unreadable.js'

/** A document that counts its schema apart and has no other version: the schema's is the one that its readers pin. */
function withAxis(sides: Sides): Sides {
  if (sides.was !== undefined || sides.to !== undefined) return sides
  const [was, to] = [sides.base, sides.head].map((document) => document.view('versioning')?.schemaVersion)
  const [from, next] = [readVersion(was?.value), readVersion(to?.value)]
  if (!from.ok || !next.ok) return sides
  return { ...sides, was, to, from: from.version, next: next.version, order: compareVersions(from.version, next.version) }
}

/** A change set of many schemas must not make a report that nobody can open. */
const MOST_CHANGES = 100

export function versionsRow(change: Change, sides: Sides | undefined): VersionRow {
  if (sides === undefined) return loneRow(change)
  const { was, to, from, next, order, mode, assessment } = withAxis(sides)
  const declared = from === undefined || next === undefined ? null : order! > 0 ? 'decreased' : namedStep(from, next)
  return {
    file: sides.head.file,
    base: was === undefined ? null : plain(was.value),
    head: to === undefined ? null : plain(to.value),
    declared,
    required: assessment.required,
    compatMode: mode ?? null,
    changeClass: assessment.class,
    next: (from && nextVersion(from, assessment.required)) ?? null,
    compared: true,
    why: assessment.required === 'none' ? 'nothing changed' : reasonOf(sides),
    changeCount: assessment.changes.length,
    changes: changeRows(assessment.changes),
    undecided: assessment.undecided.slice(0, MOST_CHANGES).map(({ path, reason }) => ({ path: normalizedPath(path), reason })),
  }
}

/** Code units of all witnesses of a row: each may be a record of thousands of fields. */
const MOST_WITNESS_TEXT = 500_000

function changeRows(changes: readonly AssessedChange[]): VersionChange[] {
  let room = MOST_WITNESS_TEXT
  return changes.slice(0, MOST_CHANGES).map((change) => {
    room -= JSON.stringify(change.witnesses).length
    return changeRow(room >= 0 ? change : { ...change, witnesses: [] })
  })
}

function changeRow({
  class: changeClass,
  what,
  area,
  bump,
  sentence,
  basePath,
  headPath,
  witnesses,
}: AssessedChange): VersionChange {
  const first = witnesses[0]
  return {
    class: changeClass,
    what,
    area,
    bump,
    sentence,
    path: normalizedPath(headPath ?? basePath ?? []),
    basePath: basePath === undefined ? null : normalizedPath(basePath),
    headPath: headPath === undefined ? null : normalizedPath(headPath),
    witness: first?.datum ?? null,
    acceptedBy: first?.acceptedBy ?? null,
    witnesses: witnesses.map(({ acceptedBy, datum }) => ({ acceptedBy, datum })),
  }
}

/** Nothing is known of the base but that it was there: the worst case, and it is said that it is one. */
export function blindRow(base: Document, head: Document): VersionRow {
  const reason = unreadableBase(base)
  const version = head.view('versioning')?.version?.value ?? null
  return {
    file: head.file,
    base: null,
    head: version === null ? null : plain(version),
    declared: null,
    required: 'major',
    compatMode: readMode(head.view('versioning')?.compatMode?.value)?.mode ?? null,
    changeClass: 'break',
    next: null,
    compared: false,
    why: `${reason}, so nothing could be compared and the change counts as broken`,
    changeCount: 0,
    changes: [],
    undecided: [{ path: normalizedPath([]), reason }],
  }
}

/** A document that is new asks for nothing; one that is gone breaks whoever used it. */
function loneRow({ base, head }: Change): VersionRow {
  const document = (head ?? base) as Document
  const version = document.view('versioning')?.version?.value
  const gone = head === undefined
  const text = version === undefined || version === null ? null : plain(version)
  return {
    file: document.file,
    base: gone ? text : null,
    head: gone ? null : text,
    declared: null,
    required: gone ? 'major' : 'none',
    compatMode: null,
    changeClass: gone ? 'break' : 'none',
    next: null,
    compared: true,
    why: gone ? 'the document is gone' : 'the document is new',
    changeCount: 0,
    changes: [],
    undecided: [],
  }
}
