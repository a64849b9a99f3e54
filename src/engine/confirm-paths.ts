import { compileGlob, faultOfGlob, isGlob } from '../lib/glob.js'
import { GateError } from '../model/errors.js'
import type { Tree, Workspace } from '../model/tree.js'

/**
 * A path that exists on neither side is a slip of the hand, and must not read as "nothing to judge": GateError 2. A pattern may
 * stand in a workflow before there are files for it; those that match no file on either side are answered, to be said.
 */
export async function confirmPaths(workspace: Workspace, paths: readonly string[]): Promise<string[]> {
  const trees = [workspace.head, ...(workspace.base === null ? [] : [workspace.base])]
  const empty: string[] = []
  for (const path of new Set(paths)) {
    const fault = isGlob(path) ? faultOfGlob(path) : undefined
    if (path === '.') continue
    if (isGlob(path) && fault === undefined) {
      if (!(await isMatched(path, workspace, trees))) empty.push(path)
      continue
    }
    if (await isNamed(path, trees)) continue
    if (fault !== undefined)
      throw new GateError(2, `"${path}" is no pattern for files: ${fault.reason}`, {
        where: `paths, character ${fault.column}`,
        fix: 'Write * for any characters of a name, ** for any folders, {a,b} for either; or name files and folders as they are.',
      })
    throw new GateError(2, `there is no file or folder "${path}" at the head or at the base`, {
      where: 'paths',
      fix: 'Check the path: the command line takes it from the current folder, the action from the root of the repository, and upper and lower case count.',
    })
  }
  return empty
}

async function isNamed(path: string, trees: readonly Tree[]): Promise<boolean> {
  const found = await Promise.all(
    trees.map(async (tree) => (await tree.entry(path)) !== undefined || (await tree.listing(path)).known),
  )
  return found.includes(true)
}

/** What changed is at hand; the whole tree is listed only for a pattern that matches nothing there. */
async function isMatched(pattern: string, { changes }: Workspace, trees: readonly Tree[]): Promise<boolean> {
  const matches = compileGlob(pattern)
  if (changes.some(({ path, basePath }) => matches(path) || (basePath !== undefined && matches(basePath)))) return true
  for (const tree of trees) if ((await tree.entries()).some(({ path }) => matches(path))) return true
  return isNamed(pattern, trees) // a file may be called `[id].yaml`
}
