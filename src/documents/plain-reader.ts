import { guard } from '../model/guard.js'
import { bareObject, type Json } from '../model/json.js'
import type { Limits } from './limits.js'
import { FLOW_INDICATOR, KEY_PART, KEY_START, PLAIN_START, readScalar } from './plain-scalar.js'
import type { Place } from './plain-place.js'

/** Thrown, always the same one, at the first thing that is not plain. */
export const NOT_PLAIN = new Error('not plain')

const NEWLINE = 10
const SPACE = 32
const QUOTE = 34
const HASH = 35
const APOSTROPHE = 39
const COMMA = 44
const DASH = 45
const COLON = 58
const BACKSLASH = 92
const LAST_ASCII = 127
const MAX_KEY = 200
const SWALLOWED = /^:(?:["'[{]|(?:true|false|null)$)/i

/** The grammar of `readPlain`: one pass over the text, by character codes. */
export class PlainReader {
  readonly #text: string
  readonly #limits: Limits
  readonly #placing: boolean
  #at = 0
  /** Column of the first character of the line that `#at` stands in, once `#advance` went there; -1 at the end. */
  #indent = -1
  /** Comment lines that `#advance` passed: 0 none, 1 in the first column, 2 indented. */
  #commented = 0
  /** Where the last value ended, with the rest of its line: the end of a block collection. */
  #end = 0
  #nodes = 0
  #place: Place | undefined
  #keyStart = 0
  #keyEnd = 0

  constructor(text: string, limits: Limits, placing: boolean) {
    this.#text = text
    this.#limits = limits
    this.#placing = placing
  }

  read(): { value: Json; place: Place | undefined } {
    if (this.#advance() !== 0) throw NOT_PLAIN
    const value = this.#block(0, 0, undefined)
    if (!this.#ended()) throw NOT_PLAIN
    return { value, place: this.#place }
  }

  #block(indent: number, depth: number, key: string | undefined): Json {
    return this.#atDash() ? this.#sequence(indent, depth, key) : this.#mapping(indent, depth)
  }

  #mapping(indent: number, depth: number): Json {
    this.#count(depth + 1)
    const start = this.#at
    const result = bareObject()
    const places = this.#placing ? new Map<string, Place>() : undefined
    do {
      const key = this.#key()
      if (key === undefined || key in result) throw NOT_PLAIN
      const keyStart = this.#keyStart
      const keyEnd = this.#keyEnd
      result[key] = this.#entry(indent, depth + 1, key, false)
      places?.set(key, { ...this.#place!, key: { start: keyStart, end: keyEnd } })
      if (this.#indent > indent) throw NOT_PLAIN
    } while (this.#indent === indent)
    this.#close(start, places)
    return guard(result)
  }

  #sequence(indent: number, depth: number, key: string | undefined): Json {
    this.#count(depth + 1)
    const start = this.#at
    const result: Json[] = []
    const places: Place[] | undefined = this.#placing ? [] : undefined
    do {
      this.#at++
      result.push(this.#entry(indent, depth + 1, key, true))
      places?.push(this.#place!)
      if (this.#indent > indent) throw NOT_PLAIN
    } while (this.#indent === indent && this.#atDash())
    this.#close(start, places)
    return guard(result)
  }

  /** What stands behind a colon or a dash, on the same line or below. */
  #entry(indent: number, depth: number, key: string | undefined, inSequence: boolean): Json {
    const text = this.#text
    const after = this.#at
    this.#spaces()
    const c = text.charCodeAt(this.#at)
    if (c === NEWLINE || c === HASH || this.#at >= text.length) {
      const bare = this.#at === after
      if (c === HASH && bare) throw NOT_PLAIN
      this.#advance()
      if (this.#indent > indent) return this.#block(this.#indent, depth, key)
      if (!inSequence && this.#indent === indent && this.#atDash()) return this.#sequence(indent, depth, key)
      if (!bare || inSequence || this.#commented > 0) throw NOT_PLAIN // where nothing ends is told by comments around it
      this.#count(depth)
      this.#end = after
      this.#mark(after, after, undefined, true)
      return null
    }
    if (this.#at === after) throw NOT_PLAIN
    if (inSequence) {
      const start = this.#at
      const isKey = this.#key() !== undefined
      this.#at = start
      if (isKey) return this.#mapping(indent + 1 + (start - after), depth)
    }
    const value = this.#inline(depth, key, false)
    const place = this.#place
    const closed = this.#at
    this.#spaces()
    const next = text.charCodeAt(this.#at)
    if (this.#at < text.length && next !== NEWLINE && !(next === HASH && this.#at > closed)) throw NOT_PLAIN
    const line = text.indexOf('\n', this.#at)
    this.#end = line < 0 ? text.length : line + 1
    this.#advance()
    if (this.#indent > indent) throw NOT_PLAIN // the scalar goes on, or it is an error
    this.#place = place
    return value
  }

  /** A key with its colon, or undefined (then `#at` is anywhere). */
  #key(): string | undefined {
    const text = this.#text
    const start = this.#at
    let key: string
    let at = start
    if (text.charCodeAt(at) === QUOTE) {
      const close = text.indexOf('"', at + 1)
      if (close < 0) return undefined
      key = text.slice(start + 1, close)
      at = close + 1
      // A key with letters beyond ASCII may look like another one.
      if (!/^[ !#-[\]-~]*$/.test(key)) return undefined
    } else {
      if (KEY_START[text.charCodeAt(at)] !== 1) return undefined
      while (KEY_PART[text.charCodeAt(at)] === 1) at++
      key = text.slice(start, at)
      if (at - start <= 5 && /^(null|true|false)$/i.test(key)) return undefined
    }
    if (text.charCodeAt(at) !== COLON) return undefined
    const next = text.charCodeAt(at + 1)
    if (next !== SPACE && next !== NEWLINE && at + 1 < text.length) return undefined
    if (key.length > MAX_KEY || key === '__proto__') throw NOT_PLAIN
    this.#keyStart = start
    this.#keyEnd = at
    this.#at = at + 1
    return key
  }

  #inline(depth: number, key: string | undefined, inFlow: boolean): Json {
    const c = this.#text.charCodeAt(this.#at)
    if (c === QUOTE || c === APOSTROPHE) return this.#quoted(c, depth)
    if (c === 91) return this.#flowSequence(depth, key)
    if (c === 123) return this.#flowMapping(depth)
    return this.#plain(depth, key, inFlow)
  }

  #quoted(quote: number, depth: number): Json {
    this.#count(depth)
    const text = this.#text
    const start = this.#at
    let at = start + 1
    for (let c = text.charCodeAt(at); c !== quote; c = text.charCodeAt(++at))
      if (c === NEWLINE || Number.isNaN(c) || (c === BACKSLASH && quote === QUOTE)) throw NOT_PLAIN
    if (quote === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE) throw NOT_PLAIN
    this.#at = at + 1
    this.#mark(start, at + 1, undefined)
    return text.slice(start + 1, at)
  }

  #plain(depth: number, key: string | undefined, inFlow: boolean): Json {
    this.#count(depth)
    const text = this.#text
    const start = this.#at
    const first = text.charCodeAt(start)
    if (PLAIN_START[first] !== 1 && !(first > LAST_ASCII)) throw NOT_PLAIN
    let at = start
    let end = start
    let colon = -1
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at)
      if (c === NEWLINE || (inFlow && FLOW_INDICATOR[c] === 1)) break
      if (c === SPACE) continue
      if (c === HASH && at > end) break
      if (c === COLON || (c === DASH && at === start)) {
        const next = text.charCodeAt(at + 1)
        if (next === SPACE || next === NEWLINE || at + 1 >= text.length || (inFlow && FLOW_INDICATOR[next] === 1)) throw NOT_PLAIN
        if (colon < 0) colon = at
      }
      end = at + 1
    }
    this.#at = end
    this.#mark(start, end, undefined)
    if (colon > start && SWALLOWED.test(text.slice(colon, end))) throw NOT_PLAIN // `units:"SI"`, which may be told
    const value = readScalar(text.slice(start, end), key)
    if (value === undefined) throw NOT_PLAIN
    return value
  }

  #flowSequence(depth: number, key: string | undefined): Json {
    this.#count(depth + 1)
    const start = this.#at++
    const result: Json[] = []
    const places: Place[] | undefined = this.#placing ? [] : undefined
    this.#spaces()
    if (this.#text.charCodeAt(this.#at) === 93) this.#at++
    else
      do {
        this.#spaces()
        result.push(this.#inline(depth + 1, key, true))
        places?.push(this.#place!)
      } while (this.#comma(93))
    this.#mark(start, this.#at, places)
    return guard(result)
  }

  #flowMapping(depth: number): Json {
    this.#count(depth + 1)
    const start = this.#at++
    const result = bareObject()
    const places = this.#placing ? new Map<string, Place>() : undefined
    this.#spaces()
    if (this.#text.charCodeAt(this.#at) === 125) this.#at++
    else
      do {
        this.#spaces()
        const key = this.#key()
        if (key === undefined || key in result) throw NOT_PLAIN
        const keyStart = this.#keyStart
        const keyEnd = this.#keyEnd
        this.#spaces()
        result[key] = this.#inline(depth + 1, key, true)
        places?.set(key, { ...this.#place!, key: { start: keyStart, end: keyEnd } })
      } while (this.#comma(125))
    this.#mark(start, this.#at, places)
    return guard(result)
  }

  /** Passes a comma (true) or the closing bracket (false). */
  #comma(closer: number): boolean {
    this.#spaces()
    const c = this.#text.charCodeAt(this.#at++)
    if (c !== COMMA && c !== closer) throw NOT_PLAIN
    return c === COMMA
  }

  #atDash(): boolean {
    const next = this.#text.charCodeAt(this.#at + 1)
    return this.#text.charCodeAt(this.#at) === DASH && (next === SPACE || next === NEWLINE)
  }

  #spaces(): void {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++
  }

  /** From anywhere in a line whose value was read to the next line that holds more than a comment. */
  #advance(): number {
    const text = this.#text
    this.#commented = 0
    let start = this.#indent === -1 && this.#at === 0 ? 0 : text.indexOf('\n', this.#at) + 1
    while (start > 0 || this.#at === 0) {
      this.#at = start
      this.#spaces()
      const c = text.charCodeAt(this.#at)
      if (this.#at >= text.length) break
      if (c === HASH && (this.#at > start || this.#commented === 0)) this.#commented = this.#at > start ? 2 : 1
      if (c !== NEWLINE && c !== HASH) {
        return (this.#indent = this.#at - start)
      }
      start = text.indexOf('\n', this.#at) + 1
      if (start === 0) break
    }
    this.#at = text.length
    return (this.#indent = -1)
  }

  #ended(): boolean {
    return this.#indent === -1
  }

  /** The end of a block collection. The yaml package counts an indented comment behind it in, or not, by rules of its own. */
  #close(start: number, places: Place['children']): void {
    if (this.#commented === 2) throw NOT_PLAIN
    this.#mark(start, this.#end, places)
  }

  #count(depth: number): void {
    if (++this.#nodes > this.#limits.nodes || depth > this.#limits.depth) throw NOT_PLAIN
  }

  #mark(start: number, end: number, children: Place['children'], empty = false): void {
    if (this.#placing) this.#place = { start, end, key: undefined, empty, children }
  }
}
