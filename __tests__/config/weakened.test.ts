import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/config/presets.js'
import type { Config } from '../../src/config/types.js'
import { findWeakenings } from '../../src/config/weakened.js'
import { CATALOGUE, load as loadText } from './catalogue.js'

const load = (text: string): Promise<Config> => loadText(`version: 1\n${text}`)

async function weaker(before: string, after: string): Promise<string[]> {
  const found = findWeakenings(await load(before), await load(after), CATALOGUE)
  return found.map(({ what, at }) => `${at === undefined ? '-' : `${at.line}:${at.column}`} ${what}`)
}

const lint = (parts: string): string => `lint_rules:\n  - {id: OWN, when: "$", assert: "has_key('o')", level: warning${parts}}\n`
const waiver = (rule: string, more: string): string => `waivers:\n  - {rule: ${rule}, reason: r, owner: "@a"${more}}\n`

describe('what became weaker', () => {
  test.each<[string, string, string, string[]]>([
    ['nothing', 'policies: {lineage-graph: warning}', 'policies: {lineage-graph: warning}', []],
    ['only stricter', 'rules: {LIN.CYCLE: warning}', 'rules: {LIN.CYCLE: error}\nfail_on: warning', []],
    ['a policy that is off', '', 'policies: {lineage-graph: off}', ['2:12 policy `lineage-graph` is off']],
    ['a rule that is lowered', '', 'rules: {LIN.CYCLE: note}', ['2:9 LIN.CYCLE is `note` and was `error`']],
    ['a rule that is off', '', 'rules: {LIN.CYCLE: off}', ['2:9 LIN.CYCLE is off and was `error`']],
    ['a gate that fails later', '', 'fail_on: never', ['2:1 `fail_on` is `never` and was `error`']],
    ['a gate that fails as before', 'fail_on: error', '', []],
    ['excluded documents', '', 'documents: {exclude: ["x/**"]}', ['2:13 files that match `x/**` are excluded']],
    [
      'documents that are no longer included or declared',
      'documents: {include: ["a/**", "b/**"], kinds: [{files: "p/*", kind: pipeline-card}]}',
      'documents: {include: ["a/**"]}',
      [
        '2:13 files that match `b/**` are no longer named by `include`',
        '2:1 it no longer declares `p/*` to be of kind `pipeline-card`',
      ],
    ],
    [
      'a waiver',
      '',
      waiver('LIN.CYCLE', ', file: "a/**", expires: 2027-01-31'),
      ['3:5 LIN.CYCLE is waived in `a/**` until 2027-01-31'],
    ],
    [
      'a waiver that is drawn out',
      waiver('LIN.CYCLE', ', expires: 2027-01-31'),
      waiver('LIN.CYCLE', ', expires: 2028-01-31'),
      ['3:5 the waiver for LIN.CYCLE holds until 2028-01-31 and not 2027-01-31'],
    ],
    ['a waiver that ends sooner', waiver('LIN.CYCLE', ', expires: 2027-01-31'), waiver('LIN.CYCLE', ', expires: 2026-12-31'), []],
    ['a lint rule that is gone', lint(''), '', ['- the lint rule `OWN` is gone']],
    ['a lint rule that is lowered', lint(''), lint('').replace('warning', 'note'), ['3:10 lint/OWN is `note` and was `warning`']],
    [
      'a lint rule that asks otherwise',
      lint(''),
      lint(', files: "a/**"'),
      ['3:10 `files` of the lint rule `OWN` changed, which may let more pass'],
    ],
    ['a set that is gone', 'lint_rules: [{set: eft-pipeline}]', 'lint_rules: []', ['2:1 the set `eft-pipeline` is gone']],
  ])('%s', async (_, before, after, expected) => {
    expect(await weaker(before, after)).toEqual(expected)
  })

  test('a weaker preset is named, and each policy that it leaves out once', async () => {
    const found = await weaker('extends: strict', 'extends: minimal')
    expect(found[0]).toBe('2:1 the preset is `minimal` and was `strict`')
    expect(found).toContain('2:1 policy `lineage-graph` is off')
    expect(found.filter((one) => one.includes('LIN.'))).toEqual([])
  })

  test('no configuration any more is the recommended preset', async () => {
    const before = await load('rules: {LIN.NODE_UNVERSIONED: error}')
    const found = findWeakenings(before, defaultConfig(CATALOGUE), CATALOGUE)
    expect(found.map(({ what, at }) => [what.includes('LIN.NODE_UNVERSIONED is `'), at])).toEqual([[true, undefined]])
  })
})
