import fs from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { GateError } from '../model/errors.js'
import { explainGitFailure } from './git-errors.js'
import type { Environment, Git } from './git.js'

/** Where a repository lies, and what sort it is. */
export interface Layout {
  readonly root: string
  readonly gitDir: string
  readonly bare: boolean
  readonly shallow: boolean
  readonly format: 'sha1' | 'sha256'
}

/** Words in the `config` that could make a repository another, or put its files elsewhere; and what a plain one says with them. */
const TELLING = /bare|worktree|extensions|repositoryformatversion|include|promisor/i
const PLAIN_LINE = /^\s*(?:bare = false|repositoryformatversion = 0)$/
const PLAIN_HEAD = /^(?:ref: refs\/heads\/[\w./-]+|[0-9a-f]{40})\n$/
const MAX_CONFIG = 64 << 10

/**
 * What git would say of a plain clone, read from its files without asking git: a process less. Undefined wherever anything is out of the
 * ordinary, then git is to be asked: another system or owner, a worktree, a submodule, a bare, shallow or SHA-256 repository, none at all.
 * Whether git reads the repository is seen when it does.
 */
export function plainLayout(cwd: string, env: Environment): Layout | undefined {
  if (process.platform !== 'linux') return undefined // elsewhere the name of a folder may be spelled in more ways than one
  if (Object.keys(env).some((name) => /^GIT_(?:CEILING|DISCOVERY|CONFIG_COUNT)/i.test(name))) return undefined
  try {
    const root = findRoot(fs.realpathSync.native(cwd))
    if (root === undefined) return undefined
    const gitDir = join(root, '.git')
    return isPlain(root, gitDir) ? { root, gitDir, bare: false, shallow: false, format: 'sha1' } : undefined
  } catch {
    return undefined
  }
}

/** The first folder upwards that holds a `.git`, unless git could stop or find another before. */
function findRoot(start: string): string | undefined {
  const { dev } = fs.statSync(start)
  for (let folder = start; ; folder = dirname(folder)) {
    if (fs.statSync(folder).dev !== dev) return undefined
    if (fs.lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return folder
    // With a HEAD the folder may be a repository itself.
    if (folder === dirname(folder) || fs.lstatSync(join(folder, 'HEAD'), { throwIfNoEntry: false }) !== undefined)
      return undefined
  }
}

/**
 * A folder of a work tree that is made to look like a bare repository (`HEAD`, `objects`, `refs`, and a `config` of the pull request's
 * choice): git would read that one, with its settings, in place of the one that it is part of. Throws GateError 3, before git is run.
 */
export function refuseEmbedded(cwd: string): void {
  let start: string
  try {
    start = fs.realpathSync.native(cwd)
  } catch {
    return // git tells what is wrong with the folder
  }
  if (start.split(sep).includes('.git')) return // git keeps submodules and worktrees there, and no file of a work tree can be
  const isThere = (path: string): boolean => fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined
  let bare: string | undefined
  for (let folder = start; ; folder = dirname(folder)) {
    try {
      if (isThere(join(folder, '.git'))) break
      if (['HEAD', 'objects', 'refs'].every((name) => isThere(join(folder, name)))) bare ??= folder
    } catch {
      return
    }
    if (folder === dirname(folder)) return
  }
  if (bare === undefined) return
  throw new GateError(
    3,
    'the folder looks like a bare git repository inside the files of another one, and is not read as either',
    {
      where: bare,
      fix: 'Name the folder of the clone with --repo <dir>; a repository that lies in a clone on purpose belongs outside of it.',
      inAction: {
        fix: 'Name the folder of the clone with the input working-directory; a repository that lies in a clone on purpose belongs outside of it.',
      },
    },
  )
}

function isPlain(root: string, dir: string): boolean {
  if (/[\n\ufffd]/.test(root)) return false // a name of bytes that are no UTF-8 is git's to tell
  const owned = [root, dir].every((folder) => fs.statSync(folder).uid === process.geteuid?.())
  const folders = [dir, join(dir, 'objects'), join(dir, 'refs')]
  if (!owned || !folders.every((folder) => fs.lstatSync(folder).isDirectory())) return false
  for (const folder of folders) fs.accessSync(folder, fs.constants.X_OK)
  const odd = ['commondir', 'shallow', 'config.worktree']
  if (odd.some((name) => fs.lstatSync(join(dir, name), { throwIfNoEntry: false }) !== undefined)) return false
  return PLAIN_HEAD.test(readSmall(join(dir, 'HEAD'))) && isPlainConfig(readSmall(join(dir, 'config')))
}

function isPlainConfig(text: string): boolean {
  return text.split('\n').every((line) => !TELLING.test(line) || PLAIN_LINE.test(line))
}

function readSmall(path: string): string {
  const stats = fs.lstatSync(path)
  if (!stats.isFile() || stats.size > MAX_CONFIG) throw new Error('it is no small file')
  return fs.readFileSync(path, 'latin1')
}

/** What git says of the repository. Throws GateError 2 or 3 when there is none, or git refuses it. */
export async function askLayout(git: Git): Promise<Layout> {
  const flags = [
    '--show-object-format',
    '--is-shallow-repository',
    '--is-bare-repository',
    '--absolute-git-dir',
    '--show-toplevel',
  ]
  const result = await git.run(['rev-parse', ...flags])
  const [format, shallow, bare, gitDir, ...top] = result.stdout.toString('utf8').replace(/\n$/, '').split('\n')
  const root = top.join('\n') // a folder's name may hold a newline
  // In a bare repository only the last question fails.
  if (result.code !== 0 && !(bare === 'true' && gitDir !== undefined)) {
    if (/must be run in a work tree/.test(result.stderr)) {
      throw new GateError(2, 'the folder lies inside a .git folder, not in a working tree', {
        where: git.cwd,
        fix: 'Name the folder of the clone with --repo <dir>.',
        inAction: { fix: 'Name the folder of the clone with the input working-directory.' },
      })
    }
    throw explainGitFailure('open the repository', result.stderr, git.cwd)
  }
  return {
    format: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: shallow === 'true',
    bare: bare === 'true',
    root: root || (gitDir as string),
    gitDir: gitDir as string,
  }
}
