import { isList, isObject, valueAt, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { VersioningView } from '../../model/views.js'
import type { KindInput } from '../kind.js'
import { stageHolders } from './stages.js'

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
const NAME_PLACES: readonly Path[] = [
  ['pipeline', 'id'],
  ['suite', 'id'],
  ['dataset_id'],
  ['model_id'],
  ['feature_set'],
  ['id'],
  ['name'],
]
const REFERENCE_PLACES: readonly Path[] = [['export_manifest', 'references'], ['references']]

/** Where a document says that its version is out, or is not to change any more. */
const STATUS_PLACES: readonly Path[] = [
  ...['frozen', 'status', 'stage', 'state'].map((key) => ['versioning', key]),
  ['release', 'frozen'],
  ['release', 'status'],
  ['pipeline', 'status'],
  ['frozen'],
  ['status'],
]

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

/**
 * `own` is where documents of the kind keep their version: looked at right after `versioning.version`, and where a missing one
 * belongs. `others`: further places, which a kind narrows down where the same key means something else.
 */
export function versioningView(
  input: KindInput,
  own: Path,
  required: boolean,
  others: readonly Path[] = VERSION_PLACES.slice(1),
): VersioningView | undefined {
  const { data } = input
  if (!isObject(data)) return undefined
  const version = firstAt(data, [VERSION_PLACES[0] as Path, own, ...others])
  const again = version?.at[0] === 'versioning' && own[0] !== 'versioning' ? firstAt(data, [own]) : undefined
  const scheme = firstAt(data, [['versioning', 'scheme']])
  const stabilityLine = firstAt(data, [['versioning', 'stability_line']])
  const compatMode = firstAt(data, MODE_PLACES)
  const channel = firstAt(data, [
    ['versioning', 'channel'],
    ['release', 'channel'],
  ])
  const status = firstAt(data, STATUS_PLACES)
  const name = firstAt(data, NAME_PLACES)
  const notice = noticeOf(data)
  const part = (key: string): At<Json> | undefined => firstAt(data, [['versioning', key], [key]])
  const [schemaVersion, dataRelease, deprecation, withdrawal] = [
    part('schema_version'),
    part('data_release'),
    part('deprecation'),
    part('withdrawal'),
  ]
  return {
    ...(name && { name }),
    ...(version && { version }),
    ...(again && again.value !== null && { versionAgain: again }),
    ...(scheme && { scheme }),
    ...(stabilityLine && { stabilityLine }),
    ...(compatMode && { compatMode }),
    ...(notice && { notice }),
    ...(schemaVersion && { schemaVersion }),
    ...(dataRelease && { dataRelease }),
    ...(deprecation && { deprecation }),
    ...(withdrawal && { withdrawal }),
    ...(channel && { channel }),
    ...(status && { status }),
    shadows: evidenceAt(data, 'shadow'),
    dualWrites: evidenceAt(data, 'dual_write'),
    references: REFERENCE_PLACES.flatMap((at) => referencesAt(data, at)),
    versionPath: own,
    // Two axes are versions enough.
    required: required && (schemaVersion === undefined || dataRelease === undefined),
  }
}

/** The chapter has `versioning.notice`, dataset cards `release.notices` (DatasetCards Ch. 14); of a list the newest counts. */
const NOTICE_PLACES: readonly Path[] = [
  ['versioning', 'notice'],
  ['versioning', 'notices'],
  ['release', 'notices'],
  ['release', 'notice'],
]

function noticeOf(data: JsonObject): VersioningView['notice'] {
  const found = firstAt(data, NOTICE_PLACES)
  if (found === undefined || found.value === null) return undefined
  const at = isList(found.value) ? newestOf(found.value, found.at) : found.at
  const part = (key: string): At<Json> | undefined => firstAt(data, [[...at, key]])
  const [type, summary, date] = [part('type'), part('summary'), part('date')]
  return { at, ...(type && { type }), ...(summary && { summary }), ...(date && { date }) }
}

/** By date; without dates the last, since that is where a new one is put. */
function newestOf(list: readonly Json[], at: Path): Path {
  let newest: { readonly at: Path; readonly date: string } | undefined
  for (const [i, item] of list.entries()) {
    if (!isObject(item)) continue
    const date = typeof item['date'] === 'string' ? item['date'] : ''
    if (newest === undefined || date >= newest.date) newest = { at: [...at, i], date }
  }
  return newest?.at ?? at
}

function referencesAt(data: JsonObject, at: Path): At<Json>[] {
  const value = valueAt(data, at)
  if (value === undefined || value === null) return []
  return isList(value) ? value.map((entry, i) => ({ value: entry, at: [...at, i] })) : [{ value, at }]
}

/** A section under `versioning`, at the root, or in a stage, in whatever layer that stands. */
function evidenceAt(data: JsonObject, key: string): At<Json>[] {
  const own = [firstAt(data, [['versioning', key]]), firstAt(data, [[key]])]
  const found = own.filter((one) => one !== undefined)
  for (const { value, at } of stageHolders(data)) {
    const one = firstAt(value, [[key]])
    if (one !== undefined) found.push({ value: one.value, at: [...at, ...one.at] })
  }
  return found.filter(({ value }) => value !== null)
}

/** For documents that are a list, or that have no place for a version at all. */
export function noVersion(versionPath: Path = ['version']): VersioningView {
  return { references: [], shadows: [], dualWrites: [], versionPath, required: false }
}
