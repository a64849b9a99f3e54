import { availableParallelism } from 'node:os'
import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { UnitOutcome } from '../engine/judge-units.js'
import type { Hand, Job } from '../engine/share-out.js'
import type { WorkspaceState } from '../io/workspace.js'
import { entryFile } from './entry.js'

/** First argument of a thread of ours (`src/index.ts`). */
const JUDGE_THREAD = '__judge'

/** What a thread is started with. */
export interface ThreadData extends Job {
  readonly workspace: WorkspaceState
}

/** A thread that judges files of this workspace; undefined where there is no second processor, or nothing to start it from. */
export function hireThread(job: Job, workspace: WorkspaceState): Hand | undefined {
  tuneForMany()
  const entry = entryFile()
  return entry === undefined || availableParallelism() < 2 ? undefined : start(entry, { ...job, workspace })
}

/** Sets up V8, for all threads, for a run over many files. A V8 that does not know an option says so on standard error. */
function tuneForMany(): void {
  boundYoungGeneration()
  const major = Number(/^v(\d+)/.exec(process.version)?.[1])
  // A heap is tidied up before it has grown to much more than it needs, and there may be two of them. From 22 on all is larger.
  setFlagsFromString(`--heap-growing-percent=${major < 22 ? 120 : 40}`)
  // With no more processors than threads that judge, others that help to collect garbage only take turns with them.
  if (availableParallelism() <= 2) setFlagsFromString('--no-parallel-scavenge')
  for (const flag of LATER[major] ?? []) setFlagsFromString(flag)
}

/**
 * By version of Node, since each has other options. Thousands of functions run once or twice a file, and with V8's own budgets (67,584
 * bytes of bytecode; 400 and 3,000 calls) nearly all of them reach its optimising compilers. Those take more of the processors than they save:
 * of 2,000 cards a quarter of the time on Node 20, and 20 MiB on 24.
 */
const LATER: Readonly<Record<number, readonly string[]>> = {
  20: ['--interrupt-budget=1500000'],
  22: ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=50000'],
  24: ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=50000'],
}

/** Of each of the two halves of the young generation, in bytes. */
const MOST_YOUNG = 8 * 2 ** 20

/**
 * Little of what is made for a file outlives it, so a young generation of 16 MiB a half, or of 32 from Node 22 on, only fills memory.
 * Node takes its size at the start alone, so it is kept from growing where it is large enough.
 */
function boundYoungGeneration(): void {
  const isLarge = (): boolean =>
    getHeapSpaceStatistics().some(({ space_name, space_size }) => space_name === 'new_space' && space_size >= 2 * MOST_YOUNG)
  const bound = (): void => setFlagsFromString('--semi-space-growth-factor=1')
  if (isLarge()) return bound()
  const observer = new PerformanceObserver(() => {
    if (!isLarge()) return
    bound()
    observer.disconnect()
  })
  observer.observe({ entryTypes: ['gc'] })
}

function start(entry: string, data: ThreadData): Hand {
  const waiting: { resolve(made: readonly UnitOutcome[]): void; reject(error: Error): void }[] = []
  let broken: Error | undefined
  let worker: Worker | undefined
  const fail = (error: Error): void => {
    broken ??= error
    for (const { reject } of waiting.splice(0)) reject(broken)
  }
  try {
    // What a thread prints would stand in the middle of a report; whatever breaks it, its files are judged here instead.
    worker = new Worker(entry, {
      ...{ argv: [JUDGE_THREAD], workerData: data, name: 'judge', stdout: true, stderr: true, execArgv: [] },
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    })
    // Answers come in the order of the questions.
    worker.on('message', (made: readonly UnitOutcome[]) => waiting.shift()?.resolve(made))
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
    worker.on('messageerror', fail)
    worker.on('exit', () => fail(new Error('the thread ended')))
  } catch (error) {
    fail(error as Error)
  }
  return {
    judge: (files) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken)
        worker?.postMessage(files)
        waiting.push({ resolve, reject })
      }),
    dismiss: () => void worker?.terminate(),
  }
}
