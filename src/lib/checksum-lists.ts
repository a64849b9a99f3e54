/**
 * Lists of checksums as people keep them: beside what `sha256sum --check` takes, digests that are cut off or still to come (a
 * finding, not a line to pass over), a digest alone for the file that the list is named after, and signed lists.
 */
import { readChecksums } from './checksum-lines.js'

/** Offsets in the whole text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface ChecksumEntry {
  readonly path: string
  readonly algorithm: string
  /** As it is written. */
  readonly digest: string
  readonly pathSpan: Range
  readonly digestSpan: Range
}

export interface ChecksumList {
  readonly entries: readonly ChecksumEntry[]
  /** Lines that are no entry, no comment and no part of a signature; `reason` is the end of a sentence. */
  readonly bad: readonly { readonly span: Range; readonly reason: string }[]
}

const ODD_TAG = /^\\?([A-Za-z][A-Za-z0-9/-]*) ?\((.*)\) ?= ?([^\s()]*)$/
const ODD_DIGEST = /^\\?(\S+)(?: [ *]|[ \t])(.+)$/
const ARMOR = /^-----(BEGIN|END) PGP ([A-Z ]+)-----$/
/** No name is as long, and what follows need not be searched. */
const MAX_LINE = 8192

/** Reads a list that has this name in the workspace. */
export function readChecksumList(text: string, file: string): ChecksumList {
  const { algorithm, own } = namedAfter(file)
  const starts = lineStarts(text)
  const skipped = signatureLines(text)
  const { lines, bad } = readChecksums(text)
  const found: { line: number; entry: ChecksumEntry }[] = []
  for (const { line, path, hex, hexColumn, pathColumn, ...rest } of lines) {
    if (skipped.has(line)) continue
    const start = starts[line - 1]!
    const digestSpan = { start: start + hexColumn - 1, end: start + hexColumn - 1 + hex.length }
    const name = path === '-' && own !== undefined ? own : path
    const nameEnd = rest.form === 'tag' ? start + lineOf(text, start).lastIndexOf(')') : start + lineOf(text, start).length
    const entry = {
      ...{ path: name, digest: text.slice(digestSpan.start, digestSpan.end), digestSpan },
      // A list that is named after an algorithm means that one: another length is a mistake.
      algorithm: rest.form === 'tag' ? rest.algorithm : (algorithm ?? rest.algorithm),
      pathSpan: { start: start + pathColumn - 1, end: nameEnd },
    }
    found.push({ line, entry })
  }
  const rejected: { span: Range; reason: string }[] = []
  for (const { line, reason } of bad) {
    if (skipped.has(line)) continue
    const start = starts[line - 1]!
    const body = lineOf(text, start)
    const entry = body.length > MAX_LINE ? undefined : readOdd(body, start, algorithm, own)
    if (entry !== undefined) found.push({ line, entry })
    else rejected.push({ span: { start, end: start + body.length }, reason })
  }
  found.sort((a, b) => a.line - b.line)
  return { entries: found.map(({ entry }) => entry), bad: rejected }
}

/** What `sha256sum` would not take, and is an entry all the same: of another algorithm, without a whole digest, without a name. */
function readOdd(body: string, start: number, list: string | undefined, own: string | undefined): ChecksumEntry | undefined {
  const [, tag, tagged = '', sum = ''] = ODD_TAG.exec(body) ?? []
  if (tag !== undefined) {
    const open = start + body.indexOf('(') + 1
    const end = start + body.length
    const algorithm = tag.toLowerCase().replace(/^sha2?-/, 'sha')
    const place = { pathSpan: { start: open, end: open + tagged.length }, digestSpan: { start: end - sum.length, end } }
    return { path: tagged, algorithm, digest: sum, ...place }
  }
  const [, digest = '', name] = ODD_DIGEST.exec(body) ?? []
  const from = start + body.indexOf(digest)
  const algorithm = list ?? 'sha256'
  if (name !== undefined && (isHexLike(digest) || isStandIn(digest))) {
    const end = start + body.length
    const place = { pathSpan: { start: end - name.length, end }, digestSpan: { start: from, end: from + digest.length } }
    return { path: name, algorithm, digest, ...place }
  }
  const alone = body.trim()
  if (own === undefined || /\s/.test(alone) || !(isHexLike(alone) || isStandIn(alone))) return undefined
  const at = start + body.indexOf(alone)
  const span = { start: at, end: at + alone.length }
  return { path: own, algorithm, digest: alone, pathSpan: span, digestSpan: span }
}

/** Cut off, with or without dots. */
function isHexLike(text: string): boolean {
  return /^[0-9A-Fa-f]{8,}(?:\.{2,}|…)?$/.test(text)
}

function isStandIn(text: string): boolean {
  return /^<[\w -]+>$/.test(text) || /^sha\d+[-:=][A-Za-z0-9+/=]{16,}$/i.test(text)
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOf(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '')
}

/** Lines of the armour of a clear-signed list, from 1: its headers up to the blank line, and the signature. */
function signatureLines(text: string): ReadonlySet<number> {
  const skipped = new Set<number>()
  if (!text.includes('-----BEGIN PGP ')) return skipped
  let part: 'none' | 'headers' | 'signature' = 'none'
  for (const [i, raw] of text.split('\n').entries()) {
    const body = raw.replace(/\r$/, '')
    const frame = ARMOR.exec(body)
    if (frame !== null || part !== 'none') skipped.add(i + 1)
    if (frame !== null) part = frame[1] === 'END' ? 'none' : frame[2] === 'SIGNED MESSAGE' ? 'headers' : 'signature'
    else if (part === 'headers' && body === '') part = 'none'
  }
  return skipped
}

/** A file that by its name can only be a list of checksums: `SHA256SUMS`, `model.bin.sha256`, `md5sum.txt`. */
export const CHECKSUM_LIST =
  /(?:^|\/)(?:(sha|sha1|sha224|sha256|sha384|sha512|md5|b2)-?sums?|.*[._-](?:(sha1|sha224|sha256|sha384|sha512|md5)(?:sums?)?))(?:\.txt)?$/i
const GENERAL_NAME = /(?:^|\/)(?:.*[._-])?check-?sums?(?:\.txt)?$/i

/** Whether a file may be one by its name: also `checksums.txt`, `app_1.0_checksums.txt`, which others use for other things. */
export function mayHoldChecksums(file: string): boolean {
  return CHECKSUM_LIST.test(file) || GENERAL_NAME.test(file)
}

/** The algorithm that a list is named after, and the file that it speaks of when it names none: `model.bin` for `model.bin.sha256`. */
function namedAfter(file: string): { readonly algorithm?: string; readonly own?: string } {
  const match = CHECKSUM_LIST.exec(file)
  const name = (match?.[1] ?? match?.[2])?.toLowerCase()
  const algorithm = name === undefined || name === 'sha' ? undefined : name === 'b2' ? 'blake2b' : name
  const own = /^(?:.*\/)?([^/]+?)\.(?:sha(?:1|224|256|384|512)|md5)(?:sum)?(?:\.txt)?$/i.exec(file)?.[1]
  return { ...(algorithm !== undefined && { algorithm }), ...(own !== undefined && { own }) }
}
