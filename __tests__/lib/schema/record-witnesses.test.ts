import { describe, expect, test } from '@jest/globals'
import { cpuNow } from '../../cost.js'
import type { Json } from '../../../src/model/json.js'
import { changesOf, diffOf } from './make.js'

const vector = (size: number, more: Record<string, Json> = {}): Json => ({
  type: 'array',
  items: 'float',
  minItems: size,
  maxItems: size,
  ...more,
})

describe('vectors of a fixed length have examples', () => {
  test.each([201, 768, 1536, 4096])('%i numbers', (size) => {
    const diff = diffOf({ embedding: vector(size), id: 'int' }, { embedding: vector(size + 1), id: 'int' })
    expect(diff.undecided).toEqual([])
    expect(diff.class).toBe('break')
    const lengths = diff.changes.flatMap(({ witnesses }) =>
      witnesses.map(({ acceptedBy, datum }) => [acceptedBy, (datum as { embedding: Json[] }).embedding.length]),
    )
    expect(lengths).toEqual([
      ['base', size],
      ['head', size + 1],
    ])
  })

  test('a field beside a vector', () => {
    const diff = diffOf({ embedding: vector(1536), id: 'int' }, { embedding: vector(1536), id: 'string' })
    expect(changesOf(diff)).toEqual(['break type changed'])
    expect(diff.undecided).toEqual([])
    expect(diff.changes[0]!.witnesses).toHaveLength(2)
  })

  test('of different numbers', () => {
    const unique = { uniqueItems: true }
    const diff = diffOf({ ids: vector(500, { ...unique, items: 'int' }) }, { ids: vector(501, { ...unique, items: 'int' }) })
    expect(diff.undecided).toEqual([])
    expect(diff.changes.every(({ witnesses }) => witnesses.length === 1)).toBe(true)
  })
})

test('many vectors cost a bounded time; what has no example then is said', () => {
  const record = (count: number, size: number): Json =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`v${i}`, vector(size)]))
  const measure = (count: number): number => {
    const start = cpuNow()
    const diff = diffOf(record(count, 4096), record(count, 4097))
    expect(diff.class).toBe('break')
    expect(diff.changes).toHaveLength(2 * count)
    for (const change of diff.changes.slice(0, 20)) void change.witnesses
    return cpuNow() - start
  }
  measure(5)
  const [few, many] = [measure(20), measure(200)]
  expect(many).toBeLessThan(15 * few + 1000)
})

describe('patterns of records are compared by what they let through', () => {
  const field = (pattern: string): Json => ({ code: { type: 'string', constraints: { pattern } } })
  test.each([
    ['^[a-z]+$', '^[a-z0-9]+$', ['backward constraint loosened'], [{ code: '9' }]],
    ['^[A-Z]{2,3}$', '^[A-Z]{2}$', ['forward constraint tightened'], [{ code: 'AAA' }]],
    ['^[0-9]{2}$', '^\\d\\d$', [], []],
    ['^(ab|zzq)$', '^(ab|qzz)$', ['break constraint changed'], [{ code: 'zzq' }, { code: 'qzz' }]],
  ])('%s to %s', (before, after, expected, data) => {
    const diff = diffOf(field(before), field(after))
    expect(changesOf(diff)).toEqual(expected)
    expect(diff.undecided).toEqual([])
    expect(diff.changes.flatMap(({ witnesses }) => witnesses.map(({ datum }) => datum))).toEqual(data)
  })
})

describe('formats of texts', () => {
  const of = (format?: string): Json => ({ when: { type: 'string', ...(format === undefined ? {} : { format }) } })
  test.each([
    ['date-time', undefined],
    ['uuid', undefined],
    ['email', undefined],
    ['hostname', undefined],
    ['json-pointer', undefined],
    ['date-time', 'date'],
    ['uuid', 'email'],
  ])('%s for %s', (now, old) => {
    const diff = diffOf(of(old), of(now))
    expect(diff.undecided).toEqual([])
    expect(changesOf(diff)).toEqual([old === undefined ? 'forward constraint tightened' : 'break constraint changed'])
    expect(diff.changes[0]!.witnesses.map(({ acceptedBy }) => acceptedBy)).toEqual(
      old === undefined ? ['base'] : ['base', 'head'],
    )
    const back = diffOf(of(now), of(old))
    expect(changesOf(back)).toEqual([old === undefined ? 'backward constraint loosened' : 'break constraint changed'])
  })

  test.each([
    ['phone-number', undefined],
    // An address of four numbers is a name of a host as well.
    ['hostname', 'ipv4'],
  ])('%s for %s is not known', (now, old) => {
    expect(diffOf(of(old), of(now)).undecided).toHaveLength(1)
  })
})
