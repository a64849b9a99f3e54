import type { Json, Path } from '../model/json.js'
import type { Span } from '../policy.js'
import { JsonFinder, type Containers } from './json-finder.js'
import { JsonLinesReader } from './json-lines-reader.js'
import { JsonReader } from './json-reader.js'
import { Stop } from './json-scanner.js'
import type { Limits } from './limits.js'
import type { Lines } from './text.js'
import type { LoadedText } from './yaml.js'

const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.INVISIBLE'])

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
  #finder: JsonFinder | undefined

  constructor(text: string, lines: Lines, limits: Limits, jsonLines = false) {
    this.#text = text
    this.#lines = lines
    this.#limits = limits
    this.#jsonLines = jsonLines
  }

  load(): LoadedText {
    if (this.#text.trim() === '')
      return { data: null, problems: [{ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} }], readable: false }
    const make = this.#jsonLines ? JsonLinesReader : JsonReader
    const reader = new make(this.#text, this.#lines, this.#limits)
    let data: Json = null
    try {
      data = reader instanceof JsonLinesReader ? reader.readLines() : reader.readWhole()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    const readable = reader.problems.every((problem) => problem.harmless === true || HARMLESS.has(problem.rule))
    return { data: readable ? data : null, problems: reader.problems, readable }
  }

  /** Where a path stands; a missing one stands at its nearest parent. Only for a text that could be read. */
  locate(path: Path, on: 'key' | 'value'): Span {
    this.#finder ??= new JsonFinder(this.#text, this.#lines)
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
