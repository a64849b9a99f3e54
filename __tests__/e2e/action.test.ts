/** The bundle as an action: a step of the runner, an event, and GitHub's API on a loopback port. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from '../action/github-api.js'
import { runStep, type StepResult } from '../action/runner.js'
import { cloneRepository, createRepository, type TestRepository } from '../io/repository.js'
import { importBranches } from './branches.js'
import { bundleEntry, emptyFolder } from './bundle.js'
import { card, cardFiles } from './cards.js'

const CARD = 'pipelines/x/pipeline.yaml'
const cyclic = card({ version: 'v1.0.1', edges: [['extract', 'train'], ['train', 'extract']] }) // prettier-ignore
const ZERO = '0'.repeat(40)
const repo = { full_name: 'o/r', default_branch: 'main' }

let repository: TestRepository
let github: FakeGitHub
const shas: Record<string, string> = {}
const made: TestRepository[] = []
beforeEach(async () => {
  repository = await createRepository()
  made.push(repository)
  await importBranches(repository.dir, [
    { name: 'main', files: cardFiles() },
    { name: 'bad', from: 'main', files: { [CARD]: cyclic } },
    { name: 'mended', from: 'bad', files: { [CARD]: card({ version: 'v1.0.1' }) } },
  ])
  for (const name of ['main', 'bad', 'mended']) shas[name] = await repository.git('rev-parse', name)
  await repository.git('checkout', '-q', '--detach', 'bad')
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
  for (const one of made.splice(0)) await one.cleanup()
})

interface Scene {
  readonly event?: readonly [name: string, payload: object]
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
  readonly run?: string
}
async function open(options: FakeGitHubOptions = {}): Promise<void> {
  github = await startGitHub(options)
}
const pull = (head = shas['bad']!, headRepo: unknown = repo, title = 'x'): object => ({
  number: 7,
  repository: repo,
  pull_request: {
    number: 7,
    title,
    head: { ref: 'feature', sha: head, repo: headRepo },
    base: { ref: 'main', sha: shas['main'], repo },
  },
})
function act({
  event = ['pull_request', pull()],
  inputs = {},
  env = {},
  workspace,
  run = '100',
}: Scene = {}): Promise<StepResult> {
  return runStep({
    command: [process.execPath, bundleEntry()],
    inputs: { token: 'secret', ...inputs },
    event: { name: event[0], payload: event[1] },
    workspace: workspace ?? repository.dir,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: shas['bad']!,
      GITHUB_RUN_ID: run,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/gate.yml@refs/pull/7/merge',
      GITHUB_JOB: 'gate',
      GITHUB_ACTION: '__self',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...env,
    },
  })
}
const attack = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../attacks/events/${name}.json`, import.meta.url), 'utf8')) as object

describe('pull_request', () => {
  test('annotation, summary, outputs, one comment; then the comment is brought up to date', async () => {
    await open()
    const bad = await act()
    expect([bad.conclusion, bad.exitCode, bad.foreign, bad.dropped]).toEqual(['failure', 1, [], 0])
    expect(bad.annotations.filter(({ properties }) => properties['file'] === CARD)).toMatchObject([
      { level: 'error', properties: { title: 'LIN.CYCLE' } },
    ])
    expect(bad.annotations.filter(({ properties }) => properties['file'] === undefined)).toHaveLength(1)
    expect(bad.outputs).toMatchObject({ verdict: 'fail' })
    expect(JSON.parse(bad.outputs['counts']!)).toMatchObject({ error: 1 })
    expect(JSON.parse(bad.outputs['findings']!)).toMatchObject([{ rule: 'LIN.CYCLE', file: CARD }])
    expect(JSON.parse(bad.outputs['report']!)).toMatchObject({ schemaVersion: 1, base: { sha: shas['main'] } })
    expect(bad.summary).toContain('LIN.CYCLE')
    expect(github.comments).toHaveLength(1)
    const { id, body } = github.comments[0]!
    expect(body).toBe(bad.outputs['comment-body'])
    expect(body).toMatch(/^<!-- specgate/)

    await repository.git('checkout', '-q', '--detach', 'mended')
    const mended = await act({ event: ['pull_request', pull(shas['mended'])], env: { GITHUB_SHA: shas['mended']! }, run: '101' })
    expect([mended.conclusion, mended.outputs['verdict'], mended.annotations]).toEqual(['success', 'pass', []])
    expect(github.comments.map((comment) => comment.id)).toEqual([id])
    expect(github.comments[0]?.body).not.toContain('LIN.CYCLE')
  })

  test('the merge commit of the runner: its first parent is the base', async () => {
    await open()
    await repository.git('checkout', '-q', '--detach', 'main')
    await repository.git('-c', 'user.name=t', '-c', 'user.email=t@t', 'merge', '-q', '--no-ff', '-m', 'merge', 'bad')
    const merge = await repository.git('rev-parse', 'HEAD')
    const run = await act({ env: { GITHUB_SHA: merge } })
    expect(JSON.parse(run.outputs['report']!)).toMatchObject({ base: { sha: shas['main'] }, verdict: 'fail' })
  })

  test('a checkout of depth 1 fetches its base', async () => {
    await open()
    await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    await repository.git('checkout', '-q', 'bad')
    const clone = await cloneRepository(repository, '--depth', '1')
    made.push(clone)
    const run = await act({ workspace: clone.dir })
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail'])
  })

  test('a good change writes no comment unless asked to', async () => {
    await open()
    await repository.git('checkout', '-q', '--detach', 'mended')
    const event = ['pull_request', pull(shas['mended'])] as const
    expect((await act({ event, env: { GITHUB_SHA: shas['mended']! } })).conclusion).toBe('success')
    expect(github.comments).toEqual([])
    await act({ event, env: { GITHUB_SHA: shas['mended']! }, inputs: { comment: 'always' } })
    expect(github.comments).toHaveLength(1)
  })

  test('inputs: nothing written that was switched off, and the report where it was asked for', async () => {
    await open()
    const run = await act({
      inputs: { comment: 'never', annotations: 'false', summary: 'false', 'fail-on': 'never', report: 'out/r.json' },
    })
    expect([run.conclusion, run.annotations, run.summary, github.requests]).toEqual(['success', [], undefined, []])
    expect(JSON.parse(readFileSync(`${repository.dir}/out/r.json`, 'utf8'))).toMatchObject({ counts: { error: 1 } })
    const wrong = await act({ inputs: { 'fail-on': 'eror', comment: 'never' } })
    expect([wrong.conclusion, wrong.annotations[0]?.message]).toEqual(['failure', expect.stringContaining('"error"')])
  })
})

describe('the input paths', () => {
  test.each([
    [`./${CARD}`, 'fail'],
    ['pipelines/', 'fail'],
    ['pipelines/**', 'fail'],
    ['pipelines/**\r\nother/**', 'fail'],
    ['other/**', 'pass'],
  ])('%j: %s', async (paths, verdict) => {
    await open()
    expect((await act({ inputs: { paths, comment: 'never' } })).outputs['verdict']).toBe(verdict)
  })

  test('a path of the workspace is one of the repository; what is none, and no pattern either, is named', async () => {
    await open()
    const inputs = (paths: string) => ({ inputs: { paths, comment: 'never' } })
    expect((await act(inputs(`${repository.dir}/${CARD}`))).outputs['verdict']).toBe('fail')
    const said = async (paths: string): Promise<string> => (await act(inputs(paths))).annotations.at(-1)!.message
    expect(await said('../x')).toMatch(/configuration error \(exit 2\): "\.\.\/x" lies outside the repository/)
    expect(await said('pipeline.yaml')).toMatch(/exit 2.*no file or folder "pipeline.yaml".*the action from the root/)
    expect(await said('!pipelines/**')).toMatch(
      /exit 2.*"!pipelines\/\*\*" is no pattern for files: a pattern cannot start with !/,
    )
    expect(await said('{a')).toMatch(/exit 2.*"\{a" is no pattern for files: the \{ is never closed/)
    await repository.write('{a/pipeline.yaml', cyclic)
    const head = await repository.commit('a folder called {a')
    const named = await act({ ...inputs('{a'), event: ['pull_request', pull(head)], env: { GITHUB_SHA: head } })
    expect(JSON.parse(named.outputs['counts']!)).toMatchObject({ error: 1, documents: 1 })
  })
})

test('hash: the line that fails the step says what could not be hashed', async () => {
  await open()
  const run = await act({ inputs: { command: 'hash', 'hash-files': 'gone/**' } })
  expect(run.annotations.at(-1)?.message).toBe(
    'specgate: inconclusive: 0 files hashed, 1 could not be (exit 3). First: the pattern "gone/**" matches no file. A run that could not look never passes.',
  )
})

test('what nobody caught fails the step, and the runner obeys no word of it', async () => {
  await open()
  const script = join(emptyFolder(), 'throw.cjs')
  writeFileSync(script, `setTimeout(() => { throw new Error('x\\n::set-env name=A::b\\r::add-mask::c ##[error]d') }, 0)`)
  const run = await act({ inputs: { comment: 'never' }, env: { NODE_OPTIONS: `--require ${script}` } })
  expect([run.conclusion, run.exitCode, run.foreign, run.env, run.annotations]).toEqual(['failure', 3, [], {}, []])
  expect(run.log.slice(0, 2)).toEqual([
    'specgate: internal error: Error: x',
    String.raw`\x3a:set-env name=A::b\r::add-mask::c #\x23[error]d`,
  ])
})

test('without the file for outputs the step fails in one line', async () => {
  await open()
  const run = await act({ inputs: { comment: 'never' }, env: { GITHUB_OUTPUT: '/nowhere/output' } })
  expect([run.conclusion, run.exitCode, run.annotations.map(({ message }) => message)]).toEqual([
    'failure',
    1,
    [expect.stringMatching(/^specgate: could not judge \(exit 3\): Missing file/)],
  ])
})

describe('the API', () => {
  test('a fork: 403, the verdict stands, and a notice says so', async () => {
    await open({ canWrite: false })
    const run = await act({ event: ['pull_request', pull(shas['bad'], { full_name: 'evil/r', fork: true })] })
    expect([run.exitCode, run.outputs['verdict'], github.comments]).toEqual([1, 'fail', []])
    expect(run.annotations.filter(({ level }) => level === 'notice')).toHaveLength(1)
    expect(run.outputs['comment-body']).toContain('LIN.CYCLE')
  })

  // 403-secondary and 429-no-header ask for a minute of patience: io/retry is tested with a clock of its own.
  test.each(['403-primary', '403-integration', '502-html'])(
    '%s does not change the verdict, nor keep the job',
    async (name) => {
      await open()
      const answer = JSON.parse(readFileSync(new URL(`../attacks/api/${name}.json`, import.meta.url), 'utf8')) as object
      github.fail({ ...answer, times: 100 })
      const started = performance.now()
      const run = await act()
      expect([run.exitCode, run.outputs['verdict'], run.foreign]).toEqual([1, 'fail', []])
      expect(run.annotations.some(({ level }) => level === 'notice')).toBe(true)
      expect(run.log.join('\n')).not.toMatch(/<html>/)
      expect(performance.now() - started).toBeLessThan(90_000)
    },
    120_000,
  )

  test.each(['comments-forged-marker', 'comments-two-ours'])('%s', async (name) => {
    await open()
    await act()
    const marker = github.comments[0]!.body.split('\n')[0]!
    const given = (
      JSON.parse(readFileSync(new URL(`../attacks/api/${name}.json`, import.meta.url), 'utf8')) as {
        body: typeof github.comments
      }
    ).body
    const ours = given.map((comment) => ({ ...comment, body: comment.body.replace(/<!--.*?-->/s, () => marker) }))
    const before = structuredClone(ours)
    await github.close()
    await open({ comments: ours })
    await act({ run: '101' })
    if (name === 'comments-forged-marker') {
      expect(github.comments.slice(0, before.length)).toMatchObject(before)
      expect(github.comments).toHaveLength(before.length + 1)
    } else expect(github.comments).toHaveLength(1)
  })
})

describe('other events', () => {
  test('push compares before with after, and writes no comment', async () => {
    await open()
    const push = { ref: 'refs/heads/bad', before: shas['main'], after: shas['bad'], repository: repo }
    const run = await act({ event: ['push', push] })
    expect([run.exitCode, run.outputs['verdict'], github.requests]).toEqual([1, 'fail', []])
    expect(JSON.parse(run.outputs['report']!)).toMatchObject({ base: { sha: shas['main'] }, head: { sha: shas['bad'] } })
  })
  test('the push of a new branch compares with where it left the default branch', async () => {
    await open()
    const run = await act({ event: ['push', { ref: 'refs/heads/bad', before: ZERO, after: shas['bad'], repository: repo }] })
    expect(JSON.parse(run.outputs['report']!)).toMatchObject({ base: { sha: shas['main'] }, verdict: 'fail' })
  })
  test('merge_group compares its own two commits', async () => {
    await open()
    const group = {
      base_sha: shas['main'],
      head_sha: shas['bad'],
      base_ref: 'refs/heads/main',
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-999-x',
    }
    const run = await act({ event: ['merge_group', { merge_group: group, repository: repo }] })
    expect([run.exitCode, github.requests]).toEqual([1, []])
    expect(JSON.parse(run.outputs['report']!)).toMatchObject({ base: { sha: shas['main'] }, head: { sha: shas['bad'] } })
  })
  test('pull_request_target reads the head as objects only, and warns', async () => {
    await open()
    await repository.git('checkout', '-q', '--detach', 'main')
    const run = await act({
      event: ['pull_request_target', pull(shas['bad'], { full_name: 'evil/r', fork: true })],
      env: { GITHUB_SHA: shas['main']! },
    })
    expect([run.exitCode, run.annotations.some(({ level }) => level === 'warning')]).toEqual([1, true])
    expect(JSON.parse(run.outputs['report']!)).toMatchObject({ head: { sha: shas['bad'], workingTree: false } })
  })
  test('schedule has no base and says that it needs one', async () => {
    await open()
    const run = await act({ event: ['schedule', { schedule: '0 0 * * *' }] })
    expect([run.conclusion, run.outputs['verdict'], run.annotations.at(-1)?.message]).toEqual([
      'failure',
      'inconclusive',
      expect.stringContaining('base'),
    ])
  })
  test.each([
    'title-injection',
    'branch-injection',
    'fork',
    'fork-deleted',
    'target-fork',
    'merge-group',
    'push-not-pr',
    'push-new-branch',
    'force-push',
  ])('the hostile event %s: no crash, no command, never green', async (name) => {
    await open()
    const payload = attack(name)
    const event = name.startsWith('push')
      ? 'push'
      : name === 'merge-group'
        ? 'merge_group'
        : name === 'target-fork'
          ? 'pull_request_target'
          : 'pull_request'
    // Its commits are nowhere: what is left is to say so.
    const run = await act({ event: [event, payload], inputs: { comment: 'never' } })
    expect([run.conclusion, run.foreign, run.env]).toEqual(['failure', [], {}])
    expect([...run.log, ...run.annotations.map(({ message }) => message)].join('\n')).not.toMatch(
      /\n\s+at .*index\.js|Cannot read prop|curl evil/,
    )
  })
})
