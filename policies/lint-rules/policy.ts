/**
 * The spec family's declarative rules: the static face. The engine makes one policy of the config's own rules and one of
 * each shipped set (src/engine/lint-rules.ts); this one knows the rules of all sets, for the catalogue and for the cases.
 */
import { definePolicy, type Policy, type RuleTable } from '../../src/policy.js'
import { readRule, type WrittenRule } from './read-rule.js'
import { policyOf, tableOf, type RuleGroup } from './run.js'
import { RULES as BENCHMARK } from './sets/eft-benchmark.js'
import { RULES as DATASET } from './sets/eft-dataset.js'
import { RULES as MODEL } from './sets/eft-model.js'
import { RULES as CHAPTER_11 } from './sets/eft-pipeline-ch11.js'
import { RULES as PIPELINE } from './sets/eft-pipeline.js'
import type { SetName } from './sets/index.js'
import options from './options.schema.json' with { type: 'json' }
import { oncePer } from '../../src/lib/once-per.js'

export interface LintRulesOptions {
  /** Shipped sets that are on. */
  readonly sets?: readonly SetName[]
  /** Rules of one's own; they report as `lint/<id>`. */
  readonly rules?: readonly WrittenRule[]
}

const SETS: readonly (RuleGroup & { readonly namespace: SetName })[] = [
  { namespace: 'eft-pipeline-ch11', rules: CHAPTER_11 },
  { namespace: 'eft-pipeline', rules: PIPELINE },
  { namespace: 'eft-dataset', rules: DATASET },
  { namespace: 'eft-model', rules: MODEL },
  { namespace: 'eft-benchmark', rules: BENCHMARK },
]

const ID = 'lint-rules'
const SUMMARY = 'Requires what declarative rules ask of a document, in the own language of the spec family.'

/** The policy for one set of options. Its rule table holds the rules of the options, so that `lint/<id>` is known to it. */
export function configure({ sets = [], rules = [] }: LintRulesOptions): Policy {
  const chosen = SETS.filter(({ namespace }) => sets.includes(namespace))
  return policyOf(ID, SUMMARY, [...chosen, { namespace: 'lint', rules: rules.map(readRule) }])
}

const policyFor = oncePer((given: LintRulesOptions) => configure(given))

export default {
  ...definePolicy<LintRulesOptions>()<RuleTable>({
    meta: { id: ID, summary: SUMMARY, views: [], rules: tableOf(SETS), options, since: '0.1.0' },
    checkDocument(document, context) {
      policyFor(context.options).checkDocument?.(document, context)
    },
  }),
  configure,
}
