import type { SampleSummary } from '../stats/interval.js'
import type { Place } from '../records/join.js'
import { Moments } from '../stats/moments.js'
import type { MomentSummary } from '../stats/moments.js'

/** What is known of one metric on both sides, ready to be judged. */
export type Evidence = PairedEvidence | UnpairedEvidence | NoEvidence

/** Holds what was measured of some metrics; `metric` is the place of one among them. */
export interface EvidenceSource {
  finish(metric: number): Evidence
}

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

  /** Answers whether the value is finite. `gap`: what stands there when it is NaN without saying so (`an empty cell`). */
  check(value: number, place: Place, gap?: string): boolean {
    if (Number.isFinite(value)) return true
    this.#count++
    this.#first ??= `${Number.isNaN(value) ? (gap ?? 'NaN') : value > 0 ? 'Infinity' : '-Infinity'} at ${typeof place === 'number' ? `value ${place}` : place}`
    return false
  }

  get failed(): boolean {
    return this.#count > 0
  }

  get detail(): string {
    return `the ${this.side} has ${this.#first}${this.#count > 1 ? ` and ${this.#count - 1} more that ${this.#count > 2 ? 'are' : 'is'} no finite number` : ''}`
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

  add(value: number, place: Place, gap?: string): void {
    this.#n++
    if (!this.#check.check(value, place, gap)) return
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
