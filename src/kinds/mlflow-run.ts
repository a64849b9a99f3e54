import { folderOf, nameOf } from '../lib/paths.js'
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type { Metric, TimeStamp } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { rootKeys } from './root-keys.js'
import { noVersion } from './spec-family/versioning.js'
import { textOf } from './values.js'

const STORED = [
  'run_id',
  'run_uuid',
  'experiment_id',
  'artifact_uri',
  'lifecycle_stage',
  'entry_point_name',
  'source_type',
] as const
/** `mlruns/<experiment>/<run>/metrics/<name>`, where the name may hold folders. */

/** The `meta.yaml` of a file store, what the REST API and `mlflow runs describe` answer, or a list of these. */
function isRun(data: Json): boolean {
  if (isList(data)) return data.length > 0 && data.slice(0, 20).every((one) => isObject(one) && isAnswer(one))
  if (!isObject(data)) return false
  if (isList(data.runs)) return data.runs.length > 0 && data.runs.slice(0, 20).every((one) => isObject(one) && isAnswer(one))
  return isStored(data) || isAnswer(isObject(data.run) ? data.run : data)
}

function isStored(data: JsonObject): boolean {
  const isNamed = typeof data.run_id === 'string' || typeof data.run_uuid === 'string'
  return isNamed && STORED.filter((key) => Object.hasOwn(data, key)).length >= 4
}

function isAnswer({ info, data }: JsonObject): boolean {
  return isObject(info) && isObject(data) && (typeof info.run_id === 'string' || typeof info.run_uuid === 'string')
}

/** Every run of the document with its `info` and `data`. */
function runsOf(data: Json): At<JsonObject>[] {
  const listed = isList(data)
    ? ([data, []] as const)
    : isObject(data) && isList(data.runs)
      ? ([data.runs, ['runs']] as const)
      : undefined
  if (listed !== undefined) return listed[0].flatMap((value, i) => (isObject(value) ? [{ value, at: [...listed[1], i] }] : []))
  if (!isObject(data)) return []
  return isObject(data.run) ? [{ value: data.run, at: ['run'] }] : isObject(data.info) ? [{ value: data, at: [] }] : []
}

function metricsOf(input: KindInput): Metric[] {
  const { data } = input
  if (isObject(data) && isStored(data)) return [...(input.texts ?? [])].flatMap(([path, text]) => storedMetric(input, path, text))
  return runsOf(data).flatMap(({ value, at }) => {
    const { metrics } = isObject(value.data) ? value.data : {}
    const scope = runsOf(data).length < 2 || !isObject(value.info) ? '' : textOf(value.info.run_id)
    return answeredMetrics(metrics, [...at, 'data', 'metrics'], scope)
  })
}

/** A metric's file has a line for each step: time in milliseconds, value, step. https://mlflow.org/docs/latest/tracking */
function storedMetric({ folder }: KindInput, path: string, text: string | undefined): Metric[] {
  const name = path.slice(`${folder}/metrics/`.length)
  const rows = (text ?? '').split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, i)]))
  rows.sort((a, b) => a.step - b.step || a.time - b.time || a.line - b.line)
  return [{ name, at: [], values: rows.map(({ value }) => ({ value, at: [] })), over: 'steps', file: path }]
}

/** A word that is no number stays the word, so that somebody says so. */
function readLine(line: string, index: number): { time: number; value: Json; step: number; line: number } {
  const [time = '', value = '', step = '0'] = line.trim().split(/\s+/)
  return { time: Number(time) || 0, value: numberOf(value), step: Number(step) || 0, line: index }
}

/** `nan` and `inf` are how Python writes them. */
function numberOf(text: string): Json {
  const match = /^([+-]?)(nan|inf|infinity)$/i.exec(text)
  if (match !== null) return match[2]!.toLowerCase() === 'nan' ? NaN : match[1] === '-' ? -Infinity : Infinity
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text
}

/** `[{key, value, timestamp, step}]`, several steps of one key maybe; or `{name: value}`. */
function answeredMetrics(metrics: Json | undefined, at: Path, scope: string): Metric[] {
  const about = { over: 'steps', ...(scope === '' ? {} : { scope }) } as const
  if (isObject(metrics))
    return Object.keys(metrics).map((name) => ({
      ...{ name, at: [...at, name] },
      values: [{ value: metrics[name]!, at: [...at, name] }],
      ...about,
    }))
  const found = new Map<string, { at: Path; rows: { value: At<Json>; step: number }[] }>()
  for (const [i, one] of (isList(metrics) ? metrics : []).entries()) {
    if (!isObject(one) || textOf(one.key) === '') continue
    const place = [...at, i]
    const entry = found.get(textOf(one.key)) ?? { at: place, rows: [] }
    entry.rows.push({ value: { value: one.value ?? null, at: [...place, 'value'] }, step: Number(one.step ?? 0) })
    found.set(textOf(one.key), entry)
  }
  return [...found].map(([name, { at: place, rows }]) => ({
    ...{ name, at: place },
    values: rows.sort((a, b) => a.step - b.step).map(({ value }) => value),
    ...about,
  }))
}

/** When the run ended, in milliseconds; one that still runs has no end. */
function timesOf({ data }: KindInput): TimeStamp[] {
  const infos: At<JsonObject>[] =
    isObject(data) && isStored(data)
      ? [{ value: data, at: [] }]
      : runsOf(data).flatMap(({ value, at }) => (isObject(value.info) ? [{ value: value.info, at: [...at, 'info'] }] : []))
  return infos.flatMap(({ value, at }) => {
    const key = ['end_time', 'start_time'].find((name) => value[name] !== undefined && value[name] !== null)
    if (key === undefined) return []
    const of = { of: 'data', unit: 'ms', name: key } as const
    return [{ at: [...at, key], value: value[key]!, ...of, scope: JSON.stringify(at) }]
  })
}

/** A run of MLflow: what it measured, at every step, and when. */
export const mlflowRun: KindBody = {
  recognise: isRun,
  sniff: (text) => {
    const keys = rootKeys(text)
    return keys.has('run_id') && keys.has('artifact_uri') && keys.has('lifecycle_stage')
  },
  textFolders: ({ data, file, folder }) =>
    isObject(data) && isStored(data) && nameOf(file) === 'meta.yaml' && folder !== '' ? [`${folder}/metrics`] : [],
  views: {
    // A run happened once; its artifact's place is that of somebody's own machine, and is never resolved.
    versioning: () => noVersion(),
    metrics: (input) => ({ metrics: metricsOf(input) }),
    freshness: (input) => ({ times: timesOf(input), objectives: [] }),
  },
  paths: ({ file }) => (nameOf(file) === 'meta.yaml' && folderOf(file) !== '' ? [`${folderOf(file)}/metrics`] : []),
}
