/** What several documents say of one file that is not there to decide between them. */
import { algorithmOf, comparableHex } from '../../src/lib/digest-forms.js'
import { shortDigests } from '../../src/lib/digest.js'
import { foldersAbove, nameOf, resolvePath } from '../../src/lib/paths.js'
import type {
  Artifact,
  ArtifactRole,
  Context,
  Document,
  Fact,
  FactRequest,
  Facts,
  Json,
  Path,
  Summary,
} from '../../src/policy.js'
import type { rules } from './rules.js'
import { oncePer } from '../../src/lib/once-per.js'

/** What is kept of one digest. `bytes`: whether the file at the head agrees; `unknown` when there is none, or nobody here compares them. */
interface Claim {
  readonly path: string
  readonly algorithm: string
  readonly hex: string
  readonly at: Path
  readonly role: ArtifactRole
  readonly bytes: 'agree' | 'differ' | 'unknown'
  /** The kind of a list that has none of its files here: its paths say where they lie in a data set or a release elsewhere. */
  readonly elsewhere?: string
}

const DVC = new Set<ArtifactRole>(['input', 'output', 'pointer'])
const MOST_RELATED = 10

export function digestRequests(document: Document): FactRequest[] {
  return claimsOf(document).flatMap((claim) => {
    if (DVC.has(claim.role)) return []
    return claim.role === 'attested' ? [requestOf(claim), requestOf(claim, 'base')] : [requestOf(claim)]
  })
}

export function summarize(document: Document, facts: Facts): Json | undefined {
  const held = claimsOf(document).map((claim): Claim => {
    const fact = DVC.has(claim.role) ? undefined : facts.find(requestOf(claim))
    return { ...claim, bytes: fact?.known !== true ? 'unknown' : fact.value === claim.hex ? 'agree' : 'differ' }
  })
  // A bill of materials that agrees, or agreed, with a file here is held against the bytes, and has nothing more to be asked.
  const isOurs = held.some(
    (claim) =>
      claim.role === 'attested' && (claim.bytes === 'agree' || isKnownAs(facts.find(requestOf(claim, 'base')), claim.hex)),
  )
  const kept = held.filter(({ role, bytes }) => role !== 'attested' || bytes === 'unknown' || !isOurs)
  if (kept.length === 0) return undefined
  const isElsewhere = kept.every(({ role, bytes }) => role === 'listed' && bytes === 'unknown')
  return (isElsewhere ? kept.map((claim): Claim => ({ ...claim, elsewhere: document.kind })) : kept) as unknown as Json
}

type Kept = Claim & { readonly file: string; readonly changed: boolean }

export function compareDocuments(summaries: readonly Summary[], { report }: Context<unknown, typeof rules>): void {
  // What one document says of a file at several places is held against each other in the document.
  if (summaries.length < 2) return
  const several = saidByOthers(summaries)
  const groups = new Map<string, Kept[]>()
  for (const { file, changed, summary } of several.size === 0 ? [] : summaries) {
    for (const claim of summary as unknown as readonly Claim[]) {
      const key = keyOf(claim)
      if (!several.has(key)) continue
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [{ ...claim, file, changed }])
      else group.push({ ...claim, file, changed })
    }
  }
  for (const group of groups.values()) {
    const accused = accusable(group).find((claim) => group.some((other) => differ(claim, other)))
    if (accused === undefined) continue
    const others = group.filter((other) => differ(accused, other))
    reportClaim(accused, others, report)
  }
}

function keyOf({ algorithm, path }: Claim): string {
  return `${algorithm}\n${path}`
}

/** Most files are spoken of by one document, and thousands of claims need not be put together with what nobody else says. */
function saidByOthers(summaries: readonly Summary[]): ReadonlySet<string> {
  const saidBy = new Map<string, string>()
  const several = new Set<string>()
  for (const { file, summary } of summaries)
    for (const claim of summary as unknown as readonly Claim[]) {
      const key = keyOf(claim)
      const first = saidBy.get(key)
      if (first === undefined) saidBy.set(key, file)
      else if (first !== file) several.add(key)
    }
  return several
}

/** Two lists of one kind that have none of their files here (of two data sets, of two releases) speak of different files. */
function differ(one: Kept, other: Kept): boolean {
  if (one.hex === other.hex || one.file === other.file) return false
  return one.elsewhere === undefined || one.elsewhere !== other.elsewhere
}

/**
 * The claims that a finding may stand at, those of documents that changed first. Where the bytes are here they decide, and
 * `artifact-digests` has said it; but not of an attestation that may mean another file.
 */
function accusable(group: readonly Kept[]): readonly Kept[] {
  const [first] = group
  if (group.every(({ hex, file }) => hex === first?.hex || file === first?.file)) return []
  // What DVC's own files say to each other is judged by who knows DVC.
  if (group.every(({ role }) => DVC.has(role))) return []
  if (group.every(({ bytes }) => bytes === 'unknown'))
    return [...group.filter(({ changed }) => changed), ...group.filter(({ changed }) => !changed)]
  const isTold = group.some(({ role, bytes }) => role !== 'attested' && bytes === 'agree')
  return isTold ? group.filter(({ role, bytes }) => role === 'attested' && bytes === 'differ') : []
}

function reportClaim(accused: Kept, others: readonly Kept[], report: Context<unknown, typeof rules>['report']): void {
  const { file, path, algorithm, hex, at } = accused
  const [first] = others
  const [manifestShort, declaredShort] = shortDigests(hex, first!.hex)
  report({
    rule: 'MANIFEST.DIGEST_DIFFERS',
    file,
    at,
    data: {
      ...{ here: 'This document', path, algorithm, manifestShort, there: `\`${first!.file}\``, declaredShort },
      ...{ manifest: hex, declared: first!.hex },
    },
    related: others.slice(0, MOST_RELATED).map((other) => ({
      file: other.file,
      at: other.at,
      message: `the digest in \`${other.file}\`, ${shortDigests(other.hex, hex)[0]}`,
    })),
  })
}

type Unheld = Omit<Claim, 'bytes'>

function claimsOf(document: Document): readonly Unheld[] {
  const artifacts = document.view('artifacts')?.artifacts
  return artifacts === undefined ? [] : claimsIn(artifacts, document.file)
}

/** Asked for before the facts and after. */
const claimsIn = oncePer(readClaims)

function readClaims(artifacts: readonly Artifact[], file: string): Unheld[] {
  return artifacts.flatMap((artifact) => {
    const paths = artifact.directory ? [] : pathsOf(artifact, file)
    if (paths.length === 0) return []
    return artifact.digests.flatMap(({ algorithm: written, value, at }) => {
      const algorithm = algorithmOf(written)
      const hex = algorithm === undefined ? undefined : comparableHex(value, algorithm)
      if (algorithm === undefined || hex === undefined) return []
      return paths.map((path) => ({ path, algorithm, hex, at, role: artifact.role }))
    })
  })
}

/** A bare name of an attestation (`package.json`) may be anybody's: only paths with a folder are joined with what others say. */
function pathsOf({ path, role, folder }: Artifact, file: string): readonly string[] {
  const raw = path?.value
  if (typeof raw !== 'string') return []
  if (role === 'attested' && nameOf(raw) === raw.replace(/^\.\//, '')) return []
  const roots = role === 'attested' ? foldersAbove(folder) : [folder]
  return roots.flatMap((root) => {
    const verdict = resolvePath(root, raw)
    return verdict.ok && verdict.path !== file ? [verdict.path] : []
  })
}

function requestOf(
  { path, algorithm }: Pick<Claim, 'path' | 'algorithm'>,
  side: 'head' | 'base' = 'head',
): FactRequest & { fact: 'digest' } {
  return { fact: 'digest', path, algorithm, side }
}

function isKnownAs(fact: Fact<string> | undefined, hex: string): boolean {
  return fact?.known === true && fact.value === hex
}
