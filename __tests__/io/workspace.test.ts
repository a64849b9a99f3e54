import { afterEach, describe, expect, test } from '@jest/globals'
import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUp, keep, openAt, readText } from './origin.js'
import { createRepository, type TestRepository } from './repository.js'

afterEach(cleanUp)

async function create(options?: { objectFormat: 'sha256' }): Promise<TestRepository> {
  return keep(await createRepository(options))
}

const lines = (n: number, from = 0): string => Array.from({ length: n }, (_, i) => `line ${i + from} of the file\n`).join('')
const odd = [
  'a b.yaml',
  'q"uo\'te.yaml',
  'new\nline.yaml',
  'größe-日本.yaml',
  '-rf',
  '$(id).yaml',
  ';id;.yaml',
  'tab\t.yaml',
  ':(top)x.yaml',
  '*.yaml',
]

describe.each(['sha1', 'sha256'] as const)('the change set between two commits (%s)', (objectFormat) => {
  test('added, modified, removed and renamed files, sorted, with both modes', async () => {
    const repository = await create(objectFormat === 'sha256' ? { objectFormat } : undefined)
    await repository.write('keep.txt', 'same\n').then((r) => r.write('edit.txt', 'one\n'))
    await repository.write('gone.txt', 'bye bye\n').then((r) => r.write('old/name.yaml', lines(20)))
    await repository.write('run.sh', 'echo\n')
    const base = await repository.commit('base')
    await repository.write('edit.txt', 'two\n').then((r) => r.remove('gone.txt'))
    await repository.rename('old/name.yaml', 'new/name.yaml')
    await repository.write('new/name.yaml', lines(19) + 'changed\n').then((r) => r.write('fresh.txt', 'hello\n'))
    await chmod(join(repository.dir, 'run.sh'), 0o755)
    const head = await repository.commit('head')
    const workspace = await openAt(repository, { base, head })
    expect(workspace.changes).toEqual([
      { type: 'modified', path: 'edit.txt', baseMode: 'file', headMode: 'file' },
      { type: 'added', path: 'fresh.txt', headMode: 'file' },
      { type: 'removed', path: 'gone.txt', baseMode: 'file' },
      { type: 'renamed', path: 'new/name.yaml', basePath: 'old/name.yaml', baseMode: 'file', headMode: 'file' },
      { type: 'modified', path: 'run.sh', baseMode: 'file', headMode: 'executable' },
    ])
    expect([workspace.base?.sha, workspace.head.sha, workspace.head.workingTree]).toEqual([base, head, false])
    expect(workspace.base?.how).toContain(base)
    expect(await readText(workspace.base, 'edit.txt')).toBe('one\n')
    expect(await readText(workspace.head, 'edit.txt')).toBe('two\n')
    expect(await readText(workspace.head, 'gone.txt')).toBe('unknown (absent): there is no such file')
    expect(await workspace.head.digest('edit.txt', 'git-blob')).toEqual({
      known: true,
      value: await repository.git('rev-parse', `${head}:edit.txt`),
    })
    expect((await workspace.head.entry('run.sh'))?.mode).toBe('executable')
    expect((await workspace.head.entries()).map((entry) => entry.path)).toEqual([
      'edit.txt',
      'fresh.txt',
      'keep.txt',
      'new/name.yaml',
      'run.sh',
    ])
    expect(workspace.processes).toBeLessThanOrEqual(5)
  })
})

test('from a folder below, and from one that git does not know, the whole tree is searched', async () => {
  const repository = await create()
  await repository.write('specs/a.yaml', 'names lib/util.py').then((r) => r.write('lib/b.yaml', 'names lib/util.py'))
  const head = await repository.commit('head')
  await repository.write('new/deep/x.txt', 'x')
  for (const below of ['specs', 'new/deep']) {
    const workspace = await openAt({ dir: join(repository.dir, below) }, { base: head, head })
    expect(await workspace.head.grep(['lib/util.py'])).toEqual(['lib/b.yaml', 'specs/a.yaml'])
  }
})

test('names of every sort come through as they are', async () => {
  const repository = await create()
  await repository.write('first', 'x')
  const base = await repository.commit('base')
  for (const name of odd) await repository.write(`dir/${name}`, `bytes of ${name}`)
  const head = await repository.commit('head')
  const workspace = await openAt(repository, { base, head })
  expect(workspace.changes.map((change) => change.path).sort()).toEqual(odd.map((name) => `dir/${name}`).sort())
  for (const name of odd) expect(await readText(workspace.head, `dir/${name}`)).toBe(`bytes of ${name}`)
  expect(await workspace.head.listing('dir')).toEqual({ known: true, value: odd.map((name) => `dir/${name}`).sort() })
  expect(await workspace.head.grep(['bytes of new', 'of ;id;', 'nowhere at all'])).toEqual([
    'dir/;id;.yaml',
    'dir/new\nline.yaml',
  ])
  // A document can name such a thing; git would end at the NUL that its low byte is.
  expect(await workspace.head.grep(['a\ud800', 'a\udc00b'])).toEqual([])
})

test('hundreds of names are looked for at once, and found where they are', async () => {
  const repository = await create()
  const names = Array.from({ length: 300 }, (_, i) => `part-${i}.bin`)
  await repository.write('a.yaml', 'x: part-17.bin').then((r) => r.write('b.yaml', 'x: part-17.bi'))
  await repository.write('c.yaml', 'x: other-1.bin').then((r) => r.write('d.yaml', 'x: é'))
  const base = await repository.commit('base')
  await repository.write('e.yaml', 'x: part-299.bin')
  const head = await repository.commit('head')
  const workspace = await openAt(repository, { base, head })
  expect(await workspace.head.grep(names)).toEqual(['a.yaml', 'e.yaml'])
  // Nothing is common to their ends.
  const mixed = names.map((name, i) => `${name}${String.fromCodePoint(0x4e00 + i)}`)
  expect(await workspace.head.grep([...mixed, 'é'])).toEqual(['d.yaml'])
})

test('a name that is no UTF-8 is kept apart and can be read', async () => {
  const repository = await create()
  const blob = await repository.git('hash-object', '-w', '--stdin')
  const base = await repository.commit('base')
  const tree = Buffer.from(blob, 'hex')
  const raw = Buffer.concat([
    Buffer.from('100644 caf\xe9.yaml\0', 'latin1'),
    tree,
    Buffer.from('100644 caf\xfa.yaml\0', 'latin1'),
    tree,
  ])
  await repository.write('.git/tree', raw)
  const oid = await repository.git('hash-object', '-t', 'tree', '-w', '--literally', '.git/tree')
  const head = await repository.git('commit-tree', oid, '-p', base, '-m', 'latin1')
  const workspace = await openAt(repository, { base, head })
  const paths = workspace.changes.map((change) => change.path)
  expect(paths).toEqual(['caf\udce9.yaml', 'caf\udcfa.yaml'])
  expect(await readText(workspace.head, paths[0] as string)).toBe('')
})

test('links and submodules are named and never followed', async () => {
  const repository = await create()
  await repository.write('real/f.bin', 'bytes')
  const base = await repository.commit('base')
  await symlink('../../../../etc/passwd', join(repository.dir, 'out.yaml'))
  await symlink('real', join(repository.dir, 'dirlink'))
  await repository.git('add', '-A')
  await repository.git('update-index', '--add', '--cacheinfo', `160000,${base},vendor/sub`)
  await repository.git('commit', '-qm', 'head')
  const head = await repository.git('rev-parse', 'HEAD')
  const workspace = await openAt(repository, { base, head })
  expect(workspace.changes).toEqual([
    { type: 'added', path: 'dirlink', headMode: 'symlink' },
    { type: 'added', path: 'out.yaml', headMode: 'symlink' },
    { type: 'added', path: 'vendor/sub', headMode: 'submodule' },
  ])
  expect(await readText(workspace.head, 'out.yaml')).toBe('unknown: it is a symbolic link, which is not followed')
  expect(await readText(workspace.head, 'dirlink/f.bin')).toBe(
    'unknown: it goes through the symbolic link "dirlink", which is not followed',
  )
  expect(await readText(workspace.head, 'vendor/sub')).toBe('unknown: it is a submodule, which is not entered')
  expect(await readText(workspace.head, 'vendor/sub/x')).toBe(
    'unknown: it lies in the submodule "vendor/sub", which is not entered',
  )
  expect(await readText(workspace.head, 'real')).toBe('unknown: it is a folder')
  expect(await readText(workspace.head, 'Real/f.bin')).toBe(
    'unknown (absent): there is no such file; "real" differs from it in case only',
  )
  for (const path of ['../x', '/etc/passwd', 'a//b', '', './real/f.bin', '.git/config']) {
    expect(await readText(workspace.head, path)).toMatch(/^unknown/)
  }
})

test('a submodule that is new since the base is not entered in the working tree either', async () => {
  const repository = await create()
  const base = await repository.commit('base')
  await repository.git('clone', '-q', repository.dir, 'vendor/sub')
  await repository.write('vendor/sub/f.bin', 'bytes')
  await repository.git('update-index', '--add', '--cacheinfo', `160000,${base},vendor/sub`)
  await repository.git('commit', '-qm', 'head')
  const workspace = await openAt(repository, { base })
  expect(workspace.head.workingTree).toBe(true)
  expect(await readText(workspace.head, 'vendor/sub/f.bin')).toBe(
    'unknown: it lies in the submodule "vendor/sub", which is not entered',
  )
})

test('ignore = all in the .gitmodules of a pull request does not hide a submodule that moves', async () => {
  const repository = await create()
  const first = await repository.commit('first')
  await repository.write('.gitmodules', '[submodule "s"]\n\tpath = vendor/sub\n\turl = ./x\n\tignore = all\n')
  await repository.git('add', '-A')
  await repository.git('update-index', '--add', '--cacheinfo', `160000,${first},vendor/sub`)
  await repository.git('commit', '-qm', 'base')
  const base = await repository.git('rev-parse', 'HEAD')
  await repository.git('update-index', '--cacheinfo', `160000,${base},vendor/sub`)
  await repository.git('commit', '-qm', 'head')
  const workspace = await openAt(repository, { base, head: 'HEAD' })
  expect(workspace.changes).toEqual([{ type: 'modified', path: 'vendor/sub', baseMode: 'submodule', headMode: 'submodule' }])
})

test('a file that becomes a link is one modified path with both modes', async () => {
  const repository = await create()
  await repository.write('card.yaml', 'x: 1\n')
  const base = await repository.commit('base')
  await repository.remove('card.yaml')
  await symlink('/etc/passwd', join(repository.dir, 'card.yaml'))
  await repository.commit('head')
  const expected = [{ type: 'modified', path: 'card.yaml', baseMode: 'file', headMode: 'symlink' }]
  expect((await openAt(repository, { base, head: 'HEAD' })).changes).toEqual(expected)
  expect((await openAt(repository, { base })).changes).toEqual(expected)
})

test('refs/replace cannot stand in for what is judged', async () => {
  const repository = await create()
  await repository.write('card.yaml', 'honest\n')
  const base = await repository.commit('base')
  await repository.write('card.yaml', 'bad\n')
  const head = await repository.commit('head')
  const good = await repository.git('rev-parse', `${base}:card.yaml`)
  await repository.git('replace', await repository.git('rev-parse', `${head}:card.yaml`), good)
  const workspace = await openAt(repository, { base, head })
  expect(await readText(workspace.head, 'card.yaml')).toBe('bad\n')
})

test('tags: sorted names, their trees, and reasons when there is none', async () => {
  const repository = await create()
  await repository.write('a', '1')
  await repository.commit('one')
  await repository.git('tag', '-a', 'v2', '-m', 'annotated')
  await repository.git('tag', 'v10')
  await repository.git('tag', 'blob', await repository.git('rev-parse', 'HEAD:a'))
  await repository.write('a', '2')
  await repository.commit('two')
  const workspace = await openAt(repository, { all: true })
  expect(await workspace.tags()).toEqual({ known: true, value: ['blob', 'v10', 'v2'] })
  const tree = await workspace.tree('v2')
  expect(tree.known && (await readText(tree.value, 'a'))).toBe('1')
  expect(await workspace.tree('v3')).toMatchObject({ known: false, absent: true })
  expect(await workspace.tree('blob')).toMatchObject({ known: false, absent: false })
  expect(await workspace.tree('--help')).toMatchObject({ known: false })
})
