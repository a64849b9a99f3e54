import { Worker, type MessagePort } from 'node:worker_threads'
import { digesterFactory } from './digesters.js'
import { refusalsFactory, type FileProblem } from './file-refusals.js'
import { safeFoldersFactory } from './safe-folders.js'
import {
  READ_STEP,
  safeReaderFactory,
  type Digests,
  type HashedFile,
  type LargeFile,
  type ReaderSettings,
  type Reading,
  type SafeReader,
} from './safe-reader.js'

/** Files to hash, by their place in the caller's list; those of more than `most` bytes are left for later. */
export interface HashTask {
  readonly indexes: readonly number[]
  readonly paths: readonly string[]
  readonly most: number | undefined
}
export type HashAnswer = HashedFile | FileProblem | LargeFile

/** `bytes` were read since the last message; `answers` ends a task. */
type Message = { readonly bytes: number; readonly answers?: PackedAnswers }

/**
 * What a task came to, file by file, in few large values: to clone objects for each of 20,000 files costs as much as to hash
 * them. The texts of `digests` are one for each file, with a blank between algorithms; the size of a file in `others` is NaN.
 */
interface PackedAnswers {
  readonly sizes: Float64Array
  readonly times: Float64Array
  readonly digests: string
  readonly others: readonly (FileProblem | LargeFile)[]
}

/**
 * The program of a thread, made of the texts of functions that use nothing from outside. A thread started from a file would
 * have to find that file, wherever a bundler puts it, and would load the whole bundle for these few lines.
 */
function programText(): string {
  return `'use strict'
const fs = require('node:fs'), crypto = require('node:crypto'), { parentPort, workerData } = require('node:worker_threads')
const refusals = (${refusalsFactory})(process.platform), openFolders = (${safeFoldersFactory})(fs, refusals, process.platform)
const reader = (${safeReaderFactory})(fs, crypto, (${digesterFactory})(crypto), refusals, openFolders)(workerData);
(${serveTasks})(parentPort, reader, workerData.algorithms, ${READ_STEP})`
}

/** In the thread; uses nothing but its arguments. */
function serveTasks(port: MessagePort, reader: SafeReader, algorithms: ReaderSettings['algorithms'], stepBytes: number): void {
  port.on('message', ({ paths, most }: HashTask) => {
    let small = 0
    const sizes = new Float64Array(paths.length).fill(NaN)
    const times = new Float64Array(paths.length)
    const digests: string[] = []
    const others: (FileProblem | LargeFile)[] = []
    for (let at = 0; at < paths.length; at++) {
      const found = reader.hash(paths[at] as string, most)
      const result = 'next' in found ? readThrough(found) : found
      if (!('digests' in result)) {
        others.push(result)
        digests.push('')
        continue
      }
      small += result.size % stepBytes
      sizes[at] = result.size
      times[at] = result.mtimeMs
      digests.push(algorithms.length === 1 ? result.digests.sha256 : algorithms.map((name) => result.digests[name]).join(' '))
    }
    port.postMessage({ bytes: small, answers: { sizes, times, digests: digests.join('\n'), others } })
  })

  function readThrough(run: Reading): HashedFile | FileProblem {
    for (let step = run.next(); ; step = run.next()) {
      if (step.done === true) return step.value
      port.postMessage({ bytes: step.value })
    }
  }
}

function unpack({ paths }: HashTask, packed: PackedAnswers, algorithms: ReaderSettings['algorithms']): HashAnswer[] {
  let other = 0
  return packed.digests.split('\n').map((text, at): HashAnswer => {
    const size = packed.sizes[at] as number
    if (Number.isNaN(size)) return packed.others[other++] as FileProblem | LargeFile
    const hex = text.split(' ')
    const digests = Object.fromEntries(algorithms.map((name, i) => [name, hex[i]])) as Digests
    return { path: paths[at] as string, size, mtimeMs: packed.times[at] as number, digests }
  })
}

/** One hashing thread. It may have a second task at hand, so that it does not wait for the next one to be sent. */
export class HashWorker {
  readonly #worker: Worker
  readonly #open: HashTask[] = []
  #closed = false

  /** `next` is asked for tasks, `settle` given what they come to; `end` is told once: nothing is left, or what broke. */
  constructor(
    settings: ReaderSettings,
    next: (isBusy: boolean) => HashTask | undefined,
    settle: (bytes: number, task?: HashTask, answers?: readonly HashAnswer[]) => void,
    end: (broken: Error | undefined) => void,
    program = programText(),
  ) {
    // Neither the flags nor the preloaded modules of the process: they belong to the command line, not to this thread.
    this.#worker = new Worker(program, { eval: true, workerData: settings, execArgv: [], env: {}, name: 'hash' })
    const finish = (broken: Error | undefined): void => {
      if (!this.#closed) end(broken)
      this.#closed = true
    }
    this.#worker.on('message', ({ bytes, answers }: Message) => {
      if (this.#closed) return
      if (answers === undefined) return settle(bytes)
      // Tasks are answered in the order in which they were sent.
      const task = this.#open.shift() as HashTask
      settle(bytes, task, unpack(task, answers, settings.algorithms))
      if (!this.#feed(next)) finish(undefined)
    })
    this.#worker.on('error', (error: unknown) => finish(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('messageerror', finish)
    this.#worker.on('exit', (code) => finish(new Error(`it ended with ${code} in the middle of its work`)))
    if (!this.#feed(next)) finish(undefined)
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#worker.terminate()
  }

  /** Whether there is work left for it. */
  #feed(next: (isBusy: boolean) => HashTask | undefined): boolean {
    while (this.#open.length < 2) {
      const task = next(this.#open.length > 0)
      if (task === undefined) break
      this.#open.push(task)
      this.#worker.postMessage(task)
    }
    return this.#open.length > 0
  }
}
