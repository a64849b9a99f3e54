import type { Json } from '../model/json.js'
import type { ViewName, Views } from '../model/views.js'

/**
 * A kind: how a file is recognised as a document, and its views. Its signs stand in `signs.ts` and are always there; its body is
 * a file in this folder, which `index.ts` loads for the first file that bears the signs. Pure: data in, views out. What it
 * returns is frozen by the engine.
 */
export interface Kind extends KindSign, KindBody {}

/** What can be asked of a kind without loading it. */
export interface KindSign {
  readonly id: string
  /** For messages, lower case: "pipeline card". */
  readonly title: string
  /**
   * Cheap prefilter on the raw text: a file is parsed only when at least one of these strings occurs in it. Without the
   * quotes and the colon that YAML and JSON put around them. One of them stands in every text that `sniff` takes.
   */
  readonly markers: readonly string[]
  /** File names that claim a file for this kind even when its content cannot be read (`dvc.lock`). Tested on the path. */
  readonly name?: RegExp
  /** False only for content that `recognise` would surely not take, unless the file's `name` fits. Must not throw, whatever the data. */
  mayBe(data: Json, file: string): boolean
  /** The other way round than `companions`: documents that may have this path as a companion without naming it in their text. */
  dependents?(path: string): readonly string[]
  /** Paths outside of git whose content this file is the record of: with it they change, come and go. */
  standsFor?(path: string): readonly string[]
  /** For files that nothing in them tells apart: documents that may say that this one is of the kind (`claims`). */
  namers?(file: string): readonly string[]
  /** The names of such documents, which may do it from any folder, and a word that stands in each that does. */
  readonly namersAnywhere?: { readonly name: string; readonly word: string }
  /** How a document's text may name this path beside its file name and its folders: without the extension, with a version. */
  spellings?(path: string): readonly string[]
}

/** What is loaded only for a file that may be of the kind. */
export interface KindBody {
  /** By content. Must not throw, whatever the data. */
  recognise(data: Json, file: string): boolean
  /** Whether content that a config names as of this kind can be. Default: what `recognise` says; wider where most of the format's files bear no sign of it. */
  accepts?(data: Json): boolean
  /**
   * Whether the text of a file that could not be parsed is plainly meant to be of this kind (root keys in the first column
   * or as first JSON keys). Used only to decide that a broken new file is a finding rather than somebody else's file.
   */
  sniff?(text: string): boolean
  /** Other files that the views need (a lock's `dvc.yaml`, its `vars` files), as workspace paths. Read at the same side; absent ones are passed over. */
  companions?(input: KindInput): readonly string[]
  /** Its tool writes maps with whole numbers as keys, unquoted (YAML), and reads them back as such: no mistake there. */
  readonly integerKeys?: boolean
  /** The companions are read without companions of their own, so that documents that name each other stay cheap. */
  readonly leafCompanions?: boolean
  /** Folders whose files the views read as plain texts: the `metrics` of an MLflow run, one file each. A change in there is one of the document. */
  textFolders?(input: KindInput): readonly string[]
  /** Whether this document, one of the `namers`, says that the file is of the kind. */
  claims?(namer: KindInput, file: string): boolean
  readonly views: { readonly [Name in ViewName]?: (input: KindInput) => Views[Name] | undefined }
  /** Whether this document shows nothing in a view that all of the kind have: a card that measured nothing. Whoever judges it need not look. */
  isBare?(input: KindInput, view: ViewName): boolean
  /** Every workspace path that the document names, resolved (artifacts, locks, deps, params, scripts in a command): a change to one makes the document be judged. */
  paths(input: KindInput): readonly string[]
}

export interface KindInput {
  /** Workspace path of the document. */
  readonly file: string
  /** Its folder, '' for the root. */
  readonly folder: string
  readonly data: Json
  /** A companion that was asked for, as a document of its own kind, or undefined when it is absent or unreadable. */
  companion(path: string): KindInput | undefined
  /** Files of the `textFolders` by path; undefined for one that cannot be read. */
  readonly texts?: ReadonlyMap<string, string | undefined>
  /** The document's own view, of whatever kind it is: for a companion. */
  view?<Name extends ViewName>(name: Name): Views[Name] | undefined
}
