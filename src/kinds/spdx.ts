import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'
import type { Artifact } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { digestList, pathsOfArtifacts, recordedArtifact } from './recorded-files.js'

function isSpdx(data: Json): boolean {
  if (!isObject(data)) return false
  if (typeof data.spdxVersion === 'string') return /^SPDX-\d/.test(data.spdxVersion)
  return isList(data['@graph']) && isThirdContext(data['@context'])
}

function isThirdContext(context: Json | undefined): boolean {
  return (isList(context) ? context : [context]).some((one) => typeof one === 'string' && one.includes('spdx.org/rdf/3'))
}

/** Files with a digest, of SPDX 2 (`files`, and the archive of a package) and 3 (elements of `@graph`). */
function filesOf({ data, folder }: KindInput): Artifact[] {
  if (!isObject(data)) return []
  const found: Artifact[] = []
  const add = (entry: JsonObject, at: Path, nameKey: string, digests: Artifact['digests']): void => {
    const name = entry[nameKey]
    if (typeof name !== 'string' || name === '' || name.startsWith('/') || digests.length === 0) return
    found.push(recordedArtifact({ at, path: { value: name, at: [...at, nameKey] }, digests }, 'attested', folder))
  }
  for (const [key, nameKey] of [
    ['files', 'fileName'],
    ['packages', 'packageFileName'],
  ] as const) {
    for (const { value, at } of entriesOf(data[key], key))
      add(value, at, nameKey, digestList(value.checksums, [...at, 'checksums'], 'algorithm', 'checksumValue'))
  }
  for (const { value, at } of entriesOf(data['@graph'], '@graph')) {
    if (typeof value.type === 'string' && /(?:^|_|\/)File$/.test(value.type))
      add(value, at, 'name', digestList(value.verifiedUsing, [...at, 'verifiedUsing'], 'algorithm', 'hashValue'))
  }
  return found
}

function entriesOf(list: Json | undefined, key: string): { value: JsonObject; at: Path }[] {
  if (!isList(list)) return []
  return list.flatMap((value, i) => (isObject(value) ? [{ value, at: [key, i] }] : []))
}

/** A bill of materials of SPDX 2.x (JSON, YAML, tags and values) or 3.0 (JSON-LD). */
export const spdx: KindBody = {
  recognise: isSpdx,
  views: { artifacts: (input) => ({ artifacts: filesOf(input), lists: [] }) },
  paths: (input) => pathsOfArtifacts(filesOf(input), input),
}
