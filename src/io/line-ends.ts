import { createHash, type Hash } from 'node:crypto'
import type { Digester } from './digesters.js'

const CR = 13
const LF = 10

/** What git takes for text: it looks for a NUL in so many bytes (`buffer_is_binary`). */
export const GIT_PROBE = 8000

/** Passes bytes of any chunking on, with LF for CRLF. */
export class UnixLines {
  readonly #out: (bytes: Buffer) => void
  /** A CR that was read, and not passed on before it is known whether LF follows. */
  #pendingCr = false

  constructor(out: (bytes: Buffer) => void) {
    this.#out = out
  }

  write(bytes: Buffer): void {
    if (bytes.length === 0) return
    if (this.#pendingCr && bytes[0] !== LF) this.#out(LONE_CR)
    this.#pendingCr = false
    let start = 0
    for (let cr = bytes.indexOf(CR); cr >= 0; cr = bytes.indexOf(CR, cr + 1)) {
      if (cr === bytes.length - 1) {
        this.#pass(bytes, start, cr)
        this.#pendingCr = true
        return
      }
      if (bytes[cr + 1] !== LF) continue
      this.#pass(bytes, start, cr)
      start = cr + 1
    }
    this.#pass(bytes, start, bytes.length)
  }

  end(): void {
    if (this.#pendingCr) this.#out(LONE_CR)
    this.#pendingCr = false
  }

  #pass(bytes: Buffer, start: number, end: number): void {
    if (end > start) this.#out(bytes.subarray(start, end))
  }
}

const LONE_CR = Buffer.from('\r')

/**
 * The digest that a text file would have with other line ends: `dos2unix` with LF for CRLF, as git stores it under
 * `text=auto`; `unix2dos` with CRLF for LF, as git writes it on Windows (`core.autocrlf`). What git takes for binary is
 * hashed as it is.
 */
export class LineEndDigester implements Digester {
  readonly #hash: Hash
  readonly #convert: (bytes: Buffer) => void
  readonly #held: Buffer[] = []
  #heldBytes = 0
  #text: boolean | undefined
  /** The byte before the next ones. */
  #last = -1
  readonly #unix = new UnixLines((bytes) => void this.#hash.update(bytes))

  constructor(algorithm: 'sha256' | 'md5', to: 'dos2unix' | 'unix2dos') {
    this.#hash = createHash(algorithm)
    this.#convert = to === 'dos2unix' ? (bytes) => this.#unix.write(bytes) : (bytes) => this.#toDos(bytes)
  }

  update(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    if (this.#text !== undefined) return this.#add(buffer)
    this.#held.push(Buffer.from(buffer))
    this.#heldBytes += bytes.length
    if (this.#heldBytes >= GIT_PROBE) this.#decide()
  }

  finish(): string {
    if (this.#text === undefined) this.#decide()
    this.#unix.end()
    return this.#hash.digest('hex')
  }

  #decide(): void {
    const held = Buffer.concat(this.#held)
    this.#held.length = 0
    this.#text = !held.subarray(0, GIT_PROBE).includes(0)
    if (held.length > 0) this.#add(held)
  }

  #add(bytes: Buffer): void {
    if (this.#text === true) this.#convert(bytes)
    else this.#hash.update(bytes)
    this.#last = bytes[bytes.length - 1] as number
  }

  #toDos(bytes: Buffer): void {
    let start = 0
    for (let lf = bytes.indexOf(LF); lf >= 0; lf = bytes.indexOf(LF, lf + 1)) {
      if ((lf === 0 ? this.#last : bytes[lf - 1]) === CR) continue
      this.#hash.update(bytes.subarray(start, lf))
      this.#hash.update('\r')
      start = lf
    }
    this.#hash.update(bytes.subarray(start))
  }
}
