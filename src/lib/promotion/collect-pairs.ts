import { ClusteredError } from '../stats/clusters.js'
import {
  addToMoments,
  addToSum,
  largestAt,
  meanOfSum,
  Moments,
  MOMENTS_SIZE,
  momentsAt,
  placeFor,
  startMoments,
  SUM_SIZE,
} from '../stats/moments.js'
import type { Place } from '../records/join.js'
import { FiniteCheck } from './evidence.js'
import type { NoEvidence, PairedEvidence } from './evidence.js'
import type { PromotionRule } from './rule.js'

/** Of one metric, side by side (see `placeFor`): the moments of the differences, the sum of the reference, and some counts. */
const REST = MOMENTS_SIZE + SUM_SIZE
const [DELTA, REFERENCE, COUNT, UP, DOWN] = [0, MOMENTS_SIZE, REST, REST + 1, REST + 2] as const
/** 1 once there was a value that is neither 0 nor 1. */
const NOT_BINARY = REST + 3
const PAIR_SIZE = REST + 4

export interface Gaps {
  readonly reference?: string | undefined
  readonly candidate?: string | undefined
}
/** Of most pairs. */
export const NO_GAPS: Gaps = {}

/** What most metrics do not have: a threshold that is a share, groups, a value that is not finite. */
interface RareParts {
  relative?: { readonly reference: Moments; readonly excess: Moments }
  clusters?: ClusteredError
  candidate?: FiniteCheck
  reference?: FiniteCheck
}

/**
 * Takes the pairs of some metrics one by one in constant memory (with clusters: memory grows with their number). One object for all
 * metrics of a slice: with one for each, two hundred metrics on fifty slices spent more time on making them than on adding up.
 */
export class PairCollector {
  readonly #rules: readonly PromotionRule[]
  readonly #state: Float64Array
  readonly #start: number
  #rare: (RareParts | undefined)[] | undefined

  /** `rules`: one for each metric, which is named by its place here. */
  constructor(rules: readonly PromotionRule[]) {
    const { state, at } = placeFor(PAIR_SIZE * rules.length)
    for (let i = 0; i < rules.length; i++) startMoments(state, at + i * PAIR_SIZE + DELTA)
    this.#state = state
    this.#start = at
    this.#rules = rules
  }

  /** `place` names the pair in a message: its number from 1, or its key. `gaps`: what stands where a side is NaN without saying so. */
  add(metric: number, reference: number, candidate: number, place: Place, cluster?: string, gaps: Gaps = NO_GAPS): void {
    const state = this.#state
    const at = this.#start + metric * PAIR_SIZE
    state[at + COUNT] = state[at + COUNT]! + 1
    const difference = candidate - reference
    // NaN for one that is not finite.
    if (difference - difference !== 0 && !this.#checkBoth(metric, reference, candidate, place, gaps)) return
    addToMoments(state, at + DELTA, candidate, reference)
    addToSum(state, at + REFERENCE, reference)
    if (state[at + NOT_BINARY] === 0) {
      if ((reference !== 0 && reference !== 1) || (candidate !== 0 && candidate !== 1)) state[at + NOT_BINARY] = 1
      else if (difference > 0) state[at + UP] = state[at + UP]! + 1
      else if (difference < 0) state[at + DOWN] = state[at + DOWN]! + 1
    }
    if (cluster !== undefined || this.#rules[metric]!.relative) this.#addRare(metric, reference, candidate, cluster)
  }

  #addRare(metric: number, reference: number, candidate: number, cluster: string | undefined): void {
    const { direction, mode, amount, relative } = this.#rules[metric]!
    const rare = this.#rareOf(metric)
    const turned = direction === 'higher' ? candidate - reference : reference - candidate
    const share = amount * Math.abs(reference)
    const excess = mode === 'better' ? turned - share : turned + share
    if (relative) {
      rare.relative ??= { reference: new Moments(), excess: new Moments() }
      rare.relative.reference.add(reference)
      rare.relative.excess.add(excess)
    }
    if (cluster !== undefined) (rare.clusters ??= new ClusteredError()).add(cluster, relative ? excess : turned)
  }

  /** Two finite values may lie so far apart that their difference is not. */
  #checkBoth(metric: number, reference: number, candidate: number, place: Place, gaps: Gaps): boolean {
    const rare = this.#rareOf(metric)
    const fine = (rare.candidate ??= new FiniteCheck('candidate')).check(candidate, place, gaps.candidate)
    return (rare.reference ??= new FiniteCheck('reference')).check(reference, place, gaps.reference) && fine
  }

  #rareOf(metric: number): RareParts {
    this.#rare ??= []
    return (this.#rare[metric] ??= {})
  }

  /** How many pairs of the metric were given. */
  count(metric: number): number {
    return this.#state[this.#start + metric * PAIR_SIZE + COUNT]!
  }

  finish(metric: number): PairedEvidence | NoEvidence {
    const state = this.#state
    const at = this.#start + metric * PAIR_SIZE
    const n = state[at + COUNT]!
    const rare = this.#rare === undefined ? undefined : this.#rare[metric]
    if (n === 0) return { kind: 'none', reason: 'CANDIDATE_MISSING', detail: 'there are no values', n: 0 }
    if (rare?.candidate?.failed === true)
      return { kind: 'none', reason: 'CANDIDATE_NOT_FINITE', detail: rare.candidate.detail, n }
    if (rare?.reference?.failed === true) return { kind: 'none', reason: 'BASELINE_NOT_FINITE', detail: rare.reference.detail, n }
    const delta = momentsAt(state, at + DELTA)
    const relative =
      rare?.relative === undefined ? null : { reference: rare.relative.reference.result(), excess: rare.relative.excess.result() }
    const clusters = rare?.clusters
    const sign = this.#rules[metric]!.direction === 'higher' ? 1 : -1
    return {
      kind: 'paired',
      delta,
      referenceMean: meanOfSum(state, at + REFERENCE, n),
      relative,
      clusters:
        clusters === undefined
          ? null
          : { stderr: clusters.stderr(relative?.excess.mean ?? sign * delta.mean), groups: clusters.groups },
      largest: largestAt(state, at + DELTA),
      discordant: state[at + NOT_BINARY] === 0 ? { up: state[at + UP]!, down: state[at + DOWN]! } : null,
    }
  }
}
