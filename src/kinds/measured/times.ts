import { isObject, type Json, type Path } from '../../model/json.js'
import type { FreshnessObjective, TimeStamp } from '../../model/views.js'
import { type Spot } from './walk.js'
import { textOf } from '../values.js'

/** How fresh the content is. */
const DATA = new Set([
  ...['as_of', 'asOf', 'data_as_of', 'last_updated', 'lastUpdated', 'updated_at', 'updatedAt', 'last_modified', 'lastModified'],
  ...['data_timestamp', 'watermark', 'max_event_time', 'snapshot_time', 'snapshot_at', 'snapshot_date', 'refreshed_at'],
  ...['last_refresh', 'ingested_at', 'extracted_at', 'collected_at', 'observed_at', 'measured_at', 'latest'],
])
/** When somebody wrote something down, made or ran it. */
const RECORD = new Set([
  ...[
    'created_at',
    'createdAt',
    'created',
    'generated_at',
    'generatedAt',
    'run_at',
    'trained_at',
    'evaluated_at',
    'evaluation_time',
  ],
  ...['eventTime', 'end_time', 'start_time', 'timestamp', 'lastmod', 'LASTMOD', 'built_at', 'locked_at'],
])
const LAGS = new Set(['max_lag', 'maxLag', 'max_age', 'maxAge', 'max_staleness', 'freshness_slo', 'staleness_limit'])
/** Keys that say a time, or how old one may be. */
export const TIME_KEYS: ReadonlySet<string> = new Set([...DATA, ...RECORD, ...LAGS])
/** Keys of these maps are somebody's columns and examples, and no times of the document. */
const FOREIGN = new Set([
  'properties',
  'fields',
  'features',
  'columns',
  'schema',
  'examples',
  'versioning',
  'lint_rules',
  'params',
])

/** A time that the document says of itself or of a part. Undefined for any other key. */
export function readTime({ key, value, at }: Spot): TimeStamp | undefined {
  const of = DATA.has(key) ? 'data' : RECORD.has(key) ? 'record' : undefined
  if (of === undefined || isForeign(at) || typeof value === 'object' || typeof value === 'boolean') return undefined
  return { at, value, of, name: key, scope: scopeOf(at) }
}

/** `freshness: {max_lag: PT30M}` and the like. */
export function readObjective({ key, value, at, parent }: Spot): FreshnessObjective | undefined {
  if (!LAGS.has(key) || isForeign(at) || isObject(value)) return undefined
  const column = textOf(parent.col) || textOf(parent.column)
  const level = ['level', 'severity'].find((name) => typeof parent[name] === 'string')
  return {
    at,
    maxLag: { value, at },
    scope: scopeOf(at),
    ...(column === '' ? {} : { column }),
    ...(level === undefined ? {} : { level: { value: parent[level] as Json, at: [...at.slice(0, -1), level] } }),
  }
}

function isForeign(at: Path): boolean {
  return at.some((step) => typeof step === 'string' && FOREIGN.has(step))
}

/** The path of the map that holds it, without a last `freshness`: what is said there is said of what is around. */
function scopeOf(at: Path): string {
  const steps = at.slice(0, -1)
  if (steps.at(-1) === 'freshness' || steps.at(-1) === 'quality') steps.pop()
  return JSON.stringify(steps)
}
