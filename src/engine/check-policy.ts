import { SEVERITIES } from '../model/severities.js'
import type { Policy, RuleMeta } from '../policy.js'

/** The gate's own rules are reserved for the gate; only the declarative rules may say that one of them could not be judged. */
const OWN_GATE_RULES: Readonly<Record<string, readonly string[]>> = { 'lint-rules': ['GATE.RULE_ERROR'] }

/** What in a policy breaks the contract, as ends of sentences; empty when it holds. */
export function checkPolicy(
  policy: unknown,
  taken: { readonly ids: ReadonlySet<string>; readonly reserved: ReadonlySet<string> },
): string[] {
  const { meta } = (policy ?? {}) as Partial<Policy>
  if (typeof meta !== 'object' || meta === null) return ['its default export is no policy (an object with `meta`)']
  const faults: string[] = []
  const need = (holds: boolean, fault: string): void => void (holds || faults.push(fault))
  need(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(meta.id ?? ''), '`meta.id` has to be kebab-case')
  need(!taken.ids.has(meta.id), `\`meta.id\` "${meta.id}" is taken`)
  need(
    /^(Requires|Forbids|Limits) .+\.$/s.test(meta.summary ?? ''),
    '`meta.summary` has to be a sentence that starts with Requires, Forbids or Limits',
  )
  need(Array.isArray(meta.views), '`meta.views` has to be a list')
  need(typeof meta.options === 'object' && meta.options !== null, '`meta.options` has to be a JSON Schema')
  need(typeof meta.since === 'string', '`meta.since` has to be a version')
  const rules = Object.entries((meta.rules ?? {}) as Record<string, RuleMeta>)
  need(rules.length > 0, '`meta.rules` has to hold at least one rule')
  for (const [id, rule] of rules) faults.push(...checkRule(meta.id, id, rule, taken.reserved))
  const hooks = ['checkDocument', 'checkChange', 'checkChangeSet'] as const
  need(
    hooks.some((hook) => typeof (policy as Policy)[hook] === 'function'),
    `it has none of ${hooks.join(', ')}`,
  )
  // What such a function reports after its first `await` would come too late to be heard.
  for (const hook of [...hooks, 'needs'] as const) {
    const type = Object.prototype.toString.call((policy as Policy)[hook])
    need(!/ (?:Async|Generator)/.test(type), `\`${hook}\` is async or a generator; a policy is synchronous`)
  }
  return faults
}

function checkRule(policy: string, id: string, rule: RuleMeta, reserved: ReadonlySet<string>): string[] {
  const faults: string[] = []
  const need = (holds: boolean, fault: string): void => void (holds || faults.push(`rule ${id}: ${fault}`))
  need(/^([a-z][a-z0-9-]*\/)?[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)+$/.test(id), 'an id looks like FAMILY.NAME')
  need(!id.startsWith('GATE.') || (OWN_GATE_RULES[policy] ?? []).includes(id), 'GATE is the gate’s own family')
  need(!reserved.has(id), 'the id is taken')
  need(SEVERITIES.includes(rule.severity), `severity is one of ${SEVERITIES.join(', ')}`)
  // What, why and fix: a sentence each, starting with a capital, a value or a name in backticks.
  for (const part of ['message', 'why', 'fix'] as const)
    need(
      typeof rule[part] === 'string' && /^[^a-z][\s\S]*\.$/.test(rule[part].trim()),
      `\`${part}\` has to be a sentence that ends in a period`,
    )
  return faults
}
