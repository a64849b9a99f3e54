import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import { isList, isObject, type Json, type Path } from '../model/json.js'
import type { Edit, Span } from '../policy.js'
import { formatOf } from './source.js'

/** A stretch of text and what replaces it. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Applies mends to a text, touching nothing else: comments, order, quoting and line ends stay. Undefined when an edit has no
 * place in the text (its path is not there and cannot be made); edits that overlap an earlier one are left for the next run.
 */
export function applyEdits(file: string, text: string, edits: readonly Edit[]): string | undefined {
  const offset = text.startsWith('\ufeff') ? 1 : 0
  const splices = spliceEdits(file, text.slice(offset), edits)
  return splices === undefined ? undefined : text.slice(0, offset) + applySplices(text.slice(offset), splices)
}

/** The stretches that the mends replace, none over another, in the order of the text (without a byte order mark). */
export function spliceEdits(file: string, text: string, edits: readonly Edit[]): readonly Splice[] | undefined {
  const format = formatOf(file)
  if (format === 'jsonl' || format === 'markdown') return undefined
  const json = format === 'json'
  const splices: Splice[] = []
  const inserts = new Map<YAMLMap, Map<string, Json>>()
  let root: Node | null | undefined
  for (const edit of edits) {
    if ('remove' in edit) return undefined
    if ('set' in edit) root ??= parseRoot(text)
    const change =
      'span' in edit ? spliceSpan(text, edit.span, edit.text) : placeSet(text, root ?? null, edit.set, edit.value, json)
    if (change === undefined) return undefined
    if ('map' in change) {
      const keys = inserts.get(change.map) ?? new Map<string, Json>()
      keys.set(change.key, merge(keys.get(change.key), change.value))
      inserts.set(change.map, keys)
    } else if (!splices.some((other) => overlap(change, other))) splices.push(change)
  }
  // All new keys of a mapping at once: the second needs a comma where the first found none. Inner mappings end first.
  for (const [map, keys] of [...inserts].sort(([a], [b]) => b.range![0] - a.range![0])) {
    const splice = insertKeys(text, map, [...keys], json)
    if (splice === undefined) return undefined
    if (!splices.some((other) => overlap(splice, other))) splices.push(splice)
  }
  return splices.sort((a, b) => a.start - b.start)
}

/** `splices` in the order of the text. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text: replacement } of splices) {
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}

function overlap(a: Splice, b: Splice): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end && a.start < a.end)
}

/** Two mends may make the same missing parent; the first that says a value is heard. */
function merge(before: Json | undefined, after: Json): Json {
  if (before === undefined) return after
  if (!isObject(before) || !isObject(after)) return before
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return Object.fromEntries(
    [...keys].map((key) => [key, Object.hasOwn(after, key) ? merge(before[key], after[key]!) : before[key]!]),
  )
}

function spliceSpan(text: string, span: Span, replacement: string): Splice {
  const at = (line: number, column: number): number => {
    let start = 0
    for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1
    return start + column - 1
  }
  return { start: at(span.line, span.column), end: at(span.endLine, span.endColumn), text: replacement }
}

/** JSON is read as YAML here: the text was accepted as strict JSON before, and its places are the same. */
function parseRoot(text: string): Node | null {
  const options = { version: '1.2', stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const
  return parseDocument(text, options).contents
}

/** A key that is not there yet, in the mapping that is to hold it. */
interface Insert {
  readonly map: YAMLMap
  readonly key: string
  readonly value: Json
}

function placeSet(text: string, root: Node | null, path: Path, value: Json, json: boolean): Splice | Insert | undefined {
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
        return { map: node, key: step, value: nested }
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

function insertKeys(text: string, map: YAMLMap, keys: readonly (readonly [string, Json])[], json: boolean): Splice | undefined {
  const items = map.items as Pair<Node, Node | null>[]
  const last = items.at(-1)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  if (map.flow === true || json) {
    const entries = keys.map(([key, value]) => `${render(key, json, json ? '"' : undefined)}: ${render(value, json)}`)
    if (last === undefined) return { start: map.range![0] + 1, end: map.range![0] + 1, text: entries.join(', ') }
    const end = (last.value ?? last.key).range![1]
    const lineStart = text.lastIndexOf('\n', last.key.range![0]) + 1
    const indent = text.slice(lineStart, last.key.range![0])
    const glue = /^\s+$/.test(indent) ? `,${eol}${indent}` : ', '
    return { start: end, end, text: entries.map((entry) => glue + entry).join('') }
  }
  if (last === undefined) return undefined
  const first = items[0]!.key.range![0]
  const lineStart = text.lastIndexOf('\n', first - 1) + 1
  const indent = ' '.repeat(first - lineStart)
  // After the last line of the mapping, before whatever comments follow it.
  const valueEnd = (last.value ?? last.key).range![1]
  const lineEnd = text.indexOf('\n', Math.max(valueEnd - 1, 0))
  const lines = keys.flatMap(([key, value]) => blockLines(key, value, indent)).join(eol)
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
