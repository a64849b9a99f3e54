/** Contracts of a pipeline card: `Σ_in` and `Σ_out` of a stage, written in place or named by a `schema_ref`. */
import { isList, isObject, shortPath, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { RecordReading } from '../../../model/record-schema.js'
import { readRecord } from './field.js'
import { describe, Reading } from './reading.js'

const STYLE = { dialect: 'general', required: true, nullable: false } as const
/** The Greek capital sigma and the sum sign look alike, and either is typed. */
const PORTS: ReadonlyMap<string, string> = new Map([
  ['Σ_in', 'Σ_in'],
  ['Σ_out', 'Σ_out'],
  ['∑_in', 'Σ_in'],
  ['∑_out', 'Σ_out'],
  ['sigma_in', 'Σ_in'],
  ['sigma_out', 'Σ_out'],
])
const FIELD_KEYS = ['fields', 'properties', 'columns', 'features'] as const

/** One schema for each `Σ_in` and `Σ_out`, named after its stage: `schema.check Σ_out`. References are values, not resolved. */
export function readPipelineContracts(data: Json): RecordReading {
  const reading = new Reading()
  walk(data, [], '', 0, reading)
  return reading.done()
}

function walk(data: Json, at: Path, owner: string, depth: number, reading: Reading): void {
  if ((!isList(data) && !isObject(data)) || !reading.enter(at, depth)) return
  if (isList(data)) {
    data.forEach((one, index) => walk(one, [...at, index], owner, depth + 1, reading))
    return
  }
  const id = [data.id, data.stage, data.name].find((one) => typeof one === 'string' && one !== '') as string | undefined
  const own = id ?? (owner === '' ? '' : owner)
  for (const key of Object.keys(data)) {
    const [value, place] = [data[key]!, [...at, key]]
    const port = PORTS.get(key.normalize('NFC'))
    if (port !== undefined) readPort(value, place, `${own === '' ? shortPath(at) : own} ${port}`, reading)
    else if (key === 'schema_ref') reference(value, place, reading)
    else walk(value, place, own, depth + 1, reading)
  }
}

function readPort(value: Json, at: Path, name: string, reading: Reading): void {
  if (value === null) return
  if (typeof value === 'string') {
    reading.references.push({ value, at })
    return
  }
  if (isObject(value) && Object.hasOwn(value, 'schema_ref')) reference(value.schema_ref!, [...at, 'schema_ref'], reading)
  const key = isObject(value) ? FIELD_KEYS.find((one) => isObject(value[one]) || isList(value[one])) : undefined
  if (isObject(value) && key !== undefined) push(value, at, { value: value[key]!, at: [...at, key] }, name, reading)
  else if (isObject(value)) {
    const fields = Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'schema_ref'))
    if (Object.keys(fields).length > 0) push({}, at, { value: fields, at }, name, reading)
  } else if (isList(value)) push({}, at, { value, at }, name, reading)
  else reading.problem(at, `it is ${describe(value)}, where a schema or a reference to one is expected`)
}

function push(raw: JsonObject, at: Path, fields: { value: Json; at: Path }, name: string, reading: Reading): void {
  reading.schemas.push({ ...readRecord(raw, at, fields, STYLE, reading, 0), name })
}

function reference(value: Json, at: Path, reading: Reading): void {
  if (typeof value === 'string') reading.references.push({ value, at })
  else if (value !== null) reading.problem(at, `it is ${describe(value)}, where a reference is expected`)
}
