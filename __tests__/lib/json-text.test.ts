import { expect, test } from '@jest/globals'
import { equalJson } from '../../src/lib/equal-json.js'
import { Budget } from '../../src/lib/budget.js'
import { jsonText } from '../../src/lib/json-text.js'
import { compareConstraint } from '../../src/lib/schema/constraints.js'
import { valueSet } from '../../src/lib/schema/json-schema/value-set.js'

test('numbers that are not finite are written by their names, at any depth, and all else as JSON', () => {
  expect([NaN, -Infinity, 1.5, null, 'null', true].map(jsonText)).toEqual(['NaN', '-Infinity', '1.5', 'null', '"null"', 'true'])
  expect(jsonText({ a: [NaN, null, { 'b"': Infinity }], c: 'null' })).toBe('{"a":[NaN,null,{"b\\"":Infinity}],"c":"null"}')
  const plain = { a: [1, 'x', { b: null }], c: false }
  expect(jsonText(plain)).toBe(JSON.stringify(plain))
})

test('NaN is the same as NaN, and neither as null nor as another number', () => {
  const steps = new Budget(100, 'testing')
  expect(equalJson({ a: [NaN] }, { a: [NaN] }, steps)).toBe(true)
  expect(equalJson([NaN], [null], steps)).toBe(false)
  expect(equalJson(NaN, 0, steps)).toBe(false)
  const set = valueSet([NaN, [NaN], { a: Infinity }])
  expect([NaN, [NaN], { a: Infinity }].map((value) => set.has(value))).toEqual([true, true, true])
  expect([null, [null], { a: null }, [Infinity]].map((value) => set.has(value))).toEqual([false, false, false, false])
})

test('a limit that is NaN is neither above nor below another', () => {
  expect(compareConstraint('minimum', NaN, 5)).toBe('changed')
  expect(compareConstraint('maximum', 5, NaN)).toBe('changed')
  expect(compareConstraint('maximum', NaN, NaN)).toBe('same')
  expect(compareConstraint('maximum', Infinity, 5)).toBe('tightened')
})
