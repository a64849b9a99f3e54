import { afterAll, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createRepository } from '../io/repository.js'
import { emptyFolder, runBundle, type Run } from './bundle.js'
import { card, MODEL } from './cards.js'

/** Enough for a second thread, with a finding in every third and a file that is no document in every tenth. */
function cards(release: number): Record<string, string> {
  const files: Record<string, string> = {}
  for (let i = 0; i < 420; i++) {
    const folder = `teams/${String(i).padStart(3, '0')}`
    files[`${folder}/pipeline.yaml`] = card({
      version: `v1.${release}.0`,
      ...(i % 3 === 0 && { edges: [['extract', 'gone']] as const }),
      ...(i % 7 === 0 && { without: ['metrology'] }),
    })
    if (i % 10 === 0) files[`${folder}/notes.json`] = '{"a": 1}\n'
    if (i % 5 === 0) files[`${folder}/model.bin`] = MODEL
  }
  return files
}

const repository = createRepository()
afterAll(async () => (await repository).cleanup())

const parse = ({ stdout }: Run): unknown => {
  const report = JSON.parse(stdout) as Record<string, unknown>
  delete report['timings'] // what the clock says
  return report
}

const given = (args: readonly string[]): string[] => ['check', ...args, '--format', 'json', '--now', '2026-11-22T00:00:00Z']
const ALL = ['--all']

/** What one thread says, asked once: a run that is to show what breaks it has no other. */
const asked = new Map<readonly string[], Promise<Run>>()
function alone(cwd: string, args: readonly string[]): Promise<Run> {
  const run = asked.get(args) ?? runBundle([...given(args), '--debug'], { cwd, env: { NODE_DEBUG: 'worker' } })
  asked.set(args, run)
  return run
}

test('two threads say what one says, of all files, of a commit and of the working tree', async () => {
  const repo = await repository
  for (const [path, text] of Object.entries({ ...cards(0), '.gitignore': 'ignored.bin\n' })) await repo.write(path, text)
  await repo.commit('a release')
  for (const [path, text] of Object.entries(cards(1))) await repo.write(path, text)
  await repo.commit('the next')
  await repo.write('teams/002/pipeline.yaml', card({ version: 'v1.2.0', edges: [['extract', 'nowhere']] }))
  await repo.write('teams/005/model.bin', 'other bytes\n')
  for (const args of [ALL, ['--base', 'HEAD~1', '--head', 'HEAD'], ['--base', 'HEAD~1']]) {
    const shared = await runBundle(given(args), { cwd: repo.dir, env: { NODE_DEBUG: 'worker' } })
    const one = await alone(repo.dir, args)
    expect({ args, ...(parse(shared) as object) }).toEqual({ args, ...(parse(one) as object) })
    expect(shared.code).toBe(1)
    expect((parse(shared) as { findings: unknown[] }).findings.length).toBeGreaterThan(130)
    expect(one.stderr).not.toContain('WORKER')
    if (availableParallelism() > 1) expect(shared.stderr).toContain('WORKER')
    // What V8 says of an option that this version of it does not know.
    expect(shared.stderr).not.toMatch(/unrecognized flag/)
  }
}, 240_000)

test('a thread that breaks is not waited for, whatever node is told to do with errors that nobody handles', async () => {
  const repo = await repository
  const hook = join(emptyFolder(), 'break.cjs')
  writeFileSync(
    hook,
    `const { isMainThread, parentPort, workerData } = require('node:worker_threads')
     if (!isMainThread && workerData?.workspace) parentPort.postMessage = () => { throw new Error('broken on purpose') }`,
  )
  const broken = await runBundle(given(ALL), {
    cwd: repo.dir,
    env: { NODE_OPTIONS: `--require ${hook} --unhandled-rejections=warn` },
  })
  const one = await alone(repo.dir, ALL)
  expect(broken.code).toBe(one.code)
  expect(parse(broken)).toEqual(parse(one))
}, 240_000)
