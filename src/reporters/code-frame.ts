/** A line of a file with a caret under the place, in columns of a terminal. */
import { showUnseen } from './visible.js'

export interface Frame {
  /** The line as it may be printed: unseen characters named, tabs expanded, cut around the place with `…`. */
  readonly text: string
  /** Terminal columns before the caret, and how many carets. */
  readonly indent: number
  readonly carets: number
}

const TAB = 4
/** One column a character and nothing to escape; `##` might begin a command. */
const PLAIN = /^(?!.*##)[\x20-\x7e]*$/

/**
 * `column` and `endColumn` count from 1 in UTF-16 code units; `endColumn` is the column behind the last character, Infinity
 * for the end of the line. `width` is the room for the text in terminal columns.
 */
export function frameLine(line: string, column: number, endColumn: number, width: number): Frame {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  const start = Math.min(Math.max(column - 1, 0), text.length)
  const end = Math.min(Math.max(endColumn - 1, start + 1), Math.max(text.length, start + 1))
  if (text.length <= width && PLAIN.test(text)) return { text, indent: start, carets: end - start }
  // Only the neighbourhood is measured: a minified file is one line of megabytes, and may be reported a thousand times.
  const wanted = Math.max(0, start - 2 * width)
  const from = wanted > 0 && /^[\udc00-\udfff]/.test(text.slice(wanted)) ? wanted + 1 : wanted
  const cells = measure(text, from, Math.min(text.length, start + 2 * width))
  const first = cells.findIndex((cell) => cell.end > start)
  const caretAt = first < 0 ? cells.length : first
  const window = chooseWindow(cells, caretAt, width, from > 0, start + 2 * width < text.length)
  const shown = cells.slice(window.from, window.to)
  const before = shown.slice(0, caretAt - window.from)
  const under = shown.filter((cell) => cell.start < end && cell.end > start)
  const lead = window.cutLeft ? '…' : ''
  return {
    text: lead + shown.map((cell) => cell.text).join('') + (window.cutRight ? '…' : ''),
    indent: lead.length + widthOf(before),
    carets: Math.max(1, widthOf(under)),
  }
}

interface Cell {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly width: number
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function measure(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  const commands = commandSigns(text.slice(from, to + 64), from)
  let column = 0
  for (let index = from; index < to;) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
    const plain = character >= ' ' && character <= '~'
    let shown = plain ? character : showUnseen(character)
    if (character === '\t') shown = ' '.repeat(TAB - (column % TAB))
    else if (commands.has(index)) shown = '\\x23'
    const width = plain ? shown.length : shown === character ? displayWidth(character) : shown.length
    cells.push({ start: index, end: index + character.length, text: shown, width })
    column += width
    index += character.length
  }
  return cells
}

/** Where a `#` must not be shown as it is, because the runner would read `##[…]` as a command. See escape.ts. */
function commandSigns(text: string, offset: number): Set<number> {
  const signs = new Set<number>()
  if (!text.includes('#')) return signs
  for (const match of text.matchAll(/#\p{M}*#(?=\p{M}*(?:[A-Za-z]+\p{M}*)?\[)/gu)) {
    signs.add(offset + match.index + match[0].length - 1)
  }
  return signs
}

interface Window {
  readonly from: number
  readonly to: number
  readonly cutLeft: boolean
  readonly cutRight: boolean
}

/** The cells that fit, with a third of the room before the caret when the line does not fit as a whole. */
function chooseWindow(cells: readonly Cell[], caretAt: number, width: number, moreLeft: boolean, moreRight: boolean): Window {
  if (!moreLeft && !moreRight && widthOf(cells) <= width) {
    return { from: 0, to: cells.length, cutLeft: false, cutRight: false }
  }
  const room = Math.max(8, width - 2)
  let from = caretAt
  let used = 0
  while (from > 0 && used + (cells[from - 1]?.width ?? 0) <= room / 3) used += cells[--from]?.width ?? 0
  let to = caretAt
  while (to < cells.length && used + (cells[to]?.width ?? 0) <= room) used += cells[to++]?.width ?? 0
  // Room that is left at the end of the line is given back to its start.
  while (from > 0 && used + (cells[from - 1]?.width ?? 0) <= room) used += cells[--from]?.width ?? 0
  return { from, to, cutLeft: from > 0 || moreLeft, cutRight: to < cells.length || moreRight }
}

/**
 * Two columns: the wide and fullwidth blocks of East Asia (Unicode TR 11, by block), and what is shown as an emoji by itself (TR 51),
 * flags aside, which are pairs of narrow letters. In a function: see visible.ts.
 */
const wide = (): RegExp =>
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f251}\u{20000}-\u{3fffd}]|(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation})/u

/** Terminal columns of one visible character: 0 for a combining mark and the later parts of a Korean syllable, 2 for a wide one. */
function displayWidth(character: string): number {
  if (character.length === 1 && character < '\u0300') return 1
  if (/^[\p{M}\u1160-\u11ff\ud7b0-\ud7fb]/u.test(character)) return 0
  return wide().test(character) ? 2 : 1
}
