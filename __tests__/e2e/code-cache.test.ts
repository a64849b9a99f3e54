/** What V8 made of the bundle is kept for the next run of a person, and whatever becomes of it changes no verdict. */
import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder, NOW, runBundle } from './bundle.js'

function repository(): string {
  const dir = emptyFolder()
  writeFileSync(join(dir, 'card.yaml'), 'pipeline: {version: v1.0.0}\nartifacts:\n  - {path: a.bin}\n')
  execFileSync('sh', ['-c', 'git init -q && git add . && git -c user.email=t@t -c user.name=t commit -qm one'], { cwd: dir })
  return dir
}

const args = ['check', '--all', '--now', NOW]
/** Away from the cache that the other tests share. */
const check = (cwd: string, env: Record<string, string>): ReturnType<typeof runBundle> =>
  runBundle(args, { cwd, env: { XDG_CACHE_HOME: '', ...env } })
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

test('the second run finds the code of the first, and says the same; a damaged or a foreign one is no harm', async () => {
  const cwd = repository()
  const home = emptyFolder()
  const cache = join(home, '.cache', 'specgate')
  const plain = await check(cwd, {})
  expect(plain.code).toBe(1)
  const first = await check(cwd, { HOME: home })
  const [file, ...others] = readdirSync(cache)
  expect([file, others]).toEqual([expect.stringMatching(/^check-[0-9a-f]{8}\.bin$/), []])
  expect([modeOf(cache), modeOf(join(cache, file!))]).toEqual(['700', '600'])
  const path = join(cache, file!)
  const runsOf = (): number => (JSON.parse(readFileSync(path, 'utf8').slice(0, 4096)) as { runs: number }).runs
  expect(runsOf()).toBe(1)
  const second = await check(cwd, { HOME: home })
  expect(runsOf()).toBe(2)
  // Only the first bytes matter here: what lies behind them V8 checks by itself.
  writeFileSync(path, readFileSync(path).subarray(0, 100))
  const damaged = await check(cwd, { HOME: home })
  expect(runsOf()).toBe(1)
  chmodSync(cache, 0o777)
  const before = statSync(path).mtimeMs
  const open = await check(cwd, { HOME: home })
  expect([statSync(path).mtimeMs, runsOf()]).toEqual([before, 1])
  for (const run of [first, second, damaged, open]) expect([run.code, run.stdout, run.stderr]).toEqual([1, plain.stdout, ''])
})

test('what was kept is taken, of parts that are loaded later as well: from the third run on nothing is written', async () => {
  const cwd = repository()
  // The yaml package is such a part.
  writeFileSync(join(cwd, 'card.yaml'), 'pipeline: &p {version: v1.0.0}\nother: *p\n')
  const home = emptyFolder()
  const runs: number[] = []
  const parts: number[] = []
  for (let i = 0; i < 5; i++) {
    await check(cwd, { HOME: home })
    const [file] = readdirSync(join(home, '.cache', 'specgate'))
    const text = readFileSync(join(home, '.cache', 'specgate', file!), 'utf8').slice(0, 4096)
    const header = JSON.parse(text) as { runs: number; scripts: Record<string, unknown> }
    runs.push(header.runs)
    parts.push(Object.keys(header.scripts).length)
  }
  expect(runs).toEqual([1, 2, 3, 3, 3])
  expect(Math.min(...parts)).toBeGreaterThan(1)
})

test.each([
  ['in CI', { CI: 'true' }],
  ['in GitHub Actions', { GITHUB_ACTIONS: 'true' }],
  ['when Node is told to keep none', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ['with a cache folder that is not absolute', { XDG_CACHE_HOME: 'here', HOME: 'there' }],
])('nothing is kept %s', async (_, env: Record<string, string>) => {
  const cwd = repository()
  const home = emptyFolder()
  const run = await runBundle([...args, '--base', 'HEAD'], { cwd, env: { XDG_CACHE_HOME: '', HOME: home, ...env } })
  expect(run.code).toBe(1)
  expect([readdirSync(home), readdirSync(cwd).sort()]).toEqual([[], ['.git', 'card.yaml']])
})

test('no home is made, and XDG_CACHE_HOME is heard', async () => {
  const cwd = repository()
  const home = emptyFolder()
  const missing = join(home, 'missing')
  await check(cwd, { HOME: missing })
  expect(existsSync(missing)).toBe(false)
  const xdg = join(home, 'xdg')
  mkdirSync(xdg)
  await check(cwd, { HOME: missing, XDG_CACHE_HOME: xdg })
  expect(readdirSync(join(xdg, 'specgate'))).toHaveLength(1)
})
