import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'
import type { Artifact, ArtifactsView } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { digestMap, pathsOfArtifacts, recordedArtifact } from './recorded-files.js'
import { oncePer } from '../lib/once-per.js'

const STATEMENT = /^https?:\/\/in-toto\.io\/Statement\/v/
const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
/** Of in-toto itself, before there were statements (github.com/in-toto/docs, in-toto-spec.md 4.4): what went in, what came out. */
const isLink = (value: JsonObject): boolean =>
  value._type === 'link' && isObject(value.materials ?? null) && isObject(value.products ?? null)
const ENVELOPES = ['dsseEnvelope', 'envelope', 'intotoStatement', 'build'] as const
const MAX_DEPTH = 4

interface Statement {
  readonly at: Path
  readonly statement: JsonObject
  readonly inPayload: boolean
}
/** Where a statement ought to be and cannot be read. */
interface Unread {
  readonly at: Path
  readonly reason: string
}
type Part = Statement | Unread

function isInToto(data: Json): boolean {
  return partsOf(data).length > 0
}

/**
 * The statements of a file: one by itself, in a DSSE envelope (base64, https://github.com/secure-systems-lab/dsse), in a bundle
 * of Sigstore, several one a line, or as Google Cloud Build hands them out.
 */
function partsOf(data: Json): Part[] {
  if (isList(data)) return data.flatMap((value, i) => (isObject(value) ? partsIn(value, [i], 0) : []))
  if (!isObject(data)) return []
  const summary = data.provenance_summary
  if (!isObject(summary) || !isList(summary.provenance)) return partsIn(data, [], 0)
  return summary.provenance.flatMap((value, i) =>
    isObject(value) ? partsIn(value, ['provenance_summary', 'provenance', i], 0) : [],
  )
}

function partsIn(value: JsonObject, at: Path, depth: number): Part[] {
  if (typeof value._type === 'string' && STATEMENT.test(value._type)) return [{ at, statement: value, inPayload: false }]
  if (value.payloadType === PAYLOAD_TYPE) return [openPayload(value.payload, [...at, 'payload'])]
  // Other tools have links too, but not what goes with this one.
  if (isObject(value.signed ?? null) && isList(value.signatures ?? null) && isLink(value.signed as JsonObject))
    return [{ at: [...at, 'signed'], statement: value.signed as JsonObject, inPayload: false }]
  if (depth === MAX_DEPTH) return []
  for (const key of ENVELOPES) {
    const inner = value[key]
    const parts = isObject(inner) ? partsIn(inner, [...at, key], depth + 1) : []
    if (parts.length > 0) return parts
  }
  return []
}

function openPayload(payload: Json | undefined, at: Path): Part {
  if (typeof payload !== 'string') return { at, reason: 'there is no payload' }
  let statement: unknown
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
    statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { at, reason: 'its payload is not base64 of JSON' }
  }
  const isStatement =
    isObject(statement) && typeof statement._type === 'string' && (STATEMENT.test(statement._type) || isLink(statement))
  return isStatement
    ? { at, statement: statement as JsonObject, inPayload: true }
    : { at, reason: 'its payload is no in-toto statement' }
}

const artifactsOf = oncePer((input: KindInput): ArtifactsView => {
  const parts = partsOf(input.data)
  const artifacts = parts.flatMap((part) => ('statement' in part ? filesOf(part, input.folder) : []))
  const unread = parts.flatMap((part) => ('reason' in part ? [{ at: part.at, reason: part.reason }] : []))
  return { artifacts, lists: [], ...(unread.length > 0 && { unread }) }
})

/** Subjects, and what went in: `materials` of SLSA 0.x, `resolvedDependencies` of 1.x. What is named by an address is not here. */
function filesOf({ statement, at, inPayload }: Statement, folder: string): Artifact[] {
  const predicate = isObject(statement.predicate) ? statement.predicate : {}
  const definition = isObject(predicate.buildDefinition) ? predicate.buildDefinition : {}
  const lists: readonly (readonly [Json | undefined, Path])[] = [
    [statement.subject, ['subject']],
    [predicate.materials, ['predicate', 'materials']],
    [definition.resolvedDependencies, ['predicate', 'buildDefinition', 'resolvedDependencies']],
  ]
  // Within a payload there are no lines to point at: all of it stands where the payload does.
  const record = (name: Json | undefined, digest: Json | undefined, here: Path, nameAt: Path, digestAt: Path): Artifact[] => {
    if (typeof name !== 'string' || name === '' || name.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(name)) return []
    const digests = digestMap(digest, digestAt).map((one) => (inPayload ? { ...one, at } : one))
    const path = { value: name, at: inPayload ? at : nameAt }
    return digests.length === 0 ? [] : [recordedArtifact({ at: inPayload ? at : here, path, digests }, 'attested', folder)]
  }
  const linked = isLink(statement) ? (['materials', 'products'] as const) : []
  return [
    ...lists.flatMap(([list, below]) => {
      if (!isList(list)) return []
      return list.flatMap((entry, i) => {
        if (!isObject(entry)) return []
        const key = typeof entry.name === 'string' && entry.name !== '' ? 'name' : 'uri'
        const here = [...at, ...below, i]
        return record(entry[key], entry.digest, here, [...here, key], [...here, 'digest'])
      })
    }),
    ...linked.flatMap((side) =>
      Object.entries(statement[side] as JsonObject).flatMap(([name, digest]) => {
        const here = [...at, side, name]
        return record(name, digest as Json, here, here, here)
      }),
    ),
  ]
}

/** An in-toto statement, as SLSA provenance is one, or a link. */
export const inToto: KindBody = {
  recognise: isInToto,
  views: { artifacts: artifactsOf },
  paths: (input) => pathsOfArtifacts(artifactsOf(input).artifacts, input),
}
