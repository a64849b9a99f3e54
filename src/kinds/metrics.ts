import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import type { Metric } from '../model/views.js'
import { pipelineOf } from './dvc/pipeline.js'
import type { KindBody, KindInput } from './kind.js'
import { readBenchmarks } from './measured/benchmarks.js'
import { measuredViews } from './measured/card.js'
import { readDistributions } from './measured/distributions.js'
import { readMetrics } from './measured/metrics.js'
import { isNumeric, textOf } from './measured/walk.js'
import { noVersion } from './spec-family/versioning.js'

const ROW_KEYS = ['id', 'example_id', 'key', 'seed', 'fold', 'run', 'step', 'index', 'name'] as const

/** A benchmark's output says so itself; any other file of numbers is metrics only because a `dvc.yaml` or the config says it. */
function metricsOf({ data }: KindInput): Metric[] {
  const timed = readBenchmarks(data)
  if (timed !== undefined) return timed
  if (isList(data) && data.length > 0 && data.every(isRow)) return rowMetrics(data as readonly JsonObject[])
  return readMetrics(data, [])
}

/** One record for each example or seed, as JSON lines hold them: no entry of a list of metrics, which says a name and a value. */
function isRow(value: Json): boolean {
  return isObject(value) && !('metric' in value) && !('value' in value) && Object.values(value).some(isNumeric)
}

/** Each column of numbers is a metric with a value for each row. */
function rowMetrics(rows: readonly JsonObject[]): Metric[] {
  const key = ROW_KEYS.find((name) => rows.every((row) => Object.hasOwn(row, name) && typeof row[name] !== 'object'))
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !(ROW_KEYS as readonly string[]).includes(name),
  )
  return names
    .filter((name) => rows.some((row) => isNumeric(row[name])))
    .map((name) => ({
      ...{ name, at: [0, name] },
      values: rows.map((row, i) => ({ value: row[name] ?? null, at: [i, name] })),
      over: key === 'step' ? 'steps' : 'runs',
      ...(key === undefined || key === 'step' ? {} : { keys: rows.map((row) => textOf(row[key])) }),
    }))
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
