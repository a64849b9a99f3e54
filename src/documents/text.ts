import type { Problem, Span } from '../policy.js'

/** Finds lines and columns by offset. Only LF ends a line, as git counts them; columns are UTF-16 code units from 1. */
export class Lines {
  #starts: number[] | undefined

  constructor(readonly text: string) {}

  span(start: number, end: number): Span {
    const from = this.position(start)
    const to = end <= start ? from : this.position(end)
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }

  position(offset: number): { line: number; column: number } {
    const starts = this.#index()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }

  /** The text of a line without its end, or undefined past the last one. */
  line(number: number): string | undefined {
    const starts = this.#index()
    const start = starts[number - 1]
    if (start === undefined) return undefined
    const end = starts[number] ?? this.text.length + 1
    return this.text.slice(start, end - 1).replace(/\r$/, '')
  }

  #index(): number[] {
    if (this.#starts === undefined) {
      const starts = [0]
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1)
      this.#starts = starts
    }
    return this.#starts
  }
}

export const WHOLE_FILE: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/**
 * Bytes → text, or the problem that forbids it. A byte order mark is dropped, so columns are those an editor shows. With a
 * problem the text is a guess, good for telling what the file was meant to be and for a code frame, and for nothing else.
 */
export function decode(bytes: Uint8Array): { text: string; problem?: Problem } {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf32(bytes)) return refused(guess(bytes).replaceAll('\0', ''), UTF32, WHOLE_FILE)
  if (utf16) return refused(guess(bytes), UTF16, WHOLE_FILE)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return refused(guess(bytes), utf16WithoutMark(bytes) ? UTF16 : 'a byte sequence is not UTF-8', firstInvalid(bytes))
  }

  // One mark is dropped, by us and by most; of two, some readers keep the second as the beginning of the first key.
  if (text.startsWith('\ufeff'))
    return refused(text.replace(/^\ufeff+/, ''), 'it begins with more than one byte order mark', WHOLE_FILE)

  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text)
  if (control !== null) {
    const code = control[0].charCodeAt(0)
    const name = code === 0 ? 'a NUL character' : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    const utf16 = code === 0 && utf16WithoutMark(bytes)
    return refused(
      utf16 ? guess(bytes) : text,
      utf16 ? UTF16 : `it holds ${name}`,
      new Lines(text).span(control.index, control.index + 1),
    )
  }
  return { text }
}

const UTF16 = 'it is UTF-16, and only UTF-8 is read'
const UTF32 = 'it is UTF-32, and only UTF-8 is read'

/** By its mark, or by the three zeros beside a first character that is ASCII. */
function isUtf32([a, b, c, d]: Uint8Array): boolean {
  if (c === 0 && d === 0) return (a === 0xff && b === 0xfe) || (a !== 0 && b === 0)
  return a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d !== 0))
}

/** What the bytes most likely say. A file that is a card in any encoding must not go unjudged for a byte that is none. */
function guess(bytes: Uint8Array): string {
  const big = bytes[0] === 0xfe || bytes[0] === 0
  const utf16 = big || bytes[0] === 0xff || utf16WithoutMark(bytes)
  return new TextDecoder(utf16 ? (big ? 'utf-16be' : 'utf-16le') : 'utf-8').decode(bytes)
}

function refused(text: string, detail: string, span: Span): { text: string; problem: Problem } {
  return { text, problem: { rule: 'DOC.ENCODING', span, data: { detail } } }
}

function utf16WithoutMark(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && ((bytes[0] === 0 && bytes[2] === 0) || (bytes[1] === 0 && bytes[3] === 0))
}

/** Place of the first byte that is not UTF-8: the longest prefix that decodes ends there. */
function firstInvalid(bytes: Uint8Array): Span {
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    try {
      // stream: true lets a sequence that is only cut by `middle` pass
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle
    }
  }
  const prefix = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true })
  return new Lines(prefix).span(prefix.length, prefix.length + 1)
}
