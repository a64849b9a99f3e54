/** The data of a part of a `schema` view: in the document itself, or in a file that it names. */
import { isObject, shortPath, valueAt, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { RecordReading } from '../../model/record-schema.js'
import type { SchemaPart } from '../../model/views.js'
import type { Document, Fact } from '../../policy.js'

/** Opens a file of the same side as a document. */
export type OpenDocument = (path: string) => Promise<Fact<Document>>

export interface SchemaSide {
  readonly document: Document
  readonly open: OpenDocument
}

/** `reason` is the end of a sentence: why there is no data. */
export type PartData = { readonly data: Json | undefined } | { readonly reason: string }

export async function readPart(side: SchemaSide, part: SchemaPart | undefined): Promise<PartData> {
  if (part === undefined) return { data: undefined }
  if (part.file === undefined) return { data: valueAt(side.document.data, part.at) }
  const opened = await side.open(part.file)
  if (!opened.known) return { reason: `\`${part.file}\` cannot be read: ${opened.reason}` }
  if (!opened.value.readable) return { reason: `\`${part.file}\` cannot be read` }
  const data = valueAt(opened.value.data, part.at)
  if (part.within === undefined || data === undefined) return { data }
  if (part.dialect !== 'json-schema') return { data }
  const wrapped = wrapDefinition(data, part.within)
  return wrapped === undefined ? { reason: `\`${part.file}\` has no \`${shortPath(part.within)}\`` } : { data: wrapped }
}

const DEFINITIONS = ['definitions', '$defs']

/** A definition by itself, with all others still within its reach. */
function wrapDefinition(schema: Json, within: Path): Json | undefined {
  if (!isObject(schema)) return undefined
  const named = within.length === 1 ? DEFINITIONS.map((key) => [key, within[0]!]) : []
  const path = [within, ...named].find((one) => valueAt(schema, one) !== undefined)
  if (path === undefined) return undefined
  // A place that is itself part of the whole cannot stand without it.
  if (!DEFINITIONS.includes(String(path[0])) || path.length !== 2) return schema
  const kept = Object.entries(schema).filter(([key]) => key === '$schema' || DEFINITIONS.includes(key))
  const pointer = path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
  return Object.fromEntries([...kept, ['$ref', `#/${pointer}`]]) as JsonObject
}

/** Of the records of a file those that a reference means, by place or by name; all where it means none of them. */
export function onlyWithin(reading: RecordReading, within: Path | undefined): RecordReading {
  if (within === undefined) return reading
  const name = String(within.at(-1))
  const schemas = reading.schemas.filter(
    (schema) => within.every((step, i) => String(schema.at[i]) === String(step)) || schema.name === name,
  )
  return schemas.length === 0 ? reading : { ...reading, schemas }
}
