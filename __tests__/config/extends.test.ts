import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load.js'
import { CATALOGUE, load, mistakesOf } from './catalogue.js'

describe('what is extended comes first', () => {
  test('settings are merged key by key, lists are added, include and exclude are replaced', async () => {
    const config = await load(
      [
        'extends: [strict, ./team.yml]',
        'documents: { include: ["own/**"], kinds: [{ files: ["own/*.yaml"], kind: dataset-card }], limits: { depth: 20 } }',
        'policies: { manifest-parity: { options: { ratio: 0.25 } } }',
        'rules: { LIN.CYCLE: note }',
        'lint_rules: [{ id: B, when: "$", assert: "true", level: info }]',
        'plugins: [policies/b, ./policies/a/]',
      ].join('\n'),
      {
        '.github/team.yml': [
          'extends: ../shared/base.yml',
          'documents: { include: ["team/**"], exclude: ["team/x/**"], kinds: [{ files: "**/*.yaml", kind: pipeline-card }], limits: { depth: 10, bytes: 1000 } }',
          'policies: { manifest-parity: { severity: warning, options: { mode: exact, ratio: 0.75 } }, lineage-graph: off }',
          'rules: { LIN.CYCLE: error, VER.BUMP_TOO_LARGE: off }',
          'lint_rules: [{ id: A, when: "$", assert: "true", level: warn }]',
          'plugins: [policies/a]',
          'fail_on: warning',
        ].join('\n'),
        'shared/base.yml': 'fail_on: note\nwaivers: [{ rule: lint/A, reason: r, owner: o, expires: 2027-01-31 }]',
      },
    )
    expect(config).toMatchObject({
      preset: 'strict',
      failOn: 'warning',
      files: ['shared/base.yml', '.github/team.yml', '.github/specgate.yml'],
    })
    expect(config.documents).toMatchObject({
      include: ['own/**'],
      exclude: ['team/x/**'],
      kinds: [
        { files: ['**/*.yaml'], kind: 'pipeline-card' },
        { files: ['own/*.yaml'], kind: 'dataset-card' },
      ],
      limits: { bytes: 1000, depth: 20, nodes: 2_000_000 },
    })
    expect(config.policies.get('manifest-parity')).toMatchObject({
      severity: 'warning',
      options: { mode: 'exact', ratio: 0.25 },
      at: { file: '.github/specgate.yml', line: 3 },
    })
    expect(config.policies.get('lineage-graph')).toMatchObject({ on: false, at: { file: '.github/team.yml', line: 3 } })
    expect([...config.rules]).toEqual([
      ['LIN.CYCLE', 'note'],
      ['VER.BUMP_TOO_LARGE', 'off'],
    ])
    expect(config.lintRules.map(({ rule, at }) => [rule.id, rule.level, at.file])).toEqual([
      ['A', 'warning', '.github/team.yml'],
      ['B', 'note', '.github/specgate.yml'],
    ])
    expect(config.plugins.map(({ folder }) => folder)).toEqual(['policies/a', 'policies/b'])
    expect(config.waivers).toHaveLength(1)
  })

  test('of several presets the last counts, none means recommended', async () => {
    expect((await load('extends: [strict, minimal]')).preset).toBe('minimal')
    expect((await load('extends: [minimal, ./a.yml]', { '.github/a.yml': 'extends: strict' })).preset).toBe('strict')
    expect((await load('extends: ./a.yml', { '.github/a.yml': '' })).preset).toBe('recommended')
  })

  test('a file that is reached twice counts once', async () => {
    const files = {
      'a.yml': 'extends: ./c.yml',
      'b.yml': 'extends: ./c.yml',
      'c.yml': 'lint_rules: [{ id: A, when: "$", assert: "true", level: error }]',
    }
    expect((await load('extends: [./a.yml, b.yml]', files, '.specgate.yml')).files).toEqual([
      'c.yml',
      'a.yml',
      'b.yml',
      '.specgate.yml',
    ])
  })
})

describe('what is refused', () => {
  test('a loop is named as a chain, at the line that closes it', async () => {
    expect(await mistakesOf('version: 1\nextends: "./extends-self.yml"', {}, 'extends-self.yml')).toEqual([
      expect.stringMatching(/^extends-self\.yml:2:10 extends goes in a circle: extends-self\.yml → extends-self\.yml \|/),
    ])
    expect(
      await mistakesOf(
        'extends: a.yml',
        { 'a.yml': 'extends: ./b/b.yml', 'b/b.yml': 'version: 1\nextends: ../a.yml' },
        '.specgate.yml',
      ),
    ).toEqual([expect.stringMatching(/^b\/b\.yml:2:10 extends goes in a circle: a\.yml → b\/b\.yml → a\.yml \|/)])
  })

  test.each([
    ['../../../../x.yml', /leads out of the workspace/],
    ['/etc/passwd', /absolute path/],
    ['https://example.org/x.yml', /URL/],
    ['C:\\x.yml', /drive/],
    ['..\\x.yml', /backslash/],
    ['../.git/config', /\.git folder/],
    ['~/x.yml', /home folder/],
    ['./gone.yml', /there is no file \.github\/gone\.yml/],
    ['stricter', /unknown preset "stricter" in extends \| Did you mean "strict"\?/],
  ])('%s', async (entry, expected) => {
    const read: string[] = []
    const loading = loadConfig({
      text: `version: 1\nextends: '${entry}'`,
      path: '.github/specgate.yml',
      from: 'base',
      catalogue: CATALOGUE,
      readFile: async (file) => {
        read.push(file)
        return undefined
      },
    })
    const error = (await loading.catch((thrown: unknown) => thrown)) as Error & { where: string; fix: string }
    expect(`${error.message} | ${error.fix}`).toMatch(expected)
    expect(error.where).toBe('.github/specgate.yml:2:10')
    expect(read).toEqual(entry === './gone.yml' ? ['.github/gone.yml'] : [])
  })

  test('more than five files deep', async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}.yml`, `extends: ./${n + 1}.yml`]))
    expect(await mistakesOf('extends: ./0.yml', files, 'c.yml')).toEqual([
      expect.stringMatching(/^4\.yml:1:10 extends goes deeper than 5 files: c\.yml → 0\.yml → .*5\.yml \|/),
    ])
    const five = {
      '0.yml': 'extends: 1.yml',
      '1.yml': 'extends: 2.yml',
      '2.yml': 'extends: 3.yml',
      '3.yml': 'extends: 4.yml',
      '4.yml': 'version: 1',
    }
    expect(await mistakesOf('extends: ./0.yml', five, 'c.yml')).toEqual([])
  })

  test('mistakes of all files are told at once, each with its own file', async () => {
    expect(
      await mistakesOf('extends: [./a.yml, ./b.yml]\nfail_on: x', {
        '.github/a.yml': 'a: [',
        '.github/b.yml': 'rules: {LIN.X: off}',
      }),
    ).toEqual([
      expect.stringMatching(/^\.github\/a\.yml:1:5 this is not valid YAML/),
      expect.stringMatching(/^\.github\/b\.yml:1:9 unknown rule "LIN\.X"/),
      expect.stringMatching(/^\.github\/specgate\.yml:2:10 unknown value "x" for fail_on/),
    ])
  })

  test('a wrong option stands where it was written, and required ones may come from either file', async () => {
    const files = {
      '.github/a.yml': 'policies:\n  manifest-parity: { options: { mode: exat } }\n  owner-required: { options: { team: x } }',
    }
    expect(
      await mistakesOf(
        'extends: ./a.yml\npolicies: { manifest-parity: { options: { ratio: 2 } }, owner-required: error }',
        files,
      ),
    ).toEqual([
      expect.stringMatching(/^\.github\/a\.yml:2:39 unknown value "exat"/),
      expect.stringMatching(/^\.github\/specgate\.yml:2:50 option ratio/),
    ])
  })

  test('the same lint rule in two files', async () => {
    const rule = 'lint_rules: [{ id: A, when: "$", assert: "true", level: error }]'
    expect(await mistakesOf(`extends: ./a.yml\n${rule}`, { '.github/a.yml': rule })).toEqual([
      expect.stringMatching(
        /^\.github\/specgate\.yml:2:20 the lint rule "A" is given for the second time \| It was first given at \.github\/a\.yml:1:20/,
      ),
    ])
  })

  test('policies of the repository are not loaded for a config that is refused', async () => {
    let asked = 0
    const catalogue = async () => {
      asked++
      return CATALOGUE
    }
    const input = { path: 'c.yml', from: 'base', readFile: async () => undefined, catalogue } as const
    await expect(loadConfig({ ...input, text: 'plugins: [p]\npolicys: {}' })).rejects.toThrow('policys')
    expect(asked).toBe(0)
    await expect(loadConfig({ ...input, text: 'policys: {}\nrules: {LIN.X: off}' })).rejects.toThrow('2 mistakes')
    expect((await loadConfig({ ...input, text: 'plugins: [p]' })).plugins).toMatchObject([
      { folder: 'p', at: { file: 'c.yml', line: 1, column: 11 } },
    ])
  })
})
