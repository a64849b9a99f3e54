import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { transformSync } from '@swc/core'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { replaceFile } from '../../src/io/replace-file.js'

let dir: string
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'specgate-replace-'))))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('a file is replaced whole', () => {
  test('content and mode, with nothing left beside it', async () => {
    const file = join(dir, 'mode', 'card.yaml')
    await replaceFile(file, 'one\n')
    chmodSync(file, 0o640)
    await replaceFile(file, Buffer.from('two\n'), { expected: Buffer.from('one\n') })
    expect(readFileSync(file, 'utf8')).toBe('two\n')
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(dirname(file))).toEqual(['card.yaml'])
  })

  test('never through a link, nor over a folder', async () => {
    const target = join(dir, 'target')
    const link = join(dir, 'link')
    writeFileSync(target, 'theirs')
    symlinkSync(target, link)
    await expect(replaceFile(link, 'ours')).rejects.toThrow(/it is a link to ".*target", which is not followed/)
    expect([readFileSync(target, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['theirs', true])
    mkdirSync(join(dir, 'folder'))
    await expect(replaceFile(join(dir, 'folder'), 'ours')).rejects.toThrow(/no regular file/)
    expect(readdirSync(dir).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('not when somebody else wrote it meanwhile', async () => {
    const file = join(dir, 'raced')
    writeFileSync(file, 'theirs')
    await expect(replaceFile(file, 'ours', { expected: Buffer.from('as read') })).rejects.toThrow(/somebody else wrote it/)
    expect(readFileSync(file, 'utf8')).toBe('theirs')
  })
})

/** 4 MiB, so that a writer that fills the file in place is caught in the middle nearly every time. */
const SIZE = 4 * 1024 * 1024
const ROUNDS = 25

test('a process that is killed while it writes leaves the old file or the new one', async () => {
  const own = join(dir, 'kill')
  for (const path of ['io/replace-file', 'model/errors']) {
    const { code } = transformSync(readFileSync(`src/${path}.ts`, 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    })
    mkdirSync(dirname(join(own, path)), { recursive: true })
    writeFileSync(join(own, `${path}.js`), code)
  }
  writeFileSync(join(own, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(own, 'writer.js'),
    `import { replaceFile } from './io/replace-file.js'
for (let i = 0; ; i++) {
  await replaceFile(process.argv[2], Buffer.alloc(${SIZE}, 97 + (i % 26)))
  if (i === 0) process.stdout.write('writing\\n')
}`,
  )
  const file = join(own, 'out', 'card.yaml')
  const seen = new Set<number>()
  for (let round = 0; round < ROUNDS; round++) {
    const child = spawn(process.execPath, [join(own, 'writer.js'), file], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((done) => child.stdout.once('data', done))
    // Each round a little later in the cycle of a write.
    await new Promise((done) => setTimeout(done, round % 17))
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
    const bytes = readFileSync(file)
    const [first] = bytes
    expect(bytes.length).toBe(SIZE)
    expect(bytes.equals(Buffer.alloc(SIZE, first))).toBe(true)
    seen.add(first as number)
  }
  // It was caught at different writes, and at least once in the middle of one: there is what it had written beside the file.
  expect(seen.size).toBeGreaterThan(1)
  expect(existsSync(dirname(file)) && readdirSync(dirname(file)).some((name) => name.endsWith('.tmp'))).toBe(true)
}, 60_000)
