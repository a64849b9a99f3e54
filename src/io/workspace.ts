import { GateError } from '../model/errors.js'
import type { Tree, Workspace } from '../model/tree.js'
import type { FileChange } from '../model/change.js'
import type { Fact } from '../policy.js'
import { resolveSides, type FoundSide, type Sides } from './base.js'
import { diffCommits, diffWorkTree, type Diff, type WorkTreeDiff } from './changes.js'
import { CheckedOut } from './checked-out.js'
import { listTree } from './commit-files.js'
import { readCiEvent, refuseNoEvent, type CiEvent } from './event.js'
import { absent, known, unknown } from './fact.js'
import { Files } from './files.js'
import { Git, refuseRefName, type Environment, type WorkTreeSettings } from './git.js'
import { GitTree } from './git-tree.js'
import { History } from './history.js'
import { askLayout, plainLayout, refuseEmbedded, type Layout } from './layout.js'
import { Objects, type Commit } from './objects.js'
import { byCodeUnits } from '../lib/order.js'

export interface WorkspaceOptions {
  /** A folder of the repository; the workspace is the whole repository that it lies in. */
  readonly repo: string
  readonly base?: string | undefined
  readonly head?: string | undefined
  /** Without `base`: the head alone is judged. */
  readonly all: boolean
  /** Who asks: for the names of what was asked. Default: the command line. */
  readonly front?: 'action'
  /** Default: the environment of this process. Give `{ PATH }` to leave the CI's event out. */
  readonly env?: Environment
  /** The event's payload; default: the file that GITHUB_EVENT_PATH names. */
  readonly event?: unknown
}

export interface GitWorkspace extends Workspace {
  /** Absolute path of the folder that paths are relative to; in a bare repository, the repository itself. */
  readonly root: string
  /** The event that the sides were found from, when there is one. */
  readonly event: CiEvent | undefined
  readonly shallow: boolean
  /** How many git processes were started so far. */
  readonly processes: number
  /** Everything that was found out, for another thread: `resumeWorkspace` opens the same there. */
  readonly state: WorkspaceState
}

/** A workspace as plain data. */
export interface WorkspaceState {
  readonly repo: string
  readonly env: Environment
  readonly layout: Layout
  readonly settings: WorkTreeSettings
  /** As `Git.fetchLazily` takes it. */
  readonly lazy: readonly string[] | undefined
  readonly base: FoundSide | null
  readonly head: Sides['head']
  /** What the work tree has otherwise than the base, or than the head where there is none. */
  readonly work: WorkTreeDiff | undefined
  /** What `listTree` says of the head, where it was asked. */
  readonly listing: Uint8Array | undefined
  readonly changes: readonly FileChange[]
  /** Files that git does not track may be read from the disk. */
  readonly disk: boolean
  readonly event: CiEvent | undefined
  readonly shallow: boolean
}

const NAMES = {
  cli: { base: '--base', head: '--head' },
  action: { base: 'the input base', head: 'the input head' },
} as const

// Known to git without being stored, in every repository.
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

const UNPAIRED = 'a file that was renamed and edited is told as removed and added, because this clone lacks what was in it'

/** Finds both sides, what changed between them, and gives access to their files. Throws GateError 2 or 3 with the fix. */
export async function openWorkspace(options: WorkspaceOptions): Promise<GitWorkspace> {
  const env = options.env ?? process.env
  refuseEmbedded(options.repo)
  const git = new Git(options.repo, env)
  const objects = new Objects(git)
  objects.warm()
  try {
    return await open(options, env, git, objects)
  } catch (error) {
    objects.close()
    throw error
  }
}

async function open(options: WorkspaceOptions, env: Environment, git: Git, objects: Objects): Promise<GitWorkspace> {
  const checkedOut = objects.commit('HEAD')
  checkedOut.catch(() => {}) // a folder that is no repository fails both; the layout's error is the better one
  const settings = options.head === undefined ? readSettings(git) : undefined
  settings?.catch(() => {})
  // Who names both sides needs no event to find them.
  const areNamed = options.head !== undefined && (options.base !== undefined || options.all === true)
  const reading = readCiEvent(env, options.event)
  const plain = plainLayout(options.repo, env)
  const [layout, event, remote] = await Promise.all([
    plain ?? askLayout(git),
    areNamed ? reading.catch(() => undefined) : reading,
    plain === undefined ? git.remoteSettings() : undefined,
  ])
  if (event === undefined && options.base === undefined && options.all !== true) refuseNoEvent(env)
  const headCommit = (await checkedOut.catch(explainBy(git))) ?? (await confirmUnborn(git))
  if (remote?.lazy === true) {
    git.fetchLazily(remote.overrides)
    objects.renew()
  }
  const mayFetch = event !== undefined || (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false')
  const history = new History(git, objects, layout.shallow, mayFetch)
  const sides = await resolveSides(
    {
      ...options,
      base: options.base,
      head: options.head,
      names: NAMES[options.front ?? 'cli'],
      event,
      bare: layout.bare,
      headCommit,
    },
    history,
  )

  const { head } = sides
  const files = layout.bare ? undefined : new Files(layout.root)
  const empty = EMPTY_TREE[layout.format]
  const treeOf = (side: FoundSide): string => side.commit?.tree ?? empty
  let { base } = sides
  let diff: Diff | undefined
  let work: WorkTreeDiff | undefined
  // Everything will be asked for, and git can list it while it compares.
  const listing = options.all && base === null && head.commit !== null ? listTree(git, head.commit.tree) : undefined
  listing?.catch(() => {})
  let applied: WorkTreeSettings = { filters: [], lineEnds: [] }
  if (head.workingTree && files !== undefined) {
    const { filters, lineEnds, sparse } = (await settings) ?? (await readSettings(git))
    applied = { filters, lineEnds }
    git.settle(applied)
    work = await diffWorkTree(git, objects, files, treeOf(base ?? head), { ...layout, sparse })
    diff = work
  } else if (base !== null) diff = await diffCommits(git, objects, treeOf(base), treeOf(head))
  if (base !== null && diff?.unpaired === true) base = { ...base, how: `${base.how}; ${UNPAIRED}` }
  const changes = base === null || diff === undefined ? [] : diff.changes
  const disk = mayReadDisk(head, headCommit, event)
  const { shallow } = history
  const lazy = git.isLazy ? remote?.overrides : undefined
  const found = { base, head, work, listing: await listing, changes }
  const state = { repo: options.repo, env, layout, settings: applied, lazy, ...found, disk, event, shallow }
  return assemble(state, git, objects, files)
}

/** The workspace that another thread has opened, with git processes of its own. */
export function resumeWorkspace(state: WorkspaceState): GitWorkspace {
  const git = new Git(state.repo, state.env)
  git.settle(state.settings)
  git.fetchLazily(state.lazy)
  return assemble(state, git, new Objects(git), state.layout.bare ? undefined : new Files(state.layout.root))
}

function assemble(state: WorkspaceState, git: Git, objects: Objects, files: Files | undefined): GitWorkspace {
  const { layout, base, head, work, changes, event, shallow } = state
  const below = work === undefined ? head : (base ?? head)
  const checkedOut = files && new CheckedOut(files)
  return {
    base: base === null ? null : makeTree(base, base),
    head: makeTree(head, below, work),
    ...{ changes, root: layout.root, event, shallow, state },
    get processes() {
      return git.processes
    },
    tags: () => listTags(git, shallow),
    tree: (tag) => openTag(tag),
    async close() {
      objects.close()
    },
  }

  function makeTree(side: FoundSide | Sides['head'], from: FoundSide, overlay?: WorkTreeDiff): Tree {
    const workingTree = overlay !== undefined
    const names = { ref: side.ref, sha: workingTree ? null : (side.commit?.oid ?? null), workingTree, how: side.how }
    return new GitTree(names, {
      git,
      objects,
      top: layout.root,
      objectFormat: layout.format,
      root: from.commit === null ? null : { commit: from.commit.oid, tree: from.commit.tree },
      listing: side === head ? state.listing : undefined,
      overlay: overlay?.overlay ?? new Map(),
      files: side === head && state.disk ? files : undefined,
      checkedOut: side === head && state.disk ? checkedOut : undefined,
    })
  }

  async function openTag(tag: string): Promise<Fact<Tree>> {
    const refused = refuseRefName(tag)
    if (refused !== undefined) return absent(`there is no such tag: ${refused}`)
    const commit = await objects.commit(`refs/tags/${tag}`)
    if (commit !== undefined) return known(makeTree({ ref: tag, commit, how: `the tag ${tag}` }, { ref: tag, commit, how: '' }))
    if ((await objects.info(`refs/tags/${tag}`)) !== undefined) return unknown('the tag does not name a commit')
    const why = 'there is no such tag in this clone'
    return shallow ? unknown(`${why}, which is shallow and may lack tags (git fetch --tags)`) : absent(why)
  }
}

/** The disk belongs to the head when HEAD is what is judged; with `pull_request_target` it is never read. */
function mayReadDisk(side: FoundSide, headCommit: Commit | null, event: CiEvent | undefined): boolean {
  if (event?.kind === 'pull_request' && event.target) return false
  return side.commit?.oid === headCommit?.oid
}

/** When git fails over the repository as such, what it says of the layout is the better explanation. */
function explainBy(git: Git): (error: unknown) => Promise<never> {
  return async (error) => {
    await askLayout(git)
    throw error
  }
}

/** HEAD names no commit: a repository without commits, or a damaged one. */
async function confirmUnborn(git: Git): Promise<null> {
  const result = await git.run(['rev-parse', '--quiet', '--verify', 'HEAD'])
  if (result.code !== 0) return null
  throw new GateError(3, 'HEAD names a commit that is not in the repository', {
    where: result.stdout.toString('utf8').trim(),
    fix: 'Run "git fsck" in the repository; if it is damaged, make a fresh clone.',
  })
}

/** What the comparison of a working tree has to know of git's configuration. */
interface Settings extends WorkTreeSettings {
  /** A sparse checkout, in which a file that is on disk all the same counts as any other. */
  readonly sparse: boolean
}

async function readSettings(git: Git): Promise<Settings> {
  const names = '^(filter\\.|core\\.(sparsecheckout|autocrlf|eol)$|sparse\\.expectfilesoutsideofpatterns$)'
  const result = await git.run(['config', '-z', '--get-regexp', names], { system: true })
  const filters = new Set<string>()
  const isOn = new Map<string, boolean>()
  const lineEnds = new Map<string, string>()
  for (const entry of result.stdout.toString('utf8').split('\0')) {
    const [, key = '', value] = /^([^\n]*\S)(?:\n([^]*))?$/.exec(entry) ?? []
    const name = /^filter\.([^]*)\.[^.]*$/.exec(key)?.[1]
    if (name !== undefined) filters.add(name)
    else if (key === 'core.autocrlf' || key === 'core.eol') lineEnds.set(key, value ?? 'true')
    else isOn.set(key, value === undefined || /^(true|yes|on|[1-9]\d*)$/i.test(value))
  }
  for (const name of filters) {
    if (!/[=\n]/.test(name)) continue
    throw new GateError(3, 'the git configuration names a filter that cannot be switched off, and filters are never run', {
      where: `filter.${JSON.stringify(name)}`,
      fix: 'Rename the filter in the git configuration to letters, digits and dashes.',
    })
  }
  const sparse = isOn.get('core.sparsecheckout') === true && isOn.get('sparse.expectfilesoutsideofpatterns') !== true
  return { filters: [...filters], lineEnds: [...lineEnds].map((entry) => entry.join('=')), sparse }
}

async function listTags(git: Git, shallow: boolean): Promise<Fact<readonly string[]>> {
  const output = await git.output('list the tags', ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'])
  const tags = output.toString('utf8').split('\n').filter(Boolean).sort(byCodeUnits)
  if (tags.length === 0 && shallow) return unknown('this clone is shallow and has no tags; `git fetch --tags` brings them')
  return known(tags)
}
