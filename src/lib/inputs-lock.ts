/**
 * The file that locks a replay's inputs (`locks/inputs.manifest.json`): "source list + offsets/watermarks" (Ch. 11 §III), in no
 * form that the chapter fixes. A list of entries, at the root or under a usual name, or a map from a source to what is known of it.
 */
import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'

export interface LockedInput {
  readonly name: string
  readonly at: Path
  /** What holds the input still: the keys of offsets, watermarks, ranges, versions and digests that have a value. */
  readonly locks: readonly string[]
  /** It has a beginning and no end: what comes later belongs to it too. */
  readonly isOpen: boolean
  readonly value: Json
}

const LISTS = ['sources', 'inputs', 'entries', 'files', 'items', 'datasets', 'partitions'] as const
const NAMES = ['uri', 'url', 'ref', 'source', 'path', 'name', 'id', 'topic', 'table', 'dataset'] as const
const LOCKS = new Set(
  (
    'offset offsets watermark watermarks range ranges timerange timeranges time_range time_ranges window windows interval intervals from to since until ' +
    'start end after before partition partitions snapshot snapshots snapshot_id version versions version_id revision rev commit etag digest md5 hash ' +
    'checksum as_of lsn position positions cursor checkpoint sequence generation timestamp date'
  ).split(' '),
)
const BEGINNINGS = new Set(['from', 'since', 'start', 'after'])
/** `start_offset`, `maxWatermark`: an edge, and what is measured there. */
const EDGES = { first: ['start', 'low', 'first', 'min'], last: ['end', 'high', 'last', 'max'] } as const
const MEASURES = ['offset', 'watermark', 'time', 'date', 'id'] as const

/** Undefined when the data is none of these forms. */
export function readInputsLock(data: Json): readonly LockedInput[] | undefined {
  if (isList(data)) return entriesOf(data, [])
  if (!isObject(data)) return undefined
  const key = LISTS.find((name) => isList(data[name]) || isObject(data[name]))
  if (key !== undefined) return entriesOf(data[key] as Json, [key])
  const holders = Object.keys(data).filter((name) => isObject(data[name]))
  return holders.length > 0 && holders.some((name) => locksOf(data[name] as JsonObject).length > 0)
    ? entriesOf(data, [])
    : undefined
}

/** Whether an entry of the lock is about this source: the same text, or a part of what lies below it. */
export function isAbout(entry: LockedInput, source: string): boolean {
  const [own, wanted] = [withoutSlash(entry.name), withoutSlash(source)]
  return own === wanted || own.startsWith(`${wanted}/`)
}

function entriesOf(list: Json, at: Path): readonly LockedInput[] {
  if (isList(list)) return list.map((value, i) => entryOf(nameIn(value), value, [...at, i]))
  return Object.keys(list as JsonObject).flatMap((name) => {
    const value = (list as JsonObject)[name] as Json
    // Beside the entries there may be a version or a date of the file itself.
    return isObject(value) || at.length > 0 ? [entryOf(isObject(value) ? nameIn(value) || name : name, value, [...at, name])] : []
  })
}

function entryOf(name: string, value: Json, at: Path): LockedInput {
  const locks = isObject(value) ? locksOf(value) : isFilled(value) && value !== name ? ['value'] : []
  return { name, at, locks, isOpen: locks.length > 0 && locks.every(isBeginning), value }
}

function isLock(key: string): boolean {
  const name = key.toLowerCase()
  return LOCKS.has(name) || /^sha\d+$/.test(name) || edgeOf(name) !== undefined
}

function isBeginning(key: string): boolean {
  const name = key.toLowerCase()
  return BEGINNINGS.has(name) || edgeOf(name) === 'first'
}

function edgeOf(name: string): 'first' | 'last' | undefined {
  const measure = MEASURES.find((word) => name.endsWith(word))
  if (measure === undefined) return undefined
  const edge = name.slice(0, -measure.length).replace(/_$/, '')
  return EDGES.first.some((word) => word === edge) ? 'first' : EDGES.last.some((word) => word === edge) ? 'last' : undefined
}

function locksOf(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => isLock(key) && isFilled(value[key] as Json))
}

function isFilled(value: Json): boolean {
  if (value === null) return false
  if (typeof value === 'string') return value.trim() !== '' && !/^(?:\.{2,}|…|<.*>|todo|tbd|latest|now|head)$/i.test(value.trim())
  if (isList(value)) return value.length > 0
  return !isObject(value) || Object.keys(value).length > 0
}

function nameIn(value: Json): string {
  if (typeof value === 'string') return value
  if (!isObject(value)) return ''
  const key = NAMES.find((name) => typeof value[name] === 'string' && value[name] !== '')
  return key === undefined ? '' : (value[key] as string)
}

function withoutSlash(text: string): string {
  return text.trim().replace(/\/+$/, '')
}
