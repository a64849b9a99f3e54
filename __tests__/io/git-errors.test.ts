import { afterEach, expect, test } from '@jest/globals'
import { explainGitFailure } from '../../src/io/git-errors.js'

const before = process.env['GIT_DIR']
afterEach(() => {
  if (before === undefined) delete process.env['GIT_DIR']
  else process.env['GIT_DIR'] = before
})

test('who sets GIT_DIR is told that it is not followed, and what to write instead', () => {
  const stderr = 'fatal: not a git repository (or any of the parent directories): .git'
  process.env['GIT_DIR'] = "/srv/it's.git"
  expect(explainGitFailure('find the repository', stderr, '/tmp').fix).toMatch(/GIT_DIR is not followed.*--repo '\/srv\/it/)
  delete process.env['GIT_DIR']
  expect(explainGitFailure('find the repository', stderr, '/tmp').fix).toContain('Run specgate inside a clone')
})

test('a partial clone whose remote does not answer is not called damaged', () => {
  const stderr = "fatal: '/gone' does not appear to be a git repository\nfatal: could not fetch 1f9084c from promisor remote\n"
  const { message, fix } = explainGitFailure('read an object', stderr, '/tmp')
  expect([message, fix]).toEqual([expect.stringMatching(/partial clone.*does not appear/), expect.stringContaining('--filter')])
})

test.each([
  ['fatal: unknown repository extension found:\n\trefstorage\n', /extension refstorage\)/, 'Install a newer git: 2.45 or later.'],
  [
    'fatal: unknown repository extensions found:\n\trelativeworktrees\n\tobjectformat\n',
    /relativeworktrees, objectformat/,
    'Install a newer git: 2.48 or later.',
  ],
  ['fatal: unknown repository extension found:\n\tfuture\n', /extension future\)/, 'Install a newer git.'],
  ['warning: expected git repo version <= 1, found 2\n', /found 2\)/, 'Install a newer git.'],
])('a repository that is too new for git: %j', (stderr, message, fix) => {
  const error = explainGitFailure('find the repository', stderr, '/tmp')
  expect([error.message, error.fix]).toEqual([expect.stringMatching(message), fix])
})
