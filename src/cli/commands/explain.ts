import { registry } from '../../../policies/index.js'
import { GATE_POLICY } from '../../engine/collected.js'
import { HASH_POLICY } from '../../engine/hash/hash-rules.js'
import { didYouMean } from '../../lib/nearest.js'
import { GateError } from '../../model/errors.js'
import { isObject, type Json } from '../../model/json.js'
import type { Policy, RuleMeta } from '../../policy.js'
import { escapeLog } from '../../reporters/escape.js'
import type { ConfigLintRule } from '../../config/types.js'
import { findRepositoryRoot } from '../repository-root.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import type { Command } from '../main.js'

const meta: CommandMeta = {
  name: 'explain',
  operands: '<rule|policy|set>',
  maxOperands: 1,
  summary:
    'Says what a rule, a policy or a shipped set of lint rules requires, why, and how to fix it, with its options and an example.\nKnows the `lint_rules` and the plugins of the configuration here as well.',
  flags: {},
}

export const command: Command = { meta, run: explain }

async function explain(args: Arguments): Promise<number> {
  const asked = args.operands[0]
  const builtIn: Policy[] = [GATE_POLICY, ...(await Promise.all(registry.map(({ load }) => load())))]
  const policies = [...builtIn, HASH_POLICY]
  if (asked === undefined)
    throw new GateError(2, 'nothing to explain', {
      where: 'specgate explain',
      fix: `Name a rule (\`ART.SHA256_MISMATCH\`) or a policy: ${policies.map((policy) => policy.meta.id).join(', ')}.`,
    })
  const { default: examples } = await import('../generated/examples.json', { with: { type: 'json' } })
  const own = explainAmong(policies, asked, examples as Examples)
  if (own !== undefined) return print(own)
  const { SET_NAMES, loadRuleSet } = await import('../../engine/rule-sets.js')
  const set = SET_NAMES.find((name) => name === asked.toLowerCase())
  if (set !== undefined) return print(explainSet(set, await loadRuleSet(set)))
  const { readRepositoryPolicies } = await import('../repository-policies.js')
  const { config, plugins, lint, lintRules } = await readRepositoryPolicies(findRepositoryRoot(process.cwd()), builtIn)
  const theirs = [...plugins, ...(lint === undefined ? [] : [lint])]
  // In reports a rule of the configuration is `lint/<id>`; who wrote it knows it by its id.
  const short = `lint/${asked}`
  const found = explainAmong(plugins, asked, {}) ?? (lint && (explainRuleOf(lint, asked, {}) ?? explainRuleOf(lint, short, {})))
  const written = lintRules.find(({ rule }) => [asked, short].some((id) => isSame(`lint/${rule.id}`, id)))
  if (found !== undefined) return print([...found, ...(written === undefined ? [] : explainWritten(written))])
  const family = explainFamily([...policies, ...theirs], asked)
  if (family !== undefined) return print(family)
  const known = [
    ...[...policies, ...plugins].map(({ meta: about }) => about.id),
    ...[...policies, ...theirs].flatMap(({ meta: about }) => Object.keys(about.rules as object)),
    ...SET_NAMES,
  ]
  const ofSets = (await Promise.all(SET_NAMES.map(loadRuleSet))).flatMap(({ meta: about }) => Object.keys(about.rules as object))
  const whole = [...new Set(ofSets)].filter((id) => isSame(id.slice(id.indexOf('/') + 1), asked))
  const help =
    whole.length > 0 ? `The shipped sets have ${whole.join(', ')}.` : didYouMean(asked, known) || didYouMean(short, known)
  const here = config === undefined ? 'There is no configuration here that would add any.' : `Looked into ${config} as well.`
  throw new GateError(2, `there is no rule, policy or set "${asked}"`, {
    where: 'specgate explain',
    fix: `${help} \`specgate explain\` lists the policies, and \`specgate explain <policy>\` the rules of one. ${here}`.trim(),
  })
}

/** What is said of a policy; one of the repository's is not loaded here. */
type Described = Pick<Policy, 'meta'>

type Examples = Readonly<Record<string, Json>>

/** Ids in any case; undefined when none of the policies has it. */
function explainAmong(policies: readonly Described[], asked: string, examples: Examples): string[] | undefined {
  const policy = policies.find((candidate) => candidate.meta.id === asked.toLowerCase())
  if (policy !== undefined) return explainPolicy(policy)
  for (const candidate of policies) {
    const found = explainRuleOf(candidate, asked, examples)
    if (found !== undefined) return found
  }
  return undefined
}

/** `ART`: what reports in this family, whichever policy it is. */
function explainFamily(policies: readonly Described[], asked: string): string[] | undefined {
  const name = asked.toUpperCase().replace(/\.$/, '')
  const rules = policies.flatMap(({ meta: about }) =>
    Object.entries(about.rules as Record<string, RuleMeta>)
      .filter(([id]) => id.startsWith(`${name}.`))
      .map(([id, { severity }]) => ({ id, severity, policy: about.id })),
  )
  if (rules.length === 0) return undefined
  const width = Math.max(...rules.map(({ id }) => id.length))
  return [
    name,
    '  A family of rules.',
    '',
    ...rules.map(({ id, severity, policy }) => `    ${id.padEnd(width)}  ${severity.padEnd(7)}  ${policy}`),
    '',
    `  \`specgate explain <RULE>\` says more of one rule.`,
  ]
}

function explainRuleOf(policy: Described, asked: string, examples: Examples): string[] | undefined {
  const rules = Object.entries(policy.meta.rules as Record<string, RuleMeta>)
  const found = rules.find(([id]) => isSame(id, asked))
  return found && explainRule(...found, policy, examples[found[0]])
}

function isSame(id: string, asked: string): boolean {
  return id.toUpperCase() === asked.toUpperCase()
}

/** What a rule of the configuration says in its own language, and where. */
function explainWritten({ rule, at }: ConfigLintRule): string[] {
  const { when, assert, kinds = [], files = [] } = rule
  return [
    '',
    `  written at ${at.file}:${at.line}:${at.column}`,
    ...(kinds.length > 0 ? [`  kinds   ${kinds.join(', ')}`] : []),
    ...(files.length > 0 ? [`  files   ${files.join(', ')}`] : []),
    `  when    ${when}`,
    `  assert  ${assert}`,
  ]
}

function explainSet(name: string, { meta: about }: Policy): string[] {
  const rules = Object.entries(about.rules as Record<string, RuleMeta>).filter(([id]) => id.startsWith(`${name}/`))
  const width = Math.max(...rules.map(([id]) => id.length))
  return [
    name,
    `  A shipped set of lint rules. ${about.summary}`,
    '',
    '  Rules:',
    ...rules.map(([id, rule]) => `    ${id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.spec ?? ''}`.trimEnd()),
    '',
    `  To switch it on: \`lint_rules: [{set: ${name}}]\` in .github/specgate.yml`,
    `  \`specgate explain <RULE>\` says more of one rule.`,
  ]
}

function explainRule(id: string, rule: RuleMeta, policy: Described, example: Json | undefined): string[] {
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
  if (policy === HASH_POLICY) lines.push('', '  Told by the command `hash` of the action; no configuration changes it.')
  else if (!id.startsWith('GATE.'))
    lines.push('', `  To change it: \`rules: {${id}: off | note | warning | error}\` in .github/specgate.yml`)
  return lines
}

function explainPolicy(policy: Described): string[] {
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
