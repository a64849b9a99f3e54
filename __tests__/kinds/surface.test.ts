import { describe, expect, test } from '@jest/globals'
import { valueAt } from '../../src/model/json.js'
import { inputOf, viewOf } from './support.js'

/** `area id = value` of each item; every item stands somewhere. */
function surface(kind: string, file: string, text: string, more: Readonly<Record<string, string>> = {}): string[] {
  const input = inputOf(file, { [file]: text, ...more })
  return viewOf(kind, 'surface', input).items.map(({ area, id, value, at, internal }) => {
    expect(valueAt(input.data, at)).toBeDefined()
    return `${area} ${id}${value === '' ? '' : ` = ${value}`}${internal === true ? ' (inner)' : ''}`
  })
}

const CARD = `pipeline:
  id: churn
  version: v1.0
  layers:
    - id: prepare
      stages:
        - {id: check, inputs: [raw], outputs: [{name: clean, type: table}], metrics: [{name: latency_ms, unit: ms, value: 12}]}
        - {id: feat, outputs: {features: parquet}}
  edges: []
artifacts:
  - {path: ./out/a.bin, sha256: "00", size: 3}
export_manifest: {artifacts: [{path: out/a.bin}, {path: out/b.bin}]}
lineage:
  graph:
    nodes: [{id: check, kind: stage}, {id: raw, kind: dataset}, {id: mid, kind: dataset}, {id: model, kind: model}, {id: out/a.bin, kind: artifact}]
    edges: [{from: raw, to: check}, {from: check, to: mid}, {from: mid, to: model}, {from: check, to: out/a.bin}]
license: {spdx: Apache-2.0}
shadow: {metrics: [x]}
`

describe('cards', () => {
  test('artifacts, ports, stages, yields of the graph, metrics, licence', () => {
    expect(surface('pipeline-card', 'card.yaml', CARD)).toEqual([
      'identity pipeline.id = churn',
      'artifact out/a.bin',
      'artifact out/b.bin',
      'stage check',
      'port check.inputs.raw',
      'port check.outputs.clean = table',
      'stage feat',
      'port feat.outputs.features = parquet',
      'port mid = dataset (inner)',
      'port model = model',
      'metric check latency_ms = unit ms',
      'licence  = Apache-2.0',
    ])
  })

  test('values, digests, sizes, dates and prose are data', () => {
    const other = CARD.replace('value: 12', 'value: 99').replace('"00", size: 3', '"11", size: 4, built: 2026-01-01')
    expect(surface('pipeline-card', 'card.yaml', `${other}description: other\n`)).toEqual(
      surface('pipeline-card', 'card.yaml', CARD),
    )
  })

  test('a benchmark: metrics by task with their directions', () => {
    const text = `suite: {id: b, version: v1.0}
tasks:
  - {id: t1, dataset_ref: datasets/sky@v1.0, metrics: [{name: acc, direction: max}, {name: acc, slice: {region: north}, direction: higher}]}
  - {id: t2, metrics: [f1, loss], directions: {f1: max, loss: min}}
metrics: {auc: 0.9, ece: {value: 0.1, unit: "1", higher_is_better: false}}
`
    expect(surface('benchmark-card', 'b.yaml', text)).toEqual([
      'identity suite.id = b',
      'metric t1 acc = direction higher',
      'metric t1 acc [region=north] = direction higher',
      'metric t2 f1 = direction higher',
      'metric t2 loss = direction lower',
      'metric auc',
      'metric ece = unit 1, direction lower',
    ])
  })

  test('a dataset card: access, licence, splits', () => {
    const text =
      'dataset_id: sky\nmodality: [image]\ntitle: S\nversion: v1\naccess: {level: restricted}\nlicense: [MIT, CC0-1.0]\nsplits: {train: {ratio: 1}, policy: x}'
    expect(surface('dataset-card', 'd.yaml', text)).toEqual([
      'identity dataset_id = sky',
      'port splits.train',
      'licence  = CC0-1.0 AND MIT',
      'access  = restricted',
    ])
  })
})

test('DVC: outputs below their folder, metrics and plots apart, stages, registered models', () => {
  const text = `stages:
  train:
    cmd: python t.py
    wdir: src
    deps: [data.csv]
    outs: [model.pkl]
    metrics: [m.json]
    plots: [p.csv]
metrics: [top.json]
artifacts: {clf: {path: src/model.pkl, type: model}}
`
  expect(surface('dvc-yaml', 'dvc.yaml', text)).toEqual([
    'stage train',
    'artifact src/model.pkl',
    'metric src/m.json',
    'metric src/p.csv',
    'metric top.json',
    'model clf = src/model.pkl model',
  ])
  const lock = 'schema: "2.0"\nstages: {train: {cmd: x, deps: [{path: d.csv, md5: a}], outs: [{path: model.pkl, md5: b}]}}'
  expect(surface('dvc-lock', 'dvc.lock', lock, { 'dvc.yaml': text })).toEqual(['artifact src/model.pkl'])
  expect(surface('dvc-pointer', 'd/x.csv.dvc', 'outs: [{path: x.csv, md5: a}]')).toEqual(['artifact d/x.csv'])
})

test.each([
  [
    'data-contract',
    'kind: DataContract\napiVersion: v3.0.2\nservers: [{server: prod, type: s3, location: x}]\nroles: [{role: analyst, access: read}]',
    ['port servers.prod = s3', 'access analyst = read'],
  ],
  ['data-contract', 'dataContractSpecification: 1.2.1\nservers: {prod: {type: kafka}}', ['port servers.prod = kafka']],
  [
    'dbt-properties',
    'version: 2\nmodels: [{name: a, access: public}, {name: b, config: {access: private}}]\nmetrics: [{name: revenue, type: simple}]',
    ['access a = public', 'access b = private', 'metric revenue'],
  ],
  ['dbt-manifest', '{"nodes":{"model.p.a":{"access":"protected"}},"metrics":{}}', ['access model.p.a = protected']],
  [
    'mlflow-model',
    'flavors: {sklearn: {pickled_model: a}, python_function: {}}\nmodel_uuid: x',
    ['model flavors.sklearn', 'model flavors.python_function'],
  ],
  [
    'frictionless',
    '{"licenses":[{"name":"CC-BY-4.0","path":"x"}],"resources":[{"name":"r","path":["a.csv","b.csv"]}]}',
    ['artifact a.csv', 'artifact b.csv', 'licence  = CC-BY-4.0'],
  ],
  [
    'openlineage',
    '[{"outputs":[{"namespace":"n","name":"a"}],"inputs":[{"namespace":"n","name":"i"}]},{"outputs":[{"namespace":"n","name":"a"}]}]',
    ['port n:a'],
  ],
  ['json-schema', '{"type":"object"}', []],
  ['avro-schema', '{"type":"record","name":"R","fields":[]}', []],
])('%s', (kind, text, expected) => {
  expect(surface(kind, 'x.yaml', text)).toEqual(expected)
})

test('no surface and no schema throws, whatever the data', () => {
  const odd = ['null', '[]', '3', '"x"', '[[]]', '{}', '{a: null}', '[{name: 3}, null, {id: {}}]', '{name: [], id: {}}']
  const keys = [
    'metrics',
    'artifacts',
    'licenses',
    'license',
    'access',
    'lineage',
    'splits',
    'stages',
    'pipeline',
    'servers',
    'roles',
    'outputs',
    'nodes',
    'models',
    'flavors',
    'resources',
    'signature',
    'io_schema',
    'features',
    'schema',
    'customProperties',
    'tables',
  ]
  const kinds = [
    'pipeline-card',
    'dataset-card',
    'model-card',
    'benchmark-card',
    'feature-set',
    'data-contract',
    'json-schema',
    'avro-schema',
    'dbt-manifest',
    'dbt-properties',
    'mlflow-model',
    'frictionless',
    'openlineage',
  ]
  for (const key of keys)
    for (const value of odd)
      for (const kind of kinds) {
        const input = inputOf('x.yaml', { 'x.yaml': `${key}: ${value}\nversioning: ${value}\n` })
        for (const view of ['surface', 'schema', 'versioning'] as const) expect(() => viewOf(kind, view, input)).not.toThrow()
      }
})

describe('how data is cut and found', () => {
  test.each([
    [
      'feature-set',
      'feature_set: f\nentities: {customer: {join_keys: [id]}}\npartition_by: {field: dt, granularity: day}',
      ['identity feature_set = f', 'key entities = customer(id)', 'partition  = dt day'],
    ],
    [
      'feature-set',
      'feature_set: f\nentity: customer\nfeatures: {entity: string, partition_by: string}',
      ['identity feature_set = f', 'key entities = customer'],
    ],
    // A feature set's own primary key is part of its schema, and compared there.
    ['feature-set', 'feature_set: f\nprimary_key: [id]\nfeatures: {id: int}', ['identity feature_set = f']],
    [
      'dataset-card',
      'dataset_id: d\nprimary_key: [id]\nentities: [{name: star, fields: [{name: ra, type: float}]}]',
      ['identity dataset_id = d', 'key primary key = id'],
    ],
    [
      'pipeline-card',
      'pipeline: {id: p}\nlint_rules: [{when: partition_by}]\nstorage: {partitioning: [bucket, {transform: day, field: ts}]}',
      ['identity pipeline.id = p', 'partition  = bucket, ts day'],
    ],
    [
      'dbt-properties',
      'version: 2\nmodels: [{name: orders, config: {unique_key: id, partition_by: {field: ts, data_type: date, granularity: month}, cluster_by: [a, b]}, columns: [{name: partition_by}]}]',
      ['key orders primary key = id', 'partition orders = ts month', 'clustering orders = a, b'],
    ],
    [
      'dbt-manifest',
      'metadata: {dbt_schema_version: https://schemas.getdbt.com/dbt/manifest/v12.json}\nnodes: {model.a: {config: {partition_by: null, cluster_by: x}}}',
      ['clustering model.a = x'],
    ],
  ])('%s: %s', (kind, text, expected) => {
    expect(surface(kind, 'x.yaml', text)).toEqual(expected)
  })
})
