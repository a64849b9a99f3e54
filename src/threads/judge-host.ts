/** In a thread of its own: judges files for the thread that started it. */
import { parentPort, workerData } from 'node:worker_threads'
import { judgeUnits, setUp, type Bench, type UnitOutcome } from '../engine/judge-units.js'
import { activatePolicies } from '../engine/load-policies.js'
import type { Candidate } from '../engine/select.js'
import { resumeWorkspace } from '../io/workspace.js'
import type { ThreadData } from './judge-thread.js'

/** Until the other side has no more questions. An error ends the thread, and the other side does its work. */
export async function hostJudge(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this is a part of `specgate check`, not a command')
  const { workspace: state, config, now, all, recording, changedPaths } = workerData as ThreadData
  const workspace = resumeWorkspace(state)
  let ready = (async (): Promise<Bench> => {
    // Then no folder has to be asked for.
    if (all) await workspace.head.entries()
    return setUp({ workspace, config, policies: await activatePolicies(config), now })
  })()
  // Said outright: NODE_OPTIONS may have a thread live on after an error, and the other side would wait for ever.
  const endOnError = (): void => void ready.catch(() => process.exit())
  endOnError()
  port.on('message', (files: readonly Candidate[]) => {
    ready = ready.then(async (bench) => {
      const made: UnitOutcome[] = []
      for await (const [, outcome] of judgeUnits(bench, files, { share: () => 'judge', recording, changedPaths }))
        made.push(outcome)
      port.postMessage(made)
      return bench
    })
    endOnError()
  })
  await new Promise((resolve) => port.once('close', resolve))
}
