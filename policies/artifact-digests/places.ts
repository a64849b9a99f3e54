import type { Path } from '../../src/policy.js'
import type { Entry } from './entries.js'
import { oncePer } from '../../src/lib/once-per.js'

/** The entries of a document that speak of the same file, this one among them. `all`: every entry of the document. */
export function placesOf(entry: Entry, all: readonly Entry[]): readonly Entry[] {
  return byPath(all).get(entry.candidates[0] ?? '') ?? []
}

const byPath = oncePer((all: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const places = new Map<string, Entry[]>()
  for (const entry of all) {
    const [path] = entry.candidates
    const group = path === undefined ? undefined : places.get(path)
    if (group !== undefined) group.push(entry)
    else if (path !== undefined) places.set(path, [entry])
  }
  return places
})

/** What is said of a wrong digest of the manifest whose twin in the list of artifacts is right: `manifest-parity` says that the two differ. */
export function echoOfParity(
  entry: Entry,
  at: Path,
  all: readonly Entry[],
  isRight: (declared: Entry) => boolean,
): { readonly echoOf?: { readonly rules: readonly string[]; readonly at: Path } } {
  if (entry.artifact.role !== 'manifest') return {}
  const isWrongAlone = placesOf(entry, all).some((other) => other.artifact.role === 'declared' && isRight(other))
  return isWrongAlone ? { echoOf: { rules: ['MANIFEST.DIGEST_DIFFERS'], at } } : {}
}
