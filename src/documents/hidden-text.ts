import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Problem } from '../policy.js'
import { findDeceiving } from './characters.js'
import type { Lines } from './text.js'

const LONE_RETURN = /\r(?!\n)/
/** Line ends of YAML 1.1 and not of 1.2. */
const OTHER_ENDS = /[\u0085\u2028\u2029]/g
const MAX_TOLD = 10

type Range = readonly [number, number]

/**
 * A carriage return without a line feed ends a line by the specification, by PyYAML and in some editors, and none for the yaml
 * package and git: `# note\rcompat_mode: break` is a comment to one and a key to the other. No reading of such a file is safe.
 */
export function findLoneReturn(text: string, lines: Lines): Problem | undefined {
  const at = text.search(LONE_RETURN)
  return at < 0 ? undefined : lineBreak(at, 'a carriage return without a line feed', lines)
}

/** What stands between the values (comments, anchors), where the walk over them does not look, and line ends of YAML 1.1 outside quotes. */
export function findHidden(text: string, root: Node, lines: Lines): Problem[] {
  const ends = [...text.matchAll(OTHER_ENDS)].map(({ index }) => index)
  const first = findDeceiving(text)
  if (ends.length === 0 && first === undefined) return []
  const scalars = scalarRanges(root)
  const problems: Problem[] = []
  for (const at of ends) {
    if (problems.length >= MAX_TOLD) break
    if (!isWithin(at, scalars.quoted)) problems.push({ ...lineBreak(at, nameOf(text, at), lines), harmless: true })
  }
  let told = 0
  for (let found = first; found !== undefined && told < MAX_TOLD; found = findDeceiving(text, found.at + 1)) {
    if (ends.includes(found.at) || isWithin(found.at, scalars.all)) continue
    told++
    const detail = `the invisible or bidirectional character ${found.name}`
    problems.push({ rule: 'DOC.INVISIBLE', span: lines.span(found.at, found.at + 1), data: { detail } })
  }
  return problems
}

function lineBreak(at: number, what: string, lines: Lines): Problem {
  return { rule: 'DOC.LINE_BREAK', span: lines.span(at, at + 1), data: { what } }
}

function nameOf(text: string, at: number): string {
  return `the line separator U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
}

/** In the order of the text, and none within another. */
function scalarRanges(root: Node): { all: Range[]; quoted: Range[] } {
  const all: Range[] = []
  const quoted: Range[] = []
  const stack: unknown[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (isMap(node)) {
      for (const { key, value } of node.items.toReversed() as Pair[]) stack.push(value, key)
    } else if (isSeq(node)) for (const item of node.items.toReversed()) stack.push(item)
    else if (isScalar(node) && node.range) {
      const range: Range = [node.range[0], node.range[1]]
      all.push(range)
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') quoted.push(range)
    }
  }
  return { all, quoted }
}

function isWithin(at: number, ranges: readonly Range[]): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]![1] <= at) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]![0] <= at
}
