/**
 * A stand-in for GitHub's REST API on a loopback port, held to GitHub's own description: a request that the description does
 * not allow is answered with 422 and recorded as a violation; an answer of ours that it does not allow throws. By hand is only
 * what the description does not hold: the 65,536 limit of a comment, pages and their Link header, permissions, rate limits,
 * the 3,000 files of a pull request, the 300 of a comparison and the 1 MB of the contents API; of review comments (in
 * `github-reviews.ts`) that they stand in the diff.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ReviewStore, type FakeReviewComment } from './github-reviews.js'
import { explain, operations, sample, type Operation } from './github-openapi.js'

export interface FakeComment {
  id: number
  body: string
  user: { login: string; type: 'Bot' | 'User' } | null
}

export interface FakePullFile {
  readonly filename: string
  readonly status: string
  readonly [key: string]: unknown
}

/** An answer instead of the real one, in the shape of the files in `attacks/api`. */
export interface Failure {
  readonly method?: string
  readonly path?: RegExp
  /** How often; default once. */
  readonly times?: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Do what was asked, and only then fail: the answer was lost on its way. */
  readonly after?: boolean
  /** Never answer; or close the connection. */
  readonly hang?: boolean
  readonly drop?: boolean
}

export interface FakeGitHubOptions {
  readonly token?: string
  /** Who the token writes as. */
  readonly login?: string
  readonly loginType?: 'Bot' | 'User'
  /** False: a fork's token. */
  readonly canWrite?: boolean
  readonly comments?: readonly FakeComment[]
  readonly files?: readonly FakePullFile[]
  readonly reviewComments?: readonly FakeReviewComment[]
  /** `<ref>:<path>` → text */
  readonly contents?: Readonly<Record<string, string>>
  readonly blobs?: Readonly<Record<string, string>>
  /** Laid over the sample answer of an operation, by its id. */
  readonly overlays?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly remaining?: number
}

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly operation: string
  readonly body: unknown
  readonly userAgent: string
}

export interface FakeGitHub {
  readonly url: string
  readonly comments: FakeComment[]
  readonly reviews: ReviewStore
  readonly requests: SeenRequest[]
  /** What the description does not allow and was asked all the same. */
  readonly violations: string[]
  fail(failure: Failure): void
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const MAX_COMMENT = 65_536
const MAX_FILES = 3000
const MAX_COMPARED = 300
const MAX_CONTENT = 1024 * 1024

export async function startGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const comments: FakeComment[] = (options.comments ?? []).map((comment) => ({ ...comment }))
  const user = { login: options.login ?? 'github-actions[bot]', type: options.loginType ?? 'Bot' } as const
  const reviews = new ReviewStore(options.files ?? [], user, options.reviewComments ?? [])
  const requests: SeenRequest[] = []
  const violations: string[] = []
  const failures: { failure: Failure; left: number }[] = []
  let nextId = Math.max(1000, ...comments.map((comment) => comment.id)) + 1
  let remaining = options.remaining ?? 1000

  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      violations.push(`the stand-in itself: ${String(error)}`)
      response.writeHead(500).end(String(error))
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    const method = request.method ?? 'GET'
    const text = await readAll(request)
    const path = decodeURI(url.pathname)
    const operation = operations.find((one) => one.method === method && one.pattern.test(url.pathname))
    const body = text === '' ? undefined : (JSON.parse(text) as unknown)
    requests.push({
      method,
      path: path + url.search,
      operation: operation?.id ?? '',
      body,
      userAgent: request.headers['user-agent'] ?? '',
    })

    const scripted = failures.find(
      ({ failure, left }) => left > 0 && (failure.method ?? method) === method && (failure.path?.test(path) ?? true),
    )
    const real = (): Answer => {
      const given = answer(operation, request, url, body)
      check(operation, given)
      return given
    }
    if (scripted === undefined) return send(response, real())
    scripted.left--
    if (scripted.failure.after === true) real()
    if (scripted.failure.drop === true) request.socket.destroy()
    else if (scripted.failure.hang !== true) send(response, { status: 500, ...scripted.failure })
  }

  function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
    const html = typeof body === 'string'
    response.writeHead(status, {
      'content-type': html ? 'text/html' : 'application/json; charset=utf-8',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': '4102444800',
      ...headers,
    })
    response.end(body === undefined ? undefined : html ? body : JSON.stringify(body))
  }

  function answer(operation: Operation | undefined, request: IncomingMessage, url: URL, body: unknown): Answer {
    if (request.headers.authorization !== `token ${options.token ?? 'secret'}`)
      return { status: 401, body: problem('Bad credentials') }
    if (remaining <= 0) return { status: 403, body: problem('API rate limit exceeded for installation.') }
    remaining--
    if (operation === undefined) {
      violations.push(`no operation for ${request.method} ${url.pathname}`)
      return { status: 404, body: problem('Not Found') }
    }
    const query = Object.fromEntries(url.searchParams)
    const complaint = refuse(operation, query, body)
    if (complaint !== undefined) {
      violations.push(`${operation.id}: ${complaint}`)
      return { status: 422, body: { ...problem('Validation Failed'), errors: [] } }
    }
    if (operation.method !== 'GET' && options.canWrite === false)
      return { status: 403, body: problem('Resource not accessible by integration') }
    const values = (operation.pattern.exec(url.pathname) ?? []).slice(1).map(decodeURIComponent)
    const parameters = Object.fromEntries(operation.names.map((name, index) => [name, values[index] ?? '']))
    return perform(operation, { parameters, query, body: (body ?? {}) as Readonly<Record<string, unknown>>, url })
  }

  function refuse(operation: Operation, query: Record<string, unknown>, body: unknown): string | undefined {
    // ajv turns "100" into 100 in place, so it gets a copy: the handlers read text.
    if (!operation.query({ ...query })) return `query ${explain(operation.query)}`
    if (operation.body !== undefined && !operation.body(body)) return `body ${explain(operation.body)}`
    return undefined
  }

  /** Answers are held to the description as requests are. 401, 403 and 429 can come from anywhere and stand nowhere. */
  function check(operation: Operation | undefined, { status, body }: Answer): void {
    if (operation === undefined || [401, 403, 429].includes(status)) return
    // The description has no 404 for a comment that is gone; GitHub has. Our own 422 is stricter than GitHub, on purpose.
    if (!operation.responses.has(status) && status !== 404 && status !== 422)
      throw new Error(`${operation.id} never answers ${status}`)
    const validate = operation.responses.get(status)
    if (validate !== undefined && !validate(structuredClone(body)))
      throw new Error(`${operation.id} ${status}: ${explain(validate)}`)
  }

  interface Call {
    readonly parameters: Readonly<Record<string, string>>
    readonly query: Readonly<Record<string, string>>
    readonly body: Readonly<Record<string, unknown>>
    readonly url: URL
  }

  function perform(operation: Operation, { parameters, query, body, url }: Call): Answer {
    const found = comments.find((comment) => String(comment.id) === parameters['comment_id'])
    const text = String(body['body'])
    switch (operation.id) {
      case 'issues/list-comments':
        return page(comments.map(commentBody), query, url)
      case 'issues/create-comment': {
        if (text.length > MAX_COMMENT) return tooLong()
        const comment = { id: nextId++, body: text, user }
        comments.push(comment)
        return { status: 201, body: commentBody(comment) }
      }
      case 'issues/get-comment':
      case 'issues/update-comment':
      case 'issues/delete-comment':
        if (found === undefined) return { status: 404, body: problem('Not Found') }
        if (operation.id === 'issues/delete-comment') {
          comments.splice(comments.indexOf(found), 1)
          return { status: 204 }
        }
        if (operation.id === 'issues/update-comment') {
          if (text.length > MAX_COMMENT) return tooLong()
          found.body = text
        }
        return { status: 200, body: commentBody(found) }
      case 'pulls/list-review-comments':
        return page(reviews.comments.map(reviews.bodyOf), query, url)
      case 'pulls/create-review':
      case 'pulls/update-review':
      case 'pulls/update-review-comment':
      case 'pulls/delete-review-comment':
        return reviews.perform(operation.id, parameters, body)
      case 'pulls/list-files':
        return page((options.files ?? []).slice(0, MAX_FILES).map(pullFile), query, url)
      case 'repos/get-content': {
        const content = options.contents?.[`${query['ref'] ?? 'HEAD'}:${parameters['path']}`]
        return content === undefined
          ? { status: 404, body: problem('Not Found') }
          : { status: 200, body: contentBody(parameters['path'] ?? '', content) }
      }
      case 'git/get-blob': {
        const blob = options.blobs?.[parameters['file_sha'] ?? '']
        if (blob === undefined) return { status: 404, body: problem('Not Found') }
        const encoded = {
          content: Buffer.from(blob).toString('base64'),
          encoding: 'base64',
          sha: parameters['file_sha'],
          size: Buffer.byteLength(blob),
        }
        return { status: 200, body: { ...(sample(operation.success ?? {}) as object), ...encoded } }
      }
      case 'repos/compare-commits-with-basehead': {
        const files =
          query['page'] === undefined || query['page'] === '1' ? (options.files ?? []).slice(0, MAX_COMPARED).map(pullFile) : []
        return {
          status: 200,
          body: { ...(sample(operation.success ?? {}) as object), files, ...options.overlays?.[operation.id] },
        }
      }
      default:
        return { status: 200, body: { ...(sample(operation.success ?? {}) as object), ...options.overlays?.[operation.id] } }
    }
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    reviews,
    requests,
    violations,
    fail: (failure) => failures.push({ failure, left: failure.times ?? 1 }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function problem(message: string): { message: string; documentation_url: string; status?: string } {
  return { message, documentation_url: 'https://docs.github.com/rest' }
}

function tooLong(): Answer {
  const message = `Body is too long (maximum is ${MAX_COMMENT} characters)`
  return {
    status: 422,
    body: { ...problem('Validation Failed'), errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message }] },
  }
}

function sampleOf(id: string): unknown {
  return sample(operations.find((operation) => operation.id === id)?.success ?? {})
}

function commentBody(comment: FakeComment): object {
  const user = operations.find((operation) => operation.id === 'pulls/get')?.success
  const person = (sample(user ?? {}) as { user: object }).user
  return { ...(sampleOf('issues/get-comment') as object), ...comment, user: comment.user && { ...person, ...comment.user } }
}

function pullFile(file: FakePullFile): object {
  const url = 'https://example.invalid/'
  return { sha: '0'.repeat(40), additions: 0, deletions: 0, changes: 0, blob_url: url, raw_url: url, contents_url: url, ...file }
}

function contentBody(path: string, text: string): object {
  const size = Buffer.byteLength(text)
  const shown =
    size <= MAX_CONTENT
      ? { encoding: 'base64', content: Buffer.from(text).toString('base64') }
      : { encoding: 'none', content: '' }
  const links = { git: null, html: null, self: 'https://example.invalid/' }
  const common = { type: 'file', size, name: path.split('/').at(-1), path, sha: '0'.repeat(40), url: 'https://example.invalid/' }
  return { ...common, ...shown, git_url: null, html_url: null, download_url: null, _links: links }
}

function page(all: readonly object[], query: Readonly<Record<string, string>>, url: URL): Answer {
  const size = Math.min(Number(query['per_page'] ?? 30), 100)
  const number = Number(query['page'] ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => {
    const there = new URL(url)
    there.searchParams.set('page', String(to))
    return `<${there.href}>; rel="${rel}"`
  }
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : []
  return {
    status: 200,
    body: all.slice((number - 1) * size, number * size),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}
