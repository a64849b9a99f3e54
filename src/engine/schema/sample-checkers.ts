/** The schemas of a document as functions that say what is wrong with a datum. */
import { readAvro } from '../../lib/schema/avro.js'
import { writesAvro } from '../../lib/schema/avro-data.js'
import { explainRecord } from '../../lib/schema/explain-record.js'
import { isObject, valueAt, type Json, type Path } from '../../model/json.js'
import type { RecordSchema, ValueSchema } from '../../model/record-schema.js'
import type { ContentModel, Fact, SchemaPart } from '../../policy.js'
import { asWritten } from './frictionless-cells.js'
import { onlyWithin, readPart, type SchemaSide } from './part-data.js'

export interface SampleFault {
  readonly path: Path
  readonly reason: string
  /** The schema could not be run on it. */
  readonly unknown?: true
}
export interface Checker {
  readonly name: string | undefined
  check(datum: Json): readonly SampleFault[]
  /** What a column of a table is to be read as; undefined for one that the schema does not list. */
  columnType(name: string): 'number' | 'boolean' | 'text' | 'json' | undefined
  /** The schema names no columns: they go by their places, or the whole table is one tensor. */
  readonly unnamed?: 'columns' | 'tensor'
  /** Columns of which each value, or each row of values, comes once. */
  readonly unique: readonly (readonly string[])[]
}

/** Each schema that the document holds or names. Unknown when there is none, or one cannot be read. */
export async function findCheckers(side: SchemaSide, contentModel: ContentModel): Promise<Fact<readonly Checker[]>> {
  const found: Checker[] = []
  for (const part of side.document.view('schema')?.parts ?? []) {
    const read = await readPart(side, part)
    if ('reason' in read) return { known: false, absent: false, reason: read.reason }
    if (read.data === undefined) continue
    const checkers = await checkersOf(part, read.data, contentModel)
    if (typeof checkers === 'string') return { known: false, absent: false, reason: checkers }
    found.push(...checkers)
  }
  if (found.length === 0) return { known: false, absent: true, reason: 'the document holds no schema' }
  return { known: true, value: found }
}

async function checkersOf(part: SchemaPart, data: Json, contentModel: ContentModel): Promise<readonly Checker[] | string> {
  if (part.dialect === 'json-schema') return jsonChecker(part, data)
  if (part.dialect === 'avro') return avroChecker(part, data)
  const { readRecordData } = await import('./diff-records.js')
  const reading = onlyWithin(readRecordData(part.dialect, data), part.within)
  const [problem] = reading.problems
  if (problem !== undefined) return `the schema cannot be read whole: ${problem.reason}`
  const { schemas } = reading
  const written = part.dialect === 'frictionless' ? schemas.map(asWritten) : schemas
  return written.map((schema) => recordChecker(part, schema, contentModel))
}

function recordChecker(part: SchemaPart, schema: RecordSchema, contentModel: ContentModel): Checker {
  const fields = new Map(schema.fields.flatMap((field) => [field.name, ...field.aliases].map((name) => [name, field] as const)))
  const unique = schema.fields.filter(({ constraints }) => constraints.unique?.value === true).map(({ name }) => [name])
  return {
    name: schema.name ?? part.id,
    check: (datum) => explainRecord(schema, datum, contentModel),
    columnType: (name) => columnOf(fields.get(name)),
    unique: [...unique, ...(schema.primaryKey === undefined ? [] : [schema.primaryKey.value])],
    ...(part.dialect === 'mlflow-model' ? unnamedOf(schema) : {}),
  }
}

/**
 * An MLflow signature may leave out the names: a data frame is then held to it by the places of its columns, and made an
 * array where the signature is one tensor (`_enforce_schema` of mlflow/models/utils.py). The reader calls them 0, 1, ….
 */
function unnamedOf({ fields }: RecordSchema): Pick<Checker, 'unnamed'> {
  if (fields.length === 0 || fields.some(({ name }, i) => name !== String(i))) return {}
  return { unnamed: fields.length === 1 && fields[0]!.type.kind === 'array' ? 'tensor' : 'columns' }
}

const NUMBERS = /^(?:u?int\d*|integer|float\d*|number|decimal|year)$/

function columnOf(field: ValueSchema | undefined): ReturnType<Checker['columnType']> {
  if (field === undefined) return undefined
  const { type } = field
  if (type.kind === 'scalar') return NUMBERS.test(type.name) ? 'number' : type.name === 'boolean' ? 'boolean' : 'text'
  return type.kind === 'unstated' || type.kind === 'any' || type.kind === 'unknown' ? 'text' : 'json'
}

async function jsonChecker(part: SchemaPart, data: Json): Promise<readonly Checker[] | string> {
  const { makeJsonSchemaChecker } = await import('./execute-json-schema.js')
  const run = await makeJsonSchemaChecker(data)
  if (run === undefined)
    return 'the JSON Schema cannot be run (a `$ref` that leads elsewhere, or a keyword that cannot be compiled)'
  const title = isObject(data) && typeof data.title === 'string' ? data.title : undefined
  return [
    {
      name: part.id ?? title,
      check: (datum) =>
        run(datum)?.map(({ path, reason }) => ({ path: stepsOf(path, datum), reason })) ?? [
          { path: [], reason: 'the JSON Schema cannot be run on it', unknown: true },
        ],
      columnType: (name) => jsonColumn(valueAt(data, ['properties', name, 'type'])),
      unique: [],
    },
  ]
}

/** `/a/0/b`, where a number is a position only in a list. */
function stepsOf(pointer: string, datum: Json): Path {
  const path: (string | number)[] = []
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(valueAt(datum, path)) ? Number(step) : step)
  }
  return path
}

function jsonColumn(type: Json | undefined): ReturnType<Checker['columnType']> {
  const types = (Array.isArray(type) ? type : [type]) as readonly (Json | undefined)[]
  if (types.includes('string')) return 'text'
  if (types.includes('number') || types.includes('integer')) return 'number'
  if (types.includes('boolean')) return 'boolean'
  return types.includes('object') || types.includes('array') ? 'json' : type === undefined ? undefined : 'text'
}

function avroChecker(part: SchemaPart, data: Json): readonly Checker[] | string {
  const { type, problems } = readAvro(data)
  const [problem] = problems
  if (type === undefined || problem !== undefined)
    return `the Avro schema cannot be read whole: ${problem?.reason ?? 'it has no type'}`
  const name = isObject(data) && typeof data.name === 'string' ? data.name : part.id
  return [
    {
      name,
      check: (datum) => (writesAvro(type, datum) ? [] : [{ path: [], reason: 'is not written as the Avro schema says' }]),
      columnType: () => 'text',
      unique: [],
    },
  ]
}
