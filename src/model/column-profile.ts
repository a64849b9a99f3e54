/** A value with the line on which it stands first; 0 in a format without lines. */
export interface Found<T> {
  readonly value: T
  readonly line: number
}
/** What stands in a column. Plain data. */
export interface ColumnProfile {
  readonly column: string
  readonly missing: number
  readonly missingAt?: number
  readonly numbers: number
  readonly texts: number
  readonly text?: Found<string>
  readonly infinite: number
  /** Of the finite numbers. */
  readonly min?: Found<number>
  readonly max?: Found<number>
  readonly mean?: number
  /** By rank from 0 to 100 (type 7); of a sample when there are more than 200,000 numbers. */
  readonly quantiles: Readonly<Record<string, number>>
  readonly sampled: boolean
  /** Every value with how often it comes; undefined when they are more than 1,000. */
  readonly values?: readonly { readonly value: string; readonly count: number; readonly line: number }[]
}
