import { isList, isObject, type Json, type JsonObject } from '../../model/json.js'
import { resolvePath } from '../../lib/paths.js'
import type { Lookup } from './templates.js'

/**
 * The names that templates of one stage can use: the loop's `item` and `key` first, then the stage's own `vars`, then the
 * file's `vars` with `params.yaml`. Layers are looked through, not merged: copying them for each of many stages would cost
 * their product.
 */
export interface Scope {
  readonly loop: JsonObject | undefined
  readonly layers: readonly JsonObject[]
}

/** Reads a vars file as data, or undefined when it is not there or is no map. */
export type ReadVars = (path: string) => Json | undefined

const DEFAULT_FILE = 'params.yaml'

export function lookupIn(scope: Scope): Lookup {
  return (steps) => {
    const first = steps[0]
    if (first === undefined) return undefined
    if (scope.loop !== undefined && Object.hasOwn(scope.loop, first)) return select(scope.loop, steps)
    const found: Json[] = []
    for (const layer of scope.layers) {
      const value = select(layer, steps)
      if (value === undefined) continue
      if (!isObject(value)) return found.length === 0 ? value : mergeMaps(found)
      found.push(value)
    }
    return found.length === 0 ? undefined : mergeMaps(found)
  }
}

/** The layers that a `vars` list adds, later files after earlier ones. DVC forbids that two define the same name. */
export function loadVars(vars: Json | undefined, folder: string | undefined, read: ReadVars, withDefault: boolean): JsonObject[] {
  const layers: JsonObject[] = []
  const load = (written: string): void => {
    const colon = written.indexOf(':')
    const file = colon < 0 ? written : written.slice(0, colon)
    const verdict = folder === undefined ? undefined : resolvePath(folder, file)
    const data = verdict?.ok === true ? read(verdict.path) : undefined
    if (!isObject(data)) return
    const keys =
      colon < 0
        ? []
        : written
            .slice(colon + 1)
            .split(',')
            .filter(Boolean)
    layers.push(keys.length === 0 ? data : pick(data, keys))
  }
  if (withDefault) load(DEFAULT_FILE)
  for (const entry of isList(vars) ? vars : []) {
    if (typeof entry === 'string') {
      if (!(withDefault && entry === DEFAULT_FILE)) load(entry)
    } else if (isObject(entry)) layers.push(entry)
  }
  return layers
}

function pick(data: JsonObject, keys: readonly string[]): JsonObject {
  const picked = Object.create(null) as Record<string, Json>
  for (const key of keys) if (Object.hasOwn(data, key)) picked[key] = data[key] as Json
  return picked
}

function select(from: Json, steps: readonly string[]): Json | undefined {
  let value: Json | undefined = from
  for (const step of steps) {
    if (isList(value)) value = /^-?\d{1,15}$/.test(step) ? value.at(Number(step)) : undefined
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
    if (value === undefined) return undefined
  }
  return value
}

/** Maps that several layers define in parts. Deep, without recursion; the first layer wins where DVC would refuse. */
function mergeMaps(maps: readonly Json[]): Json {
  if (maps.length === 1) return maps[0] as Json
  const root = Object.create(null) as Record<string, Json>
  const todo: { into: Record<string, Json>; maps: readonly JsonObject[] }[] = [{ into: root, maps: maps.filter(isObject) }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const keys = new Set(next.maps.flatMap((map) => Object.keys(map)))
    for (const key of keys) {
      const values = next.maps.filter((map) => Object.hasOwn(map, key)).map((map) => map[key] as Json)
      const inner = values.filter(isObject)
      if (inner.length < 2 || !isObject(values[0])) next.into[key] = values[0] as Json
      else {
        const into = Object.create(null) as Record<string, Json>
        next.into[key] = into
        todo.push({ into, maps: inner })
      }
    }
  }
  return root
}
