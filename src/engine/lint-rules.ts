import { ConfigError, type ConfigMistake } from '../config/errors.js'
import type { ConfigLintRule } from '../config/types.js'
import { GateError } from '../model/errors.js'
import type { LintRule } from '../model/lint-rule.js'
import type { Policy } from '../policy.js'
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

/** The same, with every rule that cannot be compiled named by where it stands in the config. */
export function compileConfigRules(written: readonly ConfigLintRule[]): Policy {
  try {
    return compileLintRules(
      written.map(({ rule }) => rule),
      'lint',
    )
  } catch (error) {
    const mistakes = written.flatMap(mistakeOf)
    throw mistakes.length === 0 ? error : new ConfigError(mistakes)
  }
}

function mistakeOf({ rule, at, whenAt, assertAt }: ConfigLintRule): ConfigMistake[] {
  try {
    compileLintRules([rule], 'lint')
    return []
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    const { message: what, where = '', fix = 'Correct the rule.' } = error
    return [{ what, at: / assert\b/.test(where) ? assertAt : / when\b/.test(where) ? whenAt : at, fix }]
  }
}
