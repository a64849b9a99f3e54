import { readSha256 } from '../../lib/digest.js'
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from '../../io/digesters.js'
import type { Json, Path } from '../../model/json.js'

/** Where something stands in the manifest, from 1. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** One thing that a manifest records of a file. */
export interface Field {
  readonly what: 'digest' | 'size' | 'time'
  /** Of a digest; `sha256` where the manifest leaves it open. */
  readonly algorithm: DigestAlgorithm
  /** As written; undefined when it is not there and is to be. */
  readonly written: Json | undefined
  readonly at: Path
  readonly spot: Spot
  /** The entry is only a path: it becomes a map of path and digest. */
  readonly wraps?: boolean
}

export interface Entry {
  /** The path as written. */
  readonly name: string
  readonly spot: Spot
  /** Index of the list that it stands in. */
  readonly list: number
  /** Paths below the base folder to look at, in this order; the first that is there counts. */
  readonly candidates: readonly string[]
  /** Why there is no path to look at: the end of a sentence. */
  readonly unsafe?: string
  readonly fields: readonly Field[]
}

/** A list of files in the manifest. */
export interface EntryList {
  /** For messages: `artifacts`. */
  readonly name: string
  readonly spot: Spot
  /** Whether each file of this list must stand in the next one too. */
  readonly mirrored: boolean
}

export interface FieldChange {
  readonly field: Field
  readonly entry: Entry
  readonly value: Json
}

export interface NewEntry {
  readonly list: number
  /** Relative to the manifest's folder. */
  readonly name: string
  readonly sha256: string
}

/** A file that records digests of other files, whatever its format. */
export interface Manifest {
  /** Below the base folder. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly lists: readonly EntryList[]
  readonly entries: readonly Entry[]
  /** What could not be read, as the ends of sentences. */
  readonly problems: readonly (Spot & { readonly reason: string })[]
  /** What stands in it and is not held against anything, as sentences. */
  readonly notes?: readonly string[]
  /** How a file would be written in it; undefined when it cannot be. */
  nameOf(path: string): string | undefined
  /** The file with the changes, and nothing else touched. Undefined when one of them has no place in it. */
  rewrite(changes: readonly FieldChange[], added: readonly NewEntry[]): Uint8Array | undefined
}

export function asAlgorithm(name: string): DigestAlgorithm | undefined {
  return (DIGEST_ALGORITHMS as readonly string[]).includes(name) ? (name as DigestAlgorithm) : undefined
}

/** Lower-case hex of a written digest of this algorithm, or why it is none. */
export function readDigest(
  written: Json | undefined,
  algorithm: DigestAlgorithm,
): { readonly hex: string } | { readonly kind: 'missing' | 'placeholder' | 'invalid'; readonly detail: string } {
  if (algorithm === 'sha256') {
    const reading = readSha256(written)
    return reading.ok ? { hex: reading.hex } : { kind: reading.kind, detail: reading.detail }
  }
  if (written === undefined || written === null || written === '') return { kind: 'missing', detail: 'there is none' }
  const body = typeof written === 'string' ? written.replace(/^[A-Za-z0-9]+:/, '') : ''
  if (/^[0-9a-fA-F]+$/.test(body) && body.length === HEX_DIGITS[algorithm]) return { hex: body.toLowerCase() }
  return { kind: 'invalid', detail: `it is no ${algorithm}` }
}

const HEX_DIGITS: Readonly<Partial<Record<DigestAlgorithm, number>>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha384: 96,
  sha512: 128,
  blake2b: 128,
}
