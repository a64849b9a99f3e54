/** What every channel needs first: nothing that hides, reorders or breaks lines survives, and no value is without end. */

/**
 * Not visible, or not what it looks like: control, format (bidirectional, zero-width, soft hyphen, tags), line and paragraph
 * separators, private use, variation selectors and the other default-ignorables, non-characters, lone surrogates, blanks
 * that are not the plain space (U+3000 excepted: it is plainly wide), and the fifth and later combining mark of a stack.
 */
// In functions, here and below: a regular expression with properties of Unicode costs 0.3 ms when it is read, used or not.
const unseen = (): RegExp =>
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]|(?<=\p{M}{4})\p{M}/gu

/** Of what is seen as it is: ASCII, letters of Latin, dashes, quotes, `…`, arrows, signs of mathematics, lines and shapes. It spares most texts the test above. */
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25ff]*$/

/** How a line break inside a value is shown: `\n` in a log, ⏎ in Markdown. */
export type LineBreak = '\\n' | '⏎'

/** One line in, one line out: control characters as `\xNN`, other unseen ones as `\u{…}`, tab as `\t`. */
export function showUnseen(text: string, lineBreak: LineBreak = '\\n'): string {
  if (PLAIN.test(text)) return text
  const oneLine = lineBreak === '⏎' ? text.replace(/\r\n?|\n/g, '⏎') : text
  return oneLine.replace(unseen(), nameUnseen)
}

function nameUnseen(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  // Next line (U+0085) ends a line for .NET and Unicode, so it is named with the other line ends and not as a byte.
  return code <= 0x9f && code !== 0x85 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`
}

/**
 * At most `max` code points, then `… (20000 characters)` with the length of the whole. Never cuts inside a surrogate pair, a
 * combining or joined sequence, a flag, or one of the escapes written by `showUnseen`.
 */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const end = boundaryBefore(text, indexOfCodePoint(text, max))
  return end >= text.length ? text : `${text.slice(0, end)}… (${countCodePoints(text)} characters)`
}

/** A path keeps its end, where the name is: `pipelines/…/pipeline.yaml (900 characters)`. */
export function cutPath(path: string, max: number): string {
  if (path.length <= max) return path
  const total = countCodePoints(path)
  if (total <= max) return path
  const start = boundaryBefore(path, indexOfCodePoint(path, Math.floor(max / 3)))
  const tail = boundaryBefore(path, indexOfCodePoint(path, total - Math.ceil((max * 2) / 3)))
  return `${path.slice(0, start)}…${path.slice(tail)} (${total} characters)`
}

/** Length in Unicode code points; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += widthAt(text, index)) count++
  return count
}

function indexOfCodePoint(text: string, position: number): number {
  let index = 0
  for (let seen = 0; seen < position && index < text.length; seen++) index += widthAt(text, index)
  return index
}

function widthAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}

/** How far back a sequence is followed: real ones are short, and a stack of 10,000 accents must not decide the length. */
const LONGEST_SEQUENCE = 32

function boundaryBefore(text: string, wanted: number): number {
  let index = startOfEscape(text, wanted)
  for (let steps = 0; steps < LONGEST_SEQUENCE; steps++) {
    if (index <= 0 || index >= text.length || !joins(text, index)) return index
    index -= index >= 2 && (text.codePointAt(index - 2) ?? 0) > 0xffff ? 2 : 1
  }
  return startOfEscape(text, wanted)
}

/** Where the escape begins that `wanted` would cut in two (`\u{20` + `2e}`), else `wanted`. */
function startOfEscape(text: string, wanted: number): number {
  const from = Math.max(0, wanted - 9)
  const found = /\\(?:$|x[0-9a-f]?$|u\{[0-9a-f]*$|u$)/.exec(text.slice(from, wanted))
  if (found === null) return wanted
  return /^\\(?:x[0-9a-f]{2}|u\{[0-9a-f]+\}|[nrt])/.test(text.slice(from + found.index, wanted + 9)) ? from + found.index : wanted
}

const continues = (): RegExp => /^[\p{M}\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}\u1160-\u11ff]/u
const REGIONAL = /^[\u{1f1e6}-\u{1f1ff}]/u

/** Whether the character at `index` belongs to the one before it. */
function joins(text: string, index: number): boolean {
  const here = text.slice(index, index + 2)
  if (continues().test(here) || text[index - 1] === '\u200d') return true
  if (!REGIONAL.test(here)) return false
  let before = 0
  while (before < LONGEST_SEQUENCE && REGIONAL.test(text.slice(index - 2 * (before + 1), index - 2 * before))) before++
  return before % 2 === 1
}

/**
 * The runner's older command syntax (actions/runner, ActionCommand.cs), `##[name …]`, which it finds anywhere in a line. Its
 * comparison may ignore what Unicode ignores, so marks between the signs count as nothing, nor does the escape character that
 * begins one of our colours. `##vso[` and `##teamcity[` are the same form on other build servers.
 */
export const legacyCommand = (): RegExp => /#(\p{M}*)#(?=\p{M}*(?:[A-Za-z]+\p{M}*)?\p{Cc}?\[)/gu
