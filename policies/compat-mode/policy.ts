import { assessChange } from '../../src/lib/change-class/assess.js'
import { definePolicy } from '../../src/policy.js'
import type { Change, Document, FactRequest } from '../../src/policy.js'
import { checkDeclaration, checkWeakening, modeInForce } from './mode.js'
import type { Options } from './options.js'
import options from './options.schema.json' with { type: 'json' }
import { checkRenames } from './renames.js'
import { rules } from './rules.js'
import { checkUndecided, checkUnused, reportViolation } from './violation.js'

export default definePolicy<Options>()({
  meta: {
    id: 'compat-mode',
    summary: 'Requires that what changed in a document keeps to the compatibility mode that it declares.',
    views: ['versioning', 'schema', 'surface'],
    rules,
    options,
    since: '0.1.0',
  },
  needs(_, options, change) {
    const sides = sidesOf(change)
    return sides === undefined ? [] : [diffRequest(sides, options)]
  },
  checkDocument(document, context) {
    checkDeclaration(document, context)
  },
  checkChange(change, context) {
    const sides = sidesOf(change)
    if (sides === undefined) return
    const { base, head } = sides
    const force = modeInForce(base, head, context.options)
    const assessment = assessChange(
      base,
      head,
      context.facts.get(diffRequest(sides, context.options)),
      force === undefined ? [] : [force.mode],
    )
    checkWeakening(base, head, context)
    checkUnused(base, head, assessment, context)
    checkUndecided(base, head, assessment, force, context)
    checkRenames(base, head, assessment.changes, context)
    if (force !== undefined) reportViolation({ base, head, force, assessment }, context)
  },
})

interface Sides {
  readonly base: Document
  readonly head: Document
}

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
