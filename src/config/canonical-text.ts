import { isList, isObject, type Json } from '../model/json.js'

/** The same text for the same value, whatever the order of its keys. For values of a config, whose depth is bounded. */
export function canonicalText(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key]!)}`).join(',')}}`
}
