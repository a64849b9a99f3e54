import type { Json } from './json.js'
import type { Severity, Side } from '../policy.js'

/** The report, `schemaVersion` 1, as INTERFACE fixes it. Its JSON Schema (`report.schema.json`) is checked against this by a test. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'specgate'; readonly version: string }
  readonly base: { readonly ref: string; readonly sha: string | null; readonly how: string } | null
  readonly head: { readonly ref: string; readonly sha: string | null; readonly workingTree: boolean; readonly how: string }
  readonly config: {
    readonly path: string | null
    readonly from: 'base' | 'head' | 'default'
    readonly sha256: string | null
    readonly preset: string
  }
  readonly verdict: Verdict
  readonly complete: boolean
  readonly counts: Counts
  readonly documents: readonly ReportDocument[]
  readonly findings: readonly Finding[]
  readonly versions: readonly Json[]
  readonly promotion: readonly Json[]
  readonly drift: readonly Json[]
  readonly summaries: readonly Json[]
  /** One row a lint rule: in how many documents it selected something, in how many it was not applicable, how often it failed. */
  readonly lint: readonly Json[]
  readonly impact: { readonly changed: readonly string[]; readonly affected: readonly Json[] }
  /** Sentences that say what could not be looked at. */
  readonly incomplete: readonly string[]
  readonly selection: Selection
  readonly timings: { readonly totalMs: number }
}

export type Verdict = 'pass' | 'fail' | 'inconclusive'

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly note: number
  readonly waived: number
  /** Recognised documents that this run looked at. */
  readonly documents: number
  /** Of them, those that the change set touches. */
  readonly changed: number
}

export interface ReportDocument {
  readonly file: string
  readonly kind: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'unchanged'
  readonly judged: boolean
  /** Of the bytes that were judged; null when there are none (removed). */
  readonly sha256: string | null
}

/** How many files there were, so that "0 of N matched" is said and never a silent pass. */
export interface Selection {
  /** Files of the head (with `--all`) or of the change set. */
  readonly files: number
  /** Of them, those that `include` and `exclude` let through. */
  readonly matched: number
  /** Of them, those that were recognised as documents. */
  readonly recognised: number
  /** Matched, but not recognised and not readable as what their name says. */
  readonly unreadable: number
}

export interface Finding {
  readonly rule: string
  readonly policy: string
  readonly severity: Severity
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly docs: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** RFC 9535 normalized path, `$` for the whole file. */
  readonly path: string
  readonly side: Side
  readonly fingerprint: string
  readonly waiver: FindingWaiver | null
  readonly related: readonly FindingPlace[]
  readonly data: Readonly<Record<string, string | number>>
}

export interface FindingPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

export interface FindingWaiver {
  readonly reason: string
  readonly owner: string
  readonly expires: string
}
