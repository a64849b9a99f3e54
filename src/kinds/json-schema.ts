import { isList, isObject, type Json } from '../model/json.js'
import { fileReferences } from '../lib/schema/json-schema/file-references.js'
import type { ReferencesView, VersioningView } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { SCHEMA_FILE } from './names.js'
import { referencesOf, referencesUnder } from './references.js'
import { identifiedVersion } from './json-schema-version.js'
import { rootKeys } from './root-keys.js'
import { countOwnParts } from './spec-family.js'
import { versioningView } from './spec-family/versioning.js'

/** The meta-schemas of every draft; which of them can be compared is the comparison's to say. */
const META_SCHEMA = /^https?:\/\/json-schema\.org\/(?:draft[-/][\w-]+\/)?(?:hyper-)?schema#?$/
const TYPES = new Set(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'])
const MAX_FILES_DEEP = 8
/** Formats that hold schemas among other things. */
const OTHERS = ['openapi', 'swagger', 'asyncapi']

/** A keyword in the shape that the drafts give it; a `type` of its own in somebody's data is none. */
const KEYWORDS: Readonly<Record<string, (value: Json) => boolean>> = {
  type: (value) => (isList(value) ? value.length > 0 && value.every(isTypeName) : isTypeName(value)),
  properties: isSchemaMap,
  patternProperties: isSchemaMap,
  definitions: isSchemaMap,
  $defs: isSchemaMap,
  items: (value) => isSchema(value) || (isList(value) && value.every(isSchema)),
  prefixItems: isSchemas,
  allOf: isSchemas,
  anyOf: isSchemas,
  oneOf: isSchemas,
  not: isSchema,
  $ref: (value) => typeof value === 'string',
  $dynamicRef: (value) => typeof value === 'string',
  enum: isList,
  const: () => true,
  required: (value) => isList(value) && value.every((one) => typeof one === 'string'),
  additionalProperties: isSchema,
}
/** Of a file that only its name calls a schema, one of these has to be there, beside a type or a draft of its own. */
const STRUCTURE = [
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'items',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
  '$ref',
]

function isJsonSchemaFile(data: Json, file: string): boolean {
  if (!isObject(data) || OTHERS.some((key) => Object.hasOwn(data, key)) || countOwnParts(data) >= 2) return false
  const keywords = Object.keys(KEYWORDS).filter((key) => Object.hasOwn(data, key) && KEYWORDS[key]!(data[key]!))
  if (typeof data.$schema === 'string' && META_SCHEMA.test(data.$schema.trim())) return keywords.length > 0
  if (!SCHEMA_FILE.test(file)) return false
  const isTyped = keywords.includes('type') || Object.hasOwn(data, '$schema') || Object.hasOwn(data, '$id')
  const structure = keywords.filter((key) => STRUCTURE.includes(key))
  return (
    structure.some((key) => key === 'properties' || key === '$defs' || key === 'definitions') || (isTyped && structure.length > 0)
  )
}

function isTypeName(value: Json): boolean {
  return typeof value === 'string' && TYPES.has(value)
}

function isSchema(value: Json): boolean {
  return isObject(value) || typeof value === 'boolean'
}

function isSchemas(value: Json): boolean {
  return isList(value) && value.length > 0 && value.every(isSchema)
}

function isSchemaMap(value: Json): boolean {
  return isObject(value) && Object.values(value).every(isSchema)
}

/** Values that only look like keywords. */
const DATA = new Set(['const', 'enum', 'default', 'examples', 'example', 'dependencies'])

/** Schemas in other files. With an `$id` that is an address, a relative `$ref` means a place beside that, and no file. */
function schemaReferences(data: Json): ReferencesView | undefined {
  if (!isObject(data) || [data.$id, data.id].some((id) => typeof id === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(id)))
    return undefined
  const found = referencesUnder(data, { $ref: 'schema' }, DATA)
  return referencesOf(
    ...found.filter(({ value, at }) => at.at(-1) === '$ref' && typeof value === 'string' && !value.startsWith('#')),
  )
}

/** Where no version is stated, that of the identifier counts: it names a contract for its readers, so that a break needs another. */
function versioning(input: KindInput): VersioningView | undefined {
  const view = versioningView(input, ['x-version'], false, [['version'], ['info', 'version']])
  const version = view === undefined || view.version !== undefined ? undefined : identifiedVersion(input.data)
  return view === undefined || version === undefined ? view : { ...view, version, countsBreaks: true }
}

/** A JSON Schema: one that names its draft, or a file of that name in the drafts' words. */
export const jsonSchema: KindBody = {
  recognise: isJsonSchemaFile,
  // A schema need not say that it is one.
  accepts: (data) => isObject(data) || typeof data === 'boolean',
  sniff: (text) => rootKeys(text).has('properties') && /json-schema\.org/.test(text.slice(0, 2000)),
  views: {
    versioning,
    schema: () => ({ parts: [{ dialect: 'json-schema', at: [] }], references: [], contracts: [] }),
    surface: () => ({ items: [] }),
    references: ({ data }) => schemaReferences(data),
  },
  companions: (input) => referredFiles(input, 0),
  leafCompanions: true,
  paths: (input) => filesOf(input.data, input.file),
}

/** Of a schema, the files of the repository that its references name. */
function filesOf(data: Json, file: string): string[] {
  return [...new Set(fileReferences(data, file).flatMap(({ path }) => path ?? []))]
}

/** Those that the files name in turn are part of what the schema says too. */
function referredFiles(input: KindInput, depth: number, seen = new Set<string>([input.file])): string[] {
  return filesOf(input.data, input.file).flatMap((path): string[] => {
    if (seen.has(path) || depth > MAX_FILES_DEEP) return []
    seen.add(path)
    const target = input.companion(path)
    return [path, ...(target === undefined ? [] : referredFiles({ ...target, companion: input.companion }, depth + 1, seen))]
  })
}
