import { Worker } from 'node:worker_threads'
import { GateError } from '../model/errors.js'
import { testFolder, type FolderResult } from './test-folder.js'

/** First argument of a thread of ours (`src/index.ts`). */
const TEST_THREAD = '__test'

/** How long a policy may take to load, and for one case; as long as a call of it may take in `check`. */
const STEP_TIMEOUT_MS = 10_000

/** What the thread tells: what it is about to do, the outcome of a folder, or a refusal that ends the command. */
export type TestMessage =
  | { readonly folder: string; readonly doing: string }
  | { readonly result: FolderResult }
  | { readonly refused: Pick<GateError, 'exit' | 'message' | 'where' | 'fix'> }

/** A policy that never came to an end of its own: no case of it says anything. */
export interface BrokenOff {
  readonly folder: string
  /** Completes "while …". */
  readonly doing: string
  readonly why: string
}

/**
 * The outcome of each policy, in order. They run in a thread, so that one that runs for ever, or ends its process, is named and
 * the others are tested all the same; without a file to start a thread from they run here.
 */
export async function* testFolders(
  folders: readonly string[],
  entry: string | undefined,
): AsyncGenerator<FolderResult | BrokenOff> {
  if (entry === undefined) {
    for (const folder of folders) yield await testFolder(folder, () => undefined)
    return
  }
  for (let at = 0; at < folders.length;) {
    for await (const outcome of runThread(entry, folders.slice(at))) {
      at++
      yield outcome
    }
  }
}

/** Ends with all folders tested, or with the one that it broke off at. */
async function* runThread(entry: string, folders: readonly string[]): AsyncGenerator<FolderResult | BrokenOff> {
  const worker = new Worker(entry, {
    argv: [TEST_THREAD],
    workerData: folders,
    name: 'test',
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const ready: (FolderResult | BrokenOff | GateError)[] = []
  let left = folders.length
  let step = { folder: folders[0]!, doing: 'it was loaded' }
  let wake = (): void => undefined
  const put = (outcome: (typeof ready)[number]): void => {
    if (left === 0) return
    left = 'cases' in outcome ? left - 1 : 0
    ready.push(outcome)
    wake()
  }
  const breakOff = (why: string): void => put({ ...step, why })
  const limit = (): NodeJS.Timeout =>
    setTimeout(() => breakOff(`it did not end within ${STEP_TIMEOUT_MS / 1000} seconds`), STEP_TIMEOUT_MS)
  let timer = limit()
  worker.on('message', (message: TestMessage) => {
    clearTimeout(timer)
    timer = limit()
    if ('result' in message) put(message.result)
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
