/** Readings of a value that kinds share. */
import type { At, Json, JsonObject, Path } from '../model/json.js'

/** Text of a name; YAML reads an unquoted `42` as a number. Maps, lists and null name nothing. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** The first own key of these, whatever it holds. */
export function memberOf(value: JsonObject, at: Path, keys: readonly string[]): At<Json> | undefined {
  const key = keys.find((name) => Object.hasOwn(value, name))
  return key === undefined ? undefined : { value: value[key] as Json, at: [...at, key] }
}
