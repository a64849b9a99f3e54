import { Worker, type MessagePort } from 'node:worker_threads'
import { digesterFactory } from './digesters.js'
import { refusalsFactory, type FileProblem } from './file-refusals.js'
import { safeReaderFactory, type HashedFile, type LargeFile, type ReaderSettings, type SafeReader } from './safe-reader.js'

/** Files to hash, by their place in the caller's list; those of more than `most` bytes are left for later. */
export type HashTask = readonly { readonly index: number; readonly path: string; readonly most?: number | undefined }[]
export type HashAnswer = readonly { readonly index: number; readonly result: HashedFile | FileProblem | LargeFile }[]

/** `bytes` were read since the last message; `answers` ends a task. */
type Message = { readonly bytes: number; readonly answers?: HashAnswer }

/**
 * The program of a thread, made of the texts of functions that use nothing from outside. A thread started from a file would
 * have to find that file, wherever a bundler puts it, and would load the whole bundle for these few lines.
 */
function programText(): string {
  return `'use strict'
const fs = require('node:fs'), crypto = require('node:crypto'), { parentPort, workerData } = require('node:worker_threads')
const reader = (${safeReaderFactory})(fs, crypto, (${digesterFactory})(crypto), (${refusalsFactory})(process.platform), process.platform)(workerData);
(${serveTasks})(parentPort, reader)`
}

/** In the thread; uses nothing but its arguments. */
function serveTasks(port: MessagePort, reader: SafeReader): void {
  port.on('message', (task: HashTask) => {
    let small = 0
    const answers = task.map(({ index, path, most }) => {
      const run = reader.hash(path, most)
      let read = 0
      let step = run.next()
      for (; step.done !== true; step = run.next()) {
        read += step.value
        port.postMessage({ bytes: step.value })
      }
      if ('digests' in step.value) small += step.value.size - read
      return { index, result: step.value }
    })
    port.postMessage({ bytes: small, answers })
  })
}

/** One hashing thread. It may have a second task at hand, so that it does not wait for the next one to be sent. */
export class HashWorker {
  readonly #worker: Worker
  #open = 0
  #closed = false

  /** `next` is asked for tasks, `settle` given what they come to; `end` is told once: nothing is left, or what broke. */
  constructor(
    settings: ReaderSettings,
    next: (isBusy: boolean) => HashTask | undefined,
    settle: (bytes: number, answers: HashAnswer | undefined) => void,
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
      settle(bytes, answers)
      if (answers === undefined) return
      this.#open--
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
    while (this.#open < 2) {
      const task = next(this.#open > 0)
      if (task === undefined) break
      this.#open++
      this.#worker.postMessage(task)
    }
    return this.#open > 0
  }
}
