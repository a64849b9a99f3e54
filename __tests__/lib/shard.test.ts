import { describe, expect, test } from '@jest/globals'
import { parseShard, splitBySize } from '../../src/lib/shard.js'

describe('a part', () => {
  test.each(['1/1', '2/5', '1000/1000'])('%s', (text) => {
    expect(parseShard(text)).toEqual({ i: Number(text.split('/')[0]), n: Number(text.split('/')[1]) })
  })
  test.each(['', '0/5', '6/5', '1/0', '-1/5', '1/1001', '1/5/2', '01/5', '1 / 5', '2', 'a/b', '1e0/5'])('%j is none', (text) => {
    expect(parseShard(text)).toBeUndefined()
  })
})

describe('the split', () => {
  const files = Array.from({ length: 200 }, (_, i) => ({ path: `f${i}`, size: (i * 7919) % 1_000_003 }))
  const parts = splitBySize(files, 5)

  test('every file is in exactly one part, and parts weigh nearly the same', () => {
    const loads = [1, 2, 3, 4, 5].map((part) => files.reduce((sum, { size }, i) => sum + (parts[i] === part ? size : 0), 0))
    expect(new Set(parts)).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.1)
  })

  test('it does not depend on the order of the list', () => {
    const shuffled = [...files].sort((a, b) => (a.path < b.path ? 1 : -1))
    const again = splitBySize(shuffled, 5)
    expect(shuffled.map(({ path }, i) => [path, again[i]]).sort()).toEqual(files.map(({ path }, i) => [path, parts[i]]).sort())
  })

  test('empty files are spread too, and one large file has a part of its own', () => {
    const empty = Array.from({ length: 10 }, (_, i) => ({ path: `e${i}`, size: 0 }))
    expect(new Set(splitBySize(empty, 5)).size).toBe(5)
    expect(splitBySize([{ path: 'big', size: 1e9 }, ...empty], 2)).toEqual([1, ...empty.map(() => 2)])
  })

  test('more parts than files leaves parts empty', () => {
    expect(splitBySize([{ path: 'a', size: 1 }], 3)).toEqual([1])
  })
})
