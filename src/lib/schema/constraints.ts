/** What constraints mean for a datum, and which of two values of one constraint lets more through. */
import { isList, isObject, type Json } from '../../model/json.js'
import type { ConstraintName, Constraints } from '../../model/record-schema.js'
import { Budget } from '../budget.js'
import { equalJson } from '../equal-json.js'
import { compileRegex, type Regex } from '../regex.js'
import { surelyRefuses } from './json-schema/formats.js'

/** How the set of accepted values moves from one side to the other. */
export type Move = 'same' | 'tightened' | 'loosened' | 'changed'

/** Constraints that can only be compared as text, but for well-known formats: nothing here can tell which values they let through. */
export const TEXT_ONLY: ReadonlySet<ConstraintName> = new Set<ConstraintName>(['format', 'check'])
const LOWER: ReadonlySet<ConstraintName> = new Set<ConstraintName>(['minimum', 'exclusiveMinimum', 'minLength', 'minItems'])
const UPPER: ReadonlySet<ConstraintName> = new Set<ConstraintName>(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'])

export function equalData(left: Json, right: Json): boolean {
  return equalJson(left, right, new Budget(1e6, 'comparing two values'))
}

/** Whether a datum keeps to all of them. A constraint of another type of value (a length of a number) does not apply. */
export function constraintHolds(constraints: Constraints, datum: Json): boolean {
  for (const name in constraints) {
    const limit = constraints[name as ConstraintName]
    if (limit !== undefined && !holds(name as ConstraintName, limit.value, datum)) return false
  }
  return true
}

function holds(name: ConstraintName, limit: Json, datum: Json): boolean {
  switch (name) {
    case 'minimum':
      return ordered(datum, limit, (order) => order >= 0)
    case 'exclusiveMinimum':
      return ordered(datum, limit, (order) => order > 0)
    case 'maximum':
      return ordered(datum, limit, (order) => order <= 0)
    case 'exclusiveMaximum':
      return ordered(datum, limit, (order) => order < 0)
    case 'multipleOf':
      return typeof datum !== 'number' || typeof limit !== 'number' || isMultiple(datum, limit)
    case 'minLength':
      return typeof datum !== 'string' || typeof limit !== 'number' || lengthOf(datum) >= limit
    case 'maxLength':
      return typeof datum !== 'string' || typeof limit !== 'number' || lengthOf(datum) <= limit
    case 'pattern':
      return typeof datum !== 'string' || typeof limit !== 'string' || (patternOf(limit)?.test(datum) ?? true)
    case 'minItems':
      return !isList(datum) || typeof limit !== 'number' || datum.length >= limit
    case 'maxItems':
      return !isList(datum) || typeof limit !== 'number' || datum.length <= limit
    case 'uniqueItems':
      return !isList(datum) || limit !== true || new Set(datum.map((item) => JSON.stringify(item))).size === datum.length
    case 'format':
      return typeof datum !== 'string' || typeof limit !== 'string' || !surelyRefuses(limit, datum)
    default:
      // `unique` is over rows; `check` is an expression.
      return true
  }
}

/** Numbers by size; dates and times, and the texts that limit them, by their text. */
function ordered(datum: Json, limit: Json, test: (order: number) => boolean): boolean {
  if (typeof datum === 'number' && typeof limit === 'number') return test(datum - limit)
  const [left, right] = [temporal(datum), typeof limit === 'string' ? limit : temporal(limit)]
  if (left === undefined || right === undefined) return true
  return test(left < right ? -1 : left > right ? 1 : 0)
}

function temporal(datum: Json): string | undefined {
  if (!isObject(datum)) return undefined
  const [key, ...others] = Object.keys(datum)
  const text = key?.startsWith('$') && key !== '$type' && others.length === 0 ? datum[key] : undefined
  return typeof text === 'string' ? text : undefined
}

/** 0.3 is a multiple of 0.1, though the quotient of the doubles is not whole. */
export function isMultiple(value: number, of: number): boolean {
  if (!(of > 0)) return true
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient))
}

/** Code points, as JSON Schema and SQL count. */
function lengthOf(text: string): number {
  // Only a pair of surrogates makes the two counts differ.
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}

/** The compiled pattern, or undefined for one that the linear-time engine does not take. */
export function patternOf(pattern: string): Regex | undefined {
  try {
    return compileRegex(pattern)
  } catch {
    return undefined
  }
}

/** How a constraint moved; undefined stands for its absence. `minimum: 1` → `minimum: 0` is loosened. */
export function compareConstraint(name: ConstraintName, base: Json | undefined, head: Json | undefined): Move {
  const [before, after] = [effective(name, base), effective(name, head)]
  if (before === undefined || after === undefined)
    return before === after ? 'same' : before === undefined ? 'tightened' : 'loosened'
  if (equalData(before, after)) return 'same'
  if (name === 'multipleOf' && typeof before === 'number' && typeof after === 'number')
    return isMultiple(after, before) ? 'tightened' : isMultiple(before, after) ? 'loosened' : 'changed'
  const grows = larger(before, after)
  if (grows === undefined) return 'changed'
  if (LOWER.has(name)) return grows ? 'tightened' : 'loosened'
  if (UPPER.has(name)) return grows ? 'loosened' : 'tightened'
  return 'changed'
}

/** `unique: false` and `minLength: 0` say the same as nothing. */
function effective(name: ConstraintName, value: Json | undefined): Json | undefined {
  if (value === false || value === null) return undefined
  return (name === 'minLength' || name === 'minItems') && value === 0 ? undefined : value
}

function larger(before: Json, after: Json): boolean | undefined {
  if (Number.isNaN(before) || Number.isNaN(after)) return undefined
  if (typeof before === 'number' && typeof after === 'number') return after > before
  return typeof before === 'string' && typeof after === 'string' ? after > before : undefined
}
