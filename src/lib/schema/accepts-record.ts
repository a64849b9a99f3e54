/**
 * Whether a datum is one of a schema's. This is the judge of every witness: a class says that one side accepts what the
 * other refuses, and here both sides are made to say it.
 */
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js'
import type { ContentModel, RecordField, RecordSchema, ValueSchema } from '../../model/record-schema.js'
import { constraintHolds, equalData } from './constraints.js'
import { acceptsScalar } from './scalars.js'
import { oncePer } from '../once-per.js'

export interface AcceptOptions {
  /** Where the document itself does not say. Default `ignore-unknown`. */
  readonly contentModel?: ContentModel
  /**
   * `reader` (default): a missing field is fine when it is not required or has a default, and what is not known is skipped
   * unless the content model is closed. `writer`: could a writer of this schema have produced it? Then every required field
   * is there, default or not, and fields that are not listed only under an open content model.
   */
  readonly role?: 'reader' | 'writer'
}

/** Whether the schema accepts the datum; a list stands for several records of one table, whose `unique` fields must differ. */
export function acceptsRecord(schema: RecordSchema, datum: Json, options: AcceptOptions = {}): boolean {
  const role = { model: options.contentModel ?? 'ignore-unknown', writer: options.role === 'writer' } as const
  if (isList(datum)) return datum.every((one) => acceptsFields(schema, one, role)) && uniqueIn(schema, datum)
  return acceptsFields(schema, datum, role)
}

interface Role {
  readonly model: ContentModel
  readonly writer: boolean
}

/** The same for one value; `writer` as above. */
export function acceptsValue(value: ValueSchema, datum: Json, model: ContentModel, writer: boolean): boolean {
  return accepts(value, datum, { model, writer })
}

function accepts(value: ValueSchema, datum: Json, role: Role): boolean {
  if (datum === null && value.nullable) return true
  if (!acceptsType(value, datum, role)) return false
  const { allowed } = value
  if (allowed !== undefined && (role.writer || value.allowedDefault === undefined)) {
    if (!allowed.value.some((one) => equalData(one, datum))) return false
  }
  return constraintHolds(value.constraints, datum)
}

function acceptsType({ type }: ValueSchema, datum: Json, role: Role): boolean {
  switch (type.kind) {
    case 'scalar':
      return acceptsScalar(type, datum)
    case 'any':
    case 'unstated':
      return datum !== null
    case 'unknown':
      return isObject(datum) && datum.$type === type.text
    case 'array':
      if (!isList(datum) || !datum.every((item) => accepts(type.items, item, role))) return false
      return type.items.type.kind !== 'record' || uniqueIn(type.items.type.record, datum)
    case 'map':
      return isObject(datum) && Object.keys(datum).every((key) => accepts(type.values, datum[key]!, role))
    case 'record':
      return acceptsFields(type.record, datum, role)
    case 'union':
      return type.branches.some((branch) => accepts(branch, datum, role))
  }
}

function acceptsFields(schema: RecordSchema, datum: Json, role: Role): boolean {
  if (!isObject(datum)) return false
  const model = schema.contentModel ?? role.model
  let found = 0
  for (const field of schema.fields) {
    const key = keyOf(schema, field, datum, role)
    if (key === undefined) {
      if (field.required && (role.writer || field.default === undefined)) return false
      continue
    }
    found++
    if (!accepts(field, datum[key]!, role)) return false
  }
  const refusesUnknown = model === 'closed' || (role.writer && model === 'ignore-unknown')
  return !refusesUnknown || Object.keys(datum).length === found
}

function keyOf(schema: RecordSchema, field: RecordField, datum: JsonObject, role: Role): string | undefined {
  if (Object.hasOwn(datum, field.name)) return field.name
  if (role.writer || field.aliases.length === 0) return undefined
  return field.aliases.find((alias) => Object.hasOwn(datum, alias) && !namesOf(schema).has(alias))
}

/** An alias that is the name of another field of the record stands for nothing: the datum holds that field. */
export const namesOf = oncePer((schema: RecordSchema): ReadonlySet<string> => new Set(schema.fields.map((field) => field.name)))

/** Fields that are unique over a table, those of records directly inside included. */
function uniqueIn(schema: RecordSchema, rows: readonly Json[]): boolean {
  for (const field of schema.fields) {
    const nested = field.type.kind === 'record' ? field.type.record : undefined
    if (field.constraints.unique?.value !== true && nested === undefined) continue
    const values = rows.flatMap((row) => (isObject(row) && Object.hasOwn(row, field.name) ? [row[field.name]!] : []))
    if (nested !== undefined && !uniqueIn(nested, values)) return false
    if (field.constraints.unique?.value !== true) continue
    const texts = values.filter((value) => value !== null).map((value) => JSON.stringify(value))
    if (new Set(texts).size !== texts.length) return false
  }
  return true
}
