import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import { cpuTimeOf, edgesOf, inputFrom, inputOf, known, viewOf } from './support.js'

const CARD = `
pipeline: {id: churn, version: v2.1.0, layers: [], edges: []}
versioning:
  scheme: semver
  stability_line: "v2.*"
  compat_mode: backward
  notice: {type: release, summary: weekly features, date: 2026-05-04}
provenance:
  sources: ["contracts/rows@v1.2", "s3://lake/raw/"]
  environment: {containers: [], deps_lock: locks/deps.lock.yaml}
lineage:
  graph:
    nodes:
      - {id: pull, kind: stage, version: v1.0}
      - {id: clean, kind: stage, version: v1.2}
      - {id: "ns:fit", kind: stage, version: 3}
      - {id: outputs/model.bin, digest: "sha256:12"}
      - {id: table, kind: dataset, path: ../shared/table.csv}
    edges:
      - {from: "pull:raw", to: "clean:rows"}
      - {from: clean, to: "ns:fit"}
      - {from: "ns:fit:model", to: outputs/model.bin}
  replay: {enabled: true, inputs_lock: locks/inputs.json}
artifacts:
  - {path: outputs/model.bin, sha256: abc, size: 12}
export_manifest:
  version: v1.0
  artifacts:
    - {path: outputs/model.bin, sha256: abc}
  references: ["EFT.WP.Core.DataSpec v1.0:EXPORT", 7]
stages_note: {schema_ref: schemas/rows.schema.json}
`
const card = (text: string, file = 'pipelines/churn/pipeline.yaml') => inputOf(file, { [file]: text })
const raw = (data: Json) => inputFrom('card.yaml', () => data)

describe('a churn pipeline card', () => {
  const input = card(CARD)

  test('says its version, mode, notice and references with the places they stand at', () => {
    expect(viewOf('pipeline-card', 'versioning', input)).toEqual({
      name: { value: 'churn', at: ['pipeline', 'id'] },
      version: { value: 'v2.1.0', at: ['pipeline', 'version'] },
      scheme: { value: 'semver', at: ['versioning', 'scheme'] },
      stabilityLine: { value: 'v2.*', at: ['versioning', 'stability_line'] },
      compatMode: { value: 'backward', at: ['versioning', 'compat_mode'] },
      notice: {
        at: ['versioning', 'notice'],
        type: { value: 'release', at: ['versioning', 'notice', 'type'] },
        summary: { value: 'weekly features', at: ['versioning', 'notice', 'summary'] },
        date: { value: '2026-05-04', at: ['versioning', 'notice', 'date'] },
      },
      references: [
        { value: 'EFT.WP.Core.DataSpec v1.0:EXPORT', at: ['export_manifest', 'references', 0] },
        { value: 7, at: ['export_manifest', 'references', 1] },
      ],
      shadows: [],
      dualWrites: [],
      versionPath: ['pipeline', 'version'],
      required: true,
    })
  })

  test('has a graph in which ports belong to their stage, unless a node has the whole name', () => {
    const [graph] = viewOf('pipeline-card', 'lineage', input).graphs
    expect(graph).toMatchObject({ at: ['lineage', 'graph'], connected: 'required', versioned: true })
    expect(edgesOf(graph)).toEqual(['clean > ns:fit', 'ns:fit > outputs/model.bin', 'pull > clean'])
    expect(graph?.edges[0]).toMatchObject({
      fromAt: ['lineage', 'graph', 'edges', 0, 'from'],
      toAt: ['lineage', 'graph', 'edges', 0, 'to'],
    })
    expect(graph?.nodes[2]).toMatchObject({
      id: 'ns:fit',
      kind: 'stage',
      version: { value: 3, at: ['lineage', 'graph', 'nodes', 2, 'version'] },
    })
    // An id that is a declared artifact's path stands for that file; a node without a kind but with a digest is an artifact.
    expect(graph?.nodes[3]).toMatchObject({ kind: 'artifact', path: 'pipelines/churn/outputs/model.bin' })
    expect(graph?.nodes[4]?.path).toBe('pipelines/shared/table.csv')
  })

  test('lists its artifacts twice, by role, relative to its folder', () => {
    const view = viewOf('pipeline-card', 'artifacts', input)
    expect(view.lists).toEqual([
      { role: 'declared', at: ['artifacts'] },
      { role: 'manifest', at: ['export_manifest', 'artifacts'] },
    ])
    expect(view.artifacts.map(({ role }) => role)).toEqual(['declared', 'manifest'])
    expect(view.artifacts[0]).toEqual({
      at: ['artifacts', 0],
      role: 'declared',
      path: { value: 'outputs/model.bin', at: ['artifacts', 0, 'path'] },
      folder: 'pipelines/churn',
      rootFallback: true,
      digests: [{ algorithm: 'sha256', value: 'abc', at: ['artifacts', 0, 'sha256'] }],
      size: { value: 12, at: ['artifacts', 0, 'size'] },
      directory: false,
      sha256Required: true,
    })
  })

  test('names every file that makes it worth another look, from its folder and from the root', () => {
    const paths = known('pipeline-card').paths(input)
    for (const path of [
      'locks/deps.lock.yaml',
      'locks/inputs.json',
      'outputs/model.bin',
      'schemas/rows.schema.json',
      'contracts/rows.yaml',
    ]) {
      expect(paths).toContain(path)
      expect(paths).toContain(`pipelines/churn/${path}`)
    }
    expect(paths).toContain('pipelines/shared/table.csv')
    expect(paths.filter((path) => path.includes('s3'))).toEqual([])
    expect(paths).toEqual([...new Set(paths)].sort())
  })

  test('is held to the whole chapter; its nested parts are known, so that losing one is seen', () => {
    const { known: parts, required } = viewOf('pipeline-card', 'sections', input)
    expect(required.map(({ path }) => path.join('.'))).toEqual([
      ...['pipeline', 'versioning', 'provenance', 'lineage.graph', 'artifacts', 'metrology', 'export_manifest'],
    ])
    for (const { spec } of required) expect(spec).toMatch(/^Ch\. \d+ §[IVX]+$/)
    for (const part of [
      'lineage.replay.inputs_lock',
      'versioning.compat_mode',
      'versioning.notice',
      'export_manifest.references',
      'provenance.environment.deps_lock',
    ]) {
      expect(parts.map((path) => path.join('.'))).toContain(part)
    }
    expect(new Set(parts.map((path) => path.join('.'))).size).toBe(parts.length)
  })
})

describe('fragments', () => {
  test('a file that holds one part of the chapter is not asked for the others', () => {
    expect(viewOf('pipeline-card', 'sections', card('artifacts: [{path: a, sha256: b}]')).required).toEqual([])
    expect(viewOf('pipeline-card', 'versioning', card('artifacts: [{path: a, sha256: b}]')).required).toBe(false)
    expect(known('pipeline-card').views.lineage?.(card('artifacts: []'))).toBeUndefined()
  })
  test('four of the six parts make the whole, and the other two are asked for', () => {
    const { required } = viewOf('pipeline-card', 'sections', card('versioning: {}\nprovenance: {}\nlineage: {}\nartifacts: []'))
    expect(required.map(({ spec }) => spec)).toEqual([
      'Ch. 11 §III',
      'Ch. 11 §V',
      'Ch. 11 §VI',
      'Ch. 11 §VII',
      'Ch. 11 §VIII',
      'Ch. 11 §XI',
    ])
  })
})

describe('what is broken is handed over, not dropped', () => {
  test('artifacts of every wrong shape', () => {
    const { artifacts } = viewOf(
      'pipeline-card',
      'artifacts',
      card('artifacts: [{path: 7, sha256: {length: 64}}, plain.bin, {sha256: true}, 5, null, {path: a, sha256: null}]'),
    )
    expect(artifacts.map(({ path, digests }) => [path?.value, digests.map(({ value }) => value)])).toEqual([
      [7, [{ length: 64 }]],
      ['plain.bin', []],
      [undefined, [true]],
      [undefined, []],
      [undefined, []],
      ['a', [null]],
    ])
  })
  test('a list that is no list', () => {
    const of = (text: string) => viewOf('pipeline-card', 'artifacts', card(text))
    expect(of('artifacts: 3').artifacts).toHaveLength(1)
    expect(of('artifacts: {path: a, sha256: b}').artifacts[0]?.path).toEqual({ value: 'a', at: ['artifacts', 'path'] })
    expect(of('artifacts: {one: {path: a}, two: {path: b}}').artifacts.map(({ at }) => at)).toEqual([
      ['artifacts', 'one'],
      ['artifacts', 'two'],
    ])
    expect(of('artifacts: []')).toEqual({ artifacts: [], lists: [{ role: 'declared', at: ['artifacts'] }] })
    expect(of('artifacts:').lists).toHaveLength(1)
  })
  test('nodes and edges', () => {
    const [graph] = viewOf(
      'pipeline-card',
      'lineage',
      card(
        'lineage: {graph: {nodes: [a, {id: 7}, {kind: stage}, {id: [x]}, 3, {id: a}], edges: [{from: a}, x, {from: 7, to: gone}, null]}}',
      ),
    ).graphs
    expect(graph?.nodes.map(({ id }) => id)).toEqual(['a', '7', '', '', '3', 'a'])
    expect(graph?.edges.map(({ from, to }) => [from, to])).toEqual([
      ['a', ''],
      ['', ''],
      ['7', 'gone'],
      ['', ''],
    ])
    expect(graph?.edges[0]?.toAt).toEqual(['lineage', 'graph', 'edges', 0])
  })
  test('a graph that is none is an empty graph at the place where it should be', () => {
    const graphs = (text: string) => viewOf('pipeline-card', 'lineage', card(text)).graphs
    expect(graphs('lineage: 3')).toMatchObject([{ at: ['lineage'], nodes: [], edges: [] }])
    expect(graphs('lineage: {graph: []}')).toMatchObject([{ at: ['lineage', 'graph'], nodes: [] }])
    expect(graphs('lineage: {graph: {nodes: 3, edges: {e: {from: a, to: b}}}}')).toMatchObject([
      { nodes: [], edges: [{ from: 'a', to: 'b' }] },
    ])
    expect(graphs('lineage: {graph: {nodes: {a: {kind: stage}, b: null}}}')[0]?.nodes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(graphs('lineage: {replay: {enabled: true}}')).toEqual([])
  })
  test('a version, mode or notice of the wrong type keeps its value', () => {
    const view = viewOf(
      'pipeline-card',
      'versioning',
      card('versioning: {compat_mode: [both], notice: soon}\npipeline: {version: 2}\nreferences: one'),
    )
    expect(view.version).toEqual({ value: 2, at: ['pipeline', 'version'] })
    expect(view.compatMode?.value).toEqual(['both'])
    expect(view.notice).toEqual({ at: ['versioning', 'notice'] })
    expect(view.references).toEqual([{ value: 'one', at: ['references'] }])
  })
  test('an endpoint full of colons, a graph of 8,000 nodes and 200,000 colliding ids take no time', () => {
    const many = Array.from({ length: 8000 }, (_, i) => ({ from: `n${i}`, to: ':'.repeat(1000) }))
    const nodes = Array.from({ length: 200_000 }, () => ({ id: 'constructor' }))
    expect(cpuTimeOf(() => viewOf('pipeline-card', 'lineage', raw({ lineage: { graph: { nodes, edges: many } } })))).toBeLessThan(
      3000,
    )
  })
})

describe('where the version stands, by kind', () => {
  test.each([
    ['pipeline-card', 'versioning: {version: v3.0}\npipeline: {version: v2.0}', ['versioning', 'version']],
    ['pipeline-card', 'version: v1.0', ['version']],
    ['pipeline-card', 'info: {version: v1.0}', ['info', 'version']],
    ['benchmark-card', 'version: v9.0\nsuite: {version: v1.0}', ['suite', 'version']],
    ['dataset-card', 'version: v1.0\npipeline: {version: v2.0}', ['version']],
    ['feature-set', 'x-version: v1.0', ['x-version']],
    ['model-metadata', 'version: v1.0\nmodel_version: 1.2.0', ['model_version']],
    ['model-metadata', 'model_version:\nversion: v1.0', ['version']],
    ['model-metadata', 'model_version:', ['model_version']],
  ])('%s: %s', (kind, text, at) => {
    expect(viewOf(kind, 'versioning', card(text)).version?.at).toEqual(at)
  })
  test.each([
    ['compat_mode: both', ['compat_mode']],
    ['x-compat-mode: both', ['x-compat-mode']],
    ['evolution_policy: {add_field: forbid}', ['evolution_policy']],
    ['compat_mode: both\nversioning: {compat_mode: break}', ['versioning', 'compat_mode']],
  ])('mode: %s', (text, at) => {
    expect(viewOf('feature-set', 'versioning', card(text)).compatMode?.at).toEqual(at)
  })
})

describe('links from a model to its data and features', () => {
  test('model metadata', () => {
    const text =
      'model_version: 1.2.0\ndata_snapshot_id: customers_v1\ndata_hash: a94a\nfeature_set_version: 2.1.0\nfeature_set: customers'
    expect(viewOf('model-metadata', 'links', card(text)).links).toEqual([
      { to: 'dataset', name: { value: 'customers_v1', at: ['data_snapshot_id'] }, digest: { value: 'a94a', at: ['data_hash'] } },
      {
        to: 'feature-set',
        name: { value: 'customers', at: ['feature_set'] },
        version: { value: '2.1.0', at: ['feature_set_version'] },
      },
    ])
  })
  test.each([
    ['training_data: datasets/sky@v1.0', ['datasets/sky@v1.0']],
    ['training_data: [{dataset_id: sky, version: v1.0}, sea]', ['sky', 'sea']],
    ['training_data: {datasets: [{name: sky}], note: {name: no}}', ['sky']],
    ['training_data: {train: {dataset_ref: a}, validation: {dataset_ref: b}}', ['a', 'b']],
    ['tasks: [{dataset_ref: datasets/sky@v1.0}, 3]', ['datasets/sky@v1.0']],
    ['base_model: org/base', ['org/base']],
    ['training_data: 7', []],
  ])('%s', (text, names) => {
    expect(viewOf('model-card', 'links', card(text)).links.map(({ name }) => name?.value)).toEqual(names)
  })
})

test('the small kinds keep the views of a card, so that turning one into the other hides nothing', () => {
  const input = card('feature_set: f\nfeatures: {}\nartifacts: [{path: a}]\nlineage: {graph: {nodes: [{id: a}]}}')
  for (const kind of ['feature-set', 'model-metadata', 'dataset-card', 'model-card', 'benchmark-card']) {
    expect(viewOf(kind, 'artifacts', input).artifacts).toHaveLength(1)
    expect(viewOf(kind, 'lineage', input).graphs[0]?.nodes).toHaveLength(1)
    expect(viewOf(kind, 'sections', input).required.length).toBeGreaterThan(2)
  }
})

test('views of data that is no map are undefined, and nothing throws', () => {
  for (const data of [null, 3, 'x', [], [[]]] as Json[]) {
    for (const id of ['pipeline-card', 'dataset-card', 'model-card', 'benchmark-card', 'feature-set', 'model-metadata']) {
      for (const view of Object.values(known(id).views)) expect(view?.(raw(data))).toBeUndefined()
      expect(known(id).paths(raw(data))).toEqual([])
    }
  }
})

describe('references', () => {
  const rolesOf = (text: string): string[] =>
    viewOf('pipeline-card', 'references', card(text)).references.map(
      ({ role, value, at }) => `${role} ${at.join('.')} ${String(value)}`,
    )

  test('are read from their lists, and from see and schema_ref wherever they stand', () => {
    expect(rolesOf(CARD)).toEqual([
      'reference export_manifest.references.0 EFT.WP.Core.DataSpec v1.0:EXPORT',
      'reference export_manifest.references.1 7',
      'source provenance.sources.0 contracts/rows@v1.2',
      'source provenance.sources.1 s3://lake/raw/',
      'lock provenance.environment.deps_lock locks/deps.lock.yaml',
      'schema stages_note.schema_ref schemas/rows.schema.json',
    ])
  })

  test('may be a single text, or stand in maps; a field called see is none', () => {
    expect(
      rolesOf(
        'references: one\nprovenance: {sources: [{uri: "s3://x"}, {topic: y}]}\nlint_rules: [{see: [a, b]}]\nproperties: {see: {type: string}}',
      ),
    ).toEqual([
      'reference references one',
      'source provenance.sources.0.uri s3://x',
      'source provenance.sources.1 [object Object]',
      'see lint_rules.0.see.0 a',
      'see lint_rules.0.see.1 b',
    ])
  })
})

test('of a list of notices the newest counts, by date or else the last; dataset cards keep theirs under release', () => {
  const noticeAt = (text: string) => viewOf('pipeline-card', 'versioning', card(text)).notice?.at
  expect(noticeAt('versioning: {notice: [{date: 2025-01-01}, {date: 2026-01-01}, {date: 2024-01-01}]}')).toEqual([
    'versioning',
    'notice',
    1,
  ])
  expect(noticeAt('versioning: {notice: [{type: release}, {type: correction}]}')).toEqual(['versioning', 'notice', 1])
  expect(noticeAt('versioning: {notice: [soon]}')).toEqual(['versioning', 'notice'])
  expect(noticeAt('release: {notices: {type: release}}')).toEqual(['release', 'notices'])
})
