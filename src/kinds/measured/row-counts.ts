import { resolvePath } from '../../lib/paths.js'
import { isObject, type JsonObject, type Path } from '../../model/json.js'
import type { RowCount } from '../../model/views.js'
import { pickScalar, type Spot } from './walk.js'
import { textOf } from '../values.js'

const COUNTS = ['row_count', 'rows', 'num_rows', 'n_rows', 'record_count', 'num_records', 'n_records', 'rowCount'] as const
const LEAST = ['min_rows', 'row_count_min', 'rows_min', 'minimum_rows', 'expected_min_rows'] as const
const MOST = ['max_rows', 'row_count_max', 'rows_max', 'maximum_rows'] as const
const EXPECTED = ['expected_rows', 'expected_row_count'] as const
const NAMES = ['path', 'id', 'name', 'dataset_id', 'dataset', 'table'] as const
const FILES = ['path', 'file'] as const
/** Rows of a report, or of a sample that is drawn, are not rows of data. */
const FOREIGN = new Set([
  'sample',
  'sampling',
  'metrics',
  'options',
  'params',
  'gates',
  'guardrails',
  'columns',
  'limits',
  'fields',
  'properties',
  'features',
])

/** Keys that say a count, or its bounds. */
export const COUNT_KEYS: ReadonlySet<string> = new Set([...COUNTS, ...LEAST, ...MOST, ...EXPECTED])

/** The rows of the thing that a map describes. Called with each key that says a count. */
export function readRowCount({ key, at, parent, owners }: Spot, folder: string): RowCount | undefined {
  if (!COUNT_KEYS.has(key) || at.some((step) => typeof step === 'string' && FOREIGN.has(step))) return undefined
  // Once for each map, at the first of its keys.
  const place = at.slice(0, -1)
  if (Object.keys(parent).find((name) => COUNT_KEYS.has(name)) !== key) return undefined
  const bounds = COUNTS.map((name) => parent[name]).find(isObject)
  const inner = bounds === undefined ? undefined : boundsOf(bounds, [...place, COUNTS.find((name) => parent[name] === bounds)!])
  const count = pickScalar(parent, place, COUNTS) ?? inner?.count
  const expected = pickScalar(parent, place, EXPECTED)
  const least = pickScalar(parent, place, LEAST) ?? inner?.least ?? expected
  const most = pickScalar(parent, place, MOST) ?? inner?.most ?? expected
  if (count === undefined && least === undefined && most === undefined) return undefined
  const file = fileOf(parent, folder)
  return {
    name: NAMES.map((name) => textOf(parent[name])).find(Boolean) ?? owners.at(-1) ?? (pathText(place) || 'the data'),
    at: place,
    ...(count && { count }),
    ...(least && { least }),
    ...(most && { most }),
    ...(file === undefined ? {} : { file }),
  }
}

/** `row_count: {min: 100, max: 200, actual: 150}`. */
function boundsOf(value: JsonObject, at: Path): Pick<RowCount, 'count' | 'least' | 'most'> {
  const [count, least, most] = [
    pickScalar(value, at, ['actual', 'observed', 'value', 'count']),
    pickScalar(value, at, ['min', 'least', 'minimum', 'expected']),
    pickScalar(value, at, ['max', 'most', 'maximum', 'expected']),
  ]
  return { ...(count && { count }), ...(least && { least }), ...(most && { most }) }
}

function fileOf(parent: JsonObject, folder: string): string | undefined {
  const text = FILES.map((name) => parent[name]).find((one) => typeof one === 'string')
  if (typeof text !== 'string') return undefined
  const verdict = resolvePath(folder, text)
  return verdict.ok ? verdict.path : undefined
}

function pathText(at: Path): string {
  return at.filter((step) => typeof step === 'string').join('.')
}
