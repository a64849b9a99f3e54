import fs, { type Dirent } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { isAbsolute, resolve, sep } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { compileGlobWalk, type GlobWalk } from '../lib/glob.js'
import { GateError } from '../model/errors.js'
import { refusalsFactory, type FileProblem, type FileProblemCode, type Refusal } from './file-refusals.js'
import { decodeName, encodeName, showName, sortByBytes } from './git-names.js'

export interface WalkedFile {
  /** Below the root, with `/`. */
  readonly path: string
  /** In bytes, when it was walked by; undefined when sizes were not asked for. */
  readonly size: number | undefined
}

/** What a pattern meant and the walk left out, or could not find. */
export interface WalkProblem extends Omit<FileProblem, 'code'> {
  /** `no-match`: the pattern `path` matches no file. `limit`: the walk was given up. */
  readonly code: FileProblemCode | 'no-match' | 'limit'
  /** A pattern names it without a wildcard: the user wants this very file. */
  readonly named: boolean
}

export interface WalkOptions {
  /** Patterns of what is left out; nothing below a folder that they match is entered. */
  readonly exclude?: readonly string[]
  /** Whether each file is looked at for its size; default true. Who opens them all anyway can do without. */
  readonly sizes?: boolean
  /** Default 1,000,000. More is a problem with the code `limit`, and no files at all. */
  readonly maxFiles?: number
  readonly signal?: AbortSignal
}

export interface Walk {
  /** Sorted by the bytes of their paths, as `LC_ALL=C sort` does; each once, however many patterns match it. */
  readonly files: readonly WalkedFile[]
  /** Sorted in the same way. */
  readonly problems: readonly WalkProblem[]
}

type Entry = Dirent | Dirent<Buffer>

const MAX_FILES = 1_000_000
const MAX_LISTINGS = 64
/** Entries between two turns of the event loop. */
const TURN = 5000

const { refusePath, refuseNonFile, refuseError, missing } = refusalsFactory(process.platform)

/**
 * The regular files below `root` that patterns name (the globs of `lib/glob.ts`; `outputs/` is everything below that
 * folder; a leading `./` counts for nothing). Links are never followed, `.git` is never entered, one folder is open at a
 * time. What a pattern matches and is no regular file is a problem, never silence: links, pipes, sockets, devices, names
 * that are no UTF-8, folders that cannot be read. Throws GateError 2 for a root that is no folder, GlobError for a pattern
 * that cannot be meant.
 */
export async function walkFiles(root: string, patterns: readonly string[], options: WalkOptions = {}): Promise<Walk> {
  const realRoot = await realpath(root).catch((cause: unknown) => {
    throw new GateError(2, 'the folder to look for files in cannot be opened', { where: root, cause })
  })
  return new Walker(realRoot, options).run(patterns, resolve(root))
}

class Walker {
  readonly #root: string
  readonly #options: WalkOptions
  readonly #files = new Map<string, WalkedFile>()
  readonly #problems = new Map<string, WalkProblem>()
  /** Undefined when nothing is left out. */
  readonly #exclude: GlobWalk | undefined
  readonly #listings = new Map<string, ReadonlyMap<string, Entry>>()
  #visited = 0

  constructor(root: string, options: WalkOptions) {
    this.#root = root
    this.#options = options
    const { exclude = [] } = options
    this.#exclude = exclude.length === 0 ? undefined : compileGlobWalk(exclude)
  }

  async run(patterns: readonly string[], givenRoot: string): Promise<Walk> {
    const globs: string[] = []
    for (const written of patterns) {
      const pattern = belowRoot(written, [givenRoot, this.#root])
      const climbs = pattern === undefined || pattern.split('/').includes('..')
      if (climbs) this.#refuse(written, { code: 'outside', reason: 'it leads out of the workspace' }, true)
      else if (!this.#takeNamed(pattern, !hasWildcard(pattern))) globs.push(pattern)
      await this.#turn()
    }
    if (globs.length > 0) await this.#walk(compileGlobWalk(globs))
    for (const pattern of globs) {
      const { matches } = compileGlobWalk([pattern])
      // A name that was taken as it is written is no pattern that failed.
      const found =
        this.#files.has(pattern) ||
        this.#problems.has(pattern) ||
        [...this.#files.keys()].some(matches) ||
        [...this.#problems.keys()].some(matches)
      if (!found) this.#refuse(pattern, { code: 'no-match', reason: 'it matches no file' }, true)
    }
    const files = this.#problems.get('')?.code === 'limit' ? [] : [...this.#files.values()]
    return { files: sortByBytes(files), problems: sortByBytes([...this.#problems.values()]) }
  }

  /**
   * Takes the path as it is written, if there is one: a shell hands over names, and a name may hold any character of a
   * pattern. Answers whether that is all that it can mean.
   */
  #takeNamed(path: string, isLiteral: boolean): boolean {
    const refused = refusePath(path)
    if (refused !== undefined) {
      if (isLiteral) this.#refuse(path, refused, true)
      return isLiteral
    }
    let at = ''
    for (const step of path.split('/')) {
      const listing = this.#list(at)
      if ('code' in listing) {
        if (isLiteral) this.#refuse(path, listing, true)
        return isLiteral
      }
      const entry = listing.get(step)
      const above = at
      at = at === '' ? step : `${at}/${step}`
      let wrong = entry === undefined ? refuseMissing(listing, step) : undefined
      if (at !== path && entry?.isSymbolicLink() === true)
        wrong = { code: 'link', reason: `it goes through the symbolic link ${JSON.stringify(at)}, which is not followed` }
      else if (at !== path && entry?.isDirectory() === false)
        wrong = { code: 'missing', reason: `there is no such file; ${JSON.stringify(at)} is not a folder` }
      if (wrong !== undefined) {
        if (isLiteral) this.#refuse(path, wrong, true)
        return isLiteral
      }
      if (at === path) this.#take(above, step, entry as Entry, true)
    }
    return isLiteral || !isGlob(path)
  }

  async #walk(globs: GlobWalk): Promise<void> {
    const folders = ['']
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
      const entries = this.#read(at)
      if ('code' in entries) {
        this.#refuse(at, entries, false)
        continue
      }
      const below: string[] = []
      for (const entry of entries) {
        const name = typeof entry.name === 'string' ? entry.name : decodeName(entry.name)
        if (++this.#visited % TURN === 0) await this.#turn()
        if (name.length === 4 && name.toLowerCase() === '.git') continue
        const path = at === '' ? name : `${at}/${name}`
        if (entry.isDirectory()) {
          if (globs.reaches(path) && !this.#isExcluded(path)) below.push(path)
        } else if (globs.matches(path) || (entry.isSymbolicLink() && globs.reaches(path) && this.#isLinkToFolder(path)))
          this.#take(at, name, entry, false)
        if (this.#files.size > (this.#options.maxFiles ?? MAX_FILES)) return this.#giveUp()
      }
      folders.push(...below.reverse())
    }
  }

  #take(folder: string, name: string, entry: Entry, named: boolean): void {
    const path = folder === '' ? name : `${folder}/${name}`
    if (this.#isExcluded(path)) return
    const wrong = refusePath(path) ?? refuseNonFile(entry)
    if (wrong?.code === 'not-regular' && entry.isDirectory())
      return this.#refuse(path, { ...wrong, reason: `${wrong.reason}; write ${showName(path)}/ for the files in it` }, named)
    if (wrong !== undefined) return this.#refuse(path, wrong, named)
    try {
      const size = this.#options.sizes === false ? undefined : fs.lstatSync(`${this.#root}/${path}`).size
      this.#files.set(path, { path, size })
    } catch (error) {
      this.#refuse(path, refuseError(error), named)
    }
  }

  #isExcluded(path: string): boolean {
    return this.#exclude !== undefined && (this.#exclude.matches(path) || this.#exclude.matches(`${path}/`))
  }

  /** Only a look at what it is: what it leads to is never opened. */
  #isLinkToFolder(path: string): boolean {
    try {
      return fs.statSync(`${this.#root}/${path}`).isDirectory()
    } catch {
      return false
    }
  }

  #giveUp(): void {
    const limit = this.#options.maxFiles ?? MAX_FILES
    this.#refuse('', { code: 'limit', reason: `there are more than ${limit} files; name fewer` }, true)
  }

  #refuse(path: string, refusal: Omit<WalkProblem, 'path' | 'named'>, named: boolean): void {
    const before = this.#problems.get(path)
    this.#problems.set(path, { path, ...refusal, named: named || before?.named === true })
  }

  /** What a folder holds, by name; kept for the next name that was typed. */
  #list(folder: string): ReadonlyMap<string, Entry> | Refusal {
    const held = this.#listings.get(folder)
    if (held !== undefined) return held
    const entries = this.#read(folder)
    if ('code' in entries) return entries
    const listing = new Map(
      entries.map((entry) => [typeof entry.name === 'string' ? entry.name : decodeName(entry.name), entry] as const),
    )
    if (this.#listings.size >= MAX_LISTINGS) this.#listings.clear()
    this.#listings.set(folder, listing)
    return listing
  }

  /** What a folder holds. It must be the folder that its path says, also when a link took its place meanwhile. */
  #read(folder: string): readonly Entry[] | Refusal {
    const root = this.#root.endsWith(sep) ? this.#root : this.#root + sep
    const at =
      folder === '' ? Buffer.from(this.#root) : Buffer.concat([Buffer.from(root), encodeName(folder.replaceAll('/', sep))])
    try {
      let entries: readonly Entry[] = fs.readdirSync(at, { withFileTypes: true })
      // Read as bytes only when a name may be no UTF-8: it is slower.
      if (entries.some(({ name }) => (name as string).includes('\ufffd')))
        entries = fs.readdirSync(at, { withFileTypes: true, encoding: 'buffer' })
      const real = fs.realpathSync.native(at, { encoding: 'buffer' })
      return Buffer.compare(real, at) === 0 ? entries : { code: 'changed', reason: 'it was replaced while it was read' }
    } catch (error) {
      return refuseError(error)
    }
  }

  async #turn(): Promise<void> {
    await nextTurn()
    this.#options.signal?.throwIfAborted()
  }
}

function hasWildcard(pattern: string): boolean {
  return /[*?[{\\]/.test(pattern) || pattern.endsWith('/')
}

function isGlob(pattern: string): boolean {
  try {
    compileGlobWalk([pattern])
    return true
  } catch {
    return false
  }
}

/** Undefined when it leads out. An absolute path may lie below the root; `./` in front means the root. */
function belowRoot(written: string, roots: readonly string[]): string | undefined {
  if (!isAbsolute(written)) return written.replace(/^(?:\.\/+)+/, '')
  for (const root of roots) {
    const prefix = root.endsWith(sep) ? root : root + sep
    if (written.startsWith(prefix)) return written.slice(prefix.length).split(sep).join('/')
  }
  return undefined
}

function refuseMissing(listing: ReadonlyMap<string, Entry>, name: string): Refusal {
  const folded = name.normalize('NFC').toLowerCase()
  const other = [...listing.keys()].find((spelled) => spelled.normalize('NFC').toLowerCase() === folded)
  if (other === undefined) return missing()
  return { code: 'case', reason: `there is no file of exactly this name; the disk has ${JSON.stringify(other)}` }
}
