/**
 * The one comment of a pull request: which of the comments is ours, and what to do about it. Pure.
 *
 * Ours is a comment whose text starts with our marker and whose author is the account our token writes as: a marker alone can
 * be typed by anybody, and be quoted by any bot. The workflow's own token writes as `github-actions[bot]`; for the token of
 * another app the input `comment-author` names the account, because an installation token cannot ask for its own name.
 */
import type { StoredComment } from '../io/github.js'
import { sha256 } from '../io/text-hash.js'
import type { ActionInputs } from './inputs.js'
import type { RunContext } from './run-context.js'

/** Of a run: what decides which of two texts is the newer one. */
export interface RunStamp {
  /** GITHUB_RUN_ID: decimal digits, grows with every run of a repository. */
  readonly runId: string
  /** GITHUB_RUN_ATTEMPT, from 1. */
  readonly attempt: number
  readonly head: string
}

export interface OwnComment {
  readonly id: number
  readonly stamp: RunStamp
}

export type CommentPlan =
  | { readonly action: 'none'; readonly why: 'not-wanted' | 'outdated'; readonly remove: readonly number[] }
  | { readonly action: 'create' }
  /** `write` is false when the comment holds this run's text already. */
  | { readonly action: 'update'; readonly id: number; readonly write: boolean; readonly remove: readonly number[] }

/** GitHub refuses more than 65,536 code units; the rest is for what it counts otherwise than we do. */
export const COMMENT_BUDGET = 60_000

/**
 * Stable over the runs of one step of one job of one workflow. Parts may be any text. The legs of a matrix, and two calls of one
 * reusable workflow, have the same job and step for the runner: they would overwrite each other, and the last one would stand as
 * if it were all.
 */
export function commentKey(
  { workflow, job, step }: Pick<RunContext, 'workflow' | 'job' | 'step'>,
  { workingDirectory, config, matrix }: Pick<ActionInputs, 'workingDirectory' | 'config' | 'matrix'>,
): string {
  const key = [workflow, job, step, workingDirectory === '.' ? '' : workingDirectory].map(encodePart).join(':')
  return config === undefined && matrix === undefined ? key : `${key}:${sha256(JSON.stringify([config, matrix])).slice(0, 16)}`
}

/** Nothing that could end the HTML comment, or the marker's fields, survives. */
function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~-]/g,
    (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase(),
  )
}

/** The first line of the comment. */
export function markerLine(key: string, stamp: RunStamp): string {
  return `<!-- specgate:${key} run=${stamp.runId} attempt=${stamp.attempt} head=${stamp.head} -->`
}

/** The stamp of a comment of ours; undefined when the text does not start with our marker. */
export function parseMarker(body: string, key: string): RunStamp | undefined {
  const start = `<!-- specgate:${key} `
  if (!body.startsWith(start)) return undefined
  const fields = /^run=(\d{1,20}) attempt=(\d{1,6}) head=([0-9a-f]*) -->/.exec(body.slice(start.length))
  // A marker that somebody damaged is still ours, and older than any run.
  if (fields === null) return { runId: '0', attempt: 0, head: '' }
  return { runId: fields[1] ?? '0', attempt: Number(fields[2]), head: fields[3] ?? '' }
}

/** Those that are ours, oldest first. */
export function ownComments(comments: readonly StoredComment[], key: string, author: string): OwnComment[] {
  const own = comments.flatMap((comment) => {
    if (comment.author.toLowerCase() !== author.toLowerCase()) return []
    // Only an app's login ends so; a person who renames himself cannot.
    if (author.endsWith('[bot]') && !comment.bot) return []
    const stamp = parseMarker(comment.body, key)
    return stamp === undefined ? [] : [{ id: comment.id, stamp }]
  })
  return own.sort((a, b) => a.id - b.id)
}

/** Negative when `a` is the older run. */
export function compareStamps(a: RunStamp, b: RunStamp): number {
  const [left, right] = [BigInt(a.runId), BigInt(b.runId)]
  return left === right ? a.attempt - b.attempt : left < right ? -1 : 1
}

/**
 * What this run does. The oldest comment stays, so that it keeps its place in the conversation; a run never overwrites the
 * text of a newer one. `mine` is the comment that this run has just created: two runs that both found none both create one,
 * then each looks again, and both come to the same end.
 */
export function planComment(
  own: readonly OwnComment[],
  stamp: RunStamp,
  options: { wanted: boolean; mine?: number },
): CommentPlan {
  const [oldest, ...others] = own
  if (oldest === undefined) return options.wanted ? { action: 'create' } : { action: 'none', why: 'not-wanted', remove: [] }
  if (own.some((comment) => compareStamps(comment.stamp, stamp) > 0)) {
    // The newer run moves its text into the oldest comment, so that one is left alone even when it is mine.
    const mine = others.filter((comment) => comment.id === options.mine)
    return { action: 'none', why: 'outdated', remove: mine.map((comment) => comment.id) }
  }
  return { action: 'update', id: oldest.id, write: oldest.id !== options.mine, remove: others.map((comment) => comment.id) }
}
