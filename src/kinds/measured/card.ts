/** What a card measures and asks for, gathered in one walk: the views `metrics`, `quality` and `freshness` of the spec family. */
import { isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { DistributionsView, FreshnessView, Metric, MetricsView, QualityView, ViewName } from '../../model/views.js'
import type { Kind, KindInput } from '../kind.js'
import { readDistributions } from './distributions.js'
import { GATE_HOLDERS, readGates } from './gates.js'
import { GUARDRAIL_HOLDERS, readGuardrails } from './guardrails.js'
import { readLatency } from './latencies.js'
import { readMetrics, type MetricContext } from './metrics.js'
import { COUNT_KEYS, readRowCount } from './row-counts.js'
import { readSamples, SAMPLE_HOLDERS } from './samples.js'
import { readSplits } from './splits.js'
import { readObjective, readTime, TIME_KEYS } from './times.js'
import { readTables } from './tables.js'
import { walkKeys, type Spot } from './walk.js'
import { oncePer } from '../../lib/once-per.js'

/** Metrics of a comparison, or of a rule, are named elsewhere too. */
const NO_METRICS = new Set(['shadow', 'dual_write', 'lint_rules', 'artifacts', 'lineage', 'gates', 'quality_gates', 'privacy'])
/** Below `evaluation`, or as a part of the whole card. */
const RESULTS = new Set(['results', 'scores', 'metric_values', 'measurements'])
const EVALUATIONS = new Set(['evaluation', 'evaluations', 'benchmark_results', 'performance'])
/** Of an evaluation that says no `metrics`: what is no result. */
const PROTOCOL = new Set([
  'protocol',
  'splits',
  'dataset',
  'seeds',
  'repeats',
  'significance',
  'ci',
  'threshold',
  'thresholds',
  'gates',
])
const SKIPPED = new Set(['lint_rules', 'checksums'])
/** Keys that something is read at. Most keys of a card are none of these. */
const READ = new Set([
  ...['quality', 'splits', 'split', 'metrics', ...RESULTS, ...EVALUATIONS, ...TIME_KEYS, ...COUNT_KEYS],
  ...[...GATE_HOLDERS, ...GUARDRAIL_HOLDERS, ...SAMPLE_HOLDERS],
])

interface Measured {
  readonly metrics: Metric[]
  readonly quality: { -readonly [Name in Exclude<keyof QualityView, 'subjects'>]: QualityView[Name][number][] }
  readonly freshness: { -readonly [Name in keyof FreshnessView]: FreshnessView[Name][number][] }
}

/** Looked through once for each document. */
const measure = oncePer((input: KindInput): Measured => {
  const made: Measured = {
    metrics: [],
    quality: { gates: [], expectations: [], rowCounts: [], guardrails: [], splits: [], latencies: [], samples: [] },
    freshness: { times: [], objectives: [] },
  }
  walkKeys(input.data, { keys: READ, skipped: SKIPPED, maps: true }, (spot) => gather(spot, input, made))
  return made
})

function gather(spot: Spot, input: KindInput, { metrics, quality, freshness }: Measured): boolean {
  if (!READ.has(spot.key)) {
    addLatency(spot, quality)
    return true
  }
  const gates = readGates(spot)
  if (gates !== undefined) {
    quality.gates.push(...gates)
    for (const gate of gates)
      for (const { sense, value } of gate.limits)
        if (sense === 'lag') {
          freshness.objectives.push(lagOf(gate, value))
          freshness.times.push(...observedTime(gate))
        }
    return false
  }
  const guardrails = readGuardrails(spot)
  if (guardrails !== undefined && guardrails.length > 0) {
    quality.guardrails.push(...guardrails)
    return false
  }
  const splits = readSplits(spot)
  if (splits !== undefined) quality.splits.push(splits)
  const rows = readRowCount(spot, input.folder)
  if (rows !== undefined) quality.rowCounts.push(rows)
  addLatency(spot, quality)
  quality.samples.push(...(readSamples(spot, input.folder) ?? []))
  const time = readTime(spot)
  if (time !== undefined) freshness.times.push(time)
  const objective = readObjective(spot)
  if (objective !== undefined) freshness.objectives.push(objective)
  metrics.push(...metricsOf(spot))
  return true
}

function addLatency(spot: Spot, quality: Measured['quality']): void {
  const latency = isObject(spot.value) ? readLatency(spot) : undefined
  if (latency !== undefined) quality.latencies.push(latency)
}

/** What a gate of freshness saw: the newest time of its column. A length of time is the lag itself, and for the gates. */
function observedTime({ observed, columns, id }: QualityView['gates'][number]): FreshnessView['times'][number][] {
  if (observed === undefined || (typeof observed.value === 'string' && /^[+-]?P/.test(observed.value.trim()))) return []
  return [{ at: observed.at, value: observed.value, of: 'data', name: columns[0] ?? id, scope: '[]' }]
}

function lagOf(gate: QualityView['gates'][number], maxLag: At<Json>): FreshnessView['objectives'][number] {
  return {
    at: gate.at,
    maxLag,
    scope: '[]',
    ...(gate.columns[0] === undefined ? {} : { column: gate.columns[0] }),
    ...(gate.level && { level: gate.level }),
  }
}

function metricsOf({ key, value, at, parent, owners }: Spot): Metric[] {
  if (at.some((step) => typeof step === 'string' && NO_METRICS.has(step))) return []
  // What is below `metrics` belongs to it already.
  if (at.slice(0, -1).some((step) => step === 'metrics')) return []
  const inEvaluation = at.slice(0, -1).some((step) => typeof step === 'string' && EVALUATIONS.has(step))
  const context: MetricContext = {
    ...(owners.length === 0 ? {} : { scope: owners.join(' ') }),
    ...directionsOf(parent, at.slice(0, -1)),
  }
  if (key === 'metrics' || (inEvaluation && RESULTS.has(key))) return readMetrics(value, at, context)
  if (!EVALUATIONS.has(key) || !isObject(value) || Object.hasOwn(value, 'metrics')) return []
  // `evaluation: {accuracy: 0.91, auc: {mean, std, n}}`
  return Object.keys(value).flatMap((name) => {
    if (PROTOCOL.has(name) || RESULTS.has(name)) return []
    const one = value[name]!
    const isResult =
      typeof one === 'number' || (isObject(one) && ['mean', 'value', 'stderr', 'std'].some((fact) => Object.hasOwn(one, fact)))
    return isResult ? readMetrics({ [name]: one }, at, context) : []
  })
}

function directionsOf(parent: JsonObject, at: Path): Pick<MetricContext, 'directions'> {
  const key = ['directions', 'direction'].find((name) => isObject(parent[name]))
  return key === undefined ? {} : { directions: { value: parent[key] as JsonObject, at: [...at, key] } }
}

const whenMap =
  <View>(make: (input: KindInput) => View) =>
  (input: KindInput): View | undefined =>
    isObject(input.data) ? make(input) : undefined

/** For every kind that is written as a map and may carry what a card carries. */
export const measuredViews = {
  metrics: whenMap((input): MetricsView => ({ metrics: measure(input).metrics })),
  distributions: whenMap((input): DistributionsView => ({ ...readDistributions(input.data), tables: readTables(input) })),
  quality: whenMap((input): QualityView => measure(input).quality),
  freshness: whenMap((input): FreshnessView => measure(input).freshness),
} satisfies Kind['views']

/** Whether there is nothing in one of these views. */
export function measuresNothing(input: KindInput, name: ViewName): boolean {
  const view = Object.hasOwn(measuredViews, name) ? input.view?.(name) : undefined
  return view !== undefined && Object.values(view).every((list) => list.length === 0)
}
