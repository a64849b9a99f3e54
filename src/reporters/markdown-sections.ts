/** The parts of the Markdown report below its head. A new list of the report (versions, promotion) is one more entry of SECTIONS. */
import type { Finding, Report, VersionRow } from '../model/report.js'
import type { Severity } from '../policy.js'
import { cutPath, markdownCode, markdownProse } from './escape.js'
import { promotionTables } from './promotion.js'
import { filesInWords, foldRules, groupByCause, rankFindings, unlistedIn, unlistedOf } from './rank.js'
import type { RuleElsewhere } from './rank.js'
import { isCovered, isWorthTelling } from './versions.js'
import { SEVERITIES } from '../model/severities.js'
import { countsInWords } from './words.js'
import { plural } from '../lib/words.js'
import { tableRow } from './escape-markdown.js'

export interface Part {
  /** Of a folded part, our own words only; undefined for one that is open. */
  readonly title: string | undefined
  /** Lines before the rows, such as the head of the table. */
  readonly before: readonly string[]
  /** What the rows stand for, all together. */
  readonly total: number
  /** Said when `left` of them have no room. */
  more(left: number): string
}

export interface Section extends Part {
  /** Made one by one, so that those that have no room cost nothing. `count` is how many of `total` a row stands for. */
  rows(): Iterable<{ readonly text: string; readonly count: number }>
}

/** `perCause`: rows for one rule in one file before they are counted in one. */
export type SectionRenderer = (report: Report, perCause: number) => Section[]

/** In the order in which they are shown and in which room is given. */
export const SECTIONS: readonly SectionRenderer[] = [
  renderIncomplete,
  renderFailing,
  renderVersions,
  renderMeasured,
  renderOther,
  renderReasons,
  renderWaived,
  renderDocuments,
]

const ICONS: Record<Severity, string> = { error: '❌', warning: '⚠️', note: 'ℹ️' }
const FINDINGS_HEAD = ['| | Rule | Place | What is wrong | What to do |', '|:--|:--|:--|:--|:--|']
const MOST_REASONS = 20
const PATH_MAX = 160
/** Of one rule, whatever the file; of what may decide, twice as many as of one file. */
const NOTES_PER_RULE = 3
const MOST_PLACES = 5
/** A row longer than this is made again with less of each value: hostile text must not push other findings out. */
const ROW_MAX = 2_500
const CELL_MAX = { normal: 500, short: 60 }

function renderIncomplete(report: Report): Section[] {
  const { complete, incomplete } = report
  if (complete || incomplete.length === 0) return []
  return [
    {
      title: undefined,
      before: ['**Could not judge:**', ''],
      total: incomplete.length,
      more: (left) => `${plural(left, 'more reason')}, in the JSON report.`,
      *rows() {
        for (const reason of incomplete.slice(0, MOST_REASONS)) {
          yield { text: `- ${markdownProse(reason, [], { max: 200 })}`, count: 1 }
        }
      },
    },
  ]
}

/** What decides: the errors; without errors the gravest there is. */
function failingSeverity(report: Report): Severity {
  return SEVERITIES.find((severity) => report.findings.some((one) => one.waiver === null && one.severity === severity)) ?? 'error'
}

function renderFailing(report: Report, perCause: number): Section[] {
  const severity = failingSeverity(report)
  const findings = rankFindings(report).filter((finding) => finding.severity === severity)
  return findings.length === 0 ? [] : [findingSection(undefined, report, findings, perCause)]
}

/** The versions of what changed: what each declares, and what its change asks for. */
function renderVersions(report: Report): Section[] {
  const rows = report.versions.filter(isWorthTelling)
  if (rows.length === 0) return []
  return [
    {
      title: undefined,
      before: ['| Document | Version | Declared | Required | Mode | Why |', '|:--|:--|:--|:--|:--|:--|'],
      total: rows.length,
      more: (left) => `**${left} more** of ${plural(rows.length, 'changed document')}; the JSON report holds them all.`,
      *rows() {
        for (const row of rows) yield { text: versionRow(row), count: 1 }
      },
    },
  ]
}

function versionRow(row: VersionRow): string {
  const { file, base, head, declared, required, next, compatMode, changeClass, why } = row
  const text = (value: string | null): string => (value === null ? 'none' : code(value, 40))
  const due = next === null || next === head ? '' : `: ${code(next, 40)}`
  const mark = isCovered(row) === false ? '❌ ' : ''
  return tableRow([
    code(cutPath(file, PATH_MAX)),
    base === null && head === null && row.compared ? 'none' : `${row.compared ? text(base) : 'unreadable'} → ${text(head)}`,
    declared === 'none' ? 'no step' : (declared ?? '–'),
    row.compared ? `${mark}${required}${due}` : '❔ not known',
    compatMode === null ? '–' : code(compatMode),
    markdownProse(changeClass === 'none' || !row.compared ? why : `${changeClass}: ${why}`, [], {
      max: CELL_MAX.normal,
      table: true,
    }),
  ])
}

/** What was measured, with a bar of interval against threshold: text, since images are stripped from comments. */
function renderMeasured(report: Report): Section[] {
  return promotionTables(report).map(({ what, before, total, rows, legend }) => ({
    title: undefined,
    before: legend === undefined ? before : [`<sub>${legend}</sub>`, '', ...before],
    total,
    more: (left: number) => `**${left} more** of ${plural(total, what)}; the JSON report holds them all.`,
    *rows() {
      for (const text of rows()) yield { text, count: 1 }
    },
  }))
}

function renderOther(report: Report, perCause: number): Section[] {
  const severity = failingSeverity(report)
  const findings = rankFindings(report).filter((finding) => finding.severity !== severity)
  if (findings.length === 0) return []
  return [findingSection(countsInWords({ ...report.counts, [severity]: 0 }), report, findings, perCause)]
}

function findingSection(title: string | undefined, report: Report, findings: readonly Finding[], perCause: number): Section {
  const unlisted = unlistedIn(report, [...new Set(findings.map(({ severity }) => severity))])
  const total = findings.length + unlisted
  return {
    title,
    before: FINDINGS_HEAD,
    total,
    more: (left) =>
      `**${left} more** of ${plural(total, 'finding')} here; the JSON report ${unlisted === 0 ? 'holds' : 'counts'} them all.`,
    *rows() {
      const causes = groupByCause(findings)
      const elsewhere = new Map(
        foldRules(causes, (severity) => (severity === 'note' ? NOTES_PER_RULE : 2 * perCause), perCause).flatMap((rest) =>
          rest.map((one) => [one, rest]),
        ),
      )
      for (const group of causes) {
        const rest = elsewhere.get(group)
        if (rest !== undefined) {
          // All of them in one row, where the first would stand.
          if (rest[0] === group) yield elsewhereRow(rest, report)
          continue
        }
        const folded = group.length > perCause
        const shown = folded ? group.slice(0, perCause) : group
        for (const finding of shown) yield { text: findingRow(finding), count: 1 }
        if (!folded) continue
        const count = group.length - perCause + unlistedOf(report, group)
        yield { text: foldedRow(shown[0] as Finding, count), count }
      }
    },
  }
}

/** One row for the files that break a rule like those above it. */
function elsewhereRow(rest: RuleElsewhere, report: Report): { readonly text: string; readonly count: number } {
  const first = rest[0]![0]!
  const count = rest.reduce((sum, cause) => sum + cause.length + unlistedOf(report, cause), 0)
  const where = filesInWords(rest, (name) => code(cutPath(name, PATH_MAX)), MOST_PLACES)
  const what = `… and ${count} more in ${rest.length} more files`
  const text = tableRow([`${ICONS[first.severity]} ${first.severity}`, code(first.rule), where, what, ''])
  return { text, count }
}

function findingRow(finding: Finding): string {
  const row = (max: number): string =>
    tableRow([
      `${ICONS[finding.severity]} ${finding.severity}`,
      code(finding.rule),
      place(finding),
      prose(finding.message, finding, max),
      prose(finding.fix, finding, max),
    ])
  const text = row(CELL_MAX.normal)
  return text.length <= ROW_MAX ? text : row(CELL_MAX.short)
}

function foldedRow(first: Finding, count: number): string {
  return tableRow([
    `${ICONS[first.severity]} ${first.severity}`,
    code(first.rule),
    code(cutPath(first.file, PATH_MAX)),
    `… and ${count} more in this file`,
    '',
  ])
}

function renderReasons(report: Report): Section[] {
  const byRule = new Map(rankFindings(report).map((finding) => [finding.rule, finding]))
  if (byRule.size === 0) return []
  return [
    {
      title: 'Why it matters',
      before: [],
      total: byRule.size,
      more: (left) => `${plural(left, 'more rule')}.`,
      *rows() {
        for (const [rule, finding] of byRule) {
          yield { text: `- ${markdownCode(rule, { max: 80 })}: ${markdownProse(finding.why, [], { max: 300 })}`, count: 1 }
        }
      },
    },
  ]
}

function renderWaived(report: Report): Section[] {
  const waived = report.findings.filter((finding) => finding.waiver !== null)
  if (waived.length === 0) return []
  return [
    {
      title: `${plural(report.counts.waived, 'waived finding')}`,
      before: ['| Rule | Place | Reason | Owner | Until |', '|:--|:--|:--|:--|:--|'],
      total: report.counts.waived,
      more: (left) => `**${left} more** waived.`,
      *rows() {
        for (const finding of waived) {
          const { reason = '', owner = '', expires = '' } = finding.waiver ?? {}
          yield {
            text: tableRow([code(finding.rule), place(finding), prose(reason, finding, 150), code(owner), code(expires, 40)]),
            count: 1,
          }
        }
      },
    },
  ]
}

function renderDocuments(report: Report): Section[] {
  const judged = report.documents.filter((document) => document.judged)
  if (judged.length === 0) return []
  return [
    {
      title: `${plural(judged.length, 'document')} judged`,
      before: ['| Document | Kind | Change |', '|:--|:--|:--|'],
      total: judged.length,
      more: (left) => `**${left} more** judged.`,
      *rows() {
        for (const { file, kind, status } of judged)
          yield { text: tableRow([code(cutPath(file, PATH_MAX)), code(kind), status]), count: 1 }
      },
    },
  ]
}

function place(finding: Finding): string {
  const where = `${cutPath(finding.file, PATH_MAX)}:${finding.line}:${finding.column}`
  return code(where, PATH_MAX + 60) + (finding.side === 'base' ? ' (base)' : '')
}

function code(text: string, max = 80): string {
  return markdownCode(text, { max, table: true })
}

function prose(text: string, finding: Finding, max: number): string {
  return markdownProse(text, Object.values(finding.data), { max, table: true })
}
