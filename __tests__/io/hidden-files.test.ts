import { expect, test } from '@jest/globals'
import { readMarks } from '../../src/io/hidden-files.js'

/** An index of one entry, version 2. */
function indexOf(flags: number, rest: Buffer = Buffer.alloc(0)): Buffer {
  const entry = Buffer.alloc(72)
  entry.writeUInt16BE(flags, 60)
  entry.write('a/name', 62)
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\x01', 'latin1')
  return Buffer.concat([header, entry, rest, Buffer.alloc(20)])
}

test('marks are read from the flags of an entry', () => {
  expect(readMarks(indexOf(6), 20)).toEqual({ assumed: false, skipped: false })
  expect(readMarks(indexOf(0x8006), 20)).toEqual({ assumed: true, skipped: false })
})

test('an index that is in parts, cut short or not understood may have marks', () => {
  const maybe = { assumed: true, skipped: true }
  expect(readMarks(indexOf(6, Buffer.from('TREE\0\0\0\x01xEOIE\0\0\0\0', 'latin1')), 20)).toEqual({
    assumed: false,
    skipped: false,
  })
  expect(readMarks(indexOf(6, Buffer.from('TREE\0\0\0\x01xlink\0\0\0\0', 'latin1')), 20)).toEqual(maybe)
  const whole = indexOf(6)
  for (let length = 0; length < whole.length - 20; length++) expect(readMarks(whole.subarray(0, length), 20)).toEqual(maybe)
  expect(readMarks(Buffer.from('DIRC\0\0\0\x05\0\0\0\0'.padEnd(40, '\0'), 'latin1'), 20)).toEqual(maybe)
  expect(readMarks(Buffer.alloc(60, 0xff), 20)).toEqual(maybe)
})
