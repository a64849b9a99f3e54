import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Json } from '../../../src/model/json.js'
import type { SchemaDiff } from '../../../src/model/schema-change.js'
import { readAvro, type AvroType } from '../../../src/lib/schema/avro.js'
import { readsAvro, sampleAvro, writesAvro } from '../../../src/lib/schema/avro-data.js'
import { diffAvro } from '../../../src/lib/schema/avro-diff.js'
import { changesOf, randomFrom } from './make.js'

/** The verdicts are those of avsc 5.7.9 (`createResolver` with `ignoreNamespaces`, as the specification has it), run once. */
const PAIRS = JSON.parse(readFileSync(new URL('avro-pairs.json', import.meta.url), 'utf8')) as {
  name: string
  base: Json
  head: Json
  backward: boolean
  forward: boolean
}[]

function typeOf(schema: Json): AvroType {
  const { type, problems } = readAvro(schema)
  if (type === undefined) throw new Error(JSON.stringify(problems))
  return type
}

const isBackward = ({ class: of }: SchemaDiff): boolean => ['none', 'both', 'backward'].includes(of)
const isForward = ({ class: of }: SchemaDiff): boolean => ['none', 'both', 'forward'].includes(of)

function checkWitnesses(base: AvroType, head: AvroType, diff: SchemaDiff): number {
  let count = 0
  for (const change of diff.changes) {
    const wanted = { break: ['base', 'head'], backward: ['head'], forward: ['base'], both: [], none: [] }[change.class]
    if (!change.what.startsWith('logical') && sampleAvro(base) !== undefined && sampleAvro(head) !== undefined)
      expect([change.sentence, change.witnesses.map(({ acceptedBy }) => acceptedBy)]).toEqual([change.sentence, wanted])
    for (const { acceptedBy, datum } of change.witnesses) {
      const [writer, reader] = acceptedBy === 'base' ? [base, head] : [head, base]
      expect(writesAvro(writer, datum)).toBe(true)
      expect(readsAvro(writer, reader, datum)).toBe(false)
      count++
    }
  }
  return count
}

describe('schema resolution as avsc has it', () => {
  test.each(PAIRS)('$name', ({ base, head, backward, forward }) => {
    const [before, after] = [typeOf(base), typeOf(head)]
    const diff = diffAvro(before, after)
    expect({ backward: isBackward(diff), forward: isForward(diff) }).toEqual({ backward, forward })
    checkWitnesses(before, after, diff)
  })

  test('the table has pairs of every class', () => {
    const classes = new Set(PAIRS.map(({ base, head }) => diffAvro(typeOf(base), typeOf(head)).class))
    expect([...classes].sort()).toEqual(['backward', 'both', 'break', 'forward', 'none'])
  })
})

describe('changes', () => {
  const changed = (base: Json, head: Json): string[] => changesOf(diffAvro(typeOf(base), typeOf(head)))
  const record = (fields: Json): Json => ({ type: 'record', name: 'R', fields })

  test('each has its place, its words and a datum in the JSON encoding', () => {
    const base = typeOf(
      record([
        { name: 'id', type: 'string' },
        { name: 'n', type: ['null', 'long'] },
      ]),
    )
    const head = typeOf(
      record([
        { name: 'id', type: 'string' },
        { name: 'n', type: ['null', 'int'] },
      ]),
    )
    const [change] = diffAvro(base, head).changes
    expect(change).toMatchObject({
      class: 'forward',
      what: 'union branch removed',
      basePath: ['fields', 1, 'type', 1],
      sentence: '`n` can no longer be long; it is null | int now',
      witnesses: [{ acceptedBy: 'base', datum: { id: '', n: { long: 2147483648 } } }],
    })
  })

  test('an alias tells old readers nothing', () => {
    expect(
      changed(record([{ name: 'a', type: 'int', default: 0 }]), record([{ name: 'b', type: 'int', default: 0, aliases: ['a'] }])),
    ).toEqual(['both field renamed with alias'])
    expect(changed(record([{ name: 'a', type: 'int' }]), record([{ name: 'b', type: 'int', aliases: ['a'] }]))).toEqual([
      'backward field renamed with alias',
    ])
  })

  test('a logical type that becomes another is a break, though every byte is read', () => {
    const millis = record([{ name: 't', type: { type: 'long', logicalType: 'timestamp-millis' } }])
    const micros = record([{ name: 't', type: { type: 'long', logicalType: 'timestamp-micros' } }])
    const money = (scale: number): Json =>
      record([{ name: 'm', type: { type: 'bytes', logicalType: 'decimal', precision: 9, scale } }])
    expect(changed(millis, micros)).toEqual(['break logical type changed'])
    expect(changed(millis, record([{ name: 't', type: 'long' }]))).toEqual(['both logical type changed'])
    expect(changed(money(2), money(3))).toEqual(['break logical type changed'])
  })

  test('a default that goes is told', () => {
    expect(changed(record([{ name: 'a', type: 'int', default: 0 }]), record([{ name: 'a', type: 'int' }]))).toEqual([
      'both default removed',
    ])
  })
})

describe('reading', () => {
  test.each<[string, Json, string]>([
    ['an unknown name', 'date', 'is no type of Avro'],
    ['a name before its definition', { type: 'record', name: 'R', fields: [{ name: 'a', type: 'S' }] }, 'is not defined before'],
    ['no type', { name: 'R' }, 'no `type`'],
    ['a union in a union', ['null', ['int']], 'directly inside a union'],
    ['a branch twice', ['int', 'int'], 'holds `int` already'],
    [
      'a field twice',
      {
        type: 'record',
        name: 'R',
        fields: [
          { name: 'a', type: 'int' },
          { name: 'a', type: 'int' },
        ],
      },
      'field `a` already',
    ],
    [
      'a type defined twice',
      [
        { type: 'fixed', name: 'F', size: 1 },
        { type: 'fixed', name: 'F', size: 2 },
      ],
      'defined already',
    ],
    ['an enum default that is no symbol', { type: 'enum', name: 'E', symbols: ['A'], default: 'B' }, 'none of its symbols'],
    ['a number', 7, 'it is no type'],
    ['a record without fields', { type: 'record', name: 'R' }, 'without a list of `fields`'],
  ])('%s is a problem, and the schema is not used', (_, schema, reason) => {
    const { type, problems } = readAvro(schema)
    expect(type).toBeUndefined()
    expect(problems.map((problem) => problem.reason).join('; ')).toContain(reason)
  })

  test('a default of the wrong type and an ambiguous alias are told, and the schema is still compared', () => {
    const { type, problems } = readAvro({
      type: 'record',
      name: 'R',
      fields: [
        { name: 'a', type: 'int', default: 'x', aliases: ['b'] },
        { name: 'b', type: 'int' },
      ],
    })
    expect(type).toBeDefined()
    expect(problems.map(({ at }) => at)).toEqual([
      ['fields', 0],
      ['fields', 0, 'default'],
    ])
  })

  test('namespaces: a bare name is of the enclosing namespace', () => {
    const inner = { type: 'enum', name: 'E', symbols: ['A'] }
    const { type, problems } = readAvro({
      type: 'record',
      name: 'a.b.R',
      fields: [
        { name: 'x', type: inner },
        { name: 'y', type: 'a.b.E' },
        { name: 'z', type: 'E' },
      ],
    })
    expect(problems).toEqual([])
    expect(type).toMatchObject({ name: 'a.b.R', fields: [{ type: { name: 'a.b.E' } }, {}, {}] })
  })

  test('nesting has a limit, and a schema whose example would have 2^60 values ends at once', () => {
    let deep: Json = 'int'
    for (let depth = 0; depth < 5000; depth++) deep = { type: 'array', items: deep }
    expect(readAvro(deep).problems[0]?.reason).toContain('nested more than')
    let tower: Json = { type: 'record', name: 'S0', fields: [{ name: 'n', type: 'int' }] }
    for (let level = 1; level < 45; level++)
      tower = {
        type: 'record',
        name: `S${level}`,
        fields: [
          { name: 'l', type: tower },
          { name: 'r', type: `S${level - 1}` },
        ],
      }
    const changed = JSON.parse(JSON.stringify(tower).replace('"n","type":"int"', '"n","type":"string"')) as Json
    const diff = diffAvro(typeOf(tower), typeOf(changed))
    expect(diff.class).toBe('break')
    expect(diff.changes.map((change) => change.what)).toEqual(['type changed'])
    expect(diff.undecided.map(({ reason }) => reason)).toContain('no example datum of the base can be made')
  })
})

describe('random pairs', () => {
  const PRIMITIVES = ['boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const
  const random = randomFrom(7)
  const type = (depth: number): Json => {
    const roll = random.next()
    if (depth > 2 || roll < 0.5) return random.pick(PRIMITIVES)
    if (roll < 0.6) return { type: 'array', items: type(depth + 1) }
    if (roll < 0.7) return { type: 'map', values: type(depth + 1) }
    if (roll < 0.85)
      return random.pick([
        ['null', 'int'],
        ['string', 'null'],
        ['int', 'string'],
        ['null', 'long', 'string'],
        ['null', 'R'],
      ])
    return { type: 'enum', name: `E${Math.floor(random.next() * 1e9)}`, symbols: random.pick([['A'], ['A', 'B']]) }
  }
  const record = (): Json => ({
    type: 'record',
    name: 'R',
    fields: ['a', 'b', 'c'].filter(() => random.chance(0.7)).map((name) => ({ name, type: type(0) })),
  })

  test('backward(a → b) = forward(b → a); a schema is itself; witnesses execute', () => {
    const swapped = { none: 'none', both: 'both', backward: 'forward', forward: 'backward', break: 'break' } as const
    let shown = 0
    for (let round = 0; round < 1000; round++) {
      const [base, head] = [typeOf(record()), typeOf(record())]
      const diff = diffAvro(base, head)
      expect(diffAvro(head, base).class).toBe(swapped[diff.class])
      expect(diffAvro(base, base).changes).toEqual([])
      shown += checkWitnesses(base, head, diff)
    }
    expect(shown).toBeGreaterThan(1000)
  })
})
