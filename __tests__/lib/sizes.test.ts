import { expect, test } from '@jest/globals'
import { readSize } from '../../src/lib/sizes.js'

test.each([
  [117743, 117743, 117743],
  ['117743 B', 117743, 117743],
  ['117,743 bytes', 117743, 117743],
  ['1 KiB', 512, 2048],
])('%j is %d to %d bytes', (value, least, most) => expect(readSize(value)).toEqual({ least, most }))

test('a rounded size covers thousands and 1024s', () => {
  const range = readSize('36.809 KB')!
  for (const bytes of [36_809, 37_692]) expect(bytes >= range.least && bytes <= range.most).toBe(true)
  for (const bytes of [36_000, 38_000, 117_743]) expect(bytes >= range.least && bytes <= range.most).toBe(false)
})

test.each(['big', '', null, -1, 1.5, '1.5 B', true])('%j is no size', (value) => expect(readSize(value)).toBeUndefined())
