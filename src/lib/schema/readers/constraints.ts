import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { ConstraintName } from '../../../model/record-schema.js'
import { describe, type Reading } from './reading.js'

export type MutableConstraints = { [Name in ConstraintName]?: At<Json> }

/** Spellings of each constraint, and what its value is. */
const SPELLINGS: readonly [
  name: ConstraintName,
  sort: 'limit' | 'count' | 'number' | 'text' | 'flag',
  keys: readonly string[],
][] = [
  ['minimum', 'limit', ['minimum', 'min', 'ge', 'min_value', 'minValue']],
  ['maximum', 'limit', ['maximum', 'max', 'le', 'max_value', 'maxValue']],
  ['exclusiveMinimum', 'limit', ['exclusiveMinimum', 'exclusive_minimum', 'gt']],
  ['exclusiveMaximum', 'limit', ['exclusiveMaximum', 'exclusive_maximum', 'lt']],
  ['multipleOf', 'number', ['multipleOf', 'multiple_of']],
  ['minLength', 'count', ['minLength', 'min_length']],
  ['maxLength', 'count', ['maxLength', 'max_length']],
  ['pattern', 'text', ['pattern', 'regex']],
  ['format', 'text', ['format']],
  ['minItems', 'count', ['minItems', 'min_items']],
  ['maxItems', 'count', ['maxItems', 'max_items']],
  ['uniqueItems', 'flag', ['uniqueItems', 'unique_items']],
  ['unique', 'flag', ['unique']],
]

/** The constraints that an object holds under any of their names. */
export function readConstraints(raw: JsonObject, at: Path, reading: Reading): MutableConstraints {
  const found: MutableConstraints = {}
  for (const [name, sort, keys] of SPELLINGS) {
    const value = reading.pick(raw, at, ...keys)
    if (value === undefined) continue
    if (fits(value.value, sort)) found[name] = value
    // Draft 4 of JSON Schema: a flag that says how `minimum` is meant.
    else if (typeof value.value !== 'boolean' || !name.startsWith('exclusive'))
      reading.problem(value.at, `\`${String(value.at.at(-1))}\` is ${describe(value.value)}, where ${EXPECTED[sort]} is expected`)
  }
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const)
    if (raw[flag] === true && found[limit] !== undefined) {
      found[flag] = found[limit]
      delete found[limit]
    }
  const range = reading.pick(raw, at, 'range')
  if (range !== undefined) readRange(range, found, reading)
  return found
}
const EXPECTED = {
  limit: 'a number or a date',
  count: 'a whole number from 0',
  number: 'a number',
  text: 'a text',
  flag: 'true or false',
}

function readRange({ value, at }: At<Json>, found: MutableConstraints, reading: Reading): void {
  const [least, most] = isList(value) ? value : isObject(value) ? [value.min, value.max] : []
  if (typeof least === 'number') found.minimum ??= { value: least, at }
  if (typeof most === 'number') found.maximum ??= { value: most, at }
  if (typeof least !== 'number' && typeof most !== 'number')
    reading.problem(at, `\`range\` is ${describe(value)}, where [least, most] is expected`)
}

function fits(value: Json, sort: 'limit' | 'count' | 'number' | 'text' | 'flag'): boolean {
  switch (sort) {
    case 'limit':
      return typeof value === 'number' || typeof value === 'string'
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
    case 'number':
      return typeof value === 'number' && value > 0
    case 'text':
      return typeof value === 'string'
    default:
      return typeof value === 'boolean'
  }
}
