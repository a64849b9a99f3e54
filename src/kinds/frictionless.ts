import { resolvePath } from '../lib/paths.js'
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type {
  Artifact,
  DataFile,
  ArtifactsView,
  Reference,
  ReferencesView,
  RowCount,
  Sample,
  SchemaPart,
  SchemaView,
  SurfaceItem,
} from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { dataFile } from './measured/tables.js'
import { DATA_PACKAGE } from './names.js'
import { digestMap, recordedArtifact } from './recorded-files.js'
import { EACH, referencesAt, referencesOf } from './references.js'
import { countOwnParts, partViews } from './spec-family.js'
import { artifactsView } from './spec-family/artifacts.js'
import { versioningView } from './spec-family/versioning.js'
import { item, licenceText } from './surface.js'
import { textOf } from './values.js'

/** `countries.package.json`, as the tools name it; never npm's `package.json`. */
const PACKAGE = /[^/]\.(?:data)?package\.(?:json|ya?ml)$/
const PROFILE = /(?:datapackage\.org|frictionlessdata|(?:data|tabular-data|fiscal-data)-(?:package|resource)|table-?schema)/i
/** Files of these names hold a table schema or a resource when their content fits. */
const HINT = /(?:schema|resource|package|table)[^/]*\.(?:json|ya?ml)$/i
const TYPES = new Set([
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year', 'yearmonth'],
  ...['duration', 'geopoint', 'geojson', 'any'],
])
const SCHEMA_KEYS = new Set([
  ...['fields', 'fieldsMatch', 'primaryKey', 'primaryKeys', 'uniqueKeys', 'foreignKeys', 'missingValues', '$schema', 'profile'],
  ...['title', 'name', 'description', 'version', 'x-version', 'x-compat-mode', 'compat_mode'],
])
const SIGNS = ['fieldsMatch', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'missingValues']
const SAMPLE = 200

function isFrictionless(data: Json, file: string): boolean {
  if (!isObject(data) || countOwnParts(data) >= 2) return false
  if (isList(data.resources)) return isPackage(data, data.resources, file)
  if (isObject(data.schema)) return isResource(data) && isTableSchema(data.schema) && (isStated(data) || HINT.test(file))
  return isTableSchema(data) && Object.keys(data).every((key) => SCHEMA_KEYS.has(key)) && (isStated(data) || isHinted(data, file))
}

/** A package that is nothing but a name and paths is one only where it says so, or is called so. */
function isPackage(data: JsonObject, resources: readonly Json[], file: string): boolean {
  const entries = resources.slice(0, SAMPLE)
  if (DATA_PACKAGE.test(file) || PACKAGE.test(file) || isStated(data))
    return entries.every((one) => typeof one === 'string' || isResource(one))
  const described = entries.filter((one) => isObject(one) && isResource(one) && isObject(one.schema) && isTableSchema(one.schema))
  return described.length > 0 && entries.every((one) => typeof one === 'string' || isResource(one))
}

function isStated(data: JsonObject): boolean {
  return PROFILE.test(textOf(data.profile)) || PROFILE.test(textOf(data.$schema))
}

function isHinted(data: JsonObject, file: string): boolean {
  return HINT.test(file) || SIGNS.some((key) => Object.hasOwn(data, key))
}

function isResource(value: Json): boolean {
  if (!isObject(value)) return false
  const { path } = value
  return (
    typeof path === 'string' || (isList(path) && path.every((one) => typeof one === 'string')) || Object.hasOwn(value, 'data')
  )
}

/** Fields with names, and types that are Table Schema's own. */
function isTableSchema(data: JsonObject): boolean {
  const { fields } = data
  if (!isList(fields) || fields.length === 0) return false
  const sample = fields.slice(0, SAMPLE).filter(isObject)
  const isKnown = (field: JsonObject): boolean => !Object.hasOwn(field, 'type') || TYPES.has(textOf(field.type))
  return (
    sample.length === Math.min(fields.length, SAMPLE) &&
    sample.every((field) => textOf(field.name) !== '' && isKnown(field)) &&
    sample.some((field) => Object.hasOwn(field, 'type'))
  )
}

function resourcesOf(data: Json): At<JsonObject>[] {
  if (!isObject(data)) return []
  if (!isList(data.resources)) return Object.hasOwn(data, 'path') ? [{ value: data, at: [] }] : []
  return data.resources.flatMap((value, i) => (isObject(value) ? [{ value, at: ['resources', i] }] : []))
}

function pathsOf({ value, at }: At<JsonObject>): { text: string; at: Path }[] {
  const { path } = value
  if (typeof path === 'string') return [{ text: path, at: [...at, 'path'] }]
  if (!isList(path)) return []
  return path.flatMap((one, i) => (typeof one === 'string' ? [{ text: one, at: [...at, 'path', i] }] : []))
}

function surfaceItems(data: Json): SurfaceItem[] {
  if (!isObject(data)) return []
  const licence = licenceText(data.licenses) || licenceText(data.license)
  return [
    ...resourcesOf(data).flatMap((resource) => pathsOf(resource).map(({ text, at }) => item('artifact', text, at))),
    ...(licence === '' ? [] : [item('licence', '', [Object.hasOwn(data, 'licenses') ? 'licenses' : 'license'], licence)]),
  ]
}

/** `hash` has the algorithm in front of it, else it is an md5 (https://specs.frictionlessdata.io/data-resource/); `bytes` is the size. */
function recordedResources({ data, folder }: KindInput): Artifact[] {
  return resourcesOf(data).flatMap((resource) => {
    const { value, at } = resource
    const [path, ...more] = pathsOf(resource)
    // One hash of several parts is of no file.
    if (path === undefined || more.length > 0 || /^[a-z][a-z0-9+.-]*:/i.test(path.text)) return []
    const { hash } = value
    const [, name = 'md5', hex = ''] = typeof hash === 'string' ? (/^(?:([\w-]+):)?(.*)$/.exec(hash) ?? []) : []
    const digests = digestMap(hex === '' ? undefined : { [name]: hex }, []).map((one) => ({ ...one, at: [...at, 'hash'] }))
    const size = Object.hasOwn(value, 'bytes') ? { value: value.bytes as Json, at: [...at, 'bytes'] } : undefined
    if (digests.length === 0 && size === undefined) return []
    const artifact = recordedArtifact({ at, path: { value: path.text, at: path.at }, digests, size }, 'listed', folder)
    return [{ ...artifact, rootFallback: false }]
  })
}

function artifactsOf(input: KindInput): ArtifactsView | undefined {
  const parts = artifactsView(input)
  return parts && { ...parts, artifacts: [...parts.artifacts, ...recordedResources(input)] }
}

/** A resource may name the file of its schema. */
function schemaFiles({
  data,
  folder,
}: KindInput): { readonly path: string; readonly reference: At<string>; readonly id: string }[] {
  return resourcesOf(data).flatMap(({ value, at }, i) => {
    const { schema } = value
    if (typeof schema !== 'string') return []
    const verdict = resolvePath(folder, schema)
    const reference = { value: schema, at: [...at, 'schema'] }
    return verdict.ok ? [{ path: verdict.path, reference, id: textOf(value.name) || `resource ${i}` }] : []
  })
}

function schemaOf(input: KindInput): SchemaView {
  const files = schemaFiles(input)
  const there = files.filter(({ path }) => isObject(input.companion(path)?.data))
  return {
    parts: [
      { dialect: 'frictionless', at: [] },
      ...there.map(({ path, reference, id }): SchemaPart => ({
        dialect: 'frictionless',
        at: [],
        file: path,
        namedAt: reference.at,
        id,
      })),
    ],
    references: files.map(({ reference }) => reference),
    contracts: [],
  }
}

function namedPaths({ data, folder }: KindInput): readonly string[] {
  const texts = resourcesOf(data).flatMap((resource) => [
    ...pathsOf(resource).map(({ text }) => text),
    ...['schema', 'dialect'].flatMap((key) => (typeof resource.value[key] === 'string' ? [resource.value[key]] : [])),
  ])
  const verdicts = texts.map((text) => resolvePath(folder, text))
  return [...new Set(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))].sort()
}

/** Files, schemas and dialects that resources name, and resources that foreign keys name. */
function referencesIn(data: Json): ReferencesView | undefined {
  if (!isObject(data)) return undefined
  const isSchema = !isList(data.resources) && Object.hasOwn(data, 'fields')
  const names = resourcesOf(data).map(({ value }) => textOf(value.name))
  const keys = resourcesOf(data).flatMap(({ value, at }) =>
    referencesAt(value, [['schema', ['schema', 'foreignKeys', EACH, 'reference', 'resource']]]).flatMap((one): Reference[] =>
      // The empty name is the resource itself.
      one.value === '' ? [] : [{ ...one, at: [...at, ...one.at], among: { what: 'resource', names } }],
    ),
  )
  const texts = resourcesOf(data).flatMap(({ value, at }) =>
    referencesAt(value, [
      ['source', ['path']],
      ['schema', ['schema']],
      ['schema', ['dialect']],
    ])
      // A map is the schema itself, whatever it holds.
      .filter((one) => one.at.length === 1 || one.at[0] === 'path')
      .map((one) => ({ ...one, at: [...at, ...one.at], together: true })),
  )
  const see = isSchema
    ? []
    : referencesAt(data, [
        ['see', ['licenses', EACH]],
        ['see', ['sources', EACH]],
        ['see', ['homepage']],
      ])
  return referencesOf(...texts, ...keys, ...see)
}

/** Tables that lie beside their schema, one file each: parts of one, and other encodings and dialects, are for the tools of the format. */
function resourceSamples({ data, folder }: KindInput): Sample[] {
  const resources = resourcesOf(data)
  return resources.flatMap((resource, i): Sample[] => {
    const { value, at } = resource
    const [path, ...others] = pathsOf(resource)
    const isPlain =
      [undefined, 'utf-8', 'utf8'].includes(textOf(value.encoding).toLowerCase() || undefined) && value.dialect === undefined
    if (
      path === undefined ||
      others.length > 0 ||
      value.schema === undefined ||
      !isPlain ||
      !/\.(?:csv|tsv|json|jsonl)$/i.test(path.text)
    )
      return []
    const verdict = resolvePath(folder, path.text)
    const record = textOf(value.name) || (at.length === 0 ? '' : `resources[${String(at[1])}]`)
    // "It MUST be unique amongst all resources in this data package": https://specs.frictionlessdata.io/data-resource/#name
    const same = resources.flatMap((one, k) =>
      record !== '' && one.value.schema !== undefined && textOf(one.value.name) === record ? [k] : [],
    )
    // Told at the later ones, and once for all of them.
    if (same.length > 1 && i === same[0]) return []
    const doubled = same.length > 1 ? { at: [...at, 'name'], first: `resources[${same[0]!}]`, called: record } : undefined
    return verdict.ok
      ? [{ at: path.at, file: verdict.path, name: path.text, ...(record !== '' && { record }), ...(doubled && { doubled }) }]
      : []
  })
}

/** Data of the package, one file each: parts of one table have no distribution of their own. */
function resourceTables({ data, folder }: KindInput): DataFile[] {
  return resourcesOf(data).flatMap((resource) => {
    const [path, ...others] = pathsOf(resource)
    const isPlain = resource.value.dialect === undefined && others.length === 0
    return path === undefined || !isPlain ? [] : dataFile(path.text, path.at, folder)
  })
}

/** `stats.rows` of a resource, or what some tools write beside its `bytes`. https://framework.frictionlessdata.io/docs/framework/actions.html */
function resourceRows({ data, folder }: KindInput): RowCount[] {
  return resourcesOf(data).flatMap((resource): RowCount[] => {
    const { value, at } = resource
    const [path, ...others] = pathsOf(resource)
    const stats = isObject(value.stats) ? value.stats : {}
    const key = ['rows', 'row_count', 'rowCount', 'rowcount'].find((name) => typeof value[name] === 'number')
    const inner = ['rows', 'row_count'].find((name) => typeof stats[name] === 'number')
    const count =
      key !== undefined
        ? { value: value[key] as Json, at: [...at, key] }
        : inner !== undefined && { value: stats[inner] as Json, at: [...at, 'stats', inner] }
    if (count === false || path === undefined) return []
    const verdict = others.length === 0 ? resolvePath(folder, path.text) : undefined
    return [{ name: textOf(value.name) || path.text, at, count, ...(verdict?.ok === true && { file: verdict.path }) }]
  })
}

/** A data package of Frictionless, a resource with its schema, or a table schema by itself. */
export const frictionless: KindBody = {
  recognise: isFrictionless,
  views: {
    versioning: (input) => versioningView(input, ['version'], false, [['x-version']]),
    ...partViews,
    artifacts: artifactsOf,
    schema: schemaOf,
    surface: ({ data }) => ({ items: surfaceItems(data) }),
    references: ({ data }) => referencesIn(data),
    distributions: (input) => ({ distributions: [], columns: [], tables: resourceTables(input) }),
    quality: (input) => ({
      ...{ gates: [], expectations: [], rowCounts: resourceRows(input), guardrails: [], splits: [], latencies: [] },
      samples: resourceSamples(input),
    }),
  },
  companions: (input) => schemaFiles(input).map(({ path }) => path),
  leafCompanions: true,
  paths: namedPaths,
}
