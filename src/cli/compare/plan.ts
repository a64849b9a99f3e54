import { nearest } from '../../lib/nearest.js'
import type { Side } from './side.js'
import type { DriftQuestion, MetricQuestion } from './flags.js'

/** What is asked of the two files. */
export interface Plan {
  readonly metrics: readonly MetricQuestion[]
  readonly drift: readonly DriftQuestion[]
  readonly summaries: readonly string[]
  /** Columns (of an object: keys that hold a list). */
  readonly key: string | undefined
  readonly slice: string | undefined
  readonly cluster: string | undefined
  readonly environment: string | undefined
}

/** One metric or slice of it with what was found, before it is judged with the others. */
export interface Gathered<Evidence> {
  readonly question: MetricQuestion
  readonly slice: string | null
  readonly evidence: Evidence
}

/** The values of one side of a drift question or a summary, in the order of the file. */
export interface Values {
  readonly reference: ReadonlyMap<string, readonly number[]>
  readonly candidate: ReadonlyMap<string, readonly number[]>
}

/** ` Did you mean "x"?` among the names of a side; '' when none is near. */
export function hint(name: string, side: Side): string {
  const near = nearest(name, side.names)
  return near === undefined ? '' : `; there is "${near}", did you mean it?`
}

/** `the candidate (new.csv) does not have it; …`. */
export function missingInWords(name: string, side: Side): string {
  return `the ${side.side} (${side.path}) does not have it${hint(name, side)}`
}

/** The names of numbers that are looked at, each once. */
export function numberNames({ metrics, drift, summaries }: Plan): string[] {
  return [...new Set([...metrics.map(({ metric }) => metric), ...drift.map(({ name }) => name), ...summaries])]
}

/** Those whose single values are needed, and not only sums of them. */
export function keptNames({ drift, summaries }: Plan): string[] {
  return [...new Set([...drift.map(({ name }) => name), ...summaries])]
}
