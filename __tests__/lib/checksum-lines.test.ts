import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { decodeName, encodeName } from '../../src/io/git-names.js'
import { formatChecksumLine, readChecksums } from '../../src/lib/checksum-lines.js'

const HEX = 'ab'.repeat(32)

/** Names that break a tool that was not made for them; the last two are no UTF-8. */
const ODD = ['a\\b', 'n\nl', 'c\rr', ' lead', 'trail ', '*star', '-dash', '\\n', '$(id)', 'ü', 'a  b', ') = x', '#hash', '\t', '::x', '\udcff\udcfe', 'x\udc80y'] // prettier-ignore

function withFiles(act: (dir: string, sum: (...args: string[]) => Buffer) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'specgate-sums-'))
  try {
    for (const name of ODD) writeFileSync(Buffer.concat([Buffer.from(`${dir}/`), encodeName(name)]), `content of ${name}`)
    act(dir, (...args) => execFileSync('sh', ['-c', `sha256sum ${args.join(' ')}`], { cwd: dir, env: { PATH: process.env['PATH'], LC_ALL: 'C' } })) // prettier-ignore
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const digestOf = (name: string): string => createHash('sha256').update(`content of ${name}`).digest('hex')

describe('against the sha256sum of this machine', () => {
  test('what we write is what it writes, byte for byte, and it accepts it', () => {
    withFiles((dir, sum) => {
      const names = readdirSync(dir, { encoding: 'buffer' }).map(decodeName)
      expect(names.sort()).toEqual([...ODD].sort())
      const theirs = sum('--', '*')
      const order = readChecksums(decodeName(theirs)).lines.map(({ path }) => path)
      const ours = encodeName(order.map((name) => formatChecksumLine(digestOf(name), name)).join(''))
      expect(ours.equals(theirs)).toBe(true)
      writeFileSync(join(dir, '..sums'), ours)
      expect(sum('--check', '--strict', '--status', '..sums').toString()).toBe('')
    })
  })

  test.each([['--text'], ['--binary'], ['--tag']])('what it writes with %s is read back', (mode) => {
    withFiles((_, sum) => {
      const { lines, bad } = readChecksums(decodeName(sum(mode, '--', '*')))
      expect(bad).toEqual([])
      expect(new Map(lines.map(({ path, hex }) => [path, hex]))).toEqual(new Map(ODD.map((name) => [name, digestOf(name)])))
      expect(new Set(lines.map(({ form }) => form))).toEqual(new Set([mode.slice(2)]))
    })
  })
})

describe('reading', () => {
  test.each([
    ['text', `${HEX}  a b`, { path: 'a b', form: 'text', hexColumn: 1, pathColumn: 67 }],
    ['binary', `${HEX} *a`, { path: 'a', form: 'binary' }],
    ['one blank', `${HEX} a`, { path: 'a', form: 'single', pathColumn: 66 }],
    ['CRLF', `${HEX}  a\r`, { path: 'a' }],
    ['blanks in front', `  ${HEX}  a`, { path: 'a', hexColumn: 3 }],
    ['upper case', `${HEX.toUpperCase()}  a`, { hex: HEX }],
    ['md5', `${'0'.repeat(32)}  a`, { algorithm: 'md5' }],
    ['sha512', `${'0'.repeat(128)}  a`, { algorithm: 'sha512' }],
    ['tag', `SHA256 (a) = ${HEX}`, { path: 'a', form: 'tag', hexColumn: 14, pathColumn: 9 }],
    ['a tag in a name', `SHA256 (a) = b) = ${HEX}`, { path: 'a) = b' }],
    ['OpenSSL', `SHA256(a)= ${HEX}`, { path: 'a' }],
    ['escaped', `\\${HEX}  a\\\\n\\n`, { path: 'a\\n\n', hexColumn: 2 }],
    ['a backslash that is not announced is one', `${HEX}  a\\n`, { path: 'a\\n' }],
  ])('%s', (_, text, expected) => {
    expect(readChecksums(`# comment\n\n${text}\n`)).toMatchObject({ lines: [{ line: 3, ...expected }], bad: [] })
  })

  test.each([
    [`${HEX.slice(1)}  a`, /63 hex digits/],
    [`${HEX}`, /names no file/],
    [`${HEX}  `, /names no file/],
    [`${HEX}x  a`, /does not begin with a digest/],
    [`\\${HEX}  a\\t`, /no escape/],
    [`BLAKE2b (a) = ${HEX}`, /does not begin/],
    [`SHA3-256 (a) = ${HEX}`, /SHA3-256/],
    [`SHA256 (a) = ${HEX}00`, /66 hex digits/],
    ['<html>', /does not begin/],
  ])('%j is refused', (text, reason) => {
    expect(readChecksums(text)).toMatchObject({ lines: [], bad: [{ line: 1, reason: expect.stringMatching(reason) }] })
  })
})
