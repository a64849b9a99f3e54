import { realpathSync } from 'node:fs'

let file: string | undefined

/** The file that this program was started from, for threads of its own; undefined where it is a guest (a test). */
export function entryFile(): string | undefined {
  return file
}

export function startedFrom(path: string | undefined): void {
  file = path === undefined ? undefined : realpathSync(path)
}
