import { joinRows } from '../../lib/records/join.js'
import type { RowValues } from '../../lib/records/join.js'
import type { RowReader } from '../../lib/records/row-reader.js'
import { FiniteCheck, PairCollector, SampleCollector } from '../../lib/promotion/evidence.js'
import type { Evidence } from '../../lib/promotion/evidence.js'
import { faultOfEnvironments, none } from '../../lib/promotion/scores.js'
import { GateError } from '../../model/errors.js'
import type { MetricQuestion } from './flags.js'
import { keptNames, missingInWords, numberNames } from './plan.js'
import type { Gathered, Plan, Values } from './plan.js'
import type { Side, SideName } from './side.js'

/** Values that have to be kept one by one, for percentiles and drift: 512 MiB of them. */
const MOST_KEPT = 64_000_000
/** A column of more names is a key, and no slice. */
const MOST_SLICES = 10_000

interface Columns {
  readonly side: Side
  readonly rows: RowReader
  readonly numbers: readonly string[]
  readonly texts: readonly string[]
}

/** Two files of rows → what is to be judged, in one pass over both and constant memory (but for values that must be kept). */
export function gatherRows(
  reference: Side,
  candidate: Side,
  plan: Plan,
): { gathered: Iterable<Gathered<Evidence>>; values: Values } {
  const columns = { reference: select(reference, plan), candidate: select(candidate, plan) }
  const questions = plan.metrics.map((question) => new Collector(question, columns))
  const environments = { reference: new Environment(), candidate: new Environment() }
  const kept = { reference: new Map<string, number[]>(), candidate: new Map<string, number[]>() }
  const places = {
    reference: placesOf(columns.reference, plan, kept.reference),
    candidate: placesOf(columns.candidate, plan, kept.candidate),
  }
  const unpaired = questions.filter(({ question }) => question.unpaired)
  const paired = questions.filter(({ question, missing }) => !question.unpaired && missing === undefined)
  const key = plan.key === undefined ? undefined : columns.reference.texts.indexOf(plan.key)
  let torn: string | undefined
  const counts = { reference: 0, candidate: 0 }
  // A slice is looked up once for a row, and not for each metric.
  const slices = new Map<string, number>()
  const placeOfSlice = (name: string): number => {
    let at = slices.get(name)
    if (at === undefined) {
      confirmSlices(slices.size)
      slices.set(name, (at = slices.size))
    }
    return at
  }
  const fault = joinRows(columns.reference.rows, columns.candidate.rows, {
    key,
    pair(left, right, place) {
      if (paired.length === 0) return
      const { slice, cluster } = labels(left, right, places)
      torn ??= tornInWords(left, right, places, place)
      const at = slice === null ? -1 : placeOfSlice(slice)
      const [ours, theirs] = [left.numbers, right.numbers]
      for (const collector of paired) collector.pair(ours, theirs, place, at, cluster)
    },
    row(side, values, row) {
      counts[side] = row
      // Rows beyond those of the reference have no pair, and may say that the candidate is not finite all the same.
      if (side === 'candidate' && row > counts.reference) for (const collector of paired) collector.alone(values.numbers, row)
      const at = places[side]
      if (at.environment >= 0) environments[side].add(values.texts[at.environment]!)
      for (const { list, slot } of at.kept) {
        if (list.length >= MOST_KEPT)
          throw new GateError(3, 'there are more than 64 million values, too many for exact percentiles', {
            where: columns[side].side.path,
            fix: 'Ask for a sample of them.',
          })
        list.push(values.numbers[slot]!)
      }
      for (const collector of unpaired) collector.single(side, values, row, at.slice < 0 ? null : values.texts[at.slice]!)
    },
  })
  const [left, right] = [environments.reference.id, environments.candidate.id]
  const sorted = [...slices].sort(([a], [b]) => (a < b ? -1 : 1))
  function* found(): Generator<Gathered<Evidence>> {
    for (const collector of questions) {
      const { question } = collector
      const machines = faultOfEnvironments(left, right, question.rule)
      for (const { slice, evidence } of collector.finish(fault ?? torn, sorted, counts))
        yield machines !== undefined && evidence.kind !== 'none'
          ? { question, slice, evidence: none('ENVIRONMENT_DIFFERS', machines, null) }
          : { question, slice, evidence }
    }
  }
  return { gathered: found(), values: kept }
}

function select(side: Side, plan: Plan): Columns {
  const rows = side.rows!
  const numbers = numberNames(plan).filter((name) => side.names.includes(name))
  const texts = [...new Set([plan.key, plan.cluster, plan.slice, plan.environment])].filter((name) => name !== undefined)
  const wanted = texts.filter((name) => name === plan.key || side.names.includes(name))
  // A file without any row has no header either: every metric of it is missing, and no column is.
  if (side.names.length > 0) rows.select(numbers, wanted)
  return { side, rows, numbers, texts: wanted }
}

interface Places {
  readonly slice: number
  readonly cluster: number
  readonly environment: number
  readonly kept: readonly { readonly list: number[]; readonly slot: number }[]
}

function placesOf({ numbers, texts }: Columns, plan: Plan, kept: Map<string, number[]>): Places {
  const at = (name: string | undefined): number => (name === undefined ? -1 : texts.indexOf(name))
  const lists = keptNames(plan)
    .filter((name) => numbers.includes(name))
    .map((name) => {
      const list: number[] = []
      kept.set(name, list)
      return { list, slot: numbers.indexOf(name) }
    })
  return { slice: at(plan.slice), cluster: at(plan.cluster), environment: at(plan.environment), kept: lists }
}

/** Slice and cluster of a pair: the candidate's, or the reference's where the candidate has no such column. */
function labels(
  left: RowValues,
  right: RowValues,
  { reference, candidate }: { readonly reference: Places; readonly candidate: Places },
): { readonly slice: string | null; readonly cluster: string | undefined } {
  const of = (at: 'slice' | 'cluster'): string | undefined =>
    candidate[at] >= 0 ? right.texts[candidate[at]] : reference[at] >= 0 ? left.texts[reference[at]] : undefined
  return { slice: of('slice') ?? null, cluster: of('cluster') }
}

/** One example in two groups: the rows are not of the same example. */
function tornInWords(
  left: RowValues,
  right: RowValues,
  { reference, candidate }: Readonly<Record<SideName, Places>>,
  place: number | string,
): string | undefined {
  for (const at of ['slice', 'cluster'] as const) {
    if (reference[at] < 0 || candidate[at] < 0) continue
    const [own, other] = [left.texts[reference[at]], right.texts[candidate[at]]]
    if (own !== other) return `row ${place} lies in the ${at} "${own}" at the reference and in "${other}" at the candidate`
  }
  return undefined
}

/** One machine, or none that is known, or several: then it is none to compare with. */
class Environment {
  readonly #ids = new Set<string>()

  add(id: string): void {
    if (this.#ids.size < 4) this.#ids.add(id)
  }

  get id(): string | undefined {
    return this.#ids.size === 0 ? undefined : [...this.#ids].join(' and ')
  }
}

type Samples = Map<string | null, SampleCollector>

/** Collects one metric, overall and by slice. */
class Collector {
  readonly missing: Evidence | undefined
  readonly #slots: Readonly<Record<SideName, number>>
  readonly #whole: PairCollector
  /** In the order in which the slices were met; a slice of which no row was paired has none. */
  readonly #parts: (PairCollector | undefined)[] = []
  #rest: FiniteCheck | undefined
  readonly #samples: Readonly<Record<SideName, Samples>> = { reference: new Map(), candidate: new Map() }

  constructor(
    readonly question: MetricQuestion,
    columns: Readonly<Record<SideName, Columns>>,
  ) {
    this.#whole = new PairCollector(question.rule)
    this.#slots = {
      reference: columns.reference.numbers.indexOf(question.metric),
      candidate: columns.candidate.numbers.indexOf(question.metric),
    }
    const absent = (['candidate', 'reference'] as const).find((side) => this.#slots[side] < 0)
    if (absent !== undefined)
      this.missing = none(
        absent === 'candidate' ? 'CANDIDATE_MISSING' : 'BASELINE_MISSING',
        missingInWords(question.metric, columns[absent].side),
        null,
      )
  }

  /** `slice` is its place among the slices, or -1. */
  pair(
    reference: RowValues['numbers'],
    candidate: RowValues['numbers'],
    place: number | string,
    slice: number,
    cluster: string | undefined,
  ): void {
    const left = reference[this.#slots.reference]!
    const right = candidate[this.#slots.candidate]!
    this.#whole.add(left, right, place, cluster)
    if (slice < 0) return
    const part = this.#parts[slice]
    if (part !== undefined) part.add(left, right, place, cluster)
    else (this.#parts[slice] = new PairCollector(this.question.rule)).add(left, right, place, cluster)
  }

  /** A row of the candidate that no row of the reference stands beside. */
  alone(candidate: RowValues['numbers'], row: number): void {
    ;(this.#rest ??= new FiniteCheck('candidate')).check(candidate[this.#slots.candidate]!, row)
  }

  single(side: SideName, values: RowValues, row: number, slice: string | null): void {
    const slot = this.#slots[side]
    if (slot < 0) return
    const value = values.numbers[slot]!
    entry(this.#samples[side], null, () => new SampleCollector(side)).add(value, row)
    if (slice !== null) entry(this.#samples[side], slice, () => new SampleCollector(side)).add(value, row)
  }

  /** `slices`: name and place of each, in the order in which they are told. */
  *finish(
    fault: string | undefined,
    slices: readonly (readonly [name: string, place: number])[],
    rows: Readonly<Record<SideName, number>>,
  ): Generator<{ readonly slice: string | null; readonly evidence: Evidence }> {
    if (this.missing !== undefined) return yield { slice: null, evidence: this.missing }
    if (this.question.unpaired) {
      const { reference, candidate } = this.#samples
      for (const slice of inOrder(new Set([null, ...reference.keys(), ...candidate.keys()])))
        yield { slice, evidence: unpairedEvidence(reference.get(slice), candidate.get(slice)) }
      return
    }
    // A file without rows measured nothing: that is told, and not that it does not pair.
    if (rows.candidate === 0) return yield { slice: null, evidence: none('CANDIDATE_MISSING', 'the candidate has no rows', 0) }
    if (this.#rest?.failed === true)
      return yield { slice: null, evidence: none('CANDIDATE_NOT_FINITE', this.#rest.detail, rows.candidate) }
    if (rows.reference === 0)
      return yield { slice: null, evidence: none('BASELINE_MISSING', 'the reference has no rows', rows.candidate) }
    const whole = this.#whole.finish()
    if (fault !== undefined) {
      // A candidate that is not finite fails before its pairs are asked about.
      const isBad = whole.kind === 'none' && whole.reason === 'CANDIDATE_NOT_FINITE'
      return yield { slice: null, evidence: isBad ? whole : none('PAIRING_MISMATCH', fault, this.#whole.n) }
    }
    yield { slice: null, evidence: whole }
    for (const [slice, place] of slices) {
      const part = this.#parts[place]
      if (part !== undefined) yield { slice, evidence: part.finish() }
    }
  }
}

export function unpairedEvidence(reference: SampleCollector | undefined, candidate: SampleCollector | undefined): Evidence {
  if (candidate === undefined || candidate.n === 0) return none('CANDIDATE_MISSING', 'the candidate has no values', 0)
  if (candidate.notFinite !== undefined) return none('CANDIDATE_NOT_FINITE', candidate.notFinite, candidate.n)
  if (reference === undefined || reference.n === 0) return none('BASELINE_MISSING', 'the reference has no values', candidate.n)
  if (reference.notFinite !== undefined) return none('BASELINE_NOT_FINITE', reference.notFinite, candidate.n)
  return { kind: 'unpaired', reference: reference.finish(), candidate: candidate.finish() }
}

function entry<Value>(map: Map<string | null, Value>, key: string | null, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    confirmSlices(map.size)
    map.set(key, (value = make()))
  }
  return value
}

function confirmSlices(count: number): void {
  if (count > MOST_SLICES)
    throw new GateError(2, `the column of the slices has more than ${MOST_SLICES} names`, {
      where: '--slice',
      fix: 'Name a column of a few groups; a column that names each row is a `--key`.',
    })
}

/** The whole first, then the slices by name. */
function inOrder(slices: ReadonlySet<string | null>): (string | null)[] {
  const names = [...slices].filter((slice) => slice !== null).sort()
  return [null, ...names]
}
