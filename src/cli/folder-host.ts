/** In a thread of its own: loads policies, or runs their cases, for the thread that started it. */
import { parentPort, workerData } from 'node:worker_threads'
import { GateError } from '../model/errors.js'
import type { FolderJobs, FolderMessage, FolderTask } from './folder-thread.js'

export async function hostFolders(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this is a part of `specgate test`, `docs` and `explain`, not a command')
  const tell = (message: FolderMessage): void => port.postMessage(message)
  const { job, folders } = workerData as FolderTask
  for (const folder of folders) {
    try {
      tell({ result: await doJob(job, folder, (doing) => tell({ folder, doing })) })
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      const { exit, message, where, fix } = error
      tell({ refused: { exit, message, where, fix } })
    }
  }
}

/** What is done with one folder; `begin` hears of each step before it is taken. */
export async function doJob<Job extends keyof FolderJobs>(
  job: Job,
  folder: string,
  begin: (doing: string) => void,
): Promise<FolderJobs[Job]> {
  begin('it was loaded')
  const jobs: { [Each in keyof FolderJobs]: () => Promise<FolderJobs[Each]> } = {
    test: async () => (await import('./test-folder.js')).testFolder(folder, begin),
    describe: async () => (await import('./load-policy-folder.js')).describePolicyFolder(folder),
  }
  return (await jobs[job]()) as FolderJobs[Job]
}
