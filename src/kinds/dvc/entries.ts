import { resolvePath } from '../../lib/paths.js'
import { isList, isObject, type Json, type Path } from '../../model/json.js'
import { interpolate, type Lookup } from './templates.js'

/** Where relative paths of a stage start. `folder` is missing when it is not known or lies outside; `text` names it then. */
export interface Place {
  readonly folder?: string
  readonly text: string
}

/** One dependency or output of a stage. */
export interface Entry {
  /** The text that was found, with the templates that could be resolved; else the value as it stands. */
  readonly value: Json
  readonly at: Path
  /** The workspace path, or a text of its own for what is none: a URL, an absolute path, an open template. */
  readonly id: string
  readonly path?: string
  /** Every template in it was resolved. */
  readonly complete: boolean
}

/** What `wdir` makes of a folder. */
export function placeOf(folder: string, wdir: string | undefined, complete: boolean): Place {
  if (wdir === undefined || wdir === '' || wdir === '.') return { folder, text: folder }
  const verdict = complete ? resolvePath(folder, `${wdir}/x`) : undefined
  if (verdict?.ok === true) {
    const inside = verdict.path.slice(0, -1).replace(/\/$/, '')
    return { folder: inside, text: inside }
  }
  return { text: joinText(/^(?:\/|[A-Za-z]+:)/.test(wdir) ? '' : folder, wdir) }
}

/**
 * Names a path that was read at a place. Texts that are no path of the workspace keep their own text, so that two stages
 * that write the same URL or the same open template still meet.
 */
export function entryOf(text: string, at: Path, place: Place, complete: boolean, value: Json = text): Entry {
  const verdict = complete && place.folder !== undefined ? resolvePath(place.folder, text) : undefined
  if (verdict?.ok === true) return { value, at, id: verdict.path, path: verdict.path, complete }
  const absolute = /^(?:\/|~|\\|[A-Za-z][A-Za-z0-9+.-]*:)/.test(text)
  return { value, at, id: absolute ? text : joinText(place.text, text), complete }
}

/**
 * The entries of `deps`, `outs`, `metrics` or `plots`: texts, or maps from a path to its settings. A value that is neither
 * has an id of '' and is kept for the policies.
 */
export function entriesOf(list: Json | undefined, at: Path, place: Place, lookup: Lookup): Entry[] {
  const items: { value: Json; at: Path }[] = isList(list)
    ? list.map((value, i) => ({ value, at: [...at, i] }))
    : isObject(list)
      ? [{ value: list, at }]
      : []
  return items.flatMap((item): Entry[] => {
    if (typeof item.value === 'string') return [resolveEntry(item.value, item.at, place, lookup)]
    if (!isObject(item.value)) return [{ value: item.value, at: item.at, id: '', complete: true }]
    const keys = Object.keys(item.value)
    // A map of one starts where its key stands.
    return keys.map((key) => resolveEntry(key, keys.length === 1 && isList(list) ? item.at : [...item.at, key], place, lookup))
  })
}

export function resolveEntry(text: string, at: Path, place: Place, lookup: Lookup): Entry {
  const resolved = interpolate(text, lookup)
  return entryOf(resolved.text, at, place, resolved.complete)
}

function joinText(folder: string, text: string): string {
  return folder === '' ? text : `${folder}/${text}`
}
