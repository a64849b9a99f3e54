import { algorithmOf, isForeignAlgorithm } from '../../lib/digest-forms.js'
import { isList, isObject, valueAt, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { Artifact, ArtifactRole, ArtifactsView } from '../../model/views.js'
import type { KindInput } from '../kind.js'

/** Keys of an entry that hold a digest of the file's bytes. Others (`etag`, `crc32c`, …) are no digests that can be checked here. */
const DIGEST_KEYS = ['sha256', 'sha512', 'sha1', 'md5', 'digest'] as const
/** Of which most entries have no others. */
const KNOWN: ReadonlySet<string> = new Set<string>([...DIGEST_KEYS, 'path'])
const SIZE_KEYS = ['size', 'SIZE', 'size_bytes', 'bytes'] as const
const LISTS: readonly { readonly role: ArtifactRole; readonly at: Path }[] = [
  { role: 'declared', at: ['artifacts'] },
  { role: 'manifest', at: ['export_manifest', 'artifacts'] },
]

/** `artifacts[]` and `export_manifest.artifacts[]`, entry by entry, whatever their types: the policies judge them. */
export function artifactsView(input: KindInput): ArtifactsView | undefined {
  const { data } = input
  if (!isObject(data)) return undefined
  const lists = LISTS.filter(({ at }) => valueAt(data, at) !== undefined)
  if (lists.length === 0) return { artifacts: [], lists: [] }
  const artifacts = lists.flatMap(({ role, at }) =>
    entriesAt(valueAt(data, at) as Json, at).map((entry) => artifactOf(entry.value, entry.at, role, input.folder)),
  )
  return { artifacts, lists }
}

function entriesAt(list: Json, at: Path): { value: Json; at: Path }[] {
  if (isList(list)) return list.map((value, i) => ({ value, at: [...at, i] }))
  if (list === null) return []
  // A map of entries instead of a list; anything else stands for one (broken) entry.
  if (isObject(list) && !Object.hasOwn(list, 'path') && Object.values(list).some(isEntry)) {
    return Object.keys(list).map((key) => ({ value: list[key] as Json, at: [...at, key] }))
  }
  return [{ value: list, at }]
}

function isEntry(value: Json): boolean {
  return isObject(value) && (Object.hasOwn(value, 'path') || Object.hasOwn(value, 'sha256'))
}

function artifactOf(entry: Json, at: Path, role: ArtifactRole, folder: string): Artifact {
  const digests = isObject(entry) ? digestsOf(entry, at) : []
  const artifact: { -readonly [Key in keyof Artifact]: Artifact[Key] } = {
    at,
    role,
    folder,
    rootFallback: true,
    directory: false,
    sha256Required: true,
    digests,
  }
  // An entry that is only a path has a path and no digest.
  if (typeof entry === 'string') artifact.path = { value: entry, at }
  if (!isObject(entry)) return artifact
  if (Object.hasOwn(entry, 'path')) artifact.path = { value: entry.path as Json, at: [...at, 'path'] }
  const size = SIZE_KEYS.find((key) => Object.hasOwn(entry, key))
  if (size !== undefined) artifact.size = { value: entry[size] as Json, at: [...at, size] }
  return artifact
}

function digestsOf(entry: JsonObject, at: Path): Artifact['digests'] {
  // Other spellings of what is computed (`SHA-256`) are mistakes, and not read.
  const isOther = (key: string): boolean => !KNOWN.has(key) && (algorithmOf(key) === key || isForeignAlgorithm(key))
  const names: string[] = DIGEST_KEYS.filter((key) => Object.hasOwn(entry, key))
  for (const key in entry) if (isOther(key)) names.push(key)
  // Lists that grow by themselves have room for 17, which shows in a lock of 100,000 entries.
  return names.map((algorithm) => ({ algorithm, value: entry[algorithm] as Json, at: [...at, algorithm] }))
}
