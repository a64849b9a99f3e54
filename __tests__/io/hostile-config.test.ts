/** A repository's own configuration may be anybody's: no program that it names is run, and what needs none of them still works. */
import { afterEach, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { chmod, cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Git } from '../../src/io/git.js'
import { checkout, cleanUp, createOrigin, failure, keep, on, openAt, paths, pullRequest, readText } from './origin.js'
import { cloneRepository, createRepository, makeFolder, quietEnvironment, type TestRepository } from './repository.js'

afterEach(cleanUp)

/** A program that leaves a trace, and a question whether it was run. */
async function trap(): Promise<{ program: string; wasRun: () => boolean }> {
  const folder = await makeFolder()
  const program = join(folder, 'program')
  await writeFile(program, `#!/bin/sh\necho "$0" "$@" >> '${folder}/trace'\nexit 1\n`)
  await chmod(program, 0o755)
  return { program, wasRun: () => existsSync(join(folder, 'trace')) }
}

const text = (from: number): string => Array.from({ length: 30 }, (_, i) => `line ${from + i}\n`).join('')

/** A clone without blobs of the base: `kept` renamed and edited, `moved` renamed, `edited` edited, `added` new. */
async function partialClone(): Promise<{ clone: TestRepository; base: string; head: string }> {
  const origin = keep(await createRepository())
  await origin.git('config', 'uploadpack.allowFilter', 'true')
  await origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  await origin.write('kept.txt', text(0)).then((r) => r.write('moved.txt', text(100)))
  await origin.write('edited.txt', text(200))
  const base = await origin.commit('base')
  await origin.rename('kept.txt', 'renamed.txt').then((r) => r.rename('moved.txt', 'elsewhere.txt'))
  await origin.write('renamed.txt', `${text(0)}more\n`).then((r) => r.write('edited.txt', `${text(200)}more\n`))
  await origin.write('added.txt', 'new\n')
  const head = await origin.commit('head')
  const clone = keep(await cloneRepository(origin, '--filter=blob:none'))
  return { clone, base, head }
}

const change = (type: string, path: string, basePath?: string): object => ({
  ...{ type, path },
  ...(basePath !== undefined && { basePath }),
})

test('a partial clone fetches what it lacks, and pairs what was renamed and edited', async () => {
  const { clone, base, head } = await partialClone()
  const workspace = await openAt(clone, { base, head })
  expect(workspace.changes).toMatchObject([
    change('added', 'added.txt'),
    change('modified', 'edited.txt'),
    change('renamed', 'elsewhere.txt', 'moved.txt'),
    change('renamed', 'renamed.txt', 'kept.txt'),
  ])
  expect(workspace.base?.how).not.toContain('lacks')
  expect(await readText(workspace.base, 'edited.txt')).toBe(text(200))
})

const UNPAIRED = [
  change('added', 'added.txt'),
  change('modified', 'edited.txt'),
  change('renamed', 'elsewhere.txt', 'moved.txt'),
  change('removed', 'kept.txt'),
  change('added', 'renamed.txt'),
]

test.each(['two commits', 'a working tree'])(
  'without its remote it goes on, and says what it could not pair: %s',
  async (what) => {
    const { clone, base, head } = await partialClone()
    await clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    const workspace = await openAt(clone, { base, ...(what === 'two commits' && { head }) })
    expect(workspace.changes).toMatchObject(UNPAIRED)
    expect(workspace.base?.how).toContain('told as removed and added, because this clone lacks what was in it')
    const [lost, there] = await Promise.all([readText(workspace.base, 'edited.txt'), readText(workspace.head, 'added.txt')])
    expect([lost, there]).toEqual([expect.stringMatching(/^unknown: its object \w+ is not in this clone/), 'new\n'])
  },
)

test.each([
  ['remote.origin.uploadpack', (program: string) => program, undefined],
  ['core.sshCommand', (program: string) => program, 'ssh://localhost:9/x'],
  ['core.gitProxy', (program: string) => program, 'git://localhost:9/x'],
  ['remote.origin.url', (program: string) => `ext::${program}`, undefined],
  ['remote.origin.vcs', () => 'ext', undefined],
])('nothing that %s names is run to fetch what a partial clone lacks', async (key, value, url) => {
  const { program, wasRun } = await trap()
  const { clone, base, head } = await partialClone()
  if (url !== undefined) await clone.git('config', 'remote.origin.url', url)
  if (key.endsWith('vcs')) await clone.git('config', 'remote.origin.url', program)
  await clone.git('config', 'protocol.ext.allow', 'always')
  await clone.git('config', key, value(program))
  const workspace = await openAt(clone, { base, head })
  expect(workspace.changes).toMatchObject(UNPAIRED)
  expect(await readText(workspace.base, 'edited.txt')).toMatch(/^unknown/)
  expect(wasRun()).toBe(false)
})

test('CI fetches the base by its id, and runs nothing of what the clone names', async () => {
  const { program, wasRun } = await trap()
  const origin = await createOrigin()
  const clone = await checkout(origin, 'refs/pull/7/merge')
  const settings = [
    'core.sshCommand',
    'core.askPass',
    'core.gitProxy',
    'remote.origin.uploadpack',
    'core.fsmonitor',
    'diff.external',
  ]
  for (const key of settings) await clone.git('config', key, program)
  await clone.git('config', 'credential.helper', `!${program}`)
  await clone.git('config', 'core.hooksPath', program)
  await clone.git('config', 'filter.x.clean', program)
  await clone.git('config', 'diff.x.textconv', program)
  const workspace = await openAt(clone, { env: on('pull_request', origin.merge), event: pullRequest(origin) })
  expect([workspace.base?.sha, paths(workspace)]).toEqual([origin.main, ['by-feature']])
  expect(wasRun()).toBe(false)
})

test('the user’s own programs take the place of the repository’s; helpers that are known by name stay', async () => {
  const clone = keep(await createRepository())
  const folder = await makeFolder()
  const global = join(folder, 'gitconfig')
  await writeFile(global, '[core]\n\tsshCommand = my-ssh\n[credential]\n\thelper = mine --x\n')
  const settings = async (): Promise<unknown> =>
    (await new Git(clone.dir, { ...quietEnvironment, GIT_CONFIG_GLOBAL: global }).remoteSettings()).overrides
  await clone.git('config', 'credential.https://example.org.helper', 'store')
  expect(await settings()).toEqual([])
  await clone.git('config', 'credential.https://example.org.helper', 'store; evil')
  await clone.git('config', 'core.sshCommand', 'evil')
  expect(await settings()).toEqual([
    '-c',
    'core.sshcommand=my-ssh',
    '-c',
    'credential.helper=',
    '-c',
    'credential.helper=mine --x',
  ])
  const ssh =
    '"/usr/bin/ssh" -i "$RUNNER_TEMP/a-1" -o StrictHostKeyChecking=yes -o CheckHostIP=no -o "UserKnownHostsFile=$RUNNER_TEMP/a-1_known_hosts"'
  await clone.git('config', 'core.sshCommand', ssh) // of actions/checkout
  await clone.git('config', '--unset', 'credential.https://example.org.helper')
  expect(await settings()).toEqual([])
  await clone.git('config', 'core.sshCommand', `${ssh} -o ProxyCommand=evil`)
  expect(await settings()).toEqual(['-c', 'core.sshcommand=my-ssh'])
})

test('a folder of the work tree that looks like a bare repository is not read as one', async () => {
  const repository = keep(await createRepository())
  await repository.write('a.txt', 'a').then((r) => r.commit('a'))
  const bare = keep(await cloneRepository(repository, '--bare'))
  const inside = join(repository.dir, 'specs')
  await cp(bare.dir, inside, { recursive: true })
  const { exit, message } = await failure(openAt({ dir: inside }, { all: true }))
  expect([exit, message]).toEqual([3, expect.stringContaining('looks like a bare git repository inside the files of another')])
  await expect(openAt({ dir: join(inside, 'refs') }, { all: true })).rejects.toThrow('looks like a bare')
  expect((await openAt(bare, { all: true })).head.sha).toBe(await repository.git('rev-parse', 'HEAD'))
})
