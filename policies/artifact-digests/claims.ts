/** Which of the files that a list or an attestation names are those of this repository. */
import { algorithmOf, readDigest } from '../../src/lib/digest-forms.js'
import { EMPTY_SHA256 } from '../../src/lib/digest.js'
import { compileGlobs } from '../../src/lib/glob.js'
import { foldersAbove, nameOf, resolveFile } from '../../src/lib/paths.js'
import type { Artifact, Document, FactRequest, Facts } from '../../src/policy.js'
import { oncePer } from '../../src/lib/once-per.js'

export interface Options {
  readonly roots: readonly { readonly files: string; readonly root: string }[]
}

export interface Claims {
  /** Files of this repository, each with the one path that is meant. */
  readonly here: readonly { readonly artifact: Artifact; readonly path: string }[]
  readonly elsewhere: readonly Artifact[]
  /** Of these, the ones that have a file of their name here, without any sign that it is the one that is meant. */
  readonly namesakes: ReadonlyMap<Artifact, string>
}

type Listing = FactRequest & { fact: 'listing' }
const HEAD: Listing = { fact: 'listing', path: '', side: 'head' }
const BASE: Listing = { fact: 'listing', path: '', side: 'base' }

/** Files that many repositories have with the same content: that one agrees says nothing. */
const COMMON =
  /^(?:licen[cs]e|copying|notice|authors|code_of_conduct|\.(?:git|editor|npm|docker)\w*|gradlew|gradle-wrapper|mvnw|__init__\.py|py\.typed)/i
const EMPTY = new Set([EMPTY_SHA256, 'd41d8cd98f00b204e9800998ecf8427e', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'])

/** That the bytes agree does not show that this file is the one that is meant. */
export function provesNothing(name: string, digest = ''): boolean {
  return COMMON.test(name) || EMPTY.has(digest)
}

export function isClaim({ role }: Artifact): boolean {
  return role === 'listed' || role === 'attested'
}

/**
 * In rounds: what there is, the digests of what may be meant, and those of the base where the head's differ. The document is
 * known to speak of a folder when a digest of it agrees with a file there, at the head or at the base.
 */
export function claimRequests(
  document: Document,
  artifacts: readonly Artifact[],
  options: Options,
  facts?: Facts,
): FactRequest[] {
  const claims = claimsAmong(artifacts)
  if (claims.length === 0) return []
  const requests: FactRequest[] = [HEAD, BASE]
  if (facts?.find(HEAD) === undefined) return requests
  for (const { candidates, untracked } of candidatesOf(document, claims, options, facts)) {
    // What a build has made is in no listing; its bytes are in the work tree, or nowhere.
    for (const { artifact, path } of untracked) requests.push(...digestsOf(artifact, path, 'head'))
    for (const { artifact, path, sure } of candidates) {
      for (const request of digestsOf(artifact, path, 'head')) {
        requests.push(request)
        const atHead = facts.find(request)
        if (!sure && atHead !== undefined && !(atHead.known && atHead.value === request.expected))
          requests.push(...digestsOf(artifact, path, 'base'))
      }
    }
  }
  return requests
}

export function readClaims(document: Document, artifacts: readonly Artifact[], options: Options, facts: Facts): Claims {
  const claims = claimsAmong(artifacts)
  if (claims.length === 0) return { here: [], elsewhere: [], namesakes: new Map() }
  const roots = candidatesOf(document, claims, options, facts)
    .map((root) => ({ ...root, agreeing: countAgreeing(root.candidates, facts) }))
    .sort((a, b) => Number(b.own) - Number(a.own) || b.agreeing - a.agreeing)
  const found = new Map<Artifact, string>()
  for (const { candidates, agreeing } of roots)
    for (const { artifact, path, sure } of candidates)
      if ((sure || agreeing > 0) && !found.has(artifact)) found.set(artifact, path)
  const elsewhere = claims.filter((artifact) => !found.has(artifact))
  const namesakes = new Map<Artifact, string>()
  for (const { candidates } of roots)
    for (const { artifact, path } of candidates)
      if (!found.has(artifact) && !namesakes.has(artifact)) namesakes.set(artifact, path)
  return { here: [...found].map(([artifact, path]) => ({ artifact, path })), elsewhere, namesakes }
}

interface Root {
  readonly own: boolean
  readonly candidates: readonly Candidate[]
  /** Paths that git has on neither side; of these, the candidates that turn out to be files are among `candidates` too. */
  readonly untracked: readonly Candidate[]
}

/** A bill of materials may name 100,000 files of an image, from each folder above it. */
const MOST_UNTRACKED = 1000

interface Candidate {
  readonly artifact: Artifact
  readonly path: string
  /** It is meant, whether or not any digest agrees. */
  readonly sure: boolean
}

/** For each folder that the paths may start at, those that lead to a file. A list stands beside its files, an attestation anywhere. */
function candidatesOf(document: Document, claims: readonly Artifact[], { roots }: Options, facts: Facts): Root[] {
  const [head, base] = [namesOf(facts, HEAD), namesOf(facts, BASE)]
  const configured = roots.find(({ files }) => compileGlobs([files])(document.file))?.root.replace(/\/+$/, '')
  const resolved = (own: boolean, root: string, sure: (artifact: Artifact) => boolean): Root => {
    const untracked: Candidate[] = []
    const candidates: Candidate[] = []
    for (const { artifact, path, isThere } of reach(document, claims, root, head, base)) {
      const candidate = { artifact, path, sure: sure(artifact) }
      if (isThere) candidates.push(candidate)
      else if (artifact.role === 'listed' || untracked.length < MOST_UNTRACKED) {
        untracked.push(candidate)
        if (isOnDisk(candidate, facts)) candidates.push(candidate)
      }
    }
    return { own, candidates, untracked }
  }
  if (configured !== undefined) return [resolved(true, configured, () => true)]
  const [first] = claims
  const folder = first?.folder ?? ''
  if (first?.role === 'attested') return foldersAbove(folder).map((root) => resolved(false, root, () => false))
  const own = resolved(true, folder, () => true)
  if (folder === '' || first?.rootFallback !== true) return [own]
  // A list that finds nothing beside it was written from the root; a bare name there may be anybody's.
  const isInFolder = (artifact: Artifact): boolean => own.candidates.length === 0 && String(artifact.path?.value).includes('/')
  return [own, resolved(false, '', isInFolder)]
}

interface Reached {
  readonly artifact: Artifact
  readonly path: string
  /** Git has it. */
  readonly isThere: boolean
}

interface Reach {
  readonly head: ReadonlySet<string>
  readonly base: ReadonlySet<string>
  readonly byRoot: Map<string, readonly Reached[]>
}

const reaches = new WeakMap<readonly Artifact[], Reach>()

/** What the paths lead to from a folder. The same in every round, and a list can be 100,000 long. */
function reach(
  document: Document,
  claims: readonly Artifact[],
  root: string,
  head: ReadonlySet<string>,
  base: ReadonlySet<string>,
): readonly Reached[] {
  let known = reaches.get(claims)
  if (known?.head !== head || known.base !== base) reaches.set(claims, (known = { head, base, byRoot: new Map() }))
  let list = known.byRoot.get(root)
  if (list === undefined) {
    list = claims.flatMap((artifact): Reached[] => {
      const raw = artifact.path?.value
      const verdict = typeof raw === 'string' ? resolveFile(root, raw) : undefined
      if (verdict?.ok !== true || verdict.path === document.file) return []
      const { path } = verdict
      // What an attestation named and is gone now is no business of the repository's any more; a list has to be brought up to date.
      const isThere = head.has(path) || (artifact.role === 'listed' && base.has(path))
      return isThere || !base.has(path) ? [{ artifact, path, isThere }] : []
    })
    known.byRoot.set(root, list)
  }
  return list
}

const claimsAmong = oncePer((artifacts: readonly Artifact[]): readonly Artifact[] => artifacts.filter(isClaim))

/** A link, or what else cannot be read, is there as well, and has to be told. */
function isOnDisk({ artifact, path }: Candidate, facts: Facts): boolean {
  return digestsOf(artifact, path, 'head').some((request) => {
    const fact = facts.find(request)
    return fact !== undefined && (fact.known || fact.absent !== true)
  })
}

function countAgreeing(candidates: readonly Candidate[], facts: Facts): number {
  return candidates.filter(({ artifact, path }) => {
    if (provesNothing(nameOf(path))) return false
    return (['head', 'base'] as const).some((side) =>
      digestsOf(artifact, path, side).some((request) => {
        const fact = facts.find(request)
        return fact?.known === true && fact.value === request.expected && !provesNothing('', request.expected)
      }),
    )
  }).length
}

type Expected = FactRequest & { fact: 'digest'; readonly expected: string }

/** One request for each digest that can be compared. */
export function digestsOf(artifact: Artifact, path: string, side: 'head' | 'base'): Expected[] {
  return readOnce(artifact).map(({ algorithm, expected }) => ({ fact: 'digest', path, algorithm, side, expected }))
}

type Read = Pick<Expected, 'algorithm' | 'expected'>

/** In each round, and for each folder that a path may start at, the same are asked for. */
const readOnce = oncePer((artifact: Artifact): readonly Read[] =>
  artifact.digests.flatMap(({ algorithm: written, value }): Read[] => {
    const algorithm = algorithmOf(written)
    const reading = algorithm === undefined ? undefined : readDigest(value, algorithm)
    return algorithm === undefined || reading?.ok !== true ? [] : [{ algorithm, expected: reading.hex }]
  }),
)

const NOTHING: ReadonlySet<string> = new Set()
const setOf = oncePer((names: readonly string[]): ReadonlySet<string> => new Set(names))

function namesOf(facts: Facts, request: Listing): ReadonlySet<string> {
  const listing = facts.find(request)
  return listing?.known === true ? setOf(listing.value as readonly string[]) : NOTHING
}
