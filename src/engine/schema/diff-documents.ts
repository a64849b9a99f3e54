/**
 * What changed between the schemas of two documents: the fact `schema-diff`. Readers and comparisons are loaded for schemas
 * that did change; ajv only for a JSON Schema.
 */
import type { Path } from '../../model/json.js'
import { meet, type FilePlace, type SchemaChange, type SchemaDiff } from '../../model/schema-change.js'
import type { SchemaDialect, SchemaPart } from '../../model/views.js'
import type { ContentModel, Fact } from '../../policy.js'
import { placeInBundle, reasonInBundle, type Bundle } from './bundle-files.js'
import { readPart, type SchemaSide } from './part-data.js'
import { findMovedContracts, type PartSlice } from './moved-contracts.js'
import { isSame } from './same-data.js'
import { withoutProse } from './without-prose.js'

export interface SchemaQuestion {
  readonly contentModel: ContentModel
  readonly jsonSchema?: 'as-written' | 'ignore-unknown'
}

/** Witnesses are looked for when they are read, which costs far more than the comparison itself. */
const MOST_WITNESSED = 100

/** Unknown when a side is no readable document; `absent` when neither side has a schema. Never throws for what stands in them. */
export async function diffDocuments(base: SchemaSide, head: SchemaSide, question: SchemaQuestion): Promise<Fact<SchemaDiff>> {
  for (const { document } of [base, head])
    if (!document.readable)
      return { known: false, absent: false, reason: `\`${document.file}\` cannot be read at the ${document.side}` }
  const [before, after] = [base, head].map(({ document }) => document.view('schema')?.parts ?? [])
  if (before!.length === 0 && after!.length === 0) return { known: false, absent: true, reason: 'neither side holds a schema' }
  const diffs: SchemaDiff[] = []
  const seen = new Set<string>()
  for (const [was, is] of pairParts(before!, after!)) {
    // Many stages may name one contract, which changes once.
    const key = JSON.stringify([was, is].map((part) => part && [part.file, part.at, part.within, part.only]))
    if ((was ?? is)?.file === undefined || !seen.has(key)) diffs.push(await diffPart(base, head, was, is, question))
    seen.add(key)
  }
  return { known: true, value: join(diffs) }
}

type Pair = readonly [PartSlice | undefined, PartSlice | undefined]

/** A part keeps its identity by its id, or its dialect and place; the only one of a side pairs with the only one of the other. */
function pairParts(all: readonly SchemaPart[], others: readonly SchemaPart[]): Pair[] {
  const { moved, before, after } = findMovedContracts(all, others)
  return [...moved, ...pairKept(before, after)]
}

function pairKept(before: readonly PartSlice[], after: readonly PartSlice[]): Pair[] {
  if (before.length === 1 && after.length === 1) return [[before[0], after[0]]]
  const keyOf = ({ dialect, at, id }: PartSlice): string => JSON.stringify(id === undefined ? [dialect, at] : [id])
  const heads = new Map(after.map((part) => [keyOf(part), part]))
  const pairs = before.map((part) => {
    const other = heads.get(keyOf(part))
    heads.delete(keyOf(part))
    return [part, other] as const
  })
  return [...pairs, ...[...heads.values()].map((part) => [undefined, part] as const)]
}

async function diffPart(
  base: SchemaSide,
  head: SchemaSide,
  was: PartSlice | undefined,
  is: PartSlice | undefined,
  question: SchemaQuestion,
): Promise<SchemaDiff> {
  const [left, right] = [await readPart(base, was), await readPart(head, is)]
  const unread = 'reason' in left ? `at the base, ${left.reason}` : 'reason' in right ? `at the head, ${right.reason}` : undefined
  if (unread !== undefined) return { class: 'break', changes: [], undecided: [{ path: placeOf(is ?? was), reason: unread }] }
  const [from, to] = ['data' in left ? left.data : undefined, 'data' in right ? right.data : undefined]
  const isWhole = was !== undefined && is !== undefined && from !== undefined && to !== undefined
  // Another record of the same file is another schema.
  const isOne = isWhole && was.dialect === is.dialect && JSON.stringify(was.within) === JSON.stringify(is.within)
  if (isOne && isSame(from, to)) return NOTHING
  if (isOne && !isRecordDialect(was.dialect) && isSame(withoutProse(from), withoutProse(to))) return placed(described(), was, is)
  const dialects = [was?.dialect, is?.dialect].filter((one) => one !== undefined)
  if (dialects.every(isRecordDialect)) {
    const { diffRecordData } = await import('./diff-records.js')
    return placed(diffRecordData({ part: was, data: from }, { part: is, data: to }, question.contentModel), was, is)
  }
  if (!isWhole) return comeOrGone(was, is)
  if (was.dialect !== is.dialect) return changedDialect(was, is)
  // Each is much code that most runs do not need.
  const { diffSchemaData } = await (was.dialect === 'avro' ? import('./diff-avro.js') : import('./diff-json-schema.js'))
  const bundles = [left, right].map((one) => ('bundle' in one ? one.bundle : undefined))
  return placed(await diffSchemaData(from, to, { ...question, within: [was.within, is.within] }), was, is, bundles)
}

const NOTHING: SchemaDiff = { class: 'none', changes: [], undecided: [] }

/** Only descriptions differ: known without reading the rest, which may not be readable. */
function described(): SchemaDiff {
  const change: SchemaChange = {
    class: 'none',
    what: 'description changed',
    basePath: [],
    headPath: [],
    sentence: 'only descriptions changed',
    witnesses: [],
  }
  return { class: 'none', changes: [change], undecided: [] }
}

/** Dialects that are read as records and compared as such, whichever they are. */
function isRecordDialect(dialect: SchemaDialect): boolean {
  return dialect !== 'avro' && dialect !== 'json-schema'
}

function comeOrGone(was: SchemaPart | undefined, is: SchemaPart | undefined): SchemaDiff {
  const [what, words] = was === undefined ? ['schema added', 'is new'] : ['schema removed', 'is gone']
  const change: SchemaChange = {
    class: was === undefined ? 'both' : 'break',
    what: what!,
    basePath: was && placeOf(was),
    headPath: is && placeOf(is),
    sentence: `the schema ${words}${inFile(is ?? was)}`,
    witnesses: [],
  }
  return { class: change.class, changes: [change], undecided: [] }
}

function changedDialect(was: SchemaPart, is: SchemaPart): SchemaDiff {
  const reason = `it was a schema of the form \`${was.dialect}\` and is one of the form \`${is.dialect}\``
  return { class: 'break', changes: [], undecided: [{ path: placeOf(is), reason: reason + inFile(is) }] }
}

/** Where a part stands in the document: one of another file where that is named. */
function placeOf(part: SchemaPart | undefined): Path {
  return part === undefined ? [] : part.file === undefined ? part.at : (part.namedAt ?? [])
}

function inFile(part: SchemaPart | undefined): string {
  return part?.file === undefined ? '' : ` (in \`${part.file}\`)`
}

/** Paths of a part as paths of the document; those in other files beside them. */
function placed(
  diff: SchemaDiff,
  was: SchemaPart | undefined,
  is: SchemaPart | undefined,
  [before, after]: readonly (Bundle | undefined)[] = [],
): SchemaDiff {
  const place = (part: SchemaPart | undefined, path: Path | undefined, bundle: Bundle | undefined): Placed => {
    if (path === undefined) return { at: part?.file === undefined ? undefined : placeOf(part), words: '' }
    const { at, inFile: far } = placeInBundle(bundle, path)
    const words = far === undefined ? inFile(part) : ` (in \`${far.file}\`)`
    if (part?.file !== undefined)
      return { at: placeOf(part), words, inFile: far ?? { file: part.file, path: [...part.at, ...at] } }
    return { at: [...(part?.at ?? []), ...at], words, ...(far && { inFile: far }) }
  }
  return {
    class: diff.class,
    undecided: diff.undecided.map(({ path, reason, untouched, also }) => {
      const { at, words } = place(is ?? was, path, is === undefined ? before : (after ?? before))
      return {
        path: at!,
        reason: reasonInBundle([before, after], reason) + words,
        ...(untouched === true && { untouched }),
        // In another file all places are the one where it is named.
        ...(also !== undefined &&
          (is ?? was)?.file === undefined && { also: also.map((one) => place(is ?? was, one, after ?? before).at!) }),
      }
    }),
    changes: diff.changes.map((change) => {
      const [old, now] = [place(was, change.basePath, before), place(is, change.headPath, after)]
      const [far, near] = [old.inFile, now.inFile]
      return {
        class: change.class,
        what: change.what,
        basePath: old.at,
        headPath: now.at,
        sentence: reasonInBundle([before, after], change.sentence) + (now.words || old.words || inFile(is ?? was)),
        ...((far ?? near) !== undefined && { inFiles: { ...(far && { base: far }), ...(near && { head: near }) } }),
        ...(change.obliging === true && { obliging: true }),
        get witnesses() {
          return change.witnesses
        },
      }
    }),
  }
}

interface Placed {
  readonly at: Path | undefined
  /** Which file it is in, for the end of a sentence. */
  readonly words: string
  readonly inFile?: FilePlace
}

/** Plain data, so that it can travel to a policy in another process. */
function join(diffs: readonly SchemaDiff[]): SchemaDiff {
  let room = MOST_WITNESSED
  const changes = diffs.flatMap((diff) => diff.changes)
  return {
    class: meet(diffs.map((diff) => diff.class)),
    changes: changes.map((change) => {
      const shown = change.class !== 'none' && change.class !== 'both' && room-- > 0
      const { class: kind, what, basePath, headPath, sentence, obliging, inFiles } = change
      const rest = { ...(obliging === true && { obliging }), ...(inFiles && { inFiles }) }
      return { class: kind, what, basePath, headPath, sentence, ...rest, witnesses: shown ? change.witnesses : [] }
    }),
    undecided: diffs.flatMap((diff) => diff.undecided),
  }
}
