/** Outputs of a pipeline that get in each other's way: DVC refuses the whole `dvc.yaml` for one (`build_outs_trie` of dvc/repo/trie.py). */
import { nameOf } from '../../src/lib/paths.js'
import type { Context, Document, Json, Path, Summary } from '../../src/policy.js'
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
  const outputs = outputsOf(entries)
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

/** In a folder that only DVC can name, nobody knows which files are the same. */
function outputsOf(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    ({ artifact, candidates }) =>
      (artifact.role === 'output' || artifact.role === 'pointer') && candidates.length > 0 && !artifact.folder.includes('${'),
  )
}

/** What is kept of one output. A pointer has no stage. */
interface Made {
  readonly path: string
  readonly name: string
  readonly at: Path
  readonly stage?: string
}
type Kept = Made & { readonly file: string; readonly changed: boolean }

/** The outputs of a `dvc.yaml` or of a pointer, which DVC reads under these names alone; a lock only repeats them. */
export function summarizeOutputs(document: Document, entries: () => readonly Entry[]): Json | undefined {
  const isPipeline = document.kind === 'dvc-yaml' && nameOf(document.file) === 'dvc.yaml'
  if (!isPipeline && !(document.kind === 'dvc-pointer' && document.file.endsWith('.dvc'))) return undefined
  const made = outputsOf(entries()).map(({ artifact, candidates, name, nameAt }): Made => ({
    ...{ path: candidates[0]!, name, at: nameAt },
    ...(isPipeline && { stage: String(artifact.at[1] ?? '') }),
  }))
  return made.length === 0 ? undefined : (made as unknown as Json)
}

/** One file or folder as the output of two files of DVC, which refuses the repository for it. The one that changed is told. */
export function compareOutputs(summaries: readonly Summary[], { report }: Context<unknown, typeof rules>): void {
  if (summaries.length < 2) return
  const byPath = new Map<string, Kept[]>()
  for (const { file, changed, summary } of summaries)
    for (const made of summary as unknown as readonly Made[]) {
      const there = byPath.get(made.path)
      if (there === undefined) byPath.set(made.path, [{ ...made, file, changed }])
      else if (there.every((other) => other.file !== file)) there.push({ ...made, file, changed })
    }
  const told = new Set<string>()
  const tell = (one: Kept, other: Kept, again: (other: Kept) => string): void => {
    const key = JSON.stringify([one.file, one.at])
    if (told.has(key)) return
    told.add(key)
    const related = [{ file: other.file, at: other.at, message: 'the other output' }]
    const data = { path: one.name, again: again(other), agreement: ', and DVC refuses a repository with both' }
    report({ rule: 'ART.DUPLICATE_PATH', file: one.file, at: one.at, data, related })
  }
  for (const group of byPath.values()) {
    const changed = group.filter((one) => one.changed)
    const accused = changed.length === 0 || changed.length === group.length ? group.slice(1) : changed
    for (const one of accused)
      tell(one, group.find((other) => !accused.includes(other)) ?? group[0]!, (other) => `already ${madeBy(other)}`)
  }
  for (const [path, group] of byPath)
    for (const folder of foldersOf(path))
      for (const outer of byPath.get(folder) ?? [])
        for (const inner of group) {
          if (inner.file === outer.file) continue
          if (outer.changed && !inner.changed)
            tell(outer, inner, (other) => `a folder that holds \`${other.path}\`, ${madeBy(other)}`)
          else tell(inner, outer, (other) => `in \`${other.path}\`, which is ${madeBy(other)} as a whole`)
        }
}

function madeBy({ stage, file }: Kept): string {
  return stage === undefined ? `the data of \`${file}\`` : `an output of the stage \`${stage}\` of \`${file}\``
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
