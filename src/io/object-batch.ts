import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import type { Socket } from 'node:net'
import { explainGitFailure, explainSpawnFailure, isNotFetched } from './git-errors.js'
import type { Git } from './git.js'

export interface ObjectInfo {
  readonly oid: string
  readonly type: string
  /** In bytes. */
  readonly size: number
}

/** Who asked. `begin` sees the size before any content and says whether it wants the content. */
export interface ObjectSink {
  begin(info: ObjectInfo): boolean
  chunk(bytes: Buffer): void
  end(info: ObjectInfo | undefined): void
  fail(error: Error): void
}

/** What is asked of an object: `info` is its type and size alone. */
export type Question = 'contents' | 'info'

interface Request {
  readonly question: Question
  readonly name: string
  readonly sink: ObjectSink
}

// To read past an unwanted object is cheaper than a new process up to about this size.
const SKIP_LIMIT = 8 << 20
const NEWLINE = 0x0a
// What git says, with the code 129, of an option that it does not know: `--batch-command` came with 2.36.
const UNKNOWN_OPTION = /unknown option/

/**
 * One `git cat-file --batch-command` process that answers many requests in their order; before git 2.36, one with `--batch`
 * and one with `--batch-check`. Content goes to the sink chunk by chunk, so memory does not grow with a blob. It does not
 * keep Node alive while nobody waits.
 */
export class ObjectBatch {
  #mode: '--batch-command' | '--batch' | '--batch-check'
  /** With `--batch`: answers what that cannot be asked. */
  #checks: ObjectBatch | undefined
  #child: ChildProcessWithoutNullStreams | undefined
  #queue: Request[] = []
  /** Lines of requests that are not yet written: a write for each would cost more than git's answer. */
  #unsent: string[] = []
  #line: Buffer[] = []
  #current: ObjectInfo | undefined
  #wanted = false
  #left = 0
  #stderr = ''

  constructor(
    private readonly git: Git,
    mode: '--batch-command' | '--batch-check' = '--batch-command',
  ) {
    this.#mode = mode
  }

  /** Starts the process before the first request, so that it is up when that comes. */
  warm(): void {
    this.#child ??= this.#start()
  }

  request(question: Question, name: string, sink: ObjectSink): void {
    if (name.includes('\n')) throw new Error('an object name cannot hold a newline')
    if (this.#mode === '--batch' && question === 'info') {
      this.#checks ??= new ObjectBatch(this.git, '--batch-check')
      this.#checks.request(question, name, sink)
      return
    }
    const request = { question, name, sink }
    this.#queue.push(request)
    if (this.#child === undefined) {
      this.warm()
      return
    }
    if (this.#queue.length === 1) hold(this.#child, true)
    if (this.#unsent.push(this.#toLine(request)) === 1) setImmediate(() => this.#send())
  }

  #send(): void {
    const lines = this.#unsent
    this.#unsent = []
    if (lines.length > 0) this.#child?.stdin.write(this.#together(lines))
  }

  /** With `--buffer` git answers at `flush`, in few large pieces where it would write three times for each object. */
  #together(lines: readonly string[]): string {
    return lines.join('') + (this.#mode === '--batch-command' ? 'flush\n' : '')
  }

  #toLine({ question, name }: Request): string {
    return this.#mode === '--batch-command' ? `${question} ${name}\n` : `${name}\n`
  }

  /** The next request goes to a new process, with git as it is set up by then. Only while nobody waits. */
  renew(): void {
    if (this.#queue.length > 0) throw new Error('the process is being asked')
    const child = this.#child
    this.#child = undefined
    child?.stdin.end()
    if (child !== undefined) hold(child, false)
  }

  close(): void {
    this.#checks?.close()
    const child = this.#child
    this.#child = undefined
    child?.stdin.end()
    if (child !== undefined) hold(child, false)
    this.#failAll(new Error('the repository was closed while it was being read'))
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = this.git.start(['cat-file', this.#mode, ...(this.#mode === '--batch-command' ? ['--buffer'] : [])])
    this.#line = []
    this.#current = undefined
    this.#stderr = ''
    child.stdin.on('error', () => {}) // the exit tells what happened
    child.stderr.on('data', (chunk: Buffer) => {
      if (child === this.#child && this.#stderr.length < 10_000) this.#stderr += chunk.toString('utf8')
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (child === this.#child) this.#take(chunk)
    })
    child.on('error', (error) => this.#lose(child, explainSpawnFailure(error, this.git.cwd)))
    child.on('close', () => {
      if (child === this.#child && this.#mode === '--batch-command' && UNKNOWN_OPTION.test(this.#stderr)) this.#askAsBefore()
      else if (child === this.#child && this.#queue.length > 0 && (this.git.isLazy || isNotFetched(this.#stderr)))
        this.#passOver()
      else this.#lose(child, explainGitFailure('read the objects of the repository', this.#stderr, this.git.cwd))
    })
    this.#unsent = [] // they are in the queue too
    if (this.#queue.length > 0) child.stdin.write(this.#together(this.#queue.map((request) => this.#toLine(request))))
    hold(child, this.#queue.length > 0)
    return child
  }

  /** This git is too old for one process: what was asked of it is asked of two. */
  #askAsBefore(): void {
    const queue = this.#queue
    this.#child = undefined
    this.#queue = []
    this.#unsent = []
    this.#mode = '--batch'
    for (const { question, name, sink } of queue) this.request(question, name, sink)
  }

  /**
   * Git ends itself over an object that a partial clone lacks and cannot fetch: that one is missing, and the others are asked for
   * again. A remote that does not answer once is not waited for again: then the same is asked of git without it.
   */
  #passOver(): void {
    const request = this.git.isLazy ? undefined : this.#queue.shift()
    this.git.fetchLazily(undefined)
    this.#child = undefined
    if (this.#queue.length > 0) this.warm()
    request?.sink.end(undefined)
  }

  #lose(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (child !== this.#child) return
    this.#child = undefined
    this.#failAll(error)
  }

  #failAll(error: Error): void {
    const queue = this.#queue
    this.#queue = []
    this.#unsent = []
    this.#current = undefined
    for (const request of queue) request.sink.fail(error)
  }

  #take(chunk: Buffer): void {
    const child = this.#child
    let at = 0
    while (at < chunk.length && child === this.#child) {
      if (this.#current !== undefined) at = this.#takeContent(chunk, at)
      else {
        const end = chunk.indexOf(NEWLINE, at)
        if (end < 0) {
          this.#line.push(chunk.subarray(at))
          return
        }
        const line = Buffer.concat([...this.#line, chunk.subarray(at, end)]).toString('utf8')
        this.#line = []
        at = end + 1
        this.#takeHeader(line)
      }
    }
  }

  #takeHeader(line: string): void {
    const header = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) (commit|tree|blob|tag) (\d+)$/.exec(line)
    const request = this.#queue[0]
    if (request === undefined) return
    if (header === null) {
      // "<name> missing", "<name> ambiguous", or a name that is no object at all
      this.#finish(undefined)
      return
    }
    const info = { oid: header[1] as string, type: header[2] as string, size: Number(header[3]) }
    if (request.question === 'info') {
      this.#finish(info)
      return
    }
    this.#wanted = request.sink.begin(info)
    if (!this.#wanted && info.size > SKIP_LIMIT) {
      this.#restart(info)
      return
    }
    this.#current = info
    this.#left = info.size + 1 // the content is followed by a newline
  }

  #takeContent(chunk: Buffer, at: number): number {
    const info = this.#current as ObjectInfo
    const end = Math.min(chunk.length, at + this.#left)
    const content = Math.min(end, at + this.#left - 1)
    if (this.#wanted && content > at) this.#queue[0]?.sink.chunk(chunk.subarray(at, content))
    this.#left -= end - at
    if (this.#left === 0) {
      this.#current = undefined
      this.#finish(info)
    }
    return end
  }

  #finish(info: ObjectInfo | undefined): void {
    const request = this.#queue.shift()
    if (this.#queue.length === 0 && this.#child !== undefined) hold(this.#child, false)
    request?.sink.end(info)
  }

  /** Leaves a large unwanted object unread: ends the process and asks a new one for the rest of the queue. */
  #restart(info: ObjectInfo): void {
    const old = this.#child
    const request = this.#queue.shift()
    this.#child = undefined
    old?.kill('SIGKILL')
    if (this.#queue.length > 0) this.warm()
    request?.sink.end(info)
  }
}

/** Whether the process keeps Node alive. */
function hold(child: ChildProcessWithoutNullStreams, alive: boolean): void {
  const handles = [child, child.stdin as Socket, child.stdout as Socket, child.stderr as Socket]
  for (const handle of handles) {
    if (alive) handle.ref?.()
    else handle.unref?.()
  }
}
