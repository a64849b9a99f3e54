import { jsonText } from './json-text.js'
import { isList, type Json } from '../model/json.js'

/** A scalar as it reads, anything else as JSON. Data of documents have no prototype, so that `String` throws on a mapping. */
export function plainText(value: Json): string {
  return typeof value === 'object' ? jsonText(value) : String(value)
}

/** What stands where a text is wanted, as a noun: "a list", "the number 3". */
export function describeNoText(value: Json | undefined): string {
  if (value === undefined || value === null) return 'empty'
  if (isList(value)) return 'a list'
  return typeof value === 'object' ? 'a map' : `the ${typeof value} ${String(value)}`
}

/** The type of a value as a noun: "a list", "text". */
export function nameType(value: Json | undefined): string {
  if (value === undefined || value === null) return 'empty'
  if (isList(value)) return 'a list'
  return { string: 'text', number: 'a number', boolean: 'a boolean' }[typeof value as string] ?? 'a map'
}
