import { NOT_PLAIN } from './not-plain.js'
import { BLOCK_KEY_PART, FLOW_INDICATOR, KEY_PART, KEY_START } from './plain-scalar.js'

export const NEWLINE = 10
export const SPACE = 32
export const QUOTE = 34
export const HASH = 35
export const DASH = 45
const TAB = 9
const DOT = 46
const COLON = 58
const MAX_KEY = 200

/** A place in a plain YAML text that moves on, by lines, keys and the blanks between. */
export class PlainScanner {
  protected readonly text: string
  protected at = 0
  /** Column of the first character of the line that `at` stands in, once `advance` went there; -1 at the end. */
  protected indent = -1
  /** The largest column of a comment with a line of its own that `advance` passed; -1 when there was none. */
  protected deepestComment = -1
  protected keyStart = 0
  protected keyEnd = 0

  constructor(text: string) {
    this.text = text
  }

  /** A key with its colon; without one undefined, and `at` has not moved. */
  protected key(inFlow: boolean): string | undefined {
    const { text } = this
    const start = this.at
    let key: string
    let at = start
    const isQuoted = text.charCodeAt(at) === QUOTE
    if (isQuoted) {
      const close = text.indexOf('"', at + 1)
      if (close < 0) return undefined
      key = text.slice(start + 1, close)
      at = close + 1
      // A key with letters beyond ASCII may look like another one.
      if (!/^[ !#-[\]-~]*$/.test(key)) return undefined
    } else {
      if (KEY_START[text.charCodeAt(at)] !== 1) return undefined
      const part = inFlow ? KEY_PART : BLOCK_KEY_PART
      while (part[text.charCodeAt(at)] === 1) at++
      key = text.slice(start, at)
      if (at - start <= 5 && /^(null|true|false)$/i.test(key)) return undefined
    }
    if (text.charCodeAt(at) !== COLON) return undefined
    const next = text.charCodeAt(at + 1)
    if (next !== SPACE && next !== NEWLINE && at + 1 < text.length && !(isQuoted && inFlow)) return undefined
    if (key.length > MAX_KEY || key === '__proto__') throw NOT_PLAIN
    this.keyStart = start
    this.keyEnd = at
    this.at = at + 1
    return key
  }

  /** Moves to the end of the part of a plain scalar that stands on this line. */
  protected plainPart(inFlow: boolean): void {
    const { text } = this
    const start = this.at
    let end = start
    let at = start
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at)
      if (c <= SPACE) {
        if (c === SPACE) continue
        if (c === NEWLINE) break
        throw NOT_PLAIN
      }
      if (inFlow && FLOW_INDICATOR[c] === 1) break
      if (c === HASH && at > end) break
      if (c === COLON || (c === DASH && at === start)) {
        const next = text.charCodeAt(at + 1)
        if (next === SPACE || next === NEWLINE || next === TAB || at + 1 >= text.length || (inFlow && FLOW_INDICATOR[next] === 1))
          throw NOT_PLAIN
      }
      end = at + 1
    }
    this.at = end
  }

  protected atDash(): boolean {
    const next = this.text.charCodeAt(this.at + 1)
    return this.text.charCodeAt(this.at) === DASH && (next === SPACE || next === NEWLINE)
  }

  protected spaces(): void {
    const { text } = this
    let { at } = this
    while (text.charCodeAt(at) === SPACE) at++
    this.at = at
  }

  /** Between the parts of a flow collection in a block collection at column `outer`; `closer` may stand in line with that. */
  protected flowSpaces(outer: number, closer: number | undefined): void {
    const { text } = this
    this.spaces()
    let c = text.charCodeAt(this.at)
    while (c === NEWLINE || c === HASH) {
      if (c === HASH && text.charCodeAt(this.at - 1) !== SPACE) throw NOT_PLAIN
      const newline = c === NEWLINE ? this.at : text.indexOf('\n', this.at)
      if (newline < 0) throw NOT_PLAIN
      const line = (this.at = newline + 1)
      this.spaces()
      c = text.charCodeAt(this.at)
      if (c === NEWLINE || c === HASH) continue
      const column = this.at - line
      if (column < outer || (column === outer && c !== closer)) throw NOT_PLAIN
      // Three of them end a document.
      if (column === 0 && (c === DASH || c === DOT)) throw NOT_PLAIN
    }
  }

  /** From anywhere in a line whose value was read to the next line that holds more than a comment. */
  protected advance(): number {
    const { text } = this
    this.deepestComment = -1
    let start = this.indent === -1 && this.at === 0 ? 0 : text.indexOf('\n', this.at) + 1
    while (start > 0 || this.at === 0) {
      let at = start
      while (text.charCodeAt(at) === SPACE) at++
      this.at = at
      if (at >= text.length) break
      const c = text.charCodeAt(at)
      if (c !== NEWLINE && c !== HASH) return (this.indent = at - start)
      if (c === HASH && at - start > this.deepestComment) this.deepestComment = at - start
      start = text.indexOf('\n', at) + 1
      if (start === 0) break
    }
    this.at = text.length
    return (this.indent = -1)
  }

  /** At a line that ends here, but for a comment. */
  protected atLineEnd(): boolean {
    const closed = this.at
    this.spaces()
    const c = this.text.charCodeAt(this.at)
    return c === NEWLINE || this.at >= this.text.length || (c === HASH && this.at > closed)
  }
}
