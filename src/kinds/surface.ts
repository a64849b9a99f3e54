/** What the `surface` views of several kinds share. */
import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'
import type { SurfaceArea, SurfaceItem } from '../model/views.js'
import { textOf } from './values.js'

/** Keys that say what a metric is rather than what came out. */
const METRIC_FACTS: readonly (readonly [word: string, keys: readonly string[]])[] = [
  ['unit', ['unit', 'units']],
  ['direction', ['direction', 'goal', 'higher_is_better', 'greater_is_better', 'mode', 'optimize']],
]
const METRIC_NAMES = ['name', 'id', 'metric', 'key', 'metric_name'] as const
const SLICES = ['slice', 'subset', 'split', 'group', 'segment', 'cohort'] as const
const VALUES = new Set(['value', 'values', 'mean', 'stderr', 'std', 'ci', 'n', 'score', 'result', 'threshold'])

export function item(area: SurfaceArea, id: string, at: Path, value = ''): SurfaceItem {
  return { area, id, at, value }
}

/** The first of the keys that holds a name. */
export function namedBy(value: JsonObject, keys: readonly string[]): string {
  for (const key of keys) if (Object.hasOwn(value, key) && textOf(value[key]) !== '') return textOf(value[key])
  return ''
}

/** Entries of a list or a map with what they are called. */
export function entriesOf(value: Json | undefined, at: Path, keys: readonly string[]): { name: string; value: Json; at: Path }[] {
  if (isList(value))
    return value.map((one, i) => ({ name: isObject(one) ? namedBy(one, keys) : textOf(one), value: one, at: [...at, i] }))
  if (!isObject(value)) return []
  return Object.keys(value).map((key) => ({ name: key, value: value[key]!, at: [...at, key] }))
}

/** The metrics of a list or a map: names with unit, direction and slice, whatever values stand beside them. */
export function metricItems(value: Json | undefined, at: Path, owner: string, directions?: Json): SurfaceItem[] {
  if (isObject(value) && METRIC_NAMES.slice(0, 3).some((key) => typeof value[key] === 'string'))
    return metricItems([value], at, owner, directions).map((one) => ({ ...one, at }))
  return entriesOf(value, at, METRIC_NAMES).flatMap((entry) => {
    if (entry.name === '' || (isObject(value) && VALUES.has(entry.name))) return []
    const facts = isObject(entry.value) ? entry.value : {}
    const slice = isObject(entry.value) ? SLICES.map((key) => sliceOf(facts[key])).find(Boolean) : undefined
    const id = `${owner === '' ? '' : `${owner} `}${entry.name}${slice === undefined ? '' : ` [${slice}]`}`
    return [item('metric', id, entry.at, metricValue(facts, isObject(directions) ? directions[entry.name] : undefined))]
  })
}

function metricValue(facts: JsonObject, direction: Json | undefined): string {
  return METRIC_FACTS.flatMap(([word, keys]) => {
    const key = keys.find((one) => Object.hasOwn(facts, one))
    const said = key === undefined ? (word === 'direction' ? direction : undefined) : facts[key]
    const text = word === 'direction' ? directionOf(textOf(said)) : textOf(said)
    return text === '' ? [] : [`${word} ${text}`]
  }).join(', ')
}

/** Two words for one direction are no change. */
function directionOf(text: string): string {
  const lower = text.toLowerCase()
  if (/^(?:max|maximi[sz]e|higher|up|true|increase|greater|asc)(?:_is_better)?$/.test(lower)) return 'higher'
  if (/^(?:min|minimi[sz]e|lower|down|false|decrease|less|desc)(?:_is_better)?$/.test(lower)) return 'lower'
  return lower
}

function sliceOf(value: Json | undefined): string {
  if (isList(value)) return value.map(textOf).filter(Boolean).join(', ')
  if (!isObject(value)) return textOf(value)
  return Object.keys(value)
    .sort()
    .map((key) => `${key}=${textOf(value[key])}`)
    .join(', ')
}

const LICENCE_NAMES = ['spdx', 'spdx_id', 'expression', 'id', 'name', 'url', 'path', 'text'] as const

/** The text of a licence, however it is written: one text, a map that names it, a list of these. */
export function licenceText(value: Json | undefined): string {
  if (isList(value)) return value.map(licenceText).filter(Boolean).sort().join(' AND ')
  return isObject(value) ? namedBy(value, LICENCE_NAMES) : textOf(value)
}
