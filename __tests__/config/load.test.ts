import { describe, expect, test } from '@jest/globals'
import { applyDefaults } from '../../src/config/defaults.js'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { loadConfig } from '../../src/config/load.js'
import { defaultConfig, defaultDocuments } from '../../src/config/presets.js'
import { CONFIG_SCHEMA, configSchema } from '../../src/config/schema.js'
import { compileSelector } from '../../src/config/select.js'
import { severityOf } from '../../src/config/severity.js'
import type { Config } from '../../src/config/types.js'
import { CATALOGUE, load } from './catalogue.js'

/** INTERFACE's example. */
const EXAMPLE = `
version: 1
extends: recommended              # minimal | recommended | strict
documents:
  include: ["**/*.{yaml,yml,json,jsonl}", "**/README.md", "**/MLmodel", "**/*.dvc"]
  exclude: ["**/node_modules/**"]
  kinds: [{ files: "specs/**/pipeline.yaml", kind: pipeline-card }]   # where recognition by content is not wanted
policies:
  lineage-graph: error            # off | note | warning | error
  manifest-parity: { severity: error, options: { mode: exact } }
rules: { VER.BUMP_TOO_LARGE: off }
lint_rules:                       # the spec's own declarative rules, in its own words
  - { id: METROLOGY.SI_AND_CHECKDIM, when: "$.metrology", assert: "units == 'SI' and check_dim == true", level: error }
plugins: [".github/specgate/policies/owner-required"]
waivers:
  - { rule: LIN.NODE_ISOLATED, file: "pipelines/legacy/**", path: "$['lineage']['graph']", reason: "split planned in 2.0", owner: "@data-platform", expires: 2027-01-31 }
promotion:
  metrics: [{ name: accuracy, direction: higher, mode: no_worse, margin: 0.005 }]
`

describe('a config', () => {
  test('the published example', async () => {
    const config = await load(EXAMPLE)
    expect(config).toMatchObject({
      path: '.github/specgate.yml',
      from: 'base',
      preset: 'recommended',
      files: ['.github/specgate.yml'],
      documents: { exclude: ['**/node_modules/**'], kinds: [{ files: ['specs/**/pipeline.yaml'], kind: 'pipeline-card' }] },
      lintRules: [
        {
          rule: {
            id: 'METROLOGY.SI_AND_CHECKDIM',
            when: '$.metrology',
            assert: "units == 'SI' and check_dim == true",
            level: 'error',
          },
          at: { file: '.github/specgate.yml', line: 13, column: 11 },
          whenAt: { line: 13, column: 44 },
          assertAt: { line: 13, column: 67 },
        },
      ],
      sets: [],
      plugins: [{ folder: '.github/specgate/policies/owner-required', at: { line: 14, column: 11 } }],
      waivers: [
        {
          rule: 'LIN.NODE_ISOLATED',
          file: 'pipelines/legacy/**',
          path: "$['lineage']['graph']",
          reason: 'split planned in 2.0',
          owner: '@data-platform',
          expires: '2027-01-31',
          at: { line: 16, column: 5 },
        },
      ],
      failOn: undefined,
    })
    expect(config.policies.get('lineage-graph')).toMatchObject({ enabled: true, severity: 'error' })
    expect(config.policies.get('manifest-parity')).toMatchObject({
      enabled: true,
      severity: 'error',
      options: { mode: 'exact', ratio: 0.5, nested: { deep: true } },
    })
    expect([...config.policies.keys()]).toEqual(CATALOGUE.policies.map(({ id }) => id))
    expect([...config.rules]).toEqual([['VER.BUMP_TOO_LARGE', 'off']])
  })

  test('as JSON with tabs, a byte order mark, CRLF and $schema', async () => {
    const json =
      '\ufeff{\r\n\t"$schema": "x",\r\n\t"version": 1,\r\n\t"fail_on": "note",\r\n\t"rules": {"LIN.CYCLE": {"severity": "off"}}\r\n}\r\n'
    const config = await load(json)
    expect(config.failOn).toBe('note')
    expect(config.rules.get('LIN.CYCLE')).toBe('off')
    await expect(load(json.replace('note', 'nope'))).rejects.toMatchObject({ where: '.github/specgate.yml:4:13' })
  })

  test.each([
    '',
    '# nothing yet\n',
    '---\n',
    'version: 1',
    'documents:\npolicies:\nrules:\nlint_rules:\nplugins:\nwaivers:\n',
    '{}',
    'extends: []',
  ])('without a word it is the default: %j', async (text) => {
    expect(await load(text)).toEqual({
      ...defaultConfig(CATALOGUE),
      path: '.github/specgate.yml',
      from: 'base',
      files: ['.github/specgate.yml'],
      places: expect.any(Map),
    })
  })

  test('switching off in the file is what the file says; that a change does so is for the engine', async () => {
    const config = await load(
      'version: 1\npolicies: {lineage-graph: off, artifact-digests: off, manifest-parity: off, semver-bump: off}\nrules: {LIN.CYCLE: off}\n',
    )
    expect([...config.policies.values()].filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual([
      'document',
      'gate',
      'owner-required',
    ])
  })

  test('globs that match nothing are no mistake', async () => {
    const { documents } = await load('version: 1\ndocuments:\n  include: ["does/not/exist/**"]\n')
    expect(compileSelector(documents).matches('a.yaml')).toBe(false)
  })

  test('lint rules in full, and sets', async () => {
    const config = await load(
      [
        'lint_rules:',
        '  - { set: eft-pipeline }',
        '  - { id: A, when: "$", assert: "x", level: warn, see: a, source: s, kinds: dvc-lock, files: ["a/**", b], on_empty: fail, message: m }',
        '  - { id: B, when: "$", assert: "x", level: info, see: [a, b], kinds: [dvc-lock] }',
        'rules: { lint/A: off, eft-pipeline/VER.SEMVER: warning, eft-dataset/ANYTHING: note }',
      ].join('\n'),
    )
    expect(config.sets).toEqual([{ name: 'eft-pipeline', at: { file: '.github/specgate.yml', line: 2, column: 12 } }])
    expect(config.lintRules.map(({ rule }) => rule)).toEqual([
      {
        id: 'A',
        when: '$',
        assert: 'x',
        level: 'warning',
        see: ['a'],
        source: 's',
        kinds: ['dvc-lock'],
        files: ['a/**', 'b'],
        onEmpty: 'fail',
        message: 'm',
      },
      { id: 'B', when: '$', assert: 'x', level: 'note', see: ['a', 'b'], kinds: ['dvc-lock'] },
    ])
    expect(config.rules.get('eft-pipeline/VER.SEMVER')).toBe('warning')
  })

  test("an options schema that ajv refuses is the policy's fault and says so", async () => {
    const catalogue = {
      policies: [{ id: 'p', rules: {}, options: { type: 'object', properties: { a: { typo: 1 } } } }],
      kinds: [],
      sets: [],
    }
    const loading = loadConfig({
      text: 'policies: {p: {options: {a: 1}}}',
      path: 'c',
      from: 'head',
      readFile: async () => undefined,
      catalogue,
    })
    await expect(loading).rejects.toMatchObject({
      exit: 2,
      message: expect.stringMatching(/options schema of the policy p cannot be used: .*typo/),
    })
  })

  test('keys that mean something to JavaScript are ordinary', async () => {
    const catalogue = {
      policies: [{ id: 'p', rules: {}, options: { type: 'object', additionalProperties: true } }],
      kinds: [],
      sets: [],
    }
    const text = 'policies: {p: {options: {__proto__: {polluted: 1}, constructor: 2}}}'
    const config = await loadConfig({ text, path: 'c', from: 'head', readFile: async () => undefined, catalogue })
    const options = config.policies.get('p')!.options as Record<string, unknown>
    expect(Object.keys(options)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(options)).toBeNull()
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('which files', () => {
  test('the default lets every kind of document through', () => {
    const { matches } = compileSelector(defaultDocuments())
    expect(['A.YAML', 'x/b.YML', 'C.JSON', 'e.JSONL'].filter((path) => !matches(path))).toEqual([])
    const yes = [
      'a.yaml',
      'x/pipeline.yml',
      'README.md',
      'm/MLmodel',
      'data.csv.dvc',
      'dvc.lock',
      'x/dvc.lock',
      'r.jsonl',
      's.avsc',
      'SHA256SUMS',
      'd/SHA256SUMS.txt',
      'f.sha256',
      'checksums.txt',
      '.hidden/a.json',
    ]
    expect(yes.filter((path) => !matches(path))).toEqual([])
    expect(
      ['node_modules/a.json', 'x/node_modules/y/z.yaml', 'a.py', 'Cargo.lock', 'docs/a.md', 'package'].filter(matches),
    ).toEqual([])
  })

  test('a kind claims a file that include does not have; the last pattern decides; exclude goes before both', async () => {
    const { documents } = await load(
      'documents: {include: "a/**", exclude: ["**/no.txt"], kinds: [{files: "**/*.txt", kind: dvc-lock}, {files: [b/*, c], kind: dataset-card}]}',
    )
    const { matches, kindOf } = compileSelector(documents)
    expect(['a/x', 'b/x', 'c', 'z/x.txt'].every(matches)).toBe(true)
    expect(['b/no.txt', 'z/x'].some(matches)).toBe(false)
    expect(['b/x.txt', 'c', 'z/x.txt', 'a/x'].map(kindOf)).toEqual(['dataset-card', 'dataset-card', 'dvc-lock', undefined])
  })

  test("the schema's limits are the loader's", () => {
    expect(defaultDocuments().limits).toEqual(DEFAULT_LIMITS)
  })
})

describe('severityOf', () => {
  const SOFT = { severity: 'error', soft: true } as const
  const HARD = { severity: 'error' } as const
  const NOTE = { severity: 'note' } as const
  test.each<[string, string, string, { severity: 'error' | 'warning' | 'note'; soft?: boolean }, boolean, string]>([
    ['', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'error'],
    ['', 'lineage-graph', 'LIN.NODE_UNVERSIONED', SOFT, false, 'warning'],
    ['', 'artifact-digests', 'ART.FILE_MISSING', HARD, true, 'warning'],
    ['', 'artifact-digests', 'ART.FILE_MISSING', NOTE, true, 'note'],
    ['extends: strict', 'lineage-graph', 'LIN.NODE_UNVERSIONED', SOFT, false, 'error'],
    ['extends: strict', 'artifact-digests', 'ART.FILE_MISSING', HARD, true, 'error'],
    ['extends: minimal', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'off'],
    ['extends: minimal', 'document', 'DOC.KIND_LOST', HARD, false, 'error'],
    ['extends: minimal', 'owner-required', 'OWNER.REQUIRED', HARD, false, 'error'],
    ['extends: minimal', 'gate', 'GATE.POLICY_FAILED', HARD, false, 'error'],
    ['extends: minimal', 'lint-rules', 'lint/A', HARD, false, 'error'],
    ['{extends: minimal, policies: {lineage-graph: warning}}', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'warning'],
    ['{extends: minimal, policies: {lineage-graph: {options: {}}}}', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'error'],
    ['{extends: minimal, rules: {LIN.CYCLE: error}}', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'error'],
    ['{extends: minimal, rules: {LIN.CYCLE: error}}', 'lineage-graph', 'LIN.NODE_ISOLATED', HARD, false, 'off'],
    ['policies: {lineage-graph: note}', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'note'],
    ['policies: {lineage-graph: error}', 'lineage-graph', 'LIN.NODE_ISOLATED', NOTE, false, 'error'],
    ['policies: {lineage-graph: error}', 'lineage-graph', 'LIN.NODE_UNVERSIONED', SOFT, false, 'warning'],
    ['{extends: strict, policies: {lineage-graph: note}}', 'lineage-graph', 'LIN.NODE_UNVERSIONED', SOFT, false, 'note'],
    ['policies: {lineage-graph: off}', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'off'],
    ['{policies: {lineage-graph: off}, rules: {LIN.CYCLE: warning}}', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'warning'],
    ['rules: {LIN.NODE_UNVERSIONED: error}', 'lineage-graph', 'LIN.NODE_UNVERSIONED', SOFT, true, 'error'],
    ['rules: {LIN.CYCLE: off}', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'off'],
    ['rules: {LIN.CYCLE: {severity: note}}', 'lineage-graph', 'LIN.CYCLE', HARD, false, 'note'],
    ['rules: {GATE.CONFIG_CHANGED: error}', 'gate', 'GATE.CONFIG_CHANGED', { severity: 'warning' }, false, 'error'],
    ['policies: {gate: error}', 'gate', 'GATE.CONFIG_CHANGED', { severity: 'warning' }, false, 'error'],
    [
      '{lint_rules: [{id: A, when: "$", assert: x, level: error}], rules: {lint/A: off}}',
      'lint-rules',
      'lint/A',
      HARD,
      false,
      'off',
    ],
    ['', 'no-such-policy', 'X.Y', HARD, false, 'error'],
  ])('%s → %s %s', async (text, policy, rule, meta, softReport, expected) => {
    expect(severityOf(await load(text), policy, rule, meta, softReport)).toBe(expected)
  })

  test('a gate rule is never lowered, whatever the config value holds', () => {
    const config = { ...defaultConfig(CATALOGUE), rules: new Map([['GATE.POLICY_FAILED', 'off']]) } as Config
    expect(severityOf(config, 'gate', 'GATE.POLICY_FAILED', HARD, true)).toBe('error')
  })

  test('a policy is enabled when at least one of its rules can report', async () => {
    const enabled = async (text: string): Promise<string[]> =>
      [...(await load(text)).policies.values()].filter((policy) => policy.enabled).map(({ id }) => id)
    expect(await enabled('extends: minimal')).toEqual(['document', 'gate', 'owner-required'])
    expect(await enabled('{extends: minimal, rules: {LIN.CYCLE: note}}')).toEqual([
      'document',
      'gate',
      'lineage-graph',
      'owner-required',
    ])
    expect(await enabled('rules: {MANIFEST.MISMATCH: off}')).not.toContain('manifest-parity')
    expect(await enabled('policies: {manifest-parity: off}')).not.toContain('manifest-parity')
  })
})

describe('applyDefaults', () => {
  test.each<[unknown, unknown, unknown]>([
    [{ properties: { a: { default: 1 } } }, {}, { a: 1 }],
    [{ properties: { a: { default: 1 } } }, { a: 2, b: 3 }, { a: 2, b: 3 }],
    [{ properties: { a: { default: 1 } } }, { a: null }, { a: null }],
    [{ properties: { a: { default: {}, properties: { b: { default: [1] } } } } }, {}, { a: { b: [1] } }],
    [{ properties: { a: { properties: { b: { default: 1 } } } } }, {}, {}],
    [{ properties: { a: { properties: { b: { default: 1 } } } } }, { a: {} }, { a: { b: 1 } }],
    [{ properties: { a: { items: { properties: { b: { default: 1 } } } } } }, { a: [{}, { b: 2 }] }, { a: [{ b: 1 }, { b: 2 }] }],
    [
      {
        allOf: [{ properties: { a: { default: 1 } } }, { $ref: '#/$defs/x' }],
        $defs: { x: { properties: { b: { default: 2 } } } },
      },
      {},
      { a: 1, b: 2 },
    ],
    [{ properties: { a: { $ref: '#/$defs/x~1y' } }, $defs: { 'x/y': { default: 5 } } }, {}, { a: 5 }],
    [{ anyOf: [{ properties: { a: { default: 1 } } }] }, {}, {}],
    [{ $ref: 'https://example.org/x' }, { a: 1 }, { a: 1 }],
    [{ $ref: '#', properties: { a: { default: 1 } } }, {}, { a: 1 }],
    [true, [1], [1]],
  ])('%j on %j', (schema, value, expected) => {
    const filled = applyDefaults(schema as never, value as never)
    expect(JSON.parse(JSON.stringify(filled))).toEqual(expected)
    expect(Object.isFrozen(filled)).toBe(true)
  })
})

describe('the published schema', () => {
  const schema = configSchema(
    CATALOGUE.policies.map((meta) => ({ meta })),
    CATALOGUE.kinds,
    CATALOGUE.sets,
  )

  test('accepts the example, names every policy, rule, kind and set, and refuses the rest', async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js')
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, formats: { date: true, glob: true } })
    const validate = ajv.compile(schema)
    const { parse } = await import('yaml')
    const accepts = (text: string): boolean => validate(parse(text))
    expect(accepts(EXAMPLE)).toBe(true)
    expect(accepts('lint_rules: [{set: eft-dataset}]')).toBe(true)
    expect(accepts('policies: {owner-required: {options: {team: x}}}')).toBe(true)
    for (const wrong of [
      'policies: {nope: off}',
      'policies: {manifest-parity: {options: {mod: exact}}}',
      'rules: {NO.RULE: off}',
      'lint_rules: [{set: nope}]',
      'lint_rules: [{id: A, when: "$", assert: x, level: warn, kinds: [nope]}]',
      'documents: {kinds: [{files: a, kind: nope}]}',
      'promotions: {}',
    ])
      expect([wrong, accepts(wrong)]).toEqual([wrong, false])
  })

  test('every key has a description, and the schema of the code is not changed by it', () => {
    const bare: string[] = []
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, child] of Object.entries(value)) {
        if (path.endsWith('/properties') && (child as { description?: string }).description === undefined)
          bare.push(`${path}/${key}`)
        visit(child, `${path}/${key}`)
      }
    }
    visit(CONFIG_SCHEMA, '')
    expect(bare).toEqual(['/properties/policies/additionalProperties/else/properties/options'])
    expect(JSON.stringify(CONFIG_SCHEMA)).not.toContain('manifest-parity')
    expect(
      JSON.stringify(
        configSchema(
          CATALOGUE.policies.map((meta) => ({ meta })),
          CATALOGUE.kinds,
          CATALOGUE.sets,
        ),
      ),
    ).toBe(JSON.stringify(schema))
  })
})

test('promotion is another place for the options of metric-promotion, and what stands under policies goes before it', async () => {
  const { default: policy } = await import('../../policies/metric-promotion/policy.js')
  const { id, rules, options } = policy.meta
  const catalogue = { policies: [{ id, rules, options }], kinds: [], sets: [] }
  const read = (text: string): Promise<Config> =>
    loadConfig({ text, path: 'a.yml', from: 'head', readFile: () => Promise.resolve(undefined), catalogue })
  const config = await read(
    'promotion: {metrics: [{name: auc}], applies: release}\npolicies: {metric-promotion: {options: {applies: always}}}',
  )
  expect(config.policies.get(id)).toMatchObject({ enabled: true, options: { applies: 'always', metrics: [{ name: 'auc' }] } })
  await expect(read('promotion:\n  metrics: [{name: auc, direction: up}]')).rejects.toMatchObject({
    mistakes: [{ at: { file: 'a.yml', line: 2, column: 36 } }],
  })
})
