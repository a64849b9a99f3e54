import { countOutcomes } from '../../lib/promotion/verdict.js'
import { escapeMarkdown } from '../../reporters/escape.js'
import { breakCommands, cutPath, escapeLog, markdownCode } from '../../reporters/escape.js'
import { BAR_LEGEND, fewInWords, renderPromotionMarkdown, renderPromotionText } from '../../reporters/promotion.js'
import type { Report } from '../../model/report.js'

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const
const COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow' } as const
const ICONS = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const

/** What a person reads in a terminal: each metric with its numbers and bar, the verdict last. */
export function printText(report: Report, colour: boolean, tolerated: boolean): string {
  const paint = (text: string, ...styles: (keyof typeof CODES)[]): string =>
    colour && text !== '' ? `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m` : text
  const lines = renderPromotionText(report, paint)
  if (report.promotion.some(({ interval }) => interval !== null)) {
    const few = fewInWords(report)
    lines.push(paint(BAR_LEGEND, 'dim'), ...(few === undefined ? [] : [paint(few, 'dim')]), '')
  }
  const word = paint(`${report.verdict.toUpperCase()}:`, COLOURS[report.verdict], 'bold')
  lines.push(`${word} ${verdictInWords(report, tolerated)} (${comparedInWords(report, (path) => escapeLog(cutPath(path, 120)))})`)
  return lines.map((line) => breakCommands(line.trimEnd()) + '\n').join('')
}

/** The same as Markdown, for a comment or a job summary. */
export function printMarkdown(report: Report, tolerated: boolean): string {
  const compared = comparedInWords(report, (path) => markdownCode(path, { max: 120 }))
  return [
    `### ${ICONS[report.verdict]} Specgate: ${verdictInWords(report, tolerated)}`,
    '',
    `- Compared ${compared}`,
    '',
    renderPromotionMarkdown(report),
    `<sub>specgate ${escapeMarkdown(report.tool.version, { max: 40 })}</sub>`,
    '',
  ].join('\n')
}

function comparedInWords({ base, head }: Report, show: (path: string) => string): string {
  return base === null ? `${show(head.ref)} alone` : `${show(base.ref)} → ${show(head.ref)}`
}

function verdictInWords(report: Report, tolerated: boolean): string {
  const { promotion, drift } = report
  const total = promotion.length + drift.length
  if (total === 0) return 'no metric was judged; only summaries were asked for'
  const count = countOutcomes(promotion)
  const drifted = (decision: string): number => drift.filter((row) => row.decision === decision).length
  const counts = [
    [count.FAIL + drifted('FAIL'), 'failed'],
    [count.INCONCLUSIVE + drifted('INCONCLUSIVE'), 'open'],
    [drifted('WARN'), 'drifted, which warns'],
    [count.PASS + drifted('PASS'), 'passed'],
  ] as const
  const said = counts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  const open = report.verdict === 'inconclusive' && tolerated ? '; --on-inconclusive warn lets it through' : ''
  return `of ${total} ${total === 1 ? 'comparison' : 'comparisons'} ${said.join(', ')}${open}`
}
