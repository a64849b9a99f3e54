/** What can go wrong between us and GitHub's API, told apart by what the user can do about it. */
export type ApiFailure =
  | 'read-only' // the token may not write
  | 'unauthorized'
  | 'not-found'
  | 'too-long'
  | 'rate-limited'
  | 'unavailable' // no answer, or one of the 5xx kind
  | 'refused' // anything else: locked, archived, spam

export class ApiError extends Error {
  readonly failure: ApiFailure
  readonly status: number | undefined
  /** How long to wait before it makes sense to ask again; undefined when it does not. */
  readonly retryAfterMs: number | undefined

  constructor(failure: ApiFailure, message: string, details: { status?: number; retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'ApiError'
    this.failure = failure
    this.status = details.status
    this.retryAfterMs = details.retryAfterMs
  }

  /** From whatever Octokit throws. */
  static from(error: unknown, now = Date.now()): ApiError {
    if (error instanceof ApiError) return error
    const { cause, status, response, message } = error as OctokitError
    if (cause instanceof ApiError) return cause
    const text = shorten(typeof response?.data === 'object' ? saidIn(response.data) : (message ?? String(error)))
    if (response === undefined) return new ApiError('unavailable', text, { retryAfterMs: 1000, cause: error })
    const headers = response.headers ?? {}
    const fail = (failure: ApiFailure, retryAfterMs?: number): ApiError =>
      new ApiError(failure, text, {
        ...(status && { status }),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        cause: error,
      })
    if (status === 401) return fail('unauthorized')
    if (status === 404) return fail('not-found')
    if (status === 422 && /too long/i.test(message ?? '')) return fail('too-long')
    if (status === 429 || (status === 403 && isRateLimit(headers, text))) return fail('rate-limited', limitWait(headers, now))
    if (status === 403 && /locked|archived|disabled|blocked|suspended|\bSAML\b|\bIP allow list\b/i.test(text))
      return fail('refused')
    if (status === 403) return fail('read-only')
    if (status !== undefined && status >= 500) return fail('unavailable', headerWait(headers, now) ?? 1000)
    return fail('refused')
  }

  /** The same, in case that what answered has said a secret back. */
  without(secret: string): ApiError {
    const { failure, message, status, retryAfterMs, cause } = this
    if (!message.includes(secret)) return this
    return new ApiError(failure, message.replaceAll(secret, '***'), {
      ...(status !== undefined && { status }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      cause,
    })
  }
}

/** "Validation Failed" alone helps nobody: what failed stands in a list beside it. */
function saidIn(data: { readonly message?: unknown; readonly errors?: unknown } | null | undefined): string | undefined {
  const list: readonly unknown[] = Array.isArray(data?.errors) ? data.errors : []
  const details = list.map((one) => (typeof one === 'string' ? one : (one as { message?: unknown } | null)?.message))
  const said = details.filter((one) => typeof one === 'string' && one !== '')
  if (typeof data?.message !== 'string') return undefined
  return said.length === 0 ? data.message : `${data.message}: ${said.join('; ')}`
}

interface OctokitError {
  readonly status?: number
  readonly message?: string
  readonly cause?: unknown
  readonly response?: {
    readonly headers?: Headers
    readonly data?: { readonly message?: unknown; readonly errors?: unknown } | null
  }
}
type Headers = Readonly<Record<string, string | number | undefined>>

function isRateLimit(headers: Headers, text: string): boolean {
  return (
    headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0' || /rate limit|abuse/i.test(text)
  )
}

/** GitHub's own order: `retry-after`, else the reset time when nothing remains, else at least a minute. */
function limitWait(headers: Headers, now: number): number {
  const wait = headerWait(headers, now)
  if (wait !== undefined) return wait
  const reset = Number(headers['x-ratelimit-reset'])
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now) + 1000
  return 60_000
}

/** `retry-after` is a number of seconds or a date (RFC 9110 §10.2.3). */
function headerWait(headers: Headers, now: number): number | undefined {
  const value = headers['retry-after']
  if (value === undefined || value === '') return undefined
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(String(value))
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** One short line, as the middle of a sentence: an answer can be a whole page of HTML. */
function shorten(text: unknown): string {
  const line = String(text ?? 'no message')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
  if (line.startsWith('<')) return 'an HTML page instead of JSON'
  const points = [...line]
  return points.length > 200 ? points.slice(0, 200).join('') + '…' : line
}
