import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import { isObject, type Json, type Path } from '../model/json.js'
import type { Edit, Span } from '../policy.js'
import { appendItems } from './append-items.js'
import { ChecksumsText } from './checksums.js'
import { DEFAULT_LIMITS } from './limits.js'
import { render } from './render-value.js'
import { formatOf } from './source.js'
import { acceptSplice, applySplices, type Splice } from './splice.js'
import { Lines } from './text.js'

/** New items at the end of a list, which must be there. */
export interface Append {
  readonly append: Path
  readonly values: readonly Json[]
}

/**
 * Applies mends to a text, touching nothing else: comments, order, quoting and line ends stay. Undefined when an edit has no
 * place in the text (its path is not there and cannot be made); edits that overlap an earlier one are left for the next run.
 */
export function applyEdits(file: string, text: string, edits: readonly (Edit | Append)[]): string | undefined {
  const format = formatOf(file)
  if (format === 'jsonl' || format === 'markdown' || format === 'spdx-tags') return undefined
  const json = format === 'json'
  const offset = text.startsWith('\ufeff') ? 1 : 0
  const body = text.slice(offset)
  const splices: Splice[] = []
  // Once for all edits: a manifest may have tens of thousands of entries.
  let root: Node | null | undefined
  const open = (): Node | null => (root === undefined ? (root = openTree(body)) : root)
  for (const edit of edits) {
    let splice: Splice | undefined
    if ('span' in edit) splice = spliceSpan(body, edit.span, edit.text)
    else if ('set' in edit && format === 'checksums') splice = spliceChecksum(file, body, edit.set, edit.value)
    else if ('set' in edit) splice = spliceSet(body, open(), edit.set, edit.value, json)
    else if ('append' in edit) splice = spliceAppend(body, open(), edit, json)
    if (splice === undefined) return undefined
    acceptSplice(splices, splice)
  }
  return text.slice(0, offset) + applySplices(body, splices)
}

function spliceSpan(text: string, span: Span, replacement: string): Splice {
  const at = (line: number, column: number): number => {
    let start = 0
    for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1
    return start + column - 1
  }
  return { start: at(span.line, span.column), end: at(span.endLine, span.endColumn), text: replacement }
}

/** Only what stands there can be replaced: the digest of a line. */
function spliceChecksum(file: string, text: string, path: Path, value: Json): Splice | undefined {
  if (typeof value !== 'string' || !/^[0-9a-f]+$/.test(value) || path.length !== 2) return undefined
  const span = new ChecksumsText(file, text, new Lines(text), DEFAULT_LIMITS).locate(path, 'value')
  return spliceSpan(text, span, value)
}

/** JSON is read as YAML here: the text was accepted as strict JSON before, and its places are the same. */
function openTree(text: string): Node | null {
  const options = { version: '1.2', stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const
  return parseDocument(text, options).contents
}

function spliceAppend(text: string, root: Node | null, { append, values }: Append, json: boolean): Splice | undefined {
  let node: Node | null | undefined = root
  for (const step of append) {
    if (isSeq(node) && typeof step === 'number') node = node.items[step] as Node | undefined
    else if (isMap(node) && typeof step === 'string') node = findPair(node, step)?.value
    else return undefined
  }
  return isSeq(node) ? appendItems(text, node, values, json) : undefined
}

function findPair(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return (map.items as Pair<Node, Node | null>[]).find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
}

function spliceSet(text: string, root: Node | null, path: Path, value: Json, json: boolean): Splice | undefined {
  let node: Node | null = root
  for (const [i, step] of path.entries()) {
    if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step]
      if (item === undefined) return undefined
      node = item as Node
    } else if (isMap(node) && typeof step === 'string') {
      const pair = findPair(node, step)
      if (pair === undefined) {
        // The keys below a missing one are made as one nested value.
        const nested = path.slice(i + 1).reduceRight<Json>((inner, key) => ({ [String(key)]: inner }), value)
        return insertKey(text, node, step, nested, json)
      }
      if (pair.value === null || (isScalar(pair.value) && pair.value.value === null && !pair.value.source)) {
        const end = pair.key.range![1]
        const colon = text.indexOf(':', end)
        return i === path.length - 1 && colon >= 0
          ? { start: colon + 1, end: colon + 1, text: ` ${render(value, json)}` }
          : undefined
      }
      node = pair.value
    } else return undefined
  }
  if (!isScalar(node) || !node.range) return undefined
  const quote = text[node.range[0]]
  return { start: node.range[0], end: node.range[1], text: render(value, json, quote) }
}

function insertKey(text: string, map: YAMLMap, key: string, value: Json, json: boolean): Splice | undefined {
  const items = map.items as Pair<Node, Node | null>[]
  const last = items.at(-1)
  const entry = `${render(key, json, json ? '"' : undefined)}: ${render(value, json)}`
  if (map.flow === true || json) {
    if (last === undefined) return { start: map.range![0] + 1, end: map.range![0] + 1, text: entry }
    const end = (last.value ?? last.key).range![1]
    const lineStart = text.lastIndexOf('\n', last.key.range![0]) + 1
    const indent = text.slice(lineStart, last.key.range![0])
    return { start: end, end, text: /^\s+$/.test(indent) ? `,\n${indent}${entry}` : `, ${entry}` }
  }
  if (last === undefined) return undefined
  const first = items[0]!.key.range![0]
  const lineStart = text.lastIndexOf('\n', first - 1) + 1
  const indent = ' '.repeat(first - lineStart)
  // After the last line of the mapping, before whatever comments follow it.
  const valueEnd = (last.value ?? last.key).range![1]
  const lineEnd = text.indexOf('\n', Math.max(valueEnd - 1, 0))
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = blockLines(key, value, indent).join(eol)
  return lineEnd < 0
    ? { start: text.length, end: text.length, text: eol + lines }
    : { start: lineEnd + 1, end: lineEnd + 1, text: lines + eol }
}

function blockLines(key: string, value: Json, indent: string): string[] {
  if (isObject(value) && Object.keys(value).length > 0)
    return [
      `${indent}${render(key, false)}:`,
      ...Object.entries(value).flatMap(([name, inner]) => blockLines(name, inner, `${indent}  `)),
    ]
  return [`${indent}${render(key, false)}: ${render(value, false)}`]
}
