import { definePolicy } from '../../src/policy.js'
import {
  checkDependencyLocks,
  checkImages,
  checkNondeterminism,
  checkSeeds,
  checkTransforms,
  environmentRequests,
  type Options,
} from './environment.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'
import { checkSources, sourceRequests } from './sources.js'

export default definePolicy<Options>()({
  meta: {
    id: 'provenance',
    summary: 'Requires that sources, images, dependencies and seeds are named so that the same run can be made again.',
    views: ['provenance'],
    rules,
    options,
    since: '0.1.0',
  },
  needs(document) {
    const view = document.view('provenance')
    return view === undefined ? [] : [...sourceRequests(document, view), ...environmentRequests(view)]
  },
  checkDocument(document, context) {
    const view = document.view('provenance')
    if (view === undefined) return
    checkSources(document, view, context)
    checkTransforms(view, context)
    checkImages(view, context)
    checkDependencyLocks(view, context)
    checkSeeds(view, context)
    checkNondeterminism(view, context)
  },
})
