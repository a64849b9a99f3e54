/** Draft 4 in the words of draft 7, for validators that know no older draft. */
import { isList, isObject, type Json, mapValues } from '../../../model/json.js'

/** Keywords that came later: draft 4 ignores them. */
export const SINCE_06: ReadonlySet<string> = new Set(['const', 'contains', 'propertyNames', 'if', 'then', 'else'])

const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'items'])
const TABLES = new Set(['properties', 'patternProperties', 'definitions', 'dependencies'])
const SINGLE = new Set(['items', 'additionalItems', 'additionalProperties', 'not'])
const MAX_DEPTH = 300
const MAX_SEEN = 400_000

/** The same schema as draft 7 writes it: `$id` for `id`, bounds that exclude as numbers, and nothing that draft 4 ignores. */
export function toDraft7(schema: Json): Json {
  const keepsIds = refersByName(schema)
  const rewrite = (value: Json, depth: number): Json => {
    if (!isObject(value) || depth > MAX_DEPTH) return value
    const copy: Record<string, Json> = Object.create(null)
    for (const key of Object.keys(value)) {
      const inner = value[key]!
      const next = (one: Json): Json => rewrite(one, depth + 1)
      if (SINCE_06.has(key) || key === '$schema' || key === 'id') continue
      if (LISTS.has(key) && isList(inner)) copy[key] = inner.map(next)
      else if (SINGLE.has(key)) copy[key] = next(inner)
      else if (TABLES.has(key) && isObject(inner)) copy[key] = mapValues(inner, (one) => (isList(one) ? one : next(one)))
      else if (!isBound(key)) copy[key] = inner
    }
    for (const [plain, exclusive] of BOUNDS) {
      if (value[plain] === undefined) continue
      if (value[exclusive] === true) delete copy[plain]
      copy[value[exclusive] === true ? exclusive : plain] = value[plain]
    }
    // Tools give every part an `id` of its own, which only matters to references by name, and which clash.
    if (keepsIds && typeof value.id === 'string' && value.$id === undefined) copy.$id = value.id
    return copy
  }
  return rewrite(schema, 0)
}

const BOUNDS = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const

function isBound(key: string): boolean {
  return BOUNDS.some((pair) => pair.some((one) => one === key))
}

function refersByName(schema: Json): boolean {
  const todo: Json[] = [schema]
  for (let seen = 0; todo.length > 0 && seen < MAX_SEEN; seen++) {
    const value = todo.pop()!
    if (isList(value)) for (const one of value) todo.push(one)
    if (!isObject(value)) continue
    if (typeof value.$ref === 'string' && !/^#(?:\/|$)/.test(value.$ref)) return true
    for (const key of Object.keys(value)) todo.push(value[key]!)
  }
  return false
}
