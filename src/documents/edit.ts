import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import { isList, isObject, type Json, type Path } from '../model/json.js'
import type { Edit, Span } from '../policy.js'
import { ChecksumsText } from './checksums.js'
import { DEFAULT_LIMITS } from './limits.js'
import { formatOf } from './source.js'
import { Lines } from './text.js'

/** A stretch of text and what replaces it. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Applies mends to a text, touching nothing else: comments, order, quoting and line ends stay. Undefined when an edit has no
 * place in the text (its path is not there and cannot be made); edits that overlap an earlier one are left for the next run.
 */
export function applyEdits(file: string, text: string, edits: readonly Edit[]): string | undefined {
  const format = formatOf(file)
  if (format === 'jsonl' || format === 'markdown' || format === 'spdx-tags') return undefined
  const offset = text.startsWith('\ufeff') ? 1 : 0
  const body = text.slice(offset)
  const splices: Splice[] = []
  for (const edit of edits) {
    const splice =
      'span' in edit
        ? spliceSpan(body, edit.span, edit.text)
        : 'set' in edit
          ? format === 'checksums'
            ? spliceChecksum(file, body, edit.set, edit.value)
            : spliceSet(body, edit.set, edit.value, format === 'json')
          : undefined
    if (splice === undefined) return undefined
    if (!splices.some((other) => splice.start < other.end && other.start < splice.end)) splices.push(splice)
  }
  let result = body
  for (const { start, end, text: replacement } of splices.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + replacement + result.slice(end)
  return text.slice(0, offset) + result
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
function spliceSet(text: string, path: Path, value: Json, json: boolean): Splice | undefined {
  const root = parseDocument(text, {
    version: '1.2',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  }).contents
  let node: Node | null = root
  for (const [i, step] of path.entries()) {
    if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step]
      if (item === undefined) return undefined
      node = item as Node
    } else if (isMap(node) && typeof step === 'string') {
      const pair = (node.items as Pair<Node, Node | null>[]).find(({ key }) => isScalar(key) && String(key.value) === step)
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

/** A value as YAML flow or JSON, in the quotes that the old value had. */
function render(value: Json, json: boolean, quote?: string): string {
  if (typeof value === 'string') {
    if (!json && quote === "'" && !/['\u0000-\u001f]/.test(value)) return `'${value}'`
    if (!json && quote !== '"' && isPlain(value)) return value
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map((item) => render(item, json)).join(', ')}]`
  if (isObject(value))
    return `{${Object.entries(value)
      .map(([key, inner]) => `${render(key, json)}: ${render(inner, json)}`)
      .join(', ')}}`
  return String(value)
}

/** Whether a text may stand without quotes in a flow or block context, and still be read as this text. */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z_./][\w./@+-]*$/.test(text) &&
    !/^(true|false|null|yes|no|on|off|~|y|n)$/i.test(text) &&
    !/^[\d.+-]*(e\d+)?$/i.test(text)
  )
}
