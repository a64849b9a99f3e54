/** Why a datum is none of a record's: which field, and what is wrong with its value. Agrees with `acceptsRecord`, which judges. */
import { isList, isObject, type Json, type Path } from '../../model/json.js'
import type { ContentModel, RecordField, RecordSchema, ValueSchema } from '../../model/record-schema.js'
import { acceptsValue } from './accepts-record.js'
import { temporalKey } from './scalars.js'
import { showType } from './type-text.js'

export interface Violation {
  readonly path: Path
  /** The end of a sentence: "is empty, and every record has to have it". */
  readonly reason: string
}

/** A datum of JSON or of a table, where times are texts. Empty when the record accepts it. */
export function explainRecord(schema: RecordSchema, datum: Json, model: ContentModel): Violation[] {
  const found: Violation[] = []
  explainFields(schema, datum, [], model, found)
  return found
}

function explainFields(schema: RecordSchema, datum: Json, at: Path, outer: ContentModel, found: Violation[]): void {
  if (!isObject(datum)) return void found.push({ path: at, reason: `is ${nounOf(datum)}, where a record is expected` })
  const model = schema.contentModel ?? outer
  for (const field of schema.fields) explainField(field, datum, at, model, found)
  if (model !== 'closed') return
  const known = new Set(schema.fields.flatMap(({ name, aliases }) => [name, ...aliases]))
  for (const key of Object.keys(datum))
    if (!known.has(key)) found.push({ path: [...at, key], reason: 'is no field of the schema' })
}

function explainField(
  field: RecordField,
  datum: { readonly [key: string]: Json },
  at: Path,
  model: ContentModel,
  found: Violation[],
): void {
  const key = Object.hasOwn(datum, field.name) ? field.name : field.aliases.find((name) => Object.hasOwn(datum, name))
  const place = [...at, key ?? field.name]
  if (key === undefined) {
    if (field.required && field.default === undefined)
      found.push({ path: place, reason: 'is missing, and every record has to have it' })
  } else explainValue(field, datum[key]!, place, model, found)
}

function explainValue(value: ValueSchema, datum: Json, at: Path, model: ContentModel, found: Violation[]): void {
  const { type, allowed, constraints } = value
  const read = asTyped(value, datum)
  if (acceptsValue(value, read, model, false)) return
  if (datum === null) return void found.push({ path: at, reason: 'is empty, and has to have a value' })
  if (type.kind === 'record' && isObject(datum)) return explainFields(type.record, datum, at, model, found)
  if (type.kind === 'array' && isList(datum)) {
    const before = found.length
    datum.forEach((one, i) => explainValue(type.items, one, [...at, i], model, found))
    if (found.length > before) return
  }
  const bare: ValueSchema = { at: value.at, type, nullable: value.nullable, constraints: {} }
  if (!acceptsValue(bare, read, model, false))
    return void found.push({ path: at, reason: `is ${nounOf(datum)}, where ${showType(type)} is expected` })
  if (allowed !== undefined && !acceptsValue({ ...bare, allowed }, read, model, false))
    return void found.push({ path: at, reason: `is ${nounOf(datum)}, which is none of the allowed values` })
  const broken = Object.entries(constraints).find(
    ([name, limit]) => !acceptsValue({ ...bare, constraints: { [name]: limit } }, read, model, false),
  )
  const limit = broken === undefined ? '' : `: its ${broken[0]} is \`${String(broken[1]?.value)}\``
  found.push({ path: at, reason: `is ${nounOf(datum)}, which the schema does not allow${limit}` })
}

const TEMPORAL: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i,
  timestamp: /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?))?)?$/i,
  timestamp_tz: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)$/i,
  duration: /^-?P(?=.)/,
  year: /^-?\d{4}$/,
  yearmonth: /^\d{4}-\d{2}$/,
}

/** Times are texts in JSON and in tables; the schemas' own data has them under a key. All the way down. */
function asTyped(value: ValueSchema, datum: Json): Json {
  const { type } = value
  switch (type.kind) {
    case 'scalar': {
      // A number of JSON is what its type rounds it to.
      if (typeof datum === 'number' && type.name === 'float32')
        return Number.isFinite(Math.fround(datum)) ? Math.fround(datum) : datum
      if (typeof datum === 'number' && type.name === 'float16') return Math.abs(datum) <= 65_504 ? Math.round(datum) : datum
      const key = temporalKey(type.name)
      const text = typeof datum === 'number' && type.name === 'year' ? String(datum) : datum
      return key !== undefined && typeof text === 'string' && TEMPORAL[type.name]?.test(text) === true && isOnCalendar(text)
        ? { [key]: text }
        : datum
    }
    case 'array':
      return isList(datum) ? datum.map((one) => asTyped(type.items, one)) : datum
    case 'map':
      return isObject(datum)
        ? Object.fromEntries(Object.entries(datum).map(([key, one]) => [key, asTyped(type.values, one)]))
        : datum
    case 'record': {
      const fields = new Map(
        type.record.fields.flatMap((field) => [field.name, ...field.aliases].map((name) => [name, field] as const)),
      )
      if (!isObject(datum)) return datum
      return Object.fromEntries(
        Object.entries(datum).map(([key, one]) => [key, fields.has(key) ? asTyped(fields.get(key)!, one) : one]),
      )
    }
    case 'union':
      return (
        type.branches
          .map((branch) => asTyped(branch, datum))
          .find((read, i) => acceptsValue(type.branches[i]!, read, 'open', false)) ?? datum
      )
    default:
      return datum
  }
}

/** The 30th of February is no date, whatever its form. */
function isOnCalendar(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  if (day === undefined) return true
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const time = new Date(0)
  time.setUTCFullYear(y, m - 1, d)
  return time.getUTCMonth() === m - 1 && time.getUTCDate() === d
}

function nounOf(datum: Json): string {
  if (datum === null) return 'empty'
  if (isList(datum)) return 'a list'
  if (isObject(datum)) return 'a map'
  if (typeof datum !== 'string') return `\`${String(datum)}\``
  return `the text \`${datum.length > 40 ? `${datum.slice(0, 39)}\u2026` : datum}\``
}
