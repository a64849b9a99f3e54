import { isList, isObject, valueAt, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { VersioningView } from '../../model/views.js'
import type { KindInput } from '../kind.js'

const VERSION_PLACES: readonly Path[] = [
  ['versioning', 'version'],
  ['pipeline', 'version'],
  ['suite', 'version'],
  ['version'],
  ['info', 'version'],
  ['x-version'],
  ['model_version'],
]
const MODE_PLACES: readonly Path[] = [['versioning', 'compat_mode'], ['compat_mode'], ['x-compat-mode'], ['evolution_policy']]
const REFERENCE_PLACES: readonly Path[] = [['export_manifest', 'references'], ['references']]

/** The first of the places that holds something; else the first that is there but null. */
export function firstAt(data: Json, places: readonly Path[]): At<Json> | undefined {
  let empty: At<Json> | undefined
  for (const at of places) {
    const value = valueAt(data, at)
    if (value === undefined) continue
    if (value !== null) return { value, at }
    empty ??= { value, at }
  }
  return empty
}

/** `own` is where documents of the kind keep their version: looked at right after `versioning.version`, and where a missing one belongs. */
export function versioningView(input: KindInput, own: Path, required: boolean): VersioningView | undefined {
  const { data } = input
  if (!isObject(data)) return undefined
  const version = firstAt(data, [VERSION_PLACES[0] as Path, own, ...VERSION_PLACES.slice(1)])
  const scheme = firstAt(data, [['versioning', 'scheme']])
  const stabilityLine = firstAt(data, [['versioning', 'stability_line']])
  const compatMode = firstAt(data, MODE_PLACES)
  const notice = noticeOf(data)
  return {
    ...(version && { version }),
    ...(scheme && { scheme }),
    ...(stabilityLine && { stabilityLine }),
    ...(compatMode && { compatMode }),
    ...(notice && { notice }),
    references: REFERENCE_PLACES.flatMap((at) => referencesAt(data, at)),
    versionPath: own,
    required,
  }
}

function noticeOf(data: JsonObject): VersioningView['notice'] {
  const at: Path = ['versioning', 'notice']
  const notice = valueAt(data, at)
  if (notice === undefined || notice === null) return undefined
  const part = (key: string): At<Json> | undefined => firstAt(data, [[...at, key]])
  const [type, summary, date] = [part('type'), part('summary'), part('date')]
  return { at, ...(type && { type }), ...(summary && { summary }), ...(date && { date }) }
}

function referencesAt(data: JsonObject, at: Path): At<Json>[] {
  const value = valueAt(data, at)
  if (value === undefined || value === null) return []
  return isList(value) ? value.map((entry, i) => ({ value: entry, at: [...at, i] })) : [{ value, at }]
}
