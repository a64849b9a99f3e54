import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { validateOptions } from '../../src/config/validate.js'
import type { Json } from '../../src/model/json.js'

const policies = new URL('../../policies/', import.meta.url)
const schemaOf = (id: string): Json => JSON.parse(readFileSync(new URL(`${id}/options.schema.json`, policies), 'utf8')) as Json

describe('a glob among the options of a policy', () => {
  test('that cannot be meant is a mistake of the config, told with its place', async () => {
    const found = await validateOptions('drift', schemaOf('drift'), {
      columns: [{ files: 'data/[a.csv' }, { files: ['a', '{b,c'] }],
    })
    expect(found.map(({ path, what, fix }) => [path, what, fix])).toEqual([
      [
        ['columns', 0, 'files'],
        'option columns[0].files of policy drift is "data/[a.csv", a glob that cannot be used: the [ is never closed; add ], or write \\[ for the character',
        'Correct its character 6.',
      ],
      [
        ['columns', 1, 'files', 1],
        'option columns[1].files[1] of policy drift is "{b,c", a glob that cannot be used: the { is never closed; add }, or write \\{ for the character',
        'Correct its character 1.',
      ],
    ])
    expect(await validateOptions('drift', schemaOf('drift'), { columns: [{ files: 'data/[ab]*.{csv,tsv}' }] })).toEqual([])
  })

  test.each([
    ['artifact-digests', { roots: [{ files: '[x', base: '.' }] }],
    ['data-quality', { fixtures: ['[x'] }],
    ['compat-mode', { required_for: ['[x'] }],
    ['compat-mode', { default: [{ files: '[x', mode: 'both' }] }],
    ['immutable-artifacts', { snapshots: ['[x'] }],
    ['immutable-artifacts', { mutable: ['[x'] }],
    ['lineage-export', { files: ['[x'] }],
    ['lock-freshness', { ignore: ['[x'] }],
    ['manifest-parity', { critical: ['[x'] }],
    ['metric-promotion', { metrics: [{ name: 'a', files: ['[x'] }] }],
    ['metric-promotion', { artifacts: ['[x'] }],
  ])('is looked at in %s %j', async (id, options) => {
    const found = await validateOptions(id, schemaOf(id), options as Json)
    expect(found.filter(({ what }) => /a glob that cannot be used/.test(what))).toHaveLength(1)
  })

  test('every option that says it is a glob is known as one', () => {
    const unmarked = readdirSync(policies, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['_template', 'lint-rules'].includes(entry.name))
      .flatMap(({ name }) => {
        const text = JSON.stringify(schemaOf(name))
        return /\bglobs?\b/i.test(text) && !text.includes('"format":"glob"') ? [name] : []
      })
    expect(unmarked).toEqual([])
  })
})
