/** `shard` and `command: merge` of the action: a matrix of steps, and the step that joins what they found. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HashReport } from '../../src/model/hash-report.js'
import type { Finding, Report } from '../../src/model/report.js'
import { startGitHub, type FakeGitHub } from '../action/github-api.js'
import { runStep, type StepResult } from '../action/runner.js'
import { createRepository, type TestRepository } from '../io/repository.js'
import { importBranches } from './branches.js'
import { bundleEntry } from './bundle.js'
import { card, cardFiles } from './cards.js'

const repo = { full_name: 'o/r', default_branch: 'main' }
const PARTS = 3
const ONE_POLICY = 'version: 1\nextends: minimal\npolicies: {lineage-graph: error}\n'
let repository: TestRepository
/** The workspace of the last job: it has no checkout, only what was downloaded. */
let last: string
let github: FakeGitHub
const shas: Record<string, string> = {}
beforeAll(async () => {
  repository = await createRepository()
  const cyclic = card({ version: 'v1.0.1', edges: [['extract', 'train'], ['train', 'extract']] }) // prettier-ignore
  const many = (text: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`pipelines/p${i}/pipeline.yaml`, text]))
  await importBranches(repository.dir, [
    { name: 'main', files: { ...cardFiles(), ...many(card()), '.github/specgate.yml': ONE_POLICY } },
    { name: 'bad', from: 'main', files: many(cyclic) },
    { name: 'good', from: 'main', files: many(card({ version: 'v1.0.1' })) },
  ])
  for (const name of ['main', 'bad', 'good']) shas[name] = await repository.git('rev-parse', name)
  for (const [name, text] of Object.entries({ a: 'one', b: 'two', 'c/d': 'three' })) {
    mkdirSync(join(repository.dir, 'dist/c'), { recursive: true })
    writeFileSync(join(repository.dir, 'dist', name), text)
  }
})
afterAll(() => repository.cleanup())
beforeEach(async () => {
  github = await startGitHub()
  last = realpathSync(mkdtempSync(join(tmpdir(), 'specgate-last-')))
  mkdirSync(join(last, 'parts'))
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
  rmSync(last, { recursive: true, force: true })
})

function act(inputs: Readonly<Record<string, string>>, head = 'bad', workspace = repository.dir): Promise<StepResult> {
  const pull = { number: 7, head: { ref: 'f', sha: shas[head], repo }, base: { ref: 'main', sha: shas['main'], repo } }
  return runStep({
    command: [process.execPath, bundleEntry()],
    inputs: { token: 'secret', ...inputs },
    event: { name: 'pull_request', payload: { number: 7, repository: repo, pull_request: pull } },
    workspace,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: shas[head]!,
      GITHUB_RUN_ID: '100',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/gate.yml@refs/pull/7/merge',
      GITHUB_JOB: 'gate',
      GITHUB_ACTION: '__self',
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
  })
}
const merge = (head = 'bad', more: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  act({ command: 'merge', reports: 'parts/**/*.json', ...more }, head, last)

/** Runs the parts, and lays their reports where the last job finds them, one artifact a folder. */
async function runParts(inputs: Readonly<Record<string, string>>, head = 'bad', parts = PARTS): Promise<StepResult[]> {
  await repository.git('checkout', '-q', '--detach', head)
  const steps: StepResult[] = []
  for (let i = 1; i <= parts; i++) {
    const step = await act({ ...inputs, shard: `${i}/${parts}` }, head)
    mkdirSync(join(last, `parts/part-${i}`), { recursive: true })
    writeFileSync(join(last, `parts/part-${i}/report.json`), step.outputs['report']!)
    steps.push(step)
  }
  return steps
}
const untimed = (text: string): string => text.replace(/"totalMs": [\d.]+/, '"totalMs": 0')
const rules = (run: StepResult): string[] =>
  (JSON.parse(run.outputs['findings']!) as Finding[]).map(({ rule, file }) => `${rule} ${file}`)

describe('a check in parts', () => {
  test('a part tells its own findings, writes no comment, and fails by them alone', async () => {
    const steps = await runParts({})
    expect(steps.map(({ conclusion, foreign, dropped }) => [conclusion, foreign, dropped])).toEqual(
      Array(PARTS).fill(['failure', [], 0]),
    )
    expect(github.requests).toEqual([])
    const reports = steps.map(({ outputs }) => JSON.parse(outputs['report']!) as Report)
    expect(reports.map(({ shard }) => [shard?.i, shard?.n])).toEqual([[1, 3], [2, 3], [3, 3]]) // prettier-ignore
    const judged = reports.map(({ documents }) => documents.map(({ file }) => file))
    expect(judged.flat().sort()).toEqual([0, 1, 2, 3, 4].map((i) => `pipelines/p${i}/pipeline.yaml`))
    expect(judged.every(({ length }) => length > 0)).toBe(true)
    for (const [i, step] of steps.entries()) {
      expect(rules(step)).toEqual(judged[i]!.map((file) => `LIN.CYCLE ${file}`))
      expect(step.annotations.filter(({ properties }) => properties['file'] !== undefined)).toHaveLength(judged[i]!.length)
      expect(step.annotations.at(-1)?.message).toContain(`part ${i + 1} of ${PARTS}`)
      expect(step.summary).toContain(`part ${i + 1} of ${PARTS}`)
    }
  }, 60_000)

  test('merge says what one run says: outputs, report, annotations, summary, comment, failure', async () => {
    await runParts({})
    const joined = await merge()
    const comment = github.comments.map(({ body }) => body)
    expect([joined.conclusion, joined.foreign, comment.length]).toEqual(['failure', [], 1])
    expect(rules(joined)).toHaveLength(5)
    // The step that did it all at once finds the comment of the other, and has nothing to add.
    const whole = await act({})
    expect(github.comments.map(({ body }) => body)).toEqual(comment)
    expect({ ...joined, outputs: undefined, log: [], debug: [] }).toEqual({ ...whole, outputs: undefined, log: [], debug: [] })
    const outputs = ({ outputs: given }: StepResult): object => ({ ...given, report: untimed(given['report']!) })
    expect(outputs(joined)).toEqual(outputs(whole))
  }, 60_000)

  test('parts that pass are joined to a pass', async () => {
    expect((await runParts({}, 'good')).map(({ conclusion }) => conclusion)).toEqual(Array(PARTS).fill('success'))
    const joined = await merge('good')
    expect([joined.conclusion, joined.outputs['verdict'], joined.annotations, github.comments]).toEqual([
      'success',
      'pass',
      [],
      [],
    ])
  }, 60_000)

  test('what is missing, double, foreign, of another commit or no report is never green, and the comment says so', async () => {
    await runParts({}, 'good')
    const refused = async (said: RegExp, more: Readonly<Record<string, string>> = {}, head = 'good'): Promise<StepResult> => {
      const run = await merge(head, more)
      expect([run.conclusion, run.outputs['verdict'], run.foreign]).toEqual(['failure', 'inconclusive', []])
      expect(run.annotations.at(-1)?.message).toMatch(said)
      return run
    }
    const part = (name: string): string => join(last, 'parts', name, 'report.json')
    // A comment of an earlier run that passed would stay otherwise.
    const run = await refused(/exit 3.*part 2 of 3 is missing/, { reports: 'parts/part-1/*\nparts/part-3/*' })
    expect(github.comments[0]?.body).toContain('part 2 of 3 is missing')
    expect(run.summary).toContain('part 2 of 3 is missing')
    cpSync(join(last, 'parts/part-2'), join(last, 'parts/part-4'), { recursive: true })
    await refused(/it is part 2 of 3, and so is/)
    rmSync(join(last, 'parts/part-4'), { recursive: true })
    // Green parts of one commit are no answer about another.
    await refused(/of the commit [0-9a-f]{40}, and this run is about [0-9a-f]{40}: input reports\./, {}, 'bad')
    await refused(/and the input head says v9/, { head: 'v9' })
    expect((await merge('bad', { head: shas['good']! })).conclusion).toBe('success')
    await refused(/exit 2.*matches no file/, { reports: 'elsewhere/*.json' })
    symlinkSync(part('part-1'), join(last, 'parts/link.json'))
    await refused(/symbolic link/)
    rmSync(join(last, 'parts/link.json'))
    const text = readFileSync(part('part-3'), 'utf8')
    for (const [content, said] of [
      ['{}', /no report of specgate/],
      [text.slice(0, 400), /only the beginning/],
      [text.replace('"findings": []', '"findings": [{"rule": 1}]'), /not as a report has it: `\/findings\/0\/\w+` is missing/],
    ] as const) {
      writeFileSync(part('part-3'), content)
      await refused(said)
    }
  }, 120_000)
})

test('parts of a hash are joined to its checksums', async () => {
  const steps = await runParts({ command: 'hash', 'hash-files': 'dist/**' }, 'main', 2)
  expect(steps.map(({ conclusion, outputs }) => [conclusion, 'checksums' in outputs])).toEqual(Array(2).fill(['success', false]))
  const joined = await merge('main')
  const whole = await act({ command: 'hash', 'hash-files': 'dist/**' }, 'main')
  expect(joined.outputs['checksums']?.split('\n')).toHaveLength(4)
  expect(joined.outputs).toEqual(whole.outputs)
  expect((JSON.parse(joined.outputs['report']!) as HashReport).shard).toBeNull()
  expect([joined.conclusion, joined.summary]).toEqual(['success', whole.summary])
  // They name no commit, so that an input which asks for one cannot be heeded.
  const asked = await merge('main', { head: 'main' })
  expect([asked.conclusion, asked.outputs['checksums']]).toEqual(['failure', undefined])
  const missing = await merge('main', { reports: 'parts/part-1/*.json' })
  expect([missing.conclusion, missing.outputs['checksums'], missing.outputs['verdict']]).toEqual([
    'failure',
    undefined,
    'inconclusive',
  ])
}, 60_000)
