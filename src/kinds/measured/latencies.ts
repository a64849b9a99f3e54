import { isObject, type At, type Json, type JsonObject } from '../../model/json.js'
import type { Latency } from '../../model/views.js'
import { isNumeric, type Spot } from './walk.js'
import { textOf } from '../values.js'

/** `p50`, `p99.9`, `p99_9`, `P95`, `p95_ms`, `latency_p95`. */
const PERCENTILE = /^(?:[a-z_]*[_.-])?p(\d{1,2}(?:[._]\d{1,3})?|100)(?:[_-]?(?:ms|s|us|ns|sec|seconds|latency))?$/i
/** What each of them has; most keys of a card have not. */
const MAYBE_PERCENTILE = /p\d/i
const LIMIT_HOLDERS = [
  'limits',
  'limit',
  'slo',
  'slos',
  'target',
  'targets',
  'objective',
  'objectives',
  'max',
  'threshold',
  'thresholds',
] as const
/** Bounds of something else: a gate's own keys, the bins of a distribution. */
const FOREIGN = new Set(['quantiles', 'percentiles_of', 'params', 'gates', ...LIMIT_HOLDERS])

/** A map that holds percentiles: two at least, or one with a limit. Undefined for any other. */
export function readLatency(spot: Spot): Latency | undefined {
  const { key, value, parent } = spot
  if (!isObject(value) || FOREIGN.has(key) || !holdsPercentile(value)) return undefined
  const { at } = spot
  const percentiles = percentilesOf(value, at)
  const limits = [value, parent].flatMap((holder, i) => {
    const place = i === 0 ? at : at.slice(0, -1)
    return LIMIT_HOLDERS.flatMap((name) => limitsOf(holder, name, key, [...place, name]))
  })
  const suffixed = Object.keys(value).flatMap((name) => {
    const match = /^(.+?)_(?:max|limit|slo|target)$/.exec(name)
    const rank = match === null ? undefined : rankOf(match[1]!)
    return rank === undefined || typeof value[name] === 'object'
      ? []
      : [{ rank, value: { value: value[name]!, at: [...at, name] } }]
  })
  return { name: textOf(value.name) || key, at, percentiles, limits: [...limits, ...suffixed] }
}

function limitsOf(holder: JsonObject, name: string, key: string, at: Latency['at']): Latency['limits'] {
  const limits = holder[name]
  if (!isObject(limits)) return []
  const own = limits[key]
  return isObject(own) ? percentilesOf(own, [...at, key]) : percentilesOf(limits, at)
}

/** Asked of every map of a card. */
function holdsPercentile(value: JsonObject): boolean {
  for (const name of Object.keys(value))
    if (MAYBE_PERCENTILE.test(name) && rankOf(name) !== undefined && isNumeric(value[name])) return true
  return false
}

function percentilesOf(value: JsonObject, at: Latency['at']): { rank: number; value: At<Json> }[] {
  const found: { rank: number; value: At<Json> }[] = []
  for (const name of Object.keys(value)) {
    const rank = rankOf(name)
    if (rank !== undefined && isNumeric(value[name])) found.push({ rank, value: { value: value[name]!, at: [...at, name] } })
  }
  return found
}

/** 99.9 of `p99_9`. */
function rankOf(name: string): number | undefined {
  const match = PERCENTILE.exec(name)
  if (match === null) return undefined
  const rank = Number(match[1]!.replace('_', '.'))
  return rank <= 100 ? rank : undefined
}
