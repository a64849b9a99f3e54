import { describeRegion, readCondition, widen, type Region } from '../../src/lib/condition/index.js'
import type { At, Json, Path, QualityGate } from '../../src/policy.js'
import type { Options } from './options.js'
import { describe, numberOf } from './text.js'

/** One thing that a gate asks for, in a form that can be judged and compared. */
export interface Requirement {
  readonly at: Path
  /** What has to be measured: `p99`, `kappa`; undefined for the column's own values. */
  readonly subject: string | undefined
  /** Undefined when nothing says which way the limit cuts. */
  readonly region: Region | undefined
  readonly limit: number | undefined
  /** Of the limit; `s` for a time, `%` for a fraction. */
  readonly unit: string | undefined
  /** How far beyond the limit is let through as well, in its unit. */
  readonly tolerance: number
}
export interface Fault {
  readonly at: Path
  /** The end of a sentence. */
  readonly reason: string
}
export interface GateReading {
  readonly requirements: readonly Requirement[]
  readonly faults: readonly Fault[]
}

/** Upper limits of the spec family and of everybody; the rest of its metrics are lower limits (DatasetCards Ch. 11, 12). */
const LOWER_IS_BETTER =
  /(?:^|[_.\- ])(?:leakage|gini|imbalance|error|errors|loss|drop|gap|drift|psi|jsd?|ks|latency|lag|skew|bias|drop_rel_max|abs_diff|failed|missing|nulls?|duplicates?|incidents?|rmse|mae|mse|mape|wer|cer|perplexity)(?:$|[_.\- ])|(?:Values|Count|Rows)$/i
const HIGHER_IS_BETTER =
  /(?:^|[_.\- ])(?:kappa|accuracy|acc|auc|f1|precision|recall|coverage|completeness|consistency|agreement|ok|pass|passed|success|uptime|availability|r2|bleu|rouge|map|ndcg|iou|dice|sha256_ok_ratio|compat_rate)(?:$|[_.\- ])/i

/** All that is let through, with the tolerance. */
export function regionOf({ region, tolerance }: Requirement): Region | undefined {
  return region === undefined || tolerance === 0 ? region : widen(region, tolerance)
}

/** `at most 1 (with a tolerance of 0.01)`; of a requirement that has a region. */
export function describeLimit({ region, tolerance }: Requirement): string {
  return `${describeRegion(region!)}${tolerance === 0 ? '' : ` (with a tolerance of ${tolerance})`}`
}

/** What the gate asks for, and what in it cannot be read. A fault is never silently an empty requirement. */
export function readGate(gate: QualityGate, options: Options): GateReading {
  const requirements: Requirement[] = []
  const faults: Fault[] = []
  let tolerance: Requirement | undefined
  for (const { value, at } of gate.conditions) readText(gate, { value, at }, requirements, faults)
  const metric = typeof gate.metric?.value === 'string' ? gate.metric.value : undefined
  let region: Region | undefined
  let last: At<Json> | undefined
  for (const { sense, value } of gate.limits) {
    if (sense === 'lag') continue
    const number = numberOf(value)
    if (number === undefined) {
      faults.push({ at: value.at, reason: `its limit is ${describe(value.value)}, not a number` })
      continue
    }
    if (sense === 'tolerance') {
      if (number < 0)
        faults.push({ at: value.at, reason: `its tolerance is \`${number}\`, and less than nothing cannot be tolerated` })
      else {
        const region = { high: { value: number, strict: false } }
        tolerance = { ...OPEN, at: value.at, subject: 'tolerance', region, limit: number }
      }
    } else if (sense === 'limit') requirements.push(thresholdOf(gate, metric, number, value.at, options))
    else {
      region = { ...region, ...edgeOf(sense, number) }
      last = value
    }
  }
  if (region !== undefined && last !== undefined)
    requirements.push({ ...OPEN, at: last.at, subject: metric, region, limit: undefined })
  if (tolerance === undefined) return { requirements, faults }
  const room = tolerance.limit!
  // In what unit it stands beside a limit with one, nobody says; a gate may have nothing else.
  const isLimit = ({ region: asked, unit }: Requirement): boolean => asked !== undefined && unit === undefined
  return requirements.some(isLimit)
    ? { requirements: requirements.map((one) => (isLimit(one) ? { ...one, tolerance: room } : one)), faults }
    : { requirements: [...requirements, tolerance], faults }
}

const OPEN = { limit: undefined, unit: undefined, tolerance: 0 } as const

function readText(gate: QualityGate, { value, at }: At<Json>, requirements: Requirement[], faults: Fault[]): void {
  if (typeof value !== 'string') {
    if (value !== null) faults.push({ at, reason: `its rule is ${describe(value)}, not text` })
    return
  }
  const read = readCondition(value)
  if (read.ok)
    for (const { subject, region, unit } of read.conditions)
      requirements.push({ ...OPEN, at, subject: ownSubject(gate, subject) ? metricText(gate) : subject, region, unit })
  else if (!read.other) faults.push({ at, reason: `\`${value.trim()}\` ${read.reason}` })
  else if (isMeasuredKind(gate)) faults.push({ at, reason: `\`${value.trim()}\` compares nothing with a number` })
}

/** `value` and the column's own name stand for the same as no name at all. */
function ownSubject({ columns }: QualityGate, subject: string | undefined): boolean {
  return subject === undefined || subject === 'value' || columns.includes(subject)
}

/** These kinds ask for numbers, so that a rule without one is a mistake. */
function isMeasuredKind({ kind }: QualityGate): boolean {
  return typeof kind?.value === 'string' && ['range', 'distribution', 'drift'].includes(kind.value)
}

function metricText({ metric }: QualityGate): string | undefined {
  return typeof metric?.value === 'string' ? metric.value : undefined
}

function edgeOf(sense: string, value: number): Region {
  if (sense === 'least' || sense === 'above') return { low: { value, strict: sense === 'above' } }
  if (sense === 'most' || sense === 'below') return { high: { value, strict: sense === 'below' } }
  return sense === 'unlike' ? { not: value } : { low: { value, strict: false }, high: { value, strict: false } }
}

/** `threshold: 0.98` beside `metric: kappa`: the config says which way it cuts, else what the metric is known to be. */
function thresholdOf(gate: QualityGate, metric: string | undefined, limit: number, at: Path, { metrics }: Options): Requirement {
  const names = [metric, gate.id].filter((name) => name !== undefined && name !== '') as string[]
  const said = names.map((name) => (Object.hasOwn(metrics, name) ? metrics[name] : undefined)).find(Boolean)
  const known = names
    .map((name) => (LOWER_IS_BETTER.test(name) ? 'lower' : HIGHER_IS_BETTER.test(name) ? 'higher' : undefined))
    .find(Boolean)
  const direction = said ?? known
  const edge = { value: limit, strict: false }
  const region = direction === undefined ? undefined : direction === 'lower' ? { high: edge } : { low: edge }
  return { ...OPEN, at, subject: metric ?? (gate.id === '' ? undefined : gate.id), region, limit }
}
