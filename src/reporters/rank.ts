/** Which findings come first where not all can be shown, and which are one cause seen many times. */
import type { Finding, Report } from '../model/report.js'
import type { Severity } from '../policy.js'
import { SEVERITIES } from '../model/severities.js'
import { cut } from './escape.js'
import { openFindings } from './words.js'
import { plural } from '../lib/words.js'

/** Open findings: errors first, then those in files that the change set touches, then in the report's order. */
export function rankFindings(report: Report): Finding[] {
  const touched = new Set(report.documents.filter((document) => document.status !== 'unchanged').map((document) => document.file))
  const known = new Set(report.documents.map((document) => document.file))
  const weight = (finding: Finding): number => {
    // A file that is no document (the config) stands in the report because the change set touches it.
    const away = known.has(finding.file) && !touched.has(finding.file) ? 1 : 0
    return SEVERITIES.indexOf(finding.severity) * 2 + away
  }
  return openFindings(report)
    .map((finding, index) => ({ finding, index, weight: weight(finding) }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index)
    .map(({ finding }) => finding)
}

/** Findings of one rule, one severity, in one file at one side, in the order given; groups stand where their first finding stood. */
export function groupByCause(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const cause = JSON.stringify([finding.file, finding.side, finding.rule, finding.severity])
    const group = groups.get(cause)
    if (group === undefined) groups.set(cause, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

/** Causes of one rule and severity that stand in further files, behind those that are shown. */
export type RuleElsewhere = readonly (readonly Finding[])[]

/**
 * Of causes (`groupByCause`) those that say in one file more what others said before: of a rule and severity, all behind the
 * first `most` rows, when they are two files or more. A cause takes up to `perCause` rows. In the order given.
 */
export function foldRules(
  causes: readonly (readonly Finding[])[],
  most: (severity: Severity) => number,
  perCause: number,
): RuleElsewhere[] {
  const rules = new Map<string, { rows: number; readonly rest: (readonly Finding[])[] }>()
  for (const cause of causes) {
    const { rule, severity } = cause[0] as Finding
    const key = `${severity} ${rule}`
    const seen = rules.get(key) ?? { rows: 0, rest: [] }
    rules.set(key, seen)
    if (seen.rows >= most(severity)) seen.rest.push(cause)
    else seen.rows += Math.min(cause.length, perCause)
  }
  return [...rules.values()].map(({ rest }) => rest).filter((rest) => rest.length > 1)
}

/** `a.yaml:3, b.yaml:7 and c.yaml:1`, `a.yaml:3, b.yaml:7, … (12 more files)`: where each cause stands first. */
export function filesInWords(rest: RuleElsewhere, name: (place: string) => string, most = 8): string {
  const places = rest.slice(0, most).map(([first]) => name(`${first!.file}:${first!.line}`))
  const more = rest.length - places.length
  if (more > 0) return `${places.join(', ')}, … (${plural(more, 'more file')})`
  if (places.length === 1) return places[0]!
  return `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`
}

/** How many findings like these are counted and not listed. `group`: of one cause, all waived or none. */
export function unlistedOf(report: Report, group: readonly Finding[]): number {
  const [first] = group
  if (first === undefined) return 0
  const row = report.capped.find(
    ({ file, side, rule, severity, waived }) =>
      file === first.file &&
      side === first.side &&
      rule === first.rule &&
      severity === first.severity &&
      waived === (first.waiver !== null),
  )
  return row === undefined ? 0 : row.total - row.shown
}

/** How many open findings of these severities are counted and not listed, in all. */
export function unlistedIn(report: Report, severities: readonly Severity[]): number {
  return report.capped
    .filter(({ waived, severity }) => !waived && severities.includes(severity))
    .reduce((sum, { total, shown }) => sum + total - shown, 0)
}

/** `lines 3, 7 and 9`, `lines 3, 7, 9, …`; `line 3`, and behind it what tells findings of one line apart, `name`d for the output. */
export function linesInWords(findings: readonly Finding[], name: (value: string) => string, most = 8): string {
  const lines = [...new Set(findings.map((finding) => finding.line))]
  if (lines.length === 1) return `line ${lines[0]}${apartInWords(findings, name, most)}`
  if (lines.length <= most) return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
  return `lines ${lines.slice(0, most).join(', ')}, …`
}

const APART_MAX = 60

/** ` (fairness, layers)`: the value of their messages that is another one in each; empty when none is. */
function apartInWords(findings: readonly Finding[], name: (value: string) => string, most: number): string {
  for (const key of Object.keys(findings[0]?.data ?? {})) {
    const values = findings.flatMap(({ data }) => (typeof data[key] === 'string' && data[key] !== '' ? [data[key]] : []))
    if (findings.length < 2 || new Set(values).size < findings.length) continue
    const shown = values.slice(0, most).map((value) => name(cut(value, APART_MAX)))
    return ` (${shown.join(', ')}${values.length > most ? ', …' : ''})`
  }
  return ''
}
