/** What the rest of the program knows of a config: plain data, nothing of the file's form. */
import type { Json } from '../model/json.js'
import type { LintRule } from '../model/lint-rule.js'
import type { RuleMeta, Severity } from '../policy.js'

/** Where the default config is looked for, in this order, from the root of the repository. */
export const CONFIG_PATHS = ['.github/specgate.yml', '.specgate.yml'] as const

export type PresetName = 'minimal' | 'recommended' | 'strict'
/** `default` when there is no file and the preset speaks alone. */
export type ConfigFrom = 'base' | 'head' | 'default'
export type Setting = Severity | 'off'
export type FailOn = Severity | 'never'

/** Where something stands in a config file; line and column count from 1. */
export interface ConfigPlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What can be configured. `PolicyMeta` fits where a policy is asked for. */
export interface Catalogue {
  readonly policies: readonly CataloguePolicy[]
  /** Document kinds. */
  readonly kinds: readonly string[]
  /** Shipped sets of lint rules. */
  readonly sets: readonly string[]
  /** Ids of the rules of each set, so that a wrong one is found; a set that is not named here takes any. */
  readonly setRules?: Readonly<Record<string, readonly string[]>>
}
export interface CataloguePolicy {
  readonly id: string
  readonly rules: Readonly<Record<string, Pick<RuleMeta, 'severity' | 'soft'>>>
  /** JSON Schema (2020-12) of the options, with defaults. */
  readonly options: Json
  /** It comes from the config's `plugins`: on with every preset. */
  readonly plugin?: boolean
}

export interface Config {
  /** Null when there is no file. */
  readonly path: string | null
  readonly from: ConfigFrom
  readonly preset: PresetName
  /** Every file it was read from, the extended ones first: a change to any of them changes the gate. */
  readonly files: readonly string[]
  readonly documents: DocumentsConfig
  /** One entry for each policy of the catalogue, in its order. */
  readonly policies: ReadonlyMap<string, PolicyConfig>
  /** Only the rules that the config names. */
  readonly rules: ReadonlyMap<string, Setting>
  readonly lintRules: readonly ConfigLintRule[]
  /** Shipped sets that are on. */
  readonly sets: readonly { readonly name: string; readonly at: ConfigPlace }[]
  /** Folders of the user's own policies, relative to the root of the repository. */
  readonly plugins: readonly PluginFolder[]
  readonly waivers: readonly Waiver[]
  /** Undefined when the config does not say; an input or a flag goes before it. */
  readonly failOn: FailOn | undefined
  /** Where keys stand, by name (`fail_on`, `documents.exclude`, `rules.LIN.CYCLE`); of several files in the last that has it. */
  readonly places: ReadonlyMap<string, ConfigPlace>
}

export interface DocumentsConfig {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** The last one that matches decides. */
  readonly kinds: readonly { readonly files: readonly string[]; readonly kind: string }[]
  readonly limits: LimitsConfig
}

/** The same shape as the loader's own limits. Bytes, and counts of values. */
export interface LimitsConfig {
  readonly bytes: number
  readonly yamlBytes: number
  readonly nodes: number
  readonly depth: number
  readonly aliases: number
}

export interface PolicyConfig {
  readonly id: string
  /** At least one of its rules can report. */
  readonly enabled: boolean
  /** On by the preset, or because the config names it; when false only rules that the config names can report. */
  readonly on: boolean
  /** Replaces the severity of its rules; undefined leaves each its own. */
  readonly severity: Setting | undefined
  /** With the defaults filled in. Frozen. */
  readonly options: Json
  /** Where the config names it. */
  readonly at?: ConfigPlace
}

export interface ConfigLintRule {
  readonly rule: LintRule
  readonly at: ConfigPlace
  /** Where the two texts stand that somebody else parses. */
  readonly whenAt: ConfigPlace
  readonly assertAt: ConfigPlace
}

export interface PluginFolder {
  readonly folder: string
  readonly at: ConfigPlace
}

/** A person's written exception. */
export interface Waiver {
  /** Rule id: built-in, `lint/<id>` or `<set>/<id>`. */
  readonly rule: string
  /** Glob; every file when absent. */
  readonly file?: string
  /** RFC 9535 normalized path; every place when absent. */
  readonly path?: string
  readonly reason: string
  readonly owner: string
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly expires: string
  readonly at: ConfigPlace
}
