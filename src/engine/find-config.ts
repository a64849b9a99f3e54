import { defaultConfig } from '../config/presets.js'
import { CONFIG_PATHS, type Catalogue, type Config } from '../config/types.js'
import { sha256 } from '../io/text-hash.js'
import { resolvePath } from '../lib/paths.js'
import { GateError } from '../model/errors.js'
import type { Tree, Workspace } from '../model/tree.js'
import { catalogueOf, defaultCatalogue } from './load-policies.js'

export type ConfigFrom = 'base' | 'head'

/** A config is small; more is an attack or a mistake. */
const MAX_CONFIG_BYTES = 1024 * 1024

export interface FoundConfig {
  readonly config: Config
  /** What it could configure. */
  readonly catalogue: Catalogue
  /** Of the file's bytes; null when there is none. */
  readonly sha256: string | null
  /** Paths whose change is a change of the gate. */
  readonly watched: ReadonlySet<string>
}

/**
 * The config that judges. On a comparison it is that of the base, so that a change cannot rewrite its own judge; a base
 * without one is judged by the `recommended` preset. A file that the user named is read from the base when it is there, else
 * from the head; missing on both sides is an error.
 */
export async function findConfig(
  workspace: Workspace,
  named: string | undefined,
  from: ConfigFrom | undefined,
  // The code of a change is never run to judge that change, not even for a preview of its configuration.
  pluginTree: Tree = from === 'head' ? workspace.head : (workspace.base ?? workspace.head),
): Promise<FoundConfig> {
  const side: ConfigFrom = from ?? (workspace.base === null ? 'head' : 'base')
  if (side === 'base' && workspace.base === null)
    throw new GateError(2, 'there is no base to read the configuration from', {
      where: '--config-from base',
      fix: 'Name one with `--base <ref>`, or leave `--config-from` out.',
    })
  const tree = side === 'base' ? workspace.base! : workspace.head
  if (named === undefined) {
    for (const path of CONFIG_PATHS) {
      const text = await readText(tree, path)
      if (text !== undefined) return load(tree, path, text, side, pluginTree)
    }
    const catalogue = await defaultCatalogue()
    return { config: defaultConfig(catalogue), catalogue, sha256: null, watched: new Set(CONFIG_PATHS) }
  }
  const path = toPath(named)
  const text = await readText(tree, path)
  if (text !== undefined) return load(tree, path, text, side, pluginTree)
  if (from === undefined && side === 'base') {
    const atHead = await readText(workspace.head, path)
    if (atHead !== undefined) return load(workspace.head, path, atHead, 'head', pluginTree)
  }
  const missing =
    from === undefined && side === 'base' ? 'exists neither at the base nor at the head' : `does not exist at the ${side}`
  throw new GateError(2, `the configuration file ${missing}`, {
    where: path,
    fix: 'Check the path: it is relative to the root of the repository. `specgate init` writes a starter file.',
  })
}

async function load(tree: Tree, path: string, text: string, from: ConfigFrom, pluginTree: Tree): Promise<FoundConfig> {
  const { loadConfig } = await import('../config/load.js') // not needed without a config file
  let catalogue: Catalogue | undefined
  const config = await loadConfig({
    text,
    path,
    from,
    readFile: (file) => readText(tree, file),
    catalogue: async (plugins) => (catalogue = await catalogueOf(plugins, pluginTree)),
  })
  return { config, catalogue: catalogue!, sha256: sha256(text), watched: new Set([...CONFIG_PATHS, path, ...config.files]) }
}

async function readText(tree: Tree, path: string): Promise<string | undefined> {
  const read = await tree.read(path, MAX_CONFIG_BYTES)
  if (!read.known) {
    if (read.absent) return undefined
    throw new GateError(2, `the configuration cannot be read: ${read.reason}`, {
      where: path,
      fix: 'Make it an ordinary file of the repository.',
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read.value)
  } catch {
    throw new GateError(2, 'the configuration is not UTF-8', { where: path, fix: 'Save it as UTF-8.' })
  }
}

function toPath(named: string): string {
  const resolved = resolvePath('', named)
  if (resolved.ok) return resolved.path
  throw new GateError(2, `the configuration cannot be "${named}": ${resolved.reason}`, {
    where: '--config',
    inAction: { where: 'input config' },
    fix: 'Name a file of the repository, relative to its root.',
  })
}
