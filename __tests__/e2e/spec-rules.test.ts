/**
 * The 29 rules of the spec family through the bundle, each as a shipped set and as a rule of the repository's own: silent on a
 * good document of its kind, and speaking up, both at the same line, when the one thing is broken that it is about.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { RULES as benchmark } from '../../policies/lint-rules/sets/eft-benchmark.js'
import { RULES as dataset } from '../../policies/lint-rules/sets/eft-dataset.js'
import { RULES as model } from '../../policies/lint-rules/sets/eft-model.js'
import { RULES as chapter } from '../../policies/lint-rules/sets/eft-pipeline-ch11.js'
import { RULES as pipeline } from '../../policies/lint-rules/sets/eft-pipeline.js'
import { createRepository, type TestRepository } from '../io/repository.js'
import { importBranches, type Branch } from './branches.js'
import { checkJson, rules } from './bundle.js'
import { card, MODEL_SHA256 } from './cards.js'

const layered = `pipeline:
  id: "p"
  version: "v1.0.0"
  layers:
    - id: out
      stages:
        - id: split
          type: export.splits
          splits:
            train: {ratio: 0.7}
            validation: {ratio: 0.2}
            test: {ratio: 0.1}
          policy: {freeze_indices: true, leakage_guard: ["per-object"]}
  edges:
    - {from: {Σ_out: {a: int}}, to: {Σ_in: {a: int}}}
metrology: {units: "SI", check_dim: true}
export_manifest: {version: "v1.0"}
`
const datasetCard = `dataset_id: "d"
title: "D"
version: "v1.0"
summary: "s"
modality: "tabular"
sources: ["s3://d/"]
license: "MIT"
access: "open"
provenance: {sources: ["s3://d/"]}
splits:
  train: {ratio: 0.8}
  validation: {ratio: 0.1}
  test: {ratio: 0.1}
  policy: {leakage_guard: ["per-object"]}
checksums: {algorithm: "sha256"}
metrology: {units: "SI", check_dim: true}
quality: {gates: []}
export_manifest: {version: "v1.0"}
`
const modelCard = `model_id: "m"
title: "M"
version: "v2.1.0"
task: "forecasting"
io_schema: {inputs: [], outputs: []}
architecture: {family: "linear"}
training_data: ["d"]
preprocess: {scale: true}
optimization: {loss: "mse"}
hyperparams: {alpha: 0.1}
evaluation: {protocol: {splits: "frozen"}}
calibration: {method: "none"}
robustness: {tested: false}
fairness: {tested: false}
safety: {allowed_use: "research"}
deployment: {target: "batch"}
resources: {memory_gib: 2}
metrology: {units: "SI", check_dim: true}
export_manifest:
  references: ["EFT.WP.Core.DataSpec v1.0:EXPORT"]
`
const benchmarkCard = `suite:
  id: "s-1"
  version: "v1.0"
tasks:
  - id: "one"
    io_mode: "offline"
    dataset_ref: "datasets/d@v1.0"
    splits:
      train: {frozen: true}
      val: {frozen: true}
      test: {frozen: true}
      freeze_indices: true
      ratio: {train: 0.7, val: 0.2, test: 0.1}
    protocol: {seeds: 3}
    metrics: ["mae"]
    leakage_guard: ["per-object"]
metrology: {units: "SI", check_dim: true}
export_manifest: {version: "v1.0"}
`
const replayed = `${card()}`.replace('lineage:\n', 'lineage:\n  replay: {enabled: true, inputs_lock: "deps.lock"}\n')

/** Of each set: a good document, and for each rule what to write instead of what. */
const SETS = {
  'eft-pipeline-ch11': {
    rules: chapter,
    good: replayed,
    breaks: {
      'VER.SEMVER': ['version: "v1.0.0"', 'version: "1.0.0"'],
      'VER.COMPAT_ALLOWED': ['"backward"', '"sideways"'],
      'LIN.GRAPH_CONNECTED': ['{from: "extract", to: "train"}', '{from: "extract", to: "extract"}'],
      'LIN.REPLAY_INPUTS_LOCK': [', inputs_lock: "deps.lock"', ''],
      'ART.SHA256_REQUIRED': [`, sha256: "${MODEL_SHA256}"`, ''],
      'METROLOGY.SI_AND_CHECKDIM': ['check_dim: true', 'check_dim: false'],
    },
  },
  'eft-pipeline': {
    rules: pipeline,
    good: layered,
    breaks: {
      'STRUCT.REQUIRED': ['export_manifest: {version: "v1.0"}\n', ''],
      'VERSION.SEMVER': ['"v1.0.0"', '"v1"'],
      'LAYERS.NOT_EMPTY': [/ {2}layers:\n(?: {4}.*\n)+ {2}edges/, '  layers: []\n  edges'],
      'EDGES.COMPAT_SCHEMA': ['Σ_out: {a: int}', 'Σ_out: {a: str}'],
      'SPLIT.RATIO_SUM': ['ratio: 0.7', 'ratio: 0.75'],
      'SPLIT.FREEZE_REQUIRED': ['freeze_indices: true', 'freeze_indices: false'],
      'LEAKAGE.GUARDS_PRESENT': ['"per-object"', '"per-nothing"'],
    },
  },
  'eft-dataset': {
    rules: dataset,
    good: datasetCard,
    breaks: {
      'STRUCT.REQUIRED': ['access: "open"\n', ''],
      'VERSION.SEMVER': ['"v1.0"\nsummary', '"1.0"\nsummary'],
      'SPLIT.RATIO_SUM': ['ratio: 0.8', 'ratio: 0.9'],
      'SPLIT.LEAKAGE_FORBID': ['"per-object"', '"none"'],
    },
  },
  'eft-model': {
    rules: model,
    good: modelCard,
    breaks: {
      'STRUCT.REQUIRED': ['fairness: {tested: false}\n', ''],
      'VERSION.SEMVER': ['"v2.1.0"', '"2.1.0"'],
      'EVAL.SPLITS_FROZEN': ['"frozen"', '"fresh"'],
      'REFERENCES.FORMAT': ['"EFT.WP.Core.DataSpec v1.0:EXPORT"', '"EFT.WP.Core.DataSpec:EXPORT"'],
      'METROLOGY.SI_AND_CHECKDIM': ['units: "SI"', 'units: "imperial"'],
    },
  },
  'eft-benchmark': {
    rules: benchmark,
    good: benchmarkCard,
    breaks: {
      'STRUCT.REQUIRED': ['export_manifest: {version: "v1.0"}\n', ''],
      'SUITE.VERSION.SEMVER': ['"v1.0"\ntasks', '"v1"\ntasks'],
      'SUITE.ID_FORMAT': ['"s-1"', '"S 1"'],
      'TASK.REQUIRED_KEYS': ['    metrics: ["mae"]\n', ''],
      'DATASET.REF_FORMAT': ['datasets/d@v1.0', 'datasets/d'],
      'SPLITS.FROZEN_REQUIRED': ['val: {frozen: true}', 'val: {frozen: false}'],
      'SPLITS.RATIO_SUM': ['val: 0.2,', 'val: 0.3,'],
    },
  },
} as const satisfies Record<
  string,
  { rules: readonly { id: string }[]; good: string; breaks: Record<string, readonly [string | RegExp, string]> }
>

type SetName = keyof typeof SETS
const names = Object.keys(SETS) as SetName[]
const breaksOf = (set: SetName): (readonly [string, readonly [string | RegExp, string]])[] => Object.entries(SETS[set].breaks)
const slug = (set: string, id: string): string => `${set}-${id.replaceAll('.', '-')}`

let repository: TestRepository
beforeAll(async () => {
  repository = await createRepository()
  const branches: Branch[] = names.flatMap((set) => {
    const { rules: shipped, good } = SETS[set]
    const own = shipped.map(({ id, when, assert, level, kinds }) => JSON.stringify({ id, when, assert, level, kinds }))
    const config = `version: 1\nextends: minimal\npolicies: {lint-rules: error}\nlint_rules:\n  - {set: ${set}}\n${own.map((rule) => `  - ${rule}\n`).join('')}`
    const files = { '.github/specgate.yml': config, 'card.yaml': good }
    return [
      { name: set, files },
      ...breaksOf(set).map(([id, [from, to]]) => ({
        name: slug(set, id),
        from: set,
        files: { 'card.yaml': good.replace(from, to) },
      })),
    ]
  })
  await importBranches(repository.dir, branches)
})
afterAll(() => repository.cleanup())

test('there are 29', () => {
  expect(names.flatMap((set) => SETS[set].rules)).toHaveLength(29)
  for (const set of names) expect(breaksOf(set).map(([id]) => id)).toEqual(SETS[set].rules.map(({ id }) => id))
})

describe.each(names)('%s', (set) => {
  test('a good document: every rule looks, and none speaks', async () => {
    const run = await checkJson(repository.dir, ['--all', '--head', set])
    expect([run.code, rules(run.report).filter((rule) => rule.includes('/'))]).toEqual([0, []])
    const rows = run.report.lint as readonly { rule: string; notApplicable: number; selected: number }[]
    expect(rows).toHaveLength(2 * SETS[set].rules.length)
    expect(rows.filter(({ notApplicable, selected }) => notApplicable > 0 || selected === 0)).toEqual([])
  })

  test.each(breaksOf(set))('%s', async (id, [from]) => {
    expect(SETS[set].good).toMatch(from)
    const run = await checkJson(repository.dir, ['--all', '--head', slug(set, id)])
    const lint = run.report.findings.filter(({ rule }) => rule.includes('/'))
    expect([run.code, [...new Set(lint.map(({ rule }) => rule))].sort()]).toEqual([1, [`${set}/${id}`, `lint/${id}`].sort()])
    const [one, other] = [`${set}/${id}`, `lint/${id}`].map((rule) =>
      lint
        .filter((finding) => finding.rule === rule)
        .map(({ line, column, message, severity }) => ({ line, column, message, severity })),
    )
    expect(one).toEqual(other)
    expect(one?.[0]?.severity).toBe('error')
  })
})
