import { isUtf8 } from 'node:buffer'
import type { EntryMode } from '../model/change.js'
import { byCodeUnits } from '../lib/order.js'

/**
 * A path in git is bytes. Bytes that are no UTF-8 become lone surrogates (U+DC80 + byte - 0x80, as Python's
 * `surrogateescape` does), so that two names never become one and `encodeName` gives the bytes back.
 */
export function decodeName(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') && !isUtf8(bytes) ? decodeBroken(bytes) : text
}

function decodeBroken(bytes: Buffer): string {
  let text = ''
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] as number
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    const part = bytes.subarray(i, i + length)
    if (part.length === length && isUtf8(part)) {
      text += part.toString('utf8')
      i += length
    } else {
      text += String.fromCharCode(0xdc00 + lead)
      i++
    }
  }
  return text
}

// `\p{Surrogate}` is the same, but loads tables of Unicode when it is read.
const LONE = /([\ud800-\udfff])/u

export function holdsLoneSurrogate(name: string): boolean {
  return LONE.test(name)
}

/** What `decodeName` makes of a byte that is no UTF-8: 0x80 and above, never a slash, a dot or a NUL. */
const BYTE = /([\udc80-\udcff])/u

/**
 * The bytes of a name from `decodeName`. A text from a document may hold other halves of pairs; they are no bytes of any name, and
 * become the replacement character as they do everywhere.
 */
export function encodeName(name: string): Buffer {
  if (!BYTE.test(name)) return Buffer.from(name, 'utf8')
  const parts = name.split(BYTE)
  return Buffer.concat(
    parts.map((part) => (BYTE.test(part) ? Buffer.from([part.charCodeAt(0) & 0xff]) : Buffer.from(part, 'utf8'))),
  )
}

/** A name for people: what is no UTF-8 as `\\xNN`, control characters escaped; anything else as it is. */
export function showName(name: string): string {
  return name
    .replace(/[\udc80-\udcff]/gu, (lone) => `\\x${(lone.charCodeAt(0) & 0xff).toString(16)}`)
    .replace(/[\ud800-\udfff]/gu, (lone) => `\\u${lone.charCodeAt(0).toString(16)}`)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (control) => JSON.stringify(control).slice(1, -1))
}

/** Sorts paths as `LC_ALL=C sort` does: by their bytes. UTF-16 has another order where it needs two units for a character. */
export function sortByBytes<T extends { readonly path: string }>(items: T[]): T[] {
  if (!items.some(({ path }) => /[\ud800-\udfff]/.test(path))) {
    return items.sort((a, b) => byCodeUnits(a.path, b.path))
  }
  return items.sort((a, b) => Buffer.compare(encodeName(a.path), encodeName(b.path)))
}

/** The fields of NUL-separated output. */
export function splitFields(output: Buffer): string[] {
  if (output.length === 0) return []
  if (isUtf8(output)) {
    const fields = output.toString('utf8').split('\0')
    if (fields.at(-1) === '') fields.pop()
    return fields
  }
  const fields: string[] = []
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start)
    const stop = end < 0 ? output.length : end
    fields.push(decodeName(output.subarray(start, stop)))
    start = stop + 1
  }
  return fields
}

/** A name as git reads it back from a line of input: C-quoted, so that newlines and any bytes survive. */
export function quoteName(name: string): string {
  let text = '"'
  for (const byte of encodeName(name)) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
    text += plain ? String.fromCharCode(byte) : '\\' + byte.toString(8).padStart(3, '0')
  }
  return text + '"'
}

/** The mode of a tree entry; undefined for a folder, and for 000000 (no entry). */
export function entryMode(mode: string): EntryMode | undefined {
  switch (mode.padStart(6, '0')) {
    case '100755':
      return 'executable'
    case '120000':
      return 'symlink'
    case '160000':
      return 'submodule'
    case '040000':
    case '000000':
      return undefined
    default:
      return 'file' // 100644, and 100664 in very old repositories
  }
}

export interface NamedObject {
  readonly name: string
  readonly oid: string
  /** Undefined for a folder. */
  readonly mode: EntryMode | undefined
}

/** The entries of a raw tree object: `<mode> <name> NUL <oid bytes>`, again and again. */
export function parseTree(data: Buffer, oidBytes: number): NamedObject[] {
  const entries: NamedObject[] = []
  for (let at = 0; at < data.length;) {
    const space = data.indexOf(0x20, at)
    const nul = data.indexOf(0, space)
    if (space < 0 || nul < 0) throw new Error('a tree object of the repository is damaged')
    const end = nul + 1 + oidBytes
    entries.push({
      name: decodeName(data.subarray(space + 1, nul)),
      oid: data.toString('hex', nul + 1, end),
      mode: entryMode(data.toString('latin1', at, space)),
    })
    at = end
  }
  return entries
}

export interface RawChange {
  /** `A` added, `D` removed, `M` modified, `T` another sort of entry, `R` renamed, `U` in conflict. */
  readonly status: string
  readonly path: string
  readonly basePath: string | undefined
  readonly baseMode: EntryMode | undefined
  readonly headMode: EntryMode | undefined
  readonly baseOid: string
  /** All zeros when git did not read the file of the work tree. */
  readonly headOid: string
}

/** The output of `git diff-tree`, `git diff-index` and `git diff-files` with `--raw -z`. */
export function parseRawDiff(output: Buffer): RawChange[] {
  const fields = splitFields(output)
  const changes: RawChange[] = []
  for (let i = 0; i < fields.length;) {
    const head = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[i] as string)
    if (head === null) throw new Error(`git diff printed a line that is not understood: ${JSON.stringify(fields[i])}`)
    const [, baseMode, headMode, baseOid, headOid, status] = head as unknown as string[]
    const paired = status === 'R' || status === 'C'
    const first = fields[i + 1] as string
    changes.push({
      status: status as string,
      path: paired ? (fields[i + 2] as string) : first,
      basePath: paired ? first : undefined,
      baseMode: entryMode(baseMode as string),
      headMode: entryMode(headMode as string),
      baseOid: baseOid as string,
      headOid: headOid as string,
    })
    i += paired ? 3 : 2
  }
  return changes
}
