import { compileGlobs } from '../lib/glob.js'
import { folderOf } from '../lib/paths.js'
import type { FileChange } from '../model/change.js'
import type { Policy } from '../policy.js'
import { isAwake, type ActivePolicy, type SleepingPolicy } from './active-policy.js'
import type { Library } from './library.js'
import type { Candidate, Scope } from './select.js'

type Beside = NonNullable<Policy['beside']>

/**
 * Documents that did not change and do not name what changed, but stand where a policy reads it all the same: the folder of a
 * document, or one above the changed file. `taken`: files that are judged anyway.
 */
export async function findBeside(
  policies: readonly (ActivePolicy | SleepingPolicy)[],
  changes: readonly FileChange[],
  head: Library,
  scope: Scope,
  taken: ReadonlySet<string>,
): Promise<Candidate[]> {
  const wanted = foldersOf(policies, changes)
  if (wanted.size === 0) return []
  const changed = new Set(changes.map(({ path }) => path))
  const found: Candidate[] = []
  for (const { path: file, mode } of await head.tree.entries()) {
    const reasons = wanted.get(folderOf(file))
    if (reasons === undefined || taken.has(file) || changed.has(file)) continue
    if (mode === 'symlink' || mode === 'submodule' || !scope.matches(file) || !scope.inPaths(file)) continue
    const opened = await head.open(file, true)
    if (!opened.known || opened.kind === undefined || !opened.source.readable) continue
    const document = await head.document(opened)
    const reason = reasons.find(({ beside }) => beside.of(document))
    if (reason === undefined) continue
    found.push({ file, status: 'unchanged', baseFile: file, why: `${reason.path} stands beside it, and changed` })
  }
  return found
}

/** Of each folder whose documents may be concerned: by whom, and for which changed file. */
function foldersOf(
  policies: readonly (ActivePolicy | SleepingPolicy)[],
  changes: readonly FileChange[],
): Map<string, { readonly beside: Beside; readonly path: string }[]> {
  const folders = new Map<string, { beside: Beside; path: string }[]>()
  for (const { policy, options } of policies.filter(isAwake)) {
    const { beside } = policy
    if (beside === undefined) continue
    for (const { path, type } of changes) {
      const globs = beside.files(options, type)
      if (globs.length === 0) continue
      const isMeant = compileGlobs(globs)
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        const inside = folder === '' ? path : path.slice(folder.length + 1)
        if (isMeant(inside)) folders.set(folder, [...(folders.get(folder) ?? []), { beside, path }])
        if (folder === '') break
      }
    }
  }
  return folders
}
