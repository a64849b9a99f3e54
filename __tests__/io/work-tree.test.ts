import { afterEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitWorkspace } from '../../src/io/workspace.js'
import { cleanUp, keep, openAt, readText } from './origin.js'
import { createRepository, quietEnvironment, type TestRepository } from './repository.js'

afterEach(cleanUp)

const create = async (): Promise<TestRepository> => keep(await createRepository())
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const lines = (n: number): string => Array.from({ length: n }, (_, i) => `line ${i} of the file\n`).join('')
const summary = (workspace: GitWorkspace): string[] =>
  workspace.changes.map((c) => `${c.type} ${c.basePath === undefined ? '' : `${c.basePath} > `}${c.path}`)

describe('the working tree as head', () => {
  test('staged, unstaged, untracked, intended, removed and ignored files', async () => {
    const repository = await create()
    for (const name of ['same', 'edit', 'staged', 'both', 'gone', 'unstaged-gone', 'cached-gone'])
      await repository.write(name, `${name} 1\n`)
    await repository.write('.gitignore', 'build/\nignored-now\n').then((r) => r.write('ignored-now', 'tracked once\n'))
    await repository.git('add', '-f', 'ignored-now')
    const base = await repository.commit('base')
    await repository.write('edit', 'edit 2\n').then((r) => r.write('staged', 'staged 2\n'))
    await repository.write('both', 'both 2\n')
    await repository.git('add', 'staged', 'both')
    await repository.write('both', 'both 3\n').then((r) => r.write('staged-new', 'brand new\n'))
    await repository.git('add', 'staged-new')
    await repository.git('rm', '-q', 'gone')
    await repository.remove('unstaged-gone')
    await repository.git('rm', '-q', '--cached', 'cached-gone', 'ignored-now')
    await repository.write('intended', 'with -N\n')
    await repository.git('add', '-N', 'intended')
    await repository.write('new/untracked.yaml', 'u\n').then((r) => r.write('build/out.bin', 'output'))
    const workspace = await openAt(repository, { base })
    expect(summary(workspace)).toEqual([
      'modified both',
      'modified edit',
      'removed gone',
      'removed ignored-now',
      'added intended',
      'added new/untracked.yaml',
      'modified staged',
      'added staged-new',
      'removed unstaged-gone',
    ])
    const { head } = workspace
    expect([head.workingTree, head.sha, head.how]).toEqual([true, null, 'the working tree, because no --head was given'])
    const read = (path: string): Promise<string> => readText(head, path)
    expect(
      await Promise.all(
        ['same', 'edit', 'staged', 'both', 'intended', 'new/untracked.yaml', 'cached-gone', 'build/out.bin'].map(read),
      ),
    ).toEqual(['same 1\n', 'edit 2\n', 'staged 2\n', 'both 3\n', 'with -N\n', 'u\n', 'cached-gone 1\n', 'output'])
    expect(await read('gone')).toBe('unknown (absent): the working tree does not have it any more')
    expect(await readText(workspace.base, 'gone')).toBe('gone 1\n')
    expect(await readText(workspace.base, 'build/out.bin')).toMatch(/absent/)
    expect((await head.entries()).map((entry) => entry.path)).toEqual([
      '.gitignore',
      'both',
      'cached-gone',
      'edit',
      'intended',
      'new/untracked.yaml',
      'same',
      'staged',
      'staged-new',
    ])
    expect(await head.entry('build/out.bin')).toEqual({ path: 'build/out.bin', mode: 'file' })
    expect(await head.listing('build')).toEqual({ known: true, value: ['build/out.bin'] })
    expect(await head.listing('new')).toEqual({ known: true, value: ['new/untracked.yaml'] })
    expect(await head.listing('nowhere')).toMatchObject({ known: false, absent: true })
    expect(await head.listing('same')).toMatchObject({ known: false, absent: false })
    expect(await head.grep(['3\n', 'with -N', 'gone 1', 'edit 1'])).toEqual(['both', 'cached-gone', 'intended'])
    expect(await head.size('both')).toEqual({ known: true, value: 7 })
    expect(await head.digest('both', 'sha256')).toEqual({ known: true, value: sha256('both 3\n') })
    expect(await head.digest('both', 'git-blob')).toEqual({ known: true, value: await repository.git('hash-object', 'both') })
  })

  test('a touched file with the same bytes is no change, a chmod is', async () => {
    const repository = await create()
    await repository.write('a', 'x\n').then((r) => r.write('b', 'y\n'))
    const base = await repository.commit('base')
    await utimes(join(repository.dir, 'a'), 1_000_000, 1_000_000)
    expect(summary(await openAt(repository, { base }))).toEqual([])
    await chmod(join(repository.dir, 'b'), 0o755)
    const workspace = await openAt(repository, { base })
    expect(workspace.changes).toEqual([{ type: 'modified', path: 'b', baseMode: 'file', headMode: 'executable' }])
    expect((await workspace.head.entry('b'))?.oid).toBe((await workspace.base?.entry('b'))?.oid)
  })

  test('CRLF that git itself makes of LF is no change, and the blob is what is read', async () => {
    const repository = await create()
    await repository.write('.gitattributes', '* text=auto\n').then((r) => r.write('a.yaml', 'a\nb\n'))
    const base = await repository.commit('base')
    await repository.write('a.yaml', 'a\r\nb\r\n')
    const workspace = await openAt(repository, { base })
    expect(summary(workspace)).toEqual([])
    expect(await readText(workspace.head, 'a.yaml')).toBe('a\nb\n')
  })

  describe.each([
    ['core.autocrlf', 'true', ''],
    ['the attribute eol', 'false', '* text eol=crlf\n'],
  ])('with CRLF on disk by %s', (_, autocrlf, attributes) => {
    test('what is changed and what is new is read and digested as git will store it, so that a commit changes no answer', async () => {
      const repository = await create()
      await repository.git('config', 'core.autocrlf', autocrlf)
      await repository.write('.gitattributes', `${attributes}*.bin -text\n`)
      for (const name of ['a.csv', 'long.csv', 'raw.bin']) await repository.write(name, 'x\n')
      const base = await repository.commit('base')
      const dos = 'a,b\r\n1,2\r\n'
      const long = 'some words of a line\r\n'.repeat(250_000)
      const raw = Buffer.from([0xff, 0xfe, 0, 1, 13, 10, 0, 2])
      await repository.write('a.csv', dos).then((r) => r.write('new.csv', dos))
      await repository.write('long.csv', long).then((r) => r.write('raw.bin', raw))
      await repository.write('.git/info/exclude', 'ignored.csv\n').then((r) => r.write('ignored.csv', dos))
      const names = ['a.csv', 'new.csv', 'long.csv', 'raw.bin']
      const look = async ({ head }: GitWorkspace): Promise<unknown[]> =>
        Promise.all(
          names.flatMap((name) => [
            head.size(name),
            ...['sha256', 'git-blob', 'md5'].map((algorithm) => head.digest(name, algorithm)),
            head.start(name, 5),
            head.read(name, 1 << 20),
          ]),
        )
      const before = await openAt(repository, { base })
      const seen = await look(before)
      expect(await readText(before.head, 'a.csv')).toBe('a,b\n1,2\n')
      expect(await before.head.digest('new.csv', 'sha256')).toEqual({ known: true, value: sha256('a,b\n1,2\n') })
      expect(await before.head.digest('raw.bin', 'sha256')).toEqual({ known: true, value: sha256(raw) })
      expect(await readText(before.head, 'ignored.csv')).toBe(dos)
      expect(await before.head.grep(['1,2'])).toEqual(['a.csv', 'new.csv'])
      await repository.commit('all')
      expect(await look(await openAt(repository, { base, head: 'HEAD' }))).toEqual(seen)
    })
  })

  test('core.autocrlf counts where git for Windows has it, in the system configuration', async () => {
    const repository = await create()
    await repository.write('a.csv', 'a,b\n')
    const base = await repository.commit('base')
    await repository.write('.git/system', '[core]\n\tautocrlf = true\n').then((r) => r.write('a.csv', 'a,b\r\n1,2\r\n'))
    const env = { ...quietEnvironment, GIT_CONFIG_SYSTEM: join(repository.dir, '.git/system') }
    expect(await readText((await openAt(repository, { base, env })).head, 'a.csv')).toBe('a,b\n1,2\n')
  })

  test('a file in another encoding is read in the one that git stores', async () => {
    const repository = await create()
    await repository.write('.gitattributes', '*.yaml text working-tree-encoding=UTF-16LE-BOM\n')
    const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')
    await repository.write('a.yaml', wide('a: 1\n'))
    const base = await repository.commit('base')
    await repository.write('a.yaml', wide('a: ä\r\nb: 2\r\n')).then((r) => r.write('new.yaml', wide('c: 3\n')))
    const { head } = await openAt(repository, { base })
    expect([await readText(head, 'a.yaml'), await readText(head, 'new.yaml')]).toEqual(['a: ä\nb: 2\n', 'c: 3\n'])
  })

  test('a file moved without git is renamed, also when part of it changed', async () => {
    const repository = await create()
    await repository.write('old/card.yaml', lines(20)).then((r) => r.write('same.bin', 'bytes that stay'))
    await repository.write('unlike.txt', 'nothing in common\n')
    const base = await repository.commit('base')
    await repository.rename('old/card.yaml', 'new/card.yaml').then((r) => r.rename('same.bin', 'moved.bin'))
    await repository.write('new/card.yaml', lines(18) + 'other\n').then((r) => r.remove('unlike.txt'))
    await repository.write('fresh.txt', 'quite another text\n')
    const workspace = await openAt(repository, { base })
    expect(summary(workspace)).toEqual([
      'added fresh.txt',
      'renamed same.bin > moved.bin',
      'renamed old/card.yaml > new/card.yaml',
      'removed unlike.txt',
    ])
    await repository.git('add', '-A')
    expect(summary(await openAt(repository, { base }))).toEqual(summary(workspace))
  })

  test('links and pipes on disk are named and not opened', async () => {
    const repository = await create()
    await repository.write('was-file', 'x\n').then((r) => r.write('dir/inner', 'y\n'))
    const base = await repository.commit('base')
    await repository.remove('was-file').then((r) => r.rename('dir', 'elsewhere'))
    execFileSync('mkfifo', [join(repository.dir, 'was-file'), join(repository.dir, 'pipe')])
    await symlink('elsewhere', join(repository.dir, 'dir'))
    await symlink('/etc/passwd', join(repository.dir, 'secret'))
    const workspace = await openAt(repository, { base })
    expect(summary(workspace)).toEqual(['added dir', 'renamed dir/inner > elsewhere/inner', 'added secret', 'removed was-file'])
    expect(await readText(workspace.head, 'was-file')).toBe('unknown: it is a named pipe, which is never opened')
    expect(await readText(workspace.head, 'pipe')).toBe('unknown: it is a named pipe, which is never opened')
    expect(await readText(workspace.head, 'secret')).toBe('unknown: it is a symbolic link, which is not followed')
    expect(await readText(workspace.head, 'dir/inner')).toBe(
      'unknown: it goes through the symbolic link "dir", which is not followed',
    )
    expect(await workspace.head.digest('pipe', 'sha256')).toMatchObject({ known: false, absent: false })
  })

  test.each(['--assume-unchanged', '--skip-worktree'])(
    'what git is told not to look at (%s) is judged as it stands on disk',
    async (flag) => {
      for (const setting of [[], ['index.version', '4'], ['core.splitIndex', 'true']]) {
        const repository = await create()
        if (setting.length > 0) await repository.git('config', ...setting)
        const names = ['edited', 'same', 'staged', 'touched', 'moved/x', 'new', 'late']
        for (const name of names.slice(0, 5)) await repository.write(name, `${name}\n${lines(9)}`)
        const base = await repository.commit('base')
        await repository.write('new', 'new\n').then((r) => r.write('staged', 'staged\n'))
        await repository.git('add', 'new', 'staged')
        await repository.git('update-index', flag, ...names.slice(0, 6))
        await repository
          .write('edited', 'other\n')
          .then((r) => r.write('new', 'newer\n').then((s) => s.write('staged', 'again\n')))
        await utimes(join(repository.dir, 'touched'), 1, 1)
        await rm(join(repository.dir, 'moved'), { recursive: true })
        const workspace = await openAt(repository, { base })
        // One that is not on disk was left out of a sparse checkout, or is gone.
        const gone = flag === '--skip-worktree' ? [] : ['removed moved/x']
        expect(summary(workspace)).toEqual(['modified edited', ...gone, 'added new', 'modified staged'])
        for (const [name, text] of Object.entries({
          edited: 'other\n',
          new: 'newer\n',
          staged: 'again\n',
          same: `same\n${lines(9)}`,
        }))
          expect(await readText(workspace.head, name)).toBe(text)
        expect(await readText((await openAt(repository, { all: true })).head, 'edited')).toBe('other\n')
      }
    },
  )

  test('git is not asked for files that it is told not to look at when there are none, nor in a sparse checkout', async () => {
    const repository = await create()
    for (const name of ['in/a', 'out/b']) await repository.write(name, 'x\n')
    const base = await repository.commit('base')
    // As the next command sets it: with it git is asked for the layout as well.
    await repository.git('config', 'extensions.worktreeConfig', 'true')
    const plain = await openAt(repository, { base })
    await repository.git('sparse-checkout', 'set', 'in')
    const sparse = await openAt(repository, { base })
    expect([summary(sparse), await readText(sparse.head, 'out/b'), sparse.processes]).toEqual([[], 'x\n', plain.processes])
    await repository.write('out/b', 'on disk all the same\n')
    const edited = await openAt(repository, { base })
    expect([summary(edited), edited.processes]).toEqual([['modified out/b'], plain.processes + 1]) // hash-object
    await repository.git('config', 'sparse.expectFilesOutsideOfPatterns', 'true')
    expect(summary(await openAt(repository, { base }))).toEqual(['modified out/b'])
  })

  test('another repository in a folder is left alone', async () => {
    const repository = await create()
    const base = await repository.commit('base')
    await repository.write('nested/card.yaml', 'x\n')
    await repository.git('init', '-q', 'nested')
    expect(summary(await openAt(repository, { base }))).toEqual([])
  })

  test('a conflict is judged as it stands on disk', async () => {
    const repository = await create()
    await repository.write('a', 'one\n')
    await repository.commit('base')
    await repository.git('checkout', '-qb', 'other')
    await repository.write('a', 'two\n')
    await repository.commit('two')
    await repository.git('checkout', '-q', 'main')
    await repository.write('a', 'three\n')
    const base = await repository.commit('three')
    await repository.git('merge', '-q', 'other').catch(() => '')
    const workspace = await openAt(repository, { base })
    expect(summary(workspace)).toEqual(['modified a'])
    expect(await readText(workspace.head, 'a')).toContain('<<<<<<<')
  })
})

test('with --head HEAD the blobs are the truth and only untracked files come from disk', async () => {
  const repository = await create()
  await repository.write('a', 'committed\n').then((r) => r.write('.gitignore', 'out/\n'))
  const base = await repository.commit('base')
  await repository.write('b', 'b\n')
  const head = await repository.commit('head')
  await repository
    .write('a', 'edited after\n')
    .then((r) => r.write('out/model.bin', 'built'))
    .then((r) => r.write('note', 'n'))
  const workspace = await openAt(repository, { base, head: 'HEAD' })
  expect(summary(workspace)).toEqual(['added b'])
  expect(await readText(workspace.head, 'a')).toBe('committed\n')
  expect(await readText(workspace.head, 'out/model.bin')).toBe('built')
  expect((await workspace.head.entries()).map((entry) => entry.path)).toEqual(['.gitignore', 'a', 'b'])
  const other = await openAt(repository, { base: head, head: base })
  expect(await readText(other.head, 'out/model.bin')).toMatch(/^unknown \(absent\)/)
  expect(summary(other)).toEqual(['removed b'])
})

test('Git LFS: a pulled file is its pointer, and its digest and size are what the pointer states', async () => {
  const repository = await create()
  const content = Buffer.alloc(5000, 7)
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize 5000\n`
  await repository
    .write('model.bin', pointer)
    .then((r) => r.write('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n'))
  const base = await repository.commit('base')
  await writeFile(join(repository.dir, 'model.bin'), content)
  const canary = join(repository.dir, '.git', 'canary')
  for (const key of ['clean', 'smudge', 'process']) await repository.git('config', `filter.lfs.${key}`, `touch '${canary}'; cat`)
  await repository.git('config', 'filter.lfs.required', 'true')
  const workspace = await openAt(repository, { base })
  expect(summary(workspace)).toEqual([])
  expect(await workspace.head.digest('model.bin', 'sha256')).toEqual({ known: true, value: sha256(content), pointer: true })
  expect(await workspace.head.size('model.bin')).toEqual({ known: true, value: 5000 })
  expect(await workspace.head.digest('model.bin', 'md5')).toMatchObject({ known: false, absent: false })
  expect(await readText(workspace.head, 'model.bin')).toBe(pointer)
  await writeFile(join(repository.dir, 'model.bin'), Buffer.alloc(5000, 8))
  const changed = await openAt(repository, { base })
  expect(summary(changed)).toEqual(['modified model.bin'])
  expect(await changed.head.digest('model.bin', 'sha256')).toEqual({ known: true, value: sha256(Buffer.alloc(5000, 8)) })
  expect(existsSync(canary)).toBe(false)
})

test('nothing that a hostile configuration names is run', async () => {
  const repository = await create()
  const { dir } = repository
  await repository.write('.gitattributes', '* diff=evil filter=evil merge=evil\n*.bin filter=evil.two\n')
  await repository.write('a.yaml', lines(10)).then((r) => r.write('b.bin', 'x'))
  const base = await repository.commit('base')
  await repository.write('a.yaml', lines(9) + 'changed\n')
  const head = await repository.commit('head')
  await repository
    .write('a.yaml', 'edited\n')
    .then((r) => r.write('c.yaml', lines(10)))
    .then((r) => r.remove('b.bin'))
  const canary = join(dir, '.git', 'canary')
  const program = join(dir, '.git', 'evil.sh')
  await writeFile(program, `#!/bin/sh\necho "$0 $*" >> '${canary}'\ncat\n`)
  await chmod(program, 0o755)
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'post-checkout', 'pre-auto-gc']) {
    await repository.write(`.git/hooks/${hook}`, `#!/bin/sh\necho hook >> '${canary}'\n`)
    await chmod(join(dir, '.git/hooks', hook), 0o755)
  }
  const keys = [
    'diff.external',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.clean',
    'filter.evil.process',
    'filter.evil.two.clean',
  ]
  keys.push(
    'core.fsmonitor',
    'core.pager',
    'pager.diff-tree',
    'pager.grep',
    'core.alternateRefsCommand',
    'core.gitProxy',
    'core.editor',
  )
  for (const key of keys) await repository.git('config', key, program)
  for (const name of ['diff-tree', 'diff-index', 'cat-file', 'rev-parse', 'grep', 'ls-files']) {
    await repository.git('config', `alias.${name}`, `!${program}`)
  }
  await repository.git('config', 'diff.renames', 'copies')
  await repository.git('config', 'diff.noprefix', 'true')
  const { env } = {
    env: { ...quietEnvironment, GIT_EXTERNAL_DIFF: program, GIT_DIR: '/nowhere', GIT_PAGER: program, GIT_TRACE: '1' },
  }
  for (const sides of [{ base, head }, { base }, { all: true }]) {
    const workspace = await openAt(repository, { env, ...sides })
    await workspace.head.entries()
    await workspace.head.grep(['changed', 'edited'])
    await workspace.head.digest('a.yaml', 'sha256')
    await workspace.tags()
    if (sides.base !== undefined) expect(summary(workspace)).toContain('modified a.yaml')
  }
  expect(existsSync(canary)).toBe(false)
  await repository.git('diff').catch(() => '') // the trap itself works: git on its own runs them
  expect(existsSync(canary)).toBe(true)
})
