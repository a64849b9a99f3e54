import type { RuleMeta, Severity } from '../policy.js'
import type { Config, Setting } from './types.js'

const RANK: Readonly<Record<Setting, number>> = { off: 0, note: 1, warning: 2, error: 3 }

/**
 * The severity of a finding. In this order: what the config says of the rule; what it says of the policy, or the rule's own
 * severity; softened to a warning at most when rule or report is soft and the preset is not `strict`. A rule of the gate's own
 * health (`GATE.*`) is never below its own severity. A declarative rule (its id has a slash) and a policy that the catalogue
 * does not have are on with every preset: the config asked for them.
 */
export function severityOf(
  config: Pick<Config, 'preset' | 'policies' | 'rules'>,
  policy: string,
  rule: string,
  meta: Pick<RuleMeta, 'severity' | 'soft'>,
  softReport = false,
): Setting {
  const named = config.rules.get(rule)
  const choice = config.policies.get(policy)
  if (isGateRule(rule)) return highest(meta.severity, [named, choice?.severity])
  if (named !== undefined) return named
  const isOn = choice === undefined || choice.on || rule.includes('/')
  const own = choice?.severity ?? (isOn ? meta.severity : 'off')
  return config.preset === 'strict' || own === 'off' ? own : softened({ ...meta, severity: own }, softReport)
}

/** What every preset but `strict` makes of a soft rule or report: a warning at most. */
export function softened(meta: Pick<RuleMeta, 'severity' | 'soft'>, softReport = false): Severity {
  return (meta.soft === true || softReport) && meta.severity === 'error' ? 'warning' : meta.severity
}

/** Rules of the gate's own health and trust: they can be raised, never lowered, switched off or waived. */
export function isGateRule(rule: string): boolean {
  return rule.startsWith('GATE.')
}

export function isLower(setting: Setting, than: Setting): boolean {
  return RANK[setting] < RANK[than]
}

function highest(own: Severity, settings: readonly (Setting | undefined)[]): Severity {
  return settings.reduce<Severity>((most, one) => (one !== undefined && one !== 'off' && isLower(most, one) ? one : most), own)
}
