import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_PATHS, type CataloguePolicy, type ConfigLintRule } from '../config/types.js'
import type { Policy } from '../policy.js'
import { entryFile } from '../threads/entry.js'

/** What a repository's own configuration adds to ours. */
export interface RepositoryPolicies {
  /** Undefined when there is no configuration. */
  readonly config: string | undefined
  /** Of the folders under `plugins`. */
  readonly plugins: readonly Pick<Policy, 'meta'>[]
  /** Of `lint_rules`, as a policy; undefined when there are none. */
  readonly lint: Policy | undefined
  readonly lintRules: readonly ConfigLintRule[]
}

/**
 * Reads the configuration in the work tree at `root` and loads the policies that it names, as `specgate test` does. Throws
 * GateError 2 for a configuration with mistakes and for a policy that cannot be loaded.
 */
export async function readRepositoryPolicies(root: string, builtIn: readonly Policy[]): Promise<RepositoryPolicies> {
  const config = CONFIG_PATHS.find((path) => existsSync(join(root, path)))
  if (config === undefined) return { config, plugins: [], lint: undefined, lintRules: [] }
  const { loadConfig } = await import('../config/load.js')
  const { kinds } = await import('../kinds/index.js')
  const { SET_NAMES } = await import('../engine/rule-sets.js')
  const plugins: Pick<Policy, 'meta'>[] = []
  const describe = ({ meta: { id, rules, options } }: Pick<Policy, 'meta'>): CataloguePolicy => ({
    id,
    rules: rules as CataloguePolicy['rules'],
    options,
  })
  const { lintRules } = await loadConfig({
    text: readFileSync(join(root, config), 'utf8'),
    path: config,
    from: 'head',
    readFile: async (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    catalogue: async (folders) => {
      const { describeFolders } = await import('./folder-thread.js')
      const paths = folders.map(({ folder }) => join(root, folder))
      plugins.push(...(await describeFolders(paths, entryFile())).map(({ policy }) => policy))
      return {
        policies: [...builtIn.map(describe), ...plugins.map((policy) => ({ ...describe(policy), plugin: true }))],
        kinds: kinds.map(({ id }) => id),
        sets: [...SET_NAMES],
      }
    },
  })
  if (lintRules.length === 0) return { config, plugins, lint: undefined, lintRules }
  const { compileConfigRules } = await import('../engine/lint-rules.js')
  return { config, plugins, lint: compileConfigRules(lintRules), lintRules }
}
