import { readInstant } from '../../src/lib/instant/index.js'
import type { Context, Document, Json, Path, Summary } from '../../src/policy.js'
import { failuresIn, nameOf, type Failure } from './expectations.js'
import type { Options } from './options.js'
import type { rules } from './rules.js'

/** A validation that Great Expectations ran at a time, as it is kept for those of the same suite and batch. */
interface Run {
  readonly suite: string
  /** Suite and batch. */
  readonly key: string
  /** Seconds since 1970. */
  readonly time: number
  readonly written: string
  readonly failures: readonly Failure[]
  /** Names of the expectations that were evaluated. */
  readonly tested: readonly string[]
}

/**
 * Suite and batch of a result that says when it was made; undefined for anything else, which is judged by itself. So is a run that
 * evaluated nothing: it has tested nothing again.
 */
export function runOf(document: Document): Omit<Run, 'failures' | 'tested'> | undefined {
  const results = document.kind === 'ge-result' ? document.get(['results']) : undefined
  if (!Array.isArray(results) || results.length === 0) return undefined
  const text = (...paths: Path[]): string =>
    paths.map((path) => document.get(path)).find((value): value is string => typeof value === 'string' && value !== '') ?? ''
  const suite = text(['suite_name'], ['meta', 'expectation_suite_name'])
  const written = text(['meta', 'run_id', 'run_time'], ['meta', 'validation_time'], ['meta', 'run_time'])
  const time = readInstant(written)
  const batch = [['meta', 'active_batch_definition'], ['meta', 'batch_id'], ['batch_id'], ['meta', 'batch_kwargs']]
    .map((path) => document.get(path))
    .find((value) => value !== undefined && value !== null)
  if (suite === '' || batch === undefined || !time.ok) return undefined
  return { suite, key: JSON.stringify([suite, sorted(batch)]), time: time.first, written }
}

/** With its keys in order: the files write them in any. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}

export function summarizeRun(document: Document, options: Options): Json | undefined {
  const run = runOf(document)
  const tested = [...new Set(document.view('quality')?.expectations?.map(nameOf))]
  return run && ({ ...run, failures: failuresIn(document, options), tested } as unknown as Json)
}

/** Of each suite and batch the newest run counts: an older one tells of data that was tested again since. */
export function checkRuns(summaries: readonly Summary[], { report }: Context<Options, typeof rules>): void {
  const runs = summaries.map(({ file, summary }) => ({ file, ...(summary as unknown as Run) }))
  const newest = new Map<string, (typeof runs)[number]>()
  for (const run of runs) if (run.time > (newest.get(run.key)?.time ?? -Infinity)) newest.set(run.key, run)
  for (const { file, key, suite, time, failures } of runs) {
    const last = newest.get(key)!
    if (time === last.time) {
      for (const { at, data, soft } of failures) report({ rule: 'DQ.EXPECTATION_FAILED', file, at, data, ...(soft && { soft }) })
      continue
    }
    if (failures.length === 0) continue
    const count = `${failures.length} ${failures.length === 1 ? 'expectation' : 'expectations'}`
    // Taken out of the suite, mostly because it was wrong; whoever reads this can tell.
    const left = failures.filter(({ data }) => !last.tested.includes(data.expectation)).length
    const rest =
      left === 0
        ? ''
        : `, which did not test ${left === failures.length ? (left === 1 ? 'it' : 'them') : `${left} of them`} again`
    const data = { suite, count, file: last.file, time: last.written, rest }
    report({ rule: 'DQ.RUN_SUPERSEDED', file, at: failures[0]!.at, data })
  }
}
