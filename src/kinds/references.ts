/** What the `references` views of kinds outside the spec family share: texts at known places, and nothing guessed from prose. */
import { isList, isObject, type Json, type Path } from '../model/json.js'
import type { Reference, ReferenceRole, ReferencesView } from '../model/views.js'

const TEXT_KEYS = ['url', 'uri', 'href', 'ref', 'path'] as const
const MAX_NODES = 1_000_000

/** A step of a place: a key, or every entry of a list or a map. */
type Step = string | typeof EACH
export const EACH = Symbol('each entry')

/** Texts at the places, each place a path with `EACH` for the entries of a list or a map; a map stands for its `url` or the like. */
export function referencesAt(data: Json, places: readonly (readonly [ReferenceRole, readonly Step[]])[]): Reference[] {
  return places.flatMap(([role, steps]) =>
    valuesAt(data, steps).flatMap(({ value, at }) => textsOf(value, at).map((text) => ({ role, ...text }))),
  )
}

/** The same for keys that mean a reference wherever they stand. */
export function referencesUnder(
  data: Json,
  keys: Readonly<Record<string, ReferenceRole>>,
  skipped: ReadonlySet<string> = new Set(),
): Reference[] {
  const found: Reference[] = []
  const todo: { value: Json; at: Path }[] = [{ value: data, at: [] }]
  let left = MAX_NODES
  for (let next = todo.pop(); next !== undefined && left-- > 0; next = todo.pop()) {
    const { value, at } = next
    const inner = isList(value) ? value.map((one, i) => [i, one] as const) : isObject(value) ? Object.entries(value) : []
    for (const [key, one] of inner) {
      const role = typeof key === 'string' && Object.hasOwn(keys, key) ? keys[key] : undefined
      if (role !== undefined) found.push(...textsOf(one, [...at, key]).map((text) => ({ role, ...text })))
    }
    for (const [key, one] of [...inner].reverse())
      if (one !== null && typeof one === 'object' && !skipped.has(String(key))) todo.push({ value: one, at: [...at, key] })
  }
  return found
}

/** Once each: a place may be named by a rule of both sorts. */
export function referencesOf(...references: readonly Reference[]): ReferencesView {
  return { references: [...new Map(references.map((one) => [JSON.stringify(one.at), one])).values()] }
}

function valuesAt(data: Json, steps: readonly Step[]): { value: Json; at: Path }[] {
  let found: { value: Json; at: Path }[] = [{ value: data, at: [] }]
  for (const step of steps)
    found = found.flatMap(({ value, at }) => {
      if (step === EACH)
        return isList(value)
          ? value.map((one, i) => ({ value: one, at: [...at, i] }))
          : isObject(value)
            ? Object.keys(value).map((key) => ({ value: value[key]!, at: [...at, key] }))
            : []
      return isObject(value) && Object.hasOwn(value, step) ? [{ value: value[step]!, at: [...at, step] }] : []
    })
  return found
}

function textsOf(value: Json, at: Path): { value: string; at: Path }[] {
  if (typeof value === 'string') return [{ value, at }]
  if (isList(value)) return value.flatMap((one, i) => (isList(one) ? [] : textsOf(one, [...at, i])))
  const key = isObject(value) ? TEXT_KEYS.find((name) => typeof value[name] === 'string') : undefined
  return key === undefined || !isObject(value) ? [] : [{ value: value[key] as string, at: [...at, key] }]
}
