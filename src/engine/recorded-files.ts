import { kinds } from '../kinds/index.js'
import { foldersAbove, nameOf, resolvePath } from '../lib/paths.js'
import type { Library } from './library.js'
import type { LiveDocument } from './live-document.js'
import { spellings } from './naming.js'
import type { Candidate, Scope } from './select.js'
import type { Unit } from './unit.js'

/** More names than these cost more to search for than it costs to open every document. */
const MOST_NAMES = 1000

/** Files of the workspace that a changed document records otherwise than it did, by digest or as what it makes: who else does has to agree. */
export function recordedAnew({ change, head, base }: Unit): readonly string[] {
  if (change === undefined) return []
  const [before, after] = [digestsByPath(base), digestsByPath(head)]
  return [...after].filter(([path, digests]) => before.get(path) !== digests).map(([path]) => path)
}

/**
 * The digests as they are written, by the path that the entry means to who compares documents: from the document's folder,
 * for an attestation from any folder above. Never from the root as well, or ten pipelines that each write `outputs/train.csv`
 * would be judged for what one of them did.
 */
function digestsByPath(document: LiveDocument | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { path, folder, role, digests } of document?.view('artifacts')?.artifacts ?? []) {
    // Two pipelines that make one file are held against each other too, and neither has a digest of it.
    if (typeof path?.value !== 'string' || (digests.length === 0 && role !== 'output')) continue
    const text = digests.map(({ algorithm, value }) => `${algorithm}:${JSON.stringify(value)}`).join(' ')
    for (const root of role === 'attested' ? foldersAbove(folder) : [folder]) {
      const verdict = resolvePath(root, path.value)
      if (verdict.ok) found.set(verdict.path, `${found.get(verdict.path) ?? ''} ${text}`)
    }
  }
  return found
}

/** Documents that did not change, name nothing that changed, and record a digest of one of these files. */
export async function findRecording(
  paths: ReadonlySet<string>,
  head: Library,
  scope: Scope,
  judged: ReadonlySet<string>,
): Promise<Candidate[]> {
  const found: Candidate[] = []
  for (const file of await filesWith(paths, head, scope)) {
    if (judged.has(file) || !scope.matches(file) || !scope.inPaths(file)) continue
    const opened = await head.open(file, true)
    if (!opened.known || opened.kind?.views.artifacts === undefined || !opened.source.readable) continue
    const document = await head.document(opened)
    const shared = [...digestsByPath(document).keys()].find((path) => paths.has(path))
    if (shared === undefined) continue
    const why = `it records ${shared}, as a document that changed does`
    found.push({ file, status: 'unchanged', baseFile: file, why })
  }
  return found
}

async function filesWith(paths: ReadonlySet<string>, head: Library, { endings }: Scope): Promise<readonly string[]> {
  if (paths.size > MOST_NAMES) return (await head.tree.entries()).map(({ path }) => path)
  const words = [...paths].flatMap((path) => [
    ...spellings(nameOf(path)),
    ...kinds.flatMap((kind) => kind.spellings?.(path) ?? []),
  ])
  return [...new Set(await head.tree.grep([...new Set(words)], endings))].sort()
}
