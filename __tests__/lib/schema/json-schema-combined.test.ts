import { describe, expect, test } from '@jest/globals'
import { makeJsonSchemaExecutor } from '../../../src/engine/schema/execute-json-schema.js'
import { diffJsonSchemas } from '../../../src/lib/schema/json-schema/index.js'
import type { Json } from '../../../src/model/json.js'

const $schema = 'https://json-schema.org/draft/2020-12/schema'
const OTHER = { const: 'some other text' }
const tagged = (k: string, v?: Json): Json => ({
  type: 'object',
  properties: { k: { const: k }, ...(v === undefined ? {} : { v }) },
  required: v === undefined ? ['k'] : ['k', 'v'],
})

/** What holds of a schema holds of every schema that asks for it in one place; of its negation the reverse does. */
const PLACES: readonly [name: string, place: (schema: Json) => Json, reverses?: boolean][] = [
  ['allOf', (schema) => ({ allOf: [schema, {}] })],
  ['anyOf', (schema) => ({ anyOf: [schema, OTHER] })],
  ['oneOf', (schema) => ({ oneOf: [{ allOf: [schema, { not: OTHER }] }, OTHER] })],
  ['not', (schema) => ({ not: schema }), true],
  ['not not', (schema) => ({ not: { not: schema } })],
  ['a closed record', (v) => ({ type: 'object', properties: { v }, required: ['v'], additionalProperties: false })],
  ['a tagged alternative', (v) => ({ oneOf: [tagged('a', v), tagged('b')] })],
  [
    'a condition',
    (v) => ({
      type: 'object',
      required: ['k'],
      properties: { k: { enum: ['a', 'b'] } },
      if: { properties: { k: { const: 'a' } } },
      then: { required: ['v'], properties: { v } },
    }),
  ],
  ['dependentSchemas', (v) => ({ $schema, type: 'object', dependentSchemas: { a: { properties: { v } } } })],
  ['unevaluatedProperties', (v) => ({ $schema, type: 'object', allOf: [{ properties: { v } }], unevaluatedProperties: false })],
  ['prefixItems', (v) => ({ $schema, type: 'array', prefixItems: [v], items: false, minItems: 1 })],
  ['a definition', (v) => ({ $schema, type: 'array', items: { $ref: '#/$defs/v' }, $defs: { v } })],
]

const PAIRS: readonly [forward: boolean, backward: boolean, base: Json, head: Json][] = [
  [false, true, { type: 'integer' }, { type: 'number' }],
  [false, true, { type: 'string', maxLength: 3 }, { type: 'string', maxLength: 4 }],
  [false, true, { enum: ['x', 'y'] }, { enum: ['x', 'y', 'z'] }],
  [false, true, { type: 'string', pattern: '^[a-z]+$' }, { type: 'string', pattern: '^[a-z0-9]+$' }],
  [false, true, { allOf: [{ type: 'string' }, { minLength: 2 }] }, { allOf: [{ type: 'string' }] }],
  [false, true, { oneOf: [{ type: 'string' }] }, { oneOf: [{ type: 'string' }, { type: 'number' }] }],
  [false, false, { type: 'number', minimum: 0 }, { type: 'number', maximum: 9 }],
  [true, true, { enum: ['x', 'y'] }, { type: 'string', enum: ['y', 'x'] }],
]

async function directions(base: Json, head: Json): Promise<readonly [forward: boolean, backward: boolean]> {
  const found = diffJsonSchemas(base, head, { execute: await makeJsonSchemaExecutor(base, head) }).class
  return [['none', 'both', 'forward'].includes(found), ['none', 'both', 'backward'].includes(found)]
}

describe.each(PLACES)('in %s', (_, place, reverses = false) => {
  test.each(PAIRS)('forward %s, backward %s: %j to %j', async (forward, backward, base, head) => {
    const expected = reverses ? [backward, forward] : [forward, backward]
    expect(await directions(place(base), place(head))).toEqual(expected)
    expect(await directions(place(head), place(base))).toEqual([...expected].reverse())
  })
})
