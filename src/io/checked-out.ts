import { hash } from 'node:crypto'
import type { Files } from './files.js'

const MOST_BYTES = 64 << 10
/** `blob 65536` and a NUL, which stand before the bytes that an id is the digest of. */
const HEADER = 16
/** A checkout whose files git converts (line ends, LFS) holds none of its objects: no use to read them all to find that out. */
const MOST_MISSES = 32

/**
 * The disk as a second place to have small objects from. What a checkout holds is what git stores, nearly always, and to ask git
 * costs ten times as much: an object of its own is opened and mapped three times, and comes through a pipe. The id is the digest
 * of the bytes, so whatever else lies there (it was edited meanwhile, git converts it) is not taken for the object.
 */
export class CheckedOut {
  readonly #buffer = Buffer.allocUnsafeSlow(HEADER + MOST_BYTES + 1)
  #misses = 0

  constructor(private readonly files: Files) {}

  /** The object of that id, when the file at the path holds it. */
  find(path: string, oid: string): Buffer | undefined {
    if (this.#misses >= MOST_MISSES) return undefined
    const size = this.files.peek(path, this.#buffer, HEADER)
    if (size > MOST_BYTES) return undefined
    const header = `blob ${size}\0`
    const start = HEADER - header.length
    const end = HEADER + size
    this.#buffer.write(header, start, 'latin1')
    if (hash(oid.length === 64 ? 'sha256' : 'sha1', this.#buffer.subarray(start, end), 'hex') === oid)
      return Buffer.from(this.#buffer.subarray(HEADER, end))
    this.#misses++
    return undefined
  }
}
