import { drawBar } from '../lib/promotion/bar.js'
import { formatNumber } from '../lib/promotion/numbers.js'
import { countOutcomes } from '../lib/promotion/verdict.js'
import type { OutcomeCounts } from '../lib/promotion/verdict.js'
import type { DriftRow, PromotionRow, Report, SummaryRow } from '../model/report.js'
import { cut, escapeLog, markdownCode, markdownProse } from './escape.js'
import { capitalise } from '../lib/words.js'
import { tableRow } from './escape-markdown.js'

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
/** Rows of a table, and of the terminal; what is open or fails stands first. */
const SHOWN_ROWS = 200

/** Lines without line ends. Empty when nothing was measured. */
export function renderPromotionText(report: Report, paint: Paint): string[] {
  const lines: string[] = []
  const { shown, left } = chooseRows(report.promotion)
  for (const row of shown) lines.push(...metricLines(row, paint), '')
  if (shown.length < report.promotion.length) lines.push(`… and ${leftInWords(left)}, in the JSON report`, '')
  for (const row of report.drift) {
    lines.push(
      `${paint(escapeLog(cut(row.name, NAME_MAX)), 'bold')}: ${outcome(row.decision, paint)}. ${escapeLog(cut(sentence(row.message), MESSAGE_MAX))}`,
    )
    lines.push(`  ${escapeLog(row.numbers)}`, '')
  }
  for (const row of report.summaries)
    lines.push(`${paint(escapeLog(cut(row.name, NAME_MAX)), 'bold')} (${row.side}): ${summaryInWords(row)}`)
  if (report.summaries.length > 0) lines.push('')
  return lines
}

/** `3 more that FAIL, 40 that are INCONCLUSIVE and 200 that PASS` */
function leftInWords(left: OutcomeCounts): string {
  const parts = [
    [left.FAIL, 'that FAIL'],
    [left.INCONCLUSIVE, 'that are INCONCLUSIVE'],
    [left.PASS, 'that PASS'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, words], i) => `${number}${i === 0 ? ' more' : ''} ${words}`)
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)!}`
}

function metricLines(row: PromotionRow, paint: Paint): string[] {
  const name = paint(escapeLog(cut(nameOf(row), NAME_MAX)), 'bold')
  const lines = [
    `${name} (${aboutInWords(row)}): ${outcome(row.decision, paint)}. ${escapeLog(cut(sentence(row.message), MESSAGE_MAX))}`,
  ]
  if (row.delta !== null) {
    lines.push(`  ${escapeLog(row.numbers)}`)
    const bar = drawBar(row.delta, row.interval, row.threshold)
    const between = betweenInWords(row)
    const means = between === '' ? '' : `  reference → candidate: ${between}`
    if (bar !== '' || means !== '') lines.push(`  ${paint(bar, 'dim')}${means}`.replace(/^ {4}/, '  '))
  }
  return lines
}

function outcome(decision: Outcome, paint: Paint): string {
  return paint(decision, STYLES[decision], 'bold')
}

/** With few values the t interval leans on their being close to normal; undefined when all rows have ten or more. */
export function fewInWords({ promotion }: Report): string | undefined {
  return promotion.some((row) => row.n !== null && row.n < 10 && row.interval !== null)
    ? 'With fewer than 10 values an interval leans on their being close to normal: 10 or more are firmer ground.'
    : undefined
}

/** Said once below the bars. */
export const BAR_LEGEND = 'In the bars ┃ is the threshold, ├─●─┤ the interval with its estimate; right is better.'

/** One table: its head, and its rows, made one by one. `left` are rows that only the JSON report holds. */
export interface PromotionTable {
  readonly what: string
  readonly before: readonly string[]
  readonly total: number
  rows(): Iterable<string>
  /** Said below the table. */
  readonly legend: string | undefined
}

/** The same as Markdown tables, the metrics first; none when nothing was measured. */
export function promotionTables(report: Report): PromotionTable[] {
  const { shown } = chooseRows(report.promotion)
  const tables: PromotionTable[] = [
    {
      what: 'metric',
      before: [
        '| | Metric | Reference → candidate | Change (+ is better) | Interval against threshold | What follows |',
        '|:--|:--|:--|:--|:--|:--|',
      ],
      total: report.promotion.length,
      *rows() {
        for (const row of shown) yield metricRow(row)
      },
      legend: [BAR_LEGEND, fewInWords(report)].filter((text) => text !== undefined).join(' '),
    },
    {
      what: 'distribution',
      before: ['| | Distribution | Measured | What follows |', '|:--|:--|:--|:--|'],
      total: report.drift.length,
      *rows() {
        for (const row of rankDrift(report.drift).slice(0, SHOWN_ROWS)) yield driftRow(row)
      },
      legend: undefined,
    },
    {
      what: 'summary row',
      before: ['| Summary | Side | n | Mean | p50 | p90 | p95 | p99 |', '|:--|:--|--:|--:|--:|--:|--:|--:|'],
      total: report.summaries.length,
      *rows() {
        for (const row of report.summaries) yield summaryRow(row)
      },
      legend: undefined,
    },
  ]
  return tables.filter(({ total }) => total > 0)
}

/** The tables whole; '' when nothing was measured. */
export function renderPromotionMarkdown(report: Report): string {
  const parts = promotionTables(report).flatMap(({ before, total, rows, legend }) => {
    const lines = [...rows()]
    const left = total - lines.length
    return [
      ...before,
      ...lines,
      '',
      ...(left > 0 ? [`**${left} more**; the JSON report holds them all.`, ''] : []),
      ...(legend === undefined ? [] : [legend, '']),
    ]
  })
  return parts.length === 0 ? '' : parts.join('\n') + '\n'
}

function metricRow(row: PromotionRow): string {
  const bar = drawBar(row.delta, row.interval, row.threshold)
  // What was measured, and behind it what it has to be: one belongs to the change, the other to the bar.
  const at = row.numbers.indexOf('must be')
  const [measured, limit] = at < 0 ? [row.numbers, ''] : [row.numbers.slice(0, at).replace(/, $/, ''), row.numbers.slice(at)]
  const against = [bar === '' ? '' : markdownCode(bar, { table: true }), markdownProse(limit, [], { max: 200, table: true })]
  return tableRow([
    `${ICONS[row.decision]} ${row.decision}`,
    `${markdownCode(nameOf(row), { max: NAME_MAX, table: true })} (${aboutInWords(row)})`,
    betweenInWords(row) || '–',
    row.delta === null ? '–' : markdownProse(measured, [], { max: MESSAGE_MAX, table: true }),
    against.filter((part) => part !== '').join(' ') || '–',
    markdownProse(sentence(row.message), [], { max: 500, table: true }),
  ])
}

/** `guardrail, lower is better` */
function aboutInWords({ role, direction }: PromotionRow): string {
  return `${role === 'guardrail' ? 'guardrail, ' : ''}${direction} is better`
}

/** `0.7240 → 0.7460`, to the digits that their difference has; '' when one is not known. */
function betweenInWords({ reference, candidate, stderr }: PromotionRow): string {
  return reference === null || candidate === null ? '' : `${formatNumber(reference, stderr)} → ${formatNumber(candidate, stderr)}`
}

/** With a capital, unless it begins with the name of a file or of anything else that is written as it is. */
function sentence(text: string): string {
  return !/^[a-z]+(?=[ ,.:'])(?!\.\S)/.test(text) ? text : capitalise(text)
}

function driftRow(row: DriftRow): string {
  return tableRow([
    `${ICONS[row.decision]} ${row.decision}`,
    markdownCode(row.name, { max: NAME_MAX, table: true }),
    markdownProse(row.numbers, [], { max: MESSAGE_MAX, table: true }),
    markdownProse(sentence(row.message), [], { max: 500, table: true }),
  ])
}

function summaryRow(row: SummaryRow): string {
  return tableRow([
    markdownCode(row.name, { max: NAME_MAX, table: true }),
    row.side,
    String(row.n),
    row.mean === null ? '–' : meanInWords(row),
    ...[row.p50, row.p90, row.p95, row.p99].map((value) => (value === null ? '–' : formatNumber(value))),
  ])
}

/** What drifted before what did not. */
function rankDrift(rows: readonly DriftRow[]): readonly DriftRow[] {
  const rank = ({ decision }: DriftRow): number => ['FAIL', 'WARN', 'INCONCLUSIVE', 'PASS'].indexOf(decision)
  return [...rows].sort((a, b) => rank(a) - rank(b))
}

/** At most `SHOWN_ROWS`: what fails, then what is open, then the target before the guardrails; of what passes on slices only the first. */
function chooseRows(rows: readonly PromotionRow[]): { readonly shown: readonly PromotionRow[]; readonly left: OutcomeCounts } {
  // Six shelves in the place of a sort: there may be ten thousand rows.
  const shelves = Array.from({ length: 6 }, (): PromotionRow[] => [])
  for (const row of rows) {
    const { decision } = row
    const shelf = shelves[(decision === 'FAIL' ? 0 : decision === 'INCONCLUSIVE' ? 2 : 4) + (row.role === 'target' ? 0 : 1)]!
    // Enough, even if slices that pass are left out below.
    if (shelf.length < SHOWN_ROWS + SHOWN_PASSING || row.slice === null) shelf.push(row)
  }
  let passing = 0
  const shown = shelves
    .flat()
    .filter((row) => row.decision !== 'PASS' || row.slice === null || ++passing <= SHOWN_PASSING)
    .slice(0, SHOWN_ROWS)
  const [all, told] = [countOutcomes(rows), countOutcomes(shown)]
  return {
    shown,
    left: {
      FAIL: all.FAIL - told.FAIL,
      INCONCLUSIVE: all.INCONCLUSIVE - told.INCONCLUSIVE,
      PASS: all.PASS - told.PASS,
    },
  }
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
