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
    expect(said.at(-1)).toBe("undecided: at the head, it is `3`, which none of the model's versions is (`1`, `2`)")
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
