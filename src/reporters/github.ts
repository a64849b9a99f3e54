import type { Finding, Report } from '../model/report.js'
import { SEVERITIES } from '../model/severities.js'
import type { Severity } from '../policy.js'
import { cut, escapeAnnotationMessage, escapeAnnotationProperty, escapeLog } from './escape.js'
import { shortenValues } from './escape-markdown.js'
import { filesInWords, foldRules, groupByCause, linesInWords, rankFindings, unlistedOf } from './rank.js'
import type { RuleElsewhere } from './rank.js'
import type { Reporter } from './reporter.js'
import {
  comparedInWords,
  countsInWords,
  emptyPathsInWords,
  nothingJudgedInWords,
  outcomeOf,
  shortSha,
  verdictInWords,
} from './words.js'
import { plural } from '../lib/words.js'

/** GitHub's name of a severity. */
export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  /** Undefined for a finding that belongs to no file. */
  readonly file: string | undefined
  /** Undefined when the place is not in the head; columns are undefined unless the place is within one line. */
  readonly line: number | undefined
  readonly endLine: number | undefined
  readonly column: number | undefined
  readonly endColumn: number | undefined
  /** What is wrong, why, fix: one line each, escaped for the log (`escapeLog`), at most 4096 UTF-16 code units together. */
  readonly lines: readonly string[]
  /** How many findings it stands for. */
  readonly findings: number
}

export type AnnotationBudget = Readonly<Record<Severity, number>>

export interface RankedAnnotations {
  readonly annotations: readonly Annotation[]
  /** Findings that no annotation stands for, by severity. */
  readonly rest: Readonly<Record<Severity, number>>
}

/** GitHub keeps 10 annotations a level a step and drops the others without a word (actions/runner, `_maxCountPerIssueType`). */
const MOST_PER_LEVEL = 10
/** Of one rule in one file, before they become one annotation. */
const MOST_PER_CAUSE = 3
/** UTF-16 code units a line; together less than the 4096 where the runner cuts a message (`_maxIssueMessageLength`). */
const LINE_MAX = { message: 1700, why: 900, fix: 900, reason: 500 }
const TITLE_MAX = 200
const PLACE_MAX = 100

const MOST_REASONS = 20

const LEVELS: Record<Severity, AnnotationLevel> = { error: 'error', warning: 'warning', note: 'notice' }

/** What a step may annotate: one error less when the step will fail, because the line that fails it counts as well. */
export function annotationBudget(report: Report): AnnotationBudget {
  const failing = outcomeOf(report) !== 'pass'
  return { error: MOST_PER_LEVEL - (failing ? 1 : 0), warning: MOST_PER_LEVEL, note: MOST_PER_LEVEL }
}

/** The findings worth an annotation, best first: errors, then files of the change set; one cause many times is one annotation. */
export function rankAnnotations(report: Report, budget: AnnotationBudget = annotationBudget(report)): RankedAnnotations {
  const left = { ...budget }
  const rest = { error: 0, warning: 0, note: 0 }
  const annotations: Annotation[] = []
  const causes = groupByCause(rankFindings(report))
  const elsewhere = SEVERITIES.flatMap((severity) =>
    foldFairly(
      causes.filter(([first]) => first!.severity === severity),
      budget[severity],
    ),
  )
  const restOf = new Map(elsewhere.flatMap((others) => others.map((group) => [group, others] as const)))
  for (const group of causes) {
    const others = restOf.get(group)
    if (others !== undefined && others[0] !== group) continue
    for (const part of group.length > MOST_PER_CAUSE || others !== undefined ? [group] : group.map((one) => [one])) {
      const first = part[0] as Finding
      const annotation = annotate(first, part, report, others)
      if (left[first.severity] > 0) {
        left[first.severity]--
        annotations.push(annotation)
      } else rest[first.severity] += annotation.findings
    }
  }
  return { annotations, rest }
}

/** Causes of one severity that another annotation speaks for: as few as leave each rule as much room as any other. */
function foldFairly(causes: readonly (readonly Finding[])[], budget: number): RuleElsewhere[] {
  const rows = (group: readonly Finding[]): number => (group.length > MOST_PER_CAUSE ? 1 : group.length)
  const sum = (groups: readonly (readonly Finding[])[]): number => groups.reduce((total, group) => total + rows(group), 0)
  const all = sum(causes)
  if (all <= budget) return []
  // The last of a rule's annotations speaks for its other files.
  for (let most = budget - 1; most > 0; most--) {
    const folded = foldRules(causes, () => most, MOST_PER_CAUSE)
    if (all - sum(folded.flat()) + folded.length <= budget) return folded
  }
  return foldRules(causes, () => 0, MOST_PER_CAUSE)
}

/** `others`: further files that break the same rule, for which it speaks too; the group is the first of them. */
function annotate(first: Finding, group: readonly Finding[], report: Report, others: RuleElsewhere = [group]): Annotation {
  const inHead = first.side === 'head' && first.line > 0
  const oneLine = inHead && first.line === first.endLine
  return {
    level: LEVELS[first.severity],
    title: cut(first.rule, TITLE_MAX),
    file: first.file === '' ? undefined : first.file,
    line: inHead ? first.line : undefined,
    endLine: inHead ? Math.max(first.line, first.endLine) : undefined,
    column: oneLine ? first.column : undefined,
    endColumn: oneLine ? Math.max(first.column, first.endColumn) : undefined,
    lines: messageLines(first, group, report, others),
    findings: others.reduce((sum, one) => sum + countOf(one, report), 0),
  }
}

function countOf(group: readonly Finding[], report: Report): number {
  return group.length + unlistedOf(report, group)
}

function messageLines(first: Finding, group: readonly Finding[], report: Report, others: RuleElsewhere): string[] {
  const values = Object.values(first.data)
  const say = (label: string, text: string, max: number): string => label + fit(escapeLog(shortenValues(text, values)), max)
  const lines = [say('', first.message, LINE_MAX.message)]
  if (group.length > 1) {
    const where = first.side === 'base' ? ' at the base' : ''
    lines.push(
      `The same rule is broken at ${countOf(group, report)} places in this file${where}: ${linesInWords(group, escapeLog)}.`,
    )
  }
  if (others.length > 1) {
    const where = filesInWords(others.slice(1), (place) => cut(escapeLog(place), PLACE_MAX), 4)
    lines.push(`So it is in ${plural(others.length - 1, 'more file')}: ${where}.`)
  }
  if (first.side === 'base' && group.length === 1) {
    const base = report.base?.sha == null ? 'base' : `base ${shortSha(escapeLog(report.base.sha))}`
    lines.push(`It stood at ${first.line}:${first.column} of the file at the ${base}; that place is not in the head.`)
  }
  if (first.why !== '') lines.push(say('Why: ', first.why, LINE_MAX.why))
  if (first.fix !== '') lines.push(say('Fix: ', first.fix, LINE_MAX.fix))
  return lines
}

/** `cut` by code points leaves room for what it adds; this bounds UTF-16 code units, which is what the runner counts. */
function fit(text: string, max: number): string {
  return text.length <= max ? text : cut(text, Math.floor((max - 40) / 2))
}

/** One workflow command, as it is printed. */
export function renderAnnotation(annotation: Annotation): string {
  const properties = [
    ['title', annotation.title],
    ['file', annotation.file],
    ['line', annotation.line],
    ['endLine', annotation.endLine],
    ['col', annotation.column],
    ['endColumn', annotation.endColumn],
  ] as const
  const given = properties.filter(([, value]) => value !== undefined)
  const text = given.map(([name, value]) => `${name}=${escapeAnnotationProperty(String(value))}`).join(',')
  return `::${annotation.level} ${text}::${annotation.lines.map(escapeAnnotationMessage).join('%0A')}`
}

/** Workflow commands for the log of a step, then the verdict and what had no room, in words. */
export const githubReporter: Reporter = {
  id: 'github',
  render({ report }) {
    const { annotations, rest } = rankAnnotations(report)
    const lines = annotations.map(renderAnnotation)
    const cutOff = rest.error + rest.warning + rest.note
    if (cutOff > 0) {
      lines.push(
        `No annotation for ${countsInWords(rest)}: GitHub shows at most ${MOST_PER_LEVEL} of a level for a step. ` +
          'The job summary and the JSON report have them.',
      )
    }
    const empty = emptyPathsInWords(report, (path) => `"${escapeLog(cut(path, PLACE_MAX))}"`)
    if (empty !== undefined) lines.push(`Beware: ${empty}.`)
    const nothing = nothingJudgedInWords(report)
    if (nothing !== undefined) lines.push(`Nothing was judged: ${nothing}.`)
    const reasons = report.complete ? [] : report.incomplete
    for (const reason of reasons.slice(0, MOST_REASONS)) lines.push(`Could not judge: ${escapeLog(cut(reason, LINE_MAX.reason))}`)
    if (reasons.length > MOST_REASONS) lines.push(`Could not judge: ${plural(reasons.length - MOST_REASONS, 'more reason')}.`)
    lines.push(`Specgate ${outcomeOf(report).toUpperCase()}: ${verdictInWords(report)} (${comparedInWords(report, escapeLog)})`)
    return lines.join('\n') + '\n'
  },
}
