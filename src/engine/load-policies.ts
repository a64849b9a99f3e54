import { registry, type RegistryEntry } from '../../policies/index.js'
import { resolvePolicies } from '../config/presets.js'
import { severityOf } from '../config/severity.js'
import type { Catalogue, CataloguePolicy, Config, PluginFolder } from '../config/types.js'
import { kinds } from '../kinds/index.js'
import { freezeDeep } from '../model/guard.js'
import { GateError } from '../model/errors.js'
import type { Tree } from '../model/tree.js'
import type { Policy } from '../policy.js'
import type { ActivePolicy, SleepingPolicy } from './active-policy.js'
import { checkPolicy } from './check-policy.js'

/** The declarative rules: heavy to load (regular expressions, JSONPath), so only when a config may speak of them. */
const LINT_RULES = 'lint-rules'

const plugins = new Map<string, Policy>()

/** Child processes and what they need: loaded when a config names a plugin. */
let pluginModule: typeof import('./plugins.js') | undefined

/** Ends the processes of the user's policies of this run. */
export function closePlugins(): void {
  pluginModule?.closePlugins()
}

/** One after the other: they are in memory already, and jest cannot link modules that share others side by side. */
async function loadAll(entries: typeof registry): Promise<Policy[]> {
  const policies: Policy[] = []
  for (const { load } of entries) policies.push(await load())
  return policies
}

/** What is on when there is no config file, but for the policies that sleep until a document shows what they judge. */
export async function defaultCatalogue(): Promise<Catalogue> {
  const policies = await loadAll(registry.filter(({ id, views }) => id !== LINT_RULES && views === undefined))
  return { policies: policies.map(describe), kinds: [], sets: [] }
}

/** Everything that can be configured, with the user's own policies from the same side as the config. */
export async function catalogueOf(folders: readonly PluginFolder[], tree: Tree): Promise<Catalogue> {
  const { SET_NAMES } = await import('./rule-sets.js')
  const builtIn = await loadAll(registry)
  const reserved = new Set(builtIn.flatMap(({ meta }) => Object.keys(meta.rules)))
  const own: CataloguePolicy[] = []
  plugins.clear()
  for (const { folder, at } of folders) {
    const where = `${at.file}:${at.line}:${at.column}`
    pluginModule ??= await import('./plugins.js')
    const policy = await pluginModule.loadPlugin(tree, folder, where)
    const faults = checkPolicy(policy, { reserved, ids: new Set([...registry.map(({ id }) => id), ...own.map(({ id }) => id)]) })
    if (faults.length > 0)
      throw new GateError(2, `the policy in ${folder} breaks the contract: ${faults.join('; ')}`, {
        where,
        fix: '`specgate test` on its folder tells more.',
      })
    for (const rule of Object.keys(policy.meta.rules as object)) reserved.add(rule)
    plugins.set(policy.meta.id, policy)
    own.push({ ...describe(policy), plugin: true })
  }
  const setRules = Object.fromEntries(
    SET_NAMES.map((set) => [set, [...reserved].filter((id) => id.startsWith(`${set}/`)).map((id) => id.slice(set.length + 1))]),
  )
  return { policies: [...builtIn.map(describe), ...own], kinds: kinds.map(({ id }) => id), sets: [...SET_NAMES], setRules }
}

/** The policies that this config switches on, each with its options and severities. */
export async function activatePolicies(config: Config): Promise<(ActivePolicy | SleepingPolicy)[]> {
  const active: (ActivePolicy | SleepingPolicy)[] = []
  const add = (policy: Policy, id: string, options: unknown): void => void active.push(activate(config, policy, id, options))
  for (const { id, load, views } of registry) {
    const choice = config.policies.get(id)
    if (config.from === 'default' && views !== undefined) active.push({ views, wake: () => wake(config, { id, load }) })
    if (choice === undefined || !choice.enabled || id === LINT_RULES) continue
    add(await load(), id, choice.options)
  }
  const lint = config.policies.get(LINT_RULES)
  if (lint !== undefined && lint.enabled) {
    const { compileConfigRules } = await import('./lint-rules.js')
    const { loadRuleSet } = await import('./rule-sets.js')
    if (config.lintRules.length > 0) add(compileConfigRules(config.lintRules), LINT_RULES, {})
    for (const { name } of config.sets) add(await loadRuleSet(name), LINT_RULES, {})
    const entry = registry.find(({ id }) => id === LINT_RULES)
    if (hasOwnRules(lint.options) && entry !== undefined) add(await entry.load(), LINT_RULES, lint.options)
  }
  for (const [id, policy] of plugins) {
    const choice = config.policies.get(id)
    if (choice?.enabled === true) add(await pluginModule!.configurePlugin(policy, choice.options), id, choice.options)
  }
  return active
}

function activate(config: Config, policy: Policy, id: string, options: unknown): ActivePolicy {
  return {
    policy: policy.configure?.(options) ?? policy,
    options: withOthers(config, policy, options),
    severityOf: (rule, meta, soft) => severityOf(config, id, rule, meta, soft),
  }
}

/** The policy as the preset has it: no config file speaks of it. */
async function wake(config: Config, { id, load }: Pick<RegistryEntry, 'id' | 'load'>): Promise<ActivePolicy> {
  const policy = await load()
  const catalogue = { policies: [describe(policy)], kinds: [], sets: [] }
  const policies = resolvePolicies(catalogue, config.preset, new Map(), config.rules)
  return activate({ ...config, policies: new Map([...config.policies, ...policies]) }, policy, id, policies.get(id)?.options)
}

/** Two policies that judge by the same thing must not need to be told it twice. */
function withOthers(config: Config, { meta }: Policy, options: unknown): unknown {
  const other = meta.optionsOf === undefined ? undefined : config.policies.get(meta.optionsOf)
  return other?.enabled === true ? freezeDeep({ ...(options as object), of: { [meta.optionsOf!]: other.options } }) : options
}

function hasOwnRules(options: unknown): boolean {
  const { sets = [], rules = [] } = options as { sets?: readonly unknown[]; rules?: readonly unknown[] }
  return sets.length > 0 || rules.length > 0
}

function describe(policy: Policy): CataloguePolicy {
  const { id, rules, options } = policy.meta
  return { id, rules: rules as CataloguePolicy['rules'], options }
}
