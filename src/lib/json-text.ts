import type { Json } from '../model/json.js'

/**
 * A value as JSON, on one line, but NaN and the infinities, which documents do hold, by their names: `JSON.stringify` writes
 * `null` for them, so that a message would tell of another value, and a key would take the two for one.
 */
export function jsonText(value: Json): string {
  if (typeof value === 'number') return String(value)
  const text = JSON.stringify(value)
  return text !== 'null' && text.includes('null') ? textOf(value) : text
}

function textOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => textOf(item)).join()}]`
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? String(value) : JSON.stringify(value)
  const entries = Object.entries(value as Record<string, Json>)
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`).join()}}`
}
