/** Schemas that are read as records, of whichever dialects the two sides are. */
import * as readers from '../../lib/schema/readers/index.js'
import { diffRecordReadings } from '../../lib/schema/record-diff.js'
import { valueAt, type Json, type Path } from '../../model/json.js'
import type { RecordReading, RecordSchema } from '../../model/record-schema.js'
import type { SchemaDiff } from '../../model/schema-change.js'
import type { SchemaDialect } from '../../model/views.js'
import type { ContentModel } from '../../policy.js'
import type { PartSlice } from './moved-contracts.js'
import { onlyWithin } from './part-data.js'
import { isSame } from './same-data.js'
import { withoutProse } from './without-prose.js'

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

/** The records of a schema of any dialect but Avro and JSON Schema. */
export function readRecordData(dialect: SchemaDialect, data: Json): RecordReading {
  return RECORD_READERS[dialect as RecordDialect](data)
}

interface RecordData {
  readonly part: PartSlice | undefined
  readonly data: Json | undefined
}
const EMPTY: RecordReading = { schemas: [], problems: [], references: [] }

export function diffRecordData(base: RecordData, head: RecordData, contentModel: ContentModel): SchemaDiff {
  // A part that cannot be read and that nobody touched is no change.
  const isTouched = ({ at }: { at: Path }): boolean => !isSame(plainAt(base.data, at), plainAt(head.data, at))
  const isMoved = [base, head].some(({ part }) => part?.only !== undefined)
  const [before, after] = [read(base), read(head)].map((reading) => ({
    ...reading,
    // In a file of its own a contract has another name or none, and is the same contract.
    schemas: isMoved && reading.schemas.length === 1 ? reading.schemas.map(unnamed) : reading.schemas,
    problems: reading.problems.filter(isTouched),
  }))
  const diff = diffRecordReadings(before!, after!, { contentModel })
  return before!.problems.length + after!.problems.length === 0 ? diff : { ...diff, class: 'break' }
}

function plainAt(data: Json | undefined, at: Path): Json | undefined {
  const value = data === undefined ? undefined : valueAt(data, at)
  return value === undefined ? undefined : withoutProse(value)
}

function read({ part, data }: RecordData): RecordReading {
  if (part === undefined || data === undefined) return EMPTY
  const reading = onlyWithin(readRecordData(part.dialect, data), part.within)
  const { only, except } = part
  if (only === undefined && except === undefined) return reading
  const isMeant = (name: string | undefined): boolean => (only === undefined ? !except!.has(name ?? '') : name === only)
  return { ...reading, schemas: reading.schemas.filter(({ name }) => isMeant(name)) }
}

function unnamed({ name: _, ...schema }: RecordSchema): RecordSchema {
  return schema
}
