import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInputs } from '../../src/action/inputs.js'
import { runAction, type ActionDeps, type ActionLog, type GateRequest } from '../../src/action/main.js'
import { renderers, type RenderedAnswer } from '../../src/action/renderers.js'
import { readRunContext } from '../../src/action/run-context.js'
import { readCiEvent } from '../../src/io/event.js'
import { openComments } from '../../src/io/github.js'
import { openReviews } from '../../src/io/github-reviews.js'
import { temporaryWriter, writeInside } from '../../src/io/runner-files.js'
import { GateError } from '../../src/model/errors.js'
import type { Report } from '../../src/model/report.js'
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from './github-api.js'
import { finding, report } from './report-fixture.js'

let github: FakeGitHub
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  expect(github.violations).toEqual([])
  await github.close()
})

const sha = (digit: string): string => digit.repeat(40)
const repository = { full_name: 'o/r', default_branch: 'main' }
const pull = (headRepo: unknown = { full_name: 'o/r' }): object => ({
  number: 7,
  repository,
  pull_request: {
    number: 7,
    title: 'x\n::error::evil',
    head: { ref: '$(id)', sha: sha('1'), repo: headRepo },
    base: { ref: 'main', sha: sha('2'), repo: repository },
  },
})
const fork = { full_name: 'evil/r', fork: true }

interface Said {
  exit: 0 | 1
  lines: [kind: string, text: string][]
  outputs: Record<string, string>
  summary: string | undefined
  request: GateRequest | undefined
}
interface Scene {
  gate?: Report | Error
  exitCode?: 0 | 1 | 2 | 3
  inputs?: Record<string, string>
  event?: [name: string, payload: object]
  github?: FakeGitHubOptions
  summaryFails?: boolean
  /** Of the temporary files the one that cannot be written. */
  filesFail?: string
  texts?: Record<string, string>
  edits?: RenderedAnswer['edits']
  run?: string
}

/** The real action around a gate that answers what it is told to. */
async function act(scene: Scene): Promise<Said> {
  github ??= await startGitHub(scene.github)
  const [name, payload] = scene.event ?? ['pull_request', pull()]
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_SHA: sha('5'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: scene.run ?? '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/gate.yml@refs/pull/7/merge',
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: '__self',
  }
  const said: Said = { exit: 0, lines: [], outputs: {}, summary: undefined, request: undefined }
  const line =
    (kind: string) =>
    (text: string): void =>
      void said.lines.push([kind, text])
  const log: ActionLog = {
    info: line('info'),
    debug: () => undefined,
    warning: line('warning'),
    notice: line('notice'),
    annotate: ({ level, lines }) => void said.lines.push([level, lines.join('\n')]),
    setOutput: (output, value) => void (said.outputs[output] = value),
    setFailed: line('error'),
    writeSummary: async (markdown) => {
      if (scene.summaryFails === true) throw new Error('no file')
      said.summary = markdown
    },
  }
  const given = Object.entries(scene.inputs ?? {}).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])
  const inputs = readInputs({ INPUT_TOKEN: 'secret', ...Object.fromEntries(given) })
  const deps: ActionDeps<RenderedAnswer> = {
    context: readRunContext(env, await readCiEvent(env, payload), payload),
    gate: async (request) => {
      said.request = request
      const answer = scene.gate ?? report()
      if (answer instanceof Error) throw answer
      return {
        report: answer,
        exitCode: scene.exitCode ?? (answer.verdict === 'pass' ? 0 : 1),
        sources: () => undefined,
        text: (file) => scene.texts?.[file],
        edits: scene.edits ?? [],
      }
    },
    render: renderers,
    log,
    files: {
      writeInside,
      writeTemporary: (name, text) =>
        name === scene.filesFail ? Promise.reject(new GateError(3, 'full', {})) : temporaryWriter(folder)(name, text),
    },
    openComments,
    openReviews,
    retry: { budgetMs: 0, retries: 0, sleep: () => Promise.resolve() },
    directory: folder,
  }
  said.exit = await runAction(inputs, deps)
  return said
}
afterEach(() => void (github = undefined as unknown as FakeGitHub))
const kinds = (said: Said, kind: string): string[] => said.lines.filter(([one]) => one === kind).map(([, text]) => text)

describe('a verdict, said everywhere once', () => {
  test('fail: annotations, one failing line, summary, outputs, comment', async () => {
    const said = await act({ gate: report([finding(), finding({ severity: 'warning', rule: 'VER.X', line: 2 })]) })
    expect(said.exit).toBe(1)
    expect(kinds(said, 'error')).toHaveLength(2)
    expect(said.lines.at(-1)?.[1]).toMatch(
      /^specgate: fail \(exit 1\): 1 error, 1 warning .*ART\.SHA256_MISMATCH at pipelines\/a\/pipeline\.yaml:31:14\.$/,
    )
    expect(kinds(said, 'warning')).toHaveLength(1)
    expect(said.summary).toContain('ART.SHA256_MISMATCH')
    expect(said.outputs['verdict']).toBe('fail')
    expect(JSON.parse(said.outputs['counts'] ?? '')).toMatchObject({ error: 1, warning: 1 })
    expect((JSON.parse(said.outputs['findings'] ?? '') as unknown[]).length).toBe(2)
    expect(JSON.parse(readFileSync(said.outputs['report'] ?? '', 'utf8'))).toMatchObject({ schemaVersion: 1, verdict: 'fail' })
    const [comment] = github.comments
    expect(comment?.body).toMatch(/^<!-- specgate:gate\.yml:gate:__self: run=100 attempt=1 head=1{40} -->\n### /)
    expect(readFileSync(said.outputs['comment-body'] ?? '', 'utf8')).toBe(comment?.body)
  })

  test('pass with nothing to say: no comment; with "always": one; a red one turns green', async () => {
    expect((await act({})).exit).toBe(0)
    expect(github.comments).toEqual([])
    await act({ inputs: { comment: 'always' } })
    expect(github.comments).toHaveLength(1)
    await act({ gate: report([finding()]), run: '101' })
    expect(github.comments[0]?.body).toContain('1 error')
    await act({ run: '102' })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(/✅/)
  })

  test('a note alone is not worth a comment; a warning is', async () => {
    await act({ gate: report([finding({ severity: 'note' })]) })
    expect(github.comments).toEqual([])
    await act({ gate: report([finding({ severity: 'warning' })]) })
    expect(github.comments).toHaveLength(1)
  })

  test('with "never" GitHub is not asked at all, and the rendered comment is there all the same', async () => {
    const said = await act({ gate: report([finding()]), inputs: { comment: 'never' } })
    expect(github.requests).toEqual([])
    expect(readFileSync(said.outputs['comment-body'] ?? '', 'utf8')).toContain('ART.SHA256_MISMATCH')
  })

  test('a pattern of `paths` that matches no file: a warning, since what it was meant for is never judged', async () => {
    const { selection } = report()
    const said = await act({
      gate: report([], { selection: { ...selection, emptyPaths: ['spec/**'] } }),
      inputs: { paths: 'spec/**' },
    })
    expect([said.exit, said.lines.filter(([kind]) => kind === 'warning')]).toEqual([
      0,
      [['warning', expect.stringContaining('matches the given path pattern "spec/**"; check the spelling')]],
    ])
    expect(said.summary).toContain('matches the given path pattern `spec/**`')
  })

  test('switched off: no annotations but the failing line, no summary', async () => {
    const said = await act({ gate: report([finding()]), inputs: { annotations: 'false', summary: 'FALSE' } })
    expect([kinds(said, 'error').length, said.summary]).toEqual([1, undefined])
  })

  test('3,000 findings: ten errors with the failing line, a comment and a summary that fit, exact counts', async () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      finding({ file: `p/${i}.yaml`, line: i + 1, message: `${'m'.repeat(300)} ${i}.` }),
    )
    const notes = Array.from({ length: 20 }, (_, i) => finding({ file: `n/${i}.yaml`, severity: 'note' }))
    const said = await act({ gate: report([...many, ...notes]), github: { canWrite: false } })
    expect([kinds(said, 'error').length, kinds(said, 'notice').length]).toEqual([10, 10])
    expect(readFileSync(said.outputs['comment-body'] ?? '', 'utf8').length).toBeLessThanOrEqual(60_000)
    expect(Buffer.byteLength(said.summary ?? '')).toBeLessThanOrEqual(1024 * 1024)
    expect((JSON.parse(said.outputs['findings'] ?? '') as unknown[]).length).toBeLessThanOrEqual(100)
    expect(JSON.parse(said.outputs['counts'] ?? '')).toMatchObject({ error: 3000, note: 20 })
    expect(kinds(said, 'info').join('\n')).toMatch(/findings holds \d+ of 3020/)
    const size = Object.values(said.outputs).reduce((sum, value) => sum + value.length, 0)
    expect(size).toBeLessThan(400_000)
  })

  test('required versions without their changes, and what is affected', async () => {
    const step = { base: '1.0.0', head: '1.0.1', declared: 'patch', required: 'major', next: '2.0.0' } as const
    const row = {
      file: 'a',
      ...step,
      compatMode: null,
      changeClass: 'break',
      compared: true,
      why: 'x',
      changeCount: 1,
      undecided: [],
    } as const
    const versions = [{ ...row, changes: [{ what: 'x'.repeat(90_000) } as never] }]
    const said = await act({ gate: report([], { versions, impact: { changed: [], affected: [{ id: 'model' }] } }) })
    expect(JSON.parse(said.outputs['required-versions'] ?? '')).toEqual([row])
    expect(JSON.parse(said.outputs['affected'] ?? '')).toEqual([{ id: 'model' }])
  })
})

describe('a run that could not look never passes', () => {
  test('incomplete: exit 3 is said, the step fails', async () => {
    const gate = report([], { verdict: 'inconclusive', complete: false, incomplete: ['The base is not reachable.'] })
    const said = await act({ gate, exitCode: 3 })
    expect([said.exit, said.outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(kinds(said, 'error')).toEqual([expect.stringMatching(/could not judge \(exit 3\).*The base is not reachable\./)])
    expect(github.comments).toHaveLength(1)
  })

  test('a configuration error: named, with its place and fix, and an old green comment does not stay', async () => {
    await act({ inputs: { comment: 'always' } })
    const gate = new GateError(2, 'unknown key "polices" @team', {
      where: '.github/specgate.yml:2',
      fix: 'Did you mean "policies"?',
    })
    const said = await act({ gate, run: '101' })
    expect([said.exit, said.outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(kinds(said, 'error')).toEqual([
      'specgate: configuration error (exit 2): unknown key "polices" @team: .github/specgate.yml:2. Did you mean "policies"?',
    ])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('configuration error')
    expect(github.comments[0]?.body).not.toContain('@team')
    expect(said.summary).toContain('Nothing was judged')
  })

  test('a fault of the gate itself: one line, no stack, exit 3', async () => {
    const said = await act({ gate: new TypeError('x is not a function\n::set-env name=A::b') })
    expect(kinds(said, 'error')).toEqual([
      expect.stringMatching(/^specgate: could not judge \(exit 3\): x is not a function\\n::set-env[^\n]*$/),
    ])
  })

  test('a report that cannot be written', async () => {
    const said = await act({ inputs: { report: '../out.json' } })
    expect([said.exit, said.outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(kinds(said, 'error')[0]).toMatch(/exit 2.*"\.\.\/out\.json".*input report/)
  })
})

describe('a matrix', () => {
  const failing = report([finding()], { verdict: 'fail' })
  const leg = (cards: string): Record<string, string> => ({ matrix: JSON.stringify({ cards }, null, 2) })

  test('a leg that passes does not overwrite what another found, and each keeps its own up to date', async () => {
    await act({ gate: failing, inputs: leg('a | `b`') })
    await act({ inputs: { ...leg('c'), comment: 'always' } })
    expect(github.comments.map(({ body }) => /Specgate: (.*)/.exec(body)?.[1])).toEqual([
      expect.stringContaining('1 error'),
      expect.stringContaining('no findings'),
    ])
    expect(github.comments[0]?.body).toMatch(/\n<sub>Leg of the matrix: ``\{"cards":"a \| `b`"\}``<\/sub>\n$/)
    const ids = github.comments.map(({ id }) => id)
    await act({ gate: failing, inputs: leg('c'), run: '101' })
    await act({ inputs: leg('a | `b`'), run: '101' })
    expect(github.comments.map(({ id }) => id)).toEqual(ids)
    expect(github.comments.map(({ body }) => body.includes('1 error'))).toEqual([false, true])
  })

  test.each(['', 'null', ' {} '])('%j is none', async (matrix) => {
    await act({ gate: failing, inputs: { matrix } })
    expect(github.comments[0]?.body).toMatch(/^<!-- specgate:gate\.yml:gate:__self: run=/)
    expect(github.comments[0]?.body).not.toContain('matrix')
  })
})

describe('what happens to the comment never changes the verdict', () => {
  const passing = report([finding({ severity: 'warning' })])

  test.each([
    ['a fork', fork, /comes from a fork/],
    ['a fork that was deleted', null, /comes from a fork/],
    ['a token without the permission', { full_name: 'o/r' }, /permissions: pull-requests: write/],
  ])('%s: a notice', async (_, headRepo, text) => {
    const said = await act({ gate: passing, event: ['pull_request', pull(headRepo)], github: { canWrite: false } })
    expect([said.exit, kinds(said, 'error'), kinds(said, 'warning').length]).toEqual([0, [], 1])
    expect(kinds(said, 'notice')).toEqual([expect.stringMatching(text)])
    expect(kinds(said, 'notice')[0]).toContain('the verdict stands')
    expect(said.summary).toBeDefined()
  })

  test.each([
    ['a page of HTML', { status: 502, body: '<html>' }],
    ['a rate limit', { status: 429, body: { message: 'slow down' } }],
    ['a bad token', { status: 401, body: { message: 'Bad credentials' } }],
    ['an answer with commands in it', { status: 403, body: { message: 'no\n::error::x ##[error]y' } }],
  ])('%s', async (_, failure) => {
    github = await startGitHub()
    github.fail({ ...failure, times: 9 })
    const said = await act({ gate: passing })
    expect([said.exit, kinds(said, 'notice').length, kinds(said, 'error').length]).toEqual([0, 1, 0])
    expect(kinds(said, 'notice')[0]).not.toMatch(/\n|##\[/)
    expect(said.outputs['verdict']).toBe('pass')
  })

  test('an empty token', async () => {
    const said = await act({ gate: passing, inputs: { token: '' } })
    expect([said.exit, github.requests.length]).toEqual([0, 0])
    expect(kinds(said, 'notice')[0]).toMatch(/the token cannot be used\..* Reason: the token is empty\./)
  })

  test('another app is told how to name itself', async () => {
    const said = await act({ gate: passing, github: { login: 'my-app[bot]' } })
    expect(kinds(said, 'notice')[0]).toMatch(/"my-app\[bot\]".*comment-author/)
  })

  test('no summary file: said in the log, nothing else', async () => {
    const said = await act({ gate: passing, summaryFails: true })
    expect([said.exit, kinds(said, 'info').some((text) => text.includes('no job summary: no file'))]).toEqual([0, true])
  })

  test('no file for the text of the comment: what was written is not called unwritten', async () => {
    const said = await act({ gate: passing, inputs: { comment: 'always' }, filesFail: 'comment.md' })
    expect([said.exit, github.comments.length, said.outputs['comment-body']]).toEqual([0, 1, undefined])
    expect(kinds(said, 'info').at(-1)).toBe('The output comment-body is not set for that reason; the verdict stands.')
  })
})

describe('events', () => {
  test('pull_request: the gate finds the sides itself', async () => {
    const { request } = await act({})
    expect(request).toMatchObject({ base: undefined, head: undefined, event: { kind: 'pull_request', headSha: sha('1') } })
  })

  test('pull_request_target with a head from a fork: a warning, and the head is the commit of the payload', async () => {
    const said = await act({ event: ['pull_request_target', pull(fork)] })
    expect(kinds(said, 'warning')).toEqual([expect.stringContaining('git objects only')])
    expect(said.request?.event).toMatchObject({ target: true, fork: true, headSha: sha('1') })
    expect((await act({ event: ['pull_request_target', pull()] })).lines.filter(([kind]) => kind === 'warning')).toEqual([])
  })

  test.each<[string, object]>([
    [
      'merge_group',
      {
        merge_group: {
          head_sha: sha('3'),
          base_sha: sha('2'),
          head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
          base_ref: 'refs/heads/main',
        },
        repository,
      },
    ],
    ['push', { ref: 'refs/heads/main', before: sha('2'), after: sha('3'), repository }],
    ['push', { ref: 'refs/heads/x', before: sha('0'), after: sha('3'), repository }],
    ['workflow_dispatch', { inputs: { base: 'v1' }, repository }],
  ])('%s has no comment, and the rest is the same', async (name, payload) => {
    const said = await act({ event: [name, payload], gate: report([finding()]) })
    expect([said.exit, github.requests.length, kinds(said, 'notice')]).toEqual([1, 0, []])
    expect(said.summary).toContain('ART.SHA256_MISMATCH')
  })
})

describe('suggested changes', () => {
  const file = 'pipelines/a/pipeline.yaml'
  const texts = { [file]: 'pipeline:\n  version: v1.0\n' }
  const open = finding({ file, rule: 'VER.UNCHANGED', line: 2, column: 12 })
  const edits = [{ finding: open, edits: [{ set: ['pipeline', 'version'], value: 'v1.1' }] }]
  const files = [{ filename: file, status: 'modified', patch: '@@ -1,1 +1,2 @@\n pipeline:\n+  version: v1.0' }]
  const gate = report([open])

  test('what --fix would write, where the diff shows it; gone when it is fixed', async () => {
    const said = await act({ gate, texts, edits, github: { files } })
    expect(github.reviews.comments).toMatchObject([{ path: file, line: 2 }])
    expect(github.reviews.comments[0]?.body).toContain('```suggestion\n  version: v1.1\n```')
    expect(kinds(said, 'info').at(-1)).toBe('Suggested changes: 1 written.')
    expect(said.exit).toBe(1)
    const next = await act({ run: '101' })
    expect(github.reviews.comments).toEqual([])
    expect(kinds(next, 'info').at(-1)).toBe('Suggested changes: 1 settled.')
  })

  test.each<[string, Scene]>([
    ['they are not wanted', { inputs: { suggestions: 'never' } }],
    ['no comment is wanted', { inputs: { comment: 'never' } }],
    ['it is no pull request', { event: ['push', { ref: 'refs/heads/main', before: sha('2'), after: sha('1'), repository }] }],
    ['the finding is a note', { gate: report([{ ...open, severity: 'note' }]) }],
    ['the finding is waived', { gate: report([{ ...open, waiver: { reason: 'x', owner: '@a', expires: '2027-01-01' } }]) }],
    ['the mend is of the base', { edits: [{ finding: { ...open, side: 'base' as const }, edits: edits[0]!.edits }] }],
  ])('none when %s', async (_, scene) => {
    await act({ gate, texts, edits, github: { files }, ...scene })
    expect(github.reviews.comments).toEqual([])
    expect(github.requests.filter(({ operation, method }) => operation.startsWith('pulls/') && method !== 'GET')).toEqual([])
  })

  test('a fork: one notice about the comment, nothing more is tried, the verdict stands', async () => {
    const said = await act({ gate, texts, edits, event: ['pull_request', pull(fork)], github: { files, canWrite: false } })
    expect(kinds(said, 'notice')).toHaveLength(1)
    expect(github.requests.some(({ operation }) => operation.startsWith('pulls/'))).toBe(false)
    expect(said.exit).toBe(1)
  })

  test('GitHub refuses them: a line in the log, the verdict stands', async () => {
    github = await startGitHub({ files })
    github.fail({ method: 'POST', path: /reviews$/, status: 422, body: { message: 'Unprocessable Entity' } })
    const said = await act({ gate, texts, edits })
    expect(said.exit).toBe(1)
    expect(kinds(said, 'info').at(-1)).toMatch(
      /^Suggested changes were not written: GitHub said: Unprocessable Entity\. `specgate check --fix`/,
    )
    expect(kinds(said, 'notice')).toEqual([])
  })
})
