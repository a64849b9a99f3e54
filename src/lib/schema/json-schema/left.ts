import type { Json } from '../../../model/json.js'
import { tighter } from './bounds.js'
import { Dependents } from './dependents.js'
import { commonMultiple } from './exact.js'
import type { Bound, Node, Nodes } from './node.js'
import { ANY, OBJECT } from './node.js'
import { Opposites, saysOnly } from './opposite.js'
import { isSame } from './same.js'
import { valueSet } from './value-set.js'

/** A disjunction that is still open: the datum fits one of these lists of schemas. */
export type Choice = readonly (readonly Node[])[]

/**
 * What is known about a datum of one type that fits several schemas: all schemas that judge it (references and `allOf` followed,
 * alternatives of another type dropped), and the choices left. Over-approximates: it never leaves out a datum that fits.
 */
export class Left {
  readonly type: number
  readonly flat: readonly Node[]
  readonly choices: readonly Choice[]
  /** The first of the required keys that each schema asks for, with what depends on them. */
  #required: ReadonlySet<string> | undefined
  /** Found out by the prover, and kept: null when they are too many to list. */
  values: readonly Json[] | null | undefined
  /** See `finiteNames`. */
  names: ReadonlySet<string> | null | undefined

  #known: ReadonlySet<Node> | undefined

  /** `flat`, to be looked up. */
  get known(): ReadonlySet<Node> {
    this.#known ??= new Set(this.flat)
    return this.#known
  }

  constructor(type: number, flat: readonly Node[], choices: readonly Choice[]) {
    this.type = type
    this.flat = flat
    this.choices = choices
  }

  get required(): ReadonlySet<string> {
    this.#required ??= requiredOf(this.flat)
    return this.#required
  }

  get minimum(): Bound | undefined {
    return boundOf(this, 'minimum', 1)
  }

  get maximum(): Bound | undefined {
    return boundOf(this, 'maximum', -1)
  }

  get integer(): boolean {
    return this.flat.some((node) => node.integer || (node.multipleOf !== undefined && Number.isInteger(node.multipleOf)))
  }

  /** The step of the numbers: a common multiple of every `multipleOf`, 1 for integers; undefined when there is none. */
  get step(): number | undefined {
    let step: number | undefined = this.integer ? 1 : undefined
    for (const { multipleOf } of this.flat)
      if (multipleOf !== undefined) step = step === undefined ? multipleOf : (commonMultiple(step, multipleOf) ?? step)
    return step
  }

  most(field: 'minLength' | 'minItems' | 'minProperties'): number {
    let most = 0
    for (const node of this.flat) if (node[field] > most) most = node[field]
    return most
  }

  least(field: 'maxLength' | 'maxItems' | 'maxProperties'): number {
    let least = Infinity
    for (const node of this.flat) if (node[field] < least) least = node[field]
    return least
  }
}

/** The tightest bound; for integers moved to the integer that it means. */
function boundOf(left: Left, field: 'minimum' | 'maximum', sign: 1 | -1): Bound | undefined {
  let bound: Bound | undefined
  for (const node of left.flat) if (node[field] !== undefined) bound = tighter(bound, node[field], sign)
  if (bound === undefined || !left.integer) return bound
  const rounded = sign === 1 ? Math.ceil(bound.value) : Math.floor(bound.value)
  return { value: rounded === bound.value && bound.exclusive ? rounded + sign : rounded, exclusive: false }
}

function requiredOf(flat: readonly Node[]): ReadonlySet<string> {
  const asking = flat.filter((node) => node.required.size > 0)
  const dependent = flat.filter((node) => node.dependentRequired !== undefined)
  if (dependent.length === 0 && asking.length <= 1) return asking[0]?.required ?? new Set()
  const names = new Set<string>()
  for (const node of asking) for (const name of node.required) names.add(name)
  // A set grows while it is walked: what is added is visited too.
  for (const name of names)
    for (const node of dependent) for (const next of node.dependentRequired!.get(name) ?? []) names.add(next)
  return names
}

/** Opens lists of schemas into what they say about data of one type. */
export class Opener {
  readonly nodes: Nodes
  readonly #opened = new Map<string, Left | null>()
  readonly #opposites: Opposites
  readonly #leaves = new Map<number, Left>()
  readonly #types = new Map<Node, number>()

  constructor(nodes: Nodes) {
    this.nodes = nodes
    this.#opposites = new Opposites(nodes)
  }

  /** Undefined when nothing of that type can fit. */
  open(nodes: readonly Node[], type: number): Left | undefined {
    if (nodes.length === 1 && nodes[0]!.leaf) return this.#openLeaf(nodes[0]!, type)
    const key = keyOf(nodes) + ':' + type
    let left = this.#opened.get(key)
    if (left === undefined) {
      left = this.#open(nodes, type) ?? null
      this.#opened.set(key, left)
    }
    return left ?? undefined
  }

  #openLeaf(node: Node, type: number): Left | undefined {
    if ((node.types & type) === 0) return undefined
    const key = node.id * 64 + type
    let left = this.#leaves.get(key)
    if (left === undefined) this.#leaves.set(key, (left = new Left(type, [node], [])))
    return left
  }

  #open(nodes: readonly Node[], type: number): Left | undefined {
    const flat = new Set<Node>()
    // A set is walked in the order of insertion, with what is added meanwhile.
    for (const node of nodes) flat.add(node)
    let pending: Node[] = []
    let walked = 0
    const negated: (readonly Node[])[] = []
    let dependents: Dependents | undefined
    for (;;) {
      const list = [...flat].slice(walked)
      walked = flat.size
      for (const node of list) {
        if ((node.types & type) === 0) return undefined
        if (node.ref !== undefined) flat.add(node.ref)
        if (node.dependentSchemas !== undefined && type === OBJECT) dependents ??= new Dependents()
        for (const part of node.allOf) flat.add(part)
        const ways = node.not === undefined ? undefined : this.#opposites.waysToMiss(node.not, type)
        if (ways?.length === 0) return undefined
        if (ways?.length === 1) flat.add(ways[0]!)
        else if (ways !== undefined) negated.push(ways)
        if (node.anyOf.length > 0 || node.oneOf.length > 0 || node.if !== undefined) pending.push(node)
      }
      if (flat.size > walked) continue
      if (dependents !== undefined) for (const schema of dependents.next(flat)) flat.add(schema)
      if (flat.size > walked) continue
      // Alternatives of other types, and those already ruled out, leave one: then that one is a fact.
      const still: Node[] = []
      for (const node of pending) {
        const choices = this.#choices(node, type, flat)
        if (choices.some((choice) => choice.length === 0)) return undefined
        for (const choice of choices) if (choice.length === 1) for (const fact of choice[0]!) flat.add(fact)
        if (choices.some((choice) => choice.length > 1)) still.push(node)
      }
      if (flat.size === walked) {
        pending = still
        break
      }
    }
    const choices = pending.flatMap((node) => this.#choices(node, type, flat).filter((choice) => choice.length > 1))
    // Last, because there are many of them and few decide anything.
    for (const ways of negated) if (!ways.some((one) => flat.has(one))) choices.push(ways.map((one) => [one]))
    return new Left(type, [...flat], choices)
  }

  /** Whether data of `left` surely do not fit the schema, as far as that can be told at a glance. */
  isRefused(left: Left, one: Node): boolean {
    return (this.typesOf(one) & left.type) === 0 || decide(left.known, one, left.type) === false
  }

  /** The disjunctions that a schema's own keywords state, without the alternatives that are out and those that are settled. */
  #choices(node: Node, type: number, flat: ReadonlySet<Node>): Choice[] {
    const choices: Choice[] = []
    const isOut = (one: Node): boolean =>
      (this.typesOf(one) & type) === 0 || flat.has(this.nodes.not(one)) || decide(flat, one, type) === false
    const isKnown = (one: Node): boolean => flat.has(one) || decide(flat, one, type) === true
    if (node.anyOf.length > 0 && !node.anyOf.some(isKnown))
      choices.push(node.anyOf.filter((one) => !isOut(one)).map((one) => [one]))
    if (node.oneOf.length > 0) {
      const live = node.oneOf.filter((one) => !isOut(one))
      const chosen = live.find((one) => flat.has(one))
      const taken = chosen === undefined ? live : [chosen]
      choices.push(taken.map((one) => [one, ...live.filter((other) => other !== one).map((other) => this.nodes.not(other))]))
    }
    if (node.if !== undefined && (node.then ?? node.else) !== undefined) {
      const holds = [node.if, ...(node.then === undefined ? [] : [node.then])]
      const fails = [this.nodes.not(node.if), ...(node.else === undefined ? [] : [node.else])]
      if (isKnown(node.if) || hasSame(flat, node.if)) choices.push([holds])
      else choices.push(isOut(node.if) ? [fails] : [fails, holds])
    }
    return choices
  }

  /** The types that a schema can accept at most. */
  typesOf(node: Node): number {
    const known = this.#types.get(node)
    if (known !== undefined) return known
    // While it is being found out, a schema that refers to itself counts as every type.
    this.#types.set(node, ANY)
    let types = node.types
    if (node.values !== undefined) {
      let seen = 0
      for (const value of node.values) seen |= typeBit(value)
      types &= seen
    }
    if (node.ref !== undefined) types &= this.typesOf(node.ref)
    for (const part of node.allOf) types &= this.typesOf(part)
    for (const list of [node.anyOf, node.oneOf])
      if (list.length > 0) types &= list.reduce((sum, one) => sum | this.typesOf(one), 0)
    if (node.not !== undefined) types &= ~this.#wholeTypes(node.not)
    this.#types.set(node, types)
    return types
  }

  /** Of a schema that asks for nothing but types: those types, which its negation refuses altogether. */
  #wholeTypes(node: Node): number {
    const { raw } = node
    if (node.trivial) return ANY
    if (node.integer || raw === undefined || typeof raw !== 'object' || raw === null) return 0
    const says = Object.keys(raw).filter((key) => key !== 'title' && key !== 'description' && key !== '$comment')
    return says.length === 1 && says[0] === 'type' ? node.types : 0
  }
}

/** Whether the other side asks for the very same thing. */
function hasSame(flat: ReadonlySet<Node>, condition: Node): boolean {
  for (const node of flat) if (node !== condition && node.raw !== undefined && isSame(node, condition)) return true
  return false
}

/**
 * Whether objects of `flat` fit a condition that only asks for keys and compares properties with constants, the usual way to tell
 * alternatives apart; undefined for any other condition, and when it cannot be told at a glance.
 */
function decide(flat: ReadonlySet<Node>, condition: Node, type: number): boolean | undefined {
  const { properties, required } = condition
  if (type !== OBJECT || properties.size + required.size === 0 || properties.size > 4 || required.size > 8) return undefined
  let holds = isConstantsOnly(condition)
  const isThere = (key: string): boolean => {
    for (const node of flat) if (node.required.has(key)) return true
    return false
  }
  for (const key of required) holds &&= isThere(key)
  for (const [key, schema] of properties) {
    if (schema.values === undefined) return undefined
    let known: readonly Json[] | undefined
    for (const node of flat) {
      const values = node.properties.get(key)?.values
      if (values !== undefined && (known === undefined || values.length < known.length)) known = values
    }
    const fitting = known?.filter((value) => valueSet(schema.values!).has(value))
    if (fitting?.length === 0 && (required.has(key) || isThere(key))) return false
    holds &&= fitting !== undefined && fitting.length === known!.length
  }
  return holds ? true : undefined
}

function isConstantsOnly(node: Node): boolean {
  if ((node.types & OBJECT) === 0 || !saysOnly(node, ['type', 'properties', 'required'])) return false
  for (const property of node.properties.values()) if (!saysOnly(property, ['const', 'enum'])) return false
  return true
}

export function keyOf(nodes: readonly Node[]): string {
  if (nodes.length === 1) return String(nodes[0]!.id)
  const ids = [...new Set(nodes.map((node) => node.id))].sort((a, b) => a - b)
  return ids.join(',')
}

function typeBit(value: Json): number {
  if (value === null) return 1
  if (typeof value === 'boolean') return 2
  if (typeof value === 'number') return 4
  if (typeof value === 'string') return 8
  return Array.isArray(value) ? 16 : 32
}
