import { mayHoldChecksums } from '../lib/checksum-lists.js'
import { oncePer } from '../lib/once-per.js'
import { isList, isObject, type Json } from '../model/json.js'
import type { ArtifactsView } from '../model/views.js'
import { digestMap, pathsOfArtifacts, recordedArtifact } from './recorded-files.js'
import type { KindBody, KindInput } from './kind.js'

function isChecksums(data: Json, file: string): boolean {
  if (!mayHoldChecksums(file) || !isList(data) || data.length === 0) return false
  return data.every((entry) => isObject(entry) && typeof entry.path === 'string')
}

const isAlgorithm = (key: string): boolean => key !== 'path'

const artifactsOf = oncePer(readList)

function readList({ data, folder }: KindInput): ArtifactsView {
  const entries = isList(data) ? data : []
  const artifacts = entries.flatMap((entry, i) => {
    if (!isObject(entry) || typeof entry.path !== 'string') return []
    const path = { value: entry.path, at: [i, 'path'] }
    return [recordedArtifact({ at: [i], path, digests: digestMap(entry, [i], isAlgorithm) }, 'listed', folder)]
  })
  return { artifacts, lists: [{ role: 'listed', at: [] }] }
}

/** What `sha256sum` and its like write: the documents layer has made entries of the lines. */
export const checksums: KindBody = {
  recognise: isChecksums,
  views: { artifacts: artifactsOf },
  paths: (input) => pathsOfArtifacts(artifactsOf(input).artifacts, input),
}
