import { listOf } from '../../lib/nearest.js'
import type { Evidence, EvidenceSource } from '../../lib/promotion/evidence.js'
import { nearNames } from '../../lib/promotion/near-names.js'
import { GateError } from '../../model/errors.js'
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

/**
 * What was found, given to `visit` one by one, to be judged with the others: metric by metric, the whole before its slices. The
 * source answers with the evidence, today and when a reader of the report asks again; `metric` is the place of the metric in it.
 */
export type Gathered = (visit: Visit) => void
export type Visit = (question: MetricQuestion, slice: string | null, source: EvidenceSource, metric: number) => void

/** What is known at once. */
export function known(evidence: Evidence): EvidenceSource {
  return { finish: () => evidence }
}

/** The values of one side of a drift question or a summary, in the order of the file. */
export interface Values {
  readonly reference: ReadonlyMap<string, readonly number[]>
  readonly candidate: ReadonlyMap<string, readonly number[]>
}

/** ` (did you mean "x"?)` among the names of a side; '' when none is near. */
export function hint(name: string, side: Side): string {
  const near = nearNames(name, side.names).map(
    (one) => `"${one}"${looksLike(name, one) ? ', written with other characters that look the same' : ''}`,
  )
  return near.length === 0 ? '' : ` (did you mean ${listOf(near)}?)`
}

function looksLike(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC')
}

/** `the candidate (new.csv) does not have it`, with the nearest that it has. */
export function missingInWords(name: string, side: Side): string {
  return `the ${side.side} (${side.path}) does not have it${hint(name, side)}`
}

/**
 * Refuses a column that is not there: rows that were to be grouped and are not would make the error too small. The key has to be on both sides,
 * the others on one at least; a file without anything in it has no columns to miss. Throws GateError 2.
 */
export function confirmColumns(plan: Plan, sides: readonly Side[]): void {
  const filled = sides.filter(({ names }) => names.length > 0)
  for (const flag of ['key', 'slice', 'cluster', 'environment'] as const) {
    const name = plan[flag]
    if (name === undefined || filled.length === 0) continue
    const without = filled.filter(({ names }) => !names.includes(name))
    if (without.length === 0 || (flag !== 'key' && without.length < filled.length)) continue
    const side = without[0]!
    throw new GateError(2, `there is no column "${name}"${hint(name, side)}`, {
      where: `--${flag} ${name}: ${side.path}`,
      fix: `Columns: ${listOf(side.names, 'and')}.`,
    })
  }
}

/** The names of numbers that are looked at, each once. */
export function numberNames({ metrics, drift, summaries }: Plan): string[] {
  return [...new Set([...metrics.map(({ metric }) => metric), ...drift.map(({ name }) => name), ...summaries])]
}

/** Those whose single values are needed, and not only sums of them. */
export function keptNames({ drift, summaries }: Plan): string[] {
  return [...new Set([...drift.map(({ name }) => name), ...summaries])]
}
