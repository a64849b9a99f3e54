/** Which tag is the last release of a document. */
import { compareVersions, readVersion, type Version } from '../../src/lib/semver.js'

export interface ReleaseTag {
  readonly tag: string
  readonly version: Version
}

/** `v1.2.0`, `1.2.0`, `name@1.2.0`, `name-v1.2.0`, `name/v1.2.0`, `release-20260131-1.2.0`. */
const TAG = /^(?:(.*?)[@/-]|release-\d{8}-)?(v?\d+\.\d+(?:\.\d+)?(?:[-+][0-9A-Za-z.+-]*)?)$/

/**
 * The highest release at or below `upTo`, pre-releases aside. In a repository where several things are released, the tags that
 * name this one (by its folder, its file or its id) count alone.
 */
export function lastRelease(tags: readonly string[], names: ReadonlySet<string>, upTo: Version): ReleaseTag | undefined {
  const read = tags.flatMap((tag) => {
    const match = TAG.exec(tag)
    const reading = match === null ? undefined : readVersion(match[2]!)
    return reading?.ok === true && reading.version.prerelease === '' ? [{ tag, name: match![1], version: reading.version }] : []
  })
  const named = read.filter(({ name }) => name !== undefined && names.has(name))
  const candidates = named.length > 0 ? named : read.filter(({ name }) => name === undefined || name === '')
  return candidates
    .filter(({ version }) => compareVersions(version, upTo) <= 0)
    .sort((a, b) => compareVersions(b.version, a.version))[0]
}
