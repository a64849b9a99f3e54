import crypto from 'node:crypto'
import fs from 'node:fs'
import { realpath } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { GateError } from '../model/errors.js'
import { digesterFactory, type DigestAlgorithm } from './digesters.js'
import { refusalsFactory, type FileProblem } from './file-refusals.js'
import { HashWorker, type HashTask } from './hash-workers.js'
import { safeFoldersFactory } from './safe-folders.js'
import {
  READ_STEP,
  safeReaderFactory,
  type HashedFile,
  type LargeFile,
  type ReaderSettings,
  type Reading,
  type SafeReader,
} from './safe-reader.js'

export interface HashProgress {
  readonly files: number
  readonly totalFiles: number
  /** Read so far. */
  readonly bytes: number
  /** As the sizes were before, of the files whose size is known by now; a file that grows is a problem of its own. */
  readonly totalBytes: number
}

export interface HashOptions {
  /** Besides sha256, which is always made. A file is read once for all of them. */
  readonly algorithms?: readonly DigestAlgorithm[]
  /** Which hash `git-blob` is made with; default sha1. */
  readonly objectFormat?: 'sha1' | 'sha256'
  /** Files that are hashed at once, each in a thread; default one for each processor, at most 8. */
  readonly jobs?: number
  /** Called after each batch of small files and each few MiB of a large one. */
  onProgress?(progress: HashProgress): void
  /** Ends the work: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

export type HashResult = HashedFile | FileProblem

/**
 * A path below the root; its size, where it is known, is a hint for the order of the work and nothing else. `undefined` for
 * one that nobody looked at: it is opened without a look before, and what turns out to be large is read last, largest first.
 */
export type HashInput = string | { readonly path: string; readonly size: number | undefined }

const MAX_JOBS = 8
/** Larger files are work of their own; smaller ones are handed out by the batch. */
const LARGE = 1 << 20
const BATCH_FILES = 256
const BATCH_BYTES = 4 << 20
/** What one processor hashes while a thread starts: less than this is not worth a second thread. */
const WORTH_BYTES = 24 << 20
const WORTH_FILES = 1500
/** Of files without a size, those above it wait until all of them are known. */
const UNSIZED = 256 << 10
/** Of these: so many bytes read show that a second thread is worth it. */
const PROVEN = 8 << 20

/**
 * The digests of files below `root`, in the order of `inputs`: for each the digests, or why there are none; there is an
 * answer for every input. Never opens a link, a device, or anything outside `root` (`safe-reader.ts` says how). Memory does
 * not grow with the files' sizes. Throws GateError 2 when `root` is no folder, 3 when a hashing thread breaks.
 */
export async function hashFiles(
  root: string,
  inputs: readonly HashInput[],
  options: HashOptions = {},
): Promise<readonly HashResult[]> {
  options.signal?.throwIfAborted()
  const settings: ReaderSettings = {
    root: await realpath(root).catch((cause: unknown) => {
      throw new GateError(2, 'the folder to hash in cannot be opened', { where: root, cause })
    }),
    algorithms: [...new Set<DigestAlgorithm>(['sha256', ...(options.algorithms ?? [])])],
    objectFormat: options.objectFormat ?? 'sha1',
  }
  const results = await new Work(settings, inputs, options).run()
  const large = results.flatMap((result, index) => ('large' in result ? [{ index, path: result.path, size: result.large }] : []))
  if (large.length === 0) return results as readonly HashResult[]
  const done = { files: results.length - large.length, bytes: sumOf(results) }
  const rest = await new Work(settings, large, options, done).run()
  large.forEach(({ index }, i) => (results[index] = rest[i] as HashResult))
  return results as readonly HashResult[]
}

function sumOf(results: readonly (HashResult | LargeFile)[]): number {
  return results.reduce((sum, result) => sum + ('digests' in result ? result.size : 0), 0)
}

class Work {
  readonly #settings: ReaderSettings
  readonly #options: HashOptions
  readonly #results: (HashResult | LargeFile)[]
  readonly #tasks: readonly HashTask[]
  readonly #totalBytes: number
  readonly #unsized: boolean
  readonly #totalFiles: number
  readonly #stop = new AbortController()
  #next = 0
  #files = 0
  #bytes = 0

  /** `done`: what was done of the same list before. */
  constructor(
    settings: ReaderSettings,
    inputs: readonly HashInput[],
    options: HashOptions,
    done: { readonly files: number; readonly bytes: number } = { files: 0, bytes: 0 },
  ) {
    this.#settings = settings
    this.#options = options
    this.#results = new Array<HashResult>(inputs.length)
    const sizes = inputs.map((input) => (typeof input === 'string' ? sizeOf(settings.root, input) : input.size))
    this.#files = done.files
    this.#bytes = done.bytes
    this.#totalFiles = done.files + inputs.length
    this.#totalBytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), done.bytes)
    this.#unsized = sizes.includes(undefined)
    this.#tasks = planTasks(inputs, sizes)
  }

  async run(): Promise<(HashResult | LargeFile)[]> {
    const { signal } = this.#options
    const abort = (): void => this.#stop.abort(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    const workers: HashWorker[] = []
    try {
      const settled: Promise<void>[] = []
      const start = (): void => {
        for (let more = this.#workersWorth() - workers.length; more > 0; more--) settled.push(this.#startWorker(workers))
        // Of what cannot be seen yet: heard below, when this thread has nothing left to do.
        for (const one of settled) one.catch(() => undefined)
      }
      start()
      await this.#workHere(start)
      await Promise.all(settled)
      this.#stop.signal.throwIfAborted()
    } finally {
      signal?.removeEventListener('abort', abort)
      await Promise.all(workers.map((worker) => worker.close()))
    }
    return this.#results
  }

  /** Threads besides this one. */
  #workersWorth(): number {
    const jobs = Math.max(1, Math.floor(this.#options.jobs ?? Math.min(availableParallelism(), MAX_JOBS)))
    const isLong = this.#totalBytes >= WORTH_BYTES || this.#totalFiles >= WORTH_FILES || (this.#unsized && this.#bytes >= PROVEN)
    return isLong ? Math.min(jobs, this.#tasks.length) - 1 : 0
  }

  #startWorker(workers: HashWorker[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stop.signal.addEventListener('abort', () => reject(this.#stop.signal.reason as Error), { once: true })
      const worker = new HashWorker(
        this.#settings,
        (isBusy) => (isBusy && this.#tasks[this.#next]?.paths.length === 1 ? undefined : this.#take()),
        (bytes, task, answers = []) => {
          answers.forEach((answer, at) => (this.#results[task!.indexes[at] as number] = answer))
          this.#advance(bytes, answers.filter((answer) => !('large' in answer)).length)
        },
        (broken) => (broken === undefined ? resolve() : this.#stop.abort(brokenThread(broken))),
      )
      workers.push(worker)
    })
  }

  #take(): HashTask | undefined {
    return this.#stop.signal.aborted ? undefined : this.#tasks[this.#next++]
  }

  /** This thread hashes as well, in steps, so that messages and signals are heard between them. */
  async #workHere(startMore: () => void): Promise<void> {
    const reader = makeReader(this.#settings)
    try {
      for (let task = this.#take(); task !== undefined; task = this.#take()) {
        let files = 0
        let small = 0
        for (let at = 0; at < task.paths.length; at++) {
          const found = reader.hash(task.paths[at] as string, task.most)
          const result = 'next' in found ? await this.#readHere(found) : found
          this.#results[task.indexes[at] as number] = result
          if (!('large' in result)) files++
          // What it had behind its last whole step.
          if ('digests' in result) small += result.size % READ_STEP
        }
        this.#advance(small, files)
        if (this.#unsized) startMore()
        await this.#turn()
      }
    } finally {
      reader.close()
    }
  }

  async #readHere(run: Reading): Promise<HashResult> {
    try {
      for (let step = run.next(); ; step = run.next()) {
        if (step.done === true) return step.value
        this.#advance(step.value, 0)
        await this.#turn()
      }
    } finally {
      run.return(undefined as never)
    }
  }

  async #turn(): Promise<void> {
    await nextTurn()
    this.#stop.signal.throwIfAborted()
  }

  #advance(bytes: number, files: number): void {
    this.#bytes += bytes
    this.#files += files
    this.#options.onProgress?.({
      files: this.#files,
      totalFiles: this.#totalFiles,
      bytes: this.#bytes,
      totalBytes: this.#totalBytes,
    })
  }
}

function brokenThread(cause: Error): GateError {
  return new GateError(3, `a thread that hashes files broke: ${cause.message}`, {
    fix: 'Run it again; with --jobs 1 no thread is started.',
    inAction: { fix: 'Run the job again.' },
    cause,
  })
}

/** Largest first, so that no large file is left to one thread at the end; small ones in their order, folder by folder. */
function planTasks(inputs: readonly HashInput[], sizes: readonly (number | undefined)[]): HashTask[] {
  const sizeAt = (index: number): number => sizes[index] ?? 0
  const task = (indexes: readonly number[]): HashTask => ({
    indexes,
    paths: indexes.map((index) => pathOf(inputs[index] as HashInput)),
    most: indexes.some((index) => sizes[index] === undefined) ? UNSIZED : undefined,
  })
  const large: number[] = []
  const batches: number[][] = []
  let batch: number[] = []
  let bytes = 0
  for (let index = 0; index < inputs.length; index++) {
    const size = sizeAt(index)
    if (size >= LARGE) {
      large.push(index)
      continue
    }
    // Those of one task are all of a known size, or none of them is.
    const isOther = batch.length > 0 && (sizes[index] === undefined) !== (sizes[batch[0] as number] === undefined)
    if (batch.length === BATCH_FILES || bytes > BATCH_BYTES || isOther) {
      batches.push(batch)
      batch = []
      bytes = 0
    }
    batch.push(index)
    bytes += size
  }
  if (batch.length > 0) batches.push(batch)
  large.sort((a, b) => sizeAt(b) - sizeAt(a))
  return [...large.map((index) => task([index])), ...batches.map(task)]
}

function pathOf(input: HashInput): string {
  return typeof input === 'string' ? input : input.path
}

function makeReader(settings: ReaderSettings): SafeReader {
  const refusals = refusalsFactory(process.platform)
  const openFolders = safeFoldersFactory(fs, refusals, process.platform)
  return safeReaderFactory(fs, crypto, digesterFactory(crypto), refusals, openFolders)(settings)
}

function sizeOf(root: string, path: string): number {
  try {
    return fs.lstatSync(`${root}/${path}`, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}
