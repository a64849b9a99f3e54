/** Takes bytes in order, of any chunking, and answers lower-case hex. */
export interface Digester {
  update(bytes: Uint8Array): void
  finish(): string
}

/** What `createDigester` and the hashing threads know; the union of their names. */
export const DIGEST_ALGORITHMS = [
  'sha256',
  'sha512',
  'sha384',
  'sha224',
  'sha1',
  'md5',
  'md5-dos2unix',
  'md5-unix2dos',
  'git-blob',
  'blake2b',
] as const
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number]

export type MakeDigester = (algorithm: DigestAlgorithm, size: number, objectFormat: 'sha1' | 'sha256') => Digester

/**
 * Makes the function that makes digesters. It uses nothing but its argument: its text is what the hashing threads run
 * (`hash-workers.ts`), where no import of this file reaches. The function that it answers throws what OpenSSL throws: md5 is
 * forbidden under FIPS.
 *
 * `md5-dos2unix` is the md5 of DVC 2.x (`hash: md5` absent in a lock): text is hashed with CRLF as LF. As `file_md5` of dvc
 * 2.x and `istextblock` of dvc-data do it: the first 512 bytes decide for the whole file (no NUL and at most 30 % of bytes
 * outside printable ASCII, LF, CR, TAB, FF, BS); the file is taken in pieces of 1 MiB, so that a CRLF cut by a piece's end
 * stays.
 *
 * `md5-unix2dos` is the md5 of a text file as it lies on a Windows machine where git writes CRLF (`core.autocrlf`): each LF
 * that has no CR in front becomes CRLF. As for git, a NUL in the first 8000 bytes means that it is no text.
 */
export function digesterFactory(crypto: typeof import('node:crypto')): MakeDigester {
  const DVC_CHUNK = 1 << 20
  const DVC_PROBE = 512
  const GIT_PROBE = 8000

  class Dos2UnixDigester {
    readonly #hash = crypto.createHash('md5')
    readonly #chunk = Buffer.allocUnsafe(DVC_CHUNK)
    #filled = 0
    #text: boolean | undefined

    update(bytes: Uint8Array): void {
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + DVC_CHUNK - this.#filled)
        this.#chunk.set(part, this.#filled)
        this.#filled += part.length
        at += part.length
        if (this.#filled === DVC_CHUNK) this.#flush()
      }
    }

    finish(): string {
      this.#flush()
      return this.#hash.digest('hex')
    }

    #flush(): void {
      const data = this.#chunk.subarray(0, this.#filled)
      this.#text ??= isDvcText(data.subarray(0, DVC_PROBE))
      let start = 0
      if (this.#text) {
        for (let cr = data.indexOf('\r\n'); cr >= 0; cr = data.indexOf('\r\n', start)) {
          this.#hash.update(data.subarray(start, cr))
          start = cr + 1
        }
      }
      this.#hash.update(data.subarray(start))
      this.#filled = 0
    }
  }

  class Unix2DosDigester {
    readonly #hash = crypto.createHash('md5')
    readonly #held: Buffer[] = []
    #heldBytes = 0
    #text: boolean | undefined
    #last = 0

    update(bytes: Uint8Array): void {
      if (this.#text !== undefined) return this.#add(bytes)
      this.#held.push(Buffer.from(bytes))
      this.#heldBytes += bytes.length
      if (this.#heldBytes >= GIT_PROBE) this.#decide()
    }

    finish(): string {
      if (this.#text === undefined) this.#decide()
      return this.#hash.digest('hex')
    }

    #decide(): void {
      const held = Buffer.concat(this.#held)
      this.#text = !held.subarray(0, GIT_PROBE).includes(0)
      this.#held.length = 0
      this.#add(held)
    }

    #add(bytes: Uint8Array): void {
      let start = 0
      for (let lf = this.#text === true ? bytes.indexOf(10) : -1; lf >= 0; lf = bytes.indexOf(10, lf + 1)) {
        if ((lf === 0 ? this.#last : bytes[lf - 1]) === 13) continue
        this.#hash.update(bytes.subarray(start, lf))
        this.#hash.update('\r')
        start = lf
      }
      this.#hash.update(bytes.subarray(start))
      this.#last = bytes.at(-1) ?? this.#last
    }
  }

  function isDvcText(block: Uint8Array): boolean {
    let other = 0
    for (const byte of block) {
      if (byte === 0) return false
      const text = (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 8
      if (!text) other++
    }
    return block.length === 0 || other / block.length <= 0.3
  }

  return (algorithm, size, objectFormat) => {
    if (algorithm === 'md5-dos2unix') return new Dos2UnixDigester()
    if (algorithm === 'md5-unix2dos') return new Unix2DosDigester()
    const name = algorithm === 'git-blob' ? objectFormat : algorithm === 'blake2b' ? 'blake2b512' : algorithm
    const hash = crypto.createHash(name)
    if (algorithm === 'git-blob') hash.update(`blob ${size}\0`)
    return { update: (bytes) => void hash.update(bytes), finish: () => hash.digest('hex') }
  }
}
