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
 * line feed, so that a scan for line ends stops there without asking for the end at each byte. Begins behind a byte order mark.
 */
export class ByteWindow {
  bytes = new Uint8Array(FIRST_SIZE)
  start = 0
  end = 0
  ended = false
  readonly #source: ByteSource

  constructor(source: ByteSource) {
    this.#source = source
    // Four bytes tell what it is; a pipe may give them one by one.
    while (this.end < 4 && this.fill());
    this.start = markLength(this.bytes.subarray(0, this.end))
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

/** How long the byte order mark at the front is. Throws for what is known to be no text in UTF-8. */
export function markLength(bytes: Uint8Array): number {
  const begins = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
  if (begins(0xef, 0xbb, 0xbf)) return 3
  const known = FOREIGN.find(({ magics }) => magics.some((magic) => begins(...magic)))
  if (known !== undefined) throw new RecordFault(`the file is ${known.name}`, 1, known.fix)
  return 0
}

const FOREIGN = [
  {
    magics: [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ],
    name: 'UTF-16',
    fix: 'Save it as UTF-8.',
  },
  { magics: [[0x1f, 0x8b]], name: 'compressed (gzip)', fix: 'Unpack it first.' },
  { magics: [[0x50, 0x41, 0x52, 0x31]], name: 'Parquet', fix: 'Export the columns as CSV or JSON lines.' },
  { magics: [[0x50, 0x4b, 0x03, 0x04]], name: 'a ZIP archive (or a spreadsheet)', fix: 'Export it as CSV.' },
]
