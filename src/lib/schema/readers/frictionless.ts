/** Frictionless table schemas: `resources[].schema.fields[]`, a resource with a `schema`, or a table schema by itself. */
import { isList, isObject, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { ContentModel, RecordField, RecordReading, RecordSchema } from '../../../model/record-schema.js'
import { parseTypeText } from '../type-text.js'
import { readConstraints } from './constraints.js'
import { tagsOf } from './field.js'
import { describe, Reading } from './reading.js'

/** Table Schema 2: `fieldsMatch` says which columns the data may have. https://datapackage.org/standard/table-schema/#fieldsMatch */
const MATCH: Readonly<Record<string, { readonly model: ContentModel; readonly missing: boolean }>> = {
  exact: { model: 'closed', missing: false },
  equal: { model: 'closed', missing: false },
  subset: { model: 'open', missing: false },
  superset: { model: 'closed', missing: true },
  partial: { model: 'open', missing: true },
}

export function readFrictionless(data: Json): RecordReading {
  const reading = new Reading()
  if (!isObject(data)) return reading.done()
  if (Object.hasOwn(data, 'resources'))
    reading.list(data, [], 'resources').forEach((raw, index) => {
      const at = ['resources', index]
      if (typeof raw === 'string') reading.references.push({ value: raw, at })
      else if (isObject(raw)) readResource(raw, at, `resources[${index}]`, reading)
      else reading.problem(at, `it is ${describe(raw)}, where a resource is expected`)
    })
  else if (Object.hasOwn(data, 'schema')) readResource(data, [], undefined, reading)
  else if (isList(data.fields)) reading.schemas.push(tableOf(data, [], reading))
  return reading.done()
}

function readResource(raw: JsonObject, at: Path, name: string | undefined, reading: Reading): void {
  const { schema } = raw
  const place = [...at, 'schema']
  if (schema === undefined || schema === null) return
  if (typeof schema === 'string') reading.references.push({ value: schema, at: place })
  else if (!isObject(schema)) reading.problem(place, `it is ${describe(schema)}, where a table schema is expected`)
  else if (schema.fields !== undefined) {
    const known = typeof raw.name === 'string' ? raw.name : name
    reading.schemas.push({
      ...tableOf(schema, place, reading),
      ...(known === undefined || at.length === 0 ? {} : { name: known }),
    })
  }
}

function tableOf(raw: JsonObject, at: Path, reading: Reading): RecordSchema {
  const [stated] = reading.texts(raw, at, 'fieldsMatch')
  const match = stated === undefined || !Object.hasOwn(MATCH, stated.value) ? undefined : MATCH[stated.value]
  if (stated !== undefined && match === undefined)
    reading.problem(stated.at, `\`${stated.value}\` is none of ${Object.keys(MATCH).join(', ')}`)
  const key = reading.texts(raw, at, 'primaryKey', 'primaryKeys')
  const fields = reading
    .list(raw, at, 'fields')
    .flatMap((one, index) => fieldOf(one, [...at, 'fields', index], match?.missing ?? false, reading))
  return {
    at,
    fields: reading.unique(fields),
    ...(match === undefined ? {} : { contentModel: match.model }),
    ...(key.length === 0 ? {} : { primaryKey: { value: key.map((one) => one.value), at: key[0]!.at } }),
  }
}

function fieldOf(raw: Json, at: Path, missing: boolean, reading: Reading): RecordField[] {
  if (!isObject(raw) || typeof raw.name !== 'string' || !reading.enter(at, 0)) {
    reading.problem(at, `it is ${describe(raw)}${isObject(raw) ? ' without a name' : ''}, where a field is expected`)
    return []
  }
  // Table Schema: a field without a type is `string` in version 1 and `any` in version 2.
  const type = reading.text(raw, at, 'type')
  const value =
    type === undefined
      ? ({ at, type: { kind: 'unstated' }, nullable: false, constraints: {} } as const)
      : parseTypeText(type.value, type.at, 'general')
  const limits = isObject(raw.constraints) ? raw.constraints : {}
  const constraints = readConstraints(limits, [...at, 'constraints'], reading)
  const format = reading.text(raw, at, 'format')
  if (format !== undefined && format.value !== 'default') constraints.format = format
  const required = reading.flag(limits, [...at, 'constraints'], 'required') ?? false
  const unit = reading.text(raw, at, 'unit')
  const semantics = reading.text(raw, at, 'rdfType')
  const listed = reading.pick(limits, [...at, 'constraints'], 'enum') ?? reading.pick(raw, at, 'categories')
  if (listed !== undefined && !isList(listed.value))
    reading.problem(listed.at, `it is ${describe(listed.value)}, where a list is expected`)
  return [
    {
      ...value,
      ...{ name: raw.name, at, typeAt: value.at, aliases: [], tags: tagsOf(raw, at, reading), constraints },
      required: required && !missing,
      nullable: !required,
      ...(listed !== undefined && isList(listed.value) ? { allowed: { value: listed.value, at: listed.at } } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...(semantics === undefined ? {} : { semantics }),
    },
  ]
}
