import type { At, Document, Json, Latency } from '../../src/policy.js'
import { describe, numberOf, show, type Reporter } from './text.js'

/** Percentiles that decrease, and those above their limits. */
export function checkLatencies(document: Document, context: Reporter): void {
  for (const latency of document.view('quality')?.latencies ?? []) {
    checkOrder(latency, context)
    checkLimits(latency, context)
  }
}

/** Percentiles of whatever: those of a score may lie below zero, those of a time may not. */
function checkOrder({ name, percentiles }: Latency, { report }: Reporter): void {
  const known: { rank: number; number: number; fact: At<Json> }[] = []
  for (const { rank, value: fact } of percentiles) {
    const number = numberOf(fact)
    const isTime = /latency|duration|time|_ms$|_s$|T_inf/i.test(name)
    if (number === undefined || (isTime && number < 0))
      report({
        rule: 'DQ.VALUE_INVALID',
        at: fact.at,
        data: { name: `${name}.p${rank}`, found: describe(fact.value), wanted: isTime ? 'a number from 0 up' : 'a number' },
      })
    else known.push({ rank, number, fact })
  }
  known.sort((a, b) => a.rank - b.rank)
  for (const [i, { rank, number, fact }] of known.entries()) {
    const below = known[i - 1]
    if (below === undefined || number >= below.number || rank === below.rank) continue
    const detail = `has a p${rank} of ${show(number)}, below its p${below.rank} of ${show(below.number)}`
    report({
      rule: 'DQ.LATENCY',
      at: fact.at,
      data: { name, detail },
      related: [{ at: below.fact.at, message: 'the lower percentile' }],
    })
  }
}

function checkLimits({ name, percentiles, limits }: Latency, { report, options }: Reporter): void {
  for (const { rank, value: fact } of percentiles) {
    const number = numberOf(fact)
    if (number === undefined) continue
    const own = limits.find((limit) => limit.rank === rank)?.value
    if (own !== undefined && numberOf(own) === undefined)
      report({
        rule: 'DQ.VALUE_INVALID',
        at: own.at,
        data: { name: `limit of ${name}.p${rank}`, found: describe(own.value), wanted: 'a number' },
      })
    const configured = options.latency_limits[`${name}.p${rank}`] ?? options.latency_limits[`p${rank}`]
    const allowed = [numberOf(own), configured].filter((limit) => limit !== undefined)
    const limit = allowed.length === 0 ? undefined : Math.min(...allowed)
    if (limit === undefined || number <= limit) continue
    const related = own === undefined ? [] : [{ at: own.at, message: 'the limit' }]
    report({
      rule: 'DQ.LATENCY',
      at: fact.at,
      data: { name, detail: `has a p${rank} of ${show(number)}, above its limit of ${show(limit)}` },
      related,
    })
  }
}
