import crypto from 'node:crypto'
import fs from 'node:fs'
import { realpath } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { GateError } from '../model/errors.js'
import { digesterFactory, type DigestAlgorithm } from './digesters.js'
import { refusalsFactory, type FileProblem } from './file-refusals.js'
import { HashWorker, type HashTask } from './hash-workers.js'
import {
  READ_STEP,
  safeReaderFactory,
  type HashedFile,
  type LargeFile,
  type ReaderSettings,
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
const BATCH_FILES = 128
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
        (isBusy) => (isBusy && this.#tasks[this.#next]?.length === 1 ? undefined : this.#take()),
        (bytes, answers) => {
          for (const { index, result } of answers ?? []) this.#results[index] = result
          this.#advance(bytes, (answers ?? []).filter(({ result }) => !('large' in result)).length)
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
        for (const { index, path, most } of task) {
          const run = reader.hash(path, most)
          const first = run.next()
          // Most files are done in one step: 20,000 times nothing to wait for.
          this.#results[index] = first.done === true ? first.value : await this.#finishHere(run, first.value)
        }
        const small = task.reduce((sum, { index }) => sum + this.#unreported(index), 0)
        this.#advance(small, task.filter(({ index }) => !this.#isLeft(index)).length)
        if (this.#unsized) startMore()
        await this.#turn()
      }
    } finally {
      reader.close()
    }
  }

  /** The rest of a large file, `bytes` of which were read. */
  async #finishHere(run: ReturnType<SafeReader['hash']>, bytes: number): Promise<HashResult | LargeFile> {
    try {
      for (let read = bytes; ;) {
        this.#advance(read, 0)
        await this.#turn()
        const step = run.next()
        if (step.done === true) return step.value
        read = step.value
      }
    } finally {
      run.return(undefined as never)
    }
  }

  #isLeft(index: number): boolean {
    return 'large' in (this.#results[index] as HashResult | LargeFile)
  }

  /** What a file had behind its last whole step. */
  #unreported(index: number): number {
    const result = this.#results[index] as HashResult | LargeFile
    return 'digests' in result ? result.size % READ_STEP : 0
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
    cause,
  })
}

/** Largest first, so that no large file is left to one thread at the end; small ones in their order, folder by folder. */
function planTasks(inputs: readonly HashInput[], sizes: readonly (number | undefined)[]): HashTask[] {
  const files = inputs.map((input, index): HashTask[number] => ({
    index,
    path: typeof input === 'string' ? input : input.path,
    ...(sizes[index] === undefined && { most: UNSIZED }),
  }))
  const sizeAt = (index: number): number => sizes[index] ?? 0
  const large = files.filter(({ index }) => sizeAt(index) >= LARGE)
  const tasks = large.sort((a, b) => sizeAt(b.index) - sizeAt(a.index)).map((file) => [file])
  let batch: HashTask[number][] = []
  let bytes = 0
  for (const file of files) {
    if (sizeAt(file.index) >= LARGE) continue
    if (batch.length === BATCH_FILES || bytes > BATCH_BYTES) {
      tasks.push(batch)
      batch = []
      bytes = 0
    }
    batch.push(file)
    bytes += sizeAt(file.index)
  }
  if (batch.length > 0) tasks.push(batch)
  return tasks
}

function makeReader(settings: ReaderSettings): SafeReader {
  const make = safeReaderFactory(fs, crypto, digesterFactory(crypto), refusalsFactory(process.platform), process.platform)
  return make(settings)
}

function sizeOf(root: string, path: string): number {
  try {
    return fs.lstatSync(`${root}/${path}`, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}
