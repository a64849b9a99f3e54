import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { md5 } from '../../src/lib/md5.js'

test('agrees with OpenSSL at every length around the edges of a block, and beyond ASCII', () => {
  const texts = [...Array.from({ length: 200 }, (_, i) => 'ab7 '.repeat(50).slice(0, i)), 'é€😀', 'x'.repeat(100_000)]
  for (const text of texts) expect([text.length, md5(text)]).toEqual([text.length, createHash('md5').update(text).digest('hex')])
})
