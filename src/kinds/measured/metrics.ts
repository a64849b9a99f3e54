import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { ComparedRole, Metric, MetricSummary } from '../../model/views.js'
import { isNumeric, pick, pickScalar, rightOrWrong } from './walk.js'
import { textOf } from '../values.js'

const NAMES = ['name', 'id', 'metric', 'metric_name', 'key', 'type'] as const
const POINTS = ['value', 'score', 'result', 'measured', 'observed', 'actual', 'estimate', 'point_estimate'] as const
const LISTS = ['values', 'scores', 'runs', 'folds', 'seeds', 'per_seed', 'per_fold', 'per_example', 'per_run', 'times'] as const
const MEANS = ['mean', 'avg', 'average'] as const
const STDERRS = ['stderr', 'std_err', 'standard_error', 'sem', 'se'] as const
const STDS = ['std', 'stddev', 'std_dev', 'sd', 'standard_deviation'] as const
const COUNTS = ['n', 'n_runs', 'num_runs', 'runs', 'n_samples', 'num_samples', 'samples', 'count', 'seeds', 'folds'] as const
const DIRECTIONS = ['direction', 'goal', 'optimize', 'higher_is_better', 'greater_is_better', 'lower_is_better'] as const
const UNITS = ['unit', 'units'] as const
const SLICES = ['slice', 'subset', 'split', 'group', 'segment', 'cohort', 'subgroup'] as const
const KEYS = ['keys', 'ids', 'example_ids', 'seed_ids'] as const
const CLUSTERS = ['clusters', 'cluster_ids', 'group_ids'] as const
const SLICED = new Set(['slices', 'by_slice', 'per_slice', 'subgroups', 'groups', 'by_group', 'segments', 'cohorts'])
const REFERENCES = new Set(['reference', 'baseline', 'base', 'champion', 'production', 'incumbent', 'current_production'])
const CANDIDATES = new Set(['candidate', 'challenger', 'new'])
/** Of a metric, and no metric themselves. */
const ABOUT = new Set<string>([
  ...[...NAMES, ...DIRECTIONS, ...UNITS, ...SLICES, ...KEYS, ...CLUSTERS, ...COUNTS],
  ...['threshold', 'thresholds', 'target', 'targets', 'limit', 'limits', 'min', 'max', 'tolerance', 'margin', 'min_effect'],
  ...['confidence', 'alpha', 'ci', 'ci_low', 'ci_high', 'confidence_interval', 'interval', 'p_value', 'weight', 'directions'],
  ...['slo', 'window', 'seed', 'bootstrap', 'distributions', 'histograms', 'date', 'timestamp', 'version', 'step', 'epoch'],
])

export interface MetricContext {
  readonly scope?: string
  readonly slice?: string
  readonly role?: ComparedRole
  /** The machine that all of it was measured on. */
  readonly environment?: string
  /** `directions: {accuracy: max}` beside the metrics. */
  readonly directions?: At<JsonObject>
}

/** `reference` and `candidate` by the names that people give the two sides. */
export function roleOf(key: string): ComparedRole | undefined {
  const word = key.toLowerCase()
  return REFERENCES.has(word) ? 'reference' : CANDIDATES.has(word) ? 'candidate' : undefined
}

/**
 * The metrics of a list or a map, however they are written: `{auc: 0.9}`, `{auc: {mean, std, n}}`, `{auc: [0.9, 0.91]}`,
 * `[{name: auc, value: 0.9}]`, `{train: {loss: 0.1}}`. Text that is no number and stands for none is passed over.
 */
export function readMetrics(value: Json, at: Path, context: MetricContext = {}): Metric[] {
  const found: Metric[] = []
  collect(value, at, '', context, found)
  return found
}

function collect(value: Json, at: Path, prefix: string, context: MetricContext, found: Metric[]): void {
  if (isList(value)) {
    value.forEach((one, i) => {
      if (typeof one === 'string' && prefix === '' && !isNumeric(one)) found.push(declared(one, [...at, i], context))
      else if (isObject(one)) collectEntry(one, [...at, i], prefix, context, found)
    })
    return
  }
  if (!isObject(value)) return
  // One metric that says its own name, where a list of them could be.
  if (prefix === '' && nameIn(value) !== undefined && isMeasured(value)) return collectEntry(value, at, prefix, context, found)
  for (const key of Object.keys(value)) collectMember(key, value[key]!, [...at, key], prefix, context, found)
}

function collectEntry(entry: JsonObject, at: Path, prefix: string, context: MetricContext, found: Metric[]): void {
  const name = nameIn(entry)
  if (name === undefined) return collect(entry, at, prefix, context, found)
  const full = prefix === '' ? name : `${prefix}.${name}`
  found.push(metricOf(full, entry, at, context))
  collectSlices(full, entry, at, context, found)
}

function collectMember(key: string, value: Json, at: Path, prefix: string, context: MetricContext, found: Metric[]): void {
  const name = prefix === '' ? key : `${prefix}.${key}`
  const role = prefix === '' ? roleOf(key) : undefined
  if (role !== undefined && isObject(value)) return collect(value, at, prefix, { ...context, role }, found)
  if (ABOUT.has(key)) return
  if (isNumeric(value)) found.push(plain(name, [{ value, at }], at, context))
  else if (isList(value)) {
    if (value.length > 0 && value.every((one) => isNumeric(one) || one === null || typeof one === 'boolean'))
      found.push(
        plain(
          name,
          value.map((one, i) => ({ value: rightOrWrong(one), at: [...at, i] })),
          at,
          context,
        ),
      )
    else if (value.some(isObject)) collect(value, at, name, context, found)
  } else if (isObject(value)) {
    if (isMeasured(value) || isDeclaration(value)) {
      found.push(metricOf(name, value, at, context))
      collectSlices(name, value, at, context, found)
    } else if (SLICED.has(key))
      for (const slice of Object.keys(value)) collect(value[slice]!, [...at, slice], prefix, { ...context, slice }, found)
    else collect(value, at, name, context, found)
  } else if (value === null) found.push(plain(name, [{ value, at }], at, context))
}

/** `{auc: {value: 0.9, slices: {eu: 0.88}}}` and `{auc: {slices: {eu: {mean, std, n}}}}`. */
function collectSlices(name: string, entry: JsonObject, at: Path, context: MetricContext, found: Metric[]): void {
  for (const key of Object.keys(entry)) {
    const slices = entry[key]!
    if (!SLICED.has(key) || !isObject(slices)) continue
    for (const slice of Object.keys(slices)) {
      const [value, place] = [slices[slice]!, [...at, key, slice]]
      const inner = { ...context, slice }
      if (isObject(value)) found.push(metricOf(name, value, place, inner))
      else collectMember(name, value, place, '', inner, found)
    }
  }
}

function nameIn(entry: JsonObject): string | undefined {
  for (const key of NAMES) if (typeof entry[key] === 'string' && entry[key].trim() !== '') return entry[key].trim()
  return undefined
}

function isMeasured(entry: JsonObject): boolean {
  return (
    [...POINTS, ...MEANS].some((key) => Object.hasOwn(entry, key) && typeof entry[key] !== 'object') ||
    LISTS.some((key) => isList(entry[key])) ||
    POINTS.some((key) => entry[key] === null)
  )
}

/** Nothing but what a metric is, such as its direction and unit. */
function isDeclaration(entry: JsonObject): boolean {
  return Object.keys(entry).some((key) => ABOUT.has(key)) && Object.keys(entry).every((key) => ABOUT.has(key) || SLICED.has(key))
}

function metricOf(name: string, entry: JsonObject, at: Path, context: MetricContext): Metric {
  const list = pick(
    entry,
    at,
    LISTS.filter((key) => isList(entry[key])),
  )
  const point = pickScalar(entry, at, POINTS)
  const summary: MetricSummary = {
    ...named('mean', pickScalar(entry, at, MEANS)),
    ...named('stderr', pickScalar(entry, at, STDERRS)),
    ...named('std', pickScalar(entry, at, STDS)),
    ...named('n', pickScalar(entry, at, COUNTS)),
  }
  const isSummed = summary.mean !== undefined || summary.stderr !== undefined || summary.std !== undefined
  const [keys, clusters] = [KEYS, CLUSTERS].map((names) => pick(entry, at, names))
  const environment = textOf(entry.environment)
  const values =
    list === undefined
      ? point === undefined || isSummed
        ? []
        : [point]
      : (list.value as readonly Json[]).map((one, i) => ({ value: rightOrWrong(one), at: [...list.at, i] }))
  const mean = summary.mean ?? (point !== undefined && values.length === 0 ? point : undefined)
  const empty = POINTS.find((key) => Object.hasOwn(entry, key) && entry[key] === null)
  const slice = SLICES.map((key) => sliceText(entry[key])).find((text) => text !== '') ?? context.slice
  return {
    ...plain(name, values.length === 0 && empty !== undefined && !isSummed ? [{ value: null, at: [...at, empty] }] : values, at, {
      ...context,
      ...named('slice', slice),
    }),
    ...directionOf(name, entry, at, context),
    ...named('unit', pickScalar(entry, at, UNITS)),
    ...(isSummed ? { summary: { ...named('mean', mean), ...summary } } : {}),
    ...(keys !== undefined && isList(keys.value) ? { keys: keys.value.map(textOf) } : {}),
    ...(clusters !== undefined && isList(clusters.value) ? { clusters: clusters.value.map(textOf) } : {}),
    ...(environment === '' ? {} : { environment }),
  }
}

function plain(name: string, values: readonly At<Json>[], at: Path, context: MetricContext): Metric {
  return {
    name,
    at,
    ...named('scope', context.scope),
    ...named('slice', context.slice),
    ...named('role', context.role),
    ...named('environment', context.environment),
    ...directionOf(name, undefined, at, context),
    values,
    over: 'runs',
  }
}

function declared(name: string, at: Path, context: MetricContext): Metric {
  return plain(name.trim(), [], at, context)
}

/** Yes and no are put into words, since they mean nothing without their key. */
function directionOf(
  name: string,
  entry: JsonObject | undefined,
  at: Path,
  { directions }: MetricContext,
): { direction?: At<Json> } {
  const own = entry === undefined ? undefined : pickScalar(entry, at, DIRECTIONS)
  if (own !== undefined) {
    if (typeof own.value !== 'boolean') return { direction: own }
    const isHigher = own.value === (own.at.at(-1) !== 'lower_is_better')
    return { direction: { value: isHigher ? 'higher' : 'lower', at: own.at } }
  }
  if (directions === undefined || !Object.hasOwn(directions.value, name)) return {}
  return { direction: { value: directions.value[name]!, at: [...directions.at, name] } }
}

function sliceText(value: Json | undefined): string {
  if (isList(value)) return value.map(textOf).filter(Boolean).join(', ')
  if (!isObject(value)) return textOf(value)
  return Object.keys(value)
    .sort()
    .map((key) => `${key}=${textOf(value[key])}`)
    .join(', ')
}

/** For properties that are left out rather than undefined. */
function named<Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [Name in Key]?: Value }
}
