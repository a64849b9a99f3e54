/** What fields look like from afar, without reading them: good enough to tell a record from prose under the same key. */
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js'

export const FIELD_KEYS = ['fields', 'properties', 'columns', 'features'] as const
const TYPE_KEYS = ['type', 'dtype', 'data_type', 'value_type', 'logicalType', 'enum', ...FIELD_KEYS]
const TYPE_NAME =
  /^(?:str(?:ing)?|u?int\d*|u?integer|(?:big|small|tiny)int|long|short|byte|bytes|binary|float\d*|double|real|number|numeric|bool(?:ean)?|date|datetime|time|timestamp\w*|duration|decimal|uuid|text|(?:var)?char|array|list|map|dict|struct|record|object|json|any|category|categorical|enum|null|optional|union|tensor)\b/i

/** A type name, a list of them, or a map that states a type. */
export function isTyped(value: Json): boolean {
  if (typeof value === 'string') return TYPE_NAME.test(value.trim())
  if (isList(value)) return value.length > 0 && value.every((one) => typeof one === 'string' && TYPE_NAME.test(one))
  return isObject(value) && TYPE_KEYS.some((key) => Object.hasOwn(value, key))
}

/** A map from names to types and nothing else. */
export function isFlatRecord(value: JsonObject): boolean {
  const entries = Object.values(value)
  return entries.length > 0 && entries.every(isTyped)
}

/** A list of named entries or a map from names to types, at least in part. */
export function looksLikeFields(value: Json): boolean {
  if (isList(value)) return value.some(isNamed)
  return isObject(value) && Object.values(value).some(isTyped)
}

function isNamed(value: Json): boolean {
  if (typeof value === 'string') return /^[^:\s]+\s*:\s*\S/.test(value)
  if (!isObject(value)) return false
  const name = value.name ?? value.id ?? value.field ?? value.column
  if (typeof name === 'string') return true
  const keys = Object.keys(value)
  return keys.length === 1 && isTyped(value[keys[0]!]!)
}
