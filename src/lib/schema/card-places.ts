/**
 * Where a card of the spec family holds schemas: contracts of stages (`Σ_in`, `Σ_out`), `io_schema`, `features`, `schema`, the
 * `fields` of tables. Only the places and their names; a card without any costs a walk and no reader.
 */
import { pathOf, type Trail } from '../trail.js'
import { isList, isObject, shortPath, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import { FIELD_KEYS, isFlatRecord, isTyped, looksLikeFields } from './field-shapes.js'
import { oncePer } from '../once-per.js'

export interface SchemaPlace {
  /** Unique in the document and free of positions in lists: `check Σ_out`, `inputs`, `orders`. */
  readonly name: string
  readonly at: Path
  /** What holds the fields: a map or a list; anything else is a mistake that the reader reports. */
  readonly fields: At<Json>
  /** What is said about the record beside its fields: a key, the list of required ones. */
  readonly about: JsonObject
  /** `json-schema` for one that says so itself; everything else is read as the cards' own form. */
  readonly form: 'record' | 'json-schema'
}
export interface NamedReference extends At<Json> {
  /** Of the contract that it stands for. */
  readonly name: string
}
export interface CardContract {
  readonly at: Path
  readonly value: JsonObject
}
export interface CardPlaces {
  readonly places: readonly SchemaPlace[]
  readonly references: readonly NamedReference[]
  /** Maps below the root that carry a `schema_ref`, or a word on evolution beside a port. */
  readonly contracts: readonly CardContract[]
  /** Ends of sentences: why a part was not looked at. */
  readonly problems: readonly { readonly at: Path; readonly reason: string }[]
}

export const REFERENCE_KEYS: ReadonlySet<string> = new Set(['schema_ref', 'schema_refs'])
/** The Greek capital sigma and the sum sign look alike, and either is typed. */
const PORTS: ReadonlyMap<string, string> = new Map([
  ['Σ_in', 'Σ_in'],
  ['Σ_out', 'Σ_out'],
  ['∑_in', 'Σ_in'],
  ['∑_out', 'Σ_out'],
  ['sigma_in', 'Σ_in'],
  ['sigma_out', 'Σ_out'],
])
/** Lists and maps of things that have fields. */
const HOLDERS = new Set([
  ...['tables', 'datasets', 'record_sets', 'recordSets', 'entities', 'resources', 'views', 'streams', 'topics', 'files'],
  ...['contracts', 'contract', 'ports', 'feature_groups', 'feature_views', 'models'],
])
const EVOLUTION_KEYS: ReadonlySet<string> = new Set(['compat_mode', 'x-compat-mode', 'evolution_policy'])
/** Of a port or contract: what is said about it, and no field of it. */
const META = new Set([
  ...['schema_ref', 'schema_refs', ...EVOLUTION_KEYS, 'evolution', 'content_model', 'additionalProperties'],
  ...['primary_key', 'primaryKey', 'required', '$schema', '$id'],
  ...['partition_by', 'partitioned_by', 'partition_keys', 'partitionBy', 'cluster_by', 'clustered_by', 'join_keys', 'joinKeys'],
])
/** Long lists of files that hold no schema. */
const SKIPPED = new Set(['artifacts', 'checksums'])
/** Printable ASCII, of which there is one form. */
const PLAIN = /^[ -~]*$/

/** A key in whatever form its letters are written. */
function portOf(key: string): string | undefined {
  return PORTS.get(key) ?? (PLAIN.test(key) ? undefined : PORTS.get(key.normalize('NFC')))
}

/** What the document is called, which may change without its schemas being others. */
const NAMELESS = new Set(['pipeline', 'suite'])

const MAX_DEPTH = 60
const MAX_NODES = 1_000_000

const search = oncePer((data: Json & object) => new Search().run(data))

/** Looked up once for each document. Never throws. */
export function findCardPlaces(data: Json): CardPlaces {
  return typeof data === 'object' && data !== null ? search(data) : { places: [], references: [], contracts: [], problems: [] }
}

interface Surroundings {
  /** Ids of the maps around, outermost first. */
  readonly owners: readonly string[]
  /** `fields` right here are those of a table. */
  readonly table: boolean
}

class Search {
  readonly #places: SchemaPlace[] = []
  readonly #references: NamedReference[] = []
  readonly #contracts: CardContract[] = []
  readonly #problems: { at: Path; reason: string }[] = []
  readonly #names = new Set<string>()
  #left = MAX_NODES

  run(data: Json): CardPlaces {
    this.#walk(data, undefined, { owners: [], table: true }, 0)
    return { places: this.#places, references: this.#references, contracts: this.#contracts, problems: this.#problems }
  }

  #walk(value: Json, trail: Trail | undefined, around: Surroundings, depth: number): void {
    if (typeof value !== 'object' || value === null || !this.#enter(trail, depth)) return
    if (isObject(value)) this.#map(value, trail, around, depth)
    else
      for (let i = 0; i < value.length; i++) {
        const one = value[i]!
        if (typeof one === 'object' && one !== null) this.#walk(one, { step: i, above: trail }, around, depth + 1)
      }
  }

  #enter(trail: Trail | undefined, depth: number): boolean {
    if (depth > MAX_DEPTH) this.#problems.push({ at: pathOf(trail), reason: `it is nested more than ${MAX_DEPTH} deep` })
    else if (--this.#left === 0)
      this.#problems.push({
        at: pathOf(trail),
        reason: `the document has more than ${MAX_NODES.toLocaleString('en-US')} parts`,
      })
    return depth <= MAX_DEPTH && this.#left > 0
  }

  #map(data: JsonObject, trail: Trail | undefined, around: Surroundings, depth: number): void {
    const nameless = trail === undefined || (trail.above === undefined && NAMELESS.has(String(trail.step)))
    const id = nameless ? undefined : idOf(data)
    const owners = id === undefined ? around.owners : [...around.owners, id]
    this.#contract(data, trail)
    for (const key in data) {
      const value = data[key]!
      const port = portOf(key)
      // Most of a card: a scalar is no schema, and nothing lies below it.
      if ((typeof value !== 'object' || value === null) && port === undefined && !REFERENCE_KEYS.has(key)) continue
      const place = { step: key, above: trail }
      if (port !== undefined) this.#port(value, place, port, owners, pathOf(trail))
      else if (REFERENCE_KEYS.has(key)) this.#reference(value, pathOf(place), nameOf(owners, '', pathOf(trail)))
      else if (!this.#schema(key, value, place, owners, around.table)) this.#below(key, value, place, owners, depth)
    }
  }

  /** Whether the key is one that holds a schema, which is then noted. */
  #schema(key: string, value: Json, trail: Trail, owners: readonly string[], table: boolean): boolean {
    if (typeof value !== 'object' || value === null) return false
    if (key === 'io_schema' && isObject(value)) {
      const at = pathOf(trail)
      for (const side of ['inputs', 'outputs'])
        if (Object.hasOwn(value, side)) this.#side(value[side]!, { step: side, above: trail }, side, owners)
      for (const side of Object.keys(value))
        if (PORTS.has(side)) this.#port(value[side]!, { step: side, above: trail }, PORTS.get(side)!, owners, at)
      return true
    }
    if (key === 'schema' && isSchemaMap(value))
      this.#add(value, pathOf(trail), table && owners.length > 0 ? '' : 'schema', owners)
    else if (key === 'features' && (looksLikeFields(value) || (trail.above === undefined && isListOfNames(value))))
      this.#add(value, pathOf(trail), 'features', owners)
    else if ((key === 'fields' || key === 'columns') && table && looksLikeFields(value))
      this.#add(value, pathOf(trail), owners.length > 0 ? '' : 'schema', owners)
    else return false
    return true
  }

  #below(key: string, value: Json, trail: Trail, owners: readonly string[], depth: number): void {
    if (SKIPPED.has(key)) return
    if (!HOLDERS.has(key)) this.#walk(value, trail, { owners, table: false }, depth + 1)
    else if (isList(value)) this.#walk(value, trail, { owners, table: true }, depth + 1)
    else if (isObject(value) && !idOf(value) && isNamedMap(value))
      for (const name of Object.keys(value)) {
        const inner = value[name] as JsonObject
        const named = idOf(inner) === undefined ? [...owners, name] : owners
        this.#walk(inner, { step: name, above: trail }, { owners: named, table: true }, depth + 2)
      }
    else this.#walk(value, trail, { owners, table: true }, depth + 1)
  }

  /** `inputs` and `outputs` of a signature are ports in all but the name; a word there is no port, but a mistake. */
  #side(value: Json, trail: Trail, side: string, owners: readonly string[]): void {
    if (isObject(value) || (typeof value === 'string' && isReference(value)))
      this.#port(value, trail, side, owners, pathOf(trail))
    else this.#add(value, pathOf(trail), side, owners)
  }

  #port(value: Json, trail: Trail, port: string, owners: readonly string[], holder: Path): void {
    const at = pathOf(trail)
    const name = nameOf(owners, port, holder)
    if (isObject(value)) {
      this.#contract(value, trail)
      for (const key of Object.keys(value)) if (REFERENCE_KEYS.has(key)) this.#reference(value[key]!, [...at, key], name)
    }
    if (typeof value !== 'string') this.#add(value, at, port, owners)
    // A word alone is the name of a port.
    else if (isReference(value)) this.#reference(value, at, name)
  }

  #contract(data: JsonObject, trail: Trail | undefined): void {
    if (trail === undefined) return
    const keys = Object.keys(data)
    const refers = keys.some((key) => REFERENCE_KEYS.has(key))
    if (!refers && !keys.some((key) => EVOLUTION_KEYS.has(key))) return
    const at = pathOf(trail)
    const isPort =
      PORTS.has(String(at.at(-1))) || ['contract', 'contracts'].includes(String(at.findLast((step) => typeof step === 'string')))
    const holds = isPort || keys.some((key) => portOf(key) !== undefined || key === 'schema' || key === 'fields')
    if (refers || holds) this.#contracts.push({ at, value: data })
  }

  #reference(value: Json, at: Path, name: string): void {
    if (typeof value === 'string') this.#references.push({ value, at, name: this.#unique(`${name} ref`, at) })
    else if (isList(value)) value.forEach((one, index) => this.#reference(one, [...at, index], name))
    else if (value !== null) this.#problems.push({ at, reason: 'it is no text, where a reference is expected' })
  }

  /** The record that stands here in one of its forms: a list of fields, a map with them below a key, or a map that is them. */
  #add(value: Json, at: Path, label: string, owners: readonly string[]): void {
    const push = (fields: At<Json>, about: JsonObject, form: SchemaPlace['form'] = 'record'): void => {
      this.#places.push({ name: this.#unique(nameOf(owners, label, at), at), at, fields, about, form })
    }
    if (value === null) return
    if (!isObject(value)) push({ value, at }, {})
    else if (isJsonSchema(value)) push({ value, at }, {}, 'json-schema')
    else {
      const key = fieldKeyOf(value)
      const flat = key === undefined ? flatFields(value, label) : undefined
      if (key !== undefined) push({ value: value[key]!, at: [...at, key] }, value)
      else if (flat !== undefined) push({ value: flat, at }, aboutOf(value))
    }
  }

  #unique(name: string, at: Path): string {
    const own = this.#names.has(name) ? `${name} (${shortPath(at)})` : name
    this.#names.add(own)
    return own
  }
}

/** `orders: { … }, customers: { … }`; the ports of one contract are no contracts with names. */
function isNamedMap(value: JsonObject): boolean {
  return Object.keys(value).every((key) => isObject(value[key]) && portOf(key) === undefined)
}

function isReference(text: string): boolean {
  return /[/@#]|\.\w+$/.test(text) && !/\s/.test(text)
}

/** The nearest id is enough to tell most apart, and does not change when a stage moves to another layer. */
function nameOf(owners: readonly string[], label: string, at: Path): string {
  const owner = owners.at(-1)
  if (owner !== undefined) return label === '' ? owner : `${owner} ${label}`
  const where = at.length > 1 && label.startsWith('Σ') ? `${shortPath(at)} ` : ''
  return label === '' ? shortPath(at) : `${where}${label}`
}

function idOf(data: JsonObject): string | undefined {
  const { id, stage, name } = data
  if (typeof id === 'string' && id !== '') return id
  if (typeof stage === 'string' && stage !== '') return stage
  return typeof name === 'string' && name !== '' ? name : undefined
}

export function isJsonSchema(value: JsonObject): boolean {
  return typeof value.$schema === 'string' && value.$schema.includes('json-schema.org')
}

function fieldKeyOf(value: JsonObject): string | undefined {
  return FIELD_KEYS.find((key) => isObject(value[key]) || isList(value[key]))
}

function isSchemaMap(value: Json): boolean {
  if (isList(value)) return looksLikeFields(value)
  return isObject(value) && (isJsonSchema(value) || fieldKeyOf(value) !== undefined || isFlatRecord(value))
}

function aboutOf(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key, one]) => META.has(key) && !isTyped(one)))
}

/** A map of a port is its fields, without what else is said there; one that names its schema elsewhere only adds typed ones. */
function flatFields(value: JsonObject, label: string): JsonObject | undefined {
  const refers = Object.keys(value).some((key) => REFERENCE_KEYS.has(key))
  const strict = refers || !label.startsWith('Σ')
  const entries = Object.entries(value).filter(([key, one]) => !META.has(key) && (!strict || isTyped(one)))
  if (refers && entries.length === 0) return undefined
  return Object.fromEntries(entries)
}

/** The features of a whole document may be nothing but names. */
function isListOfNames(value: Json): boolean {
  return isList(value) && value.length > 0 && value.every((one) => typeof one === 'string')
}
