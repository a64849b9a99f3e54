import type { Json } from '../model/json.js'
import { applyDefaults } from './defaults.js'
import { CONFIG_SCHEMA } from './schema.js'
import { isGateRule, severityOf } from './severity.js'
import type {
  Catalogue,
  CataloguePolicy,
  Config,
  DocumentsConfig,
  LimitsConfig,
  PolicyConfig,
  PresetName,
  Setting,
} from './types.js'

export { severityOf }

export const PRESETS = ['minimal', 'recommended', 'strict'] as const satisfies readonly PresetName[]
export const DEFAULT_PRESET: PresetName = 'recommended'

/**
 * What the preset `minimal` leaves on, besides the gate's own rules. `lint-rules` says nothing but what the config's own rules
 * have to say, and that one of them could not tell is a part of it.
 */
const MINIMAL = new Set(['document', 'lint-rules'])

/** The config of a repository without one: the preset `recommended` alone. Needs neither yaml nor ajv. */
export function defaultConfig(catalogue: Catalogue): Config {
  const config = { preset: DEFAULT_PRESET, rules: new Map<string, Setting>() }
  return {
    ...config,
    path: null,
    from: 'default',
    files: [],
    documents: defaultDocuments(),
    policies: resolvePolicies(catalogue, config.preset, new Map(), config.rules),
    lintRules: [],
    sets: [],
    plugins: [],
    waivers: [],
    failOn: undefined,
    places: new Map(),
  }
}

/** What a config says of one policy, before the preset. */
export interface PolicyChoice {
  readonly severity: Setting | undefined
  readonly options: Json
  readonly at: NonNullable<PolicyConfig['at']>
}

/** One entry for each policy of the catalogue: preset, then what the config says. */
export function resolvePolicies(
  catalogue: Catalogue,
  preset: PresetName,
  chosen: ReadonlyMap<string, PolicyChoice>,
  rules: ReadonlyMap<string, Setting>,
): ReadonlyMap<string, PolicyConfig> {
  const policies = new Map<string, PolicyConfig>()
  for (const policy of catalogue.policies) {
    const choice = chosen.get(policy.id)
    const resolved = {
      id: policy.id,
      on: choice?.severity !== 'off' && (choice !== undefined || isOnByPreset(preset, policy)),
      severity: choice?.severity,
      options: applyDefaults(policy.options, choice?.options ?? {}),
      ...(choice === undefined ? {} : { at: choice.at }),
    }
    policies.set(policy.id, resolved as PolicyConfig)
    const enabled = Object.entries(policy.rules).some(
      ([id, meta]) => severityOf({ preset, policies, rules }, policy.id, id, meta) !== 'off',
    )
    policies.set(policy.id, Object.freeze({ ...resolved, enabled }))
  }
  return policies
}

/** Straight from the schema. */
export function defaultDocuments(): DocumentsConfig {
  const { include, exclude, limits } = (CONFIG_SCHEMA['properties'] as unknown as SchemaParts).documents.properties
  return { include: include.default, exclude: exclude.default, kinds: [], limits: readLimits(limits.properties) }
}

interface SchemaParts {
  documents: {
    properties: {
      include: { default: string[] }
      exclude: { default: string[] }
      limits: { properties: Record<string, { default: number }> }
    }
  }
}

function readLimits(properties: Record<string, { default: number }>): LimitsConfig {
  const of = (key: string): number => properties[key]!.default
  return { bytes: of('bytes'), yamlBytes: of('yaml_bytes'), nodes: of('nodes'), depth: of('depth'), aliases: of('aliases') }
}

function isOnByPreset(preset: PresetName, policy: CataloguePolicy): boolean {
  return preset !== 'minimal' || MINIMAL.has(policy.id) || policy.plugin === true || Object.keys(policy.rules).every(isGateRule)
}
