import fs from 'node:fs'
import { resolve } from 'node:path'
import { GateError } from '../model/errors.js'
import { isBranchName } from './event.js'
import { explainGitFailure, quietly } from './git-errors.js'
import { isObjectId, refuseRefName, type Git } from './git.js'
import type { Commit, Objects } from './objects.js'
import { nearestNames } from './nearest-names.js'

/** Where a commit stands that a side was resolved to. */
export interface NamedCommit {
  readonly commit: Commit
  /** The name is a branch, local or of a remote: a moving line of work rather than one state. */
  readonly branch: boolean
}

const NETWORK = { network: true, timeoutMs: 5 * 60_000 }
// Steps of deepening a shallow clone before the whole history is asked for.
const DEPTHS = [50, 1000]

/** Commits and how they relate, also in a shallow clone, where git's own answers cannot be taken as they are. */
export class History {
  #shallow: boolean

  constructor(
    private readonly git: Git,
    private readonly objects: Objects,
    shallow: boolean,
    /** Commits that are missing may be fetched (a run in CI); on a person's machine nothing is fetched unasked. */
    private readonly mayFetch: boolean,
  ) {
    this.#shallow = shallow
  }

  get shallow(): boolean {
    return this.#shallow
  }

  /** Whether the upstream of the current branch is the branch of the same name elsewhere. */
  async tracksItself(): Promise<boolean> {
    const result = await this.git.run(['rev-parse', '--symbolic-full-name', '@{upstream}', 'HEAD'])
    const [upstream, branch] = result.stdout.toString('utf8').trim().split('\n')
    return (
      branch !== undefined && upstream?.replace(/^refs\/(remotes\/[^/]+|heads)\//, '') === branch.replace(/^refs\/heads\//, '')
    )
  }

  commit(revision: string): Promise<Commit | undefined> {
    return this.objects.commit(revision)
  }

  /** What the user's argument names. Throws GateError 2 with the nearest names when it names no commit. */
  async named(argument: string, option: string): Promise<NamedCommit> {
    const refused = refuseRefName(argument)
    if (refused !== undefined) {
      throw new GateError(2, `${option} is not a name of a commit: ${refused}`, {
        where: JSON.stringify(argument.slice(0, 200)),
        fix: `Give ${option} a branch, a tag or a commit id.`,
      })
    }
    // A branch comes first: a tag of the same name, which git would prefer, must not stand in for it. A whole name stands for itself,
    // and not for a branch `refs/heads/main` that somebody made.
    const byId: boolean = isObjectId(argument)
    const names =
      byId || argument.startsWith('refs/')
        ? [argument]
        : [`refs/heads/${argument}`, `refs/remotes/${argument}`, argument, `refs/remotes/origin/${argument}`]
    const found = await Promise.all(names.map((name) => this.commit(name)))
    const at = found.findIndex((commit) => commit !== undefined)
    if (at >= 0) {
      const branch = (names.length > 1 && at !== 2) || /^refs\/(heads|remotes)\//.test(argument)
      return { commit: found[at] as Commit, branch }
    }
    if (byId) return { commit: await this.require(argument, `the commit of ${option}`), branch: false }
    const remote = isBranchName(argument) ? await this.#atOrigin(argument) : undefined
    if (remote !== undefined) return remote
    throw await this.#unknownName(argument, option)
  }

  /** What a checkout of one commit has not: another branch, which comes first here as well, or a tag. */
  async #atOrigin(argument: string): Promise<NamedCommit | undefined> {
    const refs = /^refs\/(?:heads|tags|pull)\//.test(argument)
      ? [argument]
      : [`refs/heads/${argument.replace(/^origin\//, '')}`, `refs/tags/${argument}`]
    for (const ref of refs) {
      const commit = await this.remoteTip(ref)
      if (commit !== undefined) return { commit, branch: ref.startsWith('refs/heads/') }
    }
    return undefined
  }

  async #unknownName(argument: string, option: string): Promise<GateError> {
    const refs = await this.git.run(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'])
    const names = refs.stdout.toString('utf8').split('\n').filter(Boolean)
    const near = nearestNames(argument, names)
    const shallow = this.#shallow ? ' This clone is shallow, so give actions/checkout "fetch-depth: 0".' : ''
    return new GateError(2, `${option} names no commit of this repository`, {
      where: argument,
      fix:
        (near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Run "git branch -a" and "git tag" to see the names.') + shallow,
    })
  }

  /** A commit that an event or a parent line names; fetched by its id when the clone does not have it. */
  async require(oid: string, what: string): Promise<Commit> {
    let commit = await this.commit(oid)
    if (commit !== undefined) return commit
    let said = 'the clone is not fetched from by itself outside of CI'
    if (this.mayFetch) {
      said = (await this.fetch(['--depth=1'], [oid])) ?? 'it was fetched and is not a commit'
      commit = await this.commit(oid)
      if (commit !== undefined) return commit
    }
    throw new GateError(3, `${what}, ${oid}, is not in this clone and could not be fetched (${said})`, {
      where: oid,
      fix:
        'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or run before this step: ' +
        `git fetch --no-tags --depth=1 origin ${oid}`,
    })
  }

  /** The commit that a full ref name stands for at `origin`, fetched by its id: no ref of the clone is touched. */
  async remoteTip(ref: string): Promise<Commit | undefined> {
    if (!this.mayFetch) return undefined
    const listed = await this.git.run(['ls-remote', '--quiet', '--upload-pack=git-upload-pack', 'origin', ref], NETWORK)
    if (listed.code !== 0) return undefined
    // git lists every ref that ends so: a branch `a/refs/heads/main` comes before `refs/heads/main`, and whoever may push it would choose the base.
    const line = listed.stdout.toString('utf8').split('\n').find((one) => one.endsWith(`\t${ref}`)) // prettier-ignore
    const oid = line?.slice(0, -ref.length - 1)
    if (!isObjectId(oid)) return undefined
    return this.require(oid, `the tip of ${ref} at origin`).catch(() => undefined)
  }

  /** Fetches ids or full ref names from `origin`. Answers what went wrong, or undefined. */
  async fetch(depth: readonly string[], wants: readonly string[]): Promise<string | undefined> {
    const options = [
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
      '--refmap=',
      '--upload-pack=git-upload-pack',
    ]
    // Without --depth a full clone stays full; with it, it would become shallow.
    const limits = this.#shallow ? depth : []
    const result = await this.git.run(['fetch', ...options, ...limits, 'origin', ...wants], NETWORK)
    return result.code === 0 ? undefined : `git fetch said: ${quietly(result.stderr)}`
  }

  /** The merge base, or undefined when the two share no history. In a shallow clone it is proven, after deepening, or refused. */
  async mergeBase(a: Commit, b: Commit): Promise<Commit | undefined> {
    if (a.oid === b.oid) return a
    if (b.parents.includes(a.oid)) return a
    if (a.parents.includes(b.oid)) return b
    if (!this.#shallow) return this.#askMergeBase(a.oid, b.oid)
    let said = 'a clone is not deepened by itself outside of CI'
    for (const depth of [0, ...DEPTHS, Infinity]) {
      if (depth > 0) {
        if (!this.mayFetch) break
        said = (await this.fetch([depth === Infinity ? '--unshallow' : `--depth=${depth}`], [a.oid, b.oid])) ?? ''
        if (said !== '') break
        this.#shallow = (await this.#shallowCommits()).size > 0
      }
      const found = await this.#askMergeBase(a.oid, b.oid)
      if (!this.#shallow || (found !== undefined && (await this.#isProven(a.oid, b.oid, found.oid)))) return found
    }
    throw new GateError(
      3,
      `the clone is too shallow to tell where ${a.oid} and ${b.oid} part (${said || 'nothing more was sent'})`,
      {
        where: `${a.oid}...${b.oid}`,
        fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or run before this step: git fetch --unshallow origin',
      },
    )
  }

  async #askMergeBase(a: string, b: string): Promise<Commit | undefined> {
    const result = await this.git.run(['merge-base', a, b])
    const oid = result.stdout.toString('utf8').trim()
    if (result.code === 0 && isObjectId(oid)) return this.commit(oid)
    if (result.code === 1) return undefined
    throw explainGitFailure(`find the merge base of ${a} and ${b}`, result.stderr, this.git.cwd)
  }

  /**
   * A merge base found in a shallow clone is right when no commit between it and the two sides is one whose parents are cut
   * off: every other common ancestor would have to be reached through such a commit.
   */
  async #isProven(a: string, b: string, base: string): Promise<boolean> {
    const cut = await this.#shallowCommits()
    const between = await this.git.output('list commits', ['rev-list', a, b, '--not', base])
    return !between
      .toString('utf8')
      .split('\n')
      .some((oid) => cut.has(oid))
  }

  async #shallowCommits(): Promise<ReadonlySet<string>> {
    const path = (await this.git.output('find its shallow file', ['rev-parse', '--git-path', 'shallow'])).toString('utf8')
    const text = await fs.promises.readFile(resolve(this.git.cwd, path.replace(/\n$/, '')), 'utf8').catch(() => '')
    return new Set(text.split('\n').filter(Boolean))
  }
}
