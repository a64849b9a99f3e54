import type { Node, Pair, YAMLMap } from 'yaml'
import { isObject, type Json } from '../model/json.js'
import { render } from './render-value.js'
import type { Splice } from './splice.js'

/** New keys at the end of a mapping; undefined where the text gives no place for them (an empty block mapping). */
export function insertKeys(
  text: string,
  map: YAMLMap,
  keys: readonly (readonly [string, Json])[],
  json: boolean,
): Splice | undefined {
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

/** Two mends may make the same missing parent; the first that says a value is heard. */
export function mergeNew(before: Json | undefined, after: Json): Json {
  if (before === undefined) return after
  if (!isObject(before) || !isObject(after)) return before
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return Object.fromEntries(
    [...keys].map((key) => [key, Object.hasOwn(after, key) ? mergeNew(before[key], after[key]!) : before[key]!]),
  )
}

function blockLines(key: string, value: Json, indent: string): string[] {
  if (isObject(value) && Object.keys(value).length > 0)
    return [
      `${indent}${render(key, false)}:`,
      ...Object.entries(value).flatMap(([name, inner]) => blockLines(name, inner, `${indent}  `)),
    ]
  return [`${indent}${render(key, false)}: ${render(value, false)}`]
}
