/** Review comments of the stand-in: what GitHub asks of them and its description does not say. */
import { operations, sample } from './github-openapi.js'

export interface FakeReviewComment {
  id: number
  body: string
  path: string
  user: { login: string; type: 'Bot' | 'User' } | null
  /** Absent: the lines are no longer in the diff. */
  line?: number
  start_line?: number
  pull_request_review_id?: number
  in_reply_to_id?: number
}
interface Answer {
  readonly status: number
  readonly body?: unknown
}
type File = Readonly<Record<string, unknown>>

const MAX_COMMENT = 65_536

export class ReviewStore {
  readonly comments: FakeReviewComment[]
  readonly reviews = new Map<number, string>()
  /** Of the diff, which a test may change as a push would. */
  files: readonly File[]
  readonly #user: { login: string; type: 'Bot' | 'User' }
  #next = 5000

  constructor(files: readonly File[], user: { login: string; type: 'Bot' | 'User' }, comments: readonly FakeReviewComment[]) {
    this.files = files
    this.#user = user
    this.comments = comments.map((comment) => ({ ...comment }))
  }

  bodyOf = (comment: FakeReviewComment): object => {
    const list = operations.find(({ id }) => id === 'pulls/list-review-comments')?.success as unknown as { items: object }
    const person = (sampleOf('pulls/get') as { user: object }).user
    return { ...(sample(list.items) as object), ...comment, user: comment.user && { ...person, ...comment.user } }
  }

  perform(operation: string, parameters: Readonly<Record<string, string>>, body: Readonly<Record<string, unknown>>): Answer {
    const comment = this.comments.find(({ id }) => String(id) === parameters['comment_id'])
    const text = String(body['body'] ?? '')
    if (text.length > MAX_COMMENT) return refusal('Body is too long (maximum is 65536 characters)')
    switch (operation) {
      case 'pulls/create-review':
        return this.#create(body, text)
      case 'pulls/update-review': {
        const id = Number(parameters['review_id'])
        if (!this.reviews.has(id)) return missing()
        this.reviews.set(id, text)
        return { status: 200, body: { ...(sampleOf('pulls/create-review') as object), id } }
      }
      default:
        if (comment === undefined) return missing()
        if (operation === 'pulls/update-review-comment') {
          comment.body = text
          return { status: 200, body: this.bodyOf(comment) }
        }
        this.comments.splice(this.comments.indexOf(comment), 1)
        return { status: 204 }
    }
  }

  /** All or nothing, as GitHub does it. */
  #create(body: Readonly<Record<string, unknown>>, text: string): Answer {
    // https://docs.github.com/en/rest/pulls/reviews: the body is required for the event COMMENT.
    if (body['event'] === 'COMMENT' && text === '') return refusal('Body is required')
    const drafts = (body['comments'] ?? []) as (FakeReviewComment & { side?: string; start_side?: string })[]
    for (const { path, line = 0, start_line: start, side, body: comment } of drafts) {
      if (comment.length > MAX_COMMENT) return refusal('Body is too long (maximum is 65536 characters)')
      const file = this.files.find(({ filename }) => filename === path)
      if (file === undefined || side !== 'RIGHT') return refusal('pull_request_review_thread.path is invalid')
      if (start !== undefined && start >= line) return refusal('pull_request_review_thread.start_line must precede the end line.')
      const hunks = rightLines(String(file['patch'] ?? ''))
      if (!hunks.some((lines) => lines.has(line) && lines.has(start ?? line)))
        return refusal('pull_request_review_thread.line must be part of the diff')
    }
    const id = this.#next++
    this.reviews.set(id, text)
    for (const { path, line, start_line, body: comment } of drafts) {
      const stored = { id: this.#next++, body: comment, path, user: this.#user, pull_request_review_id: id }
      this.comments.push({ ...stored, ...(line !== undefined && { line }), ...(start_line !== undefined && { start_line }) })
    }
    return { status: 200, body: { ...(sampleOf('pulls/create-review') as object), id } }
  }
}

/** Line numbers of the head in each hunk, read in another way than the code under test does. */
function rightLines(patch: string): Set<number>[] {
  return patch
    .split(/^(?=@@)/m)
    .filter((hunk) => hunk.startsWith('@@'))
    .map((hunk) => {
      const [head = '', ...lines] = hunk.split('\n')
      let number = Number(/\+(\d+)/.exec(head)?.[1])
      return new Set(lines.flatMap((line) => (/^[ +]/.test(line) ? [number++] : [])))
    })
}

function sampleOf(id: string): unknown {
  return sample(operations.find((operation) => operation.id === id)?.success ?? {})
}

function refusal(message: string): Answer {
  return {
    status: 422,
    body: { message: 'Unprocessable Entity', documentation_url: 'https://docs.github.com/rest', errors: [message] },
  }
}

function missing(): Answer {
  return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } }
}
