import { expect, test } from '@jest/globals'
import { Kept } from '../../src/lib/kept.js'

test('keeps what was used last, within both limits', () => {
  const kept = new Kept<string>(10, 3)
  for (const name of ['a', 'b', 'c']) kept.keep(name, name.toUpperCase(), 3)
  expect(kept.get('a')).toBe('A')
  kept.keep('d', 'D', 1) // the fourth: b was not used for longest
  expect(['a', 'b', 'c', 'd'].map((name) => kept.get(name))).toEqual(['A', undefined, 'C', 'D'])
  kept.keep('e', 'E', 9) // weighs as much as all that there is room for but one
  expect(['a', 'c', 'd', 'e'].map((name) => kept.get(name))).toEqual([undefined, undefined, 'D', 'E'])
  kept.keep('e', 'another', 1)
  expect(kept.get('e')).toBe('E')
  kept.keep('f', 'F', 11) // more than there is room for
  expect(['d', 'e', 'f'].map((name) => kept.get(name))).toEqual([undefined, undefined, undefined])
})
