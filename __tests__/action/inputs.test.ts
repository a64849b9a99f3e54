import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { INPUT_NAMES, readInputs } from '../../src/action/inputs.js'
import { readRunContext } from '../../src/action/run-context.js'
import { GateError } from '../../src/model/errors.js'
import { inputVariable } from './runner.js'

const read = (inputs: Record<string, string>): ReturnType<typeof readInputs> =>
  readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])))

function refusal(inputs: Record<string, string>): GateError {
  try {
    read(inputs)
  } catch (error) {
    if (error instanceof GateError) return error
  }
  throw new Error('it was accepted')
}

describe('inputs', () => {
  test('empty means default', () => {
    const empty = read(Object.fromEntries(INPUT_NAMES.map((name) => [name, '  '])))
    expect(empty).toEqual(readInputs({}))
    expect(empty).toMatchObject({
      command: 'check',
      comment: 'auto',
      annotations: true,
      summary: true,
      paths: [],
      workingDirectory: '.',
    })
    expect([empty.failOn, empty.base, empty.report, empty.commentAuthor]).toEqual([
      undefined,
      undefined,
      undefined,
      'github-actions[bot]',
    ])
  })

  test('as given', () => {
    const inputs = {
      'fail-on': 'note',
      comment: 'never',
      annotations: 'False',
      paths: 'a b.yaml\n\n  c/** \n',
      base: 'v1.0',
      'comment-author': 'x[bot]',
    }
    expect(read(inputs)).toMatchObject({
      failOn: 'note',
      comment: 'never',
      annotations: false,
      paths: ['a b.yaml', 'c/**'],
      base: 'v1.0',
      commentAuthor: 'x[bot]',
    })
  })

  test.each([
    [{ 'fail-on': 'warn' }, /"warn" is not a value of the input fail-on/, /error, warning, note or never.*"warning"/],
    [{ comment: 'allways' }, /comment/, /Did you mean "always"/],
    [{ annotations: 'yes' }, /annotations/, /true or false/],
    [{ command: 'hash' }, /nothing to hash/, /hash-files/],
    [{ command: 'chek' }, /command/, /"check"/],
    [{ sarif: 'out.sarif' }, /sarif is not available/, /fail-on/],
    [{ 'hash-files': 'dist/**' }, /hash-files is for the command "hash"/, /command: hash/],
    [{ manifest: 'p.yaml' }, /manifest is for the command "hash"/, /command: hash/],
    [{ 'manifest-mode': 'write' }, /is for the command "hash"/, /command: hash/],
    [{ command: 'hash', 'hash-files': '*', 'manifest-mode': 'write' }, /none is named/, /in the input manifest/],
    [{ command: 'hash', manifest: 'p.yaml', 'manifest-mode': 'fix' }, /"fix" is not a value/, /check or write/],
    [{ command: 'hash', 'hash-files': '**', shard: '3/2' }, /no part of a run/, /i\/n/],
    [{ command: 'hash', manifest: 'p.yaml', shard: '1/2' }, /all its files at once/, /Leave one/],
    [{ command: 'merge' }, /nothing to join/, /reports/],
    [{ reports: '*.json' }, /reports is for the command "merge", and the command is "check"/, /command: merge/],
    [{ command: 'merge', reports: '*', shard: '1/2' }, /for the commands "check" and "hash"/, /check or hash/],
    [{ command: 'merge', reports: '*', 'fail-on': 'never' }, /fail-on is for the command "check"/, /stands in their reports/],
    [{ command: 'merge', reports: '*', manifest: 'p.yaml' }, /manifest is for the command "hash"/, /command: hash/],
    [{ command: 'hash', 'hash-files': '*', 'fail-on': 'never' }, /fail-on is for the command "check"/, /Leave the input out/],
    [{ fail_on: 'never' }, /no input fail_on/, /Did you mean "fail-on"/],
    [{ 'working-dir': 'x' }, /no input working-dir/, /working-directory/],
    [{ base: '--upload-pack=x' }, /not the name/, /hyphen/],
    [{ head: 'a b' }, /not the name/, /spaces/],
  ])('%j is refused with what is allowed', (inputs, what, fix) => {
    const error = refusal(inputs as Record<string, string>)
    expect([error.exit, error.message, error.fix]).toEqual([2, expect.stringMatching(what), expect.stringMatching(fix)])
  })

  test('a part writes no comment, whatever was asked for', () => {
    expect(read({ shard: '2/5', comment: 'always' })).toMatchObject({ shard: { i: 2, n: 5 }, comment: 'never' })
  })

  test('variables of somebody else are left alone', () => {
    expect(() => read({ method: 'ibus', args: 'x', 'something-long': 'y' })).not.toThrow()
  })
})

describe('action.yml', () => {
  const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { description: string; default?: string; required?: boolean }>
    outputs: Record<string, { description: string }>
    runs: object
  }

  test('names the inputs that are read, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES])
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('every input and output has a sentence; only what the runner knows has a default that is not ours', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/^\S.+\.$/s)
    expect(Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)).toEqual([
      ['matrix', expect.objectContaining({ default: '${{ toJSON(matrix) }}' })],
      ['token', expect.objectContaining({ default: '${{ github.token }}' })],
    ])
  })

  test('has the outputs of the interface', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([
      'affected',
      'checksums',
      'comment-body',
      'counts',
      'findings',
      'report',
      'required-versions',
      'verdict',
    ])
  })
})

describe('the run', () => {
  const env = {
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '12',
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_WORKFLOW: 'CI',
  }
  const pull = {
    kind: 'pull_request',
    name: 'pull_request',
    target: false,
    fork: false,
    baseSha: 'b',
    headSha: 'a'.repeat(40),
    baseRef: 'm',
    headRef: 'f',
    testedSha: undefined,
  } as const

  test('its stamp and page', () => {
    const context = readRunContext(env, pull, { pull_request: { number: 7 } })
    expect(context).toMatchObject({ pullRequest: 7, stamp: { runId: '12', attempt: 3, head: 'a'.repeat(40) }, workflow: 'CI' })
    expect(context.runUrl).toBe('https://github.com/o/r/actions/runs/12')
  })

  test.each([[{}], [{ number: 'x' }], [{ pull_request: { number: -1 } }], [null], ['text']])(
    'no number in %j: no comment',
    (payload) => {
      expect(readRunContext(env, pull, payload).pullRequest).toBeUndefined()
    },
  )

  test('odd numbers of the runner count as the oldest run', () => {
    const odd = readRunContext({ ...env, GITHUB_RUN_ID: 'x -->', GITHUB_RUN_ATTEMPT: '0' }, undefined, null)
    expect(odd.stamp).toEqual({ runId: '0', attempt: 1, head: 'c'.repeat(40) })
  })
})
