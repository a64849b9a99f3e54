import { relative, resolve } from 'node:path'
import { GateError } from '../model/errors.js'

/** A file, folder or pattern as a person names it, from the folder `from` → relative to the root of the repository. Throws GateError 2. */
export function toWorkspacePath(path: string, from: string, root: string): string {
  const fromRoot = relative(root, resolve(from, path)).split('\\').join('/')
  if (fromRoot.startsWith('../') || fromRoot === '..')
    throw new GateError(2, `"${path}" lies outside the repository`, {
      where: root,
      fix: 'Name files and folders of this repository.',
    })
  return fromRoot === '' ? '.' : fromRoot
}
