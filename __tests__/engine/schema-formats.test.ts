import { describe, expect, test } from '@jest/globals'
import { sayDiff } from './schema-probe.js'

const model = (latest: string, versions: string): string => `models:
  - name: dim
${latest}    columns: [{name: id, data_type: int}, {name: region, data_type: varchar, constraints: [{type: not_null}]}]
${versions === '' ? '' : `    versions: [${versions}]\n`}`
const ONE = '{v: 1}'
const LESS = '{v: 2, columns: [{include: all, exclude: [region]}]}'

const change = (before: string, after: string): Promise<string[]> =>
  sayDiff('models/dim.yml', { 'models/dim.yml': before }, { 'models/dim.yml': after })

describe('versions of a dbt model', () => {
  const lost = 'backward: field `dim.region` (varchar, required) was removed'
  const moved = 'both: `dim` without a version meant `dim.v1` and now means `dim.v2`'

  test('`latest_version` moves to one that lacks a column', async () => {
    const before = model('    latest_version: 1\n', `${ONE}, ${LESS}`)
    const said = await change(before, before.replace('latest_version: 1', 'latest_version: 2'))
    expect(said).toEqual(['backward', lost, moved])
  })

  test('a new highest version takes the name over; under a `latest_version` that stays it does not', async () => {
    const said = await change(model('', ONE), model('', `${ONE}, ${LESS}`))
    expect(said).toEqual(['backward', 'both: record `dim.v2` was added', lost, moved])
    const held = await change(model('    latest_version: 1\n', ONE), model('    latest_version: 1\n', `${ONE}, ${LESS}`))
    expect(held).toEqual(['both', 'both: record `dim.v2` was added'])
  })

  test('a model that gets versions keeps what it was for those who name none', async () => {
    expect(await change(model('', ''), model('', ONE))).toEqual([
      'both',
      'both: record `dim.v1` was added',
      'both: `dim` without a version meant the model itself and now means `dim.v1`',
    ])
    expect(await change(model('', ''), model('', LESS))).toContain(lost)
  })

  test('a version that is gone is missed, whatever the name means', async () => {
    const said = await change(model('    latest_version: 2\n', `${ONE}, ${LESS}`), model('    latest_version: 2\n', LESS))
    expect(said).toEqual(['backward', 'backward: record `dim.v1` was removed'])
  })

  test('a `latest_version` that is none of them is no reading', async () => {
    const said = await change(model('    latest_version: 1\n', ONE), model('    latest_version: 3\n', `${ONE}, ${LESS}`))
    expect(said[0]).toBe('break')
    expect(said.at(-1)).toMatch(
      /^undecided: at the head, `models\[0\]\.latest_version` is `3`, which none of the model's versions is \(`1`, `2`\)$/,
    )
  })

  test('a manifest: the node without its version', async () => {
    const node = (v: number, latest: number, columns: string): string =>
      `"model.p.dim.v${v}":{"resource_type":"model","version":${v},"latest_version":${latest},"columns":{${columns}}}`
    const column = (name: string): string => `"${name}":{"name":"${name}","data_type":"int"}`
    const manifest = (latest: number): string =>
      `{"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json"},"nodes":{${node(1, latest, `${column('a')},${column('b')}`)},${node(2, latest, column('a'))}}}`
    const said = await sayDiff(
      'target/manifest.json',
      { 'target/manifest.json': manifest(1) },
      { 'target/manifest.json': manifest(2) },
    )
    expect(said.join()).toContain('field `model.p.dim.b`')
    expect(said.at(-1)).toBe('both: `model.p.dim` without a version meant `model.p.dim.v1` and now means `model.p.dim.v2`')
  })
})

describe('a default that is no value of its field', () => {
  const set = (field: string): string =>
    `feature_set: f\nversion: 1.0.0\nfeatures:\n  id: int\n${field === '' ? '' : `  n: ${field}\n`}`
  const changeSet = (before: string, after: string): Promise<string[]> =>
    sayDiff('f.yaml', { 'f.yaml': set(before) }, { 'f.yaml': set(after) })

  test.each([
    ['{type: int, default: zz}', 'the default "zz" is no value of its type (int)'],
    ['{type: boolean, default: "no"}', 'the default "no" is no value of its type (boolean)'],
    ['{type: int, default: 0.5}', 'the default 0.5 is no value of its type (int)'],
    ['{type: string, default: 5}', 'the default 5 is no value of its type (string)'],
    ['{type: array, items: int, default: 5}', 'the default 5 is no value of its type (array of int)'],
    ['{type: string, enum: [a, b], default: c}', 'the default "c" is none of the values that are allowed'],
  ])('%s', async (field, reason) => {
    const said = await changeSet('', field)
    expect(said[0]).toBe('break')
    expect(said).toContain(`undecided: at the head, ${reason}`)
    // It helps no reader, so that the field breaks those who read old data.
    expect(said[1]).toMatch(/^forward: field `n` .*required/)
  })

  test.each([
    '{type: int, default: 5}',
    '{type: date, default: "2025-01-01"}',
    '{type: float, default: 0}',
    '{type: string, enum: [a], default: a}',
  ])('one that is: %s', async (field) => expect((await changeSet('', field))[0]).toBe('both'))

  test('one that nobody touched is no change', async () => {
    const field = '{type: int, default: zz}'
    expect(await changeSet(field, field)).toEqual(['none'])
  })

  test('Avro: at the head it breaks, on both sides it is only told', async () => {
    const avro = (fields: string): string => `{"type":"record","name":"R","fields":[{"name":"a","type":"int"}${fields}]}`
    const bad = ',{"name":"n","type":"int","default":"zz"}'
    const say = (before: string, after: string): Promise<string[]> =>
      sayDiff('r.avsc', { 'r.avsc': avro(before) }, { 'r.avsc': avro(after) })
    const said = await say('', bad)
    expect([said[0], said.at(-1)]).toEqual(['break', 'undecided: at the head, the default is no value of its type (int)'])
    expect((await say(bad, `${bad},{"name":"m","type":["null","int"],"default":null}`))[0]).toBe('both')
  })
})

test('types that go by one word are told apart', async () => {
  const odcs = (zone: string): string =>
    `apiVersion: v3.0.2\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: draft\nschema:\n  - name: rows\n    properties: [{name: t, logicalType: timestamp, logicalTypeOptions: {timezone: ${zone}}}]\n`
  const said = await sayDiff('c.odcs.yaml', { 'c.odcs.yaml': odcs('false') }, { 'c.odcs.yaml': odcs('true') })
  expect(said[1]).toContain('from timestamp without a time zone to timestamp with a time zone')
})
