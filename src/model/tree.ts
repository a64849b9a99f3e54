import type { Fact } from './facts.js'
import type { FileChange, TreeEntry } from './change.js'

/**
 * One side of a comparison: the files of a commit, or of the work tree. The engine only knows this; `io/` makes it from
 * git, the case harness from a YAML file. Paths are relative to the workspace root, with `/`, exact in case.
 * "Could not look" is a value (`known: false`), never an exception, unless the whole side is gone (GateError 3).
 */
export interface Tree {
  readonly ref: string
  /** Null for the work tree and for a repository without commits. */
  readonly sha: string | null
  readonly workingTree: boolean
  /** How the side was found, as a sentence for the report: "merge base of main and HEAD". */
  readonly how: string
  /** Every tracked entry (for the work tree also the untracked files that git does not ignore), sorted by path (code units). */
  entries(): Promise<readonly TreeEntry[]>
  /** One entry; for a head that may use the work tree, also a file that git ignores (a build output). */
  entry(path: string): Promise<TreeEntry | undefined>
  /** The bytes. Unknown for an absent path, a link, a submodule, a folder, a device, or more than `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Fact<Uint8Array>>
  /** Its first bytes, however large it is. */
  start(path: string, bytes: number): Promise<Fact<Uint8Array>>
  /** All bytes, however many up to `maxBytes`, to be read piece by piece. To be closed. */
  content(path: string, maxBytes: number): Promise<Fact<FileContent>>
  /**
   * Streaming; lower-case hex. A Git LFS pointer answers sha256 with the oid it holds. At once where nothing has to be read: a
   * lock may name 100,000 files that are not there.
   */
  digest(path: string, algorithm: string): Fact<string> | Promise<Fact<string>>
  size(path: string): Fact<number> | Promise<Fact<number>>
  /** Sorted paths of all files below a folder. */
  listing(folder: string): Promise<Fact<readonly string[]>>
  /**
   * Sorted paths of the entries whose bytes hold at least one of the strings; with `endings` only of those whose path ends in
   * one of these, in any case. May name too many (a prefilter), never too few.
   */
  grep(strings: readonly string[], endings?: readonly string[]): Promise<readonly string[]>
}

/** Bytes of a file that may be larger than the memory. */
export interface FileContent {
  readonly size: number
  /** At most `length` bytes from `offset` on; fewer only at the end. */
  read(offset: number, length: number): Uint8Array
  close(): void
}

/** Both sides, what changed between them, and the tags. */
export interface Workspace {
  /** Null when the head alone is judged. */
  readonly base: Tree | null
  readonly head: Tree
  /** Empty when there is no base. Sorted by path. */
  readonly changes: readonly FileChange[]
  /** Unknown where a shallow clone has none: whether there are any is then not known. */
  tags(): Promise<Fact<readonly string[]>>
  /** The tree of a tag, or unknown with the reason. */
  tree(tag: string): Promise<Fact<Tree>>
  close(): Promise<void>
}
