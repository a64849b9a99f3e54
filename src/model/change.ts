/** One path of the change set, before anybody asks whether it is a document. */
export interface FileChange {
  readonly type: 'added' | 'modified' | 'removed' | 'renamed'
  /** At the head; for a removed file, at the base. */
  readonly path: string
  /** At the base, when it differs (renamed). */
  readonly basePath?: string
  readonly baseMode?: EntryMode
  readonly headMode?: EntryMode
}

/** What git says an entry of a tree is. A link or a submodule is named, never followed. */
export type EntryMode = 'file' | 'executable' | 'symlink' | 'submodule'

export interface TreeEntry {
  readonly path: string
  readonly mode: EntryMode
  /** Object id of the blob; undefined for a file that only the work tree has. */
  readonly oid?: string
}
