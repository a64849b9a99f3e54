import type { Library } from './library.js'
import type { Candidate } from './select.js'

/** Both are read once more for this, so that only a change set of a size that people write is looked through. */
const MOST_READ = 500

/**
 * A document that was moved and rewritten at once is a removed and an added file for git, which goes by likeness. It is the
 * same document when its kind and its own id say so and nothing else on either side does: without this a rewrite under
 * another name would be compared with nothing.
 */
export async function pairMoved(
  candidates: readonly Candidate[],
  head: Library,
  base: Library | null,
): Promise<readonly Candidate[]> {
  const removed = candidates.filter(({ status }) => status === 'removed')
  const added = candidates.filter(({ status }) => status === 'added')
  if (base === null || removed.length === 0 || added.length === 0) return candidates
  if (removed.length > MOST_READ || added.length > MOST_READ) return candidates
  const [gone, come] = [await identify(removed, base), await identify(added, head)]
  const pairs = new Map<Candidate, Candidate>()
  for (const [identity, from] of gone) {
    const to = come.get(identity)
    if (from !== undefined && to !== undefined) pairs.set(to, from)
  }
  const moved = new Set(pairs.values())
  return candidates
    .filter((candidate) => !moved.has(candidate))
    .map((candidate) => {
      const from = pairs.get(candidate)
      return from === undefined ? candidate : { ...candidate, status: 'renamed', baseFile: from.file }
    })
}

/** By kind and own id; undefined where two have the same. */
async function identify(candidates: readonly Candidate[], library: Library): Promise<ReadonlyMap<string, Candidate | undefined>> {
  const found = new Map<string, Candidate | undefined>()
  for (const candidate of candidates) {
    const opened = await library.open(candidate.file, true)
    if (!opened.known || opened.kind === undefined || !opened.source.readable) continue
    const document = await library.document(opened)
    const name = document.view('versioning')?.name?.value
    opened.source.release()
    if (typeof name !== 'string' || name.trim() === '') continue
    const identity = `${opened.kind.id}\0${name}`
    found.set(identity, found.has(identity) ? undefined : candidate)
  }
  return found
}
