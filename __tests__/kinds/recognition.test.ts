import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import { cpuTimeOf, kindById, kindOf, kinds, recogniseKind, sniffKind } from './support.js'

describe('the spec family is recognised by the shape of its parts', () => {
  const cards: readonly (readonly [string, string, string])[] = [
    ['a versioning fragment', 'pipeline-card', 'versioning: {scheme: semver, compat_mode: both}'],
    ['a versioning fragment with a notice only', 'pipeline-card', 'versioning: {notice: {type: release}}'],
    ['a lineage fragment', 'pipeline-card', 'lineage: {graph: {nodes: [{id: a}], edges: []}}'],
    ['a replay fragment', 'pipeline-card', 'lineage: {replay: {enabled: true, inputs_lock: locks/in.json}}'],
    ['a list of artifacts', 'pipeline-card', 'artifacts:\n  - {path: a.bin, sha256: abc}'],
    ['a list of artifacts that lacks every digest', 'pipeline-card', 'artifacts:\n  - {path: a.bin}\n  - {path: b.bin}'],
    ['a list with one entry without path', 'pipeline-card', 'artifacts:\n  - {sha256: abc}\n  - {path: b.bin, sha256: abc}'],
    ['an export manifest', 'pipeline-card', 'export_manifest: {version: v1.0, artifacts: [], references: []}'],
    ['a whole pipeline', 'pipeline-card', 'pipeline: {id: p, version: v1.0, layers: [], edges: []}'],
    ['a pipeline and its provenance', 'pipeline-card', 'pipeline: {id: p, version: v1.0}\nprovenance: {sources: [a]}'],
    ['an environment', 'pipeline-card', 'provenance: {environment: {containers: [a/b:latest]}}'],
    ['an environment under a name', 'pipeline-card', 'owner: "@a"\nprovenance: {environment: {deps_lock: uv.lock}}'],
    ['a broken lineage beside a sound versioning', 'pipeline-card', 'lineage: 3\nversioning: {scheme: semver}'],
    ['nothing but broken parts', 'pipeline-card', 'versioning: 3\nlineage: none\nartifacts: {}'],
    ['keys with the value glued on', 'pipeline-card', 'artifacts:\n  - {path:"a.bin", sha256:"abc"}'],
    ['a merge key', 'pipeline-card', 'versioning:\n  "<<": {scheme: semver, compat_mode: both}'],
    ['a dataset card', 'dataset-card', 'dataset_id: sky\nversion: v1.0\nmodality: [image]\nsplits: {train: {ratio: 1}}'],
    ['a dataset card by its manifest', 'dataset-card', 'dataset_id: sky\nexport_manifest: {artifacts: []}'],
    ['a model card', 'model-card', 'model_id: m\ntitle: M\nversion: v1.0\nio_schema: {inputs: [], outputs: []}'],
    ['a benchmark card', 'benchmark-card', 'suite: {id: b, version: v1.0}\ntasks: [{id: t, dataset_ref: datasets/sky@v1.0}]'],
    ['a benchmark card with broken tasks', 'benchmark-card', 'suite: {id: b, modalities: [image]}\ntasks: 3'],
    ['a feature set', 'feature-set', 'feature_set: customers\nversion: 2.1.0\nfeatures: {age: int}'],
    [
      'a feature set with a compat mode of its own',
      'feature-set',
      'feature_set: c\nfeatures: {}\nversioning: {compat_mode: backward}',
    ],
    ['model metadata', 'model-metadata', '{"model_version": "1.2.0", "data_hash": "a94a8f"}'],
    ['model metadata by its features', 'model-metadata', '{"model_version": "1.2.0", "feature_set_version": "2.1.0"}'],
    ['model metadata that lost its version', 'model-metadata', '{"data_hash": "a94a8f", "feature_set_version": "2.1.0"}'],
  ]
  test.each(cards)('%s is a %s', (_, kind, text) => {
    expect(kindOf('specs/card.yaml', text)).toBe(kind)
  })

  test('a card that gains the keys of a small kind stays a card', () => {
    const card = 'lineage: {graph: {nodes: []}}\nartifacts: [{path: a, sha256: b}]\n'
    expect(kindOf('card.yaml', `${card}model_version: 1\ndata_hash: x`)).toBe('pipeline-card')
    expect(kindOf('card.yaml', `${card}feature_set: x\nfeatures: {}`)).toBe('pipeline-card')
    expect(kindOf('card.yaml', `${card}stages: {a: {cmd: x, deps: [y]}}`)).toBe('pipeline-card')
  })

  const asked =
    'title: t\nversion: v1.0\nsummary: s\nsources: [a]\nlicense: MIT\naccess: open\nmodality: [text]\nsplits: {}\nquality: {}\n'
  test.each([
    ['a dataset card with a misspelt id', 'dataset-card', `datasetid: sky\n${asked}metrology: {units: SI, check_dim: true}`],
    ['a dataset card in which no part has its shape', 'dataset-card', `${asked}provenance: 3`],
    [
      'a benchmark without its suite',
      'benchmark-card',
      'metrology: {check_dim: true}\ntasks: [{id: t, io_mode: offline, dataset_ref: a, splits: {}, metrics: []}]',
    ],
    ['a benchmark without its tasks', 'benchmark-card', 'suite: {id: a, version: v1.0}\nexport_manifest: {version: v1.0}'],
    [
      'a pipeline with much of a dataset card',
      'pipeline-card',
      `pipeline: {id: p, version: v1.0}\n${asked}provenance: 3\nmetrology: {check_dim: true}`,
    ],
  ])('%s is a %s', (_, kind, text) => {
    expect(kindOf('specs/card.yaml', text)).toBe(kind)
  })

  test('every recognised card passes the prefilter on its text', () => {
    for (const [, kind, text] of cards) expect(kindById(kind)?.markers.some((marker) => text.includes(marker))).toBe(true)
  })
})

describe('other people’s files are left alone', () => {
  test.each([
    ['AppVeyor', 'appveyor.yml', 'version: 1.0.{build}\nbuild_script: [make]\nartifacts:\n  - path: out.zip\n    name: out'],
    ['GitLab CI', '.gitlab-ci.yml', 'stages: [build]\nbuild:\n  script: [make]\n  artifacts: {paths: [out/]}'],
    ['CodeBuild', 'buildspec.yml', 'version: 0.2\nphases: {build: {commands: [make]}}\nartifacts: {files: ["**/*"]}'],
    ['sourcehut', '.build.yml', 'image: alpine\nartifacts:\n  - out/a.tgz'],
    ['Helm chart', 'Chart.yaml', 'apiVersion: v2\nname: app\nversion: 1.2.3'],
    ['Azure pipeline', 'pipeline.yaml', 'trigger: [main]\npool: {vmImage: ubuntu-latest}\nstages:\n  - stage: build'],
    ['Tekton pipeline', 'pipeline.yaml', 'apiVersion: tekton.dev/v1\nkind: Pipeline\nspec: {tasks: []}'],
    ['Drone 0.8', '.drone.yml', 'pipeline:\n  build: {image: golang, commands: [make]}'],
    ['Harness', 'pipeline.yaml', 'pipeline: {name: p, identifier: p, stages: [{stage: {name: s}}]}'],
    ['S3 bucket', 'bucket.yaml', 'bucket: b\nversioning: {enabled: true}'],
    ['Renovate', 'renovate.json', '{"versioning": "semver", "extends": ["config:base"]}'],
    ['Syft', 'sbom.json', '{"artifacts": [{"id": "1", "name": "x", "version": "1"}], "source": {}, "schema": {}}'],
    [
      'Maven lock of Bazel',
      'maven_install.json',
      '{"artifacts": {"a:b": {"shasums": {"jar": "x"}, "version": "1"}}, "version": "2"}',
    ],
    ['npm', 'package.json', '{"name": "x", "version": "1.0.0", "artifacts": ["dist"]}'],
    [
      'a data set’s own manifest',
      'MANIFEST.json',
      '{"dataset": "d", "records": 5, "topics": 3, "splits_of": {}, "made_with": {}, "artifacts": [{"path": "a", "sha256": "b"}]}',
    ],
    ['dbt project', 'dbt_project.yml', 'name: shop\nversion: "1.0"\nmodels: {shop: {}}'],
    ['BigQuery settings', 'bq.yaml', 'dataset_id: sales\nproject_id: p\nversion: 2'],
    ['Hugging Face training', 'train.yaml', 'model_id: bert\ntask: ner\nversion: 1\ndataset_id: conll'],
    ['a test runner', 'suite.yaml', 'suite: {name: smoke}\ntasks: [{run: a}]'],
    ['a link of a content store', 'l.json', '{"signed": {"_type": "link", "href": "x"}, "byproducts": 1}'],
    ['a root of TUF', 'root.json', '{"signed": {"_type": "root", "keys": {}}, "signatures": []}'],
    ['a link that nobody signed', 'l.json', '{"_type": "link", "materials": {}, "products": {}, "byproducts": {}}'],
    ['a provenance note', 'p.yaml', 'provenance: {sources: [x]}\ntitle: t'],
    ['a note on where a pipeline is from', 'p.yaml', 'pipeline: {id: p}\nprovenance: {sources: [x]}\nstages: [a]'],
    ['a pipeline by its name alone', 'p.yaml', 'pipeline: p\nprovenance: {sources: [x]}'],
    ['provenance of an analysis', 'p.yaml', 'provenance: {environment: scverse, package_versions: {a: 1}}'],
    [
      'our own config',
      '.github/specgate.yml',
      'version: 1\nextends: recommended\nlint_rules: [{id: A.B, when: $, assert: "true", level: error}]',
    ],
    ['a project’s settings', 'config.yaml', 'pipeline: {steps: [a]}\nartifacts: {root: out}'],
    ['a compose file', 'compose.yaml', 'services: {web: {image: nginx}}'],
    ['a stages map of another tool', 'ci.yaml', 'stages: {build: {cmd: make}}'],
    ['a stages map among other keys', 'ci.yaml', 'image: x\nstages: {build: {cmd: make, deps: [a]}}'],
    ['a lock of another tool', 'poetry.lock', 'package: [{name: a, version: 1}]'],
    ['outs of another tool', 'build.json', '{"outs": [{"path": "a"}]}'],
    ['an empty file', 'empty.yaml', ''],
    ['a scalar', 'scalar.yaml', 'hello'],
    ['a list', 'list.yaml', '- artifacts\n- versioning'],
  ])('%s (%s)', (_, file, text) => {
    expect(kindOf(file, text)).toBeUndefined()
    expect(sniffKind(text, file)?.id).toBeUndefined()
  })
})

describe('DVC files', () => {
  test('content first: a copy under another name is recognised when the content leaves no doubt', () => {
    expect(kindOf('pipelines/copy.yaml', 'stages: {train: {cmd: python t.py, deps: [t.py]}}')).toBe('dvc-yaml')
    expect(kindOf('old.yaml', 'schema: "2.0"\nstages: {t: {cmd: x, deps: [{path: a, md5: b}]}}')).toBe('dvc-lock')
    expect(kindOf('data.yaml', 'outs: [{md5: a.dir, path: data, nfiles: 3}]')).toBe('dvc-pointer')
  })
  test('name second: what DVC would read is claimed though it says little or is broken', () => {
    expect(kindOf('a/dvc.yaml', 'artifacts: {m: {path: model.pkl, type: model}}')).toBe('dvc-yaml')
    expect(kindOf('a/dvc.yaml', '[]')).toBe('dvc-yaml')
    expect(kindOf('dvc.lock', '')).toBe('dvc-lock')
    expect(kindOf('dvc.lock', 'train: {cmd: x}')).toBe('dvc-lock')
    expect(kindOf('data.csv.dvc', 'wdir: ..')).toBe('dvc-pointer')
    expect(sniffKind('<<<<<<< HEAD', 'dvc.lock')?.id).toBe('dvc-lock')
  })
  test('the .dvc folder’s own files are no pointers', () => {
    expect(kindOf('.dvc/config.yaml', 'core: {remote: r}')).toBeUndefined()
    expect(kindOf('data/.dvc', 'x: 1')).toBeUndefined()
  })
})

describe('a file that does not parse', () => {
  test.each([
    ['a tab', 'card.yaml', 'versioning:\n\tscheme: semver\n', 'pipeline-card'],
    ['an open quote', 'card.yaml', 'versioning: {scheme: "semver', 'pipeline-card'],
    ['JSON cut short', 'card.json', '{"title": "a \\" {b", "lineage": {"graph": {"nodes": [', 'pipeline-card'],
    ['a pipeline and its provenance', 'card.yaml', 'pipeline:\n  id: p\nprovenance:\n  sources: ["a\n', 'pipeline-card'],
    ['an environment', 'card.yaml', 'provenance: {environment: {containers: ["a', 'pipeline-card'],
    ['a dataset card', 'd.yaml', 'dataset_id: x\nexport_manifest: {', 'dataset-card'],
    ['a model card', 'm.yaml', 'model_id: x\nio_schema: {}\ntask: t\ntitle: t\nversion: [', 'model-card'],
    ['a benchmark', 'b.yaml', 'suite: {id: b}\ntasks:\n  - {dataset_ref: "x', 'benchmark-card'],
    ['metadata', 'meta.json', '{"model_version": "1", "data_hash": ', 'model-metadata'],
    ['features', 'f.json', '{"feature_set": "1", "features": {', 'feature-set'],
    ['a pipeline copy', 'x.yaml', 'stages:\n  a:\n    cmd: x\n    deps: [', 'dvc-yaml'],
  ])('%s is still seen as what it was meant to be', (_, file, text, kind) => {
    expect(sniffKind(text, file)?.id).toBe(kind)
  })
  test('a Helm template or a page of prose is nobody’s card', () => {
    expect(sniffKind('{{- if .Values.lineage }}\nversion: 1\n{{- end }}', 'templates/a.yaml')).toBeUndefined()
    expect(
      sniffKind('We keep artifacts: their sha256 and path are in the lineage graph.\nversioning matters', 'a.yaml'),
    ).toBeUndefined()
  })
  test('the words of a part count in that part, and not in what the rest says', () => {
    const notes = 'notes:\n  - a knowledge graph, and a notice of its scheme\n  - broken: "\n'
    expect(sniffKind(`lineage:\n  phases: [a]\nversioning:\n  semver: 1\n${notes}`, 'a.yaml')?.id).toBe('pipeline-card') // two parts
    expect(sniffKind(`lineage:\n  phases: [a]\n${notes}`, 'a.yaml')).toBeUndefined()
    expect(sniffKind(`versioning:\n  semver: 1\n${notes}`, 'a.yaml')).toBeUndefined()
    expect(sniffKind(`lineage:\n  graph: {nodes: [a]\n${notes}`, 'a.yaml')?.id).toBe('pipeline-card')
    expect(sniffKind(`d: &d {graph: {}}\nlineage:\n  <<: *d\n${notes}`, 'a.yaml')?.id).toBe('pipeline-card')
    expect(sniffKind(`d: &d {scheme: semver}\nversioning: *d\n${notes}`, 'a.yaml')?.id).toBe('pipeline-card')
    expect(sniffKind(`lineage:\ngraph:\n  nodes: [a\n${notes}`, 'a.yaml')?.id).toBe('pipeline-card') // one step too far left
  })
  test('reading the keys of a long hostile text is fast', () => {
    for (const text of [
      '{'.repeat(500_000),
      '{"a' + '\\'.repeat(500_000),
      `{${','.repeat(500_000)}`,
      'a'.repeat(500_000),
      '"\n'.repeat(300_000),
      `{"a"${' '.repeat(500_000)}`,
    ]) {
      expect(cpuTimeOf(() => sniffKind(text, 'x.yaml'))).toBeLessThan(3000)
    }
  })
})

describe('the table', () => {
  test('ids are unique, titles are lower case but for names, every kind says its markers', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length)
    for (const kind of kinds) {
      expect(kindById(kind.id)).toBe(kind)
      expect(kind.markers.length).toBeGreaterThan(0)
      expect(kind.title).toMatch(
        /^(?:(?:Avro|Croissant|CycloneDX|DVC|Frictionless|JSON|MLflow|OpenLineage|SPDX|in-toto) )?[A-Za-z ]+$/,
      )
    }
    expect(kindById('constructor')).toBeUndefined()
  })
  test('no data makes a recognition throw', () => {
    let deep: Json = 1
    for (let i = 0; i < 50_000; i++) deep = { artifacts: deep, versioning: [deep] }
    const odd: Json[] = [
      null,
      1,
      'x',
      [],
      [null],
      {},
      deep,
      { stages: null },
      { stages: { a: null } },
      { outs: [null, 1] },
      { suite: {}, tasks: [1] },
      { lineage: { graph: 1 } },
    ]
    for (const data of odd)
      for (const file of ['a.yaml', 'dvc.yaml', 'dvc.lock', 'a.dvc', 'SHA256SUMS', 'a.md', '']) {
        expect(() => recogniseKind(data, file)).not.toThrow()
        expect(() => kinds.map((kind) => kind.mayBe(data, file))).not.toThrow()
      }
  })
})
