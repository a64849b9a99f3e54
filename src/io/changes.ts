import type { FileChange } from '../model/change.js'
import { mapLimited } from './fact.js'
import { diffTrees } from './diff-trees.js'
import { blobId, readDigest, parseLfsPointer, LFS_POINTER_LIMIT } from './digest.js'
import type { Files } from './files.js'
import { explainGitFailure } from './git-errors.js'
import { parseRawDiff, quoteName, splitFields, type RawChange } from './git-names.js'
import { isZeroId, type Git, type GitResult } from './git.js'
import { hiddenFiles, type IndexPlace } from './hidden-files.js'
import type { OverlayEntry } from './git-tree.js'
import type { Objects } from './objects.js'
import { pairRenames, type RenameCandidate } from './pair-renames.js'
import { byCodeUnits } from '../lib/order.js'

// Said on the command line, so that neither diff.* of a user nor `ignore = all` in a pull request's .gitmodules counts.
const RAW = ['--raw', '-r', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-relative', '--no-color']
// Beyond this many files on a side git pairs by content only what has the same base name; the rest stays added and removed.
const RENAMES = ['-M50%', '-l2000', '--no-rename-empty']
const EXACT = ['-M100%', '-l2000', '--no-rename-empty']
const MAX_PAIRED_BYTES = 1 << 20

export interface Diff {
  /** Sorted by path. */
  readonly changes: readonly FileChange[]
  /** Files may have been renamed and edited that are told as removed and added: the clone lacks what was in them. */
  readonly unpaired: boolean
}

/** What differs between two trees, renamed files paired; those that cannot be read, by the id of what is in them alone. */
export async function diffCommits(git: Git, objects: Objects, base: string, head: string): Promise<Diff> {
  if (base === head) return { changes: [], unpaired: false }
  const simple = await diffTrees(objects, base, head).catch(() => undefined) // git explains what is damaged
  if (simple !== undefined) return { changes: simple, unpaired: false }
  const ask = (renames: readonly string[]): Promise<GitResult> =>
    git.run(['diff-tree', ...RAW, ...renames, '--ignore-submodules=none', base, head, '--'])
  let result = await ask(RENAMES)
  const lacking = result.code !== 0 // where it is for another reason, this fails too
  if (lacking) result = await ask(EXACT)
  if (result.code !== 0) throw explainGitFailure('compare the two commits', result.stderr, git.cwd)
  const changes = parseRawDiff(result.stdout)
    .map(toFileChange)
    .sort((a, b) => byCodeUnits(a.path, b.path))
  const has = (type: FileChange['type']): boolean => changes.some((change) => change.type === type)
  return { changes, unpaired: lacking && has('added') && has('removed') }
}

function toFileChange(raw: RawChange): FileChange {
  const type = raw.status === 'A' ? 'added' : raw.status === 'D' ? 'removed' : raw.status === 'R' ? 'renamed' : 'modified'
  return {
    type,
    path: raw.path,
    ...(raw.basePath === undefined ? {} : { basePath: raw.basePath }),
    ...(raw.baseMode === undefined ? {} : { baseMode: raw.baseMode }),
    ...(raw.headMode === undefined ? {} : { headMode: raw.headMode }),
  }
}

export interface WorkTreeDiff extends Diff {
  readonly overlay: ReadonlyMap<string, OverlayEntry>
}

interface Candidate {
  readonly path: string
  /** What the commit has, when it has it. */
  readonly base: Pick<RawChange, 'baseMode' | 'baseOid'> | undefined
}

/**
 * What the work tree has otherwise than a commit or tree, with the untracked files that git does not ignore. A file whose stat
 * data alone differ, or that only git's own line-end rules changed, is not a change.
 */
export async function diffWorkTree(
  git: Git,
  objects: Objects,
  files: Files,
  commit: string,
  index: IndexPlace,
): Promise<WorkTreeDiff> {
  const [raw, others, hidden] = await Promise.all([
    git.output('compare the working tree', ['diff-index', ...RAW, '--no-renames', '--ignore-submodules=dirty', commit, '--'], {
      cwd: files.root,
    }),
    git.output('list the untracked files', ['ls-files', '-z', '--others', '--exclude-standard'], { cwd: files.root }),
    hiddenFiles(git, files, index),
  ])
  const overlay = new Map<string, OverlayEntry>()
  const before = new Map<string, Pick<RawChange, 'baseMode' | 'baseOid'>>()
  const onDisk = new Map<string, Candidate>()
  for (const change of parseRawDiff(raw)) {
    const { path, baseMode, baseOid, headMode, headOid, status } = change
    if (baseMode !== undefined) before.set(path, { baseMode, baseOid })
    if (headMode === 'submodule')
      overlay.set(path, { removed: false, mode: headMode, oid: isZeroId(headOid) ? undefined : headOid })
    else if (status === 'D') overlay.set(path, { removed: true })
    else if (headMode !== undefined && !isZeroId(headOid)) overlay.set(path, { removed: false, mode: headMode, oid: headOid })
    else onDisk.set(path, { path, base: before.get(path) })
  }
  for (const path of splitFields(others)) {
    if (!path.endsWith('/')) onDisk.set(path, { path, base: before.get(path) }) // "dir/" is another repository
  }
  for (const { path, base } of hidden) {
    if (!before.has(path) && !overlay.has(path)) before.set(path, base)
    if (!onDisk.has(path)) onDisk.set(path, { path, base: before.get(path) })
  }
  await settle(git, objects, files, [...onDisk.values()], overlay)
  return { ...(await toChanges(objects, files, overlay, before)), overlay }
}

/** Looks at the files that git did not compare, and enters those that do differ. */
async function settle(
  git: Git,
  objects: Objects,
  files: Files,
  candidates: readonly Candidate[],
  overlay: Map<string, OverlayEntry>,
): Promise<void> {
  const looks = candidates.map(({ path }) => files.look(path))
  const compared: Candidate[] = []
  candidates.forEach(({ path, base }, i) => {
    const look = looks[i]!
    if (!look.known) overlay.set(path, { removed: true })
    else {
      overlay.set(path, { removed: false, mode: look.value.mode, oid: undefined })
      if (base !== undefined && (look.value.mode === 'file' || look.value.mode === 'executable')) compared.push({ path, base })
    }
  })
  if (compared.length === 0) return
  // git's own rules for line ends and encodings apply; programs that the configuration names as filters are switched off.
  const input = compared.map(({ path }) => quoteName(path) + '\n').join('')
  const hashed = await git.run(['hash-object', '--stdin-paths'], { cwd: files.root, input })
  const oids = hashed.stdout.toString('utf8').trimEnd().split('\n')
  if (hashed.code !== 0 || oids.length !== compared.length) {
    throw explainGitFailure('read a changed file of the working tree (it may have changed meanwhile)', hashed.stderr, files.root)
  }
  await mapLimited(compared, 16, async ({ path, base }, i) => {
    const now = overlay.get(path) as Extract<OverlayEntry, { removed: false }>
    const oid = oids[i] as string
    const same = oid === base?.baseOid || (base !== undefined && (await isPulledPointer(objects, files, path, base.baseOid)))
    if (same && now.mode === base?.baseMode) overlay.delete(path)
    else if (same) overlay.set(path, { ...now, oid: base?.baseOid })
    else overlay.set(path, { ...now, ...((await objects.info(oid)) === undefined ? { stored: oid } : { oid }) })
  })
}

/** The commit has a Git LFS pointer, and the file on disk is the content that it stands for. */
async function isPulledPointer(objects: Objects, files: Files, path: string, baseOid: string): Promise<boolean> {
  const base = await objects.read(baseOid, LFS_POINTER_LIMIT)
  const pointer = base?.data === undefined ? undefined : parseLfsPointer(base.data)
  if (pointer === undefined) return false
  const look = files.look(path)
  if (!look.known || look.value.size !== pointer.size) return false
  const digest = await readDigest(files.source(path), 'sha256', 'sha1')
  return digest.known && digest.value.hex === pointer.oid
}

async function toChanges(
  objects: Objects,
  files: Files,
  overlay: ReadonlyMap<string, OverlayEntry>,
  before: ReadonlyMap<string, Pick<RawChange, 'baseMode' | 'baseOid'>>,
): Promise<Diff> {
  const gone: string[] = []
  const fresh: string[] = []
  const changes: FileChange[] = []
  /** Gone, and not in this clone. */
  const lacking = new Map<string, string>()
  for (const [path, entry] of overlay) {
    const baseMode = before.get(path)?.baseMode
    if (entry.removed) {
      if (baseMode !== undefined) gone.push(path)
    } else if (baseMode === undefined) fresh.push(path)
    else changes.push({ type: 'modified', path, baseMode, headMode: entry.mode })
  }
  const pairs = gone.length === 0 || fresh.length === 0 ? new Map<string, string>() : await pair()
  const paired = new Set(pairs.values())
  for (const path of fresh) {
    const basePath = pairs.get(path)
    const headMode = (overlay.get(path) as Extract<OverlayEntry, { removed: false }>).mode
    const baseMode = basePath === undefined ? undefined : before.get(basePath)?.baseMode
    if (basePath === undefined || baseMode === undefined) changes.push({ type: 'added', path, headMode })
    else changes.push({ type: 'renamed', path, basePath, baseMode, headMode })
  }
  for (const path of gone) {
    const baseMode = before.get(path)?.baseMode
    if (!paired.has(path) && baseMode !== undefined) changes.push({ type: 'removed', path, baseMode })
  }
  const unpaired = [...lacking.values()].some((path) => !paired.has(path)) && fresh.some((path) => !pairs.has(path))
  return { changes: changes.sort((a, b) => byCodeUnits(a.path, b.path)), unpaired }

  async function pair(): Promise<Map<string, string>> {
    const isFile = (mode: string | undefined): boolean => mode === 'file' || mode === 'executable'
    const olds = await mapLimited(gone, 16, async (path): Promise<RenameCandidate[]> => {
      const was = before.get(path)
      if (was === undefined || !isFile(was.baseMode)) return []
      const object = await objects.read(was.baseOid, MAX_PAIRED_BYTES)
      if (object === undefined) lacking.set(was.baseOid, path)
      return object?.data === undefined ? [] : [{ path, bytes: object.data }]
    })
    const same = new Map<string, string>()
    const news = await mapLimited(fresh, 16, async (path): Promise<RenameCandidate[]> => {
      const now = overlay.get(path)
      if (now === undefined || now.removed || !isFile(now.mode)) return []
      if (now.oid !== undefined) {
        const object = await objects.read(now.oid, MAX_PAIRED_BYTES)
        return object?.data === undefined ? [] : [{ path, bytes: object.data }]
      }
      const bytes = await files.read(path, MAX_PAIRED_BYTES)
      if (!bytes.known) return []
      const from = lacking.size === 0 ? undefined : lacking.get(blobId(bytes.value, [...lacking.keys()][0]!))
      if (from !== undefined) same.set(path, from)
      return from === undefined ? [{ path, bytes: Buffer.from(bytes.value) }] : []
    })
    return new Map([...pairRenames(olds.flat(), news.flat()), ...same])
  }
}
