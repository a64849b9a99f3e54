/** Steps between two versions: how large the step is, how large it has to be, and which version it leads to. */
import { compareVersions, type Version } from '../semver.js'

/** In order of size. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const
export type Bump = (typeof BUMPS)[number]

export function largerBump(...bumps: readonly Bump[]): Bump {
  return BUMPS[Math.max(0, ...bumps.map((bump) => BUMPS.indexOf(bump)))]!
}

/** Whether a step of the size `declared` covers a change that needs `required`. */
export function covers(declared: Bump, required: Bump): boolean {
  return BUMPS.indexOf(declared) >= BUMPS.indexOf(required)
}

/**
 * What the step from one version to a later one promises at most. Below 1.0.0 the minor plays the major and the patch the
 * minor (https://semver.org/#spec-item-4, as oasdiff and cargo read it). Between pre-releases of one version, and from them to
 * the release or past it, the step is at least that of the release itself: `2.0.0-rc.1` to `2.0.0-rc.2` may still break, and so may
 * the one to `2.0.1`. Undefined: it goes back.
 */
export function bumpBetween(from: Version, to: Version): Bump | undefined {
  const order = compareVersions(from, to)
  if (order > 0) return undefined
  if (order === 0) return 'none'
  return largerBump(betweenNumbers(from, to), from.prerelease === '' ? 'none' : levelOf(from))
}

function betweenNumbers(from: Version, to: Version): Bump {
  if (to.major !== from.major) return 'major'
  if (to.minor !== from.minor) return to.major === 0 ? 'major' : 'minor'
  if (to.patch !== from.patch) return to.major === 0 ? 'minor' : 'patch'
  return 'none'
}

/** The step by its numbers alone, as people name it: `0.3.0` to `0.4.0` is a minor one. */
export function namedStep(from: Version, to: Version): Bump {
  if (compareVersions(from, to) === 0) return 'none'
  if (to.major !== from.major) return 'major'
  if (to.minor !== from.minor) return 'minor'
  if (to.patch !== from.patch || to.patch > 0) return 'patch'
  return to.minor > 0 ? 'minor' : 'major'
}

/** The largest change that a release of this number may hold. */
function levelOf({ major, minor, patch }: Version): Bump {
  if (patch > 0) return major === 0 ? 'minor' : 'patch'
  if (minor > 0) return major === 0 ? 'major' : 'minor'
  return 'major'
}

/** The lowest release that covers the change, written as `from` is; undefined for no step at all. */
export function nextVersion(from: Version, required: Bump): string | undefined {
  if (required === 'none') return undefined
  // The release that a pre-release leads to covers it already, when it is large enough.
  if (from.prerelease !== '' && covers(levelOf(from), required)) return write(from, from.major, from.minor, from.patch)
  const { major, minor, patch } = from
  const size = major === 0 ? ({ patch: 'patch', minor: 'patch', major: 'minor' } as const)[required] : required
  if (size === 'major') return write(from, major + 1, 0, 0)
  return size === 'minor' ? write(from, major, minor + 1, 0) : write(from, major, minor, patch + 1)
}

function write({ prefix, parts }: Version, major: number, minor: number, patch: number): string {
  return `${prefix}${major}.${minor}${parts === 2 && patch === 0 ? '' : `.${patch}`}`
}
