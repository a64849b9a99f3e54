/** A client of GitHub's REST API that writes no log and asks nobody but the server of the run. `@actions/github` is loaded on first use. */
import { ApiError } from './github-error.js'
import { guardFetch, type Fetch } from './github-fetch.js'

export interface GitHubTarget {
  /** GITHUB_API_URL; nothing else is ever contacted. */
  readonly apiUrl: string
  readonly token: string
  /** `owner/name` */
  readonly repository: string
  readonly pullRequest: number
  /** Of one request, in milliseconds. */
  readonly timeoutMs?: number
}

export async function connect(target: GitHubTarget) {
  if (target.token === '') throw new ApiError('unauthorized', 'the token is empty')
  const [owner = '', repo = ''] = target.repository.split('/')
  const { GitHub, defaults, getOctokitOptions } = await import('@actions/github/lib/utils')
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const fetch = guardFetch(defaults.request?.fetch as Fetch, { apiUrl: target.apiUrl, timeoutMs: target.timeoutMs ?? 10_000 })
  const options = getOctokitOptions(target.token, { baseUrl: target.apiUrl.replace(/\/+$/, ''), log: silent, request: { fetch } })
  return { owner, repo, rest: new GitHub(options).rest }
}

function ignore(): void {
  /* Octokit would write to the log otherwise, and what it writes comes from the network. */
}

/** Every failure becomes an ApiError. */
export async function calling<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw ApiError.from(error)
  }
}

/** For what is to be removed: that it is not there is as good. */
export function unlessGone(error: unknown): void {
  if (!(error instanceof ApiError && error.failure === 'not-found')) throw error
}
