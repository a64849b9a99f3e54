/** Digests that a lineage graph records of files which no list of the document names. */
import { normalizeDigest, readSha256 } from '../../src/lib/digest.js'
import type { Artifact, Context, Document } from '../../src/policy.js'
import { compareBytes } from './compare.js'
import { sha256Request } from './entries.js'
import type { Entry } from './entries.js'
import { compareOthers } from './others.js'
import type { rules } from './rules.js'
import { oncePer } from '../../src/lib/once-per.js'

/** As entries, so that they are held against the bytes like every other. Digests of formats with lists of their own are in there already. */
export const nodeEntries = oncePer((listed: readonly Entry[], document: Document): readonly Entry[] => {
  const graphs = (document.view('lineage')?.graphs ?? []).filter(({ versioned }) => versioned)
  if (graphs.length === 0) return []
  const known = new Set(listed.flatMap(({ candidates }) => candidates))
  return graphs.flatMap(({ nodes }) =>
    nodes.flatMap(({ id, at, digest, path }): Entry[] => {
      if (digest === undefined || typeof digest.value !== 'string' || (path !== undefined && known.has(path))) return []
      const normal = normalizeDigest(digest.value)
      const isSha256 = normal === undefined || normal.startsWith('sha256:')
      const sha = isSha256 ? { value: digest.value, at: digest.at } : undefined
      const digests = sha === undefined ? [{ algorithm: 'digest', ...digest }] : []
      const place = { at, role: 'listed' as const, folder: '', rootFallback: false, directory: false, sha256Required: false }
      const artifact: Artifact = { ...place, digests, path: { value: path ?? id, at: digest.at } }
      const candidates = path === undefined ? [] : [path]
      return [{ artifact, name: path ?? id, nameAt: digest.at, candidates, sha, reading: readSha256(sha?.value) }]
    }),
  )
})

/** A node may stand for what is not built yet, so that a file which is not there is no finding; nor is one without a digest. */
export function checkNode(
  document: Document,
  entry: Entry,
  context: Context<unknown, typeof rules>,
  all: readonly Entry[],
): void {
  const { reading, sha, nameAt: at, name: path } = entry
  if (sha !== undefined && !reading.ok && reading.kind !== 'missing') {
    const rule = reading.kind === 'placeholder' ? 'ART.SHA256_PLACEHOLDER' : 'ART.SHA256_INVALID'
    context.report({ rule, at, soft: true, data: { path, detail: reading.detail } })
  }
  if (!entry.candidates.some((file) => context.facts.get(sha256Request(file)).known)) return
  compareBytes(document, entry, context, all)
  compareOthers(entry, context, all)
}
