/** Versions as documents write them: semver 2.0.0, with the spec family's `v` and two-part forms. */
import type { Json } from '../model/json.js'
import { byCodeUnits } from './order.js'

export interface Version {
  /** As written. */
  readonly text: string
  /** Semver proper: three parts, no `v`. */
  readonly normal: string
  readonly prefix: '' | 'v'
  /** `v1.2` has two; the third is then 0. */
  readonly parts: 2 | 3
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** Dot-separated identifiers after `-`, '' for none. */
  readonly prerelease: string
  /** After `+`; has no part in the order. */
  readonly build: string
}

export type VersionReading =
  | { readonly ok: true; readonly version: Version }
  | {
      readonly ok: false
      /** The end of a sentence: "it has four numbers, and a version has two or three". */
      readonly reason: string
      /** The nearest text that is a version, when there is one. */
      readonly nearest?: string
    }

/** The longest version text that is read; node-semver's limit too. */
const MAX_LENGTH = 256

// https://semver.org/spec/v2.0.0.html#spec-item-2, -9, -10; no part can be matched in two ways, so it is linear.
const NUMBER = '(0|[1-9]\\d*)'
const VERSION = new RegExp(`^(v)?${NUMBER}\\.${NUMBER}(?:\\.${NUMBER})?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?$`)

/** Reads `v?MAJOR.MINOR(.PATCH)?(-pre)?(+build)?`. Never throws. */
export function readVersion(value: Json | undefined): VersionReading {
  if (typeof value === 'number') return readNumber(value)
  if (typeof value !== 'string') return { ok: false, reason: describe(value) }
  const version = parse(value)
  if (version !== undefined) return { ok: true, version }
  const nearest = nearestVersion(value)
  return { ok: false, reason: explain(value), ...(nearest === undefined ? {} : { nearest }) }
}

/** Semver precedence (§11): negative when `a` comes before `b`, 0 when they are the same version but for build metadata. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePrereleases(a.prerelease, b.prerelease)
}

/** §11.3 and §11.4. Ours, since node-semver builds 100 regular expressions before it compares the first two versions. */
function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0
  if (a === '' || b === '') return a === '' ? 1 : -1
  const [left, right] = [a.split('.'), b.split('.')]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareIdentifiers(left[i] as string, right[i] as string)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareIdentifiers(a: string, b: string): number {
  const [aNumber, bNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (aNumber && bNumber) return Number(a) - Number(b)
  if (aNumber !== bNumber) return aNumber ? -1 : 1
  return byCodeUnits(a, b)
}

function parse(text: string): Version | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const match = VERSION.exec(text)
  if (match === null) return undefined
  const [, prefix = '', major = '', minor = '', patch, prerelease = '', build = ''] = match
  if (![major, minor, patch ?? '0'].every((part) => Number.isSafeInteger(Number(part)))) return undefined
  if (prerelease !== '' && !prerelease.split('.').every(isPrereleaseIdentifier)) return undefined
  if (build !== '' && !build.split('.').every((part) => part !== '')) return undefined
  const normal = `${major}.${minor}.${patch ?? '0'}${prerelease === '' ? '' : `-${prerelease}`}${build === '' ? '' : `+${build}`}`
  return {
    text,
    normal,
    prefix: prefix === 'v' ? 'v' : '',
    parts: patch === undefined ? 2 : 3,
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch ?? '0'),
    prerelease,
    build,
  }
}

function isPrereleaseIdentifier(part: string): boolean {
  if (!/^\d+$/.test(part)) return part !== ''
  // A number past 2^53 has no exact order in node-semver.
  return (part === '0' || !part.startsWith('0')) && Number.isSafeInteger(Number(part))
}

function readNumber(value: number): VersionReading {
  const text = String(value)
  const written = /^\d+$/.test(text) ? `${text}.0` : text
  const nearest = parse(written) === undefined ? undefined : written
  const reason = `it is the number ${text}, not text: without quotes \`1.10\` and \`1.1\` are one version`
  return { ok: false, reason, ...(nearest === undefined ? {} : { nearest }) }
}

function describe(value: Json | undefined): string {
  if (value === undefined) return 'there is none'
  if (value === null) return 'it is empty'
  if (typeof value === 'boolean') return `it is the boolean ${value}`
  return Array.isArray(value) ? 'it is a list' : 'it is a map'
}

function explain(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return 'it is empty'
  if (text.length > MAX_LENGTH) return `it is ${text.length} characters long, more than ${MAX_LENGTH}`
  if (trimmed !== text) return 'it has white space around it'
  if (/^V\d/.test(text)) return 'its `V` is a capital'
  if (/^(?:v\s|=|v\.)/.test(text)) return 'something stands between the `v` and the number'
  if (/^v?[\d.]*[*x]/i.test(text) || /^[\^~<>]/.test(text)) return 'it is a range of versions, not one version'
  const core = /^v?(\d+(?:\.\d+)*)(.*)$/s.exec(text)
  if (core === null) return /\d+\.\d+/.test(text) ? 'it does not begin with a number' : 'it is no version'
  const [, digits = '', rest = ''] = core
  const numbers = digits.split('.')
  if (numbers.some((part) => part.length > 1 && part.startsWith('0'))) return 'one of its numbers has a leading zero'
  if (numbers.some((part) => !Number.isSafeInteger(Number(part)))) return 'one of its numbers is too large to be compared'
  if (numbers.length === 1 && rest === '') return 'it has one number, and a version has two or three'
  if (numbers.length > 3) return `it has ${numbers.length} numbers, and a version has two or three`
  if (/^-.*/s.test(rest))
    return 'its pre-release part is not well-formed (identifiers of letters, digits and `-`, no leading zeros)'
  if (/^\+.*/s.test(rest)) return 'its build part is not well-formed (identifiers of letters, digits and `-`)'
  return 'something other than `-pre-release` or `+build` follows the numbers'
}

/** Mends what can be mended without guessing a number: spaces, a capital V, leading zeros, a missing minor or hyphen. */
function nearestVersion(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const match = /^[^\d]*?(v)?[\s.=]*(\d+)(?:\.(\d+))?(?:\.(\d+))?([^\d.].*|)$/is.exec(text.trim())
  if (match === null) return undefined
  if (/[*^~<>|]|\.x/i.test(text)) return undefined
  const [, prefix = '', major = '', minor = '0', patch, rest = ''] = match
  const numbers = [major, minor, ...(patch === undefined ? [] : [patch])].map((part) => part.replace(/^0+(?=\d)/, '')).join('.')
  const [pre = '', build] = rest.split('+', 2)
  const suffix = pre.replace(/^[-_.\s]+/, '').replace(/[^0-9A-Za-z.-]+/g, '-')
  const identifiers = suffix.split('.').map((part) => (/^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, '') : part))
  const candidate = `${prefix.toLowerCase()}${numbers}${suffix === '' ? '' : `-${identifiers.join('.')}`}${build === undefined ? '' : `+${build}`}`
  return parse(candidate) === undefined ? undefined : candidate
}
