import { describe, expect, test } from '@jest/globals'
import type { RowReader } from '../../../src/lib/records/row-reader.js'
import { joinRows } from '../../../src/lib/records/join.js'
import type { RowValues } from '../../../src/lib/records/join.js'
import { WaitingRows } from '../../../src/lib/records/waiting.js'

/** Rows of one number and, as their key, one text. */
function rowsOf(rows: readonly (readonly [key: string, value: number])[]): RowReader {
  let at = -1
  const numbers = new Float64Array(1)
  const texts = ['']
  return {
    columns: ['key', 'value'],
    numbers,
    gaps: [],
    texts,
    line: 0,
    select: () => undefined,
    next() {
      if (++at >= rows.length) return false
      ;[texts[0], numbers[0]] = rows[at]!
      return true
    },
  }
}

type Rows = readonly (readonly [string, number])[]

function join(left: Rows, right: Rows, key: number | undefined): { pairs: string[]; rows: string[]; fault: string | undefined } {
  const pairs: string[] = []
  const rows: string[] = []
  const fault = joinRows(rowsOf(left), rowsOf(right), {
    key,
    pair: (a, b, place) => pairs.push(`${place}: ${a.numbers[0]} ${b.numbers[0]}`),
    row: (side, values, row) => rows.push(`${side} ${row} ${values.numbers[0]}`),
  })
  return { pairs, rows, fault }
}

const letters = (text: string, from: number): Rows => [...text].map((key, index) => [key, from + index])

describe('rows are paired', () => {
  test('by place', () => {
    expect(join(letters('ab', 1), letters('xy', 8), undefined)).toEqual({
      pairs: ['1: 1 8', '2: 2 9'],
      rows: ['reference 1 1', 'candidate 1 8', 'reference 2 2', 'candidate 2 9'],
      fault: undefined,
    })
  })
  test.each(['abcdef', 'fedcba', 'badcfe', 'cdefab'])('by key, the other file as %s', (order) => {
    const { pairs, fault } = join(letters('abcdef', 0), letters(order, 100), 0)
    expect(fault).toBeUndefined()
    expect(pairs.sort()).toEqual([...'abcdef'].map((key, index) => `"${key}": ${index} ${100 + order.indexOf(key)}`))
  })
  test.each<[string, string, string, number | undefined, RegExp]>([
    ['fewer rows', 'abc', 'ab', undefined, /the reference has 3 rows and the candidate 2/],
    ['more rows', 'a', 'ab', undefined, /1 rows and the candidate 2/],
    ['a key too many', 'abc', 'abcd', 0, /the candidate has the key "d", which the reference does not have$/],
    ['other keys', 'abc', 'xyc', 0, /the reference has the key "a", which the candidate does not have, and 1 more/],
    ['a key twice on both sides', 'aab', 'aab', 0, /"a" stands twice in the reference/],
    ['a key twice', 'abc', 'abb', 0, /"b" stands twice in the candidate/],
    ['a key twice, which waits', 'abxa', 'zyba', 0, /"a" stands twice in the reference/],
    ['a key twice, which waited', 'abca', 'bacd', 0, /"a" stands twice in the reference/],
    ['a key twice, which waits on the other side', 'xyza', 'abca', 0, /"a" stands twice in the candidate/],
  ])('or not: %s', (_, left, right, key, said) => {
    expect(join(letters(left, 0), letters(right, 0), key).fault).toEqual(expect.stringMatching(said))
  })
  test('or not: more of them wait for their partner than there is memory for', () => {
    const ask = (mostWaiting: number): string | undefined =>
      joinRows(rowsOf(letters('abcdef', 0)), rowsOf(letters('fedcba', 0)), {
        key: 0,
        mostWaiting,
        pair: () => undefined,
        row: () => undefined,
      })
    expect(ask(1 << 10)).toBeUndefined()
    expect(ask(500)).toBe(
      '5 rows wait for the one with their key, more than the 0 MiB of memory that there are for them: sort both files by the key',
    )
  })
})

test('rows that wait keep what is theirs, and make room for others', () => {
  const waiting = new WaitingRows({ numbers: [1, 2], gaps: [], texts: ['key', 'slice'] })
  const row = (i: number): RowValues => ({ numbers: [i, i + 0.5], gaps: [], texts: [`k${i}`, `s${i % 3}`] })
  for (let i = 0; i < 3000; i++) waiting.put(`k${i}`, row(i))
  const before = waiting.bytes
  for (let i = 0; i < 3000; i += 2) {
    const { numbers, texts } = waiting.take(`k${i}`)!
    expect([[...Array.from(numbers)], [...texts]]).toEqual([[i, i + 0.5], row(i).texts])
  }
  expect([waiting.size, waiting.take('k0'), waiting.has('k1'), waiting.bytes < before]).toEqual([1500, undefined, true, true])
  for (let i = 5000; i < 6500; i++) waiting.put(`k${i}`, row(i))
  expect([Array.from(waiting.take('k6000')!.numbers), Array.from(waiting.take('k2999')!.numbers)]).toEqual([[6000, 6000.5], [2999, 2999.5]]) // prettier-ignore
})
