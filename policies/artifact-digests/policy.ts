import { definePolicy } from '../../src/policy.js'
import type { Context, Document, Edit, Json } from '../../src/policy.js'
import { claimRequests, readClaims } from './claims.js'
import type { Options } from './claims.js'
import { compareBytes, reportSelf } from './compare.js'
import {
  canBeFilledIn,
  claimEntries,
  digestRequest,
  isComparable,
  isStrict,
  readEntries,
  requestsOf,
  rewrite,
} from './entries.js'
import type { Entry } from './entries.js'
import { reportElsewhere } from './elsewhere.js'
import { checkNode, nodeEntries } from './nodes.js'
import { compareOthers, otherRequests } from './others.js'
import { reportDuplicates, reportWeakDigests } from './lists.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'

type Reporter = Context<Options, typeof rules>

export default definePolicy<Options>()({
  meta: {
    id: 'artifact-digests',
    summary: 'Requires that every artifact a document declares carries the sha256 of its bytes, and that the bytes agree.',
    views: ['artifacts'],
    rules,
    options,
    since: '0.1.0',
  },
  needs(document, options, _, facts) {
    const view = document.view('artifacts')
    if (view === undefined) return []
    const requests = claimRequests(document, view.artifacts, options, facts)
    const entries = readEntries(document, view.artifacts)
    const nodes = nodeEntries(document, entries)
    if (facts !== undefined && requests.length > 0)
      entries.push(...claimEntries(document, readClaims(document, view.artifacts, options, facts)))
    for (const entry of entries) requests.push(...requestsOf(document, entry), ...otherRequests(entry))
    for (const node of nodes)
      requests.push(...node.candidates.map(digestRequest), ...requestsOf(document, node), ...otherRequests(node))
    return requests
  },
  checkDocument(document, context) {
    const view = document.view('artifacts')
    if (view === undefined) return
    const { options, facts, report } = context
    const entries = readEntries(document, view.artifacts)
    const nodes = nodeEntries(document, entries)
    const claims = readClaims(document, view.artifacts, options, facts)
    entries.push(...claimEntries(document, claims))
    for (const entry of entries) checkEntry(document, entry, context)
    for (const node of nodes) checkNode(document, node, context)
    reportElsewhere(claims, context)
    for (const { at, reason } of view.unread ?? []) report({ rule: 'ART.PAYLOAD_UNREADABLE', at, data: { reason } })
    reportDuplicates(entries, context)
    reportWeakDigests(
      view.artifacts.filter(({ role }) => role !== 'attested'),
      context,
    )
  },
})

function checkEntry(document: Document, entry: Entry, context: Reporter): void {
  const { report } = context
  if (entry.candidates[0] === document.file) return reportSelf(entry, report)
  if (entry.unsafe !== undefined) {
    const data = { path: typeof entry.artifact.path?.value === 'string' ? entry.name : shown(entry), reason: entry.unsafe }
    report({ rule: 'ART.PATH_UNSAFE', at: entry.nameAt, data, ...(isStrict(entry.artifact) ? {} : { soft: true }) })
    // An entry that is no map has no sha256 to speak of either.
    if (!isMap(document.get(entry.artifact.at))) return
  }
  if (!entry.reading.ok) reportReading(document, entry, context)
  else if (isComparable(document, entry)) compareBytes(document, entry, context)
  if (entry.candidates.length > 0) compareOthers(entry, context)
}

function reportReading(document: Document, entry: Entry, { facts, report }: Reporter): void {
  const { artifact, reading, sha } = entry
  if (reading.ok) return
  const fill = fillIn(document, entry, facts)
  const path = entry.name === '' ? shown(entry) : entry.name
  if (reading.kind === 'missing') {
    if (!artifact.sha256Required || artifact.directory) return
    report({
      rule: 'ART.SHA256_REQUIRED',
      at: sha?.at ?? [...artifact.at, 'sha256'],
      data: { path, detail: explainMissing(document, entry) },
      ...fill,
    })
    return
  }
  const at = sha?.at ?? artifact.at
  const data = { path, detail: reading.detail }
  // To leave it open where no digest is asked for is as good as to leave it out.
  if (reading.kind === 'placeholder')
    report({ rule: 'ART.SHA256_PLACEHOLDER', at, data, ...fill, ...(artifact.sha256Required ? {} : { soft: true }) })
  else
    report({
      rule: 'ART.SHA256_INVALID',
      at,
      data,
      ...(reading.hex === undefined ? fill : { edits: [{ set: at, value: rewrite(sha?.value, reading.hex) }] }),
    })
}

/** The edit that writes the digest of the file, when the file is there. */
function fillIn(document: Document, entry: Entry, facts: Reporter['facts']): { edits?: readonly Edit[] } {
  if (!canBeFilledIn(document, entry)) return {}
  const found = entry.candidates.map((path) => facts.get(digestRequest(path))).find((fact) => fact.known)
  if (found?.known !== true) return {}
  return { edits: [{ set: entry.sha?.at ?? [...entry.artifact.at, 'sha256'], value: rewrite(entry.sha?.value, found.value) }] }
}

/** What stands there instead: an empty value, another spelling of the key, another algorithm. */
function explainMissing(document: Document, { artifact, sha }: Entry): string {
  if (sha !== undefined) return ': the value is empty'
  const entry = document.get(artifact.at)
  if (typeof entry === 'string') return ': the entry is only a path'
  const keys = typeof entry === 'object' && entry !== null ? Object.keys(entry) : []
  const alike = keys.find((key) =>
    key
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .startsWith('sha256'),
  )
  if (alike !== undefined) return `: its key is \`${escapeKey(alike)}\`, and only \`sha256\` is read`
  const other = artifact.digests[0]?.algorithm
  return other === undefined ? '' : `: its \`${escapeKey(other)}\` does not stand in for one`
}

function isMap(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(entry: Entry): string {
  return entry.nameAt.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
}

function escapeKey(key: string): string {
  return key.replace(/[^\x21-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
