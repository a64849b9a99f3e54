import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { ColumnStatistics, ComparedRole, Distribution, DistributionsView } from '../../model/views.js'
import { roleOf } from './metrics.js'
import { isNumeric, pick, pickScalar, walkKeys } from './walk.js'
import { textOf } from '../values.js'

const WEIGHTS = [
  'counts',
  'weights',
  'fractions',
  'probabilities',
  'proportions',
  'frequencies',
  'freq',
  'hist',
  'histogram',
] as const
const BINS = ['bins', 'edges', 'bin_edges', 'boundaries', 'categories', 'labels', 'values'] as const
const ROWS = ['n', 'rows', 'row_count', 'num_rows', 'total', 'sample_size'] as const
/** Keys that hold distributions by the names of their features. */
const HOLDERS = new Set([
  'distributions',
  'histograms',
  'distribution',
  'histogram',
  'drift',
  'feature_distributions',
  'label_distribution',
])
const NULLS = ['nullCount', 'null_count', 'nulls', 'missing', 'missing_count', 'num_nulls'] as const
const COLUMN_HOLDERS = new Set(['columnMetrics', 'column_statistics', 'column_stats', 'columns_statistics', 'feature_statistics'])
const REFERENCE_WORDS = new Set(['train', 'training', 'offline', 'expected', 'ref'])
const CANDIDATE_WORDS = new Set(['current', 'cur', 'serving', 'online', 'actual', 'observed', 'live', 'inference'])

const KEYS = new Set([...COLUMN_HOLDERS, ...HOLDERS])

/** Which of two distributions a key stands for. Wider than for metrics: there `train` and `online` are other things. */
function distributionRole(key: string): ComparedRole | undefined {
  const word = key.toLowerCase()
  return roleOf(word) ?? (REFERENCE_WORDS.has(word) ? 'reference' : CANDIDATE_WORDS.has(word) ? 'candidate' : undefined)
}

/** Distributions of a card or of a metrics file, wherever they stand: bins with weights, or two lists side by side. */
export function readDistributions(data: Json): DistributionsView {
  const distributions: Distribution[] = []
  const columns: ColumnStatistics[] = []
  walkKeys(data, { keys: KEYS }, ({ key, value, at, owners }) => {
    if (COLUMN_HOLDERS.has(key) && isObject(value)) {
      columns.push(...columnStatistics(value, at, owners.at(-1)))
      return false
    }
    if (!HOLDERS.has(key)) return true
    const before = distributions.length
    collect(value, at, owners.at(-1) ?? '', undefined, distributions)
    return distributions.length === before
  })
  return { distributions, columns }
}

/** OpenLineage's `columnMetrics`, and those that are written like it. */
export function columnStatistics(columns: JsonObject, at: Path, dataset?: string, rows?: At<Json>): ColumnStatistics[] {
  return Object.keys(columns).flatMap((column): ColumnStatistics[] => {
    const value = columns[column]!
    if (!isObject(value)) return []
    const place = [...at, column]
    const nulls = pickScalar(value, place, NULLS)
    const distinct = pickScalar(value, place, ['distinctCount', 'distinct_count', 'distinct', 'num_distinct'])
    // Some writers leave missing values out of `count`; the rows of the data set are the rows.
    const own = pickScalar(value, place, ['rows', 'row_count']) ?? rows ?? pickScalar(value, place, ['count'])
    const [min, max] = [pickScalar(value, place, ['min']), pickScalar(value, place, ['max'])]
    const quantiles = pick(
      value,
      place,
      ['quantiles', 'percentiles'].filter((key) => isObject(value[key])),
    )
    return [
      {
        ...(dataset === undefined || dataset === '' ? {} : { dataset }),
        ...{ column, at: place },
        ...(own && { rows: own }),
        ...(nulls && { nulls }),
        ...(distinct && { distinct }),
        ...(min && { min }),
        ...(max && { max }),
        ...(quantiles && { quantiles }),
      },
    ]
  })
}

/** Great Expectations' `partition_object`: `weights` with `bins` or `values`. */
export function partitionOf(value: Json | undefined, at: Path, name: string, role: ComparedRole): Distribution[] {
  if (!isObject(value) || !isList(value.weights)) return []
  const found = distributionOf(name, value, at, role)
  return found === undefined ? [] : [found]
}

function collect(value: Json, at: Path, name: string, role: ComparedRole | undefined, found: Distribution[]): void {
  if (isList(value)) {
    if (isWeights(value)) found.push(bare(name, value, at, role, undefined))
    else
      value.forEach((one, i) => {
        if (isObject(one)) collect(one, [...at, i], nameIn(one) || name, role, found)
      })
    return
  }
  if (!isObject(value)) return
  const own = distributionOf(nameIn(value) || name, value, at, role)
  if (own !== undefined) return void found.push(own)
  const shared = pick(
    value,
    at,
    BINS.filter((key) => isList(value[key])),
  )
  for (const key of Object.keys(value)) {
    if ((BINS as readonly string[]).includes(key) && shared !== undefined) continue
    const [member, place] = [value[key]!, [...at, key]]
    const side = distributionRole(key)
    if (side !== undefined && isWeights(member)) found.push(bare(nameIn(value) || name, member, place, side, shared))
    else if (typeof member === 'object' && member !== null)
      collect(member, place, side === undefined ? key : nameIn(value) || name, side ?? role, found)
  }
}

function distributionOf(name: string, value: JsonObject, at: Path, role: ComparedRole | undefined): Distribution | undefined {
  const weights = pick(
    value,
    at,
    WEIGHTS.filter((key) => isWeights(value[key])),
  )
  if (weights === undefined) return undefined
  const bins = pick(
    value,
    at,
    BINS.filter((key) => isList(value[key])),
  )
  const n = pickScalar(value, at, ROWS)
  return { ...bare(name, weights.value, weights.at, role, bins), at, ...(n && { n }) }
}

function bare(name: string, value: Json, at: Path, role: ComparedRole | undefined, bins: At<Json> | undefined): Distribution {
  return { name, at, ...(role && { role }), weights: { value, at }, ...(bins && { bins }) }
}

/** A list of numbers, or a map from category to number. */
function isWeights(value: Json | undefined): boolean {
  if (isList(value)) return value.length > 0 && value.every(isNumeric)
  if (!isObject(value)) return false
  const members = Object.values(value)
  return members.length > 0 && members.every(isNumeric)
}

function nameIn(value: JsonObject): string {
  return textOf(['feature', 'column', 'col', 'name'].map((key) => value[key]).find((one) => typeof one === 'string'))
}
