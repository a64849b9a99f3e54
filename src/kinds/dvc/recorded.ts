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
}

export function recordedOf(list: Json | undefined, at: Path, role: ArtifactRole, place: Place): Recorded[] {
  if (isList(list)) return list.map((value, i) => ({ value, at: [...at, i], role, place }))
  return list === undefined || list === null ? [] : [{ value: list, at, role, place }]
}

/** The entry and, for a folder that a cloud remote versions file by file (`files:`), each file in it. */
export function artifactsOf(entry: Recorded): Artifact[] {
  const { value, at, role, place } = entry
  const folder = place.folder ?? place.text
  const base = { role, rootFallback: false, sha256Required: false }
  if (typeof value === 'string') return [{ ...base, at, folder, path: { value, at }, digests: [], directory: false }]
  if (!isObject(value)) return [{ ...base, at, folder, digests: [], directory: false }]
  const files = isList(value.files) ? value.files : []
  const own: Artifact = {
    ...base,
    at,
    folder,
    ...member(value, at, 'path', 'path'),
    ...member(value, at, 'size', 'size'),
    digests: digestsOf(value, at),
    directory: files.length > 0 || Object.hasOwn(value, 'nfiles') || isDirectoryDigest(value.md5),
  }
  if (files.length === 0) return [own]
  const inside = typeof value.path === 'string' ? entryOf(value.path, at, place, true).id : folder
  return [own, ...files.map((file, i): Artifact => fileOf(file, [...at, 'files', i], inside, base))]
}

function fileOf(
  file: Json,
  at: Path,
  folder: string,
  base: Pick<Artifact, 'role' | 'rootFallback' | 'sha256Required'>,
): Artifact {
  const place = { ...base, at, folder, directory: false }
  if (!isObject(file)) return { ...place, digests: [] }
  return { ...place, ...member(file, at, 'relpath', 'path'), ...member(file, at, 'size', 'size'), digests: digestsOf(file, at) }
}

/** The file of an entry for the graph, with its first digest. */
export function graphFileOf({ value, at, place }: Recorded): GraphFile {
  const path = isObject(value) ? value.path : value
  if (typeof path !== 'string') return { value, at, id: '', complete: true }
  const key = isObject(value) ? IDENTITY_KEYS.find((name) => Object.hasOwn(value, name)) : undefined
  const digest = key === undefined ? undefined : { value: (value as JsonObject)[key] as Json, at: [...at, key] }
  return { ...entryOf(path, at, place, true), ...(digest && { digest }) }
}

/**
 * DVC 3 says `hash: md5` for a plain md5 of the bytes. Without it the entry comes from DVC 2, which turned CRLF into LF in
 * text files before hashing. The digest of a folder is one of DVC's own listing of it.
 */
function digestsOf(entry: JsonObject, at: Path): Artifact['digests'] {
  const found = IDENTITY_KEYS.filter((key) => Object.hasOwn(entry, key)).map((key) => ({
    algorithm: key === 'md5' ? md5Algorithm(entry) : key,
    value: entry[key] as Json,
    at: [...at, key],
  }))
  const { cloud } = entry
  if (!isObject(cloud)) return found
  for (const remote of Object.keys(cloud)) {
    const kept = cloud[remote] as Json
    if (!isObject(kept)) continue
    for (const key of IDENTITY_KEYS) {
      if (Object.hasOwn(kept, key)) found.push({ algorithm: key, value: kept[key] as Json, at: [...at, 'cloud', remote, key] })
    }
  }
  return found
}

function md5Algorithm(entry: JsonObject): string {
  if (isDirectoryDigest(entry.md5)) return 'dvc-dir'
  return entry.hash === 'md5' ? 'md5' : 'md5-dos2unix'
}

function isDirectoryDigest(value: Json | undefined): boolean {
  return typeof value === 'string' && value.endsWith('.dir')
}

function member(
  value: JsonObject,
  at: Path,
  key: string,
  name: 'path' | 'size',
): { readonly path?: At<Json>; readonly size?: At<Json> } {
  return Object.hasOwn(value, key) ? { [name]: { value: value[key] as Json, at: [...at, key] } } : {}
}
