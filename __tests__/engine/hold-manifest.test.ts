import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { describeProblems } from '../../src/engine/hash/run-hash.js'
import { holdManifest, type ManifestRun } from '../../src/engine/hash/hold-manifest.js'

let dir: string
beforeEach(() => void (dir = realpathSync(mkdtempSync(join(tmpdir(), 'specgate-manifest-')))))
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const TIME = new Date('2026-11-20T10:11:12.345Z')
const sha = (text: string, algorithm = 'sha256'): string => createHash(algorithm).update(text).digest('hex')
const A = sha('a')
const B = sha('b')
const OLD = '0123456789abcdef'.repeat(4)

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
    utimesSync(join(dir, path), TIME, TIME)
  }
}
const hold = (manifest: string, update: boolean, patterns: readonly string[] = []): Promise<ManifestRun> =>
  holdManifest({ baseDir: dir, patterns, manifest, update })
async function update(manifest: string, text: string, patterns: readonly string[] = []): Promise<string> {
  write({ [manifest]: text })
  const { after } = await hold(manifest, true, patterns)
  if (after === undefined) throw new Error('it was found to be up to date')
  write({ [manifest]: Buffer.from(after).toString() })
  // What was written agrees, and writing again changes nothing.
  const again = await hold(manifest, true, patterns)
  expect([again.report.manifest?.differences, again.after]).toEqual([[], undefined])
  return Buffer.from(after).toString()
}
const found = ({ report }: ManifestRun): string[] =>
  report.manifest!.differences.map(({ rule, line, column, path }) => `${rule} ${line}:${column} ${path}`)

describe('a card is brought up to date', () => {
  test.each([
    ['plain, flow', `artifacts:\n  - {path: a, sha256: ${OLD}} # keep\n`, `artifacts:\n  - {path: a, sha256: ${A}} # keep\n`],
    ['quotes stay', `artifacts:\n  - {path: "a", sha256: "${OLD}"}\n  - {path: 'b', sha256: '${OLD}'}\n`, `artifacts:\n  - {path: "a", sha256: "${A}"}\n  - {path: 'b', sha256: '${B}'}\n`],
    ['a placeholder', 'artifacts:\n- path: a\n  sha256: "<hex>"\n  x: 1 # x\n', `artifacts:\n- path: a\n  sha256: "${A}"\n  x: 1 # x\n`],
    ['a prefix stays', `artifacts: [{path: a, sha256: sha256:${OLD}}]\n`, `artifacts: [{path: a, sha256: sha256:${A}}]\n`],
    ['a digest that is missing', 'artifacts:\n  - path: a # the first\n    role: model\n# end\n', `artifacts:\n  - path: a # the first\n    role: model\n    sha256: ${A}\n# end\n`],
    ['an entry that is only a path', 'artifacts:\n  - a # first\n  - b\n', `artifacts:\n  - {path: a, sha256: ${A}} # first\n  - {path: b, sha256: ${B}}\n`],
    ['SIZE and LASTMOD', `artifacts:\n  - {path: a, sha256: ${OLD}, SIZE: 0, LASTMOD: 2020-01-01T00:00:00Z}\n`, `artifacts:\n  - {path: a, sha256: ${A}, SIZE: 1, LASTMOD: 2026-11-20T10:11:12Z}\n`],
    ['a time in its own form', `artifacts:\n  - {path: a, sha256: ${A}, lastmod: "2020-01-01", size_bytes: "7"}\n`, `artifacts:\n  - {path: a, sha256: ${A}, lastmod: "2026-11-20", size_bytes: "1"}\n`],
    ['other algorithms', `artifacts:\n  - {path: a, sha256: ${A}, md5: x, sha512: y}\n`, `artifacts:\n  - {path: a, sha256: ${A}, md5: ${sha('a', 'md5')}, sha512: ${sha('a', 'sha512')}}\n`],
    ['CRLF', `artifacts:\r\n  - path: a\r\n    sha256: '${OLD}' # x\r\n`, `artifacts:\r\n  - path: a\r\n    sha256: '${A}' # x\r\n`],
    ['what the manifest lacks, block', `artifacts:\n  - path: a\n    sha256: ${A}\n  - path: b\n    sha256: ${B}\nexport_manifest:\n  artifacts:\n    - path: a # first\n      sha256: ${A} # digest\n  # about references\n  references: []\n`, `artifacts:\n  - path: a\n    sha256: ${A}\n  - path: b\n    sha256: ${B}\nexport_manifest:\n  artifacts:\n    - path: a # first\n      sha256: ${A} # digest\n    - path: b\n      sha256: ${B}\n  # about references\n  references: []\n`],
    ['what the manifest lacks, flow', `artifacts: [{path: a, sha256: ${A}}]\nexport_manifest: {artifacts: []} # none\n`, `artifacts: [{path: a, sha256: ${A}}]\nexport_manifest: {artifacts: [{path: a, sha256: ${A}}]} # none\n`],
    ['what the manifest lacks, empty', `artifacts: [{path: a, sha256: ${A}}]\nexport_manifest:\n  artifacts:\n  version: v1.0\n`, `artifacts: [{path: a, sha256: ${A}}]\nexport_manifest:\n  artifacts: [{path: a, sha256: ${A}}]\n  version: v1.0\n`],
  ])('%s', async (_, before, after) => {
    write({ a: 'a', b: 'b' })
    expect(await update('card.yaml', before)).toBe(after)
  }) // prettier-ignore

  test('JSON, with the files of a pattern', async () => {
    write({ 'out/a': 'a', 'out/b': 'b' })
    const before = `{\n  "artifacts": [\n    {\n      "path": "a",\n      "sha256": "${OLD}"\n    }\n  ],\n  "version": 1\n}\n`
    const after = `{\n  "artifacts": [\n    {\n      "path": "a",\n      "sha256": "${A}"\n    },\n    {\n      "path": "b",\n      "sha256": "${B}"\n    }\n  ],\n  "version": 1\n}\n`
    expect(await update('out/card.json', before, ['out/**'])).toBe(after)
  })

  test('a path that only the base folder has, and the entry of the card itself', async () => {
    write({ 'top.bin': 'a' })
    const text = `artifacts:\n  - {path: card.yaml, sha256: "..."}\n  - {path: top.bin, sha256: x}\n`
    expect(await update('cards/card.yaml', text)).toBe(text.replace('sha256: x', `sha256: ${A}`))
    const { report } = await hold('cards/card.yaml', false)
    expect(report.manifest!.notes).toEqual([expect.stringContaining('cards/card.yaml:2:12: the entry is the manifest itself')])
  })

  test('a large one', async () => {
    write({ a: 'a' })
    const rows = Array.from({ length: 3000 }, (_, i) => `  - {path: ./${'./'.repeat(i % 3)}a, sha256: ${OLD}, n: ${i}}\n`)
    const text = await update('card.yaml', `artifacts:\n${rows.join('')}`)
    expect(text.match(new RegExp(A, 'g'))).toHaveLength(3000)
  })

  test('an alias is not written through', async () => {
    write({ a: 'a', b: 'b' })
    write({ 'card.yaml': `x: &x {path: a, sha256: ${OLD}}\nartifacts: [*x]\n` })
    await expect(hold('card.yaml', true)).rejects.toThrow(/without changing more than its digests/)
  })
})

describe('a card is held to the bytes', () => {
  test('each difference at its place', async () => {
    write({ a: 'a', b: 'b', c: 'c' })
    write({
      'card.yaml': `artifacts:
  - {path: a, sha256: ${B}, SIZE: 2}
  - {path: b, sha256: "..."}
  - {path: gone, sha256: ${A}}
export_manifest:
  artifacts:
    - {path: a, sha256: ${A}}
    - {path: b}
`,
    })
    expect(found(await hold('card.yaml', false, ['?']))).toEqual([
      'MANIFEST.MISSING_ENTRY 1:1 c',
      'ART.SHA256_MISMATCH 2:23 a',
      expect.stringMatching(/^ART.SIZE_MISMATCH 2:\d+ a$/),
      'ART.SHA256_PLACEHOLDER 3:23 b',
      'ART.FILE_MISSING 4:12 gone',
      'MANIFEST.MISSING_ENTRY 6:3 gone',
      'MANIFEST.MISSING_ENTRY 6:3 c',
      'ART.SHA256_REQUIRED 8:7 b',
    ])
  })

  test.each([
    ['card.yaml', `artifacts:\n  - {path: a/, sha256: ${A}}\n`],
    ['SHA256SUMS', `${A}  a/\n`],
  ])('the path of a folder is not that of a file: %s', async (manifest, text) => {
    write({ a: 'a', [manifest]: text })
    const { report } = await hold(manifest, false)
    expect(report.problems).toEqual([
      expect.objectContaining({ code: 'outside', reason: expect.stringContaining('the path of a folder') as unknown }),
    ])
  })

  test('what nothing here computes is neither compared nor brought up to date, and is told', async () => {
    write({ a: 'a' })
    const text = `artifacts:\n  - {path: a, sha256: ${A}, blake3: ${B}}\n  - {path: ./a, digest: "sha3-256:${B}", sha384: x}\n`
    write({ 'card.yaml': text })
    const { report } = await hold('card.yaml', false)
    expect(report.manifest!.notes).toEqual([
      expect.stringMatching(/^card.yaml:2:\d+: nothing here makes the blake3 of `a`: it is not compared/),
      expect.stringMatching(/^card.yaml:3:\d+: nothing here makes the sha3-256 of `.\/a`/),
    ])
    const after = await update('card.yaml', text)
    expect(after).toContain(`blake3: ${B}`)
    expect(after).toContain(`digest: "sha3-256:${B}", sha384: ${sha('a', 'sha384')}`)
  })

  test('a list of b2sum', async () => {
    write({ a: 'a', B2SUMS: `${sha('a', 'blake2b512')}  a\n` })
    expect(found(await hold('B2SUMS', false))).toEqual([])
    write({ B2SUMS: `${sha('b', 'blake2b512')}  a\n` })
    expect(found(await hold('B2SUMS', false))).toEqual(['ART.DIGEST_MISMATCH 1:1 a'])
  })

  test('a time is not compared, since git does not keep it', async () => {
    write({ a: 'a', 'card.yaml': `artifacts:\n  - {path: a, sha256: ${A}, LASTMOD: 2000-01-01T00:00:00Z}\n` })
    expect(found(await hold('card.yaml', false))).toEqual([])
  })

  test('with a file that cannot be hashed nothing is written, and it is named', async () => {
    write({ a: 'a' })
    symlinkSync('/etc/hostname', join(dir, 'link'))
    execFileSync('mkfifo', [join(dir, 'pipe')])
    const entries = ['a', 'link', 'pipe', '../out', '/etc/passwd', 'gone']
    write({ 'card.yaml': `artifacts:\n${entries.map((path) => `  - {path: ${path}, sha256: ${OLD}}\n`).join('')}` })
    const { report, after } = await hold('card.yaml', true)
    expect(after).toBeUndefined()
    expect(report.problems.map(({ path, code }) => `${code} ${path}`).sort()).toEqual([
      'link link',
      'missing gone',
      'not-regular pipe',
      'outside card.yaml:5:12',
      'outside card.yaml:6:12',
    ])
  })

  test.each([
    ['no lists', 'versioning: {scheme: semver}\n', /neither `artifacts` nor/],
    ['no YAML', 'artifacts: [\n', /cannot be read \(DOC\.SYNTAX\)/],
  ])('%s', async (_, text, message) => {
    write({ 'card.yaml': text })
    await expect(hold('card.yaml', false)).rejects.toThrow(message)
  })
})

describe('a list of checksums', () => {
  test("sha256sum's own, in every form, is verified and brought up to date", async () => {
    write({ 'out/a': 'a', 'out/b': 'b', 'out/c\\d': 'c', 'out/e\nf': 'e' })
    const sums = execFileSync('sh', ['-c', 'cd out; sha256sum a; sha256sum -b b; sha256sum --tag c*; md5sum e*'], { cwd: dir })
    writeFileSync(join(dir, 'out/SUMS'), sums)
    expect(found(await hold('out/SUMS', false))).toEqual([])
    write({ 'out/a': 'b', 'out/c\\d': 'new' })
    expect(found(await hold('out/SUMS', false))).toEqual(['ART.SHA256_MISMATCH 1:1 a', 'ART.SHA256_MISMATCH 3:18 c\\d'])
    const { after } = await hold('out/SUMS', true, ['out/b'])
    writeFileSync(join(dir, 'out/SUMS'), after!)
    expect(
      execFileSync('sh', ['-c', 'cd out; grep -v e.nf SUMS | sha256sum --check --strict'], { cwd: dir }).toString(),
    ).toContain('b: OK')
    expect(Buffer.from(after!).toString().split('\n').map((line) => line.length)).toEqual(sums.toString().split('\n').map((line) => line.length)) // prettier-ignore
  })

  test('what `sha256sum --zero` wrote is one problem, told in few words', async () => {
    write({ a: 'a', b: 'b', 'z.sha256': `${A}  a\0${B}  b\0` })
    const { report } = await hold('z.sha256', true)
    expect([report.complete, report.files]).toEqual([false, []])
    expect(describeProblems(report.problems)).toEqual([
      expect.stringMatching(/^z\.sha256:1:1 could not be compared: it holds NUL characters, as `sha256sum --zero`/),
    ])
  })

  test('a name without end is cut in what is told', () => {
    expect(describeProblems([{ path: 'x'.repeat(99_999), code: 'name', reason: 'it is long' }])[0]?.length).toBeLessThan(5000)
  })

  test('a line that is none is a problem', async () => {
    write({ a: 'a', SUMS: `${A}  a\nsomething else\n` })
    const { report } = await hold('SUMS', false)
    expect(report.problems).toEqual([expect.objectContaining({ path: 'SUMS:2:1', code: 'manifest' })])
  })
})
