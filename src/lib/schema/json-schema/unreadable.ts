import { isList, isObject, type Json, type Path } from '../../../model/json.js'
import type { Compiled } from './compile.js'

/** A keyword that stands for a schema that could not be read: a validator that meets it cannot tell. */
export const UNREADABLE = 'specgate-unreadable'

/**
 * The schema with every part that could not be read or followed replaced, so that a validator can run the rest. A reference to
 * another document asks for nothing then: `Acceptor` saw to it that the answer does not hang on what it asks.
 */
export function cutUnreadable(schema: Json, { problems }: Compiled): Json {
  if (problems.length === 0) return schema
  // By identity: one value may stand in several places, as an anchor of YAML does.
  const cuts = new Map<Json, Json>()
  let whole = schema
  for (const { raw, path, opaque } of problems) {
    if (!isObject(raw) && !isList(raw)) whole = replaceAt(whole, path, 0)
    else cuts.set(raw, opaque && isObject(raw) ? mapKeys(raw, (inner, key) => (key === '$ref' ? undefined : inner)) : CUT)
  }
  return cut(whole, cuts, 0)
}

/** Of what is no schema at all, such as a text where one is expected. */
function replaceAt(value: Json, path: Path, depth: number): Json {
  const step = path[depth]
  if (step === undefined) return CUT
  if (isList(value) && typeof step === 'number') return value.with(step, replaceAt(value[step]!, path, depth + 1))
  if (!isObject(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return value
  return mapKeys(value, (inner, key) => (key === step ? replaceAt(inner, path, depth + 1) : inner))
}

const CUT: Json = { [UNREADABLE]: true }

const MAX_LEVELS = 1000

function cut(value: Json, cuts: ReadonlyMap<Json, Json>, depth: number): Json {
  if (value === null || typeof value !== 'object' || depth > MAX_LEVELS) return value
  const found = cuts.get(value)
  if (found === CUT) return CUT
  const kept = found ?? value
  if (isList(kept)) return kept.map((item) => cut(item, cuts, depth + 1))
  return isObject(kept) ? mapKeys(kept, (inner) => cut(inner, cuts, depth + 1)) : kept
}

function mapKeys(object: { readonly [key: string]: Json }, map: (value: Json, key: string) => Json | undefined): Json {
  const copy: Record<string, Json> = Object.create(null)
  for (const key of Object.keys(object)) {
    const value = map(object[key]!, key)
    if (value !== undefined) copy[key] = value
  }
  return copy
}
