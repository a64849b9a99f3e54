/**
 * `schema_compat(produced, consumed)`: whether what one stage writes can be read by the next. Every required field of the
 * consumer must be produced for certain, with an equal or a narrower type; an optional one that is produced must fit too.
 * Schemas that are not in the document (an edge that only names `"stage:port"`) give no answer: `Unclear`.
 */
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js'
import { equalJson } from '../equal-json.js'
import { RuleError, Unclear } from './failures.js'
import type { Answer } from './graph-functions.js'
import type { Frame } from './scope.js'
import { clip, describeValue } from './show.js'
import type { CallNode, Node } from './syntax.js'
import { widens } from './widening.js'

interface Field {
  /** Undefined when the schema does not say. */
  readonly type: Json | undefined
  /** The producer may leave it out, the consumer can do without. */
  readonly optional: boolean
}
type Fields = ReadonlyMap<string, Field>

const MAX_DEPTH = 20

export function compareSchemas(produced: Json | undefined, consumed: Json | undefined, call: CallNode, frame: Frame): Answer {
  const [out, into] = call.args as readonly [Node, Node]
  for (const [value, node] of [
    [produced, out],
    [consumed, into],
  ] as const) {
    const text = `\`${frame.source.slice(node.start, node.end)}\``
    if (value === undefined || value === null) throw new Unclear(`${text} is not in the document`)
    if (typeof value === 'number' || typeof value === 'boolean')
      throw new RuleError(
        `${text} is ${describeValue(value)}, but \`schema_compat\` needs a schema`,
        node,
        'Write the fields of the record there.',
      )
  }
  return compareTypes(produced!, consumed!, '', frame, 0)
}

function compareTypes(produced: Json, consumed: Json, at: string, frame: Frame, depth: number): Answer {
  if (equalJson(produced, consumed, frame.steps)) return { holds: true, reason: '' }
  if (depth > MAX_DEPTH) throw new Unclear(`the schemas are nested more than ${MAX_DEPTH} deep`)
  const where = at === '' ? 'the schema' : `the field \`${at}\``
  const [from, to] = [fieldsOf(produced), fieldsOf(consumed)]
  if (from !== undefined && to !== undefined) return compareFields(from, to, at, frame, depth)
  const [fromItem, toItem] = [itemOf(produced), itemOf(consumed)]
  if (fromItem !== undefined && toItem !== undefined) return compareTypes(fromItem, toItem, `${at}[]`, frame, depth + 1)
  const [fromName, toName] = [nameOf(produced), nameOf(consumed)]
  const fits = fromName !== undefined && toName !== undefined ? widens(fromName, toName) : undefined
  if (fits === undefined)
    throw new Unclear(`${where} is ${shown(produced)} on one side and ${shown(consumed)} on the other, which cannot be compared`)
  return fits
    ? { holds: true, reason: '' }
    : {
        holds: false,
        reason: `${where} is produced as ${shown(produced)} and read as ${shown(consumed)}, which is narrower or another type`,
      }
}

function compareFields(from: Fields, to: Fields, at: string, frame: Frame, depth: number): Answer {
  frame.steps.spend(from.size + to.size)
  let unclear: Unclear | undefined
  for (const [name, wanted] of to) {
    const field = from.get(name)
    const path = at === '' ? clip(name, 40) : `${at}.${clip(name, 40)}`
    if (field === undefined || field.optional) {
      if (wanted.optional) {
        if (field === undefined) continue
      } else
        return {
          holds: false,
          reason: `the consumer requires the field \`${path}\`, which ${field === undefined ? 'is not produced' : 'the producer may leave out'}`,
        }
    }
    if (field.type === undefined || wanted.type === undefined) continue
    try {
      const answer = compareTypes(field.type, wanted.type, path, frame, depth + 1)
      if (answer.holds !== true) return answer
    } catch (error) {
      // A later field may be plainly wrong, which is worth more than "could not tell".
      if (!(error instanceof Unclear)) throw error
      unclear = error
    }
  }
  if (unclear !== undefined) throw unclear
  return { holds: true, reason: '' }
}

/** The fields of a record in one of its usual spellings; undefined for anything else. */
function fieldsOf(schema: Json): Fields | undefined {
  if (isList(schema)) return namedFields(schema)
  if (!isObject(schema)) return undefined
  const { fields, properties, required } = schema
  if (isList(fields)) return namedFields(fields)
  if (isObject(fields)) return mappedFields(fields, (field) => isOptional(field))
  if (isObject(properties)) {
    const names = new Set(isList(required) ? required : [])
    return mappedFields(properties, (_, name) => !names.has(name))
  }
  const isPlainMap =
    Object.keys(schema).length > 0 &&
    !Object.hasOwn(schema, 'type') &&
    Object.values(schema).every((type) => typeof type === 'string')
  return isPlainMap && !Object.hasOwn(schema, '$ref') ? mappedFields(schema, () => false) : undefined
}

/** `[{ name, type, required }]`, or `["name"]` without types. */
function namedFields(list: readonly Json[]): Fields | undefined {
  const fields = new Map<string, Field>()
  for (const item of list) {
    if (typeof item === 'string') fields.set(item, { type: undefined, optional: false })
    else if (isObject(item) && typeof item.name === 'string')
      fields.set(item.name, { type: typeIn(item), optional: isOptional(item) })
    else return undefined
  }
  return fields
}

function mappedFields(map: JsonObject, optional: (field: Json, name: string) => boolean): Fields {
  return new Map(
    Object.entries(map).map(([name, field]) => [
      name,
      { type: isObject(field) ? typeIn(field) : field, optional: optional(field, name) },
    ]),
  )
}

/** The type that a field's object states: `type` alone, or the object itself when it describes a record or a list. */
function typeIn(field: JsonObject): Json | undefined {
  if (isObject(field.type) || isList(field.type)) return field.type
  if (Object.hasOwn(field, 'fields') || Object.hasOwn(field, 'properties') || Object.hasOwn(field, 'items')) return field
  return typeof field.type === 'string' ? field.type : undefined
}

function isOptional(field: Json): boolean {
  return isObject(field) && (field.required === false || field.optional === true || field.nullable === true)
}

function itemOf(schema: Json): Json | undefined {
  if (!isObject(schema) || !Object.hasOwn(schema, 'items')) return undefined
  const { items } = schema
  return isObject(items) ? (fieldsOf(items) === undefined ? (typeIn(items) ?? items) : items) : items
}

function nameOf(schema: Json): string | undefined {
  if (typeof schema === 'string') return schema
  return isObject(schema) && typeof schema.type === 'string' ? schema.type : undefined
}

function shown(type: Json): string {
  const name = nameOf(type)
  return name === undefined ? describeValue(type) : `\`${clip(name, 40)}\``
}
