/** Every hostile document, in the three ways that it can come: as a changed card, as a claimed new file, and among all files. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Report } from '../../src/model/report.js'
import { createRepository, type TestRepository } from '../io/repository.js'
import { foreignCommands, listAttacks, readAttack, type Attack } from './attacks.js'
import { importBranches, inPairs, type Branch } from './branches.js'
import { costs, emptyFolder, NOW, rules, runBundle, type Run } from './bundle.js'
import { cardFiles } from './cards.js'

type Way = 'changed' | 'claimed' | 'all'
interface Outcome extends Run {
  readonly report: Report
  readonly outputs: Readonly<Record<string, string>>
}

const ATTACKS = listAttacks('yaml', 'json', 'inject', 'paths', 'hash', 'graph', 'metric').filter(
  ({ file }) => !file.endsWith('.sh'),
)
const FORMATS = ['text', 'github', 'markdown'] as const

/** Its errors stand at the two isolated nodes, lines 8 and 9; on line 6 there is a warning. */
const ELSEWHERE = 'inject/mermaid.yaml'
/** No root key says that these are cards: with `--all` alone they are counted, not accused (DESIGN §3). */
const NOT_CARDS = [
  'yaml/billion-laughs.yaml',
  'yaml/alias-99x.yaml',
  'yaml/deep-flow-5000.yaml',
  'yaml/deep-block-400.yaml',
  'yaml/explicit-key-400.yaml',
  'yaml/dup-key-int-vs-string.yaml',
  'yaml/tag-js-function.yaml',
  'yaml/scalar-root.yaml',
  'json/dup-key-escaped.json',
  'json/trailing-comma.json',
  'json/nan.json',
  'json/bigint.json',
  'json/exp-overflow.json',
  'json/html-404.json',
]
/** Told where they are documents, and read all the same. */
const NOT_FINITE = ['json/nan.json', 'json/exp-overflow.json']
/** The limits that end a run as inconclusive. */
const LIMITS = ['yaml/deep-flow-5000.yaml', 'yaml/deep-block-400.yaml']

const slug = (file: string): string => file.replace(/[/.]/g, '-')
const isJson = (file: string): boolean => file.endsWith('.json')

let repository: TestRepository
const outcomes = new Map<string, Outcome>()

beforeAll(async () => {
  repository = await createRepository()
  const json = JSON.stringify({ versioning: { scheme: 'semver', compat_mode: 'both' }, pipeline: { version: 'v1.0.0' } })
  const config = 'version: 1\ndocuments: {kinds: [{files: "specs/x.*", kind: pipeline-card}]}\n'
  const branches: Branch[] = [
    { name: 'base-yaml', files: cardFiles() },
    { name: 'base-json', files: { ...cardFiles(), 'pipelines/x/pipeline.json': json } },
    { name: 'base-claim', files: { ...cardFiles(), '.github/specgate.yml': config } },
    ...ATTACKS.flatMap(({ file }) => {
      const bytes = readAttack(file)
      const type = isJson(file) ? 'json' : 'yaml'
      const built = file === 'hash/empty-file.yaml' ? 'a.bin' : 'b.bin'
      return [
        {
          name: `changed-${slug(file)}`,
          from: `base-${type}`,
          files: { [`pipelines/x/pipeline.${type}`]: bytes, [`pipelines/x/${built}`]: '' },
        },
        { name: `claimed-${slug(file)}`, from: 'base-claim', files: { [`specs/x.${type}`]: bytes, [`specs/${built}`]: '' } },
        { name: `all-${slug(file)}`, files: { [`pipelines/x/pipeline.${type}`]: bytes, [`pipelines/x/${built}`]: '' } },
      ]
    }),
  ]
  await importBranches(repository.dir, branches)
  const jobs = ATTACKS.flatMap((attack) => (['changed', 'claimed', 'all'] as const).map((way) => ({ attack, way })))
  await inPairs(jobs, async ({ attack, way }) => void outcomes.set(`${way} ${attack.file}`, await judge(attack, way)))
}, 300_000)
afterAll(() => repository.cleanup())

async function judge({ file }: Attack, way: Way): Promise<Outcome> {
  const folder = emptyFolder()
  const base = way === 'claimed' ? 'base-claim' : `base-${isJson(file) ? 'json' : 'yaml'}`
  const sides = way === 'all' ? ['--all'] : ['--base', base]
  const formats = FORMATS.flatMap((format) => ['--format', format, '--output', join(folder, format)])
  const args = ['check', '--repo', repository.dir, '--now', NOW, ...sides, '--head', `${way}-${slug(file)}`]
  const run = await runBundle([...args, '--format', 'json', ...formats], { cwd: folder })
  const outputs = Object.fromEntries(FORMATS.map((format) => [format, readFileSync(join(folder, format), 'utf8')]))
  return { ...run, report: JSON.parse(run.stdout) as Report, outputs: { ...outputs, json: run.stdout } }
}

const outcomeOf = (way: Way, file: string): Outcome => outcomes.get(`${way} ${file}`)!
const within = (finding: Finding, { lines }: Attack): boolean =>
  lines === undefined || (finding.line >= lines[0] && finding.line <= lines[1])
/** What speaks of the change, not of what is in the file. */
const ofChange = (rule: string): boolean =>
  /^(DOC\.(SECTION_REMOVED|KIND_LOST)|VER\.(UNCHANGED|DECREASED|BUMP_\w+)|COMPAT\.(VIOLATED|MODE_WEAKENED|UNDECIDED))$/.test(rule)

describe.each(ATTACKS.map((attack) => [attack.file, attack] as const))('%s', (file, attack) => {
  test('claimed by the config: the verdict and the line of index.tsv', () => {
    const { report, code } = outcomeOf('claimed', file)
    const worst = report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    if (attack.verdict === 'error') {
      expect(code).toBe(LIMITS.includes(file) ? 3 : 1)
      const errors = worst.filter(({ severity }) => severity === 'error')
      expect(file === ELSEWHERE ? errors : errors.filter((finding) => within(finding, attack))).not.toEqual([])
    } else if (attack.verdict === 'warning')
      expect(worst.filter((finding) => within(finding, attack)).map(({ severity }) => severity)).toContain('warning')
    else if (attack.verdict === 'ok') expect(code).toBe(0)
    else expect([0, 1]).toContain(code)
  })

  test('in place of a good card: never green, and the same is said of the content', () => {
    const { report, code } = outcomeOf('changed', file)
    expect(code).toBe(LIMITS.includes(file) ? 3 : 1)
    const said = (way: Way): string[] =>
      rules(outcomeOf(way, file).report).filter((rule) => !ofChange(rule) && rule !== 'GATE.UNRECOGNISED')
    expect(said('changed')).toEqual(said('claimed'))
    expect(report.documents.map(({ judged }) => judged)).toEqual([true])
  })

  test('among all files: what is plainly a card is judged alike, anything else is counted', () => {
    const { report, code } = outcomeOf('all', file)
    const claimed = outcomeOf('claimed', file)
    if (NOT_CARDS.includes(file)) {
      const unreadable = NOT_FINITE.includes(file) ? 0 : 1
      expect([code, report.findings, report.selection]).toMatchObject([0, [], { matched: 1, recognised: 0, unreadable }])
      expect(outcomeOf('all', file).outputs['text']).toMatch(/0 of \d+ files/)
    } else if (rules(claimed.report).includes('GATE.UNRECOGNISED')) expect([code, report.findings]).toEqual([0, []])
    else expect([code, rules(report)]).toEqual([claimed.code, rules(claimed.report)])
  })

  test('in time, in memory, and no command of its own in any output', () => {
    for (const way of ['changed', 'claimed', 'all'] as const) {
      const outcome = outcomeOf(way, file)
      expect({ way, costs: costs(outcome), stderr: outcome.stderr, network: outcome.network }).toEqual({
        way,
        costs: [],
        stderr: '',
        network: [],
      })
      for (const [format, text] of Object.entries(outcome.outputs)) {
        expect({ way, format, foreign: foreignCommands(text, format) }).toEqual({ way, format, foreign: [] })
        expect(text).not.toContain('##[')
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/)
      }
    }
  })
})

describe('what is said', () => {
  const said = (way: Way, file: string): string =>
    outcomeOf(way, file)
      .report.findings.map(({ message }) => message)
      .join('\n')

  test('both lines of a duplicate key', () => {
    expect(said('claimed', 'yaml/dup-key-top.yaml')).toMatch(/line 4.*line 1/)
  })
  test('invisible and look-alike characters as escapes, with what is meant', () => {
    expect(said('claimed', 'yaml/key-zero-width.yaml')).toContain('U+200B')
    expect(said('claimed', 'yaml/key-homoglyph.yaml')).toMatch(/U\+0430.*artifacts/s)
  })
  test('the cycle and the islands by name', () => {
    expect(said('claimed', 'graph/cycle.yaml')).toContain('a > b > c > a')
    expect(said('claimed', 'graph/two-islands.yaml')).toMatch(/`a`, `b`.*`c`, `d`/)
  })
  test('a digest that differs and one that is missing, with both places', () => {
    const { report } = outcomeOf('claimed', 'hash/parity-missing.yaml')
    const parity = report.findings.filter(({ rule }) => rule.startsWith('MANIFEST.'))
    expect(parity.map(({ rule, related }) => [rule, related.length > 0])).toEqual([
      ['MANIFEST.MISSING_ENTRY', true],
      ['MANIFEST.DIGEST_DIFFERS', true],
    ])
  })
  test('the path that is unsafe, and why, for each form', () => {
    const files = ATTACKS.filter(({ group, file }) => group === 'paths' && !/case|duplicate/.test(file)).map(({ file }) => file)
    const silent = files.filter((file) => !rules(outcomeOf('claimed', file).report).includes('ART.PATH_UNSAFE'))
    expect(silent).toEqual([])
  })
  test('3,000 findings: all in JSON, a comment that GitHub takes, ten annotations', () => {
    const { report, outputs } = outcomeOf('claimed', 'inject/comment-3000-findings.yaml')
    expect(report.counts.error).toBe(3000)
    expect(report.findings).toHaveLength(3000)
    expect(outputs['markdown']!.length).toBeLessThan(1024 * 1024)
    const errors = outputs['github']!.split('\n').filter((line) => line.startsWith('::error'))
    expect(errors.length).toBeLessThanOrEqual(10)
  })
})
