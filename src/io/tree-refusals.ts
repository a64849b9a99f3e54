import type { TreeEntry } from '../model/change.js'
import { unknown, type Unknown } from './fact.js'
import type { NamedObject } from './git-names.js'
import type { OverlayEntry } from './git-tree.js'

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

/** The end of "there is no such file": a name that differs in case only. */
export function otherCase(names: ReadonlyMap<string, NamedObject>, folder: readonly string[], step: string): string {
  const lower = step.toLowerCase()
  const other = [...names.keys()].find((name) => name.toLowerCase() === lower)
  return other === undefined ? '' : `; ${JSON.stringify([...folder, other].join('/'))} differs from it in case only`
}

/** The folder above a path that became a submodule since the commit: on disk its files look like untracked ones. */
export function addedSubmodule(overlay: ReadonlyMap<string, OverlayEntry>, steps: readonly string[]): string | undefined {
  if (overlay.size === 0) return undefined
  for (let i = 1; i < steps.length; i++) {
    const above = steps.slice(0, i).join('/')
    const entry = overlay.get(above)
    if (entry?.removed === false && entry.mode === 'submodule') return above
  }
  return undefined
}
