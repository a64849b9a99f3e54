import { ApiError, type CommentApi } from '../io/github.js'
import { withRetries, type RetryLimits } from '../io/retry.js'
import { ownComments, planComment, type RunStamp } from './comment.js'

export interface CommentText {
  /** Both start with the marker. */
  readonly body: string
  /** Sent instead when GitHub finds `body` too long. */
  readonly minimalBody: string
}

export interface CommentRequest extends CommentText {
  readonly key: string
  readonly stamp: RunStamp
  /** The login our token is believed to write as. */
  readonly author: string
  /** Whether a comment may be created; an existing one is always brought up to date. */
  readonly wanted: boolean
}

export interface CommentOutcome {
  readonly done: 'created' | 'updated' | 'outdated' | 'not-wanted'
  /** The login our token turned out to write as, when it is not the expected one. */
  readonly otherAuthor?: string
}

/** A comment can vanish between looking and writing, and a second run can do the same as we: look again, but not for ever. */
const MAX_ROUNDS = 4

/** Creates or updates the comment and leaves one of ours. Throws ApiError when GitHub does not let us. */
export async function syncComment(api: CommentApi, request: CommentRequest, limits?: RetryLimits): Promise<CommentOutcome> {
  let author = request.author
  let mine: number | undefined
  let text = request.body

  async function shortened<T>(write: (body: string) => Promise<T>): Promise<T> {
    try {
      return await write(text)
    } catch (error) {
      if (!(error instanceof ApiError && error.failure === 'too-long') || text === request.minimalBody) throw error
      text = request.minimalBody
      return await write(text)
    }
  }

  async function removeAll(ids: readonly number[]): Promise<void> {
    for (const id of ids) await api.remove(id)
  }

  const finish = (done: CommentOutcome['done']): CommentOutcome =>
    author === request.author ? { done } : { done, otherAuthor: author }

  async function settle(): Promise<CommentOutcome> {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const own = ownComments(await api.list(), request.key, author)
      // A list can lag behind the comment that was just created; its id is the highest.
      if (mine !== undefined && !own.some((comment) => comment.id === mine)) own.push({ id: mine, stamp: request.stamp })
      const plan = planComment(own, request.stamp, { wanted: request.wanted, ...(mine !== undefined && { mine }) })
      if (plan.action === 'create') {
        const created = await shortened((body) => api.create(body))
        mine = created.id
        if (created.author !== '') author = created.author
        continue
      }
      if (plan.action === 'none') {
        await removeAll(plan.remove)
        return finish(plan.why)
      }
      if (plan.write) {
        const gone = await shortened((body) => api.update(plan.id, body)).then(() => false, isGone)
        if (gone) continue
      }
      await removeAll(plan.remove)
      return finish(plan.id === mine ? 'created' : 'updated')
    }
    throw new ApiError('refused', 'the comment was deleted again and again while it was being written')
  }

  return withRetries(settle, limits)
}

function isGone(error: unknown): true {
  if (error instanceof ApiError && error.failure === 'not-found') return true
  throw error
}
