/** Fields as hand-written documents have them: a type name, or an object with a type and whatever else is known. */
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { RecordField, RecordSchema, ValueSchema, ValueType } from '../../../model/record-schema.js'
import { parseTypeText, unionOf } from '../type-text.js'
import type { Dialect } from '../type-names.js'
import { readConstraints } from './constraints.js'
import { faultOfDefault } from './default.js'
import { describe, type Reading } from './reading.js'
import { DIMENSION_KEYS, dimensionsOf, elementKey, inShape, shapeOf } from './tensor.js'

export interface FieldStyle {
  readonly dialect: Dialect
  /** When the document does not say: feature sets list what is there, contracts what may be null. */
  readonly required: boolean
  /** What is not required may be null as well: columns of a table. */
  readonly nullable: boolean
  /** Resolves a `$ref` inside the document, or undefined. */
  readonly resolve?: (reference: At<string>) => { readonly raw: JsonObject; readonly at: Path } | undefined
}

const TYPE_KEYS = ['type', 'dtype', 'data_type', 'value_type', 'logicalType', 'element_type']
const FIELD_KEYS = ['fields', 'properties', 'columns', 'features']

/** `features: {age: int}`, `fields: [{name: age, type: int}]`, `[age, "age: int"]`: a record. */
function readFields(raw: Json, at: Path, style: FieldStyle, reading: Reading, depth = 0): RecordField[] {
  if (!reading.enter(at, depth)) return []
  const entries: [name: string, value: Json, at: Path][] = []
  if (isList(raw))
    raw.forEach((one, index) => {
      const entry = listed(one, [...at, index], reading)
      if (entry !== undefined) entries.push(entry)
    })
  else if (isObject(raw)) for (const name of Object.keys(raw)) entries.push([name, raw[name]!, [...at, name]])
  else reading.problem(at, `it is ${describe(raw)}, where fields are expected`)
  return reading.unique(entries.map(([name, value, place]) => readField(name, value, place, style, reading, depth + 1)))
}

function listed(one: Json, at: Path, reading: Reading): [string, Json, Path] | undefined {
  if (typeof one === 'string') {
    const [, name, type] = /^([^:]+?)(?:\s*:\s*(.+))?$/s.exec(one.trim()) ?? []
    if (name !== undefined && name !== '') return [name, type ?? null, at]
  }
  if (isObject(one)) {
    const name = one.name ?? one.id ?? one.field ?? one.column
    if (typeof name === 'string' && name !== '') return [name, one, at]
    const keys = Object.keys(one)
    if (keys.length === 1 && !Object.hasOwn(one, 'name')) return [keys[0]!, one[keys[0]!]!, [...at, keys[0]!]]
  }
  reading.problem(at, `it is ${describe(one)} without a name, where a field is expected`)
  return undefined
}

export function readField(name: string, raw: Json, at: Path, style: FieldStyle, reading: Reading, depth: number): RecordField {
  const value = readValue(raw, at, style, reading, depth)
  if (!isObject(raw)) {
    const required = style.required && !value.nullable
    return { ...value, nullable: value.nullable || (style.nullable && !required), name, aliases: [], required, tags: [] }
  }
  const source = resolved(raw, at, style, reading)?.raw ?? {}
  const optional = reading.flag(raw, at, 'optional') ?? false
  const stated =
    typeof raw.required === 'boolean' || typeof raw.required === 'string' ? reading.flag(raw, at, 'required') : undefined
  const required = stated ?? (style.required && !value.nullable && !optional)
  const given = reading.pick(raw, at, 'default') ?? (raw.default === null ? { value: null, at: [...at, 'default'] } : undefined)
  const unit = reading.text(raw, at, 'unit', 'units')
  const semantics = reading.text(raw, at, 'semantics', 'semantic', 'semantic_type', 'concept')
  const nullable = value.nullable || (style.nullable && !required)
  const fault = given === undefined ? undefined : faultOfDefault(value, nullable, given.value)
  // No reader can fill it in, so that it counts as none.
  const fallback = fault === undefined ? given : undefined
  if (fault !== undefined) reading.problem(given!.at, fault)
  return {
    ...value,
    nullable,
    name,
    required,
    aliases: reading.texts(raw, at, 'aliases', 'alias', 'renamed_from', 'previous_names').map((alias) => alias.value),
    tags: tagsOf({ ...source, ...raw }, at, reading),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(unit === undefined ? {} : { unit }),
    ...(semantics === undefined ? {} : { semantics }),
    ...(converts(raw) ? { convertible: true } : {}),
  }
}

/** Type, null, enum, constraints. */
export function readValue(raw: Json, at: Path, style: FieldStyle, reading: Reading, depth: number): ValueSchema {
  const unstated: ValueSchema = { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
  if (!reading.enter(at, depth)) return unstated
  if (raw === null) return unstated
  if (typeof raw === 'string') return parseTypeText(raw, at, style.dialect)
  if (isList(raw))
    return unionOf(
      raw.map((one, index) => readValue(one, [...at, index], style, reading, depth + 1)),
      at,
    )
  if (!isObject(raw)) {
    reading.problem(at, `it is ${describe(raw)}, where a type is expected`)
    return unstated
  }
  const target = resolved(raw, at, style, reading)
  if (target !== undefined) return withReference(raw, at, target, style, reading, depth)
  const shape = shapeOf(raw.shape) ?? dimensionsOf(raw)
  if (shape !== undefined) return readTensor(raw, at, shape, style, reading, depth)
  const typed = typeOf(raw, at, style, reading, depth)
  const nullable = reading.flag(raw, at, 'nullable', 'isNullable', 'is_nullable') ?? typed.nullable
  const allowed = allowedOf(raw, at, typed.type, reading)
  const constraints = { ...typed.constraints, ...readConstraints(raw, at, reading) }
  if (isObject(raw.constraints)) Object.assign(constraints, readConstraints(raw.constraints, [...at, 'constraints'], reading))
  const other = reading.pick(raw, at, 'enum_default', 'enumDefault')
  return {
    ...typed,
    at,
    typeAt: typed.typeAt ?? typed.at,
    nullable,
    constraints,
    ...allowed,
    ...(other === undefined ? {} : { allowedDefault: other }),
  }
}

/** What is said about the values (a range, an enum) is said about the elements. */
function readTensor(
  raw: JsonObject,
  at: Path,
  shape: readonly Json[],
  style: FieldStyle,
  reading: Reading,
  depth: number,
): ValueSchema {
  const key = elementKey(raw)
  const said = Object.entries(raw).filter(
    ([name]) => name !== 'shape' && !DIMENSION_KEYS.includes(name) && (name === key || !TYPE_KEYS.includes(name)),
  )
  const element = readValue(Object.fromEntries(said), at, style, reading, depth + 1)
  return { ...inShape({ ...element, nullable: false }, shape, at), typeAt: [...at, 'shape'], nullable: element.nullable }
}

function typeOf(raw: JsonObject, at: Path, style: FieldStyle, reading: Reading, depth: number): ValueSchema {
  const named = reading.pick(raw, at, ...TYPE_KEYS)
  const value: ValueSchema =
    named === undefined
      ? { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
      : readValue(named.value, named.at, style, reading, depth + 1)
  const make = (type: ValueType): ValueSchema => ({ ...value, at, typeAt: value.at, type })
  const { kind } = value.type
  if (value.type.kind === 'scalar' && value.type.name === 'decimal' && typeof raw.precision === 'number') {
    const scale = typeof raw.scale === 'number' ? raw.scale : 0
    return make({ ...value.type, text: `${value.type.text}(${raw.precision},${scale})`, precision: raw.precision, scale })
  }
  const fields = reading.pick(raw, at, ...FIELD_KEYS)
  const loose = kind === 'unstated' || (kind === 'record' && value.type.record.fields.length === 0) || kind === 'any'
  if (fields !== undefined && loose && (isObject(fields.value) || isList(fields.value)))
    return make({ kind: 'record', record: readRecord(raw, at, fields, style, reading, depth + 1) })
  const items = reading.pick(raw, at, 'items', 'element', 'elements')
  if (items !== undefined && (kind === 'array' || kind === 'unstated'))
    return make({ kind: 'array', items: readItem(items, style, reading, depth + 1) })
  if (fields !== undefined && kind === 'array') {
    const record = readRecord(raw, at, fields, style, reading, depth + 1)
    return make({ kind: 'array', items: { at: fields.at, type: { kind: 'record', record }, nullable: false, constraints: {} } })
  }
  if (kind !== 'map') return value
  const values =
    isObject(raw.values) || typeof raw.values === 'string' ? reading.pick(raw, at, 'values') : reading.pick(raw, at, 'value')
  return values === undefined ? value : make({ kind: 'map', values: readItem(values, style, reading, depth + 1) })
}

/** What is in a list or a map: not null unless it says so. */
function readItem({ value, at }: At<Json>, style: FieldStyle, reading: Reading, depth: number): ValueSchema {
  return readValue(value, at, style, reading, depth)
}

/** A record with its fields, the list of those that are required, and what becomes of others. */
export function readRecord(
  raw: JsonObject,
  at: Path,
  fields: At<Json>,
  style: FieldStyle,
  reading: Reading,
  depth: number,
): RecordSchema {
  const names = isList(raw.required) ? new Set(raw.required.filter((name) => typeof name === 'string')) : undefined
  const inner = names === undefined ? style : { ...style, required: false }
  const read = readFields(fields.value, fields.at, inner, reading, depth)
  const key = reading.texts(raw, at, 'primary_key', 'primaryKey', 'keys')
  const model = contentModelOf(raw)
  return {
    at,
    fields:
      names === undefined
        ? read
        : read.map((field) => (names.has(field.name) ? { ...field, required: true, nullable: field.nullable } : field)),
    ...(model === undefined ? {} : { contentModel: model }),
    ...(key.length === 0 ? {} : { primaryKey: { value: key.map((one) => one.value), at: key[0]!.at } }),
  }
}

function contentModelOf(raw: JsonObject): RecordSchema['contentModel'] {
  const stated = raw.content_model ?? raw.contentModel
  if (stated === 'open' || stated === 'closed' || stated === 'ignore-unknown') return stated
  const extra = raw.additionalProperties ?? raw.additional_properties
  return typeof extra === 'boolean' ? (extra ? 'open' : 'closed') : undefined
}

function allowedOf(raw: JsonObject, at: Path, type: ValueType, reading: Reading): Pick<ValueSchema, 'allowed'> {
  const found = reading.pick(
    raw,
    at,
    'enum',
    'categories',
    'allowed_values',
    'accepted_values',
    ...(type.kind === 'map' ? [] : ['values']),
  )
  if (found === undefined) return {}
  if (isList(found.value)) return { allowed: { value: found.value, at: found.at } }
  reading.problem(found.at, `it is ${describe(found.value)}, where a list of allowed values is expected`)
  return {}
}

export function tagsOf(raw: JsonObject, at: Path, reading: Reading): At<string>[] {
  const tags = reading.texts(raw, at, 'tags', 'labels')
  if (raw.pii === true || raw.pii === 'true') tags.push({ value: 'pii', at: [...at, 'pii'] })
  for (const key of ['classification', 'sensitivity', 'privacy'] as const) {
    const label = typeof raw[key] === 'string' ? raw[key] : undefined
    if (label !== undefined && label !== '') tags.push({ value: `${key}:${label}`, at: [...at, key] })
  }
  return tags
}

/** `convertible: true`, or a `conversion` that says how. */
function converts(raw: JsonObject): boolean {
  const conversion = raw.conversion ?? raw.converts_from ?? raw.adapter
  return (
    raw.convertible === true || (conversion !== undefined && conversion !== null && conversion !== false && conversion !== '')
  )
}

function resolved(
  raw: JsonObject,
  at: Path,
  style: FieldStyle,
  reading: Reading,
): ReturnType<NonNullable<FieldStyle['resolve']>> {
  if (style.resolve === undefined || typeof raw.$ref !== 'string') return undefined
  const target = style.resolve({ value: raw.$ref, at: [...at, '$ref'] })
  if (target === undefined)
    reading.problem([...at, '$ref'], `\`${raw.$ref.slice(0, 100)}\` does not lead to a definition in this document`)
  return target
}

/** What stands beside a `$ref` completes the definition. */
function withReference(
  raw: JsonObject,
  at: Path,
  target: { readonly raw: JsonObject; readonly at: Path },
  style: FieldStyle,
  reading: Reading,
  depth: number,
): ValueSchema {
  const name = String(raw.$ref)
  if (reading.expanding.has(name)) {
    reading.problem([...at, '$ref'], `\`${name.slice(0, 100)}\` leads back to itself`)
    return { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
  }
  reading.expanding.add(name)
  const base = readValue(target.raw, target.at, style, reading, depth + 1)
  reading.expanding.delete(name)
  const own = readValue({ ...raw, $ref: null }, at, style, reading, depth + 1)
  return {
    ...base,
    at,
    type:
      own.type.kind === 'unstated' || (own.type.kind === 'record' && own.type.record.fields.length === 0) ? base.type : own.type,
    nullable: own.nullable || base.nullable,
    constraints: { ...base.constraints, ...own.constraints },
    ...(own.allowed === undefined ? {} : { allowed: own.allowed }),
  }
}
