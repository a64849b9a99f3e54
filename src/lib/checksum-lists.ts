/**
 * Lists of checksums: what `sha256sum` and its like write and read (coreutils 9, `info coreutils 'md5sum invocation'`), and what
 * people keep beside it: digests that are cut off or still to come (a finding, not a line to pass over), a digest alone for the
 * file that the list is named after, and signed lists.
 */

/** Offsets in the whole text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface ChecksumEntry {
  /** From 1. */
  readonly line: number
  /** Without escapes. Bytes that are no UTF-8 are lone surrogates, as everywhere in specgate. */
  readonly path: string
  /** `sha256`, `sha512`, `md5`, …: told by the tag, else by the list's name, else by the number of digits. */
  readonly algorithm: string
  /** As it is written. */
  readonly digest: string
  readonly pathSpan: Range
  readonly digestSpan: Range
}

export interface ChecksumList {
  readonly entries: readonly ChecksumEntry[]
  /** Lines that are no entry, no comment and no part of a signature; `reason` is the end of a sentence: "it names no file". */
  readonly bad: readonly { readonly line: number; readonly span: Range; readonly reason: string }[]
}

const BY_LENGTH: Readonly<Record<number, string>> = {
  32: 'md5',
  40: 'sha1',
  56: 'sha224',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
}

const BY_TAG: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA1: 'sha1',
  SHA224: 'sha224',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
  BLAKE2b: 'blake2b',
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' }
const UNESCAPES: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' }

const ODD_TAG = /^\\?([A-Za-z][A-Za-z0-9/-]*) ?\((.*)\) ?= ?([^\s()]*)$/
const ODD_DIGEST = /^\\?(\S+)(?: [ *]|[ \t])(.+)$/
const ARMOR = /^-----(BEGIN|END) PGP ([A-Z ]+)-----$/
/** No name is as long, and what follows need not be searched. */
const MAX_LINE = 8192

/**
 * One line as `sha256sum` prints it in text mode, with its line end. A name with a backslash, a line feed or a carriage return
 * is escaped, and the line then begins with a backslash.
 */
export function formatChecksumLine(hex: string, path: string): string {
  const escaped = escapeName(path)
  return `${escaped === path ? '' : '\\'}${hex}  ${escaped}\n`
}

/**
 * The same for a list whose names follow one blank (BSD's `-r`): after such a line `sha256sum --check` takes a second blank, or a `*`, for
 * a part of the name. A name that begins with one is tagged, which it takes in any list.
 */
export function formatReversedLine(hex: string, path: string): string {
  const escaped = escapeName(path)
  const line = /^[ *]/.test(path) ? `SHA256 (${escaped}) = ${hex}` : `${hex} ${escaped}`
  return `${escaped === path ? '' : '\\'}${line}\n`
}

/** Whether the names of a list follow one blank, as the first line tells that names no algorithm. */
export function isReversed(entries: readonly ChecksumEntry[]): boolean {
  const first = entries.find(({ digestSpan, pathSpan }) => pathSpan.start > digestSpan.end)
  return first !== undefined && first.pathSpan.start === first.digestSpan.end + 1
}

/** Whether the line of this name begins with a backslash, which most other readers of checksums do not understand. */
export function needsEscape(path: string): boolean {
  return /[\\\n\r]/.test(path)
}

export function escapeName(path: string): string {
  return path.replace(/[\\\n\r]/g, (c) => ESCAPES[c] as string)
}

/**
 * Reads a list that has this name in the workspace: any mix of the forms that `sha256sum --check` takes, and the entries that it
 * would not take. Lines may end in CRLF.
 */
export function readChecksumList(text: string, file: string): ChecksumList {
  const { algorithm, own } = namedAfter(file)
  const skipped = signatureLines(text)
  const entries: ChecksumEntry[] = []
  const bad: { line: number; span: Range; reason: string }[] = []
  let line = 0
  for (let next = text.startsWith('\ufeff') ? 1 : 0; next < text.length;) {
    const start = next
    const found = text.indexOf('\n', start)
    next = found < 0 ? text.length : found + 1
    line++
    const raw = text.slice(start, found < 0 ? text.length : found).replace(/\r$/, '')
    if (raw.trim() === '' || raw.startsWith('#') || skipped.has(line)) continue
    const read = readLine(raw, start)
    const odd = typeof read === 'string' && raw.length <= MAX_LINE ? readOdd(raw, start, algorithm, own) : undefined
    if (odd !== undefined) entries.push({ line, ...odd })
    else if (typeof read === 'string') bad.push({ line, span: { start, end: start + raw.length }, reason: read })
    else {
      // Each by its name: of 60,000 lines the copies that a spread makes are 100 MB.
      const { path, digest, tagged, pathSpan, digestSpan } = read
      entries.push({
        line,
        path: path === '-' && own !== undefined ? own : path,
        // A list that is named after an algorithm means that one: another length is a mistake.
        algorithm: tagged ? read.algorithm : algorithm === 'blake2b' ? blake2Of(digest) : (algorithm ?? read.algorithm),
        digest,
        pathSpan,
        digestSpan,
      })
    }
  }
  return { entries, bad }
}

/** `b2sum -l 256` writes as many digits: another function, which nothing here computes. */
function blake2Of(digest: string): string {
  return digest.length === 128 ? 'blake2b' : `blake2b-${4 * digest.length}`
}

type Read = Omit<ChecksumEntry, 'line'>
/** `tagged`: the line names its algorithm. */
type ReadLine = Read & { readonly tagged: boolean }

function readLine(raw: string, start: number): ReadLine | string {
  const blanks = /^[ \t]*/.exec(raw)![0].length
  const escaped = raw[blanks] === '\\'
  const at = blanks + (escaped ? 1 : 0)
  const body = raw.slice(at)
  return readTagged(body, start + at, escaped) ?? readPlain(body, start + at, escaped)
}

/** `SHA256 (name) = hex`; OpenSSL leaves the blanks out. The name may hold `) = `, so that the last one counts. */
function readTagged(body: string, at: number, escaped: boolean): ReadLine | string | undefined {
  const [head, tag] = /^(BLAKE2b|[A-Z0-9-]+)(?: \(|\()/.exec(body) ?? []
  if (head === undefined || tag === undefined) return undefined
  const algorithm = Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag] : undefined
  if (algorithm === undefined) return `its algorithm \`${tag}\` is none of ${Object.keys(BY_TAG).join(', ')}`
  const [tail, digest] = /\) ?= ?([0-9A-Fa-f]+)[ \t]*$/.exec(body.slice(head.length)) ?? []
  if (tail === undefined || digest === undefined) return 'no `) = ` and digest follow the name'
  if (algorithm === 'blake2b' ? digest.length !== 128 : BY_LENGTH[digest.length] !== algorithm)
    return `its digest has ${digest.length} hex digits, which no ${algorithm} has`
  const end = body.length - tail.length
  const name = readName(body.slice(head.length, end), escaped)
  if (typeof name !== 'object') return name
  const from = at + body.lastIndexOf(digest)
  const digestSpan = { start: from, end: from + digest.length }
  return { path: name.path, algorithm, digest, digestSpan, pathSpan: { start: at + head.length, end: at + end }, tagged: true }
}

function readPlain(body: string, at: number, escaped: boolean): ReadLine | string {
  const digest = /^[0-9A-Fa-f]*/.exec(body)![0]
  const algorithm = BY_LENGTH[digest.length]
  const next = body[digest.length]
  if (digest === '' || (next !== undefined && next !== ' ' && next !== '\t')) return 'it does not begin with a digest'
  if (algorithm === undefined) return `it has ${digest.length} hex digits, and no digest has so many`
  if (next === undefined) return 'it names no file'
  // Two blanks before the name, a blank and a `*` (binary), or one blank (BSD's `-r`).
  const flag = body[digest.length + 1]
  const nameAt = digest.length + (flag === ' ' || flag === '*' ? 2 : 1)
  const name = readName(body.slice(nameAt), escaped)
  if (typeof name !== 'object') return name
  const digestSpan = { start: at, end: at + digest.length }
  const pathSpan = { start: at + nameAt, end: at + body.length }
  return { path: name.path, algorithm, digest, digestSpan, pathSpan, tagged: false }
}

function readName(name: string, escaped: boolean): { readonly path: string } | string {
  const path = escaped ? unescapeName(name) : name
  if (path === undefined) return 'its name holds a backslash that is no escape'
  return path === '' ? 'it names no file' : { path }
}

function unescapeName(name: string): string | undefined {
  let path = ''
  for (let i = 0; i < name.length; i++) {
    const c = name[i] as string
    if (c !== '\\') {
      path += c
      continue
    }
    const meant = UNESCAPES[name[++i] ?? '']
    if (meant === undefined) return undefined
    path += meant
  }
  return path
}

/** What `sha256sum` would not take, and is an entry all the same: of another algorithm, without a whole digest, without a name. */
function readOdd(body: string, start: number, list: string | undefined, own: string | undefined): Read | undefined {
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
  if (name !== undefined && name.trim() !== '' && (isHexLike(digest) || isStandIn(digest))) {
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
  /(?:^|\/)(?:(sha|sha1|sha224|sha256|sha384|sha512|md5|b2)-?sums?|.*[._-](?:(sha1|sha224|sha256|sha384|sha512|md5)(?:sums?)?|.*\.(b2)(?:sums?)?))(?:\.txt)?$/i
const GENERAL_NAME = /(?:^|\/)(?:.*[._-])?check-?sums?(?:\.txt)?$/i

/** Whether a file may be one by its name: also `checksums.txt`, `app_1.0_checksums.txt`, which others use for other things. */
export function mayHoldChecksums(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  // Nearly every file of a repository is asked about.
  return ['sum', 'sha', 'md5', 'b2'].some((part) => name.includes(part)) && (CHECKSUM_LIST.test(file) || GENERAL_NAME.test(file))
}

/** The algorithm that a list is named after, and the file that it speaks of when it names none: `model.bin` for `model.bin.sha256`. */
function namedAfter(file: string): { readonly algorithm?: string; readonly own?: string } {
  const match = CHECKSUM_LIST.exec(file)
  const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase()
  const algorithm = name === undefined || name === 'sha' ? undefined : name === 'b2' ? 'blake2b' : name
  const own = /^(?:.*\/)?([^/]+?)\.(?:sha(?:1|224|256|384|512)|md5|b2)(?:sum)?(?:\.txt)?$/i.exec(file)?.[1]
  return { ...(algorithm !== undefined && { algorithm }), ...(own !== undefined && { own }) }
}
