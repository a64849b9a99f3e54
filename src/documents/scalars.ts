/** Rules about single values that hold for YAML and JSON alike. */

/** A key whose value is an identity: a digest or a version, or many of them. Read as a number its text would be lost. */
const IDENTITY_KEY =
  /(^|[_.-])((version|digest|hash|checksum|commit|revision|tag|fingerprint|uuid)(e?s)?|sha\d*|sha\d+sum|md5|crc32c?|etag|rev|rev_lock|oid|guid|version_id)$/i
/** Ids are numbers as often as texts, and then a zero behind the point is no loss. */
const ID_KEY = /(^|[_.-])(id|uid)s?$/i
const LIKE_NO_ID = /e|^[-+]?0\d/i

/** Whether the number under a key is an identity of which reading it as a number loses what was written: `1.10` → 1.1, `12e4…` → Infinity, `007` → 7. */
export function isLostIdentity(key: string, source: string, value: number): boolean {
  if (String(value) === source) return false
  const words = key.replace(/([a-z\d])(?=[A-Z])/g, '$1_')
  return IDENTITY_KEY.test(words) || (LIKE_NO_ID.test(source) && ID_KEY.test(words))
}

/** Digits behind a zero are octal to YAML 1.1 (https://yaml.org/type/int.html), and to many programs that say they read 1.2: why that matters, as `refuseNumber` has it. */
export function describeOctal(source: string, value: number): string | undefined {
  if (!/^[-+]?0[0-7]+$/.test(source)) return undefined
  const octal = parseInt(source, 8)
  return octal === value
    ? undefined
    : `it is ${value} to YAML 1.2, and ${octal} to programs that take it for octal, as PyYAML does`
}

/** Why a number is refused, as the end of a sentence, or undefined. `source` is its text in the file. */
export function refuseNumber(source: string, value: number): string | undefined {
  if (Number.isNaN(value)) return 'it is not a number, and every comparison with it is false'
  if (!Number.isFinite(value)) return 'it is not finite, so it is larger or smaller than every limit'
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/.test(source))
    return 'it is an integer beyond 2^53, where neighbouring values are read as the same number'
  if (value === 0 && /^[-+]?[\d.]*[1-9]/.test(source)) return 'it is too small to be told from 0'
  return undefined
}

/**
 * Numbers that are none are told, so many of them, and read as what they are: a run that diverged writes NaN for a metric, and who judges metrics has
 * something to say of that. They are not counted among the other problems, which could be worse.
 */
export const MAX_HARMLESS_NUMBERS = 20

/** A value's text for a message, one line, cut at 80 characters. */
export function showText(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const points = [...flat]
  return points.length <= 80 ? flat : points.slice(0, 77).join('') + '…'
}
