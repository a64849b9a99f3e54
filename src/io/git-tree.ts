import { after } from '../lib/after.js'
import { endsInOne, isNoPath } from '../lib/paths.js'
import type { EntryMode, TreeEntry } from '../model/change.js'
import type { FileContent, Tree } from '../model/tree.js'
import type { Fact } from '../policy.js'
import { LFS_POINTER_LIMIT, parseLfsPointer, readBytes, type ByteSource } from './digest.js'
import type { CheckedOut } from './checked-out.js'
import { filesBelow, listTree, searchFew } from './commit-files.js'
import { holdsContent, openOnDisk } from './disk-digests.js'
import { absent, known, mapLimited, unknown, type Unknown } from './fact.js'
import { holdContent } from './file-content.js'
import type { Files } from './files.js'
import { splitFields, type NamedObject } from './git-names.js'
import type { Git } from './git.js'
import { grepBlobs, searchFor, type Found } from './grep.js'
import { isFilteredByLfs } from './lfs-attributes.js'
import { ListedCommit } from './listed-commit.js'
import { PathDigests, type OpenedPath } from './path-digests.js'
import { startingWith } from './sorted-entries.js'
import type { Elsewhere, Objects } from './objects.js'
import { StoredBytes } from './stored-bytes.js'
import { addedSubmodule, missingBlob, noSuchFile, notThrough, otherCase, refuse, type Located } from './tree-refusals.js'
import { byCodeUnits } from '../lib/order.js'

const MAX_ATTRIBUTES = 1024 * 1024
const NOTHING = new Uint8Array()

/** How a path of the work tree differs from the commit below it. */
export type OverlayEntry =
  | { readonly removed: true }
  | {
      readonly removed: false
      readonly mode: EntryMode
      /** Of the object that holds its bytes. */
      readonly oid: string | undefined
      /** Without one: the id that git would store it under, where git was asked. */
      readonly stored?: string
    }

export interface GitTreeSources {
  readonly git: Git
  readonly objects: Objects
  /** The folder of the work tree, or the git folder where there is none: whoever runs specgate may stand below it. */
  readonly top: string
  readonly objectFormat: 'sha1' | 'sha256'
  /** Null for a side without commits. */
  readonly root: { readonly commit: string; readonly tree: string } | null
  /** What `listTree` says of the root, where it was asked already. */
  readonly listing: Uint8Array | undefined
  /** What the work tree has otherwise; empty for a commit. */
  readonly overlay: ReadonlyMap<string, OverlayEntry>
  /** The files on disk, for paths that git does not track; undefined when they are not those of this side. */
  readonly files: Files | undefined
  /** The same disk, for files that it has as the commit has them. */
  readonly checkedOut: CheckedOut | undefined
}

interface Names {
  readonly ref: string
  readonly sha: string | null
  readonly workingTree: boolean
  readonly how: string
}

/** A commit's files, or the work tree's: a commit's with what differs on disk laid over it. Blobs are read by object id. */
export class GitTree implements Tree {
  readonly ref: string
  readonly sha: string | null
  readonly workingTree: boolean
  readonly how: string
  readonly #from: GitTreeSources
  readonly #digests: PathDigests
  readonly #stored: StoredBytes | undefined
  #entries: Promise<readonly TreeEntry[]> | undefined
  /** Once all files of the commit were listed. */
  #listed: ListedCommit | undefined

  constructor(names: Names, sources: GitTreeSources) {
    this.ref = names.ref
    this.sha = names.sha
    this.workingTree = names.workingTree
    this.how = names.how
    this.#from = sources
    const { git, files, overlay } = sources
    this.#stored = files && new StoredBytes(git, files, (path) => storedAs(overlay.get(path)))
    this.#digests = new PathDigests({
      objectFormat: sources.objectFormat,
      read: (path, maxBytes) => this.read(path, maxBytes),
      listing: (folder) => this.listing(folder),
      isLfs: (path) => this.#isLfs(path),
      open: (path) =>
        this.#at(path, (entry, disk) => (disk ? this.#openOnDisk(path) : known(this.#openBlob(path, entry.oid as string)))),
      holdsContent: (path, pointer) => holdsContent(path, pointer, sources),
    })
  }

  entries(): Promise<readonly TreeEntry[]> {
    this.#entries ??= this.#list()
    return this.#entries
  }

  async entry(path: string): Promise<TreeEntry | undefined> {
    return (await this.#locate(path)).entry
  }

  async read(path: string, maxBytes: number): Promise<Fact<Uint8Array>> {
    const at = await this.#locate(path)
    const refused = refuse(at)
    if (refused !== undefined || at.entry === undefined) return refused as Unknown
    if (at.disk) return readBytes(this.#diskSource(path), maxBytes)
    const object = await this.#from.objects.read(at.entry.oid as string, maxBytes, this.#checkedOut(path))
    if (object === undefined) return missingBlob(at.entry.oid)
    if (object.data !== undefined) return known(object.data)
    return unknown(`it is ${object.size} bytes long, more than the limit of ${maxBytes}`)
  }

  async start(path: string, bytes: number): Promise<Fact<Uint8Array>> {
    const at = await this.#locate(path)
    const refused = refuse(at)
    if (refused !== undefined || at.entry === undefined) return refused as Unknown
    const parts: Buffer[] = []
    let left = bytes
    const source = at.disk ? this.#diskSource(path) : this.#blobSource(path, at.entry.oid as string)
    const read = await source(
      () => true,
      (chunk) => {
        if (left > 0) parts.push(Buffer.from(chunk.subarray(0, left)))
        left -= chunk.length
      },
    )
    return read.known ? known(Buffer.concat(parts)) : read
  }

  async content(path: string, maxBytes: number): Promise<Fact<FileContent>> {
    const at = await this.#locate(path)
    const refused = refuse(at)
    if (refused !== undefined || at.entry === undefined) return refused as Unknown
    return holdContent(at.disk ? this.#diskSource(path) : this.#blobSource(path, at.entry.oid as string), maxBytes)
  }

  digest(path: string, algorithm: string): Fact<string> | Promise<Fact<string>> {
    if (algorithm !== 'git-blob') return this.#digests.digest(path, algorithm)
    return this.#at(path, (entry, disk) => (disk ? this.#digests.digest(path, algorithm) : known(entry.oid as string)))
  }

  /** For a Git LFS pointer the size that it states, as `digest` answers the oid that it states. */
  size(path: string): Fact<number> | Promise<Fact<number>> {
    return this.#at(path, (entry, disk) => this.#sizeOf(path, entry, disk))
  }

  async #sizeOf(path: string, { oid }: TreeEntry, disk: boolean): Promise<Fact<number>> {
    let size = 0
    if (disk) {
      const begun = await this.#diskSource(path)(
        (bytes) => {
          size = bytes
          return false
        },
        () => undefined,
      )
      if (!begun.known) return begun
    } else {
      const info = await this.#from.objects.info(oid as string, this.#checkedOut(path))
      if (info === undefined) return missingBlob(oid)
      size = info.size
    }
    if (size >= LFS_POINTER_LIMIT) return known(size)
    const bytes = await this.read(path, LFS_POINTER_LIMIT)
    if (!bytes.known) return bytes
    const pointer = parseLfsPointer(bytes.value)
    return known(pointer !== undefined && (await this.#isLfs(path)) ? pointer.size : size)
  }

  /** Whether this side's own attributes say that the file is a pointer of Git LFS; text that only looks like one is text. */
  #isLfs(path: string): Promise<boolean> {
    return isFilteredByLfs(path, async (file) => {
      const read = await this.read(file, MAX_ATTRIBUTES)
      return read.known ? Buffer.from(read.value).toString('utf8') : undefined
    })
  }

  /**
   * Of the root: what `entries` has. Of a folder below it also the files on disk that git ignores, when the disk is this
   * side's. Links and submodules are named.
   */
  async listing(folder: string): Promise<Fact<readonly string[]>> {
    const name = folder.replace(/\/+$/, '')
    if (name === '') return known((await this.entries()).map((entry) => entry.path))
    const found = await this.#lookup(name)
    const tree = 'oid' in found && found.mode === undefined ? found.oid : undefined
    const paths = new Set((await this.#below(name + '/', tree)).map((entry) => entry.path))
    const disk = await this.#from.files?.list(name)
    if (paths.size === 0 && tree === undefined && disk?.known !== true) {
      if ('oid' in found) return unknown(`it is a ${found.mode}, not a folder`)
      return found.absent ? (disk ?? absent('there is no such folder')) : found
    }
    if (disk?.known === false && !disk.absent) return disk
    if (disk?.known === true) {
      const untracked = await mapLimited(disk.value, 64, async (path) => !paths.has(path) && !(await this.#isTracked(path)))
      disk.value.forEach((path, i) => untracked[i] === true && paths.add(path))
    }
    return known([...paths].sort(byCodeUnits))
  }

  async grep(strings: readonly string[], endings?: readonly string[]): Promise<readonly string[]> {
    if (strings.length === 0 || endings?.length === 0) return []
    if (strings.includes('')) return (await this.entries()).map((entry) => entry.path)
    const { overlay, root, git, top } = this.#from
    const few = root === null ? [] : await this.#searchFew(root.tree, strings, endings)
    const inCommit: Found = few === undefined ? await grepBlobs(git, top, root!.commit, strings, endings) : { paths: few }
    const found = await this.#sure(
      inCommit.paths.filter((path) => !overlay.has(path)),
      inCommit.unsure,
    )
    const changed = [...overlay].flatMap(([path, entry]) =>
      entry.removed || entry.mode === 'submodule' || !endsInOne(path, endings) ? [] : [{ path, entry }],
    )
    const holds = searchFor(strings)
    const hits = await mapLimited(changed, 16, async ({ path, entry }) => {
      if (entry.mode === 'symlink' && entry.oid === undefined) return false
      const source = entry.oid === undefined ? this.#diskSource(path) : this.#blobSource(path, entry.oid)
      return holds(source)
    })
    changed.forEach(({ path }, i) => hits[i] === true && found.push(path))
    return found.sort(byCodeUnits)
  }

  #searchFew(tree: string, strings: readonly string[], endings: readonly string[] | undefined): Promise<string[] | undefined> {
    const listed = this.#listed?.files()
    const elsewhere = (path: string): Elsewhere | undefined => this.#checkedOut(path)
    return searchFew({ objects: this.#from.objects, tree, listed, elsewhere }, strings, endings)
  }

  /** Of paths that may hold one of the strings those that do. */
  async #sure(paths: string[], strings: readonly string[] | undefined): Promise<string[]> {
    if (strings === undefined) return paths
    const oids = new Map((await this.entries()).map((entry) => [entry.path, entry.oid]))
    const holds = searchFor(strings)
    const hits = await mapLimited(paths, 16, async (path) => {
      const oid = oids.get(path)
      return oid === undefined || holds(this.#blobSource(path, oid))
    })
    return paths.filter((_, i) => hits[i] === true)
  }

  /** Whether the commit has the path, so that the file on disk is no untracked one. */
  async #isTracked(path: string): Promise<boolean> {
    if (this.#from.overlay.has(path)) return true
    const found = await this.#lookup(path)
    return 'oid' in found || !found.absent
  }

  /** What git would store of a file, and of one that it ignores what lies there. */
  #diskSource(path: string): ByteSource {
    return this.#from.overlay.has(path) ? (this.#stored as StoredBytes).source(path) : (this.#from.files as Files).source(path)
  }

  async #openOnDisk(path: string): Promise<Fact<OpenedPath>> {
    const isConverted = this.#from.overlay.has(path) && (await this.#stored?.isAsOnDisk(path)) === false
    return known(isConverted ? { source: this.#diskSource(path) } : openOnDisk(path, this.#from))
  }

  #openBlob(path: string, oid: string): OpenedPath {
    return {
      source: this.#blobSource(path, oid),
      atHand: () => this.#from.objects.atHand(oid, this.#checkedOut(path)),
    }
  }

  #blobSource(path: string, oid: string): ByteSource {
    return async (begin, chunk) => {
      const { objects } = this.#from
      const info = await objects.stream(oid, (object) => begin(object.size), chunk, this.#checkedOut(path))
      return info === undefined ? missingBlob(oid) : known(null)
    }
  }

  /** Where an object may lie besides, that the commit has at the path. */
  #checkedOut(path: string): Elsewhere | undefined {
    const { checkedOut } = this.#from
    return checkedOut && ((oid) => checkedOut.find(path, oid))
  }

  /** What is made of the plain file at a path, on disk or an object, or why there is none; that at once where it is known. */
  #at<T>(path: string, use: (entry: TreeEntry, disk: boolean) => Fact<T> | Promise<Fact<T>>): Fact<T> | Promise<Fact<T>> {
    return after(this.#locate(path), (at) => {
      const refused = refuse(at)
      if (refused !== undefined || at.entry === undefined) return refused as Unknown
      return use(at.entry, at.disk)
    })
  }

  #locate(path: string): Located | Promise<Located> {
    const changed = this.#from.overlay.get(path)
    if (changed?.removed === false) {
      const entry = { path, mode: changed.mode, ...(changed.oid === undefined ? {} : { oid: changed.oid }) }
      return { entry, disk: changed.oid === undefined }
    }
    if (changed !== undefined) return this.#locatedAs(path, absent('the working tree does not have it any more'))
    return after(this.#lookup(path), (found) => this.#locatedAs(path, found))
  }

  /** What the commit has at the path, or the disk where the commit has nothing. */
  #locatedAs(path: string, found: NamedObject | Unknown): Located {
    if ('oid' in found) {
      if (found.mode === undefined) return { entry: undefined, why: unknown('it is a folder') }
      return { entry: { path, mode: found.mode, oid: found.oid }, disk: false }
    }
    if (!found.absent || this.#from.files === undefined) return { entry: undefined, why: found }
    const disk = this.#from.files.look(path)
    if (disk.known) return { entry: { path, mode: disk.value.mode }, disk: true }
    return { entry: undefined, why: disk.absent ? found : disk }
  }

  #lookup(path: string): NamedObject | Unknown | Promise<NamedObject | Unknown> {
    if (isNoPath(path)) return unknown('it is not a path below the workspace')
    const added = addedSubmodule(this.#from.overlay, path)
    if (added !== undefined) return notThrough('submodule', added)
    return this.#listed === undefined ? this.#walkTo(path) : this.#listed.find(path)
  }

  /** Down the commit's folders. */
  #walkTo(path: string): NamedObject | Unknown | Promise<NamedObject | Unknown> {
    const steps = path.split('/')
    const from = (tree: string, i: number): NamedObject | Unknown | Promise<NamedObject | Unknown> =>
      after(this.#from.objects.tree(tree), (names) => {
        const step = steps[i] as string
        const found = names.get(step)
        if (found === undefined) {
          const other = otherCase(names, step)
          return noSuchFile(other && [...steps.slice(0, i), other].join('/'))
        }
        if (i === steps.length - 1) return found
        if (found.mode !== undefined) return notThrough(found.mode, steps.slice(0, i + 1).join('/'))
        return from(found.oid, i + 1)
      })
    const root = this.#from.root?.tree
    return root === undefined ? noSuchFile(undefined) : from(root, 0)
  }

  async #list(): Promise<readonly TreeEntry[]> {
    const { git, root, listing } = this.#from
    const list = root === null ? NOTHING : (listing ?? (await listTree(git, root.tree)))
    this.#listed = new ListedCommit(splitFields(Buffer.from(list.buffer, list.byteOffset, list.byteLength)))
    return this.#withOverlay('', this.#listed.files())
  }

  /** The files below a folder. Read through the process that is running already: a folder is asked for often. */
  async #below(prefix: string, tree: string | undefined): Promise<readonly TreeEntry[]> {
    if (this.#entries !== undefined) return startingWith(await this.#entries, prefix)
    const files = tree === undefined ? [] : await filesBelow(this.#from.objects, tree, prefix)
    return this.#withOverlay(prefix, files ?? [])
  }

  #withOverlay(prefix: string, committed: Iterable<NamedObject>): TreeEntry[] {
    const { overlay } = this.#from
    const entries: TreeEntry[] = []
    for (const { name, mode, oid } of committed) if (!overlay.has(name)) entries.push({ path: name, mode: mode ?? 'file', oid })
    for (const [path, entry] of overlay) {
      if (entry.removed || !path.startsWith(prefix)) continue
      entries.push({ path, mode: entry.mode, ...(entry.oid === undefined ? {} : { oid: entry.oid }) })
    }
    return entries.sort((a, b) => byCodeUnits(a.path, b.path))
  }
}

function storedAs(entry: OverlayEntry | undefined): string | undefined {
  return entry?.removed === false ? entry.stored : undefined
}
