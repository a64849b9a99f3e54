import type { EntryMode, TreeEntry } from '../model/change.js'
import { absent, unknown, type Unknown } from './fact.js'
import type { NamedObject } from './git-names.js'
import type { OverlayEntry } from './git-tree.js'
import { oncePer } from '../lib/once-per.js'

/** Where a path of a tree is found: on disk, or as an object; or why it is not. */
export type Located = { readonly entry: TreeEntry; readonly disk: boolean } | { readonly entry: undefined; readonly why: Unknown }

/** Why what stands at a path has no bytes, or undefined when it has. */
export function refuse(at: Located): Unknown | undefined {
  if (at.entry === undefined) return at.why
  if (at.entry.mode === 'symlink') return unknown('it is a symbolic link, which is not followed')
  if (at.entry.mode === 'submodule') return unknown('it is a submodule, which is not entered')
  return undefined
}

/** A blob that the tree names and the clone lacks. */
export function missingBlob(oid: string | undefined): Unknown {
  return unknown(`its object ${oid} is not in this clone (a partial clone that could not fetch it, or a damaged repository)`)
}

/** `other`: a path that differs in case only. */
export function noSuchFile(other: string | undefined): Unknown {
  if (other === undefined) return NO_SUCH_FILE
  return absent(`there is no such file; ${JSON.stringify(other)} differs from it in case only`)
}

const NO_SUCH_FILE = absent('there is no such file')

/** Why a path does not go on below what stands at a part of it. */
export function notThrough(mode: EntryMode, path: string): Unknown {
  const at = JSON.stringify(path)
  if (mode === 'symlink') return unknown(`it goes through the symbolic link ${at}, which is not followed`)
  if (mode === 'submodule') return unknown(`it lies in the submodule ${at}, which is not entered`)
  return absent(`there is no such file; ${at} is not a folder`)
}

/** The name of a folder that differs from `step` in case only. */
export function otherCase(names: ReadonlyMap<string, NamedObject>, step: string): string | undefined {
  return lenientNames(names).get(step.toLowerCase())
}

/** Names of a folder by their lower case: 10,000 that are not there may be asked for. Of those that are one then the first is kept, which is set last. */
const lenientNames = oncePer(
  (names: ReadonlyMap<string, NamedObject>) => new Map([...names.keys()].reverse().map((name) => [name.toLowerCase(), name])),
)

/** The folder above a path that became a submodule since the commit: on disk its files look like untracked ones. */
export function addedSubmodule(overlay: ReadonlyMap<string, OverlayEntry>, path: string): string | undefined {
  if (overlay.size === 0) return undefined
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const above = path.slice(0, end)
    const entry = overlay.get(above)
    if (entry?.removed === false && entry.mode === 'submodule') return above
  }
  return undefined
}
