import { isList, isObject, type Json } from '../../../model/json.js'
import type { Meter } from './meter.js'
import { isMultiple } from './exact.js'
import { formatNamed } from './formats.js'
import { ARRAY, BOOLEAN, isSameJson, NULL, NUMBER, OBJECT, STRING, type Node } from './node.js'
import { matches } from './patterns.js'
import { valueSet } from './value-set.js'

/**
 * Thrown when a schema's answer to a datum depends on what cannot be read: a remote reference, an unsupported pattern. One for
 * all: it is thrown for datum after datum, and to write down where an error came from costs more than to judge the datum.
 */
const UNKNOWN = new Error('the answer depends on what cannot be read')

/** What a schema has looked at in an object or a list, for `unevaluatedProperties` and `unevaluatedItems`. */
interface Seen {
  readonly keys: Set<string>
  readonly items: Set<number>
  /** A schema of another document judged the value too, and may have looked at anything. */
  open: boolean
}

const MAX_DEPTH = 400

/**
 * A validator of compiled schemas. Its answers are exact, or it gives none.
 * A schema of another document whose address is in `assumed` is taken to let the value through: "accepts" then means as far as
 * that document does, and "refuses" whatever it asks. Where more let through would mean less (a negation, a condition, a count),
 * there is no answer.
 */
export class Acceptor {
  readonly #budget: Meter
  #depth = 0
  readonly #addresses: ReadonlySet<string>
  #assumes = true
  /** How often it was taken for granted that another document lets something through. */
  #assumed = 0

  constructor(budget: Meter, assumed: ReadonlySet<string> = new Set()) {
    this.#budget = budget
    this.#addresses = assumed
  }

  /** Undefined when it cannot be told. */
  accepts(node: Node, value: Json): boolean | undefined {
    const depth = this.#depth
    const assumes = this.#assumes
    try {
      return this.#test(node, value, undefined)
    } catch (error) {
      if (error === UNKNOWN) return undefined
      throw error
    } finally {
      this.#depth = depth
      this.#assumes = assumes
    }
  }

  acceptsAll(nodes: readonly Node[], value: Json): boolean | undefined {
    let known = true
    for (const node of nodes) {
      const answer = this.accepts(node, value)
      if (answer === false) return false
      known &&= answer === true
    }
    return known ? true : undefined
  }

  #test(node: Node, value: Json, seen: Seen | undefined): boolean {
    if (node.never) return false
    this.#budget.spend(1)
    if (++this.#depth > MAX_DEPTH) throw UNKNOWN
    const own = node.unevaluatedProperties === undefined && node.unevaluatedItems === undefined ? seen : newSeen()
    if (node.opaque && own !== undefined) own.open = true
    const accepted = this.#keywords(node, value, own)
    if (accepted && own !== undefined && own !== seen && seen !== undefined) merge(seen, own)
    // After the known keywords: a schema that refuses a value for a plain reason refuses it whatever the unread part says.
    if (accepted && node.problem !== undefined) {
      if (!node.opaque || !this.#assumes || !this.#addresses.has(node.problemText!)) throw UNKNOWN
      this.#assumed++
    }
    this.#depth--
    return accepted
  }

  #keywords(node: Node, value: Json, seen: Seen | undefined): boolean {
    const bit = typeOf(value)
    if ((node.types & bit) === 0) return false
    if (node.values !== undefined && !valueSet(node.values).has(value)) return false
    if (typeof value === 'number' && !isNumberAccepted(node, value)) return false
    if (typeof value === 'string' && !isTextAccepted(node, value)) return false
    if (isList(value) && !this.#list(node, value, seen)) return false
    if (isObject(value) && !this.#object(node, value, seen)) return false
    if (node.ref !== undefined && !this.#test(node.ref, value, seen)) return false
    for (const part of node.allOf) if (!this.#test(part, value, seen)) return false
    if (node.anyOf.length > 0 && this.#count(node.anyOf, value, seen, seen === undefined ? 1 : Infinity) === 0) return false
    if (node.oneOf.length > 0 && !this.#isOne(node.oneOf, value, seen)) return false
    if (node.not !== undefined && this.#firmly(() => this.#test(node.not!, value, undefined))) return false
    if (node.if !== undefined && !this.#condition(node, value, seen)) return false
    if (isObject(value) && node.unevaluatedProperties !== undefined)
      for (const key of Object.keys(value))
        if (!seen!.keys.has(key)) {
          if (!this.#test(node.unevaluatedProperties, value[key]!, undefined)) return refusesUnseen(seen!)
          seen!.keys.add(key)
        }
    if (isList(value) && node.unevaluatedItems !== undefined)
      for (let index = 0; index < value.length; index++)
        if (!seen!.items.has(index)) {
          if (!this.#test(node.unevaluatedItems, value[index]!, undefined)) return refusesUnseen(seen!)
          seen!.items.add(index)
        }
    return true
  }

  /** Nothing is taken for granted of other documents meanwhile. */
  #firmly(run: () => boolean): boolean {
    const assumes = this.#assumes
    this.#assumes = false
    const answer = run()
    this.#assumes = assumes
    return answer
  }

  /** Whether exactly one accepts. Two that do so only as far as another document lets them are no answer. */
  #isOne(nodes: readonly Node[], value: Json, seen: Seen | undefined): boolean {
    let count = 0
    let firm = 0
    for (const node of nodes) {
      const before = this.#assumed
      if (this.#count([node], value, seen, 1) === 0) continue
      count++
      if (this.#assumed === before && ++firm > 1) return false
    }
    if (count > 1) throw UNKNOWN
    return count === 1
  }

  /** How many of the alternatives accept the value, counting up to `most`. */
  #count(nodes: readonly Node[], value: Json, seen: Seen | undefined, most: number): number {
    let count = 0
    for (const node of nodes) {
      const own = seen === undefined ? undefined : newSeen()
      if (!this.#test(node, value, own)) continue
      if (own !== undefined) merge(seen!, own)
      if (++count >= most) break
    }
    return count
  }

  #condition(node: Node, value: Json, seen: Seen | undefined): boolean {
    const own = seen === undefined ? undefined : newSeen()
    const holds = this.#firmly(() => this.#test(node.if!, value, own))
    if (holds && own !== undefined) merge(seen!, own)
    const next = holds ? node.then : node.else
    return next === undefined || this.#test(next, value, seen)
  }

  #list(node: Node, value: readonly Json[], seen: Seen | undefined): boolean {
    if (value.length < node.minItems || value.length > node.maxItems) return false
    for (let index = 0; index < value.length; index++) {
      const schema = node.prefix[index] ?? node.rest
      if (schema === undefined) break
      if (!this.#test(schema, value[index]!, undefined)) return false
      seen?.items.add(index)
    }
    if (node.contains !== undefined) {
      let count = 0
      let firm = 0
      for (let index = 0; index < value.length; index++) {
        const before = this.#assumed
        if (!this.#test(node.contains, value[index]!, undefined)) continue
        count++
        if (this.#assumed === before) firm++
        seen?.items.add(index)
      }
      if (count < node.minContains || firm > node.maxContains) return false
      if (count > node.maxContains) throw UNKNOWN
    }
    if (node.unique)
      for (let index = 1; index < value.length; index++)
        for (let other = 0; other < index; other++) if (isSameJson(value[index]!, value[other]!)) return false
    return true
  }

  #object(node: Node, value: { readonly [key: string]: Json }, seen: Seen | undefined): boolean {
    const keys = Object.keys(value)
    if (keys.length < node.minProperties || keys.length > node.maxProperties) return false
    for (const name of node.required) if (!Object.hasOwn(value, name)) return false
    this.#budget.spend(node.required.size >> 4)
    for (const key of keys) {
      if (node.names !== undefined && !this.#test(node.names, key, undefined)) return false
      const schema = node.properties.get(key)
      let evaluated = schema !== undefined
      if (schema !== undefined && !this.#test(schema, value[key]!, undefined)) return false
      for (const [pattern, below] of node.patterns) {
        const applies = matches(pattern, key)
        if (applies === undefined) throw UNKNOWN
        if (!applies) continue
        evaluated = true
        if (!this.#test(below, value[key]!, undefined)) return false
      }
      if (!evaluated && node.additional !== undefined) {
        evaluated = true
        if (!this.#test(node.additional, value[key]!, undefined)) return false
      }
      if (evaluated) seen?.keys.add(key)
    }
    if (node.dependentRequired !== undefined)
      for (const [key, names] of node.dependentRequired)
        if (Object.hasOwn(value, key) && !names.every((name) => Object.hasOwn(value, name))) return false
    if (node.dependentSchemas !== undefined)
      for (const [key, schema] of node.dependentSchemas)
        if (Object.hasOwn(value, key) && !this.#test(schema, value, seen)) return false
    return true
  }
}

export function typeOf(value: Json): number {
  if (value === null) return NULL
  if (typeof value === 'boolean') return BOOLEAN
  if (typeof value === 'number') return NUMBER
  if (typeof value === 'string') return STRING
  return isList(value) ? ARRAY : OBJECT
}

function isNumberAccepted(node: Node, value: number): boolean {
  if (node.integer && !Number.isInteger(value)) return false
  const { minimum, maximum, multipleOf } = node
  if (minimum !== undefined && (minimum.exclusive ? value <= minimum.value : value < minimum.value)) return false
  if (maximum !== undefined && (maximum.exclusive ? value >= maximum.value : value > maximum.value)) return false
  return multipleOf === undefined || isMultiple(value, multipleOf)
}

function isTextAccepted(node: Node, value: string): boolean {
  if (node.minLength > 0 || node.maxLength < Infinity) {
    const length = lengthOf(value)
    if (length < node.minLength || length > node.maxLength) return false
  }
  if (node.pattern !== undefined) {
    const applies = matches(node.pattern, value)
    if (applies === undefined) throw UNKNOWN
    if (!applies) return false
  }
  if (node.format === undefined) return true
  const format = formatNamed(node.format)
  if (format === undefined) throw UNKNOWN
  return format.test(value)
}

/** In characters, as JSON Schema counts them: a surrogate pair is one. */
export function lengthOf(text: string): number {
  let length = 0
  for (let index = 0; index < text.length; index++) {
    length++
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) index++
  }
  return length
}

function newSeen(): Seen {
  return { keys: new Set(), items: new Set(), open: false }
}

/** What nobody looked at and does not fit is refused, unless another document may have looked at it. */
function refusesUnseen(seen: Seen): false {
  if (seen.open) throw UNKNOWN
  return false
}

function merge(into: Seen, from: Seen): void {
  into.open ||= from.open
  for (const key of from.keys) into.keys.add(key)
  for (const index of from.items) into.items.add(index)
}
