/** Schemas that are read as records, of whichever dialects the two sides are. */
import * as readers from '../../lib/schema/readers/index.js'
import { diffRecordReadings } from '../../lib/schema/record-diff.js'
import { valueAt, type Json, type Path } from '../../model/json.js'
import type { RecordReading } from '../../model/record-schema.js'
import type { SchemaDiff } from '../../model/schema-change.js'
import type { SchemaDialect, SchemaPart } from '../../model/views.js'
import type { ContentModel } from '../../policy.js'
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
  readonly part: SchemaPart | undefined
  readonly data: Json | undefined
}
const EMPTY: RecordReading = { schemas: [], problems: [], references: [] }

export function diffRecordData(base: RecordData, head: RecordData, contentModel: ContentModel): SchemaDiff {
  // A part that cannot be read and that nobody touched is no change.
  const isTouched = ({ at }: { at: Path }): boolean => !isSame(plainAt(base.data, at), plainAt(head.data, at))
  const [before, after] = [read(base), read(head)].map((reading) => ({
    ...reading,
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
  return onlyWithin(readRecordData(part.dialect, data), part.within)
}
