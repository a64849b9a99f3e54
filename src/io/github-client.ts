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

/** `calling` runs what asks GitHub: every failure becomes an ApiError, and none of them says the token. */
export async function connect(target: GitHubTarget) {
  const { token } = target
  if (token === '') throw new ApiError('unauthorized', 'the token is empty')
  // Whoever refuses it as a header says it aloud, line breaks and all, where no mask of the runner finds it.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new ApiError('unauthorized', 'it holds a blank, a line break or another character that is in no token')
  if (!isAddress(target.apiUrl)) throw new ApiError('refused', 'GITHUB_API_URL is not the address of a server')
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(target.repository) ?? []
  if (owner === undefined || repo === undefined || /^\.+$/.test(owner) || /^\.+$/.test(repo))
    throw new ApiError('refused', 'GITHUB_REPOSITORY does not name a repository')
  const { GitHub, defaults, getOctokitOptions } = await import('@actions/github/lib/utils')
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const fetch = guardFetch(defaults.request?.fetch as Fetch, { apiUrl: target.apiUrl, timeoutMs: target.timeoutMs ?? 10_000 })
  const options = getOctokitOptions(token, { baseUrl: target.apiUrl.replace(/\/+$/, ''), log: silent, request: { fetch } })
  const calling = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call()
    } catch (error) {
      throw ApiError.from(error).without(token)
    }
  }
  return { owner, repo, rest: new GitHub(options).rest, calling }
}

function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}

function ignore(): void {
  /* Octokit would write to the log otherwise, and what it writes comes from the network. */
}

/** For what is to be removed: that it is not there is as good. */
export function unlessGone(error: unknown): void {
  if (!(error instanceof ApiError && error.failure === 'not-found')) throw error
}
