import { plainText } from '../lib/plain-text.js'
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type { Distribution, Expectation, GateLimit, QualityGate, RowCount, TimeStamp } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { partitionOf } from './measured/distributions.js'
import { pickScalar } from './measured/walk.js'
import { rootKeys } from './root-keys.js'
import { noVersion } from './spec-family/versioning.js'
import { textOf } from './values.js'

const SAMPLE = 20
const TYPES = ['expectation_type', 'type'] as const
const NAME = /^expect_\w+$/
const LIMITS: readonly (readonly [GateLimit['sense'], string])[] = [
  ['least', 'min_value'],
  ['most', 'max_value'],
  ['equal', 'value'],
]

/** A validation result, the results of a checkpoint, or a suite. https://docs.greatexpectations.io */
function isGreatExpectations(data: Json): boolean {
  return isObject(data) && (isValidation(data) || isCheckpoint(data) || isSuite(data))
}

function isValidation({ results, success, meta, statistics }: JsonObject): boolean {
  if (!isList(results) || success === undefined) return false
  if (results.length === 0) return isObject(statistics) && Object.hasOwn(statistics, 'evaluated_expectations') && isObject(meta)
  return results.slice(0, SAMPLE).every((one) => isObject(one) && isObject(one.expectation_config))
}

function isCheckpoint({ run_results: runs }: JsonObject): boolean {
  if (!isObject(runs)) return false
  return Object.values(runs).some(
    (run) => isObject(run) && (isValidation(run) || (isObject(run.validation_result) && isValidation(run.validation_result))),
  )
}

function isSuite({ expectations, name, expectation_suite_name: suite }: JsonObject): boolean {
  if (!isList(expectations) || (typeof name !== 'string' && typeof suite !== 'string')) return false
  return expectations.length > 0 && expectations.slice(0, SAMPLE).every((one) => isObject(one) && NAME.test(typeOf(one)))
}

function typeOf(expectation: JsonObject): string {
  return TYPES.map((key) => textOf(expectation[key])).find(Boolean) ?? ''
}

/** Every validation result of the document. */
function validationsOf(data: Json): At<JsonObject>[] {
  if (!isObject(data)) return []
  if (isValidation(data)) return [{ value: data, at: [] }]
  const runs = isObject(data.run_results) ? data.run_results : {}
  return Object.keys(runs).flatMap((id) => {
    const run = runs[id]!
    if (!isObject(run)) return []
    if (isObject(run.validation_result)) return [{ value: run.validation_result, at: ['run_results', id, 'validation_result'] }]
    return isValidation(run) ? [{ value: run, at: ['run_results', id] }] : []
  })
}

interface Result {
  readonly value: JsonObject
  readonly at: Path
  readonly config: JsonObject
  readonly kwargs: JsonObject
}

function resultsOf(data: Json): Result[] {
  return validationsOf(data).flatMap(({ value, at }) => resultsIn(value, at))
}

function resultsIn({ results }: JsonObject, at: Path): Result[] {
  return (isList(results) ? results : []).flatMap((one, i): Result[] => {
    if (!isObject(one) || !isObject(one.expectation_config)) return []
    const config = one.expectation_config
    return [{ value: one, at: [...at, 'results', i], config, kwargs: isObject(config.kwargs) ? config.kwargs : {} }]
  })
}

function expectationOf({ value, at, config, kwargs }: Result): Expectation {
  const success = Object.hasOwn(value, 'success') ? { value: value.success!, at: [...at, 'success'] } : undefined
  const column = columnOf(kwargs)
  const raised = value.exception_info
  const exception =
    isObject(raised) && raised.raised_exception === true ? textOf(raised.exception_message) || 'an exception' : undefined
  const severity = pickScalar(config, [...at, 'expectation_config'], ['severity'])
  const observed = observedOf(isObject(value.result) ? value.result : {})
  const asked = askedOf(kwargs)
  return {
    ...{ at, name: typeOf(config) || 'an expectation', success },
    ...(column === '' ? {} : { column }),
    ...(severity && { severity }),
    ...(observed === '' ? {} : { observed }),
    ...(asked === '' ? {} : { asked }),
    ...(exception === undefined ? {} : { exception }),
  }
}

function columnOf(kwargs: JsonObject): string {
  if (isList(kwargs.column_list)) return columnsText(kwargs.column_list.map(textOf))
  return textOf(kwargs.column) || [kwargs.column_A, kwargs.column_B].map(textOf).filter(Boolean).join(' + ')
}

const MOST_COLUMNS = 4

function columnsText(columns: readonly string[]): string {
  const rest = columns.length - MOST_COLUMNS
  return rest > 1 ? `${columns.slice(0, MOST_COLUMNS).join(' + ')} + ${rest} more` : columns.join(' + ')
}

function observedOf(result: JsonObject): string {
  const { unexpected_count: count, element_count: of, observed_value: value } = result
  if (typeof count === 'number' && count > 0) {
    const listed = isList(result.partial_unexpected_list) ? result.partial_unexpected_list.map(quoted) : []
    const few = [...new Set(listed)].slice(0, 3)
    const shown = few.length < 2 ? few.join('') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)!}`
    const [noun, verb] = count === 1 ? ['value', 'is'] : ['values', 'are']
    const all = typeof of === 'number' ? `${count} of ${of} values` : `${count} ${noun}`
    return `${all} ${verb} unexpected${shown === '' ? '' : `, such as ${shown}`}`
  }
  return value === undefined || value === null || typeof value === 'object' ? '' : `${quoted(value)} was found`
}

/** A text is told from a number, and from the sentence around it; one of white space can be seen. */
function quoted(value: Json): string {
  if (typeof value === 'string' && value.trim() === '') return JSON.stringify(value.slice(0, 20))
  return typeof value === 'string' ? `\`${short(value)}\`` : short(value)
}

const ABOUT = new Set(['column', 'column_list', 'column_A', 'column_B', 'batch_id', 'result_format', 'catch_exceptions', 'meta'])

function askedOf(kwargs: JsonObject): string {
  return Object.keys(kwargs)
    .filter((key) => !ABOUT.has(key) && kwargs[key] !== null)
    .slice(0, 4)
    .map((key) => `${key} ${short(kwargs[key]!)}`)
    .join(', ')
}

function short(value: Json): string {
  const text = plainText(value)
  return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text
}

/** What a suite asks for are gates: weaker limits are seen in comparison with the base. */
function gatesOf({ data }: KindInput): QualityGate[] {
  if (!isObject(data) || !isSuite(data)) return []
  return (data.expectations as readonly Json[]).flatMap((one, i): QualityGate[] => {
    if (!isObject(one)) return []
    const kwargs = isObject(one.kwargs) ? one.kwargs : {}
    const [at, place] = [
      ['expectations', i],
      ['expectations', i, 'kwargs'],
    ]
    const column = columnOf(kwargs)
    const allowed = isList(kwargs.value_set) ? { value: kwargs.value_set, at: [...place, 'value_set'] } : undefined
    const level = pickScalar(one, at, ['severity'])
    const mostly = pickScalar(kwargs, place, ['mostly'])
    return [
      ...(mostly === undefined ? [] : [mostlyGate(one, at, mostly, column)]),
      {
        at,
        id: [typeOf(one), column].filter(Boolean).join(' '),
        kind: { value: typeOf(one), at },
        columns: column === '' ? [] : [column],
        conditions: [],
        limits: LIMITS.flatMap(([sense, key]) => {
          const value = pickScalar(kwargs, place, [key])
          return value === undefined || typeof value.value !== 'number' ? [] : [{ sense, value }]
        }),
        ...(level && { level }),
        ...(allowed && { allowed }),
      },
    ]
  })
}

/** The share of values that has to keep to it is a limit of its own. */
function mostlyGate(one: JsonObject, at: Path, mostly: At<Json>, column: string): QualityGate {
  return {
    at,
    id: [typeOf(one), column, 'mostly'].filter(Boolean).join(' '),
    columns: column === '' ? [] : [column],
    conditions: [],
    metric: { value: 'mostly', at: mostly.at },
    limits: [{ sense: 'least', value: mostly }],
  }
}

/** Only how many there are: whether that is right, the expectation itself says. */
function rowCountsOf({ data }: KindInput): RowCount[] {
  return validationsOf(data).flatMap(({ value: validation, at: place }) => {
    const { meta, suite_name: suite } = validation
    const name = textOf(suite) || (isObject(meta) ? textOf(meta.expectation_suite_name) : '') || 'the table'
    return resultsIn(validation, place).flatMap(({ value, at, config }): RowCount[] => {
      if (!/^expect_table_row_count_to/.test(typeOf(config)) || !isObject(value.result)) return []
      const count = pickScalar(value.result, [...at, 'result'], ['observed_value'])
      return count === undefined ? [] : [{ name, at, count }]
    })
  })
}

function distributionsOf({ data }: KindInput): Distribution[] {
  return resultsOf(data).flatMap(({ value, at, kwargs }) => {
    const name = columnOf(kwargs)
    const result = isObject(value.result) ? value.result : {}
    const details = isObject(result.details) ? result.details : {}
    return [
      ...partitionOf(kwargs.partition_object, [...at, 'expectation_config', 'kwargs', 'partition_object'], name, 'reference'),
      ...partitionOf(details.observed_partition, [...at, 'result', 'details', 'observed_partition'], name, 'candidate'),
    ]
  })
}

function timesOf({ data }: KindInput): TimeStamp[] {
  return validationsOf(data).flatMap(({ value, at }): TimeStamp[] => {
    const { meta } = value
    if (!isObject(meta)) return []
    const [holder, place] = isObject(meta.run_id) ? [meta.run_id, [...at, 'meta', 'run_id']] : [meta, [...at, 'meta']]
    const time = pickScalar(holder, place, ['run_time', 'validation_time'])
    return time === undefined ? [] : [{ ...time, of: 'data', name: String(time.at.at(-1)), scope: JSON.stringify(at) }]
  })
}

/** What Great Expectations writes: validation results, results of checkpoints, suites. */
export const geResult: KindBody = {
  recognise: isGreatExpectations,
  sniff: (text) => {
    const keys = rootKeys(text)
    return (keys.has('results') && /"expectation_config"/.test(text)) || (keys.has('expectations') && /"expect_\w+"/.test(text))
  },
  views: {
    versioning: () => noVersion(),
    distributions: (input) => ({ distributions: distributionsOf(input), columns: [] }),
    quality: (input) => ({
      gates: gatesOf(input),
      expectations: resultsOf(input.data).map(expectationOf),
      rowCounts: rowCountsOf(input),
      ...{ guardrails: [], splits: [], latencies: [], samples: [] },
    }),
    freshness: (input) => ({ times: timesOf(input), objectives: [] }),
  },
  paths: () => [],
}
