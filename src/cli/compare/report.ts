import { sha256 } from '../../io/text-hash.js'
import { overall } from '../../lib/promotion/verdict.js'
import type { OutcomeCounts } from '../../lib/promotion/verdict.js'
import type { Finding, PromotionRow, DriftRow, Report, SummaryRow, Verdict } from '../../model/report.js'
import { VERSION } from '../../model/version.js'
import type { Severity } from '../../policy.js'
import type { Judged, Objection } from './rows.js'
import { byCodeUnits } from '../../lib/order.js'

export interface Compared {
  readonly reference: string | undefined
  readonly candidate: string
  readonly metrics: Judged<PromotionRow> & { readonly outcomes: OutcomeCounts }
  readonly drift: Judged<DriftRow>
  readonly summaries: readonly SummaryRow[]
  readonly totalMs: number
}

/**
 * Made once, from all rows. A FAIL fails; else anything open, or a run that judged nothing (summaries only), is inconclusive and
 * never a pass. A drift that warns does not fail.
 */
function verdictOf({ metrics, drift }: Compared): Verdict {
  const asked = [metrics.rows.length > 0 ? overall(metrics.outcomes) : undefined, ...drift.rows.map(({ decision }) => decision)]
  const outcomes = asked.filter((outcome) => outcome !== undefined)
  if (outcomes.includes('FAIL')) return 'fail'
  return outcomes.length === 0 || outcomes.includes('INCONCLUSIVE') ? 'inconclusive' : 'pass'
}

/** The report of a comparison: the shape of `check`'s, with two files in the place of two commits and no documents. */
export function reportOf(compared: Compared): Report {
  const { reference, candidate, metrics, drift, summaries } = compared
  const count = (severity: Severity): number => metrics.counts[severity] + drift.counts[severity]
  let findings: readonly Finding[] | undefined
  return {
    schemaVersion: 1,
    tool: { name: 'specgate', version: VERSION },
    base: reference === undefined ? null : { ref: reference, sha: null, how: 'the reference' },
    head: { ref: candidate, sha: null, workingTree: false, how: 'the candidate' },
    config: { path: null, from: 'default', sha256: null, preset: 'none' },
    verdict: verdictOf(compared),
    complete: true,
    counts: { error: count('error'), warning: count('warning'), note: count('note'), waived: 0, documents: 0, changed: 0 },
    documents: [],
    // For whoever reads them: text and Markdown tell of the rows.
    get findings() {
      return (findings ??= findingsOf(compared))
    },
    capped: [],
    versions: [],
    promotion: metrics.rows,
    drift: drift.rows,
    summaries,
    lint: [],
    impact: { changed: [], affected: [] },
    incomplete: [],
    selection: { files: 0, matched: 0, recognised: 0, unreadable: 0, outside: 0, emptyPaths: [] },
    shard: null,
    timings: { totalMs: compared.totalMs },
  }
}

function findingsOf({ metrics, drift, candidate }: Compared): Finding[] {
  return [
    ...metrics.objections().map((objection) => findingOf(objection, 'metric-promotion', candidate)),
    ...drift.objections().map((objection) => findingOf(objection, 'drift', candidate)),
  ].sort((a, b) => byCodeUnits(a.rule, b.rule))
}

/** File-level findings stand at 1:1 of the candidate. */
function findingOf({ about, ...told }: Objection, policy: string, file: string): Finding {
  return {
    ...told,
    policy,
    docs: '',
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    path: '$',
    side: 'head',
    fingerprint: sha256([told.rule, file, about].join('\0')).slice(0, 32),
    waiver: null,
    related: [],
    data: {},
  }
}
