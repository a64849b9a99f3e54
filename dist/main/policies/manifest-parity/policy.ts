import { normalizeDigest, shortDigests } from '../../src/lib/digest.js'
import { resolvePath } from '../../src/lib/paths.js'
import { definePolicy } from '../../src/policy.js'
import type { Artifact, ArtifactRole, ArtifactsView, Path } from '../../src/policy.js'
import options from './options.schema.json' with { type: 'json' }

interface Options {
  readonly mode: 'exact' | 'superset' | 'intersection'
}

interface Entry {
  readonly name: string
  readonly nameAt: Path
  readonly artifact: Artifact
}

export default definePolicy<Options>()({
  meta: {
    id: 'manifest-parity',
    summary: 'Requires that the export manifest and the list of artifacts agree on paths and digests.',
    views: ['artifacts'],
    rules: {
      'MANIFEST.MISSING_ENTRY': {
        severity: 'error',
        message: '`{{path}}` is an artifact, but the manifest does not list it.',
        why: 'What the manifest does not name is not exported, or is exported without anybody vouching for it.',
        fix: 'Add the entry to the manifest, with the same path and sha256.',
        spec: 'Ch. 11 §VII',
      },
      'MANIFEST.EXTRA_ENTRY': {
        severity: 'error',
        message: '`{{path}}` stands in the manifest, but is no artifact of this document.',
        why: 'In mode `exact` both lists name the same files, so that neither can be read without the other being right.',
        fix: 'Add the file to `artifacts`, drop it from the manifest, or use the mode `superset`.',
        spec: 'Ch. 11 §VII',
      },
      'MANIFEST.DIGEST_DIFFERS': {
        severity: 'error',
        message:
          'The manifest gives `{{path}}` the {{algorithm}} `{{manifestShort}}`, but the list of artifacts has `{{declaredShort}}`.',
        why: 'One of the two is wrong, and who verifies the export by the wrong one refuses good files or accepts bad ones.',
        fix: 'Hash the file again and write the same digest in both places.',
        spec: 'Ch. 11 §VII',
      },
    },
    options,
    since: '0.1.0',
  },
  checkDocument(document, { options: { mode }, report }) {
    const view = document.view('artifacts')
    const declaredAt = listPlace(view, 'declared')
    const manifestAt = listPlace(view, 'manifest')
    // A document with one list only has nothing to compare; that a list went away is for `document` to say.
    if (view === undefined || declaredAt === undefined || manifestAt === undefined) return
    const declared = entriesByPath(view, 'declared')
    const manifest = entriesByPath(view, 'manifest')
    for (const [path, entry] of declared) {
      const twin = manifest.get(path)
      if (twin === undefined) {
        if (mode === 'intersection') continue
        const related = [{ at: entry.nameAt, message: 'the artifact that the manifest lacks' }]
        report({ rule: 'MANIFEST.MISSING_ENTRY', at: manifestAt, on: 'key', data: { path: entry.name }, related })
        continue
      }
      // Neither list can hold the digest of the file that both stand in.
      if (path === document.file) continue
      for (const difference of compareDigests(entry.artifact, twin.artifact)) {
        const { algorithm, declaredHex, manifestHex, at, relatedAt } = difference
        const [manifestShort, declaredShort] = shortDigests(manifestHex, declaredHex)
        report({
          rule: 'MANIFEST.DIGEST_DIFFERS',
          at,
          data: { path: entry.name, algorithm, manifestShort, declaredShort, declared: declaredHex, manifest: manifestHex },
          related: [{ at: relatedAt, message: 'the digest in the list of artifacts' }],
        })
      }
    }
    if (mode !== 'exact') return
    for (const [path, entry] of manifest) {
      if (declared.has(path)) continue
      const related = [{ at: declaredAt, on: 'key' as const, message: 'the list that lacks it' }]
      report({ rule: 'MANIFEST.EXTRA_ENTRY', at: entry.nameAt, data: { path: entry.name }, related })
    }
  },
})

function listPlace(view: ArtifactsView | undefined, role: ArtifactRole): Path | undefined {
  return view?.lists.find((list) => list.role === role)?.at
}

/** By normalised path; of duplicates the first, since `artifact-digests` reports the others. An unsafe path is compared as it is written. */
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
function compareDigests(declared: Artifact, manifest: Artifact): Difference[] {
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
