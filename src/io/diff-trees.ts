import type { FileChange } from '../model/change.js'
import type { NamedObject } from './git-names.js'
import type { Objects } from './objects.js'
import { byCodeUnits } from '../lib/order.js'

/** Beyond this many folders git is faster. */
const MAX_TREES = 1000

/**
 * What differs between two trees, read through the process that runs already: for the usual pull request that is several
 * times faster than to start `git diff-tree`, and the folders are needed later anyway. Undefined when git has to be asked:
 * files were both added and removed, so that some may be renamed, or the trees differ in very many folders.
 */
export async function diffTrees(objects: Objects, base: string, head: string): Promise<FileChange[] | undefined> {
  const changes: FileChange[] = []
  let trees = 0
  const read = async (oid: string | undefined): Promise<ReadonlyMap<string, NamedObject>> =>
    oid === undefined ? new Map<string, NamedObject>() : objects.tree(oid)

  async function walk(prefix: string, baseTree: string | undefined, headTree: string | undefined): Promise<void> {
    if (++trees > MAX_TREES) return
    const [before, after] = await Promise.all([read(baseTree), read(headTree)])
    const folders: Promise<void>[] = []
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const was = before.get(name)
      const is = after.get(name)
      if (was?.oid === is?.oid && was?.mode === is?.mode) continue
      const path = prefix + name
      const folder = (object: NamedObject | undefined): string | undefined =>
        object !== undefined && object.mode === undefined ? object.oid : undefined
      if (folder(was) !== undefined || folder(is) !== undefined) folders.push(walk(`${path}/`, folder(was), folder(is)))
      const change = compare(path, was?.mode, is?.mode)
      if (change !== undefined) changes.push(change)
    }
    await Promise.all(folders)
  }

  await walk('', base, head)
  const has = (type: FileChange['type']): boolean => changes.some((change) => change.type === type)
  if (trees > MAX_TREES || (has('added') && has('removed'))) return undefined
  return changes.sort((a, b) => byCodeUnits(a.path, b.path))
}

/** Of two entries that differ; a folder is no entry. */
function compare(path: string, baseMode: NamedObject['mode'], headMode: NamedObject['mode']): FileChange | undefined {
  if (baseMode === undefined) return headMode === undefined ? undefined : { type: 'added', path, headMode }
  if (headMode === undefined) return { type: 'removed', path, baseMode }
  return { type: 'modified', path, baseMode, headMode }
}
