/** What `check` answers to its flags, its config and its surroundings: exit codes, outputs, selection, determinism. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type TestRepository } from '../io/repository.js'
import { importBranches, type Branch } from './branches.js'
import { checkJson, emptyFolder, NOW, places, rules, runBundle, type Run } from './bundle.js'
import { card, cardFiles, MODEL } from './cards.js'

const CONFIG = '.github/specgate.yml'
const CARD = 'pipelines/x/pipeline.yaml'
const cyclic = card({ version: 'v1.0.1', edges: [['extract', 'train'], ['train', 'extract']] }) // prettier-ignore
const withConfig = (name: string, config: string, files: Branch['files'] = {}): Branch => ({
  name,
  files: { ...cardFiles(), ...files, [CONFIG]: `version: 1\n${config}` },
})
const waiver = (expires: string): string =>
  `waivers:\n  - {rule: LIN.CYCLE, file: "pipelines/**", reason: "split planned", owner: "@data", expires: ${expires}}\n`

const branches: Branch[] = [
  { name: 'base', files: cardFiles() },
  { name: 'good', from: 'base', files: { [CARD]: `# said better\n${card()}` } },
  { name: 'cyclic', from: 'base', files: { [CARD]: cyclic } },
  { name: 'model', from: 'base', files: { 'pipelines/x/model.bin': 'another model\n' } },
  { name: 'readme', from: 'base', files: { 'README.md': '# Nothing\n' } },
  { name: 'first-config', from: 'cyclic', files: { [CONFIG]: 'version: 1\nextends: minimal\n' } },
  { name: 'broken-config', from: 'base', files: { [CONFIG]: 'version: 1\nextend: minimal\nrules: {ART.NOPE: off}\n' } },
  { name: 'warning', files: { ...cardFiles({ without: ['metrology'] }) } },
  withConfig('expired', waiver('2026-01-31'), { [CARD]: cyclic }),
  withConfig('waived', waiver('2027-01-31'), { [CARD]: cyclic }),
  withConfig('waived-gate', 'waivers:\n  - {rule: GATE.CONFIG_CHANGED, reason: "r", owner: "@o", expires: 2027-01-31}\n'),
  withConfig('gate-off', 'rules: {GATE.CONFIG_CHANGED: off}\n'),
  withConfig('limits', 'documents: {limits: {bytes: 2000}}\n', {}),
  { name: 'grown', from: 'limits', files: { [CARD]: `${card()}#${'x'.repeat(2000)}\n` } },
  withConfig('yaml-limit', 'documents: {limits: {yaml_bytes: 2000}}\n', { 'big.yaml': `${card()}#${'x'.repeat(2000)}\n` }),
  withConfig('minimal', 'extends: minimal\n', { [CARD]: card({ without: ['metrology'] }) }),
  withConfig('recommended', 'extends: recommended\n', { [CARD]: card({ without: ['metrology'] }) }),
  withConfig('strict', 'extends: strict\n', { [CARD]: card({ without: ['metrology'] }) }),
  withConfig('fail-on-note', 'fail_on: warning\n', { [CARD]: card({ without: ['metrology'] }) }),
]

let repository: TestRepository
beforeAll(async () => {
  repository = await createRepository()
  await importBranches(repository.dir, branches)
  await repository.git('checkout', '-q', 'base')
})
afterAll(() => repository.cleanup())

const check = (...args: string[]): ReturnType<typeof checkJson> => checkJson(repository.dir, args)
const plain = (...args: string[]): Promise<Run> => runBundle(['check', '--now', NOW, ...args], { cwd: repository.dir })

describe('exit codes', () => {
  test('0: nothing to complain of', async () => {
    const run = await check('--base', 'base', '--head', 'good')
    expect([run.code, run.report.verdict, run.report.findings]).toEqual([0, 'pass', []])
    expect(run.report.documents).toMatchObject([{ file: CARD, kind: 'pipeline-card', status: 'modified', judged: true }])
  })
  test('1: a finding at or above --fail-on', async () => {
    const run = await check('--base', 'base', '--head', 'cyclic')
    expect([run.code, run.report.verdict, rules(run.report)]).toEqual([1, 'fail', ['LIN.CYCLE']])
    expect((await check('--base', 'base', '--head', 'cyclic', '--fail-on', 'never')).code).toBe(0)
    expect((await check('--all', '--head', 'warning')).code).toBe(0)
    expect((await check('--all', '--head', 'warning', '--fail-on', 'warning')).code).toBe(1)
  })
  test.each([
    [['--no-such'], /unknown option --no-such/],
    [['--bas', 'x'], /Did you mean "--base"/],
    [['--fail-on', 'eror'], /Did you mean "error"/],
    [['--format', 'jsn'], /Did you mean "json"/],
    [['--format'], /needs a value/],
    [['--format', 'json', '--format', 'text'], /two formats/],
    [['--format', 'json', '--output', '/dev/null/x'], /cannot be written/],
    [['--now', 'yesterday'], /RFC 3339/],
    [['--now', '2026-11-21'], /RFC 3339/],
    [['--base', 'nowhere'], /nowhere/],
    [['--head', 'base..good'], /base\.\.good/],
    [['--base=--output=x'], /--output=x/],
    [['--config', '../x.yml'], /leads out/],
    [['--config-from', 'middle'], /base and head|base or head/],
    [['--all', '--config-from', 'base'], /no base/],
    [['../elsewhere'], /outside the repository/],
    [['--repo', 'no/such/folder'], /no\/such\/folder/],
  ] as [string[], RegExp][])('%j is refused in a sentence, with no stack', async (args, message) => {
    const run = await runBundle(['check', ...args], { cwd: repository.dir })
    expect([2, 3]).toContain(run.code)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(message)
    expect(run.stderr).toMatch(/^specgate: /)
    expect(run.stderr).not.toMatch(/\n\s+at |node:internal/)
  })
  test('2: no git repository, and no command of that name', async () => {
    const outside = await runBundle(['check'], { env: { GIT_CEILING_DIRECTORIES: '/' } })
    expect([[2, 3].includes(outside.code ?? 0), outside.stderr]).toEqual([
      true,
      expect.stringMatching(/not a git repository|no git repository/i),
    ])
    const unknown = await runBundle(['chekc'])
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('Did you mean "check"')])
  })
  test('3: a limit that is hit never looks green', async () => {
    const grown = await check('--base', 'limits', '--head', 'grown')
    expect([grown.code, grown.report.verdict, grown.report.complete]).toEqual([3, 'inconclusive', false])
    expect(places(grown.report)).toContain(`DOC.LIMIT ${CARD}:1`)
    expect(grown.report.incomplete).not.toEqual([])
    expect((await check('--base', 'limits', '--head', 'grown', '--fail-on', 'never')).code).toBe(3)
    // A new one is known for a card by its beginning.
    const added = await check('--all', '--head', 'yaml-limit')
    expect([added.code, places(added.report)]).toEqual([3, ['DOC.LIMIT big.yaml:1']])
  })
})

describe('outputs', () => {
  test('each format goes to its file, the one without a file to standard output', async () => {
    const folder = emptyFolder()
    const at = (name: string): string => join(folder, 'deep', name)
    const args = [
      '--format',
      'json',
      '--output',
      at('r.json'),
      '--format',
      'github',
      '--format',
      'markdown',
      '--output',
      at('r.md'),
    ]
    const run = await plain('--base', 'base', '--head', 'cyclic', ...args)
    expect([run.code, run.stderr]).toEqual([1, ''])
    expect(JSON.parse(readFileSync(at('r.json'), 'utf8'))).toMatchObject({ schemaVersion: 1, verdict: 'fail' })
    expect(run.stdout).toMatch(/^::error .*file=pipelines\/x\/pipeline\.yaml,line=\d+/m)
    expect(readFileSync(at('r.md'), 'utf8')).toContain('LIN.CYCLE')
  })
  test('no colour where there is no terminal', async () => {
    expect((await plain('--base', 'base', '--head', 'cyclic')).stdout).not.toContain('\u001b')
  })
})

describe('what is judged', () => {
  test('nothing that matches is said, and is not silent', async () => {
    const run = await plain('--base', 'base', '--head', 'readme', 'pipelines')
    expect([run.code, run.stdout]).toEqual([0, expect.stringMatching(/0 of \d+ (changed )?files?/)])
  })
  test('a changed artifact whose card did not change', async () => {
    const run = await check('--base', 'base', '--head', 'model')
    expect([run.code, places(run.report)]).toEqual([
      1,
      expect.arrayContaining([expect.stringMatching(/^ART\.SHA256_MISMATCH pipelines\/x/)]),
    ])
    expect(run.report.documents).toMatchObject([{ file: CARD, status: 'unchanged' }])
  })
  test('--explain-selection says why, of every file', async () => {
    const run = await plain('--base', 'base', '--head', 'model', '--explain-selection')
    expect(run.stderr).toMatch(/judged +pipelines\/x\/pipeline\.yaml: it names pipelines\/x\/model\.bin, which changed/)
  })
  test('the working tree when there is no --head, the commit when there is one', async () => {
    await repository.write(CARD, cyclic)
    try {
      const tree = await check('--base', 'base')
      expect([tree.code, tree.report.head.workingTree]).toEqual([1, true])
      const commit = await check('--base', 'base', '--head', 'base')
      expect([commit.code, commit.report.head.workingTree]).toEqual([0, false])
      await repository.write('new/pipeline.yaml', cyclic)
      expect((await check('--base', 'base')).report.documents.map(({ file, status }) => `${status} ${file}`)).toEqual([
        'added new/pipeline.yaml',
        `modified ${CARD}`,
      ])
      // Where --head is another commit, what lies in the tree is nobody's business.
      await repository.write('pipelines/x/model.bin', 'changed in the tree\n')
      expect((await check('--all', '--head', 'good')).report.findings).toEqual([])
    } finally {
      await repository.git('checkout', '-q', '--', '.')
      await repository.git('clean', '-fdq')
    }
  })
  const errors = ({ report }: Awaited<ReturnType<typeof check>>): string[] =>
    report.findings.filter(({ severity }) => severity === 'error').map(({ rule, file }) => `${rule} ${file}`)

  test('lists are held to a build output that git does not track, and it decides between them', async () => {
    const digest = createHash('sha256').update(MODEL).digest('hex')
    const wrong = 'b'.repeat(63) + '2'
    const list = `${digest}  model.bin\n`
    const croissant = {
      '@context': { cr: 'http://mlcommons.org/croissant/' },
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      name: 'x',
      distribution: [{ '@type': 'cr:FileObject', '@id': 'm', contentUrl: 'model.bin', sha256: wrong }],
    }
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'model.bin', digest: { sha256: digest } }, { name: 'other.bin', digest: { sha256: wrong } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {},
    } // prettier-ignore
    const files = {
      '.gitignore': '*.bin\n',
      SHA256SUMS: list,
      'croissant.json': JSON.stringify(croissant),
      'st.intoto.json': JSON.stringify(statement),
    }
    await importBranches(repository.dir, [{ name: 'built', files }])
    await repository.git('checkout', '-q', 'built')
    try {
      // Nothing to look at: the lists contradict each other, and that is all that can be said.
      expect(errors(await check('--all'))).toEqual(['MANIFEST.DIGEST_DIFFERS SHA256SUMS'])
      await repository.write('model.bin', MODEL).then((r) => r.write('other.bin', 'x'))
      // A statement that agrees with one file here means these files.
      const told = ['ART.SHA256_MISMATCH croissant.json', 'ART.SHA256_MISMATCH st.intoto.json']
      expect(errors(await check('--all'))).toEqual(told)
      expect(errors(await check('--all', '--head', 'built'))).toEqual(told)
      expect(errors(await check('--all', '--head', 'good'))).toEqual([])
    } finally {
      await repository.git('clean', '-fdxq')
      await repository.git('checkout', '-q', 'base')
    }
  })
  test('a build output that git does not track is read from the working tree, if that is what is judged', async () => {
    const files = { ...cardFiles(), '.gitignore': 'model.bin\n' } as Record<string, string>
    delete files['pipelines/x/model.bin']
    await importBranches(repository.dir, [{ name: 'untracked', files }])
    await repository.git('checkout', '-q', 'untracked')
    try {
      expect(rules((await check('--all')).report)).toEqual(['ART.FILE_MISSING'])
      await repository.write('pipelines/x/model.bin', MODEL)
      expect(rules((await check('--all')).report)).toEqual([])
      expect(rules((await check('--all', '--head', 'untracked')).report)).toEqual([])
      await repository.write('pipelines/x/model.bin', 'wrong\n')
      expect(rules((await check('--all')).report)).toEqual(['ART.SHA256_MISMATCH'])
    } finally {
      await repository.git('clean', '-fdxq')
      await repository.git('checkout', '-q', 'base')
    }
  })
})

describe('config', () => {
  test('the first one that is added is not its own judge', async () => {
    const run = await check('--base', 'base', '--head', 'first-config')
    expect([run.code, rules(run.report), run.report.config]).toMatchObject([
      1,
      ['GATE.CONFIG_CHANGED', 'LIN.CYCLE'],
      { path: null, preset: 'recommended' },
    ])
    const asked = await check('--base', 'base', '--head', 'first-config', '--config-from', 'head')
    expect([asked.code, asked.report.config.from, rules(asked.report)]).toEqual([0, 'head', ['GATE.CONFIG_CHANGED']])
  })
  test('one that would not load is told by its mistakes', async () => {
    const { code, report } = await check('--base', 'base', '--head', 'broken-config')
    expect([code, rules(report)]).toEqual([0, ['GATE.CONFIG_CHANGED']])
    expect(report.findings[0]?.message).toMatch(/would not load: unknown key "extend" \(and 1 more mistake\)\.$/)
    expect(report.findings[0]?.related.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 1, 'unknown key "extend"'],
      [3, 9, 'unknown rule "ART.NOPE"'],
    ])
  })
  test('a waiver covers until it expires, and is said', async () => {
    const waived = await check('--all', '--head', 'waived')
    expect([waived.code, waived.report.counts.waived]).toEqual([0, 1])
    expect(waived.report.findings[0]).toMatchObject({ rule: 'LIN.CYCLE', waiver: { owner: '@data', expires: '2027-01-31' } })
    const expired = await check('--all', '--head', 'expired')
    expect([expired.code, rules(expired.report)]).toEqual([1, ['GATE.WAIVER_EXPIRED', 'LIN.CYCLE']])
    const later = ['check', '--all', '--head', 'waived', '--now', '2027-02-01T00:00:00Z']
    expect((await runBundle(later, { cwd: repository.dir })).code).toBe(1)
  })
  test('neither a waiver nor `off` reaches a GATE rule', async () => {
    for (const branch of ['waived-gate', 'gate-off']) {
      const run = await plain('--all', '--head', branch)
      expect([branch, run.code, run.stderr]).toEqual([branch, 2, expect.stringContaining('GATE.CONFIG_CHANGED')])
    }
  })
  test.each([
    ['minimal', 0, 'warning'],
    ['recommended', 0, 'warning'],
    ['strict', 1, 'error'],
    ['fail-on-note', 1, 'warning'],
  ])('%s: a missing section exits %i as %s', async (branch, code, severity) => {
    const run = await check('--all', '--head', branch)
    expect([run.code, run.report.findings.map((finding) => `${finding.rule} ${finding.severity}`)]).toEqual([
      code,
      [`DOC.SECTION_MISSING ${severity}`],
    ])
  })
})

describe('the same input gives the same bytes', () => {
  const bytes = async (dir: string, ...args: string[]): Promise<string> =>
    (await runBundle(['check', '--now', NOW, '--format', 'json', ...args], { cwd: dir })).stdout.replace(
      /"totalMs": \d+/,
      '"totalMs": 0',
    )
  test('twice, and from a clone whose files were written in another order', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`p/${name}/pipeline.yaml`, cyclic]))
    await importBranches(repository.dir, [{ name: 'many', files }])
    const first = await bytes(repository.dir, '--all', '--head', 'many')
    expect(await bytes(repository.dir, '--all', '--head', 'many')).toBe(first)
    const other = await createRepository()
    try {
      for (const name of Object.keys(files).reverse()) await other.write(name, files[name]!)
      const report = (text: string): unknown => {
        return { ...(JSON.parse(text) as Record<string, unknown>), head: null }
      }
      expect(report(await bytes(other.dir, '--all', '--config-from', 'head'))).toEqual(report(first))
    } finally {
      await other.cleanup()
    }
  })
  test('the clock is in nothing but waivers and timings', async () => {
    const at = (now: string): Promise<Run> =>
      runBundle(['check', '--base', 'base', '--head', 'cyclic', '--format', 'json', '--now', now], { cwd: repository.dir })
    const [one, two] = [await at('2026-01-01T00:00:00Z'), await at('2027-01-01T05:00:00+05:00')]
    const still = ({ stdout }: Run): string => stdout.replace(/"totalMs": \d+/, '')
    expect(still(one)).toBe(still(two))
  })
})
