import { describe, expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../../src/model/json.js'
import type { ContentModel, RecordSchema, ValueSchema } from '../../../src/model/record-schema.js'
import type { ChangeClass, SchemaDiff } from '../../../src/model/schema-change.js'
import { acceptsRecord } from '../../../src/lib/schema/accepts-record.js'
import { diffRecordSchemas } from '../../../src/lib/schema/record-diff.js'
import { Samples } from '../../../src/lib/schema/samples.js'
import { randomFrom, recordOf } from './make.js'

type Random = ReturnType<typeof randomFrom>
const MODELS: readonly ContentModel[] = ['ignore-unknown', 'open', 'closed']
const SCALARS = [
  'int',
  'long',
  'float',
  'double',
  'integer',
  'number',
  'string',
  'category',
  'bytes',
  'boolean',
  'date',
  'timestamp',
  'uuid',
  'decimal(4,2)',
  'decimal(6,2)',
  'int8',
  'uint8',
]

function randomField(random: Random, depth: number): Json {
  const field: Record<string, Json> = { type: randomType(random, depth) }
  if (random.chance(0.25)) field.nullable = true
  if (random.chance(0.25)) field.required = random.chance(0.5)
  const { type } = field
  if (['int', 'long', 'double', 'number', 'integer'].includes(type as string)) {
    if (random.chance(0.3)) field.minimum = random.pick([0, 1, 5])
    if (random.chance(0.3)) field.maximum = random.pick([10, 50, 100])
    if (random.chance(0.15)) field.multipleOf = random.pick([2, 4, 5])
    if (random.chance(0.15)) field.enum = random.pick([[1, 2], [1, 2, 3], [2]])
    if (random.chance(0.25)) field.default = 1
  } else if (type === 'string' || type === 'category') {
    if (random.chance(0.25)) field.minLength = random.pick([1, 2])
    if (random.chance(0.25)) field.maxLength = random.pick([3, 8])
    if (random.chance(0.2)) field.pattern = random.pick(['^a+$', '^[a-c]{1,4}$', '^a'])
    if (random.chance(0.25)) field.enum = random.pick([['a', 'b'], ['a'], ['a', 'b', 'c']])
    if (random.chance(0.1)) field.enum_default = 'a'
    if (random.chance(0.25)) field.default = 'a'
  } else if (type === 'array' || type === 'map' || type === 'record') {
    if (type === 'record') field.fields = randomFields(random, depth + 1)
    if (type === 'array') {
      field.items = randomField(random, depth + 1)
      if (random.chance(0.3)) field.minItems = 1
      if (random.chance(0.3)) field.maxItems = random.pick([2, 3])
    }
    if (type === 'map') field.values = randomField(random, depth + 1)
  }
  if (random.chance(0.1)) field.aliases = [random.pick(['a', 'b', 'c', 'd'])]
  return field
}

function randomType(random: Random, depth: number): Json {
  if (depth < 2 && random.chance(0.25)) return random.pick(['array', 'map', 'record'])
  if (random.chance(0.1)) return [random.pick(SCALARS), random.pick(SCALARS)]
  return random.pick(random.chance(0.6) ? ['int', 'long', 'double', 'string'] : SCALARS)
}

function randomFields(random: Random, depth = 0): JsonObject {
  const names = ['a', 'b', 'c', 'd'].filter(() => random.chance(depth === 0 ? 0.6 : 0.5))
  return Object.fromEntries(names.map((name) => [name, randomField(random, depth)]))
}

/** The head is often the base with one field changed, since two random schemas nearly always break each other. */
function randomPair(random: Random): [RecordSchema, RecordSchema] {
  const base = randomFields(random)
  if (random.chance(0.2)) return [recordOf(sound(base)), recordOf(sound(randomFields(random)))]
  const head: Record<string, Json> = { ...base }
  const name = random.pick(['a', 'b', 'c', 'd'])
  if (random.chance(0.2)) delete head[name]
  else if (head[name] === undefined || random.chance(0.3)) head[name] = randomField(random, 0)
  else {
    const twin = randomField(random, 0) as JsonObject
    head[name] = {
      ...(head[name] as JsonObject),
      ...(twin.type === (head[name] as JsonObject).type ? twin : { required: random.chance(0.5) }),
    }
  }
  return [recordOf(sound(base)), recordOf(sound(head))]
}

/** A default that its own field refuses makes a schema that cannot be read, which is not what is asked here. */
function sound(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, soundField(field as JsonObject)]))
}

function soundField(field: JsonObject): JsonObject {
  const { default: fallback, ...others } = field
  const rest: Record<string, Json> = { ...others }
  for (const key of ['items', 'values'] as const) if (rest[key] !== undefined) rest[key] = soundField(rest[key] as JsonObject)
  if (rest.fields !== undefined) rest.fields = sound(rest.fields as JsonObject)
  return fallback === undefined || !fits(rest, fallback) ? rest : { ...rest, default: fallback }
}

function fits(field: JsonObject, value: Json): boolean {
  if (field.enum !== undefined && !(field.enum as readonly Json[]).includes(value)) return false
  if (typeof value === 'number')
    return (
      ((field.minimum ?? value) as number) <= value &&
      ((field.maximum ?? value) as number) >= value &&
      value % ((field.multipleOf ?? 1) as number) === 0
    )
  const text = value as string
  return (
    text.length >= ((field.minLength ?? 0) as number) &&
    (field.pattern === undefined || new RegExp(field.pattern as string).test(text))
  )
}

/** Data that a writer may write: each field at each of its samples, alone and with all optional fields. */
function dataOf(schema: RecordSchema, other: RecordSchema, model: ContentModel): Json[] {
  const samples = new Samples(model)
  const value = (record: RecordSchema): ValueSchema => ({
    at: [],
    type: { kind: 'record', record },
    nullable: false,
    constraints: {},
  })
  return samples
    .of(value(schema), [value(other)])
    .filter((datum) => acceptsRecord(schema, datum, { contentModel: model, role: 'writer' }))
}

const SWAPPED: Readonly<Record<ChangeClass, ChangeClass>> = {
  none: 'none',
  both: 'both',
  backward: 'forward',
  forward: 'backward',
  break: 'break',
}
const holdsBackward = (of: ChangeClass): boolean => of === 'none' || of === 'both' || of === 'backward'

function show(base: RecordSchema, head: RecordSchema, diff: SchemaDiff): string {
  const plain = (value: unknown): string =>
    JSON.stringify(value, (key, one) => (['at', 'typeAt', 'text'].includes(key) ? undefined : one))
  const changes = diff.changes.map((change) => `${change.class}: ${change.sentence} ${JSON.stringify(change.witnesses)}`)
  return [diff.class, plain(base.fields), plain(head.fields), ...changes, ...diff.undecided.map(({ reason }) => reason)].join(
    '\n',
  )
}

describe.each(MODELS)('random pairs of records, content model %s', (contentModel) => {
  const random = randomFrom(20250921)
  const pairs = Array.from({ length: 1500 }, () => randomPair(random))

  test('backward(old → new) = forward(new → old)', () => {
    for (const [base, head] of pairs) {
      const there = diffRecordSchemas(base, head, { contentModel })
      const back = diffRecordSchemas(head, base, { contentModel })
      if (back.class !== SWAPPED[there.class]) throw new Error(`${there.class} ${back.class} ${show(base, head, there)}`)
    }
  })

  test('a record never differs from itself', () => {
    for (const [base] of pairs) expect(diffRecordSchemas(base, base, { contentModel }).changes).toEqual([])
  })

  test('what is called compatible is: no datum that can be thought of is written by the one and refused by the other', () => {
    let refused = 0
    for (const [base, head] of pairs) {
      const diff = diffRecordSchemas(base, head, { contentModel })
      const witness = dataOf(base, head, contentModel).find((datum) => !acceptsRecord(head, datum, { contentModel }))
      if (witness === undefined) continue
      refused++
      if (holdsBackward(diff.class)) throw new Error(`${JSON.stringify(witness)} ${show(base, head, diff)}`)
    }
    expect(refused).toBeGreaterThan(300)
  })

  test('what is called incompatible has a witness for each side, which executes', () => {
    let [shown, without] = [0, 0]
    for (const [base, head] of pairs) {
      const diff = diffRecordSchemas(base, head, { contentModel })
      for (const change of diff.changes) {
        const expected =
          change.class === 'break'
            ? ['base', 'head']
            : change.class === 'backward'
              ? ['head']
              : change.class === 'forward'
                ? ['base']
                : []
        for (const { acceptedBy, datum } of change.witnesses) {
          const [writer, reader] = acceptedBy === 'base' ? [base, head] : [head, base]
          expect(acceptsRecord(writer, datum, { contentModel, role: 'writer' })).toBe(true)
          expect(acceptsRecord(reader, datum, { contentModel })).toBe(false)
        }
        if (change.witnesses.map(({ acceptedBy }) => acceptedBy).join() === expected.join()) shown += expected.length
        else if (diff.undecided.length > 0) without++
        else throw new Error(`no witness for ${change.sentence}: ${show(base, head, diff)}`)
      }
    }
    expect(shown).toBeGreaterThan(500)
    expect(without).toBeLessThan(shown / 20)
  })
})
