/** The sentences that all formats share. They hold only numbers and our own words; repository text is escaped by the caller's channel. */
import type { Finding, Report } from '../model/report.js'
import { SEVERITIES } from '../model/severities.js'
import type { Severity } from '../policy.js'
import { plural } from '../lib/words.js'

/** `3 errors, 1 warning`; the empty string when there are none. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity))
    .join(', ')
}

/** Findings that nobody waived. */
export function openFindings(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.waiver === null)
}

export type Outcome = 'pass' | 'fail' | 'inconclusive'

/** What may be shown: a run that is not complete never looks green, whatever its verdict says. */
export function outcomeOf(report: Report): Outcome {
  return report.complete || report.verdict === 'fail' ? report.verdict : 'inconclusive'
}

/** Nothing was looked at: has to be said, because it would else read as a clean bill. */
export function nothingJudged(report: Report): boolean {
  return !report.documents.some((document) => document.judged)
}

/** What the verdict rests on, without the verdict's own word: `3 errors, 1 warning in 2 of 14 documents`. */
export function verdictInWords(report: Report): string {
  const { shard } = report
  // A part that passes says nothing of the others.
  return shard === null ? wholeInWords(report) : `${wholeInWords(report)}; part ${shard.i} of ${shard.n} of the run`
}

function wholeInWords(report: Report): string {
  const found = foundInWords(report)
  if (outcomeOf(report) !== 'inconclusive') return found ?? `nothing was judged: ${selectionInWords(report)}`
  const reasons = report.incomplete.length > 0 ? ` (${plural(report.incomplete.length, 'reason')})` : ''
  return found === undefined ? `could not judge anything${reasons}` : `could not judge everything${reasons}; ${found}`
}

/** What has to be said beside the verdict's line when no document was judged; undefined when that line says it or some were. */
export function nothingJudgedInWords(report: Report): string | undefined {
  if (!nothingJudged(report) || (foundInWords(report) === undefined && outcomeOf(report) !== 'inconclusive')) return undefined
  return selectionInWords(report)
}

function foundInWords(report: Report): string | undefined {
  const counts = countsInWords(report.counts)
  const { waived } = report.counts
  if (counts === '' && waived === 0 && nothingJudged(report)) return undefined
  const total = plural(report.counts.documents, 'document')
  if (counts === '') return waived === 0 ? `no findings in ${total}` : `no open findings in ${total}, ${waived} waived`
  return `${counts} in ${whereInWords(report)}${waived === 0 ? '' : `, ${waived} waived`}`
}

function whereInWords(report: Report): string {
  const known = new Set(report.documents.map((document) => document.file))
  const files = new Set(openFindings(report).map((finding) => finding.file))
  const inDocuments = [...files].filter((file) => known.has(file)).length
  const others = files.size - inDocuments
  const total = plural(report.counts.documents, 'document')
  if (inDocuments === 0 && others > 0) return `${plural(others, 'file')} beside ${total}`
  return `${inDocuments} of ${total}${others > 0 ? ` and ${plural(others, 'other file')}` : ''}`
}

/** Why nothing was judged, always with its "0 of N": `0 of 37 changed files matched the include and exclude patterns`. */
function selectionInWords(report: Report): string {
  const { files, matched, recognised, outside } = report.selection
  const all = plural(files, report.base === null ? 'file' : 'changed file')
  if (files === 0 && !report.complete) return 'no files could be listed'
  if (files === 0) return `0 of ${all} matched${report.base === null ? '' : ', because base and head do not differ'}`
  if (matched === 0 && outside > 0)
    return `0 of ${all} matched the given paths and the include and exclude patterns (${outside} matched the latter alone)`
  if (matched === 0) return `0 of ${all} matched the include and exclude patterns`
  if (recognised === 0) return `0 of ${all} matched a kind of document (${matched} passed the include and exclude patterns)`
  return `0 of ${plural(recognised, 'document')} in ${all} had to be judged`
}

/** Undefined when every matched file could be read. */
export function unreadableInWords(report: Report): string | undefined {
  const { unreadable } = report.selection
  if (unreadable === 0) return undefined
  return `${plural(unreadable, 'file')} matched the patterns but could not be read as what ${unreadable === 1 ? 'its name says' : 'their names say'}, and ${unreadable === 1 ? 'was' : 'were'} not judged; \`specgate check --explain-selection\` names ${unreadable === 1 ? 'it' : 'them'}`
}

const SHOWN_PATHS = 3

/** A misspelt pattern matches nothing for ever, and what it was meant for is never judged. Undefined when each matches a file. */
export function emptyPathsInWords(report: Report, escape: (text: string) => string): string | undefined {
  const { emptyPaths } = report.selection
  if (emptyPaths.length === 0) return undefined
  const shown = emptyPaths.slice(0, SHOWN_PATHS).map(escape).join(', ')
  const more = emptyPaths.length > SHOWN_PATHS ? ` and ${emptyPaths.length - SHOWN_PATHS} more` : ''
  const sides = report.base === null ? 'at the head' : 'at the head or at the base'
  const what = emptyPaths.length === 1 ? 'pattern' : 'patterns'
  return `no file ${sides} matches the given path ${what} ${shown}${more}; check the spelling: \`**\` stands for any folders, and case counts`
}

/** First characters of a commit, as people quote it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7)
}

/** `base abc1234 → head def5678`; `escape` is the channel's. */
export function comparedInWords(report: Report, escape: (text: string) => string): string {
  const { base, head } = report
  const headName = head.workingTree ? 'working tree' : `head ${sideName(head, escape)}`
  return base === null ? `${headName}, compared with nothing` : `base ${sideName(base, escape)} → ${headName}`
}

function sideName(side: { readonly ref: string; readonly sha: string | null }, escape: (text: string) => string): string {
  return escape(side.sha === null ? side.ref : shortSha(side.sha))
}

/** `.github/specgate.yml, as it is at the base` or what stands in for a config. */
export function configInWords(report: Report, escape: (text: string) => string): string {
  const { path, from, preset } = report.config
  if (path === null) return `none; the ${escape(preset)} preset applies`
  return `${escape(path)}${from === 'default' ? '' : `, as it is at the ${from}`}; preset ${escape(preset)}`
}
