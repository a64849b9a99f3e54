import { byCodePoints } from './order.js'

/** A file of a folder. */
export interface FolderEntry {
  /** Below the folder. */
  readonly path: string
  /** Lower-case hex. */
  readonly digest: string
}

/**
 * The listing whose md5 DVC records for a folder: the file `<md5>.dir` of its cache. As `Tree.as_bytes` of dvc-data writes
 * it: `json.dumps(…, sort_keys=True)` of `{md5, relpath}`, sorted by path, everything but ASCII escaped.
 */
export function dvcListing(entries: readonly FolderEntry[]): string {
  const sorted = [...entries].sort((a, b) => byCodePoints(a.path, b.path))
  return `[${sorted.map(({ path, digest }) => `{"md5": ${pythonText(digest)}, "relpath": ${pythonText(path)}}`).join(', ')}]`
}

/** A JSON text as Python's `json.dumps` writes it. */
function pythonText(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
