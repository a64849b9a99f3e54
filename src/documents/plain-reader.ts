import { guard } from '../model/guard.js'
import { bareObject, type Json } from '../model/json.js'
import { findCollapsedLines } from './collapsed-text.js'
import type { Limits } from './limits.js'
import { NOT_PLAIN } from './not-plain.js'
import { readBlockScalar } from './plain-block-scalar.js'
import type { Place } from './plain-place.js'
import { foldLineEnds, readQuotedScalar } from './plain-quoted-scalar.js'
import { PLAIN_START, readScalar } from './plain-scalar.js'
import { HASH, NEWLINE, PlainScanner, QUOTE } from './plain-scanner.js'

const APOSTROPHE = 39
const COMMA = 44
const GREATER = 62
const LIST = 91
const LIST_END = 93
const MAPPING = 123
const PIPE = 124
const MAPPING_END = 125
const LAST_ASCII = 127

/** The grammar of `readPlain`: one pass over the text, by character codes. */
export class PlainReader extends PlainScanner {
  readonly #limits: Limits
  readonly #placing: boolean
  /** Where the last value ended, with the rest of its line: the end of a block collection. */
  #end = 0
  #nodes = 0
  #place: Place | undefined
  /** Column of the block collection that holds the scalar or flow collection being read; -1 at the root. */
  #outer = -1
  #flowLevel = 0

  constructor(text: string, limits: Limits, placing: boolean) {
    super(text)
    this.#limits = limits
    this.#placing = placing
  }

  read(): { value: Json; place: Place | undefined } {
    if (this.advance() !== 0) throw NOT_PLAIN
    this.#documentStart()
    const value = this.#root()
    if (this.indent !== -1) throw NOT_PLAIN
    return { value, place: this.#place }
  }

  #documentStart(): void {
    if (!this.text.startsWith('---', this.at)) return
    this.at += 3
    if (!this.atLineEnd() || this.advance() !== 0) throw NOT_PLAIN
  }

  #root(): Json {
    if (this.atDash()) return this.#sequence(0, 0, undefined)
    const c = this.text.charCodeAt(this.at)
    if (c === LIST || c === MAPPING) return this.#scalar(-1, 0, undefined, false, false)
    return this.#mapping(0, 0, this.key(false))
  }

  #mapping(indent: number, depth: number, first: string | undefined): Json {
    this.#count(depth + 1)
    const start = this.keyStart
    const result = bareObject()
    const places = this.#placing ? new Map<string, Place>() : undefined
    let key = first
    for (;;) {
      if (key === undefined || result[key] !== undefined) throw NOT_PLAIN
      const keyStart = this.keyStart
      const keyEnd = this.keyEnd
      result[key] = this.#entry(indent, depth + 1, key, false)
      places?.set(key, { ...this.#place!, key: { start: keyStart, end: keyEnd } })
      if (this.indent > indent) throw NOT_PLAIN
      if (this.indent !== indent) break
      key = this.key(false)
    }
    this.#close(start, places)
    return guard(result)
  }

  #sequence(indent: number, depth: number, key: string | undefined): Json {
    this.#count(depth + 1)
    const start = this.at
    const result: Json[] = []
    const places: Place[] | undefined = this.#placing ? [] : undefined
    do {
      this.at++
      result.push(this.#entry(indent, depth + 1, key, true))
      places?.push(this.#place!)
      if (this.indent > indent) throw NOT_PLAIN
    } while (this.indent === indent && this.atDash())
    this.#close(start, places)
    return guard(result)
  }

  /** What stands behind a colon or a dash, on the same line or below. */
  #entry(indent: number, depth: number, key: string | undefined, inSequence: boolean): Json {
    const { text } = this
    const after = this.at
    this.spaces()
    const c = text.charCodeAt(this.at)
    if (c === NEWLINE || c === HASH || this.at >= text.length) {
      const bare = this.at === after
      if (c === HASH && bare) throw NOT_PLAIN
      this.advance()
      if (this.indent > indent) {
        if (this.atDash()) return this.#sequence(this.indent, depth, key)
        const below = this.indent
        const first = this.key(false)
        if (first !== undefined) return this.#mapping(below, depth, first)
        // Behind a comment in the first column the yaml package takes the next lines, too, for the scalar.
        if (this.deepestComment >= 0) throw NOT_PLAIN
        return this.#scalar(indent, depth, key, inSequence, true)
      }
      if (!inSequence && this.indent === indent && this.atDash()) return this.#sequence(indent, depth, key)
      if (!bare || inSequence || this.deepestComment >= 0) throw NOT_PLAIN // where nothing ends is told by comments around it
      this.#count(depth)
      this.#end = after
      this.#mark(after, after, undefined, true)
      return null
    }
    if (this.at === after) throw NOT_PLAIN
    if (c === PIPE || c === GREATER) return this.#blockScalar(indent, depth)
    if (inSequence) {
      const column = indent + 1 + (this.at - after)
      const first = this.key(false)
      if (first !== undefined) return this.#mapping(column, depth, first)
    }
    return this.#scalar(indent, depth, key, inSequence, false)
  }

  /** A scalar or a flow collection, with the end of its line. `below`: on lines of its own. */
  #scalar(indent: number, depth: number, key: string | undefined, inSequence: boolean, below: boolean): Json {
    const { text } = this
    const start = this.at
    const c = text.charCodeAt(start)
    const isPlain = c !== QUOTE && c !== APOSTROPHE && c !== LIST && c !== MAPPING
    this.#outer = indent
    let value = this.#inline(depth, key, false)
    let place = this.#place
    if (isPlain && (inSequence || below)) this.#refuseCollapsed(value, !inSequence)
    let closed = this.at
    this.#endLine()
    if (this.indent > indent) {
      if (!isPlain) throw NOT_PLAIN
      let whole = text.slice(start, closed)
      do {
        // A comment ends the scalar, and then this is an error.
        if (text.slice(closed, this.at).trim() !== '') throw NOT_PLAIN
        const from = this.at
        this.plainPart(false)
        whole += foldLineEnds(text, closed, from) + text.slice(from, this.at)
        closed = this.at
        this.#endLine()
      } while (this.indent > indent)
      value = whole
      if (inSequence || below) this.#refuseCollapsed(text.slice(start, closed), !inSequence)
      if (place !== undefined) place = { ...place, end: closed }
    }
    this.#place = place
    return value
  }

  #blockScalar(indent: number, depth: number): Json {
    this.#count(depth)
    const start = this.at
    const { value, end } = readBlockScalar(this.text, start, indent)
    // Onto its last character, from where the next line is looked for.
    this.at = this.text.charCodeAt(end - 1) === NEWLINE ? end - 1 : end
    this.#end = end
    this.advance()
    if (this.indent > indent) throw NOT_PLAIN
    this.#mark(start, end, undefined)
    return value
  }

  #inline(depth: number, key: string | undefined, inFlow: boolean): Json {
    const c = this.text.charCodeAt(this.at)
    if (c === QUOTE || c === APOSTROPHE) return this.#quoted(c, depth)
    if (c === LIST) return this.#flowSequence(depth, key)
    if (c === MAPPING) return this.#flowMapping(depth)
    return this.#plain(depth, key, inFlow)
  }

  #quoted(quote: number, depth: number): Json {
    this.#count(depth)
    const { text } = this
    const start = this.at
    const close = text.indexOf(quote === QUOTE ? '"' : "'", start + 1)
    const value = text.slice(start + 1, close)
    if (close < 0 || value.includes('\n') || value.includes('\\')) return this.#quotedLines(start)
    if (quote === APOSTROPHE && text.charCodeAt(close + 1) === APOSTROPHE) return this.#quotedLines(start)
    this.at = close + 1
    this.#mark(start, close + 1, undefined)
    return value
  }

  #quotedLines(start: number): Json {
    const { value, end } = readQuotedScalar(this.text, start, this.#outer)
    this.at = end
    this.#mark(start, end, undefined)
    return value
  }

  #plain(depth: number, key: string | undefined, inFlow: boolean): Json {
    this.#count(depth)
    const start = this.at
    const first = this.text.charCodeAt(start)
    if (PLAIN_START[first] !== 1 && !(first > LAST_ASCII)) throw NOT_PLAIN
    this.plainPart(inFlow)
    this.#mark(start, this.at, undefined)
    const value = readScalar(this.text.slice(start, this.at), key)
    if (value === undefined) throw NOT_PLAIN
    return value
  }

  /** `units:"SI"`, which may be told. */
  #refuseCollapsed(source: Json, alone: boolean): void {
    if (typeof source !== 'string' || (!source.includes(':') && !source.includes('：'))) return
    if (findCollapsedLines(source, alone) !== undefined) throw NOT_PLAIN
  }

  #flowSequence(depth: number, key: string | undefined): Json {
    this.#count(depth + 1)
    const start = this.at++
    this.#flowLevel++
    const result: Json[] = []
    const places: Place[] | undefined = this.#placing ? [] : undefined
    while (!this.#closes(LIST_END)) {
      const c = this.text.charCodeAt(this.at)
      const value = this.#inline(depth + 1, key, true)
      if (c !== QUOTE && c !== APOSTROPHE) this.#refuseCollapsed(value, false)
      result.push(value)
      places?.push(this.#place!)
      if (!this.#comma(LIST_END)) break
    }
    this.#mark(start, this.at, places)
    return guard(result)
  }

  #flowMapping(depth: number): Json {
    this.#count(depth + 1)
    const start = this.at++
    this.#flowLevel++
    const result = bareObject()
    const places = this.#placing ? new Map<string, Place>() : undefined
    while (!this.#closes(MAPPING_END)) {
      const key = this.key(true)
      if (key === undefined || result[key] !== undefined) throw NOT_PLAIN
      const keyStart = this.keyStart
      const keyEnd = this.keyEnd
      this.spaces()
      result[key] = this.#inline(depth + 1, key, true)
      places?.set(key, { ...this.#place!, key: { start: keyStart, end: keyEnd } })
      if (!this.#comma(MAPPING_END)) break
    }
    this.#mark(start, this.at, places)
    return guard(result)
  }

  /** Passes the closing bracket when it is what comes next. */
  #closes(closer: number): boolean {
    this.flowSpaces(this.#outer, this.#flowLevel === 1 ? closer : undefined)
    if (this.text.charCodeAt(this.at) !== closer) return false
    this.at++
    this.#flowLevel--
    return true
  }

  /** Passes a comma (true) or the closing bracket (false). */
  #comma(closer: number): boolean {
    this.flowSpaces(this.#outer, this.#flowLevel === 1 ? closer : undefined)
    const c = this.text.charCodeAt(this.at++)
    if (c === COMMA) return true
    if (c !== closer) throw NOT_PLAIN
    this.#flowLevel--
    return false
  }

  /** Behind a scalar or a flow collection: nothing more on the line but a comment, and on to the next. */
  #endLine(): void {
    if (!this.atLineEnd()) throw NOT_PLAIN
    const line = this.text.indexOf('\n', this.at)
    this.#end = line < 0 ? this.text.length : line + 1
    this.advance()
  }

  /** The end of a block collection. The yaml package counts a comment that is further in than what follows in, or not, by rules of its own. */
  #close(start: number, places: Place['children']): void {
    if (this.deepestComment > Math.max(this.indent, 0)) throw NOT_PLAIN
    this.#mark(start, this.#end, places)
  }

  #count(depth: number): void {
    if (++this.#nodes > this.#limits.nodes || depth > this.#limits.depth) throw NOT_PLAIN
  }

  #mark(start: number, end: number, children: Place['children'], empty = false): void {
    if (this.#placing) this.#place = { start, end, key: undefined, empty, children }
  }
}
