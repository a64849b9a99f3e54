import { pathOf, type Trail } from '../../lib/trail.js'
import { isList, isObject, valueAt, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { Reference, ReferenceRole, ReferencesView } from '../../model/views.js'
import type { KindInput } from '../kind.js'

/** Places that hold one reference or a list of them. */
const PLACES: readonly (readonly [ReferenceRole, Path])[] = [
  ['reference', ['export_manifest', 'references']],
  ['reference', ['references']],
  ['reference', ['versioning', 'references']],
  ['source', ['provenance', 'sources']],
  ['source', ['sources']],
  ['transform', ['provenance', 'transforms']],
  ['container', ['provenance', 'environment', 'containers']],
  ['container', ['provenance', 'environment', 'container']],
  ['lock', ['provenance', 'environment', 'deps_lock']],
  ['lock', ['provenance', 'deps_lock']],
]
/** Keys that hold references wherever they stand. */
const ANYWHERE: Readonly<Record<string, ReferenceRole>> = { see: 'see', schema_ref: 'schema' }
/** Keys of a map that stands for a reference, and hold its text. */
const TEXT_KEYS = ['ref', 'uri', 'url', 'href', 'image', 'path'] as const

/** In the order of the document's parts as listed above, then the others in theirs. */
export function referencesView({ data }: KindInput): ReferencesView | undefined {
  if (!isObject(data)) return undefined
  const references = PLACES.flatMap(([role, at]) => readPlace(role, { value: valueAt(data, at) ?? null, at }))
  readBelow(data, undefined, references)
  return { references }
}

/** A map's own keys first, then what lies below them. */
function readBelow(value: Json, trail: Trail | undefined, references: Reference[]): void {
  if (isList(value)) {
    for (let i = 0; i < value.length; i++) {
      const one = value[i]!
      if (typeof one === 'object' && one !== null) readBelow(one, { step: i, above: trail }, references)
    }
  } else if (isObject(value)) {
    for (const key in value) {
      const role = Object.hasOwn(ANYWHERE, key) ? ANYWHERE[key] : undefined
      // A field of a schema may be called `see`: its description is a map, and no reference.
      if (role !== undefined)
        references.push(
          ...readPlace(role, { value: value[key]!, at: [...pathOf(trail), key] }).filter((one) => !isObject(one.value)),
        )
    }
    for (const key in value) {
      const one = value[key]!
      if (typeof one === 'object' && one !== null) readBelow(one, { step: key, above: trail }, references)
    }
  }
}

function readPlace(role: ReferenceRole, { value, at }: At<Json>): Reference[] {
  if (value === null) return []
  return isList(value) ? value.map((item, i) => readOne(role, item, [...at, i])) : [readOne(role, value, at)]
}

function readOne(role: ReferenceRole, value: Json, at: Path): Reference {
  const key = isObject(value) ? TEXT_KEYS.find((name) => typeof value[name] === 'string') : undefined
  return key === undefined ? { role, value, at } : { role, value: (value as JsonObject)[key] as Json, at: [...at, key] }
}
