import { expect, test } from '@jest/globals'
import { pairNames } from '../../src/lib/pair-names.js'

const named = (...names: string[]): { name: string }[] => names.map((name) => ({ name }))

test.each([
  ['one against one', ['a'], ['b'], ['a>b']],
  [
    'several by their names',
    ['customer_id', 'order_total'],
    ['total_of_order', 'customer_key'],
    ['customer_id>customer_key', 'order_total>total_of_order'],
  ],
  ['names that are not alike', ['a', 'b'], ['c', 'd'], []],
  ['one that two are equally like', ['order_id'], ['order_ix', 'order_iy'], []],
  ['too many', Array.from({ length: 9 }, (_, i) => `column_${i}`), ['column_10'], []],
])('%s', (_, gone, come, expected) => {
  expect(pairNames(named(...gone), named(...come)).map(([from, to]) => `${from.name}>${to.name}`)).toEqual(expected)
})
