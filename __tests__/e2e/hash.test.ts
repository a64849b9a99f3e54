/** `hash` and `merge` of the bundle, against coreutils and against what actions/attest makes of the list. */
import { describe, expect, test } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runStep, type StepResult } from '../action/runner.js'
import { bundleEntry, emptyFolder, runBundle, type Run } from './bundle.js'

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

function folder(files: Readonly<Record<string, string>>): string {
  const dir = emptyFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return dir
}
const hash = (cwd: string, ...args: string[]): Promise<Run> => runBundle(['hash', ...args], { cwd })
const shell = (cwd: string, script: string): string =>
  execFileSync('sh', ['-c', script], { cwd, env: { PATH: process.env['PATH'], LC_ALL: 'C' }, encoding: 'utf8' })

const ODD = { 'out/a\\b': '1', 'out/n\nl': '2', 'out/c\rr': '3', 'out/ lead': '4', 'out/*star': '5', 'out/-dash': '6', 'out/\\n': '7', 'out/$(id)': '8', 'out/ü x': '9', 'out/[x]': '', 'out/sub/deep': 'x' } // prettier-ignore

describe('the list', () => {
  test('is what sha256sum writes, and sha256sum accepts it', async () => {
    const dir = folder(ODD)
    const run = await hash(dir, 'out/**')
    expect([run.code, run.stderr]).toEqual([0, ''])
    expect(run.stdout).toBe(shell(dir, 'find out -type f -print0 | sort -z | xargs -0 sha256sum'))
    writeFileSync(join(dir, 'SUMS'), run.stdout)
    expect(shell(dir, 'sha256sum --check --strict --quiet SUMS')).toBe('')
  })

  test('names that a shell expanded, and a base folder of their own', async () => {
    const dir = folder(ODD)
    expect((await hash(dir, 'out/[x]', './out/-dash')).stdout).toBe(`${sha('6')}  out/-dash\n${sha('')}  out/[x]\n`)
    expect((await hash(dir, '--base-dir', 'out', 'sub/*')).stdout).toBe(`${sha('x')}  sub/deep\n`)
  })

  test('as JSON, as a fragment of a card, as subjects of a statement', async () => {
    const dir = folder({ 'out/a': 'a', 'out/"b': 'b' })
    const json = JSON.parse((await hash(dir, 'out/*', '--format', 'json')).stdout) as object
    expect(json).toMatchObject({ kind: 'hash', complete: true, counts: { files: 2, bytes: 2, problems: 0 }, shard: null })
    expect((await hash(dir, 'out/*', '--format', 'export-manifest')).stdout).toBe(
      `export_manifest:\n  artifacts:\n    - {path: "out/\\"b", sha256: "${sha('b')}"}\n    - {path: "out/a", sha256: "${sha('a')}"}\n`,
    )
    expect(JSON.parse((await hash(dir, 'out/*', '--format', 'in-toto')).stdout)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'out/"b', digest: { sha256: sha('b') } },
        { name: 'out/a', digest: { sha256: sha('a') } },
      ],
      predicateType: expect.stringMatching(/^https:/),
    })
  })

  test('goes to a file whole, and leaves that file out', async () => {
    const dir = folder({ a: 'a' })
    for (let i = 0; i < 2; i++) {
      expect((await hash(dir, '**', '--output', 'SHA256SUMS')).code).toBe(0)
      expect(readFileSync(join(dir, 'SHA256SUMS'), 'utf8')).toBe(`${sha('a')}  a\n`)
    }
    expect(readdirSync(dir).sort()).toEqual(['SHA256SUMS', 'a'])
  })

  test.each([
    [[], 2, /nothing to hash.*--manifest/s],
    [['nothing/**'], 2, /"nothing\/\*\*" matches no file/],
    [['a', 'gone'], 2, /"gone" could not be hashed: there is no such file/],
    [['**'], 3, /"link" could not be hashed: it is a symbolic link/],
    [['pipe'], 3, /named pipe, which is never opened/],
    [['../x'], 3, /"\.\.\/x" could not be hashed: it leads out/],
    [['a', '--write'], 2, /--write needs a manifest/],
    [['a', '--shard', '6/5'], 2, /"6\/5" is no part/],
    [['a', '--shard', '1/5', '--format', 'sha256sum'], 2, /only part 1 of 5.*specgate merge --format sha256sum/s],
    [['a', '--jobs', '0'], 2, /"0" is no number of jobs/],
    [['--manifest', '../card.yaml'], 2, /outside of the base folder/],
  ])('%j ends with %i and says why', async (args, code, said) => {
    const dir = folder({ a: 'a' })
    symlinkSync('/etc/hostname', join(dir, 'link'))
    shell(dir, 'mkfifo pipe')
    const run = await hash(dir, ...args)
    expect([run.code, run.stdout]).toEqual([code, ''])
    expect(run.stderr).toMatch(said)
  })
})

describe('parts', () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`out/f${i}`, 'x'.repeat(i * i)]))

  test('joined in any order they are what one run writes, in every format', async () => {
    const dir = folder(files)
    for (const i of [1, 2, 3]) expect((await hash(dir, 'out/**', '--shard', `${i}/3`, '--output', `p${i}.json`)).code).toBe(0)
    const merge = (...args: string[]): Promise<Run> => runBundle(['merge', ...args], { cwd: dir })
    for (const format of ['sha256sum', 'json', 'in-toto', 'export-manifest'])
      expect((await merge('p3.json', 'p1.json', 'p2.json', '--format', format)).stdout).toBe(
        (await hash(dir, 'out/**', '--format', format)).stdout,
      )
    const refused = async (said: RegExp, ...args: string[]): Promise<void> => {
      const run = await merge(...args)
      expect([run.code, run.stdout]).toEqual([3, ''])
      expect(run.stderr).toMatch(said)
    }
    await refused(/part 2 of 3 is missing/, 'p1.json', 'p3.json')
    await refused(/it is part 1 of 3, and so is p1\.json/, 'p1.json', 'p1.json', 'p2.json', 'p3.json')
    writeFileSync(join(dir, 'out/f1'), 'one more')
    await hash(dir, 'out/**', '--shard', '3/3', '--output', 'other.json')
    await refused(/another run than p1\.json: the list of files differs/, 'p1.json', 'p2.json', 'other.json')
    await hash(dir, 'out/**', '--shard', '4/4', '--output', 'four.json')
    await refused(/the number of parts differs/, 'p1.json', 'p2.json', 'four.json')
    writeFileSync(
      join(dir, 'old.json'),
      readFileSync(join(dir, 'p3.json'), 'utf8').replace(/"version": "[^"]+"/, '"version": "0.0.9"'),
    )
    await refused(/written by specgate 0\.0\.9/, 'p1.json', 'p2.json', 'old.json')
    writeFileSync(join(dir, 'cut.json'), readFileSync(join(dir, 'p3.json'), 'utf8').slice(0, 500))
    await refused(/no JSON, or only the beginning/, 'p1.json', 'p2.json', 'cut.json')
  })
})

describe('a manifest', () => {
  const CARD = `# keep\nversioning: {scheme: semver}\nartifacts:\n  - {path: a, sha256: '${'0'.repeat(64)}'} # first\n`

  test('--check says where, --write mends it, and then it agrees', async () => {
    const dir = folder({ a: 'a', 'card.yaml': CARD })
    const checked = await hash(dir, '--manifest', 'card.yaml', '--check')
    expect(checked.code).toBe(1)
    expect(checked.stdout).toMatch(/^card\.yaml:4:23: ART\.SHA256_PLACEHOLDER: `a`.*\n {2}fix: .*--write/)
    expect((await hash(dir, '--manifest', 'card.yaml', '--write')).stdout).toMatch(/was written: 1 entry changed, 0 added/)
    expect(readFileSync(join(dir, 'card.yaml'), 'utf8')).toBe(CARD.replace('0'.repeat(64), sha('a')))
    expect((await hash(dir, '--manifest', 'card.yaml')).code).toBe(0)
    expect((await hash(dir, '--manifest', 'card.yaml', '--write')).stdout).toMatch(/up to date/)
  })

  test('a process that is killed while it writes leaves it old or new', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `  - {path: a, n: ${i}, sha256: '${'1'.repeat(64)}'}\n`).join('')
    const old = `artifacts:\n${rows}`
    const whole = old.replaceAll('1'.repeat(64), sha('a'))
    const dir = folder({ a: 'a' })
    const card = join(dir, 'card.yaml')
    const seen = new Set<string>()
    // From before it reads to after it has written.
    for (let wait = 40; wait <= 400; wait += 30) {
      writeFileSync(card, old)
      const child = spawn(process.execPath, [bundleEntry(), 'hash', '--manifest', 'card.yaml', '--write'], {
        cwd: dir,
        stdio: 'ignore',
      })
      const gone = new Promise((done) => child.once('exit', done))
      await new Promise((done) => setTimeout(done, wait))
      child.kill('SIGKILL')
      await gone
      const text = readFileSync(card, 'utf8')
      expect([old, whole]).toContain(text)
      seen.add(text)
    }
    expect(seen.has(old)).toBe(true)
  }, 60_000)
})

/** What actions/attest v4 does with a list (`getSubjectFromChecksumsString`), told in our words. */
function attest(text: string): { name: string; sha256: string }[] {
  return text
    .split('\n')
    .filter((line) => line.includes(' '))
    .map((line) => {
      const [digest, rest] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
      if (!/^[0-9a-fA-F]{64}$/.test(digest)) throw new Error(`Invalid digest: ${digest}`)
      return { name: /^[ *]/.test(rest) ? rest.slice(1) : rest, sha256: digest }
    })
}

describe('the action', () => {
  const act = (workspace: string, inputs: Record<string, string>, env: Record<string, string> = {}): Promise<StepResult> =>
    runStep({ command: [process.execPath, bundleEntry()], workspace, inputs: { command: 'hash', token: 'x', ...inputs }, env })
  const FILES = { 'dist/a.bin': 'a', 'dist/ b.bin': 'b' }

  test('hands over a list that actions/attest takes, and declares the files to the runner', async () => {
    const dir = folder(FILES)
    const artifacts = join(emptyFolder(), 'artifacts')
    writeFileSync(artifacts, '')
    const step = await act(dir, { 'hash-files': 'dist/**' }, { GITHUB_ARTIFACTS: artifacts })
    expect([step.exitCode, step.annotations, step.foreign]).toEqual([0, [], []])
    expect(attest(step.outputs['checksums']!)).toEqual([
      { name: 'dist/ b.bin', sha256: sha('b') },
      { name: 'dist/a.bin', sha256: sha('a') },
    ])
    expect(step.outputs).toMatchObject({ verdict: 'pass', findings: '[]' })
    expect(readFileSync(artifacts, 'utf8')).toBe('dist/ b.bin\ndist/a.bin\n')
    expect(step.summary).toContain('2 files hashed')
  })

  test('what the runner read before is a witness', async () => {
    const dir = folder(FILES)
    const list = join(emptyFolder(), 'list')
    const subjects = (hex: string): string =>
      JSON.stringify({ version: 1, subjects: [{ name: 'a.bin', digest: `sha256:${hex}`, kind: 'file' }, { name: 'o/r', digest: `sha256:${sha('')}`, kind: 'oci' }] }) // prettier-ignore
    writeFileSync(list, subjects(sha('a')))
    expect((await act(dir, { 'hash-files': 'dist/*' }, { GITHUB_ARTIFACTS_LIST: list })).exitCode).toBe(0)
    writeFileSync(list, subjects(sha('other')))
    const step = await act(dir, { 'hash-files': 'dist/*' }, { GITHUB_ARTIFACTS_LIST: list })
    expect([step.exitCode, step.outputs['verdict']]).toEqual([1, 'fail'])
    expect(JSON.parse(step.outputs['findings']!)).toMatchObject([
      { rule: 'ART.WITNESS_DIFFERS', file: 'dist/a.bin', expected: sha('other'), actual: sha('a') },
    ])
  })

  test('files of one name and different bytes are not declared, since the runner would fail the step', async () => {
    const dir = folder({ 'x/model.bin': '1', 'y/model.bin': '2', 'z/other': '3', 'z/k=v': '4' })
    const artifacts = join(emptyFolder(), 'artifacts')
    writeFileSync(artifacts, '')
    const step = await act(dir, { 'hash-files': '**' }, { GITHUB_ARTIFACTS: artifacts })
    expect([step.exitCode, readFileSync(artifacts, 'utf8')]).toEqual([0, 'z/other\n'])
    expect(step.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('model.bin too') }])
  })

  test('a manifest that differs fails the step at its line', async () => {
    const dir = folder({ ...FILES, 'card.yaml': `artifacts:\n  - {path: dist/a.bin, sha256: ${sha('z')}}\n` })
    const step = await act(dir, { 'hash-files': 'dist/a*', manifest: './card.yaml' })
    expect([step.exitCode, step.outputs['verdict']]).toEqual([1, 'fail'])
    expect(step.annotations).toMatchObject([
      { level: 'error', properties: { title: 'ART.SHA256_MISMATCH', file: 'card.yaml', line: '2' } },
      { level: 'error', message: expect.stringContaining('1 difference (exit 1)') },
    ])
  })

  test('a manifest that is to be written is, and the step passes', async () => {
    const card = (hex: string): string => `# kept\nartifacts:\n  - {path: dist/a.bin, sha256: ${hex}}\n`
    const dir = folder({ ...FILES, 'card.yaml': card(sha('z')) })
    const step = await act(dir, { manifest: 'card.yaml', 'manifest-mode': 'write' })
    expect([step.exitCode, step.outputs['verdict'], step.outputs['findings'], step.annotations]).toEqual([0, 'pass', '[]', []])
    expect(readFileSync(join(dir, 'card.yaml'), 'utf8')).toBe(card(sha('a')))
    expect(step.log.join('\n')).toContain('card.yaml was brought up to date')
    const gone = folder({ 'card.yaml': card(sha('z')) })
    expect((await act(gone, { manifest: 'card.yaml', 'manifest-mode': 'write' })).outputs['verdict']).toBe('inconclusive')
    expect(readFileSync(join(gone, 'card.yaml'), 'utf8')).toBe(card(sha('z')))
  })

  test('the parts of a matrix leave reports that merge joins, and nothing to attest', async () => {
    const dir = folder({ ...FILES, 'dist/c.bin': 'c' })
    for (const shard of ['1/2', '2/2']) {
      const step = await act(dir, { 'hash-files': 'dist/**', shard, report: `part-${shard[0]!}.json` })
      expect([step.exitCode, step.outputs['verdict'], step.outputs['checksums']]).toEqual([0, 'pass', undefined])
    }
    const merged = await runBundle(['merge', '--format', 'sha256sum', 'part-1.json', 'part-2.json'], { cwd: dir })
    expect(merged.stdout).toBe(
      ['dist/ b.bin', 'dist/a.bin', 'dist/c.bin'].map((name) => `${sha(name.at(-5)!)}  ${name}\n`).join(''),
    )
  })

  test.each([
    ['a name that no reader of the list understands', { 'hash-files': '**' }, /backslash or a line break/],
    ['nothing matched', { 'hash-files': 'nope/**' }, /matches no file/],
    ['nothing named', {}, /nothing to hash/],
  ])('%s gives no list', async (_, inputs, said) => {
    const dir = folder({ 'a\\b': '1' })
    const step = await act(dir, inputs)
    expect([step.exitCode, step.outputs['checksums'], step.outputs['verdict']]).toEqual([1, undefined, 'inconclusive'])
    expect([...step.log, ...step.annotations.map(({ message }) => message)].join('\n')).toMatch(said)
    expect(existsSync(join(dir, 'SHA256SUMS'))).toBe(false)
  })
})
