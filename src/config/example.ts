/** The smallest right value for a schema, to show beside a refusal. */
import { isList, isObject, valueAt, type Json, type JsonObject } from '../model/json.js'

/** Schemas may refer to themselves. */
const MAX_DEPTH = 8
/** What a person writes there is nobody else's to say. */
const ANY_TEXT = '…'
const FORMATS: Readonly<Record<string, string>> = {
  date: '2027-01-31',
  'date-time': '2027-01-31T12:00:00Z',
  glob: '**/*.yaml',
}

/** Keywords whose place a way takes. */
const CHOICE = ['anyOf', 'oneOf', 'if', 'then', 'else', 'type']

/** The smallest list or mapping that a schema allows; undefined when it allows neither, or none but an empty one is known. `root`: what `$ref` points into. */
export function exampleOf(schema: Json | undefined, root: Json): Json | undefined {
  return waysOf(schema, root, 0)
    .flatMap((way) => {
      const type = typesOf(way).find((one) => one === 'array' || one === 'object')
      return type === undefined ? [] : [valueOf({ ...way, type }, root, 0)]
    })
    .find((value) => (isList(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0))
}

/** As a config has it, on one line. */
export function writeExample(value: Json): string {
  if (isList(value)) return `[${value.map(writeExample).join(', ')}]`
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, child]) => `${writeExample(key)}: ${writeExample(child)}`)
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
  }
  const isPlain =
    typeof value === 'string' && /^\.?[A-Za-z][\w./@-]*$/.test(value) && !/^(?:true|false|null|\.nan|\.inf)$/i.test(value)
  return isPlain ? value : JSON.stringify(value)
}

/** The schema itself, or each of those that it is a choice of. */
function waysOf(schema: Json | undefined, root: Json, depth: number): JsonObject[] {
  if (!isObject(schema) || depth > MAX_DEPTH) return []
  const reference = schema['$ref']
  if (typeof reference === 'string') return waysOf(valueAt(root, reference.split('/').slice(1)), root, depth + 1)
  if (isList(schema['examples'])) return [schema]
  const ways = schema['anyOf'] ?? schema['oneOf'] ?? [schema['then'], schema['else']].filter((way) => way !== undefined)
  if (!isList(ways) || ways.length === 0) return [schema]
  const found = ways.flatMap((way) => waysOf(way, root, depth + 1)).map((way) => ({ ...without(schema, CHOICE), ...way }))
  // `then` alone narrows one of several types.
  return Object.hasOwn(schema, 'else') || !Object.hasOwn(schema, 'then') ? found : [...found, without(schema, ['if', 'then'])]
}

function without(schema: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)))
}

function typesOf(schema: JsonObject): readonly Json[] {
  const [example] = isList(schema['examples']) ? schema['examples'] : []
  if (example !== undefined) return [isList(example) ? 'array' : typeof example]
  const { type } = schema
  if (isList(type)) return type
  if (type !== undefined) return [type]
  if (Object.hasOwn(schema, 'items')) return ['array']
  return Object.hasOwn(schema, 'properties') || Object.hasOwn(schema, 'additionalProperties') ? ['object'] : []
}

function valueOf(schema: Json | undefined, root: Json, depth: number): Json | undefined {
  const [way] = waysOf(schema, root, depth)
  if (way === undefined || depth > MAX_DEPTH) return undefined
  if (isList(way['examples'])) return way['examples'][0]
  if (Object.hasOwn(way, 'const')) return way['const']
  if (isList(way['enum'])) return way['enum'].find((value) => value !== null && value !== 'off')
  const type = typesOf(way).find((one) => one !== 'null')
  switch (type) {
    case 'array':
      return listFor(way, root, depth)
    case 'object':
      return mappingFor(way, root, depth)
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return numberFor(way)
    default:
      return typeof way['pattern'] === 'string' ? undefined : (FORMATS[String(way['format'])] ?? ANY_TEXT)
  }
}

function listFor(schema: JsonObject, root: Json, depth: number): Json | undefined {
  const { default: fallback } = schema
  if (isList(fallback) && fallback.length > 0) return fallback.slice(0, 1)
  const item = valueOf(schema['items'] ?? {}, root, depth + 1)
  return item === undefined ? undefined : [item]
}

/** What has to be there; where nothing has to, the first of what may be. */
function mappingFor(schema: JsonObject, root: Json, depth: number): Json {
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const required = isList(schema['required']) ? schema['required'].map(String) : []
  const keys = required.length > 0 ? required : Object.keys(properties).filter((key) => key !== '$schema')
  const entries: [string, Json][] = []
  for (const key of keys) {
    const value = valueOf(properties[key], root, depth + 1)
    if (value !== undefined) entries.push([key, value])
    if (required.length === 0 && entries.length > 0) break
  }
  const others = schema['additionalProperties']
  if (entries.length === 0 && isObject(others)) {
    const value = valueOf(others, root, depth + 1)
    if (value !== undefined) entries.push([String(valueOf(schema['propertyNames'] ?? {}, root, depth + 1) ?? ANY_TEXT), value])
  }
  return Object.fromEntries(entries)
}

function numberFor(schema: JsonObject): number {
  const [least, most] = [schema['minimum'] ?? schema['exclusiveMinimum'], schema['maximum'] ?? schema['exclusiveMaximum']]
  if (typeof schema['default'] === 'number') return schema['default']
  if (typeof schema['minimum'] === 'number') return schema['minimum']
  if (typeof least === 'number' && typeof most === 'number') return (least + most) / 2
  if (typeof least === 'number') return least + 1
  return typeof most === 'number' ? Math.min(1, most - 1) : 1
}
