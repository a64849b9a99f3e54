import { registry } from '../../../policies/index.js'
import { GATE_POLICY } from '../../engine/evaluate.js'
import { didYouMean } from '../../lib/nearest.js'
import { GateError } from '../../model/errors.js'
import { isObject, type Json } from '../../model/json.js'
import type { Policy, RuleMeta } from '../../policy.js'
import { escapeLog } from '../../reporters/escape.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import type { Command } from '../main.js'

const meta: CommandMeta = {
  name: 'explain',
  operands: '<rule|policy>',
  maxOperands: 1,
  summary: 'Says what a rule or a policy requires, why, and how to fix it, with its options and an example.',
  flags: {},
}

export const command: Command = { meta, run: explain }

async function explain(args: Arguments): Promise<number> {
  const asked = args.operands[0]
  const policies = [GATE_POLICY, ...(await Promise.all(registry.map(({ load }) => load())))]
  if (asked === undefined)
    throw new GateError(2, 'nothing to explain', {
      where: 'specgate explain',
      fix: `Name a rule (\`ART.SHA256_MISMATCH\`) or a policy: ${policies.map((policy) => policy.meta.id).join(', ')}.`,
    })
  const { default: examples } = await import('../generated/examples.json', { with: { type: 'json' } })
  const policy = policies.find((candidate) => candidate.meta.id === asked.toLowerCase())
  if (policy !== undefined) return print(explainPolicy(policy))
  const wanted = asked.toUpperCase()
  for (const candidate of policies) {
    for (const [id, rule] of Object.entries(candidate.meta.rules as Record<string, RuleMeta>))
      if (id.toUpperCase() === wanted) return print(explainRule(id, rule, candidate, (examples as Record<string, Json>)[id]))
  }
  const known = policies.flatMap((candidate) => [candidate.meta.id, ...Object.keys(candidate.meta.rules as object)])
  throw new GateError(2, `there is no rule or policy "${asked}"`, {
    where: 'specgate explain',
    fix: `${didYouMean(asked, known)} \`policies/README.md\` lists them all.`.trim(),
  })
}

function explainRule(id: string, rule: RuleMeta, policy: Policy, example: Json | undefined): string[] {
  const soft = rule.soft === true ? ', soft: warns at most unless the preset is strict or the configuration names the rule' : ''
  const lines = [
    id,
    `  policy    ${policy.meta.id}`,
    `  severity  ${rule.severity}${soft}${rule.incomplete === true ? ', and the run ends with exit 3' : ''}`,
    ...(rule.spec === undefined ? [] : [`  from      ${rule.spec}`]),
    '',
    `  What  ${rule.message}`,
    `  Why   ${rule.why}`,
    `  Fix   ${rule.fix}`,
  ]
  if (isObject(example)) {
    lines.push('', `  Example: ${String(example['title'])}`, '')
    lines.push(
      ...String(example['text'])
        .trimEnd()
        .split('\n')
        .map((line, i) => `    ${String(i + 1).padStart(3)} | ${line}`),
    )
    lines.push(
      '',
      `  reports ${String(example['at'])}${example['message'] === undefined ? '' : `: ${String(example['message'])}`}`,
    )
  }
  if (!id.startsWith('GATE.'))
    lines.push('', `  To change it: \`rules: {${id}: off | note | warning | error}\` in .github/specgate.yml`)
  return lines
}

function explainPolicy(policy: Policy): string[] {
  const { meta: about } = policy
  const rules = Object.entries(about.rules as Record<string, RuleMeta>)
  const width = Math.max(...rules.map(([id]) => id.length))
  const properties =
    isObject(about.options) && isObject(about.options['properties']) ? Object.entries(about.options['properties']) : []
  return [
    about.id,
    `  ${about.summary}`,
    '',
    '  Rules:',
    ...rules.map(([id, rule]) => `    ${id.padEnd(width)}  ${rule.severity}${rule.soft === true ? ' (soft)' : ''}`),
    '',
    properties.length === 0 ? '  Options: none' : '  Options:',
    ...properties.map(([name, option]) => {
      const { default: fallback, description } = isObject(option) ? option : {}
      return `    ${name} (default ${JSON.stringify(fallback ?? null)}): ${String(description ?? '')}`
    }),
    '',
    `  \`specgate explain <RULE>\` says more of one rule.`,
  ]
}

function print(lines: readonly string[]): number {
  process.stdout.write(`${lines.map(escapeLog).join('\n')}\n`)
  return 0
}
