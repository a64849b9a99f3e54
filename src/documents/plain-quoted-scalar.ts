import { NOT_PLAIN } from './not-plain.js'
import type { LongScalar } from './plain-block-scalar.js'

const TAB = 9
const NEWLINE = 10
const SPACE = 32
const QUOTE = 34
const APOSTROPHE = 39
const BACKSLASH = 92
/** The escapes of JSON, and the blank. Those with a number may make a character that looks like another, or like none, and are left to be judged. */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"', '\\': '\\', '/': '/', ' ': ' ', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t',
} // prettier-ignore

/**
 * A quoted scalar with escapes, doubled apostrophes or line ends (YAML 1.2 §7.3). `at` is the first quote, `indent` that of the
 * collection in block style that it stands in.
 */
export function readQuotedScalar(text: string, at: number, indent: number): LongScalar {
  const quote = text.charCodeAt(at)
  let value = ''
  let from = ++at
  for (;;) {
    const c = text.charCodeAt(at)
    if (Number.isNaN(c)) throw NOT_PLAIN
    if (c === BACKSLASH && quote === QUOTE) {
      value += text.slice(from, at)
      if (text.charCodeAt(at + 1) === NEWLINE) {
        at = from = skipIndent(text, at + 2, indent)
        if (text.charCodeAt(at) === NEWLINE) throw NOT_PLAIN
      } else {
        const escaped = ESCAPES[text.charAt(at + 1)]
        if (escaped === undefined) throw NOT_PLAIN
        value += escaped
        at = from = at + 2
      }
    } else if (c === quote) {
      value += text.slice(from, at)
      if (quote !== APOSTROPHE || text.charCodeAt(at + 1) !== APOSTROPHE) return { value, end: at + 1 }
      from = at + 1
      at += 2
    } else if (c === NEWLINE) {
      let stop = at
      while (stop > from && isBlank(text.charCodeAt(stop - 1))) stop--
      value += text.slice(from, stop)
      const lineEnd = at
      while (text.charCodeAt(at) === NEWLINE) at = skipIndent(text, at + 1, indent)
      value += foldLineEnds(text, lineEnd, at)
      from = at
    } else at++
  }
}

/** What the line ends between two parts of a scalar stand for (§6.5): a space for one, or all but the first. */
export function foldLineEnds(text: string, start: number, end: number): string {
  let count = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEWLINE) count++
  return count === 1 ? ' ' : '\n'.repeat(count - 1)
}

/** From the start of a line of a scalar to what it holds, or to its end. */
function skipIndent(text: string, line: number, indent: number): number {
  let at = line
  while (text.charCodeAt(at) === SPACE) at++
  const isFarEnough = indent >= 0 && at - line > indent
  while (isBlank(text.charCodeAt(at))) at++
  if (!isFarEnough && text.charCodeAt(at) !== NEWLINE) throw NOT_PLAIN
  return at
}

function isBlank(c: number): boolean {
  return c === SPACE || c === TAB
}
