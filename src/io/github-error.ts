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
    const text = shorten(typeof response?.data === 'object' ? response.data?.message : (message ?? String(error)))
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
    if (status === 403 && /locked|archived|disabled|blocked/i.test(text)) return fail('refused')
    if (status === 403) return fail('read-only')
    if (status !== undefined && status >= 500) return fail('unavailable', headerWait(headers, now) ?? 1000)
    return fail('refused')
  }
}

interface OctokitError {
  readonly status?: number
  readonly message?: string
  readonly cause?: unknown
  readonly response?: { readonly headers?: Headers; readonly data?: { readonly message?: unknown } }
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

/** One short line: an answer can be a whole page of HTML. */
function shorten(text: unknown): string {
  const line = String(text ?? 'no message')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^<(!doctype|html)/i.test(line)) return 'an HTML page instead of JSON'
  const points = [...line]
  return points.length > 200 ? points.slice(0, 200).join('') + '…' : line
}
