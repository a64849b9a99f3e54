import { NOT_PLAIN } from './not-plain.js'

const TAB = 9
const SPACE = 32
const HEADER = /([|>])(?:([+-])([1-9])?|([1-9])([+-])?)?(?: +#[^\n]*| *)\n/y

/** A scalar over several lines: its value, and the offset behind it. */
export interface LongScalar {
  readonly value: string
  readonly end: number
}

/**
 * A literal or folded block scalar (YAML 1.2 §8.1), as the yaml package reads it. `at` is the `|` or `>`, `indent` that of the collection
 * that it stands in. The end is the start of a line: blank lines behind the text are in it only when the header keeps them.
 */
export function readBlockScalar(text: string, at: number, indent: number): LongScalar {
  HEADER.lastIndex = at
  const header = HEADER.exec(text)
  if (header === null) throw NOT_PLAIN
  const chomping = header[2] ?? header[5]
  const indicator = header[3] ?? header[4]
  /** Column of the text; before the first line that holds any it is unknown, unless the header says it. */
  let column = indicator === undefined ? 0 : indent + Number(indicator)
  const lines = new BlockLines(header[1] === '>')
  let line = HEADER.lastIndex
  let end = -1
  let blanks = 0
  let widestBlank = 0
  let endsInSpaces = false
  while (line < text.length) {
    let first = line
    while (text.charCodeAt(first) === SPACE) first++
    const newline = text.indexOf('\n', first)
    const stop = newline < 0 ? text.length : newline
    const width = first - line
    const isBlank = first === stop
    if (isBlank && (end < 0 || width <= column)) {
      if (newline < 0 && chomping === '+') throw NOT_PLAIN
      blanks++
      widestBlank = Math.max(widestBlank, width)
    } else {
      if (column === 0 && width > indent) column = width
      if (width < column || column === 0) {
        if (text.charCodeAt(first) === TAB) throw NOT_PLAIN
        break
      }
      if (end < 0 && widestBlank > column) throw NOT_PLAIN
      lines.skip(blanks)
      lines.add(text.slice(line + column, stop), width > column || text.charCodeAt(first) === TAB)
      blanks = 0
      endsInSpaces = isBlank
      end = Math.min(stop + 1, text.length)
    }
    line = stop + 1
  }
  // Without any text, or with spaces for the last of it, readers draw the end by rules of their own.
  if (end < 0 || endsInSpaces) throw NOT_PLAIN
  if (chomping === '+') return { value: lines.value + '\n'.repeat(blanks + 1), end: Math.min(line, text.length) }
  return { value: chomping === '-' ? lines.value : `${lines.value}\n`, end }
}

/** Lines → the value, literal or folded (§8.1.3): a line further in, and the line ends around it, are kept. */
class BlockLines {
  value = ''
  readonly #folded: boolean
  #separator = ''
  #wasFurtherIn = false

  constructor(folded: boolean) {
    this.#folded = folded
  }

  /** Passes blank lines in front of a line of text. */
  skip(blanks: number): void {
    for (let i = 0; i < blanks; i++) {
      if (this.#separator === ' ') this.#separator = '\n'
      else this.value += '\n'
    }
  }

  add(line: string, isFurtherIn: boolean): void {
    if (this.#folded && isFurtherIn) {
      if (this.#separator === ' ') this.#separator = '\n'
      else if (!this.#wasFurtherIn && this.#separator === '\n') this.#separator = '\n\n'
    }
    this.value += this.#separator + line
    this.#separator = !this.#folded || isFurtherIn ? '\n' : ' '
    this.#wasFurtherIn = isFurtherIn
  }
}
