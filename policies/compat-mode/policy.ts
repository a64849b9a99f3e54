import { assessChange } from '../../src/lib/change-class/assess.js'
import { definePolicy } from '../../src/policy.js'
import type { Change, FactRequest } from '../../src/policy.js'
import { checkContracts } from './contracts.js'
import { definitionRequests, type Sides } from './definitions.js'
import { checkCutOver, checkDualWrite, dualWriteRequests } from './dual-write.js'
import { checkEvolution, checkEvolutionWords } from './evolution.js'
import { checkDeclaration, checkWeakening, modeInForce } from './mode.js'
import type { Options } from './options.js'
import options from './options.schema.json' with { type: 'json' }
import { checkPairing, checkReferences, referenceRequests } from './references.js'
import { checkRenames } from './renames.js'
import { rules } from './rules.js'
import { checkShadow, shadowRequests } from './shadow.js'
import { checkReleases, isTransitive, releaseRequests } from './transitive.js'
import { checkUndecided, checkUnread, checkUnused, reportViolation } from './violation.js'

export default definePolicy<Options>()({
  meta: {
    id: 'compat-mode',
    summary: 'Requires that what changed in a document keeps to the compatibility mode that it declares.',
    views: ['versioning', 'schema', 'surface'],
    unreadableBase: true,
    rules,
    options,
    since: '0.1.0',
  },
  needs(document, options, change, facts) {
    const requests: FactRequest[] = document.side === 'head' ? [...referenceRequests(document)] : []
    const sides = sidesOf(change)
    if (sides === undefined) return requests
    const { base, head } = sides
    requests.push(
      diffRequest(sides, options),
      ...shadowRequests(head),
      ...dualWriteRequests(base, head),
      ...definitionRequests(sides),
    )
    if (isTransitive(modeInForce(base, head, options), options)) requests.push(...releaseRequests(base, head, options, facts))
    return requests
  },
  checkDocument(document, context) {
    checkDeclaration(document, context)
    checkReferences(document, context)
    checkDualWrite(document, context)
    checkEvolutionWords(document, context)
  },
  checkChange(change, context) {
    const sides = sidesOf(change)
    if (sides === undefined) {
      checkUnread(change, context)
      return
    }
    const { base, head } = sides
    const force = modeInForce(base, head, context.options)
    const diff = context.facts.get(diffRequest(sides, context.options))
    const assessment = assessChange(base, head, diff, force === undefined ? [] : [force.mode])
    checkWeakening(base, head, context)
    checkUnused(base, head, assessment, context)
    checkUndecided(base, head, assessment, force, context)
    checkRenames(sides, assessment.changes, context)
    if (force !== undefined) reportViolation({ base, head, force, assessment }, context)
    checkContracts(base, head, force, assessment, context)
    if (isTransitive(force, context.options)) checkReleases(base, head, force, assessment, context)
    checkShadow(base, head, force, assessment, context)
    checkCutOver(base, head, context)
    if (diff.known) checkEvolution(sides, diff.value.changes, context)
    checkPairing(base, head, context)
  },
})

function sidesOf(change: Change | undefined): Sides | undefined {
  const { base, head } = change ?? {}
  return base?.readable === true && head?.readable === true ? { base, head } : undefined
}

function diffRequest({ base, head }: Sides, options: Options) {
  return {
    fact: 'schema-diff',
    path: head.file,
    against: { path: base.file, side: 'base' },
    contentModel: options.content_model,
    jsonSchema: options.json_schema,
  } as const satisfies FactRequest
}
