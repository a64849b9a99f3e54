import crypto from 'node:crypto'
import type { Fact } from '../policy.js'
import { DIGEST_ALGORITHMS, digesterFactory, type DigestAlgorithm, type Digester } from './digesters.js'
import { known, unknown } from './fact.js'
import { LineEndDigester } from './line-ends.js'
import { sha256 } from './text-hash.js'

const makeDigester = digesterFactory(crypto)

/** Of a text with other line ends, by `LineEndDigester`. DVC's own `md5-dos2unix` has other rules for what is text. */
const LINE_ENDS = /^(?:(sha256)-(dos2unix|unix2dos)|(md5)-(unix2dos))$/

/**
 * A streaming digest of `size` bytes. `git-blob` is git's object id, of the given object format. Unknown for a name that is
 * none of `DIGEST_ALGORITHMS` or `LINE_ENDS`, or that this machine's OpenSSL forbids (md5 under FIPS).
 */
export function createDigester(algorithm: string, size: number, objectFormat: 'sha1' | 'sha256'): Fact<Digester> {
  const [, hash, , md5] = LINE_ENDS.exec(algorithm) ?? []
  const isLineEnd = hash !== undefined || md5 !== undefined
  if (!isLineEnd && !(DIGEST_ALGORITHMS as readonly string[]).includes(algorithm)) {
    return unknown(`it has no digest "${algorithm}" here; the known ones are ${DIGEST_ALGORITHMS.join(', ')}`)
  }
  try {
    if (isLineEnd)
      return known(
        new LineEndDigester(hash === 'sha256' ? hash : 'md5', algorithm.endsWith('unix2dos') ? 'unix2dos' : 'dos2unix'),
      )
    return known(makeDigester(algorithm as DigestAlgorithm, size, objectFormat))
  } catch (error) {
    return unknown(`it cannot be digested with ${algorithm} on this machine (${(error as Error).message})`)
  }
}

/** For the id under which git would store `size` bytes. The length of another id tells SHA-1 from SHA-256. */
export function blobDigester(size: number, like: string): Digester {
  return makeDigester('git-blob', size, like.length === 64 ? 'sha256' : 'sha1')
}

export function blobId(bytes: Uint8Array, like: string): string {
  const digester = blobDigester(bytes.length, like)
  digester.update(bytes)
  return digester.finish()
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

/** All bytes of a source that has no more than `maxBytes`. */
export async function readBytes(source: ByteSource, maxBytes: number): Promise<Fact<Uint8Array>> {
  const parts: Buffer[] = []
  let tooLarge: number | undefined
  const read = await source(
    (size) => {
      if (size > maxBytes) tooLarge = size
      return tooLarge === undefined
    },
    (bytes) => void parts.push(Buffer.from(bytes)),
  )
  if (tooLarge !== undefined) return unknown(`it is ${tooLarge} bytes long, more than the limit of ${maxBytes}`)
  return read.known ? known(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)) : read
}

export interface ReadDigest {
  /** Of the bytes themselves. */
  readonly hex: string
  /** What the bytes are when they look like a Git LFS pointer. */
  readonly pointer: LfsPointer | undefined
}

/** The digest of bytes that are at hand. */
export function digestOf(bytes: Buffer, algorithm: string, objectFormat: 'sha1' | 'sha256'): Fact<ReadDigest> {
  const pointer = bytes.length < LFS_POINTER_LIMIT ? parseLfsPointer(bytes) : undefined
  if (algorithm === 'sha256') return known({ hex: sha256(bytes), pointer })
  const digester = createDigester(algorithm, bytes.length, objectFormat)
  if (!digester.known) return digester
  digester.value.update(bytes)
  return known({ hex: digester.value.finish(), pointer })
}

/** The digest of a source, read once. */
export async function readDigest(
  source: ByteSource,
  algorithm: string,
  objectFormat: 'sha1' | 'sha256',
): Promise<Fact<ReadDigest>> {
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
  return known({ hex: started.value.finish(), pointer: keep ? parseLfsPointer(Buffer.concat(small)) : undefined })
}
