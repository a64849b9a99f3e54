/** Data in Avro's JSON encoding: whether a schema writes them, whether another reads them, and small ones that it writes. */
import { isList, isObject, type Json } from '../../model/json.js'
import { branchName, shortName, type AvroEnum, type AvroField, type AvroFixed, type AvroRecord, type AvroType } from './avro.js'

type Named = AvroRecord | AvroEnum | AvroFixed

/**
 * Whether the datum is one that the schema writes. In `json` a value of a union is `null` or `{ "branch": value }`; in
 * `default` it stands bare.
 */
export function writesAvro(type: AvroType, datum: Json, encoding: 'json' | 'default' = 'json'): boolean {
  switch (type.kind) {
    case 'union': {
      if (encoding === 'default') return type.branches.some((branch) => writesAvro(branch, datum, encoding))
      const [branch, value] = branchOf(type.branches, datum) ?? []
      return branch !== undefined && writesAvro(branch, value!, encoding)
    }
    case 'array':
      return isList(datum) && datum.every((item) => writesAvro(type.items, item, encoding))
    case 'map':
      return isObject(datum) && Object.keys(datum).every((key) => writesAvro(type.values, datum[key]!, encoding))
    case 'enum':
      return typeof datum === 'string' && type.symbols.includes(datum)
    case 'fixed':
      return isBytes(datum) && datum.length === type.size
    case 'record': {
      if (!isObject(datum)) return false
      const known = type.fields.every(({ name, type: inner, default: fallback }) =>
        Object.hasOwn(datum, name) ? writesAvro(inner, datum[name]!, encoding) : encoding === 'default' && fallback !== undefined,
      )
      return known && (encoding === 'default' || Object.keys(datum).length === type.fields.length)
    }
    default:
      return isPrimitive(type.kind, datum)
  }
}

function isPrimitive(
  kind: Exclude<AvroType['kind'], 'union' | 'array' | 'map' | 'enum' | 'fixed' | 'record'>,
  datum: Json,
): boolean {
  switch (kind) {
    case 'null':
      return datum === null
    case 'boolean':
      return typeof datum === 'boolean'
    case 'int':
      return typeof datum === 'number' && Number.isInteger(datum) && Math.abs(datum + 0.5) < 2 ** 31
    case 'long':
      return typeof datum === 'number' && Number.isInteger(datum) && datum >= -(2 ** 63) && datum < 2 ** 63
    case 'float':
    case 'double':
      return typeof datum === 'number'
    case 'bytes':
      return isBytes(datum)
    case 'string':
      return typeof datum === 'string'
  }
}

/** Bytes are written as a text of the code points 0 to 255. */
function isBytes(datum: Json): datum is string {
  return typeof datum === 'string' && [...datum].every((c) => c.codePointAt(0)! <= 255)
}

function branchOf(branches: readonly AvroType[], datum: Json): readonly [AvroType, Json] | undefined {
  const key = datum === null ? 'null' : isObject(datum) ? Object.keys(datum)[0] : undefined
  const branch = branches.find((one) => branchName(one) === key)
  if (branch === undefined) return undefined
  if (datum === null) return [branch, null]
  return isObject(datum) && Object.keys(datum).length === 1 ? [branch, datum[key!]!] : undefined
}

/** Whether data that `writer` wrote can be read with `reader`: schema resolution, executed on one datum. */
export function readsAvro(writer: AvroType, reader: AvroType, datum: Json): boolean {
  if (writer.kind === 'union') {
    const [branch, value] = branchOf(writer.branches, datum) ?? []
    return branch !== undefined && readsAvro(branch, reader, value!)
  }
  if (reader.kind === 'union') return reader.branches.some((branch) => readsAvro(writer, branch, datum))
  if (writer.kind === 'array')
    return reader.kind === 'array' && isList(datum) && datum.every((item) => readsAvro(writer.items, reader.items, item))
  if (writer.kind === 'map')
    return (
      reader.kind === 'map' &&
      isObject(datum) &&
      Object.keys(datum).every((key) => readsAvro(writer.values, reader.values, datum[key]!))
    )
  if (writer.kind === 'enum')
    return (
      reader.kind === 'enum' &&
      sameName(writer, reader) &&
      (reader.symbols.includes(datum as string) || reader.default !== undefined)
    )
  if (writer.kind === 'fixed') return reader.kind === 'fixed' && sameName(writer, reader) && writer.size === reader.size
  if (writer.kind === 'record') {
    if (reader.kind !== 'record' || !sameName(writer, reader) || !isObject(datum)) return false
    const written = new Map(writer.fields.map((field) => [field.name, field]))
    return reader.fields.every((field) => {
      const sources = sourcesOf(field, written)
      if (sources.length !== 1) return sources.length === 0 && field.default !== undefined
      return readsAvro(sources[0]!.type, field.type, datum[sources[0]!.name]!)
    })
  }
  return promotes(writer.kind, reader.kind)
}

/** The fields that a reader's field may come from; when there are several, libraries refuse to choose. */
export function sourcesOf(field: AvroField, written: ReadonlyMap<string, AvroField>): AvroField[] {
  if (field.aliases.length === 0) return written.has(field.name) ? [written.get(field.name)!] : []
  return [...new Set([field.name, ...field.aliases])].flatMap((name) => written.get(name) ?? [])
}

const PROMOTIONS: Readonly<Record<string, readonly string[]>> = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
}

/** Whether a primitive is read as another. */
export function promotes(writer: string, reader: string): boolean {
  return writer === reader || (PROMOTIONS[writer]?.includes(reader) ?? false)
}

/** Names match without their namespaces, or the reader has the writer's as an alias (specification, Schema Resolution). */
export function sameName(writer: Named, reader: Named): boolean {
  const name = shortName(writer.name)
  return [reader.name, ...reader.aliases].some((one) => shortName(one) === name)
}

/** Values that one sample may hold: records that hold records twice each would make 2^n of them. */
const MAX_SAMPLE = 50_000

/** The smallest datum of a type; undefined for a record that cannot end, since it holds itself and nothing else will do. */
export function sampleAvro(type: AvroType): Json | undefined {
  return sample(type, new Set(), { left: MAX_SAMPLE })
}

function sample(type: AvroType, inside: Set<AvroType>, size: { left: number }): Json | undefined {
  if (--size.left < 0 || inside.has(type)) return undefined
  switch (type.kind) {
    case 'union': {
      const plain = [...type.branches].sort((a, b) => weight(a) - weight(b))
      for (const branch of plain) {
        const value = sample(branch, inside, size)
        if (value !== undefined) return wrapBranch(branch, value)
      }
      return undefined
    }
    case 'array':
      return []
    case 'map':
      return {}
    case 'enum':
      return type.symbols[0]
    case 'fixed':
      return type.size > 10_000 ? undefined : '\0'.repeat(type.size)
    case 'record': {
      const made: Record<string, Json> = Object.create(null) as Record<string, Json>
      inside.add(type)
      for (const field of type.fields) {
        const value = sample(field.type, inside, size)
        if (value === undefined) break
        made[field.name] = value
      }
      inside.delete(type)
      return Object.keys(made).length === type.fields.length ? made : undefined
    }
    case 'null':
      return null
    case 'boolean':
      return false
    case 'bytes':
    case 'string':
      return ''
    default:
      return 0
  }
}

function weight({ kind }: AvroType): number {
  return kind === 'null' ? 0 : kind === 'record' ? 2 : 1
}

/** A value of a union in the JSON encoding. */
export function wrapBranch(branch: AvroType, value: Json): Json {
  return branch.kind === 'null' ? null : { [branchName(branch)]: value }
}

/** A value that shows why a wider number does not fit a narrower one; the smallest otherwise. */
export function edgeAvro(type: AvroType): Json | undefined {
  return type.kind === 'long' ? 2147483648 : type.kind === 'float' ? 0.5 : type.kind === 'double' ? 0.1 : sampleAvro(type)
}
