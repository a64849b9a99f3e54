import { CsvReader } from '../lib/records/csv.js'
import { delimiterOf } from '../lib/records/delimiter.js'
import { RecordFault } from '../lib/records/fault.js'
import { guard } from '../model/guard.js'
import type { Json, Path } from '../model/json.js'
import type { Problem, Span } from '../policy.js'
import type { Limits } from './limits.js'
import { plainObject, refusedBy } from './placed.js'
import { showText } from './scalars.js'
import { WHOLE_FILE, type Lines } from './text.js'
import type { LoadedText } from './yaml.js'

/** A decimal number that is not read otherwise than it is written, so that `007` stays the name that it is. */
const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?$|^[+-]?\.\d+(?:[eE][+-]?\d+)?$/

/**
 * CSV with a header → a list of records, as the same rows in JSON lines. Each cell is read by itself: a decimal number, `true` and
 * `false`, nothing (null), else a text; what is no number in a column of numbers stays a text, so that somebody says so.
 */
export class CsvText {
  readonly #text: string
  readonly #lines: Lines
  readonly #limits: Limits
  #columns: readonly string[] = []
  /** The line of each row, from 1. */
  #rows: number[] = []

  constructor(text: string, lines: Lines, limits: Limits) {
    this.#text = text
    this.#lines = lines
    this.#limits = limits
  }

  load(): LoadedText {
    if (this.#text.trim() === '') return refusedBy({ rule: 'DOC.EMPTY', span: WHOLE_FILE, data: {} })
    try {
      return this.#read()
    } catch (error) {
      if (!(error instanceof RecordFault)) throw error
      const line = error.line ?? 1
      return refusedBy({
        rule: 'DOC.SYNTAX',
        span: { line, column: 1, endLine: line, endColumn: 1 },
        data: { detail: showText(error.message), hint: error.fix },
      })
    }
  }

  #read(): LoadedText {
    const reader = new CsvReader(sourceOf(this.#text))
    const columns = reader.columns
    this.#columns = columns
    reader.select([], columns)
    const data: Json[] = []
    this.#rows = []
    while (reader.next()) {
      if ((data.length + 1) * (columns.length + 1) > this.#limits.nodes) return refusedBy(this.#tooMany())
      data.push(plainObject(columns.map((name, i) => [name, readCell(reader.texts[i]!)] as const)))
      this.#rows.push(reader.line)
    }
    return { data: guard(data), problems: [], readable: true }
  }

  /** A cell where its row has no quotes, else its row; the header for a column of no row. */
  locate(path: Path): Span {
    const [row, name] = path
    const line = typeof row === 'number' ? (this.#rows[row] ?? 1) : 1
    const text = this.#lines.line(line) ?? ''
    const column = typeof name === 'string' ? this.#columns.indexOf(name) : -1
    const all = { line, column: 1, endLine: line, endColumn: text.length + 1 }
    if (column < 0 || text.includes('"')) return all
    const cells = text.split(delimiterOf(this.#lines.line(1) ?? ''))
    if (cells.length !== this.#columns.length) return all
    const start = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 1)
    return { ...all, column: start, endColumn: start + cells[column]!.length }
  }

  release(): void {}

  #tooMany(): Problem {
    const data = {
      what: 'values',
      found: `more than ${this.#limits.nodes}`,
      limit: this.#limits.nodes,
      option: 'documents.limits.nodes',
    }
    return { rule: 'DOC.LIMIT', span: WHOLE_FILE, data }
  }
}

function readCell(text: string): Json {
  const cell = text.trim()
  if (cell === '') return null
  if (NUMBER.test(cell)) {
    const number = Number(cell)
    // Beyond 2^53 two ids would be one.
    return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : text
  }
  const word = cell.toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : text
}

function sourceOf(text: string): ConstructorParameters<typeof CsvReader>[0] {
  const bytes = new TextEncoder().encode(text)
  const decoder = new TextDecoder()
  let at = 0
  return {
    read(into, offset) {
      const piece = bytes.subarray(at, at + into.length - offset)
      into.set(piece, offset)
      at += piece.length
      return piece.length
    },
    decode: (from, start, end) => decoder.decode(from.subarray(start, end)),
  }
}
