import { afterEach, describe, expect, test } from '@jest/globals'
import { syncSuggestions, type SuggestionOutcome } from '../../src/action/suggestions.js'
import { ApiError } from '../../src/io/github.js'
import { openReviews } from '../../src/io/github-reviews.js'
import type { Suggestion } from '../../src/reporters/suggestions.js'
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from './github-api.js'
import { finding } from './report-fixture.js'

let github: FakeGitHub
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

const sha = '1'.repeat(40)
const patch = (first: number, ...lines: string[]): string =>
  `@@ -${first},1 +${first},${lines.length} @@\n-old\n${lines.map((line) => `+${line}`).join('\n')}`
const FILES = [{ filename: 'a.yaml', status: 'modified', patch: patch(3, 'v: 1', 'w: 1', 'x: 1') }]
const suggestion = (parts: Partial<Suggestion> = {}): Suggestion => ({
  ...{ file: 'a.yaml', start: 3, end: 3, was: ['v: 1'], lines: ['v: 2'], findings: [finding()] },
  ...parts,
})
const open = async (options: FakeGitHubOptions = {}): Promise<void> => {
  github = await startGitHub({ files: FILES, ...options })
}
const sync = async (suggestions: readonly Suggestion[], run = '100'): Promise<SuggestionOutcome> => {
  const api = await openReviews({ apiUrl: github.url, token: 'secret', repository: 'o/r', pullRequest: 7 })
  const stamp = { runId: run, attempt: 1, head: sha }
  return syncSuggestions(api, { key: 'gate.yml:gate:s:', stamp, author: 'github-actions[bot]', suggestions })
}
const writes = (): string[] => github.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation)
const standing = (): string[] =>
  github.reviews.comments.map(({ path, start_line: start, line }) => `${path}:${start ?? line}-${line}`)

describe('suggested changes', () => {
  test('one review with all that the diff shows; again: nothing is written', async () => {
    await open()
    const all = [suggestion(), suggestion({ start: 4, end: 5, was: ['w: 1', 'x: 1'], lines: ['w: 2'] })]
    expect(await sync(all)).toEqual({ created: 2, kept: 0, removed: 0, left: 0 })
    expect(standing()).toEqual(['a.yaml:3-3', 'a.yaml:4-5'])
    expect(github.reviews.comments[0]?.body).toMatch(
      /^<!-- specgate-suggestion:gate\.yml:gate:s: id=[0-9a-f]{24} run=100 attempt=1 -->\n/,
    )
    expect(github.requests.at(-1)?.body).toMatchObject({ event: 'COMMENT', commit_id: sha })
    expect(await sync(all, '101')).toEqual({ created: 0, kept: 2, removed: 0, left: 0 })
    expect(writes()).toEqual(['pulls/create-review'])
  })

  test('only lines that the diff shows as they are: not the base, not unchanged ones, not those of a merge', async () => {
    await open()
    const elsewhere = [
      suggestion({ start: 9, end: 9 }),
      suggestion({ was: ['v: other'] }),
      suggestion({ file: 'b.yaml' }),
      suggestion({ start: 5, end: 6, was: ['x: 1', ''] }),
    ]
    expect(await sync(elsewhere)).toEqual({ created: 0, kept: 0, removed: 0, left: 4 })
    expect(writes()).toEqual([])
  })

  test('no diff in text form: none', async () => {
    await open({ files: [{ filename: 'a.yaml', status: 'modified' }] })
    expect(await sync([suggestion()])).toMatchObject({ created: 0, left: 1 })
  })

  test('at most ten, the gravest first', async () => {
    const lines = Array.from({ length: 14 }, (_, i) => `k${i}: 1`)
    await open({ files: [{ filename: 'a.yaml', status: 'added', patch: patch(1, ...lines) }] })
    const many = lines.map((line, i) => suggestion({ start: i + 1, end: i + 1, was: [line], lines: ['z'] }))
    expect(await sync(many)).toEqual({ created: 10, kept: 0, removed: 0, left: 4 })
    expect(standing()[9]).toBe('a.yaml:10-10')
  })

  test('settled: it goes, and its review says so; the line may have moved', async () => {
    await open()
    await sync([suggestion(), suggestion({ start: 4, end: 4, was: ['w: 1'], lines: ['w: 2'] })])
    github.reviews.files = [{ filename: 'a.yaml', status: 'modified', patch: patch(7, 'v: 1') }]
    github.reviews.comments[0]!.line = 7
    const moved = { ...suggestion({ start: 7, end: 7 }) }
    // What GitHub lists are the files of the pull request as it is now.
    const api = await openReviews({ apiUrl: github.url, token: 'secret', repository: 'o/r', pullRequest: 7 })
    const now = { ...api, patches: () => Promise.resolve(new Map([['a.yaml', patch(7, 'v: 1')]])) }
    const stamp = { runId: '101', attempt: 1, head: sha }
    const request = { key: 'gate.yml:gate:s:', stamp, author: 'github-actions[bot]', suggestions: [moved] }
    expect(await syncSuggestions(now, request)).toEqual({ created: 0, kept: 1, removed: 1, left: 0 })
    expect(standing()).toEqual(['a.yaml:7-7'])
    expect(await sync([], '102')).toEqual({ created: 0, kept: 0, removed: 1, left: 0 })
    expect(github.reviews.comments).toEqual([])
    expect([...github.reviews.reviews.values()]).toEqual(['What Specgate suggested here is settled.'])
  })

  test('outdated: the old one goes and a new one stands where the lines are now', async () => {
    await open()
    await sync([suggestion()])
    delete github.reviews.comments[0]!.line
    expect(await sync([suggestion()], '101')).toEqual({ created: 1, kept: 0, removed: 1, left: 0 })
    expect(standing()).toEqual(['a.yaml:3-3'])
  })

  test('one that a person answered is not deleted; it says that it is settled, once', async () => {
    await open()
    await sync([suggestion()])
    const { id, pull_request_review_id = 0 } = github.reviews.comments[0]!
    const person = { login: 'ann', type: 'User' as const }
    github.reviews.comments.push({
      id: id + 50,
      body: 'why?',
      path: 'a.yaml',
      user: person,
      line: 3,
      in_reply_to_id: id,
      pull_request_review_id,
    })
    expect(await sync([], '101')).toMatchObject({ removed: 1 })
    expect(github.reviews.comments[0]?.body).toContain('This suggestion is settled')
    expect(await sync([], '102')).toMatchObject({ removed: 0 })
    expect(writes()).toEqual(['pulls/create-review', 'pulls/update-review-comment'])
  })

  test('forged markers: never deleted, and no second one with the same text', async () => {
    await open()
    await sync([suggestion()])
    github.reviews.comments[0]!.user = { login: 'mallory', type: 'User' }
    expect(await sync([suggestion()], '101')).toMatchObject({ created: 0, kept: 1 })
    expect(await sync([], '102')).toMatchObject({ removed: 0 })
    expect(github.reviews.comments).toHaveLength(1)
  })

  test('forged markers: they stop no suggestion and no clearing up, and none that says something else takes its place', async () => {
    await open()
    await sync([suggestion()])
    const forged = structuredClone(github.reviews.comments[0]!)
    Object.assign(forged, { id: forged.id + 50, user: { login: 'mallory', type: 'User' } })
    forged.body = forged.body.replace('v: 2', 'v: evil').replace('run=100', 'run=99999999999999999999')
    github.reviews.comments.splice(0, 1, forged)
    expect(await sync([suggestion()], '101')).toMatchObject({ created: 1, kept: 0 })
    expect(await sync([], '102')).toMatchObject({ removed: 1 })
    expect(github.reviews.comments.map(({ body }) => body)).toEqual([forged.body])
  })

  test('a newer run is left alone; nothing to say costs one request', async () => {
    await open()
    await sync([suggestion()], '200')
    expect(await sync([], '199')).toMatchObject({ removed: 0 })
    expect(github.reviews.comments).toHaveLength(1)
    github.reviews.comments.splice(0)
    const before = github.requests.length
    await sync([], '201')
    expect(github.requests.slice(before).map(({ operation }) => operation)).toEqual(['pulls/list-review-comments'])
  })

  test('the same change at two places is two suggestions', async () => {
    await open({ files: [{ filename: 'a.yaml', status: 'added', patch: patch(1, 'v: 1', 'v: 1') }] })
    const twice = [suggestion({ start: 1, end: 1 }), suggestion({ start: 2, end: 2 })]
    expect(await sync(twice)).toMatchObject({ created: 2 })
    expect(await sync(twice, '101')).toMatchObject({ created: 0, kept: 2 })
  })

  test('a token that can only read, and a refusal, are errors with their reason', async () => {
    await open({ canWrite: false })
    await expect(sync([suggestion()])).rejects.toMatchObject({ failure: 'read-only' })
    await github.close()
    await open()
    github.fail({ method: 'POST', status: 422, body: { message: 'Unprocessable Entity' } })
    await expect(sync([suggestion()])).rejects.toBeInstanceOf(ApiError)
  })

  test('files on a later page', async () => {
    const others = Array.from({ length: 130 }, (_, i) => ({ filename: `f${i}`, status: 'added' }))
    await open({ files: [...others, ...FILES] })
    expect(await sync([suggestion()])).toMatchObject({ created: 1 })
  })
})
