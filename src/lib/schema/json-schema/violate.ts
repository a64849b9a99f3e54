import type { Json } from '../../../model/json.js'
import { FILLERS, unnamedKey, type Builder } from './generate.js'
import { formatNamed } from './formats.js'
import { itemNodes } from './items.js'
import { keyNodes, ownKeyNodes } from './keys.js'
import type { Left } from './left.js'
import { ANY, ARRAY, NUMBER, OBJECT, STRING, TYPES, type Node } from './node.js'
import { sampleTexts } from './samples.js'
import { refutingTexts } from './text-rules.js'

const MAX_DEPTH = 16

/** Builds data that fit some schemas and break another, keyword by keyword. Every datum it hands out was checked on both. */
export class Violator {
  readonly builder: Builder
  #depth = 0

  constructor(builder: Builder) {
    this.builder = builder
  }

  *violations(nodes: readonly Node[], goal: Node, types = ANY): Generator<Json> {
    if (goal.trivial || this.#depth >= MAX_DEPTH) return
    this.#depth++
    const { acceptor, budget } = this.builder
    try {
      for (const type of TYPES) {
        if ((types & type) === 0) continue
        for (const value of this.#candidates(nodes, goal, type)) {
          budget.spend(2)
          if (acceptor.acceptsAll(nodes, value) === true && acceptor.accepts(goal, value) === false) yield value
        }
      }
    } finally {
      this.#depth--
    }
  }

  *#candidates(nodes: readonly Node[], goal: Node, type: number): Generator<Json> {
    const { builder } = this
    if ((goal.types & type) === 0 || goal.never) return yield* builder.data(nodes, type)
    for (const left of builder.cases(nodes, type)) {
      if (goal.values !== undefined) yield* this.#others(left, goal.values)
      if (type === NUMBER) yield* numbersAround(goal)
      if (type === STRING) {
        yield* refutingTexts(builder.prover, left, goal)
        yield* textsAround(left, goal)
      }
      if (type === ARRAY) yield* this.#lists(left, goal)
      if (type === OBJECT) yield* this.#objects(left, goal)
      yield* builder.candidates(left)
      yield* this.#logic(left, goal)
    }
  }

  /** Values near those that are listed, and fillers. */
  *#others(left: Left, values: readonly Json[]): Generator<Json> {
    yield* this.builder.candidates(left)
    yield* FILLERS
    for (const value of values.slice(0, 20)) {
      if (typeof value === 'string') yield* [value + 'a', value.toUpperCase(), value.slice(1)]
      if (typeof value === 'number') yield* [value + 1, value - 1, value + 0.5]
    }
  }

  *#logic(left: Left, goal: Node): Generator<Json> {
    const { flat, type } = left
    const { nodes } = this.builder.prover
    if (goal.ref !== undefined) yield* this.violations(flat, goal.ref, type)
    for (const part of goal.allOf) yield* this.violations(flat, part, type)
    for (const part of goal.anyOf) yield* this.violations(flat, part, type)
    for (const part of goal.oneOf) yield* this.violations(flat, part, type)
    for (const [index, part] of goal.oneOf.entries())
      for (const other of goal.oneOf.slice(index + 1)) yield* this.builder.data([...flat, part, other], type)
    if (goal.not !== undefined) yield* this.builder.data([...flat, goal.not], type)
    if (goal.if === undefined) return
    if (goal.then !== undefined) yield* this.violations([...flat, goal.if], goal.then, type)
    if (goal.else !== undefined) yield* this.violations([...flat, nodes.not(goal.if)], goal.else, type)
  }

  *#lists(left: Left, goal: Node): Generator<Json> {
    const { builder } = this
    if (goal.minItems > 0) yield* builder.lists(left, new Map())
    if (goal.maxItems < 300) yield* builder.lists(left, new Map(), goal.maxItems + 1)
    const tuple = Math.max(goal.prefix.length, ...left.flat.map((node) => node.prefix.length))
    for (let index = 0; index <= Math.min(tuple, 200); index++) {
      const asked = goal.prefix[index] ?? goal.rest ?? goal.unevaluatedItems
      if (asked === undefined) continue
      let tries = 0
      for (const item of this.violations(itemNodes(left, index), asked)) {
        yield* builder.lists(left, new Map([[index, item]]))
        if (++tries > 3) break
      }
    }
    if (goal.unique)
      for (let index = 0; index <= Math.min(tuple, 20); index++) {
        const item = builder.first([...itemNodes(left, index), ...itemNodes(left, index + 1)], ANY)
        if (item !== undefined)
          yield* builder.lists(
            left,
            new Map([
              [index, item],
              [index + 1, item],
            ]),
          )
      }
    if (goal.contains !== undefined) yield* this.#listsWithout(left, goal, goal.contains)
  }

  /** Lists with too few, and with too many, of what the goal's `contains` counts. */
  *#listsWithout(left: Left, goal: Node, contains: Node): Generator<Json> {
    const { builder } = this
    yield* builder.lists(left, new Map())
    for (const length of [1, left.most('minItems')]) {
      const items = new Map<number, Json>()
      for (let index = 0; index < Math.min(length, 50); index++)
        for (const item of this.violations(itemNodes(left, index), contains)) {
          items.set(index, item)
          break
        }
      yield* builder.lists(left, items)
    }
    if (goal.maxContains > 50) return
    const many = new Map<number, Json>()
    for (let index = 0; index <= goal.maxContains; index++) {
      const item = builder.first([...itemNodes(left, index), contains], ANY)
      if (item !== undefined) many.set(index, item)
    }
    yield* builder.lists(left, many)
  }

  *#objects(left: Left, goal: Node): Generator<Json> {
    const { builder } = this
    for (const name of goal.required) if (!left.required.has(name)) yield* builder.objects(left, { without: name })
    if (goal.minProperties > 0) yield* builder.objects(left, {})
    if (goal.maxProperties < 300) yield* builder.objects(left, { size: goal.maxProperties + 1 })
    for (const [key, needs] of goal.dependentRequired ?? []) for (const need of needs) yield* this.#with(left, key, need)
    for (const [key, schema] of goal.dependentSchemas ?? []) {
      yield* this.#with(left, key)
      const needed = builder.prover.nodes.requiring(key)
      yield* this.violations([...left.flat, needed], schema, OBJECT)
    }
    if (goal.names !== undefined) for (const key of this.#badNames(left, goal.names)) yield* this.#with(left, key)
    if (
      goal.properties.size > 0 ||
      goal.patterns.size > 0 ||
      goal.additional !== undefined ||
      goal.unevaluatedProperties !== undefined
    )
      for (const key of this.#keys(left, goal)) yield* this.valuesAt(left, goal, key)
  }

  *#with(left: Left, key: string, without?: string): Generator<Json> {
    const value = this.builder.valueOf(left, key)
    if (value === undefined) return
    yield* this.builder.objectsWith(left.flat, key, value, without)
  }

  /** Objects of `left` whose value at the key breaks what the goal asks there. */
  *valuesAt(left: Left, goal: Node, key: string): Generator<Json> {
    const { builder } = this
    builder.budget.spend(1)
    const known = keyNodes(builder.prover, left, key)
    if (known === undefined) return
    const own = ownKeyNodes(goal, key) ?? []
    const asked = own.length === 0 && goal.unevaluatedProperties !== undefined ? [goal.unevaluatedProperties] : own
    for (const schema of asked) {
      let tries = 0
      for (const value of this.violations(known, schema)) {
        yield* builder.objectsWith(left.flat, key, value)
        if (++tries > 3) break
      }
    }
  }

  /** Keys to try: those named on either side, some that match the patterns, some that nothing names. */
  *#keys(left: Left, goal: Node): Generator<string> {
    yield* goal.properties.keys()
    const others = goal.patterns.size > 0 || goal.additional !== undefined || goal.unevaluatedProperties !== undefined
    if (!others) return
    for (const pattern of goal.patterns.keys()) yield* sampleTexts(pattern).slice(0, 4)
    for (const node of left.flat) for (const pattern of node.patterns.keys()) yield* sampleTexts(pattern).slice(0, 4)
    for (let index = 0; index < 3; index++) yield unnamedKey(index)
    for (const node of left.flat) for (const key of node.properties.keys()) if (!goal.properties.has(key)) yield key
    let count = 0
    for (const key of this.builder.keys(left)) {
      yield key
      if (++count > 20) break
    }
  }

  *#badNames(left: Left, names: Node): Generator<string> {
    const { builder } = this
    const known = left.flat.flatMap((node) => node.names ?? [])
    let count = 0
    for (const key of builder.keys(left)) {
      if (builder.acceptor.accepts(names, key) === false) yield key
      if (++count > 200) break
    }
    for (const key of this.violations([...known, builder.prover.nodes.text], names, STRING)) yield key as string
  }
}

function* numbersAround(goal: Node): Generator<number> {
  for (const bound of [goal.minimum, goal.maximum]) {
    if (bound === undefined) continue
    yield bound.value
    const sign = bound === goal.minimum ? -1 : 1
    yield* [bound.value + sign, bound.value + sign / 2, bound.value + sign * 1e-6, bound.value * 2]
  }
  if (goal.integer) yield* [0.5, -0.5, 1.5]
  if (goal.multipleOf !== undefined) {
    const step = goal.multipleOf
    yield* [step / 2, step + 1, step - 1, step / 3, 1, 2, 3, 5, 7, 11, 13, 0.5, 0.25, 0.1]
  }
}

function* textsAround(left: Left, goal: Node): Generator<string> {
  const long = goal.maxLength + 1
  const short = goal.minLength - 1
  if (short >= 0 && short <= 4000) yield* fitted(left, short)
  if (long >= 0 && long <= 4000) yield* fitted(left, long)
  if (goal.pattern !== undefined)
    for (const text of sampleTexts(goal.pattern)) yield* [text.slice(1), text.slice(0, -1), `${text} `, `${text}a`, ` ${text}`]
  const format = goal.format === undefined ? undefined : formatNamed(goal.format)
  for (const text of format?.samples ?? []) yield* [text.slice(1), `${text}x`]
  yield* format?.refuses ?? []
}

/** Texts of exactly this length. */
function* fitted(left: Left, length: number): Generator<string> {
  yield 'a'.repeat(length)
  yield '0'.repeat(length)
  for (const { pattern } of left.flat)
    if (pattern !== undefined)
      for (const text of sampleTexts(pattern)) {
        if (text.length === length) yield text
        else if (text.length < length)
          yield* [text + 'a'.repeat(length - text.length), text.padStart(length, 'a'), text.padEnd(length, text.at(-1))]
      }
}
