/** The start of a run is most of the time that a small pull request takes: it does no more than it has to. */
import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { emptyFolder, NOW, runBundle } from './bundle.js'

const dist = resolve(process.env['SPECGATE_DIST'] ?? 'dist')

test('no library is in the script that every run loads', () => {
  const { sources } = JSON.parse(readFileSync(join(dist, 'main.js.map'), 'utf8')) as { sources: readonly string[] }
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.filter((source) => source.includes('node_modules'))).toEqual([])
})

test('of a small repository two commits are compared by one git process, and nobody asks who else names what changed', async () => {
  const dir = emptyFolder()
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.email=t@t', '-c', 'user.name=t', ...args], { cwd: dir, encoding: 'utf8' }).trim()
  git('init', '-q', '-b', 'main')
  mkdirSync(join(dir, 'cards'))
  writeFileSync(join(dir, 'cards/lock.yaml'), 'packages: []\n')
  const card = (version: string): string =>
    `pipeline: {id: a, version: ${version}}\nprovenance: {environment: {deps_lock: lock.yaml}}\n`
  for (const version of ['v1.0.0', 'v1.1.0']) {
    writeFileSync(join(dir, 'cards/card.yaml'), card(version))
    git('add', '.')
    git('commit', '-qm', version)
  }
  const log = join(emptyFolder(), 'log')
  const bin = emptyFolder()
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`, { mode: 0o755 })
  const path = `${bin}${delimiter}${process.env['PATH']}`
  const run = await runBundle(['check', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json', '--now', NOW], {
    cwd: dir,
    env: { PATH: path },
  })
  expect([run.stderr, JSON.parse(run.stdout)]).toEqual(['', expect.objectContaining({ complete: true })])
  const commands = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => /(?:^| )(cat-file|grep|diff-tree|ls-tree|rev-parse|config)(?: |$)/.exec(line)?.[1])
  expect(commands).toEqual(['cat-file'])
})
