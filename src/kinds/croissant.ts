import { isDigestName } from '../lib/digest-forms.js'
import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'
import type { Artifact, DataFile, SurfaceItem } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { dataFile } from './measured/tables.js'
import { digestMap, pathsOfArtifacts, recordedArtifact } from './recorded-files.js'
import { countOwnParts } from './spec-family.js'
import { versioningView } from './spec-family/versioning.js'
import { item, licenceText } from './surface.js'
import { textOf } from './values.js'

const SPEC = /mlcommons\.org\/croissant|mlcommons\.org\/schema/

/** A schema.org data set whose context or `conformsTo` is that of Croissant (https://docs.mlcommons.org/croissant/docs/croissant-spec.html). */
function isCroissant(data: Json): boolean {
  if (!isObject(data) || !typesOf(data).includes('Dataset') || countOwnParts(data) >= 2) return false
  if (conformsTo(data.conformsTo)) return true
  const context = data['@context']
  const isOurs = isObject(context) && Object.values(context).some((value) => typeof value === 'string' && SPEC.test(value))
  return isOurs && (Object.hasOwn(data, 'distribution') || Object.hasOwn(data, 'recordSet'))
}

function conformsTo(value: Json | undefined): boolean {
  return (isList(value) ? value : [value ?? null]).some(
    (one) => SPEC.test(textOf(one)) || (isObject(one) && SPEC.test(textOf(one['@id']))),
  )
}

/** `sc:FileObject`, `cr:FileObject` and the full address are the same thing. */
function typesOf(value: JsonObject): string[] {
  const types = value['@type']
  return (isList(types) ? types : [types ?? null]).map((type) => textOf(type).replace(/^.*[:/#]/, ''))
}

function distributionOf(data: Json): { value: JsonObject; at: Path }[] {
  const list = isObject(data) ? data.distribution : undefined
  if (isObject(list)) return [{ value: list, at: ['distribution'] }]
  if (!isList(list)) return []
  return list.flatMap((value, i) => (isObject(value) ? [{ value, at: ['distribution', i] }] : []))
}

/** The files that stand in the repository by themselves: not those inside an archive, sets of files, or those behind an address. */
function filesOf({ data, folder }: KindInput): Artifact[] {
  return distributionOf(data).flatMap(({ value, at }) => {
    const { contentUrl } = value
    if (typesOf(value).includes('FileSet') || isThere(value.containedIn) || typeof contentUrl !== 'string') return []
    if (contentUrl === '' || /^[a-z][a-z0-9+.-]*:/i.test(contentUrl)) return []
    const size = Object.hasOwn(value, 'contentSize')
      ? { value: value.contentSize as Json, at: [...at, 'contentSize'] }
      : undefined
    const path = { value: decodePath(contentUrl), at: [...at, 'contentUrl'] }
    const digests = digestMap(value, at, isDigestName).filter((digest) => isThere(digest.value))
    return [{ ...recordedArtifact({ at, path, digests, size }, 'listed', folder), rootFallback: false }]
  })
}

function tablesOf(input: KindInput): DataFile[] {
  return filesOf(input).flatMap(({ path }) =>
    path === undefined || typeof path.value !== 'string' ? [] : dataFile(path.value, path.at, input.folder),
  )
}

function isThere(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !(isList(value) && value.length === 0)
}

/** A relative address has spaces as `%20`. */
function decodePath(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function surfaceItems(data: Json): SurfaceItem[] {
  if (!isObject(data)) return []
  const licence = licenceText(data.license)
  const files = distributionOf(data).flatMap(({ value, at }) => {
    const id = textOf(value['@id']) || textOf(value.name) || textOf(value.contentUrl)
    return id === '' ? [] : [item('artifact', id, at)]
  })
  return [...files, ...(licence === '' ? [] : [item('licence', '', ['license'], licence)])]
}

/** Croissant: a data set for machine learning in JSON-LD. */
export const croissant: KindBody = {
  recognise: isCroissant,
  views: {
    versioning: (input) => versioningView(input, ['version'], false),
    artifacts: (input) => ({ artifacts: filesOf(input), lists: [{ role: 'listed', at: ['distribution'] }] }),
    surface: ({ data }) => ({ items: surfaceItems(data) }),
    distributions: (input) => ({ distributions: [], columns: [], tables: tablesOf(input) }),
  },
  paths: (input) => pathsOfArtifacts(filesOf(input), input),
}
