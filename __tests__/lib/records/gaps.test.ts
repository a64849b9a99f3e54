/** A cell with nothing in it is told as what it is, and not as NaN, however its row reaches the judge. */
import { expect, test } from '@jest/globals'
import { PairCollector } from '../../../src/lib/promotion/collect-pairs.js'
import { isFault, readRule } from '../../../src/lib/promotion/rule.js'
import { CsvReader } from '../../../src/lib/records/csv.js'
import { joinRows } from '../../../src/lib/records/join.js'
import { JsonLines, RecordRows } from '../../../src/lib/records/json-rows.js'
import type { RowReader } from '../../../src/lib/records/row-reader.js'
import { sourceOf } from './source-of.js'

const REFERENCE = 'id,f1\na,0.9\nb,0.8\nc,0.7\n'
const csv = (text: string): RowReader => new CsvReader(sourceOf(text))
const lines = (text: string): RowReader => new RecordRows(new JsonLines(sourceOf(text)))

/** The sentence about what is not finite. */
function told(reference: RowReader, candidate: RowReader, key: number | undefined): string {
  for (const side of [reference, candidate]) side.select(['f1'], side.columns.includes('id') ? ['id'] : [])
  const rule = readRule({ direction: 'higher' })
  if (isFault(rule)) throw new Error(rule.message)
  const pairs = new PairCollector([rule])
  const fault = joinRows(reference, candidate, {
    key,
    pair: (left, right, place) => {
      const gaps = { reference: left.gaps[0], candidate: right.gaps[0] }
      pairs.add(0, left.numbers[0]!, right.numbers[0]!, place, undefined, gaps)
    },
    row: () => undefined,
  })
  const evidence = pairs.finish(0)
  return fault ?? (evidence.kind === 'none' ? evidence.detail : 'fine')
}

test.each([
  ['an empty cell', csv('id,f1\na,0.9\nb,\nc,0.7\n'), 'an empty cell at value 2'],
  ['blanks', csv('id,f1\na,0.9\nb,0.8\nc,  \n'), 'an empty cell at value 3'],
  ['quotes around nothing', csv('id,f1\na,0.9\nb,""\nc,0.7\n'), 'an empty cell at value 2'],
  ['a word for it', csv('id,f1\na,0.9\nb,N/A\nc,0.7\n'), 'no value ("N/A") at value 2'],
  ['NaN itself', csv('id,f1\na,0.9\nb,NaN\nc,0.7\n'), 'NaN at value 2'],
  ['NaN after an empty cell', csv('id,f1\na,0.9\nb,nan\nc,\n'), 'NaN at value 2 and 1 more that is no finite number'],
  ['an empty line of one column', csv('f1\n0.9\n\n0.7\n'), 'an empty cell at value 2'],
  ['null', lines('{"id":"a","f1":0.9}\n{"id":"b","f1":null}\n{"id":"c","f1":1}\n'), 'no value (null) at value 2'],
  ['no key', lines('{"id":"a","f1":0.9}\n{"id":"b"}\n{"id":"c","f1":1}\n'), 'no value at value 2'],
])('by place: %s', (_, candidate, sentence) => {
  expect(told(csv(REFERENCE), candidate, undefined)).toBe(`the candidate has ${sentence}`)
})

test.each([
  ['where they stand', 'id,f1\na,0.9\nb,\nc,0.7\n'],
  ['after they waited for their partners', 'id,f1\nb,\nc,0.7\na,0.9\n'],
])('by key: %s', (_, candidate) => {
  expect(told(csv(REFERENCE), csv(candidate), 0)).toBe('the candidate has an empty cell at "b"')
  expect(told(csv(candidate), csv(REFERENCE), 0)).toBe('the reference has an empty cell at "b"')
})

test('a place that an empty cell waited in is not empty for the next row there', () => {
  const [left, right] = ['id,f1\nx,\nb,1\ny,NaN\nb2,1\n', 'id,f1\nb,1\nx,1\nb2,1\ny,1\n']
  expect(told(csv(left), csv(right), 0)).toBe('the reference has an empty cell at "x" and 1 more that is no finite number')
  const again = 'id,f1\nx,1\nb,1\ny,NaN\nb2,1\n'
  expect(told(csv(again), csv(right), 0)).toBe('the reference has NaN at "y"')
})
