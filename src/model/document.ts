/** One parsed file as policies see it, where things stand in it, and how a finding may mend it. */
import type { Json, Path } from './json.js'
import type { ViewName, Views } from './views.js'

export type Severity = 'error' | 'warning' | 'note'
export type Side = 'base' | 'head'

/** A stretch of a file. Lines and columns count from 1; a column is in UTF-16 code units; only LF ends a line. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One parsed file at one side. Deeply read-only: an attempt to change it fails the run. */
export interface Document {
  readonly file: string
  readonly kind: string
  readonly side: Side
  /** False when the file could not be read without guessing: then `data` is null and `problems` say why. */
  readonly readable: boolean
  readonly data: Json
  /** What the loader found, readable or not. */
  readonly problems: readonly Problem[]
  get(path: Path): Json | undefined
  /** A kind-independent reading, or undefined when documents of this kind have no such view. */
  view<Name extends ViewName>(name: Name): Views[Name] | undefined
}

/** Something wrong with the file itself. `rule` is a rule of the `document` policy. */
export interface Problem {
  readonly rule: string
  readonly span: Span
  readonly data: Readonly<Record<string, string | number>>
  readonly related?: readonly { readonly span: Span; readonly message: string }[]
  readonly edits?: readonly Edit[]
  /** The text is read all the same, and as every reader of its format reads it. */
  readonly harmless?: true
}

/** One document as it was at the base and as it is at the head. */
export interface Change {
  readonly type: 'added' | 'modified' | 'removed' | 'renamed'
  readonly base?: Document
  readonly head?: Document
}
export interface ChangeSet {
  readonly changes: readonly Change[]
  /** The documents that are judged; every document of the head when the policy asked for the workspace. */
  readonly documents: readonly Document[]
}

/** A change to a document that mends the finding. `set` writes a value at a path (and makes its parents); `text` replaces a span. */
export type Edit =
  { readonly set: Path; readonly value: Json } | { readonly remove: Path } | { readonly span: Span; readonly text: string }
