import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Problem } from '../policy.js'
import { showText } from './scalars.js'
import type { Lines } from './text.js'

// `units:"SI"` inside { } without a space is one key with no value, in every YAML library, without an error. A URL is no such key.
const COLLAPSED = /^([\p{L}_$][\p{L}\p{N}_.$-]*):(?!\/\/)(?=\S)/u

/** The pairs of a flow mapping whose key swallowed its value. */
export function findCollapsed(map: YAMLMap): readonly Pair<Node, Node | null>[] {
  return (map.items as Pair<Node, Node | null>[]).filter(
    ({ key, value }) =>
      isScalar(key) &&
      key.type === 'PLAIN' &&
      (value === null || (isScalar(value) && value.value === null && !value.source)) &&
      COLLAPSED.test(key.source ?? ''),
  )
}

/** One problem for the whole mapping, with the text as it was meant and the edits that make it so. */
export function describeCollapsed(map: YAMLMap, pairs: readonly Pair<Node, Node | null>[], text: string, lines: Lines): Problem {
  const [start, end] = map.range!
  let corrected = ''
  let done = start
  const edits = []
  for (const pair of pairs) {
    const at = pair.key.range![0]
    const colon = at + COLLAPSED.exec(text.slice(at, pair.key.range![1]))![0].length
    corrected += text.slice(done, colon) + ' '
    done = colon
    edits.push({ span: lines.span(colon, colon), text: ' ' })
  }
  corrected += text.slice(done, end)
  const first = pairs[0]!.key.range!
  return {
    rule: 'DOC.COLLAPSED_KEY',
    span: lines.span(first[0], first[1]),
    data: { found: showText(text.slice(start, end)), corrected: corrected.replace(/\s+/g, ' ').trim() },
    edits,
  }
}
