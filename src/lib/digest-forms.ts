/** Digests of every algorithm that is known here: their names as formats write them, and whether a value is one. */
import type { Json } from '../model/json.js'
import { isPlaceholder, readSha256 } from './digest.js'

/** Hex digits of each. Of other algorithms (BLAKE3, SHA-3, BLAKE2 of another length) nothing here can compute a digest. */
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ md5: 32, 'md5-dos2unix': 32, sha1: 40, 'git-blob': 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128, blake2b: 128 },
}

/** The name of an algorithm as facts have it, or undefined for one that cannot be computed: `SHA-256`, `SHA256`, `sha2-256` → `sha256`. */
export function algorithmOf(written: string): string | undefined {
  if (Object.hasOwn(LENGTHS, written)) return written
  const name = written
    .toLowerCase()
    .replace(/_/g, '-')
    .replace(/^sha2?-(?=\d)/, 'sha')
  if (name === 'gitblob') return 'git-blob'
  if (name === 'blake2b-512' || name === 'blake2b512') return 'blake2b'
  return Object.hasOwn(LENGTHS, name) ? name : undefined
}

const FOREIGN =
  /^(?:b3|blake(?:2[bs]p?|3)(?:[-/]?\d+)?|sha-?3[-/]?\d{3}|(?:sha2-)?sha-?512[-/t]+\d{3}|sha2-512[-/]\d{3}|keccak-?\d+|shake-?\d+|md[246]|sm3|rmd160|ripemd-?\d+|whirlpool|tiger\w*|streebog-?\d+|gost\w*|adler-?32|crc-?\d+\w*|xxh(?:3|32|64|128)\w*|xxhash\w*)$/
/** Keys of the digest sets of in-toto that stand for other things than the bytes of a file. */
const NOT_OF_BYTES = /^(?:git-?(?:commit|tree|tag)|dir-?hash\d?|go-?module-?h\d|swh:?\w*)$/

/** Whether this is the name of an algorithm that makes digests of bytes, of which none can be computed here. */
export function isForeignAlgorithm(written: string): boolean {
  return algorithmOf(written) === undefined && FOREIGN.test(written.toLowerCase().replace(/_/g, '-'))
}

/** Whether a key of a map holds a digest of bytes, computed here or not. */
export function isDigestName(written: string): boolean {
  return algorithmOf(written) !== undefined || isForeignAlgorithm(written)
}

/** As `isForeignAlgorithm`, of a name that stands where a format has nothing but such names. */
export function isForeignName(written: string): boolean {
  const name = written.toLowerCase().replace(/_/g, '-')
  return name !== '' && algorithmOf(name) === undefined && !NOT_OF_BYTES.test(name)
}

export type DigestReading =
  /** Lower case. */
  | { readonly ok: true; readonly hex: string }
  /** `detail` is the end of a sentence: "it has 12 hex digits, and an md5 has 32". */
  | { readonly ok: false; readonly kind: 'placeholder' | 'invalid'; readonly detail: string }

/** Reads a digest of an algorithm of `algorithmOf`, with or without its name in front. */
export function readDigest(value: Json, algorithm: string): DigestReading {
  if (algorithm === 'sha256') {
    const reading = readSha256(value)
    if (reading.ok) return { ok: true, hex: reading.hex }
    return { ok: false, kind: reading.kind === 'invalid' ? 'invalid' : 'placeholder', detail: reading.detail }
  }
  if (typeof value !== 'string') return { ok: false, kind: 'invalid', detail: 'it is no text' }
  const body = value.replace(/^[A-Za-z0-9-]+:/, (prefix) => (algorithmOf(prefix.slice(0, -1)) === algorithm ? '' : prefix)).trim()
  const length = LENGTHS[algorithm] ?? 0
  if (body.length === length && /^[0-9a-f]+$/i.test(body) && !/^(.)\1*$/.test(body)) return { ok: true, hex: body.toLowerCase() }
  if (body === '' || isPlaceholder(body))
    return { ok: false, kind: 'placeholder', detail: `\`${cut(value)}\` stands for a digest and is none` }
  if (/^[0-9a-f]+$/i.test(body))
    return { ok: false, kind: 'invalid', detail: `it has ${body.length} hex digits, and ${article(algorithm)} has ${length}` }
  return { ok: false, kind: 'invalid', detail: `\`${cut(value)}\` is no digest of ${length} hex digits` }
}

/**
 * The hex of a digest for holding two records against each other, where it does not matter whether one looks made up: only what
 * has another length, or is nothing but zeros, is none.
 */
export function comparableHex(value: Json, algorithm: string): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  // Of what is asked 100,000 times a regular expression would try every digit as the end of a name.
  const colon = text.indexOf(':')
  if (colon >= 0 && !isNameOf(text.slice(0, colon), algorithm)) return undefined
  const hex = text.slice(colon + 1)
  return hex.length === LENGTHS[algorithm] && /^[0-9A-Fa-f]+$/.test(hex) && !/^0+$/.test(hex) ? hex.toLowerCase() : undefined
}

function isNameOf(prefix: string, algorithm: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(prefix) && algorithmOf(prefix) === algorithm
}

function article(algorithm: string): string {
  return algorithm.startsWith('md5') ? `an ${algorithm}` : `a ${algorithm}`
}

function cut(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}
