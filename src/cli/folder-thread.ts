import { Worker } from 'node:worker_threads'
import { GateError } from '../model/errors.js'
import type { DescribedFolder } from './load-policy-folder.js'
import type { FolderResult } from './test-folder.js'

/** First argument of a thread of ours (`src/index.ts`). */
const FOLDER_THREAD = '__folders'

/** How long a policy may take to load, and for one case; as long as a call of it may take in `check`. */
const STEP_TIMEOUT_MS = 10_000

/** What is done with the folder of a policy, and what comes of it. */
export interface FolderJobs {
  readonly test: FolderResult
  readonly describe: DescribedFolder
}

export interface FolderTask {
  readonly job: keyof FolderJobs
  readonly folders: readonly string[]
}

/** What the thread tells: what it is about to do, the outcome of a folder, or a refusal that ends the command. */
export type FolderMessage =
  | { readonly folder: string; readonly doing: string }
  | { readonly result: FolderJobs[keyof FolderJobs] }
  | { readonly refused: Pick<GateError, 'exit' | 'message' | 'where' | 'fix'> }

/** A policy that never came to an end of its own. */
export interface BrokenOff {
  readonly folder: string
  /** Completes "while …". */
  readonly doing: string
  readonly why: string
}

/**
 * The outcome of each policy, in order. They run in a thread, so that one that runs for ever, or ends its process, is named and
 * the others have their turn all the same; without a file to start a thread from they run here.
 */
export async function* eachFolder<Job extends keyof FolderJobs>(
  job: Job,
  folders: readonly string[],
  entry: string | undefined,
): AsyncGenerator<FolderJobs[Job] | BrokenOff> {
  if (entry === undefined) {
    const { doJob } = await import('./folder-host.js')
    for (const folder of folders) yield await doJob(job, folder, () => undefined)
    return
  }
  for (let at = 0; at < folders.length;) {
    for await (const outcome of runThread(entry, job, folders.slice(at))) {
      at++
      yield outcome
    }
  }
}

/** What the policies say of themselves. Throws GateError 3 for one that does not come to an end of its own. */
export async function describeFolders(folders: readonly string[], entry: string | undefined): Promise<DescribedFolder[]> {
  const described: DescribedFolder[] = []
  for await (const outcome of eachFolder('describe', folders, entry)) {
    if ('why' in outcome)
      throw new GateError(3, `the policy could not be read: ${outcome.why} while ${outcome.doing}`, {
        where: outcome.folder,
        fix: 'Look for a loop without an end; a policy is loaded at once, and calls no `process.exit`.',
      })
    described.push(outcome)
  }
  return described
}

/** Ends with all folders done, or with the one that it broke off at. */
async function* runThread<Job extends keyof FolderJobs>(
  entry: string,
  job: Job,
  folders: readonly string[],
): AsyncGenerator<FolderJobs[Job] | BrokenOff> {
  const worker = new Worker(entry, {
    argv: [FOLDER_THREAD],
    workerData: { job, folders } satisfies FolderTask,
    name: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const ready: (FolderJobs[Job] | BrokenOff | GateError)[] = []
  let left = folders.length
  let step = { folder: folders[0]!, doing: 'it was loaded' }
  let wake = (): void => undefined
  const put = (outcome: (typeof ready)[number]): void => {
    if (left === 0) return
    left = 'why' in outcome || outcome instanceof GateError ? 0 : left - 1
    ready.push(outcome)
    wake()
  }
  const breakOff = (why: string): void => put({ ...step, why })
  const limit = (): NodeJS.Timeout =>
    setTimeout(() => breakOff(`it did not end within ${STEP_TIMEOUT_MS / 1000} seconds`), STEP_TIMEOUT_MS)
  let timer = limit()
  worker.on('message', (message: FolderMessage) => {
    clearTimeout(timer)
    timer = limit()
    if ('result' in message) put(message.result as FolderJobs[Job])
    else if ('refused' in message)
      put(new GateError(message.refused.exit, message.refused.message, withoutMissing(message.refused)))
    else step = message
  })
  worker.on('error', (error) => breakOff(error instanceof Error ? error.message : String(error)))
  worker.on('exit', () => breakOff('it ended the process'))
  try {
    while (left > 0 || ready.length > 0) {
      const outcome = ready.shift()
      if (outcome === undefined) await new Promise<void>((resolve) => (wake = resolve))
      else if (outcome instanceof GateError) throw outcome
      else yield outcome
    }
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function withoutMissing({ where, fix }: Pick<GateError, 'where' | 'fix'>): { where?: string; fix?: string } {
  return { ...(where !== undefined && { where }), ...(fix !== undefined && { fix }) }
}
