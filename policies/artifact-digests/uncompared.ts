/** Digests of algorithms that nothing here computes: that nothing was found about them must not look as if they were right. */
import { algorithmOf, isForeignName } from '../../src/lib/digest-forms.js'
import { listOf } from '../../src/lib/nearest.js'
import type { Artifact, Context, Path } from '../../src/policy.js'
import type { Entry } from './entries.js'
import { keepsOthers } from './others.js'
import type { rules } from './rules.js'

interface Uncompared {
  readonly entry: Entry
  readonly algorithm: string
  readonly at: Path
}

const MOST_RELATED = 5
const MOST_NAMED = 4

/** One note for a document: there is one thing to do about all of it. */
export function reportUncompared(entries: readonly Entry[], { report }: Context<unknown, typeof rules>): void {
  const found = entries.flatMap((entry) => uncomparedOf(entry))
  const first = found[0]
  if (first === undefined) return
  // A list may have a line for each algorithm of a file.
  const compared = new Set(entries.filter(({ artifact }) => hasAnother(artifact)).map(({ candidates }) => candidates[0]))
  const alone = new Map(found.map(({ entry }) => [entry.candidates[0], entry] as const))
  for (const path of compared) alone.delete(path)
  const one = `the ${first.algorithm} of \`${first.entry.name}\``
  const algorithms = [...new Set(found.map(({ algorithm }) => algorithm))].sort()
  const named = found.length === 1 ? 'it' : listOf(algorithms, 'and', MOST_NAMED)
  report({
    rule: 'ART.DIGEST_NOT_COMPARED',
    at: first.at,
    data: {
      which: found.length === 1 ? `The${one.slice(3)} is` : `${found.length} digests (the first is ${one}) are`,
      reason: `nothing here can compute ${named}`,
      rest: restOf(alone, found.length === 1),
      algorithms: algorithms.join(', '),
      path: first.entry.name,
      count: found.length,
    },
    related: found.slice(1, MOST_RELATED + 1).map(({ at }) => ({ at, message: 'another one' })),
  })
}

function restOf(alone: ReadonlyMap<string | undefined, Entry>, isOne: boolean): string {
  const [first] = alone.values()
  if (first === undefined) return ''
  if (isOne) return ', and it has no other digest'
  return alone.size === 1
    ? `, and \`${first.name}\` has no other digest`
    : `, and ${alone.size} files (\`${first.name}\` is the first) have no other digest`
}

function uncomparedOf(entry: Entry): Uncompared[] {
  const { artifact, candidates } = entry
  if (!keepsOthers(artifact) || artifact.directory || candidates.length === 0) return []
  return artifact.digests.flatMap(({ algorithm: written, value, at }) => {
    const algorithm = written === 'digest' ? prefixOf(value) : written
    return algorithm !== undefined && isForeignName(algorithm) ? [{ entry, algorithm, at }] : []
  })
}

/** `digest: "blake3:…"` says its algorithm itself. */
function prefixOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\s*([A-Za-z][\w-]*(?:\/\d+)?):/.exec(value)?.[1] : undefined
}

function hasAnother({ digests }: Artifact): boolean {
  return digests.some(
    ({ algorithm, value }) => algorithmOf(algorithm === 'digest' ? (prefixOf(value) ?? 'sha256') : algorithm) !== undefined,
  )
}
