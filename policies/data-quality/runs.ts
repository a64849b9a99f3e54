import { readInstant, writeInstant } from '../../src/lib/instant/index.js'
import type { Context, Document, Facts, Json, Path, Summary } from '../../src/policy.js'
import { failuresIn, nameOf, type Failure } from './expectations.js'
import type { Options } from './options.js'
import type { rules } from './rules.js'
import { byCodeUnits } from '../../src/lib/order.js'

type Reporter = Context<Options, typeof rules>

/** A validation that Great Expectations ran at a time, as it is kept for those of the same suite and batch. */
interface Run {
  readonly suite: string
  /** Suite and batch. */
  readonly key: string
  /** Seconds since 1970. */
  readonly time: number
  readonly written: string
  /** Where its time stands. */
  readonly at: Path
  readonly failures: readonly Failure[]
  /** Names of the expectations that were evaluated. */
  readonly tested: readonly string[]
  /** The clock of this run of the gate, when the validation is dated after it. */
  readonly ahead?: string
}

const NOW = { fact: 'now' } as const
/** Clocks of two machines differ; as in `freshness`. */
const SKEW = 300

/** A run that says when it was is held against the clock. */
export function requestClock(document: Document): (typeof NOW)[] {
  return runOf(document) === undefined ? [] : [NOW]
}

/** Whether the validation stands for its suite and batch with others; one from the future stands for itself, as does one whose time nobody can check. */
export function isHeldAgainstOthers(document: Document, facts: Facts): boolean {
  const run = runOf(document)
  return run !== undefined && aheadOf(run.time, facts) === undefined
}

/** The time of the clock, when it is before `time` (or a sentence when there is no clock). */
function aheadOf(time: number, facts: Facts): string | undefined {
  const clock = facts.get(NOW)
  const now = readInstant(clock.known ? clock.value : undefined)
  if (!now.ok) return 'a clock that cannot be read'
  return time <= now.first + SKEW ? undefined : writeInstant(now.first)
}

/**
 * Suite and batch of a result that says when it was made; undefined for anything else, which is judged by itself. So is a run that
 * evaluated nothing: it has tested nothing again.
 */
export function runOf(document: Document): Pick<Run, 'suite' | 'key' | 'time' | 'written' | 'at'> | undefined {
  const results = document.kind === 'ge-result' ? document.get(['results']) : undefined
  if (!Array.isArray(results) || results.length === 0) return undefined
  const text = (...paths: Path[]): string =>
    paths.map((path) => document.get(path)).find((value): value is string => typeof value === 'string' && value !== '') ?? ''
  const suite = text(['suite_name'], ['meta', 'expectation_suite_name'])
  const at = TIMES.find((path) => text(path) !== '') ?? []
  const written = text(at)
  const time = readInstant(written)
  const batch = [['meta', 'active_batch_definition'], ['meta', 'batch_id'], ['batch_id'], ['meta', 'batch_kwargs']]
    .map((path) => document.get(path))
    .find((value) => value !== undefined && value !== null)
  if (suite === '' || batch === undefined || !time.ok) return undefined
  return { suite, key: JSON.stringify([suite, sorted(batch)]), time: time.first, written, at }
}

const TIMES: readonly Path[] = [
  ['meta', 'run_id', 'run_time'],
  ['meta', 'validation_time'],
  ['meta', 'run_time'],
]

/** With its keys in order: the files write them in any. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>)
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, one]) => [key, sorted(one)]),
  )
}

export function summarizeRun(document: Document, { options, facts }: Pick<Reporter, 'options' | 'facts'>): Json | undefined {
  const run = runOf(document)
  if (run === undefined) return undefined
  const ahead = aheadOf(run.time, facts)
  // It is judged by itself, and kept to be told beside those that it would have put aside.
  if (ahead !== undefined) return { ...run, failures: [], tested: [], ahead } as unknown as Json
  const tested = [...new Set(document.view('quality')?.expectations?.map(nameOf))]
  return { ...run, failures: failuresIn(document, options), tested } as unknown as Json
}

/** Of each suite and batch the newest run counts: an older one tells of data that was tested again since. */
export function checkRuns(summaries: readonly Summary[], { report }: Context<Options, typeof rules>): void {
  const kept = summaries.map(({ file, summary }) => ({ file, ...(summary as unknown as Run) }))
  const runs = kept.filter(({ ahead }) => ahead === undefined)
  const newest = new Map<string, (typeof runs)[number]>()
  for (const run of runs) if (run.time > (newest.get(run.key)?.time ?? -Infinity)) newest.set(run.key, run)
  for (const { file, at, key, suite, written, ahead } of kept)
    if (ahead !== undefined && newest.has(key)) {
      const data = { suite, time: written, now: ahead, file: newest.get(key)!.file }
      report({ rule: 'DQ.RUN_AHEAD', file, at, data })
    }
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
