/** MLflow model signatures: `signature.inputs`, `outputs` and `params` of an MLmodel file are JSON in a text. */
import { isList, isObject, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { MutableConstraints } from './constraints.js'
import type { RecordField, RecordReading, ValueSchema, ValueType } from '../../../model/record-schema.js'
import { parseTypeText } from '../type-text.js'
import { describe, Reading } from './reading.js'
import { inShape } from './tensor.js'

/** MLflow's own names; `integer` has 32 bits. https://mlflow.org/docs/latest/model/signatures.html */
const NAMES: Readonly<Record<string, string>> = {
  integer: 'int32',
  long: 'int64',
  float: 'float32',
  double: 'float64',
  datetime: 'timestamp',
}
/** numpy's one-byte strings and the like. */
const DTYPES: Readonly<Record<string, string>> = {
  str: 'string',
  str_: 'string',
  object: 'any',
  'datetime64[ns]': 'timestamp',
  bool_: 'boolean',
}

export function readMlflowSignature(data: Json): RecordReading {
  const reading = new Reading()
  const signature = isObject(data) ? data.signature : undefined
  if (signature === undefined || signature === null) return reading.done()
  if (!isObject(signature)) {
    reading.problem(['signature'], `it is ${describe(signature)}, where a signature is expected`)
    return reading.done()
  }
  for (const part of ['inputs', 'outputs', 'params'] as const) readPart(signature[part], part, ['signature', part], reading)
  return reading.done()
}

/** All places inside are that of the text, which has none of its own. */
function readPart(raw: Json | undefined, part: string, at: Path, reading: Reading): void {
  if (raw === undefined || raw === null) return
  let columns: Json = raw
  if (typeof raw === 'string')
    try {
      columns = JSON.parse(raw) as Json
    } catch {
      reading.problem(at, 'it is a text that is not JSON, where a list of columns as JSON is expected')
      return
    }
  if (columns === null) return
  if (!isList(columns)) {
    reading.problem(at, `it holds ${describe(columns)}, where a list of columns is expected`)
    return
  }
  const fields = columns.flatMap((one, index) => columnOf(one, index, part, at, reading))
  reading.schemas.push({ at, name: part, fields: reading.unique(fields) })
}

function columnOf(raw: Json, index: number, part: string, at: Path, reading: Reading): RecordField[] {
  if (!isObject(raw)) {
    reading.problem(at, `column ${index} is ${describe(raw)}, where an object with a type is expected`)
    return []
  }
  const name = typeof raw.name === 'string' ? raw.name : String(index)
  const value = valueOf(raw, at, reading, 0, `column \`${name}\``)
  const required = raw.required !== false && raw.optional !== true
  const fallback =
    part === 'params' && raw.default !== undefined && raw.default !== null ? { default: { value: raw.default, at } } : {}
  return [{ ...value, name, aliases: [], required, nullable: !required, tags: [], ...fallback }]
}

function valueOf(raw: JsonObject, at: Path, reading: Reading, depth: number, label: string): ValueSchema {
  const make = (type: ValueType, constraints: MutableConstraints = {}): ValueSchema => ({
    at,
    type,
    nullable: false,
    constraints,
  })
  if (!reading.enter(at, depth)) return make({ kind: 'unstated' })
  const type = raw.type ?? raw.dtype
  if (type === 'tensor') return tensorOf(raw['tensor-spec'], at, reading, label)
  if (type === 'object' || type === 'struct')
    return make({ kind: 'record', record: { at, fields: propertiesOf(raw, at, reading, depth, label) } })
  if (type === 'array' || type === 'map') {
    const key = type === 'array' ? 'items' : 'values'
    const inner = raw[key]
    if (!isObject(inner)) reading.problem(at, `${label} is ${type === 'array' ? 'an array' : 'a map'} without \`${key}\``)
    const value = isObject(inner) ? valueOf(inner, at, reading, depth + 1, label) : make({ kind: 'unstated' })
    return make(type === 'array' ? { kind: 'array', items: value } : { kind: 'map', values: value })
  }
  if (typeof type !== 'string') {
    reading.problem(at, `the type of ${label} is ${describe(type)}, where a name is expected`)
    return make({ kind: 'unstated' })
  }
  const scalar = scalarOf(type, at, NAMES)
  // A parameter with a shape is a list: `(-1,)`.
  return raw.shape === undefined || raw.shape === null ? scalar : make({ kind: 'array', items: scalar })
}

function propertiesOf(raw: JsonObject, at: Path, reading: Reading, depth: number, label: string): RecordField[] {
  const properties = raw.properties
  if (!isObject(properties)) {
    reading.problem(at, `${label} is an object without \`properties\``)
    return []
  }
  return Object.keys(properties).flatMap((name): RecordField[] => {
    const one = properties[name]!
    if (!isObject(one)) {
      reading.problem(at, `property \`${name}\` of ${label} is ${describe(one)}, where an object with a type is expected`)
      return []
    }
    const required = one.required !== false
    return [
      { ...valueOf(one, at, reading, depth + 1, `${label}.${name}`), name, aliases: [], required, nullable: !required, tags: [] },
    ]
  })
}

/** A tensor is lists in lists; -1 stands for any length, any other number for exactly that many. */
function tensorOf(raw: Json | undefined, at: Path, reading: Reading, label: string): ValueSchema {
  const shape = isObject(raw) ? raw.shape : undefined
  if (
    !isObject(raw) ||
    typeof raw.dtype !== 'string' ||
    !isList(shape) ||
    shape.length > 32 ||
    !shape.every((size) => Number.isInteger(size))
  ) {
    reading.problem(at, `${label} is a tensor without a readable \`dtype\` and \`shape\``)
    return { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
  }
  return inShape(scalarOf(raw.dtype, at, DTYPES), shape, at)
}

function scalarOf(name: string, at: Path, names: Readonly<Record<string, string>>): ValueSchema {
  const lower = name.toLowerCase()
  return parseTypeText(Object.hasOwn(names, lower) ? names[lower]! : lower, at, 'general')
}
