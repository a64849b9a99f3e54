import { algorithmOf, comparableHex } from '../../src/lib/digest-forms.js'
import { normalizeDigest } from '../../src/lib/digest.js'
import type { Artifact, Context, Json } from '../../src/policy.js'
import type { Entry } from './entries.js'
import type { rules } from './rules.js'

type Reporter = Context<unknown, typeof rules>

const WEAK = new Set(['md5', 'md5-dos2unix', 'sha1', 'sha-1'])
const MOST_RELATED = 5

/** One file twice in one list, however it is spelled: `a.bin`, `./a.bin`, `x/../a.bin`. */
export function reportDuplicates(entries: readonly Entry[], { report }: Reporter): void {
  if (areAllUnique(entries)) return
  const lists = new Map<string, Map<string, Entry>>()
  for (const entry of entries) {
    const path = entry.candidates[0]
    if (path === undefined) continue
    const list = `${entry.artifact.role}\n${entry.artifact.at.slice(0, -1).map(String).join('\0')}`
    let firsts = lists.get(list)
    if (firsts === undefined) lists.set(list, (firsts = new Map()))
    const keys = keysOf(entry, path)
    const first = keys.map((key) => firsts.get(key)).find((one) => one !== undefined)
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, entry)
    if (first === undefined) continue
    // A template that was filled in several times is written once.
    if (JSON.stringify(first.artifact.at) === JSON.stringify(entry.artifact.at)) continue
    report({
      rule: 'ART.DUPLICATE_PATH',
      at: entry.nameAt,
      data: {
        path: entry.name,
        again: entry.name === first.name ? 'already listed' : `the same file as \`${first.name}\`, which is already listed`,
        agreement: agreement(first, entry),
      },
      related: [{ at: first.nameAt, message: 'the first entry for this file' }],
    })
  }
}

/** As nearly always. */
function areAllUnique(entries: readonly Entry[]): boolean {
  const seen = new Map<string, Set<string>>()
  return entries.every(({ artifact: { role }, candidates: [path] }) => {
    if (path === undefined) return true
    let paths = seen.get(role)
    if (paths === undefined) seen.set(role, (paths = new Set()))
    return paths.size < paths.add(path).size
  })
}

/** In a list of checksums a line has one digest, and a file a line for each algorithm: two of one algorithm are one too many. */
function keysOf({ artifact }: Entry, path: string): readonly string[] {
  if (artifact.role !== 'listed' || artifact.digests.length === 0) return [path]
  return artifact.digests.map(({ algorithm }) => `${path}\0${algorithm}`)
}

/** Formats that know only md5 or sha1: one note for a document, since there is one thing to do about all of it. */
export function reportWeakDigests(artifacts: readonly Artifact[], { report }: Reporter): void {
  const group: Artifact[] = []
  // A list may have the stronger one in a line of its own.
  const strong = new Set<Json | undefined>()
  for (const { role, digests, path } of artifacts) if (role === 'listed' && !areWeak(digests)) strong.add(path?.value)
  for (const artifact of artifacts) {
    if (artifact.sha256Required || artifact.digests.length === 0 || !areWeak(artifact.digests)) continue
    if (artifact.role !== 'listed' || !strong.has(artifact.path?.value)) group.push(artifact)
  }
  const first = group[0]
  if (first !== undefined) {
    const algorithms = [...new Set(group.flatMap((artifact) => artifact.digests.map(({ algorithm }) => algorithm)))].sort()
    const path = typeof first.path?.value === 'string' ? first.path.value : first.at.join('.')
    report({
      rule: 'ART.WEAK_DIGEST',
      at: first.digests[0]?.at ?? first.at,
      data: {
        entries: group.length === 1 ? `\`${path}\` has` : `${group.length} entries (\`${path}\` is the first) have`,
        algorithms: algorithms.join(' and '),
        path,
        count: group.length,
      },
      related: group.slice(1, MOST_RELATED + 1).map(({ at, digests }) => ({ at: digests[0]?.at ?? at, message: 'another one' })),
    })
  }
}

/** Of a digest that both have, sha256 if they can. A list that knows no digests (the outputs of a `dvc.yaml`) has no say. */
function agreement({ artifact: before }: Entry, { artifact: after }: Entry): string {
  if (before.digests.length + after.digests.length === 0 && !after.sha256Required) return ''
  const [a, b] = [validDigests(before), validDigests(after)]
  const shared = a.has('sha256') && b.has('sha256') ? 'sha256' : [...a.keys()].find((algorithm) => b.has(algorithm))
  if (shared !== undefined) return a.get(shared) === b.get(shared) ? ' with the same digest' : ' with another digest'
  return a.size + b.size === 0 ? ' without a valid digest' : ' and one of the two has no valid digest'
}

function validDigests({ digests }: Artifact): Map<string, string> {
  const valid = new Map<string, string>()
  for (const { algorithm: written, value } of digests) {
    const algorithm = algorithmOf(written)
    const hex = algorithm === 'sha256' ? normalizeDigest(value, algorithm) : algorithm && comparableHex(value, algorithm)
    if (algorithm !== undefined && hex !== undefined) valid.set(algorithm, hex)
  }
  return valid
}

function areWeak(digests: Artifact['digests']): boolean {
  return digests.every(({ algorithm }) => WEAK.has(algorithm.toLowerCase()))
}
