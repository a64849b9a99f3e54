import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync, execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs, { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { MemoryTree, type MemoryFiles } from '../../src/engine/memory-workspace.js'
import { createDigester } from '../../src/io/digest.js'
import { treeListing } from '../../src/io/directory-digest.js'
import { dvcListing } from '../../src/lib/dvc-listing.js'
import { compileIgnores } from '../../src/lib/git-ignore.js'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const digest = (files: MemoryFiles, folder: string, algorithm: string) => new MemoryTree('head', files).digest(folder, algorithm)

let root: string
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'specgate-folder-'))
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

describe('the listing of DVC', () => {
  test('is Python’s JSON: keys and paths sorted, ASCII only', () => {
    expect(dvcListing([])).toBe('[]')
    const listing = dvcListing([
      { path: '\u{10000}', digest: 'd' },
      { path: '\ue000', digest: 'c' },
      { path: 'é"\\\x7f\n', digest: 'b' },
      { path: 'a/b', digest: 'a' },
    ])
    // As printed by Python 3: json.dumps(sorted(…, key=itemgetter("relpath")), sort_keys=True)
    expect(listing).toBe(
      '[{"md5": "a", "relpath": "a/b"}, {"md5": "b", "relpath": "\\u00e9\\"\\\\\\u007f\\n"}, ' +
        '{"md5": "c", "relpath": "\\ue000"}, {"md5": "d", "relpath": "\\ud800\\udc00"}]',
    )
  })

  test('leaves out what DVC leaves out', async () => {
    const plain = await digest({ 'd/a': 'x', 'd/s/b': 'y' }, 'd', 'dvc-dir')
    const expected = `[{"md5": "${md5('x')}", "relpath": "a"}, {"md5": "${md5('y')}", "relpath": "s/b"}]`
    expect(plain).toEqual({ known: true, value: md5(expected) })
    const more = {
      'd/a': 'x',
      'd/s/b': 'y',
      'd/.git/config': '',
      'd/s/.hg/x': '',
      'd/.dvc/config': '',
      'd/other/.dvc/config': '',
      'd/other/c': 'z',
      'd/s/skip.tmp': '',
      'd/cache/x/y': '',
      '.dvcignore': '# comment\n\n*.tmp\n/d/cache/\n',
    }
    expect(await digest(more, 'd', 'dvc-dir')).toEqual(plain)
    expect(await digest({ ...more, 'd/s/.dvcignore': '' }, 'd', 'dvc-dir')).toMatchObject({ known: false, absent: false })
    expect(await digest(more, 'none', 'dvc-dir')).toMatchObject({ known: false, absent: true })
  })

  test('with line ends as DVC 2 took them', async () => {
    const lf = await digest({ 'd/a': 'x\n' }, 'd', 'dvc-dir')
    expect(await digest({ 'd/a': 'x\r\n' }, 'd', 'dvc-dir-dos2unix')).toEqual(lf)
    expect(await digest({ 'd/a': 'x\r\n' }, 'd', 'dvc-dir')).not.toEqual(lf)
  })

  test('one file that has no digest leaves the folder without one', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 3\n`
    const files = { 'd/a': 'x', 'd/b.bin': pointer, '.gitattributes': '*.bin filter=lfs' }
    const answer = await digest(files, 'd', 'dvc-dir')
    expect(answer).toMatchObject({ known: false, absent: false, reason: expect.stringContaining('`b.bin`') })
  })

  const corpora = join(process.env['SPECGATE_CORPORA'] ?? join('..', 'shared', 'corpora'), 'dvc')
  const isThere = existsSync(corpora)
  ;(isThere ? test : test.skip)('that real repositories recorded (only where the corpora are)', async () => {
    const locks = readdirSync(corpora, { recursive: true }).map(String)
    let matches = 0
    let cut = 0
    for (const lock of locks.filter((name) => name.endsWith('dvc.lock'))) {
      const text = readFileSync(join(corpora, lock), 'utf8')
      for (const [, path, entry] of text.matchAll(/path: (\S+)\n((?:\s+\w+: .*\n)*)/g)) {
        const recorded = /md5: (\w+)\.dir/.exec(entry as string)?.[1]
        const folder = join(corpora, dirname(lock), path as string)
        if (recorded === undefined || !existsSync(folder)) continue
        const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
        const names = found.map((one) => join(one.parentPath, one.name))
        const files = Object.fromEntries(names.map((name) => [`d/${relative(folder, name)}`, readFileSync(name)]))
        const answer = await digest(files, 'd', 'dvc-dir')
        const isWhole = Number(/nfiles: (\d+)/.exec(entry as string)?.[1]) === names.length
        expect([lock, answer.known && answer.value === recorded]).toEqual([lock, isWhole])
        if (isWhole) matches++
        else cut++
      }
    }
    expect(matches).toBeGreaterThanOrEqual(4)
    expect(cut).toBeGreaterThan(0)
  })
})

test('our digest of a folder is what coreutils make of it', async () => {
  const files = { 'b/c': '1', a: '2', 'new\nline': '3', 'back\\slash': '4', é: '5', '\u{10000}': '6', '\ue000': '7', 'cr\r': '8' }
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true })
    fs.writeFileSync(join(root, path), text)
  }
  const pipeline = "find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum"
  const printed = execSync(pipeline, { cwd: root, encoding: 'utf8' })
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
  const entries = Object.entries(files).map(([path, text]) => ({ path, digest: sha256(text) }))
  expect(treeListing(entries)).toBe(printed)
  const below = Object.fromEntries(Object.entries(files).map(([path, text]) => [`d/${path}`, text]))
  expect(await digest(below, 'd', 'sha256-tree')).toEqual({ known: true, value: sha256(printed) })
})

test('patterns of what is ignored mean what they mean to git', () => {
  execFileSync('git', ['init', '-q', root])
  const files = [
    {
      folder: '',
      text: '# c\n\n*.tmp\n!keep.tmp\n/top\nin/side\n**/deep/x\nonly/\n\\#odd\ntrail \nspace\\ \na/**/z\n[ab].c\n{x,y}\nq?\n',
    },
    { folder: 'sub', text: '!*.tmp\n/own\r\n*.log\n!only/kept\n' },
  ]
  for (const { folder, text } of files) {
    fs.mkdirSync(join(root, folder), { recursive: true })
    fs.writeFileSync(join(root, folder, '.gitignore'), text)
  }
  const names = [
    'x.tmp',
    'keep.tmp',
    'top',
    'side',
    'own',
    'a.log',
    'x',
    'only',
    '#odd',
    'trail',
    'space ',
    'a.c',
    'z',
    '{x,y}',
    'q1',
    'x,y',
  ]
  const folders = ['', 'sub/', 'sub/sub/', 'in/', 'only/', 'sub/only/', 'deep/', 'a/deep/', 'top/', 'a/b/c/', 'a/', 'x.tmp/']
  const paths = [...folders.flatMap((folder) => names.map((name) => folder + name)), 'sub/only/kept']
  const input = paths.join('\0') + '\0'
  const git = spawn(['check-ignore', '-z', '--no-index', '--stdin'], input)
  const isIgnored = compileIgnores(files)
  expect(paths.filter((path) => isIgnored(path) === true)).toEqual(git)
  expect(compileIgnores([{ folder: '', text: 'a[b' }])('x')).toBe(undefined)

  function spawn(args: string[], text: string): string[] {
    return execFileSync('git', args, { cwd: root, input: text, encoding: 'utf8' }).split('\0').slice(0, -1)
  }
})

describe('a text with other line ends', () => {
  const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')
  function convert(algorithm: string, bytes: Buffer, chunk: number): string {
    const digester = createDigester(algorithm, bytes.length, 'sha1')
    if (!digester.known) return digester.reason
    for (let i = 0; i < bytes.length; i += chunk) digester.value.update(bytes.subarray(i, i + chunk))
    return digester.value.finish()
  }
  test.each([
    '',
    'a',
    '\r',
    '\n',
    '\r\n',
    'a\r\r\n\n\rb\n',
    'x\r\n'.repeat(5000),
    '\r\n\r',
    'a\0\r\n\n',
    `${'y'.repeat(8000)}\0\r\n`,
  ])('%j, in any chunks', (text) => {
    const bytes = Buffer.from(text)
    const isText = !text.slice(0, 8000).includes('\0')
    const unix = isText ? text.replaceAll('\r\n', '\n') : text
    const dos = isText ? text.replace(/(?<!\r)\n/g, '\r\n') : text
    for (const chunk of [1, 2, 3, 7, 4096, 100_000]) {
      expect(convert('sha256-dos2unix', bytes, chunk)).toBe(sha256(unix))
      expect(convert('sha256-unix2dos', bytes, chunk)).toBe(sha256(dos))
      expect(convert('md5-unix2dos', bytes, chunk)).toBe(md5(dos))
    }
  })
})
