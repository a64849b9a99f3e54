/**
 * Readers that ignore what they do not know, as most programs that consume data do (and Avro prescribes). Under this reading a
 * writer writes only the keys that its schema declares, and a reader refuses no key because it is undeclared. Both are schemas
 * again, made here as plain JSON with every path kept, so that any validator can run them.
 */
import { isList, isObject, type Json, type JsonObject } from '../../../model/json.js'
import { inPlaceSchemas } from './keys.js'
import { Opener } from './left.js'
import { inPlaceChildren, Nodes, type Node } from './node.js'

const MAX_DEPTH = 200

/**
 * The schema by which a tolerant reader judges: `additionalProperties: false` and `unevaluatedProperties: false` are gone, but for
 * the schemas that `fixedSchemas` names.
 */
export function openForReader(root: Json, compiled: Node): Json {
  const fixed = fixedSchemas(compiled)
  const open = (schema: Json, depth: number): Json => {
    if (!isObject(schema) || depth > MAX_DEPTH || fixed.has(schema)) return schema
    return mapSchemas(schema, (child, key) => {
      if ((key === 'additionalProperties' || key === 'unevaluatedProperties') && child === false) return undefined
      return open(child, depth + 1)
    })
  }
  return open(root, 0)
}

/**
 * Schemas that have to stay as they are, because to accept more (or less) there may mean to accept less (or more) above: under
 * `not` and `if`, under `contains`, which counts, and under a `oneOf` whose alternatives are not told apart by their types.
 */
function fixedSchemas(root: Node): ReadonlySet<Json> {
  const opener = new Opener(new Nodes())
  const fixed = new Set<Node>()
  for (const node of allNodes(root)) {
    const tops = [node.not, node.if, node.contains]
    let types = 0
    let overlap = false
    for (const one of node.oneOf) {
      overlap ||= (types & opener.typesOf(one)) !== 0
      types |= opener.typesOf(one)
    }
    if (overlap) tops.push(...node.oneOf)
    for (const top of tops) if (top !== undefined && !fixed.has(top)) for (const one of allNodes(top)) fixed.add(one)
  }
  return new Set([...fixed].flatMap((node) => (isObject(node.raw) ? [node.raw] : [])))
}

/** Every node that is reached from the root; of more than `most` no more than are found by then. */
export function allNodes(root: Node, most = Infinity): Set<Node> {
  const all = new Set([root])
  for (const node of all) {
    if (all.size > most) break
    for (const one of [node.ref, ...inPlaceChildren(node), ...valueChildren(node)]) if (one !== undefined) all.add(one)
  }
  return all
}

function valueChildren(node: Node): Node[] {
  const children = [...node.properties.values(), ...node.patterns.values(), ...node.prefix]
  for (const one of [
    node.additional,
    node.names,
    node.rest,
    node.orphanRest,
    node.contains,
    node.unevaluatedProperties,
    node.unevaluatedItems,
  ])
    if (one !== undefined) children.push(one)
  return children
}

/** Where subschemas stand, outside of negations: `not` and `if` ask the reverse and stay as they are. */
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'])
const TABLES = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependentSchemas', 'dependencies'])
const SINGLE = new Set([
  'items',
  'additionalItems',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'then',
  'else',
])

function mapSchemas(schema: JsonObject, map: (child: Json, key: string) => Json | undefined): JsonObject {
  const copy: Record<string, Json> = {}
  for (const key of Object.keys(schema)) {
    const value = schema[key]!
    let next: Json | undefined = value
    if (LISTS.has(key) && isList(value)) next = value.map((item) => map(item, key) ?? true)
    else if (TABLES.has(key) && isObject(value))
      next = Object.fromEntries(
        Object.keys(value).map((name) => [name, isList(value[name]) ? value[name] : (map(value[name]!, key) ?? true)]),
      )
    else if (SINGLE.has(key)) next = map(value, key)
    if (next !== undefined)
      Object.defineProperty(copy, key, { value: next, enumerable: true, configurable: true, writable: true })
  }
  return copy
}

/**
 * The schema of what a writer writes: every object whose keys are declared is closed by `propertyNames` at the place where it
 * is used, which holds for what `allOf`, `$ref` and alternatives declare together. Objects that declare nothing (free maps),
 * and those that give a schema for other keys, stay open.
 */
export function closeForWriter(root: Json, compiled: Node): Json {
  const closed = new Map<Json, Json>()
  const fixed = fixedSchemas(compiled)
  for (const node of valueNodes(compiled)) {
    const names = fixed.has(node.raw!) ? undefined : declaredNames(node)
    if (names !== undefined) closed.set(node.raw!, names)
  }
  return rewrite(root, closed, 0)
}

function rewrite(schema: Json, closed: ReadonlyMap<Json, Json>, depth: number): Json {
  if (!isObject(schema) || depth > MAX_DEPTH) return schema
  const copy = mapSchemas(schema, (child) => rewrite(child, closed, depth + 1))
  const names = closed.get(schema)
  if (names === undefined) return copy
  return { ...copy, propertyNames: schema.propertyNames === undefined ? names : { allOf: [schema.propertyNames, names] } }
}

/** The schemas that stand for a whole value: the root, properties, items. Not those that also judge another schema's value. */
function valueNodes(root: Node): Node[] {
  const reached = new Set([root])
  const whole = new Set([root])
  const shared = new Set<Node>()
  for (const node of reached) {
    for (const one of valueChildren(node)) {
      if (one === node.names) continue
      whole.add(one)
      reached.add(one)
    }
    const parts = [...node.allOf, ...node.anyOf, ...node.oneOf, ...(node.dependentSchemas?.values() ?? [])]
    for (const one of [node.ref, node.then, node.else]) if (one !== undefined) parts.push(one)
    for (const one of parts) reached.add(one)
    // A value that is nothing but a reference is closed at both ends with the same names; any other use would close too much.
    const isPlainReference = whole.has(node) && node.ref !== undefined && parts.length === 1 && node.properties.size === 0
    for (const one of parts) if (!(isPlainReference && one === node.ref)) shared.add(one)
  }
  return [...whole].filter((node) => !shared.has(node) && isObject(node.raw))
}

/** `propertyNames` for what an object and the schemas beside it declare; undefined when it has to stay open. */
function declaredNames(node: Node): Json | undefined {
  const names = new Set<string>()
  const patterns = new Set<string>()
  for (const one of inPlaceSchemas(node)) {
    if (one.problem !== undefined) return undefined
    for (const other of [one.additional, one.unevaluatedProperties])
      if (other !== undefined && !other.trivial && !other.never) return undefined
    for (const key of one.properties.keys()) names.add(key)
    for (const pattern of one.patterns.keys()) patterns.add(pattern)
    if (one.properties.size + one.patterns.size > 0) {
      for (const key of one.required) names.add(key)
      for (const needs of one.dependentRequired?.values() ?? []) for (const need of needs) names.add(need)
    }
  }
  if (names.size + patterns.size === 0) return undefined
  for (const one of inPlaceSchemas(node)) for (const key of one.required) names.add(key)
  const listed = { enum: [...names] }
  if (patterns.size === 0) return listed
  return { anyOf: [...(names.size > 0 ? [listed] : []), ...[...patterns].map((pattern) => ({ pattern }))] }
}
