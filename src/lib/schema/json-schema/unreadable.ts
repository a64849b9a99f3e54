import { isList, isObject, type Json, type Path } from '../../../model/json.js'
import type { Compiled } from './compile.js'

/** A keyword that stands for a schema that could not be read: a validator that meets it cannot tell. */
export const UNREADABLE = 'specgate-unreadable'

/**
 * The schema with every part that could not be read or followed replaced, so that a validator can run the rest: a remote
 * reference in one property does not keep the data of the others from being judged.
 */
export function cutUnreadable(schema: Json, { problems }: Compiled): Json {
  let cut = schema
  for (const { path } of problems) cut = replaceAt(cut, path, 0)
  return cut
}

function replaceAt(value: Json, path: Path, depth: number): Json {
  const step = path[depth]
  if (step === undefined) return { [UNREADABLE]: true }
  if (isList(value) && typeof step === 'number') return value.with(step, replaceAt(value[step]!, path, depth + 1))
  if (!isObject(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return value
  const copy: Record<string, Json> = Object.create(null)
  for (const key of Object.keys(value)) copy[key] = key === step ? replaceAt(value[key]!, path, depth + 1) : value[key]!
  return copy
}
