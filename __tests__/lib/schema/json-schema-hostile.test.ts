import { describe, expect, test } from '@jest/globals'
import { makeJsonSchemaExecutor } from '../../../src/engine/schema/execute-json-schema.js'
import { diffJsonSchemas } from '../../../src/lib/schema/json-schema/index.js'
import type { Json } from '../../../src/model/json.js'
import type { ChangeClass, SchemaDiff } from '../../../src/model/schema-change.js'
import { cpuNow } from '../../cost.js'

const S: Json = { type: 'string' }
const N: Json = { type: 'number' }
const object = (properties: Json, more: Record<string, Json> = {}): Json => ({ type: 'object', properties, ...more })
const nest = (count: number, wrap: (inner: Json) => Json, leaf: Json): Json => {
  let schema = leaf
  for (let index = 0; index < count; index++) schema = wrap(schema)
  return schema
}
const many = (count: number, make: (index: number) => Json): Record<string, Json> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, make(index)]))
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `f${index}`)
const chain = (part: (next: Json) => Json, leaf: Json): Json => ({
  $ref: '#/$defs/f0',
  $defs: { ...many(40, (index) => part({ $ref: `#/$defs/f${index + 1}` })), f40: leaf },
})

/** In both content models and both directions: nothing is thrown, and what is not shown is said. */
async function survive(base: Json, head: Json): Promise<SchemaDiff[]> {
  const results: SchemaDiff[] = []
  for (const contentModel of ['as-written', 'ignore-unknown'] as const)
    for (const [from, to] of [
      [base, head],
      [head, base],
    ] as const) {
      const execute = await makeJsonSchemaExecutor(from, to, contentModel)
      const result = diffJsonSchemas(from, to, { execute, contentModel })
      const shown = new Set(result.changes.flatMap((change) => change.witnesses.map((witness) => witness.acceptedBy)))
      const claimed = { none: [], both: [], backward: ['head'], forward: ['base'], break: ['base', 'head'] }[result.class]
      if (claimed.some((side) => !shown.has(side as 'base' | 'head'))) expect(result.undecided).not.toEqual([])
      results.push(result)
    }
  return results
}

describe('hostile schemas', () => {
  test.each<[name: string, base: Json, head: Json]>([
    ['deep properties', nest(90, (inner) => object({ a: inner }), S), nest(90, (inner) => object({ a: inner }), N)],
    ['deeper than is read', nest(150, (inner) => object({ a: inner }), S), nest(150, (inner) => object({ a: inner }), N)],
    ['deeper than a stack', nest(5000, (inner) => object({ a: inner }), S), nest(5000, (inner) => object({ a: inner }), N)],
    ['a deep default', { default: nest(5000, (inner) => [inner], 1) }, { default: nest(5000, (inner) => [inner], 2) }],
    ['a deep constant', { const: nest(200, (inner) => [inner], 1) }, { const: nest(200, (inner) => [inner], 2) }],
    ['negations of negations', nest(90, (not) => ({ not }), S), nest(90, (not) => ({ not }), N)],
    ['branches of branches', nest(10, (one) => ({ anyOf: [one, one] }), S), nest(10, (one) => ({ anyOf: [one, one] }), N)],
    ['references that multiply', chain((next) => ({ allOf: [next, next] }), S), chain((next) => ({ allOf: [next, next] }), N)],
    [
      'alternatives that multiply',
      chain((next) => ({ oneOf: [next, { not: next }] }), S),
      chain((next) => ({ oneOf: [next, { not: next }] }), N),
    ],
    ['a pattern that is none', { type: 'string', pattern: '(' }, { type: 'string', pattern: '[' }],
    [
      'a pattern of names that is none',
      object({}, { patternProperties: { '(': S } }),
      object({}, { patternProperties: { '(': N } }),
    ],
    ['a pattern that backtracks', S, { type: 'string', pattern: '^(a+)+$' }],
    ['a pattern that is too large', S, { type: 'string', pattern: '((a{1000}){1000}){1000}' }],
    ['endless numbers', { multipleOf: Infinity, maximum: Infinity }, { multipleOf: 2, minimum: NaN }],
    ['an endless number as a value', { enum: [Infinity, 1] }, { multipleOf: 2 }],
    ['numbers that are far apart', { multipleOf: 5e-324 }, { multipleOf: 1e308 }],
    ['negative sizes', { maxLength: -5, maxItems: -1, maxProperties: -2 }, { maxLength: -4, maxItems: -2, maxProperties: -1 }],
    ['sizes beyond memory', { minLength: 1e9, minItems: 1e9, minProperties: 1e9 }, { minLength: 2e9, minItems: 2e9 }],
    ['odd places for schemas', { properties: { a: null }, items: [[[]]], allOf: [] }, { properties: { a: [1] }, items: 'x' }],
    ['lists of nothing', { type: [], enum: [] }, { anyOf: [], required: [1, null] }],
    [
      'names of prototypes',
      JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'),
      JSON.parse('{"properties":{"__proto__":{"type":"number"}}}'),
    ],
    ['half of a character', { const: '\ud800' }, { type: 'string', maxLength: 0 }],
    [
      'anchors that clash',
      { $ref: '#a', $defs: { x: { $anchor: 'a', type: 'string' }, y: { $anchor: 'a', type: 'number' } } },
      S,
    ],
    ['identifiers that clash', { $id: 'http://x/a', $ref: 'a', $defs: { a: { $id: 'http://x/a', $ref: 'a' } } }, S],
  ])('%s', async (_, base, head) => {
    await survive(base, head)
  })

  test('schemas with a broken word in every place cost as little as whole ones: a change may hold hundreds', () => {
    const base = object(
      {
        id: { type: 'integer', minimum: 0 },
        name: { type: 'string', maxLength: 10, pattern: '^[a-z]+$' },
        kind: { enum: ['a', 'b'] },
        sub: { $ref: '#/$defs/sub' },
      },
      { required: ['id'], additionalProperties: false, $defs: { sub: object({ q: N }, { required: ['q'] }) } },
    )
    const broken = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(broken)
      if (typeof value !== 'object' || value === null) return 'x'
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, broken(one as Json)]))
    }
    const started = cpuNow()
    for (let i = 0; i < 50; i++) expect(diffJsonSchemas(base, broken(base)).undecided).not.toEqual([])
    expect(cpuNow() - started).toBeLessThan(3500)
  })

  test.each<[name: string, reason: RegExp, schema: Json]>([
    ['itself', /leads back to itself/, { $ref: '#' }],
    ['a ring', /leads back to itself/, { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } }],
    ['its own negation', /leads back to itself/, { $ref: '#/$defs/a', $defs: { a: { not: { $ref: '#/$defs/a' } } } }],
    ['the web', /leaves the document/, object({ a: { $ref: 'https://x.test/a.json' } })],
    ['a neighbour', /leaves the document/, object({ a: { $ref: 'other.json#/definitions/x' } })],
    ['a name', /leaves the document/, { $ref: 'urn:x:y' }],
    ['no URI', /not a URI/, { $ref: 'http://[::1' }],
    ['half of an escape', /cannot be decoded/, { $ref: '#/%ZZ' }],
    ['a prototype', /nothing there/, { $ref: '#/constructor' }],
  ])('a reference to %s is undecided and never compatible', async (_, reason, schema) => {
    for (const result of await survive(schema, object({ a: S }))) {
      expect(result.undecided.map((one) => one.reason).join('\n')).toMatch(reason)
      expect(['none', 'both']).not.toContain(result.class)
    }
  })
})

describe('wide schemas are decided, each claim with its witness', () => {
  const count = 10_000
  test.each<[name: string, expected: ChangeClass, base: Json, head: Json]>([
    ['one field of 10,000', 'break', object(many(count, () => S)), object({ ...many(count, () => S), f77: N })],
    [
      '10,000 fields become required',
      'forward',
      object(many(count, () => S)),
      object(
        many(count, () => S),
        { required: names(count) },
      ),
    ],
    ['an enum of 50,000', 'backward', { enum: names(50_000) }, { enum: names(50_001) }],
    ['an enum of 50,000 to its type', 'backward', { enum: names(50_000) }, S],
    ['an enum of objects', 'forward', { enum: names(5000).map((a) => ({ a })) }, { enum: names(4999).map((a) => ({ a })) }],
    [
      'all 3,000 fields renamed in a closed record',
      'break',
      object(
        many(3000, () => S),
        { additionalProperties: false },
      ),
      object(Object.fromEntries(names(3000).map((name) => [`g${name}`, S])), { additionalProperties: false }),
    ],
    [
      '200 dependencies in a row',
      'break',
      { dependentSchemas: many(200, (index) => ({ required: [`f${index + 1}`] })) },
      { dependentSchemas: many(200, (index) => ({ required: [`f${index + 2}`] })) },
    ],
  ])('%s', (_, expected, base, head) => {
    const started = cpuNow()
    const result = diffJsonSchemas(base, head)
    expect(cpuNow() - started).toBeLessThan(20_000)
    expect(result).toMatchObject({ class: expected, undecided: [] })
    const sides = { none: [], both: [], backward: ['head'], forward: ['base'], break: ['base', 'head'] }[expected]
    expect([...new Set(result.changes.flatMap((change) => change.witnesses.map((one) => one.acceptedBy)))].sort()).toEqual(sides)
  })

  test('two webs of definitions that say the same through other references are the same, and one that differs far inside is not', () => {
    const web = (shift: number, odd?: Json): Json =>
      object(
        { first: { $ref: '#/$defs/f0' } },
        {
          $defs: {
            ...many(150, (index) =>
              object({
                ...many(6, (use) => ({ $ref: `#/$defs/f${(index * 7 + use * 13 + shift) % 150}` })),
                ...(index === 149 && odd !== undefined && { odd }),
              }),
            ),
          },
        },
      )
    expect(diffJsonSchemas(web(0), web(1))).toEqual({ class: 'none', changes: [], undecided: [] })
    expect(diffJsonSchemas(web(0, S), web(0, N)).class).toBe('break')
  })

  test('ajv runs them too, and says the same', async () => {
    const [base, head] = [object(many(count, () => S)), object({ ...many(count, () => S), f77: N })]
    const execute = await makeJsonSchemaExecutor(base, head)
    const { changes, undecided } = diffJsonSchemas(base, head, { execute })
    expect(undecided).toEqual([])
    expect(changes.map((change) => change.witnesses)).toEqual([
      [
        { acceptedBy: 'base', datum: { f77: '' } },
        { acceptedBy: 'head', datum: { f77: 0 } },
      ],
    ])
    expect([execute('base', 'reader', { f77: 0 }), execute('base', 'reader', { f9999: 0, extra: 1 })]).toEqual([false, false])
    expect([execute('head', 'reader', { f77: 0, f78: '' }), execute('head', 'reader', [])]).toEqual([true, false])
  })
})
