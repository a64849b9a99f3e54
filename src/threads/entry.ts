import { programFile } from '../io/program-file.js'

let path: string | undefined

/** The file that this program was started from, for threads of its own; undefined where it is a guest (a test). */
export function entryFile(): string | undefined {
  return path === undefined ? undefined : programFile(path)
}

export function startedFrom(argument: string | undefined): void {
  path = argument
}
