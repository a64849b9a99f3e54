import { createHash, type Hash } from 'node:crypto'
import type { Fact } from '../policy.js'
import { known, unknown } from './fact.js'

/** Takes bytes in order, of any chunking, and answers lower-case hex. */
export interface Digester {
  update(bytes: Uint8Array): void
  finish(): string
}

export const DIGEST_ALGORITHMS = ['sha256', 'sha512', 'sha384', 'sha224', 'sha1', 'md5', 'md5-dos2unix', 'git-blob'] as const

/**
 * A streaming digest of `size` bytes. `git-blob` is git's object id, of the given object format. Unknown for a name that is
 * not in `DIGEST_ALGORITHMS`, or that this machine's OpenSSL forbids (md5 under FIPS).
 */
export function createDigester(algorithm: string, size: number, objectFormat: 'sha1' | 'sha256'): Fact<Digester> {
  if (!(DIGEST_ALGORITHMS as readonly string[]).includes(algorithm)) {
    return unknown(`it has no digest "${algorithm}" here; the known ones are ${DIGEST_ALGORITHMS.join(', ')}`)
  }
  try {
    if (algorithm === 'md5-dos2unix') return known(new Dos2UnixDigester())
    const hash = createHash(algorithm === 'git-blob' ? objectFormat : algorithm)
    if (algorithm === 'git-blob') hash.update(`blob ${size}\0`)
    return known({ update: (bytes) => void hash.update(bytes), finish: () => hash.digest('hex') })
  } catch (error) {
    return unknown(`it cannot be digested with ${algorithm} on this machine (${(error as Error).message})`)
  }
}

const DVC_CHUNK = 1 << 20
const DVC_PROBE = 512

/**
 * The md5 of DVC 2.x (`hash: md5` absent in a lock): text is hashed with CRLF as LF. As `file_md5` of dvc 2.x and
 * `istextblock` of dvc-data do it: the first 512 bytes decide for the whole file (no NUL and at most 30 % of bytes outside
 * printable ASCII, LF, CR, TAB, FF, BS); the file is taken in pieces of 1 MiB, so that a CRLF cut by a piece's end stays.
 */
class Dos2UnixDigester implements Digester {
  readonly #hash: Hash = createHash('md5')
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

function isDvcText(block: Uint8Array): boolean {
  let other = 0
  for (const byte of block) {
    if (byte === 0) return false
    const text = (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 8
    if (!text) other++
  }
  return block.length === 0 || other / block.length <= 0.3
}

export interface LfsPointer {
  /** sha256 of the content, lower-case hex. */
  readonly oid: string
  /** Of the content, in bytes. */
  readonly size: number
}

/** A pointer is shorter than this many bytes (git-lfs docs/spec.md). */
export const LFS_POINTER_LIMIT = 1024

/** A Git LFS pointer file (git-lfs docs/spec.md, version 1), or undefined. Strict: what git-lfs would not write is no pointer. */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= LFS_POINTER_LIMIT || bytes[0] !== 0x76) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const match =
    /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n?$/.exec(
      text,
    )
  return match === null ? undefined : { oid: match[1] as string, size: Number(match[2]) }
}

/** Where bytes come from: a blob or a file. Calls `begin` with the size first; `begin` answers false to have none of it. */
export type ByteSource = (begin: (size: number) => boolean, chunk: (bytes: Buffer) => void) => Promise<Fact<null>>

/** The digest of a source. A Git LFS pointer answers `sha256` with the oid it holds and knows no digest of another sort. */
export async function digestSource(
  source: ByteSource,
  algorithm: string,
  objectFormat: 'sha1' | 'sha256',
  /** Whether a text that looks like a pointer is one. */
  isPointer: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<Fact<string>> {
  let digester: Fact<Digester> = unknown('it could not be read')
  const small: Buffer[] = []
  let keep = false
  const read = await source(
    (size) => {
      digester = createDigester(algorithm, size, objectFormat)
      keep = size < LFS_POINTER_LIMIT
      return digester.known
    },
    (bytes) => {
      if (keep) small.push(Buffer.from(bytes))
      if (digester.known) digester.value.update(bytes)
    },
  )
  if (!read.known) return read
  const started = digester as Fact<Digester>
  if (!started.known) return started
  const pointer = keep && algorithm !== 'git-blob' ? parseLfsPointer(Buffer.concat(small)) : undefined
  if (pointer === undefined || !(await isPointer())) return known(started.value.finish())
  if (algorithm === 'sha256') return known(pointer.oid)
  return unknown(
    `it is a Git LFS pointer, which holds a sha256 and no ${algorithm}; check the file out with "lfs: true" and compare there`,
  )
}
