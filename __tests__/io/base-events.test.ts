import { afterEach, describe, expect, test } from '@jest/globals'
import { checkout, cleanUp, createOrigin, failure, keep, on, openAt, paths } from './origin.js'
import { createRepository } from './repository.js'

afterEach(cleanUp)

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
    const refs = await clone.git('for-each-ref')
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

  test('push of a tag with a message: the commit that is checked out, though the tag itself can no longer be fetched', async () => {
    const origin = await createOrigin()
    await origin.repository.git('-c', 'user.name=t', '-c', 'user.email=t@t', 'tag', '-a', '-m', 'm', 'v1', origin.main)
    const tag = await origin.repository.git('rev-parse', 'refs/tags/v1')
    const clone = await checkout(origin, 'refs/heads/main', '--depth=9')
    await clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const event = { ref: 'refs/tags/v1', before: '0'.repeat(40), after: tag, repository: { default_branch: 'main' } }
    await clone.git('update-ref', 'refs/remotes/origin/main', origin.main)
    const workspace = await openAt(clone, { env: on('push', origin.main), event })
    expect([workspace.base?.sha, workspace.head.sha, paths(workspace)]).toEqual([origin.fork, origin.main, ['by-main']])
    // Of a branch both are one commit: another one that is checked out is not what was pushed.
    const branch = { ...event, ref: 'refs/heads/main' }
    expect((await failure(openAt(clone, { env: on('push', origin.main), event: branch }))).exit).toBe(3)
  })

  test('a deletion has no head', async () => {
    const origin = await createOrigin()
    const event = { ref: 'refs/heads/x', before: origin.main, after: '0'.repeat(40) }
    expect((await failure(openAt(origin.repository, { env: on('push', origin.main), event }))).exit).toBe(3)
  })

  test('an event that cannot be read: what is wrong with it, and who names both sides does not need it', async () => {
    const origin = await createOrigin()
    const [merge, pull] = [on('merge_group', origin.main), on('pull_request', origin.main)]
    const why = async (env: Record<string, string>, event?: object) =>
      (await failure(openAt(origin.repository, { env, ...(event && { event }) }))).message.replace(/^.*understood: /, '')
    expect(await why({ ...merge, GITHUB_EVENT_PATH: '/nowhere/event.json' })).toBe('there is no such file')
    expect(await why(merge, {})).toBe('it has no merge_group.base_sha')
    const short = { pull_request: { base: { sha: 'abc' } } }
    expect(await why(pull, short)).toBe('pull_request.base.sha is "abc", not a commit id of 40 or 64 hex digits')
    const nameless = { ...pull, GITHUB_EVENT_NAME: '' }
    expect(await why(nameless)).toBe('GITHUB_EVENT_NAME is not set')
    expect((await openAt(origin.repository, { env: nameless, base: origin.fork })).base?.sha).toBe(origin.fork)
    for (const sides of [{ base: origin.fork }, { all: true }]) {
      const named = await openAt(origin.repository, { env: pull, event: short, head: origin.main, ...sides })
      expect(named.head.sha).toBe(origin.main)
    }
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
  keep(repository)
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
  keep(clone)
  await clone.git('remote', 'add', 'origin', `file://${repository.dir}`)
  await clone.git('fetch', '-q', '--depth=2', 'origin', feature, main)
  await clone.git('checkout', '-q', '--detach', feature)
  expect(await clone.git('merge-base', feature, main)).toBe(root)
  const event = { pull_request: { head: { sha: feature, ref: 'f' }, base: { sha: main, ref: 'main' } } }
  const workspace = await openAt(clone, { env: on('pull_request', '1'.repeat(40)), event })
  expect([workspace.base?.sha, paths(workspace)]).toEqual([a, []])
})
