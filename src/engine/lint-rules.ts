import type { Policy } from '../policy.js'
import type { LintRule } from '../model/lint-rule.js'
import { policyOf } from '../../policies/lint-rules/run.js'

export { readRule, type WrittenRule } from '../../policies/lint-rules/read-rule.js'

/**
 * The config's own rules as a policy. `namespace` is `lint` for them and the set's name for a shipped set; findings are
 * `<namespace>/<id>`, so that a rule of a user's can never stand in for one of ours. Throws GateError (exit 2), with the
 * rule and the column, for a rule that cannot be compiled and for an id that comes twice.
 */
export function compileLintRules(rules: readonly LintRule[], namespace: string): Policy {
  const whose = namespace === 'lint' ? "the config's own lint rules ask" : `the rules of the set ${namespace} ask`
  return policyOf('lint-rules', `Requires what ${whose} of a document.`, [{ namespace, rules }])
}
