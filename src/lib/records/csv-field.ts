import { RecordFault } from './fault.js'
import type { ByteWindow } from './source.js'

const [LF, CR, QUOTE] = [10, 13, 34]

/** A field of a table, unquoted. */
export interface Field {
  readonly text: string
  /** Where it ends: at a delimiter, CR LF, LF or the end. */
  readonly next: number
  /** Line ends inside its quotes. */
  readonly lines: number
}

/** The field at `p`; undefined when the window ends first. `line`: of the row, for the RecordFault that a broken field throws. */
export function readField(window: ByteWindow, delimiter: number, p: number, line: number): Field | undefined {
  const { bytes, end, ended } = window
  const from = p
  if (bytes[p] !== QUOTE) {
    while (bytes[p] !== delimiter && bytes[p] !== LF) p++
    if (p >= end && !ended) return undefined
    p = Math.min(p, end)
    const to = bytes[p] === LF && p > from && bytes[p - 1] === CR ? p - 1 : p
    return { text: window.text(from, to), next: to, lines: 0 }
  }
  let lines = 0
  let doubled = false
  for (p++; ; p++) {
    if (p >= end) {
      if (!ended) return undefined
      throw new RecordFault('a quoted field does not end', line, 'Close it with a quotation mark; write one inside as two.')
    }
    if (bytes[p] === LF) lines++
    if (bytes[p] !== QUOTE) continue
    if (bytes[p + 1] !== QUOTE || p + 1 >= end) break
    doubled = true
    p++
  }
  if (p + 2 >= end && !ended) return undefined
  const text = window.text(from + 1, p)
  const next = p + 1
  const follows = next >= end ? LF : bytes[next]
  if (follows !== delimiter && follows !== LF && !(follows === CR && bytes[next + 1] === LF))
    throw new RecordFault('there is text behind a quoted field', line, 'Write a quotation mark inside a quoted field as two.')
  return { text: doubled ? text.replaceAll('""', '"') : text, next, lines }
}
