import { drawBar } from '../lib/promotion/bar.js'
import { formatNumber } from '../lib/promotion/numbers.js'
import type { DriftRow, PromotionRow, Report, SummaryRow } from '../model/report.js'
import { cut, escapeLog, markdownCode, markdownProse } from './escape.js'

/** What was measured, for a terminal and for Markdown: the metrics with a bar of interval against threshold, the distributions, the summaries. */

export type PromotionStyle = 'bold' | 'dim' | 'red' | 'yellow' | 'green'
type Paint = (text: string, ...styles: PromotionStyle[]) => string
type Outcome = PromotionRow['decision'] | DriftRow['decision']

const STYLES = { PASS: 'green', WARN: 'yellow', FAIL: 'red', INCONCLUSIVE: 'yellow' } as const
const ICONS = { PASS: '✅', WARN: '⚠️', FAIL: '❌', INCONCLUSIVE: '⚠️' } as const
const NAME_MAX = 80
const MESSAGE_MAX = 1200
/** Passing slices of a metric beyond this are counted. */
const SHOWN_PASSING = 20
/** Rows of the Markdown tables; what is open or fails stands first. */
const SHOWN_ROWS = 200

/** Lines without line ends. Empty when nothing was measured. */
export function renderPromotionText(report: Report, paint: Paint): string[] {
  const lines: string[] = []
  const { shown, hidden } = chooseRows(report.promotion)
  for (const row of shown) lines.push(...metricLines(row, paint), '')
  if (hidden > 0) lines.push(`… and ${hidden} more that PASS, in the JSON report`, '')
  for (const row of report.drift) {
    lines.push(
      `${paint(escapeLog(cut(row.name, NAME_MAX)), 'bold')}: ${outcome(row.decision, paint)}. ${escapeLog(cut(row.message, MESSAGE_MAX))}`,
    )
    lines.push(`  ${escapeLog(row.numbers)}`, '')
  }
  for (const row of report.summaries)
    lines.push(`${paint(escapeLog(cut(row.name, NAME_MAX)), 'bold')} (${row.side}): ${summaryInWords(row)}`)
  if (report.summaries.length > 0) lines.push('')
  return lines
}

function metricLines(row: PromotionRow, paint: Paint): string[] {
  const guard = row.role === 'guardrail' ? 'guardrail, ' : ''
  const name = paint(escapeLog(cut(nameOf(row), NAME_MAX)), 'bold')
  const lines = [
    `${name} (${guard}${row.direction} is better): ${outcome(row.decision, paint)}, ${escapeLog(cut(row.message, MESSAGE_MAX))}`,
  ]
  if (row.delta !== null) {
    lines.push(`  ${escapeLog(row.numbers)}`)
    const bar = drawBar(row.delta, row.interval, row.threshold)
    const means =
      row.reference === null || row.candidate === null
        ? ''
        : `  reference ${formatNumber(row.reference, row.stderr)} → candidate ${formatNumber(row.candidate, row.stderr)}`
    if (bar !== '' || means !== '') lines.push(`  ${paint(bar, 'dim')}${means}`.replace(/^ {4}/, '  '))
  }
  return lines
}

function outcome(decision: Outcome, paint: Paint): string {
  return paint(decision, STYLES[decision], 'bold')
}

/** Said once below the bars. */
export const BAR_LEGEND = 'In the bars ┃ is the threshold, ├─●─┤ the interval with its estimate; right is better.'

/** The same as Markdown tables; '' when nothing was measured. */
export function renderPromotionMarkdown(report: Report): string {
  const parts: string[] = []
  if (report.promotion.length > 0) {
    const { shown, hidden } = chooseRows(report.promotion)
    const rows = shown.slice(0, SHOWN_ROWS)
    parts.push(
      '| | Metric | Change (+ is better) | Interval against threshold | What follows |',
      '|:--|:--|:--|:--|:--|',
      ...rows.map((row) => {
        const bar = drawBar(row.delta, row.interval, row.threshold)
        const guard = row.role === 'guardrail' ? ' (guardrail)' : ''
        return cells([
          `${ICONS[row.decision]} ${row.decision}`,
          markdownCode(nameOf(row), { max: NAME_MAX, table: true }) + guard,
          row.delta === null ? '–' : markdownProse(row.numbers, [], { max: MESSAGE_MAX, table: true }),
          bar === '' ? '–' : markdownCode(bar, { table: true }),
          markdownProse(row.message, [], { max: 500, table: true }),
        ])
      }),
      '',
    )
    const left = hidden + shown.length - rows.length
    if (left > 0) parts.push(`**${left} more**; the JSON report holds them all.`, '')
    parts.push(BAR_LEGEND, '')
  }
  if (report.drift.length > 0)
    parts.push(
      '| | Distribution | Measured | What follows |',
      '|:--|:--|:--|:--|',
      ...report.drift.map((row) =>
        cells([
          `${ICONS[row.decision]} ${row.decision}`,
          markdownCode(row.name, { max: NAME_MAX, table: true }),
          markdownProse(row.numbers, [], { max: MESSAGE_MAX, table: true }),
          markdownProse(row.message, [], { max: 500, table: true }),
        ]),
      ),
      '',
    )
  if (report.summaries.length > 0)
    parts.push(
      '| Summary | Side | n | Mean | p50 | p90 | p95 | p99 |',
      '|:--|:--|--:|--:|--:|--:|--:|--:|',
      ...report.summaries.map((row) =>
        cells([
          markdownCode(row.name, { max: NAME_MAX, table: true }),
          row.side,
          String(row.n),
          row.mean === null ? '–' : meanInWords(row),
          ...[row.p50, row.p90, row.p95, row.p99].map((value) => (value === null ? '–' : formatNumber(value))),
        ]),
      ),
      '',
    )
  return parts.length === 0 ? '' : parts.join('\n') + '\n'
}

/** What fails, then what is open, then the target before the guardrails; of what passes on slices only the first. */
function chooseRows(rows: readonly PromotionRow[]): { readonly shown: readonly PromotionRow[]; readonly hidden: number } {
  const rank = ({ decision, role }: PromotionRow): number =>
    ['FAIL', 'INCONCLUSIVE', 'PASS'].indexOf(decision) * 2 + (role === 'target' ? 0 : 1)
  const sorted = rows.map((row, index) => ({ row, index })).sort((a, b) => rank(a.row) - rank(b.row) || a.index - b.index)
  let passing = 0
  const shown = sorted
    .filter(({ row }) => row.decision !== 'PASS' || row.slice === null || ++passing <= SHOWN_PASSING)
    .map(({ row }) => row)
  return { shown, hidden: rows.length - shown.length }
}

function nameOf({ metric, slice }: PromotionRow): string {
  return slice === null ? metric : `${metric} [${slice}]`
}

/** `n=10, mean 71.7 ± 13.6, p50 53.5, p90 117, p95 148.5, p99 173.7`. */
function summaryInWords(row: SummaryRow): string {
  const { n, mean, p50, p90, p95, p99 } = row
  if (mean === null) return n === 0 ? 'no values' : `n=${n}, and not all of them are finite numbers`
  const parts = Object.entries({ p50, p90, p95, p99 }).map(
    ([name, value]) => `${name} ${value === null ? '–' : formatNumber(value)}`,
  )
  return [`n=${n}`, `mean ${meanInWords(row)}`, ...parts].join(', ')
}

function meanInWords({ mean, stderr }: SummaryRow): string {
  return stderr === null ? formatNumber(mean ?? NaN) : `${formatNumber(mean ?? NaN, stderr)} ± ${formatNumber(stderr, stderr)}`
}

function cells(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`
}
