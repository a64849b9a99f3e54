import { loadConfig } from '../../src/config/load.js'
import type { Catalogue, Config } from '../../src/config/types.js'
import { ConfigError } from '../../src/config/errors.js'

/** A catalogue like the real one: INTERFACE's policies, a gate policy, a policy of the repository, options of many forms. */
export const CATALOGUE: Catalogue = {
  policies: [
    {
      id: 'document',
      rules: { 'DOC.KIND_LOST': { severity: 'error' }, 'DOC.REMOVED': { severity: 'warning' } },
      options: { type: 'object' },
    },
    {
      id: 'gate',
      rules: { 'GATE.CONFIG_CHANGED': { severity: 'warning' }, 'GATE.POLICY_FAILED': { severity: 'error' } },
      options: {},
    },
    {
      id: 'lineage-graph',
      rules: {
        'LIN.CYCLE': { severity: 'error' },
        'LIN.NODE_ISOLATED': { severity: 'warning' },
        'LIN.NODE_UNVERSIONED': { severity: 'error', soft: true },
      },
      options: {},
    },
    {
      id: 'artifact-digests',
      rules: { 'ART.SHA256_REQUIRED': { severity: 'error' }, 'ART.FILE_MISSING': { severity: 'error' } },
      options: {},
    },
    {
      id: 'manifest-parity',
      rules: { 'MANIFEST.MISMATCH': { severity: 'error' } },
      options: {
        type: 'object',
        properties: {
          mode: { enum: ['exact', 'subset'], default: 'subset', description: 'How the lists are compared.' },
          ratio: { type: 'number', minimum: 0, exclusiveMaximum: 1, default: 0.5 },
          count: { type: 'integer' },
          names: { type: 'array', items: { type: 'string', pattern: '^[a-z]+$' }, maxItems: 2, uniqueItems: true },
          since: { type: 'string', format: 'date' },
          lag: { type: 'string', pattern: '^P[0-9]+D$', default: 'P2D', description: 'How old.' },
          who: {
            anyOf: [
              { type: 'string' },
              { type: 'object', properties: { team: { type: 'string' } }, required: ['team'], additionalProperties: false },
            ],
          },
          by: { oneOf: [{ const: 'day' }, { enum: ['week', 'month'] }] },
          nested: { $ref: '#/$defs/nested', default: {} },
          map: { type: 'object', propertyNames: { enum: ['alpha', 'beta'] }, additionalProperties: { type: 'boolean' } },
        },
        $defs: { nested: { type: 'object', properties: { deep: { type: 'boolean', default: true } } } },
      },
    },
    {
      id: 'semver-bump',
      rules: { 'VER.BUMP_TOO_LARGE': { severity: 'warning' }, 'VER.BUMP_TOO_SMALL': { severity: 'error' } },
      options: {},
    },
    {
      id: 'owner-required',
      plugin: true,
      rules: { 'OWNER.REQUIRED': { severity: 'error' } },
      options: { type: 'object', properties: { team: { type: 'string' } }, required: ['team'] },
    },
  ],
  kinds: ['pipeline-card', 'dataset-card', 'dvc-lock'],
  sets: ['eft-pipeline', 'eft-dataset'],
  setRules: { 'eft-pipeline': ['STRUCT.REQUIRED', 'VER.SEMVER'] },
}

export const PATH = '.github/specgate.yml'

export async function load(text: string, files: Record<string, string> = {}, path = PATH): Promise<Config> {
  return await loadConfig({ text, path, from: 'base', readFile: async (file) => files[file], catalogue: CATALOGUE })
}

/** Each mistake as `file:line:column what | fix`. */
export async function mistakesOf(text: string, files: Record<string, string> = {}, path = PATH): Promise<string[]> {
  try {
    await load(text, files, path)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.mistakes.map(({ at, what, fix }) => `${at.file}:${at.line}:${at.column} ${what} | ${fix}`)
  }
  return []
}
