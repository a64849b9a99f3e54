import { parse, TomlError } from 'smol-toml'
import { guard } from '../model/guard.js'
import { bareObject, type Json, type Path } from '../model/json.js'
import type { Problem, Span } from '../policy.js'
import type { Limits } from './limits.js'
import { MAX_HARMLESS_NUMBERS, refuseNumber, showText } from './scalars.js'
import { WHOLE_FILE, type Lines } from './text.js'
import { TomlPlaces } from './toml-places.js'
import type { LoadedText } from './yaml.js'
import { refusedBy } from './placed.js'

/** TOML 1.0 → frozen data and the problems found. Dates stay the text that they are written as, since JSON has none. */
export class TomlText {
  readonly #text: string
  readonly #lines: Lines
  readonly #limits: Limits
  #places: TomlPlaces | undefined

  constructor(text: string, lines: Lines, limits: Limits) {
    this.#text = text
    this.#lines = lines
    this.#limits = limits
  }

  load(): LoadedText {
    if (this.#text.trim() === '') return refusedBy({ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} })
    let table: unknown
    try {
      table = parse(this.#text, { integersAsBigInt: 'asNeeded', maxDepth: this.#limits.depth })
    } catch (error) {
      if (error instanceof TomlError) return refusedBy(this.#syntax(error))
      throw error
    }
    const converter = new Converter(this.#limits, (path) => this.locate(path, 'value'))
    const data = converter.convert(table, [])
    const readable = converter.problems.every(({ harmless }) => harmless === true)
    return { data: readable ? data : null, problems: converter.problems, readable }
  }

  /** A missing path stands at its nearest parent. Only for a text that could be parsed. */
  locate(path: Path, on: 'key' | 'value'): Span {
    this.#places ??= new TomlPlaces(this.#text)
    const range = this.#places.find(path, on)
    return range === undefined ? WHOLE_FILE : this.#lines.span(range.start, range.end)
  }

  release(): void {
    this.#places = undefined
  }

  /** The parser's own sentence begins with the same words each time, and goes on with an excerpt. */
  #syntax({ message, line, column }: TomlError): Problem {
    const [first = ''] = message.replace(/^Invalid TOML document: /, '').split('\n')
    const place = { line: Math.max(1, line), column: Math.max(1, column) }
    return {
      rule: 'DOC.SYNTAX',
      span: { ...place, endLine: place.line, endColumn: place.column },
      data: {
        detail: showText(first),
        hint: /^\s*</.test(this.#text)
          ? 'It looks like an HTML or XML page, perhaps the error page of a download.'
          : 'TOML writes `key = value`, text in quotes, and each key once.',
      },
    }
  }
}

class Converter {
  readonly problems: Problem[] = []
  readonly #limits: Limits
  readonly #locate: (path: Path) => Span
  #nodes = 0
  #stopped = false
  #notFiniteCount = 0

  constructor(limits: Limits, locate: (path: Path) => Span) {
    this.#limits = limits
    this.#locate = locate
  }

  convert(value: unknown, path: Path): Json {
    if (this.#stopped) return null
    if (++this.#nodes > this.#limits.nodes) return this.#limit('values', this.#limits.nodes, 'nodes')
    if (typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' || typeof value === 'bigint') return this.#number(value, path)
    if (value instanceof Date) return value.toISOString()
    if (path.length >= this.#limits.depth) return this.#limit('levels of nesting', this.#limits.depth, 'depth')
    if (Array.isArray(value)) return guard(value.map((one, i) => this.convert(one, [...path, i])))
    const table = bareObject()
    for (const [key, one] of Object.entries(value as object)) {
      if (key !== '__proto__') table[key] = this.convert(one, [...path, key])
      else {
        const data = { key, detail: 'programs take it for the prototype of the object, not for a key' }
        this.problems.push({ rule: 'DOC.KEY_FORM', span: this.#locate([...path, key]), data })
      }
    }
    return guard(table)
  }

  #number(value: number | bigint, path: Path): Json {
    const detail = refuseNumber(String(value), Number(value))
    const isFinite = Number.isFinite(Number(value))
    if (detail === undefined || (!isFinite && ++this.#notFiniteCount > MAX_HARMLESS_NUMBERS)) return Number(value)
    const data = { found: showText(String(value)), detail }
    this.problems.push({ rule: 'DOC.NUMBER', span: this.#locate(path), data, ...(!isFinite && { harmless: true as const }) })
    return Number(value)
  }

  #limit(what: string, limit: number, option: string): Json {
    this.#stopped = true
    const data = { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` }
    this.problems.push({ rule: 'DOC.LIMIT', span: WHOLE_FILE, data })
    return null
  }
}
