import { describe, test } from '@jest/globals'
import { documentOf, sayDiff } from './schema-probe.js'

const FILE = 'pipelines/a/pipeline.yaml'
const card = (stages: string, rest = ''): string => `pipeline:
  id: churn
  version: v1.2.0
  layers:
    - id: prepare
      stages:
${stages.replace(/^/gm, '        ')}
  edges: []
versioning: {scheme: semver, compat_mode: backward}
${rest}`

describe('schemas that a card holds', () => {
  test('a stage loses a field of its output; that another stage came first does not matter', async () => {
    const before = card('- id: check\n  Σ_out: {fields: {id: string, age: int}}')
    const after = card('- id: load\n  Σ_out: {fields: {raw: bytes}}\n- id: check\n  Σ_out: {fields: {id: string}}')
    const said = await sayDiff(FILE, { [FILE]: before }, { [FILE]: after })
    console.log(said)
  })
  test('io', async () => {
    const model = (inputs: string, outputs: string): string =>
      `model_id: m\ntitle: M\nversion: v1.0\nio_schema:\n  inputs: ${inputs}\n  outputs: ${outputs}\n`
    const a = model(
      '[{name: image, type: tensor, dtype: float32, shape: [B, 3, 224, 224], range: [0, 1]}]',
      '[{name: probs, dtype: float32, shape: [B, 10], semantics: softmax, unit: "1"}]',
    )
    for (const b of [
      a.replace('10]', '12]'),
      a.replace('[0, 1]', '[0, 255]'),
      a.replace('softmax', 'logits'),
      a.replace('float32', 'float64'),
      a.replace('224, 224', '224'),
      a.replace('name: image', 'name: picture'),
      a.replace(/outputs: .*/, 'outputs: []'),
    ])
      console.log(await sayDiff('model.yaml', { 'model.yaml': a }, { 'model.yaml': b }))
  })
  test('dataset', async () => {
    const a =
      'dataset_id: sky\ntitle: S\nversion: v1.0\nmodality: [tabular]\nlicense: CC-BY-4.0\naccess: open\nschema:\n  fields:\n    - {name: a, type: int}\n    - {name: b, type: string}\nsplits: {train: {ratio: 0.7}, test: {ratio: 0.3}}\n'
    console.log(await sayDiff('d.yaml', { 'd.yaml': a }, { 'd.yaml': a.replace('type: int', 'type: string') }))
    console.log((await documentOf('d.yaml', { 'd.yaml': a })).view('surface'))
  })
  test('refs', async () => {
    const a = card(
      '- id: check\n  contract:\n    schema_ref: contracts/raw@v1.2\n    compat_mode: backward\n- id: b\n  Σ_in: {schema_ref: ./x.avsc}',
    )
    const files = (n: string): Record<string, string> => ({
      [FILE]: a,
      'contracts/raw.json': `{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"a":{"type":"${n}"}}}`,
      'pipelines/a/x.avsc': `{"type":"record","name":"X","fields":[{"name":"a","type":"${n === 'string' ? 'string' : 'int'}"}]}`,
    })
    console.log(await sayDiff(FILE, files('string'), files('integer')))
    const d = await documentOf(FILE, files('string'))
    console.dir(d.view('schema'), { depth: 9 })
    console.dir(d.namedPaths())
    console.dir(d.view('surface'), { depth: 9 })
  })
})
