import { afterEach, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkspace } from '../../src/io/workspace.js'
import { Git, refuseRefName } from '../../src/io/git.js'
import { explainGitFailure, quietly } from '../../src/io/git-errors.js'
import { decodeName, encodeName, quoteName } from '../../src/io/git-names.js'
import { nearestNames } from '../../src/io/nearest-names.js'
import { Objects } from '../../src/io/objects.js'
import { pairRenames } from '../../src/io/pair-renames.js'
import { createRepository, quietEnvironment, type TestRepository } from './repository.js'

const repositories: TestRepository[] = []
afterEach(() => Promise.all(repositories.splice(0).map((repository) => repository.cleanup())))
async function create(): Promise<TestRepository> {
  const repository = await createRepository()
  repositories.push(repository)
  return repository
}

test('a small blob that is read again and again is kept, however many others are read meanwhile', async () => {
  const repository = await create()
  for (let i = 0; i < 100; i++) await repository.write(`f${i}`, Buffer.alloc(60_000, i))
  await repository.commit('one')
  const objects = new Objects(new Git(repository.dir, quietEnvironment))
  const oids = (await repository.git('ls-tree', '--format=%(objectname)', 'HEAD')).trim().split('\n')
  const [often, once] = await Promise.all(oids.slice(0, 2).map((oid) => objects.read(oid, 1e6)))
  for (const oid of oids.slice(2)) {
    await objects.read(oid, 1e6)
    await objects.read(oids[0]!, 1e6)
  }
  expect((await objects.read(oids[0]!, 1e6))?.data).toBe(often?.data)
  expect((await objects.read(oids[1]!, 1e6))?.data).not.toBe(once?.data)
  expect((await objects.read(oids[1]!, 1e6))?.data).toEqual(once?.data)
  objects.close()
})

test('many reads at once, large and small, missing ones among them, through one process', async () => {
  const repository = await create()
  const sizes = [0, 1, 7, 65_535, 65_536, 3_000_000, 12_000_000]
  for (const [i, size] of sizes.entries()) await repository.write(`f${i}`, Buffer.alloc(size, 10 + i))
  await repository.commit('one')
  const git = new Git(repository.dir, quietEnvironment)
  const objects = new Objects(git)
  const oids = await Promise.all(sizes.map((_, i) => repository.git('rev-parse', `HEAD:f${i}`)))
  const reads = [...Array(60).keys()].map(async (k) => {
    const i = k % (sizes.length + 1)
    if (i === sizes.length) {
      expect(await objects.read('f'.repeat(40), 10)).toBe(undefined)
      return
    }
    const object = await objects.read(oids[i] as string, 5_000_000)
    expect([object?.size, object?.type]).toEqual([sizes[i], 'blob'])
    if ((sizes[i] as number) > 5_000_000) expect(object?.data).toBe(undefined)
    else expect(object?.data?.equals(Buffer.alloc(sizes[i] as number, 10 + i))).toBe(true)
  })
  await Promise.all(reads)
  const hash = createHash('sha256')
  await objects.stream(
    oids[6] as string,
    () => true,
    (bytes) => void hash.update(bytes),
  )
  expect(hash.digest('hex')).toBe(createHash('sha256').update(Buffer.alloc(12_000_000, 16)).digest('hex'))
  expect(await objects.info(oids[5] as string)).toEqual({ oid: oids[5], type: 'blob', size: 3_000_000 })
  objects.close()
  await expect(objects.read('a\nb', 1)).rejects.toThrow('newline')
})

test('a git before 2.36, which has no --batch-command, is asked through two processes', async () => {
  const repository = await create()
  await repository.write('f', 'content\n')
  const head = await repository.commit('one')
  const bin = join(repository.dir, '.git', 'bin')
  const old = `#!/bin/sh
case "$*" in *--batch-command*) echo "error: unknown option \\\`batch-command'" >&2; exit 129;; esac
PATH='${quietEnvironment['PATH']}' exec git "$@"
`
  await mkdir(bin)
  await writeFile(join(bin, 'git'), old, { mode: 0o755 })
  const git = new Git(repository.dir, { ...quietEnvironment, PATH: `${bin}:${quietEnvironment['PATH'] ?? ''}` })
  const objects = new Objects(git)
  const [info, read, none] = await Promise.all([objects.info('HEAD:f'), objects.read('HEAD:f', 100), objects.info('HEAD:g')])
  expect([info?.size, read?.data?.toString(), none]).toEqual([8, 'content\n', undefined])
  expect((await objects.commit('HEAD'))?.oid).toBe(head)
  expect((await objects.info('HEAD:f'))?.type).toBe('blob')
  expect(git.processes).toBe(3)
  objects.close()
})

test('a revision over which git ends itself does not take the others with it', async () => {
  const repository = await create()
  const head = await repository.commit('one')
  const objects = new Objects(new Git(repository.dir, quietEnvironment))
  const found = await Promise.all(
    ['@{upstream}', ':/[', 'HEAD@{99}', 'HEAD^{/(}', 'HEAD', 'HEAD~0', '@', 'nowhere'].map((r) => objects.commit(r)),
  )
  expect(found.map((commit) => commit?.oid)).toEqual([undefined, undefined, undefined, undefined, head, head, head, undefined])
  objects.close()
})

test('reading does not grow with a blob that is only digested or refused', async () => {
  const repository = await create()
  await repository.write('big.bin', Buffer.alloc(150_000_000, 1))
  const base = await repository.commit('one')
  const workspace = await openWorkspace({ repo: repository.dir, head: base, all: true, env: quietEnvironment })
  const before = process.memoryUsage()
  const peak = (): number => process.memoryUsage().arrayBuffers - before.arrayBuffers
  expect(await workspace.head.read('big.bin', 1000)).toEqual({
    known: false,
    absent: false,
    reason: 'it is 150000000 bytes long, more than the limit of 1000',
  })
  expect(peak()).toBeLessThan(40_000_000)
  const digest = await workspace.head.digest('big.bin', 'sha256')
  expect(digest).toEqual({ known: true, value: createHash('sha256').update(Buffer.alloc(150_000_000, 1)).digest('hex') })
  expect(await workspace.head.size('big.bin')).toEqual({ known: true, value: 150_000_000 })
  await workspace.close()
})

test('names of any bytes survive the way in and out', () => {
  for (const bytes of [
    Buffer.from('plain'),
    Buffer.from('日本 😀'),
    Buffer.from([0x63, 0xe9, 0x2e, 0xff]),
    Buffer.from([0xed, 0xa0, 0x80, 0x61]),
    Buffer.from('\ufffd'),
  ]) {
    expect(encodeName(decodeName(bytes)).equals(bytes)).toBe(true)
  }
  // What a document can write and no name can hold: it must not come out as `../`, a line end or the NUL that git refuses.
  for (const text of ['\udc2e\udc2e\udc2f', 'a\udc0a', 'a\ud800', 'a\udc00b', '\udd80'])
    expect(encodeName(text).equals(Buffer.from(text, 'utf8'))).toBe(true)
  expect(quoteName('a "b"\\\nü')).toBe('"a \\042b\\042\\134\\012\\303\\274"')
})

test('ref names', () => {
  expect(['main', 'HEAD~2', 'v1.0', '@{u}', 'a b'].map(refuseRefName)).toEqual(Array(5).fill(undefined))
  for (const name of ['', '-x', '--all', 'a\nb', 'a\0b', 'x'.repeat(2000)]) expect(refuseRefName(name)).toMatch(/^it /)
  expect(nearestNames('mian', ['main', 'develop', 'origin/main'])).toEqual(['main', 'origin/main'])
  expect(nearestNames('zzz', ['main'])).toEqual([])
})

test('what git says is made fit to show, with the fix for the known cases', () => {
  expect(quietly('hint: x\nfatal: no https://user:secret@host/\u001b[31mx\n')).toBe('fatal: no https://***@host/ [31mx')
  const dubious = "fatal: detected dubious ownership in repository at '/a b/c'\nTo add an exception…"
  expect(explainGitFailure('x', dubious, '/a b/c')).toMatchObject({
    exit: 3,
    where: '/a b/c',
    fix: "If you trust that folder, run: git config --global --add safe.directory '/a b/c'",
  })
  expect(explainGitFailure('x', 'fatal: unknown repository extension found:\n\tobjectformat', '/r').fix).toBe(
    'Install a newer git: 2.30 or later.',
  )
})

test('renames on disk: best first, one to one, by name alone when there are very many', () => {
  const file = (path: string, text: string): { path: string; bytes: Buffer } => ({ path, bytes: Buffer.from(text) })
  const text = Array.from({ length: 20 }, (_, i) => `line ${i}`).join('\n')
  const pairs = pairRenames([file('a', text), file('b', text)], [file('x/b', text + '\nmore'), file('c', text)])
  expect([...pairs]).toEqual([
    ['c', 'a'],
    ['x/b', 'b'],
  ])
  expect(pairRenames([file('a', '')], [file('b', '')]).size).toBe(0)
  const many = (folder: string): { path: string; bytes: Buffer }[] =>
    Array.from({ length: 600 }, (_, i) => file(`${folder}/${i}`, `${text} ${i}`))
  const moved = pairRenames(many('old'), many('new'))
  expect([moved.size, moved.get('new/17')]).toEqual([600, 'old/17'])
})

test('a dubious owner is told with the exact line', async () => {
  const repository = await create()
  await repository.commit('one')
  const env = { ...quietEnvironment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
  // The variable is git's own test hook; it is dropped with every other GIT_* variable, so the repository opens.
  const workspace = await openWorkspace({ repo: join(repository.dir), all: true, env })
  expect(workspace.base).toBe(null)
  await workspace.close()
})
