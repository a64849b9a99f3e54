import { jsonText } from '../../src/lib/json-text.js'
import { compareVersions, readVersion } from '../../src/lib/semver.js'
import type { Version } from '../../src/lib/semver.js'
import type { Json } from '../../src/policy.js'

export type Step = 'major' | 'minor' | 'patch'

/** What became of a version. `other`: it is another one, and nobody can say by how much. */
export type Move = Step | 'pre-release' | 'same' | 'back' | 'other'

/** A version as it is written; of a number without quotes and of small slips the one that is plainly meant. */
export function versionOf(value: Json | undefined): Version | undefined {
  const reading = readVersion(typeof value === 'string' ? value.trim().replace(/^V(?=\d)/, 'v') : value)
  if (reading.ok) return reading.version
  // Of a text such as `2025-10` the nearest version is another one.
  const nearest = typeof value === 'number' && reading.nearest !== undefined ? readVersion(reading.nearest) : undefined
  return nearest?.ok === true ? nearest.version : undefined
}

export function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

export function showVersion(value: Json | undefined): string {
  return typeof value === 'string' ? value.trim() : jsonText(value ?? null).slice(0, 60)
}

export function moveOf(from: Json, to: Json): Move {
  const [a, b] = [versionOf(from), versionOf(to)]
  if (a === undefined || b === undefined) return jsonText(from) === jsonText(to) ? 'same' : 'other'
  const order = compareVersions(a, b)
  if (order === 0) return 'same'
  if (order > 0) return 'back'
  if (a.major !== b.major) return 'major'
  if (a.minor !== b.minor) return 'minor'
  if (a.patch !== b.patch) return 'patch'
  // Only the pre-release differs: from one to the next, or to the release that it led to.
  if (b.prerelease !== '') return 'pre-release'
  return b.patch !== 0 ? 'patch' : b.minor !== 0 ? 'minor' : 'major'
}

export function isForward(move: Move): boolean {
  return move !== 'same' && move !== 'back'
}

/** Whether this step needs a notice: one of unknown size does, since it may be any. */
export function needsNotice(move: Move, steps: readonly Step[]): boolean {
  return move === 'other' || steps.some((step) => step === move)
}
