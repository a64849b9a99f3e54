import { listOf } from '../lib/nearest.js'
import { isList, isObject, type Json, type JsonObject } from '../model/json.js'

/** What a schema allows, in words. */
export function describe(schema: Json): string {
  if (!isObject(schema)) return 'any value'
  if (Object.hasOwn(schema, 'const')) return JSON.stringify(schema['const'])
  if (isList(schema['enum']))
    return listOf(
      schema['enum'].map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
      'or',
      20,
    )
  const ways =
    schema['anyOf'] ??
    schema['oneOf'] ??
    (isObject(schema['then']) && isObject(schema['else']) && isList(schema['type'])
      ? [schema['then'], schema['else']]
      : undefined)
  if (isList(ways)) return [...new Set(ways.map(describe))].join(', or ')
  const types = (isList(schema['type']) ? schema['type'] : [schema['type'] ?? inferType(schema)]).filter(
    (type) => type !== 'null',
  )
  return listOf(types.map((type) => describeType(String(type), schema)))
}

function inferType(schema: JsonObject): string {
  if (Object.hasOwn(schema, 'minLength') || Object.hasOwn(schema, 'pattern') || Object.hasOwn(schema, 'format')) return 'string'
  return Object.hasOwn(schema, 'properties') ? 'object' : ''
}

function describeType(type: string, schema: JsonObject): string {
  const bound = (key: string, words: string): string => (Object.hasOwn(schema, key) ? ` ${words} ${String(schema[key])}` : '')
  const range = [
    bound('minimum', 'from'),
    bound('exclusiveMinimum', 'above'),
    bound('maximum', 'to'),
    bound('exclusiveMaximum', 'below'),
  ].join('')
  switch (type) {
    case 'string':
      return 'a text'
    case 'array':
      return 'a list'
    case 'boolean':
      return 'true or false'
    case 'integer':
      return `a whole number${range}`
    case 'number':
      return `a number${range}`
    case 'object': {
      const keys = isObject(schema['properties']) ? Object.keys(schema['properties']).filter((key) => key !== '$schema') : []
      return keys.length === 0 ? 'a mapping' : `a mapping of ${listOf(keys, 'and', 8)}`
    }
    default:
      return 'any value'
  }
}

/** Texts that a schema allows, for the nearest one. */
export function wordsOf(schema: Json): string[] {
  if (!isObject(schema)) return []
  const own = isList(schema['enum']) ? schema['enum'] : Object.hasOwn(schema, 'const') ? [schema['const']!] : []
  const below = [
    schema['then'],
    schema['else'],
    ...(isList(schema['anyOf']) ? schema['anyOf'] : []),
    ...(isList(schema['oneOf']) ? schema['oneOf'] : []),
  ]
  return [
    ...own.filter((value) => typeof value === 'string'),
    ...below.flatMap((part) => (part === undefined ? [] : wordsOf(part))),
  ]
}
