import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { SplitPart, SplitSet } from '../../model/views.js'
import { isNumeric, pick, pickScalar, type Spot } from './walk.js'
import { textOf } from '../values.js'

const NAMES = new Set([
  'train',
  'training',
  'validation',
  'valid',
  'val',
  'dev',
  'test',
  'testing',
  'holdout',
  'calibration',
  'eval',
])
const RATIOS = ['ratio', 'ratios', 'fraction', 'fractions', 'share', 'proportion', 'proportions', 'weights'] as const
const COUNTS = [
  'count',
  'rows',
  'n',
  'size',
  'num_examples',
  'num_rows',
  'n_rows',
  'row_count',
  'examples',
  'num_samples',
] as const
const GUARDS = ['leakage_guard', 'leakage_guards'] as const
const MEMBERS = ['ids', 'indices', 'members', 'files', 'groups', 'keys', 'objects', 'subjects'] as const
const FROM = ['from', 'start', 'start_time', 'begin', 'since', 'start_date'] as const
const TO = ['to', 'end', 'end_time', 'until', 'end_date'] as const

/** What stands below `splits`. Undefined for any other key, and for splits that are described in words only. */
export function readSplits({ key, value, at, parent }: Spot): SplitSet | undefined {
  if (key !== 'splits' && key !== 'split') return undefined
  const parts = partsOf(value, at)
  if (parts.length === 0) return undefined
  const place = at.slice(0, -1)
  const inner = isObject(value) ? value : {}
  const guard =
    pick(inner, at, GUARDS) ??
    (isObject(inner.policy) ? pick(inner.policy, [...at, 'policy'], GUARDS) : undefined) ??
    pick(parent, place, GUARDS) ??
    (isObject(parent.policy) ? pick(parent.policy, [...place, 'policy'], GUARDS) : undefined)
  const total = pickScalar(inner, at, ['total', 'total_rows', 'total_count']) ?? pickScalar(parent, place, ['total_rows'])
  return { at, parts, ...(guard && { guard }), ...(total && { total }) }
}

function partsOf(value: Json, at: Path): SplitPart[] {
  if (isList(value))
    return value.flatMap((one, i) => {
      const name = isObject(one) ? textOf(one.name) || textOf(one.split) || textOf(one.id) : ''
      return isObject(one) && name !== '' ? [partOf(name, one, [...at, i])] : []
    })
  if (!isObject(value)) return []
  const own = Object.keys(value).filter((name) => NAMES.has(name.toLowerCase()))
  const parts = own.map((name) => memberOf(name, value[name]!, [...at, name]))
  // `ratio: {train: 0.8, val: 0.1, test: 0.1}` beside what else is said of the parts.
  const found = new Map(parts.map((part) => [part.name, part]))
  for (const [keys, fact] of [[RATIOS, 'ratio'] as const, [COUNTS, 'count'] as const])
    for (const key of keys) {
      const map = value[key]
      if (!isObject(map) || !Object.values(map).every((one) => isNumeric(one))) continue
      for (const name of Object.keys(map)) {
        const place = [...at, key, name]
        const part = found.get(name) ?? { name, at: place }
        found.set(name, { ...part, [fact]: part[fact] ?? { value: map[name]!, at: place } })
      }
    }
  return [...found.values()]
}

/** `train: 0.8` is a share, `train: 8000` a count. */
function memberOf(name: string, value: Json, at: Path): SplitPart {
  if (isObject(value)) return partOf(name, value, at)
  if (isNumeric(value)) {
    const number = Number(value)
    return number > 1 && Number.isInteger(number) ? { name, at, count: { value, at } } : { name, at, ratio: { value, at } }
  }
  if (isList(value)) return { name, at, members: { value, at } }
  return typeof value === 'string' ? { name, at, path: { value, at } } : { name, at }
}

function partOf(name: string, value: JsonObject, at: Path): SplitPart {
  const window = ['window', 'time_range', 'range', 'period'].find((key) => isObject(value[key]))
  const [times, place] = window === undefined ? [value, at] : [value[window] as JsonObject, [...at, window]]
  const members = pick(
    value,
    at,
    MEMBERS.filter((key) => isList(value[key])),
  )
  const facts: { readonly [Name in keyof SplitPart]?: At<Json> | undefined } = {
    ratio: pickScalar(value, at, RATIOS),
    count: pickScalar(value, at, COUNTS),
    members,
    path: pickScalar(value, at, ['path', 'file', 'uri', 'indices_file', 'index']),
    digest: pickScalar(value, at, ['sha256', 'digest', 'checksum', 'md5', 'hash']),
    from: pickScalar(times, place, FROM),
    to: pickScalar(times, place, TO),
  }
  return {
    name,
    at,
    ...(Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Partial<SplitPart>),
  }
}
