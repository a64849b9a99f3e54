/** Small data that a writer of a schema could have written: what witnesses are made of. */
import type { Json, JsonObject } from '../../model/json.js'
import type { ConstraintName, ContentModel, RecordSchema, ValueSchema } from '../../model/record-schema.js'
import { acceptsValue } from './accepts-record.js'
import { formatNamed } from './json-schema/formats.js'
import { patternSamples } from './pattern-samples.js'
import { scalarSamples, temporalKey } from './scalars.js'
import { typeKey } from './type-key.js'

const MAX_LENGTH = 10_000
/** Items of lists past this size that one comparison may make: an embedding of 4,096 numbers has examples, a thousand of them need not. */
const SHORT_LIST = 200
const MAX_LONG_ITEMS = 2_000_000
/** Records with more fields are shown in their smallest form only. */
const MAX_VARIED = 50
/** Branches of a union whose edges are tried. */
const MAX_EDGES = 8
/** The field that no schema lists, for witnesses of the content model. */
export const UNLISTED = 'a_field_that_is_not_listed'

export class Samples {
  readonly #firsts = new Map<string, Json | undefined>()
  readonly #values = new WeakMap<ValueSchema, { readonly first: Json | undefined }>()
  #longItems = MAX_LONG_ITEMS
  readonly #records = new WeakMap<RecordSchema, JsonObject | null>()
  readonly #model: ContentModel
  constructor(model: ContentModel) {
    this.#model = model
  }

  /** The smallest record that a writer may write: its required fields. Null when one of them has no value that is found. */
  record(schema: RecordSchema): JsonObject | null {
    const known = this.#records.get(schema)
    if (known !== undefined) return known
    // The tree is finite, so this only guards the shape of the code.
    this.#records.set(schema, null)
    const made: Record<string, Json> = Object.create(null) as Record<string, Json>
    for (const field of schema.fields) {
      if (!field.required) continue
      const value = this.first(field)
      if (value === undefined) return null
      made[field.name] = value
    }
    this.#records.set(schema, made)
    return made
  }

  first(value: ValueSchema): Json | undefined {
    const known = this.#values.get(value)
    if (known !== undefined) return known.first
    const key = isPlain(value) ? typeKey(value) : undefined
    if (key !== undefined && this.#firsts.has(key)) return this.#firsts.get(key)
    const found = this.#ofBranches(value) ?? this.of(value, [])[0]
    this.#values.set(value, { first: found })
    if (key !== undefined) this.#firsts.set(key, found)
    return found
  }

  /** Of a union one value of one branch will do: trying all of hundreds against each other takes seconds. */
  #ofBranches(value: ValueSchema): Json | undefined {
    if (value.type.kind !== 'union' || value.allowed !== undefined) return undefined
    for (const branch of value.type.branches) {
      const datum = this.first(branch)
      if (datum !== undefined && acceptsValue(value, datum, this.#model, true)) return datum
    }
    return undefined
  }

  /**
   * Data that a writer of `value` may write, smallest first. `against` are schemas whose edges (limits, lengths, lists)
   * are tried as well, since what tells two schemas apart lies at an edge of one of them.
   */
  of(value: ValueSchema, against: readonly ValueSchema[]): Json[] {
    const edges = against.flatMap((other) => (other.type.kind === 'union' ? other.type.branches.slice(0, MAX_EDGES) : [other]))
    const tried = value.allowed === undefined ? this.#candidates(value, edges) : [...value.allowed.value]
    if (value.nullable) tried.push(null)
    const accepted = tried.filter((datum) => acceptsValue(value, datum, this.#model, true))
    if (typeof accepted[0] === 'number') accepted.sort(byShortness)
    return value.nullable ? [...accepted.filter((one) => one !== null), null] : accepted
  }

  #candidates(value: ValueSchema, against: readonly ValueSchema[]): Json[] {
    const { type } = value
    switch (type.kind) {
      case 'scalar':
        return [
          ...scalarSamples(type),
          ...against.flatMap((other) => (other.type.kind === 'scalar' ? scalarSamples(other.type) : [])),
          ...against.flatMap((other) => other.allowed?.value ?? []),
          ...edges([value, ...against], temporalKey(type.name)),
        ]
      case 'unknown':
        return [{ $type: type.text }]
      case 'any':
      case 'unstated':
        return [
          '',
          0,
          true,
          0.5,
          [],
          {},
          'a',
          ...against.flatMap((other) => other.allowed?.value ?? []),
          ...edges(against, undefined),
        ]
      case 'array':
        return this.#lists(value, type.items, against)
      case 'map': {
        const inner = against.flatMap(({ type: other }) => (other.kind === 'map' ? [other.values] : []))
        return [{}, ...this.of(type.values, inner).map((one) => ({ key: one }))]
      }
      case 'record':
        return this.#variants(type.record, against)
      case 'union':
        return type.branches.flatMap((branch) => this.of(branch, against))
    }
  }

  /** The smallest record, and the same with one field at an edge: what shows that two records inside a union differ. */
  #variants(schema: RecordSchema, against: readonly ValueSchema[]): Json[] {
    const record = this.record(schema)
    if (record === null) return []
    const others = against.flatMap(({ type }) => (type.kind === 'record' ? [type.record.fields] : []))
    const variants: Json[] = [record, withField(record, UNLISTED, 0)]
    if (against.length === 0 || schema.fields.length > MAX_VARIED) return variants
    for (const field of schema.fields) {
      const same = others.flatMap((fields) => fields.filter(({ name }) => name === field.name))
      for (const one of this.of(field, same)) variants.push(withField(record, field.name, one))
    }
    const missing = others
      .flat()
      .filter(({ name }) => !Object.hasOwn(record, name) && schema.fields.every((field) => field.name !== name))
    for (const field of missing.slice(0, MAX_VARIED)) variants.push(withField(record, field.name, { $type: UNLISTED }))
    return variants
  }

  #lists(value: ValueSchema, items: ValueSchema, against: readonly ValueSchema[]): Json[] {
    const inner = against.flatMap(({ type }) => (type.kind === 'array' ? [type.items] : []))
    const values = this.of(items, inner)
    const sizes = new Set([0, 1, 2])
    for (const { constraints } of [value, ...against])
      for (const name of ['minItems', 'maxItems'] as const) {
        const limit = constraints[name]?.value
        if (typeof limit === 'number') for (const size of [limit - 1, limit, limit + 1]) if (mayHold(value, size)) sizes.add(size)
      }
    const isUnique = [value, ...against].some(({ constraints }) => constraints.uniqueItems?.value === true)
    const lists: Json[] = []
    for (const size of [...sizes].sort((a, b) => a - b)) {
      // Of a tensor the sizes multiply.
      const weight = size * weigh(values[0] ?? null)
      if (size < 0 || weight > MAX_WEIGHT || (size > SHORT_LIST && weight > this.#longItems)) continue
      if (size > SHORT_LIST) this.#longItems -= weight
      if (values.length > 0 || size === 0) lists.push(Array.from({ length: size }, () => values[0]!))
      if (size < 2 || (size > SHORT_LIST && !isUnique)) continue
      const distinct = this.#distinct(items, values, size)
      if (distinct.length === size) lists.push(distinct)
    }
    for (const one of values.slice(1, 6)) lists.push([one])
    return lists
  }

  /** That many different values, as far as they are easily found. */
  #distinct(items: ValueSchema, values: readonly Json[], size: number): Json[] {
    const found = new Map(values.map((one) => [JSON.stringify(one), one]))
    for (let next = 0; next < size && found.size < size; next++)
      for (const one of [next, String(next), ...(next <= SHORT_LIST ? ['a'.repeat(next)] : [])])
        if (acceptsValue(items, one, this.#model, true)) found.set(JSON.stringify(one), one)
    return [...found.values()].slice(0, size)
  }
}

const MAX_WEIGHT = 200_000

function mayHold({ constraints }: ValueSchema, size: number): boolean {
  const [least, most] = [constraints.minItems?.value, constraints.maxItems?.value]
  return !(typeof least === 'number' && size < least) && !(typeof most === 'number' && size > most)
}

/** How many values a value holds, itself included, as far as that matters. */
function weigh(value: Json): number {
  let weight = 0
  const todo: Json[] = [value]
  for (let next = todo.pop(); next !== undefined && weight <= MAX_WEIGHT; next = todo.pop()) {
    weight++
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next) as Json[]) todo.push(inner)
  }
  return weight
}

/** Numbers that are quick to read first; other data keep their order. */
function byShortness(left: Json, right: Json): number {
  return typeof left === 'number' && typeof right === 'number' ? String(left).length - String(right).length : 0
}

/** Values at the edges that constraints draw. */
function edges(schemas: readonly ValueSchema[], temporal: string | undefined): Json[] {
  const [data, lengths] = [[] as Json[], new Set<number>()]
  const patterns = new Set<string>()
  for (const { constraints } of schemas)
    for (const name in constraints) {
      const limit = constraints[name as ConstraintName]!.value
      if (name === 'pattern' && typeof limit === 'string') patterns.add(limit)
      else if (name === 'format' && typeof limit === 'string') data.push(...(formatNamed(limit)?.samples ?? []))
      else if ((name === 'minLength' || name === 'maxLength') && typeof limit === 'number')
        for (const length of [limit - 1, limit, limit + 1]) if (length >= 0 && length <= MAX_LENGTH) lengths.add(length)
      if (typeof limit === 'number')
        data.push(limit, limit + 1, limit - 1, limit + 0.5, limit - 0.5, 2 * limit, 3 * limit, 0.5 * limit)
      else if (typeof limit === 'string' && temporal !== undefined)
        data.push(...around(limit).map((text) => ({ [temporal]: text })))
    }
  for (const length of lengths) data.push('a'.repeat(length))
  for (const pattern of patterns) data.push(...rememberedSamples(pattern, repeats(lengths)))
  return between(data, schemas)
}

const remembered = new Map<string, readonly string[]>()

/** Contracts use one pattern for many fields. */
function rememberedSamples(pattern: string, extras: readonly number[]): readonly string[] {
  const key = `${extras.join()} ${pattern}`
  let known = remembered.get(key)
  if (known === undefined) {
    if (remembered.size >= 200) remembered.clear()
    remembered.set(key, (known = patternSamples(pattern, extras)))
  }
  return known
}

/** A value between two limits that leave out both ends. */
function between(data: Json[], schemas: readonly ValueSchema[]): Json[] {
  const limits = schemas.flatMap(({ constraints }) => Object.values(constraints).map((limit) => limit.value))
  const numbers = limits.filter((limit) => typeof limit === 'number').sort((a, b) => a - b)
  numbers.forEach((limit, index) => {
    const next = numbers[index + 1]
    if (next !== undefined) data.push((limit + next) / 2, Math.ceil((limit + next) / 2))
  })
  return data
}

/** A date is followed by one later and led by one earlier in the order of texts. */
function around(text: string): string[] {
  const digit = /\d(?=\D*$)/.exec(text)
  if (digit === null) return [text, `${text}~`]
  const at = digit.index
  const shifted = [-1, 1].map((step) => Number(text[at]) + step).filter((one) => one >= 0 && one <= 9)
  const first = text.search(/\d/)
  return [
    text,
    ...shifted.map((one) => text.slice(0, at) + one + text.slice(at + 1)),
    text.slice(0, first) + '9' + text.slice(first + 1),
    text.slice(0, first) + '0' + text.slice(first + 1),
  ]
}

/** A repeat makes a text of length L when it stands for all of it but a few fixed characters. */
function repeats(lengths: ReadonlySet<number>): number[] {
  const near = new Set<number>()
  for (const length of lengths) for (let less = 0; less <= 8; less++) near.add(length - less)
  return [...near].slice(0, 60)
}

/** A scalar about which nothing but its type is said: one answer does for all of them. */
export function isPlain(value: ValueSchema): boolean {
  if (value.type.kind !== 'scalar' || value.allowed !== undefined) return false
  return Object.keys(value.constraints).length === 0
}

/** The record with one field set, or left out. */
export function withField(record: JsonObject, name: string, value: Json | undefined): JsonObject {
  const made: Record<string, Json> = Object.assign(Object.create(null) as Record<string, Json>, record)
  if (value === undefined) delete made[name]
  else made[name] = value
  return made
}
