/** Facets that say how much data there was and what tests of it said: https://openlineage.io/docs/spec/facets */
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { ColumnStatistics, Expectation, FreshnessView, QualityView, RowCount, TimeStamp } from '../../model/views.js'
import { columnStatistics } from './distributions.js'
import { pickScalar } from './walk.js'
import { textOf } from '../values.js'

const SIDES = ['inputs', 'outputs', 'dataset'] as const
const FACETS = ['facets', 'inputFacets', 'outputFacets'] as const
const COUNTED = ['outputStatistics', 'inputStatistics', 'dataQualityMetrics'] as const

interface Facet {
  readonly dataset: string
  readonly name: string
  readonly value: JsonObject
  readonly at: Path
}

function eventsOf(data: Json): At<JsonObject>[] {
  const all: At<Json>[] = isList(data) ? data.map((value, i) => ({ value, at: [i] })) : [{ value: data, at: [] }]
  return all.filter((one): one is At<JsonObject> => isObject(one.value))
}

function facetsOf(data: Json): Facet[] {
  return eventsOf(data).flatMap(({ value: event, at }) =>
    SIDES.flatMap((side) => {
      const held = event[side]
      const list: At<Json>[] = isList(held)
        ? held.map((value, i) => ({ value, at: [...at, side, i] }))
        : [{ value: held ?? null, at: [...at, side] }]
      return list.flatMap(({ value, at: place }) => (isObject(value) ? facetsOfDataset(value, place) : []))
    }),
  )
}

function facetsOfDataset(value: JsonObject, at: Path): Facet[] {
  const dataset = [textOf(value.namespace), textOf(value.name)].filter(Boolean).join(':')
  return FACETS.flatMap((holder) => {
    const facets = value[holder]
    if (!isObject(facets)) return []
    return Object.keys(facets).flatMap((name) => {
      const facet = facets[name]!
      return isObject(facet) ? [{ dataset, name, value: facet, at: [...at, holder, name] }] : []
    })
  })
}

export function eventQuality(data: Json): QualityView {
  const facets = facetsOf(data)
  return {
    ...{ gates: [], guardrails: [], splits: [], latencies: [], samples: [] },
    rowCounts: facets.flatMap(({ dataset, name, value, at }): RowCount[] => {
      if (!(COUNTED as readonly string[]).includes(name)) return []
      const count = pickScalar(value, at, ['rowCount'])
      return count === undefined ? [] : [{ name: dataset, at, count }]
    }),
    expectations: facets.flatMap(({ name, value, at }) =>
      name === 'dataQualityAssertions' && isList(value.assertions)
        ? value.assertions.flatMap((one, i) => (isObject(one) ? [assertionOf(one, [...at, 'assertions', i])] : []))
        : [],
    ),
  }
}

function assertionOf(value: JsonObject, at: Path): Expectation {
  const success = pickScalar(value, at, ['success'])
  const [column, actual, expected] = [textOf(value.column), textOf(value.actual), textOf(value.expected)]
  const severity = pickScalar(value, at, ['severity'])
  return {
    ...{ at, name: textOf(value.name) || textOf(value.assertion) || 'an assertion', success },
    ...(column === '' ? {} : { column }),
    ...(severity && { severity }),
    ...(actual === '' ? {} : { observed: `${actual} was found` }),
    ...(expected === '' ? {} : { asked: expected }),
  }
}

export function eventColumns(data: Json): ColumnStatistics[] {
  return facetsOf(data).flatMap(({ dataset, name, value, at }) => {
    if (name !== 'dataQualityMetrics' || !isObject(value.columnMetrics)) return []
    return columnStatistics(value.columnMetrics, [...at, 'columnMetrics'], dataset, pickScalar(value, at, ['rowCount']))
  })
}

/** When each job last said something, and when data was last changed. Of several events of a job the last counts. */
export function eventFreshness(data: Json): FreshnessView {
  const times = eventsOf(data).flatMap(({ value: event, at }): TimeStamp[] => {
    const { eventTime, job, dataset } = event
    const about = isObject(job) ? job : isObject(dataset) ? dataset : {}
    const scope = [textOf(about.namespace), textOf(about.name)].join(':')
    return eventTime === undefined ? [] : [{ at: [...at, 'eventTime'], value: eventTime, of: 'data', name: 'eventTime', scope }]
  })
  const changed = facetsOf(data).flatMap(({ dataset, name, value, at }): TimeStamp[] => {
    const time = name === 'dataQualityMetrics' ? pickScalar(value, at, ['lastUpdated']) : undefined
    return time === undefined ? [] : [{ ...time, of: 'data', name: 'lastUpdated', scope: dataset }]
  })
  return { times: [...times, ...changed], objectives: [] }
}
