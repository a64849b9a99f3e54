/** The version that a JSON Schema states in its identifier, or in the `self` of Snowplow's registry. */
import { isObject, valueAt, type At, type Json, type Path } from '../model/json.js'

/** `1.2.0`, `v2.1` or SchemaVer's `1-0-2` (model-revision-addition), as a whole segment; no date has a first part that short. */
const SEGMENT = /^(v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?|\d{1,3}-\d{1,3}-\d{1,3})$/

const SELF: Path = ['self', 'version']
const MAX_LENGTH = 500

/** SchemaVer is read as major.minor.patch. Undefined where none is stated, or more than one. */
export function identifiedVersion(data: Json): At<Json> | undefined {
  if (!isObject(data)) return undefined
  const own = valueAt(data, SELF)
  if (typeof own === 'string' && SEGMENT.test(own)) return { value: plain(own), at: SELF }
  for (const key of ['$id', 'id']) {
    const id = data[key]
    if (typeof id !== 'string' || id.length > MAX_LENGTH) continue
    const found = id
      .split('#')[0]!
      .split('/')
      .filter((segment) => SEGMENT.test(segment))
    if (found.length === 1) return { value: plain(found[0]!), at: [key] }
  }
  return undefined
}

function plain(text: string): string {
  return text.replaceAll('-', '.')
}
