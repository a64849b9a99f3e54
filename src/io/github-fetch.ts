import { ApiError } from './github-error.js'

export type Fetch = (url: string, options: RequestInit) => Promise<Response>

const MAX_REDIRECTS = 3

/**
 * A fetch that reaches one API and nothing else, redirects included (a renamed repository answers with one), so that the
 * token can never leave for another host, and that gives up on a server that does not answer.
 */
export function guardFetch(fetch: Fetch, limits: { readonly apiUrl: string; readonly timeoutMs: number }): Fetch {
  const api = new URL(limits.apiUrl)
  const folder = api.pathname.endsWith('/') ? api.pathname : `${api.pathname}/`
  const isOurs = (url: URL): boolean => url.origin === api.origin && url.pathname.startsWith(folder)

  return async (url, options) => {
    let at = new URL(url)
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      if (!isOurs(at)) throw new ApiError('refused', `${at.origin} is not the API at ${api.origin}`)
      const response = await fetch(at.href, {
        ...options,
        redirect: 'manual',
        signal: AbortSignal.timeout(limits.timeoutMs),
      }).catch((error: unknown) => {
        const { name, message, cause } = error as { name?: string; message?: string; cause?: { message?: string } }
        const late = name === 'TimeoutError' || name === 'AbortError'
        const what = late ? `no answer within ${limits.timeoutMs} ms` : (cause?.message ?? message ?? 'no connection')
        throw new ApiError('unavailable', what, { retryAfterMs: 1000, cause: error })
      })
      if (response.status < 300 || response.status >= 400 || response.status === 304) return response
      const location = response.headers.get('location')
      // 301 and 302 let a client turn a POST into a GET; only 307 and 308 promise to keep it.
      const keepsMethod = response.status >= 307 || options.method === undefined || options.method === 'GET'
      if (location === null || !keepsMethod)
        throw new ApiError('refused', `GitHub answered ${response.status} to a ${options.method}`, { status: response.status })
      at = new URL(location, at)
    }
    throw new ApiError('refused', `more than ${MAX_REDIRECTS} redirects`)
  }
}
