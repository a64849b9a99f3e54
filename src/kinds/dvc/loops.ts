import { isList, isObject, type Json, type JsonObject } from '../../model/json.js'
import { interpolate, textOfValue, valueOfExpression, type Lookup } from './templates.js'

/** One stage that `foreach` or `matrix` makes: the part of its name after `@`, and what `${item}` and `${key}` stand for. */
export interface Turn {
  readonly key: string
  readonly loop: JsonObject
}

/** Deeper data in a loop's list is taken as it is. */
const MAX_DEPTH = 32

/** The turns of a `foreach`, or undefined when what it goes over is not known, or is more than `budget`. */
export function foreachTurns(over: Json, lookup: Lookup, budget: number): Turn[] | undefined {
  const data = resolveDeep(over, lookup)
  if (isList(data)) {
    if (data.length > budget) return undefined
    // A list with maps or lists in it is numbered; a plain one is named by its values.
    const numbered = data.some(isComposite)
    return uniqueTurns(
      data.map((item, i) => ({ key: numbered ? String(i) : (textOfValue(item) as string), loop: loopOf({ item }) })),
    )
  }
  if (!isObject(data)) return undefined
  const keys = Object.keys(data)
  return keys.length > budget ? undefined : keys.map((key) => ({ key, loop: loopOf({ item: data[key] as Json, key }) }))
}

/** The turns of a `matrix`: every combination, the last key changing fastest; named by value, or key and position for maps and lists. */
export function matrixTurns(over: Json, lookup: Lookup, budget: number): Turn[] | undefined {
  const data = resolveDeep(over, lookup)
  if (!isObject(data)) return undefined
  let rows: { names: string[]; item: Record<string, Json> }[] = [{ names: [], item: loopOf({}) as Record<string, Json> }]
  for (const key of Object.keys(data)) {
    const values = valuesOf(data[key] as Json)
    if (values === undefined || rows.length * values.length > budget) return undefined
    rows = rows.flatMap((row) =>
      values.map((value, i) => ({
        names: [...row.names, isComposite(value) ? `${key}${i}` : (textOfValue(value) as string)],
        item: Object.assign(Object.create(null) as Record<string, Json>, row.item, { [key]: value }),
      })),
    )
  }
  return uniqueTurns(
    rows.map(({ names, item }) => {
      const key = names.join('-')
      return { key, loop: loopOf({ item, key }) }
    }),
  )
}

function valuesOf(value: Json): readonly Json[] | undefined {
  if (isList(value)) return value
  return isObject(value) ? Object.keys(value) : undefined
}

/** Two values with the same text make one stage: the later one, as in DVC. */
function uniqueTurns(turns: readonly Turn[]): Turn[] {
  return [...new Map(turns.map((turn) => [turn.key, turn])).values()]
}

function isComposite(value: Json): boolean {
  return isList(value) || isObject(value)
}

function loopOf(names: Record<string, Json>): JsonObject {
  return Object.assign(Object.create(null) as Record<string, Json>, names)
}

function resolveDeep(value: Json, lookup: Lookup, depth = 0): Json {
  if (typeof value === 'string')
    return value.includes('${') ? (valueOfExpression(value, lookup) ?? interpolate(value, lookup).text) : value
  if (depth >= MAX_DEPTH) return value
  if (isList(value)) return value.map((item) => resolveDeep(item, lookup, depth + 1))
  if (!isObject(value)) return value
  const resolved = Object.create(null) as Record<string, Json>
  for (const key of Object.keys(value)) resolved[key] = resolveDeep(value[key] as Json, lookup, depth + 1)
  return resolved
}
