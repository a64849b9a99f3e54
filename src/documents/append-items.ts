import { isMap, isScalar, type Node, type YAMLSeq } from 'yaml'
import { isObject, type Json } from '../model/json.js'
import { render } from './render-value.js'
import type { Splice } from './splice.js'

/**
 * Items at the end of a list, in the form of its last one: beside it or under it, in its quotes. Undefined for a list that has no
 * place for them (an empty one written in a block is none in YAML).
 */
export function appendItems(text: string, list: YAMLSeq, values: readonly Json[], json: boolean): Splice | undefined {
  const range = list.range
  if (!range || values.length === 0) return undefined
  const last = list.items.at(-1) as Node | undefined
  if (json || list.flow === true) return appendFlow(text, list, last, values, json)
  if (last?.range === undefined || last.range === null) return undefined
  return appendBlock(text, last, values)
}

function appendFlow(
  text: string,
  list: YAMLSeq,
  last: Node | undefined,
  values: readonly Json[],
  json: boolean,
): Splice | undefined {
  const form = formOf(text, last)
  const write = (value: Json): string => writeFlow(value, json, form, undefined)
  if (last === undefined) {
    const open = list.range![0] + 1
    const close = text.indexOf(']', open)
    // Nothing but blanks may stand between the brackets of an empty list; a comment would swallow what is put there.
    if (close < 0 || text.slice(open, close).trim() !== '') return undefined
    return { start: open, end: close, text: values.map(write).join(', ') }
  }
  const end = last.range![1]
  const start = last.range![0]
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lead = text.slice(lineStart, start)
  const eol = eolOf(text)
  if (!/^[ \t]+$/.test(lead)) return { start: end, end, text: values.map((value) => `, ${write(value)}`).join('') }
  const spread = text.slice(start, end).includes('\n')
  const item = (value: Json): string => (spread ? writeFlow(value, json, form, lead, eol) : write(value))
  // A trailing comma, which YAML allows, is gone past: two in a row would not be.
  const comma = /^[ \t]*,/.exec(text.slice(end))
  const at = comma === null ? end : end + comma[0].length
  const joined = values.map((value) => `${eol}${lead}${item(value)}`)
  return { start: at, end: at, text: comma === null ? joined.map((one) => `,${one}`).join('') : `${joined.join(',')},` }
}

/** What the last entry looks like: blanks inside its braces, quotes around its keys and its texts. */
interface Form {
  readonly pad: string
  readonly keyQuote: string | undefined
  readonly textQuote: string | undefined
  readonly colon: string
}

function formOf(text: string, last: Node | undefined): Form {
  if (!isMap(last) || last.items.length === 0) return { pad: '', keyQuote: undefined, textQuote: undefined, colon: ': ' }
  const [first] = last.items as unknown as { key: Node; value: Node | null }[]
  const inside = last.flow === true ? /^\{([ \t]*)/.exec(text.slice(last.range![0]))?.[1] : ''
  const quoteAt = (node: Node | null | undefined): string | undefined =>
    isScalar(node) && node.range ? text[node.range[0]] : undefined
  const value = first!.value
  const between = isScalar(value) && value.range ? text.slice(first!.key.range![1], value.range[0]) : ': '
  return {
    pad: inside ?? '',
    keyQuote: quoteAt(first!.key),
    textQuote: quoteAt(value),
    colon: /^:[ \t]*$/.test(between) ? between : ': ',
  }
}

function writeFlow(value: Json, json: boolean, form: Form, indent: string | undefined, eol = '\n'): string {
  if (!isObject(value)) return render(value, json, form.textQuote)
  // A colon without a blank after it is only read as one where the key is quoted.
  const colon = json || /["']/.test(form.keyQuote ?? '') || /[ \t]$/.test(form.colon) ? form.colon : ': '
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${render(key, json, form.keyQuote)}${colon}${render(inner, json, form.textQuote)}`,
  )
  if (indent === undefined) return `{${form.pad}${pairs.join(', ')}${form.pad}}`
  const step = indent.includes('\t') ? '\t' : '  '
  return `{${eol}${pairs.map((pair) => `${indent}${step}${pair}`).join(`,${eol}`)}${eol}${indent}}`
}

/** `- path: a` with its keys one under the other, or `- {path: a}`: as the last item has it. */
function appendBlock(text: string, last: Node, values: readonly Json[]): Splice | undefined {
  const start = last.range![0]
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lead = text.slice(lineStart, start)
  // `- ` with blanks before and after; an item that begins on the line after its dash has no form to follow.
  if (!/^[ ]*-[ ]+$/.test(lead)) return undefined
  const form = formOf(text, last)
  const inBlock = isMap(last) && last.flow !== true
  const eol = eolOf(text)
  const lines = values.flatMap((value) => {
    if (!inBlock || !isObject(value)) return [`${lead}${writeFlow(value, false, form, undefined)}`]
    const indent = ' '.repeat(lead.length)
    return Object.entries(value).map(
      ([key, inner], i) =>
        `${i === 0 ? lead : indent}${render(key, false, form.keyQuote)}${form.colon}${render(inner, false, form.textQuote)}`,
    )
  })
  // After the last line of the item and the comment that stands behind it.
  const lineEnd = text.indexOf('\n', Math.max(last.range![1] - 1, start))
  return lineEnd < 0
    ? { start: text.length, end: text.length, text: `${eol}${lines.join(eol)}` }
    : { start: lineEnd + 1, end: lineEnd + 1, text: `${lines.join(eol)}${eol}` }
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
