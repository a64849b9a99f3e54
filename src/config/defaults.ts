import { isList, isObject, type Json, type JsonObject } from '../model/json.js'

/** A schema that refers to itself ends here. */
const MAX_DEPTH = 50

/**
 * The value with the defaults of its JSON Schema filled in, as ajv's `useDefaults` does but without ajv: `default` of missing
 * properties, into `properties`, `items`, `allOf` and local `$ref`; never into `anyOf`, `oneOf` or `if`. What is given stays.
 * The result is frozen and its objects have no prototype.
 */
export function applyDefaults(schema: Json, value: Json): Json {
  return fill(schema, schema, value, 0)
}

function fill(root: Json, schema: Json, value: Json, depth: number): Json {
  if (!isObject(schema) || depth > MAX_DEPTH) return freeze(value)
  let filled = value
  const reference = typeof schema['$ref'] === 'string' ? follow(root, schema['$ref']) : undefined
  for (const part of [...(reference === undefined ? [] : [reference]), ...(isList(schema['allOf']) ? schema['allOf'] : [])]) {
    filled = fill(root, part, filled, depth + 1)
  }
  if (isObject(filled)) return fillObject(root, schema, filled, depth)
  const items = schema['items']
  if (isList(filled) && items !== undefined) return Object.freeze(filled.map((item) => fill(root, items, item, depth + 1)))
  return freeze(filled)
}

function fillObject(root: Json, schema: JsonObject, value: JsonObject, depth: number): Json {
  const result = Object.create(null) as Record<string, Json>
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  for (const [key, child] of Object.entries(value)) {
    result[key] = Object.hasOwn(properties, key) ? fill(root, properties[key]!, child, depth + 1) : freeze(child)
  }
  for (const [key, property] of Object.entries(properties)) {
    if (Object.hasOwn(value, key) || !isObject(property)) continue
    const fallback = defaultOf(root, property, 0)
    if (fallback !== undefined) result[key] = fill(root, property, fallback, depth + 1)
  }
  return Object.freeze(result)
}

function defaultOf(root: Json, schema: JsonObject, depth: number): Json | undefined {
  if (Object.hasOwn(schema, 'default')) return schema['default']
  if (typeof schema['$ref'] !== 'string' || depth > MAX_DEPTH) return undefined
  const target = follow(root, schema['$ref'])
  return isObject(target) ? defaultOf(root, target, depth + 1) : undefined
}

/** `#/$defs/name` and other pointers into the same schema. */
function follow(root: Json, reference: string): Json | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined
  let value: Json | undefined = root
  for (const step of reference.split('/').slice(1)) {
    const key = decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~')
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value
}

function freeze(value: Json): Json {
  if (isList(value)) return Object.freeze(value.map(freeze))
  if (!isObject(value)) return value
  const copy = Object.create(null) as Record<string, Json>
  for (const [key, child] of Object.entries(value)) copy[key] = freeze(child)
  return Object.freeze(copy)
}
