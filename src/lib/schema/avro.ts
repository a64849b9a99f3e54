/**
 * Avro schemas as they stand in an `.avsc` file, with names resolved. A record may hold itself, so the result is a graph:
 * whoever walks it keeps the pairs that he has seen. https://avro.apache.org/docs/1.12.0/specification/
 */
import { jsonText } from '../json-text.js'
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { SchemaProblem } from '../../model/record-schema.js'
import { writesAvro } from './avro-data.js'

export const PRIMITIVES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const
export type AvroPrimitive = (typeof PRIMITIVES)[number]

export type AvroType = AvroPlain | AvroEnum | AvroFixed | AvroRecord | AvroArray | AvroMap | AvroUnion
interface Node {
  readonly at: Path
  /** `decimal(4,2)`, `timestamp-millis`: what the bytes mean. */
  readonly logical?: string
}
export interface AvroPlain extends Node {
  readonly kind: AvroPrimitive
}
interface Named extends Node {
  /** With its namespace. */
  readonly name: string
  readonly aliases: readonly string[]
}
export interface AvroEnum extends Named {
  readonly kind: 'enum'
  readonly symbols: readonly string[]
  readonly default?: At<string>
}
export interface AvroFixed extends Named {
  readonly kind: 'fixed'
  readonly size: number
}
export interface AvroRecord extends Named {
  readonly kind: 'record'
  readonly fields: readonly AvroField[]
}
export interface AvroField {
  readonly at: Path
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: AvroType
  readonly default?: At<Json>
}
export interface AvroArray extends Node {
  readonly kind: 'array'
  readonly items: AvroType
}
export interface AvroMap extends Node {
  readonly kind: 'map'
  readonly values: AvroType
}
export interface AvroUnion extends Node {
  readonly kind: 'union'
  readonly branches: readonly AvroType[]
}

export interface AvroReading {
  /** Undefined when the schema as a whole cannot be used; a part that cannot be read makes the whole so. */
  readonly type: AvroType | undefined
  readonly problems: readonly SchemaProblem[]
  /** Of the problems those of a default that is no value of its type: nobody can take it, and the field is read without it. */
  readonly unusable: readonly SchemaProblem[]
  /** Every record, enum and fixed of the schema, by its full name. */
  readonly named: ReadonlyMap<string, AvroType>
}

const MAX_DEPTH = 100
const MAX_SHOWN = 5
const NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/

/** Reads a schema: a name, a list (union) or an object. Never throws. */
export function readAvro(data: Json): AvroReading {
  const reader = new AvroReader()
  const type = reader.read(data, [], '', 0)
  reader.checkDefaults()
  const { problems, unusable, named } = reader
  return { type: reader.fatal ? undefined : type, problems, unusable, named }
}

class AvroReader {
  readonly problems: SchemaProblem[] = []
  readonly unusable: SchemaProblem[] = []
  fatal = false
  readonly named = new Map<string, AvroType>()
  readonly #defaults: { at: At<Json>; field: AvroField; fields: AvroField[] }[] = []

  read(data: Json, at: Path, space: string, depth: number): AvroType | undefined {
    if (depth > MAX_DEPTH) return this.#fail(at, `it is nested more than ${MAX_DEPTH} deep`)
    if (typeof data === 'string') return this.#reference(data, at, space)
    if (isList(data)) return this.#union(data, at, space, depth)
    if (!isObject(data)) return this.#fail(at, 'it is no type: a name, a list or an object is expected')
    const { type } = data
    if (typeof type !== 'string')
      return type === undefined ? this.#fail(at, 'it has no `type`') : this.read(type, [...at, 'type'], space, depth + 1)
    switch (type) {
      case 'record':
      case 'error':
        return this.#record(data, at, space, depth)
      case 'enum':
        return this.#enum(data, at, space)
      case 'fixed':
        return this.#fixed(data, at, space)
      case 'array': {
        const items = this.#part(data, 'items', at, space, depth)
        return items && { kind: 'array', items, at }
      }
      case 'map': {
        const values = this.#part(data, 'values', at, space, depth)
        return values && { kind: 'map', values, at }
      }
      default: {
        const found = this.#reference(type, at, space)
        const logical = logicalOf(data)
        return found === undefined || logical === undefined || !isPlain(found) ? found : { ...found, logical }
      }
    }
  }

  #part(data: JsonObject, key: string, at: Path, space: string, depth: number): AvroType | undefined {
    const part = data[key]
    return part === undefined ? this.#fail(at, `it has no \`${key}\``) : this.read(part, [...at, key], space, depth + 1)
  }

  #reference(name: string, at: Path, space: string): AvroType | undefined {
    if ((PRIMITIVES as readonly string[]).includes(name)) return { kind: name as AvroPrimitive, at }
    const found = this.named.get(qualify(name, space)) ?? this.named.get(name)
    return found ?? this.#fail(at, `\`${name.slice(0, 100)}\` is no type of Avro and is not defined before this place`)
  }

  #union(data: readonly Json[], at: Path, space: string, depth: number): AvroType | undefined {
    const seen = new Set<string>()
    const branches = data.flatMap((one, index): AvroType[] => {
      const place = [...at, index]
      const branch = this.read(one, place, space, depth + 1)
      if (branch === undefined) return []
      if (branch.kind === 'union') this.#fail(place, 'it is a union directly inside a union')
      const key = branchName(branch)
      if (seen.has(key)) this.#fail(place, `the union holds \`${key}\` already`)
      seen.add(key)
      return [branch]
    })
    return branches.length === 0 ? this.#fail(at, 'it is a union without branches') : { kind: 'union', branches, at }
  }

  #record(data: JsonObject, at: Path, space: string, depth: number): AvroType | undefined {
    const fields: AvroField[] = []
    const own = this.#define(data, at, space, (named) => ({ ...named, kind: 'record', fields }))
    if (own === undefined) return undefined
    if (!isList(data.fields)) return this.#fail(at, 'it is a record without a list of `fields`')
    const names = new Set<string>()
    data.fields.forEach((raw, index) => {
      const place = [...at, 'fields', index]
      if (!isObject(raw) || typeof raw.name !== 'string')
        return this.#fail(place, 'it is no field: an object with a name is expected')
      if (names.has(raw.name)) this.#fail(place, `the record has a field \`${raw.name}\` already`)
      names.add(raw.name)
      const type = this.#part(raw, 'type', place, spaceOf(own.name), depth + 1)
      if (type === undefined) return undefined
      const fallback = Object.hasOwn(raw, 'default') ? { value: raw.default!, at: [...place, 'default'] } : undefined
      const aliases = isList(raw.aliases) ? raw.aliases.filter((alias) => typeof alias === 'string') : []
      const field: AvroField = {
        at: place,
        name: raw.name,
        aliases,
        type,
        ...(fallback === undefined ? {} : { default: fallback }),
      }
      if (fallback !== undefined) this.#defaults.push({ at: fallback, field, fields })
      fields.push(field)
      return undefined
    })
    for (const field of fields)
      for (const alias of field.aliases)
        if (alias !== field.name && names.has(alias))
          this.problems.push({
            at: field.at,
            reason: `\`${alias}\` is an alias of \`${field.name}\` and a field of its own, so readers cannot tell which is meant`,
          })
    return own
  }

  #enum(data: JsonObject, at: Path, space: string): AvroType | undefined {
    const { symbols } = data
    if (!isList(symbols) || !symbols.every((symbol) => typeof symbol === 'string'))
      return this.#fail(at, 'it is an enum without a list of `symbols`')
    const fallback = data.default
    if (fallback !== undefined && !(symbols as readonly Json[]).includes(fallback))
      this.#fail([...at, 'default'], 'the default of the enum is none of its symbols')
    const standard = typeof fallback === 'string' ? { default: { value: fallback, at: [...at, 'default'] } } : {}
    return this.#define(data, at, space, (named) => ({ ...named, kind: 'enum', symbols, ...standard }))
  }

  #fixed(data: JsonObject, at: Path, space: string): AvroType | undefined {
    const { size } = data
    if (typeof size !== 'number' || !Number.isInteger(size) || size < 0)
      return this.#fail(at, 'it is a fixed type without a `size`')
    const logical = logicalOf(data)
    return this.#define(data, at, space, (named) => ({
      ...named,
      kind: 'fixed',
      size,
      ...(logical === undefined ? {} : { logical }),
    }))
  }

  #define<Type extends AvroType & Named>(
    data: JsonObject,
    at: Path,
    space: string,
    make: (named: Named) => Type,
  ): Type | undefined {
    if (typeof data.name !== 'string' || !NAME.test(data.name)) return this.#fail(at, 'it has no `name` that Avro allows')
    const own = typeof data.namespace === 'string' ? data.namespace : space
    const name = qualify(data.name, own)
    const aliases = isList(data.aliases) ? data.aliases.filter((alias) => typeof alias === 'string') : []
    const type = make({ at, name, aliases: aliases.map((alias) => qualify(alias, spaceOf(name))) })
    if (this.named.has(name)) return this.#fail(at, `\`${name}\` is defined already`)
    this.named.set(name, type)
    return type
  }

  /** After everything is read: a default may be of a record that was not finished when it was met. */
  checkDefaults(): void {
    for (const { at, field, fields } of this.#defaults) {
      const { type } = field
      const branches = type.kind === 'union' ? type.branches : [type]
      // Since 1.12 the default may be of any branch; before, of the first.
      if (branches.some((branch) => writesAvro(branch, at.value, 'default'))) continue
      const problem = { at: at.at, reason: `the default is no value of its type (${showAvro(type)})` }
      this.problems.push(problem)
      this.unusable.push(problem)
      fields[fields.indexOf(field)] = { at: field.at, name: field.name, aliases: field.aliases, type }
    }
  }

  #fail(at: Path, reason: string): undefined {
    this.fatal = true
    this.problems.push({ at, reason })
    return undefined
  }
}

function isPlain(type: AvroType): type is AvroPlain {
  return (PRIMITIVES as readonly string[]).includes(type.kind)
}

function logicalOf(data: JsonObject): string | undefined {
  const { logicalType } = data
  if (typeof logicalType !== 'string') return undefined
  return logicalType === 'decimal' ? `decimal(${jsonText(data.precision ?? null)},${jsonText(data.scale ?? 0)})` : logicalType
}

function qualify(name: string, space: string): string {
  return name.includes('.') || space === '' ? name : `${space}.${name}`
}

function spaceOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('.'), 0))
}

/** The name without its namespace, by which schema resolution matches. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/** What the JSON encoding writes before a value of a union. */
export function branchName(type: AvroType): string {
  return 'name' in type ? type.name : type.kind
}

/** A type in words. */
export function showAvro(type: AvroType): string {
  switch (type.kind) {
    case 'union':
      return (
        type.branches.slice(0, MAX_SHOWN).map(showAvro).join(' | ') +
        (type.branches.length > MAX_SHOWN ? ` and ${type.branches.length - MAX_SHOWN} more` : '')
      )
    case 'array':
      return `array of ${showAvro(type.items)}`
    case 'map':
      return `map of ${showAvro(type.values)}`
    case 'record':
    case 'enum':
      return `${type.kind} \`${shortName(type.name)}\``
    case 'fixed':
      return `${type.logical ?? 'fixed'} \`${shortName(type.name)}\` of ${type.size} bytes`
    default:
      return type.logical === undefined ? type.kind : `${type.kind} (${type.logical})`
  }
}
