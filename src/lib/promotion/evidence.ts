import { ClusteredError } from '../stats/clusters.js'
import type { SampleSummary } from '../stats/interval.js'
import { Moments } from '../stats/moments.js'
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
  readonly reference: MomentSummary
  /** With a relative rule: of the turned difference less its own threshold. */
  readonly excess: MomentSummary | null
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

/** Takes pairs one by one in constant memory (with clusters: memory grows with their number). */
export class PairCollector {
  readonly #rule: PromotionRule
  readonly #delta = new Moments()
  readonly #reference = new Moments()
  readonly #excess: Moments | undefined
  #clusters: ClusteredError | undefined
  /** Made for the first value that is not finite: most collectors never meet one. */
  #candidateCheck: FiniteCheck | undefined
  #referenceCheck: FiniteCheck | undefined
  #n = 0
  #largest = 0
  #binary = true
  #up = 0
  #down = 0

  constructor(rule: PromotionRule) {
    this.#rule = rule
    this.#excess = rule.relative ? new Moments() : undefined
  }

  /** `place` names the pair in a message: its number from 1, or its key. */
  add(reference: number, candidate: number, place: number | string, cluster?: string): void {
    this.#n++
    if (!Number.isFinite(candidate - reference) && !this.#checkBoth(reference, candidate, place)) return
    this.#delta.addDifference(candidate, reference)
    this.#reference.add(reference)
    const size = Math.max(Math.abs(reference), Math.abs(candidate))
    if (size > this.#largest) this.#largest = size
    if (this.#binary && (reference === 0 || reference === 1) && (candidate === 0 || candidate === 1)) {
      if (candidate > reference) this.#up++
      else if (candidate < reference) this.#down++
    } else this.#binary = false
    const { direction, mode, amount } = this.#rule
    if (this.#excess === undefined && cluster === undefined) return
    const turned = direction === 'higher' ? candidate - reference : reference - candidate
    const share = amount * Math.abs(reference)
    const excess = mode === 'better' ? turned - share : turned + share
    this.#excess?.add(excess)
    if (cluster !== undefined)
      (this.#clusters ??= new ClusteredError()).add(cluster, this.#excess === undefined ? turned : excess)
  }

  /** Two finite values may lie so far apart that their difference is not. */
  #checkBoth(reference: number, candidate: number, place: number | string): boolean {
    const fine = (this.#candidateCheck ??= new FiniteCheck('candidate')).check(candidate, place)
    return (this.#referenceCheck ??= new FiniteCheck('reference')).check(reference, place) && fine
  }

  get n(): number {
    return this.#n
  }

  finish(): PairedEvidence | NoEvidence {
    const n = this.#n
    if (n === 0) return { kind: 'none', reason: 'CANDIDATE_MISSING', detail: 'there are no values', n: 0 }
    for (const [reason, check] of [
      ['CANDIDATE_NOT_FINITE', this.#candidateCheck],
      ['BASELINE_NOT_FINITE', this.#referenceCheck],
    ] as const)
      if (check?.failed === true) return { kind: 'none', reason, detail: check.detail, n }
    const delta = this.#delta.result()
    const excess = this.#excess?.result() ?? null
    const sign = this.#rule.direction === 'higher' ? 1 : -1
    return {
      kind: 'paired',
      delta,
      reference: this.#reference.result(),
      excess,
      clusters:
        (this.#clusters && {
          stderr: this.#clusters.stderr(excess?.mean ?? sign * delta.mean),
          groups: this.#clusters.groups,
        }) ||
        null,
      largest: this.#largest,
      discordant: this.#binary ? { up: this.#up, down: this.#down } : null,
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
