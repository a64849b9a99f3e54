import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import compare from 'semver/functions/compare.js'
import { compareVersions, readVersion } from '../../src/lib/semver.js'
import type { Version } from '../../src/lib/semver.js'
import { cpuNow } from '../cost.js'

function version(text: string): Version {
  const reading = readVersion(text)
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`)
  return reading.version
}

describe('readVersion', () => {
  test.each([
    ['v1.0', '1.0.0', 'v', 2],
    ['1.2.3', '1.2.3', '', 3],
    ['v1.2.3-rc.1+build.5', '1.2.3-rc.1+build.5', 'v', 3],
    ['1.0-alpha', '1.0.0-alpha', '', 2],
    ['0.0.0', '0.0.0', '', 3],
    ['20250921.1.0', '20250921.1.0', '', 3],
    ['1.0.0--', '1.0.0--', '', 3],
    ['1.0.0+001', '1.0.0+001', '', 3],
  ])('%s', (text, normal, prefix, parts) => {
    expect(readVersion(text)).toMatchObject({ ok: true, version: { text, normal, prefix, parts } })
  })

  test.each<[unknown, string, string?]>([
    [1.1, 'it is the number 1.1', '1.1'],
    [2, 'it is the number 2', '2.0'],
    [true, 'the boolean true'],
    [null, 'it is empty'],
    [undefined, 'there is none'],
    [['1.0'], 'it is a list'],
    [{ a: 1 }, 'it is a map'],
    ['', 'it is empty'],
    ['1', 'one number', '1.0'],
    ['v2', 'one number', 'v2.0'],
    ['1.2.3.4', '4 numbers'],
    ['01.2.3', 'leading zero', '1.2.3'],
    ['v1.02', 'leading zero', 'v1.2'],
    [' 1.2.3', 'white space', '1.2.3'],
    ['V1.2', 'capital', 'v1.2'],
    ['v 1.2', 'between', 'v1.2'],
    ['=1.2.3', 'between', '1.2.3'],
    ['1.2.3rc1', 'follows the numbers', '1.2.3-rc1'],
    ['1.2.3-01', 'pre-release part', '1.2.3-1'],
    ['1.2.3-', 'pre-release part', '1.2.3'],
    ['1.2.3+', 'build part'],
    ['1.2.3-a..b', 'pre-release part'],
    ['release-1.2.3', 'does not begin with a number', '1.2.3'],
    ['v1.*', 'a range'],
    ['^1.2.0', 'a range'],
    ['1.x', 'a range'],
    ['latest', 'it is no version'],
    ['99999999999999999999.0.0', 'too large'],
    ['1.' + '0'.repeat(300), 'characters long'],
    ['１.2.3', 'number'],
  ])('refuses %j', (value, reason, ...nearest) => {
    const reading = readVersion(value as string)
    expect(reading).toMatchObject({ ok: false, reason: expect.stringContaining(reason) })
    if (!reading.ok && nearest[0] !== undefined) expect(reading.nearest).toBe(nearest[0])
    if (!reading.ok && reading.nearest !== undefined) expect(readVersion(reading.nearest).ok).toBe(true)
  })

  test('a hostile text takes no time', () => {
    const started = cpuNow()
    for (const text of [
      '1.0.0-' + 'a.'.repeat(100_000),
      ' '.repeat(100_000) + '1',
      '1'.repeat(100_000),
      'v'.repeat(250),
      '.'.repeat(250) + '1',
    ])
      expect(readVersion(text).ok).toBe(false)
    expect(cpuNow() - started).toBeLessThan(200)
  })
})

describe('compareVersions', () => {
  // The chain of semver.org §11.4.
  const ordered = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.10.0',
    '2.0.0',
  ]
  test('orders as the specification does', () => {
    for (let i = 1; i < ordered.length; i++) {
      expect(compareVersions(version(ordered[i - 1] as string), version(ordered[i] as string))).toBeLessThan(0)
      expect(compareVersions(version(ordered[i] as string), version(ordered[i - 1] as string))).toBeGreaterThan(0)
    }
  })
  test('orders as node-semver does', () => {
    const parts = ['0', '1', '2', '10', 'a', 'A', 'b', 'rc', '-', '1a', 'a-1', '9007199254740991', '9007199254740990']
    const releases = parts.flatMap((a) => [a, ...parts.map((b) => `${a}.${b}`)])
    const texts = ['1.0.0', '1.0.1', '1.1.0', '2.0.0+x', ...releases.map((pre) => `1.0.0-${pre}`), '1.0.0-a.b.c', '1.0.0-a.b.0']
    const wrong = texts.flatMap((a) =>
      texts.filter((b) => Math.sign(compareVersions(version(a), version(b))) !== compare(a, b)).map((b) => [a, b]),
    )
    expect(wrong).toEqual([])
    expect(texts.length).toBeGreaterThan(150)
  })
  test('the longest text that is read can be compared too', () => {
    const long = `1.0-${'a'.repeat(252)}`
    expect(compareVersions(version(long), version('1.0'))).toBeLessThan(0)
  })
  test('a v, a missing patch and build metadata make no other version', () => {
    expect(compareVersions(version('v1.0'), version('1.0.0+7'))).toBe(0)
  })
})

const corpora = process.env['SPECGATE_CORPORA'] ?? join(process.cwd(), '../shared/corpora')
const suite = join(corpora, 'suites/semver/npm__node-semver/test/fixtures')
const read = (name: string): unknown[][] => JSON.parse(readFileSync(join(suite, name), 'utf8')) as unknown[][]
const withSuite = existsSync(suite) ? test : test.skip

withSuite('node-semver: its strict valid versions are read with the same parts', () => {
  let count = 0
  for (const [text, major, minor, patch, pre, build] of read('valid-versions.json')) {
    const reading = readVersion(text as string)
    expect(reading).toMatchObject({
      ok: true,
      version: { major, minor, patch, prerelease: (pre as unknown[]).join('.'), build: (build as unknown[]).join('.') },
    })
    count++
  }
  expect(count).toBeGreaterThan(20)
})

withSuite('node-semver: its comparisons hold wherever both are strict versions', () => {
  let count = 0
  for (const [greater, lesser] of read('comparisons.json') as string[][]) {
    const a = readVersion(greater)
    const b = readVersion(lesser)
    if (!a.ok || !b.ok) continue
    expect([greater, lesser, Math.sign(compareVersions(a.version, b.version))]).toEqual([
      greater,
      lesser,
      greater === lesser ? 0 : 1,
    ])
    count++
  }
  expect(count).toBeGreaterThan(15)
})

withSuite('node-semver: its invalid versions are refused, but for those that only its own options refuse', () => {
  for (const [text] of read('invalid-versions.json'))
    if (typeof text === 'string') expect([text.slice(0, 60), readVersion(text).ok]).toEqual([text.slice(0, 60), text === '1.2'])
})
