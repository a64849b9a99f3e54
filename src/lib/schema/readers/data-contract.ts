import { isObject, valueAt, type At, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { RecordReading } from '../../../model/record-schema.js'
import { readRecord, type FieldStyle } from './field.js'
import { describe, Reading } from './reading.js'

/** datacontract.com 1.x: `models.*.fields`, with `$ref: '#/definitions/…'` resolved in the document. */
export function readDataContract(data: Json): RecordReading {
  const reading = new Reading()
  const models = isObject(data) ? data.models : undefined
  if (models === undefined || models === null) return reading.done()
  if (!isObject(models)) {
    reading.problem(['models'], `it is ${describe(models)}, where models by name are expected`)
    return reading.done()
  }
  const style: FieldStyle = {
    dialect: 'datacontract',
    required: false,
    nullable: true,
    resolve: (reference) => resolve(data, reference),
  }
  for (const name of Object.keys(models)) {
    const [model, at]: [Json, Path] = [models[name]!, ['models', name]]
    if (!isObject(model)) reading.problem(at, `it is ${describe(model)}, where a model is expected`)
    else {
      const fields = model.fields ?? {}
      const record = readRecord(model, at, { value: fields, at: [...at, 'fields'] }, style, reading, 0)
      reading.schemas.push({ ...record, name, ...keysOf(fields, [...at, 'fields'], record.primaryKey) })
    }
  }
  return reading.done()
}

function resolve(data: Json, { value }: At<string>): { readonly raw: JsonObject; readonly at: Path } | undefined {
  if (!value.startsWith('#/')) return undefined
  const at = value
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const raw = valueAt(data, at)
  return isObject(raw) ? { raw, at } : undefined
}

/** `primaryKey: true` (before 1.1: `primary`) on each field that is part of it. */
function keysOf(
  fields: Json,
  at: Path,
  stated: At<readonly string[]> | undefined,
): { readonly primaryKey?: At<readonly string[]> } {
  if (stated !== undefined || !isObject(fields)) return {}
  const names = Object.keys(fields).filter((name) => {
    const field = fields[name]
    return isObject(field) && (field.primaryKey === true || field.primary === true)
  })
  return names.length === 0 ? {} : { primaryKey: { value: names, at } }
}
