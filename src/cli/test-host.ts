/** In a thread of its own: runs the cases of policies for the thread that started it. */
import { parentPort, workerData } from 'node:worker_threads'
import { GateError } from '../model/errors.js'
import { testFolder } from './test-folder.js'
import type { TestMessage } from './test-thread.js'

export async function hostTests(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this is a part of `specgate test`, not a command')
  const tell = (message: TestMessage): void => port.postMessage(message)
  for (const folder of workerData as readonly string[]) {
    try {
      tell({ result: await testFolder(folder, (doing) => tell({ folder, doing })) })
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      const { exit, message, where, fix } = error
      tell({ refused: { exit, message, where, fix } })
    }
  }
}
