/**
 * The public contract of a policy. A policy is a folder with `policy.ts` (or `policy.mjs`), `options.schema.json`,
 * `README.md` and `cases/*.yaml`. It is pure: it reads documents and facts, and reports. It never touches files, the
 * network, the clock or another policy. Nothing here exists at run time but `definePolicy`.
 */
import type { ColumnProfile } from './model/column-profile.js'
import type { Json, Path } from './model/json.js'
import type { ContentModel } from './model/record-schema.js'
import type { SchemaDiff } from './model/schema-change.js'
import type { ViewName, Views } from './model/views.js'

export type { ColumnProfile } from './model/column-profile.js'
export type { ContentModel } from './model/record-schema.js'
export type * from './model/schema-change.js'
export type { At, Json, JsonObject, Path } from './model/json.js'
export type * from './model/views.js'

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

/** `head`, `base`, or a tag's name. */
export type FactSide = Side | { readonly tag: string }

/** Something read outside the documents. Paths are relative to the workspace root, with `/`. Plain data. */
export type FactRequest =
  | { readonly fact: 'digest'; readonly path: string; readonly algorithm: string; readonly side?: FactSide }
  | { readonly fact: 'size'; readonly path: string; readonly side?: FactSide }
  | { readonly fact: 'text'; readonly path: string; readonly side?: FactSide }
  | { readonly fact: 'document'; readonly path: string; readonly side?: FactSide }
  | { readonly fact: 'listing'; readonly path: string; readonly side?: FactSide }
  | {
      /** What changed between the schemas of two documents (the view `schema`), with witnesses. */
      readonly fact: 'schema-diff'
      readonly path: string
      readonly side?: FactSide
      readonly against: { readonly path: string; readonly side: FactSide }
      /** For schemas that do not say what becomes of fields that they do not list (feature sets, contracts). */
      readonly contentModel: ContentModel
      /** JSON Schemas always say it. `ignore-unknown`: whoever reads such data is known to skip undeclared keys. */
      readonly jsonSchema?: 'as-written' | 'ignore-unknown'
    }
  | {
      /** Whether the records of a file (CSV, JSON, JSON lines, YAML) keep to a schema of a document (the view `schema`), row by row. */
      readonly fact: 'sample'
      readonly path: string
      readonly side?: FactSide
      /** The document, at the same side, and the name of the schema when it holds several. */
      readonly against: { readonly path: string; readonly record?: string }
      /** For schemas that do not say what becomes of fields that they do not list. */
      readonly contentModel: ContentModel
    }
  | {
      /** How many rows a data file has (as for `columns`), and what stands in columns of it. */
      readonly fact: 'table'
      readonly path: string
      readonly side?: FactSide
      /** Names or globs; none when absent. */
      readonly columns?: readonly string[]
      /** Columns that together name a row: whether each row has its own. */
      readonly keys?: readonly (readonly string[])[]
      /** Ranks of the quantiles that are wanted, 0 to 100. */
      readonly ranks?: readonly number[]
    }
  | {
      /** Rows of a data file that another one of the same side has too, by all columns that both have. */
      readonly fact: 'shared-rows'
      readonly path: string
      readonly side?: FactSide
      readonly with: string
    }
  | {
      /** The columns of a data file (CSV, TSV, JSON lines, a JSON list of records, Parquet), counted in the same bins at both sides. */
      readonly fact: 'columns'
      readonly path: string
      readonly side?: FactSide
      /** The reference: its rows make the bins. */
      readonly against: { readonly path: string; readonly side: FactSide }
      /** Names or globs; undefined for all that are no keys of rows and no times. */
      readonly columns?: readonly string[]
      /** Quantiles of the reference that numbers are counted between. */
      readonly bins: number
      /** Declared edges by column, ascending. */
      readonly edges?: Readonly<Record<string, readonly number[]>>
      /** Numbers themselves are wanted too, at most 20,000 of each column and side. */
      readonly samples?: boolean
    }
  | { readonly fact: 'tags' }
  | { readonly fact: 'now' }

/** A table, read once. A line is 0 in a format without lines (Parquet, a list in JSON). */
export interface TableProfile {
  readonly rows: number
  readonly columns: readonly string[]
  readonly profiles: readonly ColumnProfile[]
  /** Of the keys whose columns are all there. `unfinished`: too many to remember; of those that were, `doubled` is known. */
  readonly keys: readonly {
    readonly names: readonly string[]
    readonly doubled?: { readonly value: string; readonly line: number }
    /** Rows that come again. */
    readonly count?: number
    readonly unfinished?: boolean
  }[]
}

export interface SharedRows {
  readonly columns: readonly string[]
  /** Of the file that is named under `with`, and how many of them are different. */
  readonly rows: number
  readonly distinct: number
  /** Rows of the file that are also in the other, and the line of the first; 0 in a format without lines. */
  readonly shared: number
  readonly first?: number
}

/** Two tables in the same bins. `same`: not a byte differs, and nothing was counted. */
export interface ColumnsComparison {
  readonly same: boolean
  /** Of the reference and of the candidate, as all pairs here. */
  readonly rows: readonly [number, number]
  readonly columns: readonly FileColumn[]
}
export interface FileColumn {
  readonly column: string
  /** Where its name stands in the candidate's file, from 1; not there in Parquet. */
  readonly at?: { readonly line: number; readonly column: number }
  /** Why there is nothing to compare, as the end of a sentence. */
  readonly skipped?: string
  /** The candidate has no such column; `missingAtBase`: the reference has none either, and somebody named it. */
  readonly gone?: boolean
  readonly missingAtBase?: boolean
  /** What the bins are called, and how many rows are in each. */
  readonly bins?: readonly string[]
  readonly reference?: readonly number[]
  readonly candidate?: readonly number[]
  readonly missing?: readonly [number, number]
  readonly rows?: readonly [number, number]
  /** The first text in a column of numbers. */
  readonly odd?: { readonly text: string; readonly line: number; readonly side: 'base' | 'head' }
  readonly samples?: readonly [readonly number[], readonly number[]]
}

/** A file of the workspace, as far as a run without documents looks at it. */
export interface WorkspaceFile {
  readonly path: string
  readonly basePath?: string
  readonly type: 'added' | 'modified' | 'removed' | 'renamed' | 'unchanged'
  /** Neither changed nor asked for: it is there for a policy that wants every file, to be found by a pattern. */
  readonly aside?: true
}

/** What data does not keep to. The first violations with their places; `found` counts all of them. */
export interface SampleCheck {
  readonly rows: number
  readonly found: number
  readonly violations: readonly {
    /** From 1; 0 for the header of a table. */
    readonly row: number
    /** Of the file, from 1. */
    readonly line: number
    readonly column: number
    /** `customer.age`; '' for the row as such. */
    readonly field: string
    /** The end of a sentence. */
    readonly reason: string
  }[]
}

/**
 * What each request is answered with. `digest` is lower-case hex: of a file by `sha256`, `sha512`, `sha384`, `sha224`, `sha1`,
 * `md5`, `md5-dos2unix` (DVC 2), `git-blob`, and `sha256-dos2unix` and `sha256-unix2dos` for the same text with other line
 * ends; of a folder by `dvc-dir`, `dvc-dir-dos2unix` (DVC's own, without its `.dir`) and `sha256-tree` (the sha256 of what
 * `sha256sum` prints of its files); `lfs-oid`, `lfs-filter` and `lfs-text` ask about a Git LFS pointer (`io/path-digests.ts`).
 * `size` is in bytes, `now` RFC 3339, `listing` the sorted file paths below a folder.
 */
export interface FactValues {
  readonly digest: string
  readonly size: number
  readonly text: string
  readonly document: Document
  readonly listing: readonly string[]
  /** Plain data; paths are those of the documents. Witnesses are given for the first changes only. */
  readonly 'schema-diff': SchemaDiff
  readonly sample: SampleCheck
  readonly table: TableProfile
  readonly 'shared-rows': SharedRows
  readonly columns: ColumnsComparison
  readonly tags: readonly string[]
  readonly now: string
}

/**
 * Known, or not and why: "could not look" can never pass for "looked and found it right". `absent` says that the path is
 * surely not there; any other unknown (a link, a device, a limit) is a reason to say so.
 */
export type Fact<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly absent: boolean; readonly reason: string }

export interface Facts {
  /** Throws when the request was not declared by `needs`: that is a fault of the policy, and fails the run. */
  get<Request extends FactRequest>(request: Request): Fact<FactValues[Request['fact']]>
  /** The same, or undefined when the request was not declared (yet): for `needs`. */
  find<Request extends FactRequest>(request: Request): Fact<FactValues[Request['fact']]> | undefined
}

export interface RuleMeta {
  /** Default; the config may change it. */
  readonly severity: Severity
  /** What is wrong, with the values: `{{path}} has …, expected ….` */
  readonly message: `${string}.`
  /** Why it matters. */
  readonly why: `${string}.`
  /** What to do. */
  readonly fix: `${string}.`
  /** Where the rule comes from: `Ch. 11 §VII`. */
  readonly spec?: string
  /** It asks for something that the document does not have (yet): warns at most, unless the preset is `strict` or the config names the rule. */
  readonly soft?: boolean
  /** A finding means that something could not be looked at: the run is not complete (exit 3). */
  readonly incomplete?: boolean
  readonly deprecated?: { readonly since: string; readonly replacedBy: readonly string[] }
}
export type RuleTable = Readonly<Record<string, RuleMeta>>

type Placeholders<M extends string> = M extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never
type DataFor<M extends string> = [Placeholders<M>] extends [never]
  ? { readonly data?: Readonly<Record<string, string | number>> }
  : { readonly data: Readonly<Record<Placeholders<M>, string | number>> & Readonly<Record<string, string | number>> }

/** A change to a document that mends the finding. `set` writes a value at a path (and makes its parents); `text` replaces a span. */
export type Edit =
  { readonly set: Path; readonly value: Json } | { readonly remove: Path } | { readonly span: Span; readonly text: string }

export interface Place {
  /** A path in the document, or a span when there is no path (an unreadable file). A path that is missing stands at its nearest parent. */
  readonly at: Path | Span
  /** Point at the key instead of the value. */
  readonly on?: 'key' | 'value'
  /** Default `head`; `base` for something that is gone. */
  readonly side?: Side
}

export interface RelatedPlace extends Place {
  /** Default: the document that is being checked. */
  readonly file?: string
  readonly message: string
}

/** What a policy reports. The engine adds severity, text, file, line, column, fingerprint and docs link. */
export type Report<Rules extends RuleTable> = {
  [Id in keyof Rules & string]: Place & {
    readonly rule: Id
    /** Only in checkChangeSet: the document it stands in. */
    readonly file?: string
    readonly related?: readonly RelatedPlace[]
    readonly edits?: readonly Edit[]
    /** This one report is soft, see `RuleMeta.soft`. */
    readonly soft?: boolean
    /** What it is about, where several are told at one place (a metric, a column): part of the finding's identity. */
    readonly about?: string
  } & DataFor<Rules[Id]['message']>
}[keyof Rules & string]

export interface Context<Options, Rules extends RuleTable> {
  readonly options: Options
  readonly facts: Facts
  report(report: Report<Rules>): void
  /** Adds a row to a list of the report that is not findings: `versions`, `promotion`, `drift`, `summaries`. */
  record(list: string, row: Json): void
}

export interface PolicyMeta<Rules extends RuleTable> {
  /** kebab-case; the folder's name. */
  readonly id: string
  readonly summary: `${'Requires' | 'Forbids' | 'Limits'} ${string}.`
  /** It is given the readable documents that have at least one of these views; an empty list means every readable document. */
  readonly views: readonly ViewName[]
  /** It wants documents that could not be read, and files that ceased to be documents, as well. */
  readonly unreadable?: boolean
  /** It is told of a change also when the base could not be read (`change.base.readable` is false), so that it can say what it could not compare. */
  readonly unreadableBase?: boolean
  readonly rules: Rules
  /** Another policy whose options it reads too, as `options.of[id]`; not there when that policy is off. */
  readonly optionsOf?: string
  /** JSON Schema (2020-12) of the options, with defaults and descriptions. */
  readonly options: Json
  readonly since: string
  readonly deprecated?: { readonly since: string; readonly replacedBy: readonly string[] }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of policies holds every shape of options and rules
export interface Policy<Options = any, Rules extends RuleTable = any> {
  readonly meta: PolicyMeta<Rules>
  /** Set by the engine for a user's own policy: its documentation is the user's. */
  readonly external?: boolean
  /** For a policy whose rules depend on its options: the policy that these options make. */
  configure?(options: Options): Policy
  /**
   * Loads what is heavy and rarely needed (statistics, grammars) by a dynamic import, so that a run without documents for the
   * policy does not pay for it. Awaited before the checks of a document that has one of the policy's views and before
   * `checkChangeSet`, maybe more than once, with the documents that are about to be checked; what it loads must not change what is answered. Not asked of the policies of a repository.
   */
  prepare?(options: Options, documents: readonly Document[]): Promise<void>
  /**
   * The facts it will ask for about this document. Pure; runs before the checks, so that the checks can be pure too. One that
   * takes `facts` is asked again with the answers so far, up to four times, until it asks for nothing new: for a digest whose
   * path stands in another file, or a document at a tag of the list of tags.
   */
  needs?(document: Document, options: Options, change?: Change, facts?: Facts): readonly FactRequest[]
  /**
   * Whether `checkChangeSet` wants every document of the head, not only the judged ones. Costs reading them all. A policy
   * that has this and answers false is not asked to check the change set at all.
   */
  readsWorkspace?(options: Options): boolean
  /**
   * Files that it reads though a document may not name them: globs from the document's folder, and the documents that are
   * concerned. Such a document is judged when one of the files changed. Pure. Not asked of the policies of a repository.
   */
  readonly beside?: {
    files(options: Options, change: Change['type']): readonly string[]
    of(document: Document): boolean
  }
  /** One document at the head. */
  checkDocument?(document: Document, context: Context<Options, Rules>): void
  /** One document, base against head. Called for a document that was added, modified, removed or renamed. */
  checkChange?(change: Change, context: Context<Options, Rules>): void
  /**
   * Files that no document stands for, as far as the options name them: which of them it judges, and what it asks of them. Given
   * those that changed, with `--all` every one. Not asked of the policies of a repository.
   */
  needsOfFiles?(files: readonly WorkspaceFile[], options: Options): readonly FactRequest[]
  /** Whether it has to know all other files of the head as well, as `aside`. */
  wantsEveryFile?(options: Options): boolean
  /** The same files again, with the answers; every report names its `file`. Called only when facts were asked for. */
  checkFiles?(files: readonly WorkspaceFile[], context: Context<Options, Rules>): void
  /** All of them together; every report names its `file`. */
  checkChangeSet?(set: ChangeSet, context: Context<Options, Rules>): void
  /**
   * What of a judged document at the head has to be held against others: plain data, and little of it, since it is kept for
   * the whole run where documents are not. Runs after the other checks of the document, with the same facts. Undefined for nothing.
   */
  summarize?(document: Document, context: Pick<Context<Options, Rules>, 'options' | 'facts'>): Json | undefined
  /** All summaries, in the order of their files; every report names its `file`. There are no facts but those in the summaries. */
  checkSummaries?(summaries: readonly Summary[], context: Context<Options, Rules>): void
}

/** What a policy kept of one document. */
export interface Summary {
  readonly file: string
  /** The document itself was changed, and not only something that it names. */
  readonly changed: boolean
  readonly summary: Json
}

/** Gives a policy its types: `data` of a report must fill every placeholder of its rule's message. */
export function definePolicy<Options>() {
  return <const Rules extends RuleTable>(policy: Policy<Options, Rules>): Policy<Options, Rules> => policy
}
