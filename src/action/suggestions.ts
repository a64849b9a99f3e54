/**
 * Suggested changes in the pull request: for mends whose lines its diff shows, since GitHub takes comments nowhere else.
 * What is still wanted stays as it is, what is settled goes, and only what is new is written, as one review.
 */
import { sha256 } from '../io/text-hash.js'
import type { NewReviewComment, ReviewApi, StoredReviewComment } from '../io/github-reviews.js'
import { readHunks, shows } from '../lib/patch-hunks.js'
import { renderSuggestion, type Suggestion } from '../reporters/suggestions.js'
import { compareStamps, type RunStamp } from './comment.js'

/** More would bury the review of the people. */
const MOST_SUGGESTIONS = 10

export interface SuggestionRequest {
  readonly key: string
  readonly stamp: RunStamp
  /** The login our token is believed to write as. */
  readonly author: string
  /** The gravest first. */
  readonly suggestions: readonly Suggestion[]
}

export interface SuggestionOutcome {
  readonly created: number
  readonly kept: number
  readonly removed: number
  /** Lie outside of the diff, or are more than are shown. */
  readonly left: number
}

interface Own {
  readonly comment: StoredReviewComment
  readonly id: string
  readonly stamp: RunStamp
}

const SETTLED = 'id=settled'

/** Throws ApiError when GitHub does not let us. */
export async function syncSuggestions(api: ReviewApi, request: SuggestionRequest): Promise<SuggestionOutcome> {
  const { key, stamp, author, suggestions } = request
  const comments = await api.list()
  const marked = comments.flatMap((comment) => readMarker(comment, key))
  const nothing = { created: 0, kept: 0, removed: 0, left: suggestions.length }
  if (suggestions.length === 0 && marked.length === 0) return nothing
  // Anybody can type a marker: one of a person neither stands for a newer run nor for a suggestion that it does not make.
  if (marked.some((own) => isOurs(own.comment, author) && compareStamps(own.stamp, stamp) > 0)) return nothing

  const wanted = suggestions.length === 0 ? [] : await choose(api, suggestions)
  const kept = new Set<StoredReviewComment>()
  const fresh: NewReviewComment[] = []
  for (const { suggestion, id } of wanted) {
    const text = renderSuggestion(suggestion)
    // Whoever wrote it: a second one with the same text helps nobody.
    const there = marked.find(
      ({ comment, id: old }) =>
        old === id && comment.line !== undefined && !kept.has(comment) && (isOurs(comment, author) || says(comment, text)),
    )
    if (there !== undefined) kept.add(there.comment)
    else {
      const { file: path, start, end } = suggestion
      fresh.push({ path, start, end, body: `${writeMarker(key, `id=${id}`, stamp)}\n${text}` })
    }
  }
  const stale = marked.filter(({ comment }) => !kept.has(comment) && isOurs(comment, author))
  const removed = await settle(api, stale, comments, key, stamp)
  if (fresh.length > 0) {
    const what = fresh.length === 1 ? 'a change' : `${fresh.length} changes`
    await api.create(stamp.head, `Specgate suggests ${what}. They go when the findings do.`, fresh)
  }
  return { created: fresh.length, kept: kept.size, removed, left: suggestions.length - wanted.length }
}

/** Those that the diff shows, line for line: the head that was judged may be a merge with a newer base. */
async function choose(
  api: ReviewApi,
  suggestions: readonly Suggestion[],
): Promise<{ readonly suggestion: Suggestion; readonly id: string }[]> {
  const patches = await api.patches(new Set(suggestions.map(({ file }) => file)))
  const hunks = new Map([...patches].map(([file, patch]) => [file, readHunks(patch)]))
  const seen = new Map<string, number>()
  return suggestions
    .filter(({ file, start, was }) => shows(hunks.get(file) ?? [], start, was))
    .slice(0, MOST_SUGGESTIONS)
    .map((suggestion) => {
      // By its text and not by its line, which moves with every push.
      const { file, was, lines } = suggestion
      const text = JSON.stringify([file, was, lines])
      const nth = seen.get(text) ?? 0
      seen.set(text, nth + 1)
      return { suggestion, id: sha256(`${text}${nth}`).slice(0, 24) }
    })
}

/** An answer of a person must not lose what it answers: then the text is replaced, else the comment goes. */
async function settle(
  api: ReviewApi,
  stale: readonly Own[],
  comments: readonly StoredReviewComment[],
  key: string,
  stamp: RunStamp,
): Promise<number> {
  const answered = new Set(comments.map(({ replyTo }) => replyTo))
  const gone = new Set<number>()
  let count = 0
  for (const { comment, id } of stale) {
    if (!answered.has(comment.id)) {
      await api.remove(comment.id)
      gone.add(comment.id)
    } else if (id !== '') {
      await api.update(
        comment.id,
        `${writeMarker(key, SETTLED, stamp)}\nThis suggestion is settled: the finding is gone, or its lines are.`,
      )
    } else continue
    count++
  }
  const reviews = new Set(stale.map(({ comment }) => comment.reviewId))
  for (const review of reviews) {
    const left = comments.some((comment) => comment.reviewId === review && !gone.has(comment.id))
    if (review !== undefined && !left) await api.updateReview(review, 'What Specgate suggested here is settled.')
  }
  return count
}

function writeMarker(key: string, id: string, { runId, attempt }: RunStamp): string {
  return `<!-- specgate-suggestion:${key} ${id} run=${runId} attempt=${attempt} -->`
}

/** `id` is '' for one that was settled, and left because somebody answered it. */
function readMarker(comment: StoredReviewComment, key: string): Own[] {
  const start = `<!-- specgate-suggestion:${key} `
  if (comment.replyTo !== undefined || !comment.body.startsWith(start)) return []
  const fields = /^id=([0-9a-f]{24}|settled) run=(\d{1,20}) attempt=(\d{1,6}) -->/.exec(comment.body.slice(start.length))
  const [, id = 'settled', runId = '0', attempt = '0'] = fields ?? []
  return [{ comment, id: id === 'settled' ? '' : id, stamp: { runId, attempt: Number(attempt), head: '' } }]
}

/** Behind its marker. */
function says({ body }: StoredReviewComment, text: string): boolean {
  return body.slice(body.indexOf('\n') + 1).replaceAll('\r\n', '\n') === text
}

function isOurs({ author, bot }: StoredReviewComment, expected: string): boolean {
  return author.toLowerCase() === expected.toLowerCase() && (bot || !expected.endsWith('[bot]'))
}
