import { guard } from '../model/guard.js'
import { bareObject, type Json } from '../model/json.js'
import { JsonScanner, showFound, Stop, TOKEN_END } from './json-scanner.js'
import { describeTwin, KeyJudge } from './keys.js'
import type { Limits } from './limits.js'
import { isLostIdentity, MAX_HARMLESS_NUMBERS, refuseNumber, showText } from './scalars.js'
import type { Lines } from './text.js'

/** A JSON text → frozen data and every problem. Throws Stop where reading cannot go on. */
export class JsonReader extends JsonScanner {
  readonly #limits: Limits
  #notFiniteCount = 0
  readonly #keys: KeyJudge
  #nodes = 0

  constructor(text: string, lines: Lines, limits: Limits) {
    super(text, lines)
    this.#limits = limits
    this.#keys = new KeyJudge(text)
  }

  readWhole(): Json {
    const value = this.value(0, undefined)
    this.space()
    if (this.at < this.text.length) {
      const c = this.text[this.at]!
      this.syntax(
        `there is ${showFound(this.text.slice(this.at, this.at + 20))} after the end of the value`,
        c === '{' || c === '['
          ? 'A file with one value a line is JSON lines: name it `.jsonl`.'
          : 'Remove what follows the last bracket.',
      )
    }
    return value
  }

  protected value(depth: number, key: string | undefined): Json {
    this.space()
    if (++this.#nodes > this.#limits.nodes) this.#limit('values', this.#limits.nodes, 'nodes')
    const c = this.text[this.at]
    if (c === '{') return this.#object(depth)
    if (c === '[') return this.#list(depth, key)
    const start = this.at
    if (c === '"') {
      const text = this.string()
      const odd = this.#keys.deceivingIn(text)
      if (odd !== undefined) this.add('DOC.INVISIBLE', start, this.at, { detail: odd })
      return text
    }
    return this.#word(key)
  }

  #object(depth: number): Json {
    this.#enter(depth)
    const result = bareObject()
    const places = new Map<string, number>()
    const forms = new Map<string, string>()
    this.space()
    if (this.text[this.at] === '}') {
      this.at++
      return guard(result)
    }
    for (;;) {
      this.space()
      const start = this.at
      if (this.text[this.at] !== '"') this.unexpected('a key in double quotes')
      const key = this.string()
      const first = places.get(key)
      if (first === undefined) places.set(key, start)
      else {
        const line = this.lines.position(start).line
        const firstLine = this.lines.position(first).line
        this.add('DOC.DUPLICATE_KEY', start, this.at, { key: showText(key), line, firstLine }, first)
      }
      if (key === '__proto__')
        this.add('DOC.KEY_FORM', start, this.at, {
          key,
          detail: 'programs take it for the prototype of the object, not for a key',
        })
      const odd = this.#keys.judge(key)
      if (odd !== undefined) this.add('DOC.CONFUSABLE', start, this.at, odd)
      const twin = this.#keys.twin(key, forms)
      if (twin !== undefined) {
        const other = places.get(twin)!
        this.add('DOC.CONFUSABLE', start, this.at, describeTwin(key, this.lines.position(other).line), other)
      }
      this.space()
      if (this.text[this.at] !== ':') this.unexpected('a colon after the key')
      this.at++
      const value = this.value(depth + 1, key)
      if (key !== '__proto__') result[key] = value
      this.space()
      if (this.text[this.at] === '}') break
      this.#comma('}')
    }
    this.at++
    return guard(result)
  }

  #list(depth: number, key: string | undefined): Json {
    this.#enter(depth)
    const result: Json[] = []
    this.space()
    if (this.text[this.at] === ']') {
      this.at++
      return guard(result)
    }
    for (;;) {
      result.push(this.value(depth + 1, key))
      this.space()
      if (this.text[this.at] === ']') break
      this.#comma(']')
    }
    this.at++
    return guard(result)
  }

  #enter(depth: number): void {
    if (depth >= this.#limits.depth) this.#limit('levels of nesting', this.#limits.depth, 'depth')
    this.at++
  }

  #comma(closer: string): void {
    if (this.text[this.at] !== ',') this.unexpected(`a comma or \`${closer}\``)
    const comma = this.at++
    this.space()
    if (this.text[this.at] === closer) {
      this.at = comma
      this.syntax(`a comma stands before the closing \`${closer}\``, 'Remove the trailing comma: JSON does not allow it.')
    }
  }

  #word(key: string | undefined): Json {
    const start = this.at
    while (this.at < this.text.length && !TOKEN_END.test(this.text[this.at]!)) this.at++
    const word = this.text.slice(start, this.at)
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(word)) {
      const number = Number(word)
      if (key !== undefined && isLostIdentity(key, word, number)) {
        this.add('DOC.UNQUOTED', start, this.at, { key: showText(key), found: showText(word), read: String(number) })
        return word
      }
      const detail = refuseNumber(word, number)
      if (detail !== undefined && !Number.isFinite(number)) this.#notFinite(start, word, detail)
      else if (detail !== undefined) this.add('DOC.NUMBER', start, this.at, { found: showText(word), detail })
      return number
    }
    if (/^[-+]?(NaN|Infinity|nan|inf)$/.test(word)) {
      this.#notFinite(start, word, 'JSON has no such number, and no comparison with it means anything')
      return /nan/i.test(word) ? NaN : word.startsWith('-') ? -Infinity : Infinity
    }
    this.at = start
    return this.unexpected('a value')
  }

  #notFinite(start: number, word: string, detail: string): void {
    if (++this.#notFiniteCount > MAX_HARMLESS_NUMBERS) return
    const span = this.lines.span(start, this.at)
    this.problems.push({ rule: 'DOC.NUMBER', span, data: { found: showText(word), detail }, harmless: true })
  }

  #limit(what: string, limit: number, option: string): never {
    this.add(
      'DOC.LIMIT',
      this.at,
      this.at + 1,
      { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` },
      undefined,
      true,
    )
    throw new Stop()
  }
}
