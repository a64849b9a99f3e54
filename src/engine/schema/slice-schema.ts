import { isList, isObject, type Json, type JsonObject, mapValues } from '../../model/json.js'

/** Parts of a schema up to this size are taken whole: to compile them costs less than to look for what to leave out. */
const CHUNK = 150
const MAX_DEPTH = 300
const LONG_ENUM = 200

const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'])
const ALL_VALUES = new Set(['additionalProperties', 'unevaluatedProperties', 'patternProperties'])
const ALL_ITEMS = new Set(['items', 'additionalItems', 'unevaluatedItems', 'contains', 'prefixItems'])
const ELSEWHERE = ['$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$dynamicRef', '$recursiveRef']

/**
 * Leaves out of a wide schema what cannot matter to a datum: properties that it does not have. A validator is compiled in time
 * that grows with the schema, and runs no faster; a record of thousands of fields would spend seconds on a datum of one.
 */
export class Slicer {
  /** How many objects and lists there are in the schema. */
  readonly size: number
  hasLongEnum = false
  readonly #schema: Json
  readonly #sizes = new Map<Json, number>()
  readonly #chunks = new Map<Json, Chunks>()
  #movable = true
  #key: string[] = []
  /** Else only the key is asked for, which does not take the time to copy the schema. */
  #builds = false

  constructor(schema: Json) {
    this.#schema = schema
    this.size = this.#measure(schema, 0)
  }

  /** A text that is equal for data that the same slice judges; empty for the whole schema. */
  keyOf(datum: Json): string {
    if (!this.#movable || this.size <= CHUNK) return ''
    this.#key = []
    this.#slice(this.#schema, [datum])
    return `slice ${this.#key.join('|')}`
  }

  /** A schema that says the same of the datum. */
  slice(datum: Json): Json {
    if (!this.#movable) return this.#schema
    this.#builds = true
    const schema = this.#slice(this.#schema, [datum])
    this.#builds = false
    return schema
  }

  /** Notes the size of every part, and whether a reference points at anything but a definition of the root. */
  #measure(value: Json, depth: number): number {
    if (value === null || typeof value !== 'object') return 0
    if (depth > MAX_DEPTH) {
      this.#movable = false
      return 1
    }
    let size = 1
    if (isList(value)) for (const item of value) size += this.#measure(item, depth + 1)
    else if (isObject(value)) {
      if (depth > 0 && ELSEWHERE.some((key) => typeof value[key] === 'string' || value[key] === true)) this.#movable = false
      if (typeof value.$ref === 'string' && !/^#\/(\$defs|definitions)\//.test(value.$ref)) this.#movable = false
      this.hasLongEnum ||= isList(value.enum) && value.enum.length > LONG_ENUM
      for (const key of Object.keys(value)) size += this.#measure(value[key]!, depth + 1)
    }
    this.#sizes.set(value, size)
    return size
  }

  #slice(schema: Json, values: readonly Json[]): Json {
    if (!isObject(schema) || (this.#sizes.get(schema) ?? 0) <= CHUNK) return schema
    const copy: Record<string, Json> = Object.create(null)
    for (const key of Object.keys(schema)) copy[key] = this.#keyword(key, schema[key]!, values)
    return copy
  }

  #keyword(key: string, value: Json, values: readonly Json[]): Json {
    if (key === 'properties' && isObject(value)) return this.#properties(value, values)
    if (SAME_VALUE.has(key)) return this.#each(value, values)
    if (ALL_VALUES.has(key)) {
      const inner = values.filter(isObject).flatMap((one) => Object.keys(one).map((name) => one[name]!))
      if (key !== 'patternProperties') return this.#slice(value, inner)
      return isObject(value) ? mapValues(value, (schema) => this.#slice(schema, inner)) : value
    }
    return ALL_ITEMS.has(key) ? this.#each(value, values.filter(isList).flat()) : value
  }

  #each(value: Json, values: readonly Json[]): Json {
    return isList(value) ? value.map((schema) => this.#slice(schema, values)) : this.#slice(value, values)
  }

  #properties(table: JsonObject, values: readonly Json[]): Json {
    const objects = values.filter(isObject)
    const { chunkOf, chunks } = this.#chunksOf(table)
    const present = new Set(objects.flatMap((one) => Object.keys(one)).filter((name) => chunkOf.has(name)))
    const taken = new Set([...present].map((name) => chunkOf.get(name)!))
    this.#key.push([...taken].join())
    const copy: Record<string, Json> = Object.create(null)
    // What is not in the datum is small, or in a chunk of its own that is not taken.
    for (const name of this.#builds ? [...taken].flatMap((chunk) => chunks[chunk]!) : present) {
      const inner = objects.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]!] : []))
      copy[name] = this.#slice(table[name]!, inner)
    }
    return copy
  }

  /** Small neighbours share a chunk, so that data of one chunk share a validator. */
  #chunksOf(table: JsonObject): Chunks {
    const known = this.#chunks.get(table)
    if (known !== undefined) return known
    const chunks: string[][] = [[]]
    const chunkOf = new Map<string, number>()
    let filled = 0
    for (const name of Object.keys(table)) {
      const size = 1 + (this.#sizes.get(table[name]!) ?? 0)
      if (filled > 0 && filled + size > CHUNK) {
        chunks.push([])
        filled = 0
      }
      filled += size
      chunks.at(-1)!.push(name)
      chunkOf.set(name, chunks.length - 1)
    }
    const made = { chunkOf, chunks }
    this.#chunks.set(table, made)
    return made
  }
}

interface Chunks {
  readonly chunkOf: ReadonlyMap<string, number>
  readonly chunks: readonly (readonly string[])[]
}
