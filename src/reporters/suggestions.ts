/** Mends of findings as GitHub's suggested changes: whole lines of the head, and what they become. */
import { spliceEdits } from '../documents/edit.js'
import { applySplices } from '../documents/splice.js'
import type { Finding } from '../model/report.js'
import type { Edit } from '../policy.js'
import { markdownCode, markdownProse } from './escape-markdown.js'
import { byCodeUnits } from '../lib/order.js'

export interface Mend {
  readonly finding: Finding
  readonly edits: readonly Edit[]
}

/** Lines `start` to `end` of a file become `lines`. */
export interface Suggestion {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly was: readonly string[]
  readonly lines: readonly string[]
  /** What it mends, the gravest first. */
  readonly findings: readonly Finding[]
}

/** A mend that spreads over more than that is for `check --fix`. */
const MOST_LINES = 20
const MOST_TEXT = 4000
const MOST_FINDINGS = 5

interface Group {
  start: number
  end: number
  readonly mends: Mend[]
}

/** Mends that touch the same lines are one suggestion: GitHub applies one at a time, and the second would undo the first. */
export function makeSuggestions(file: string, text: string, mends: readonly Mend[]): Suggestion[] {
  // A line of a suggestion ends in LF alone, and a file with both line ends is worse than one that is mended by hand.
  if (text === '' || text.includes('\r')) return []
  const starts = lineStarts(text)
  const groups: Group[] = []
  const ranges = mends.flatMap((mend) => {
    const range = rangeOf(file, text, starts, mend.edits)
    return range === undefined ? [] : [{ ...range, mends: [mend] }]
  })
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = groups.at(-1)
    if (last === undefined || range.start > last.end) groups.push(range)
    else {
      last.end = Math.max(last.end, range.end)
      last.mends.push(...range.mends)
    }
  }
  return groups.flatMap((group) => suggest(file, text, starts, group) ?? [])
}

function suggest(file: string, text: string, starts: readonly number[], { start, end, mends }: Group): Suggestion | undefined {
  const edits = mends.flatMap((mend) => mend.edits)
  const splices = spliceEdits(file, text, edits)
  if (splices === undefined) return undefined
  const [from, to] = [starts[start - 1]!, starts[end] ?? text.length]
  const shifted = splices.map((one) => ({ ...one, start: one.start - from, end: one.end - from }))
  const old = text.slice(from, to)
  if (shifted.some((one) => one.start < 0 || one.end > old.length)) return undefined
  const [was, lines] = [linesOf(old), linesOf(applySplices(old, shifted))]
  if (Math.max(was.length, lines.length) > MOST_LINES || was.join('\n') === lines.join('\n')) return undefined
  if (lines.join('\n').length > MOST_TEXT) return undefined
  return { file, start, end, was, lines, findings: mends.map(({ finding }) => finding).sort(bySeverity) }
}

/** The lines that the edits touch. What is put between two lines belongs to the one before it. */
function rangeOf(
  file: string,
  text: string,
  starts: readonly number[],
  edits: readonly Edit[],
): { start: number; end: number } | undefined {
  const splices = spliceEdits(file, text, edits)
  if (splices === undefined || splices.length === 0) return undefined
  const first = splices[0]!
  const last = splices.at(-1)!
  const between = first.start === first.end && first.start > 0 && text[first.start - 1] === '\n'
  const start = lineAt(starts, between ? first.start - 1 : first.start)
  const lastBetween = last.end > 0 && last.end > starts[start - 1]! && text[last.end - 1] === '\n'
  return { start, end: Math.max(start, lineAt(starts, lastBetween ? last.end - 1 : last.end)) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const

function bySeverity(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || byCodeUnits(a.rule, b.rule)
}

/** The text of the review comment, after its marker. */
export function renderSuggestion({ lines, findings }: Pick<Suggestion, 'lines' | 'findings'>): string {
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => {
    const values = Object.values(finding.data)
    return `- ${markdownCode(finding.rule)} (${finding.severity}): ${markdownProse(finding.message, values, { max: 600 })}`
  })
  const left = findings.length - shown.length
  const more = left > 0 ? [`- … and ${left} more`] : []
  const code = lines.join('\n')
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [
    ...shown,
    ...more,
    '',
    `${fence}suggestion`,
    ...lines,
    fence,
    '',
    'Look it over before you apply it: the gate can write a version or a digest, but not what a change means.',
  ].join('\n')
}
