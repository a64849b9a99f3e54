import type { Json, Path } from '../model/json.js'
import type { Problem, Span } from '../policy.js'
import { KeyJudge } from './keys.js'
import type { Limits } from './limits.js'
import { isIdentityKey, losesText, refuseNumber, showText } from './scalars.js'
import type { Lines } from './text.js'
import type { LoadedText } from './yaml.js'

const MAX_PROBLEMS = 100
const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.INVISIBLE'])

class Stop extends Error {}

/**
 * Strict JSON (RFC 8259) → frozen data and the problems found. Our own reader, since JSON.parse keeps the last of two equal
 * keys, reads 1e999 as Infinity, and knows no positions. `locate` reads again along a path instead of keeping a place for
 * every value, and remembers the containers that it passed.
 */
export class JsonText {
  readonly #text: string
  readonly #lines: Lines
  readonly #limits: Limits
  readonly #jsonLines: boolean
  #containers: Containers = new Map()
  #finder: Reader | undefined

  constructor(text: string, lines: Lines, limits: Limits, jsonLines = false) {
    this.#text = text
    this.#lines = lines
    this.#limits = limits
    this.#jsonLines = jsonLines
  }

  load(): LoadedText {
    if (this.#text.trim() === '')
      return { data: null, problems: [{ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} }], readable: false }
    const reader = new Reader(this.#text, this.#lines, this.#limits)
    let data: Json = null
    try {
      data = this.#jsonLines ? reader.readLines() : reader.readWhole()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    const readable = reader.problems.every((problem) => HARMLESS.has(problem.rule))
    return { data: readable ? data : null, problems: reader.problems, readable }
  }

  /** Where a path stands; a missing one stands at its nearest parent. Only for a text that could be read. */
  locate(path: Path, on: 'key' | 'value'): Span {
    this.#finder ??= new Reader(this.#text, this.#lines, this.#limits)
    try {
      return this.#finder.find(path, on, this.#containers, this.#jsonLines)
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      return this.#lines.span(0, 0)
    }
  }

  release(): void {
    this.#containers = new Map()
    this.#finder = undefined
  }
}

/** Where the children of a container stand, by key or position. Offsets of their values, and of the key when there is one. */
type Children = Map<string | number, { readonly value: number; readonly key: number | undefined }>
/** By the offset of the container: read once, so that a thousand findings in one list cost one reading. */
type Containers = Map<number, Children>
/** In place of an offset: the file as a list of its lines. */
const WHOLE = -1

const TOKEN_END = /[\s,:[\]{}"]/

class Reader {
  readonly problems: Problem[] = []
  readonly #text: string
  readonly #lines: Lines
  readonly #limits: Limits
  readonly #keys: KeyJudge
  #at = 0
  #nodes = 0

  constructor(text: string, lines: Lines, limits: Limits) {
    this.#text = text
    this.#lines = lines
    this.#limits = limits
    this.#keys = new KeyJudge(text)
  }

  readWhole(): Json {
    const value = this.#value(0, undefined)
    this.#space()
    if (this.#at < this.#text.length) {
      const c = this.#text[this.#at]!
      this.#syntax(
        `there is \`${showText(this.#text.slice(this.#at, this.#at + 20))}\` after the end of the value`,
        c === '{' || c === '['
          ? 'A file with one value a line is JSON lines: name it `.jsonl`.'
          : 'Remove what follows the last bracket.',
      )
    }
    return value
  }

  /** One value a line; an empty line is passed over. */
  readLines(): Json {
    const list: Json[] = []
    this.#space()
    while (this.#at < this.#text.length) {
      list.push(this.#value(1, undefined))
      while (/[ \t\r]/.test(this.#text[this.#at] ?? '')) this.#at++
      if (this.#at < this.#text.length && this.#text[this.#at] !== '\n')
        this.#syntax('two values stand on one line', 'JSON lines has one value a line.')
      this.#space()
    }
    return Object.freeze(list)
  }

  find(path: Path, on: 'key' | 'value', containers: Containers, jsonLines: boolean): Span {
    let at = jsonLines ? WHOLE : this.#skipSpace(0)
    let key: number | undefined
    for (const step of path) {
      const child = this.#childrenOf(at, containers).get(step)
      if (child === undefined) break
      at = child.value
      key = child.key
    }
    this.#at = on === 'key' && key !== undefined ? key : at
    return this.#at === WHOLE ? this.#lines.span(0, 0) : this.#peekSpan()
  }

  /** Where the children of the object or list at an offset stand; of anything else, none. */
  #childrenOf(at: number, containers: Containers): Children {
    let children = containers.get(at)
    if (children === undefined) {
      children = at === WHOLE ? this.#linesOf() : this.#readChildren(at)
      containers.set(at, children)
    }
    return children
  }

  #linesOf(): Children {
    const children: Children = new Map()
    for (let at = this.#skipSpace(0); at < this.#text.length; at = this.#skipSpace(this.#at)) {
      children.set(children.size, { value: at, key: undefined })
      this.#skip()
    }
    return children
  }

  #readChildren(start: number): Children {
    const children: Children = new Map()
    const opener = this.#text[start]
    if (opener !== '{' && opener !== '[') return children
    let at = this.#skipSpace(start + 1)
    while (this.#text[at] !== ']' && this.#text[at] !== '}') {
      let step: string | number = children.size
      let key: number | undefined
      if (opener === '{') {
        key = at
        step = this.#string()
        this.#skipSpace(this.#skipSpace(this.#at) + 1) // the colon
      }
      children.set(step, { value: this.#at, key })
      this.#skip()
      at = this.#skipSpace(this.#at)
      if (this.#text[at] === ',') at = this.#skipSpace(at + 1)
    }
    return children
  }

  #skipSpace(from: number): number {
    this.#at = from
    this.#space()
    return this.#at
  }

  #peekSpan(): Span {
    const start = this.#at
    this.#skip()
    const end = this.#at
    this.#at = start
    return this.#lines.span(start, end)
  }

  /** Passes over one value of a text that was read before. */
  #skip(): void {
    const opener = this.#text[this.#at]
    if (opener === '"') {
      this.#string()
      return
    }
    if (opener !== '{' && opener !== '[') {
      while (this.#at < this.#text.length && !TOKEN_END.test(this.#text[this.#at]!)) this.#at++
      return
    }
    let depth = 0
    for (;;) {
      const c = this.#text[this.#at]
      if (c === undefined) throw new Stop()
      if (c === '"') {
        this.#string()
        continue
      }
      this.#at++
      if (c === '{' || c === '[') depth++
      else if ((c === '}' || c === ']') && --depth === 0) return
    }
  }

  #value(depth: number, key: string | undefined): Json {
    this.#space()
    if (++this.#nodes > this.#limits.nodes) this.#limit('values', this.#limits.nodes, 'nodes')
    const c = this.#text[this.#at]
    if (c === '{') return this.#object(depth)
    if (c === '[') return this.#list(depth, key)
    const start = this.#at
    if (c === '"') {
      const text = this.#string()
      const odd = this.#keys.deceivingIn(text)
      if (odd !== undefined) this.#add('DOC.INVISIBLE', start, this.#at, { detail: odd })
      return text
    }
    return this.#word(key)
  }

  #object(depth: number): Json {
    this.#enter(depth)
    const result = Object.create(null) as Record<string, Json>
    const places = new Map<string, number>()
    this.#space()
    if (this.#text[this.#at] === '}') {
      this.#at++
      return Object.freeze(result)
    }
    for (;;) {
      this.#space()
      const start = this.#at
      if (this.#text[this.#at] !== '"') this.#unexpected('a key in double quotes')
      const key = this.#string()
      const first = places.get(key)
      if (first === undefined) places.set(key, start)
      else {
        const line = this.#lines.position(start).line
        const firstLine = this.#lines.position(first).line
        this.#add('DOC.DUPLICATE_KEY', start, this.#at, { key: showText(key), line, firstLine }, first)
      }
      if (key === '__proto__')
        this.#add('DOC.KEY_FORM', start, this.#at, {
          key,
          detail: 'programs take it for the prototype of the object, not for a key',
        })
      const odd = this.#keys.judge(key)
      if (odd !== undefined) this.#add('DOC.CONFUSABLE', start, this.#at, odd)
      this.#space()
      if (this.#text[this.#at] !== ':') this.#unexpected('a colon after the key')
      this.#at++
      const value = this.#value(depth + 1, key)
      if (key !== '__proto__') result[key] = value
      this.#space()
      if (this.#text[this.#at] === '}') break
      this.#comma('}')
    }
    this.#at++
    return Object.freeze(result)
  }

  #list(depth: number, key: string | undefined): Json {
    this.#enter(depth)
    const result: Json[] = []
    this.#space()
    if (this.#text[this.#at] === ']') {
      this.#at++
      return Object.freeze(result)
    }
    for (;;) {
      result.push(this.#value(depth + 1, key))
      this.#space()
      if (this.#text[this.#at] === ']') break
      this.#comma(']')
    }
    this.#at++
    return Object.freeze(result)
  }

  #enter(depth: number): void {
    if (depth >= this.#limits.depth) this.#limit('levels of nesting', this.#limits.depth, 'depth')
    this.#at++
  }

  #comma(closer: string): void {
    if (this.#text[this.#at] !== ',') this.#unexpected(`a comma or \`${closer}\``)
    const comma = this.#at++
    this.#space()
    if (this.#text[this.#at] === closer) {
      this.#at = comma
      this.#syntax(`a comma stands before the closing \`${closer}\``, 'Remove the trailing comma: JSON does not allow it.')
    }
  }

  #string(): string {
    const text = this.#text
    const start = this.#at
    let at = start + 1
    let plain = true
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 34) break
      if (code === 92) {
        plain = false
        at += 2
      } else if (code < 32 || Number.isNaN(code)) {
        this.#at = Math.min(at, text.length)
        this.#syntax(
          Number.isNaN(code) ? 'a string is not closed' : 'a string runs over the end of its line',
          'Close the quote, or write the line end as \\n.',
        )
      } else at++
    }
    this.#at = at + 1
    if (plain) return text.slice(start + 1, at)
    try {
      return JSON.parse(text.slice(start, at + 1)) as string
    } catch {
      this.#at = start
      return this.#syntax(
        `the string \`${showText(text.slice(start, at + 1))}\` holds an escape that JSON does not know`,
        'Write a backslash as \\\\.',
      )
    }
  }

  #word(key: string | undefined): Json {
    const start = this.#at
    while (this.#at < this.#text.length && !TOKEN_END.test(this.#text[this.#at]!)) this.#at++
    const word = this.#text.slice(start, this.#at)
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(word)) {
      const number = Number(word)
      if (key !== undefined && losesText(word, number) && isIdentityKey(key)) {
        this.#add('DOC.UNQUOTED', start, this.#at, { key: showText(key), found: showText(word), read: String(number) })
        return word
      }
      const detail = refuseNumber(word, number)
      if (detail !== undefined) this.#add('DOC.NUMBER', start, this.#at, { found: showText(word), detail })
      return number
    }
    if (/^[-+]?(NaN|Infinity|nan|inf)$/.test(word)) {
      this.#add('DOC.NUMBER', start, this.#at, {
        found: word,
        detail: 'JSON has no such number, and no comparison with it means anything',
      })
      return null
    }
    this.#at = start
    return this.#unexpected('a value')
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === 32 || code === 10 || code === 13 || code === 9) this.#at++
      else return
    }
  }

  #unexpected(wanted: string): never {
    const c = this.#text[this.#at]
    const rest = this.#text.slice(this.#at)
    if (c === undefined)
      return this.#syntax(
        `the file ends where ${wanted} is expected`,
        'Check that every bracket and quote is closed; perhaps the file was cut.',
      )
    if (rest.startsWith('//') || rest.startsWith('/*') || c === '#')
      return this.#syntax('there is a comment', 'Remove it: JSON has no comments.')
    if (c === '<')
      return this.#syntax('the file starts with `<`', 'It looks like an HTML or XML page, perhaps the error page of a download.')
    if (/^(<{7}|={7}|>{7})/.test(rest)) return this.#syntax('there is a merge conflict marker', 'Resolve the conflict.')
    const found = showText(/^[^\s,:[\]{}"]+/.exec(rest)?.[0] ?? c)
    return this.#syntax(
      `there is \`${found}\` where ${wanted} is expected`,
      c === "'" ? 'JSON wants double quotes.' : 'Check the commas and quotes just before.',
    )
  }

  #syntax(detail: string, hint: string): never {
    this.#add('DOC.SYNTAX', this.#at, this.#at + 1, { detail, hint }, undefined, true)
    throw new Stop()
  }

  #limit(what: string, limit: number, option: string): never {
    this.#add(
      'DOC.LIMIT',
      this.#at,
      this.#at + 1,
      { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` },
      undefined,
      true,
    )
    throw new Stop()
  }

  #add(rule: string, start: number, end: number, data: Problem['data'], first?: number, always = false): void {
    if (this.problems.length >= MAX_PROBLEMS && !always) return
    const related = first === undefined ? {} : { related: [{ span: this.#lines.span(first, first + 1), message: 'first here' }] }
    this.problems.push({ rule, span: this.#lines.span(start, end), data, ...related })
  }
}
