/**
 * How the data is cut and by what its rows are found: partitions, clustering, entities and join keys. Core.DataSpec Ch. 7 calls a
 * new partition scheme or key a major change: paths, joins and incremental loads of others are built on it.
 */
import { findCardPlaces } from '../lib/schema/card-places.js'
import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'
import type { SurfaceArea, SurfaceItem } from '../model/views.js'
import { item, namedBy } from './surface.js'
import { textOf } from './values.js'

interface Meaning {
  readonly area: SurfaceArea
  /** Of a key: which one, since a table may have several. */
  readonly what: string
  /** A set: the order in which it is written means nothing. */
  readonly free?: boolean
}

const PARTITION: Meaning = { area: 'partition', what: '' }
const CLUSTERING: Meaning = { area: 'clustering', what: '' }
const JOIN: Meaning = { area: 'key', what: 'join keys', free: true }
const ENTITIES: Meaning = { area: 'key', what: 'entities', free: true }
const PRIMARY: Meaning = { area: 'key', what: 'primary key' }

/** Without `_` and in lower case. These mean the same wherever they stand. */
const KEYS: ReadonlyMap<string, Meaning> = new Map([
  ...[
    'partitionby',
    'partitionedby',
    'partitionkey',
    'partitionkeys',
    'partitioncolumn',
    'partitioncolumns',
    'partitioncols',
  ].map((key) => [key, PARTITION] as const),
  ...['partitioning', 'partitioned', 'partitionfields', 'partitionspec'].map((key) => [key, PARTITION] as const),
  ...[
    'clusterby',
    'clusteredby',
    'clusterkeys',
    'clustering',
    'clusteringfields',
    'sortby',
    'sortkey',
    'sortkeys',
    'zorderby',
  ].map((key) => [key, CLUSTERING] as const),
  ...['joinkey', 'joinkeys', 'entitykey', 'entitykeys'].map((key) => [key, JOIN] as const),
  ...['primarykey', 'primarykeys', 'uniquekey'].map((key) => [key, PRIMARY] as const),
])
/** Words of every day: only of the document itself, or beside the fields of a table. */
const BESIDE_FIELDS: ReadonlyMap<string, Meaning> = new Map([
  ['entities', ENTITIES],
  ['entity', ENTITIES],
  ['partitions', PARTITION],
  ['pk', PRIMARY],
])
const FIELDS = ['features', 'fields', 'columns', 'properties']
/** What is below holds fields, rules or records of other things. */
const SKIPPED = new Set([
  ...[
    ...FIELDS,
    'lint_rules',
    'artifacts',
    'lineage',
    'shadow',
    'dual_write',
    'metrics',
    'checksums',
    'export_manifest',
    'quality',
  ],
  ...['provenance', 'servers', 'examples', 'macros', 'docs', 'child_map', 'parent_map'],
])
/** Maps that only hold the layout, so that moving a key into or out of them is no change. */
const WRAPPERS = new Set(['storage', 'layout', 'schema', 'config', 'data', 'table', 'physical', 'index', 'materialization'])
/** What the document itself is called may change without its tables being others. */
const NAMELESS = new Set(['pipeline', 'suite'])
const ENTRY_NAMES = ['field', 'column', 'name', 'id', 'key', 'by', 'entity'] as const
const ENTRY_FACTS = [
  'transform',
  'granularity',
  'interval',
  'buckets',
  'num_buckets',
  'bucket',
  'expression',
  'range',
  'order',
] as const
const JOIN_KEYS = ['join_keys', 'join_key', 'joinKeys', 'keys', 'key', 'columns'] as const
const MAX_DEPTH = 12
const MAX_NODES = 200_000

/** `primaryKeys: false` for documents whose primary keys are part of the schema that is compared. */
export function layoutItems(data: JsonObject, { primaryKeys }: { readonly primaryKeys: boolean }): SurfaceItem[] {
  const found: SurfaceItem[] = []
  const records = primaryKeys ? new Set<Json>(findCardPlaces(data).places.map(({ about }) => about)) : new Set<Json>()
  if (Object.hasOwn(data, 'feature_set') && Object.hasOwn(data, 'features')) records.add(data)
  let left = MAX_NODES
  const walk = (value: Json, at: Path, owner: readonly string[]): void => {
    if (at.length > MAX_DEPTH || left-- <= 0) return
    if (isList(value)) {
      for (const [i, one] of value.entries()) walk(one, [...at, i], isObject(one) ? named(one, owner) : owner)
      return
    }
    if (!isObject(value)) return
    const besideFields = at.length === 0 || FIELDS.some((key) => Object.hasOwn(value, key))
    for (const key of Object.keys(value)) {
      const plain = key.replaceAll('_', '').toLowerCase()
      const meaning = KEYS.get(plain) ?? (besideFields ? BESIDE_FIELDS.get(plain) : undefined)
      const inner = value[key]!
      const isSchemas = meaning === PRIMARY && (!primaryKeys || records.has(value))
      const text = meaning === undefined || isSchemas ? '' : layoutText(inner, meaning)
      if (text !== '') found.push(item(meaning!.area, [...owner, meaning!.what].filter(Boolean).join(' '), [...at, key], text))
      else if (!SKIPPED.has(key))
        walk(
          inner,
          [...at, key],
          isObject(inner) && !WRAPPERS.has(key) && !(at.length === 0 && NAMELESS.has(key)) ? named(inner, owner, key) : owner,
        )
    }
  }
  walk(data, [], [])
  return found
}

function named(value: JsonObject, owner: readonly string[], key?: string): readonly string[] {
  const name = namedBy(value, ['id', 'name']) || key
  return name === undefined || name === '' ? owner : [...owner, name]
}

/** What a partition, a key or an entity is, as text: '' where nothing is said. */
function layoutText(value: Json, { free, what }: Meaning): string {
  if (what === 'entities' && holdsTables(value)) return ''
  const entries = isList(value)
    ? value.map(entryText)
    : isObject(value)
      ? mapTexts(value)
      : typeof value === 'string'
        ? value.split(',').map((one) => one.trim())
        : []
  const texts = entries.filter(Boolean)
  return (free === true ? texts.sort() : texts).join(', ')
}

function mapTexts(value: JsonObject): string[] {
  if (ENTRY_NAMES.some((key) => Object.hasOwn(value, key) && textOf(value[key]) !== '')) return [entryText(value)]
  const list = ['fields', 'columns', 'keys', 'by'].find((key) => isList(value[key]))
  if (list !== undefined) return (value[list] as readonly Json[]).map(entryText)
  return Object.keys(value).map((name) =>
    entryText({ ...(isObject(value[name]) ? value[name] : { transform: value[name]! }), name }),
  )
}

function entryText(entry: Json): string {
  if (!isObject(entry)) return textOf(entry)
  const name = namedBy(entry, ENTRY_NAMES)
  const keys = JOIN_KEYS.map((key) => entry[key]).find((one) => isList(one) || (typeof one === 'string' && one !== name))
  const facts = ENTRY_FACTS.map((key) => factText(entry[key])).filter(Boolean)
  const joined = keys === undefined ? '' : `(${(isList(keys) ? keys : [keys]).map(entryText).filter(Boolean).join(', ')})`
  return [`${name}${joined}`, ...facts].filter(Boolean).join(' ')
}

function factText(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** `entities` of a card may be its tables. */
function holdsTables(value: Json): boolean {
  const entries = isList(value) ? value : isObject(value) ? Object.values(value) : []
  return entries.some((one) => isObject(one) && FIELDS.some((key) => Object.hasOwn(one, key)))
}

/** ODCS: `partitioned: true` with `partitionKeyPosition` on the properties of a table; `false` says that it is not cut. */
export function odcsPartitions(data: JsonObject): SurfaceItem[] {
  if (!isList(data.schema)) return []
  return data.schema.flatMap((table, t) => {
    const name = isObject(table) ? namedBy(table, ['name', 'physicalName']) : ''
    if (!isObject(table) || !isList(table.properties) || name === '') return []
    const stated = table.properties.flatMap((one, p) =>
      isObject(one) && typeof one.partitioned === 'boolean' ? [{ one, at: ['schema', t, 'properties', p, 'partitioned'] }] : [],
    )
    if (stated.length === 0) return []
    const parts = stated.filter(({ one }) => one.partitioned === true)
    const position = ({ one }: (typeof stated)[number]): number =>
      typeof one.partitionKeyPosition === 'number' && one.partitionKeyPosition >= 0 ? one.partitionKeyPosition : Infinity
    parts.sort((a, b) => (position(a) === position(b) ? 0 : position(a) - position(b)))
    const text = parts.map(({ one }) => namedBy(one, ['name', 'physicalName'])).join(', ')
    return [item('partition', name, (parts[0] ?? stated[0]!).at, text)]
  })
}
