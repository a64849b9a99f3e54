/**
 * Files whose record a change takes out of a list or an attestation, or leaves without a digest: nobody would see any more when they
 * are exchanged. In a card, what is no longer listed is a change of its surface, and `lock-freshness` knows what a lock has to record.
 */
import { algorithmOf, comparableHex } from '../../src/lib/digest-forms.js'
import { foldersAbove, nameOf, resolveFile } from '../../src/lib/paths.js'
import type { Artifact, Change, Context, FactRequest, Facts } from '../../src/policy.js'
import { isClaim, provesNothing } from './claims.js'
import type { rules } from './rules.js'

interface Read {
  readonly algorithm: string
  readonly hex: string
}

/** A file that was recorded at the base, and is not at the head. */
interface Dropped {
  readonly artifact: Artifact
  readonly name: string
  /** The record at the base by its strongest digest. */
  readonly read: Read
  /** Workspace paths that may be meant: the one whose bytes agreed at the base is. */
  readonly candidates: readonly string[]
  /** What stands in its place, without a digest that counts. */
  readonly left: Artifact | undefined
}

type Digest = FactRequest & { fact: 'digest' }

const LISTINGS = (['base', 'head'] as const).map((side) => ({ fact: 'listing', path: '', side }) as const)
/** Two files with the same digest can be made at will. */
const WEAK = new Set(['md5', 'sha1', 'md5-dos2unix'])
const STRONGEST = ['sha512', 'sha384', 'blake2b', 'sha256', 'sha224']
const MOST_RELATED = 5

/** First what both sides have, then the bytes of those that are still there. */
export function droppedRequests(change: Change | undefined, facts: Facts | undefined): FactRequest[] {
  const dropped = droppedBy(change)
  if (dropped.length === 0) return []
  if (facts === undefined) return [...LISTINGS]
  return stillHere(dropped, facts).flatMap(({ read, candidates }) =>
    candidates.flatMap((path) => [digestOf(path, read, 'base'), digestOf(path, read, 'head')]),
  )
}

export function reportDropped(change: Change, { facts, report }: Context<unknown, typeof rules>): void {
  const found = stillHere(droppedBy(change), facts).flatMap((one) => {
    const path = one.candidates.find((candidate) => isAt(candidate, one.read, 'base', facts))
    return path === undefined ? [] : [{ ...one, path, same: isAt(path, one.read, 'head', facts) }]
  })
  for (const same of [false, true]) {
    const some = found.filter((one) => one.same === same)
    const first = some[0]
    if (first === undefined) continue
    const count = some.length
    const place = ({ artifact, left }: Dropped) =>
      left === undefined
        ? { at: artifact.path?.at ?? artifact.at, side: 'base' as const }
        : { at: left.path?.at ?? left.at, side: 'head' as const }
    report({
      rule: 'ART.DIGEST_DROPPED',
      ...place(first),
      data: {
        which: count === 1 ? `\`${first.name}\` was` : `${count} files (\`${first.name}\` is the first) were`,
        algorithm: first.read.algorithm,
        how: howOf(first),
        state: `${count === 1 ? 'its' : 'their'} bytes are ${same ? 'still' : 'not'} those that were recorded`,
        path: first.path,
        count,
      },
      related: some.slice(1, MOST_RELATED + 1).map((one) => ({ ...place(one), message: 'another one' })),
      ...(same ? { soft: true } : {}),
    })
  }
}

function howOf({ left }: Dropped): string {
  if (left === undefined) return 'not at all'
  const kept = readsOf(left)[0]
  return kept === undefined ? 'without a digest that can be compared' : `by ${kept.algorithm} alone`
}

const known = new WeakMap<object, readonly Dropped[]>()

/** Asked for in each round, and for each change that a release is held against. */
function droppedBy(change: Change | undefined): readonly Dropped[] {
  const { base, head } = change ?? {}
  if (base === undefined || head === undefined || !base.readable || !head.readable) return []
  let dropped = known.get(change!)
  if (dropped === undefined) {
    const after = recordsOf(head)
    dropped = [...recordsOf(base)].flatMap(([key, { artifact, read }]): Dropped[] => {
      const is = after.get(key)
      if (read === undefined || (is?.read !== undefined && (WEAK.has(read.algorithm) || !WEAK.has(is.read.algorithm)))) return []
      const name = String(artifact.path?.value)
      return [{ artifact, name, read, candidates: candidatesOf(artifact), left: is?.artifact }]
    })
    known.set(change!, dropped)
  }
  return dropped
}

interface Recorded {
  readonly artifact: Artifact
  /** By its strongest digest; a list may have a line for each algorithm. */
  readonly read: Read | undefined
}

function recordsOf(document: NonNullable<Change['base']>): Map<string, Recorded> {
  const records = new Map<string, Recorded>()
  for (const artifact of document.view('artifacts')?.artifacts ?? []) {
    const key = isClaim(artifact) ? keyOf(artifact) : undefined
    if (key === undefined) continue
    const read = readsOf(artifact)[0]
    const earlier = records.get(key)
    if (earlier === undefined || (read !== undefined && (earlier.read === undefined || rankOf(read) < rankOf(earlier.read))))
      records.set(key, { artifact, read })
  }
  return records
}

/** A list stands beside its files, and is known by them wherever it goes; what an attestation names starts nobody knows where. */
function keyOf({ path, role, folder }: Artifact): string | undefined {
  const verdict = typeof path?.value === 'string' ? resolveFile(role === 'attested' ? '' : folder, path.value) : undefined
  return verdict?.ok === true ? verdict.path : undefined
}

/** The strongest first. */
function readsOf({ digests }: Artifact): Read[] {
  return digests
    .flatMap(({ algorithm: written, value }): Read[] => {
      const algorithm = algorithmOf(written)
      const hex = algorithm === undefined ? undefined : comparableHex(value, algorithm)
      return algorithm === undefined || hex === undefined ? [] : [{ algorithm, hex }]
    })
    .sort((a, b) => rankOf(a) - rankOf(b))
}

function rankOf({ algorithm }: Read): number {
  const rank = STRONGEST.indexOf(algorithm)
  return rank >= 0 ? rank : STRONGEST.length + Number(WEAK.has(algorithm))
}

function candidatesOf({ path, role, folder, rootFallback }: Artifact): string[] {
  const raw = String(path?.value)
  const roots = role === 'attested' ? foldersAbove(folder) : rootFallback && raw.includes('/') ? [folder, ''] : [folder]
  return roots.flatMap((root) => {
    const verdict = resolveFile(root, raw)
    return verdict.ok ? [verdict.path] : []
  })
}

/** With the candidates that both sides have: what is removed with its record is as it should be. */
function stillHere(dropped: readonly Dropped[], facts: Facts): Dropped[] {
  if (dropped.length === 0) return []
  const [base, head] = LISTINGS.map((request) => {
    const listing = facts.find(request)
    return new Set(listing?.known === true ? listing.value : [])
  })
  return dropped.flatMap((one) => {
    const candidates = one.candidates.filter(
      (path) =>
        base!.has(path) && head!.has(path) && !(one.artifact.role === 'attested' && provesNothing(nameOf(path), one.read.hex)),
    )
    return candidates.length === 0 ? [] : [{ ...one, candidates }]
  })
}

function digestOf(path: string, { algorithm }: Read, side: 'base' | 'head'): Digest {
  return { fact: 'digest', path, algorithm, side }
}

function isAt(path: string, read: Read, side: 'base' | 'head', facts: Facts): boolean {
  const fact = facts.find(digestOf(path, read, side))
  return fact?.known === true && fact.value === read.hex
}
