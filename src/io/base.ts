import { GateError } from '../model/errors.js'
import type { CiEvent } from './event.js'
import type { History } from './history.js'
import type { Commit } from './objects.js'

/** One side as it was found. `commit` is null in a repository without commits. */
export interface FoundSide {
  readonly ref: string
  readonly commit: Commit | null
  /** The sentence for the report. */
  readonly how: string
}

export interface Sides {
  /** Null when the head alone is judged. */
  readonly base: FoundSide | null
  /** When `workingTree`, `commit` is what HEAD is, and the files on disk are judged. */
  readonly head: FoundSide & { readonly workingTree: boolean }
}

export interface SidesRequest {
  readonly base: string | undefined
  readonly head: string | undefined
  readonly all: boolean
  /** What the user calls the two: flags of the command line, or inputs of the action. */
  readonly names: { readonly base: string; readonly head: string }
  readonly event: CiEvent | undefined
  /** The repository has no work tree. */
  readonly bare: boolean
  readonly headCommit: Commit | null
}

type Head = Sides['head']

/**
 * The base ladder: which two states are compared, and how each was found. What the user names comes first, then the event,
 * then the merge base with the upstream or the default branch. Throws GateError: 2 for a wrong argument, 3 when a commit
 * cannot be had.
 */
export async function resolveSides(request: SidesRequest, history: History): Promise<Sides> {
  const { event } = request
  const own = request.head === undefined ? undefined : await explicitHead(request.head, request.names.head, history)
  if (request.base !== undefined) {
    const head = own ?? (await quietEventHead(request, history))
    return { base: await explicitBase(request.base, request.names.base, head, history), head }
  }
  if (request.all) return { base: null, head: own ?? (await quietEventHead(request, history)) }
  if (event === undefined) {
    const head = own ?? defaultHead(request)
    return { base: await localBase(head, history), head }
  }
  if (event.kind === 'other') {
    const head = own ?? committedHead(request, event.name)
    if (event.base !== undefined) return { base: await explicitBase(event.base, 'the input "base"', head, history), head }
    throw new GateError(2, `the event "${event.name}" does not say what to compare with`, {
      where: 'GITHUB_EVENT_NAME',
      fix: 'Name the last released commit or tag with --base <ref>, or judge everything with --all.',
      inAction: { fix: 'Set the input base to the last released commit or tag.' },
    })
  }
  const head = own ?? (await eventHead(event, request, history))
  return { base: await eventBase(event, head, history), head }
}

async function explicitHead(name: string, option: string, history: History): Promise<Head> {
  const { commit } = await history.named(name, option)
  return { ref: name, commit, how: `the commit that ${written(option, name)} names`, workingTree: false }
}

/** As the user wrote it. */
function written(option: string, name: string): string {
  return option.startsWith('--') ? `${option} ${name}` : `${option}, ${name},`
}

/** A branch is compared where the head left it, as on a pull request; anything else is one state and is taken as it is. */
async function explicitBase(name: string, option: string, head: Head, history: History): Promise<FoundSide> {
  const { commit, branch } = await history.named(name, option)
  const exact = { ref: name, commit, how: `the commit that ${written(option, name)} names` }
  if (!branch || head.commit === null) return exact
  if (history.shallow) return { ...exact, how: `the tip of ${name} (the clone is shallow, so the merge base is not known)` }
  const base = await history.mergeBase(commit, head.commit)
  if (base === undefined) return { ...exact, how: `the tip of ${name}, which shares no history with the head` }
  return base.oid === commit.oid ? exact : { ref: name, commit: base, how: `the merge base of ${name} and ${head.ref}` }
}

function defaultHead(request: SidesRequest): Head {
  const { headCommit, bare } = request
  if (bare)
    return { ref: 'HEAD', commit: headCommit, how: 'HEAD, because the repository has no working tree', workingTree: false }
  return {
    ref: 'working tree',
    commit: headCommit,
    how: `the working tree, because no ${request.names.head.replace('the input ', '')} was given`,
    workingTree: true,
  }
}

/** In CI the commit is judged, not what a build has made of the checkout since. */
function committedHead(request: SidesRequest, event: string): Head {
  return {
    ref: 'HEAD',
    commit: request.headCommit,
    how: `HEAD as it was checked out for the event "${event}"`,
    workingTree: false,
  }
}

/** The event's head when the base was given: only if it is what is checked out, since the folder may be another repository. */
async function quietEventHead(request: SidesRequest, history: History): Promise<Head> {
  const { event, headCommit } = request
  if (event?.kind === 'pull_request' && event.target) return eventHead(event, request, history)
  const oid = headCommit?.oid
  const ids =
    event?.kind === 'pull_request'
      ? [event.testedSha, event.headSha]
      : event?.kind === 'push'
        ? [event.after, event.testedSha]
        : event?.kind === 'merge_group'
          ? [event.headSha]
          : []
  return event !== undefined && oid !== undefined && ids.includes(oid) ? committedHead(request, event.name) : defaultHead(request)
}

type KnownEvent = Exclude<CiEvent, { kind: 'other' }>
type PushEvent = Extract<CiEvent, { kind: 'push' }>

async function eventHead(event: KnownEvent, request: SidesRequest, history: History): Promise<Head> {
  const checkedOut = request.headCommit
  const side = (commit: Commit, ref: string, how: string): Head => ({ ref, commit, how, workingTree: false })
  if (event.kind === 'merge_group') {
    const commit = await history.require(event.headSha, 'the head of the merge group')
    return side(commit, event.headSha, 'the head of the merge group')
  }
  if (event.kind === 'push') return side(await pushHead(event, history), event.after, 'the pushed commit')
  if (!event.target) {
    if (checkedOut?.oid === event.testedSha && checkedOut !== null) {
      return side(
        checkedOut,
        event.headRef,
        'the commit that GitHub tests for the pull request (GITHUB_SHA), which is checked out',
      )
    }
    if (checkedOut?.oid !== event.headSha && event.testedSha !== undefined) {
      const tested = await history.commit(event.testedSha)
      if (tested !== undefined)
        return side(tested, event.headRef, 'the commit that GitHub tests for the pull request (GITHUB_SHA)')
    }
  }
  return side(await history.require(event.headSha, 'the head of the pull request'), event.headRef, 'the head of the pull request')
}

/** actions/checkout fetches what GITHUB_SHA names: of a tag with a message that is the commit alone, and the tag is not in the clone. */
async function pushHead({ ref, after, testedSha }: PushEvent, history: History): Promise<Commit> {
  const isTag = ref.startsWith('refs/tags/') && testedSha !== undefined && testedSha !== after
  const tagged = isTag && (await history.commit(after)) === undefined ? await history.commit(testedSha) : undefined
  return tagged ?? history.require(after, 'the pushed commit')
}

async function eventBase(event: KnownEvent, head: Head, history: History): Promise<FoundSide> {
  if (event.kind === 'push') return pushBase(event, head, history)
  if (event.kind === 'merge_group') {
    const commit = await history.require(event.baseSha, 'the base of the merge group')
    return { ref: event.baseRef, commit, how: 'the base of the merge group' }
  }
  const at = head.commit as Commit
  const [first, second] = at.parents
  if (at.oid === event.testedSha && at.parents.length === 2 && second === event.headSha && first !== undefined) {
    const commit = await history.require(first, 'the first parent of the tested merge commit')
    return { ref: event.baseRef, commit, how: `the first parent of the merge commit ${at.oid} that GitHub tests` }
  }
  const tip = await history.require(event.baseSha, 'the base of the pull request')
  const base = await history.mergeBase(tip, at)
  if (base === undefined) throw noCommonHistory(event.baseSha, at.oid)
  return { ref: event.baseRef, commit: base, how: `the merge base of the pull request's base ${tip.oid} and ${at.oid}` }
}

async function pushBase(event: PushEvent, head: Head, history: History): Promise<FoundSide> {
  const at = head.commit as Commit
  const { before } = event
  if (before !== undefined) {
    const commit =
      (await history.commit(before)) ?? (await history.require(before, 'the commit before the push').catch(() => undefined))
    if (commit !== undefined) return { ref: before, commit, how: 'the commit before the push' }
  }
  const isDefault = event.defaultBranch !== undefined && event.ref === `refs/heads/${event.defaultBranch}`
  if (isDefault && before === undefined) {
    return { ref: '(nothing)', commit: null, how: 'nothing, because the push made the default branch: every file is new' }
  }
  if (!isDefault) {
    const name = event.defaultBranch
    const tip = (await defaultBranchTip(history, name)) ?? (await fetchedDefaultTip(history, name))
    const base = tip === undefined ? undefined : await history.mergeBase(tip.commit, at)
    const why = before === undefined ? 'the push made a new branch or tag' : `the commit before the push, ${before}, is gone`
    if (base !== undefined && base.oid !== at.oid) {
      return {
        ref: tip?.ref ?? base.oid,
        commit: base,
        how: `the merge base of ${tip?.ref} and the pushed commit, because ${why}`,
      }
    }
    const parent = at.parents[0]
    if (base !== undefined && parent !== undefined) {
      const commit = await history.require(parent, 'the parent of the pushed commit')
      return { ref: parent, commit, how: `the first parent of the pushed commit, which ${tip?.ref} already holds; ${why}` }
    }
    if (base !== undefined) return { ref: '(nothing)', commit: null, how: `nothing, because ${why} at the first commit` }
  }
  throw new GateError(
    3,
    `nothing was found to compare the push with: ${before === undefined ? 'the ref is new' : `the commit before it, ${before}, is gone`}`,
    {
      where: event.ref,
      fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or name the base with --base <ref>.',
      inAction: {
        fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or name the base with the input base.',
      },
    },
  )
}

/** The tip of the default branch as this clone knows it, the remote's view first. */
async function defaultBranchTip(history: History, name?: string): Promise<{ ref: string; commit: Commit } | undefined> {
  const names = name === undefined ? ['main', 'master'] : [name]
  const refs = [...names.map((n) => `refs/remotes/origin/${n}`), ...names.map((n) => `refs/heads/${n}`)]
  if (name === undefined) refs.unshift('refs/remotes/origin/HEAD')
  const found = await Promise.all(refs.map((ref) => history.commit(ref)))
  const i = found.findIndex((commit) => commit !== undefined)
  return i < 0 ? undefined : { ref: (refs[i] as string).replace(/^refs\/(heads|remotes)\//, ''), commit: found[i] as Commit }
}

async function fetchedDefaultTip(history: History, name?: string): Promise<{ ref: string; commit: Commit } | undefined> {
  const commit = await history.remoteTip(name === undefined ? 'HEAD' : `refs/heads/${name}`)
  return commit === undefined ? undefined : { ref: name ?? 'the default branch of origin', commit }
}

async function localBase(head: Head, history: History): Promise<FoundSide> {
  const at = head.commit
  if (at === null)
    return { ref: '(nothing)', commit: null, how: 'nothing, because the repository has no commits yet: every file is new' }
  const upstream = await history.commit('@{upstream}')
  // A branch that was pushed tracks its own copy: compared with that, every pushed change would be none.
  const own = upstream !== undefined && (await history.tracksItself())
  const tracked = upstream === undefined ? undefined : { ref: 'the upstream branch', commit: upstream }
  const tip = tracked === undefined || own ? ((await defaultBranchTip(history)) ?? tracked) : tracked
  if (tip === undefined) {
    if (head.workingTree)
      return { ref: 'HEAD', commit: at, how: 'HEAD, because no upstream and no default branch (main, master) was found' }
    throw new GateError(2, 'there is no upstream and no default branch (main, master) to compare with', {
      where: head.ref,
      fix: 'Name the base with --base <ref>, or judge everything with --all.',
      inAction: { fix: 'Name the base with the input base.' },
    })
  }
  const base = await history.mergeBase(tip.commit, at)
  if (base === undefined) throw noCommonHistory(tip.ref, head.ref)
  return { ref: tip.ref, commit: base, how: `the merge base of ${tip.ref} and ${head.workingTree ? 'HEAD' : head.ref}` }
}

function noCommonHistory(a: string, b: string): GateError {
  return new GateError(3, `${a} and ${b} share no history, so there is no merge base to compare with`, {
    where: `${a}...${b}`,
    fix: 'Name the state to compare with: --base <commit or tag>.',
    inAction: { fix: 'Name the state to compare with, a commit or a tag, with the input base.' },
  })
}
