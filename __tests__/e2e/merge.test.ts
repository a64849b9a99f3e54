/** `check --shard` and `merge`: what is joined is what one run says, byte for byte. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.js'
import { createRepository, type TestRepository } from '../io/repository.js'
import { importBranches } from './branches.js'
import { NOW, runBundle, type Run } from './bundle.js'
import { card, cardFiles } from './cards.js'

let repository: TestRepository
let out: string
beforeAll(async () => {
  repository = await createRepository()
  out = mkdtempSync(join(tmpdir(), 'specgate-merge-'))
  const cyclic = card({ version: 'v1.0.1', edges: [['extract', 'train'], ['train', 'extract']] }) // prettier-ignore
  const many = (text: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`pipelines/p${i}/pipeline.yaml`, text]))
  // A waiver that ended would have helped several parts; a new configuration is told once.
  const config =
    'version: 1\nlint_rules:\n  - {id: OWNER.REQUIRED, kinds: pipeline-card, when: "$", assert: "has_key(\'owner\')", level: warning}\nwaivers:\n  - {rule: LIN.CYCLE, reason: old, owner: "@a", expires: 2020-01-01}\n'
  await importBranches(repository.dir, [
    { name: 'main', files: { ...cardFiles(), ...many(card()), '.github/specgate.yml': config } },
    {
      name: 'head',
      from: 'main',
      files: {
        ...many(cyclic),
        'pipelines/p3/pipeline.yaml': 'artifacts: [\n',
        'pipelines/p5/pipeline.yaml': null,
        'data/x.yaml': 'notes: not a card\n',
        '.github/specgate.yml': `${config}rules: {LIN.CYCLE: warning}\n`,
      },
    },
  ])
})
afterAll(async () => {
  await repository.cleanup()
  rmSync(out, { recursive: true, force: true })
})

const check = (...args: string[]): Promise<Run> =>
  runBundle(['check', '--base', 'main', '--head', 'head', '--now', NOW, ...args], { cwd: repository.dir })
async function part(i: number, n: number, ...args: string[]): Promise<string> {
  const file = join(out, `${i}-${n}-${args.join('')}.json`)
  const run = await check('--format', 'json', '--output', file, '--shard', `${i}/${n}`, ...args)
  expect([0, 1, 3]).toContain(run.code)
  return file
}
const merge = (...args: string[]): Promise<Run> => runBundle(['merge', ...args], { cwd: repository.dir })
const untimed = (text: string): string => text.replace(/"totalMs": [\d.]+/, '"totalMs": 0')

describe('parts of a check', () => {
  test.each([
    [1, []],
    [2, []],
    [5, []],
    [16, []],
    [3, ['--all']],
    [3, ['--fail-on', 'never']],
  ])(
    '%i parts, %j',
    async (n, args) => {
      const whole = await check('--format', 'json', ...args)
      const files: string[] = []
      for (let i = n; i >= 1; i--) files.push(await part(i, n, ...args))
      const merged = await merge(...files, '--format', 'json')
      expect(untimed(merged.stdout)).toBe(untimed(whole.stdout))
      expect(merged.code).toBe(whole.code)
      // The case is worth something only when there is something to get wrong.
      const report = JSON.parse(whole.stdout) as Report
      expect(report.findings.length).toBeGreaterThan(10)
      expect(report.findings.filter(({ rule }) => rule === 'GATE.CONFIG_CHANGED')).toHaveLength(1)
      expect(report.findings.filter(({ rule }) => rule === 'GATE.WAIVER_EXPIRED')).toHaveLength(1)
    },
    120_000,
  )

  test('a part says that it is one', async () => {
    // Without a format it is what `merge` reads.
    expect(JSON.parse((await check('--shard', '2/3')).stdout)).toMatchObject({ shard: { i: 2, n: 3 } })
    const run = await check('--shard', '2/3', '--format', 'text')
    expect(run.stdout).toMatch(/part 2 of 3 of the run/)
    expect((await check('--shard', '2/3', '--fix')).code).toBe(2)
  })

  test('what is missing, double or foreign is refused, and never looks green', async () => {
    const files = [await part(1, 3), await part(2, 3), await part(3, 3)] as const
    const refused = async (said: RegExp, ...given: string[]): Promise<void> => {
      const run = await merge(...given)
      expect([run.code, run.stdout]).toEqual([3, ''])
      expect(run.stderr).toMatch(said)
    }
    await refused(/part 1 of 3 is missing/, files[1], files[2])
    await refused(/it is part 2 of 3, and so is/, files[1], ...files)
    await refused(/the number of parts differs/, files[0], files[1], await part(1, 2))
    await refused(/fail-on\) differs/, files[0], files[1], await part(3, 3, '--fail-on', 'never'))
    const swap = (name: string, change: (report: Record<string, unknown>) => void): string => {
      const report = JSON.parse(readFileSync(files[2], 'utf8')) as Record<string, unknown>
      change(report)
      const file = join(out, `${name}.json`)
      writeFileSync(file, JSON.stringify(report))
      return file
    }
    const foreign = (name: string, change: (report: never) => void): string => swap(name, change as never)
    const sha = 'f'.repeat(40)
    await refused(/the base differs/, files[0], files[1], foreign('base', (r: { base: { sha: string } }) => void (r.base.sha = sha)))
    await refused(/the head differs/, files[0], files[1], foreign('head', (r: { head: { sha: string } }) => void (r.head.sha = sha)))
    await refused(/the configuration differs/, files[0], files[1], foreign('config', (r: { config: { sha256: string } }) => void (r.config.sha256 = 'f'.repeat(64))))
    await refused(/the list of files differs/, files[0], files[1], foreign('list', (r: { shard: { list: string } }) => void (r.shard.list = sha)))
    await refused(/more than a day apart/, files[0], files[1], foreign('day', (r: { shard: { now: string } }) => void (r.shard.now = '2020-01-01T00:00:00Z')))
    await refused(/more than a day apart/, files[0], files[1], foreign('moment', (r: { shard: { now: string } }) => void (r.shard.now = 'soon')))
    await refused(/`documents` is not as long/, files[0], files[1], foreign('cut', (r: { documents: unknown[] }) => void r.documents.pop()))
  }, 120_000) // prettier-ignore

  test('a whole report is no part, and no report is a usage error', async () => {
    const file = join(out, 'whole.json')
    await check('--format', 'json', '--output', file)
    expect((await merge(file)).stderr).toMatch(/report of a whole run, not of a part/)
    expect((await merge()).code).toBe(2)
    expect((await merge(join(out, 'nowhere.json'))).code).toBe(2)
  })
})

describe('what documents of different parts say of one file', () => {
  let digests: TestRepository
  const [old, fresh] = ['a'.repeat(63) + '1', 'b'.repeat(63) + '2']
  const recorded = (digest: string): string =>
    `pipeline: {id: p, version: v1.0.0}\nartifacts:\n  - {path: outputs/model.bin, sha256: "${digest}"}\n`
  const list = (digest: string): string => `${digest}  outputs/model.bin\n`
  beforeAll(async () => {
    digests = await createRepository()
    // The bytes are nowhere, so that the records have nothing but each other. In between there are enough others to part them.
    const between = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`m/p${i}/pipeline.yaml`, card()]))
    const moved = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`m/p${i}/pipeline.yaml`, card({ version: 'v1.0.1' })]))
    const unchanged = { 'unchanged.yaml': recorded(old), 'other.yaml': recorded(old).replaceAll('model', 'other') }
    await importBranches(digests.dir, [
      { name: 'main', files: { 'a.yaml': recorded(old), 'z.sha256': list(old), ...unchanged, ...between } },
      // Both change, to different digests: each is in the first wave, and in another part than the other.
      { name: 'both', from: 'main', files: { 'a.yaml': recorded(fresh), 'z.sha256': list('c'.repeat(64)), ...moved } },
      // One changes: those that did not are only found by what it records (the second wave).
      { name: 'one', from: 'main', files: { 'z.sha256': list(fresh), ...moved } },
    ])
  })
  afterAll(() => digests.cleanup())

  test.each([
    ['both', 2],
    ['both', 7],
    ['one', 2],
    ['one', 8],
  ])(
    '%s, %i parts',
    async (head, n) => {
      const run = (...args: string[]): Promise<Run> =>
        runBundle(['check', '--base', 'main', '--head', head, '--now', NOW, '--format', 'json', ...args], { cwd: digests.dir })
      const whole = await run()
      const files: string[] = []
      for (let i = n; i >= 1; i--) {
        const file = join(out, `${head}-${i}-${n}.json`)
        expect([0, 1]).toContain((await run('--output', file, '--shard', `${i}/${n}`)).code)
        files.push(file)
      }
      const merged = await runBundle(['merge', ...files, '--format', 'json'], { cwd: digests.dir })
      expect(untimed(merged.stdout)).toBe(untimed(whole.stdout))
      expect(merged.code).toBe(whole.code)
      const { findings, documents } = JSON.parse(whole.stdout) as Report
      const differing = findings.filter(({ rule }) => rule === 'MANIFEST.DIGEST_DIFFERS')
      expect(differing.map(({ file, related }) => [file, related.map((place) => place.file)])).toEqual([
        head === 'both' ? ['a.yaml', ['unchanged.yaml', 'z.sha256']] : ['z.sha256', ['a.yaml', 'unchanged.yaml']],
      ])
      expect(documents.map(({ file }) => file)).toContain('unchanged.yaml')
      expect(documents.map(({ file }) => file)).not.toContain('other.yaml')
    },
    120_000,
  )
})
