import { describe, expect, test } from '@jest/globals'
import type { RowReader } from '../../../src/lib/records/row-reader.js'
import { joinRows } from '../../../src/lib/records/join.js'

/** Rows of one number and, as their key, one text. */
function rowsOf(rows: readonly (readonly [key: string, value: number])[]): RowReader {
  let at = -1
  const numbers = new Float64Array(1)
  const texts = ['']
  return {
    columns: ['key', 'value'],
    numbers,
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
  ])('or not: %s', (_, left, right, key, said) => {
    expect(join(letters(left, 0), letters(right, 0), key).fault).toEqual(expect.stringMatching(said))
  })
})
