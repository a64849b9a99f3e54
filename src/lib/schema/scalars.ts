/**
 * Scalar types as sets of values, so that "wider" is a fact about values and not an opinion about names. A datum is JSON;
 * a date, a time or a duration is no text, so it is written as an object with one key: `{ "$date": "2025-09-21" }`.
 */
import { isObject, type Json } from '../../model/json.js'
import type { ScalarName, ScalarType } from '../../model/record-schema.js'

export type Family = 'null' | 'boolean' | 'numeric' | 'text' | 'temporal' | 'duration'

const FAMILIES: Readonly<Record<ScalarName, Family>> = {
  null: 'null',
  boolean: 'boolean',
  int8: 'numeric',
  int16: 'numeric',
  int32: 'numeric',
  int64: 'numeric',
  uint8: 'numeric',
  uint16: 'numeric',
  uint32: 'numeric',
  uint64: 'numeric',
  integer: 'numeric',
  float16: 'numeric',
  float32: 'numeric',
  float64: 'numeric',
  number: 'numeric',
  decimal: 'numeric',
  string: 'text',
  category: 'text',
  uuid: 'text',
  bytes: 'text',
  date: 'temporal',
  time: 'temporal',
  timestamp: 'temporal',
  timestamp_tz: 'temporal',
  year: 'temporal',
  yearmonth: 'temporal',
  duration: 'duration',
}

/** Smallest and largest value. A double holds them exactly, but for the 64-bit maxima, which are exclusive (2^63, 2^64). */
const RANGES: Partial<Record<ScalarName, readonly [from: number, to: number]>> = {
  int8: [-128, 127],
  int16: [-32768, 32767],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63 - 1024],
  uint8: [0, 255],
  uint16: [0, 65535],
  uint32: [0, 2 ** 32 - 1],
  uint64: [0, 2 ** 64 - 2048],
}

/** A label that no category holds: a category is a finite list of labels that the document does not tell. */
const UNSEEN_LABEL = 'a label never seen before'
const SMALL_UUID = '00000000-0000-4000-8000-000000000000'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const TEMPORAL_SAMPLES: Readonly<Record<string, string>> = {
  date: '2025-01-01',
  time: '00:00:00',
  timestamp: '2025-01-01T00:00:00',
  timestamp_tz: '2025-01-01T00:00:00Z',
  year: '2025',
  yearmonth: '2025-01',
  duration: 'P1D',
}

export function familyOf(type: ScalarType): Family {
  return FAMILIES[type.name]
}

/** The `$` key under which a temporal datum is written, or undefined for the other scalars. */
export function temporalKey(name: ScalarName): string | undefined {
  return Object.hasOwn(TEMPORAL_SAMPLES, name) ? `$${name}` : undefined
}

/** The text of a temporal datum of exactly this type: `2025-01-01` of `{ "$date": "2025-01-01" }`. */
function temporalText(name: ScalarName, datum: Json): string | undefined {
  const key = temporalKey(name)
  if (key === undefined || !isObject(datum) || !Object.hasOwn(datum, key)) return undefined
  const text = datum[key]
  return typeof text === 'string' && Object.keys(datum).length === 1 ? text : undefined
}

/** Whether a datum is a value of the type. Floats take any integer of 64 bits, as Avro's promotion does. */
export function acceptsScalar(type: ScalarType, datum: Json): boolean {
  const { name } = type
  const range = RANGES[name]
  if (range !== undefined) return typeof datum === 'number' && Number.isInteger(datum) && datum >= range[0] && datum <= range[1]
  switch (name) {
    case 'null':
      return datum === null
    case 'boolean':
      return typeof datum === 'boolean'
    case 'integer':
      return Number.isInteger(datum)
    case 'float16':
      return typeof datum === 'number' && isHalf(datum)
    case 'float32':
      return (
        typeof datum === 'number' && (Math.fround(datum) === datum || (Number.isInteger(datum) && Math.abs(datum) <= 2 ** 64))
      )
    case 'float64':
    case 'number':
      return typeof datum === 'number' && Number.isFinite(datum)
    case 'decimal':
      return typeof datum === 'number' && fitsDecimal(datum, type.precision, type.scale)
    case 'string':
    case 'bytes':
      return typeof datum === 'string'
    case 'category':
      return typeof datum === 'string' && datum !== UNSEEN_LABEL
    case 'uuid':
      return typeof datum === 'string' && UUID.test(datum)
    case 'timestamp':
    case 'timestamp_tz':
      // A date is read as its midnight.
      return temporalText(name, datum) !== undefined || (name === 'timestamp' && temporalText('date', datum) !== undefined)
    default:
      return temporalText(name, datum) !== undefined
  }
}

/** Whether every value of `from` is a value of `to`. Agrees with `acceptsScalar`; a test holds the two to each other. */
export function includesScalar(from: ScalarType, to: ScalarType): boolean {
  if (FAMILIES[from.name] !== FAMILIES[to.name]) return false
  if (from.name === to.name && from.name !== 'decimal') return true
  if (FAMILIES[from.name] === 'numeric') return includesNumeric(from, to)
  if (FAMILIES[from.name] === 'text')
    return to.name === 'string' || to.name === 'bytes' || (from.name === 'uuid' && to.name === 'category')
  return from.name === 'date' && to.name === 'timestamp'
}

function includesNumeric(from: ScalarType, to: ScalarType): boolean {
  if (to.name === 'number' || to.name === 'float64' || (to.name === 'decimal' && to.precision === undefined)) return true
  const [source, target] = [RANGES[from.name], RANGES[to.name]]
  const digits = from.name === 'decimal' && (from.scale ?? 0) === 0 ? from.precision : undefined
  const bounds = source ?? (digits === undefined ? undefined : ([-(10 ** digits) + 1, 10 ** digits - 1] as const))
  if (target !== undefined) return bounds !== undefined && bounds[0] >= target[0] && bounds[1] <= target[1]
  switch (to.name) {
    case 'integer':
      return bounds !== undefined
    case 'float32':
      return from.name === 'float16' || (bounds !== undefined && bounds[1] <= 2 ** 64)
    case 'float16':
      return bounds !== undefined && bounds[0] >= -2048 && bounds[1] <= 2048
    case 'decimal':
      return includesDecimal(bounds, from, to)
    default:
      return false
  }
}

function includesDecimal(bounds: readonly [number, number] | undefined, from: ScalarType, to: ScalarType): boolean {
  const [whole, scale] = [(to.precision ?? 0) - (to.scale ?? 0), to.scale ?? 0]
  if (from.name === 'decimal' && from.precision !== undefined)
    return from.precision - (from.scale ?? 0) <= whole && (from.scale ?? 0) <= scale
  return bounds !== undefined && Math.max(-bounds[0], bounds[1]) < 10 ** whole
}

function isHalf(value: number): boolean {
  if (value === 0) return true
  const size = Math.abs(value)
  if (!(size <= 65504)) return false
  const exponent = Math.max(Math.floor(Math.log2(size)), -14)
  return Number.isInteger(size / 2 ** (exponent - 10))
}

/** By the shortest decimal text of the number, which is what a document would write. */
function fitsDecimal(value: number, precision: number | undefined, scale = 0): boolean {
  if (!Number.isFinite(value)) return false
  if (precision === undefined) return true
  if (Math.abs(value) >= 10 ** (precision - scale)) return false
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent)
  return decimals <= scale
}

/** Values at and just beyond the edges of the type, smallest first. */
export function scalarSamples(type: ScalarType): Json[] {
  const key = temporalKey(type.name)
  if (key !== undefined) return [{ [key]: TEMPORAL_SAMPLES[type.name]! }]
  switch (FAMILIES[type.name]) {
    case 'null':
      return [null]
    case 'boolean':
      return [true, false]
    case 'text':
      return type.name === 'uuid' ? [SMALL_UUID, 'ffffffff-ffff-4fff-8fff-ffffffffffff'] : ['', 'a', 'b', UNSEEN_LABEL]
    default:
      return numericSamples(type)
  }
}

function numericSamples(type: ScalarType): number[] {
  const samples = [0, 1, -1, 0.5, 0.1, 2049, 65505, 2 ** 64, 1e20, 1e39]
  const range = RANGES[type.name]
  if (range !== undefined) samples.push(range[0], range[1], range[0] - 1, range[1] + 1)
  if (type.name === 'decimal' && type.precision !== undefined) {
    const scale = type.scale ?? 0
    // 10 ** -2 is not the double nearest to 0.01 on every engine; the text is.
    samples.push(Math.floor(10 ** (type.precision - scale) * 0.99))
    samples.push(
      10 ** (type.precision - scale),
      10 ** (type.precision - scale - 1),
      Number(`1e-${scale}`),
      Number(`1e-${scale + 1}`),
    )
  }
  return samples
}
