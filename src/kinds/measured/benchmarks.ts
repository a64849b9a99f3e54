/** What benchmark tools write: pytest-benchmark, Google Benchmark, hyperfine. All of it is time on a clock on some machine. */
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { Metric } from '../../model/views.js'
import { pickScalar } from './walk.js'
import { textOf } from '../values.js'

const SAMPLE = 20

/** Undefined for whatever else stands in the file. */
export function readBenchmarks(data: Json): Metric[] | undefined {
  if (!isObject(data)) return undefined
  if (isPytest(data)) return entriesOf(data.benchmarks!, ['benchmarks']).flatMap((entry) => pytestMetric(entry, machineOf(data)))
  if (isGoogle(data)) return googleMetrics(data)
  if (isHyperfine(data)) return entriesOf(data.results!, ['results']).flatMap(hyperfineMetric)
  return undefined
}

function entriesOf(list: Json, at: Path): At<JsonObject>[] {
  return isList(list) ? list.flatMap((value, i) => (isObject(value) ? [{ value, at: [...at, i] }] : [])) : []
}

function every(list: Json | undefined, fits: (entry: JsonObject) => boolean): boolean {
  return isList(list) && list.length > 0 && list.slice(0, SAMPLE).every((one) => isObject(one) && fits(one))
}

/** https://pytest-benchmark.readthedocs.io: `--benchmark-json`. */
function isPytest(data: JsonObject): boolean {
  return isObject(data.machine_info) && every(data.benchmarks, ({ name, stats }) => typeof name === 'string' && isObject(stats))
}

function pytestMetric({ value, at }: At<JsonObject>, environment: string): Metric[] {
  const stats = value.stats as JsonObject
  const place = [...at, 'stats']
  const data = isList(stats.data) ? stats.data.map((one, i) => ({ value: one, at: [...place, 'data', i] })) : []
  const [mean, std, n] = [['mean'], ['stddev'], ['rounds']].map((keys) => pickScalar(stats, place, keys))
  return [
    {
      ...timed(textOf(value.fullname) || textOf(value.name), at, 's', environment),
      values: data,
      ...(data.length === 0 ? { summary: { ...(mean && { mean }), ...(std && { std }), ...(n && { n }) } } : {}),
    },
  ]
}

function machineOf({ machine_info: machine }: JsonObject): string {
  if (!isObject(machine)) return ''
  const cpu = isObject(machine.cpu) ? textOf(machine.cpu.brand_raw) || textOf(machine.cpu.brand) : ''
  return [textOf(machine.node), textOf(machine.machine), cpu, textOf(machine.python_version)].filter(Boolean).join(', ')
}

/** https://github.com/google/benchmark: `--benchmark_format=json`. Repetitions are values; aggregates stand in where there are none. */
function isGoogle(data: JsonObject): boolean {
  return (
    isObject(data.context) &&
    every(
      data.benchmarks,
      (entry) =>
        typeof entry.name === 'string' && ['real_time', 'error_occurred', 'rms'].some((key) => Object.hasOwn(entry, key)),
    )
  )
}

function googleMetrics({ context, benchmarks }: JsonObject): Metric[] {
  const about = context as JsonObject
  const environment = [
    textOf(about.host_name),
    textOf(about.num_cpus) && `${textOf(about.num_cpus)} cpus`,
    textOf(about.library_build_type),
  ]
    .filter(Boolean)
    .join(', ')
  const groups = new Map<string, At<JsonObject>[]>()
  for (const entry of entriesOf(benchmarks!, ['benchmarks'])) {
    const name = textOf(entry.value.run_name) || textOf(entry.value.name)
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  return [...groups].flatMap(([name, entries]) =>
    ['real_time', 'cpu_time'].map((key) => googleMetric(key === 'real_time' ? name : `${name} (cpu)`, key, entries, environment)),
  )
}

function googleMetric(name: string, key: string, entries: readonly At<JsonObject>[], environment: string): Metric {
  const single = entries.filter(({ value }) => value.run_type !== 'aggregate' && value[key] !== undefined)
  const aggregate = (which: string): At<Json> | undefined => {
    const entry = entries.find(({ value }) => value.aggregate_name === which)
    return entry && pickScalar(entry.value, entry.at, [key])
  }
  const [mean, std] = [aggregate('mean'), aggregate('stddev')]
  const repeated = entries.find(({ value }) => value.aggregate_name === 'mean')
  const n = repeated && pickScalar(repeated.value, repeated.at, ['repetitions', 'iterations'])
  return {
    ...timed(name, entries[0]!.at, textOf(entries[0]!.value.time_unit) || 'ns', environment),
    values: single.map(({ value, at }) => ({ value: value[key]!, at: [...at, key] })),
    ...(single.length === 0 ? { summary: { ...(mean && { mean }), ...(std && { std }), ...(n && { n }) } } : {}),
  }
}

/** https://github.com/sharkdp/hyperfine: `--export-json`. It does not say on which machine. */
function isHyperfine(data: JsonObject): boolean {
  return every(
    data.results,
    ({ command, mean, times, stddev }) =>
      typeof command === 'string' && mean !== undefined && (isList(times) || stddev !== undefined),
  )
}

function hyperfineMetric({ value, at }: At<JsonObject>): Metric[] {
  const times = isList(value.times) ? value.times.map((one, i) => ({ value: one, at: [...at, 'times', i] })) : []
  const [mean, std] = [pickScalar(value, at, ['mean']), pickScalar(value, at, ['stddev'])]
  return [
    {
      ...timed(textOf(value.command), at, 's', ''),
      values: times,
      ...(times.length === 0 ? { summary: { ...(mean && { mean }), ...(std && { std }) } } : {}),
    },
  ]
}

function timed(name: string, at: Path, unit: string, environment: string): Omit<Metric, 'values'> {
  return {
    name,
    at,
    direction: { value: 'lower', at },
    unit: { value: unit, at },
    over: 'runs',
    wallClock: true,
    ...(environment === '' ? {} : { environment }),
  }
}
