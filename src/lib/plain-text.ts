import { jsonText } from './json-text.js'
import type { Json } from '../model/json.js'

/** A scalar as it reads, anything else as JSON. Data of documents have no prototype, so that `String` throws on a mapping. */
export function plainText(value: Json): string {
  return typeof value === 'object' ? jsonText(value) : String(value)
}
