import { expect, test } from '@jest/globals'
import { readWire, writeWire } from '../../src/lib/json-wire.js'

test.each([
  null,
  { a: null, b: [1, 'null', true], c: '!' },
  { data: { auc: NaN, list: [Infinity, null, -Infinity], '\0NaN': 1 } },
  [NaN, '\0NaN', '\0\0', '\0', 'NaN', '\0Infinity'],
  NaN,
])('%j arrives as it was', (value) => {
  const line = writeWire(value)
  expect(line).not.toContain('\n')
  expect(readWire(line)).toEqual(value)
})

test('an ordinary value is the JSON that it always was', () => {
  const value = { a: [1, null, 'null', '\0NaN'], b: undefined, c: '!x' }
  expect(writeWire(value)).toBe(JSON.stringify(value))
  expect(readWire(writeWire(value))).toEqual({ a: [1, null, 'null', '\0NaN'], c: '!x' })
})
