/** `artifacts[]` against `export_manifest.artifacts[]`. */
import { algorithmOf } from '../../src/lib/digest-forms.js'
import { normalizeDigest, shortDigests } from '../../src/lib/digest.js'
import { resolvePath } from '../../src/lib/paths.js'
import type { Artifact, ArtifactRole, ArtifactsView, Context, Document, FactRequest, Facts, Path } from '../../src/policy.js'
import type { rules } from './rules.js'

type DigestRequest = FactRequest & { readonly fact: 'digest' }

export interface Options {
  readonly mode: 'exact' | 'superset' | 'intersection'
  readonly critical: readonly string[]
}

export interface Entry {
  readonly name: string
  readonly nameAt: Path
  readonly artifact: Artifact
}

/** One of the two lists, by normalised path. */
export interface List {
  readonly role: 'declared' | 'manifest'
  readonly at: Path
  readonly entries: ReadonlyMap<string, Entry>
}

/** How `artifact-digests` says that a digest is not that of the file: why, or that it is not. */
const CAUSES = ['ART.LINE_ENDINGS', 'ART.LFS_POINTER']
export const WRONG = ['ART.SHA256_MISMATCH', 'ART.DIGEST_MISMATCH', ...CAUSES]

export const LIST_NAMES = { declared: 'the list of artifacts', manifest: 'the manifest' } as const

export function listOf(view: ArtifactsView, role: List['role']): List | undefined {
  const at = view.lists.find((list) => list.role === role)?.at
  return at === undefined ? undefined : { role, at, entries: entriesByPath(view, role) }
}

/** The digests of the files that both lists name: they tell which of two that differ is wrong. */
export function bytesRequests(declared: List, manifest: List): FactRequest[] {
  return [...declared.entries].flatMap(([path, entry]) => {
    const twin = manifest.entries.get(path)
    const differences = twin === undefined ? [] : compareDigests(entry.artifact, twin.artifact)
    return differences.flatMap(({ algorithm }) => requestsOf(entry.artifact, algorithm))
  })
}

/** By the document's folder, and where such paths may start at the root, by that. */
function requestsOf({ folder, path, rootFallback }: Artifact, algorithm: string): DigestRequest[] {
  const known = algorithmOf(algorithm)
  if (known === undefined || typeof path?.value !== 'string') return []
  const found = (rootFallback ? [folder, ''] : [folder]).map((start) => resolvePath(start, path.value as string))
  return found.flatMap((verdict) =>
    verdict.ok ? [{ fact: 'digest' as const, path: verdict.path, algorithm: known, side: 'head' as const }] : [],
  )
}

/** What the file of an entry has at the head; undefined when it is not there, or was not asked for because nothing differs. */
export function hexAtHead(artifact: Artifact, algorithm: string, facts: Facts): string | undefined {
  const first = requestsOf(artifact, algorithm)
    .map((request) => facts.find(request))
    .find((fact) => fact?.known === true)
  return first?.known === true ? first.value : undefined
}

export function compareLists(
  document: Document,
  declared: List,
  manifest: List,
  mode: Options['mode'],
  { facts, report }: Pick<Context<unknown, typeof rules>, 'facts' | 'report'>,
): void {
  for (const [path, entry] of declared.entries) {
    const twin = manifest.entries.get(path)
    if (twin === undefined) {
      if (mode === 'intersection') continue
      const related = [{ at: entry.nameAt, message: 'the artifact that the manifest lacks' }]
      report({ rule: 'MANIFEST.MISSING_ENTRY', at: manifest.at, on: 'key', data: { path: entry.name }, related })
      continue
    }
    // Neither list can hold the digest of the file that both stand in.
    if (path === document.file) continue
    for (const difference of compareDigests(entry.artifact, twin.artifact)) {
      const { algorithm, declaredHex, manifestHex, at, relatedAt } = difference
      const [manifestShort, declaredShort] = shortDigests(manifestHex, declaredHex)
      const digests = { algorithm, manifestShort, declaredShort, declared: declaredHex, manifest: manifestHex }
      const bytes = hexAtHead(entry.artifact, algorithm, facts)
      const isWrongAlone = bytes === declaredHex
      const there = isWrongAlone ? `${LIST_NAMES.declared}, like the file at the head,` : LIST_NAMES.declared
      report({
        rule: 'MANIFEST.DIGEST_DIFFERS',
        at,
        data: { here: 'The manifest', there, path: entry.name, ...digests },
        related: [{ at: relatedAt, message: 'the digest in the list of artifacts' }],
        // Where the file is here it decides, and the digest that is wrong is told to be.
        ...(bytes !== undefined && {
          echoOf: { rules: isWrongAlone ? CAUSES : WRONG, at: bytes === manifestHex ? relatedAt : at },
        }),
      })
    }
  }
  if (mode !== 'exact') return
  for (const [path, entry] of manifest.entries) {
    if (declared.entries.has(path)) continue
    const related = [{ at: declared.at, on: 'key' as const, message: 'the list that lacks it' }]
    report({ rule: 'MANIFEST.EXTRA_ENTRY', at: entry.nameAt, data: { path: entry.name }, related })
  }
}

/** Of duplicates the first, since `artifact-digests` reports the others. An unsafe path is compared as it is written. */
function entriesByPath(view: ArtifactsView, role: ArtifactRole): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const artifact of view.artifacts) {
    const raw = artifact.path?.value
    if (artifact.role !== role || artifact.path === undefined || typeof raw !== 'string') continue
    const verdict = resolvePath(artifact.folder, raw)
    const key = verdict.ok ? verdict.path : `unsafe:${raw}`
    if (!entries.has(key)) entries.set(key, { name: raw, nameAt: artifact.path.at, artifact })
  }
  return entries
}

interface Difference {
  readonly algorithm: string
  readonly declaredHex: string
  readonly manifestHex: string
  readonly at: Path
  readonly relatedAt: Path
}

/** Digests of the same algorithm that differ, whatever their case and prefix. Placeholders and malformed ones are for `artifact-digests`. */
export function compareDigests(declared: Artifact, manifest: Pick<Artifact, 'digests'>): Difference[] {
  return manifest.digests.flatMap(({ algorithm, value, at }) => {
    const other = declared.digests.find((digest) => digest.algorithm === algorithm)
    const theirs = normalizeDigest(value, algorithm)
    const ours = normalizeDigest(other?.value, algorithm)
    if (other === undefined || theirs === undefined || ours === undefined || theirs === ours) return []
    const [name = ''] = theirs.split(':')
    // Under different prefixes nothing can be compared, and the wrong one is reported as malformed.
    if (!ours.startsWith(`${name}:`) || theirs.length !== ours.length) return []
    return [
      {
        algorithm: name,
        declaredHex: ours.slice(name.length + 1),
        manifestHex: theirs.slice(name.length + 1),
        at,
        relatedAt: other.at,
      },
    ]
  })
}
