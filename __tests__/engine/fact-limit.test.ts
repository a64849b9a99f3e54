/** What a policy of the repository's may ask for is bounded, for one document and for a run. */
import { expect, test } from '@jest/globals'
import { FactLimit } from '../../src/engine/plugins.js'
import type { FactRequest } from '../../src/policy.js'

const requests = (length: number): FactRequest[] =>
  Array.from({ length }, (_, i) => ({ fact: 'size', path: `f${i}`, side: 'head' }))

test('of one document', () => {
  const most = requests(100_000)
  expect(new FactLimit().check('a.yaml', most)).toBe(most)
  expect(() => new FactLimit().check('a.yaml', requests(100_001))).toThrow(/asked for 100001 facts of a\.yaml; .* 100000 of one/)
})

test('of a run, and of each policy by itself', () => {
  const limit = new FactLimit()
  const most = requests(100_000)
  for (let i = 0; i < 5; i++) limit.check(`${i}.yaml`, most)
  limit.check('none.yaml', [])
  expect(() => limit.check('b.yaml', requests(1))).toThrow(/500001 facts up to b\.yaml; .* 500000 in one run/)
  expect(() => new FactLimit().check('b.yaml', requests(1))).not.toThrow()
})

test('an answer that is no list is left to who reads it', () => {
  expect(new FactLimit().check('a.yaml', 5 as never)).toBe(5)
})
