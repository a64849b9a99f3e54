import { nameOf, resolvePath } from '../../lib/paths.js'
import { findCardPlaces, isJsonSchema, REFERENCE_KEYS, type NamedReference } from '../../lib/schema/card-places.js'
import { FIELD_KEYS } from '../../lib/schema/field-shapes.js'
import { isList, isObject, valueAt, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { SchemaContract, SchemaDialect, SchemaPart, SchemaView } from '../../model/views.js'
import { contractDialect } from '../contract-dialect.js'
import type { KindInput } from '../kind.js'

const EXTENSIONS = ['.yaml', '.yml', '.json', '.schema.json', '.avsc'] as const
const HAS_EXTENSION = /\.(?:ya?ml|json|avsc)$/i
/** `@v1.2` at the end, or before the extension. */
const VERSION = /@v?\d[\w.-]*?(?=(?:\.schema)?\.(?:ya?ml|json|avsc)$|$)/i
const MODES = ['compat_mode', 'x-compat-mode']
const EVOLUTIONS = ['evolution_policy']
/** Each is looked for in many places; a document that names more is told that the rest was not read. */
const MOST_RESOLVED = 2000
const MAX_TEXT = 1024

/** The schemas of a card: in itself as one part, each contract file that it names as another. */
export function cardSchema(input: KindInput): SchemaView | undefined {
  const { data } = input
  if (!isObject(data)) return undefined
  const { places, references, contracts } = findCardPlaces(data)
  const holds = places.flatMap(({ form, name }) => (form === 'record' ? [name] : []))
  const own: SchemaPart[] = holds.length > 0 ? [{ dialect: 'card', at: [], holds }] : []
  const contract = contractDialect(data)
  if (contract !== undefined) own.push({ dialect: contract, at: [] })
  for (const { name, at, form } of places) if (form === 'json-schema') own.push({ dialect: 'json-schema', at, id: name })
  return {
    parts: [...own, ...references.flatMap((reference, index) => referredParts(input, reference, index))],
    references: references.map(({ value, at }) => ({ value, at })),
    contracts: contracts.map(({ at, value }) => contractOf(at, value)),
  }
}

/** Every file that a reference of the card may mean. */
export function contractFiles(input: KindInput): readonly string[] {
  const { references } = findCardPlaces(input.data)
  return [...new Set(references.slice(0, MOST_RESOLVED).flatMap(({ value }) => candidatesOf(input.folder, value)))]
}

/**
 * Paths that `contracts/raw_rows@v1.2` may stand for, the likeliest first: as written and without the version, with each
 * extension where there is none; from the folder of the card, then from the root. Empty for what leaves the repository.
 */
export function candidatesOf(folder: string, reference: Json): readonly string[] {
  if (typeof reference !== 'string' || reference.length > MAX_TEXT) return []
  const written = reference.split('#')[0]!.trim()
  const names = [...new Set([written, written.replace(VERSION, '')])].filter(Boolean)
  const spelled = names.flatMap((name) =>
    HAS_EXTENSION.test(name) ? [name] : [...EXTENSIONS.map((extension) => name + extension), name],
  )
  const folders = folder === '' ? [''] : [folder, '']
  const paths = folders.flatMap((from) => spelled.map((name) => resolvePath(from, name)))
  return [...new Set(paths.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))]
}

/** What a card holds that names this file without its extension: `schema_ref: raw_rows`, `raw_rows@v1.2`, `./raw_rows`. */
export function contractSpellings(path: string): readonly string[] {
  const name = nameOf(path)
  const stem = name.replace(/(?:\.schema)?\.(?:ya?ml|json|avsc)$/i, '').replace(VERSION, '')
  if (stem === name || stem === '') return []
  return [`${stem}@`, `./${stem}`, ...['ref: ', 'ref: "', "ref: '", 'ref":"', 'ref": "'].map((before) => before + stem)]
}

function referredParts(input: KindInput, reference: NamedReference, index: number): SchemaPart[] {
  const candidates = candidatesOf(input.folder, reference.value).filter((path) => path !== input.file)
  const named = { namedAt: reference.at, id: reference.name }
  // Not looked for, so that it cannot be said what became of it.
  if (index >= MOST_RESOLVED) return candidates.length === 0 ? [] : [{ dialect: 'card', at: [], file: candidates[0]!, ...named }]
  for (const file of candidates) {
    const target = input.companion(file)
    if (target === undefined) continue
    const within = pointerOf(reference.value)
    const parts = partsOf(target)
    return parts.map((part) => ({
      ...part,
      ...named,
      file,
      ...(within === undefined ? {} : { within }),
      ...(parts.length > 1 && { id: `${reference.name} ${JSON.stringify(part.at)}` }),
    }))
  }
  return []
}

/** A file that no kind recognises is still a schema when a contract says so and it looks like one. */
function partsOf(target: KindInput): SchemaPart[] {
  const own = target.view?.('schema')?.parts.filter(({ file }) => file === undefined) ?? []
  if (own.length > 0) return own.map(({ dialect, at }) => ({ dialect, at }))
  const dialect = dialectOf(target.data)
  return dialect === undefined ? [] : [{ dialect, at: [] }]
}

function dialectOf(data: Json): SchemaDialect | undefined {
  if (isList(data)) return data.length > 0 && data.every(isAvroType) ? 'avro' : undefined
  if (!isObject(data)) return undefined
  if (isJsonSchema(data)) return 'json-schema'
  if (isAvroType(data)) return 'avro'
  const isKeyword = ['$defs', 'definitions', 'allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(data, key))
  if (isKeyword || (data.type === 'object' && isObject(data.properties))) return 'json-schema'
  return [...FIELD_KEYS, 'schema', 'tables'].some((key) => isObject(data[key]) || isList(data[key])) ? 'card' : undefined
}

function isAvroType(value: Json): boolean {
  if (!isObject(value) || typeof value.name !== 'string') return false
  return (
    (value.type === 'record' && isList(value.fields)) ||
    (value.type === 'enum' && isList(value.symbols)) ||
    value.type === 'fixed'
  )
}

/** `#/definitions/order` as a path; a name alone is that of a record or a definition. */
function pointerOf(reference: Json): Path | undefined {
  const fragment = typeof reference === 'string' ? reference.split('#')[1]?.trim() : undefined
  if (fragment === undefined || fragment === '' || fragment === '/') return undefined
  if (!fragment.startsWith('/')) return [fragment]
  return fragment
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function contractOf(at: Path, value: JsonObject): SchemaContract {
  const pick = (keys: Iterable<string>): At<Json> | undefined => {
    const key = [...keys].find((name) => Object.hasOwn(value, name))
    return key === undefined ? undefined : { value: valueAt(value, [key])!, at: [...at, key] }
  }
  const [compatMode, evolution, schemaRef] = [pick(MODES), pick(EVOLUTIONS), pick(REFERENCE_KEYS)]
  return { at, ...(compatMode && { compatMode }), ...(evolution && { evolution }), ...(schemaRef && { schemaRef }) }
}
