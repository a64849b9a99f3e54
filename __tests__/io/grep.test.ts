import { afterEach, expect, test } from '@jest/globals'
import { cleanUp, keep, openAt } from './origin.js'
import { createRepository } from './repository.js'

afterEach(cleanUp)

// With many strings git is asked for their ends, and what it finds is looked at again: the same files have to be found.
const odd = [
  'a.b',
  'c*',
  'x+y?',
  '[z]',
  '{1}',
  '(q)',
  'p|r',
  '^s$',
  'back\\slash',
  'größe-日本',
  '$(id)',
  '\\d',
  ')',
  ']',
  '}',
  '"',
]

test('many strings at once are looked for letter by letter', async () => {
  const repository = keep(await createRepository())
  for (const [i, word] of odd.entries()) await repository.write(`hit-${i}`, `before\n\0 ${word} after\n`)
  await repository.write('bytes', Buffer.from([0xff, 0xfe, 0x61, 0x2e, 0x62]))
  await repository.write('miss', 'axb cc xy z 1 q p r s back slash grosse id 5\n')
  const head = await repository.commit('words')
  const workspace = await openAt(repository, { base: head, head })
  const apart = (await Promise.all(odd.map((word) => workspace.head.grep([word])))).flat()
  const expected = [...odd.keys()].map((i) => `hit-${i}`).concat('bytes')
  expect([...new Set(apart)].sort()).toEqual([...expected].sort())
  const fillers = Array.from({ length: 80 }, (_, i) => `nowhere (${i}`)
  expect([...(await workspace.head.grep([...fillers, ...odd]))].sort()).toEqual([...expected].sort())
  expect(await workspace.head.grep(fillers)).toEqual([])
})
