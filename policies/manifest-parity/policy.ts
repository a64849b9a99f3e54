import { definePolicy } from '../../src/policy.js'
import type { ArtifactsView, Document } from '../../src/policy.js'
import { checkCritical, filesBeside } from './critical.js'
import { compareDocuments, digestRequests, summarize } from './documents.js'
import { bytesRequests, compareLists, listOf } from './lists.js'
import type { List, Options } from './lists.js'
import { compareNodes } from './nodes.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'
import { oncePer } from '../../src/lib/once-per.js'

export default definePolicy<Options>()({
  meta: {
    id: 'manifest-parity',
    summary: 'Requires that all places which record the digest of a file agree, and that every critical file is recorded.',
    views: ['artifacts'],
    rules,
    options,
    since: '0.1.0',
  },
  // A file that was there before is listed, or was told to be missing then.
  beside: {
    files: ({ critical }, change) => (change === 'added' || change === 'renamed' ? critical : []),
    of: (document) => listsOf(document).length > 0,
  },
  needs(document) {
    const requests = digestRequests(document)
    const lists = listsOf(document)
    if (lists.length === 0) return requests
    const [declared, manifest] = bothOf(lists)
    if (declared !== undefined && manifest !== undefined) requests.push(...bytesRequests(declared, manifest))
    return [...requests, filesBeside(document)]
  },
  checkDocument(document, context) {
    const lists = listsOf(document)
    const [declared, manifest] = bothOf(lists)
    // A document with one list only has nothing to compare; that a list went away is for `document` to say.
    if (declared !== undefined && manifest !== undefined)
      compareLists(document, declared, manifest, context.options.mode, context)
    compareNodes(document, lists, context)
    checkCritical(document, lists, context)
  },
  summarize: (document, { facts }) => summarize(document, facts),
  checkSummaries: compareDocuments,
})

const listsIn = oncePer((view: ArtifactsView): readonly List[] => readLists(view))

function listsOf(document: Document): readonly List[] {
  const view = document.view('artifacts')
  return view === undefined ? [] : listsIn(view)
}

function bothOf(lists: readonly List[]): (List | undefined)[] {
  return (['declared', 'manifest'] as const).map((role) => lists.find((list) => list.role === role))
}

function readLists(view: ArtifactsView): List[] {
  return (['declared', 'manifest'] as const).map((role) => listOf(view, role)).filter((list) => list !== undefined)
}
