import { isList, isObject, type Json } from '../../model/json.js'

/** Keys whose text is for people. A field of such a name is an object, or a type: only prose is a text of words. */
const PROSE = new Set([
  'title',
  'description',
  '$comment',
  'comment',
  'comments',
  'doc',
  'summary',
  'purpose',
  'usage',
  'limitations',
])
/** Values that are data, whatever their keys are called. */
const DATA = new Set(['const', 'enum', 'default', 'examples', 'properties', 'fields', 'features', 'columns'])
const MAX_DEPTH = 200

/** The value without its descriptions and the extensions that no reader of data looks at: two schemas that differ in nothing else are one, even where they cannot be read. */
export function withoutProse(value: Json, inData = false, depth = 0): Json {
  if (depth > MAX_DEPTH) return value
  if (isList(value)) return value.map((item) => withoutProse(item, false, depth + 1))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(
    ([key, text]) => inData || !(key.startsWith('x-') || (PROSE.has(key) && typeof text === 'string')),
  )
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, isVerbatim(key, inData) ? inner : withoutProse(inner, !inData && DATA.has(key), depth + 1)]),
  )
}

function isVerbatim(key: string, inData: boolean): boolean {
  return !inData && (key === 'const' || key === 'enum' || key === 'default' || key === 'examples')
}
