import { readVersion } from '../../src/lib/semver.js'
import type { Version } from '../../src/lib/semver.js'
import { valueAt } from '../../src/model/json.js'
import type { Document, Json, Path } from '../../src/policy.js'

const PLACES: readonly Path[] = [
  ['versioning', 'version'],
  ['pipeline', 'version'],
  ['suite', 'version'],
  ['version'],
  ['info', 'version'],
  ['x-version'],
  ['model_version'],
]

/** What a target says its version is, as text. Undefined when it says nothing of the sort. */
export function versionOfTarget(document: Document): string | undefined {
  const own = document.view('versioning')?.version?.value
  if (own !== undefined) return show(own)
  for (const path of PLACES) {
    const value = valueAt(document.data, path)
    // A whole number is the version of a file format (`version: 2` of dbt).
    if (typeof value === 'string' || (typeof value === 'number' && !Number.isInteger(value))) return show(value)
  }
  return undefined
}

/** `v1.2` is every `1.2.x`; the `v` is free. What is no semver must be the same text. */
export function agree(wanted: string, actual: string): boolean {
  const [pin, own] = [readNearest(wanted), readNearest(actual)]
  if (pin === undefined || own === undefined) return wanted.replace(/^v/i, '') === actual.replace(/^v/i, '')
  if (pin.major !== own.major || pin.minor !== own.minor) return false
  if (pin.parts === 2 && pin.prerelease === '') return true
  return pin.patch === own.patch && pin.prerelease === own.prerelease
}

function readNearest(text: string): Version | undefined {
  const reading = readVersion(text.replace(/^V(?=\d)/, 'v'))
  return reading.ok ? reading.version : undefined
}

function show(value: Json): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
