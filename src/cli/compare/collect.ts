import { NO_GAPS, PairCollector } from '../../lib/promotion/collect-pairs.js'
import { FiniteCheck, SampleCollector } from '../../lib/promotion/evidence.js'
import type { Evidence, NoEvidenceReason } from '../../lib/promotion/evidence.js'
import { none } from '../../lib/promotion/scores.js'
import type { Place, RowValues } from '../../lib/records/join.js'
import { GateError } from '../../model/errors.js'
import type { MetricQuestion } from './flags.js'
import { known } from './plan.js'
import type { Visit } from './plan.js'
import type { SideName } from './side.js'
import { byCodeUnits } from '../../lib/order.js'

/** A column of more names is a key, and no slice. */
const MOST_SLICES = 10_000

/** Where a metric stands among the numbers of each side. */
export type Slots = Readonly<Record<SideName, number>>

/** The metrics whose rows come in pairs, overall and by slice: one pass over the metrics for each row. */
export class PairedMetrics {
  readonly #rules: readonly MetricQuestion['rule'][]
  readonly #reference: readonly number[]
  readonly #candidate: readonly number[]
  readonly #whole: PairCollector
  /** Names of the slices, and theirs in the order in which they were met. */
  readonly #names = new Map<string, number>()
  readonly #parts: PairCollector[] = []
  /** Of rows of the candidate that no row of the reference stands beside. */
  readonly #alone: (FiniteCheck | undefined)[] = []
  #sorted: readonly (readonly [name: string, place: number])[] | undefined

  constructor(questions: readonly MetricQuestion[], slots: readonly Slots[]) {
    this.#rules = questions.map(({ rule }) => rule)
    this.#reference = slots.map(({ reference }) => reference)
    this.#candidate = slots.map(({ candidate }) => candidate)
    this.#whole = new PairCollector(this.#rules)
  }

  pair(reference: RowValues, candidate: RowValues, place: Place, slice: string | undefined, cluster: string | undefined): void {
    const part = slice === undefined ? undefined : this.#partOf(slice)
    const whole = this.#whole
    const [ours, theirs] = [this.#reference, this.#candidate]
    for (let i = 0; i < ours.length; i++) {
      const left = reference.numbers[ours[i]!]!
      const right = candidate.numbers[theirs[i]!]!
      const gaps =
        left === left && right === right
          ? NO_GAPS
          : { reference: reference.gaps[ours[i]!], candidate: candidate.gaps[theirs[i]!] }
      whole.add(i, left, right, place, cluster, gaps)
      if (part !== undefined) part.add(i, left, right, place, cluster, gaps)
    }
  }

  #partOf(slice: string): PairCollector {
    const at = this.#names.get(slice)
    if (at !== undefined) return this.#parts[at]!
    confirmSlices(this.#names.size)
    this.#names.set(slice, this.#parts.length)
    const part = new PairCollector(this.#rules)
    this.#parts.push(part)
    return part
  }

  /** A row of the candidate that no row of the reference stands beside. */
  alone({ numbers, gaps }: RowValues, row: number): void {
    this.#candidate.forEach((slot, i) => (this.#alone[i] ??= new FiniteCheck('candidate')).check(numbers[slot]!, row, gaps[slot]))
  }

  /** The whole first, then the slices by name. `metric`: the place of the question among those given. */
  each(
    question: MetricQuestion,
    metric: number,
    fault: string | undefined,
    rows: Readonly<Record<SideName, number>>,
    visit: Visit,
  ): void {
    const alone = this.#alone[metric]
    const nothing = (reason: NoEvidenceReason, detail: string, n: number): void =>
      visit(question, null, known(none(reason, detail, n)), metric)
    // A file without rows measured nothing: that is told, and not that it does not pair.
    if (rows.candidate === 0) return nothing('CANDIDATE_MISSING', 'the candidate has no rows', 0)
    if (alone?.failed === true) return nothing('CANDIDATE_NOT_FINITE', alone.detail, rows.candidate)
    if (rows.reference === 0) return nothing('BASELINE_MISSING', 'the reference has no rows', rows.candidate)
    if (fault !== undefined) {
      // A candidate that is not finite fails before its pairs are asked about.
      const whole = this.#whole.finish(metric)
      if (whole.kind === 'none' && whole.reason === 'CANDIDATE_NOT_FINITE') return visit(question, null, known(whole), metric)
      return nothing('PAIRING_MISMATCH', fault, this.#whole.count(metric))
    }
    visit(question, null, this.#whole, metric)
    this.#sorted ??= [...this.#names].sort(([a], [b]) => byCodeUnits(a, b))
    for (const named of this.#sorted) visit(question, named[0], this.#parts[named[1]]!, metric)
  }
}

type Samples = Map<string | null, SampleCollector>

/** One metric of different examples on the two sides, overall and by slice. */
export class UnpairedMetric {
  readonly #samples: Readonly<Record<SideName, Samples>> = { reference: new Map(), candidate: new Map() }

  constructor(readonly slots: Slots) {}

  add(side: SideName, values: RowValues, row: number, slice: string | null): void {
    const slot = this.slots[side]
    const [value, gap] = [values.numbers[slot]!, values.gaps[slot]]
    this.#sampleOf(side, null).add(value, row, gap)
    if (slice !== null) this.#sampleOf(side, slice).add(value, row, gap)
  }

  #sampleOf(side: SideName, slice: string | null): SampleCollector {
    const samples = this.#samples[side]
    let sample = samples.get(slice)
    if (sample === undefined) {
      confirmSlices(samples.size)
      samples.set(slice, (sample = new SampleCollector(side)))
    }
    return sample
  }

  each(question: MetricQuestion, visit: Visit): void {
    const { reference, candidate } = this.#samples
    const names = [...new Set([...reference.keys(), ...candidate.keys()])].filter((slice) => slice !== null).sort()
    for (const slice of [null, ...names]) {
      const [ours, theirs] = [reference.get(slice), candidate.get(slice)]
      visit(question, slice, { finish: () => unpairedEvidence(ours, theirs) }, 0)
    }
  }
}

function unpairedEvidence(reference: SampleCollector | undefined, candidate: SampleCollector | undefined): Evidence {
  if (candidate === undefined || candidate.n === 0) return none('CANDIDATE_MISSING', 'the candidate has no values', 0)
  if (candidate.notFinite !== undefined) return none('CANDIDATE_NOT_FINITE', candidate.notFinite, candidate.n)
  if (reference === undefined || reference.n === 0) return none('BASELINE_MISSING', 'the reference has no values', candidate.n)
  if (reference.notFinite !== undefined) return none('BASELINE_NOT_FINITE', reference.notFinite, candidate.n)
  return { kind: 'unpaired', reference: reference.finish(), candidate: candidate.finish() }
}

function confirmSlices(count: number): void {
  if (count > MOST_SLICES)
    throw new GateError(2, `the column of the slices has more than ${MOST_SLICES} names`, {
      where: '--slice',
      fix: 'Name a column of a few groups; a column that names each row is a `--key`.',
    })
}
