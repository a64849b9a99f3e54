/**
 * What changed between the schemas of two documents: the fact `schema-diff`. Loaded when a policy first asks, with all
 * readers and comparisons; ajv only for a JSON Schema that did change.
 */
import { Budget, BudgetError } from '../../lib/budget.js'
import { equalJson } from '../../lib/equal-json.js'
import { readAvro } from '../../lib/schema/avro.js'
import { diffAvro } from '../../lib/schema/avro-diff.js'
import { diffJsonSchemas } from '../../lib/schema/json-schema/index.js'
import * as readers from '../../lib/schema/readers/index.js'
import { diffRecordReadings } from '../../lib/schema/record-diff.js'
import { valueAt, type Json, type Path } from '../../model/json.js'
import type { RecordReading } from '../../model/record-schema.js'
import { meet, type FilePlace, type SchemaChange, type SchemaDiff } from '../../model/schema-change.js'
import type { SchemaDialect, SchemaPart } from '../../model/views.js'
import type { ContentModel, Fact } from '../../policy.js'
import { onlyWithin, readPart, type SchemaSide } from './part-data.js'

export interface SchemaQuestion {
  readonly contentModel: ContentModel
  readonly jsonSchema?: 'as-written' | 'ignore-unknown'
}

/** Witnesses are looked for when they are read, which costs far more than the comparison itself. */
const MOST_WITNESSED = 50

type RecordDialect = Exclude<SchemaDialect, 'avro' | 'json-schema'>
const RECORD_READERS: Record<RecordDialect, (data: Json) => RecordReading> = {
  card: readers.readCard,
  'data-contract': readers.readDataContract,
  'dbt-manifest': readers.readDbtManifest,
  'dbt-properties': readers.readDbtProperties,
  'feature-set': readers.readFeatureSet,
  frictionless: readers.readFrictionless,
  'mlflow-model': readers.readMlflowSignature,
  odcs: readers.readOdcs,
  openlineage: readers.readOpenLineage,
}

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
    const key = JSON.stringify([was, is].map((part) => part && [part.file, part.at, part.within]))
    if ((was ?? is)?.file === undefined || !seen.has(key)) diffs.push(await diffPart(base, head, was, is, question))
    seen.add(key)
  }
  return { known: true, value: join(diffs) }
}

/** A part keeps its identity by its id, or its dialect and place; the only one of a side pairs with the only one of the other. */
function pairParts(
  before: readonly SchemaPart[],
  after: readonly SchemaPart[],
): (readonly [SchemaPart | undefined, SchemaPart | undefined])[] {
  if (before.length === 1 && after.length === 1) return [[before[0], after[0]]]
  const keyOf = ({ dialect, at, id }: SchemaPart): string => JSON.stringify(id === undefined ? [dialect, at] : [id])
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
  was: SchemaPart | undefined,
  is: SchemaPart | undefined,
  question: SchemaQuestion,
): Promise<SchemaDiff> {
  const [left, right] = [await readPart(base, was), await readPart(head, is)]
  const unread = 'reason' in left ? `at the base, ${left.reason}` : 'reason' in right ? `at the head, ${right.reason}` : undefined
  if (unread !== undefined) return { class: 'break', changes: [], undecided: [{ path: placeOf(is ?? was), reason: unread }] }
  const [from, to] = ['data' in left ? left.data : undefined, 'data' in right ? right.data : undefined]
  const dialects = [...new Set([was?.dialect, is?.dialect].filter((one) => one !== undefined))]
  if (!dialects.every(isRecordDialect)) {
    if (was === undefined || is === undefined || from === undefined || to === undefined) return comeOrGone(was, is)
    if (was.dialect !== is.dialect) return changedDialect(was, is)
    if (isSame(from, to)) return NOTHING
    return placed(was.dialect === 'avro' ? diffAvroData(from, to) : await diffJsonData(from, to, question), was, is)
  }
  if (dialects.length === 1 && isSame(from, to)) return NOTHING
  const read = (part: SchemaPart | undefined, data: Json | undefined): RecordReading =>
    part === undefined || data === undefined
      ? EMPTY
      : onlyWithin(RECORD_READERS[part.dialect as RecordDialect](data), part.within)
  // A part that cannot be read and that nobody touched is no change.
  const isTouched = ({ at }: { at: Path }): boolean => !isSame(from && valueAt(from, at), to && valueAt(to, at))
  const [before, after] = [read(was, from), read(is, to)].map((reading) => ({
    ...reading,
    problems: reading.problems.filter(isTouched),
  }))
  const diff = diffRecordReadings(before!, after!, { contentModel: question.contentModel })
  const isRead = before!.problems.length + after!.problems.length === 0
  return placed(isRead ? diff : { ...diff, class: 'break' }, was, is)
}

const EMPTY: RecordReading = { schemas: [], problems: [], references: [] }
const NOTHING: SchemaDiff = { class: 'none', changes: [], undecided: [] }

const MOST_COMPARED = 1_000_000

function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (left === undefined || right === undefined) return false
  try {
    return equalJson(left, right, new Budget(MOST_COMPARED, 'comparing two schemas'))
  } catch (error) {
    if (error instanceof BudgetError) return false
    throw error
  }
}

/** Dialects that are read as records and compared as such, whichever they are. */
function isRecordDialect(dialect: SchemaDialect): dialect is RecordDialect {
  return dialect !== 'avro' && dialect !== 'json-schema'
}

function diffAvroData(base: Json, head: Json): SchemaDiff {
  const [from, to] = [readAvro(base), readAvro(head)]
  const undecided = [
    ...from.problems.map(({ at, reason }) => ({ path: at, reason: `at the base, ${reason}` })),
    ...to.problems.map(({ at, reason }) => ({ path: at, reason: `at the head, ${reason}` })),
  ]
  if (from.type === undefined || to.type === undefined) return { class: 'break', changes: [], undecided }
  const diff = diffAvro(from.type, to.type)
  return { ...diff, undecided: [...undecided, ...diff.undecided] }
}

async function diffJsonData(base: Json, head: Json, { jsonSchema = 'as-written' }: SchemaQuestion): Promise<SchemaDiff> {
  const { makeJsonSchemaExecutor } = await import('./execute-json-schema.js')
  const execute = await makeJsonSchemaExecutor(base, head, jsonSchema)
  return diffJsonSchemas(base, head, { contentModel: jsonSchema, execute })
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

/** The places in other files, where a schema is held in one. */
function foreignPlaces(
  { basePath, headPath }: SchemaChange,
  was: SchemaPart | undefined,
  is: SchemaPart | undefined,
): Pick<SchemaChange, 'inFiles'> {
  const place = (part: SchemaPart | undefined, path: Path | undefined): FilePlace | undefined =>
    part?.file === undefined || path === undefined ? undefined : { file: part.file, path: [...part.at, ...path] }
  const [base, head] = [place(was, basePath), place(is, headPath)]
  return base === undefined && head === undefined ? {} : { inFiles: { ...(base && { base }), ...(head && { head }) } }
}

function inFile(part: SchemaPart | undefined): string {
  return part?.file === undefined ? '' : ` (in \`${part.file}\`)`
}

/** Paths of a part as paths of the document. */
function placed(diff: SchemaDiff, was: SchemaPart | undefined, is: SchemaPart | undefined): SchemaDiff {
  const place = (part: SchemaPart | undefined, path: Path | undefined): Path | undefined =>
    part?.file !== undefined ? placeOf(part) : path && [...(part?.at ?? []), ...path]
  return {
    class: diff.class,
    undecided: diff.undecided.map(({ path, reason }) => ({ path: place(is ?? was, path)!, reason: reason + inFile(is ?? was) })),
    changes: diff.changes.map((change) => ({
      class: change.class,
      what: change.what,
      basePath: place(was, change.basePath),
      headPath: place(is, change.headPath),
      sentence: change.sentence + inFile(is ?? was),
      ...foreignPlaces(change, was, is),
      ...(change.obliging === true && { obliging: true }),
      get witnesses() {
        return change.witnesses
      },
    })),
  }
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
