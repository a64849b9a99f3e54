import { afterEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUp, keep, openAt, readText } from './origin.js'
import { createRepository, type TestRepository } from './repository.js'

afterEach(cleanUp)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Takes the object of a committed file out of the repository: what can still be read comes from somewhere else. */
async function forget(repository: TestRepository, path: string): Promise<void> {
  const oid = await repository.git('rev-parse', `HEAD:${path}`)
  await rm(join(repository.dir, '.git/objects', oid.slice(0, 2), oid.slice(2)))
}

describe.each(['sha1', 'sha256'] as const)('files as they were checked out, %s', (objectFormat) => {
  const create = async (): Promise<TestRepository> => {
    const repository = keep(await createRepository({ objectFormat }))
    await repository.write('data/a.yaml', 'a: 1\n').then((r) => r.write('data/empty', ''))
    await repository.commit('files')
    return repository
  }

  test('what the disk has as the commit has it is read there', async () => {
    const repository = await create()
    await forget(repository, 'data/a.yaml')
    const { head } = await openAt(repository, { all: true, head: 'HEAD' })
    expect(await readText(head, 'data/a.yaml')).toBe('a: 1\n')
    expect(await head.digest('data/a.yaml', 'sha256')).toEqual({ known: true, value: sha256('a: 1\n') })
    expect(await head.size('data/a.yaml')).toEqual({ known: true, value: 5 })
    expect(await readText(head, 'data/empty')).toBe('')
    expect(await head.read('data/a.yaml', 4)).toMatchObject({ known: false, absent: false })
  })

  test('the commit counts, not what was made of its files since', async () => {
    const repository = await create()
    const { head } = await openAt(repository, { all: true, head: 'HEAD' })
    await repository.write('data/a.yaml', 'a: 2\n').then((r) => r.write('data/empty', 'full'))
    expect(await readText(head, 'data/a.yaml')).toBe('a: 1\n')
    expect(await head.digest('data/empty', 'sha256')).toEqual({ known: true, value: sha256('') })
    await forget(repository, 'data/a.yaml')
    const again = await openAt(repository, { all: true, head: 'HEAD' })
    expect(await readText(again.head, 'data/a.yaml')).toMatch(/^unknown: /)
  })

  test('neither a link nor a pipe nor a folder that is a link is opened', async () => {
    const repository = await create()
    const outside = keep(await createRepository())
    await outside.write('a.yaml', 'a: 1\n')
    await forget(repository, 'data/a.yaml')
    const { head } = await openAt(repository, { all: true, head: 'HEAD' })
    const file = join(repository.dir, 'data/a.yaml')
    await rm(file)
    await symlink(join(outside.dir, 'a.yaml'), file)
    expect(await readText(head, 'data/a.yaml')).toMatch(/^unknown: /)
    await rm(file)
    execFileSync('mkfifo', [file])
    expect(await readText(head, 'data/a.yaml')).toMatch(/^unknown: /)
    await rm(join(repository.dir, 'data'), { recursive: true })
    await symlink(outside.dir, join(repository.dir, 'data'))
    const later = await openAt(repository, { all: true, head: 'HEAD' })
    expect(await readText(later.head, 'data/a.yaml')).toMatch(/^unknown: /)
  })

  test('another commit than the one that is checked out is not read from the disk', async () => {
    const repository = await create()
    const first = await repository.git('rev-parse', 'HEAD')
    await repository.write('b', 'b').then((r) => r.commit('second'))
    await forget(repository, 'data/a.yaml')
    const { head } = await openAt(repository, { all: true, head: first })
    expect(await readText(head, 'data/a.yaml')).toMatch(/^unknown: /)
  })
})

test('files that are too large for it do not end it, and those at the limit are whole', async () => {
  const repository = keep(await createRepository())
  const sizes = [65_535, 65_536, 65_537]
  for (const size of sizes) await repository.write(`${size}.bin`, 'x'.repeat(size))
  for (let i = 0; i < 40; i++) await repository.write(`large/${i}.bin`, `${i}`.repeat(70_000))
  await repository.write('z.yaml', 'z: 1\n').then((r) => r.commit('files'))
  const { head } = await openAt(repository, { all: true, head: 'HEAD' })
  for (let i = 0; i < 40; i++) expect(await head.size(`large/${i}.bin`)).toEqual({ known: true, value: `${i}`.length * 70_000 })
  for (const size of sizes) {
    const digest = { known: true, value: sha256('x'.repeat(size)) }
    expect([await head.digest(`${size}.bin`, 'sha256'), (await readText(head, `${size}.bin`)).length]).toEqual([digest, size])
  }
  await forget(repository, 'z.yaml')
  expect(await readText(head, 'z.yaml')).toBe('z: 1\n')
})

test('files that git converts on the way to the disk are read as they were committed', async () => {
  const repository = keep(await createRepository())
  const paths = Array.from({ length: 40 }, (_, i) => `data/${i}.yaml`)
  for (const path of paths) await repository.write(path, `path: ${path}\n`)
  await repository.write('.gitattributes', '*.yaml text eol=crlf\n').then((r) => r.commit('files'))
  await repository.git('rm', '-rq', '--cached', '.').then(() => repository.git('reset', '-q', '--hard'))
  const { head } = await openAt(repository, { all: true })
  expect(await Promise.all(paths.map((path) => readText(head, path)))).toEqual(paths.map((path) => `path: ${path}\n`))
})
