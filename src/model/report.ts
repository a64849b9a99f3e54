import type { Bump } from '../lib/change-class/bump.js'
import type { CompatMode } from '../lib/change-class/matrix.js'
import type { Json } from './json.js'
import type { ChangeClass } from './schema-change.js'
import type { Severity, Side } from './document.js'

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
  /** Of findings that are alike only the first are listed; what is left out, a row a group. `counts` counts them all. */
  readonly capped: readonly CappedFindings[]
  readonly versions: readonly VersionRow[]
  readonly promotion: readonly PromotionRow[]
  readonly drift: readonly DriftRow[]
  readonly summaries: readonly SummaryRow[]
  /** One row a lint rule: in how many documents it selected something, in how many it was not applicable, how often it failed. */
  readonly lint: readonly Json[]
  readonly impact: { readonly changed: readonly string[]; readonly affected: readonly Json[] }
  /** Sentences that say what could not be looked at. */
  readonly incomplete: readonly string[]
  readonly selection: Selection
  /** Which part of a run this is; null for a whole run and for one that `specgate merge` joined. */
  readonly shard: CheckShardInfo | null
  readonly timings: { readonly totalMs: number }
}

/** What one changed document declares, and what its change asks for. Written by the policy `semver-bump`. */
export interface VersionRow {
  readonly file: string
  /** Versions as they are written; null where there is none. */
  readonly base: string | null
  readonly head: string | null
  /** The step by its numbers; null when one of the two is no semver. */
  readonly declared: Bump | 'decreased' | null
  readonly required: Bump
  /** The mode in force: the document's, else the config's default. */
  readonly compatMode: CompatMode | null
  readonly changeClass: ChangeClass
  /** The lowest version that covers the change; null when none is needed or the base's is no semver. */
  readonly next: string | null
  /** False when the base could not be read: then nothing was compared, and class and step are those of the worst case. */
  readonly compared: boolean
  /** What asks for it. */
  readonly why: string
  /** Of schema and surface; `changes` holds the first 100, the gravest first. */
  readonly changeCount: number
  readonly changes: readonly VersionChange[]
  /** Parts of a schema that could not be compared: they count as the worst case. */
  readonly undecided: readonly { readonly path: string; readonly reason: string }[]
}

export interface VersionChange {
  readonly class: ChangeClass
  /** `field removed`, `type narrowed`, `item added`. */
  readonly what: string
  /** `schema`, `artifact`, `port`, `metric`, `licence`, `access`. */
  readonly area: string
  readonly bump: Bump
  readonly sentence: string
  /** RFC 9535 normalized paths; `path` is the head's, for what is gone the base's. */
  readonly path: string
  readonly basePath: string | null
  readonly headPath: string | null
  /** A smallest document that `acceptedBy` accepts and the other side refuses; the first of `witnesses`. */
  readonly witness: Json
  readonly acceptedBy: 'base' | 'head' | null
  readonly witnesses: readonly { readonly acceptedBy: 'base' | 'head'; readonly datum: Json }[]
}

/** One metric, or one slice of it, candidate against reference. Every difference is turned so that more is better. */
export interface PromotionRow {
  readonly metric: string
  readonly slice: string | null
  /** `target` is what the release is for, `guardrail` what it must not harm; both have to pass. */
  readonly role: 'target' | 'guardrail'
  readonly direction: 'higher' | 'lower'
  readonly mode: 'better' | 'no_worse'
  readonly decision: 'PASS' | 'FAIL' | 'INCONCLUSIVE'
  /** Reason code, such as BETTER or ZERO_VARIANCE. */
  readonly reason: string
  readonly delta: number | null
  readonly stderr: number | null
  readonly interval: readonly [number, number] | null
  readonly confidence: number
  /** Pairs; of an unpaired comparison the candidate's values. */
  readonly n: number | null
  readonly paired: boolean
  /** Where the interval has to lie above. */
  readonly threshold: number | null
  /** How many more values would settle an open question if what was measured holds. */
  readonly needed: number | null
  /** How the interval was made: paired-t, welch, clustered-t, nadeau-bengio, sign-test, clopper-pearson or exact. */
  readonly method: string | null
  /** Means of the two sides, not turned. */
  readonly reference: number | null
  readonly candidate: number | null
  /** Of 0/1 data in pairs. */
  readonly wins: number | null
  readonly losses: number | null
  /** Which comparison on this test set it is, from 1 on, where that is counted. */
  readonly look: number | null
  /** `+0.0220 ± 0.0020 (standard error), …`: the numbers as a person reads them. */
  readonly numbers: string
  /** What was decided and why. */
  readonly message: string
}

/** One distribution, candidate against reference. Distances in nats where they have a base. */
export interface DriftRow {
  readonly name: string
  /** The measure that decides, and its value. */
  readonly measure: string
  readonly value: number | null
  readonly warn: number
  readonly error: number
  readonly eps: number
  readonly psi: number | null
  readonly jsDivergence: number | null
  readonly jsDistance: number | null
  readonly jsDistanceBase2: number | null
  readonly kl: number | null
  readonly hellinger: number | null
  readonly chi2: { readonly statistic: number; readonly df: number; readonly p: number; readonly minExpected: number } | null
  readonly ks: { readonly d: number; readonly p: number; readonly exact: boolean } | null
  readonly bins: number | null
  /** What they are called, where they were made here: edges of numbers, or categories. */
  readonly edges: readonly string[] | null
  /** Rows behind the bins, where they are counts. */
  readonly counts: readonly [number, number] | null
  /** What chance alone stays below in 95 of 100 cases, in the unit of the value. */
  readonly chance: number | null
  readonly decision: 'PASS' | 'WARN' | 'FAIL' | 'INCONCLUSIVE'
  readonly reason: string
  readonly numbers: string
  readonly message: string
}

/** One metric of one side, described. Percentiles by linear interpolation (type 7). */
export interface SummaryRow {
  readonly name: string
  readonly side: 'reference' | 'candidate'
  readonly n: number
  readonly mean: number | null
  readonly stderr: number | null
  readonly p50: number | null
  readonly p90: number | null
  readonly p95: number | null
  readonly p99: number | null
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
  /** Files that `include` and `exclude` let through and the paths of the user do not. */
  readonly outside: number
  /** Patterns among those paths that match no file at all, neither at the head nor at the base. */
  readonly emptyPaths: readonly string[]
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

/** Findings of one rule and severity in one document, of which `findings` lists the first `shown`. */
export interface CappedFindings {
  readonly file: string
  readonly rule: string
  readonly severity: Severity
  readonly side: Side
  /** Whether these have a waiver; waived ones and others are never one group. */
  readonly waived: boolean
  readonly shown: number
  /** Those that are listed included. */
  readonly total: number
  /** `and 99,000 more findings of ART.FILE_MISSING (warning) like it in this document, …`. */
  readonly message: string
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

/** Part `i` of `n` of a run. */
export interface ShardInfo {
  /** From 1. */
  readonly i: number
  readonly n: number
  /** In the list that was split. */
  readonly files: number
  /** Of them, those of this part. */
  readonly part: number
  /** sha256 of the list that was split: parts of different lists are never joined. */
  readonly list: string
}

export interface CheckShardInfo extends ShardInfo {
  /** What fails the verdict of the whole run. */
  readonly failOn: Severity | 'never'
  /** RFC 3339. */
  readonly now: string
  /** For each row of a list of the report, the position in the list that was split of the file it comes from; `files` for the change set as a whole. */
  readonly order: Readonly<Record<string, readonly number[]>>
  /** Waivers that cover nothing in this part: in the joined report, those that cover nothing in any. */
  readonly unusedWaivers: readonly UnusedWaiver[]
}

export interface UnusedWaiver {
  /** `elsewhere`: what it could cover was not looked at in this part; `unknown`: it could not be looked at. */
  readonly state: 'unused' | 'elsewhere' | 'unknown'
  readonly finding: Finding
}
