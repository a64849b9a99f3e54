import type { Report } from '../model/report.js'
import { escapeMarkdown, markdownProse } from './escape-markdown.js'
import { markdownCode } from './escape.js'
import { SECTIONS } from './markdown-sections.js'
import type { Part, Section } from './markdown-sections.js'
import type { Reporter } from './reporter.js'
import {
  configInWords,
  emptyPathsInWords,
  nothingJudged,
  nothingJudgedInWords,
  outcomeOf,
  shortSha,
  unreadableInWords,
  verdictInWords,
} from './words.js'

/** How much may be written. GitHub counts a comment in UTF-16 code units and a job summary in bytes of UTF-8. */
export interface MarkdownBudget {
  readonly max: number
  readonly unit: 'code units' | 'bytes'
  /** Findings of one rule in one file that get a row of their own; the others share one row with their count. */
  readonly perCause: number
}

/** GitHub refuses a comment of more than 65,536 code units; the difference is room for a marker and a footer. */
export const COMMENT_BUDGET: MarkdownBudget = { max: 60_000, unit: 'code units', perCause: 5 }
/** GitHub drops a step's summary of more than 1 MiB as a whole. */
export const SUMMARY_BUDGET: MarkdownBudget = { max: 1_000_000, unit: 'bytes', perCause: 50 }

const REF_MAX = 120
const HOW_MAX = 300
const ICONS = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const

export const markdownReporter: Reporter = {
  id: 'markdown',
  render: ({ report }) => renderMarkdown(report, SUMMARY_BUDGET),
}

/**
 * The job summary or the body of the comment: the verdict, what was compared, a table of what fails, the rest folded. Never
 * longer than the budget; what has no room is counted ("N more"), section by section. The budget has to be 20,000 at least.
 */
export function renderMarkdown(report: Report, budget: MarkdownBudget = SUMMARY_BUDGET): string {
  const measure = budget.unit === 'bytes' ? utf8Length : (text: string): number => text.length
  const head = renderHead(report)
  const foot = `\n<sub>specgate ${escapeMarkdown(report.tool.version, { max: 40 })} · run ${markdownCode('specgate explain RULE')} for what a rule requires</sub>\n`
  const sections = SECTIONS.flatMap((render) => render(report, budget.perCause))
  // Every section keeps its frame and its "N more" line, so that no count is lost however little room is left for rows.
  let room = budget.max - measure(head) - measure(foot)
  for (const section of sections) room -= measure(assemble(section, [''], section.total))
  let body = ''
  for (const section of sections) {
    const chosen = chooseRows(section, room, measure)
    room -= chosen.size
    body += assemble(section, chosen.rows, section.total - chosen.count)
  }
  return head + body + foot
}

function renderHead(report: Report): string {
  const outcome = outcomeOf(report)
  const icon = outcome === 'pass' && nothingJudged(report) ? '➖' : ICONS[outcome]
  const { base, head } = report
  const headSide = side(head)
  const nothing = nothingJudgedInWords(report)
  const facts = [
    base === null ? `Judged ${headSide}, compared with nothing` : `Compared ${side(base)} with ${headSide}`,
    `Config: ${configInWords(report, (text) => markdownCode(text, { max: REF_MAX }))}`,
    nothing === undefined ? undefined : `Nothing was judged: ${nothing}`,
    unreadableInWords(report),
    emptyPathsInWords(report, (path) => markdownCode(path, { max: REF_MAX })),
  ]
  const lines = facts.filter((fact) => fact !== undefined).map((fact) => `- ${fact}`)
  return [`### ${icon} Specgate: ${verdictInWords(report)}`, '', ...lines, '', ''].join('\n')
}

function side(info: { readonly ref: string; readonly sha: string | null; readonly how: string }): string {
  const ref = markdownCode(info.ref, { max: REF_MAX })
  const name = info.sha === null || info.sha === info.ref ? ref : `${ref} at ${markdownCode(info.sha, { max: 64 })}`
  // Whole ids of further commits would be most of the sentence, and outside of code nobody could copy them.
  const how = info.how.replace(/(?<![0-9a-z])(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-z])/gi, (sha) => `\`${shortSha(sha)}\``)
  return how === '' ? name : `${name} (${markdownProse(how, [], { max: HOW_MAX })})`
}

interface Chosen {
  readonly rows: readonly string[]
  readonly count: number
  readonly size: number
}

function chooseRows(section: Section, room: number, measure: (text: string) => number): Chosen {
  const rows: string[] = []
  let count = 0
  let size = 0
  for (const row of section.rows()) {
    const next = measure(row.text) + 1
    if (size + next > room) break
    rows.push(row.text)
    count += row.count
    size += next
  }
  return { rows, count, size }
}

function assemble(section: Part, rows: readonly string[], left: number): string {
  const lines = section.title === undefined ? [] : ['<details>', `<summary>${section.title}</summary>`, '']
  if (rows.length > 0) lines.push(...section.before)
  lines.push(...rows, '')
  if (left > 0) lines.push(section.more(left), '')
  if (section.title !== undefined) lines.push('</details>', '')
  return lines.join('\n') + '\n'
}

/** Bytes of UTF-8; a lone surrogate is written as U+FFFD, three bytes. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      bytes += 4
      index++
    } else bytes += 3
  }
  return bytes
}
