import { didYouMean } from '../nearest.js'
import { CellCache } from './cell-cache.js'
import { readField } from './csv-field.js'
import { sniffDelimiter } from './delimiter.js'
import { quote, RecordFault } from './fault.js'
import { assemble, faultOfCell, gapOf, readCell } from './number.js'
import type { RowReader } from './row-reader.js'
import { ByteWindow } from './source.js'
import type { ByteSource } from './source.js'

const [LF, CR, QUOTE, DOT, MINUS, PLUS, ZERO] = [10, 13, 34, 46, 45, 43, 48]

/**
 * CSV with a header (RFC 4180, and what is met besides: a byte order mark, LF or CR LF, blank lines, `;` or tab between the fields when the
 * header has no comma). Reads in constant memory, forwards, and looks only at the columns that are asked for: a
 * number of up to 19 digits is read from its bytes, without a string. Throws RecordFault.
 */
export class CsvReader implements RowReader {
  readonly columns: readonly string[]
  numbers = new Float64Array(0)
  gaps: (string | undefined)[] = []
  texts: string[] = []
  /** Of the row, when cells were selected: numbers, and what the function that was handed in made of all other texts. */
  cells: unknown[] = []
  readonly #window: ByteWindow
  readonly #delimiter: number
  /** For each column: -1 skipped, 0… a number, from TEXT on a text, from CELL on whichever it is. */
  #slots = new Int32Array(0)
  #cache: CellCache<unknown> | undefined
  #readText: ((text: string) => unknown) | undefined
  #position = 0
  #line = 1
  #rowLine = 1
  #linesInside = 0
  /** Empty lines of a table of one column that may turn out to be empty cells. */
  #blank = 0
  #held: { readonly number: number; readonly gap: string | undefined; readonly text: string; readonly cell: unknown } | undefined

  constructor(source: ByteSource) {
    this.#window = new ByteWindow(source)
    this.#delimiter = sniffDelimiter(this.#window)
    this.columns = this.#readHeader()
  }

  get line(): number {
    return this.#rowLine
  }

  select(numbers: readonly string[], texts: readonly string[]): void {
    this.#slots = new Int32Array(this.columns.length).fill(-1)
    numbers.forEach((name, slot) => (this.#slots[this.#at(name)] = slot))
    texts.forEach((name, slot) => {
      const column = this.#at(name)
      if (this.#slots[column]! >= 0)
        throw new RecordFault(`the column ${quote(name)} is asked for as a number and as a name`, 1, 'Use it for one of them.')
      this.#slots[column] = TEXT + slot
    })
    this.numbers = new Float64Array(numbers.length)
    this.gaps = new Array<string | undefined>(numbers.length).fill(undefined)
    this.texts = new Array<string>(texts.length).fill('')
  }

  /** Instead of `select`: each column as what stands in it, plain decimals as numbers, and `read` of any other text, which is to depend on nothing else. */
  selectCells(names: readonly string[], read: (text: string) => unknown): void {
    this.#slots = new Int32Array(this.columns.length).fill(-1)
    names.forEach((name, slot) => (this.#slots[this.#at(name)] = CELL + slot))
    this.cells = new Array<unknown>(names.length).fill(null)
    this.#readText = read
    this.#cache = new CellCache((_, from, to) => read(this.#window.text(from, to)))
  }

  #at(name: string): number {
    const first = this.columns.indexOf(name)
    if (first >= 0 && this.columns.indexOf(name, first + 1) >= 0)
      throw new RecordFault(`the column ${quote(name)} stands twice in the header`, 1, 'Give each column a name of its own.')
    if (first >= 0) return first
    const fix = `${didYouMean(name, this.columns)} Columns: ${this.columns.slice(0, 12).join(', ')}.`.trim()
    throw new RecordFault(`there is no column ${quote(name)}`, 1, fix)
  }

  next(): boolean {
    if (this.#held !== undefined) return this.#releaseBlank()
    const window = this.#window
    for (;;) {
      const { bytes } = window
      const first = bytes[window.start]
      if (window.start >= window.end) {
        if (!window.fill()) return false
        continue
      }
      if (first === LF || (first === CR && bytes[window.start + 1] === LF && window.start + 1 < window.end)) {
        window.start += first === LF ? 1 : 2
        this.#line++
        if (this.columns.length === 1) this.#blank++
        continue
      }
      this.#rowLine = this.#line
      if (!this.#readRow()) {
        // The row goes on behind the window: once more from its start, with more of it.
        window.fill()
        continue
      }
      return this.#blank === 0 || this.#holdRow()
    }
  }

  /** Reads the row at the window's start; false when it has to be read again with more bytes. */
  #readRow(): boolean {
    const window = this.#window
    const { bytes, end, ended } = window
    const slots = this.#slots
    const delimiter = this.#delimiter
    const columns = this.columns.length
    let p = window.start
    let lines = 0
    for (let column = 0; ; column++) {
      const slot = column < columns ? slots[column]! : -1
      if (slot >= CELL || (slot >= 0 && slot < TEXT)) {
        // Digits as long as they are plain; anything else is left to the slow path.
        const from = p
        let byte = bytes[p]!
        const negative = byte === MINUS
        if (negative || byte === PLUS) byte = bytes[++p]!
        let [a, b, shift, digits, scale] = [0, 0, 0, 0, 0]
        let pointed = false
        for (;;) {
          const digit = byte - ZERO
          if (digit >= 0 && digit <= 9) {
            if (digits > 0 || digit > 0) digits++
            if (digits <= 15) a = a * 10 + digit
            else {
              b = b * 10 + digit
              shift++
            }
            if (pointed) scale++
          } else if (byte === DOT && !pointed) pointed = true
          else break
          byte = bytes[++p]!
        }
        const plain = digits <= 19 && p - from > (pointed ? 1 : 0) + (negative || bytes[from] === PLUS ? 1 : 0)
        const ends = byte === delimiter || byte === LF || (byte === CR && bytes[p + 1] === LF)
        const value = plain && ends ? assemble(a, shift, b, scale) : NaN
        if (value === value) {
          if (slot < TEXT) this.numbers[slot] = negative ? -value : value
          else this.cells[slot - CELL] = negative ? -value : value
        } else if (slot >= CELL) {
          p = this.#readAny(from, slot - CELL)
          if (p < 0) return false
          lines += this.#linesInside
        } else {
          p = from
          const cell = readField(window, delimiter, p, this.#rowLine)
          if (cell === undefined) return false
          p = cell.next
          lines += cell.lines
          const number = readCell(cell.text)
          if (number === undefined) throw this.#faultOfCell(cell.text, column)
          this.numbers[slot] = number
          if (number !== number) this.gaps[slot] = gapOf(cell.text)
        }
      } else if (slot >= TEXT || bytes[p] === QUOTE) {
        const cell = readField(window, delimiter, p, this.#rowLine)
        if (cell === undefined) return false
        p = cell.next
        lines += cell.lines
        if (slot >= TEXT) this.texts[slot - TEXT] = cell.text
      } else {
        let byte = bytes[p]!
        while (byte !== delimiter && byte !== LF) byte = bytes[++p]!
      }
      if (p >= end && !ended) return false
      const byte = p >= end ? LF : bytes[p]!
      if (byte === delimiter) {
        p++
        continue
      }
      if (byte === CR) p++
      if (p >= end && !ended) return false
      if (column + 1 !== columns)
        throw new RecordFault(
          `the row has ${column + 1} ${column === 0 ? 'field' : 'fields'} and the header ${columns}`,
          this.#rowLine,
          'Check the quotes around fields that hold a delimiter or a line end.',
        )
      window.start = Math.min(p + 1, end)
      this.#line += lines + 1
      return true
    }
  }

  /** The cell at `p` that is no plain number; answers where it ends, -1 when the window ends first. */
  #readAny(p: number, slot: number): number {
    const { bytes, end, ended } = this.#window
    this.#linesInside = 0
    if (bytes[p] === QUOTE) {
      const cell = readField(this.#window, this.#delimiter, p, this.#rowLine)
      if (cell === undefined) return -1
      this.cells[slot] = this.#readText!(cell.text)
      this.#linesInside = cell.lines
      return cell.next
    }
    const from = p
    while (bytes[p] !== this.#delimiter && bytes[p] !== LF) p++
    if (p >= end && !ended) return -1
    p = Math.min(p, end)
    const to = bytes[p] === LF && p > from && bytes[p - 1] === CR ? p - 1 : p
    this.cells[slot] = this.#cache!.get(bytes, from, to)
    return to
  }

  #faultOfCell(text: string, column: number): RecordFault {
    const [what, fix] = faultOfCell(text)
    return new RecordFault(`${what}, in the column ${quote(this.columns[column]!)}`, this.#rowLine, fix)
  }

  /** Empty lines inside a table of one column were empty cells: they come first, then the row that showed it. */
  #holdRow(): boolean {
    this.#held = { number: this.numbers[0] ?? NaN, gap: this.gaps[0], text: this.texts[0] ?? '', cell: this.cells[0] }
    this.#position = this.#rowLine
    return this.#releaseBlank()
  }

  #releaseBlank(): boolean {
    const isBlank = this.#blank > 0
    this.#rowLine = isBlank ? this.#position - this.#blank-- : this.#position
    this.numbers.fill(isBlank ? NaN : this.#held!.number)
    this.gaps.fill(isBlank ? gapOf('') : this.#held!.gap)
    this.texts.fill(isBlank ? '' : this.#held!.text)
    this.cells.fill(isBlank ? this.#readText?.('') : this.#held!.cell)
    if (!isBlank) this.#held = undefined
    return true
  }

  #readHeader(): readonly string[] {
    const window = this.#window
    const columns: string[] = []
    while (window.start < window.end && (window.bytes[window.start] === LF || window.bytes[window.start] === CR)) {
      if (window.bytes[window.start] === LF) this.#line++
      window.start++
    }
    if (window.start >= window.end) return columns
    for (let p = window.start; ;) {
      const cell = readField(window, this.#delimiter, p, this.#rowLine)
      if (cell === undefined) {
        columns.length = 0
        window.fill()
        p = window.start
        continue
      }
      columns.push(cell.text.trim())
      this.#line += cell.lines
      p = cell.next
      if (p < window.end && window.bytes[p] === this.#delimiter) {
        p++
        continue
      }
      if (window.bytes[p] === CR && p < window.end) p++
      window.start = Math.min(p + 1, window.end)
      this.#line++
      return columns
    }
  }
}

const TEXT = 1 << 20
const CELL = 1 << 21
