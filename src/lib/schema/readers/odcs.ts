/** Open Data Contract Standard 3.x: `schema[].properties[]`. https://bitol-io.github.io/open-data-contract-standard */
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { RecordField, RecordReading, RecordSchema, ScalarName, ValueSchema } from '../../../model/record-schema.js'
import { familyOf } from '../scalars.js'
import { parseTypeText } from '../type-text.js'
import { readConstraints } from './constraints.js'
import { tagsOf } from './field.js'
import { describe, Reading } from './reading.js'

/** `logicalTypeOptions.format` of numbers says their size. */
const NUMBER_FORMATS: Readonly<Record<string, ScalarName>> = {
  i8: 'int8',
  i16: 'int16',
  i32: 'int32',
  i64: 'int64',
  u8: 'uint8',
  u16: 'uint16',
  u32: 'uint32',
  u64: 'uint64',
  f32: 'float32',
  f64: 'float64',
}

export function readOdcs(data: Json): RecordReading {
  const reading = new Reading()
  if (!isObject(data)) return reading.done()
  if (Object.hasOwn(data, 'dataset'))
    reading.problem(['dataset'], 'it is the form of ODCS 2, and version 3 with `schema` is read')
  reading.list(data, [], 'schema').forEach((raw, index) => {
    const at = ['schema', index]
    const name = isObject(raw) ? (raw.name ?? raw.physicalName) : undefined
    if (!isObject(raw) || typeof name !== 'string')
      reading.problem(at, `it is ${describe(raw)}${isObject(raw) ? ' without a name' : ''}, where a schema object is expected`)
    else reading.schemas.push({ ...recordOf(raw, at, reading, 0), name })
  })
  return reading.done()
}

function recordOf(raw: JsonObject, at: Path, reading: Reading, depth: number): RecordSchema {
  if (!reading.enter(at, depth)) return { at, fields: [] }
  const options = isObject(raw.logicalTypeOptions) ? raw.logicalTypeOptions : {}
  const needed = new Set(isList(options.required) ? options.required : [])
  const fields: RecordField[] = []
  const keys: { name: string; position: number }[] = []
  reading.list(raw, at, 'properties').forEach((one, index) => {
    const place = [...at, 'properties', index]
    const name = isObject(one) ? (one.name ?? one.physicalName) : undefined
    if (!isObject(one) || typeof name !== 'string') {
      reading.problem(place, `it is ${describe(one)}${isObject(one) ? ' without a name' : ''}, where a property is expected`)
      return
    }
    fields.push(fieldOf(name, one, place, needed.has(name), reading, depth + 1))
    if (one.primaryKey === true)
      keys.push({ name, position: typeof one.primaryKeyPosition === 'number' ? one.primaryKeyPosition : Infinity })
  })
  keys.sort((a, b) => (a.position === b.position ? 0 : a.position - b.position))
  return {
    at,
    fields: reading.unique(fields),
    ...(keys.length === 0 ? {} : { primaryKey: { value: keys.map((key) => key.name), at: [...at, 'properties'] } }),
  }
}

function fieldOf(name: string, raw: JsonObject, at: Path, needed: boolean, reading: Reading, depth: number): RecordField {
  const required = (reading.flag(raw, at, 'required') ?? false) || needed
  const custom = customProperties(raw, at)
  const unit = reading.text(raw, at, 'unit') ?? textOf(custom.get('unit'))
  const { value, physical } = valueOf(raw, at, reading, depth)
  const unique = reading.flag(raw, at, 'unique') === true ? { unique: { value: true, at: [...at, 'unique'] } } : {}
  const pii = custom.get('pii')
  const tags = [
    ...tagsOf(raw, at, reading),
    ...(raw.criticalDataElement === true ? [{ value: 'critical', at: [...at, 'criticalDataElement'] }] : []),
    ...(pii !== undefined && (pii.value === true || pii.value === 'true') && raw.pii !== true
      ? [{ value: 'pii', at: pii.at }]
      : []),
  ]
  return {
    ...value,
    at,
    typeAt: value.at,
    name,
    required,
    nullable: !required,
    aliases: [],
    tags,
    constraints: { ...value.constraints, ...unique },
    ...validValues(raw, at),
    ...(unit === undefined ? {} : { unit }),
    ...(physical === undefined ? {} : { physical }),
  }
}

/** The logical type, made more exact by a physical type of the same family: `integer` + `bigint` is 64 bits. */
function valueOf(raw: JsonObject, at: Path, reading: Reading, depth: number): { value: ValueSchema; physical?: At<string> } {
  const logical = reading.text(raw, at, 'logicalType')
  const physical = reading.text(raw, at, 'physicalType')
  const stored = physical === undefined ? undefined : parseTypeText(physical.value, physical.at, 'sql')
  const options = isObject(raw.logicalTypeOptions) ? raw.logicalTypeOptions : {}
  const place = [...at, 'logicalTypeOptions']
  const constraints = readConstraints(options, place, reading)
  const named = logical === undefined ? stored : parseTypeText(logical.value, logical.at, 'general')
  const nested = nestedOf(logical?.value ?? '', raw, at, named, reading, depth)
  if (nested !== undefined) return { value: { ...nested, constraints } }
  if (named === undefined) return { value: { at, type: { kind: 'unstated' }, nullable: false, constraints } }
  if (named.type.kind !== 'scalar')
    return { value: { ...named, constraints }, ...(logical === undefined || physical === undefined ? {} : { physical }) }
  const format = typeof constraints.format?.value === 'string' ? NUMBER_FORMATS[constraints.format.value] : undefined
  if (format !== undefined && familyOf(named.type) === 'numeric') {
    const text = `${named.type.text} (${String(constraints.format?.value)})`
    delete constraints.format
    return { value: { ...named, type: { kind: 'scalar', name: format, text }, constraints } }
  }
  if (named.type.name === 'timestamp' && options.timezone === true)
    return { value: { ...named, type: { ...named.type, name: 'timestamp_tz' }, constraints } }
  const same = logical !== undefined && stored?.type.kind === 'scalar' && familyOf(stored.type) === familyOf(named.type)
  if (same) return { value: { ...stored, constraints: { ...stored.constraints, ...constraints } } }
  return {
    value: { ...named, constraints: { ...named.constraints, ...constraints } },
    ...(logical === undefined || physical === undefined ? {} : { physical }),
  }
}

function nestedOf(
  logical: string,
  raw: JsonObject,
  at: Path,
  named: ValueSchema | undefined,
  reading: Reading,
  depth: number,
): ValueSchema | undefined {
  const kind = logical === '' ? named?.type.kind : logical
  const value = { at, nullable: false, constraints: {} }
  if ((kind === 'object' || kind === 'record' || kind === undefined) && isList(raw.properties))
    return { ...value, type: { kind: 'record', record: recordOf(raw, at, reading, depth) } }
  if (kind !== 'array' || !isObject(raw.items)) return undefined
  const place = [...at, 'items']
  if (!reading.enter(place, depth)) return undefined
  return { ...value, type: { kind: 'array', items: valueOf(raw.items, place, reading, depth + 1).value } }
}

/** A quality rule that forbids all but the values it lists is an enum (ODCS 3.1: `metric: invalidValues`). */
function validValues(raw: JsonObject, at: Path): Pick<ValueSchema, 'allowed'> {
  const rules = isList(raw.quality) ? raw.quality : []
  for (const [index, rule] of rules.entries()) {
    if (!isObject(rule) || (rule.metric ?? rule.rule) !== 'invalidValues' || rule.mustBe !== 0) continue
    const values = isObject(rule.arguments) ? rule.arguments.validValues : rule.validValues
    if (isList(values)) return { allowed: { value: values, at: [...at, 'quality', index] } }
  }
  return {}
}

function customProperties(raw: JsonObject, at: Path): Map<string, At<Json>> {
  const list = isList(raw.customProperties) ? raw.customProperties : []
  return new Map(
    list.flatMap((one, index): [string, At<Json>][] =>
      isObject(one) && typeof one.property === 'string' && one.value !== undefined
        ? [[one.property, { value: one.value, at: [...at, 'customProperties', index, 'value'] }]]
        : [],
    ),
  )
}

function textOf(found: At<Json> | undefined): At<string> | undefined {
  return typeof found?.value === 'string' ? { value: found.value, at: found.at } : undefined
}
