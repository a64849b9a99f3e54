/** The text that `sha256sum` and its like write and read (coreutils 9, `info coreutils 'md5sum invocation'`), line by line. */

/** One line that was read. */
export interface ChecksumLine {
  /** From 1. */
  readonly line: number
  /** Without escapes. Bytes that are no UTF-8 are lone surrogates, as everywhere in specgate. */
  readonly path: string
  /** `sha256`, `sha512`, `md5`, …: told by the tag, else by the number of digits. */
  readonly algorithm: string
  /** Lower case. */
  readonly hex: string
  /** Where the digest stands in the line, from 1, in UTF-16 code units. */
  readonly hexColumn: number
  /** Where the name stands. */
  readonly pathColumn: number
  /** `text` has two blanks before the name, `binary` a blank and a `*`, `single` one blank (BSD's `-r`), `tag` is `SHA256 (name) = …`. */
  readonly form: 'text' | 'binary' | 'single' | 'tag'
}

export interface ChecksumReading {
  readonly lines: readonly ChecksumLine[]
  /** Lines that are neither empty, nor a comment (`#`), nor a checksum. `reason` is the end of a sentence: "it has 63 hex digits". */
  readonly bad: readonly { readonly line: number; readonly reason: string }[]
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
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' }
const UNESCAPES: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' }

/**
 * One line as `sha256sum` prints it in text mode, with its line end. A name with a backslash, a line feed or a carriage return
 * is escaped, and the line then begins with a backslash.
 */
export function formatChecksumLine(hex: string, path: string): string {
  const escaped = escapeName(path)
  return `${escaped === path ? '' : '\\'}${hex}  ${escaped}\n`
}

/** Whether the line of this name begins with a backslash, which most other readers of checksums do not understand. */
export function needsEscape(path: string): boolean {
  return /[\\\n\r]/.test(path)
}

export function escapeName(path: string): string {
  return path.replace(/[\\\n\r]/g, (c) => ESCAPES[c] as string)
}

/** Reads a whole file of checksums, in any mix of the forms that `sha256sum --check` takes. Lines may end in CRLF. */
export function readChecksums(text: string): ChecksumReading {
  const lines: ChecksumLine[] = []
  const bad: { line: number; reason: string }[] = []
  let number = 0
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length;) {
    number++
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const raw = text.slice(start, end).replace(/\r$/, '')
    start = end + 1
    if (raw.trim() === '' || raw.startsWith('#')) continue
    const read = readLine(raw)
    if (typeof read === 'string') bad.push({ line: number, reason: read })
    else lines.push({ line: number, ...read })
  }
  return { lines, bad }
}

function readLine(raw: string): Omit<ChecksumLine, 'line'> | string {
  const blanks = /^[ \t]*/.exec(raw)![0].length
  const escaped = raw[blanks] === '\\'
  const at = blanks + (escaped ? 1 : 0)
  const body = raw.slice(at)
  return readTagged(body, at, escaped) ?? readPlain(body, at, escaped)
}

/** `SHA256 (name) = hex`; OpenSSL leaves the blanks out. The name may hold `) = `, so that the last one counts. */
function readTagged(body: string, at: number, escaped: boolean): Omit<ChecksumLine, 'line'> | string | undefined {
  const [head, tag] = /^([A-Z0-9-]+)(?: \(|\()/.exec(body) ?? []
  if (head === undefined || tag === undefined) return undefined
  const algorithm = Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag] : undefined
  if (algorithm === undefined) return `its algorithm \`${tag}\` is none of ${Object.keys(BY_TAG).join(', ')}`
  const [tail, hex] = /\) ?= ?([0-9A-Fa-f]+)[ \t]*$/.exec(body.slice(head.length)) ?? []
  if (tail === undefined || hex === undefined) return 'no `) = ` and digest follow the name'
  if (BY_LENGTH[hex.length] !== algorithm) return `its digest has ${hex.length} hex digits, which no ${algorithm} has`
  const name = body.slice(head.length, body.length - tail.length)
  const path = escaped ? unescapeName(name) : name
  if (path === undefined) return 'its name holds a backslash that is no escape'
  if (path === '') return 'it names no file'
  const hexColumn = at + body.lastIndexOf(hex) + 1
  return { path, algorithm, hex: hex.toLowerCase(), hexColumn, pathColumn: at + head.length + 1, form: 'tag' }
}

function readPlain(body: string, at: number, escaped: boolean): Omit<ChecksumLine, 'line'> | string {
  const hex = /^[0-9A-Fa-f]*/.exec(body)![0]
  const algorithm = BY_LENGTH[hex.length]
  const next = body[hex.length]
  if (hex === '' || (next !== undefined && next !== ' ' && next !== '\t')) return 'it does not begin with a digest'
  if (algorithm === undefined) return `it has ${hex.length} hex digits, and no digest has so many`
  if (next === undefined) return 'it names no file'
  const flag = body[hex.length + 1]
  const form = flag === ' ' ? 'text' : flag === '*' ? 'binary' : 'single'
  const nameAt = hex.length + (form === 'single' ? 1 : 2)
  const name = body.slice(nameAt)
  const path = escaped ? unescapeName(name) : name
  if (path === undefined) return 'its name holds a backslash that is no escape'
  if (path === '') return 'it names no file'
  return { path, algorithm, hex: hex.toLowerCase(), hexColumn: at + 1, pathColumn: at + nameAt + 1, form }
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
