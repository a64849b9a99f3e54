import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commentKey, markerLine } from '../../src/action/comment.js'
import { coreLog } from '../../src/action/core-log.js'
import { runFromEnvironment } from '../../src/action/index.js'
import { findDirectory, readPayload, temporaryWriter, writeInside } from '../../src/io/runner-files.js'
import { startGitHub } from './github-api.js'
import { parseCommand, parseFileCommands, parseLegacyCommand } from './runner.js'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'action-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a report file', () => {
  test('is written, with its folders, and again', async () => {
    expect(await writeInside(folder, 'out/a/report.json', 'one, and long')).toBe(join(folder, 'out/a/report.json'))
    await writeInside(folder, './out/a/report.json', 'two')
    expect(readFileSync(join(folder, 'out/a/report.json'), 'utf8')).toBe('two')
  })

  test.each(['../x', '', '.', 'a/../../x', '/etc/x', '.git', '.git/config', 'sub/.GIT/config'])('%j is refused', async (path) => {
    await expect(writeInside(folder, path, 'x')).rejects.toMatchObject({ exit: 2, where: 'input report' })
  })

  test('a link of a pull request is not followed, nor a folder made behind one', async () => {
    const outside = join(folder, 'outside')
    const inside = join(folder, 'inside')
    mkdirSync(outside)
    mkdirSync(inside)
    writeFileSync(join(outside, 'precious'), 'precious')
    symlinkSync(join(outside, 'precious'), join(inside, 'report.json'))
    symlinkSync(outside, join(inside, 'out'))
    await expect(writeInside(inside, 'report.json', 'x')).rejects.toMatchObject({ exit: 2 })
    await expect(writeInside(inside, 'out/report.json', 'x')).rejects.toMatchObject({ exit: 2 })
    await expect(writeInside(inside, 'out/new/report.json', 'x')).rejects.toMatchObject({ exit: 2 })
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious')
    expect([existsSync(join(outside, 'new')), existsSync(join(outside, 'report.json'))]).toEqual([false, false])
  })

  test('two steps have two folders', async () => {
    const [one, two] = [temporaryWriter(folder), temporaryWriter(folder)]
    expect(await one('a', 'x')).not.toBe(await two('a', 'x'))
    expect(join(await one('b', 'x'), '..')).toBe(join(await one('c', 'x'), '..'))
  })
})

test('a temporary folder that is not there, or a disk that is full, is no fault of the gate', async () => {
  const write = temporaryWriter(join(folder, 'gone'))
  await expect(write('report.json', '{}')).rejects.toMatchObject({
    exit: 3,
    message: 'report.json cannot be written to the temporary folder (ENOENT)',
    where: join(folder, 'gone'),
  })
})

test('a working directory that is a file says so', async () => {
  writeFileSync(join(folder, 'card.yaml'), '')
  await expect(findDirectory(folder, 'card.yaml')).rejects.toMatchObject({ exit: 2, message: '"card.yaml" is not a folder' })
})

test('a working directory that is not there says what to do', async () => {
  await expect(findDirectory(folder, 'nope')).rejects.toMatchObject({ exit: 2, fix: expect.stringContaining('actions/checkout') })
  expect(await findDirectory(folder, '.')).toBe(folder)
})

test('a payload that is no JSON is none', async () => {
  writeFileSync(join(folder, 'e.json'), '{')
  expect([
    await readPayload(join(folder, 'e.json')),
    await readPayload(undefined),
    await readPayload(join(folder, 'none')),
  ]).toEqual([undefined, undefined, undefined])
})

/** What reaches standard output, as the runner would read it. */
function capture(act: () => void): { lines: string[]; commands: unknown[] } {
  const written: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => (written.push(String(text)), true))
  try {
    act()
  } finally {
    spy.mockRestore()
  }
  const lines = written.join('').split('\n').slice(0, -1)
  return { lines, commands: lines.flatMap((line) => parseCommand(line) ?? parseLegacyCommand(line) ?? []) }
}

describe('the log', () => {
  test('no line of text becomes a command', () => {
    const { lines, commands } = capture(() =>
      coreLog.info('a\n ::error::x\nb ##[set-env name=A]c\n::stop-commands::y\rz\r::add-mask::y\n'),
    )
    expect([lines.length, commands]).toEqual([6, []])
  })

  test('an annotation keeps its place, whatever the file is called', () => {
    const { commands } = capture(() =>
      coreLog.annotate({
        level: 'warning',
        title: 'A.B',
        file: 'a,line=9::x\n::error::y.yaml',
        line: 3,
        endLine: 3,
        column: 2,
        endColumn: 5,
        lines: ['50% off', 'Fix: do.'],
        findings: 1,
      }),
    )
    expect(commands).toEqual([
      {
        name: 'warning',
        properties: { title: 'A.B', file: 'a,line=9::x\\n::error::y.yaml', line: '3', endLine: '3', col: '2', endColumn: '5' },
        data: '50% off\nFix: do.',
      },
    ])
  })

  test('an annotation without a place has none', () => {
    const none = { file: undefined, line: undefined, endLine: undefined, column: undefined, endColumn: undefined }
    const { commands } = capture(() => coreLog.annotate({ level: 'error', title: 'T', ...none, lines: ['m'], findings: 1 }))
    expect(commands).toEqual([{ name: 'error', properties: { title: 'T' }, data: 'm' }])
  })
})

describe('the summary', () => {
  const given = process.env['GITHUB_STEP_SUMMARY']
  afterEach(() => {
    if (given === undefined) delete process.env['GITHUB_STEP_SUMMARY']
    else process.env['GITHUB_STEP_SUMMARY'] = given
  })

  test('stands behind what the step has written, unless GitHub would drop both', async () => {
    const file = join(folder, 'summary')
    process.env['GITHUB_STEP_SUMMARY'] = file
    writeFileSync(file, 'before\n')
    await coreLog.writeSummary('ours\n')
    expect(readFileSync(file, 'utf8')).toBe('before\nours\n')
    await expect(coreLog.writeSummary('ü'.repeat(524_285))).rejects.toThrow('leaves no room')
    expect(readFileSync(file, 'utf8')).toBe('before\nours\n')
    await coreLog.writeSummary('ü'.repeat(524_280))
    expect(readFileSync(file)).toHaveLength(12 + 2 * 524_280)
  })
})

describe('the step, before there is a gate', () => {
  const before = { ...process.env }
  afterEach(() => {
    process.env = { ...before }
    process.exitCode = undefined
  })

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a wrong input',
      { 'INPUT_FAIL-ON': 'errors' },
      /configuration error \(exit 2\): "errors" is not a value of the input fail-on.*Did you mean "error"/,
    ],
    ['a folder that is not there', { 'INPUT_WORKING-DIRECTORY': 'nope' }, /exit 2.*"nope".*actions\/checkout/],
    ['a folder without a repository', {}, /specgate: (configuration error|could not judge) \(exit [23]\)/],
  ])('%s: one failing line, and the verdict is set', async (_, inputs, text) => {
    const output = join(folder, 'output')
    writeFileSync(output, '')
    process.env['GITHUB_OUTPUT'] = output
    delete process.env['GITHUB_STEP_SUMMARY']
    const env = {
      PATH: before['PATH'],
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      GIT_CEILING_DIRECTORIES: tmpdir(),
      ...inputs,
    }
    const written: string[] = []
    const spy = jest.spyOn(process.stdout, 'write').mockImplementation((line) => (written.push(String(line)), true))
    const exit = await runFromEnvironment(env).finally(() => spy.mockRestore())
    const errors = written
      .join('')
      .split('\n')
      .flatMap((line) => parseCommand(line) ?? [])
      .filter(({ name }) => name === 'error')
    expect([exit, errors.map(({ data }) => data)]).toEqual([1, [expect.stringMatching(text)]])
    expect(parseFileCommands(readFileSync(output, 'utf8'))['verdict']).toBe('inconclusive')
  })

  test('a folder that is not there, on a pull request: the comment of a run that passed does not stay', async () => {
    process.env['GITHUB_OUTPUT'] = join(folder, 'output')
    writeFileSync(process.env['GITHUB_OUTPUT'], '')
    const parts = { workflow: 'gate.yml', job: 'gate', step: 's' }
    const key = commentKey(parts, { workingDirectory: 'nope', config: undefined, matrix: undefined })
    const user = { login: 'github-actions[bot]', type: 'Bot' } as const
    const stale = { id: 1, user, body: `${markerLine(key, { runId: '1', attempt: 1, head: '' })}\n### ✅ Specgate: no findings` }
    const github = await startGitHub({ comments: [stale] })
    const side = { ref: 'r', sha: 'a'.repeat(40), repo: { full_name: 'o/r' } }
    const payload = { number: 7, repository: side.repo, pull_request: { number: 7, head: side, base: side } }
    writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
    const spy = jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
    const exit = await runFromEnvironment({
      ...{ INPUT_TOKEN: 'secret', 'INPUT_WORKING-DIRECTORY': 'nope', GITHUB_EVENT_NAME: 'pull_request', GITHUB_RUN_ID: '2' },
      ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_PATH: join(folder, 'event.json') },
      ...{ GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/gate.yml@x', GITHUB_JOB: 'gate', GITHUB_ACTION: 's' },
      ...{ GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
    }).finally(() => spy.mockRestore())
    await github.close()
    expect([exit, github.comments.map(({ id }) => id), github.violations]).toEqual([1, [1], []])
    expect(github.comments[0]?.body).toMatch(/Specgate: configuration error\n\nthere is no folder "nope" in the workspace/)
  })
})
