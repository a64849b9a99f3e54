import type { Report } from '../model/report.js'
import type { Side } from '../policy.js'

/** The text of one line of a file, without its line end; undefined when it cannot be had. Lines count from 1. */
export type SourceText = (file: string, side: Side, line: number) => string | undefined

export interface ReporterInput {
  readonly report: Report
  readonly sources: SourceText
  /** Whether ANSI colours are wanted. */
  readonly colour: boolean
  /** Columns of the terminal; 0 or Infinity for no wrapping. */
  readonly width: number
}

/** A format. Pure: the same input gives the same text. What it returns ends with a line end and may be printed as it is. */
export interface Reporter {
  readonly id: string
  render(input: ReporterInput): string
  /** The same text piece by piece, of a format whose text may be too long to be held whole. */
  pieces?(input: ReporterInput): Iterable<string>
}
