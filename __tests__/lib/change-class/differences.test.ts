import { describe, expect, test } from '@jest/globals'
import { findDifferences } from '../../../src/lib/change-class/differences.js'
import { shortPath as describePath } from '../../../src/model/json.js'
import type { Json } from '../../../src/policy.js'
import { cpuNow } from '../../cost.js'

describe('findDifferences', () => {
  test.each<[string, Json, Json, string[]]>([
    ['the order of keys is free', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, []],
    ['the order of a list is not', { a: [1, 2] }, { a: [2, 1] }, ['a[0]', 'a[1]']],
    ['a key that came', { a: 1 }, { a: 1, b: { c: 1, d: 2 } }, ['b']],
    ['a key that went', { a: 1, b: 2 }, { a: 1 }, ['b base']],
    ['null and absent differ', { a: null }, {}, ['a base']],
    ['an item put in front', [1, 2, 3], [0, 1, 2, 3], ['[0]']],
    ['an item taken out', [{ id: 1 }, { id: 2 }, { id: 3 }], [{ id: 1 }, { id: 3 }], ['[1] base']],
    ['one changed and one added', ['a', 'b'], ['x', 'b', 'c'], ['[0]', '[2]']],
    ['another type', { a: '1' }, { a: 1 }, ['a']],
    ['a list became a map', { a: [] }, { a: {} }, ['a']],
    ['a scalar became a map', { a: 1 }, { a: { b: 1 } }, ['a']],
    ['names of Object.prototype', { a: 1 }, { a: 1, constructor: 2, toString: 3 }, ['constructor', 'toString']],
    ['the whole document', 1, 2, ['$']],
    ['false, 0 and empty text', { a: false, b: 0, c: '' }, { a: 0, b: '', c: false }, ['a', 'b', 'c']],
  ])('%s', (_, base, head, expected) => {
    expect(findDifferences(base, head).map(({ path, side }) => describePath(path) + (side === 'base' ? ' base' : ''))).toEqual(
      expected,
    )
  })

  test('an ignored path is passed over, and only that', () => {
    expect(findDifferences({ v: 1, w: { v: 1 } }, { v: 2, w: { v: 2 } }, ['v']).map(({ path }) => path)).toEqual([['w', 'v']])
  })

  test('two lists of 50,000 items that differ in one are compared in no time', () => {
    const list = Array.from({ length: 50_000 }, (_, i) => ({ id: i, path: `f${i}` }))
    const started = cpuNow()
    expect(findDifferences(list, [...list.slice(0, 25_000), ...list.slice(25_001)])).toEqual([{ path: [25_000], side: 'base' }])
    expect(cpuNow() - started).toBeLessThan(500)
  })
})

test('a path is written as a person would', () => {
  expect(describePath(['artifacts', 0, 'sha256'])).toBe('artifacts[0].sha256')
  expect(describePath(['a b', 'ε_dp'])).toBe("['a b'].ε_dp")
})
