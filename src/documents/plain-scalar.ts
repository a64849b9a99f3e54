import type { Json } from '../model/json.js'
import { describeOctal, isLostIdentity, refuseNumber } from './scalars.js'

/** Sets of ASCII characters, by code. */
export const KEY_START = charset(/[A-Za-z_$]/)
export const KEY_PART = charset(/[\w./$-]/)
export const BLOCK_KEY_PART = charset(/[\w./${}(),+-]/)
export const PLAIN_START = charset(/[\w./+~()^$;<=\\-]/)
export const FLOW_INDICATOR = charset(/[[\]{},]/)

/** What YAML 1.2 (core schema, §10.3) makes of an unquoted scalar; undefined when there is something to say about it. */
export function readScalar(source: string, key: string | undefined): Json | undefined {
  if (source.charCodeAt(0) <= 57) {
    if (/^[-+]?(\d+|(\.\d+|\d+\.\d*)|(\.\d+|\d+(\.\d*)?)[eE][-+]?\d+)$/.test(source)) {
      const number = Number(source)
      if (key !== undefined && isLostIdentity(key, source, number)) return undefined
      return (refuseNumber(source, number) ?? describeOctal(source, number)) === undefined ? number : undefined
    }
    return /^0[ox]|^[-+]?\.(inf|nan)$/i.test(source) ? undefined : source
  }
  if (source.length > 5) return source
  if (/^(~|null|Null|NULL)$/.test(source)) return null
  if (/^(true|True|TRUE)$/.test(source)) return true
  if (/^(false|False|FALSE)$/.test(source)) return false
  return source
}

function charset(pattern: RegExp): Uint8Array {
  const set = new Uint8Array(128)
  for (let code = 0; code < 128; code++) if (pattern.test(String.fromCharCode(code))) set[code] = 1
  return set
}
