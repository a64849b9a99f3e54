import { afterEach, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { cleanUp, failure, keep, openAt, readText } from './origin.js'
import { cloneRepository, createRepository, makeFolder, quietEnvironment, runGit, type TestRepository } from './repository.js'

afterEach(cleanUp)

const create = async (): Promise<TestRepository> => keep(await createRepository())

describe('which base and head', () => {
  test('a branch is compared where the head left it; a commit or tag is taken as it is', async () => {
    const repository = await create()
    await repository.write('a', '1')
    const fork = await repository.commit('fork')
    await repository.git('checkout', '-qb', 'feature')
    await repository.write('b', '1')
    const feature = await repository.commit('feature')
    await repository.git('checkout', '-q', 'main')
    await repository.write('c', '1')
    const main = await repository.commit('main moves on')
    await repository.git('tag', 'v1', main)
    await repository.git('checkout', '-q', 'feature')
    const byBranch = await openAt(repository, { base: 'main', head: 'feature' })
    expect([byBranch.base?.sha, byBranch.base?.how]).toEqual([fork, 'the merge base of main and feature'])
    expect(byBranch.changes.map((change) => change.path)).toEqual(['b'])
    const byTag = await openAt(repository, { base: 'v1', head: feature })
    expect(byTag.base?.sha).toBe(main)
    const byDefault = await openAt(repository)
    expect([byDefault.base?.sha, byDefault.base?.ref, byDefault.head.workingTree, byDefault.head.sha]).toEqual([
      fork,
      'main',
      true,
      null,
    ])
    await repository.git('checkout', '-q', '--detach', feature)
    expect((await openAt(repository)).base?.sha).toBe(fork)
    const alone = await openAt(repository, { all: true })
    expect([alone.base, alone.changes, (await alone.head.entries()).length]).toEqual([null, [], 2])
  })

  test('a tag with the name of a branch does not stand in for the branch', async () => {
    const repository = await create()
    await repository.write('a', '1')
    const main = await repository.commit('one')
    await repository.git('checkout', '-qb', 'feature')
    await repository.write('a', '2')
    const head = await repository.commit('two')
    await repository.git('tag', 'main', head)
    expect((await openAt(repository, { base: 'main', head })).base?.sha).toBe(main)
  })

  test('the upstream branch is the default base', async () => {
    const origin = await create()
    await origin.write('a', '1')
    const pushed = await origin.commit('one')
    const clone = await cloneRepository(origin)
    keep(clone)
    await clone.write('a', '2')
    await clone.commit('two')
    const workspace = await openAt(clone)
    expect(workspace.base?.sha).toBe(pushed)
    await clone.git('checkout', '-q', '-b', 'topic', '--track', 'origin/main')
    expect([(await openAt(clone)).base?.sha, (await openAt(clone)).base?.ref]).toEqual([pushed, 'the upstream branch'])
  })

  test('a branch that was pushed is compared with the default branch, not with its own copy', async () => {
    const origin = await create()
    await origin.write('a', '1')
    const main = await origin.commit('one')
    await origin.git('checkout', '-q', '-b', 'topic')
    await origin.write('a', '2')
    await origin.commit('two')
    await origin.git('checkout', '-q', 'main')
    const clone = await cloneRepository(origin)
    keep(clone)
    await clone.git('checkout', '-q', 'topic')
    const workspace = await openAt(clone)
    expect(workspace.base?.sha).toBe(main)
    expect(workspace.changes.map(({ path }) => path)).toEqual(['a'])
  })

  test('a repository without commits: every file is new', async () => {
    const repository = await create()
    await repository.write('card.yaml', 'x: 1\n')
    const workspace = await openAt(repository)
    expect(workspace.changes).toEqual([{ type: 'added', path: 'card.yaml', headMode: 'file' }])
    expect([workspace.base?.sha, workspace.head.sha]).toEqual([null, null])
    expect(await readText(workspace.head, 'card.yaml')).toBe('x: 1\n')
    expect(await workspace.base?.entries()).toEqual([])
    expect(await workspace.tags()).toEqual({ known: true, value: [] })
    expect(await workspace.head.grep(['x:'])).toEqual(['card.yaml'])
  })

  test('wrong arguments are exit 2, with the nearest names', async () => {
    const repository = await create()
    await repository.commit('one')
    await repository.git('branch', 'release/2.0')
    const typo = await failure(openAt(repository, { base: 'mian' }))
    expect([typo.exit, typo.message, typo.where, typo.fix]).toEqual([
      2,
      '--base names no commit of this repository',
      'mian',
      'Did you mean main?',
    ])
    // Whoever sets an input of the action has no flag to look for.
    const input = await failure(openAt(repository, { base: 'mian', front: 'action' }))
    expect(input.message).toBe('the input base names no commit of this repository')
    const named = await openAt(repository, { base: 'main', head: 'main', front: 'action' })
    expect([named.base?.how, named.head.how]).toEqual([
      'the commit that the input base, main, names',
      'the commit that the input head, main, names',
    ])
    const dash = await failure(openAt(repository, { base: '--output=/etc/x' }))
    expect([dash.exit, dash.message]).toEqual([
      2,
      '--base is not a name of a commit: it starts with "-", which git would read as an option',
    ])
    expect((await failure(openAt(repository, { head: 'a\nb' }))).exit).toBe(2)
    const blob = await failure(openAt(repository, { base: 'a'.repeat(40) }))
    expect([blob.exit, blob.fix?.includes(`git fetch --no-tags --depth=1 origin ${'a'.repeat(40)}`)]).toEqual([3, true])
  })

  test('no repository, no folder, no git', async () => {
    const dir = await makeFolder()
    const none = await failure(openAt({ dir }, { env: { ...quietEnvironment, GIT_CEILING_DIRECTORIES: join(dir, '..') } }))
    expect([none.exit, none.where]).toEqual([3, dir])
    expect(none.fix).toContain('actions/checkout')
    expect((await failure(openAt({ dir: join(dir, 'nowhere') }))).exit).toBe(2)
    const noGit = await failure(openAt({ dir }, { env: { PATH: dir } }))
    expect([noGit.exit, noGit.message]).toEqual([3, 'git is not on the PATH'])
    await runGit(dir, ['init', '-q'])
    expect((await openAt({ dir })).root).toBe(dir)
  })

  test('a bare repository is judged at HEAD', async () => {
    const origin = await create()
    await origin.write('a', '1')
    const one = await origin.commit('one')
    await origin.write('a', '2')
    const two = await origin.commit('two')
    const bare = await cloneRepository(origin, '--bare')
    keep(bare)
    const workspace = await openAt(bare, { base: one })
    expect([workspace.head.sha, workspace.head.workingTree, workspace.changes.length]).toEqual([two, false, 1])
    expect(await readText(workspace.head, 'a')).toBe('2')
  })

  test('from a folder below the root, paths stay relative to the root', async () => {
    const repository = await create()
    await repository.write('sub/a', '1')
    const base = await repository.commit('one')
    await repository.write('sub/a', '2').then((r) => r.write('sub/new', '1'))
    const workspace = await openAt({ dir: join(repository.dir, 'sub') }, { base })
    expect(workspace.changes.map((change) => change.path)).toEqual(['sub/a', 'sub/new'])
    expect(workspace.root).toBe(repository.dir)
  })
})
