/** Names that promise one content for ever: a file that is called after a day, a version or a hash. */

export interface ImmutableName {
  readonly what: 'named after the date' | 'named after the version' | 'named after the hash'
  /** As it stands in the path. */
  readonly text: string
}

const DATE = /(?<![\dA-Za-z])(?:19|20)\d{2}([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/
/** `2025/09/21`, and the folders of partitions: `year=2025/month=9/day=21`. */
const DATE_FOLDERS = /(?:^|\/)(?:year=)?(?:19|20)\d{2}\/(?:month=)?(?:0?[1-9]|1[0-2])\/(?:day=)?(?:0?[1-9]|[12]\d|3[01])(?=\/|$)/
/** With a `v`, or of three parts: `0.8` alone is as often a share as a version. A `v3` alone names a line, which moves. */
const VERSION = /(?:^|[-_.@ (/])(v\d+\.\d+(?:\.\d+)?|\d+\.\d+\.\d+)(?=$|[-_+ )/]|\.(?!\d))/i
const HASH = /(?:^|[-_.@/])([0-9a-f]{7,64})(?=$|[-_./])/gi

/** What the path is named after, or undefined. Paths longer than any file's are not looked at. */
export function immutableName(path: string): ImmutableName | undefined {
  if (path.length > 1024) return undefined
  const date = DATE_FOLDERS.exec(path)?.[0].replace(/^\//, '') ?? DATE.exec(path)?.[0]
  if (date !== undefined) return { what: 'named after the date', text: date }
  const version = VERSION.exec(path)?.[1]
  if (version !== undefined) return { what: 'named after the version', text: version }
  for (const [, hash = ''] of path.matchAll(HASH)) {
    // Words of these letters, and numbers, are no hashes.
    if ((hash.match(/\d/g) ?? []).length >= 2 && (hash.match(/[a-f]/gi) ?? []).length >= 2)
      return { what: 'named after the hash', text: hash }
  }
  return undefined
}
