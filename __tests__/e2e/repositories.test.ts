/** Repositories of every shape: empty, detached, shallow, SHA-256, with renames, odd names, links and submodules. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { cloneRepository, createRepository, type TestRepository } from '../io/repository.js'
import { readAttack } from './attacks.js'
import { importBranches } from './branches.js'
import { bundleEntry, checkJson, emptyFolder, NOW, rules, runBundle } from './bundle.js'
import { card, cardFiles, MODEL } from './cards.js'

const made: TestRepository[] = []
afterEach(async () => {
  for (const repository of made.splice(0)) await repository.cleanup()
})
async function repositoryWith(
  files: Record<string, string>,
  options?: Parameters<typeof createRepository>[0],
): Promise<TestRepository> {
  const repository = await createRepository(options)
  made.push(repository)
  for (const [path, text] of Object.entries(files)) await repository.write(path, text)
  return repository
}
const CARD = 'pipelines/x/pipeline.yaml'
const cyclic = card({ version: 'v1.0.1', edges: [['extract', 'train'], ['train', 'extract']] }) // prettier-ignore

test('no commits: the working tree can be judged, a base cannot be had', async () => {
  const repository = await repositoryWith({ ...cardFiles(), [CARD]: cyclic })
  const all = await checkJson(repository.dir, ['--all'])
  expect([all.code, rules(all.report)]).toEqual([1, ['LIN.CYCLE']])
  const run = await runBundle(['check', '--base', 'main'], { cwd: repository.dir })
  expect([run.code === 0, run.stderr]).toEqual([false, expect.stringMatching(/^specgate: .*main/)])
})

test('detached head, and from a folder below the root', async () => {
  const repository = await repositoryWith(cardFiles())
  const base = await repository.commit('base')
  await repository.write(CARD, cyclic)
  await repository.commit('head')
  await repository.git('checkout', '-q', '--detach')
  const run = await checkJson(join(repository.dir, 'pipelines'), ['--base', base])
  expect([run.code, run.report.findings.map(({ file }) => file)]).toEqual([1, [CARD]])
  expect((await checkJson(join(repository.dir, 'pipelines'), ['--base', base, 'x'])).code).toBe(1)
})

test('SHA-256 object names', async () => {
  const repository = await repositoryWith(cardFiles(), { objectFormat: 'sha256' })
  const base = await repository.commit('base')
  await repository.write(CARD, cyclic)
  await repository.commit('head')
  const { code, report } = await checkJson(repository.dir, ['--base', base, '--head', 'HEAD'])
  expect([code, report.base?.sha]).toEqual([1, base])
  expect(base).toHaveLength(64)
})

describe('a shallow clone', () => {
  async function origin(): Promise<{ from: TestRepository; base: string }> {
    const from = await repositoryWith(cardFiles())
    await from.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const base = await from.commit('base')
    await from.write(CARD, cyclic)
    await from.commit('head')
    return { from, base }
  }
  test('fetches the base by its id in CI', async () => {
    const { from, base } = await origin()
    const clone = await cloneRepository(from, '--depth', '1')
    made.push(clone)
    const run = await checkJson(clone.dir, ['--base', base, '--head', 'HEAD'], { CI: 'true', GITHUB_ACTIONS: 'true' })
    expect([run.code, run.report.base?.sha]).toEqual([1, base])
  })
  test('whose origin is gone: inconclusive, with what to do', async () => {
    const { from, base } = await origin()
    const clone = await cloneRepository(from, '--depth', '1')
    made.push(clone)
    await from.cleanup()
    const run = await runBundle(['check', '--base', base, '--head', 'HEAD'], { cwd: clone.dir })
    expect([run.code, run.stdout]).toEqual([3, ''])
    expect(run.stderr).toMatch(/fetch-depth: 0|git fetch/)
  })
})

test('a rename is one change, and stands under its new name', async () => {
  const repository = await repositoryWith(cardFiles())
  const base = await repository.commit('base')
  await repository.rename('pipelines/x', 'pipelines/y z')
  await repository.write('pipelines/y z/pipeline.yaml', card({ version: 'v0.9.0' }))
  await repository.commit('head')
  const { report } = await checkJson(repository.dir, ['--base', base, '--head', 'HEAD'])
  expect(report.documents).toMatchObject([{ file: 'pipelines/y z/pipeline.yaml', status: 'renamed' }])
  expect(rules(report)).toEqual(['VER.DECREASED', 'VER.STABILITY_LINE'])
})

test.each([
  'a b/c d.yaml',
  `quo"te'.yaml`,
  'new\nline.yaml',
  'größe/日本.yaml',
  '-rf.yaml',
  '$(id).yaml',
  ';id;.yaml',
  ':(top)x.yaml',
  'a,line=1::x.yaml',
])('the name %j', async (name) => {
  const repository = await repositoryWith({})
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : ''
  const { 'pipelines/x/deps.lock': lock = '' } = cardFiles()
  const model = { [`${folder}model.bin`]: MODEL, [`${folder}deps.lock`]: lock }
  await importBranches(repository.dir, [
    { name: 'base', files: { [name]: card(), ...model } },
    { name: 'head', from: 'base', files: { [name]: cyclic } },
  ])
  const args = ['--base', 'base', '--head', 'head']
  const { code, report } = await checkJson(repository.dir, args)
  expect([code, report.findings.map(({ file, rule }) => [file, rule])]).toEqual([1, [[name, 'LIN.CYCLE']]])
  const github = await runBundle(['check', ...args, '--format', 'github'], { cwd: repository.dir })
  const commands = github.stdout.split(/\r?\n/).filter((line) => line.includes('::'))
  expect(commands.filter((line) => /^::error /.test(line))).toHaveLength(1)
  expect(commands.every((line) => /^::(error|warning|notice|group|endgroup)\b/.test(line) || !/^\s*::/.test(line))).toBe(true)
})

test('links and submodules are named and not followed', async () => {
  const repository = await repositoryWith({})
  const outside = emptyFolder()
  await importBranches(repository.dir, [
    { name: 'base', files: cardFiles() },
    {
      name: 'head',
      from: 'base',
      files: {
        'specs/link.yaml': { link: '../pipelines/x/pipeline.yaml' },
        'specs/out.yaml': { link: join(outside, 'x.yaml') },
        'specs/loop.yaml': { link: 'loop.yaml' },
        'vendor/sub': { submodule: '2'.repeat(40) },
      },
    },
  ])
  const run = await runBundle(['check', '--base', 'base', '--head', 'head', '--explain-selection'], { cwd: repository.dir })
  expect(run.code).toBe(0)
  for (const file of ['specs/link.yaml', 'specs/out.yaml', 'specs/loop.yaml'])
    expect(run.stderr).toContain(`skipped  ${file}: it is a symbolic link or a submodule, which is not followed`)
})

test('artifacts that are links, pipes, pointers of LFS or in a submodule: each named, none followed', async () => {
  const dir = join(emptyFolder(), 'hostile')
  execFileSync('sh', ['-s', dir], { input: Buffer.from(readAttack('paths/make-repo.sh')), stdio: ['pipe', 'ignore', 'ignore'] })
  const digest = 'd'.repeat(60) + '1234'
  const paths = [
    'link-out.bin',
    'loop',
    'self/a.bin',
    'link2.bin',
    'model.lfs',
    'crlf.txt',
    'empty.bin',
    'fifo',
    '../vendor/sub',
    '../dirlink/f.bin',
  ]
  const listed = paths.map((path) => `  - {path: "outputs/${path}", sha256: "${digest}"}\n`).join('')
  execFileSync('sh', ['-c', 'cat > card.yaml && git add card.yaml && git -c user.email=t@t -c user.name=t commit -qm card'], {
    cwd: dir,
    input: `versioning: {scheme: semver, compat_mode: both}\npipeline: {version: v1.0.0}\nartifacts:\n${listed}`,
  })
  for (const head of [[], ['--head', 'HEAD']]) {
    const run = await checkJson(dir, ['--all', ...head])
    expect(run.code).not.toBe(0)
    const about = (path: string): string[] =>
      run.report.findings.filter(({ line }) => line === 4 + paths.indexOf(path)).map(({ rule, message }) => `${rule} ${message}`)
    for (const path of paths) expect({ path, said: about(path) }).toEqual({ path, said: [expect.stringMatching(/^ART\./)] })
    // No attribute of this repository gives the file to Git LFS: everybody would get the pointer's text for the content.
    expect(about('model.lfs')[0]).toMatch(/^ART\.LFS_POINTER .*`aaaaaaaaaaaa…`/)
    for (const path of ['link-out.bin', 'loop', 'self/a.bin', 'link2.bin', '../dirlink/f.bin'])
      expect(about(path)[0]).toMatch(/link/)
    expect(JSON.stringify(run.report)).not.toContain('secret')
  }
})

test('the bundle runs where the repository is a link, and the working folder of git is another', async () => {
  const repository = await repositoryWith(cardFiles())
  await repository.commit('base')
  const folder = emptyFolder()
  mkdirSync(join(folder, 'a'))
  symlinkSync(repository.dir, join(folder, 'a', 'link'))
  expect((await checkJson(folder, ['--repo', join('a', 'link'), '--all'])).code).toBe(0)
  const script = execFileSync(process.execPath, [bundleEntry(), 'check', '--all', '--now', NOW, '--repo', repository.dir], {
    cwd: folder,
  })
  expect(script.toString()).toContain('PASS')
})
