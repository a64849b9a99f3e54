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
  const [id, summary] =
    namespace === 'lint'
      ? (['lint-rules', "Requires what the config's own lint rules ask of a document."] as const)
      : ([`lint-rules:${namespace}`, `Requires what the rules of the set ${namespace} ask of a document.`] as const)
  return policyOf(id, summary, [{ namespace, rules }])
}
