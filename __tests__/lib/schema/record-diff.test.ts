import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../../src/model/json.js'
import type { ContentModel } from '../../../src/model/record-schema.js'
import { CONSTRAINT_NAMES } from '../../../src/model/record-schema.js'
import { acceptsRecord } from '../../../src/lib/schema/accepts-record.js'
import { RECORD_CHANGES } from '../../../src/lib/schema/record-changes.js'
import { diffRecordReadings, diffRecordSchemas } from '../../../src/lib/schema/record-diff.js'
import { readFeatureSet, readOdcs } from '../../../src/lib/schema/readers/index.js'
import { changesOf, diffOf, recordOf } from './make.js'

const id = { id: 'string' }

/** peers.md f.2: the three columns are the tolerant reader (Avro), the open and the closed content model. */
const MATRIX: readonly [name: string, base: Json, head: Json, tolerant: string, open: string, closed: string][] = [
  ['add optional', id, { ...id, n: { type: 'int', required: false } }, 'both', 'forward', 'backward'],
  ['add required', id, { ...id, n: 'int' }, 'forward', 'forward', 'break'],
  ['add required with default', id, { ...id, n: { type: 'int', default: 0 } }, 'both', 'forward', 'backward'],
  ['remove optional', { ...id, n: { type: 'int', required: false } }, id, 'both', 'backward', 'forward'],
  ['remove required', { ...id, n: 'int' }, id, 'backward', 'backward', 'break'],
  ['optional to required', { n: { type: 'int', required: false } }, { n: 'int' }, 'forward', 'forward', 'forward'],
  [
    'optional to required with default',
    { n: { type: 'int', required: false } },
    { n: { type: 'int', default: 0 } },
    'both',
    'both',
    'both',
  ],
  ['required to optional', { n: 'int' }, { n: { type: 'int', required: false } }, 'backward', 'backward', 'backward'],
  ['T to [null, T]', { n: 'int' }, { n: { type: ['null', 'int'], required: true } }, 'backward', 'backward', 'backward'],
  ['[null, T] to T', { n: { type: 'int?', required: true } }, { n: 'int' }, 'forward', 'forward', 'forward'],
  ['int to long', { n: 'int' }, { n: 'long' }, 'backward', 'backward', 'backward'],
  ['long to float', { n: 'long' }, { n: 'float' }, 'backward', 'backward', 'backward'],
  ['float to double', { n: 'float' }, { n: 'double' }, 'backward', 'backward', 'backward'],
  ['double to float', { n: 'double' }, { n: 'float' }, 'forward', 'forward', 'forward'],
  ['integer to number', { n: 'integer' }, { n: 'number' }, 'backward', 'backward', 'backward'],
  ['category to string', { n: 'category' }, { n: 'string' }, 'backward', 'backward', 'backward'],
  ['string to category', { n: 'string' }, { n: 'category' }, 'forward', 'forward', 'forward'],
  ['string to bytes', { n: 'string' }, { n: 'bytes' }, 'both', 'both', 'both'],
  ['add to a union', { n: 'int' }, { n: ['int', 'string'] }, 'backward', 'backward', 'backward'],
  ['take from a union', { n: ['int', 'string'] }, { n: 'int' }, 'forward', 'forward', 'forward'],
  ['union branch order', { n: ['int', 'string'] }, { n: ['string', 'int'] }, 'none', 'none', 'none'],
  ['int to string', { n: 'int' }, { n: 'string' }, 'break', 'break', 'break'],
  ['string to date', { n: 'string' }, { n: 'date' }, 'break', 'break', 'break'],
  ['decimal widened', { n: 'decimal(6,2)' }, { n: 'decimal(8,2)' }, 'backward', 'backward', 'backward'],
  ['decimal moved', { n: 'decimal(6,2)' }, { n: 'decimal(6,3)' }, 'break', 'break', 'break'],
  ['rename', { a: 'int' }, { b: 'int' }, 'break', 'break', 'break'],
  ['rename, both optional', { a: 'int?' }, { b: 'int?' }, 'both', 'break', 'break'],
  ['rename with alias', { a: 'int' }, { b: { type: 'int', aliases: ['a'] } }, 'backward', 'break', 'backward'],
  [
    'enum add',
    { e: { type: 'string', enum: ['a'] } },
    { e: { type: 'string', enum: ['a', 'b'] } },
    'backward',
    'backward',
    'backward',
  ],
  [
    'enum add, old default',
    { e: { type: 'string', enum: ['a'], enum_default: 'a' } },
    { e: { type: 'string', enum: ['a', 'b'], enum_default: 'a' } },
    'both',
    'both',
    'both',
  ],
  [
    'enum remove',
    { e: { type: 'string', enum: ['a', 'b'] } },
    { e: { type: 'string', enum: ['a'] } },
    'forward',
    'forward',
    'forward',
  ],
  [
    'enum remove, new default',
    { e: { type: 'string', enum: ['a', 'b'] } },
    { e: { type: 'string', enum: ['a'], enum_default: 'a' } },
    'both',
    'both',
    'both',
  ],
  [
    'enum rename value',
    { e: { type: 'string', enum: ['a'] } },
    { e: { type: 'string', enum: ['b'] } },
    'break',
    'break',
    'break',
  ],
  ['default changed', { n: { type: 'int', default: 0 } }, { n: { type: 'int', default: 1 } }, 'both', 'both', 'both'],
  ['tags and order', { a: 'int', b: 'int' }, { b: 'int', a: { type: 'int', tags: ['x'] } }, 'none', 'none', 'none'],
  ['description', { a: { type: 'int' } }, { a: { type: 'int', description: 'the age' } }, 'none', 'none', 'none'],
  [
    'items widened',
    { l: { type: 'array', items: 'int' } },
    { l: { type: 'array', items: 'long' } },
    'backward',
    'backward',
    'backward',
  ],
  [
    'map values narrowed',
    { m: { type: 'map', values: 'long' } },
    { m: { type: 'map', values: 'int' } },
    'forward',
    'forward',
    'forward',
  ],
  ['array to map', { m: { type: 'array', items: 'int' } }, { m: { type: 'map', values: 'int' } }, 'break', 'break', 'break'],
  [
    'nested add required',
    { r: { fields: { a: 'int' } } },
    { r: { fields: { a: 'int', b: 'int' } } },
    'forward',
    'forward',
    'break',
  ],
]

describe('the matrix of peers', () => {
  test.each(MATRIX)('%s', (_, base, head, tolerant, open, closed) => {
    const classes = (['ignore-unknown', 'open', 'closed'] as const).map((model) => diffOf(base, head, model).class)
    expect(classes).toEqual([tolerant, open, closed])
    for (const model of ['ignore-unknown', 'open', 'closed'] as const) {
      const diff = diffOf(base, head, model)
      expect(diff.undecided).toEqual([])
      for (const change of diff.changes) {
        const sides = { break: ['base', 'head'], backward: ['head'], forward: ['base'], both: [], none: [] }[change.class]
        expect(change.witnesses.map((witness) => witness.acceptedBy)).toEqual(sides)
      }
    }
  })
})

describe('constraints', () => {
  test.each<[string, Json, Json]>([
    ['minimum', { type: 'int', minimum: 1 }, { type: 'int', minimum: 5 }],
    ['exclusiveMinimum', { type: 'double', exclusiveMinimum: 1 }, { type: 'double', exclusiveMinimum: 1.5 }],
    ['maximum', { type: 'int', maximum: 100 }, { type: 'int', maximum: 50 }],
    ['exclusiveMaximum', { type: 'int' }, { type: 'int', exclusiveMaximum: 0 }],
    ['multipleOf', { type: 'double', multipleOf: 0.1 }, { type: 'double', multipleOf: 0.5 }],
    ['minLength', { type: 'string' }, { type: 'string', minLength: 8 }],
    [
      'maxLength',
      { type: 'string', maxLength: 20, pattern: '^B[0-9]+$' },
      { type: 'string', maxLength: 12, pattern: '^B[0-9]+$' },
    ],
    ['pattern', { type: 'string' }, { type: 'string', pattern: '^[A-Z]{2}-\\d{4}$' }],
    ['minItems', { type: 'array', items: 'int' }, { type: 'array', items: 'int', minItems: 2 }],
    ['maxItems', { type: 'array', items: 'int', maxItems: 3 }, { type: 'array', items: 'int', maxItems: 2 }],
    ['uniqueItems', { type: 'array', items: 'int' }, { type: 'array', items: 'int', uniqueItems: true }],
    ['unique', { type: 'string' }, { type: 'string', unique: true }],
    ['minimum of a date', { type: 'date', minimum: '2020-01-01' }, { type: 'date', minimum: '2021-06-01' }],
    ['length in the type', 'varchar(20)', 'varchar(10)'],
  ])('%s tightened is forward only, loosened backward only, both with a witness', (_, loose, tight) => {
    const there = diffOf({ f: loose }, { f: tight })
    expect(changesOf(there)).toEqual(['forward constraint tightened'])
    expect(there.changes[0]?.witnesses).toHaveLength(1)
    const back = diffOf({ f: tight }, { f: loose })
    expect(changesOf(back)).toEqual(['backward constraint loosened'])
    expect(back.changes[0]?.witnesses).toHaveLength(1)
    expect([...there.undecided, ...back.undecided]).toEqual([])
  })

  test('unique is shown by two rows that differ in what is unique already', () => {
    const [change] = diffOf(
      { id: { type: 'string', unique: true }, mail: 'string' },
      { id: { type: 'string', unique: true }, mail: { type: 'string', unique: true } },
    ).changes
    expect(change?.witnesses).toEqual([
      {
        acceptedBy: 'base',
        datum: [
          { id: '', mail: '' },
          { id: 'a', mail: '' },
        ],
      },
    ])
  })

  test('a limit that no listed value reaches changes nothing for a reader', () => {
    expect(
      changesOf(diffOf({ n: { type: 'int', enum: [1, 2], maximum: 100 } }, { n: { type: 'int', enum: [1, 2], maximum: 50 } })),
    ).toEqual(['both constraint tightened'])
    expect(changesOf(diffOf({ n: { type: 'int', enum: [1, 2] } }, { n: { type: 'int', enum: [1, 2], maximum: 1 } }))).toEqual([
      'forward constraint tightened',
    ])
  })

  test('a pattern that the linear-time engine does not take, a format and a check are compared as text, and that is said', () => {
    const diff = diffOf(
      { a: { type: 'string', pattern: '^(?=x)a$' }, b: { type: 'string', format: 'phone-number' } },
      { a: { type: 'string', pattern: '^(?=y)a$' }, b: { type: 'string' } },
    )
    expect(changesOf(diff)).toEqual(['break constraint changed', 'backward constraint loosened'])
    expect(diff.undecided).toHaveLength(2)
  })

  test('every constraint is read and compared', () => {
    expect(CONSTRAINT_NAMES).toHaveLength(14)
  })
})

describe('meaning', () => {
  test('a unit that changes is a break that no datum shows, unless a conversion is declared', () => {
    const ms = { t: { type: 'double', unit: 'ms' } }
    expect(changesOf(diffOf(ms, { t: { type: 'double', unit: 's' } }))).toEqual(['break unit changed'])
    expect(changesOf(diffOf(ms, { t: { type: 'double', unit: 's', conversion: 'x / 1000' } }))).toEqual(['backward unit changed'])
    expect(changesOf(diffOf({ t: 'double' }, ms))).toEqual(['both unit changed'])
  })

  test('semantics, tags and the primary key', () => {
    expect(
      changesOf(diffOf({ t: { type: 'int', semantics: 'ex:age' } }, { t: { type: 'int', semantics: 'ex:tenure' } })),
    ).toEqual(['break semantics changed'])
    expect(changesOf(diffOf({ t: 'int' }, { t: { type: 'int', pii: true } }))).toEqual(['none tags changed'])
    const keyed = (key: string): ReturnType<typeof recordOf> => recordOf({ a: 'int', b: 'int' }, { primary_key: [key] })
    const diff = diffRecordSchemas(keyed('a'), keyed('b'), { contentModel: 'ignore-unknown' })
    expect(changesOf(diff)).toEqual(['break primary key changed'])
    expect(diff.changes[0]?.sentence).toBe('the primary key changed from `a` to `b`')
  })
})

describe('what cannot be decided is said', () => {
  test('unknown type names are compared as text', () => {
    expect(diffOf({ v: 'vector(768)' }, { v: 'Vector(768)' }).changes).toEqual([])
    const diff = diffOf({ v: 'vector(768)' }, { v: 'vector(1024)' })
    expect(diff.class).toBe('break')
    expect(diff.undecided.map(({ reason }) => reason)).toEqual([
      '`vector(768)` and `vector(1024)` are not type names known here, so whether one can be read as the other is not decided',
    ])
  })

  test('a type that one side does not state', () => {
    const diff = diffOf(['a'], { a: 'int' })
    expect(changesOf(diff)).toEqual(['both type stated'])
    expect(diff.undecided.map(({ path }) => path)).toEqual([['features', 0]])
  })

  test('a document that could not be read in part', () => {
    const base = readFeatureSet({ features: { a: 'int', b: 7 } })
    const diff = diffRecordReadings(base, readFeatureSet({ features: { a: 'int' } }), { contentModel: 'ignore-unknown' })
    expect(diff.undecided).toContainEqual({
      path: ['features', 'b'],
      reason: 'at the base, `features.b` is a number, where a type is expected',
    })
  })

  test('a field that no value fits', () => {
    const diff = diffOf({ n: { type: 'int', minimum: 5, maximum: 1 }, a: 'int' }, { n: { type: 'int', minimum: 5, maximum: 1 } })
    expect(diff.class).toBe('backward')
    expect(diff.undecided.map(({ reason }) => reason)).toContain(
      'no example record of the head can be made, since no value is found that one of its required fields allows',
    )
  })
})

describe('content model', () => {
  const schema = (model?: ContentModel): ReturnType<typeof recordOf> =>
    recordOf(id, model === undefined ? {} : { content_model: model })
  test.each<[ContentModel, ContentModel, string]>([
    ['open', 'closed', 'forward content model closed'],
    ['closed', 'open', 'backward content model opened'],
    ['ignore-unknown', 'closed', 'both content model closed'],
  ])('%s to %s', (base, head, expected) => {
    const diff = diffRecordSchemas(schema(base), schema(head), { contentModel: 'ignore-unknown' })
    expect(changesOf(diff)).toEqual([expected])
    expect(diff.changes[0]?.witnesses).toHaveLength(diff.class === 'both' ? 0 : 1)
  })

  test('what the document says goes before the option', () => {
    const base = recordOf(id, { content_model: 'closed' })
    const head = recordOf({ ...id, n: { type: 'int', required: false } }, { content_model: 'closed' })
    expect(diffRecordSchemas(base, head, { contentModel: 'ignore-unknown' }).class).toBe('backward')
  })
})

describe('places and words', () => {
  test('a nested change stands at its type on both sides', () => {
    const nested = (type: string): Json => ({
      user: { fields: { phones: { type: 'array', items: { type: 'record', fields: { number: type } } } } },
    })
    const [change] = diffOf(nested('string'), nested('int')).changes
    expect(change).toMatchObject({
      what: 'type changed',
      sentence: 'the type of `user.phones[].number` changed from string to int',
      basePath: ['features', 'user', 'fields', 'phones', 'items', 'fields', 'number'],
      witnesses: [
        { acceptedBy: 'base', datum: { user: { phones: [{ number: '' }] } } },
        { acceptedBy: 'head', datum: { user: { phones: [{ number: 0 }] } } },
      ],
    })
  })

  test('tables that come and go', () => {
    const contract = (...names: string[]): Json => ({
      schema: names.map((name) => ({ name, properties: [{ name: 'id', logicalType: 'string', required: true }] })),
    })
    const diff = diffRecordReadings(readOdcs(contract('a', 'b')), readOdcs(contract('a', 'c')), { contentModel: 'closed' })
    expect(diff.changes.map((change) => `${change.class} ${change.sentence}`)).toEqual([
      'backward record `b` was removed',
      'both record `c` was added',
    ])
  })

  test('the words are of the fixed list', () => {
    for (const [, base, head] of MATRIX)
      for (const change of diffOf(base, head).changes) expect(RECORD_CHANGES).toContain(change.what)
  })
})

describe('bounds', () => {
  const wide = (count: number, type: string): Json =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, type]))
  const cpu = (run: () => void): number => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }

  test('10,000 fields that all change take about twice as long as 5,000, and a witness of the whole record is made only when asked for', () => {
    const schemas = [5000, 10_000].map((count) => [recordOf(wide(count, 'long')), recordOf(wide(count, 'int'))] as const)
    const run = (at: number): number =>
      cpu(() =>
        expect(diffRecordSchemas(...schemas[at]!, { contentModel: 'ignore-unknown' }).changes).toHaveLength(
          at === 0 ? 5000 : 10_000,
        ),
      )
    run(0)
    const [half, whole] = [Math.min(run(0), run(0), run(0)), Math.min(run(1), run(1))]
    expect(whole).toBeLessThan(5 * half)
    const diff = diffRecordSchemas(...schemas[1]!, { contentModel: 'ignore-unknown' })
    const [witness] = diff.changes[9999]!.witnesses
    expect(acceptsRecord(schemas[1]![0], witness!.datum)).toBe(true)
    expect(acceptsRecord(schemas[1]![1], witness!.datum)).toBe(false)
  })

  test('unions of many records in many records stop at a limit, which is said, and the class is a break', () => {
    const branches = (count: number, type: string): Json =>
      Array.from({ length: count }, (_, index) => ({ fields: { ...(wide(60, 'int') as object), [`k${index}`]: type } }))
    const diff = diffOf({ u: branches(300, 'long') }, { u: branches(300, 'int') })
    expect(diff.class).toBe('break')
    expect(diff.undecided.at(-1)?.reason).toContain('steps that are allowed')
  })
})
