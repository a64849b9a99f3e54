/** Rules about single values that hold for YAML and JSON alike. */

/** A key whose value is an identity: a digest or a version. Read as a number its text would be lost. */
const IDENTITY_KEY = /(^|[_.-])(version|sha\d*|sha\d+sum|digest|md5|etag|hash|checksum|commit|rev|revision|oid|version_id|tag)$/i

export function isIdentityKey(key: string): boolean {
  return IDENTITY_KEY.test(key)
}

/** Whether reading the text as a number loses what was written: `1.10` → 1.1, `12e4…` → Infinity, `007` → 7. */
export function losesText(source: string, value: number): boolean {
  return String(value) !== source
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
export const MAX_NOT_FINITE = 20

/** A value's text for a message, one line, cut at 80 characters. */
export function showText(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const points = [...flat]
  return points.length <= 80 ? flat : points.slice(0, 77).join('') + '…'
}
