import { afterEach, describe, expect, test } from '@jest/globals'
import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUp, keep, openAt } from './origin.js'
import { createRepository, type TestRepository } from './repository.js'

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

// A small repository is read as it is, and git looks into a large one: it has to be the same to whoever asks.
describe.each([
  ['a few files', 0],
  ['many files', 70],
])('%s', (_, others) => {
  const create = async (): Promise<TestRepository> => {
    const repository = keep(await createRepository())
    for (let i = 0; i < others; i++) await repository.write(`other/${i}/n.txt`, `n=${i}\n`)
    return repository
  }

  test('many strings at once are looked for letter by letter', async () => {
    const repository = await create()
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
    const repository = await create()
    const names = [
      'a.json',
      'b/c.JSON',
      'b/README.md',
      'xREADME.md',
      'data.csv',
      'a.json.bin',
      ':(icase)x',
      'b/*.json',
      'old.json',
    ]
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

  test('of a string of several lines the longest is looked for', async () => {
    const repository = await create()
    await repository.write('a.yaml', 'path: "model of\\nmay"\n').then((r) => r.write('b.yaml', 'may\n'))
    const head = await repository.commit('files')
    const { head: tree } = await openAt(repository, { base: head, head })
    expect(await tree.grep(['model of\nmay'], ['.yaml'])).toEqual(['a.yaml'])
    expect(await tree.grep(['\n'], ['.yaml'])).toEqual(['a.yaml', 'b.yaml'])
  })

  test('a link is no file that holds what it points to, and a file in many folders is one', async () => {
    const repository = await create()
    await repository.write('a/b/c/d/e/f/deep.yaml', 'path: model.bin\n')
    await symlink('model.bin', join(repository.dir, 'link.yaml'))
    await chmod(join((await repository.write('tool.yaml', '#!model.bin\n')).dir, 'tool.yaml'), 0o755)
    const head = await repository.commit('files')
    const { head: tree } = await openAt(repository, { base: head, head })
    expect(await tree.grep(['model.bin'], ['.yaml'])).toEqual(['a/b/c/d/e/f/deep.yaml', 'tool.yaml'])
    await tree.entries()
    expect(await tree.grep(['model.bin'], ['.yaml'])).toEqual(['a/b/c/d/e/f/deep.yaml', 'tool.yaml'])
  })

  test('a file that is large is looked into to its end', async () => {
    const repository = await create()
    await repository.write('large.yaml', `${'x'.repeat(1 << 20)}\nmodel.bin\n`).then((r) => r.write('small.yaml', 'none\n'))
    const head = await repository.commit('files')
    const { head: tree } = await openAt(repository, { base: head, head })
    expect(await tree.grep(['model.bin'], ['.yaml'])).toEqual(['large.yaml'])
  })
})

test('a small repository needs no process of its own for it, a large one does', async () => {
  const repository = keep(await createRepository())
  await repository.write('a.yaml', 'model.bin\n')
  const small = await repository.commit('one file')
  const few = await openAt(repository, { base: small, head: small })
  const before = few.processes
  expect([await few.head.grep(['model.bin']), few.processes - before]).toEqual([['a.yaml'], 0])
  for (let i = 0; i < 70; i++) await repository.write(`folder-${i}/b.txt`, 'nothing\n')
  const large = await repository.commit('many folders')
  const many = await openAt(repository, { base: large, head: large })
  const then = many.processes
  expect([await many.head.grep(['model.bin']), many.processes - then]).toEqual([['a.yaml'], 1])
  // Once all files are listed, only those of the endings count.
  await many.head.entries()
  const listed = many.processes
  expect([await many.head.grep(['model.bin'], ['.yaml']), many.processes - listed]).toEqual([['a.yaml'], 0])
})
