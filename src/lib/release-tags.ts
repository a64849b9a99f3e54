/** Which tags are releases of a document. */
import type { Document } from '../policy.js'
import { compareVersions, readVersion, type Version } from './semver.js'
import { byCodeUnits } from './order.js'

export interface ReleaseTag {
  readonly tag: string
  readonly version: Version
}

/** `release-20260131-1.2.0`, `v1.2.0`, `1.2.0`, `name@1.2.0`, `name-v1.2.0`, `name/v1.2.0`. */
const TAG = /^(?:release-\d{8}-|(.*?)[@/-])?(v?\d+\.\d+(?:\.\d+)?(?:[-+][0-9A-Za-z.+-]*)?)$/
/** Git refuses longer names of refs on most systems. */
const MAX_LENGTH = 255

/** What a tag may call a document: its folders, its file without extension, its id. */
export function tagNamesOf(document: Document): ReadonlySet<string> {
  const steps = document.file.split('/')
  const stem = steps.at(-1)!.replace(/\.[^.]*$/, '')
  const own = document.view('versioning')?.name?.value
  return new Set([...steps.slice(0, -1), stem, ...(typeof own === 'string' ? [own] : [])])
}

/**
 * The releases, the newest first, pre-releases aside. In a repository where several things are released, the tags that name
 * this one count alone. Of two tags of one version the first by name counts.
 */
export function releaseTags(tags: readonly string[], names: ReadonlySet<string>): ReleaseTag[] {
  const read = tags.flatMap((tag) => {
    const match = tag.length > MAX_LENGTH ? null : TAG.exec(tag)
    const reading = match === null ? undefined : readVersion(match[2]!)
    return reading?.ok === true && reading.version.prerelease === '' ? [{ tag, name: match![1], version: reading.version }] : []
  })
  const named = read.filter(({ name }) => name !== undefined && names.has(name))
  const candidates = named.length > 0 ? named : read.filter(({ name }) => name === undefined || name === '')
  const sorted = candidates
    .map(({ tag, version }) => ({ tag, version }))
    .sort((a, b) => compareVersions(b.version, a.version) || byCodeUnits(a.tag, b.tag))
  return sorted.filter(({ version }, i) => i === 0 || compareVersions(version, sorted[i - 1]!.version) !== 0)
}

/** The highest release at or below `upTo`. */
export function lastRelease(tags: readonly string[], names: ReadonlySet<string>, upTo: Version): ReleaseTag | undefined {
  return releaseTags(tags, names).find(({ version }) => compareVersions(version, upTo) <= 0)
}
