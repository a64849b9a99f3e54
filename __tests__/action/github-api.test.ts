import { afterEach, describe, expect, test } from '@jest/globals'
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from './github-api.js'
import { operations, sample } from './github-openapi.js'

let github: FakeGitHub | undefined
afterEach(() => github?.close())

async function ask(method: string, path: string, body?: unknown): Promise<Response> {
  const init = { method, headers: { authorization: 'token secret' }, ...(body !== undefined && { body: JSON.stringify(body) }) }
  return fetch(`${github?.url}${path}`, init)
}
async function start(options?: FakeGitHubOptions): Promise<FakeGitHub> {
  return (github = await startGitHub(options))
}

describe('the stand-in is held to the description', () => {
  test.each(
    operations.filter((operation) => operation.success !== undefined).map((operation) => [operation.id, operation] as const),
  )('a sample of %s fits its own schema', (_, operation) => {
    const status = [...operation.responses].find(([code, validate]) => code < 300 && validate !== undefined)
    expect(status?.[1]?.(sample(operation.success ?? {}))).toBe(true)
  })

  test('it records what the description does not allow', async () => {
    const { violations } = await start()
    expect((await ask('POST', '/repos/o/r/issues/7/comments', { text: 'x' })).status).toBe(422)
    expect((await ask('GET', '/repos/o/r/issues/7/comments?pages=2')).status).toBe(422)
    expect((await ask('GET', '/repos/o/r/issues/7/comments?page=two')).status).toBe(422)
    expect((await ask('GET', '/users/o')).status).toBe(404)
    expect(violations).toHaveLength(4)
    expect(violations[0]).toMatch(/issues\/create-comment: body .*required property 'body'/)
  })

  test('it answers without a token with 401, and with 403 when nothing remains', async () => {
    await start({ remaining: 1 })
    expect((await fetch(`${github?.url}/rate_limit`)).status).toBe(401)
    expect((await ask('GET', '/rate_limit')).status).toBe(200)
    const last = await ask('GET', '/rate_limit')
    expect([last.status, last.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
  })
})

describe('what the description does not hold', () => {
  test('pages and their Link header', async () => {
    const files = Array.from({ length: 3201 }, (_, index) => ({ filename: `f${index}`, status: 'modified' }))
    await start({ files })
    const first = await ask('GET', '/repos/o/r/pulls/7/files?per_page=100')
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next".*page=30>; rel="last"/)
    expect(((await first.json()) as unknown[]).length).toBe(100)
    expect((await ask('GET', '/repos/o/r/pulls/7/files?per_page=100&page=30')).headers.get('link')).toBeNull()
  })

  test('a comment of 65,536 is taken, one more is not', async () => {
    const { comments, violations } = await start()
    expect((await ask('POST', '/repos/o/r/issues/7/comments', { body: 'x'.repeat(65_536) })).status).toBe(201)
    const refused = await ask('POST', '/repos/o/r/issues/7/comments', { body: 'x'.repeat(65_537) })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('too long')
    expect([comments.length, violations]).toEqual([1, []])
  })

  test('contents up to 1 MB are given, more only by name', async () => {
    await start({
      contents: { 'main:a/b.yaml': 'x: 1\n', 'main:big': 'x'.repeat(1024 * 1024 + 1) },
      blobs: { ['a'.repeat(40)]: 'blob' },
    })
    const small = (await (await ask('GET', '/repos/o/r/contents/a/b.yaml?ref=main')).json()) as { content: string }
    expect(Buffer.from(small.content, 'base64').toString()).toBe('x: 1\n')
    expect(await (await ask('GET', '/repos/o/r/contents/big?ref=main')).json()).toMatchObject({ encoding: 'none', content: '' })
    expect((await ask('GET', '/repos/o/r/contents/none?ref=main')).status).toBe(404)
    expect(await (await ask('GET', `/repos/o/r/git/blobs/${'a'.repeat(40)}`)).json()).toMatchObject({ size: 4 })
    expect(github?.violations).toEqual([])
  })

  test('a comparison shows 300 files, and only on its first page', async () => {
    await start({ files: Array.from({ length: 301 }, (_, index) => ({ filename: `f${index}`, status: 'added' })) })
    const files = async (query: string): Promise<number> => {
      const answer = (await (await ask('GET', `/repos/o/r/compare/a...b${query}`)).json()) as { files: unknown[] }
      return answer.files.length
    }
    expect([await files(''), await files('?page=2')]).toEqual([300, 0])
    expect(github?.violations).toEqual([])
  })

  test('a scripted failure comes as often as it says', async () => {
    await start()
    github?.fail({ status: 502, body: '<html>', path: /rate_limit/, times: 2 })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await ask('GET', '/rate_limit')).status)
    expect(statuses).toEqual([502, 502, 200])
  })
})
