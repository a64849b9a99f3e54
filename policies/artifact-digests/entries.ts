import { readSha256 } from '../../src/lib/digest.js'
import type { Sha256Reading } from '../../src/lib/digest.js'
import { folderOf, resolveFile, resolvePath } from '../../src/lib/paths.js'
import type { Artifact, Document, Fact, FactRequest, Facts, Json, Path } from '../../src/policy.js'
import { isClaim } from './claims.js'
import type { Claims } from './claims.js'
import { nameType } from '../../src/lib/plain-text.js'
import { isObject } from '../../src/model/json.js'
import { oncePer } from '../../src/lib/once-per.js'

/** An artifact of a document, with its path resolved and its sha256 read. */
export interface Entry {
  readonly artifact: Artifact
  /** The path as written, or where it ought to be. */
  readonly name: string
  readonly nameAt: Path
  /** Workspace paths to look at, the document's own folder first; empty when there is no safe one. */
  readonly candidates: readonly string[]
  /** Why there is no safe path. */
  readonly unsafe?: string
  readonly sha: { readonly value: Json; readonly at: Path } | undefined
  readonly reading: Sha256Reading
}

/** The lists of the spec family, where every entry must be checkable. Elsewhere a path may well lead out of the workspace. */
export function isStrict(artifact: Artifact): boolean {
  return artifact.role === 'declared' || artifact.role === 'manifest'
}

/** Of the document's view, all of them. */
export const readEntries = oncePer((artifacts: readonly Artifact[], document: Document): readonly Entry[] =>
  artifacts.flatMap((artifact) => {
    if (isClaim(artifact)) return []
    const path = artifact.path
    // Without a path there is nothing to look at: other formats describe such things, the spec family must not.
    if ((path === undefined || isRemote(path.value)) && !isStrict(artifact)) return []
    const sha = artifact.digests.find((digest) => digest.algorithm === 'sha256')
    const name = typeof path?.value === 'string' ? path.value : ''
    const nameAt = path?.at ?? artifact.at
    return [{ artifact, name, nameAt, ...resolve(document, artifact), sha, reading: readSha256(sha?.value) }]
  }),
)

/** Of lists and attestations: what is here, and what has no path that could be. */
export function claimEntries(document: Document, { here, elsewhere }: Claims): Entry[] {
  const found = here.map(({ artifact, path }) => ({ ...claimEntry(artifact), candidates: [path] }))
  // An attestation may speak of any system's paths; a list is for whoever has the files beside it.
  const unsafe = elsewhere.flatMap((artifact): Entry[] => {
    if (artifact.role !== 'listed') return []
    const { candidates, unsafe: reason } = resolve(document, artifact)
    return candidates.length > 0 || reason === undefined ? [] : [{ ...claimEntry(artifact), candidates, unsafe: reason }]
  })
  return [...found, ...unsafe]
}

function claimEntry(artifact: Artifact): Omit<Entry, 'candidates'> {
  const sha = artifact.digests.find(({ algorithm }) => algorithm === 'sha256')
  const name = typeof artifact.path?.value === 'string' ? artifact.path.value : ''
  return { artifact, name, nameAt: artifact.path?.at ?? artifact.at, sha, reading: readSha256(sha?.value) }
}

/** Digests at the head. */
export function requestsOf(document: Document, entry: Entry): FactRequest[] {
  return isComparable(document, entry) || canBeFilledIn(document, entry) ? entry.candidates.map(sha256Request) : []
}

/** Of files that are not there: whether they were at the base, and the names nearby, once for all, for one that differs in case. */
export function missingRequests(document: Document, entries: readonly Entry[], facts: Facts): FactRequest[] {
  const requests: FactRequest[] = []
  const listings = new Map<string, FactRequest>()
  for (const entry of entries) {
    if (!isComparable(document, entry) || !entry.candidates.every((path) => isAbsent(facts.find(sha256Request(path))))) continue
    for (const path of entry.candidates) requests.push(sizeAtBase(path))
    const listing = listingRequest(document, entry)
    listings.set(listing.path, listing)
  }
  return [...requests, ...listings.values()]
}

function isAbsent(fact: Fact<unknown> | undefined): boolean {
  return fact?.known === false && fact.absent
}

export function isComparable(document: Document, entry: Entry): boolean {
  return entry.reading.ok && isFile(document, entry)
}

/** A digest that is missing or no digest, of a file that may be there to take the right one from. */
export function canBeFilledIn(document: Document, entry: Entry): boolean {
  return !entry.reading.ok && entry.artifact.sha256Required && isFile(document, entry)
}

function isFile(document: Document, entry: Entry): boolean {
  return !entry.artifact.directory && entry.candidates.length > 0 && entry.candidates[0] !== document.file
}

export function sha256Request(path: string): FactRequest & { fact: 'digest' } {
  return { fact: 'digest', path, algorithm: 'sha256', side: 'head' }
}

export function sizeAtBase(path: string): FactRequest & { fact: 'size' } {
  return { fact: 'size', path, side: 'base' }
}

const ROOT = { fact: 'listing', path: '', side: 'head' } as const

/** Of the folder that document and file have in common: it surely exists, and a folder's name may differ in case too. */
export function listingRequest(document: Document, entry: Entry): FactRequest & { fact: 'listing' } {
  if (!document.file.includes('/')) return ROOT
  const folder = folderOf(document.file).split('/')
  const target = folderOf(entry.candidates[0] ?? '').split('/')
  let shared = 0
  while (shared < folder.length && folder[shared] === target[shared]) shared++
  return { fact: 'listing', path: folder.slice(0, shared).join('/'), side: 'head' }
}

function resolve(document: Document, artifact: Artifact): { candidates: readonly string[]; unsafe?: string } {
  const raw = artifact.path?.value
  if (typeof raw !== 'string') return { candidates: [], unsafe: describeNonPath(document, artifact) }
  // What a tool recorded of the files of a folder is read by that tool, which no such name misleads.
  if (raw.startsWith('-') && isStrict(artifact))
    return { candidates: [], unsafe: 'it starts with a dash, which commands read as an option (`./` in front helps)' }
  if (isStrict(artifact) && climbsBehindName(raw))
    return { candidates: [], unsafe: 'it names a folder only to climb out above it, which hides where it leads' }
  // The outputs of a tool may well be folders, and it says which.
  const read = isStrict(artifact) || artifact.role === 'listed' ? resolveFile : resolvePath
  const own = read(artifact.folder, raw)
  const root = artifact.rootFallback ? read('', raw) : own
  // `../shared/x` may lead out of the workspace from the root and yet be right from the document's folder.
  if (!own.ok) return { candidates: [], unsafe: own.reason }
  return { candidates: root.ok && root.path !== own.path ? [own.path, root.path] : [own.path] }
}

/** `outputs/../../secret`: whoever means `../secret` can write that. */
function climbsBehindName(raw: string): boolean {
  let depth = 0
  let named = false
  for (const step of raw.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') {
      named = true
      depth++
    } else if (named && --depth < 0) return true
  }
  return false
}

function describeNonPath(document: Document, artifact: Artifact): string {
  const entry = document.get(artifact.at)
  if (!isObject(entry)) return `it is ${nameType(entry)}, not an entry with \`path\` and \`sha256\``
  return artifact.path === undefined ? 'it has no `path`' : `it is ${nameType(artifact.path.value)}, not a path`
}

function isRemote(path: Json): boolean {
  return typeof path === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(path) && !/^file:/i.test(path)
}

/** A digest in the place of another, with the prefix that stood there. */
export function rewrite(written: Json | undefined, hex: string): string {
  return typeof written === 'string' && /^\s*sha256:/i.test(written) ? `sha256:${hex}` : hex
}
