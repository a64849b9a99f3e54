import { describe, expect, test } from '@jest/globals'
import { documentOf, sayDiff } from './schema-probe.js'

const FILE = 'pipelines/a/pipeline.yaml'

function pipeline(stages: string, rest = ''): string {
  const lines = stages.replace(/^/gm, '        ')
  return `pipeline:\n  id: churn\n  version: v1.2.0\n  layers:\n    - id: prepare\n      stages:\n${lines}\n${rest}`
}

async function change(file: string, before: string, after: string): Promise<string[]> {
  return sayDiff(file, { [file]: before }, { [file]: after })
}

describe('schemas that a card holds', () => {
  test('ports belong to their stage, wherever it stands in the list', async () => {
    const before = pipeline('- id: check\n  Σ_out: {fields: {id: string, age: int}}')
    const after = pipeline('- id: load\n  Σ_out: {fields: {raw: bytes}}\n- id: check\n  Σ_out: {fields: {id: string}}')
    expect(await change(FILE, before, after)).toEqual([
      'backward',
      'backward: field `check Σ_out.age` (int, required) was removed',
      'both: record `load Σ_out` was added',
    ])
  })

  test('a new stage disturbs nobody; one that is gone is missed', async () => {
    const one = pipeline('- id: check\n  Σ_out: {id: string}')
    const two = pipeline('- id: check\n  Σ_out: {id: string}\n- id: feat\n  Σ_in: {id: string}')
    expect(await change(FILE, one, two)).toEqual(['both', 'both: record `feat Σ_in` was added'])
    expect(await change(FILE, two, one)).toEqual(['backward', 'backward: record `feat Σ_in` was removed'])
  })

  test('what else a port says is no field of it', async () => {
    const before = pipeline('- id: check\n  Σ_out: {id: string, compat_mode: backward, evolution_policy: {add_field: forbid}}')
    expect(await change(FILE, before, before.replace('backward', 'both'))).toEqual(['none'])
  })

  const MODEL = `model_id: m
title: M
version: v1.0
io_schema:
  inputs: [{name: image, type: tensor, dtype: float32, shape: [B, 3, 224, 224], range: [0, 1], unit: "1"}]
  outputs: [{name: probs, dtype: float32, shape: [B, 10], semantics: softmax}]
`
  test.each([
    ['nothing', 'title: M', 'title: N', ['none']],
    [
      'the number of classes',
      'B, 10]',
      'B, 12]',
      [
        'break',
        'forward: `minItems` of `outputs.probs[]` was tightened from 10 to 12',
        'backward: `maxItems` of `outputs.probs[]` was loosened from 10 to 12',
      ],
    ],
    [
      'the range of the values',
      '[0, 1]',
      '[0, 255]',
      ['backward', 'backward: `maximum` of `inputs.image[][][][]` was loosened from 1 to 255'],
    ],
    [
      'what the values mean',
      'softmax',
      'logits',
      [
        'break',
        'break: the meaning of `outputs.probs` changed from `softmax` to `logits`; the same value now means something else',
      ],
    ],
    [
      'the type of the elements',
      'name: image, type: tensor, dtype: float32',
      'name: image, type: tensor, dtype: float64',
      ['backward', 'backward: the type of `inputs.image[][][][]` was widened from float32 to float64'],
    ],
    ['a size that is free anyhow', 'B, 10]', '-1, 10]', ['none']],
  ])('a model card: %s', async (_, from, to, expected) => {
    expect(MODEL).toContain(from)
    expect(await change('model.yaml', MODEL, MODEL.replace(from, to))).toEqual(expected)
  })

  test('an output that is gone, an input with another name, another unit', async () => {
    const gone = MODEL.replace(/outputs: .*/, 'outputs: []')
    expect((await change('model.yaml', MODEL, gone))[1]).toContain('field `outputs.probs` ')
    expect((await change('model.yaml', MODEL, MODEL.replace('name: image', 'name: picture')))[0]).toBe('break')
    expect((await change('model.yaml', MODEL, MODEL.replace('unit: "1"', 'unit: nT')))[0]).toBe('break')
  })

  test.each([
    ['schema.fields', 'schema: {fields: [{name: a, type: int}]}'],
    ['schema.properties', 'schema: {properties: {a: {type: int}}}'],
    ['schema.columns', 'schema: {columns: {a: int}}'],
    ['a flat schema', 'schema: {a: int}'],
    ['fields', 'fields: [{name: a, type: int}]'],
    ['features', 'features: {a: int}'],
    ['tables', 'tables: [{name: t, fields: [{name: a, type: int}]}]'],
    ['tables by name', 'tables: {t: {columns: {a: int}}}'],
  ])('a dataset card: %s', async (_, held) => {
    const card = `dataset_id: sky\ntitle: S\nversion: v1.0\nmodality: [tabular]\nlicense: CC0-1.0\n${held}\n`
    const [whole, first, ...more] = await change('card.yaml', card, card.replaceAll('int', 'string'))
    expect(whole).toBe('break')
    expect(first).toMatch(/^break: the type of `\w+\.a` changed from int to string$/)
    expect(more).toEqual([])
  })

  test('prose under the same keys is no schema', async () => {
    const card = `dataset_id: sky
title: S
version: v1.0
modality: [tabular]
features: see the paper
schema: tabular
privacy: {pii_inventory: {fields: [email, name]}}
provenance: {transforms: [{name: drop, columns: [x]}]}
`
    expect(await change('card.yaml', card, card.replace('email', 'phone'))).toEqual(['no schema'])
  })

  test('a feature set is one record without a name; contracts beside it are seen as well', async () => {
    const set = 'feature_set: c\nversion: 1.0.0\nfeatures: {age: int}\n'
    expect(await change('f.yaml', set, set.replace('int', 'long'))).toEqual([
      'backward',
      'backward: the type of `age` was widened from int to long',
    ])
    const both = `${set}stages: [{id: a, Σ_out: {x: int}}]\n`
    expect(await change('f.yaml', both, both.replace('x: int', 'x: string'))).toEqual([
      'break',
      'break: the type of `a Σ_out.x` changed from int to string',
    ])
  })
})

describe('contracts in files of their own', () => {
  const card = (reference: string): string => pipeline(`- id: check\n  Σ_in: {schema_ref: "${reference}"}`)
  const avro = (type: string): string => `{"type":"record","name":"Row","fields":[{"name":"a","type":"${type}"}]}`
  const json = (type: string): string =>
    `{"$schema":"http://json-schema.org/draft-07/schema#","definitions":{"row":{"type":"object","properties":{"a":{"$ref":"#/definitions/a"}}},"a":{"type":"${type}"},"other":{"type":"null"}}}`
  const odcs = (type: string): string =>
    `apiVersion: v3.0.2\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: draft\nschema:\n  - name: rows\n    properties: [{name: a, logicalType: ${type}}]\n  - name: more\n    properties: [{name: b, logicalType: ${type}}]\n`
  const plain = (type: string): string => `name: raw_rows\nfields:\n  - {name: a, type: ${type}}\n`

  test.each([
    ['contracts/raw@v1.2', 'contracts/raw.avsc', avro, 'break: the type of `a` changed from string to int'],
    ['contracts/raw@v1.2', 'contracts/raw@v1.2.yaml', plain, 'break: the type of `schema.a` changed from string to int'],
    ['contracts/raw', 'pipelines/a/contracts/raw.yml', plain, 'break: the type of `schema.a` changed from string to int'],
    ['./raw.avsc', 'pipelines/a/raw.avsc', avro, 'break: the type of `a` changed from string to int'],
    ['../shared/raw', 'pipelines/shared/raw.schema.json', avro, 'break: the type of `a` changed from string to int'],
    ['raw.json#/definitions/row', 'raw.json', json, 'break: `a` was a string and is now an integer'],
    ['raw.json#row', 'raw.json', json, 'break: `a` was a string and is now an integer'],
    ['raw.json#/definitions/other', 'raw.json', json, undefined],
    ['raw.yaml#rows', 'raw.yaml', odcs, 'break: the type of `rows.a` changed from string to int'],
  ])('%s is %s', async (reference, path, make, expected) => {
    const text = card(reference)
    const int = make === odcs || make === json ? 'integer' : 'int'
    const said = await sayDiff(FILE, { [FILE]: text, [path]: make('string') }, { [FILE]: text, [path]: make(int) })
    if (expected === undefined) expect(said).toEqual(['none'])
    else {
      expect(said[0]).toBe('break')
      expect(said[1]!.replace('integer;', 'int;')).toContain(expected.replace('integer;', 'int;').slice(0, 30))
      expect(said[1]).toContain(`(in \`${path}\`)`)
      expect(said).toHaveLength(2)
    }
    expect((await documentOf(FILE, { [FILE]: text })).namedPaths()).toContain(path)
  })

  test('a named type of an Avro file is compared, not the file', async () => {
    const file = (one: string, other: string): string =>
      `{"type":"record","name":"All","namespace":"x","fields":[{"name":"a","type":{"type":"record","name":"Row","fields":[{"name":"v","type":"${one}"}]}},{"name":"b","type":{"type":"record","name":"Other","fields":[{"name":"w","type":"${other}"}]}}]}`
    const say = (from: string, to: string, before: string, after: string): Promise<string[]> =>
      sayDiff(FILE, { [FILE]: card(from), 'raw.avsc': before }, { [FILE]: card(to), 'raw.avsc': after })
    expect(await say('raw.avsc#Row', 'raw.avsc#Row', file('int', 'int'), file('int', 'string'))).toEqual(['none'])
    const changed = await say('raw.avsc#x.Row', 'raw.avsc#x.Row', file('int', 'int'), file('long', 'string'))
    expect(changed).toEqual(['backward', 'backward: the type of `v` was widened from int to long (in `raw.avsc`)'])
    expect((await say('raw.avsc#Row', 'raw.avsc#Other', file('int', 'int'), file('int', 'int')))[0]).toBe('break')
    const gone = await say('raw.avsc#Row', 'raw.avsc#Gone', file('int', 'int'), file('int', 'int'))
    expect([gone[0], gone[1]]).toEqual([
      'break',
      'undecided: at the head, it has no type named `Gone` (it has `x.All`, `x.Row`, `x.Other`) (in `raw.avsc`)',
    ])
  })

  test('another version of the reference is compared with the one before', async () => {
    const base = { [FILE]: card('contracts/raw@v1.2'), 'contracts/raw@v1.2.avsc': avro('string') }
    const head = { ...base, [FILE]: card('contracts/raw@v1.3'), 'contracts/raw@v1.3.avsc': avro('bytes') }
    const said = await sayDiff(FILE, base, head)
    expect(said[0]).not.toBe('none')
    expect(said[1]).toContain('(in `contracts/raw@v1.3.avsc`)')
  })

  test('a contract that many stages name changes once, and stands where the card names it', async () => {
    const text = pipeline('- id: a\n  Σ_out: {schema_ref: raw.avsc}\n- id: b\n  Σ_in: {schema_ref: raw.avsc}')
    const said = await sayDiff(FILE, { [FILE]: text, 'raw.avsc': avro('string') }, { [FILE]: text, 'raw.avsc': avro('int') })
    expect(said).toHaveLength(2)
    const view = (await documentOf(FILE, { [FILE]: text, 'raw.avsc': avro('int') })).view('schema')
    expect(view?.parts.map(({ file, namedAt }) => [file, namedAt?.slice(4)])).toEqual([
      ['raw.avsc', [0, 'Σ_in', 'schema_ref'].map((step) => (step === 'Σ_in' ? 'Σ_out' : step))],
      ['raw.avsc', [1, 'Σ_in', 'schema_ref']],
    ])
  })

  test('a broken contract is undecided, not fine; one that is gone is a schema gone; one elsewhere is only a reference', async () => {
    const text = card('raw.avsc')
    const good = { [FILE]: text, 'raw.avsc': avro('string') }
    const broken = await sayDiff(FILE, good, {
      [FILE]: text,
      'raw.avsc': '{"type":"record","name":"Row","fields":[{"name":"a"}]}',
    })
    expect(broken.some((line) => line.startsWith('undecided: '))).toBe(true)
    expect(await sayDiff(FILE, good, { [FILE]: text })).toEqual(['break', 'break: the schema is gone (in `raw.avsc`)'])
    const url = { [FILE]: card('https://example.org/raw.avsc') }
    expect(await sayDiff(FILE, url, url)).toEqual(['no schema'])
    const view = (await documentOf(FILE, url)).view('schema')
    expect(view?.references).toEqual([
      { value: 'https://example.org/raw.avsc', at: ['pipeline', 'layers', 0, 'stages', 0, 'Σ_in', 'schema_ref'] },
    ])
  })

  test('cards that name each other end', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `c${i}.yaml`)
    const text = pipeline(names.map((name, i) => `- id: s${i}\n  Σ_out: {schema_ref: ${name}}\n  Σ_in: {a: int}`).join('\n'))
    const files = Object.fromEntries(names.map((name) => [name, text]))
    const view = (await documentOf('c0.yaml', files)).view('schema')
    expect(view?.parts).toHaveLength(12)
    expect(await sayDiff('c0.yaml', files, files)).toEqual(['none'])
  })

  test('contracts of the card’s own say their mode and their reference', async () => {
    const text = pipeline(
      `- id: a
  contract: {schema_ref: contracts/raw@v1.2, compat_mode: backward, evolution_policy: {add_field: optional-by-default}}
- id: b
  Σ_in: {compat_mode: forward, fields: {x: int}}
- id: c
  type: plain`,
      'versioning: {scheme: semver, compat_mode: both}\n',
    )
    const view = (await documentOf(FILE, { [FILE]: text })).view('schema')
    expect(
      view?.contracts.map(({ at, compatMode, evolution, schemaRef }) => [
        at.slice(4),
        compatMode?.value,
        evolution?.at.at(-1),
        schemaRef?.value,
      ]),
    ).toEqual([
      [[0, 'contract'], 'backward', 'evolution_policy', 'contracts/raw@v1.2'],
      [[1, 'Σ_in'], 'forward', undefined, undefined],
    ])
  })
})

describe('documents that are schemas', () => {
  test.each([
    [
      'user.avsc',
      '{"type":"record","name":"U","fields":[{"name":"a","type":"int"}]}',
      '{"type":"record","name":"U","fields":[{"name":"a","type":"long"}]}',
      'backward: the type of `a` was widened from int to long',
    ],
    [
      'x.schema.json',
      '{"type":"object","properties":{"a":{"type":"integer"}}}',
      '{"type":"object","properties":{"a":{"type":"number"}}}',
      'backward: ',
    ],
    [
      'datacontract.yaml',
      'dataContractSpecification: 1.1.0\nid: x\ninfo: {title: T, version: 1.0.0}\nmodels: {t: {fields: {a: {type: int}}}}',
      'dataContractSpecification: 1.1.0\nid: x\ninfo: {title: T, version: 1.0.0}\nmodels: {t: {fields: {}}}',
      'field `t.a` (int, optional) was removed',
    ],
    [
      'orders.odcs.yaml',
      'kind: DataContract\napiVersion: v3.0.2\nschema: [{name: t, properties: [{name: a, logicalType: integer}]}]',
      'kind: DataContract\napiVersion: v3.0.2\nschema: [{name: t, properties: [{name: a, logicalType: string}]}]',
      'break: the type of `t.a` changed from integer to string',
    ],
    [
      'models/schema.yml',
      'version: 2\nmodels: [{name: m, columns: [{name: a, data_type: int}]}]',
      'version: 2\nmodels: [{name: m, columns: [{name: a, data_type: text}]}]',
      'break: the type of `m.a` changed from int to text',
    ],
    [
      'target/manifest.json',
      '{"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json"},"nodes":{"model.p.m":{"resource_type":"model","columns":{"a":{"name":"a","data_type":"int"}}}}}',
      '{"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json"},"nodes":{"model.p.m":{"resource_type":"model","columns":{}}}}',
      'field `model.p.m.a` ',
    ],
    [
      'MLmodel',
      `flavors: {python_function: {}}\nsignature: {inputs: '[{"name":"a","type":"double"}]'}`,
      `flavors: {python_function: {}}\nsignature: {inputs: '[{"name":"a","type":"string"}]'}`,
      'break: the type of `inputs.a` changed from float64 to string',
    ],
    [
      'datapackage.json',
      '{"name":"p","resources":[{"name":"r","path":"r.csv","schema":{"fields":[{"name":"a","type":"integer"}]}}]}',
      '{"name":"p","resources":[{"name":"r","path":"r.csv","schema":{"fields":[{"name":"a","type":"string"}]}}]}',
      'break: the type of `r.a` changed from integer to string',
    ],
    [
      'event.json',
      '{"eventTime":"2026-01-01T00:00:00Z","producer":"p","run":{"runId":"1"},"job":{"namespace":"n","name":"j"},"outputs":[{"namespace":"n","name":"d","facets":{"schema":{"fields":[{"name":"a","type":"int"}]}}}]}',
      '{"eventTime":"2026-01-02T00:00:00Z","producer":"p","run":{"runId":"2"},"job":{"namespace":"n","name":"j"},"outputs":[{"namespace":"n","name":"d","facets":{"schema":{"fields":[{"name":"a","type":"string"}]}}}]}',
      'break: the type of `n:d.a` changed from int to string',
    ],
  ])('%s', async (file, before, after, expected) => {
    const said = await change(file, before, after)
    expect(said[0]).not.toBe('none')
    expect(said[1]).toContain(expected)
  })

  test('a schema of a resource in a file of its own', async () => {
    const pack = '{"name":"p","resources":[{"name":"r","path":"r.csv","schema":"r.schema.json"}]}'
    const table = (type: string): string => `{"fields":[{"name":"a","type":"${type}"}]}`
    const said = await sayDiff(
      'datapackage.json',
      { 'datapackage.json': pack, 'r.schema.json': table('integer') },
      { 'datapackage.json': pack, 'r.schema.json': table('string') },
    )
    expect(said).toEqual(['break', 'break: the type of `a` changed from integer to string (in `r.schema.json`)'])
  })
})
