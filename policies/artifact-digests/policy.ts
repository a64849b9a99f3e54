import { definePolicy } from '../../src/policy.js'
import type { Context, Document, FactRequest } from '../../src/policy.js'
import { claimRequests, readClaims } from './claims.js'
import type { Options } from './claims.js'
import { compareBytes, reportSelf } from './compare.js'
import { claimEntries, sha256Request, isComparable, isStrict, missingRequests, readEntries, requestsOf } from './entries.js'
import type { Entry } from './entries.js'
import { differenceRequests } from './differences.js'
import { comparePointers, pointerRequests } from './dvc-pointers.js'
import { droppedRequests, reportDropped } from './dropped.js'
import { reportElsewhere } from './elsewhere.js'
import { checkNode, nodeEntries } from './nodes.js'
import { checkForms, compareOthers, otherRequests } from './others.js'
import { compareOutputs, reportSharedOutputs, summarizeOutputs } from './outputs.js'
import { reportReading, showPlace } from './readings.js'
import { reportDuplicates, reportWeakDigests } from './lists.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'
import { isObject } from '../../src/model/json.js'
import { reportUncompared } from './uncompared.js'

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
  needs(document, options, change, facts) {
    const dropped = droppedRequests(change, facts)
    const view = document.view('artifacts')
    if (view === undefined) return dropped
    const requests = claimRequests(document, view.artifacts, options, facts)
    const own = readEntries(view.artifacts, document)
    const claimed =
      facts !== undefined && requests.length > 0
        ? claimEntries(document, readClaims(document, view.artifacts, options, facts))
        : []
    const entries = claimed.length === 0 ? own : [...own, ...claimed]
    const nodes = nodeEntries(own, document)
    // In the rounds that follow the first only what is new: a list can be 100,000 long.
    for (const entry of facts === undefined ? own : claimed) addFirst(requests, document, entry)
    for (const node of facts === undefined ? nodes : []) {
      requests.push(...node.candidates.map(sha256Request))
      addFirst(requests, document, node)
    }
    if (facts !== undefined)
      for (const list of [entries, nodes]) {
        for (const request of missingRequests(document, list, facts)) requests.push(request)
        for (const entry of list) requests.push(...differenceRequests(document, entry, facts))
      }
    requests.push(...pointerRequests(document, entries, facts))
    for (const request of dropped) requests.push(request)
    return requests
  },
  checkDocument(document, context) {
    const view = document.view('artifacts')
    if (view === undefined) return
    const { options, facts, report } = context
    const own = readEntries(view.artifacts, document)
    const nodes = nodeEntries(own, document)
    const claims = readClaims(document, view.artifacts, options, facts)
    const entries = [...own, ...claimEntries(document, claims)]
    const all = [...entries, ...nodes]
    for (const entry of entries) checkEntry(document, entry, context, all)
    for (const node of nodes) checkNode(document, node, context, all)
    comparePointers(document, entries, context)
    reportElsewhere(claims, context)
    for (const { at, reason } of view.unread ?? []) report({ rule: 'ART.PAYLOAD_UNREADABLE', at, data: { reason } })
    reportDuplicates(entries, context)
    reportSharedOutputs(document, entries, context)
    reportUncompared(entries, context)
    reportWeakDigests(
      view.artifacts.filter(({ role }) => role !== 'attested'),
      context,
    )
  },
  checkChange: reportDropped,
  summarize: (document) => summarizeOutputs(document, () => readEntries(document.view('artifacts')?.artifacts ?? [], document)),
  checkSummaries: compareOutputs,
})

function addFirst(requests: FactRequest[], document: Document, entry: Entry): void {
  requests.push(...requestsOf(document, entry), ...otherRequests(entry))
}

function checkEntry(document: Document, entry: Entry, context: Reporter, all: readonly Entry[]): void {
  const { report } = context
  if (entry.candidates[0] === document.file) return reportSelf(entry, report)
  if (entry.unsafe !== undefined) {
    const data = { path: entry.name.trim() === '' ? showPlace(entry) : entry.name, reason: entry.unsafe }
    report({ rule: 'ART.PATH_UNSAFE', at: entry.nameAt, data, ...(isStrict(entry.artifact) ? {} : { soft: true }) })
    // An entry that is no map has no sha256 to speak of either.
    if (!isObject(document.get(entry.artifact.at))) return
  }
  if (!entry.reading.ok) reportReading(document, entry, context)
  else if (isComparable(document, entry)) compareBytes(document, entry, context, all)
  checkForms(entry, context)
  if (entry.candidates.length > 0) compareOthers(entry, context, all)
}
