/** The other commands, each as a newcomer runs it: in a folder that has never heard of specgate. */
import { describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registry } from '../../policies/index.js'
import { GATE_RULES } from '../../src/engine/gate-rules.js'
import { createRepository } from '../io/repository.js'
import { inPairs } from './branches.js'
import { bundleEntry, checkJson, costs, emptyFolder, places, rules, runBundle } from './bundle.js'
import { card, cardFiles } from './cards.js'

test('help, version and nothing at all', async () => {
  for (const args of [[], ['--help'], ['help']]) {
    const run = await runBundle(args, { env: args.length === 0 ? { SPECGATE_E2E: '1' } : {} })
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('specgate demo')])
  }
  for (const command of ['check', 'compare', 'demo', 'explain', 'init', 'test', 'new-policy', 'docs']) {
    const run = await runBundle([command, '--help'])
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining(`specgate ${command}`)])
  }
  expect((await runBundle(['--version'])).stdout).toMatch(/^specgate \d+\.\d+\.\d+\n$/)
})

describe('demo', () => {
  test('tells its story, needs no network, and leaves nothing behind', async () => {
    const [cwd, TMPDIR] = [emptyFolder(), emptyFolder()]
    const run = await runBundle(['demo'], { cwd, env: { TMPDIR, HOME: join(cwd, 'no-home') } })
    expect([run.code, run.stderr, run.network]).toEqual([0, '', []])
    expect(run.stdout).toMatch(/FAIL/)
    expect(run.stdout).toMatch(/ART\.SHA256_MISMATCH[^]*pipeline\.yaml:\d+/)
    expect([readdirSync(cwd), readdirSync(TMPDIR)]).toEqual([[], []])
    expect(costs(run)).toEqual([])
  })
  test('says the same each time, whatever the git of the machine is set to', async () => {
    const cwd = emptyFolder()
    writeFileSync(
      join(cwd, 'gitconfig'),
      '[init]\n\tdefaultBranch = trunk\n[commit]\n\tgpgsign = true\n[core]\n\tautocrlf = true\n\thooksPath = /nowhere\n[user]\n\tuseConfigOnly = true\n',
    )
    const own = await runBundle(['demo'], { cwd, env: { GIT_CONFIG_GLOBAL: join(cwd, 'gitconfig'), GIT_DIR: '/nowhere' } })
    expect([own.code, own.stdout]).toEqual([0, (await runBundle(['demo'])).stdout])
  })
})

describe('how a run ends that nobody planned', () => {
  test('a reader who has read enough (`| head`) takes nothing from the verdict, and prints no stack', async () => {
    const ends = ['demo', 'explain', '--help'].map(async (command) => {
      const args = command === 'explain' ? [command, 'ART.FILE_MISSING'] : [command]
      const child = spawn(process.execPath, [bundleEntry(), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
      child.stdout.destroy()
      let stderr = ''
      child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()))
      const [code] = (await once(child, 'close')) as [number]
      return [code, stderr]
    })
    expect(await Promise.all(ends)).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ])
  })

  test('what nobody catches is no verdict: exit 3, where Node would say 1', async () => {
    const hook = join(emptyFolder(), 'late.cjs')
    writeFileSync(hook, `setTimeout(() => { throw new Error('late on purpose') }, 20)`)
    const run = await runBundle(['demo'], { env: { NODE_OPTIONS: `--require ${hook}` } })
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(/^specgate: internal error: Error: late on purpose/)])
  })
})

test('explain: every policy with one of its rules, and the nearest for a slip', async () => {
  // One after the other: jest cannot link a package that two modules import at the same time. Every rule: cli/explain.test.ts.
  const ids = [Object.keys(GATE_RULES)[0]!]
  for (const { id, load } of registry) ids.push(id, ...Object.keys((await load()).meta.rules as object).slice(0, 1))
  const runs = await inPairs(ids, (id) => runBundle(['explain', id]).then((run) => ({ id, run })))
  const wrong = runs.filter(
    ({ id, run }) =>
      run.code !== 0 || !run.stdout.includes(id) || run.stdout.length < 120 || /undefined|\{\{\}\}/.test(run.stdout),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
  const slip = await runBundle(['explain', 'LIN.CICLE'])
  expect([slip.code, slip.stderr]).toEqual([2, expect.stringContaining('"LIN.CYCLE"')])
  expect((await runBundle(['explain', 'lin.cycle'])).code).toBe(0)
  const hash = await runBundle(['explain', 'ART.WITNESS_DIFFERS'])
  expect([hash.code, hash.stdout]).toEqual([0, expect.stringContaining('the runner read')])
  const set = await runBundle(['explain', 'eft-pipeline'])
  expect([set.code, set.stdout]).toEqual([0, expect.stringContaining('eft-pipeline/VERSION.SEMVER')])
}, 120_000)

test('explain: the rules of the configuration and of its plugins', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'specgate-explain-'))
  try {
    const folder = '.github/specgate/policies/owner-required'
    const explain = (id: string): ReturnType<typeof runBundle> => runBundle(['explain', id], { cwd })
    expect((await runBundle(['new-policy', 'owner-required'], { cwd })).code).toBe(0)
    writeFileSync(
      join(cwd, '.github/specgate.yml'),
      `version: 1\nlint_rules:\n  - {id: OWN, when: "$", assert: "has_key('owner')", level: warning}\nplugins: [${folder}]\n`,
    )
    const own = await explain('lint/own')
    expect([own.code, own.stdout]).toEqual([0, expect.stringMatching(/lint\/OWN\n[^]*specgate\.yml:3:10[^]*has_key\('owner'\)/)])
    expect((await explain('owner-required')).stdout).toContain('OWNER_REQUIRED.MISSING')
    expect((await explain('OWNER_REQUIRED.MISSING')).stdout).toContain('policy    owner-required')
    expect((await explain('lint/OWM')).stderr).toContain('"lint/OWN"')
    // As it stands in the configuration, and as the chapters have it.
    expect((await explain('own')).stdout).toBe(own.stdout)
    expect((await explain('OWM')).stderr).toContain('"lint/OWN"')
    expect((await explain('REFERENCES.FORMAT')).stderr).toContain('The shipped sets have eft-model/REFERENCES.FORMAT.')
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}, 60_000)

describe('init', () => {
  test('writes a config that loads and a workflow, and never overwrites', async () => {
    const repository = await createRepository()
    try {
      const first = await runBundle(['init'], { cwd: repository.dir })
      expect([first.code, first.stdout]).toEqual([
        0,
        expect.stringMatching(/wrote +\.github\/specgate\.yml\nwrote +\.github\/workflows\/specgate\.yml/),
      ])
      for (const [path, text] of Object.entries(cardFiles())) await repository.write(path, text)
      const checked = await checkJson(repository.dir, ['--all'])
      expect([checked.code, checked.report.config.path]).toEqual([0, '.github/specgate.yml'])
      await repository.write('.github/specgate.yml', 'version: 1\nextends: minimal\n')
      await repository.write('.github/workflows/specgate.yml', 'mine: true\n')
      const again = await runBundle(['init'], { cwd: repository.dir })
      expect([again.code, again.stdout.match(/^kept/gm)]).toEqual([0, ['kept', 'kept']])
      expect(readFileSync(join(repository.dir, '.github/workflows/specgate.yml'), 'utf8')).toBe('mine: true\n')
    } finally {
      await repository.cleanup()
    }
  })
})

describe('a policy of the user', () => {
  test('new-policy, test, docs, then the gate: judged by the base, and a crash is inconclusive', async () => {
    const repository = await createRepository()
    const { dir } = repository
    const run = (...args: string[]): ReturnType<typeof runBundle> => runBundle(args, { cwd: dir })
    try {
      const made = await run('new-policy', 'owner-required')
      const folder = '.github/specgate/policies/owner-required'
      expect([made.code, made.stdout]).toEqual([0, expect.stringContaining('policy.mjs')])
      expect(existsSync(join(dir, folder, 'policy.ts'))).toBe(false)
      expect((await run('new-policy', 'owner-required')).code).toBe(2)
      expect((await run('new-policy', 'Owner_Required')).code).toBe(2)

      const tested = await run('test')
      expect([tested.code, tested.stdout]).toEqual([
        0,
        expect.stringMatching(/ok +owner-required \(2 cases\)[^]*2 passed, 0 failed/),
      ])
      expect((await run('test', folder)).code).toBe(0)
      expect((await run('docs')).code).toBe(0)
      const checked = await run('docs', '--check')
      expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining('as they should be')])
      const readme = readFileSync(join(dir, folder, 'README.md'), 'utf8')
      expect(readme).toContain('OWNER_REQUIRED.MISSING')
      await repository.write(`${folder}/README.md`, readme.replace(/OWNER_REQUIRED\.MISSING/g, 'OTHER'))
      expect((await run('docs', '--check')).code).toBe(1)
      await repository.write(`${folder}/README.md`, readme)

      // A key of its own: a built-in policy fresh from the same template must not speak here too.
      const options = 'policies: {owner-required: {severity: warning, options: {key: maintainer}}}\n'
      for (const [path, text] of Object.entries(cardFiles())) await repository.write(path, text)
      await repository.write('.github/specgate.yml', `version: 1\nplugins: ["${folder}"]\n${options}`)
      const base = await repository.commit('base')
      await repository.write('pipelines/x/pipeline.yaml', card({ version: 'v1.0.1' }) + 'maintainer: ""\n')
      await repository.commit('head')
      const judged = await checkJson(dir, ['--base', base, '--head', 'HEAD'])
      expect(places(judged.report)).toEqual([expect.stringMatching(/^OWNER_REQUIRED\.MISSING pipelines\/x\/pipeline\.yaml:/)])

      // The head breaks the policy: the base's copy judges all the same.
      const policy = readFileSync(join(dir, folder, 'policy.mjs'), 'utf8')
      const broken = policy.replace(/checkDocument\([^)]*\)\s*\{/, '$& throw new Error("broken on purpose");')
      expect(broken).not.toBe(policy)
      await repository.write(`${folder}/policy.mjs`, broken)
      const later = await repository.commit('break the policy')
      const guarded = await checkJson(dir, ['--base', base, '--head', 'HEAD'])
      expect(rules(guarded.report)).toEqual(['GATE.CONFIG_CHANGED', 'OWNER_REQUIRED.MISSING'])
      expect(guarded.report.findings[0]?.message).toMatch(/code of this change, which is not run/)
      expect((await run('test')).code).toBe(1)

      await repository.write('pipelines/x/pipeline.yaml', card({ version: 'v1.0.2' }))
      await repository.commit('next')
      const crashed = await checkJson(dir, ['--base', later, '--head', 'HEAD'])
      expect([crashed.code, rules(crashed.report)]).toEqual([3, ['GATE.POLICY_FAILED']])
      expect(crashed.report.findings[0]?.message).toContain('broken on purpose')
    } finally {
      await repository.cleanup()
    }
  }, 60_000)

  test('a user’s policy sees NaN and infinity as they stand in the document, and not as null', async () => {
    const repository = await createRepository()
    try {
      const { dir } = repository
      const policy = `export default {
        meta: { id: 'finite', summary: 'Requires finite metrics.', views: [], since: '0.1.0', options: {},
          rules: { 'FINITE.NOT': { severity: 'error', message: 'It has {{values}}.', why: 'It broke.', fix: 'Mend it.' } } },
        checkDocument(document, { report }) {
          const { auc, loss, note } = document.get(['metrics'])
          report({ rule: 'FINITE.NOT', at: ['metrics'], data: { values: [auc, loss, note].map((one) => typeof one + ' ' + one).join(', ') } })
        },
      }`
      for (const [path, text] of Object.entries(cardFiles())) await repository.write(path, text)
      await repository.write('plugins/finite/policy.mjs', policy)
      await repository.write('.github/specgate.yml', 'version: 1\nplugins: ["plugins/finite"]\n')
      const base = await repository.commit('base')
      const metrics = 'metrics: {auc: .nan, loss: -.inf, note: null}\n'
      await repository.write('pipelines/x/pipeline.yaml', card({ version: 'v1.0.1' }) + metrics)
      await repository.commit('head')
      const { report } = await checkJson(dir, ['--base', base, '--head', 'HEAD'])
      const said = report.findings.filter(({ rule }) => rule === 'FINITE.NOT').map(({ message }) => message)
      expect(said).toEqual(['It has number NaN, number -Infinity, object null.'])
    } finally {
      await repository.cleanup()
    }
  }, 60_000)

  test('one that changes a document or a view of it has failed: ours are trusted in a run, no others', async () => {
    const repository = await createRepository()
    try {
      const changes = ["document.data.title = 'x'", "document.view('artifacts').artifacts.pop()"]
      for (const [i, change] of changes.entries())
        await repository.write(
          `plugins/change-${i}/policy.mjs`,
          `export default {
            meta: { id: 'change-${i}', summary: 'Requires nothing.', views: ['artifacts'], since: '0.1.0', options: {},
              rules: { 'CHANGE${i}.NOT': { severity: 'error', message: 'It is.', why: 'It broke.', fix: 'Mend it.' } } },
            checkDocument(document) { ${change} },
          }`,
        )
      for (const [path, text] of Object.entries(cardFiles())) await repository.write(path, text)
      await repository.write('.github/specgate.yml', 'version: 1\nplugins: ["plugins/change-0", "plugins/change-1"]\n')
      await repository.commit('base')
      const { code, report } = await checkJson(repository.dir, ['--all'])
      const failed = report.findings.filter(({ rule }) => rule === 'GATE.POLICY_FAILED')
      expect([code, failed.map(({ data }) => data['policy'])]).toEqual([3, ['change-0', 'change-1']])
    } finally {
      await repository.cleanup()
    }
  }, 60_000)

  test('the id of one of ours, a folder of somebody else’s, a policy that ends the run', async () => {
    const cwd = emptyFolder()
    const taken = await runBundle(['new-policy', 'artifact-digests'], { cwd })
    expect([taken.code, taken.stderr]).toEqual([2, expect.stringContaining('specgate has itself')])
    mkdirSync(join(cwd, 'policies', 'opa'), { recursive: true })
    await runBundle(['new-policy', 'p'], { cwd })
    const tested = await runBundle(['test'], { cwd })
    expect([tested.code, tested.stdout]).toEqual([0, expect.stringContaining('2 passed, 0 failed')])
    expect((await runBundle(['docs'], { cwd })).code).toBe(0)
    const policy = join(cwd, '.github/specgate/policies/p/policy.mjs')
    writeFileSync(policy, `process.exit(0)\n${readFileSync(policy, 'utf8')}`)
    const ended = await runBundle(['test'], { cwd })
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('ended the process')])
  }, 60_000)

  test.each([
    ['runs for ever', 'for (;;) {}', 3, /did not end within 10 seconds while it was loaded.*policies.p\n/],
    ['ends the process', 'process.exit(0)', 3, /it ended the process while it was loaded/],
    ['says nothing of itself', 'export default {}', 2, /the policy breaks the contract: .*policies.p\n/],
  ])(
    'docs and explain name a policy that %s',
    async (_, code, exit, says) => {
      const cwd = emptyFolder()
      await runBundle(['new-policy', 'p'], { cwd })
      writeFileSync(join(cwd, '.github/specgate.yml'), 'version: 1\nplugins: [.github/specgate/policies/p]\n')
      writeFileSync(join(cwd, '.github/specgate/policies/p/policy.mjs'), code)
      const runs = await Promise.all([['docs'], ['docs', '--check'], ['explain', 'p']].map((args) => runBundle(args, { cwd })))
      for (const run of runs) {
        expect([run.code, run.stderr]).toEqual([exit, expect.stringMatching(says)])
        expect(run.stderr).not.toMatch(/\n\s+at |internal error/)
      }
      // What is ours needs none of it.
      expect((await runBundle(['explain', 'LIN.CYCLE'], { cwd })).code).toBe(0)
    },
    60_000,
  )

  test('one that runs for ever, or takes all memory, is named with its case, and the others are tested', async () => {
    const cwd = emptyFolder()
    const says = ['endless', 'greedy', 'well'].map(async (id) => {
      await runBundle(['new-policy', id, '--dir', 'mine'], { cwd })
      const file = join(cwd, 'mine', id, 'policy.mjs')
      const doing = { endless: 'for (;;) {}', greedy: 'for (const all = [];;) all.push(new Array(1e6).fill(0.5))', well: '' }[id]!
      writeFileSync(file, readFileSync(file, 'utf8').replace('const owner =', `const id = {}; ${doing}\n    const owner =`))
    })
    await Promise.all(says)
    const run = await runBundle(['test', 'mine'], { cwd })
    expect([run.code, run.stdout]).toEqual([
      3,
      expect.stringMatching(/^ok {3}well[^]*2 passed, 0 failed, 2 not tested to the end\n$/),
    ])
    expect(run.stderr).toMatch(/did not end within 10 seconds while its case owner-missing\.yaml ran \(.*mine.endless\n/)
    expect(run.stderr).toMatch(/memory.*while its case owner-missing\.yaml ran.*mine.greedy\n/)
    expect(run.stderr).not.toMatch(/\n\s+at /)
  }, 60_000)

  test('a case that expects something else fails with the difference', async () => {
    const cwd = emptyFolder()
    await runBundle(['new-policy', 'p', '--dir', 'mine'], { cwd })
    const cases = join(cwd, 'mine', 'p', 'cases')
    for (const name of readdirSync(cases)) {
      const text = readFileSync(join(cases, name), 'utf8')
      writeFileSync(join(cases, name), text.replace(/\nexpect:[^]*$/, '\nexpect: []\n'))
    }
    const run = await runBundle(['test', 'mine'], { cwd })
    expect([run.code, run.stdout]).toEqual([1, expect.stringMatching(/FAIL p[^]*P\.MISSING[^]*1 passed, 1 failed/)])
  })

  test('nothing there is said, not passed', async () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'empty'))
    for (const args of [['test'], ['test', 'empty'], ['docs'], ['docs', 'empty']])
      expect([args, (await runBundle(args, { cwd })).code]).toEqual([args, 2])
  })
})
