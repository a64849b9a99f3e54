import { readCell } from '../records/number.js'

/** What stands in a row at a column; null for a missing value (NaN too), truth values as `true` and `false`. */
export type Cell = number | string | null

/** One after the other, forwards, and again from the start when asked again. */
export interface Table {
  readonly columns: readonly string[]
  /** Where the name of a column stands in the file, from 1; undefined in a format without lines. */
  placeOf(column: string): { readonly line: number; readonly column: number } | undefined
  /** Visits every row with the cells of these columns, in their order; `line` is 0 in a format without lines. Answers how many rows there are. */
  scan(columns: readonly string[], visit: (cells: readonly Cell[], line: number) => void): Promise<number>
  close(): void
}

/** A cell of text as what it says: the words for missing values of R, pandas and SQL, numbers, else the text. */
export function cellOf(text: string): Cell {
  const first = text.charCodeAt(0)
  // Most texts begin with a letter that none of the words begins with.
  if (first >= 65 && !WORDS.has(first | 32)) return text
  const number = readCell(text)
  if (number === undefined) return text
  if (Number.isNaN(number)) return null
  const word = text.trim()
  return /^[tf]/i.test(word) ? word.toLowerCase() : number
}

/** First letters of `na`, `null`, `none`, `nan`, `inf`, `true`, `false`. */
const WORDS = new Set(['n', 'i', 't', 'f'].map((letter) => letter.charCodeAt(0)))

/** What a reader of records has: whole numbers of 64 bits, times, bytes, lists. */
export function cellOfValue(value: unknown): Cell {
  switch (typeof value) {
    case 'number':
      return Number.isNaN(value) ? null : value
    case 'string':
      return value
    case 'bigint':
      return Number(value)
    case 'boolean':
      return String(value)
    case 'object':
      if (value === null) return null
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
      return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner))
    default:
      return null
  }
}
