import { resolvePath } from '../lib/paths.js'
import { parsePlacePath } from '../lib/place-path.js'
import { isList, isObject, normalizedPath, valueAt, type Json, type JsonObject, type Path } from '../model/json.js'
import type { LintRule } from '../model/lint-rule.js'
import { readChain, type Chain, type Layer, type ReadConfigFile } from './chain.js'
import { checkIds } from './check-ids.js'
import { ConfigError, type ConfigMistake } from './errors.js'
import { defaultDocuments, resolvePolicies, type PolicyChoice } from './presets.js'
import { PROMOTION_POLICY } from './schema.js'
import type {
  Catalogue,
  Config,
  ConfigFrom,
  ConfigLintRule,
  ConfigPlace,
  DocumentsConfig,
  FailOn,
  LimitsConfig,
  PluginFolder,
  Setting,
  Waiver,
} from './types.js'
import { validateOptions } from './validate.js'

export interface LoadInput {
  readonly text: string
  /** Relative to the root of the repository; named in messages, and what `extends` is relative to. */
  readonly path: string
  readonly from: ConfigFrom
  /** Reads extended files, at the same side as the config itself. */
  readonly readFile: ReadConfigFile
  /** What can be configured; a function when it depends on the plugin folders that the config names. */
  readonly catalogue: Catalogue | ((plugins: readonly PluginFolder[]) => Promise<Catalogue>)
}

/** A config text → the resolved config. Throws ConfigError (exit code 2) with all mistakes of it and of what it extends. */
export async function loadConfig(input: LoadInput): Promise<Config> {
  const chain = await readChain(input.path, input.text, input.readFile)
  const mistakes = [...chain.mistakes]
  const plugins = pluginsOf(chain.layers)
  // Policies of the repository are code: not loaded for a config that is refused anyway.
  if (mistakes.length > 0 && plugins.length > 0 && typeof input.catalogue === 'function') throw new ConfigError(mistakes)
  const catalogue = typeof input.catalogue === 'function' ? await input.catalogue(plugins) : input.catalogue
  mistakes.push(...checkIds(chain.layers, catalogue))
  const choices = mergePolicies(chain.layers)
  mistakes.push(...(await checkOptions(choices, catalogue)))
  if (mistakes.length > 0) throw new ConfigError(mistakes)
  return resolve(input, chain, catalogue, choices, plugins)
}

function resolve(
  input: LoadInput,
  chain: Chain,
  catalogue: Catalogue,
  choices: ReadonlyMap<string, MergedPolicy>,
  plugins: readonly PluginFolder[],
): Config {
  const { layers, preset } = chain
  const rules = new Map<string, Setting>()
  for (const { data } of layers) {
    for (const [id, value] of entriesOf(data['rules'])) {
      const setting = isObject(value) ? value['severity'] : value
      if (setting !== undefined) rules.set(id, setting as Setting)
    }
  }
  const failOn = layers.map(({ data }) => data['fail_on']).findLast((value) => value !== undefined)
  const lint = layers.flatMap((layer) => listAt(layer, ['lint_rules']))
  return {
    path: input.path,
    from: input.from,
    preset,
    files: layers.map(({ text }) => text.file),
    documents: mergeDocuments(layers),
    policies: resolvePolicies(catalogue, preset, choices, rules),
    rules,
    lintRules: lint.filter(({ value }) => !Object.hasOwn(value, 'set')).map(readLintRule),
    sets: lint
      .filter(({ value }) => Object.hasOwn(value, 'set'))
      .map(({ value, layer, path }) => ({ name: String(value['set']), at: layer.text.place([...path, 'set']) })),
    plugins,
    waivers: layers.flatMap((layer) => listAt(layer, ['waivers'])).map(readWaiver),
    failOn: failOn as FailOn | undefined,
    places: new Map(layers.flatMap(placesOf)),
  }
}

/** Of the keys at the top, and of those in their mappings. */
function placesOf({ text, data }: Layer): [string, ConfigPlace][] {
  return Object.entries(data).flatMap(([key, value]) => [
    [key, text.place([key], 'key')] as [string, ConfigPlace],
    ...(isObject(value)
      ? Object.keys(value).map((inner): [string, ConfigPlace] => [`${key}.${inner}`, text.place([key, inner], 'key')])
      : []),
  ])
}

/** What all layers together say of one policy. */
interface MergedPolicy extends PolicyChoice {
  readonly options: JsonObject
  /** Where each option came from: a file, and the path of the options in it. */
  readonly origins: ReadonlyMap<string, { readonly text: Layer['text']; readonly path: Path }>
  readonly at: ConfigPlace
}

function mergePolicies(layers: readonly Layer[]): Map<string, MergedPolicy> {
  const merged = new Map<string, MergedPolicy>()
  for (const layer of layers) {
    const add = (id: string, path: Path, given: JsonObject, optionsAt: Path): void => {
      const before = merged.get(id)
      const options = Object.assign(Object.create(null) as Record<string, Json>, before?.options)
      const origins = new Map(before?.origins)
      for (const [key, option] of entriesOf(given['options'])) {
        options[key] = option
        origins.set(key, { text: layer.text, path: optionsAt })
      }
      const severity = (given['severity'] as Setting | undefined) ?? before?.severity
      merged.set(id, { severity, options, origins, at: layer.text.place(path, 'key') })
    }
    const promotion = layer.data['promotion']
    if (isObject(promotion)) add(PROMOTION_POLICY, ['promotion'], { options: promotion }, ['promotion'])
    for (const [id, value] of entriesOf(layer.data['policies'])) {
      const path = ['policies', id]
      add(id, path, isObject(value) ? value : { severity: value as Json }, [...path, 'options'])
    }
  }
  return merged
}

async function checkOptions(choices: ReadonlyMap<string, MergedPolicy>, catalogue: Catalogue): Promise<ConfigMistake[]> {
  const mistakes: ConfigMistake[] = []
  for (const { id, options: schema } of catalogue.policies) {
    const choice = choices.get(id)
    // A schema with required options is asked even when none is given.
    if (choice === undefined || (choice.origins.size === 0 && !(isObject(schema) && Object.hasOwn(schema, 'required')))) continue
    for (const { path, on, what, fix } of await validateOptions(id, schema, choice.options)) {
      const origin = choice.origins.get(String(path[0]))
      mistakes.push({ what, at: origin === undefined ? choice.at : origin.text.place([...origin.path, ...path], on), fix })
    }
  }
  return mistakes
}

function mergeDocuments(layers: readonly Layer[]): DocumentsConfig {
  const merged = { ...defaultDocuments(), kinds: [] as { files: readonly string[]; kind: string }[] }
  const limits: { -readonly [Name in keyof LimitsConfig]: number } = { ...merged.limits }
  for (const layer of layers) {
    const documents = layer.data['documents']
    if (!isObject(documents)) continue
    if (documents['include'] != null) merged.include = textsOf(documents['include'])
    if (documents['exclude'] != null) merged.exclude = textsOf(documents['exclude'])
    merged.kinds.push(
      ...listAt(layer, ['documents', 'kinds']).map(({ value }) => ({
        files: textsOf(value['files']),
        kind: String(value['kind']),
      })),
    )
    for (const [key, value] of entriesOf(documents['limits']))
      limits[key === 'yaml_bytes' ? 'yamlBytes' : (key as keyof LimitsConfig)] = value as number
  }
  return { ...merged, limits }
}

interface Entry {
  readonly value: JsonObject
  readonly layer: Layer
  readonly path: Path
}

function readLintRule({ value, layer, path }: Entry): ConfigLintRule {
  const text = (key: string): string => String(value[key])
  const rule: LintRule = {
    id: text('id'),
    when: text('when'),
    assert: text('assert'),
    level: LEVELS[text('level')]!,
    ...(value['see'] === undefined ? {} : { see: textsOf(value['see']) }),
    ...(value['source'] === undefined ? {} : { source: text('source') }),
    ...(value['kinds'] === undefined ? {} : { kinds: textsOf(value['kinds']) }),
    ...(value['files'] === undefined ? {} : { files: textsOf(value['files']) }),
    ...(value['on_empty'] === undefined ? {} : { onEmpty: value['on_empty'] as 'skip' | 'fail' }),
    ...(value['message'] === undefined ? {} : { message: text('message') }),
  }
  const place = (key: string) => layer.text.place([...path, key])
  return { rule, at: place('id'), whenAt: place('when'), assertAt: place('assert') }
}

/** The spec's own words for a level, and ours. */
const LEVELS: Readonly<Record<string, LintRule['level']>> = {
  error: 'error',
  warning: 'warning',
  warn: 'warning',
  note: 'note',
  info: 'note',
}

function readWaiver({ value, layer, path }: Entry): Waiver {
  const { rule, file, path: where, reason, owner, expires } = value as Record<string, string | undefined>
  return {
    rule: rule!,
    ...(file === undefined ? {} : { file }),
    ...(where === undefined ? {} : { path: normalizedPath(parsePlacePath(where)!) }),
    reason: reason!,
    owner: owner!,
    expires: expires!,
    at: layer.text.place(path),
  }
}

function pluginsOf(layers: readonly Layer[]): PluginFolder[] {
  const folders = new Map<string, PluginFolder>()
  for (const { text, data } of layers) {
    const plugins = data['plugins']
    if (!isList(plugins)) continue
    plugins.forEach((plugin, index) => {
      const verdict = typeof plugin === 'string' ? resolvePath('', plugin) : undefined
      if (verdict?.ok && !folders.has(verdict.path))
        folders.set(verdict.path, { folder: verdict.path, at: text.place(['plugins', index]) })
    })
  }
  return [...folders.values()]
}

function listAt(layer: Layer, path: Path): Entry[] {
  const list = valueAt(layer.data, path)
  return isList(list) ? list.flatMap((value, index) => (isObject(value) ? [{ value, layer, path: [...path, index] }] : [])) : []
}

function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : []
}

function textsOf(value: Json | undefined): readonly string[] {
  return isList(value) ? (value as readonly string[]) : [String(value)]
}
