import { describe, expect, test } from '@jest/globals'
import { makeJsonSchemaExecutor } from '../../../src/engine/schema/execute-json-schema.js'
import { diffJsonSchemas, type DiffOptions } from '../../../src/lib/schema/json-schema/index.js'
import type { Json } from '../../../src/model/json.js'
import { cpuNow } from '../../cost.js'
import type { ChangeClass, SchemaDiff } from '../../../src/model/schema-change.js'

const D7 = 'http://json-schema.org/draft-07/schema#'
const D20 = 'https://json-schema.org/draft/2020-12/schema'

async function diff(base: Json, head: Json, options: DiffOptions = {}): Promise<SchemaDiff> {
  const execute = await makeJsonSchemaExecutor(base, head, options.contentModel)
  return diffJsonSchemas(base, head, { execute, ...options })
}

/** Class, and every direction shown. */
async function expectClass(expected: ChangeClass, base: Json, head: Json, options: DiffOptions = {}): Promise<SchemaDiff> {
  const result = await diff(base, head, options)
  expect(result).toMatchObject({ class: expected, undecided: [] })
  for (const change of result.changes)
    expect(change.witnesses.map((witness) => witness.acceptedBy)).toEqual(
      { none: [], both: [], backward: ['head'], forward: ['base'], break: ['base', 'head'] }[change.class],
    )
  const back = await diff(head, base, options)
  expect(back.class).toBe(({ backward: 'forward', forward: 'backward' } as Record<string, string>)[expected] ?? expected)
  return result
}

const object = (properties: Record<string, Json>, more: Record<string, Json> = {}): Json => ({
  type: 'object',
  properties,
  ...more,
})
const closed = { additionalProperties: false }

describe('classes', () => {
  test.each<[name: string, expected: ChangeClass, base: Json, head: Json]>([
    // peers.md f.2, the columns of open and closed objects
    ['optional field added, open', 'forward', object({}), object({ a: { type: 'string' } })],
    ['optional field added, closed', 'backward', object({}, closed), object({ a: { type: 'string' } }, closed)],
    ['required field added, open', 'forward', object({}), object({ a: { type: 'string' } }, { required: ['a'] })],
    [
      'required field added, closed',
      'break',
      object({}, closed),
      object({ a: { type: 'string' } }, { required: ['a'], ...closed }),
    ],
    ['optional field removed, open', 'backward', object({ a: { type: 'string' } }), object({})],
    ['optional field removed, closed', 'forward', object({ a: { type: 'string' } }, closed), object({}, closed)],
    ['field became required', 'forward', object({ a: true }), object({ a: true }, { required: ['a'] })],
    ['field became optional', 'backward', object({ a: true }, { required: ['a'] }), object({ a: true })],
    ['content model closed', 'forward', object({ a: true }), object({ a: true }, closed)],
    ['rename', 'break', object({ a: true }, { required: ['a'] }), object({ b: true }, { required: ['b'] })],
    ['default changed', 'both', object({ a: { type: 'string', default: 'x' } }), object({ a: { type: 'string', default: 'y' } })],
    ['description changed', 'none', object({ a: { description: 'x' } }), object({ a: { description: 'y' } })],
    [
      'covered by a pattern',
      'both',
      object({}, { patternProperties: { '^a': { type: 'string' } } }),
      object({ ab: { type: 'string' } }, { patternProperties: { '^a': { type: 'string' } } }),
    ],
    // numbers
    ['exclusive bound', 'forward', { type: 'number', maximum: 10 }, { type: 'number', exclusiveMaximum: 10 }],
    ['the same integers', 'none', { type: 'integer', maximum: 9 }, { type: 'integer', exclusiveMaximum: 10 }],
    ['multipleOf of a fraction', 'backward', { type: 'number', multipleOf: 0.3 }, { type: 'number', multipleOf: 0.1 }],
    ['integer and a step', 'none', { type: 'integer' }, { type: 'number', multipleOf: 1 }],
    ['bounds moved both ways', 'break', { type: 'number', minimum: 0, maximum: 5 }, { type: 'number', minimum: 1, maximum: 6 }],
    ['an enum within a range', 'backward', { enum: [1, 2, 3] }, { type: 'integer', minimum: 1, maximum: 9 }],
    ['a range that is an enum', 'none', { enum: [1, 2, 3] }, { type: 'integer', minimum: 1, maximum: 3 }],
    // strings
    ['pattern added', 'forward', { type: 'string' }, { type: 'string', pattern: '^[a-z]{3}-\\d+$' }],
    ['pattern changed', 'break', { type: 'string', pattern: '^a+$' }, { type: 'string', pattern: '^b+$' }],
    ['format added', 'forward', { $schema: D7, type: 'string' }, { $schema: D7, type: 'string', format: 'date-time' }],
    [
      'format is an annotation in 2020-12',
      'both',
      { $schema: D20, type: 'string' },
      { $schema: D20, type: 'string', format: 'date-time' },
    ],
    ...(
      [
        ['uri', 'uri-reference', 'backward'],
        ['uri-reference', undefined, 'backward'],
        [undefined, 'regex', 'forward'],
        ['byte', 'date', 'break'],
        ['url', 'ipv4', 'break'],
        ['iso-date-time', 'date-time', 'forward'],
        ['uri-template', undefined, 'backward'],
        ['relative-json-pointer', 'json-pointer', 'break'],
      ] as const
    ).map(
      ([from, to, expected]) =>
        [
          `format ${from ?? 'none'} to ${to ?? 'none'}`,
          expected,
          { $schema: D7, type: 'string', ...(from && { format: from }) },
          { $schema: D7, type: 'string', ...(to && { format: to }) },
        ] as [string, ChangeClass, Json, Json],
    ),
    ['int32 to int64', 'backward', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int64' }],
    // lists
    [
      'tuple got longer, closed',
      'backward',
      { $schema: D20, prefixItems: [{ type: 'string' }], items: false },
      { $schema: D20, prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
    ],
    ['items narrowed', 'forward', { type: 'array', items: { type: 'number' } }, { type: 'array', items: { type: 'integer' } }],
    [
      'contains more often',
      'forward',
      { $schema: D20, type: 'array', contains: { const: 1 } },
      { $schema: D20, type: 'array', contains: { const: 1 }, minContains: 2 },
    ],
    [
      'unique',
      'forward',
      { type: 'array', items: { type: 'integer' } },
      { type: 'array', items: { type: 'integer' }, uniqueItems: true },
    ],
    // objects
    ['property names', 'forward', object({}), object({}, { propertyNames: { pattern: '^[a-z]+$' } })],
    [
      'dependentRequired',
      'forward',
      { $schema: D20, type: 'object' },
      { $schema: D20, type: 'object', dependentRequired: { a: ['b'] } },
    ],
    [
      'dependentSchemas',
      'forward',
      { $schema: D20, type: 'object' },
      { $schema: D20, type: 'object', dependentSchemas: { a: { required: ['b'] } } },
    ],
    [
      'dependency that required says already',
      'none',
      object({}, { required: ['b'] }),
      object({}, { required: ['b'], dependencies: { a: ['b'] } }),
    ],
    [
      'unevaluatedProperties',
      'backward',
      { $schema: D20, allOf: [object({ a: true })], unevaluatedProperties: false },
      { $schema: D20, allOf: [object({ a: true })], properties: { b: true }, unevaluatedProperties: false },
    ],
    // logic
    [
      'alternatives in another order',
      'none',
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      { anyOf: [{ type: 'null' }, { type: 'string' }] },
    ],
    ['nullable by a union of types', 'none', { oneOf: [{ type: 'string' }, { type: 'null' }] }, { type: ['string', 'null'] }],
    [
      'anyOf to oneOf that overlap',
      'forward',
      { anyOf: [{ type: 'integer' }, { type: 'number' }] },
      { oneOf: [{ type: 'integer' }, { type: 'number' }] },
    ],
    [
      'anyOf to oneOf that do not',
      'none',
      { anyOf: [{ type: 'string' }, { type: 'number' }] },
      { oneOf: [{ type: 'string' }, { type: 'number' }] },
    ],
    [
      'one alternative widened',
      'backward',
      { oneOf: [{ type: 'string', maxLength: 3 }, { type: 'number' }] },
      { oneOf: [{ type: 'number' }, { type: 'string', maxLength: 4 }] },
    ],
    ['another rule', 'forward', { allOf: [{ type: 'string' }] }, { allOf: [{ type: 'string' }, { minLength: 2 }] }],
    [
      'a rule that is implied',
      'none',
      { type: 'string', minLength: 3 },
      { type: 'string', minLength: 3, allOf: [{ minLength: 2 }] },
    ],
    ['not', 'forward', { not: { type: 'integer' } }, { not: { type: 'number' } }],
    ['false', 'forward', object({ a: true }), object({ a: false })],
    ['root is false', 'forward', true, false],
    [
      'a condition on a discriminator',
      'forward',
      object(
        { t: { enum: ['a', 'b'] } },
        { required: ['t'], if: { properties: { t: { const: 'a' } } }, then: { required: ['x'] } },
      ),
      object(
        { t: { enum: ['a', 'b'] } },
        { required: ['t'], if: { properties: { t: { const: 'a' } } }, then: { required: ['x', 'y'] } },
      ),
    ],
    [
      'a discriminated union that grew, in another order',
      'backward',
      { oneOf: [object({ k: { const: 'a' } }, { required: ['k'] }), object({ k: { const: 'b' } }, { required: ['k'] })] },
      { oneOf: ['c', 'b', 'a'].map((k) => object({ k: { const: k } }, { required: ['k'] })) },
    ],
    [
      'one object split by its discriminator',
      'none',
      object({ k: { enum: ['a', 'b'] } }, { required: ['k'] }),
      { oneOf: ['a', 'b'].map((k) => object({ k: { const: k } }, { required: ['k'] })) },
    ],
    ['a negation of a negation', 'none', { not: { not: { type: 'string' } } }, { type: 'string' }],
    [
      'a condition that is a dependency',
      'none',
      { $schema: D20, if: { required: ['a'] }, then: { required: ['b'] } },
      { $schema: D20, dependentRequired: { a: ['b'] } },
    ],
    [
      'a dependency in its other spelling',
      'none',
      { $schema: D20, dependentSchemas: { a: { required: ['b'] } } },
      { $schema: D20, dependentRequired: { a: ['b'] } },
    ],
    [
      'an alternative that both of two now match',
      'break',
      { oneOf: ['a', 'b'].map((key) => object({ [key]: { type: 'integer' } }, { required: [key] })) },
      { oneOf: ['a', 'b'].map((key) => object({ [key]: { type: 'number' } }, { required: [key] })) },
    ],
    [
      'keys that no type rules out are no contradiction for a string',
      'forward',
      { properties: { k: { const: 'b' } }, anyOf: [{ properties: { k: { const: 'a' } }, required: ['k'] }, { type: 'null' }] },
      {
        properties: { k: { const: 'b' } },
        anyOf: [{ properties: { k: { const: 'a' } }, required: ['k'] }, { type: 'null' }],
        not: { type: 'string' },
      },
    ],
    [
      'unevaluatedProperties for additionalProperties',
      'both',
      { $schema: D20, properties: { a: true }, patternProperties: { '^x': true }, unevaluatedProperties: false },
      { $schema: D20, properties: { a: true }, patternProperties: { '^x': true }, additionalProperties: false },
    ],
    [
      'unevaluatedProperties beside alternatives in another order',
      'none',
      {
        $schema: D20,
        anyOf: ['a', 'b'].map((key) => object({ [key]: { type: 'string' } }, { required: [key] })),
        unevaluatedProperties: false,
      },
      {
        $schema: D20,
        anyOf: ['b', 'a'].map((key) => object({ [key]: { type: 'string' } }, { required: [key] })),
        unevaluatedProperties: false,
      },
    ],
    [
      'unevaluatedProperties beside an alternative that grew',
      'backward',
      {
        $schema: D20,
        oneOf: ['a', 'b'].map((k) => object({ k: { const: k }, x: { type: 'string' } }, { required: ['k'] })),
        unevaluatedProperties: false,
      },
      {
        $schema: D20,
        oneOf: [
          object({ k: { const: 'a' }, x: { type: 'string' }, y: true }, { required: ['k'] }),
          object({ k: { const: 'b' }, x: { type: 'string' } }, { required: ['k'] }),
        ],
        unevaluatedProperties: false,
      },
    ],
    // references
    [
      'through a reference',
      'break',
      { items: { $ref: '#/definitions/x' }, definitions: { x: { type: 'string' } } },
      { items: { $ref: '#/definitions/x' }, definitions: { x: { type: 'number' } } },
    ],
    ['inlined', 'none', { $ref: '#/$defs/a%20b', $defs: { 'a b': { type: 'string' } } }, { type: 'string' }],
    ['by anchor', 'both', { $ref: '#x', $defs: { y: { $anchor: 'x', type: 'string' } } }, { type: 'string' }],
    [
      'by its own $id',
      'none',
      { $id: 'https://x.test/a.json', items: { $ref: 'a.json#/$defs/y' }, $defs: { y: { type: 'string' } } },
      { $id: 'https://x.test/a.json', items: { type: 'string' } },
    ],
    [
      'recursive',
      'backward',
      {
        $ref: '#/$defs/n',
        $defs: { n: object({ v: { type: 'integer' }, kids: { type: 'array', items: { $ref: '#/$defs/n' } } }) },
      },
      {
        $ref: '#/$defs/n',
        $defs: { n: object({ v: { type: 'number' }, kids: { type: 'array', items: { $ref: '#/$defs/n' } } }) },
      },
    ],
    [
      'draft 7 to 2020-12',
      'both',
      { $schema: D7, items: [{ type: 'string' }], additionalItems: false },
      { $schema: D20, prefixItems: [{ type: 'string' }], items: false },
    ],
  ])('%s: %s', async (_, expected, base, head) => {
    await expectClass(expected, base, head)
  })
})

describe('the same data in other words is no change', () => {
  const text = { type: 'string' } as const
  test.each<[name: string, base: Json, head: Json]>([
    ['the order of an enum', { enum: ['a', 'b', 'c'] }, { enum: ['c', 'a', 'b'] }],
    ['an enum that repeats itself', { enum: ['a', 'b'] }, { enum: ['a', 'b', 'a'] }],
    ['const for an enum of one', { enum: ['a'] }, { const: 'a' }],
    ['a list of one type', { type: 'string' }, { type: ['string'] }],
    ['anyOf of types', { anyOf: [text, { type: 'null' }] }, { type: ['null', 'string'] }],
    ['anyOf of constants', { anyOf: [{ const: 'a' }, { const: 'b' }] }, { enum: ['a', 'b'] }],
    ['oneOf of constants', { oneOf: [{ const: 1 }, { const: 2 }] }, { enum: [2, 1] }],
    ['allOf of one', object({ a: text }, { required: ['a'] }), { allOf: [object({ a: text }, { required: ['a'] })] }],
    ['allOf of several', object({ a: text, b: text }), { allOf: [object({ a: text }), object({ b: text })] }],
    ['the order of required', object({}, { required: ['a', 'b'] }), object({}, { required: ['b', 'a'] })],
    ['a reference written out', object({ a: { $ref: '#/definitions/t' } }, { definitions: { t: text } }), object({ a: text })],
    ['an exclusive bound of integers', { type: 'integer', minimum: 1 }, { type: 'integer', exclusiveMinimum: 0 }],
    ['a bound that says nothing', { enum: [1, 2] }, { enum: [1, 2], maximum: 9 }],
    ['an enum beside its type', { enum: ['a', 'b'] }, { type: 'string', enum: ['a', 'b'] }],
    ['a size of zero', { type: 'string' }, { type: 'string', minLength: 0 }],
    [
      'required that a part asks for',
      object({ a: text }, { required: ['a'], allOf: [{ required: ['a'] }] }),
      object({ a: text }, { allOf: [{ required: ['a'] }] }),
    ],
    ['an open object that says so', object({ a: text }), object({ a: text }, { additionalProperties: true })],
    ['items that are anything', { type: 'array' }, { type: 'array', items: {} }],
    ['a boolean as its values', { type: 'boolean' }, { enum: [true, false] }],
    [
      'an alternative that another includes',
      { anyOf: [{ type: 'number' }] },
      { anyOf: [{ type: 'number' }, { type: 'integer' }] },
    ],
    ['a size by a pattern', { type: 'string', minLength: 1 }, { type: 'string', minLength: 1, allOf: [{ pattern: '' }] }],
  ])('%s', async (_, base, head) => {
    await expectClass('none', base, head)
    await expectClass('none', head, base)
  })

  // A name that is new is something that a reader can see, though no datum is judged otherwise.
  test.each<[name: string, base: Json, head: Json]>([
    ['a field that may be anything', object({ a: text }), object({ a: text, b: true })],
    [
      'a field that a pattern held to the same',
      object({}, { patternProperties: { '^b': text } }),
      object({ b: text }, { patternProperties: { '^b': text } }),
    ],
    ['an alternative with names of its own', { anyOf: [{}] }, { anyOf: [{}, object({ b: text })] }],
    ['a default', text, { ...text, default: 'x' }],
  ])('a real addition: %s', async (_, base, head) => {
    await expectClass('both', base, head)
  })

  test('readers that skip what they do not know: an opened record is no mere wording', async () => {
    await expectClass('both', object({ a: text }, closed), object({ a: text }), { contentModel: 'ignore-unknown' })
    await expectClass('none', object({ a: { enum: [1, 2] } }), object({ a: { enum: [2, 1] } }), {
      contentModel: 'ignore-unknown',
    })
  })
})

describe('one cause is told once, with the places that it leaves in doubt', () => {
  const far = (name: string): Json => ({ $ref: `https://x.test/${name}` })
  test.each<[name: string, base: Json, head: Json, expected: Json]>([
    [
      'another target',
      object({ a: far('a') }),
      object({ a: far('b') }),
      [
        {
          path: ['properties', 'a'],
          reason:
            'has a `$ref` to "https://x.test/b", which leaves the document (at the base it has a `$ref` to "https://x.test/a", which leaves the document)',
        },
      ],
    ],
    [
      'several uses',
      object({ a: { type: 'string' } }),
      object({ a: far('b'), c: { items: far('b') } }),
      [
        {
          path: ['properties', 'a'],
          reason: 'has a `$ref` to "https://x.test/b", which leaves the document',
          also: [
            ['properties', 'c', 'items'],
            ['properties', 'a', 'type'],
            ['properties', 'c'],
          ],
        },
      ],
    ],
    [
      'nobody touched it, and a relative one is not sure to stay the same',
      object({ a: { $ref: 'a.json' }, b: { type: 'string' } }),
      object({ a: { $ref: 'a.json' }, b: { type: 'integer' } }),
      [{ path: ['properties', 'a'], reason: 'has a `$ref` to "a.json", which leaves the document', untouched: true }],
    ],
  ])('%s', async (_, base, head, expected) => {
    const { undecided } = await diff(base, head)
    expect(undecided).toEqual(expected)
  })
})

test('a format that not every validator checks is one doubt, however many fields have it', async () => {
  const names = ['a', 'b', 'c']
  const texts = (format?: string): Json =>
    Object.fromEntries(names.map((name) => [name, { type: 'string', ...(format !== undefined && { format }) }]))
  const [base, head] = [texts(), texts('iri')].map((properties) => ({ $schema: D7, type: 'object', properties }))
  const { undecided, class: changeClass } = await diff(base!, head!)
  expect(changeClass).toBe('forward')
  expect(undecided).toEqual([
    {
      path: ['properties', 'a', 'format'],
      reason: 'format added: some validators check the format "iri" and others do not',
      also: [
        ['properties', 'b', 'format'],
        ['properties', 'c', 'format'],
      ],
    },
  ])
})

describe('a reference to another document is the same unknown thing on both sides', () => {
  const far: Json = { $ref: 'https://x.test/facet.json#/$defs/Facet' }
  const text: Json = { type: 'string' }
  const facet = (properties: Record<string, Json>, more: object = {}): Json =>
    ({ $schema: D20, allOf: [far, { type: 'object', properties, ...more }] }) as Json
  test.each<[name: string, expected: ChangeClass, base: Json, head: Json]>([
    ['a field beside it', 'forward', facet({ a: text }), facet({ a: text, b: text })],
    [
      'one more field of that kind',
      'forward',
      facet({ a: { items: far } }),
      facet({ a: { items: far }, b: { type: 'object', additionalProperties: far } }),
    ],
    ['a field became required', 'forward', facet({ a: text }), facet({ a: text }, { required: ['a'] })],
    ['what a required field holds', 'break', facet({ a: far, b: text }), facet({ a: far, b: { type: 'integer' } })],
    ['a closed record', 'backward', facet({ a: far }, closed), facet({ a: far, b: text }, closed)],
  ])('%s: %s', async (_, expected, base, head) => {
    const { undecided } = await expectClass(expected, base, head)
    expect(undecided).toEqual([])
  })

  test.each<[name: string, base: Json, head: Json]>([
    // Whatever the other document looks at is not unevaluated.
    [
      'it may have looked at the key',
      { $schema: D20, ...(facet({}) as object), unevaluatedProperties: false },
      { $schema: D20, ...(facet({ a: text }) as object), unevaluatedProperties: false },
    ],
    ['it may be what a closed record lets through', facet({}), { ...(facet({}) as object), unevaluatedProperties: false }],
    ['its negation', { not: far }, { not: { anyOf: [far, { type: 'string', minLength: 3 }] } }],
    ['as a condition', { if: far, then: text }, { if: far, then: { type: 'integer' } }],
    ['in another alternative', { oneOf: [far, text] }, { oneOf: [far, { type: 'string', minLength: 2 }] }],
    ['counted', { contains: far, maxContains: 1, $schema: D20 }, { contains: far, maxContains: 2, $schema: D20 }],
  ] as [string, Json, Json][])('where more let through may mean less, nothing is claimed: %s', async (_, base, head) => {
    const { changes, undecided } = await diff(base, head)
    expect(changes.flatMap((change) => change.witnesses)).toEqual([])
    expect(undecided).not.toEqual([])
  })

  test('the same text under another identifier is another address', async () => {
    const at = (id: string): Json => ({ $id: id, properties: { a: { $ref: 'a.json' } } })
    expect((await diff(at('https://x.test/1/x.json'), at('https://x.test/2/x.json'))).undecided).not.toEqual([])
  })
})

describe('one place of a large schema decides the whole', () => {
  const text: Json = { type: 'string' }
  const kinds = Array.from({ length: 33 }, (_, index) => `kind${index}`)
  const server = (more: Record<string, Json> = {}, at = 7): Json => ({
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    type: 'object',
    properties: { servers: { type: 'array', items: { $ref: '#/$defs/Server' } } },
    $defs: {
      Server: {
        ...(object({ server: text, type: { enum: kinds } }, { required: ['server', 'type'] }) as object),
        allOf: kinds.map((kind) => ({
          if: object({ type: { const: kind } }, { required: ['type'] }),
          then: { $ref: `#/$defs/${kind}` },
        })),
        unevaluatedProperties: false,
      },
      // Another kind has a field of the same name.
      ...Object.fromEntries(
        kinds.map((kind, index) => [
          kind,
          object({ host: text, ...(index === 3 ? { stream: text } : {}), ...(index === at ? more : {}) }),
        ]),
      ),
    },
  })

  test('a field of one of many kinds, told apart by a tag, under `unevaluatedProperties: false`', async () => {
    const { changes } = await expectClass('backward', server(), server({ stream: text }))
    expect(changes).toMatchObject([
      {
        what: 'field added',
        headPath: ['$defs', 'kind7', 'properties', 'stream'],
        witnesses: [{ acceptedBy: 'head', datum: { servers: [{ stream: '', type: 'kind7', server: '' }] } }],
      },
    ])
    await expectClass('forward', server({ stream: text }), server({}))
    // Of the kind that has it already it was a text.
    await expectClass('break', server(), server({ stream: { type: 'integer' } }, 3))
  })

  // A definition that refers to itself through a list of conditions, with alternatives beside the one that changes.
  const tree = (
    more: Record<string, Json>,
    branch: Json = { oneOf: [object({ eq: text }, { required: ['eq'] }), object({ gt: text }, { required: ['gt'] })] },
  ): Json => ({
    $schema: D20,
    $ref: '#/$defs/node',
    $defs: {
      check: branch,
      node: {
        type: 'object',
        properties: {
          name: text,
          kind: { enum: ['leaf', 'list'] },
          checks: { items: { $ref: '#/$defs/check' } },
          links: { items: { $ref: '#/$defs/link' } },
        },
        allOf: [
          {
            if: object({ kind: { const: 'list' } }, { required: ['kind'] }),
            then: { properties: { items: { $ref: '#/$defs/node' } } },
          },
          {
            if: object({ kind: { const: 'leaf' } }, { required: ['kind'] }),
            then: { properties: { size: { type: 'integer' } } },
          },
        ],
        unevaluatedProperties: false,
      },
      link: object({ to: text, ...more }, closed),
    },
  })
  test('a definition that is used at every depth changes once, and those that nobody touched do not', async () => {
    const { changes } = await expectClass('backward', tree({}), tree({ id: text }))
    expect(changes.map(({ what, headPath }) => [what, headPath])).toEqual([
      ['field added', ['$defs', 'link', 'properties', 'id']],
    ])
    await expectClass('break', tree({ id: text }), tree({ id: { type: 'integer' } }))
  })

  test('more of one alternative may be less of the whole: `oneOf`, `not`, `if`', async () => {
    const short: Json = { type: 'string', maxLength: 3 }
    await expectClass('forward', { oneOf: [short, { enum: ['abcd'] }] }, { oneOf: [short, { enum: ['abcd', 'a'] }] })
    await expectClass('forward', { not: { enum: ['a'] } }, { not: { enum: ['a', 'b'] } })
    const tagged = (kind: string, more: object): Json => object({ kind: { const: kind }, ...more }, { required: ['kind'] })
    await expectClass(
      'backward',
      { oneOf: [tagged('a', { v: { maximum: 3 } }), tagged('b', {})] },
      { oneOf: [tagged('a', {}), tagged('b', {})] },
    )
  })

  test('what one side looked at no more is unevaluated', async () => {
    const of = (properties: Record<string, Json>): Json => ({
      $schema: D20,
      allOf: [{ properties }, { properties: { b: true } }],
      unevaluatedProperties: false,
    })
    await expectClass('forward', of({ a: true, c: true }), of({ a: true }))
    await expectClass('none', of({ a: true, b: true }), of({ a: true }))
  })
})

describe('draft 4', () => {
  const D4 = 'http://json-schema.org/draft-04/schema#'
  const old = (properties: Record<string, Json>, more: Record<string, Json> = {}): Json => ({
    $schema: D4,
    ...(object(properties, more) as object),
  })
  test.each<[name: string, expected: ChangeClass, base: Json, head: Json]>([
    ['a field of a closed record', 'backward', old({}, closed), old({ a: { type: 'string' } }, closed)],
    ['a limit that excludes', 'forward', old({ a: { minimum: 1 } }), old({ a: { minimum: 1, exclusiveMinimum: true } })],
    ['one that does not', 'none', old({ a: { maximum: 1 } }), old({ a: { maximum: 1, exclusiveMaximum: false } })],
    ['what draft 4 does not know', 'none', old({ a: { const: 1 } }), old({ a: { const: 2 } })],
    ['a format', 'forward', old({ a: { type: 'string' } }), old({ a: { type: 'string', format: 'date-time' } })],
    [
      'identifiers of a tool, one for each part',
      'forward',
      { $schema: D4, id: 'http://x.test/', properties: { id: { id: '/a', type: 'string' }, b: { id: '/a' } } },
      { $schema: D4, id: 'http://x.test/', properties: { id: { id: '/a', type: 'string' }, b: { id: '/a', type: 'number' } } },
    ],
    [
      'a reference by name',
      'break',
      {
        $schema: D4,
        properties: { a: { $ref: '#/definitions/n' } },
        definitions: { n: { id: '#n', type: 'string' }, m: { $ref: '#n' } },
      },
      { $schema: D4, properties: { a: { $ref: '#n' } }, definitions: { n: { id: '#n', type: 'integer' } } },
    ],
    [
      'of Snowplow',
      'backward',
      {
        $schema: 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#',
        properties: { a: { maximum: 3 } },
      },
      {
        $schema: 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#',
        properties: { a: { maximum: 4 } },
      },
    ],
  ])('%s: %s', async (_, expected, base, head) => {
    await expectClass(expected, base, head)
  })

  test('a limit in the words of a later draft is undecided', async () => {
    const { undecided } = await diff(old({ a: { exclusiveMinimum: 1 } }), old({ a: { type: 'string' } }))
    expect(undecided[0]!.reason).toMatch('neither true nor false')
  })
})

describe('sentences and places', () => {
  test('a nested field that was removed', async () => {
    const features = (properties: Record<string, Json>): Json => object({ features: object(properties, closed) })
    const { changes } = await expectClass(
      'forward',
      features({ region: { type: 'string' }, age: { type: 'integer' } }),
      features({ age: { type: 'integer' } }),
    )
    expect(changes).toEqual([
      {
        class: 'forward',
        what: 'field removed',
        basePath: ['properties', 'features', 'properties', 'region'],
        headPath: undefined,
        sentence: '`features.region` was removed; data that has it is refused by the head',
        witnesses: [{ acceptedBy: 'base', datum: { features: { region: '' } } }],
      },
    ])
  })

  test.each<[sentence: string, datum: Json, base: Json, head: Json]>([
    [
      '`a` was an integer or null and is now an integer; the head refuses data that the base accepts',
      { a: null },
      object({ a: { type: ['integer', 'null'] } }),
      object({ a: { type: 'integer' } }),
    ],
    [
      '`a` became required; data without it is refused by the head',
      {},
      object({ a: true }),
      object({ a: true }, { required: ['a'] }),
    ],
    [
      '`a["b c"]` no longer allows "y" and "z"; the head refuses data that the base accepts',
      { a: { 'b c': 'y' } },
      object({ a: object({ 'b c': { enum: ['x', 'y', 'z'] } }) }),
      object({ a: object({ 'b c': { enum: ['x'] } }) }),
    ],
    [
      '`tags[]` has a `maxLength` of 2 instead of 3; the head refuses data that the base accepts',
      { tags: ['aaa'] },
      object({ tags: { type: 'array', items: { type: 'string', maxLength: 3 } } }),
      object({ tags: { type: 'array', items: { type: 'string', maxLength: 2 } } }),
    ],
    [
      'the document allowed undeclared fields before and allowed no undeclared fields now; the head refuses data that the base accepts',
      { extra: null },
      object({}),
      object({}, closed),
    ],
  ])('%s', async (sentence, datum, base, head) => {
    const { changes } = await diff(base, head)
    expect(changes.map((change) => change.sentence.replace('null or an integer', 'an integer or null'))).toContain(sentence)
    expect(changes[0]!.witnesses).toEqual([{ acceptedBy: 'base', datum }])
  })

  test('every change of a list has a place, a word and a sentence without a period', async () => {
    const { changes } = await diff(
      object({ a: { type: 'string', maxLength: 3 }, b: { enum: [1] }, c: true }, { required: ['a'], maxProperties: 4 }),
      object(
        { a: { type: 'string', maxLength: 2 }, b: { enum: [2] }, d: { type: 'null' } },
        { required: ['d'], maxProperties: 3 },
      ),
    )
    expect(changes.map((change) => change.what).sort()).toEqual(
      ['enum changed', 'field added', 'field became optional', 'field removed', 'limit tightened', 'limit tightened'].sort(),
    )
    for (const change of changes) {
      expect(change.basePath ?? change.headPath).toBeDefined()
      expect(change.sentence).toMatch(/[^.]$/)
    }
  })
})

describe('readers that ignore what they do not know', () => {
  const tolerant = { contentModel: 'ignore-unknown' } as const
  test.each<[name: string, expected: ChangeClass, base: Json, head: Json]>([
    ['optional field added, open', 'both', object({ a: true }), object({ a: true, b: { type: 'string' } })],
    ['optional field added, closed', 'both', object({ a: true }, closed), object({ a: true, b: { type: 'string' } }, closed)],
    ['required field added', 'forward', object({ a: true }), object({ a: true, b: true }, { required: ['b'] })],
    ['required field removed', 'backward', object({ a: true, b: true }, { required: ['b'] }), object({ a: true })],
    ['content model closed', 'both', object({ a: true }), object({ a: true }, closed)],
    [
      'optional rename: the value is lost, and nobody refuses',
      'both',
      object({ a: { type: 'string' } }),
      object({ b: { type: 'string' } }),
    ],
    ['type narrowed', 'forward', object({ a: { type: 'number' } }), object({ a: { type: 'integer' } })],
    [
      'below allOf and a reference',
      'both',
      { allOf: [{ $ref: '#/$defs/x' }], $defs: { x: object({ a: true }) } },
      { allOf: [{ $ref: '#/$defs/x' }], $defs: { x: object({ a: true, b: { type: 'string' } }) } },
    ],
    [
      'a free map has no undeclared keys',
      'forward',
      object({ m: { type: 'object' } }),
      object({ m: object({ a: { type: 'string' } }) }),
    ],
    [
      'values of a map',
      'forward',
      { type: 'object', additionalProperties: { type: 'number' } },
      { type: 'object', additionalProperties: { type: 'integer' } },
    ],
  ])('%s: %s', async (_, expected, base, head) => {
    await expectClass(expected, base, head, tolerant)
  })
})

describe('what cannot be decided is said, and never compatible', () => {
  const name = object({ a: { type: 'string' } })
  test.each<[name: string, reason: RegExp, base: Json, head: Json]>([
    ['a remote reference', /leaves the document/, { $ref: 'http://169.254.169.254/latest' }, name],
    ['a file', /leaves the document/, name, { $ref: 'file:///etc/passwd' }],
    [
      'another remote reference',
      /leaves the document/,
      object({ a: { $ref: 'https://x.test/a' } }),
      object({ a: { $ref: 'https://x.test/b' } }),
    ],
    ['a reference to nothing', /nothing there/, name, { $ref: '#/$defs/gone' }],
    [
      'a loop without progress',
      /leads back to itself/,
      { $ref: '#/$defs/a', $defs: { a: { anyOf: [{ $ref: '#/$defs/a' }] } } },
      name,
    ],
    ['$dynamicRef', /depends on who refers/, name, { $schema: D20, $dynamicRef: '#node' }],
    ['an unknown dialect', /names none of/, { $schema: 'https://example.com/mine', type: 'string' }, name],
    ['an unknown type', /does not know/, name, object({ a: { type: 'text' } })],
    ['$data', /not a text/, name, object({ a: { pattern: { $data: '1/p' } } })],
    [
      'a pattern outside of RE2',
      /no datum was found/,
      { type: 'string', pattern: '^(?!x)a' },
      { type: 'string', pattern: '^(?!y)a' },
    ],
    ['a library of definitions', /from elsewhere/, { $defs: { a: { type: 'string' } } }, { $defs: { a: { type: 'number' } } }],
    ['too deep', /nested more than/, name, Array.from({ length: 3000 }).reduce<Json>((inner) => ({ not: inner }), true)],
  ])('%s', async (_, reason, base, head) => {
    for (const [from, to] of [
      [base, head],
      [head, base],
    ] as const) {
      const result = await diff(from, to)
      expect(result.undecided.map((one) => one.reason).join('\n')).toMatch(reason)
      expect(['none', 'both']).not.toContain(result.class)
    }
  })

  test('an unchanged reference to a file that is not there is said to be unread, and the rest is judged', async () => {
    const ref = { $ref: 'a.json' }
    const result = await diff(object({ a: ref }), object({ a: ref, b: { type: 'string' } }))
    expect(result).toMatchObject({ class: 'forward', undecided: [{ path: ['properties', 'a'] }] })
    expect(result.undecided).toHaveLength(1)
    expect(result.changes[0]!.witnesses).toEqual([{ acceptedBy: 'base', datum: { b: null } }])
  })

  test('equal schemas are equal, whatever they refer to', async () => {
    expect(await diff({ $ref: 'https://x.test/a' }, { $ref: 'https://x.test/a' })).toEqual({
      class: 'none',
      changes: [],
      undecided: [],
    })
  })

  test('a validator that disagrees takes the claim back', () => {
    const result = diffJsonSchemas({ type: 'number' }, { type: 'integer' }, { execute: () => true })
    expect(result.changes[0]!.witnesses).toEqual([])
    expect(result.undecided).toHaveLength(1)
  })

  test('a schema that is none, and one that is hostile', async () => {
    for (const head of [
      null,
      3,
      'x',
      [],
      { type: 3 },
      { properties: [] },
      { required: 'a' },
      { enum: 1 },
      { allOf: {} },
    ] as Json[])
      expect((await diff({ type: 'object' }, head)).undecided.length).toBeGreaterThan(0)
    const proto = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"number"}},"required":["toString"]}',
    ) as Json
    const result = await diff({ type: 'object' }, proto)
    expect(result.class).toBe('forward')
  })
})

describe('size', () => {
  const record = (count: number, change: (index: number) => Json): Json =>
    object(Object.fromEntries(Array.from({ length: count }, (_, index) => [`field_${index}`, change(index)])), closed)
  const plain = (index: number): Json => ({ type: index % 3 ? 'string' : 'number', description: `The field ${index}` })

  test('one change among 10,000 fields', () => {
    const result = diffJsonSchemas(
      record(10_000, plain),
      record(10_000, (index) => (index === 77 ? { type: 'boolean' } : plain(index))),
    )
    expect(result).toMatchObject({ class: 'break', undecided: [] })
    expect(result.changes.filter((change) => change.class !== 'none')).toHaveLength(1)
  })

  test('10,000 changes, each with its witness when so many are asked for', () => {
    const result = diffJsonSchemas(
      record(10_000, () => ({ type: 'number' })),
      record(10_000, () => ({ type: 'integer' })),
      { limits: { witnesses: 10_000 } },
    )
    expect(result).toMatchObject({ class: 'forward', undecided: [] })
    expect(result.changes).toHaveLength(10_000)
    expect(result.changes.every((change) => change.witnesses.length === 1)).toBe(true)
  })

  test('without being asked, a hundred show the direction; the others keep the class that was proven', () => {
    const result = diffJsonSchemas(
      record(200, () => ({ type: 'number' })),
      record(200, () => ({ type: 'integer' })),
    )
    expect(result).toMatchObject({ class: 'forward', undecided: [] })
    expect(result.changes.filter((change) => change.witnesses.length === 1)).toHaveLength(100)
    expect(new Set(result.changes.map((change) => change.class))).toEqual(new Set(['forward']))
  })

  test('references that multiply take bounded time', () => {
    const chain = (leaf: Json): Json => ({
      $ref: '#/$defs/d0',
      $defs: Object.fromEntries([
        ...Array.from({ length: 40 }, (_, index) => [
          `d${index}`,
          { allOf: [{ items: { $ref: `#/$defs/d${index + 1}` } }, { properties: { a: { $ref: `#/$defs/d${index + 1}` } } }] },
        ]),
        ['d40', leaf],
      ]) as Json,
    })
    const started = cpuNow()
    const result = diffJsonSchemas(chain({ type: 'number' }), chain({ type: 'integer' }))
    expect(cpuNow() - started).toBeLessThan(15_000)
    expect(['forward', 'break']).toContain(result.class)
  })
})
