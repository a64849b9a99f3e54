/** The data of a part of a `schema` view: in the document itself, or in a file that it names. */
import { isObject, shortPath, valueAt, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { RecordReading } from '../../model/record-schema.js'
import type { SchemaPart } from '../../model/views.js'
import type { Document, Fact } from '../../policy.js'
import { bundleFiles, type Bundle } from './bundle-files.js'

export interface SchemaSide {
  readonly document: Document
  /** The data of another file of the same side. */
  readonly read: (path: string) => Promise<Fact<Json>>
}

/** `reason` is the end of a sentence: why there is no data. */
export type PartData = { readonly data: Json | undefined; readonly bundle?: Bundle } | { readonly reason: string }

/** A JSON Schema comes with the files that it refers to. */
export async function readPart(side: SchemaSide, part: SchemaPart | undefined): Promise<PartData> {
  const held = await readHeld(side, part)
  if (part?.dialect !== 'json-schema' || 'reason' in held || held.data === undefined) return held
  const bundle = await bundleFiles(held.data, part.file ?? side.document.file, side.read)
  return bundle === undefined ? held : { data: bundle.data, bundle }
}

async function readHeld(side: SchemaSide, part: SchemaPart | undefined): Promise<PartData> {
  if (part === undefined) return { data: undefined }
  if (part.file === undefined) return { data: valueAt(side.document.data, part.at) }
  const read = await side.read(part.file)
  if (!read.known) return { reason: `\`${part.file}\` cannot be read: ${read.reason}` }
  const data = valueAt(read.value, part.at)
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
  const pointer = pointerOf(path)
  const reached = reachedFrom(schema, path)
  const kept = Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
    if (key === '$schema') return [[key, value]]
    if (!DEFINITIONS.includes(key) || !isObject(value)) return []
    const inner = Object.entries(value).filter(([name]) => reached === undefined || reached.has(pointerOf([key, name])))
    return [[key, Object.fromEntries(inner)]]
  })
  return Object.fromEntries([...kept, ['$ref', pointer]]) as JsonObject
}

function pointerOf(path: Path): string {
  return `#/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
}

/** Definitions that one leads to, as pointers; undefined when it refers in another way, so that all of them count. */
function reachedFrom(schema: Json, start: Path): ReadonlySet<string> | undefined {
  const reached = new Set([pointerOf(start)])
  const todo: Json[] = [valueAt(schema, start)!]
  for (let value = todo.pop(); value !== undefined; value = todo.pop()) {
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value) as [string, Json][]) {
      todo.push(inner)
      if (key === '$dynamicRef' || key === '$recursiveRef') return undefined
      if (key !== '$ref' || typeof inner !== 'string') continue
      const [, holder, name] = /^#\/(definitions|\$defs)\/([^/]+)/.exec(inner) ?? []
      if (holder === undefined || name === undefined) return undefined
      const path = [holder, name.replaceAll('~1', '/').replaceAll('~0', '~')]
      if (reached.has(pointerOf(path))) continue
      reached.add(pointerOf(path))
      const target = valueAt(schema, path)
      if (target !== undefined) todo.push(target)
    }
  }
  return reached
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
