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

test('only files with one of the endings are looked into', async () => {
  const repository = keep(await createRepository())
  const names = ['a.json', 'b/c.JSON', 'b/README.md', 'xREADME.md', 'data.csv', 'a.json.bin', ':(icase)x', 'b/*.json', 'old.json']
  for (const name of names) await repository.write(name, 'model.bin\n')
  const base = await repository.commit('base')
  await repository
    .write('new/d.json', 'model.bin\n')
    .then((r) => r.write('new/e.csv', 'model.bin\n').then((s) => s.remove('old.json')))
  const workspace = await openAt(repository, { base })
  const found = ['a.json', 'b/*.json', 'b/README.md', 'b/c.JSON', 'new/d.json', 'xREADME.md']
  expect(await workspace.head.grep(['model.bin'], ['.json', 'README.md'])).toEqual(found)
  expect(await workspace.head.grep(['nowhere', 'model.bin'], ['x'])).toEqual([':(icase)x'])
  expect(await workspace.head.grep(['model.bin'], [])).toEqual([])
  expect((await workspace.head.grep(['model.bin'])).length).toBe(10)
})
