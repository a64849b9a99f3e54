import { describe, expect, test } from '@jest/globals'
import { cpuTimeOf, kindById, sniffKind, inputOf, kindOf, viewOf } from './support.js'

const DRAFT = 'http://json-schema.org/draft-07/schema#'
const MANIFEST = '{"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json"},"nodes":{}}'
const EVENT = '{"eventTime":"2026-01-01T00:00:00Z","producer":"p","run":{"runId":"1"},"job":{"namespace":"n","name":"j"}}'

const OWN: readonly (readonly [kind: string, file: string, text: string])[] = [
  ['json-schema', 'a.json', `{"$schema":"${DRAFT}","type":"object"}`],
  ['json-schema', 'a.yaml', '$schema: https://json-schema.org/draft/2020-12/schema\n$defs: {a: {type: string}}'],
  ['json-schema', 'a.json', '{"$schema":"https://json-schema.org/draft/2019-09/schema","$ref":"#/$defs/a","$defs":{"a":true}}'],
  ['json-schema', 'a.json', '{"$schema":"http://json-schema.org/draft-06/schema","properties":{"version":{"const":1}}}'],
  ['json-schema', 'user.schema.json', '{"type":"object","properties":{"a":{"type":"string"}}}'],
  ['json-schema', 'schemas/user-schema.yaml', 'definitions: {a: {type: string}}'],
  ['json-schema', 'list.schema.json', '{"type":"array","items":{"type":"object","properties":{}}}'],
  ['json-schema', 'a.json', `{"$schema":"${DRAFT}","properties":{"artifacts":{}},"versioning":{"compat_mode":"backward"}}`],
  ['avro-schema', 'a.avsc', '{"type":"enum","name":"E","symbols":["A"]}'],
  ['avro-schema', 'a.avsc', '[{"type":"record","name":"R","fields":[]}, "null"]'],
  ['avro-schema', 'a.json', '{"type":"record","name":"R","fields":[{"name":"a","type":"int"}]}'],
  ['data-contract', 'a.yaml', 'apiVersion: v3.0.2\nkind: DataContract\nid: x'],
  ['data-contract', 'a.yaml', 'apiVersion: 3.1.0\nkind: DataContract\nversioning: {compat_mode: backward, scheme: semver}'],
  ['data-contract', 'a.yaml', 'dataContractSpecification: 1.2.0\ninfo: {title: T, version: 1.0.0}'],
  ['data-contract', 'a.yaml', 'dataContractSpecification: 0.9.2\nmodels: {}'],
  ['dbt-manifest', 'target/manifest.json', MANIFEST],
  ['dbt-properties', 'models/schema.yml', 'version: 2\nmodels:\n  - name: a'],
  ['dbt-properties', 'models/a.yml', 'models:\n  - name: a\n    columns:\n      - name: id'],
  ['dbt-properties', 'models/s.yml', 'version: 2\nsources:\n  - {name: raw, database: d, tables: [{name: t}]}'],
  ['dbt-properties', 'models/v.yml', 'models: [{name: a, latest_version: 2, versions: [{v: 1}, {v: 2}]}]'],
  ['dbt-properties', 'seeds.yml', 'version: 2\nseeds: [{name: a, config: {delimiter: ";"}}]'],
  ['mlflow-model', 'm/MLmodel', 'flavors: {python_function: {}}\nmlflow_version: 2.1.0'],
  ['mlflow-model', 'copy.yaml', 'flavors: {sklearn: {}}\nrun_id: x\nsignature: {}'],
  ['frictionless', 'datapackage.json', '{"name":"p","resources":[{"name":"r","path":"r.csv"}]}'],
  ['frictionless', 'x.json', '{"profile":"tabular-data-package","resources":[{"name":"r","path":"r.csv"}]}'],
  ['frictionless', 'p.yaml', 'resources: [{name: r, path: r.csv, schema: {fields: [{name: a, type: integer}]}}]'],
  ['frictionless', 'r.resource.yaml', 'name: r\npath: r.csv\nschema: {fields: [{name: a, type: any}]}'],
  ['frictionless', 'table-schema.json', '{"fields":[{"name":"a","type":"year"}],"primaryKey":"a"}'],
  ['openlineage', 'e.json', EVENT],
  ['openlineage', 'e.json', `[${EVENT},${EVENT}]`],
  ['openlineage', 'e.json', '{"eventType":"COMPLETE","run":{"runId":"1"},"job":{"namespace":"n","name":"j"},"inputs":[]}'],
  ['openlineage', 'e.json', '{"eventTime":"t","producer":"p","dataset":{"namespace":"n","name":"d"}}'],
]

test.each(OWN)('a %s (%s): %s', (kind, file, text) => {
  expect(kindOf(file, text)).toBe(kind)
  const found = kindById(kind)!
  expect(found.name?.test(file) === true || found.markers.some((marker) => text.includes(marker))).toBe(true)
})

const STRANGERS: readonly (readonly [file: string, text: string])[] = [
  ['package.json', '{"name":"x","version":"1.0.0","type":"module","dependencies":{"a":"1"},"resources":["x"]}'],
  ['package.json', '{"$schema":"https://json.schemastore.org/package.json","name":"x","type":"object","properties":{}}'],
  ['tsconfig.json', '{"$schema":"https://json.schemastore.org/tsconfig","compilerOptions":{"types":["node"]}}'],
  ['openapi.yaml', 'openapi: 3.1.0\ninfo: {title: A, version: 1.0.0}\npaths: {}\ncomponents: {schemas: {A: {type: object}}}'],
  ['api.schema.json', '{"openapi":"3.0.0","info":{},"components":{},"definitions":{"A":{}}}'],
  ['swagger.json', '{"swagger":"2.0","info":{"version":"1"},"definitions":{"A":{"type":"object"}}}'],
  ['asyncapi.yaml', 'asyncapi: 3.0.0\ninfo: {title: A, version: 1.0.0}\nchannels: {}'],
  ['.github/workflows/ci.yml', 'name: ci\non: [push]\njobs: {a: {runs-on: x, steps: [{run: make}]}}'],
  ['k8s/deploy.yaml', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {}}'],
  ['k8s/contract.yaml', 'apiVersion: data.example.com/v1\nkind: DataContract\nmetadata: {name: a}\nspec: {}'],
  ['k8s/crd.yaml', 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {versions: [{schema: {}}]}'],
  ['kustomization.yaml', 'resources: [a.yaml, b.yaml]'],
  ['docker-compose.yml', 'version: "2"\nservices: {web: {image: nginx, models: [llm]}}\nmodels: {llm: {model: ai/x}}'],
  ['composer.json', '{"name":"a/b","type":"library","require":{"php":"^8"},"autoload":{}}'],
  ['.eslintrc.json', '{"$schema":"https://json.schemastore.org/eslintrc","root":true,"rules":{}}'],
  ['values.yaml', 'image: {repository: x, tag: y}\nresources: {limits: {cpu: 1}}'],
  ['values.schema.yaml', 'replicas: 3\ntype: ClusterIP'],
  ['template.json', '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"A":{"Type":"AWS::S3::Bucket","Properties":{}}}}'],
  [
    'azuredeploy.json',
    '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0","resources":[{"type":"a","apiVersion":"1","name":"x","properties":{}}]}',
  ],
  ['terraform.tfstate.json', '{"version":4,"resources":[{"mode":"managed","type":"a","name":"b","instances":[]}],"outputs":{}}'],
  ['mkdocs.yml', 'site_name: A\nnav: [index.md]\nplugins: [search]'],
  ['pyproject.yaml', 'project: {name: x, version: 1.0.0}\ntool: {ruff: {}}'],
  ['a.ipynb.json', '{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}'],
  ['dbt_project.yml', 'name: shop\nversion: 1.0.0\nconfig-version: 2\nmodels: {shop: {+materialized: view}}'],
  ['profiles.yml', 'shop: {target: dev, outputs: {dev: {type: postgres, schema: public}}}'],
  ['packages.yml', 'packages: [{package: dbt-labs/dbt_utils, version: 1.1.1}]'],
  ['semantic.yml', 'semantic_models: [{name: a, model: "ref(1)", dimensions: [{name: x, type: time}]}]'],
  ['config.yaml', 'version: 2\nmodels: [{name: gpt, provider: openai, api_key: x}]'],
  ['config.yaml', 'version: 2\nmodels: [gpt, bert]'],
  ['config.yaml', 'models: [{name: gpt, model: x, roles: [chat]}]'],
  ['ci/config.yml', 'version: 2\njobs: {build: {docker: []}}'],
  ['run_results.json', '{"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/run-results/v4.json"},"results":[]}'],
  ['catalog.json', '{"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/catalog/v1.json"},"nodes":{}}'],
  ['manifest.json', '{"name":"App","icons":[],"start_url":"/"}'],
  ['form.json', '{"fields":[{"name":"a","type":"textarea"},{"name":"b","type":"select"}]}'],
  ['form.schema.json', '{"fields":[{"name":"a","type":"textarea"}],"title":"T"}'],
  ['bq-schema.json', '[{"name":"a","type":"STRING","mode":"REQUIRED"}]'],
  ['spark-schema.json', '{"type":"struct","fields":[{"name":"a","type":"integer","nullable":true,"metadata":{}}]}'],
  ['user.json', '{"type":"object","name":"chair","properties":{"colour":"red"}}'],
  ['data.json', '{"type":"record","name":"LP","fields":"none"}'],
  ['settings.json', `{"$schema":"./settings.schema.json","type":"object"}`],
  ['wrong.json', `{"$schema":"${DRAFT}","type":"chair","colour":"red"}`],
  ['log.json', '{"eventType":"COMPLETE","job":"a","run":"b"}'],
  ['cloudevent.json', '{"specversion":"1.0","type":"a","source":"b","eventTime":"t","run":{"id":1}}'],
  ['flavors.yaml', 'flavors: {vanilla: {}, chocolate: {}}'],
  ['meta.yaml', 'run_id: x\nexperiment_id: "1"\nartifact_uri: file:///a'],
]

test.each(STRANGERS)('somebody else’s %s: %s', (file, text) => {
  expect(kindOf(file, text)).toBeUndefined()
  expect(sniffKind(text, file)?.id).toBeUndefined()
})

test('a whole card that mentions a contract stays a card, and shows both its schemas', () => {
  const text =
    'lineage: {graph: {nodes: []}}\nversioning: {compat_mode: both}\napiVersion: v3.0.2\nkind: DataContract\nschema: [{name: t, properties: [{name: a}]}]\nΣ_out: {a: int}'
  expect(kindOf('card.yaml', text)).toBe('pipeline-card')
  const view = viewOf('pipeline-card', 'schema', inputOf('card.yaml', { 'card.yaml': text }))
  expect(view.parts.map(({ dialect }) => dialect)).toEqual(['card', 'odcs'])
})

describe('a file that does not parse', () => {
  test.each([
    ['a.yaml', 'apiVersion: v3.0.2\nkind: DataContract\nschema: [', 'data-contract'],
    ['a.yaml', 'dataContractSpecification: 1.2.1\nmodels: {', 'data-contract'],
    ['a.json', `{"$schema": "${DRAFT}", "properties": {`, 'json-schema'],
    ['a.avsc', '{"type":', 'avro-schema'],
    ['MLmodel', 'flavors: {', 'mlflow-model'],
    ['datapackage.json', '{"resources": [', 'frictionless'],
    [
      'target/manifest.json',
      '{"metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v12.json"',
      'dbt-manifest',
    ],
    ['e.json', '{"eventTime": "t", "run": {"runId": "1"}, "job": {"name": ', 'openlineage'],
  ])('%s %s', (file, text, kind) => {
    expect(sniffKind(text, file)?.id).toBe(kind)
  })
  test('long hostile texts are looked at in linear time', () => {
    for (const text of [
      `apiVersion: 1\n${'\n'.repeat(400_000)}`,
      `apiVersion: 1\n${'kind '.repeat(100_000)}`,
      ' '.repeat(400_000),
    ])
      expect(cpuTimeOf(() => sniffKind(text, 'x.yaml'))).toBeLessThan(3000)
  })
})

describe('where a document says its version and mode', () => {
  const said = (kind: string, file: string, text: string): (string | undefined)[] => {
    const view = viewOf(kind, 'versioning', inputOf(file, { [file]: text }))
    expect(view.required).toBe(false)
    return [view.version, view.compatMode].map((one) => one && `${one.at.join('.')} = ${JSON.stringify(one.value)}`)
  }
  test.each([
    [
      'json-schema',
      'a.json',
      `{"$schema":"${DRAFT}","x-version":"1.2.0","version":"9","x-compat-mode":"both"}`,
      'x-version = "1.2.0"',
      'x-compat-mode = "both"',
    ],
    ['json-schema', 'a.json', `{"$schema":"${DRAFT}","version":"1.2.0"}`, 'version = "1.2.0"', undefined],
    ['json-schema', 'a.json', `{"$schema":"${DRAFT}","properties":{"version":{}}}`, undefined, undefined],
    [
      'avro-schema',
      'a.avsc',
      '{"type":"record","name":"R","fields":[],"version":"1.0.0","compat_mode":"full"}',
      'version = "1.0.0"',
      'compat_mode = "full"',
    ],
    ['avro-schema', 'a.avsc', '[{"type":"record","name":"R","fields":[]}]', undefined, undefined],
    [
      'data-contract',
      'a.yaml',
      'kind: DataContract\napiVersion: v3.0.2\nversion: 1.1.0\nversioning: {compat_mode: backward}',
      'version = "1.1.0"',
      'versioning.compat_mode = "backward"',
    ],
    [
      'data-contract',
      'a.yaml',
      'kind: DataContract\napiVersion: v3.0.2\ncustomProperties: [{property: owner, value: x}, {property: compat_mode, value: both}]',
      undefined,
      'customProperties.1.value = "both"',
    ],
    [
      'data-contract',
      'a.yaml',
      'kind: DataContract\napiVersion: v3.0.2\ncustomProperties: [{property: versioning, value: {compat_mode: both}}]',
      undefined,
      'customProperties.0.value.compat_mode = "both"',
    ],
    [
      'data-contract',
      'a.yaml',
      'kind: DataContract\napiVersion: v3.0.2\nversioning: {compat_mode: forward}\ncustomProperties: {compat_mode: both}',
      undefined,
      'versioning.compat_mode = "forward"',
    ],
    ['data-contract', 'a.yaml', 'dataContractSpecification: 1.2.1\ninfo: {version: 2.0.0}', 'info.version = "2.0.0"', undefined],
    ['dbt-properties', 'a.yml', 'version: 2\nmodels: [{name: a}]', undefined, undefined],
    [
      'dbt-properties',
      'a.yml',
      'version: 2\nmodels: [{name: a, latest_version: 3, versions: [{v: 4}]}]',
      'models.0.latest_version = 3',
      undefined,
    ],
    [
      'dbt-properties',
      'a.yml',
      'version: 2\nmodels: [{name: a, versions: [{v: 9}, {v: 10}], meta: {compat_mode: backward}}]',
      'models.0.versions.1.v = 10',
      'models.0.meta.compat_mode = "backward"',
    ],
    [
      'dbt-properties',
      'a.yml',
      'version: 2\nmodels: [{name: a, latest_version: 3}, {name: b, latest_version: 1}]',
      undefined,
      undefined,
    ],
    ['dbt-manifest', 'manifest.json', MANIFEST, undefined, undefined],
    [
      'mlflow-model',
      'MLmodel',
      'flavors: {}\nmlflow_version: 2.1.0\nmetadata: {version: 1.0.0, compat_mode: both}',
      'metadata.version = "1.0.0"',
      'metadata.compat_mode = "both"',
    ],
    ['mlflow-model', 'MLmodel', 'flavors: {}\nmlflow_version: 2.1.0', undefined, undefined],
    ['frictionless', 'datapackage.json', '{"version":"1.0.0","resources":[]}', 'version = "1.0.0"', undefined],
    ['openlineage', 'e.json', `[${EVENT}]`, undefined, undefined],
  ])('%s %s: %s', (kind, file, text, version, mode) => {
    expect(said(kind, file, text)).toEqual([version, mode])
  })
  test('a notice of an ODCS contract', () => {
    const text =
      'kind: DataContract\napiVersion: v3.0.2\ncustomProperties: [{property: versioning, value: {notice: {type: release, summary: s}}}]'
    const { notice } = viewOf('data-contract', 'versioning', inputOf('a.yaml', { 'a.yaml': text }))
    expect(notice?.summary).toEqual({ value: 's', at: ['customProperties', 0, 'value', 'notice', 'summary'] })
  })
  test('only a break raises the version of a dbt model', () => {
    const view = (text: string) => viewOf('dbt-properties', 'versioning', inputOf('a.yml', { 'a.yml': text }))
    expect(view('version: 2\nmodels: [{name: a, latest_version: 3}]').countsBreaks).toBe(true)
  })
})
