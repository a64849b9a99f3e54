/** Digests as documents write them: what a value is, and what it looks like when it is not a sha256. */
import { isList, isObject } from '../model/json.js'
import type { Json } from '../model/json.js'

/** sha256 of no bytes at all. */
export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

export type Sha256Reading =
  /** `hex` is lower case, without prefix. */
  | { readonly ok: true; readonly hex: string; readonly upperCase: boolean }
  | {
      readonly ok: false
      readonly kind: 'missing' | 'placeholder' | 'invalid'
      /** The end of a sentence: "it has 40 hex digits, which is a sha1". */
      readonly detail: string
      /** The digest that the value plainly stands for, when it is only written in another way. */
      readonly hex?: string
    }

const HEX_LENGTHS: Readonly<Record<number, string>> = {
  32: 'an md5',
  40: 'a sha1 or a git object id',
  56: 'a sha224',
  96: 'a sha384',
  128: 'a sha512',
}

const BARE_ALGORITHMS: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' }

/** In lower case, and more than one digit 64 times. */
const PLAIN = /^(?!(.)\1{63}$)[0-9a-f]{64}$/

/** Reads a declared sha256: 64 hex digits, in either case, with or without the prefix `sha256:`. */
export function readSha256(value: Json | undefined): Sha256Reading {
  // As nearly all of them are written, and a list can have 100,000.
  if (typeof value === 'string' && PLAIN.test(value)) return { ok: true, hex: value, upperCase: false }
  if (value === undefined || value === null) return { ok: false, kind: 'missing', detail: 'there is none' }
  if (typeof value !== 'string') return { ok: false, kind: 'invalid', detail: describeNonText(value) }
  if (value.trim() === '') return { ok: false, kind: 'missing', detail: 'it is empty' }
  const body = value.replace(/^sha256:/i, '')
  if (isPlaceholder(body.trim())) return { ok: false, kind: 'placeholder', detail: describeStandIn(value, body.trim()) }
  if (/^[0-9a-f]{64}$/i.test(body)) return { ok: true, hex: body.toLowerCase(), upperCase: /[A-F]/.test(body) }
  return { ok: false, kind: 'invalid', ...describeText(value, body) }
}

/**
 * Text that somebody meant to replace: dots, angle brackets, a template's braces, a word such as TODO, a link, 64 times the same
 * digit. Shorter runs of one character count when they cannot be a cut-off digest.
 */
export function isPlaceholder(text: string): boolean {
  if (text === '' || text.includes('...') || text.includes('…')) return true
  if (/^(?:<.*>|\$?\{.*\}|\[.*\]|\$\(.*\)|%.*%)$/s.test(text)) return true
  if (
    /^(?:todo|tbd|tba|fixme|n\/a|na|none|nil|null|undefined|unknown|pending|placeholder|dummy|example|here)(?![a-z0-9])/i.test(
      text,
    )
  )
    return true
  if (/^(?:change|fill|replace|your|insert|put|add|compute|to be)[-_ ]/i.test(text)) return true
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true
  if (/^(?:sha-?256|sha|hex|digest|hash|checksum|sum)$/i.test(text)) return true
  if (!/^(.)\1*$/s.test(text)) return false
  const first = text[0] as string
  return text.length === 64 || text.length < 32 || !/[0-9a-f]/i.test(first)
}

/** A digest for a message: enough to tell two apart. The full value belongs into the data of the report. */
export function shortDigest(hex: string): string {
  return hex.length <= 16 ? hex : `${hex.slice(0, 12)}…`
}

/** Both digests for one message, in full when their beginnings are the same. */
export function shortDigests(a: string, b: string): readonly [string, string] {
  return a !== b && shortDigest(a) === shortDigest(b) ? [a, b] : [shortDigest(a), shortDigest(b)]
}

/**
 * A digest of any algorithm as one comparable text, `sha256:9c1b…`; the algorithm of a bare digest is `algorithm`, else
 * told by its length. Undefined for what is no digest.
 */
export function normalizeDigest(value: Json | undefined, algorithm?: string): string | undefined {
  if (typeof value !== 'string') return undefined
  // As most are written.
  if (PLAIN.test(value)) return `${algorithm?.toLowerCase() ?? 'sha256'}:${value}`
  const [, prefix, body = ''] = /^(?:([A-Za-z][A-Za-z0-9-]*):)?([0-9A-Fa-f]+)(?:\.dir)?$/.exec(value) ?? []
  if (body.length < 32) return undefined
  const name = prefix?.toLowerCase() ?? algorithm?.toLowerCase() ?? BARE_ALGORITHMS[body.length] ?? `hex${body.length}`
  return `${name}:${body.toLowerCase()}`
}

/** The same of what says that two things are one: nothing but zeros stands for a digest that nobody has filled in yet. */
export function identifyingDigest(value: Json | undefined): string | undefined {
  const digest = normalizeDigest(value)
  return digest === undefined || /:0+$/.test(digest) ? undefined : digest
}

function describeNonText(value: Exclude<Json, null | string>): string {
  if (typeof value === 'number')
    return `it is the number ${value}: without quotes, digits are read as a number and most of them are lost`
  if (typeof value === 'boolean') return `it is the boolean ${value}`
  if (isList(value)) return `it is a list of ${value.length}`
  return isObject(value) ? 'it is a map' : 'it is no text'
}

function describeStandIn(value: string, body: string): string {
  const cut = /^([0-9a-f]{8,63})(?:\.{2,}|…)$/i.exec(body)
  if (cut) return `\`${shorten(value)}\` is cut off after ${(cut[1] as string).length} of 64 digits`
  return `\`${shorten(value)}\` stands for a digest and is none`
}

function describeText(value: string, body: string): { detail: string; hex?: string } {
  const trimmed = body.trim()
  if (trimmed !== body || body.trim() !== body || value.trim() !== value) {
    const inner = readSha256(value.trim().replace(/^(sha256:)\s+/i, '$1'))
    if (inner.ok) return { detail: 'it has white space around it', hex: inner.hex }
  }
  const shown = `\`${shorten(value)}\``
  const equals = /^sha-?256\s*=\s*([0-9a-f]{64})$/i.exec(trimmed)
  if (equals) return { detail: 'it has `sha256=` in front, and only `sha256:` is read', hex: (equals[1] as string).toLowerCase() }
  const sri = /^(sha\d+)-([A-Za-z0-9+/]+={0,2})$/i.exec(value)
  if (sri) {
    const hex = sri[1]?.toLowerCase() === 'sha256' ? base64ToHex(sri[2] as string) : undefined
    return { detail: `${shown} is in the base64 form of subresource integrity (SRI)`, ...(hex === undefined ? {} : { hex }) }
  }
  const prefixed = /^([A-Za-z][A-Za-z0-9_-]*)[:=](.*)$/s.exec(value)
  if (prefixed && prefixed[1]?.toLowerCase() !== 'sha256')
    return { detail: `${shown} says that it is of the algorithm \`${shorten(prefixed[1] as string, 20)}\`` }
  if (/^[0-9a-f]+$/i.test(body)) {
    const likely = HEX_LENGTHS[body.length]
    const digits = `it has ${body.length} hex ${body.length === 1 ? 'digit' : 'digits'}`
    return { detail: likely === undefined ? `${digits}, and a sha256 has 64` : `${digits}, which is ${likely}; a sha256 has 64` }
  }
  const pasted = /^([0-9a-f]{64})\s+\S/i.exec(body)
  if (pasted) return { detail: 'more text follows the 64 digits', hex: (pasted[1] as string).toLowerCase() }
  const base64 = base64ToHex(trimmed)
  if (base64 !== undefined) return { detail: `${shown} is base64, and hex is expected`, hex: base64 }
  const position = [...body].findIndex((c) => !/[0-9a-f]/i.test(c))
  const odd = [...body][position] ?? ''
  if (body.length >= 32 && position >= 0)
    return { detail: `character ${position + 1} of ${shown} is ${nameCharacter(odd)}, which is no hex digit` }
  return { detail: `${shown} is no digest` }
}

/** 32 bytes in base64, else undefined. Written out because this layer has no Buffer. */
function base64ToHex(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let bits = ''
  for (const c of text.replace('=', '').replaceAll('-', '+').replaceAll('_', '/'))
    bits += alphabet.indexOf(c).toString(2).padStart(6, '0')
  let hex = ''
  for (let i = 0; i < 256; i += 4) hex += Number.parseInt(bits.slice(i, i + 4), 2).toString(16)
  return hex
}

function nameCharacter(c: string): string {
  const code = c.codePointAt(0) ?? 0
  return code > 0x20 && code < 0x7f ? `\`${c}\`` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function shorten(text: string, most = 40): string {
  const points = [...text]
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`
}
