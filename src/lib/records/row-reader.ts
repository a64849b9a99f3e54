/** Rows of a table, one at a time. Column indices are those given to `select`. */
export interface RowReader {
  /** Names of the columns. */
  readonly columns: readonly string[]
  /** Which columns are read; the others are skipped. To be called once, before the first `next`. */
  select(numbers: readonly string[], texts: readonly string[]): void
  /** Goes to the next row; false at the end. */
  next(): boolean
  /** Of the row: the numbers in the order selected (NaN for a missing one). */
  readonly numbers: Float64Array
  /** What stands where a number of the row is NaN, when that is no NaN: `an empty cell`. Stale where the number is another. */
  readonly gaps: readonly (string | undefined)[]
  readonly texts: readonly string[]
  /** Line of the row, from 1. */
  readonly line: number
}
