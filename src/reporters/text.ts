import type { Finding, FindingPlace, Report } from '../model/report.js'
import { SEVERITIES } from '../model/severities.js'
import type { Severity } from '../policy.js'
import { frameLine } from './code-frame.js'
import { breakCommands, cut, escapeLog } from './escape.js'
import { isCovered, isWorthTelling } from './versions.js'
import { shortenValues } from './escape-markdown.js'
import { filesInWords, foldRules, groupByCause, linesInWords, rankFindings, unlistedOf } from './rank.js'
import type { RuleElsewhere } from './rank.js'
import { renderPromotionText } from './promotion.js'
import type { Reporter, ReporterInput } from './reporter.js'
import {
  comparedInWords,
  configInWords,
  emptyPathsInWords,
  nothingJudgedInWords,
  openFindings,
  outcomeOf,
  unreadableInWords,
  verdictInWords,
} from './words.js'
import { byCodeUnits } from '../lib/order.js'
import { plural } from '../lib/words.js'

/** More findings of one rule in one file are folded into one line with their count. */
const SHOWN_PER_CAUSE = 5
/** Of one rule, whatever the file; behind them, each file more is a word in a list. */
const SHOWN_PER_RULE: Record<Severity, number> = { error: 40, warning: 5, note: 3 }
const SHOWN_RELATED = 5
const SENTENCE_MAX = 1200
const PLACE_MAX = 200
const FRAME_WIDTH = 120

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green'
type Paint = (text: string, ...styles: Style[]) => string

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 }
const STYLE_OF: Record<Severity, Style> = { error: 'red', warning: 'yellow', note: 'cyan' }
const OUTCOME_STYLE = { pass: 'green', fail: 'red', inconclusive: 'yellow' } as const

/** What a person reads in a terminal: the findings by file, each with its line, and the verdict last, next to the prompt. */
export const textReporter: Reporter = {
  id: 'text',
  render(input) {
    const paint: Paint = input.colour
      ? (text, ...styles) => `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`
      : (text) => text
    const { report, width } = input
    const lines = [
      ...renderFindings(input, paint),
      ...renderVersions(report, width, paint),
      ...renderMeasured(report, paint),
      ...renderSummary(report, width, paint),
    ]
    return lines.map((line) => breakCommands(line.trimEnd()) + '\n').join('')
  },
}

function renderFindings(input: ReporterInput, paint: Paint): string[] {
  const lines: string[] = []
  const byFile = new Map<string, Finding[]>()
  for (const finding of openFindings(input.report)) {
    const there = byFile.get(finding.file)
    if (there === undefined) byFile.set(finding.file, [finding])
    else there.push(finding)
  }
  const elsewhere = foldRules(groupByCause(openFindings(input.report)), (severity) => SHOWN_PER_RULE[severity], SHOWN_PER_CAUSE)
  const counted = new Set(elsewhere.flat(2))
  const kinds = new Map(input.report.documents.map((document) => [document.file, document]))
  for (const [file, all] of byFile) {
    const findings = all.filter((finding) => !counted.has(finding))
    if (findings.length === 0) continue
    const document = kinds.get(file)
    const about = document === undefined ? '' : `  ${escapeLog(document.kind)}, ${document.status}`
    lines.push(paint(escapeLog(file), 'bold') + paint(about, 'dim'), '')
    const folded = new Map(groupByCause(findings).map((group) => [group[SHOWN_PER_CAUSE - 1], group.slice(SHOWN_PER_CAUSE)]))
    const hidden = new Set([...folded.values()].flat())
    for (const finding of findings) {
      if (!hidden.has(finding)) lines.push(...renderFinding(finding, input, paint), '')
      const rest = folded.get(finding) ?? []
      if (rest.length > 0) lines.push(...renderFolded(rest, unlistedOf(input.report, rest), paint), '')
    }
  }
  if (elsewhere.length > 0) lines.push(paint('The same again in other files, all of them in the JSON report:', 'bold'))
  for (const rest of elsewhere) lines.push(...renderElsewhere(rest, input, paint), '')
  const hint = hintLines(rankFindings(input.report), paint)
  if (hint.length > 0) lines.push(...hint, '')
  return lines
}

function renderFinding(finding: Finding, input: ReporterInput, paint: Paint): string[] {
  const place = `${escapeLog(finding.file)}:${finding.line}:${finding.column}${finding.side === 'base' ? ' (at the base)' : ''}`
  const head = `${paint(finding.severity, STYLE_OF[finding.severity], 'bold')} ${paint(escapeLog(finding.rule), 'bold')}  ${place}`
  const values = Object.values(finding.data)
  const say = (label: string, text: string): string[] =>
    wrap(escapeLog(cut(shortenValues(text, values), SENTENCE_MAX)), label, input.width, paint)
  const related = finding.related.slice(0, SHOWN_RELATED).flatMap((where) => say('see:', relatedInWords(where)))
  const more = finding.related.length - SHOWN_RELATED
  return [
    `  ${head}`,
    ...say('', finding.message),
    ...renderFrame(finding, input, paint),
    ...say('why:', finding.why),
    ...say('fix:', finding.fix),
    ...related,
    ...(more > 0 ? wrap(`${plural(more, 'more place')}, in the JSON report`, 'see:', input.width, paint) : []),
  ]
}

function relatedInWords(where: FindingPlace): string {
  return `${where.file}:${where.line}:${where.column} ${where.message}`
}

function renderFolded(rest: readonly Finding[], unlisted: number, paint: Paint): string[] {
  const first = rest[0] as Finding
  const where = linesInWords(rest, escapeLog)
  return [`  ${paint(`… and ${rest.length + unlisted} more ${escapeLog(first.rule)} in this file: ${where}`, 'dim')}`]
}

/** A rule that many files break is told once in full, and then where else. */
function renderElsewhere(rest: RuleElsewhere, { report, width }: ReporterInput, paint: Paint): string[] {
  const { rule, severity } = rest[0]![0]!
  const count = rest.reduce((sum, cause) => sum + cause.length + unlistedOf(report, cause), 0)
  const head = `${paint(severity, STYLE_OF[severity], 'bold')} ${paint(escapeLog(rule), 'bold')}`
  const where = filesInWords(rest, (place) => escapeLog(cut(place, PLACE_MAX)))
  const files = `${rest.length} more files`
  return [`  ${head}  ${count === rest.length ? `in ${files}` : `${count} more in ${files}`}`, ...wrap(where, '', width, paint)]
}

/** Rules of the repository's own (`lint/…`, a plugin's) are explained where they stand, not by us. */
function hintLines(findings: readonly Finding[], paint: Paint): string[] {
  const first = findings.find(({ rule, docs }) => docs !== '' && !rule.startsWith('lint/'))
  if (first === undefined) return []
  return [paint(`Run "specgate explain ${escapeLog(first.rule)}" to read what that rule requires, with an example.`, 'dim')]
}

/** The line with one line before and after it; nothing for a finding about the file as a whole. */
function renderFrame(finding: Finding, input: ReporterInput, paint: Paint): string[] {
  const { file, side, line, column, endLine, endColumn } = finding
  if (finding.path === '$' && line === 1 && column === 1) return []
  const source = input.sources(file, side, line)
  if (source === undefined) return []
  const before = line > 1 ? input.sources(file, side, line - 1) : undefined
  const after = input.sources(file, side, line + 1)
  const gutter = String(after === undefined ? line : line + 1).length
  const room = Math.max(20, Math.min(hasWidth(input.width) ? input.width : FRAME_WIDTH, FRAME_WIDTH) - gutter - 7)
  const row = (number: number | '', text: string): string => `    ${paint(`${String(number).padStart(gutter)} |`, 'dim')} ${text}`
  const frame = frameLine(source, column, endLine > line ? Infinity : endColumn, room)
  const neighbour = (number: number, text: string | undefined): string[] =>
    text === undefined || text.trim() === '' ? [] : [row(number, frameLine(text, 1, 2, room).text)]
  return [
    '',
    ...neighbour(line - 1, before),
    row(line, frame.text),
    row('', ' '.repeat(frame.indent) + paint('^'.repeat(frame.carets), STYLE_OF[finding.severity], 'bold')),
    ...neighbour(line + 1, after),
    '',
  ]
}

const SHOWN_VERSIONS = 20

/** What each changed document declares, and what its change asks for. */
function renderVersions({ versions }: Report, width: number, paint: Paint): string[] {
  const rows = versions.filter((row) => row.required !== 'none' && isWorthTelling(row))
  if (rows.length === 0) return []
  const lines = rows.slice(0, SHOWN_VERSIONS).flatMap((row) => {
    const covered = isCovered(row)
    if (!row.compared)
      return [
        `  ${paint(escapeLog(row.file), 'bold')}  ${paint('not compared', 'yellow')}`,
        ...wrap(escapeLog(cut(row.why, SENTENCE_MAX)), '', width, paint),
      ]
    const step = row.base === null && row.head === null ? 'no version' : `${row.base ?? 'none'} → ${row.head ?? 'none'}`
    const due = row.next === null || row.next === row.head ? '' : ` (${row.next})`
    const mode = row.compatMode === null ? '' : `, mode ${row.compatMode}`
    const wanted = escapeLog(`a ${row.required} step${due}`)
    const verdict =
      covered === undefined
        ? `, and ${wanted} is due`
        : ` ${covered ? paint('covers', 'green') : paint('falls short of', 'red')} ${wanted}`
    const head = `  ${paint(escapeLog(row.file), 'bold')}  ${escapeLog(step)}${verdict}${escapeLog(mode)}`
    return [head, ...wrap(escapeLog(cut(row.why, SENTENCE_MAX)), '', width, paint)]
  })
  const more = rows.length - SHOWN_VERSIONS
  return [paint('versions:', 'dim'), ...lines, ...(more > 0 ? [`  … and ${more} more, in the JSON report`] : []), '']
}

/** What was measured and what it decides. */
function renderMeasured(report: Report, paint: Paint): string[] {
  const lines = renderPromotionText(report, paint).map((line) => (line === '' ? '' : `  ${line}`))
  return lines.length === 0 ? [] : [paint('measured:', 'dim'), ...lines]
}

const hasWidth = (width: number): boolean => Number.isFinite(width) && width > 0

/** Breaks at blanks; later lines stand under the first word. */
function wrap(text: string, label: string, width: number, paint: Paint): string[] {
  const head = label === '' ? '' : `${label} `
  const room = hasWidth(width) ? Math.max(30, width - 4 - head.length) : Infinity
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  const painted = label === '' ? '' : paint(label, 'dim') + ' '
  return lines.map((part, index) => `    ${index === 0 ? painted : ' '.repeat(head.length)}${part}`)
}

function renderSummary(report: Report, width: number, paint: Paint): string[] {
  const rows: [string, string][] = []
  if (report.base !== null) rows.push(['base', sideInWords(report.base)])
  rows.push(['head', sideInWords(report.head)])
  rows.push(['config', configInWords(report, escapeLog)])
  if (report.counts.waived > 0) rows.push(['waived', waivedInWords(report)])
  const unreadable = unreadableInWords(report)
  if (unreadable !== undefined) rows.push(['unread', unreadable])
  const empty = emptyPathsInWords(report, (path) => `"${escapeLog(cut(path, PLACE_MAX))}"`)
  if (empty !== undefined) rows.push(['paths', empty])
  const byRule = countsByRule(report)
  if (byRule !== undefined) rows.push(['rules', byRule])
  const nothing = nothingJudgedInWords(report)
  if (nothing !== undefined) rows.push(['judged', `nothing: ${nothing}`])
  const lines = rows.map(([label, text]) => `${paint(`${label}:`.padEnd(8), 'dim')}${text}`)
  lines.push('')
  if (!report.complete) {
    lines.push(paint('Could not judge:', 'yellow', 'bold'))
    for (const reason of report.incomplete) lines.push(...wrap(escapeLog(cut(reason, SENTENCE_MAX)), '-', width, paint))
    lines.push('')
  }
  const outcome = outcomeOf(report)
  lines.push(
    `${paint(`${outcome.toUpperCase()}:`, OUTCOME_STYLE[outcome], 'bold')} ${verdictInWords(report)} (${comparedInWords(report, escapeLog)})`,
  )
  return lines
}

/** More findings than this do not stand on a screen together: what they are, where the eye is at the end. */
const ON_A_SCREEN = 20
const SHOWN_RULES = 8

/** By severity, the commonest first. */
function countsByRule(report: Report): string | undefined {
  const open = openFindings(report)
  if (open.length <= ON_A_SCREEN) return undefined
  const causes = groupByCause(open)
  const said = SEVERITIES.flatMap((severity) => {
    const counts = new Map<string, number>()
    for (const cause of causes.filter(([first]) => first!.severity === severity))
      counts.set(cause[0]!.rule, (counts.get(cause[0]!.rule) ?? 0) + cause.length + unlistedOf(report, cause))
    if (counts.size === 0) return []
    const ranked = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b))
    const shown = ranked.slice(0, SHOWN_RULES).map(([rule, count]) => `${count} ${escapeLog(rule)}`)
    const more = ranked.length > SHOWN_RULES ? ` and ${plural(ranked.length - SHOWN_RULES, 'more rule')}` : ''
    return [`${severity}s ${shown.join(', ')}${more}`]
  })
  return said.join('; ')
}

function sideInWords(side: { readonly ref: string; readonly sha: string | null; readonly how: string }): string {
  const name =
    side.sha === null || side.sha === side.ref ? escapeLog(side.ref) : `${escapeLog(side.ref)} at ${escapeLog(side.sha)}`
  return side.how === '' ? name : `${name} (${escapeLog(side.how)})`
}

function waivedInWords(report: Report): string {
  const ends = report.findings.flatMap((finding) => (finding.waiver === null ? [] : [finding.waiver.expires])).sort()
  const count = plural(report.counts.waived, 'finding')
  return ends[0] === undefined ? count : `${count}; the first waiver ends ${escapeLog(cut(ends[0], 40))}`
}
