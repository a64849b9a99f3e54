import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import type { Metric } from '../model/views.js'
import { pipelineOf } from './dvc/pipeline.js'
import type { KindBody, KindInput } from './kind.js'
import { readBenchmarks } from './measured/benchmarks.js'
import { measuredViews } from './measured/card.js'
import { readDistributions } from './measured/distributions.js'
import { readMetrics } from './measured/metrics.js'
import { isNumeric, rightOrWrong } from './measured/walk.js'
import { noVersion } from './spec-family/versioning.js'
import { textOf } from './values.js'

/** In the order in which they are taken to name a row. */
const ROW_KEYS: ReadonlySet<string> = new Set(['id', 'example_id', 'key', 'seed', 'fold', 'run', 'step', 'index', 'name'])

/** A benchmark's output says so itself; any other file of numbers is metrics only because a `dvc.yaml` or the config says it. */
function metricsOf({ data }: KindInput): Metric[] {
  const timed = readBenchmarks(data)
  if (timed !== undefined) return timed
  if (isList(data) && data.length > 0 && data.every(isRow)) return rowMetrics(data as readonly JsonObject[])
  const environment = isObject(data) ? textOf(data.environment) : ''
  return readMetrics(data, [], environment === '' ? {} : { environment })
}

/** One record for each example or seed, as JSON lines hold them: no entry of a list of metrics, which says a name and a value. */
function isRow(value: Json): boolean {
  return isObject(value) && !('metric' in value) && !('value' in value) && Object.values(value).some(isScore)
}

/** A number, or whether the example was right. */
function isScore(value: Json | undefined): boolean {
  return isNumeric(value) || typeof value === 'boolean'
}

/** Each column of numbers is a metric with a value for each row. */
function rowMetrics(rows: readonly JsonObject[]): Metric[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const names = columns.filter((name) => !ROW_KEYS.has(name) && rows.some((row) => isScore(row[name])))
  const metrics = new Set(names)
  const labels = Object.fromEntries(
    columns.filter((name) => !metrics.has(name)).map((name) => [name, rows.map((row) => textOf(row[name]))]),
  )
  const about = keysOf(rows)
  return names.map((name) => ({
    ...{ name, at: [0, name], labels, ...about },
    values: rows.map((row, i) => ({ value: rightOrWrong(row[name]), at: [i, name] })),
  }))
}

/**
 * What names a row. Where one example was run with several seeds, example and seed together do; the rows of one example are then
 * no independent measurements.
 */
function keysOf(rows: readonly JsonObject[]): Pick<Metric, 'over' | 'keys' | 'clusters'> {
  const names = [...ROW_KEYS].filter((name) => rows.every((row) => Object.hasOwn(row, name) && typeof row[name] !== 'object'))
  const [first] = names
  if (first === undefined || first === 'step') return { over: first === 'step' ? 'steps' : 'runs' }
  const groups = rows.map((row) => textOf(row[first]))
  let keys = groups
  for (const name of names.slice(1)) {
    if (isUnique(keys)) break
    keys = keys.map((key, i) => `${key} ${textOf(rows[i]![name])}`)
  }
  return { over: 'runs', keys, ...(keys !== groups && isUnique(keys) && { clusters: groups }) }
}

function isUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length
}

/** Whether the pipeline lists the file under `metrics`, at the top or in a stage. */
function listsAsMetrics(pipeline: KindInput, file: string): boolean {
  const { stages, files } = pipelineOf(pipeline)
  const entries = [...files, ...stages.flatMap(({ outs }) => outs)]
  return entries.some(({ path, at }) => path === file && at.some((step, i) => step === 'metrics' && (i === 0 || i >= 2)))
}

/** Numbers that came out of a run: metrics of DVC, and what benchmark tools write. */
export const metricsFile: KindBody = {
  recognise: (data) => readBenchmarks(data) !== undefined,
  accepts: (data) => isObject(data) || isList(data),
  claims: listsAsMetrics,
  views: {
    // A record of what happened, which has no version of its own.
    versioning: () => noVersion(),
    metrics: (input) => ({ metrics: metricsOf(input) }),
    distributions: ({ data }) => readDistributions(data),
    quality: measuredViews.quality,
    freshness: measuredViews.freshness,
  },
  paths: () => [],
}
