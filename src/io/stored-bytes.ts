import { blobDigester, blobId, readBytes, type ByteSource } from './digest.js'
import { known } from './fact.js'
import type { Files } from './files.js'
import { quoteName } from './git-names.js'
import type { Git } from './git.js'
import { GIT_PROBE, UnixLines } from './line-ends.js'

/** Files up to this size are converted in memory. Of longer ones only line ends are, and only where git tracks them. */
const HELD = 4 << 20

/** How the bytes on disk become those that git stores; undefined where they are the same. */
type Conversion = ((bytes: Uint8Array) => Buffer) | { readonly unixSize: number } | undefined

/**
 * Files of a work tree as git would store them: with `core.autocrlf`, which git for Windows sets, or with the attributes
 * `text`, `eol` and `working-tree-encoding` it stores other bytes than lie on disk, and those are what everybody else gets.
 * Git itself says under which id it would store a file; which bytes these are is tried. What is found to be neither (a filter
 * of the user, which is never run) is taken as it lies on disk.
 */
export class StoredBytes {
  readonly #git: Git
  readonly #files: Files
  readonly #stored: (path: string) => string | undefined
  readonly #conversions = new Map<string, Promise<Conversion>>()
  #waiting: { readonly path: string; readonly resolve: (oid: string | undefined) => void }[] = []

  /** `stored`: the id under which git would store the file at a path, where that was asked already. */
  constructor(git: Git, files: Files, stored: (path: string) => string | undefined) {
    this.#git = git
    this.#files = files
    this.#stored = stored
  }

  async isAsOnDisk(path: string): Promise<boolean> {
    return (await this.#conversion(path)) === undefined
  }

  source(path: string): ByteSource {
    return async (begin, chunk) => {
      const conversion = await this.#conversion(path)
      const disk = this.#files.source(path)
      if (conversion === undefined) return disk(begin, chunk)
      if (typeof conversion === 'function') {
        const read = await readBytes(disk, HELD)
        if (!read.known) return read
        const bytes = conversion(read.value)
        if (begin(bytes.length) && bytes.length > 0) chunk(bytes)
        return known(null)
      }
      const lines = new UnixLines(chunk)
      const read = await disk(
        () => begin(conversion.unixSize),
        (bytes) => lines.write(bytes),
      )
      lines.end()
      return read
    }
  }

  #conversion(path: string): Promise<Conversion> {
    let conversion = this.#conversions.get(path)
    if (conversion === undefined) this.#conversions.set(path, (conversion = this.#find(path)))
    return conversion
  }

  async #find(path: string): Promise<Conversion> {
    const look = this.#files.look(path)
    if (!look.known || look.value.mode === 'symlink') return undefined
    const asked = this.#stored(path)
    if (look.value.size > HELD) return asked === undefined ? undefined : this.#compareLines(path, asked)
    const read = await this.#files.read(path, HELD)
    if (!read.known) return undefined
    const bytes = Buffer.from(read.value)
    const ways = waysToStore(bytes, asked !== undefined)
    if (ways.length === 0) return undefined
    const oid = asked ?? (await this.#ask(path))
    if (oid === undefined || oid === blobId(bytes, oid)) return undefined
    return ways.find((way) => blobId(way(bytes), oid) === oid)
  }

  /** Whether the file is stored with LF for CRLF. */
  async #compareLines(path: string, oid: string): Promise<Conversion> {
    const source = this.#files.source(path)
    let size = 0
    let unixSize = 0
    const count = new UnixLines((bytes) => void (unixSize += bytes.length))
    const read = await source(
      (bytes) => {
        size = bytes
        return true
      },
      (bytes) => count.write(bytes),
    )
    count.end()
    if (!read.known || unixSize === size) return undefined
    const digester = blobDigester(unixSize, oid)
    const lines = new UnixLines((bytes) => digester.update(bytes))
    const again = await source(
      () => true,
      (bytes) => lines.write(bytes),
    )
    lines.end()
    return again.known && digester.finish() === oid ? { unixSize } : undefined
  }

  /** The id under which git would store the file. Those that are asked for at the same time are asked by one process. */
  #ask(path: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      this.#waiting.push({ path, resolve })
      if (this.#waiting.length === 1) setImmediate(() => void this.#askAll())
    })
  }

  async #askAll(): Promise<void> {
    const asked = this.#waiting
    this.#waiting = []
    const input = asked.map(({ path }) => quoteName(path) + '\n').join('')
    const cwd = this.#files.root
    const { code, stdout } = await this.#git.run(['hash-object', '--stdin-paths'], { cwd, input }).catch(() => NOT_RUN)
    const oids = stdout.toString('utf8').trimEnd().split('\n')
    asked.forEach(({ resolve }, i) => resolve(code === 0 && oids.length === asked.length ? oids[i] : undefined))
  }
}

const NOT_RUN = { code: 128, stdout: Buffer.alloc(0) }

/** What git's own rules could make of these bytes, the likeliest first. Few binary files are worth the question. */
function waysToStore(bytes: Buffer, isTracked: boolean): ((bytes: Uint8Array) => Buffer)[] {
  if (!bytes.subarray(0, GIT_PROBE).includes(0)) return bytes.includes('\r\n') ? [withUnixLines] : []
  const mark = bytes.readUInt16BE(0)
  if (bytes.length % 2 !== 0 || !(isTracked || mark === 0xfeff || mark === 0xfffe)) return []
  return ENCODINGS.flatMap((decode) => [decode, (wide) => withUnixLines(decode(wide))])
}

const ENCODINGS = ['utf-16le', 'utf-16be'].map((name) => {
  const decoder = new TextDecoder(name)
  return (bytes: Uint8Array): Buffer => Buffer.from(decoder.decode(bytes))
})

function withUnixLines(bytes: Uint8Array): Buffer {
  const parts: Buffer[] = []
  const lines = new UnixLines((part) => void parts.push(part))
  lines.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  lines.end()
  return Buffer.concat(parts)
}
