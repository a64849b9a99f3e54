import { isList, isObject, type Json } from '../../model/json.js'
import { keysOf } from '../own-keys.js'

const MAX_SHOWN = 60
const MAX_ITEMS = 8

/** A value as a message shows it: text and numbers as written, lists and objects in short. */
export function showValue(value: Json | undefined): string {
  if (value === undefined) return 'missing'
  if (isList(value)) {
    if (value.length === 0) return 'an empty list'
    if (value.length > MAX_ITEMS || value.some((item) => typeof item === 'object' && item !== null))
      return `a list of ${value.length}`
    return clip(`[${value.map(showScalar).join(', ')}]`)
  }
  if (!isObject(value)) return showScalar(value)
  const keys = keysOf(value)
  if (keys.length === 0) return 'an empty object'
  return clip(`an object with ${keys.length <= 5 ? keys.join(', ') : `${keys.length} keys`}`)
}

function showScalar(value: Json): string {
  return typeof value === 'string' ? JSON.stringify(clip(value)) : String(value)
}

export function clip(text: string, most = MAX_SHOWN): string {
  if (text.length <= most) return text
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '') + '…'
}

/** "a number", "text", …: the type of a value with its article. */
export function typeOf(value: Json | undefined): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  if (isObject(value)) return 'an object'
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'a boolean'
}

/** "the text "yes"", "the number 1.5", "null", "a list of 3". */
export function describeValue(value: Json | undefined): string {
  if (typeof value === 'string') return `the text ${showValue(value)}`
  if (typeof value === 'number') return `the number ${value}`
  return showValue(value)
}
