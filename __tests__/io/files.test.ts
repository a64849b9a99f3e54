import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Files } from '../../src/io/files.js'
import { openWorkspace } from '../../src/io/workspace.js'
import { createRepository, makeFolder, quietEnvironment } from './repository.js'

let root: string
let files: Files
beforeEach(async () => {
  root = await makeFolder()
  files = new Files(join(root, 'work'))
  await mkdir(join(root, 'work', 'real'), { recursive: true })
  await writeFile(join(root, 'outside'), 'secret')
  await writeFile(join(root, 'work', 'real', 'f.bin'), 'bytes')
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function reason(path: string, max = 1000): Promise<string> {
  const fact = await files.read(path, max)
  return fact.known ? `read: ${Buffer.from(fact.value).toString()}` : `${fact.absent ? 'absent: ' : ''}${fact.reason}`
}

test('regular files are read, within the limit', async () => {
  expect(await reason('real/f.bin')).toBe('read: bytes')
  expect(await reason('real/f.bin', 5)).toBe('read: bytes')
  expect(await reason('real/f.bin', 4)).toBe('it is 5 bytes long, more than the limit of 4')
  expect(await files.look('real/f.bin')).toEqual({ known: true, value: { mode: 'file', size: 5 } })
  await writeFile(join(root, 'work', 'empty'), '')
  expect(await reason('empty')).toBe('read: ')
})

test('links, pipes, sockets and folders are named and not opened', async () => {
  const work = (name: string): string => join(root, 'work', name)
  await symlink('../outside', work('out'))
  await symlink('loop', work('loop'))
  await symlink('..', work('up'))
  await symlink('real', work('dirlink'))
  execFileSync('mkfifo', [work('pipe')])
  const server = createServer().listen(work('socket'))
  await new Promise((resolve) => server.once('listening', resolve))
  expect(await reason('out')).toBe('it is a symbolic link, which is not followed')
  expect(await reason('loop')).toBe('it is a symbolic link, which is not followed')
  expect(await reason('up/outside')).toBe('it goes through the symbolic link "up", which is not followed')
  expect(await reason('dirlink/f.bin')).toBe('it goes through the symbolic link "dirlink", which is not followed')
  expect(await reason('pipe')).toBe('it is a named pipe, which is never opened')
  expect(await reason('socket')).toBe('it is a socket, which is never opened')
  expect(await reason('real')).toBe('it is a folder')
  expect(await reason('real/f.bin/x')).toBe('absent: there is no such file; "real/f.bin" is not a folder')
  expect(await reason('Real/f.bin')).toMatch(/^absent: /)
  expect(await files.list('')).toEqual({ known: true, value: ['dirlink', 'loop', 'out', 'real/f.bin', 'up'] })
  expect(await files.list('up')).toMatchObject({ known: false })
  expect(await files.list('dirlink')).toMatchObject({ known: false, absent: false })
  server.close()
})

test('paths out of the workspace are refused before the disk is asked', async () => {
  for (const path of [
    '../outside',
    '/etc/passwd',
    'real/../../outside',
    '',
    '.',
    'real/',
    'a\0b',
    '.git/config',
    'real/.GIT/x',
  ]) {
    expect(await reason(path)).toMatch(/^it (is not a path below the workspace|leads into the \.git folder)$/)
  }
  expect(await reason('x'.repeat(300))).toMatch(/^absent: .*longer than the system allows/)
})

test('a path of any number of steps is looked at', async () => {
  const steps = 'real/'.repeat(100_000)
  expect(await reason(`${steps}f.bin`)).toBe('absent: there is no such file')
  expect(await reason(`gone/${steps}f.bin`)).toBe('absent: there is no such file')
})

test('a file that changes while it is read is unknown', async () => {
  const path = join(root, 'work', 'log')
  await writeFile(path, 'x'.repeat(600_000))
  let chunks = 0
  const grown = await files.source('log')(
    () => true,
    () => void (chunks++ === 0 && execFileSync('sh', ['-c', `printf y >> '${path}'`])),
  )
  expect(grown).toEqual({ known: false, absent: false, reason: 'it grew while it was read' })
  const touched = await files.source('log')(
    () => true,
    () => void execFileSync('touch', ['-d', '2001-01-01', path]),
  )
  expect(touched).toEqual({ known: false, absent: false, reason: 'it changed while it was read' })
  await appendFile(path, 'z')
  await utimes(path, 1, 1)
  expect((await files.read('log', 1_000_000)).known).toBe(true)
})

test('a repository of hostile entries: each is named, none is followed, no name is misread', async () => {
  const repository = await createRepository()
  const { dir } = repository
  try {
    await repository.write('real/f.bin', 'x').then((r) => r.write('outputs/crlf.txt', 'a\r\nb\r\n'))
    await repository
      .write('.gitattributes', '* text=auto\n*.lfs filter=lfs -text\n')
      .then((r) => r.write('outputs/empty.bin', ''))
    for (const [name, to] of [
      ['link-out.bin', '../../outside'],
      ['loop', 'loop'],
      ['self', '.'],
      ['link2.bin', 'link-out.bin'],
    ] as const) {
      await symlink(to, join(dir, 'outputs', name))
    }
    await symlink('real', join(dir, 'dirlink'))
    await writeFile(
      join(dir, 'outputs/model.lfs'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
    )
    await writeFile(
      join(dir, 'outputs/pointer.txt'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
    )
    const odd = ['-rf', 'a b.yaml', '$(id).yaml', ';id;.yaml', 'new\nline.yaml', 'A.bin', 'a.bin']
    for (const name of odd) await repository.write(`outputs/${name}`, name)
    const base = await repository.commit('base')
    execFileSync('mkfifo', [join(dir, 'outputs/fifo')])
    await repository.git('update-index', '--add', '--cacheinfo', `160000,${base},vendor/sub`)
    await mkdir(join(dir, 'vendor/sub'), { recursive: true }) // as a checkout leaves it
    for (const options of [{ base }, { head: 'HEAD', all: true }]) {
      const workspace = await openWorkspace({ repo: dir, all: false, env: quietEnvironment, ...options })
      const { head } = workspace
      const why = async (path: string): Promise<string> => {
        const fact = await head.digest(path, 'sha256')
        return fact.known ? fact.value.slice(0, 8) : fact.reason
      }
      expect(await Promise.all(['link-out.bin', 'loop', 'self', 'link2.bin'].map((name) => why(`outputs/${name}`)))).toEqual(
        Array(4).fill('it is a symbolic link, which is not followed'),
      )
      expect(await why('outputs/self/a.bin')).toBe('it goes through the symbolic link "outputs/self", which is not followed')
      expect(await why('dirlink/f.bin')).toBe('it goes through the symbolic link "dirlink", which is not followed')
      expect(await why('outputs/fifo')).toBe('it is a named pipe, which is never opened')
      expect(await why('outputs/model.lfs')).toBe('aaaaaaaa')
      expect(await why('outputs/pointer.txt')).toBe('c5a1f5b7') // a text that only looks like a pointer
      expect(await why('outputs/empty.bin')).toBe('e3b0c442')
      expect(await head.read('outputs/crlf.txt', 99)).toEqual({ known: true, value: Buffer.from('a\nb\n') })
      for (const name of odd) expect(await head.read(`outputs/${name}`, 99)).toEqual({ known: true, value: Buffer.from(name) })
      expect((await head.entries()).filter((entry) => entry.mode === 'symlink').length).toBe(5)
      expect(await head.listing('outputs')).toMatchObject({
        known: true,
        value: expect.arrayContaining(odd.map((n) => `outputs/${n}`)),
      })
      if (options.base !== undefined) {
        expect(workspace.changes).toEqual([{ type: 'added', path: 'vendor/sub', headMode: 'submodule' }])
        expect(await why('vendor/sub')).toBe('it is a submodule, which is not entered')
      }
      await workspace.close()
    }
  } finally {
    await repository.cleanup()
  }
})
