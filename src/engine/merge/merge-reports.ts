import type { Json } from '../../model/json.js'
import type {
  CappedFindings,
  DriftRow,
  Finding,
  PromotionRow,
  Report,
  ReportDocument,
  SummaryRow,
  VersionRow,
} from '../../model/report.js'
import { capFindings, capReasons } from '../cap-findings.js'
import { compareFindings, separateFingerprints } from '../findings.js'
import { sumLintRows } from '../sum-lint.js'
import { joinUnused } from '../unused-waivers.js'
import { countFindings, decide } from '../verdict.js'
import { checkMoments } from './check-moments.js'
import { checkParts, type Part } from './check-parts.js'
import { byCodeUnits } from '../../lib/order.js'

/**
 * The report of the whole run, the same but for its timings as if it had not been split. The verdict is made here, once, from
 * all findings. Throws GateError 3 when the parts are not those of one run.
 */
export function mergeReports(given: readonly Part<Report>[]): Report {
  const parts = checkParts(given, [
    { what: 'the base', of: ({ base }) => base },
    { what: 'the head', of: ({ head }) => head },
    { what: 'the configuration', of: ({ config }) => config },
    { what: 'what fails the verdict (fail-on)', of: ({ shard }) => shard.failOn },
    { what: 'the selection of files', of: ({ selection }) => [selection.files, selection.matched] },
  ])
  const midnight = checkMoments(parts)
  const reports = parts.map(({ report }) => report)
  const [first] = reports as [Part<Report>['report']]
  const { findings, capped, incomplete } = joinFindings(reports, midnight)
  const inOrder = <Row>(list: string, rowsOf: (report: Report) => readonly Row[]): Row[] => joinRows(reports, list, rowsOf)
  const documents = inOrder<ReportDocument>('documents', (report) => report.documents).sort((a, b) => byCodeUnits(a.file, b.file))
  const sum = (count: (report: Report) => number): number => reports.reduce((total, report) => total + count(report), 0)
  return {
    ...first,
    verdict: decide(findings, incomplete, first.shard.failOn),
    complete: incomplete.length === 0,
    counts: countFindings(findings, capped, documents.length, documents.filter(({ status }) => status !== 'unchanged').length),
    documents,
    findings,
    capped,
    versions: inOrder<VersionRow>('versions', (report) => report.versions),
    promotion: inOrder<PromotionRow>('promotion', (report) => report.promotion),
    drift: inOrder<DriftRow>('drift', (report) => report.drift),
    summaries: inOrder<SummaryRow>('summaries', (report) => report.summaries),
    lint: sumLintRows(reports.flatMap((report) => report.lint)),
    impact: {
      changed: [...new Set(reports.flatMap((report) => report.impact.changed))],
      affected: inOrder<Json>('affected', (report) => report.impact.affected),
    },
    incomplete,
    selection: {
      ...first.selection,
      recognised: sum(({ selection }) => selection.recognised),
      unreadable: sum(({ selection }) => selection.unreadable),
    },
    shard: null,
    // They ran side by side.
    timings: { totalMs: Math.max(...reports.map(({ timings }) => timings.totalMs)) },
  }
}

/** As `settle` of the gate orders them: a waiver that ended is told by every part that it would have helped, and once by a run. */
function joinFindings(
  reports: readonly Part<Report>['report'][],
  midnight: readonly Finding[],
): {
  findings: Finding[]
  capped: CappedFindings[]
  incomplete: string[]
} {
  const isLate = ({ rule }: Finding): boolean => rule === 'GATE.WAIVER_EXPIRED'
  const all = reports.flatMap(({ findings }) => findings)
  const late = new Map(all.filter(isLate).map((finding) => [JSON.stringify(finding), finding]))
  const found = all.filter((finding) => !isLate(finding)).sort(compareFindings)
  const { findings: listed, capped } = capFindings(
    found,
    reports.flatMap((report) => report.capped),
  )
  const reasons = reports.flatMap(({ incomplete }) => incomplete)
  const idle = joinUnused(reports.map(({ shard }) => shard.unusedWaivers))
  return {
    findings: [...separateFingerprints(listed), ...late.values(), ...idle, ...midnight].sort(compareFindings),
    capped,
    incomplete: capReasons(reasons, found, listed),
  }
}

/** By the position of the file that a row comes from; rows of one file stay as they were. */
function joinRows<Row>(
  reports: readonly Part<Report>['report'][],
  list: string,
  rowsOf: (report: Report) => readonly Row[],
): Row[] {
  return reports
    .flatMap((report) => rowsOf(report).map((row, i) => ({ row, at: report.shard.order[list]?.[i] ?? Infinity })))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row)
}
