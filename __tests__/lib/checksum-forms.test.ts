import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { openChecksumManifest } from '../../src/engine/hash/checksum-manifest.js'
import { decodeName, encodeName } from '../../src/io/git-names.js'
import { formatChecksumLine, readChecksumList } from '../../src/lib/checksum-lists.js'

const readChecksums = (text: string) => readChecksumList(text, 'checksums.txt')

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
      const order = readChecksums(decodeName(theirs)).entries.map(({ path }) => path)
      const ours = encodeName(order.map((name) => formatChecksumLine(digestOf(name), name)).join(''))
      expect(ours.equals(theirs)).toBe(true)
      writeFileSync(join(dir, '..sums'), ours)
      expect(sum('--check', '--strict', '--status', '..sums').toString()).toBe('')
    })
  })

  test.each([
    ['one blank', (hex: string) => `${hex} -dash\n`],
    ['one blank, after lines with a tag', (hex: string) => `SHA256 (-dash) = ${hex}\n${hex} ./-dash\n`],
    ['two blanks', (hex: string) => `${hex}  -dash\n`],
    ['a tag', (hex: string) => `SHA256 (-dash) = ${hex}\n`],
  ])('what is added to a list with %s is taken by it, every line of it', (_, first) => {
    withFiles((dir, sum) => {
      const added = ODD.filter((name) => name !== '-dash').map((name) => ({ list: 0, name, sha256: digestOf(name) }))
      const list = first(digestOf('-dash'))
      writeFileSync(join(dir, '..sums'), openChecksumManifest('..sums', Buffer.from(list)).rewrite([], added)!)
      const lines =
        sum('--check', '--strict', '..sums')
          .toString('latin1')
          .split(/: OK\n/).length - 1
      expect(lines).toBe(ODD.length + list.split('\n').length - 2)
    })
  })

  test.each([['--text'], ['--binary'], ['--tag']])('what it writes with %s is read back', (mode) => {
    withFiles((_, sum) => {
      const { entries, bad } = readChecksums(decodeName(sum(mode, '--', '*')))
      expect(bad).toEqual([])
      expect(new Map(entries.map(({ path, digest }) => [path, digest]))).toEqual(
        new Map(ODD.map((name) => [name, digestOf(name)])),
      )
    })
  })
})

describe('reading', () => {
  // Where digest and name begin in the line, from 1, where it is not the usual place.
  test.each([
    ['text', `${HEX}  a b`, { path: 'a b', algorithm: 'sha256', digest: HEX }, [1, 67]],
    ['binary', `${HEX} *a`, { path: 'a' }, [1, 67]],
    ['one blank', `${HEX} a`, { path: 'a' }, [1, 66]],
    ['CRLF', `${HEX}  a\r`, { path: 'a' }, [1, 67]],
    ['blanks in front', `  ${HEX}  a`, { path: 'a' }, [3, 69]],
    ['upper case', `${HEX.toUpperCase()}  a`, { digest: HEX.toUpperCase() }, [1, 67]],
    ['md5', `${'0'.repeat(32)}  a`, { algorithm: 'md5' }, [1, 35]],
    ['sha512', `${'0'.repeat(128)}  a`, { algorithm: 'sha512' }, [1, 131]],
    ['tag', `SHA256 (a) = ${HEX}`, { path: 'a', algorithm: 'sha256' }, [14, 9]],
    ['a tag in a name', `SHA256 (a) = b) = ${HEX}`, { path: 'a) = b' }, [19, 9]],
    ['OpenSSL', `SHA256(a)= ${HEX}`, { path: 'a' }, [12, 8]],
    ['escaped', `\\${HEX}  a\\\\n\\n`, { path: 'a\\n\n' }, [2, 68]],
    ['a backslash that is not announced is one', `${HEX}  a\\n`, { path: 'a\\n' }, [1, 67]],
  ])('%s', (_, text, expected, columns) => {
    for (const mark of ['', '\ufeff']) {
      const before = `${mark}# comment\n\n`
      const { entries, bad } = readChecksums(`${before}${text}\n`)
      expect({ entries, bad }).toMatchObject({ entries: [{ line: 3, ...expected }], bad: [] })
      const { digestSpan, pathSpan } = entries[0]!
      expect([digestSpan, pathSpan].map(({ start }) => start - before.length + 1)).toEqual(columns)
    }
  })

  test.each([
    [`${HEX}`, /names no file/],
    [`${HEX}  `, /names no file/],
    [`${HEX}x  a`, /does not begin with a digest/],
    [`\\${HEX.slice(1)}z  a\\t`, /does not begin/],
    ['<html>', /does not begin/],
    ['release notes of 1.2', /does not begin/],
  ])('%j is refused', (text, reason) => {
    expect(readChecksums(text)).toMatchObject({ entries: [], bad: [{ line: 1, reason: expect.stringMatching(reason) }] })
  })
})
