import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Json, Path } from '../model/json.js'
import type { Edit, Span } from '../policy.js'
import { appendItems } from './append-items.js'
import { ChecksumsText } from './checksums.js'
import { insertKeys, mergeNew } from './insert-keys.js'
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

/** A key that is not there yet, in the mapping that is to hold it. */
interface Insert {
  readonly map: YAMLMap
  readonly key: string
  readonly value: Json
}

/**
 * Applies mends to a text, touching nothing else: comments, order, quoting and line ends stay. Undefined when an edit has no
 * place in the text (its path is not there and cannot be made); edits that overlap an earlier one are left for the next run.
 */
export function applyEdits(file: string, text: string, edits: readonly (Edit | Append)[]): string | undefined {
  const offset = text.startsWith('\ufeff') ? 1 : 0
  const splices = spliceEdits(file, text.slice(offset), edits)
  return splices === undefined ? undefined : text.slice(0, offset) + applySplices(text.slice(offset), splices)
}

/** The stretches that the mends replace, none over another, in the order of the text (without a byte order mark). */
export function spliceEdits(file: string, text: string, edits: readonly (Edit | Append)[]): readonly Splice[] | undefined {
  const format = formatOf(file)
  if (format !== 'json' && format !== 'yaml' && format !== 'checksums') return undefined
  const json = format === 'json'
  const splices: Splice[] = []
  const inserts = new Map<YAMLMap, Map<string, Json>>()
  // Once for all edits: a manifest may have tens of thousands of entries.
  let root: Node | null | undefined
  const open = (): Node | null => (root === undefined ? (root = openTree(text)) : root)
  for (const edit of edits) {
    let change: Splice | Insert | undefined
    if ('span' in edit) change = spliceSpan(text, edit.span, edit.text)
    else if (format === 'checksums') change = 'set' in edit ? spliceChecksum(file, text, edit.set, edit.value) : undefined
    else if ('set' in edit) change = placeSet(text, open(), edit.set, edit.value, json)
    else if ('append' in edit) change = spliceAppend(text, open(), edit, json)
    if (change === undefined) return undefined
    if ('map' in change) {
      const keys = inserts.get(change.map) ?? new Map<string, Json>()
      keys.set(change.key, mergeNew(keys.get(change.key), change.value))
      inserts.set(change.map, keys)
    } else acceptSplice(splices, change)
  }
  // All new keys of a mapping at once: the second needs a comma where the first found none. Inner mappings end first.
  for (const [map, keys] of [...inserts].sort(([a], [b]) => b.range![0] - a.range![0])) {
    const splice = insertKeys(text, map, [...keys], json)
    if (splice === undefined) return undefined
    acceptSplice(splices, splice)
  }
  return splices
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

function placeSet(text: string, root: Node | null, path: Path, value: Json, json: boolean): Splice | Insert | undefined {
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
