import type { ShardInfo } from './report.js'

/** What `specgate hash --format json` says, `schemaVersion` 1. Keys are always present. No times: the same bytes give the same report. */
export interface HashReport {
  readonly schemaVersion: 1
  readonly kind: 'hash'
  readonly tool: { readonly name: 'specgate'; readonly version: string }
  /** Every file that was asked for has a digest. */
  readonly complete: boolean
  readonly counts: { readonly files: number; readonly bytes: number; readonly problems: number }
  /** Sorted by the bytes of their paths, which are relative to the base folder. */
  readonly files: readonly HashedPath[]
  readonly problems: readonly HashProblem[]
  /** What `--manifest --check` found; null without it. */
  readonly manifest: ManifestOutcome | null
  /** Null for a whole run. */
  readonly shard: HashShardInfo | null
}

export interface HashedPath {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Lower-case hex. */
  readonly sha256: string
}

/** A file without a digest, or a pattern without a file. */
export interface HashProblem {
  readonly path: string
  /** `link`, `not-regular`, `changed`, `outside`, `name`, `no-match`, … */
  readonly code: string
  /** Continues "… could not be hashed: "; starts with "it" or "there". */
  readonly reason: string
}

export type HashShardInfo = ShardInfo

export interface ManifestOutcome {
  /** Relative to the base folder. */
  readonly file: string
  readonly differences: readonly Difference[]
  /** Sentences about what was passed over. */
  readonly notes: readonly string[]
}

/** One thing that a manifest says and the bytes do not. */
export interface Difference {
  /** The rule that `specgate check` would report. */
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly fix: string
  /** The path as the manifest has it. */
  readonly path: string
  readonly expected: string | null
  readonly actual: string | null
}
