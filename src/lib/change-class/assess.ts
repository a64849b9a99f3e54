/** What really changed between two versions of a document, and what that asks of its version. */
import type { Json, Path } from '../../model/json.js'
import { meet, type ChangeClass, type SchemaChange, type SchemaDiff } from '../../model/schema-change.js'
import type { Document, Fact } from '../../policy.js'
import { largerBump, type Bump } from './bump.js'
import { findDifferences, type Difference } from './differences.js'
import { judgeMode, type CompatMode } from './matrix.js'
import { diffSurfaces } from './surface-diff.js'
import { bumpOfChange } from './table.js'
import { isSamePath } from '../../model/json.js'

export interface AssessedChange extends SchemaChange {
  /** `schema`, or the part of the surface: `artifact`, `port`, `metric`. */
  readonly area: string
  /** What this one change asks of the version. */
  readonly bump: Bump
}

export interface Assessment {
  /** The meet of all that others can see; `none` when only data and prose changed. */
  readonly class: ChangeClass
  /** The larger of what the table and the mode ask. `none` only when nothing changed at all. */
  readonly required: Bump
  /** Those of the schema and the surface, the gravest first. */
  readonly changes: readonly AssessedChange[]
  /** Everything that differs, as places in the data, but the versions themselves. */
  readonly differences: readonly Difference[]
  /** Parts of a schema that could not be compared: then class and bump are those of the worst case. */
  readonly undecided: SchemaDiff['undecided']
  /** Those that could not be read either, but read the same on both sides. */
  readonly unread: SchemaDiff['undecided']
}

/**
 * `diff` is the fact `schema-diff`, or undefined for a document without a schema; `modes` those in force: the
 * base's and the head's, or none.
 * The versions at `ignored` are no change of their own.
 */
export function assessChange(
  base: Document,
  head: Document,
  diff: Fact<SchemaDiff> | undefined,
  modes: readonly CompatMode[],
  ignored: readonly Path[] = [],
): Assessment {
  const whole = readDiff(diff)
  const unread = whole.undecided.filter(({ untouched }) => untouched === true)
  const decided = { ...whole, undecided: whole.undecided.filter(({ untouched }) => untouched !== true) }
  const schema = withoutBookkeeping(decided, [base, head])
  const found = [
    ...schema.changes.map((change) => ({ area: 'schema', change })),
    ...diffSurfaces(base.view('surface'), head.view('surface')).map((change) => ({ area: change.area, change })),
  ]
  const isRemade = head.view('versioning')?.isRemade
  const changes = found
    .map(({ area, change }) => extend(change, area, bumpOfChange(change, modes.length > 0, isRemade)))
    .sort((a, b) => weigh(b) - weigh(a))
  const differences = findDifferences(base.data, head.data).filter(({ path }) => !ignored.some((one) => isSamePath(one, path)))
  const changeClass = meet([schema.class, ...changes.map((change) => change.class)])
  const isChanged = differences.length > 0 || found.length > 0 || schema.undecided.length > 0
  const rulings = modes.map((mode) => judgeMode(mode, changeClass).bump)
  const worst: Bump = schema.undecided.length > 0 && schema.class === 'break' ? 'major' : 'none'
  const required = isChanged ? largerBump('patch', worst, ...changes.map((change) => change.bump), ...rulings) : 'none'
  return { class: changeClass, required, changes, differences, undecided: schema.undecided, unread }
}

/** What is not known is said, and counts as the worst; that there is no schema at all is known. */
function readDiff(diff: Fact<SchemaDiff> | undefined): SchemaDiff {
  if (diff === undefined || (!diff.known && diff.absent)) return { class: 'none', changes: [], undecided: [] }
  return diff.known ? diff.value : { class: 'break', changes: [], undecided: [{ path: [], reason: diff.reason }] }
}

/** A JSON Schema keeps its version and its mode beside its keywords: that they moved is judged by others. */
function withoutBookkeeping(schema: SchemaDiff, documents: readonly Document[]): SchemaDiff {
  const own = documents.flatMap((document) => {
    const view = document.view('versioning')
    const places = [view?.version, view?.schemaVersion, view?.dataRelease, view?.compatMode, view?.stabilityLine, view?.notice]
    return places.flatMap((place) => (place === undefined ? [] : [place.at]))
  })
  const isOwn = (path: Path | undefined): boolean =>
    path !== undefined && own.some((at) => path.length > 0 && (isSamePath(at, path) || isSamePath(at.slice(0, 1), path)))
  const changes = schema.changes.filter(({ basePath, headPath }) => !(isOwn(basePath ?? headPath) && isOwn(headPath ?? basePath)))
  if (changes.length === schema.changes.length) return schema
  const changeClass = schema.undecided.length > 0 ? schema.class : meet(changes.map((change) => change.class))
  return { ...schema, class: changeClass, changes }
}

function extend(change: SchemaChange, area: string, bump: Bump): AssessedChange {
  const { class: changeClass, what, basePath, headPath, sentence, witnesses, inFiles } = change
  return { class: changeClass, what, basePath, headPath, sentence, witnesses, area, bump, ...(inFiles && { inFiles }) }
}

const CLASS_WEIGHT: Record<ChangeClass, number> = { none: 0, both: 1, backward: 2, forward: 3, break: 4 }
const BUMP_WEIGHT: Record<Bump, number> = { none: 0, patch: 10, minor: 20, major: 30 }

function weigh({ class: changeClass, bump }: AssessedChange): number {
  return BUMP_WEIGHT[bump] + CLASS_WEIGHT[changeClass]
}

/** The mode that the document, or for want of one the configuration, declares; text in any case, with Confluent's words. */
export function readMode(value: Json | undefined): { readonly mode: CompatMode; readonly transitive: boolean } | undefined {
  if (typeof value !== 'string') return undefined
  const match = /^(forward|backward|both|break|full|none)(_transitive)?$/.exec(value.trim().toLowerCase())
  if (match === null) return undefined
  const word = match[1]!
  const mode = word === 'full' ? 'both' : word === 'none' ? 'break' : (word as CompatMode)
  return { mode, transitive: match[2] !== undefined }
}
