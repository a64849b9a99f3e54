/** A declarative rule in the spec family's own words. */
export interface LintRule {
  readonly id: string
  /** JSONPath (RFC 9535) that selects what is judged. */
  readonly when: string
  /** Expression over each selected value. */
  readonly assert: string
  readonly level: 'error' | 'warning' | 'note'
  readonly see?: readonly string[]
  readonly source?: string
  /** Only documents of these kinds; all when absent. */
  readonly kinds?: readonly string[]
  /** Only files that match one of these globs; all when absent. */
  readonly files?: readonly string[]
  /** What an empty selection means: not applicable (default), or a failure. */
  readonly onEmpty?: 'skip' | 'fail'
  /** Replaces the generated sentence. */
  readonly message?: string
}
