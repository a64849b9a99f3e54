import type { FileChange } from '../model/change.js'
import type { Workspace } from '../model/tree.js'
import type { Library, Opened } from './library.js'
import { findNaming, type Naming } from './naming.js'
import { byCodeUnits } from '../lib/order.js'

/** One file that is judged, with both its sides opened. */
export interface Candidate {
  readonly file: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'unchanged'
  /** At the base, when there is one: the path there. */
  readonly baseFile: string | undefined
  /** Why it is looked at, as the end of a sentence. */
  readonly why: string
}

/** Why each file was or was not looked at, for `--explain-selection`. */
export interface SelectionNote {
  readonly file: string
  readonly judged: boolean
  readonly why: string
}

export interface Scope {
  readonly all: boolean
  /** Folders, files or globs of the command line; all when empty. */
  readonly inPaths: (file: string) => boolean
  /** `documents.include` and `exclude`, or named under `documents.kinds`. */
  readonly matches: (file: string) => boolean
  /** Texts of which one ends the path of every file that `matches`; any may when undefined. */
  readonly endings?: readonly string[] | undefined
}

export type Known = Opened & { readonly known: true }

/** The files that this run has to open: changed ones, those that name a changed path, or with `--all` every one that matches. */
export async function findCandidates(
  workspace: Workspace,
  head: Library,
  scope: Scope,
  naming: Naming | undefined,
): Promise<{ candidates: Candidate[]; files: number; matched: number; outside: number; notes: SelectionNote[] }> {
  const notes: SelectionNote[] = []
  const candidates: Candidate[] = []
  const changes = new Map<string, FileChange>()
  for (const change of workspace.changes) changes.set(change.path, change)
  const take = (file: string, why: string): void => {
    const change = changes.get(file)
    const inBase = change?.type === 'added' || workspace.base === null ? undefined : (change?.basePath ?? file)
    candidates.push({ file, status: change?.type ?? 'unchanged', baseFile: inBase, why })
  }
  const considered = (file: string): boolean => {
    if (!scope.matches(file))
      notes.push({ file, judged: false, why: 'no pattern of `documents.include` matches it, or one of `documents.exclude` does' })
    else if (scope.inPaths(file)) return true
    else {
      outside++
      notes.push({ file, judged: false, why: 'it is not among the paths that are to be judged' })
    }
    return false
  }
  let files = 0
  let matched = 0
  let outside = 0
  const plain = (change: FileChange): boolean => isPlain(change.headMode) && isPlain(change.baseMode)
  for (const change of workspace.changes) {
    files++
    if (change.headMode !== 'submodule' && !considered(change.path)) {
      const { basePath } = change
      if (basePath === undefined || !scope.matches(basePath) || !scope.inPaths(change.path)) continue
      // Renamed to where nobody will look again: this once it is judged, and it is said to be gone.
      const why = `it was renamed to ${change.path}, which no pattern matches`
      candidates.push({ file: basePath, status: 'removed', baseFile: basePath, why })
    }
    if (!plain(change)) {
      notes.push({ file: change.path, judged: false, why: 'it is a symbolic link or a submodule, which is not followed' })
      if (change.type === 'added' || (change.headMode === 'submodule' && change.baseMode === 'submodule')) continue
    }
    matched++
    take(change.path, change.type === 'renamed' ? `it was renamed from ${change.basePath ?? ''}` : `it was ${change.type}`)
  }
  if (scope.all) {
    for (const entry of await workspace.head.entries()) {
      if (changes.has(entry.path)) continue
      files++
      // A folder of another repository has no name that a pattern is meant for.
      if (entry.mode !== 'submodule' && !considered(entry.path)) continue
      if (entry.mode === 'symlink' || entry.mode === 'submodule') {
        notes.push({
          file: entry.path,
          judged: false,
          why: `it is a ${entry.mode === 'symlink' ? 'symbolic link' : 'submodule'}, which is not followed`,
        })
        continue
      }
      matched++
      take(entry.path, 'every document is judged (`--all`)')
    }
  } else if (naming !== undefined) {
    for (const [file, named] of await findNaming(naming, head, scope, changes)) take(file, `it names ${named}, which changed`)
  }
  candidates.sort((a, b) => byCodeUnits(a.file, b.file))
  return { candidates, files, matched, outside, notes }
}

function isPlain(mode: FileChange['headMode']): boolean {
  return mode !== 'symlink' && mode !== 'submodule'
}
