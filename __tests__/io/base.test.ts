import { afterEach, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkout, cleanUp, createOrigin, failure, keep, on, openAt, paths, pullRequest } from './origin.js'
import { cloneRepository } from './repository.js'

afterEach(cleanUp)

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
    // That there are no tags here says nothing about the repository.
    expect(await workspace.tags()).toMatchObject({
      known: false,
      absent: false,
      reason: expect.stringContaining('git fetch --tags'),
    })
    expect(await workspace.head.start('by-feature', 0)).toMatchObject({ known: true, value: { length: 0 } })
    expect(await workspace.head.start('nothing', 3)).toMatchObject({ known: false, absent: true })
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
    keep(clone)
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

  test('--base <tag>, with or without a message, and a full name of a ref that the checkout lacks are fetched', async () => {
    const origin = await createOrigin()
    await origin.repository.git('tag', 'v1', origin.fork)
    await origin.repository.git('-c', 'user.name=t', '-c', 'user.email=t@t', 'tag', '-a', '-m', 'm', 'v2', origin.fork)
    for (const base of ['v1', 'v2', 'refs/tags/v2']) {
      const clone = await checkout(origin, 'refs/heads/main')
      const workspace = await openAt(clone, { base, env: on('release', origin.main), event: {} })
      expect([workspace.base?.sha, paths(workspace)]).toEqual([origin.fork, ['by-main']])
    }
    const clone = await checkout(origin, 'refs/heads/main')
    const sides = { base: origin.fork, head: 'refs/pull/7/head' }
    expect((await openAt(clone, { ...sides, env: on('workflow_run', origin.main), event: {} })).head.sha).toBe(origin.feature)
    const error = await failure(openAt(clone, { base: 'v9', env: on('release', origin.main), event: {} }))
    expect([error.exit, error.where]).toEqual([2, 'v9'])
  })

  test('a full name stands for itself, and not for a branch that has it as its short name', async () => {
    const origin = await createOrigin()
    const { repository, fork, main } = origin
    await repository.git('update-ref', 'refs/heads/refs/heads/main', fork)
    const workspace = await openAt(repository, { base: 'refs/heads/main', head: fork, env: {} })
    expect([workspace.base?.how, main === fork]).toEqual([expect.stringContaining('refs/heads/main'), false])
    expect(workspace.base?.sha).toBe(fork) // their merge base
    expect((await openAt(repository, { base: fork, head: 'refs/heads/main', env: {} })).head.sha).toBe(main)
  })

  test('a branch whose name ends in the full name of another does not stand in for it', async () => {
    const origin = await createOrigin()
    await origin.repository.git('branch', 'a/refs/heads/main', origin.fork)
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
