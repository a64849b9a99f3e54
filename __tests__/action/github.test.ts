import { afterEach, describe, expect, test } from '@jest/globals'
import { commentKey, markerLine } from '../../src/action/comment.js'
import { syncComment, type CommentOutcome, type CommentRequest } from '../../src/action/sync-comment.js'
import { ApiError, openComments, type CommentApi } from '../../src/io/github.js'
import { guardFetch } from '../../src/io/github-fetch.js'
import { withRetries } from '../../src/io/retry.js'
import { startGitHub, type FakeComment, type FakeGitHub, type FakeGitHubOptions, type Failure } from './github-api.js'

let github: FakeGitHub
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const
const key = commentKey(
  { workflow: 'gate.yml', job: 'gate', step: 's' },
  { workingDirectory: '.', config: undefined, matrix: undefined },
)
const marker = (run: string): string => markerLine(key, { runId: run, attempt: 1, head: 'a'.repeat(40) })
const ours = (id: number, run: string): FakeComment => ({ id, body: `${marker(run)}\nold`, user: BOT })

async function open(options: FakeGitHubOptions = {}, timeoutMs = 2000): Promise<CommentApi> {
  github = await startGitHub(options)
  return openComments({ apiUrl: github.url, token: 'secret', repository: 'o/r', pullRequest: 7, timeoutMs })
}

let slept: number[] = []
async function sync(api: CommentApi, changes: Partial<CommentRequest> = {}): Promise<CommentOutcome> {
  slept = []
  const stamp = { runId: '50', attempt: 1, head: 'a'.repeat(40) }
  const request = {
    key,
    stamp,
    author: BOT.login,
    wanted: true,
    body: `${marker('50')}\nnew`,
    minimalBody: `${marker('50')}\nshort`,
    ...changes,
  }
  return syncComment(api, request, { budgetMs: 60_000, retries: 3, sleep: (ms) => Promise.resolve(void slept.push(ms)) })
}
const failureOf = (outcome: Promise<unknown>): Promise<unknown> =>
  outcome.then(
    () => 'no failure',
    (error: unknown) => (error instanceof ApiError ? error.failure : error),
  )
const writes = (): string[] => github.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation)

describe('the life of the comment', () => {
  test('created once, then brought up to date', async () => {
    const api = await open()
    expect(await sync(api)).toEqual({ done: 'created' })
    expect(await sync(api, { body: `${marker('50')}\ngreen`, wanted: false })).toEqual({ done: 'updated' })
    expect(github.comments.map(({ body }) => body)).toEqual([`${marker('50')}\ngreen`])
    expect(github.requests[0]?.userAgent).toContain('octokit')
  })

  test('not created when nothing is worth it', async () => {
    expect(await sync(await open(), { wanted: false })).toEqual({ done: 'not-wanted' })
    expect(writes()).toEqual([])
  })

  test('found on a later page; the further ones of ours go, those of others stay', async () => {
    const noise = Array.from({ length: 205 }, (_, i) => ({
      id: i + 1,
      body: 'hello',
      user: { login: 'u', type: 'User' as const },
    }))
    const forged = { id: 300, body: `${marker('1')}\nAll passed`, user: { login: 'mallory', type: 'User' as const } }
    const quoted = { id: 301, body: `quoted ${marker('1')}`, user: BOT }
    const ghost = { id: 302, body: marker('1'), user: null }
    const api = await open({ comments: [...noise, forged, quoted, ghost, ours(310, '3'), ours(320, '4')] })
    expect(await sync(api)).toEqual({ done: 'updated' })
    expect(github.comments.filter(({ id }) => id >= 300)).toEqual([
      forged,
      quoted,
      ghost,
      { ...ours(310, '3'), body: `${marker('50')}\nnew` },
    ])
    expect(writes()).toEqual(['issues/update-comment', 'issues/delete-comment'])
  })

  test('a newer run is not overwritten', async () => {
    expect(await sync(await open({ comments: [ours(1, '51')] }))).toEqual({ done: 'outdated' })
    expect(writes()).toEqual([])
  })

  test('too long: the short form, once', async () => {
    const api = await open()
    expect(await sync(api, { body: `${marker('50')}\n${'x'.repeat(66_000)}` })).toEqual({ done: 'created' })
    expect(github.comments.map(({ body }) => body)).toEqual([`${marker('50')}\nshort`])
    expect(await failureOf(sync(api, { body: 'x'.repeat(66_000), minimalBody: 'y'.repeat(66_000) }))).toBe('too-long')
  })

  test('another app: its login is learnt from the answer, and one comment is left', async () => {
    const app = { login: 'my-app[bot]', type: 'Bot' } as const
    const api = await open({ login: app.login, comments: [{ ...ours(5, '3'), user: app }] })
    expect(await sync(api)).toEqual({ done: 'updated', otherAuthor: app.login })
    expect(github.comments).toEqual([{ id: 5, body: `${marker('50')}\nnew`, user: app }])
    expect(await sync(api, { author: app.login })).toEqual({ done: 'updated' })
  })

  test('a comment that vanishes between look and write is made again', async () => {
    const api = await open({ comments: [ours(1, '3')] })
    const racing = { ...api, update: async (id: number, body: string) => (github.comments.splice(0), api.update(id, body)) }
    expect(await sync(racing)).toEqual({ done: 'created' })
    expect(github.comments).toHaveLength(1)
  })
})

/** The answers of the attack corpus, in our own words. */
const limits: Record<string, Failure> = {
  primary: {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
    body: { message: 'API rate limit exceeded' },
  },
  secondary: { status: 403, headers: { 'retry-after': '60' }, body: { message: 'You have exceeded a secondary rate limit' } },
  bare429: { status: 429, body: { message: 'secondary rate limit' } },
  integration: { status: 403, body: { message: 'Resource not accessible by integration' } },
  html502: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Unicorn!</html>' },
}

describe('failures', () => {
  test('a reset far away is not waited for', async () => {
    const api = await open()
    github.fail({ ...limits['primary'] })
    expect(await failureOf(sync(api))).toBe('rate-limited')
    expect(slept).toEqual([])
  })

  test.each([['secondary'], ['bare429']])('%s: one minute, once, then the comment is written', async (name) => {
    const api = await open()
    github.fail({ ...limits[name], method: 'POST' })
    expect(await sync(api)).toEqual({ done: 'created' })
    expect(slept).toEqual([60_000])
  })

  test('the waits together stay within a minute', async () => {
    const api = await open()
    github.fail({ ...limits['secondary'], headers: { 'retry-after': '25' }, times: 9 })
    expect(await failureOf(sync(api))).toBe('rate-limited')
    expect(slept).toEqual([25_000])
  })

  test('retry-after can be a date', async () => {
    const api = await open()
    github.fail({ ...limits['secondary'], headers: { 'retry-after': new Date(Date.now() + 20_000).toUTCString() } })
    await sync(api)
    expect(slept[0]).toBeGreaterThan(15_000)
    expect(slept[0]).toBeLessThanOrEqual(20_000)
  })

  test('a read-only token is not asked twice', async () => {
    const api = await open({ canWrite: false })
    expect(await failureOf(sync(api))).toBe('read-only')
    expect([slept, writes()]).toEqual([[], ['issues/create-comment']])
  })

  test('a page of HTML: tried again three times, and no word of it in the message', async () => {
    const api = await open()
    github.fail({ ...limits['html502'], times: 4 })
    const error = await sync(api).catch((failure: unknown) => failure as ApiError)
    expect(error).toMatchObject({ failure: 'unavailable', status: 502 })
    expect((error as ApiError).message).not.toContain('Unicorn')
    expect(slept).toEqual([1000, 4000, 9000])
    expect(await sync(api)).toEqual({ done: 'created' })
  })

  test('an answer that was lost on its way leaves no second comment', async () => {
    const api = await open()
    github.fail({ ...limits['html502'], method: 'POST', after: true })
    expect(await sync(api)).toEqual({ done: 'updated' })
    expect(github.comments).toHaveLength(1)
    // Cut short, it is no comment to us either.
    github.comments.splice(0)
    github.fail({ status: 201, body: '{"id":5,"bo', method: 'POST', after: true })
    expect(await sync(api)).toEqual({ done: 'updated' })
    expect(github.comments).toHaveLength(1)
  })

  test.each<[string, Failure, string]>([
    ['no answer', { hang: true }, 'unavailable'],
    ['a closed connection', { drop: true }, 'unavailable'],
    ['something that is no list', { status: 200, body: { message: 'hello' } }, 'unavailable'],
    ['a page that is called a success', { status: 200, body: '<html>proxy</html>' }, 'unavailable'],
    ['a bad token', { status: 401, body: { message: 'Bad credentials' } }, 'unauthorized'],
    ['no such pull request', { status: 404, body: { message: 'Not Found' } }, 'not-found'],
    ['a locked conversation', { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }, 'refused'],
    ['a way out', { status: 302, headers: { location: 'http://127.0.0.1:9/repos' }, body: {} }, 'refused'],
    ['a circle', { status: 302, headers: { location: '/repos/o/r/issues/7/comments' }, body: {} }, 'refused'],
  ])('%s', async (_, failure, expected) => {
    const api = await open({}, 100)
    github.fail({ ...failure, times: 9 })
    expect(await failureOf(sync(api))).toBe(expected)
  })

  test('a renamed repository is followed within the API', async () => {
    const api = await open()
    github.fail({
      status: 301,
      headers: { location: '/repos/o/new/issues/7/comments?per_page=100&page=1' },
      body: {},
      path: /o\/r/,
    })
    expect(await api.list()).toEqual([])
    expect(github.requests.map(({ path }) => path.split('/')[3])).toEqual(['r', 'new'])
  })

  test('a Link header to elsewhere is a page number to us', async () => {
    const api = await open({ comments: [ours(1, '3')] })
    const body = [] as unknown[]
    github.fail({ status: 200, headers: { link: '<https://api.github.com/x?page=2>; rel="next"' }, body })
    expect(await api.list()).toEqual([])
    expect(github.requests.map(({ path }) => path)).toEqual([
      '/repos/o/r/issues/7/comments?per_page=100&page=1',
      '/repos/o/r/issues/7/comments?per_page=100&page=2',
    ])
  })

  test.each([
    ['empty', ''],
    ['of two lines', 'ghs_one\nghs_two'],
    ['with a header of its own', 'ghs_one\r\nX-Evil: 1'],
    ['with a blank', 'ghs_one two'],
    ['with a letter that no header holds', 'ghs_one…'],
    ['with a control character', 'ghs_one\u0001'],
  ])('a token that is %s is refused before anything is sent, and not said', async (_, token) => {
    await open()
    const target = { apiUrl: github.url, token, repository: 'o/r', pullRequest: 7 }
    const error = await openComments(target).catch((thrown: unknown) => thrown as ApiError)
    expect(error).toMatchObject({ failure: 'unauthorized', retryAfterMs: undefined })
    expect((error as ApiError).message).not.toContain('ghs_')
    expect(github.requests).toEqual([])
  })

  test.each(['', 'not an address', 'ftp://127.0.0.1/', 'http://user:word@127.0.0.1/'])(
    'the address %j is refused',
    async (apiUrl) => {
      await open()
      const error = await openComments({ apiUrl, token: 'secret', repository: 'o/r', pullRequest: 7 }).catch(
        (thrown: unknown) => thrown,
      )
      expect(error).toMatchObject({ failure: 'refused', message: 'GITHUB_API_URL is not the address of a server' })
    },
  )

  test.each(['', 'o', 'o/', '/r', 'o/r/x', '../r', 'o/..', 'o/r?x'])('the repository %j is refused', async (repository) => {
    await open()
    const error = await openComments({ apiUrl: github.url, token: 'secret', repository, pullRequest: 7 }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ failure: 'refused', message: 'GITHUB_REPOSITORY does not name a repository' })
    expect(github.requests).toEqual([])
  })

  test.each<[string, Failure, string, string]>([
    ['what failed is said', { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'was submitted too quickly' }, null, 'x', {}] } }, 'refused', 'Validation Failed: was submitted too quickly; x'],
    ['a page that begins with a comment', { status: 422, body: '<!-- a --><html>secret</html>' }, 'refused', 'an HTML page instead of JSON'],
    ['a token that is said back', { status: 400, body: { message: 'no header authorization: token secret.' } }, 'refused', 'no header authorization: token ***'],
    ['no JSON object', { status: 400, body: null }, 'refused', 'no message'],
    ['a rule of the organization', { status: 403, body: { message: 'Resource protected by organization SAML enforcement.' } }, 'refused', 'Resource protected by organization SAML enforcement'],
    ['a list of addresses', { status: 403, body: { message: 'the `o` organization has an IP allow list enabled' } }, 'refused', 'the `o` organization has an IP allow list enabled'],
  ])('%s', async (_, failure, expected, message) => {
    const api = await open()
    github.fail(failure)
    expect(await api.list().catch((thrown: unknown) => thrown)).toMatchObject({ failure: expected, message })
  }) // prettier-ignore

  test('what is not GitHub’s doing is not tried again', async () => {
    await open()
    let tries = 0
    await expect(withRetries(() => Promise.reject(new Error(`try ${++tries}`)))).rejects.toThrow('try 1')
  })

  test('nothing outside of the API is fetched, not even below its host', async () => {
    await open()
    const fetch = guardFetch(() => Promise.reject(new Error('fetched')), { apiUrl: 'https://ghe.example/api/v3', timeoutMs: 100 })
    expect(await failureOf(fetch('https://ghe.example/login', {}))).toBe('refused')
    expect(await failureOf(fetch('https://ghe.example.evil/api/v3/x', {}))).toBe('refused')
    expect(await failureOf(fetch('https://ghe.example/api/v3/../../login', {}))).toBe('refused')
    expect(await failureOf(fetch('https://ghe.example/api/v3/repos', {}))).toBe('unavailable')
  })
})
