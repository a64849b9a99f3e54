/**
 * The comments of one pull request through GitHub's REST API. `@actions/github` is loaded on the first use only, so a run
 * that writes no comment never pays for it. Every failure is an `ApiError` that says whether and when to try again.
 */
import { connect, unlessGone, type GitHubTarget } from './github-client.js'
import { ApiError, type ApiFailure } from './github-error.js'

export { ApiError, type ApiFailure, type GitHubTarget }

export interface StoredComment {
  readonly id: number
  /** Login of the author, '' when GitHub no longer knows it. */
  readonly author: string
  /** True when GitHub says that the author is a bot account. */
  readonly bot: boolean
  readonly body: string
}

export interface CommentApi {
  /** All of them, oldest first. */
  list(): Promise<readonly StoredComment[]>
  create(body: string): Promise<StoredComment>
  update(id: number, body: string): Promise<void>
  /** A comment that is gone already is fine. */
  remove(id: number): Promise<void>
}

const PER_PAGE = 100
/** GitHub takes at most 2,500 comments on an issue; the rest is a margin against a server that never stops. */
const MAX_PAGES = 40

export async function openComments(target: GitHubTarget): Promise<CommentApi> {
  const { owner, repo, rest, calling } = await connect(target)
  const { issues } = rest
  const issue = { owner, repo, issue_number: target.pullRequest }

  return {
    list: () =>
      calling(async () => {
        const comments: StoredComment[] = []
        // By page number, not by the address in the Link header: that is text from the network.
        for (let page = 1; page <= MAX_PAGES; page++) {
          const { data, headers } = await issues.listComments({ ...issue, per_page: PER_PAGE, page })
          comments.push(...readComments(data))
          if ((data as unknown[]).length < PER_PAGE && !/\brel="?next"?/.test(headers.link ?? '')) break
        }
        return comments.sort((a, b) => a.id - b.id)
      }),
    create: (body) =>
      calling(async () => {
        const [comment] = readComments([(await issues.createComment({ ...issue, body })).data])
        // It may have been made all the same: who looks again finds it.
        if (comment === undefined) throw new ApiError('unavailable', 'the answer is not a comment', { retryAfterMs: 1000 })
        return comment
      }),
    update: (id, body) =>
      calling(async () => {
        await issues.updateComment({ owner, repo, comment_id: id, body })
      }),
    remove: (id) =>
      calling(async () => {
        await issues.deleteComment({ owner, repo, comment_id: id })
      }).catch(unlessGone),
  }
}

function readComments(data: unknown): StoredComment[] {
  if (!Array.isArray(data)) throw new ApiError('unavailable', 'the answer is not a list of comments', { retryAfterMs: 1000 })
  return (data as unknown[]).flatMap((item) => {
    const { id, user, body } = (item ?? {}) as { id?: unknown; user?: { login?: unknown; type?: unknown } | null; body?: unknown }
    if (typeof id !== 'number') return []
    const author = typeof user?.login === 'string' ? user.login : ''
    return [{ id, author, bot: user?.type === 'Bot', body: typeof body === 'string' ? body : '' }]
  })
}
