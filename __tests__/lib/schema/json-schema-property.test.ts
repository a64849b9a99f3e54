import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { makeJsonSchemaExecutor } from '../../../src/engine/schema/execute-json-schema.js'
import { Acceptor } from '../../../src/lib/schema/json-schema/accept.js'
import { compileSchema } from '../../../src/lib/schema/json-schema/compile.js'
import { diffJsonSchemas, type ContentModel } from '../../../src/lib/schema/json-schema/index.js'
import { Meter } from '../../../src/lib/schema/json-schema/meter.js'
import { Nodes } from '../../../src/lib/schema/json-schema/node.js'
import type { Json } from '../../../src/model/json.js'

const addFormats = ajvFormats.default

/** Random schemas of every keyword, and random data; the same in every run. */
class Maker {
  #seed: number
  constructor(seed: number) {
    this.#seed = seed
  }

  random(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)]!
  }

  schema(depth: number): Json {
    const lot = this.random()
    if (lot < 0.06) return true
    if (lot < 0.09) return false
    return this.object(depth)
  }

  object(depth: number): Record<string, Json> {
    const schema: Record<string, Json> = {}
    if (this.random() < 0.6)
      schema.type =
        this.random() < 0.75
          ? this.pick(['null', 'boolean', 'number', 'integer', 'string', 'array', 'object', 'object'])
          : [this.pick(['null', 'string']), this.pick(['number', 'integer', 'object', 'array'])]
    const count = 1 + Math.floor(this.random() * 2.5)
    for (let index = 0; index < count; index++) this.keyword(schema, depth)
    return schema
  }

  keyword(schema: Record<string, Json>, depth: number): void {
    const below = (): Json => this.schema(depth - 1)
    const key = () => this.pick(KEYS)
    const name = depth > 0 && this.random() < 0.7 ? this.pick(DEEP) : this.pick(Object.keys(LEAVES))
    if (name in LEAVES) schema[name] = this.pick(LEAVES[name]!)
    else if (name === 'properties') schema.properties = { [key()]: below(), [key()]: below() }
    else if (name === 'patternProperties') schema[name] = { [this.pick(['^a', 'b', '^c$'])]: below() }
    else if (name === 'dependentSchemas') schema[name] = { [key()]: below() }
    else if (name === 'prefixItems') schema[name] = this.random() < 0.5 ? [below()] : [below(), below()]
    else if (name === 'allOf' || name === 'anyOf' || name === 'oneOf') schema[name] = [below(), below()]
    else if (name === '$ref') schema.$ref = this.pick(['#/$defs/x', '#/$defs/y'])
    else if (name === 'additionalProperties' || name === 'unevaluatedProperties')
      schema[name] = this.random() < 0.6 ? false : below()
    else schema[name] = below()
    if (name === 'if') schema.then = below()
    if (name === 'if' && this.random() < 0.5) schema.else = below()
  }

  change(schema: Json): Json {
    const copy = structuredClone(schema) as Record<string, Json>
    const places = [copy]
    for (let next = 0; next < places.length; next++)
      for (const value of Object.values(places[next]!))
        if (typeof value === 'object' && value !== null)
          for (const one of [value, ...Object.values(value)]) if (isSchemaLike(one) && !places.includes(one)) places.push(one)
    const place = this.pick(places)
    const keys = Object.keys(place).filter((one) => !['$defs', 'if', 'then', 'else'].includes(one))
    if (keys.length > 0 && this.random() < 0.5) delete place[this.pick(keys)]
    if (this.random() < 0.7) this.keyword(place, 1)
    return copy
  }

  datum(depth: number): Json {
    const lot = this.random()
    if (depth === 0 || lot < 0.45) return this.pick(SCALARS)
    if (lot < 0.65) return Array.from({ length: Math.floor(this.random() * 4) }, () => this.datum(depth - 1))
    return Object.fromEntries(
      Array.from({ length: Math.floor(this.random() * 4) }, () => [this.pick([...KEYS, 'd']), this.datum(depth - 1)]),
    )
  }
}

const KEYS = ['a', 'b', 'c', 'ab']
const SCALARS: Json[] = [null, true, false, 0, 1, 2, 3, -1, 0.5, 1.5, 4, 10, '', 'a', 'b', 'ab', 'ba', 'aaa', 'c', '2000-01-01']
const LEAVES: Record<string, Json[]> = {
  enum: [
    [0, 1, 'a'],
    ['a', 'b'],
    [null, 0, {}],
    [[], 1.5],
  ],
  const: [0, 'a', null, { a: 1 }],
  minimum: [-1, 0, 1, 0.5],
  maximum: [0, 1, 3, 10],
  exclusiveMinimum: [-1, 0, 1],
  exclusiveMaximum: [0, 1, 3],
  multipleOf: [1, 2, 3, 0.5],
  minLength: [0, 1, 2],
  maxLength: [0, 1, 3],
  pattern: ['^a', 'b$', '^[ab]*$', 'a|b', '^.{2}$'],
  format: ['date', 'email', 'unheard-of'],
  minItems: [0, 1, 2],
  maxItems: [0, 1, 3],
  uniqueItems: [true, false],
  required: [['a'], ['a', 'b'], ['c']],
  minProperties: [0, 1, 2],
  maxProperties: [0, 1, 3],
  dependentRequired: [{ a: ['b'] }, { b: ['c'] }],
}
/** `contains` stands apart: ajv takes an empty list for one that contains, when `prefixItems` stand beside it. */
const DEEP = (
  'properties properties properties patternProperties additionalProperties additionalProperties propertyNames items prefixItems ' +
  'allOf anyOf oneOf not if dependentSchemas unevaluatedProperties $ref'
).split(' ')

function isSchemaLike(value: unknown): value is Record<string, Json> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).some((key) => key in LEAVES || DEEP.includes(key))
  )
}

function pairs(seed: number, count: number): { maker: Maker; base: Json; head: Json }[] {
  return Array.from({ length: count }, (_, index) => {
    const maker = new Maker(seed + index * 7919)
    const $defs = { x: maker.schema(1), y: maker.schema(1) }
    const base = { ...maker.object(3), $defs }
    const head = maker.random() < 0.85 ? maker.change(base) : { ...maker.object(2), $defs }
    return { maker, base, head }
  })
}

const accepts = { backward: ['none', 'both', 'backward'], forward: ['none', 'both', 'forward'] }

describe.each<[ContentModel, number, number]>([
  ['as-written', 11, 500],
  ['ignore-unknown', 12, 200],
])('random schemas, %s', (contentModel, seed, count) => {
  test('backward of base to head is forward of head to base', () => {
    for (const { base, head } of pairs(seed, count)) {
      const there = diffJsonSchemas(base, head, { contentModel })
      const back = diffJsonSchemas(head, base, { contentModel })
      const text = JSON.stringify({ base, head })
      expect([text, accepts.backward.includes(there.class)]).toEqual([text, accepts.forward.includes(back.class)])
      expect([text, accepts.forward.includes(there.class)]).toEqual([text, accepts.backward.includes(back.class)])
    }
  })

  test('no datum contradicts a class, and every witness is one', async () => {
    let claims = 0
    let shown = 0
    for (const { maker, base, head } of pairs(seed + 1, count)) {
      const execute = await makeJsonSchemaExecutor(base, head, contentModel)
      const diff = diffJsonSchemas(base, head, { contentModel, execute })
      const text = JSON.stringify({ base, head })
      const witnesses = diff.changes.flatMap((change) => change.witnesses)
      for (const { acceptedBy, datum } of witnesses) {
        expect(execute(acceptedBy, 'writer', datum)).toBe(true)
        expect(execute(acceptedBy === 'base' ? 'head' : 'base', 'reader', datum)).toBe(false)
      }
      for (const [side, direction] of [
        ['base', 'backward'],
        ['head', 'forward'],
      ] as const) {
        if (!accepts[direction].includes(diff.class)) {
          claims++
          if (witnesses.some((witness) => witness.acceptedBy === side)) shown++
          else expect(diff.undecided.length).toBeGreaterThan(0)
          continue
        }
        const other = side === 'base' ? 'head' : 'base'
        for (let tries = 0; tries < 60; tries++) {
          const datum = maker.datum(3)
          if (execute(side, 'writer', datum) === true && execute(other, 'reader', datum) === false)
            throw new Error(`${diff.class}, but ${JSON.stringify(datum)} is accepted by the ${side} alone: ${text}`)
        }
      }
    }
    expect(claims).toBeGreaterThan(count / 5)
    expect(shown / claims).toBeGreaterThan(0.9)
  })
})

/** ajv compares constructors, which objects without a prototype do not have. */
const plain = (datum: Json): unknown => JSON.parse(JSON.stringify(datum))

/** ajv as anybody would set it up: nothing of ours is cut, sliced or read beforehand. */
test('every witness is one for a plain ajv with the whole schemas', () => {
  let run = 0
  for (const { base, head } of pairs(7000, 250)) {
    const { changes, undecided } = diffJsonSchemas(base, head)
    // There ajv runs until its stack is full.
    if (undecided.some(({ reason }) => reason.includes('leads back to itself'))) continue
    const ajv = (schema: Json) => {
      const instance = new Ajv2020({ strict: false, validateSchema: false, logger: false })
      addFormats(instance)
      return instance.compile(schema as object)
    }
    const sides = changes.length === 0 ? undefined : { base: ajv(base), head: ajv(head) }
    for (const { acceptedBy, datum } of changes.flatMap((change) => change.witnesses)) {
      run++
      const [accepts, refuses] = acceptedBy === 'base' ? [sides!.base, sides!.head] : [sides!.head, sides!.base]
      const text = JSON.stringify({ base, head, datum })
      expect([text, accepts(plain(datum)), refuses(plain(datum))]).toEqual([text, true, false])
    }
  }
  expect(run).toBeGreaterThan(80)
})

test('our own validator says what ajv says', async () => {
  let compared = 0
  for (const { maker, base, head } of pairs(99, 300)) {
    const execute = await makeJsonSchemaExecutor(base, head)
    const acceptor = new Acceptor(new Meter(1e9, 'testing'))
    const { root } = compileSchema(head, new Nodes(), { depth: 100, nodes: 10_000 })
    for (let tries = 0; tries < 40; tries++) {
      const datum = maker.datum(3)
      const [ours, theirs] = [acceptor.accepts(root, datum), execute('head', 'reader', datum)]
      if (ours === undefined || theirs === undefined) continue
      compared++
      if (ours !== theirs) throw new Error(`ours ${ours}, ajv ${theirs}: ${JSON.stringify({ head, datum })}`)
    }
  }
  expect(compared).toBeGreaterThan(5000)
})
