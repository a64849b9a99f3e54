/** What a policy may ask to know beside its documents, and the shape of each answer: the engine asks io, which looks. */
import type { ColumnProfile } from './column-profile.js'
import type { Document, Side } from './document.js'
import type { ContentModel } from './record-schema.js'
import type { SchemaDiff } from './schema-change.js'

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
 * `md5`, `md5-dos2unix` (DVC 2), `blake2b` (512 bits), `git-blob`, and `sha256-dos2unix` and `sha256-unix2dos` for the same text with other line
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
 * surely not there; any other unknown (a link, a device, a limit) is a reason to say so. `pointer`, of a digest: what was read is a
 * Git LFS pointer; the digests `lfs-…` tell more about it.
 */
export type Fact<T> =
  | { readonly known: true; readonly value: T; readonly pointer?: true }
  | { readonly known: false; readonly absent: boolean; readonly reason: string }

export interface Facts {
  /** Throws when the request was not declared by `needs`: that is a fault of the policy, and fails the run. */
  get<Request extends FactRequest>(request: Request): Fact<FactValues[Request['fact']]>
  /** The same, or undefined when the request was not declared (yet): for `needs`. */
  find<Request extends FactRequest>(request: Request): Fact<FactValues[Request['fact']]> | undefined
}
