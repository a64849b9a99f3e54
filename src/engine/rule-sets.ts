import type { Policy } from '../policy.js'
import { GateError } from '../model/errors.js'
import { didYouMean } from '../lib/nearest.js'
import { isSetName, loadSet, SET_NAMES } from '../../policies/lint-rules/sets/index.js'
import { compileLintRules } from './lint-rules.js'

export { SET_NAMES, type SetName } from '../../policies/lint-rules/sets/index.js'

/** A shipped set of the spec family's rules as a policy, loaded when it is asked for. Throws GateError (exit 2) for an unknown name. */
export async function loadRuleSet(name: string): Promise<Policy> {
  if (!isSetName(name))
    throw new GateError(2, `there is no rule set ${JSON.stringify(name)}`, {
      where: 'lint_rules',
      fix: `The sets are ${SET_NAMES.join(', ')}.${didYouMean(name, SET_NAMES)}`,
    })
  return compileLintRules(await loadSet(name), name)
}
