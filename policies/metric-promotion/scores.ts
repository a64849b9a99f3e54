import { jsonText } from '../../src/lib/json-text.js'
import { faultOfSummary, type Scores } from '../../src/lib/promotion/scores.js'
import type { At, Json, Metric } from '../../src/policy.js'
import type { Comparison, Holding } from './holdings.js'
import type { Question } from './options.js'
import { faultOfTable } from './tables.js'

/** What one side measured, as the judge takes it; or why it cannot be read, and where. */
export type Reading = { readonly scores: Scores | undefined } | { readonly fault: string; readonly at: Metric['at'] }

/** How a document keeps a cell without text, and `null`. */
const EMPTY = 'no value (it is empty)'
const NOT_FINITE = /^([+-]?)\.?(nan|inf|infinity)$/i

/** The values of a side. Numbers in quotes are no numbers: compared as they are they would be compared as text. */
export function readSide(held: Holding | undefined, { question, ofRuns }: Pick<Comparison, 'question' | 'ofRuns'>): Reading {
  if (held === undefined) return { scores: undefined }
  const [first, second] = held.metrics
  if (second === undefined) return readMetric(first!, question)
  if (!ofRuns) return { fault: `it stands ${held.metrics.length} times in one part of the document`, at: second.at }
  const values: number[] = []
  for (const metric of held.metrics) {
    const reading = readMetric(metric, question)
    if ('fault' in reading) return reading
    const { scores } = reading
    if (scores === undefined) continue
    if ('values' in scores || scores.stderr !== undefined || scores.std !== undefined)
      return { fault: 'its runs hold several values each, so that it is not known what repeats what', at: metric.at }
    values.push(scores.mean)
  }
  return { scores: { values, environment: first!.environment } }
}

function readMetric(metric: Metric, question: Question): Reading {
  const { values, summary, keys, clusters, over, at } = metric
  const environment = metric.environment === undefined ? {} : { environment: metric.environment }
  if (summary !== undefined) return readSummary(metric)
  const fault = faultOfTable(metric, question)
  if (fault !== undefined) return { fault, at }
  const numbers: number[] = []
  const inList = isInList(metric)
  for (const { value, at: place } of values) {
    const number = numberOf(value)
    if (number === undefined)
      return {
        fault: `the value ${jsonText(value)} is ${typeof value === 'string' ? 'text and ' : ''}no number`,
        at: place,
      }
    numbers.push(number)
  }
  if (values.length === 1 && values[0]!.value === null) return { scores: undefined }
  if (over === 'steps') return { scores: { mean: resultOf(numbers, question.step), ...environment } }
  if (numbers.length === 1 && !inList) return { scores: { mean: numbers[0]!, ...environment } }
  if (keys !== undefined && keys.length !== numbers.length)
    return { fault: `it has ${numbers.length} values and ${keys.length} keys`, at }
  if (clusters !== undefined && clusters.length !== numbers.length)
    return { fault: `it has ${numbers.length} values and ${clusters.length} clusters`, at }
  const gaps = values.some(({ value }) => value === null)
    ? { gaps: values.map(({ value }) => (value === null ? EMPTY : undefined)) }
    : {}
  return { scores: { values: numbers, ...gaps, ...environment, ...(keys && { keys }), ...(clusters && { clusters }) } }
}

function readSummary({ summary, at, environment }: Metric): Reading {
  const read: Partial<Record<'mean' | 'stderr' | 'std' | 'n', number>> = {}
  for (const name of ['mean', 'stderr', 'std', 'n'] as const) {
    const part: At<Json> | undefined = summary?.[name]
    if (part === undefined) continue
    const number = numberOf(part.value)
    if (number === undefined) return { fault: `${name} is ${jsonText(part.value)}, which is no number`, at: part.at }
    read[name] = number
  }
  const { mean, ...rest } = read
  if (mean === undefined) return { fault: 'it is summed up without a mean', at }
  const scores = { mean, ...rest, ...(environment === undefined ? {} : { environment }) }
  const fault = faultOfSummary(scores)
  return fault === undefined ? { scores } : { fault, at }
}

/** What a tool wrote for it, NaN for a gap in a list; undefined for what is no number. */
function numberOf(value: Json): number | undefined {
  if (typeof value === 'number') return value
  if (value === null) return NaN
  const match = typeof value === 'string' ? NOT_FINITE.exec(value.trim()) : null
  return match === null ? undefined : match[2]!.toLowerCase() === 'nan' ? NaN : match[1] === '-' ? -Infinity : Infinity
}

/** A list of one value stands one step deeper than a value alone; a row of a table is one of many. */
function isInList({ values, at, labels }: Metric): boolean {
  if (labels !== undefined) return true
  const [first] = values
  return typeof first?.at.at(-1) === 'number' && first.at.length > at.length
}

/** A result that is not finite is none, however good the others are. */
function resultOf(values: readonly number[], step: Question['step']): number {
  if (step === 'last') return values.at(-1) ?? NaN
  if (!values.every(Number.isFinite)) return NaN
  if (step === 'min') return values.reduce((least, value) => Math.min(least, value), Infinity)
  if (step === 'max') return values.reduce((most, value) => Math.max(most, value), -Infinity)
  return values.reduce((sum, value) => sum + value / values.length, 0)
}
