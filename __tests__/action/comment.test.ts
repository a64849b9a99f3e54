import { describe, expect, test } from '@jest/globals'
import {
  commentKey,
  compareStamps,
  markerLine,
  ownComments,
  parseMarker,
  planComment,
  type RunStamp,
} from '../../src/action/comment.js'
import { syncComment } from '../../src/action/sync-comment.js'
import { ApiError, type CommentApi, type StoredComment } from '../../src/io/github.js'

const BOT = 'github-actions[bot]'
const WHOLE = { workingDirectory: '.', config: undefined, matrix: undefined }
const key = commentKey({ workflow: 'gate.yml', job: 'gate', step: '__self' }, WHOLE)
const stamp = (runId: string, attempt = 1): RunStamp => ({ runId, attempt, head: 'a'.repeat(40) })
const bodyOf = (run: RunStamp): string => `${markerLine(key, run)}\ntext of ${run.runId}`
const stored = (id: number, body: string, author = BOT, bot = true): StoredComment => ({ id, author, bot, body })

describe('the marker', () => {
  test('comes back as it went in', () => {
    expect(parseMarker(bodyOf(stamp('123', 4)), key)).toEqual(stamp('123', 4))
  })

  test('a damaged one is ours and older than any run', () => {
    expect(parseMarker(`<!-- specgate:${key} run=x -->`, key)).toEqual({ runId: '0', attempt: 0, head: '' })
  })

  test.each(['CI --> <script>', 'a b', 'ü--', '\ud800', '-->', "it's *(x)~!"])('a name like %j cannot leave it', (workflow) => {
    const odd = commentKey({ workflow, job: 'j', step: 's' }, { ...WHOLE, workingDirectory: workflow, config: workflow })
    const line = markerLine(odd, stamp('1'))
    expect(line.slice(4, -3)).toMatch(/^ specgate:[\w.%:]+ run=1 attempt=1 head=a+ $/)
    expect(parseMarker(line, odd)).toEqual(stamp('1'))
  })

  test('another job, workflow, step, folder, config or leg of a matrix has another comment', () => {
    const step = { workflow: 'w', job: 'j', step: 's' }
    const keys = [
      commentKey(step, WHOLE),
      ...['workflow', 'job', 'step'].map((part) => commentKey({ ...step, [part]: 'x' }, WHOLE)),
      ...['workingDirectory', 'config', 'matrix'].map((input) => commentKey(step, { ...WHOLE, [input]: 'x' })),
      commentKey(step, { ...WHOLE, matrix: 'y' }),
    ]
    expect(new Set(keys).size).toBe(8)
    // A part cannot run over into the next one.
    expect(commentKey({ ...step, workflow: 'w:j', job: '' }, WHOLE)).not.toBe(commentKey({ ...step, step: '' }, WHOLE))
    // What was written before there were legs is still found.
    expect(keys[0]).toBe('w:j:s:')
  })

  test('run ids are numbers, however long', () => {
    expect(compareStamps(stamp('9'), stamp('10'))).toBeLessThan(0)
    expect(compareStamps(stamp('90071992547409930'), stamp('90071992547409931'))).toBeLessThan(0)
    expect(compareStamps(stamp('5', 2), stamp('5', 1))).toBeGreaterThan(0)
  })
})

describe('which comments are ours', () => {
  const own = (comment: StoredComment, author = BOT): boolean => ownComments([comment], key, author).length === 1

  test('author and place of the marker both count', () => {
    const body = bodyOf(stamp('1'))
    expect(own(stored(1, body))).toBe(true)
    expect(own(stored(1, body, 'mallory', false))).toBe(false)
    expect(own(stored(1, body, 'other-app[bot]'))).toBe(false)
    expect(own(stored(1, body, BOT, false))).toBe(false)
    expect(own(stored(1, `> ${body}`))).toBe(false)
    expect(own(stored(1, ` ${body}`))).toBe(false)
    expect(own(stored(1, body.replace('gate.yml', 'other.yml')))).toBe(false)
    expect(own(stored(1, body, ''))).toBe(false)
  })

  test('a person can be named, for a token of a machine account', () => {
    expect(own(stored(1, bodyOf(stamp('1')), 'Machine', false), 'machine')).toBe(true)
  })
})

describe('the plan', () => {
  const own = (...comments: [id: number, run: string][]): { id: number; stamp: RunStamp }[] =>
    comments.map(([id, run]) => ({ id, stamp: stamp(run) }))

  test('nothing there', () => {
    expect(planComment([], stamp('5'), { wanted: true })).toEqual({ action: 'create' })
    expect(planComment([], stamp('5'), { wanted: false })).toMatchObject({ action: 'none', why: 'not-wanted' })
  })
  test('an old one is brought up to date even when nothing is worth a new one', () => {
    expect(planComment(own([1, '4']), stamp('5'), { wanted: false })).toEqual({
      action: 'update',
      id: 1,
      write: true,
      remove: [],
    })
  })
  test('the oldest stays, further ones go', () => {
    expect(planComment(own([1, '3'], [2, '4']), stamp('5'), { wanted: true })).toEqual({
      action: 'update',
      id: 1,
      write: true,
      remove: [2],
    })
  })
  test('a newer run is left alone, even in a further comment', () => {
    expect(planComment(own([1, '6']), stamp('5'), { wanted: true })).toMatchObject({
      action: 'none',
      why: 'outdated',
      remove: [],
    })
    expect(planComment(own([1, '3'], [2, '6']), stamp('5'), { wanted: true })).toMatchObject({ action: 'none', why: 'outdated' })
  })
  test('mine beside a newer one goes, unless it is the oldest', () => {
    expect(planComment(own([1, '6'], [2, '5']), stamp('5'), { wanted: true, mine: 2 })).toMatchObject({ remove: [2] })
    expect(planComment(own([1, '5'], [2, '6']), stamp('5'), { wanted: true, mine: 1 })).toMatchObject({
      action: 'none',
      remove: [],
    })
  })
})

/** GitHub as one list; each call is one moment, and the moments of two runs can fall in any order. */
class Timeline {
  readonly comments: StoredComment[]
  readonly calls: string[] = []
  private readonly waiting = new Map<string, () => void>()
  private nextId = 100

  constructor(comments: readonly StoredComment[]) {
    this.comments = [...comments]
  }

  api(run: string): CommentApi {
    const moment = async <T>(name: string, act: () => T): Promise<T> => {
      await new Promise<void>((go) => this.waiting.set(run, go))
      this.calls.push(`${run} ${name}`)
      return act()
    }
    const find = (id: number): number => {
      const index = this.comments.findIndex((comment) => comment.id === id)
      if (index < 0) throw new ApiError('not-found', 'Not Found')
      return index
    }
    return {
      list: () => moment('list', () => [...this.comments]),
      create: (body) =>
        moment('create', () => {
          const comment = stored(this.nextId++, body)
          this.comments.push(comment)
          return comment
        }),
      update: (id, body) => moment('update', () => void (this.comments[find(id)] = stored(id, body))),
      remove: (id) =>
        moment('remove', () => {
          const index = this.comments.findIndex((comment) => comment.id === id)
          if (index >= 0) this.comments.splice(index, 1)
        }),
    }
  }

  /** Lets runs take their turns as `choices` says; the first of those that wait after that. Gives what could have been chosen. */
  async play(runs: readonly string[], choices: readonly number[], done: Set<string>): Promise<number[]> {
    const options: number[] = []
    for (let turn = 0; ; turn++) {
      await new Promise(setImmediate)
      const ready = runs.filter((run) => !done.has(run) && this.waiting.has(run))
      if (ready.length === 0) return options
      options.push(ready.length)
      const run = ready[choices[turn] ?? 0] ?? ''
      const go = this.waiting.get(run)
      this.waiting.delete(run)
      go?.()
    }
  }
}

/** Every order in which the calls of an older run A and a newer run B can fall. */
async function everyOrder(before: readonly StoredComment[]): Promise<{ calls: string[]; comments: StoredComment[] }[]> {
  const ends: { calls: string[]; comments: StoredComment[] }[] = []
  const todo: number[][] = [[]]
  for (let choices = todo.pop(); choices !== undefined; choices = todo.pop()) {
    const timeline = new Timeline(before)
    const done = new Set<string>()
    const runs = { A: stamp('7'), B: stamp('8') }
    const settled = Object.entries(runs).map(([name, run]) => {
      const request = { key, stamp: run, author: BOT, wanted: true, body: bodyOf(run), minimalBody: bodyOf(run) }
      return syncComment(timeline.api(name), request, { budgetMs: 0, retries: 0, sleep: () => Promise.resolve() }).finally(() =>
        done.add(name),
      )
    })
    const options = await timeline.play(['A', 'B'], choices, done)
    await Promise.all(settled)
    ends.push({ calls: timeline.calls, comments: timeline.comments })
    for (let turn = choices.length; turn < options.length; turn++) {
      const taken = [...choices, ...Array<number>(turn - choices.length).fill(0)]
      for (let other = 1; other < (options[turn] ?? 0); other++) todo.push([...taken, other])
    }
  }
  return ends
}

describe('two runs at once, in every order', () => {
  test('both create: one comment is left, with the text of the newer run', async () => {
    const ends = await everyOrder([])
    expect(ends.length).toBeGreaterThan(20)
    for (const { calls, comments } of ends)
      expect([calls, comments.map(({ body }) => body)]).toEqual([calls, [bodyOf(stamp('8'))]])
  })

  test('both update: the newer run wins unless the older one was already between its look and its write', async () => {
    const ends = await everyOrder([stored(1, bodyOf(stamp('6')))])
    expect(ends.length).toBeGreaterThan(4)
    for (const { calls, comments } of ends) {
      // GitHub has no conditional write: this much cannot be closed, only be kept short.
      const lost = calls.indexOf('A list') < calls.indexOf('B update') && calls.indexOf('B update') < calls.indexOf('A update')
      expect([calls, comments.map(({ body }) => body)]).toEqual([calls, [bodyOf(stamp(lost ? '7' : '8'))]])
    }
  })

  test('both find two: one is left', async () => {
    for (const { calls, comments } of await everyOrder([stored(1, bodyOf(stamp('5'))), stored(2, bodyOf(stamp('6')))])) {
      expect([calls, comments.map(({ id }) => id)]).toEqual([calls, [1]])
    }
  })
})
