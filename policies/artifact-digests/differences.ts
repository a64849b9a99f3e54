/** Why bytes do not have the sha256 that is declared, where the cause is a known one: Git LFS, or line ends. */
import { shortDigest, shortDigests } from '../../src/lib/digest.js'
import type { Document, FactRequest, Facts, Report } from '../../src/policy.js'
import { canBeFilledIn, sha256Request, isComparable, rewrite } from './entries.js'
import type { Entry } from './entries.js'
import type { rules } from './rules.js'
import { digestRequest } from '../../src/lib/requests.js'

export interface Digests {
  readonly actual: string
  readonly expected: string
}

const UNFILTERED = 'which `.gitattributes` does not hand to Git LFS, so that everybody gets this text for the content'
const LINE_ENDS = { 'sha256-dos2unix': 'LF for CRLF', 'sha256-unix2dos': 'CRLF for LF' } as const

/** What may explain a digest that differs. */
export function differenceRequests(document: Document, entry: Entry, facts: Facts): FactRequest[] {
  if (!mayDiffer(document, entry)) return []
  const hex = entry.reading.ok ? entry.reading.hex : undefined
  return entry.candidates.flatMap((path) => {
    const digest = facts.find(sha256Request(path))
    if (digest?.known !== true) return []
    if (digest.pointer === true) return ['lfs-text', 'lfs-oid', 'lfs-filter'].map((algorithm) => digestRequest(path, algorithm))
    return hex === undefined || digest.value === hex
      ? []
      : Object.keys(LINE_ENDS).map((algorithm) => digestRequest(path, algorithm))
  })
}

function mayDiffer(document: Document, entry: Entry): boolean {
  return isComparable(document, entry) || canBeFilledIn(document, entry)
}

/** Where there is no digest to compare, a pointer's text must not be taken for the file that it stands for. */
export function explainUnfiltered(entry: Entry, facts: Facts): Report<typeof rules> | undefined {
  for (const path of entry.candidates) {
    const oid = facts.find(digestRequest(path, 'lfs-oid'))
    if (oid?.known !== true || facts.find(digestRequest(path, 'lfs-filter'))?.known === true) continue
    const detail = `${UNFILTERED}; the content has sha256 \`${shortDigest(oid.value)}\``
    const at = entry.sha?.at ?? entry.nameAt
    return { rule: 'ART.LFS_POINTER', at, data: { path: entry.name, detail, oid: oid.value } }
  }
  return undefined
}

/** The finding that says more than "differs"; undefined when there is nothing to say. */
export function explainDifference(entry: Entry, path: string, digests: Digests, facts: Facts): Report<typeof rules> | undefined {
  return explainPointer(entry, path, digests, facts) ?? explainLineEnds(entry, path, digests, facts)
}

function explainPointer(entry: Entry, path: string, { expected }: Digests, facts: Facts): Report<typeof rules> | undefined {
  const text = facts.find(digestRequest(path, 'lfs-text'))
  const oid = facts.find(digestRequest(path, 'lfs-oid'))
  const { sha, name } = entry
  if (text?.known !== true || oid?.known !== true || sha === undefined) return undefined
  const filtered = facts.find(digestRequest(path, 'lfs-filter'))?.known === true
  if (filtered && oid.value === expected) return undefined // the oid is the sha256 of the content
  const [oidShort, expectedShort] = shortDigests(oid.value, expected)
  let detail = `whose content has sha256 \`${oidShort}\`, but \`${expectedShort}\` is declared`
  if (text.value === expected)
    detail = `and the sha256 that is declared is the one of the pointer's own text; the content has \`${oidShort}\``
  else if (!filtered && oid.value === expected) detail = `${UNFILTERED}: its oid is the sha256 that is declared`
  else if (!filtered) detail = `${UNFILTERED}; the content has sha256 \`${oidShort}\`, but \`${expectedShort}\` is declared`
  return {
    rule: 'ART.LFS_POINTER',
    at: sha.at,
    data: { path: name, detail, oid: oid.value, expected },
    ...(oid.value === expected ? {} : { edits: [{ set: sha.at, value: rewrite(sha.value, oid.value) }] }),
  }
}

function explainLineEnds(
  { sha, name }: Entry,
  path: string,
  { actual, expected }: Digests,
  facts: Facts,
): Report<typeof rules> | undefined {
  if (actual === expected || sha === undefined) return undefined
  for (const [algorithm, ends] of Object.entries(LINE_ENDS)) {
    const fact = facts.find(digestRequest(path, algorithm))
    if (fact?.known !== true || fact.value !== expected) continue
    const [actualShort, expectedShort] = shortDigests(actual, expected)
    return {
      rule: 'ART.LINE_ENDINGS',
      at: sha.at,
      data: { path: name, algorithm: 'sha256', actual, expected, actualShort, expectedShort, ends },
      edits: [{ set: sha.at, value: rewrite(sha.value, actual) }],
    }
  }
  return undefined
}
