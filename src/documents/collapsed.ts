import { isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Problem } from '../policy.js'
import { findCollapsedLines, findGap, shift, type Gap } from './collapsed-text.js'
import { showText } from './scalars.js'
import type { Lines } from './text.js'

const HAS_COLON = /[:：]/

/** Of `{units:"SI"}` every YAML library makes a key without a value, and of `units:"SI"` on a line a text: without an error. */
export function describeCollapsed(map: YAMLMap, text: string, lines: Lines): Problem | undefined {
  const gaps: Gap[] = []
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    if (!isScalar(key) || key.type !== 'PLAIN' || !HAS_COLON.test(key.source ?? '')) continue
    const isEmpty = value === null || (isScalar(value) && value.value === null && !value.source)
    const gap = findGap(key.source ?? '')
    // In block style such a key is an error to the parser, but for `metrology:{units: SI}`, whose key is `metrology:{units`.
    if (gap === undefined || !(map.flow === true ? isEmpty : /["'[{]/.test(key.source!.charAt(gap.end)))) continue
    gaps.push(shift(gap, key.range![0]))
  }
  const first = gaps[0]
  if (first === undefined) return undefined
  const pair = (map.items as Pair<Node, Node | null>[]).find(({ key }) => key.range![1] >= first.end)!
  if (map.flow === true) return tell(gaps, [map.range![0], map.range![1]], [pair.key.range![0], pair.key.range![1]], text, lines)
  const end = text.indexOf('\n', first.end)
  return tell(
    gaps.slice(0, 1),
    [pair.key.range![0], end < 0 ? text.length : end],
    [pair.key.range![0], pair.key.range![1]],
    text,
    lines,
  )
}

/** The same for a plain scalar that stands where a mapping was meant; undefined when it may be a text. */
export function describeCollapsedScalar(node: Scalar, inList: boolean, text: string, lines: Lines): Problem | undefined {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !HAS_COLON.test(node.value)) return undefined
  const [start, end] = node.range!
  if (!inList && text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() !== '') return undefined
  const gaps = findCollapsedLines(text.slice(start, end), !inList)
  if (gaps === undefined) return undefined
  return tell(
    gaps.map((gap) => shift(gap, start)),
    [start, end],
    [start, end],
    text,
    lines,
  )
}

type Range = readonly [start: number, end: number]

/** One problem for all that collapsed together, with the text as it was meant and the edits that make it so. */
function tell(gaps: readonly Gap[], shown: Range, place: Range, text: string, lines: Lines): Problem {
  let corrected = ''
  let done = shown[0]
  for (const { start, end, text: parting } of gaps) {
    corrected += text.slice(done, start) + parting
    done = end
  }
  corrected += text.slice(done, shown[1])
  return {
    rule: 'DOC.COLLAPSED_KEY',
    span: lines.span(place[0], place[1]),
    data: {
      found: showText(onOneLine(text.slice(shown[0], shown[1]), ' ')),
      what: gaps.length === 1 ? 'a key that swallowed its value' : 'keys that swallowed their values',
      corrected: onOneLine(corrected, corrected.startsWith('{') ? ' ' : ' ⏎ '),
    },
    edits: gaps.map(({ start, end, text: parting }) => ({ span: lines.span(start, end), text: parting })),
  }
}

function onOneLine(text: string, joint: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(joint)
}
