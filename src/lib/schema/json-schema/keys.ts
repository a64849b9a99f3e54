import type { Left } from './left.js'
import { inPlaceChildren, type Node } from './node.js'
import { matches } from './patterns.js'
import type { Prover } from './prove.js'

/**
 * The schemas that judge the value of one key in the objects of `left`; undefined when such an object cannot have the key.
 * Leaves out what is not sure to apply.
 */
export function keyNodes(prover: Prover, left: Left, key: string): Node[] | undefined {
  const nodes: Node[] = []
  for (const node of left.flat) {
    let matched = false
    const own = node.properties.get(key)
    if (own !== undefined) {
      matched = true
      nodes.push(own)
    }
    for (const [pattern, schema] of node.patterns) {
      const applies = matches(pattern, key)
      if (applies === true) nodes.push(schema)
      // A pattern that cannot be run may match, and then `additionalProperties` says nothing.
      if (applies !== false) matched = true
    }
    if (!matched && node.additional !== undefined) nodes.push(node.additional)
    if (node.names !== undefined && prover.acceptor.accepts(node.names, key) === false) return undefined
    if (!matched && node.unevaluatedProperties !== undefined && !mayEvaluate(node, key, { prover, left }))
      nodes.push(node.unevaluatedProperties)
  }
  return nodes.some((node) => node.never) ? undefined : nodes
}

/** The schemas by which one object schema itself judges a key. */
export function ownKeyNodes(node: Node, key: string): Node[] | undefined {
  const nodes: Node[] = []
  const own = node.properties.get(key)
  if (own !== undefined) nodes.push(own)
  for (const [pattern, schema] of node.patterns) {
    const applies = matches(pattern, key)
    if (applies === undefined) return undefined
    if (applies) nodes.push(schema)
  }
  if (nodes.length === 0 && node.additional !== undefined) nodes.push(node.additional)
  return nodes
}

/**
 * Whether a schema, or one that judges the same object with it, may look at the key. Given what is known of the object, the
 * consequences of conditions that do not hold, and alternatives that are out, are left aside.
 */
export function mayEvaluate(node: Node, key: string, given?: { readonly prover: Prover; readonly left: Left }): boolean {
  const beside = given === undefined ? inPlaceSchemas(node) : standingSchemas(node, given.prover, given.left)
  return beside.some((one) => {
    if (one.properties.has(key) || one.additional !== undefined || one.problem !== undefined) return true
    if (one !== node && one.unevaluatedProperties !== undefined) return true
    for (const pattern of one.patterns.keys()) if (matches(pattern, key) !== false) return true
    return false
  })
}

/** Whether keys that no schema names are looked at only by `unevaluatedProperties`. */
export function leavesUnnamedKeys(node: Node): boolean {
  return inPlaceSchemas(node).every(
    (one) =>
      one.patterns.size === 0 &&
      one.additional === undefined &&
      // What cannot be read may look at any key.
      one.problem === undefined &&
      (one === node || one.unevaluatedProperties === undefined),
  )
}

/** The node and every schema that judges the same value by its command, references followed. */
export function inPlaceSchemas(node: Node): Node[] {
  const all = new Set([node])
  for (const one of all) {
    if (one.ref !== undefined) all.add(one.ref)
    for (const child of inPlaceChildren(one)) all.add(child)
  }
  return [...all]
}

function standingSchemas(node: Node, { opener, nodes }: Prover, left: Left): Node[] {
  const holds = left.known
  const isOut = (one: Node): boolean => holds.has(nodes.not(one)) || opener.isRefused(left, one)
  const all = new Set([node])
  for (const one of all) {
    const parts = [one.ref, ...one.allOf, ...[...one.anyOf, ...one.oneOf].filter((part) => !isOut(part))]
    if (one.if !== undefined) {
      if (!isOut(one.if)) parts.push(one.if, one.then)
      if (!holds.has(one.if)) parts.push(one.else)
    }
    if (one.dependentSchemas !== undefined) parts.push(...one.dependentSchemas.values())
    for (const part of parts) if (part !== undefined) all.add(part)
  }
  return [...all]
}

/**
 * The names that objects of `left` can have, when they are known: closed by `additionalProperties: false` or by an `enum` of
 * `propertyNames`. Undefined when other names are possible.
 */
export function finiteNames(left: Left): ReadonlySet<string> | undefined {
  if (left.names === undefined) left.names = findNames(left) ?? null
  return left.names ?? undefined
}

function findNames(left: Left): ReadonlySet<string> | undefined {
  let names: ReadonlySet<string> | undefined
  for (const node of left.flat) {
    const closed = node.additional !== undefined && node.additional.never && node.patterns.size === 0
    const own = closed ? new Set(node.properties.keys()) : namesOf(node.names)?.enum
    if (own !== undefined && (names === undefined || own.size < names.size)) names = own
    if (node.unevaluatedProperties?.never === true && leavesUnnamedKeys(node)) {
      const known = new Set(inPlaceSchemas(node).flatMap((one) => [...one.properties.keys()]))
      if (names === undefined || known.size < names.size) names = known
    }
  }
  return names
}

/** A `propertyNames` that is a list of names, or (undefined `enum`) anything else. */
function namesOf(node: Node | undefined): { enum: ReadonlySet<string> } | undefined {
  if (node?.values === undefined) return undefined
  return { enum: new Set(node.values.filter((value) => typeof value === 'string')) }
}
