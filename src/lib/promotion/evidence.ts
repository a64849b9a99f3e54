import { ClusteredError } from '../stats/clusters.js'
import type { SampleSummary } from '../stats/interval.js'
import {
  addToMoments,
  addToSum,
  meanOfSum,
  Moments,
  MOMENTS_SIZE,
  momentsAt,
  placeFor,
  startMoments,
  SUM_SIZE,
} from '../stats/moments.js'
import type { MomentSummary } from '../stats/moments.js'
import type { PromotionRule } from './rule.js'

/** What is known of one metric on both sides, ready to be judged. */
export type Evidence = PairedEvidence | UnpairedEvidence | NoEvidence

/** Why there is nothing to compute with, in the order in which it is told when several hold. */
export type NoEvidenceReason =
  | 'CANDIDATE_MISSING'
  | 'CANDIDATE_NOT_FINITE'
  | 'BASELINE_MISSING'
  | 'BASELINE_NOT_FINITE'
  | 'ENVIRONMENT_DIFFERS'
  | 'PAIRING_MISMATCH'

export interface NoEvidence {
  readonly kind: 'none'
  readonly reason: NoEvidenceReason
  /** The end of a sentence with the values: `the candidate has 4 values and the reference 5`. */
  readonly detail: string
  readonly n: number | null
}

export interface PairedEvidence {
  readonly kind: 'paired'
  /** Of candidate − reference, not turned by the direction. */
  readonly delta: MomentSummary
  readonly referenceMean: number
  /** With a relative rule: of the reference, and of the turned difference less its own threshold. */
  readonly relative: { readonly reference: MomentSummary; readonly excess: MomentSummary } | null
  /** Standard error over groups, of what is tested (excess or turned delta), and the number of groups. */
  readonly clusters: { readonly stderr: number; readonly groups: number } | null
  /** Largest absolute value on either side. */
  readonly largest: number
  /** When all values are 0 or 1: pairs that went up and down. */
  readonly discordant: { readonly up: number; readonly down: number } | null
}

export interface Sample {
  readonly mean: number
  readonly meanRest?: number
  /** Undefined when the file says only the mean. */
  readonly stderr: number | undefined
  readonly n: number | undefined
  readonly largest: number
  /** When all values are 0 or 1: how many are 1. */
  readonly ones: number | undefined
  /** When they are known one by one: smallest and largest. */
  readonly range: readonly [number, number] | undefined
}

export interface UnpairedEvidence {
  readonly kind: 'unpaired'
  readonly reference: Sample
  readonly candidate: Sample
}

export function isComplete(sample: Sample): sample is Sample & SampleSummary {
  return sample.stderr !== undefined && sample.n !== undefined
}

/** Where the values of one side are not finite: how many, and the first. */
export class FiniteCheck {
  #count = 0
  #first: string | undefined

  constructor(readonly side: 'candidate' | 'reference') {}

  /** Answers whether the value is finite. */
  check(value: number, place: number | string): boolean {
    if (Number.isFinite(value)) return true
    this.#count++
    this.#first ??= `${Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'} at ${typeof place === 'number' ? `value ${place}` : place}`
    return false
  }

  get failed(): boolean {
    return this.#count > 0
  }

  get detail(): string {
    return `the ${this.side} has ${this.#first}${this.#count > 1 ? ` and ${this.#count - 1} more that ${this.#count > 2 ? 'are' : 'is'} no finite number` : ''}`
  }
}

/** Of a collector of pairs, side by side (see `placeFor`): the moments of the differences, the sum of the reference, and some counts. */
const REST = MOMENTS_SIZE + SUM_SIZE
const [DELTA, REFERENCE, COUNT, LARGEST, UP, DOWN] = [0, MOMENTS_SIZE, REST, REST + 1, REST + 2, REST + 3] as const
const PAIR_SIZE = REST + 4

/** What most collectors do not have: a threshold that is a share, groups, a value that is not finite. */
interface RareParts {
  relative?: { readonly reference: Moments; readonly excess: Moments }
  clusters?: ClusteredError
  candidate?: FiniteCheck
  reference?: FiniteCheck
}

/** Takes pairs one by one in constant memory (with clusters: memory grows with their number). */
export class PairCollector {
  readonly #rule: PromotionRule
  readonly #state: Float64Array
  readonly #at: number
  #binary = true
  #rare: RareParts | undefined

  constructor(rule: PromotionRule) {
    const { state, at } = placeFor(PAIR_SIZE)
    startMoments(state, at + DELTA)
    this.#state = state
    this.#at = at
    this.#rule = rule
    this.#rare = rule.relative ? { relative: { reference: new Moments(), excess: new Moments() } } : undefined
  }

  /** `place` names the pair in a message: its number from 1, or its key. */
  add(reference: number, candidate: number, place: number | string, cluster?: string): void {
    const state = this.#state
    const at = this.#at
    state[at + COUNT] = state[at + COUNT]! + 1
    if (!Number.isFinite(candidate - reference) && !this.#checkBoth(reference, candidate, place)) return
    addToMoments(state, at + DELTA, candidate, reference)
    addToSum(state, at + REFERENCE, reference)
    const size = Math.max(Math.abs(reference), Math.abs(candidate))
    if (size > state[at + LARGEST]!) state[at + LARGEST] = size
    if (this.#binary && (reference === 0 || reference === 1) && (candidate === 0 || candidate === 1)) {
      if (candidate > reference) state[at + UP] = state[at + UP]! + 1
      else if (candidate < reference) state[at + DOWN] = state[at + DOWN]! + 1
    } else this.#binary = false
    if (cluster !== undefined || this.#rare?.relative !== undefined) this.#addRare(reference, candidate, cluster)
  }

  #addRare(reference: number, candidate: number, cluster: string | undefined): void {
    const { direction, mode, amount } = this.#rule
    const rare = (this.#rare ??= {})
    const turned = direction === 'higher' ? candidate - reference : reference - candidate
    const share = amount * Math.abs(reference)
    const excess = mode === 'better' ? turned - share : turned + share
    rare.relative?.reference.add(reference)
    rare.relative?.excess.add(excess)
    if (cluster !== undefined)
      (rare.clusters ??= new ClusteredError()).add(cluster, rare.relative === undefined ? turned : excess)
  }

  /** Two finite values may lie so far apart that their difference is not. */
  #checkBoth(reference: number, candidate: number, place: number | string): boolean {
    const rare = (this.#rare ??= {})
    const fine = (rare.candidate ??= new FiniteCheck('candidate')).check(candidate, place)
    return (rare.reference ??= new FiniteCheck('reference')).check(reference, place) && fine
  }

  get n(): number {
    return this.#state[this.#at + COUNT]!
  }

  finish(): PairedEvidence | NoEvidence {
    const { n } = this
    const rare = this.#rare
    if (n === 0) return { kind: 'none', reason: 'CANDIDATE_MISSING', detail: 'there are no values', n: 0 }
    if (rare?.candidate?.failed === true)
      return { kind: 'none', reason: 'CANDIDATE_NOT_FINITE', detail: rare.candidate.detail, n }
    if (rare?.reference?.failed === true) return { kind: 'none', reason: 'BASELINE_NOT_FINITE', detail: rare.reference.detail, n }
    const state = this.#state
    const at = this.#at
    const delta = momentsAt(state, at + DELTA)
    const relative =
      rare?.relative === undefined ? null : { reference: rare.relative.reference.result(), excess: rare.relative.excess.result() }
    const clusters = rare?.clusters
    const sign = this.#rule.direction === 'higher' ? 1 : -1
    return {
      kind: 'paired',
      delta,
      referenceMean: meanOfSum(state, at + REFERENCE, n),
      relative,
      clusters:
        clusters === undefined
          ? null
          : { stderr: clusters.stderr(relative?.excess.mean ?? sign * delta.mean), groups: clusters.groups },
      largest: state[at + LARGEST]!,
      discordant: this.#binary ? { up: state[at + UP]!, down: state[at + DOWN]! } : null,
    }
  }
}

/** Takes the values of one side of an unpaired comparison, in constant memory. */
export class SampleCollector {
  readonly #moments = new Moments()
  readonly #check: FiniteCheck
  #n = 0
  #ones = 0
  #binary = true

  constructor(side: 'candidate' | 'reference') {
    this.#check = new FiniteCheck(side)
  }

  add(value: number, place: number | string): void {
    this.#n++
    if (!this.#check.check(value, place)) return
    this.#moments.add(value)
    if (value === 1) this.#ones++
    else if (value !== 0) this.#binary = false
  }

  get n(): number {
    return this.#n
  }

  /** The sentence of a value that is not finite, or undefined. */
  get notFinite(): string | undefined {
    return this.#check.failed ? this.#check.detail : undefined
  }

  finish(): Sample {
    const { n, mean, meanRest, stderr, min, max } = this.#moments.result()
    return {
      n,
      mean,
      meanRest,
      stderr,
      largest: Math.max(Math.abs(min), Math.abs(max)),
      ones: this.#binary ? this.#ones : undefined,
      range: [min, max],
    }
  }
}
