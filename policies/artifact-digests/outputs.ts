/** Outputs of a pipeline that get in each other's way: DVC refuses the whole `dvc.yaml` for one (`build_outs_trie` of dvc/repo/trie.py). */
import type { Context, Document } from '../../src/policy.js'
import type { Entry } from './entries.js'
import type { rules } from './rules.js'

/** One file or folder as the output of two stages, of two turns of a loop, or inside the output of another. */
export function reportSharedOutputs(
  document: Document,
  entries: readonly Entry[],
  { report }: Context<unknown, typeof rules>,
): void {
  if (document.kind !== 'dvc-yaml') return
  const firsts = new Map<string, Entry>()
  const told = new Set<string>()
  const tell = (entry: Entry, other: Entry, again: string): void => {
    const place = JSON.stringify(entry.artifact.at)
    if (told.has(place)) return
    told.add(place)
    const related = place === JSON.stringify(other.artifact.at) ? [] : [{ at: other.nameAt, message: 'the other output' }]
    report({ rule: 'ART.DUPLICATE_PATH', at: entry.nameAt, data: { path: entry.name, again, agreement: '' }, related })
  }
  // In a folder that only DVC can name, nobody knows which files are the same.
  const outputs = entries.filter(
    ({ artifact, candidates }) => artifact.role === 'output' && candidates.length > 0 && !artifact.folder.includes('${'),
  )
  for (const entry of outputs) {
    const path = entry.candidates[0]!
    const first = firsts.get(path)
    if (first === undefined) firsts.set(path, entry)
    else if (isSame(first, entry)) tell(entry, first, `an output of more than one turn of the loop of ${stageOf(entry)}`)
    else if (!isListedAgain(first, entry)) tell(entry, first, `already an output of ${stageOf(first)}`)
  }
  for (const entry of outputs)
    for (const folder of foldersOf(entry.candidates[0]!)) {
      const outer = firsts.get(folder)
      if (outer !== undefined) tell(entry, outer, `in \`${outer.name}\`, which is an output of ${stageOf(outer)} as a whole`)
    }
}

function isSame(one: Entry, other: Entry): boolean {
  return JSON.stringify(one.artifact.at) === JSON.stringify(other.artifact.at)
}

/** Twice in one list: that is told of every list. */
function isListedAgain(one: Entry, other: Entry): boolean {
  return JSON.stringify(one.artifact.at.slice(0, -1)) === JSON.stringify(other.artifact.at.slice(0, -1))
}

function stageOf({ artifact }: Entry): string {
  return `the stage \`${String(artifact.at[1] ?? '')}\``
}

function foldersOf(path: string): string[] {
  const folders: string[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end))
  return folders
}
