import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type { SurfaceItem, VersioningView } from '../model/views.js'
import { layoutItems } from './layout.js'
import type { KindBody, KindInput } from './kind.js'
import { dbtQuality } from './measured/dbt-tests.js'
import { EACH, referencesAt, referencesOf } from './references.js'
import { countOwnParts, partViews } from './spec-family.js'
import { firstAt, noVersion, versioningView } from './spec-family/versioning.js'
import { item, metricItems } from './surface.js'
import { textOf } from './values.js'

/** Resources with columns. */
const SECTIONS = ['models', 'seeds', 'snapshots'] as const
/** What dbt lets stand beside a name. https://docs.getdbt.com/reference/model-properties */
const KEYS = new Set([
  ...[
    'name',
    'description',
    'docs',
    'latest_version',
    'deprecation_date',
    'access',
    'config',
    'constraints',
    'data_tests',
    'tests',
  ],
  ...[
    'columns',
    'time_spine',
    'versions',
    'meta',
    'group',
    'tags',
    'identifier',
    'quoting',
    'relation',
    'unit_tests',
    'freshness',
  ],
  ...['semantic_model', 'primary_entity', 'agg_time_dimension', 'metrics', 'loaded_at_field', 'patch_path', 'derived_semantics'],
])
const SOURCE_KEYS = new Set([
  ...[...KEYS, 'database', 'schema', 'loader', 'overrides', 'tables', 'external', 'enabled', 'loaded_at_query', 'catalog'],
])
const SAMPLE = 200

function isProperties(data: Json): boolean {
  if (!isObject(data) || countOwnParts(data) >= 2) return false
  const found = SECTIONS.filter((section) => isNonEmptyList(data[section]))
  const sections = [
    ...found.map((section) => resources(data[section], KEYS)),
    ...(isNonEmptyList(data.sources) ? [resources(data.sources, SOURCE_KEYS)] : []),
  ]
  if (sections.length === 0 || sections.some((section) => section === undefined)) return false
  // Since dbt 1.5 the file need not state its version; then something has to be there that others do not write.
  if (textOf(data.version) === '2') return true
  return !Object.hasOwn(data, 'version') && sections.some((section) => section!.some(hasColumns))
}

function isNonEmptyList(value: Json | undefined): boolean {
  return isList(value) && value.length > 0
}

/** The entries, when each has a name and nothing that dbt does not know; keys of a person's own stand below `meta`. */
function resources(list: Json | undefined, keys: ReadonlySet<string>): readonly JsonObject[] | undefined {
  const entries = isList(list) ? list.slice(0, SAMPLE) : []
  const own = entries.filter(isObject).filter((entry) => textOf(entry.name) !== '')
  const known = own.every((entry) => {
    const strange = Object.keys(entry).filter((key) => !keys.has(key) && !key.startsWith('+'))
    return strange.length === 0 || (strange.length <= 2 && hasColumns(entry))
  })
  return own.length === entries.length && known ? own : undefined
}

function hasColumns(entry: JsonObject): boolean {
  const isNamed = (list: Json | undefined): boolean =>
    isList(list) && list.length > 0 && list.slice(0, SAMPLE).every((one) => isObject(one) && Object.hasOwn(one, 'name'))
  if (isNamed(entry.columns)) return true
  if (isList(entry.versions)) return entry.versions.some((one) => isObject(one) && Object.hasOwn(one, 'v'))
  if (isList(entry.data_tests) || isList(entry.tests) || isList(entry.constraints)) return true
  return isList(entry.tables) && isNamed(entry.tables)
}

/** A file for one model is versioned as that model is: `latest_version`, else its highest `v`. `version: 2` is the file format's. */
function propertiesVersioning(input: KindInput): VersioningView {
  const { data } = input
  const sole = isObject(data) ? soleModel(data) : undefined
  const at: Path = sole === undefined ? ['x-version'] : [...sole.at, 'latest_version']
  const view = { ...(versioningView(input, at, false, [['x-version']]) ?? noVersion()), isRemade: true }
  if (sole === undefined) return view
  const version = view.version ?? highest(sole)
  const compatMode =
    view.compatMode ??
    firstAt(data, [
      [...sole.at, 'meta', 'compat_mode'],
      [...sole.at, 'config', 'meta', 'compat_mode'],
    ])
  return { ...view, ...(version && { version }), ...(compatMode && { compatMode }), countsBreaks: true }
}

interface Model {
  readonly value: JsonObject
  readonly at: Path
}

function soleModel(data: JsonObject): Model | undefined {
  const models = isList(data.models) ? data.models : []
  const [first] = models
  return models.length === 1 && isObject(first) ? { value: first, at: ['models', 0] } : undefined
}

function highest({ value, at }: Model): At<Json> | undefined {
  const versions = isList(value.versions) ? value.versions : []
  let found: At<Json> | undefined
  versions.forEach((one, i) => {
    if (!isObject(one) || textOf(one.v) === '') return
    if (found === undefined || isAbove(one.v!, found.value)) found = { value: one.v!, at: [...at, 'versions', i, 'v'] }
  })
  return found
}

function isAbove(value: Json, other: Json): boolean {
  const [a, b] = [Number(textOf(value)), Number(textOf(other))]
  return Number.isNaN(a) || Number.isNaN(b) ? textOf(value) > textOf(other) : a > b
}

/** Who may refer to a model; metrics of the semantic layer. */
function surfaceItems(data: JsonObject): SurfaceItem[] {
  const models = isList(data.models) ? data.models : []
  const access = models.flatMap((model, i) => {
    if (!isObject(model)) return []
    const places: Path[] = [['access'], ['config', 'access']]
    const found = firstAt(model, places)
    const text = textOf(found?.value)
    return found === undefined || text === '' ? [] : [item('access', textOf(model.name), ['models', i, ...found.at], text)]
  })
  const layout = layoutItems({ models: data.models ?? null, snapshots: data.snapshots ?? null }, { primaryKeys: true })
  return [...access, ...layout, ...metricItems(data.metrics, ['metrics'], '')]
}

/** What a dbt project says of its models, seeds, snapshots and sources: `schema.yml`. */
export const dbtProperties: KindBody = {
  recognise: isProperties,
  views: {
    versioning: propertiesVersioning,
    ...partViews,
    schema: () => ({ parts: [{ dialect: 'dbt-properties', at: [] }], references: [], contracts: [] }),
    // `ref('orders')` names a model of the project, which may stand in any of its files.
    references: ({ data }) =>
      referencesOf(
        ...referencesAt(data, [
          ['see', ['exposures', EACH, 'url']],
          ['source', ['sources', EACH, 'tables', EACH, 'external', 'location']],
        ]),
      ),
    surface: ({ data }) => (isObject(data) ? { items: surfaceItems(data) } : undefined),
    quality: ({ data }) => dbtQuality(data),
  },
  paths: () => [],
}
