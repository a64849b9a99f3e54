import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The top of the repository that a folder lies in; the folder itself where there is none. A worktree's `.git` is a file. */
export function findRepositoryRoot(folder: string): string {
  const start = resolve(folder)
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return start
  }
}
