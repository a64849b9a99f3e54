/** Review comments of one pull request, and the diff that they can stand in, through GitHub's REST API. */
import { connect, unlessGone, type GitHubTarget } from './github-client.js'
import { ApiError } from './github-error.js'

export interface StoredReviewComment {
  readonly id: number
  readonly reviewId: number | undefined
  /** Login of the author, '' when GitHub no longer knows it. */
  readonly author: string
  readonly bot: boolean
  readonly body: string
  readonly path: string
  /** Undefined when the lines are no longer in the diff. */
  readonly line: number | undefined
  /** The comment that it answers. */
  readonly replyTo: number | undefined
}

export interface NewReviewComment {
  readonly path: string
  readonly body: string
  /** Lines of the head, from 1; the same for a single one. */
  readonly start: number
  readonly end: number
}

export interface ReviewApi {
  /** All of them, oldest first. */
  list(): Promise<readonly StoredReviewComment[]>
  /** The diff of each of the paths that has one in text form; GitHub gives none for very large ones. */
  patches(paths: ReadonlySet<string>): Promise<ReadonlyMap<string, string>>
  /** One review with all comments, which neither approves nor blocks. */
  create(commit: string, body: string, comments: readonly NewReviewComment[]): Promise<void>
  update(id: number, body: string): Promise<void>
  /** The text above a review's comments. */
  updateReview(id: number, body: string): Promise<void>
  /** A comment that is gone already is fine. */
  remove(id: number): Promise<void>
}

const PER_PAGE = 100
/** GitHub lists at most 3,000 files; the same bound serves for comments. */
const MAX_PAGES = 30

export async function openReviews(target: GitHubTarget): Promise<ReviewApi> {
  const { owner, repo, rest, calling } = await connect(target)
  const { pulls } = rest
  const pull = { owner, repo, pull_number: target.pullRequest }

  async function* pages(ask: (page: number) => Promise<{ readonly data: unknown }>): AsyncGenerator<readonly unknown[]> {
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data } = await ask(page)
      if (!Array.isArray(data)) throw new ApiError('unavailable', 'the answer is not a list')
      yield data as unknown[]
      if (data.length < PER_PAGE) return
    }
  }

  return {
    list: () =>
      calling(async () => {
        const found: StoredReviewComment[] = []
        for await (const page of pages((page) => pulls.listReviewComments({ ...pull, per_page: PER_PAGE, page })))
          found.push(...page.flatMap(readComment))
        return found.sort((a, b) => a.id - b.id)
      }),
    patches: (paths) =>
      calling(async () => {
        const found = new Map<string, string>()
        let left = paths.size
        for await (const page of pages((page) => pulls.listFiles({ ...pull, per_page: PER_PAGE, page }))) {
          for (const file of page) {
            const { filename, patch } = (file ?? {}) as { filename?: unknown; patch?: unknown }
            if (typeof filename !== 'string' || !paths.has(filename)) continue
            left--
            if (typeof patch === 'string') found.set(filename, patch)
          }
          if (left <= 0) break
        }
        return found
      }),
    create: (commit, body, comments) =>
      calling(async () => {
        const list = comments.map(({ path, body: text, start, end }) => ({
          path,
          body: text,
          line: end,
          side: 'RIGHT',
          // GitHub refuses a range of one line.
          ...(start < end && { start_line: start, start_side: 'RIGHT' }),
        }))
        await pulls.createReview({ ...pull, commit_id: commit, event: 'COMMENT', body, comments: list })
      }),
    update: (id, body) =>
      calling(async () => {
        await pulls.updateReviewComment({ owner, repo, comment_id: id, body })
      }),
    updateReview: (id, body) =>
      calling(async () => {
        await pulls.updateReview({ ...pull, review_id: id, body })
      }),
    remove: (id) =>
      calling(async () => {
        await pulls.deleteReviewComment({ owner, repo, comment_id: id })
      }).catch(unlessGone),
  }
}

function readComment(item: unknown): StoredReviewComment[] {
  const raw = (item ?? {}) as Record<string, unknown>
  const user = (raw['user'] ?? {}) as { login?: unknown; type?: unknown }
  if (typeof raw['id'] !== 'number') return []
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
  return [
    {
      id: raw['id'],
      reviewId: number(raw['pull_request_review_id']),
      author: text(user.login),
      bot: user.type === 'Bot',
      body: text(raw['body']),
      path: text(raw['path']),
      line: number(raw['line']),
      replyTo: number(raw['in_reply_to_id']),
    },
  ]
}
