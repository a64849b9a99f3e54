import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { showName } from '../../src/io/git-names.js'
import { walkFiles, type WalkOptions } from '../../src/io/walk-files.js'

let root: string
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'specgate-walk-'))
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

const at = (path: string): string => join(root, path)
function put(...paths: string[]): void {
  for (const path of paths) {
    fs.mkdirSync(join(at(path), '..'), { recursive: true })
    fs.writeFileSync(at(path), path)
  }
}
async function walk(patterns: string[], options?: WalkOptions): Promise<{ files: string[]; problems: string[] }> {
  const { files, problems } = await walkFiles(root, patterns, options)
  return {
    files: files.map(({ path }) => path),
    problems: problems.map(({ path, code, named }) => `${named ? '!' : ''}${code} ${path}`),
  }
}

test('patterns, folders, names; each file once, with its size', async () => {
  put('a.bin', 'out/a.bin', 'out/deep/b.bin', 'out/.hidden', 'other/c.txt', '.git/config', 'sub/.git/HEAD')
  expect(await walk(['**'])).toEqual({
    files: ['a.bin', 'other/c.txt', 'out/.hidden', 'out/a.bin', 'out/deep/b.bin'],
    problems: [],
  })
  expect((await walk(['out/'])).files).toEqual(['out/.hidden', 'out/a.bin', 'out/deep/b.bin'])
  expect((await walk(['./out/*.bin', 'out/a.bin', join(root, 'a.bin'), '**/*.bin'])).files).toEqual([
    'a.bin',
    'out/a.bin',
    'out/deep/b.bin',
  ])
  expect((await walk(['**'], { exclude: ['out/', '**/*.txt'] })).files).toEqual(['a.bin'])
  expect(await walkFiles(root, ['out/deep/b.bin'])).toEqual({ files: [{ path: 'out/deep/b.bin', size: 14 }], problems: [] })
})

test('the order is that of the bytes, as LC_ALL=C sort has it', async () => {
  const names = ['a', 'B', 'a b', 'a-b', 'a/x', 'a0', '\ue000', '\u{10000}', 'é', '~']
  put(...names.filter((name) => name !== 'a'))
  const sorted = execFileSync('sort', ['-z'], { input: names.slice(1).join('\0') + '\0', env: { LC_ALL: 'C' } })
  expect((await walk(['**'])).files).toEqual(sorted.toString('utf8').split('\0').slice(0, -1))
})

test('a name may hold what a pattern means something by: it is taken as it stands', async () => {
  const names = ['[a].bin', 'a.bin', 'x*y', 'back\\slash', '$(id).yaml', 'new\nline', '{a,b}', '!x', '-rf']
  put(...names)
  for (const name of names.filter((name) => name !== '[a].bin')) expect((await walk([name])).files).toContain(name)
  expect((await walk(['[a].bin'])).files).toEqual(['[a].bin', 'a.bin'])
})

describe('what is left out is named', () => {
  test('links, pipes, sockets: by a pattern a remark, by name a problem of the user', async () => {
    put('d/f', 'x')
    fs.symlinkSync('d', at('linked'))
    fs.symlinkSync('d/f', at('file-link'))
    fs.symlinkSync('/etc', at('etc'))
    fs.symlinkSync('gone', at('broken'))
    execFileSync('mkfifo', [at('pipe')])
    const server = createServer().listen(at('socket'))
    await new Promise((done) => server.once('listening', done))
    const left = ['link broken', 'link etc', 'link file-link', 'link linked', 'not-regular pipe', 'not-regular socket']
    expect(await walk(['**'])).toEqual({ files: ['d/f', 'x'], problems: left })
    // A link to a folder hides files that the pattern means; one to a file is none of them.
    expect(await walk(['*/f'])).toEqual({ files: ['d/f'], problems: ['link etc', 'link linked'] })
    expect(await walk(['pipe', 'linked/f', 'file-link', 'etc/hostname', 'd'])).toEqual({
      files: [],
      problems: ['!not-regular d', '!link etc/hostname', '!link file-link', '!link linked/f', '!not-regular pipe'],
    })
    server.close()
  })

  test('paths that are not there, or not quite, or not below the root', async () => {
    put('d/File.bin')
    const patterns = [
      'none',
      'd/file.bin',
      'D/File.bin',
      'd/File.bin/x',
      '../up',
      'd/../../up',
      '/etc/passwd',
      'd/*.txt',
      '.git/config',
    ]
    expect(await walk(patterns)).toEqual({
      files: [],
      problems: [
        '!outside ../up',
        '!outside .git/config',
        '!outside /etc/passwd',
        '!case D/File.bin',
        '!no-match d/*.txt',
        '!outside d/../../up',
        '!missing d/File.bin/x',
        '!case d/file.bin',
        '!missing none',
      ],
    })
  })

  test('a name that is no UTF-8 cannot be written into a list', async () => {
    const name = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.bin')])
    try {
      fs.writeFileSync(name, 'x')
    } catch {
      return // a disk that takes UTF-8 only
    }
    put('caf\ufffd.bin')
    const { files, problems } = await walkFiles(root, ['*.bin'])
    expect(files.map(({ path }) => path)).toEqual(['caf\ufffd.bin'])
    expect(problems).toMatchObject([{ code: 'name', reason: 'its name is not valid UTF-8' }])
    expect(showName(problems[0]?.path ?? '')).toBe('caf\\xe9.bin')
    expect(showName('a\nb\x1b')).toBe('a\\nb\\u001b')
  })

  const asUser = process.getuid?.() === 0 ? test.skip : test
  asUser('a folder that may not be read', async () => {
    put('d/f', 'e/f')
    fs.chmodSync(at('d'), 0)
    expect(await walk(['**'])).toEqual({ files: ['e/f'], problems: ['unreadable d'] })
    fs.chmodSync(at('d'), 0o755)
  })

  test('more files than the limit are no files', async () => {
    put('a', 'b', 'c')
    expect(await walk(['*'], { maxFiles: 2 })).toEqual({ files: [], problems: ['!limit '] })
    expect((await walk(['*'], { maxFiles: 3 })).files).toHaveLength(3)
  })
})

test('no folder is entered that no pattern can reach', async () => {
  put('a/b/c/x.bin', 'z/x.bin')
  fs.chmodSync(at('z'), 0)
  fs.symlinkSync('b', at('a/other'))
  fs.symlinkSync('.', at('a/b/self'))
  const found = await walk(['a/*/c/*.bin'])
  fs.chmodSync(at('z'), 0o755)
  expect(found).toEqual({ files: ['a/b/c/x.bin'], problems: ['link a/other'] })
})

test('an abort and a wrong root', async () => {
  await expect(walkFiles(root, ['**'], { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop')
  await expect(walkFiles(at('none'), ['**'])).rejects.toMatchObject({ exit: 2 })
  await expect(walkFiles(root, ['a//b*'])).rejects.toThrow('folder without a name')
})
