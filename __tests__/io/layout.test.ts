import { afterEach, expect, test } from '@jest/globals'
import { appendFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Git } from '../../src/io/git.js'
import { askLayout, plainLayout } from '../../src/io/layout.js'
import { openWorkspace } from '../../src/io/workspace.js'
import { cloneRepository, createRepository, makeFolder, quietEnvironment, runGit, type TestRepository } from './repository.js'

const made: string[] = []
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, { recursive: true, force: true }))))

async function create(options?: { objectFormat: 'sha256' }): Promise<TestRepository> {
  const repository = await createRepository(options)
  made.push(repository.dir)
  await repository.write('folder/f', 'x')
  await repository.commit('one')
  return repository
}

/** The folder to start in, once the repository is what the name says. */
type Shape = (repository: TestRepository) => Promise<string> | string
const config =
  (line: string): Shape =>
  async ({ dir }) => {
    await appendFile(join(dir, '.git', 'config'), line)
    return dir
  }

/** Read without git, where the system is the one for it. */
const PLAIN: Record<string, Shape> = {
  'a clone': async (repository) => {
    const clone = await cloneRepository(repository)
    made.push(clone.dir)
    return clone.dir
  },
  'a folder of it': ({ dir }) => join(dir, 'folder'),
  'through a link': async ({ dir }) => {
    const folder = await makeFolder()
    made.push(folder)
    await symlink(dir, join(folder, 'link'))
    return join(folder, 'link', 'folder')
  },
  'a detached head': async (repository) => {
    await repository.git('checkout', '-q', '--detach')
    return repository.dir
  },
  'no commit yet': async (repository) => {
    await repository.git('checkout', '-q', '--orphan', 'new')
    return repository.dir
  },
  'a remote and a name': config('[remote "origin"]\n\turl = https://example.org/x.git\n[user]\n\tname = A\n'),
}
/** Left to git. */
const ODD: Record<string, Shape> = {
  'inside .git': ({ dir }) => join(dir, '.git', 'refs'),
  'a bare repository': async (repository) => {
    const clone = await cloneRepository(repository, '--bare')
    made.push(clone.dir)
    return join(clone.dir, 'refs')
  },
  'a bare repository in a folder of another': async ({ dir }) => {
    await runGit(dir, ['init', '-q', '--bare', 'folder/bare'])
    return join(dir, 'folder', 'bare', 'objects')
  },
  'a worktree': async (repository) => {
    const folder = await makeFolder()
    made.push(folder)
    await repository.git('worktree', 'add', '-q', join(folder, 'other'))
    return join(folder, 'other')
  },
  'a work tree elsewhere': config('[core]\n\tworktree = /tmp\n'),
  'a bare one by its config': config('[core] bare = true\n'),
  'an extension': config('[core]\n\trepositoryformatversion = 1\n[extensions]\n\tworktreeConfig = true\n'),
  'a shallow clone': async (repository) => {
    await repository.write('g', 'y')
    await repository.commit('two')
    const clone = await cloneRepository(repository, '--depth=1')
    made.push(clone.dir)
    return clone.dir
  },
  'a linked .git': async ({ dir }) => {
    await rename(join(dir, '.git'), join(dir, 'real'))
    await symlink('real', join(dir, '.git'))
    return dir
  },
  'an empty .git in a folder of another': async ({ dir }) => {
    await mkdir(join(dir, 'folder', '.git'))
    return join(dir, 'folder')
  },
  'a .git without refs in a folder of another': async ({ dir }) => {
    await mkdir(join(dir, 'folder', '.git', 'objects'), { recursive: true })
    await writeFile(join(dir, 'folder', '.git', 'HEAD'), 'ref: refs/heads/main\n')
    await writeFile(join(dir, 'folder', '.git', 'config'), '[core]\n\tbare = false\n')
    return join(dir, 'folder')
  },
  'no repository': async ({ dir }) => {
    await rm(join(dir, '.git'), { recursive: true })
    return dir
  },
  'no folder': ({ dir }) => join(dir, 'missing'),
}

const ask = async (cwd: string): Promise<unknown> =>
  askLayout(new Git(cwd, quietEnvironment)).catch((error: Error) => ({ refused: error.message }))

test.each(Object.entries(PLAIN))('what is read of a plain repository is what git says of it: %s', async (_, shape) => {
  const cwd = await shape(await create())
  const asked = await ask(cwd)
  expect(asked).toEqual({ root: expect.any(String), gitDir: expect.any(String), bare: false, shallow: false, format: 'sha1' })
  expect(plainLayout(cwd, quietEnvironment)).toEqual(process.platform === 'linux' ? asked : undefined)
  expect(plainLayout(cwd, { ...quietEnvironment, GIT_CEILING_DIRECTORIES: '/' })).toBeUndefined()
})

test.each(Object.entries(ODD))('anything else is left to git: %s', async (_, shape) => {
  const cwd = await shape(await create())
  expect(plainLayout(cwd, quietEnvironment)).toBeUndefined()
})

test('SHA-256 is left to git', async () => {
  const { dir } = await create({ objectFormat: 'sha256' })
  expect(plainLayout(dir, quietEnvironment)).toBeUndefined()
  expect(await ask(dir)).toMatchObject({ format: 'sha256' })
})

test('a repository that looks plain and that git refuses is refused in the words for it', async () => {
  const { dir } = await create()
  await appendFile(join(dir, '.git', 'config'), '[core\n')
  expect(plainLayout(dir, quietEnvironment)).toEqual(process.platform === 'linux' ? expect.anything() : undefined)
  const opened = openWorkspace({ repo: dir, all: true, env: quietEnvironment })
  await expect(opened).rejects.toThrow(/^git could not open the repository \(git said: fatal: bad config line/)
})
