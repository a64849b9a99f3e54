/** Hostile configuration, hostile lint rules and hostile policies, from the base and from the head. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Report } from '../../src/model/report.js'
import { createRepository, type TestRepository } from '../io/repository.js'
import { readAttack } from './attacks.js'
import { importBranches, type Branch, type Files } from './branches.js'
import { bundleEntry, checkJson, costs, emptyFolder, places, rules, runBundle, type Run } from './bundle.js'
import { card, cardFiles } from './cards.js'

const CONFIG = '.github/specgate.yml'
const text = (file: string): string => Buffer.from(readAttack(file)).toString('utf8')
const ruleConfig = (name: string): string => `version: 1\n${text(`rules/${name}.yml`)}`
const PLUGIN = '.github/specgate/policies/p'
const pluginConfig = `version: 1\nplugins: ["${PLUGIN}"]\n`

/** A card with what the rules of the collection look at: a path for a slow pattern, and lists in lists. */
const hostileCard = card({ artifacts: [{ path: `${'a'.repeat(40)}!`, sha256: '...' }] })
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1), nested(depth - 1)])
const cycle = {
  edges: [
    ['extract', 'train'],
    ['train', 'extract'],
  ] as const,
}

let repository: TestRepository
const branches: Branch[] = [
  { name: 'plain', files: cardFiles() },
  { name: 'bad', from: 'plain', files: { 'pipelines/x/pipeline.yaml': card({ ...cycle, version: 'v1.0.1' }) } },
  ...['extends-self', 'extends-traversal', 'unknown-key', 'glob-none', 'glob-redos', 'self-off'].map((name) => ({
    name: `config-${name}`,
    files: { ...cardFiles(cycle), [`${name}.yml`]: text(`config/${name}.yml`) },
  })),
  ...[
    'redos',
    'redos-backref',
    'jsonpath-redos',
    'jsonpath-script',
    'jsonpath-descendants',
    'expr-missing',
    'dup-id',
    'level-unknown',
  ].map((name) => ({
    name: `rule-${name}`,
    files: { ...cardFiles(), 'pipelines/x/pipeline.yaml': hostileCard, [CONFIG]: ruleConfig(name) },
  })),
  {
    name: 'rule-jsonpath-blowup',
    files: {
      'x.json': JSON.stringify({ versioning: { scheme: 'semver', compat_mode: 'both' }, deep: nested(10) }),
      [CONFIG]: `${ruleConfig('jsonpath-blowup')}documents: {kinds: [{files: x.json, kind: pipeline-card}]}\n`,
    },
  },
  { name: 'off-head', from: 'bad', files: { [CONFIG]: text('config/self-off.yml') } },
]

const pluginBranches = (name: string, base: Files, head: Files): Branch[] => [
  { name: `${name}-base`, files: { ...cardFiles(), ...base } },
  { name: `${name}-head`, from: `${name}-base`, files: { 'pipelines/x/pipeline.yaml': card({ version: 'v1.0.1' }), ...head } },
]
for (const name of ['exit0', 'env', 'proto', 'require-head'])
  branches.push(
    ...pluginBranches(
      name,
      { [CONFIG]: pluginConfig, [`${PLUGIN}/policy.mjs`]: text(`policy/${name}.mjs`) },
      { 'specs/evil.mjs': 'throw 1\n' },
    ),
  )

beforeAll(async () => {
  repository = await createRepository()
  await importBranches(repository.dir, branches)
})
afterAll(() => repository.cleanup())

const check = (...args: string[]): ReturnType<typeof checkJson> => checkJson(repository.dir, args)
const refuse = (...args: string[]): Promise<Run> => runBundle(['check', ...args], { cwd: repository.dir })

describe('configuration', () => {
  test.each([
    ['extends-self', /extends-self\.yml.*extends-self\.yml/s],
    ['extends-traversal', /leads out of the workspace: extends-traversal\.yml:2:10/],
    [
      'unknown-key',
      /unknown-key\.yml:2:1: unknown key "policys"[^]*Did you mean "policies"[^]*unknown rule "ART.SHA256_REQUIRD"[^]*"ART.SHA256_REQUIRED"/,
    ],
    ['glob-redos', /more than 1000 patterns.*glob-redos\.yml:3/s],
  ])('%s is refused with its place', async (name, message) => {
    const run = await refuse('--all', '--head', `config-${name}`, '--config', `${name}.yml`)
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toMatch(/\n\s+at /)
    expect(costs(run)).toEqual([])
  })

  test('a pattern that matches nothing is said on the verdict line', async () => {
    const run = await refuse('--all', '--head', 'config-glob-none', '--config', 'glob-none.yml')
    expect(run.stdout).toMatch(/0 of \d+ files/)
  })

  test('a pull request that switches the gate off is judged by the base, told so, and shown what would be', async () => {
    const before = await check('--base', 'plain', '--head', 'bad')
    const after = await check('--base', 'plain', '--head', 'off-head')
    expect([before.code, after.code]).toEqual([1, 1])
    const [changed, ...rest] = after.report.findings
    expect(rest.map(({ fingerprint }) => fingerprint)).toEqual(before.report.findings.map(({ fingerprint }) => fingerprint))
    expect(changed).toMatchObject({ rule: 'GATE.CONFIG_CHANGED', file: CONFIG, severity: 'warning' })
    expect(changed?.message).toMatch(/adds .*recommended.* The new configuration would say pass: 0 errors/)
  })

  test('one that is named and missing is an error', async () => {
    const run = await refuse('--all', '--head', 'plain', '--config', 'nowhere.yml')
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('nowhere.yml')])
  })
})

describe('lint rules', () => {
  test('a slow pattern runs in linear time, in the expression and in JSONPath', async () => {
    for (const name of ['redos', 'jsonpath-redos']) {
      const run = await check('--all', '--head', `rule-${name}`)
      expect([name, run.code, costs(run)]).toEqual([name, 1, []])
    }
    expect(rules((await check('--all', '--head', 'rule-redos')).report)).toContain('lint/X.ATTACK')
  })
  test.each([
    ['redos-backref', /X\.ATTACK.*back-reference/s],
    ['jsonpath-script', /X\.ATTACK.*column 9.*never run/s],
    ['level-unknown', /unknown value "eror"[^]*Did you mean "error"/],
  ])('%s is refused at load', async (name, message) => {
    const run = await refuse('--all', '--head', `rule-${name}`)
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(message)])
  })
  test('too many results are an error of the rule, and not a pass', async () => {
    const run = await check('--all', '--head', 'rule-jsonpath-blowup')
    expect([run.code, costs(run)]).toEqual([3, []])
    expect(rules(run.report)).toContain('GATE.RULE_ERROR')
  })
  test('a path over all descendants ends in time', async () => {
    const run = await check('--all', '--head', 'rule-jsonpath-descendants')
    expect([run.report.verdict === 'pass', costs(run)]).toEqual([false, []])
  })
  test('missing is not null', async () => {
    const { report } = await check('--all', '--head', 'rule-expr-missing')
    expect(report.findings.find(({ rule }) => rule === 'lint/X.ATTACK')?.message).toContain('is missing')
  })
  test('a rule that takes the id of ours reports under its own, and ours still fires', async () => {
    const { report, code } = await check('--all', '--head', 'rule-dup-id')
    expect([code, rules(report)]).toEqual([1, expect.arrayContaining(['ART.SHA256_PLACEHOLDER'])])
    expect(report.lint).toEqual([expect.objectContaining({ rule: 'lint/ART.SHA256_REQUIRED' })])
  })
})

describe('policies', () => {
  test.each(['exit0', 'env', 'proto', 'require-head'])('%s.mjs never makes the run green', async (name) => {
    const run = await refuse('--base', `${name}-base`, '--head', `${name}-head`)
    expect([2, 3]).toContain(run.code)
    expect(run.stderr).toContain(PLUGIN)
    expect(costs(run)).toEqual([])
  })

  test('a policy that the head brings is not loaded', async () => {
    const folder = emptyFolder()
    const proof = join(folder, 'loaded')
    const policy = `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(proof)}, '')\nprocess.exit(0)\n`
    const head = pluginBranches('brought', {}, { [CONFIG]: pluginConfig, [`${PLUGIN}/policy.mjs`]: policy })
    await importBranches(repository.dir, head)
    const run = await check('--base', 'brought-base', '--head', 'brought-head')
    expect([rules(run.report), run.code]).toEqual([['GATE.CONFIG_CHANGED'], 0])
    expect(run.report.findings[0]?.message).toContain('would not load')
    expect(existsSync(proof)).toBe(false)
  })

  test('its environment is empty, it cannot write or start anything, and what it prints reaches no log', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'secret'), 'hidden')
    const policy = `
import { readFileSync, writeFileSync } from 'node:fs'
import { execSync } from 'node:child_process'
const attempt = (what) => { try { return what() ?? 'done' } catch (error) { return error.code ?? 'refused' } }
console.log('::set-output name=a::b')
console.error('##[error]x')
export default { meta: { id: 'p', summary: 'Requires nothing.', views: [], since: '0.0.1', options: { type: 'object', additionalProperties: false, properties: {} },
  rules: { 'P.TELLS': { severity: 'note', message: 'It saw {{env}}; {{write}}; {{run}}; {{read}}.', why: 'Because.', fix: 'Nothing.' } } },
  checkDocument(document, { report }) {
    report({ rule: 'P.TELLS', at: [], data: {
      env: Object.keys(process.env).length,
      write: attempt(() => writeFileSync(${JSON.stringify(join(folder, 'out'))}, '')),
      run: attempt(() => String(execSync('echo ran'))),
      read: attempt(() => readFileSync(${JSON.stringify(join(folder, 'secret'))}, 'utf8')) } })
  } }
`
    await importBranches(repository.dir, pluginBranches('nosy', { [CONFIG]: pluginConfig, [`${PLUGIN}/policy.mjs`]: policy }, {}))
    const run = await checkJson(repository.dir, ['--base', 'nosy-base', '--head', 'nosy-head'], { SECRET_TOKEN: 'x' })
    expect(places(run.report)).toEqual(['P.TELLS pipelines/x/pipeline.yaml:1'])
    expect(run.report.findings[0]?.data['env']).toBe(0)
    expect(existsSync(join(folder, 'out'))).toBe(false)
    expect(run.report.findings[0]?.data).toMatchObject({
      write: 'ERR_ACCESS_DENIED',
      run: 'ERR_ACCESS_DENIED',
      read: 'ERR_ACCESS_DENIED',
    })
    expect(run.stdout + run.stderr).not.toMatch(/set-output|##\[/)
  })

  test.each([
    ['is no JavaScript', 'export default {\n', /cannot be loaded: Unexpected end of input/],
    [
      'imports what is not there',
      "import 'somewhere'\nexport default {}\n",
      /Cannot find package 'somewhere' imported from policy\.mjs/,
    ],
    ['exports nothing', 'export const policy = 1\n', /has no default export/],
    [
      'fails when asked',
      "export default { readsWorkspace() { throw new Error('boom') }, checkDocument() {}, META }\n",
      /reads the workspace: boom/,
    ],
  ])('one that %s says so', async (name, policy, message) => {
    const meta = `meta: { id: 'p', summary: 'Requires nothing.', views: [], since: '0.0.1', options: { type: 'object', additionalProperties: false, properties: {} },
  rules: { 'P.NEVER': { severity: 'note', message: 'Never said.', why: 'Because.', fix: 'Nothing.' } } }`
    const id = name.replaceAll(' ', '-')
    const files = { [CONFIG]: pluginConfig, [`${PLUGIN}/policy.mjs`]: policy.replace('META', meta) }
    await importBranches(repository.dir, pluginBranches(id, files, {}))
    const run = await refuse('--base', `${id}-base`, '--head', `${id}-head`)
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(message)])
    expect(run.stderr).not.toMatch(/internal error/)
  })

  test('its changed files are told together', async () => {
    const policy = `export default { meta: { id: 'p', summary: 'Requires nothing.', views: [], since: '0.0.1', options: { type: 'object', additionalProperties: false, properties: {} },
  rules: { 'P.NEVER': { severity: 'note', message: 'Never said.', why: 'Because.', fix: 'Nothing.' } } }, checkDocument() {} }\n`
    const at = (name: string): string => `${PLUGIN}/${name}`
    const files = { [CONFIG]: pluginConfig, [at('policy.mjs')]: policy, [at('README.md')]: '# p\n' }
    const head = { [at('README.md')]: '# q\n', [at('policy.mjs')]: `// changed\n${policy}`, [at('a-case.yaml')]: 'title: A\n' }
    await importBranches(repository.dir, pluginBranches('several', files, head))
    const { report } = await check('--base', 'several-base', '--head', 'several-head')
    expect(report.findings.map(({ rule, file }) => [rule, file])).toEqual([['GATE.CONFIG_CHANGED', at('policy.mjs')]])
    expect(report.findings[0]?.message).toContain('as are 2 more changed files')
    expect(report.findings[0]?.related.map(({ file }) => file)).toEqual([at('README.md'), at('a-case.yaml')])
  })

  test('it runs however the bundle was named to node', async () => {
    const policy = `export default { meta: { id: 'p', summary: 'Requires nothing.', views: [], since: '0.0.1', options: { type: 'object', additionalProperties: false, properties: {} },
  rules: { 'P.TELLS': { severity: 'note', message: 'It ran.', why: 'Because.', fix: 'Nothing.' } } },
  checkDocument(document, { report }) { report({ rule: 'P.TELLS', at: [], data: {} }) } }\n`
    await importBranches(
      repository.dir,
      pluginBranches('named', { [CONFIG]: pluginConfig, [`${PLUGIN}/policy.mjs`]: policy }, {}),
    )
    for (const entry of [bundleEntry().replace(/\.js$/, ''), dirname(bundleEntry())]) {
      const run = spawnSync(
        process.execPath,
        [entry, 'check', '--base', 'named-base', '--head', 'named-head', '--format', 'json'],
        {
          cwd: repository.dir,
          encoding: 'utf8',
        },
      )
      expect([run.stderr, rules(JSON.parse(run.stdout) as Report)]).toEqual(['', ['P.TELLS']])
    }
  })

  test.each([
    ['throws', 'checkDocument() { throw new Error("boom") }', /boom/],
    ['ends its process', 'checkDocument() { process.exit(0) }', /it called process\.exit\(0\)/],
    ['kills its process', 'checkDocument() { process.kill(process.pid) }', /ended without an answer|ERR_ACCESS|ESRCH|EPERM/],
    ['reports a rule that it does not have', "checkDocument(d, { report }) { report({ rule: 'P.OTHER', at: [] }) }", /P\.OTHER/],
    [
      'changes what it is given',
      'checkDocument(d) { d.data.pipeline.version = "v9" }',
      /read.?only|not (extensible|writable)|change/i,
    ],
    ['reports nothing', 'checkDocument(d, { report }) { report(null) }', /reported null/],
    ['reports no place', "checkDocument(d, { report }) { report({ rule: 'P.NEVER', at: 'x' }) }", /stands at "x"/],
    ['reports outside', "checkDocument(d, { report }) { report({ rule: 'P.NEVER', at: [], file: '../x' }) }", /no path below/],
    ['cannot be sent', "checkDocument(d, { report }) { report({ rule: 'P.NEVER', at: [], data: { a: 1n } }) }", /a BigInt/],
    ['answers later', 'checkDocument() { return { then() {} } }', /answered a promise/],
    ['asks for what is no fact', "needs() { return [{ fact: 'shell' }] }, checkDocument() {}", /"shell"; the facts are digest/],
    [
      'asks for too much',
      "needs() { return Array.from({ length: 100001 }, (_, i) => ({ fact: 'size', path: `f${i}`, side: 'head' })) }, checkDocument() {}",
      /asked for 100001 facts of .*; a policy may ask for 100000 of one document/,
    ],
    ['asks in no list', 'needs() { return 5 }, checkDocument() {}', /answered 5, where a list/],
    [
      'answers for ever',
      "checkDocument(d, { report }) { report({ rule: 'P.NEVER', at: [], about: 'x'.repeat(70e6) }) }",
      /larger than 64 MiB/,
    ],
    ['asks for a fact that it did not declare', "checkDocument(d, { facts }) { facts.get({ fact: 'now' }) }", /declare|needs/],
  ])('one that %s is a finding, and the run is inconclusive', async (name, hook, message) => {
    const policy = `export default { meta: { id: 'p', summary: 'Requires nothing.', views: [], since: '0.0.1', options: { type: 'object', additionalProperties: false, properties: {} },
  rules: { 'P.NEVER': { severity: 'note', message: 'Never said.', why: 'Because.', fix: 'Nothing.' } } },
  ${hook} }\n`
    const id = name.replaceAll(' ', '-')
    await importBranches(repository.dir, pluginBranches(id, { [CONFIG]: pluginConfig, [`${PLUGIN}/policy.mjs`]: policy }, {}))
    const run = await check('--base', `${id}-base`, '--head', `${id}-head`)
    expect([run.code, run.report.verdict, run.report.complete, rules(run.report)]).toEqual([
      3,
      'inconclusive',
      false,
      ['GATE.POLICY_FAILED'],
    ])
    expect(run.report.findings[0]?.message).toMatch(message)
    const never = await check('--base', `${id}-base`, '--head', `${id}-head`, '--fail-on', 'never')
    expect(never.code).toBe(3)
  })
})
