import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { Artifact, ArtifactRole } from '../../model/views.js'
import { entryOf, type Place } from './entries.js'
import type { GraphFile } from './graph.js'

/** Keys that DVC records an identity under, in a lock or a pointer. All but the hashes are a storage's own. */
const IDENTITY_KEYS = ['md5', 'sha256', 'sha512', 'sha1', 'checksum', 'etag', 'version_id'] as const

/** One entry of `deps` or `outs` as a lock or a pointer records it. */
export interface Recorded {
  readonly value: Json
  readonly at: Path
  readonly role: ArtifactRole
  readonly place: Place
  /** As the graph sees it; an id of '' when the entry has no path. */
  readonly file: GraphFile
}

export function recordedOf(list: Json | undefined, at: Path, role: ArtifactRole, place: Place): Recorded[] {
  const items = isList(list) ? list : list === undefined || list === null ? [] : [list]
  return items.map((value, i) => {
    const here = isList(list) ? [...at, i] : at
    return { value, at: here, role, place, file: graphFileOf(value, here, place) }
  })
}

/** The entry and, for a folder that a cloud remote versions file by file (`files:`), each file in it. */
export function artifactsOf(entries: readonly Recorded[]): Artifact[] {
  const artifacts: Artifact[] = []
  for (const { value, at, role, place, file } of entries) {
    const folder = place.folder ?? place.text
    if (typeof value === 'string') artifacts.push(artifactOf(role, at, folder, { value, at }, undefined, [], false))
    else if (!isObject(value)) artifacts.push(artifactOf(role, at, folder, undefined, undefined, [], false))
    else {
      const files = isList(value.files) ? value.files : []
      const directory = files.length > 0 || Object.hasOwn(value, 'nfiles') || isDirectoryDigest(value.md5)
      artifacts.push(
        artifactOf(role, at, folder, memberAt(value, at, 'path'), memberAt(value, at, 'size'), digestsOf(value, at), directory),
      )
      const inside = file.id === '' ? folder : file.id
      files.forEach((inner, i) => artifacts.push(innerArtifact(inner, role, [...at, 'files', i], inside)))
    }
  }
  return artifacts
}

function innerArtifact(inner: Json, role: ArtifactRole, at: Path, folder: string): Artifact {
  if (!isObject(inner)) return artifactOf(role, at, folder, undefined, undefined, [], false)
  return artifactOf(role, at, folder, memberAt(inner, at, 'relpath'), memberAt(inner, at, 'size'), digestsOf(inner, at), false)
}

function artifactOf(
  role: ArtifactRole,
  at: Path,
  folder: string,
  path: At<Json> | undefined,
  size: At<Json> | undefined,
  digests: Artifact['digests'],
  directory: boolean,
): Artifact {
  const artifact = { at, role, folder, rootFallback: false, digests, directory, sha256Required: false }
  // Assigned, not spread: a lock can have 100,000 of these.
  return path === undefined && size === undefined ? artifact : Object.assign(artifact, path && { path }, size && { size })
}

function graphFileOf(value: Json, at: Path, place: Place): GraphFile {
  const path = isObject(value) ? value.path : value
  if (typeof path !== 'string') return { value, at, id: '', complete: true }
  const file = entryOf(path, at, place, true)
  const key = isObject(value) ? IDENTITY_KEYS.find((name) => Object.hasOwn(value, name)) : undefined
  return key === undefined
    ? file
    : Object.assign(file, { digest: { value: (value as JsonObject)[key] as Json, at: [...at, key] } })
}

/**
 * DVC 3 says `hash: md5` for a plain md5 of the bytes. Without it the entry comes from DVC 2, which turned CRLF into LF in
 * text files before hashing. The digest of a folder is one of DVC's own listing of it.
 */
function digestsOf(entry: JsonObject, at: Path): Artifact['digests'] {
  const found: { algorithm: string; value: Json; at: Path }[] = []
  addIdentities(entry, at, found)
  const { cloud } = entry
  if (!isObject(cloud)) return found
  for (const remote of Object.keys(cloud)) {
    const kept = cloud[remote] as Json
    if (isObject(kept)) addIdentities(kept, [...at, 'cloud', remote], found, true)
  }
  return found
}

function addIdentities(from: JsonObject, at: Path, found: { algorithm: string; value: Json; at: Path }[], plain = false): void {
  for (const key of IDENTITY_KEYS) {
    if (!Object.hasOwn(from, key)) continue
    found.push({ algorithm: key === 'md5' && !plain ? md5Algorithm(from) : key, value: from[key] as Json, at: [...at, key] })
  }
}

function md5Algorithm(entry: JsonObject): string {
  if (isDirectoryDigest(entry.md5)) return 'dvc-dir'
  return entry.hash === 'md5' ? 'md5' : 'md5-dos2unix'
}

function isDirectoryDigest(value: Json | undefined): boolean {
  return typeof value === 'string' && value.endsWith('.dir')
}

function memberAt(value: JsonObject, at: Path, key: string): At<Json> | undefined {
  return Object.hasOwn(value, key) ? { value: value[key] as Json, at: [...at, key] } : undefined
}
