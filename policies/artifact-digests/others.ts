/** What an entry records beside the sha256: digests of other algorithms, and the size. */
import { algorithmOf, readDigest } from '../../src/lib/digest-forms.js'
import { normalizeDigest, shortDigests } from '../../src/lib/digest.js'
import { readSize, sayRange } from '../../src/lib/sizes.js'
import type { Artifact, Context, FactRequest, Json, Path } from '../../src/policy.js'
import { sha256Request, rewrite } from './entries.js'
import type { Entry } from './entries.js'
import { echoOfParity } from './places.js'
import type { rules } from './rules.js'
import { digestRequest } from '../../src/lib/requests.js'

type Reporter = Context<unknown, typeof rules>

interface Other {
  readonly algorithm: string
  readonly value: Json
  readonly at: Path
}

/** Those of formats whose own tool compares them (DVC) are left to the policy that knows the tool. */
export function keepsOthers({ role }: Artifact): boolean {
  return role === 'declared' || role === 'manifest' || role === 'listed' || role === 'attested'
}

/** `digest: "sha512:…"` says its algorithm itself. */
function othersOf({ digests }: Artifact): Other[] {
  return digests.flatMap(({ algorithm: written, value, at }) => {
    const named = written === 'digest' ? normalizeDigest(value)?.split(':')[0] : written
    const algorithm = named === undefined ? undefined : algorithmOf(named)
    return algorithm === undefined || (algorithm === 'sha256' && written !== 'digest') ? [] : [{ algorithm, value, at }]
  })
}

export function otherRequests(entry: Entry): FactRequest[] {
  if (!keepsOthers(entry.artifact) || entry.artifact.directory) return []
  const requests: FactRequest[] = othersOf(entry.artifact).flatMap(({ algorithm, value }) =>
    readDigest(value, algorithm).ok ? entry.candidates.map((path) => digestRequest(path, algorithm)) : [],
  )
  if (entry.artifact.size !== undefined) requests.push(...entry.candidates.map(sizeRequest))
  return requests
}

/** Of digests that DVC compares itself only the form is looked at: one that is malformed agrees with nothing, and nothing is fetched by it. */
export function checkForms({ artifact, name }: Entry, { report }: Reporter): void {
  if (keepsOthers(artifact)) return
  for (const { algorithm: written, value, at } of artifact.digests) {
    const algorithm = written === 'dvc-dir' || written === 'md5-dos2unix' ? 'md5' : algorithmOf(written)
    if (algorithm === undefined || algorithm === 'sha256' || value === null) continue
    const reading = readDigest(typeof value === 'string' ? value.replace(/\.dir$/, '') : value, algorithm)
    if (!reading.ok) report({ rule: 'ART.DIGEST_INVALID', at, data: { path: name, algorithm, detail: reading.detail } })
  }
}

/** One finding for one cause: a sha256 that differs says it all, and a size is looked at only when no digest differs. */
export function compareOthers(entry: Entry, context: Reporter, all: readonly Entry[]): void {
  if (!keepsOthers(entry.artifact) || entry.artifact.directory || differsInSha256(entry, context)) return
  const differs = othersOf(entry.artifact).map((other) => compareOther(entry, other, context, all))
  if (!differs.includes(true)) compareSize(entry, context)
}

function differsInSha256({ reading, candidates }: Entry, { facts }: Reporter): boolean {
  if (!reading.ok) return false
  const first = candidates.map((path) => facts.find(sha256Request(path))).find((fact) => fact?.known === true)
  return first?.known === true && first.value !== reading.hex
}

function compareOther(
  entry: Entry,
  { algorithm, value, at }: Other,
  { facts, report }: Reporter,
  all: readonly Entry[],
): boolean {
  const reading = readDigest(value, algorithm)
  if (!reading.ok) {
    const isThere = entry.candidates.length > 0 && reading.kind === 'invalid'
    const data = { path: entry.name, algorithm, detail: reading.detail }
    report({ rule: 'ART.DIGEST_INVALID', at, data, ...(isThere ? {} : { soft: true }) })
    return false
  }
  for (const path of entry.candidates) {
    const fact = facts.get(digestRequest(path, algorithm))
    if (!fact.known && fact.absent) continue
    if (!fact.known) {
      // What keeps one digest from being computed was said with the sha256, when there is one.
      if (entry.sha === undefined)
        report({ rule: 'ART.UNREADABLE', at: entry.nameAt, data: { path: entry.name, reason: fact.reason.replace(/\.$/, '') } })
      return false
    }
    if (fact.value === reading.hex) return false
    const [actualShort, expectedShort] = shortDigests(fact.value, reading.hex)
    const data = { path: entry.name, algorithm, actual: fact.value, expected: reading.hex, actualShort, expectedShort }
    const echo = echoOfParity(entry, at, all, (declared) => isRight(declared, algorithm, fact.value))
    report({ rule: 'ART.DIGEST_MISMATCH', at, data, edits: [{ set: at, value: rewrite(value, fact.value) }], ...echo })
    return true
  }
  return false
}

function isRight({ artifact }: Entry, algorithm: string, hex: string): boolean {
  return othersOf(artifact).some((other) => {
    const reading = other.algorithm === algorithm ? readDigest(other.value, algorithm) : undefined
    return reading?.ok === true && reading.hex === hex
  })
}

function compareSize(entry: Entry, { facts, report }: Reporter): void {
  const { size } = entry.artifact
  const range = size === undefined ? undefined : readSize(size.value)
  if (size === undefined || range === undefined) return
  const fact = entry.candidates.map((path) => facts.get(sizeRequest(path))).find(({ known }) => known)
  if (fact?.known !== true || (fact.value >= range.least && fact.value <= range.most)) return
  report({
    rule: 'ART.SIZE_MISMATCH',
    at: size.at,
    data: {
      ...{ path: entry.name, actual: fact.value, expected: sayRange(size.value, range) },
      length: `${fact.value} ${fact.value === 1 ? 'byte' : 'bytes'}`,
    },
    ...(typeof size.value === 'number' && { edits: [{ set: size.at, value: fact.value }] }),
    // In the formats of others sizes are descriptions, often copied from a neighbour.
    ...(entry.artifact.role === 'listed' ? { soft: true } : {}),
  })
}

function sizeRequest(path: string): FactRequest & { fact: 'size' } {
  return { fact: 'size', path, side: 'head' }
}
