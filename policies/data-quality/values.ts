import type { At, Document, Json, Metric } from '../../src/policy.js'
import { describe, type Reporter } from './text.js'

/** So many of one metric are named; the rest is counted. */
const MOST = 3

/** Metrics whose values are no numbers: in quotes, empty, not finite. */
export function checkValues(document: Document, context: Reporter): void {
  for (const metric of document.view('metrics')?.metrics ?? []) {
    const summed = Object.entries(metric.summary ?? {}) as [string, At<Json>][]
    const facts: Fact[] = [...metric.values, ...summed.map(([of, fact]) => ({ ...fact, of }))]
    const wrong = facts.filter(({ value }) => typeof value !== 'number' || !Number.isFinite(value))
    for (const fact of wrong.slice(0, MOST)) reportValue(metric, fact, wrong.length > MOST ? wrong.length : 0, context)
    if (metric.file !== undefined && metric.values.length === 0)
      context.report({
        rule: 'DQ.VALUE_INVALID',
        at: metric.at,
        data: { name: nameOf(metric), found: `empty in \`${metric.file}\``, wanted: 'a line for each step' },
      })
  }
}

interface Fact extends At<Json> {
  /** `stderr` of a metric that is summed up. */
  readonly of?: string
}

function reportValue(metric: Metric, { value, at, of }: Fact, all: number, { report }: Reporter): void {
  const where = metric.file === undefined ? '' : ` in \`${metric.file}\``
  const more = all === 0 ? '' : ` (as ${all} of its values are no numbers)`
  report({
    rule: 'DQ.VALUE_INVALID',
    at,
    data: {
      name: `${of === undefined || of === 'mean' ? '' : `${of} of `}${nameOf(metric)}`,
      found: `${describe(value)}${where}${more}`,
      wanted: 'a finite number',
    },
  })
}

function nameOf({ scope, name, slice }: Metric): string {
  return `${scope === undefined ? '' : `${scope} `}${name}${slice === undefined ? '' : ` [${slice}]`}`
}
