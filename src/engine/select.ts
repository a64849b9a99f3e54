import { kinds } from '../kinds/index.js'
import { folderOf, nameOf } from '../lib/paths.js'
import type { FileChange } from '../model/change.js'
import type { Tree, Workspace } from '../model/tree.js'
import type { Library, Opened } from './library.js'

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
}

export type Known = Opened & { readonly known: true }

/** The files that this run has to open: changed ones, those that name a changed path, or with `--all` every one that matches. */
export async function findCandidates(
  workspace: Workspace,
  head: Library,
  scope: Scope,
  naming: Naming | undefined,
): Promise<{ candidates: Candidate[]; files: number; matched: number; notes: SelectionNote[] }> {
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
    else if (!scope.inPaths(file)) notes.push({ file, judged: false, why: 'it is not among the paths of the command line' })
    else return true
    return false
  }
  let files = 0
  let matched = 0
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
  candidates.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  return { candidates, files, matched, notes }
}

function isPlain(mode: FileChange['headMode']): boolean {
  return mode !== 'symlink' && mode !== 'submodule'
}

/** A name as documents may write it: composed or not, and with the escapes that JSON writers put for what is not ASCII. */
export function spellings(name: string): string[] {
  const forms = [name, name.normalize('NFC'), name.normalize('NFD')]
  const escaped = (form: string, upper: boolean): string =>
    form.replace(/[^\x20-\x7e]/g, (c) => {
      const hex = c.charCodeAt(0).toString(16).padStart(4, '0')
      return `\\u${upper ? hex.toUpperCase() : hex}`
    })
  return [...new Set(forms.flatMap((form) => [form, escaped(form, false), escaped(form, true)]))]
}

/** The changed paths, and the files at the head that hold one of their names. */
export interface Naming {
  readonly changed: ReadonlySet<string>
  readonly changedFolders: ReadonlySet<string>
  readonly hits: Promise<ReadonlySet<string>>
}

/** Starts the search as soon as the changes are known: git looks while the configuration is read. Undefined when none changed. */
export function startNaming(workspace: Workspace): Naming | undefined {
  if (workspace.changes.length === 0) return undefined
  const changed = new Set<string>()
  const changedFolders = new Set<string>()
  const words = new Set<string>()
  const likely = new Set<string>()
  for (const change of workspace.changes) {
    for (const path of change.basePath === undefined ? [change.path] : [change.path, change.basePath]) {
      changed.add(path)
      for (const spelling of spellings(nameOf(path))) words.add(spelling)
      // A document may name the folder that the file is in.
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
        changedFolders.add(folder)
        words.add(nameOf(folder))
      }
      for (const kind of kinds) {
        for (const dependent of kind.dependents?.(path) ?? []) likely.add(dependent)
        for (const word of kind.spellings?.(path) ?? []) words.add(word)
      }
    }
  }
  const hits = search(workspace.head, [...words], likely)
  hits.catch(() => {}) // whoever awaits it is told
  return { changed, changedFolders, hits }
}

async function search(head: Tree, words: readonly string[], likely: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const hits = new Set(await head.grep(words.filter((word) => word !== '')))
  for (const file of likely) if ((await head.entry(file)) !== undefined) hits.add(file)
  return hits
}

/** Unchanged documents that name a changed path: changing only `model.bin` must not slip past the card that declares it. */
async function findNaming(
  { changed, changedFolders, hits }: Naming,
  head: Library,
  scope: Scope,
  changes: ReadonlyMap<string, FileChange>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const file of [...(await hits)].sort()) {
    if (changes.has(file) || !scope.matches(file) || !scope.inPaths(file)) continue
    const opened = await head.open(file, true)
    if (!opened.known || opened.kind === undefined) continue
    if (!opened.source.readable) {
      // It cannot be asked what it names, and its text holds the name.
      found.set(file, 'something')
      continue
    }
    const document = await head.document(opened)
    const named = document.namedPaths().find((path) => changed.has(path) || changedFolders.has(path))
    if (named !== undefined) found.set(file, named)
  }
  return found
}
