import { realpathSync } from 'node:fs'

let path: string | undefined

/** The file that this program was started from, for threads of its own; undefined where it is a guest (a test). */
export function entryFile(): string | undefined {
  try {
    return path === undefined ? undefined : realpathSync(path)
  } catch {
    return undefined // `node dist/index` names no file
  }
}

export function startedFrom(argument: string | undefined): void {
  path = argument
}
