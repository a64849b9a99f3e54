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
  for (let i = 0; i < 500; i++) {
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

/** The same run with and without a second thread; a run that is to show what breaks it has none. */
async function both(cwd: string, args: readonly string[]): Promise<[Run, Run]> {
  const given = ['check', ...args, '--format', 'json', '--now', '2026-11-22T00:00:00Z']
  const shared = await runBundle(given, { cwd, env: { NODE_DEBUG: 'worker' } })
  const alone = await runBundle([...given, '--debug'], { cwd, env: { NODE_DEBUG: 'worker' } })
  return [shared, alone]
}

test('two threads say what one says, of all files, of a commit and of the working tree', async () => {
  const repo = await repository
  for (const [path, text] of Object.entries({ ...cards(0), '.gitignore': 'ignored.bin\n' })) await repo.write(path, text)
  await repo.commit('a release')
  for (const [path, text] of Object.entries(cards(1))) await repo.write(path, text)
  await repo.commit('the next')
  await repo.write('teams/002/pipeline.yaml', card({ version: 'v1.2.0', edges: [['extract', 'nowhere']] }))
  await repo.write('teams/005/model.bin', 'other bytes\n')
  for (const args of [['--all'], ['--base', 'HEAD~1', '--head', 'HEAD'], ['--base', 'HEAD~1']]) {
    const [shared, alone] = await both(repo.dir, args)
    expect({ args, ...(parse(shared) as object) }).toEqual({ args, ...(parse(alone) as object) })
    expect(shared.code).toBe(1)
    expect((parse(shared) as { findings: unknown[] }).findings.length).toBeGreaterThan(150)
    expect(alone.stderr).not.toContain('WORKER')
    if (availableParallelism() > 1) expect(shared.stderr).toContain('WORKER')
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
  const given = ['check', '--all', '--format', 'json', '--now', '2026-11-22T00:00:00Z']
  const broken = await runBundle(given, { cwd: repo.dir, env: { NODE_OPTIONS: `--require ${hook} --unhandled-rejections=warn` } })
  const alone = await runBundle([...given, '--debug'], { cwd: repo.dir })
  expect(broken.code).toBe(alone.code)
  expect(parse(broken)).toEqual(parse(alone))
}, 240_000)
