/** Which documents name what changed, though they themselves did not change. */
import { kinds } from '../kinds/index.js'
import { endsInOne, folderOf, nameOf } from '../lib/paths.js'
import { fileReferences } from '../lib/schema/json-schema/file-references.js'
import type { FileChange } from '../model/change.js'
import type { Tree, Workspace } from '../model/tree.js'
import type { Library, Opened } from './library.js'
import type { Scope } from './select.js'

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

type Endings = readonly string[] | undefined

/** The changed paths, and the files at the head that hold one of their names. */
export interface Naming {
  readonly changed: ReadonlySet<string>
  readonly changedFolders: ReadonlySet<string>
  /** Among those files that may be documents, by the endings of their paths, or schemas that documents refer to. */
  hits(endings: Endings): Promise<ReadonlySet<string>>
}

/**
 * Starts the search as soon as the changes are known: git looks while the configuration is read. `likely`: where, if that
 * says nothing else of it. Undefined when nothing changed.
 */
export function startNaming(workspace: Workspace, likely?: Endings): Naming | undefined {
  if (workspace.changes.length === 0) return undefined
  const changed = new Set<string>()
  const changedFolders = new Set<string>()
  const words = new Set<string>()
  const dependents = new Set<string>()
  for (const change of workspace.changes) {
    const paths = change.basePath === undefined ? [change.path] : [change.path, change.basePath]
    const meant = paths.flatMap((path) => kinds.flatMap((kind) => kind.standsFor?.(path) ?? []))
    for (const path of [...paths, ...meant]) {
      changed.add(path)
      for (const spelling of spellings(nameOf(path))) words.add(spelling)
      // A document may name the folder that the file is in.
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
        changedFolders.add(folder)
        words.add(nameOf(folder))
      }
      for (const kind of kinds) {
        for (const dependent of kind.dependents?.(path) ?? []) dependents.add(dependent)
        for (const word of kind.spellings?.(path) ?? []) words.add(word)
      }
    }
  }
  const searches = new Map<string, Promise<ReadonlySet<string>>>()
  const hits = (endings: Endings): Promise<ReadonlySet<string>> => {
    const within = likely !== undefined && isCovered(endings, likely) ? likely : endings
    const key = within === undefined ? '' : within.join('/')
    let found = searches.get(key)
    if (found === undefined) searches.set(key, (found = search(workspace.head, [...words], dependents, within)))
    return found
  }
  hits(likely).catch(() => {}) // whoever awaits it is told
  return { changed, changedFolders, hits }
}

/** Whether what ends in one of these is looked for already. Nearly always the list is the same. */
function isCovered(endings: Endings, by: readonly string[]): boolean {
  if (endings === undefined) return false
  return endings.join('/') === by.join('/') || endings.every((ending) => endsInOne(ending, by))
}

async function search(
  head: Tree,
  words: readonly string[],
  dependents: ReadonlySet<string>,
  endings: Endings,
): Promise<ReadonlySet<string>> {
  const hits = new Set(
    await head.grep(
      words.filter((word) => word !== ''),
      orReferring(endings),
    ),
  )
  for (const file of dependents) if ((await head.entry(file)) !== undefined) hits.add(file)
  return hits
}

/** As far as a schema is read through the files that it refers to; see `bundleFiles`. */
const MOST_LINKS = 4
const MOST_CARRIERS = 200
const REFERRING = ['.json', '.yaml', '.yml', '.avsc']

/** A file that is no document of its own may be what a document refers to. */
function orReferring(endings: Endings): Endings {
  return endings === undefined ? undefined : [...new Set([...endings, ...REFERRING])]
}

/** What to look for, and why each path of it counts as changed: the end of a sentence. */
interface Round {
  readonly changed: ReadonlyMap<string, string>
  readonly folders: ReadonlySet<string>
  readonly hits: ReadonlySet<string>
}

/**
 * Unchanged documents that name a changed path: changing only `model.bin` must not slip past the card that declares it. A file
 * that refers to a changed one by `$ref` has changed with it, whether or not it is a document of its own: those that name it
 * are looked for in the next round.
 */
export async function findNaming(
  naming: Naming,
  head: Library,
  scope: Scope,
  changes: ReadonlyMap<string, FileChange>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const carriers = new Set<string>()
  let round: Round = {
    changed: new Map([...naming.changed].map((path) => [path, path])),
    folders: naming.changedFolders,
    hits: await naming.hits(scope.endings),
  }
  for (let link = 0; link < MOST_LINKS; link++) {
    const carried = new Map<string, string>()
    for (const file of [...round.hits].sort()) {
      if (changes.has(file) || carriers.has(file)) continue
      const isWanted = !found.has(file) && scope.matches(file) && scope.inPaths(file)
      // Of one that is not judged itself only what it refers to is asked, and most refer to nothing: not worth reading it whole.
      if (!isWanted && !(endsInOne(file, REFERRING) && (await head.holds(file, '$ref')))) continue
      const opened = await head.open(file, true)
      if (!opened.known) continue
      const named = isWanted ? await namedBy(opened, head, round) : undefined
      if (named !== undefined) found.set(file, named)
      const through = carriers.size < MOST_CARRIERS ? await referredBy(opened, round) : undefined
      if (through === undefined) continue
      carriers.add(file)
      carried.set(file, `${file}, which refers to ${through}`)
    }
    if (carried.size === 0) return found
    const words = [...new Set([...carried.keys()].flatMap((path) => spellings(nameOf(path))))]
    round = { changed: carried, folders: new Set(), hits: new Set(await head.tree.grep(words, orReferring(scope.endings))) }
  }
  return found
}

async function namedBy(
  opened: Opened & { readonly known: true },
  head: Library,
  { changed, folders }: Round,
): Promise<string | undefined> {
  if (opened.kind === undefined) return undefined
  // It cannot be asked what it names, and its text holds the name.
  if (!opened.source.readable) return 'something'
  const document = await head.document(opened)
  for (const path of document.namedPaths()) {
    if (changed.has(path) || folders.has(path)) return changed.get(path) ?? path
    // A folder changes as a whole when a pointer stands for it.
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
      if (changed.has(folder)) return changed.get(folder)
  }
  return undefined
}

/** What a schema refers to that has changed. A file that no kind recognises is looked into all the same. */
async function referredBy({ source }: Opened & { readonly known: true }, { changed }: Round): Promise<string | undefined> {
  if (!endsInOne(source.file, REFERRING) || !source.text.includes('$ref')) return undefined
  await source.prepare()
  if (!source.readable) return undefined
  const reference = fileReferences(source.data, source.file).find(({ path }) => path !== undefined && changed.has(path))
  return reference === undefined ? undefined : changed.get(reference.path!)
}
