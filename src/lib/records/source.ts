import { RecordFault } from './fault.js'

/** Bytes that come piece by piece; handed in by whoever may read files. */
export interface ByteSource {
  /** Fills `into` from `offset` on and answers how many bytes it wrote; 0 at the end. */
  read(into: Uint8Array, offset: number): number
  /** The text of a part of the bytes, UTF-8; malformed parts become U+FFFD. */
  decode(bytes: Uint8Array, from: number, to: number): string
}

const FIRST_SIZE = 1 << 18
/** A line longer than this is no line of scores. */
const LONGEST_LINE = 1 << 26

/**
 * A window on a source that moves forward: `bytes[start..end)` is what has been read and not been consumed. Behind it stands a
 * line feed, so that a scan for line ends stops there without asking for the end at each byte.
 */
export class ByteWindow {
  bytes = new Uint8Array(FIRST_SIZE)
  start = 0
  end = 0
  ended = false
  readonly #source: ByteSource

  constructor(source: ByteSource) {
    this.#source = source
    this.fill()
  }

  /** Moves what is left to the front and reads on. Indices into `bytes` change. Answers whether anything came. */
  fill(): boolean {
    if (this.ended) return false
    const left = this.end - this.start
    if (left > LONGEST_LINE)
      throw new RecordFault('a line is longer than 64 MiB', undefined, 'Check that the file is text with one record on a line.')
    if (left + 1 >= this.bytes.length >> 1) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes.subarray(this.start, this.end))
      this.bytes = larger
    } else this.bytes.copyWithin(0, this.start, this.end)
    this.start = 0
    this.end = left
    const read = this.#source.read(this.bytes.subarray(0, this.bytes.length - 1), left)
    this.end += read
    this.bytes[this.end] = 10
    if (read === 0) this.ended = true
    return read > 0
  }

  text(from: number, to: number): string {
    return this.#source.decode(this.bytes, from, to)
  }
}

/** What a file is by its first bytes; throws for what is no text. Skips a byte order mark. */
export function skipMark(window: ByteWindow): void {
  const { bytes, end } = window
  const begins = (...magic: number[]): boolean => end >= magic.length && magic.every((byte, index) => bytes[index] === byte)
  if (begins(0xef, 0xbb, 0xbf)) window.start += 3
  else if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) throw new RecordFault('the file is UTF-16', 1, 'Save it as UTF-8.')
  else if (begins(0x1f, 0x8b)) throw new RecordFault('the file is compressed (gzip)', 1, 'Unpack it first.')
  else if (begins(0x50, 0x41, 0x52, 0x31))
    throw new RecordFault('the file is Parquet', 1, 'Export the columns as CSV or JSON lines.')
  else if (begins(0x50, 0x4b, 0x03, 0x04))
    throw new RecordFault('the file is a ZIP archive (or a spreadsheet)', 1, 'Export it as CSV.')
}
