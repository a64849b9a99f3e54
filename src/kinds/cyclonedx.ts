import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'
import type { Artifact } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { digestList, pathsOfArtifacts, recordedArtifact } from './recorded-files.js'

/** Components of the type `file`, wherever they are nested: their name is their path. The hashes of others are of archives that have no path. */
function filesOf({ data, folder }: KindInput): Artifact[] {
  if (!isObject(data)) return []
  const found: Artifact[] = []
  const todo: { value: JsonObject; at: Path }[] = componentsOf(data.components, ['components'])
  const { metadata } = data
  if (isObject(metadata) && isObject(metadata.component))
    todo.unshift({ value: metadata.component, at: ['metadata', 'component'] })
  // The list grows while it is read, and is not shortened: a bill of materials has 100,000 of these.
  for (let i = 0; i < todo.length; i++) {
    const { value, at } = todo[i]!
    for (const inner of componentsOf(value.components, [...at, 'components'])) todo.push(inner)
    if (value.type !== 'file' || typeof value.name !== 'string' || value.name === '' || value.name.startsWith('/')) continue
    const digests = digestList(value.hashes, [...at, 'hashes'], 'alg', 'content')
    const path = { value: value.name, at: [...at, 'name'] }
    if (digests.length > 0) found.push(recordedArtifact({ at, path, digests }, 'attested', folder))
  }
  return found
}

function componentsOf(list: Json | undefined, at: Path): { value: JsonObject; at: Path }[] {
  if (!isList(list)) return []
  return list.flatMap((value, i) => (isObject(value) ? [{ value, at: [...at, i] }] : []))
}

/** A bill of materials of CycloneDX 1.x in JSON. */
export const cyclonedx: KindBody = {
  recognise: (data) => isObject(data) && data.bomFormat === 'CycloneDX' && typeof data.specVersion === 'string',
  views: { artifacts: (input) => ({ artifacts: filesOf(input), lists: [] }) },
  paths: (input) => pathsOfArtifacts(filesOf(input), input),
}
