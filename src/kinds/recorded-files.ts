/** What the kinds share that record digests of files: lists of checksums, data packages, attestations, bills of materials. */
import { algorithmOf, isForeignName } from '../lib/digest-forms.js'
import { foldersAbove, resolvePath } from '../lib/paths.js'
import { isList, isObject, type At, type Json, type Path } from '../model/json.js'
import type { Artifact } from '../model/views.js'
import type { KindInput } from './kind.js'

export interface RecordedFile {
  readonly at: Path
  readonly path: At<string>
  readonly digests: Artifact['digests']
  readonly size?: At<Json> | undefined
}

/** A file that a list names: `folder` is where its paths start, and the root of the workspace is tried after it. */
export function recordedArtifact(file: RecordedFile, role: 'listed' | 'attested', folder: string): Artifact {
  const { at, path, digests, size } = file
  const artifact = { at, role, folder, path, digests, rootFallback: true, directory: false, sha256Required: false }
  return size === undefined ? artifact : { ...artifact, size }
}

/** `[{ <name>: "SHA256", <value>: "9c1b…" }]`: how SPDX and CycloneDX write digests. */
export function digestList(list: Json | undefined, at: Path, name: string, value: string): Artifact['digests'] {
  if (!isList(list)) return []
  return list.flatMap((entry, i) => {
    if (!isObject(entry) || typeof entry[name] !== 'string' || !Object.hasOwn(entry, value)) return []
    const algorithm = algorithmNamed(entry[name])
    return algorithm === undefined ? [] : [{ algorithm, value: entry[value] as Json, at: [...at, i, value] }]
  })
}

/** `{ sha256: "9c1b…" }`: how in-toto writes them. `isName`: which keys of the map are names of algorithms, all when absent. */
export function digestMap(map: Json | undefined, at: Path, isName = (_: string): boolean => true): Artifact['digests'] {
  if (!isObject(map)) return []
  const names = Object.keys(map).filter((key) => isName(key) && algorithmNamed(key) !== undefined)
  // Lists that grow by themselves have room for 17, which shows in a list of 60,000 lines.
  return names.map((key) => ({ algorithm: algorithmNamed(key)!, value: map[key] as Json, at: [...at, key] }))
}

/** What cannot be computed here is kept by the name that it has, so that somebody says so. */
function algorithmNamed(name: string): string | undefined {
  return algorithmOf(name) ?? (isForeignName(name) ? name : undefined)
}

/** Every workspace path that the recorded files may be. */
export function pathsOfArtifacts(artifacts: readonly Artifact[], { folder, file }: KindInput): readonly string[] {
  const found = new Set<string>()
  for (const { path, role } of artifacts) {
    if (typeof path?.value !== 'string') continue
    for (const root of role === 'attested' ? foldersAbove(folder) : [folder, '']) {
      const verdict = resolvePath(root, path.value)
      if (verdict.ok && verdict.path !== file) found.add(verdict.path)
    }
  }
  return [...found].sort()
}
