import { isSameScalar } from '../../equal-json.js'
import { isList, isObject, type Json, type Path } from '../../../model/json.js'

/** The JSON types as bits, so that a union of types is one number. An integer is a number with `integer`. */
export const NULL = 1
export const BOOLEAN = 2
export const NUMBER = 4
export const STRING = 8
export const ARRAY = 16
export const OBJECT = 32
export const ANY = 63
export const TYPES: readonly number[] = [NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT]

/** The types by their names. */
export const TYPE_BITS: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  null: NULL,
  boolean: BOOLEAN,
  number: NUMBER,
  integer: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
})

export interface Bound {
  readonly value: number
  readonly exclusive: boolean
}

const NO_NODES: readonly Node[] = []
const NO_NAMES: ReadonlySet<string> = new Set()
const NO_PATTERNS: ReadonlyMap<string, Node> = new Map()

/**
 * One schema, read into a fixed form: what drafts spell differently (`items` as a list and `prefixItems`, `dependencies` and its
 * two successors, `const` and `enum`) is one field here. Keywords that refuse nothing are not in it. Filled by `compile.ts`.
 */
export class Node {
  readonly id: number
  /** Undefined for a node that was made for a proof and stands in no document. */
  readonly raw: Json | undefined
  readonly parent: Node | undefined
  /** From the parent, or from the root of the document when there is no parent. */
  readonly step: Path
  /** Whether a `$ref` stands in it or below: equal text then need not mean an equal schema. */
  hasRef = false
  /** The dialect's number: equal text in two dialects need not mean an equal schema. */
  dialect = 0
  #trivial: boolean | undefined
  #leaf: boolean | undefined
  /** The last one that it is known to be written otherwise than: a place asks for it several times in a row. */
  other: Node | undefined
  /** Those it was compared with, see `isSame`. */
  compared: Map<Node, boolean> | undefined
  /** Why it cannot be read or followed, as the end of a sentence: it then proves nothing and is never proven. */
  problem: string | undefined
  /** The text that could not be followed; equal on both sides it is at least the same unknown. */
  problemText: string | undefined
  /** It refers to another document, by the address in `problemText`: unread, but the same thing wherever that address stands. */
  opaque = false

  /** The schema `false`. */
  never = false
  types = ANY
  /** Of the numbers only the integers. */
  integer = false
  values: readonly Json[] | undefined
  minimum: Bound | undefined
  maximum: Bound | undefined
  multipleOf: number | undefined
  minLength = 0
  maxLength = Infinity
  pattern: string | undefined
  /** Only when the dialect makes it an assertion. */
  format: string | undefined

  prefix = NO_NODES
  rest: Node | undefined
  /** `additionalItems` beside no list of `items`: the standard ignores it, some validators do not. */
  orphanRest: Node | undefined
  minItems = 0
  maxItems = Infinity
  unique = false
  contains: Node | undefined
  minContains = 1
  maxContains = Infinity
  unevaluatedItems: Node | undefined

  properties: ReadonlyMap<string, Node> = NO_PATTERNS
  patterns: ReadonlyMap<string, Node> = NO_PATTERNS
  additional: Node | undefined
  required: ReadonlySet<string> = NO_NAMES
  names: Node | undefined
  minProperties = 0
  maxProperties = Infinity
  dependentRequired: ReadonlyMap<string, readonly string[]> | undefined
  dependentSchemas: ReadonlyMap<string, Node> | undefined
  unevaluatedProperties: Node | undefined

  ref: Node | undefined
  allOf = NO_NODES
  anyOf = NO_NODES
  oneOf = NO_NODES
  not: Node | undefined
  if: Node | undefined
  then: Node | undefined
  else: Node | undefined

  constructor(id: number, raw: Json | undefined, parent: Node | undefined, step: Path) {
    this.id = id
    this.raw = raw
    this.parent = parent
    this.step = step
  }

  /** Where it stands in its document. */
  get path(): Path {
    return this.parent === undefined ? this.step : [...this.parent.path, ...this.step]
  }

  /** Whether it refuses nothing: the schema `true`, or one with annotations only. Asked once the document is read. */
  get trivial(): boolean {
    this.#trivial ??= EMPTY_FIELDS.every((field) => this[field] === EMPTY[field])
    return this.#trivial
  }

  /** Whether it holds no other schema, so that a proof about it is a few comparisons. Asked once the document is read. */
  get leaf(): boolean {
    // Each field by its name: asked of every schema of a wide record, a loop over names is a third of its comparison.
    this.#leaf ??=
      this.ref === undefined &&
      this.problem === undefined &&
      this.prefix === NO_NODES &&
      this.rest === undefined &&
      this.orphanRest === undefined &&
      this.contains === undefined &&
      this.unevaluatedItems === undefined &&
      this.properties === NO_PATTERNS &&
      this.patterns === NO_PATTERNS &&
      this.additional === undefined &&
      this.required === NO_NAMES &&
      this.names === undefined &&
      this.dependentRequired === undefined &&
      this.dependentSchemas === undefined &&
      this.unevaluatedProperties === undefined &&
      this.allOf === NO_NODES &&
      this.anyOf === NO_NODES &&
      this.oneOf === NO_NODES &&
      this.not === undefined &&
      this.if === undefined
    return this.#leaf
  }
}
const EMPTY = new Node(0, undefined, undefined, [])
const EMPTY_FIELDS = (Object.keys(EMPTY) as (keyof Node)[]).filter(
  (field) => !['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problemText', 'opaque', 'compared', 'other'].includes(field),
)

/** Hands out nodes with numbers of their own; one for both sides of a comparison, so that a number names one node. */
export class Nodes {
  #next = 1
  readonly anything = this.make({})
  readonly nothing = this.make({ never: true, types: 0 })
  readonly text = this.make({ types: STRING })
  readonly #negations = new Map<number, Node>()
  readonly #requiring = new Map<string, Node>()

  create(raw: Json | undefined, parent: Node | undefined, step: Path): Node {
    return new Node(this.#next++, raw, parent, step)
  }

  /** A node that stands in no document. */
  make(fields: Partial<Omit<Node, 'id' | 'raw' | 'parent' | 'step' | 'path'>>): Node {
    return Object.assign(new Node(this.#next++, undefined, undefined, []), fields)
  }

  /** `{ not: node }`; the same node for the same argument. */
  not(node: Node): Node {
    let negation = this.#negations.get(node.id)
    if (negation === undefined) {
      negation = this.make({ not: node, hasRef: true })
      this.#negations.set(node.id, negation)
    }
    return negation
  }

  /** An object with this key; the same node for the same argument. */
  requiring(key: string): Node {
    let node = this.#requiring.get(key)
    if (node === undefined) {
      node = this.make({ types: OBJECT, required: new Set([key]) })
      this.#requiring.set(key, node)
    }
    return node
  }

  /** All of them at once. */
  all(nodes: readonly Node[]): Node {
    return nodes.length === 0 ? this.anything : nodes.length === 1 ? nodes[0]! : this.make({ allOf: nodes, hasRef: true })
  }
}

/** The parts that a datum fits whenever it fits the node: what `$ref` leads to, and `allOf`. */
export function certainParts(node: Node): readonly Node[] {
  return node.ref === undefined ? node.allOf : [node.ref, ...node.allOf]
}

/** The schemas that judge the same value as the node does, without those behind a `$ref`. */
export function inPlaceChildren(node: Node): Node[] {
  const children = [...node.allOf, ...node.anyOf, ...node.oneOf]
  for (const child of [node.not, node.if, node.then, node.else]) if (child !== undefined) children.push(child)
  if (node.dependentSchemas !== undefined) children.push(...node.dependentSchemas.values())
  return children
}

/** Whether two schemas are written the same, annotations included, and refer to nothing that could differ. */
export function isUntouched(left: Node, right: Node): boolean {
  if (left === right) return true
  if (left.hasRef || right.hasRef || left.dialect !== right.dialect || left.raw === undefined || right.raw === undefined)
    return false
  if (left.other === right) return false
  const same = isSameJson(left.raw, right.raw)
  if (!same) left.other = right
  return same
}

const MAX_COMPARED_DEPTH = 150

/** Deep equality that gives up (and says no) on values nested absurdly deep. Order of object keys does not count. */
export function isSameJson(left: Json, right: Json, depth = 0): boolean {
  if (isSameScalar(left, right)) return true
  if (depth > MAX_COMPARED_DEPTH) return false
  if (isList(left)) {
    if (!isList(right) || left.length !== right.length) return false
    for (let index = 0; index < left.length; index++) if (!isSameJson(left[index]!, right[index]!, depth + 1)) return false
    return true
  }
  if (!isObject(left) || !isObject(right)) return false
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  for (const key of keys) if (!Object.hasOwn(right, key) || !isSameJson(left[key]!, right[key]!, depth + 1)) return false
  return true
}
