import { ApiError, type CommentApi, type GitHubTarget } from '../io/github.js'
import type { RetryLimits } from '../io/retry.js'
import { escapeLog, escapeMarkdown, markdownCode } from '../reporters/escape.js'
import { COMMENT_BUDGET, commentKey, markerLine } from './comment.js'
import type { RunContext } from './run-context.js'
import type { ActionInputs } from './inputs.js'
import { syncComment } from './sync-comment.js'
import { commentNotice } from './wording.js'

export interface CommentContent {
  /** There is something to tell: `comment: auto` creates a comment for this only. */
  readonly worthIt: boolean
  /** The whole outcome in a line. */
  readonly line: string
  readonly markdown: (maxLength: number) => Promise<string>
}

interface Deps {
  readonly context: RunContext
  readonly openComments: (target: GitHubTarget) => Promise<CommentApi>
  readonly retry?: RetryLimits
}

export interface Published {
  /** What was, or would have been, written. */
  readonly body: string
  /** Something to tell the owner of the workflow. */
  readonly notice?: string
  /** GitHub did not let us write: there is no use in trying more. */
  readonly failed?: boolean
}

/** Brings the comment of the pull request up to date, if there is a pull request. GitHub's failures become a notice. */
export async function publishComment(inputs: ActionInputs, deps: Deps, content: CommentContent): Promise<Published> {
  const { context } = deps
  const { stamp } = context
  const key = commentKey(context, inputs)
  const marker = markerLine(key, stamp)
  const minimalBody = `${marker}\n${escapeMarkdown(content.line, { max: 1000 })}\n\nThe whole report is in the [summary of the run](${context.runUrl}).\n`
  // Whoever reads two comments has to know which is which.
  const leg = inputs.matrix === undefined ? '' : `\n<sub>Leg of the matrix: ${markdownCode(inputs.matrix)}</sub>\n`
  const room = COMMENT_BUDGET - marker.length - 1 - leg.length
  const markdown = await content.markdown(room)
  const body = markdown.length <= room ? `${marker}\n${markdown}${leg}` : minimalBody

  const { pullRequest, event, repository, apiUrl } = context
  if (inputs.comment === 'never' || pullRequest === undefined) return { body }
  try {
    const api = await deps.openComments({ apiUrl, token: inputs.token, repository, pullRequest })
    const wanted = inputs.comment === 'always' || content.worthIt
    const outcome = await syncComment(api, { key, stamp, author: inputs.commentAuthor, wanted, body, minimalBody }, deps.retry)
    if (outcome.otherAuthor === undefined) return { body }
    const login = escapeLog(outcome.otherAuthor)
    return {
      body,
      notice: `The token writes comments as "${login}". Set the input comment-author to it, so that the next run finds this comment at once.`,
    }
  } catch (error) {
    return { body, failed: true, notice: commentNotice(ApiError.from(error), event?.kind === 'pull_request' && event.fork) }
  }
}
