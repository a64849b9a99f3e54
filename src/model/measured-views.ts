import type { At, Json, Path } from './json.js'

/**
 * What was measured, and what is asked of it. Values stand as they are written, whatever their type: a number in quotes or a
 * `.nan` is for a policy to refuse, not for a reader to mend.
 */

export interface MetricsView {
  readonly metrics: readonly Metric[]
}
export interface Metric {
  readonly name: string
  readonly at: Path
  /** The task, stage or data set that it stands in. */
  readonly scope?: string
  /** Part of the data that it is of: `region=eu`. */
  readonly slice?: string
  /** The document sets two results side by side. */
  readonly role?: ComparedRole
  /** As written: `higher`, `max`, `lower_is_better`. */
  readonly direction?: At<Json>
  readonly unit?: At<Json>
  /** One for each run, seed, fold or example. Empty for a metric that is only declared, or only summed up. */
  readonly values: readonly At<Json>[]
  /** `steps`: of one run, in the order of its steps; the last is its result, and they are no repetitions of each other. */
  readonly over: 'runs' | 'steps'
  /** What pairs the values with those of another document: ids of examples or seeds, one for each. */
  readonly keys?: readonly string[]
  /** Which values are not independent, such as questions on one text: a name of the group for each. */
  readonly clusters?: readonly string[]
  /** Of a table of records: its other columns, one text for each value. Shared by all metrics of the table. */
  readonly labels?: Readonly<Record<string, readonly string[]>>
  readonly summary?: MetricSummary
  /** A time on the wall clock: only comparable on the same machine, `environment`. */
  readonly wallClock?: boolean
  readonly environment?: string
  /** The file that holds the values, when that is not the document; `at` is then where the document stands for it. */
  readonly file?: string
}
export interface MetricSummary {
  readonly mean?: At<Json>
  readonly stderr?: At<Json>
  readonly std?: At<Json>
  readonly n?: At<Json>
}
export type ComparedRole = 'reference' | 'candidate'

export interface DistributionsView {
  readonly distributions: readonly Distribution[]
  readonly columns: readonly ColumnStatistics[]
  /** Data files that the document names as its own. */
  readonly tables?: readonly DataFile[]
}
export interface DataFile {
  readonly at: Path
  /** As a path of the workspace. */
  readonly file: string
  /** As written. */
  readonly name: string
}
export interface Distribution {
  /** Of the feature or column. */
  readonly name: string
  readonly at: Path
  readonly role?: ComparedRole
  /** Weights of the bins as written: a list, or a map from category to weight. Counts or fractions. */
  readonly weights: At<Json>
  /** Edges of bins (one more than weights), or the names of categories. */
  readonly bins?: At<Json>
  /** Rows that it was made from, where the weights are fractions. */
  readonly n?: At<Json>
}
export interface ColumnStatistics {
  readonly dataset?: string
  readonly column: string
  readonly at: Path
  readonly rows?: At<Json>
  readonly nulls?: At<Json>
  readonly distinct?: At<Json>
  readonly min?: At<Json>
  readonly max?: At<Json>
  /** From `0.5` to its value. */
  readonly quantiles?: At<Json>
}

export interface QualityView {
  readonly gates: readonly QualityGate[]
  /** What the document speaks of, where gates say what they are `of`: one that left with its subject asks for no less. */
  readonly subjects?: readonly string[]
  readonly expectations: readonly Expectation[]
  readonly rowCounts: readonly RowCount[]
  readonly guardrails: readonly Guardrail[]
  readonly splits: readonly SplitSet[]
  readonly latencies: readonly Latency[]
  readonly samples: readonly Sample[]
}
/** A requirement that a document makes of data or of a model. */
export interface QualityGate {
  readonly at: Path
  /** Its id or name; '' when it has none. */
  readonly id: string
  /** One of the view's `subjects`: a model, a column of it. */
  readonly of?: string
  /** `not_null`, `unique`, `range`, `enum`, `distribution`, `freshness`, `drift`, `leakage`, or what the document says. */
  readonly kind?: At<Json>
  /** How hard it is: `block`, `warn`, `error`. */
  readonly level?: At<Json>
  /** What is done when it fails. */
  readonly onFail?: At<Json>
  readonly columns: readonly string[]
  /** Texts of the mini-languages: `[0,1e6]`, `p99<=200`, `gate_accuracy>=0.99@7d`. */
  readonly conditions: readonly At<Json>[]
  /** A number, with the metric that it is a limit of. */
  readonly metric?: At<Json>
  readonly limits: readonly GateLimit[]
  /** Which rows it looks at, as a condition in the language of the document; all of them when absent. */
  readonly rows?: At<Json>
  /** Values that an enum allows. */
  readonly allowed?: At<Json>
  /** What came out, where the document says. */
  readonly observed?: At<Json>
  readonly outcome?: At<Json>
}
/** `least` and `most` include the limit, `above` and `below` do not; `limit` leaves open which way it cuts. */
export interface GateLimit {
  readonly sense: 'least' | 'most' | 'above' | 'below' | 'equal' | 'unlike' | 'limit' | 'tolerance' | 'lag'
  readonly value: At<Json>
}
/** A test that was run, with its result. */
export interface Expectation {
  readonly at: Path
  readonly name: string
  readonly column?: string
  readonly success: At<Json> | undefined
  /** Says that a failure does not stop anybody: `warn`, `info`. */
  readonly severity?: At<Json>
  /** What was found and what was asked, for messages. */
  readonly observed?: string
  readonly asked?: string
  /** The test itself broke. */
  readonly exception?: string
}
/** How many rows some data has. */
export interface RowCount {
  /** What pairs the two sides: a data set, a path. */
  readonly name: string
  readonly at: Path
  readonly count?: At<Json>
  readonly least?: At<Json>
  readonly most?: At<Json>
  /** The file whose rows they are, as a path of the workspace. */
  readonly file?: string
  /** Parts that together make `count`. */
  readonly parts?: readonly { readonly name: string; readonly count: At<Json> }[]
}
/** A table of decisions: scores, the action for each, and the thresholds between the actions. */
export interface Guardrail {
  readonly at: Path
  readonly name: string
  /** Ascending or not, as written. A score takes the action of the highest band that it reaches. */
  readonly bands: readonly GuardrailBand[]
  /** Below all bands. */
  readonly otherwise?: At<Json>
  readonly scores?: At<Json>
  /** One for each score. */
  readonly actions?: At<Json>
  /** Action → how often. */
  readonly counts?: At<Json>
}
export interface GuardrailBand {
  readonly at: Path
  readonly threshold: At<Json>
  /** A score on the threshold does not reach the band. */
  readonly strict: boolean
  /** A score reaches the band from above: `score < 0.3`. */
  readonly falling?: boolean
  readonly action?: At<Json>
}
/** How data was divided. */
export interface SplitSet {
  readonly at: Path
  readonly parts: readonly SplitPart[]
  /** `leakage_guard`, where it stands; undefined when nobody says a word of it. */
  readonly guard?: At<Json>
  /** Rows before the division. */
  readonly total?: At<Json>
}
export interface SplitPart {
  readonly name: string
  readonly at: Path
  readonly ratio?: At<Json>
  readonly count?: At<Json>
  /** Ids or indices of its rows, where they are listed. */
  readonly members?: At<Json>
  readonly path?: At<Json>
  readonly digest?: At<Json>
  readonly from?: At<Json>
  readonly to?: At<Json>
}
export interface Latency {
  readonly name: string
  readonly at: Path
  /** `p50`, `p99.9`: where they are written, with what they are at most allowed to be. */
  readonly percentiles: readonly { readonly rank: number; readonly value: At<Json> }[]
  readonly limits: readonly { readonly rank: number; readonly value: At<Json> }[]
}
/** Data in the repository that has to keep to a schema of the document. */
export interface Sample {
  readonly at: Path
  /** As a path of the workspace. */
  readonly file: string
  /** As written. */
  readonly name: string
  /** Name of the record of the document's schema that it is of, when the document has several. */
  readonly record?: string
  /** Another one of the document has the same name, so that it is not known which schema is meant: where this one says it. */
  readonly doubled?: { readonly at: Path; readonly first: string; readonly called: string }
}

/** When something happened, and how old it may be. */
export interface FreshnessView {
  readonly times: readonly TimeStamp[]
  readonly objectives: readonly FreshnessObjective[]
}
export interface TimeStamp {
  readonly at: Path
  /** RFC 3339 as text, or milliseconds since 1970 when `unit` is `ms`. */
  readonly value: Json
  readonly unit?: 'ms'
  /** `data`: how fresh the content is. `record`: when somebody wrote something down. `plan`: may lie ahead. */
  readonly of: 'data' | 'record' | 'plan'
  /** What it says of itself: `as_of`, `eventTime`. */
  readonly name: string
  /** The part of the document that it is about: '' for all of it. */
  readonly scope: string
}
export interface FreshnessObjective {
  readonly at: Path
  /** ISO 8601 duration as written. */
  readonly maxLag: At<Json>
  readonly scope: string
  /** The column or key that holds the time, where it is named. */
  readonly column?: string
  readonly level?: At<Json>
}

/** What stands behind a name in a registry: which version, in which stage, under which aliases. */
export interface ReleaseView {
  readonly releases: readonly {
    readonly at: Path
    readonly model: string
    readonly version?: At<Json>
    readonly stage?: At<Json>
    readonly alias?: At<Json>
    /** The run that made it. */
    readonly run?: At<Json>
  }[]
}
