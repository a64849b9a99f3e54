import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from '../../src/io/digesters.js'
import { hashFiles, type HashInput, type HashOptions, type HashProgress, type HashResult } from '../../src/io/hash-files.js'
import { HashWorker } from '../../src/io/hash-workers.js'

let root: string
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'specgate-hash-'))
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

const MIB = 1 << 20
const at = (path: string): string => join(root, path)
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
function put(path: string, bytes: string | Uint8Array = path): void {
  fs.mkdirSync(join(at(path), '..'), { recursive: true })
  fs.writeFileSync(at(path), bytes)
}
/** What cannot be mistaken for random: each byte says where it stands. */
function filled(size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  for (let i = 0; i < size; i++) bytes[i] = (i * 31 + (i >> 8)) & 0xff
  return bytes
}
const shaOf = (result: HashResult | undefined): string =>
  result === undefined ? 'no answer' : 'digests' in result ? result.digests.sha256 : result.code
async function codeOf(path: string, options?: HashOptions): Promise<string> {
  return shaOf((await hashFiles(root, [path], options))[0])
}

describe('published values', () => {
  // FIPS 180-4 (examples of NIST), RFC 1321.
  const million: Partial<Record<DigestAlgorithm, string>> = {
    sha1: '34aa973cd4c4daa4f61eeb2bdbad27316534016f',
    sha224: '20794655980c91d8bbb4c1ea97618a4bf03f42581948b2ee4ee7ad67',
    sha256: 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    sha384: '9d0e1809716474cb086e834e310a4a1ced149e9c00f248527972cec5704c2a5b07b8b3dc38ecc4ebae97ddd87f3d8985',
    sha512:
      'e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973ebde0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b',
    md5: '7707d6ae4e027c70eea2a935c2296f21',
  }
  const twoBlocks: Partial<Record<DigestAlgorithm, string>> = {
    sha1: '84983e441c3bd26ebaae4aa1f95129e5e54670f1',
    sha224: '75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525',
    sha256: '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    md5: '8215ef0796a20bcaaae116d3876c664a',
  }
  test.each([1, 2])('of the standards, with %i jobs', async (jobs) => {
    put('million', 'a'.repeat(1_000_000))
    put('two', 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')
    put('empty', '')
    for (let i = 0; i < 1600; i++) put(`many/${i}`, '')
    const algorithms = [...DIGEST_ALGORITHMS]
    const many = Array.from({ length: 1600 }, (_, i) => `many/${i}`)
    const [one, two, empty, ...rest] = await hashFiles(root, ['million', 'two', 'empty', ...many], { algorithms, jobs })
    expect(one).toMatchObject({ path: 'million', size: 1_000_000, digests: million })
    expect(two).toMatchObject({ digests: twoBlocks })
    expect(empty).toMatchObject({
      size: 0,
      digests: {
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        md5: 'd41d8cd98f00b204e9800998ecf8427e',
        'git-blob': 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
      },
    })
    expect(rest.map(shaOf)).toEqual(many.map(() => sha256('')))
  })

  const corpora = join(process.env['SPECGATE_CORPORA'] ?? join('..', 'shared', 'corpora'), 'suites', 'sha256')
  const suites = existsSync(corpora) ? readdirSync(corpora, { recursive: true }).map(String) : []
  const responses = suites.filter((name) => name.endsWith('Msg.rsp'))
  const cavp = responses.length > 0 ? test : test.skip
  cavp('of NIST, short and long messages (CAVP; only where the corpora are)', async () => {
    const expected = new Map<string, string>()
    for (const name of responses) {
      for (const [, bits, message, digest] of readFileSync(join(corpora, name), 'utf8').matchAll(
        /Len = (\d+)\s+Msg = ([0-9a-f]+)\s+MD = ([0-9a-f]{64})/g,
      )) {
        const path = `${name.replaceAll('/', '-')}-${bits}`
        put(path, Buffer.from((message as string).slice(0, Number(bits) / 4), 'hex'))
        expected.set(path, digest as string)
      }
    }
    expect(expected.size).toBeGreaterThan(120)
    const results = await hashFiles(root, [...expected.keys()], { algorithms: ['sha512'] })
    expect(results.map(shaOf)).toEqual([...expected.values()])
  })

  test('git blob ids are those of git, in both object formats', async () => {
    put('a.bin', filled(300_000))
    execFileSync('git', ['init', '-q', '--object-format=sha256', at('two')])
    const one = execFileSync('git', ['hash-object', '--no-filters', at('a.bin')], { encoding: 'utf8' }).trim()
    const two = execFileSync('git', ['hash-object', '--no-filters', at('a.bin')], { encoding: 'utf8', cwd: at('two') }).trim()
    expect(await hashFiles(root, ['a.bin'], { algorithms: ['git-blob'] })).toMatchObject([{ digests: { 'git-blob': one } }])
    const sha256Format = await hashFiles(root, ['a.bin'], { algorithms: ['git-blob'], objectFormat: 'sha256' })
    expect(sha256Format).toMatchObject([{ digests: { 'git-blob': two } }])
  })
})

/** As a listing hands them over: nobody looked at them one by one. */
const unsized = (paths: readonly string[]): HashInput[] => paths.map((path) => ({ path, size: undefined }))

test.each([
  [1, 'looked at'],
  [2, 'looked at'],
  [4, 'looked at'],
  [1, 'listed'],
  [3, 'listed'],
] as const)('answers stand in the order of the question, with %i jobs, %s', async (jobs, how) => {
  const sizes = [0, 1, 4095, 256 << 10, (256 << 10) + 1, 4 * MIB, 9 * MIB + 3, 5 * MIB, 8 * MIB, 2 * MIB, 17]
  sizes.forEach((size, i) => put(`d${i % 3}/f${i}`, filled(size)))
  const paths = sizes.map((_, i) => `d${i % 3}/f${i}`)
  const order = [...paths, 'd0/none', ...[...paths].reverse()]
  const seen: HashProgress[] = []
  const onProgress = (progress: HashProgress): void => void seen.push(progress)
  const results = await hashFiles(root, how === 'listed' ? unsized(order) : order, { jobs, onProgress })
  expect(results.map(({ path }) => path)).toEqual(order)
  const bytes = 2 * sizes.reduce((sum, size) => sum + size, 0)
  expect(seen.at(-1)).toMatchObject({ files: order.length, totalFiles: order.length, bytes })
  expect(seen.every(({ files }, i) => files >= (seen[i - 1]?.files ?? 0) && files <= order.length)).toBe(true)
  expect(results.map(shaOf)).toEqual(order.map((path) => (path === 'd0/none' ? 'missing' : sha256(readFileSync(at(path))))))
})

test('many small files that were only listed are shared out among threads', async () => {
  for (let i = 0; i < 3000; i++) put(`d${i % 7}/f${i}`, `${i}`)
  const paths = Array.from({ length: 3000 }, (_, i) => `d${i % 7}/f${i}`)
  put('large', filled(3 * MIB))
  const results = await hashFiles(root, unsized(['large', ...paths]), { jobs: 3 })
  expect(results.map(shaOf)).toEqual([sha256(filled(3 * MIB)), ...paths.map((_, i) => sha256(`${i}`))])
})

test('progress ends at the whole', async () => {
  for (let i = 0; i < 5; i++) put(`f${i}`, filled(7 * MIB + i))
  const seen: HashProgress[] = []
  await hashFiles(root, ['f0', 'f1', 'f2', 'f3', 'f4'], { jobs: 2, onProgress: (progress) => seen.push(progress) })
  expect(seen.at(-1)).toEqual({ files: 5, totalFiles: 5, bytes: 35 * MIB + 10, totalBytes: 35 * MIB + 10 })
  expect(seen.length).toBeGreaterThan(5)
  seen.forEach(({ bytes }, i) => expect(bytes).toBeGreaterThanOrEqual(seen[i - 1]?.bytes ?? 0))
})

describe('what is not hashed', () => {
  test.each(['looked at', 'listed'])('links, pipes, folders, paths that lead out, %s', async (how) => {
    put('real/f.bin')
    fs.writeFileSync(join(root, '..', 'specgate-secret'), 'secret')
    fs.symlinkSync('../../specgate-secret', at('real/out'))
    fs.symlinkSync('f.bin', at('real/in'))
    fs.symlinkSync('loop', at('real/loop'))
    fs.symlinkSync('real', at('linked'))
    fs.symlinkSync(tmpdir(), at('away'))
    put('.git/config')
    execFileSync('mkfifo', [at('real/fifo')])
    const expected = {
      'real/out': 'link',
      'real/in': 'link',
      'real/loop': 'link',
      'linked/f.bin': 'link',
      'away/specgate-secret': 'link',
      'real/fifo': 'not-regular',
      real: 'not-regular',
      'real/f.bin/x': 'missing',
      none: 'missing',
      'none/none': 'missing',
      'real/F.BIN': 'case',
      'REAL/f.bin': 'case',
      '../specgate-secret': 'outside',
      'real/../../specgate-secret': 'outside',
      './real/f.bin': 'outside',
      'real//f.bin': 'outside',
      '/etc/hostname': 'outside',
      '': 'outside',
      '.git/config': 'outside',
      'real/.GIT/config': 'outside',
      'real/a\0b': 'name',
      'real/a\udce9b': 'name',
      ['a/'.repeat(3000) + 'b']: 'missing',
      ['a'.repeat(300)]: 'missing',
    }
    const paths = Object.keys(expected)
    const results = await hashFiles(root, how === 'listed' ? unsized(paths) : paths)
    expect(Object.fromEntries(results.map((result) => [result.path, shaOf(result)]))).toEqual(expected)
    for (const result of results) expect('reason' in result && result.reason).toMatch(/^(?:it|there) |^its /)
    fs.rmSync(join(root, '..', 'specgate-secret'))
  })

  test('names that a shell or a terminal would stumble over are names', async () => {
    const names = [
      '-rf',
      '$(id).yaml',
      ';id;',
      'new\nline',
      'back\\slash',
      ' ',
      '*',
      'a b',
      '\u{1f600}',
      'e\u0301',
      '%s',
      '\x1b[31m',
    ]
    for (const name of names) put(name)
    expect((await hashFiles(root, names)).map(shaOf)).toEqual(names.map(sha256))
  })

  test('both of two names that differ in case', async () => {
    put('A.bin', 'x')
    put('a.bin', 'y')
    if (readdirSync(root).length === 1) return // the disk cannot hold both
    expect((await hashFiles(root, ['A.bin', 'a.bin', 'a.BIN'])).map(shaOf)).toEqual([sha256('x'), sha256('y'), 'case'])
  })

  test('a root that is no folder', async () => {
    await expect(hashFiles(at('none'), ['x'])).rejects.toMatchObject({ exit: 2 })
  })
})

describe('a file that changes while it is read has no digest', () => {
  /** Does something once the first bytes were read. */
  async function meanwhile(act: () => void, path = 'd/f'): Promise<string> {
    let done = false
    const onProgress = (): void => {
      if (!done) act()
      done = true
    }
    const code = await codeOf(path, { jobs: 1, onProgress })
    expect(done).toBe(true)
    return code
  }
  beforeEach(() => put('d/f', filled(9 * MIB)))

  test('it grows', async () => expect(await meanwhile(() => fs.appendFileSync(at('d/f'), 'x'))).toBe('changed'))
  test('it shrinks', async () => expect(await meanwhile(() => fs.truncateSync(at('d/f'), 10))).toBe('changed'))
  test('it is written over, and its time put back', async () => {
    const { atime, mtime } = fs.statSync(at('d/f'))
    const code = await meanwhile(() => {
      const fd = fs.openSync(at('d/f'), 'r+')
      fs.writeSync(fd, 'x', 0)
      fs.closeSync(fd)
      fs.utimesSync(at('d/f'), atime, mtime)
    })
    expect(code).toBe('changed')
  })
  test('another file takes its place', async () => {
    put('d/g', filled(9 * MIB))
    expect(await meanwhile(() => fs.renameSync(at('d/g'), at('d/f')))).toBe('changed')
  })
  test('it goes', async () => expect(await meanwhile(() => fs.unlinkSync(at('d/f')))).toBe('changed'))
  test('a link takes the place of its folder', async () => {
    put('e/f', filled(9 * MIB))
    const code = await meanwhile(() => {
      fs.renameSync(at('d'), at('was'))
      fs.symlinkSync('e', at('d'))
    })
    expect(code).toBe('changed')
  })
  test('the folder of a later file becomes a link: it is read where it was, or not at all', async () => {
    put('e/small', 'outside')
    put('d/small', 'inside')
    let done = false
    const results = await hashFiles(root, ['d/f', 'd/small'], {
      jobs: 1,
      onProgress: () => {
        if (done) return
        done = true
        fs.renameSync(at('d'), at('was'))
        fs.symlinkSync('e', at('d'))
      },
    })
    expect(results.map(shaOf)).not.toContain(sha256('outside'))
    expect(results.map(shaOf)).toEqual(['changed', 'changed'])
  })
})

test('no handle is left open, whatever happened', async () => {
  for (let i = 0; i < 60; i++) put(`d${i}/f`)
  fs.symlinkSync('f', at('d0/link'))
  put('big', filled(9 * MIB))
  const count = (): number => readdirSync('/proc/self/fd').length
  if (!existsSync('/proc/self/fd')) return
  const before = count()
  const paths = Array.from({ length: 60 }, (_, i) => `d${i}/f`)
  expect((await hashFiles(root, [...paths, 'd0/link', 'none/x'])).filter((result) => 'digests' in result)).toHaveLength(60)
  const stop = new AbortController()
  const aborted = hashFiles(root, ['big'], { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) })
  await expect(aborted).rejects.toThrow('enough')
  expect(count()).toBe(before)
})

describe('threads', () => {
  const big = (): string[] =>
    [0, 1, 2, 3].map((i) => {
      put(`b${i}`, filled(8 * MIB))
      return `b${i}`
    })

  test('an abort ends them', async () => {
    const paths = big()
    await expect(hashFiles(root, paths, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
    const stop = new AbortController()
    const running = hashFiles(root, paths, { jobs: 3, signal: stop.signal, onProgress: () => stop.abort(new Error('stop')) })
    await expect(running).rejects.toThrow('stop')
  })

  test('one that breaks is an error, never a missing answer', async () => {
    for (const program of ['throw new Error("boom")', 'process.exit(7)', 'not a program (', '']) {
      const settings = { root, algorithms: ['sha256'] as const, objectFormat: 'sha1' as const }
      const tasks = [{ indexes: [0], paths: ['x'], most: undefined }]
      const broken = await new Promise<Error | undefined>((end) => {
        new HashWorker(
          settings,
          () => tasks.pop(),
          () => undefined,
          end,
          program,
        )
      })
      expect(broken).toBeInstanceOf(Error)
    }
  })

  test('it ends the whole run', async () => {
    const paths = big()
    jest.resetModules()
    const threads = await import('node:worker_threads')
    jest.unstable_mockModule('node:worker_threads', () => ({
      ...threads,
      Worker: class extends threads.Worker {
        constructor(_program: string, options: object) {
          super(`throw new Error('out of luck')`, { ...options, eval: true })
        }
      },
    }))
    const { hashFiles: withBrokenThreads } = await import('../../src/io/hash-files.js')
    await expect(withBrokenThreads(root, paths, { jobs: 2 })).rejects.toMatchObject({
      name: 'GateError',
      exit: 3,
      message: expect.stringContaining('out of luck'),
    })
  })
})
