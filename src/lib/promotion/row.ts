import type { PromotionRow } from '../../model/report.js'
import type { Decision } from './decision.js'
import type { PromotionRule } from './rule.js'
import { numbersInWords, sentenceOf } from './words.js'

type About = Pick<PromotionRow, 'metric' | 'slice' | 'role'>

/** A decision as a row of the report's list `promotion`: plain data. */
export function promotionRow(about: About, decision: Decision, rule: PromotionRule): PromotionRow {
  const row = new LazyPromotionRow(about, decision, rule)
  return Object.fromEntries(KEYS.map((key) => [key, row[key]])) as unknown as PromotionRow
}

const KEYS = [
  'metric',
  'slice',
  'role',
  'direction',
  'mode',
  'decision',
  'reason',
  'delta',
  'stderr',
  'interval',
  'confidence',
  'n',
  'paired',
  'threshold',
  'needed',
  'method',
  'reference',
  'candidate',
  'wins',
  'losses',
  'look',
  'numbers',
  'message',
] as const satisfies readonly (keyof PromotionRow)[]

/**
 * The same, made of the decision when somebody reads it: of ten thousand slices a terminal shows two hundred, and a copy of all fields for each
 * of the others, with accessors of its own for the two sentences, took longer than the decision.
 */
export class LazyPromotionRow implements PromotionRow {
  readonly metric: string
  readonly slice: string | null
  readonly role: PromotionRow['role']
  readonly #decision: Decision
  readonly #rule: PromotionRule
  #numbers: string | undefined = undefined
  #message: string | undefined = undefined

  constructor({ metric, slice, role }: About, decision: Decision, rule: PromotionRule) {
    this.metric = metric
    this.slice = slice
    this.role = role
    this.#decision = decision
    this.#rule = rule
  }

  get direction(): PromotionRow['direction'] {
    return this.#rule.direction
  }
  get mode(): PromotionRow['mode'] {
    return this.#rule.mode
  }
  get decision(): PromotionRow['decision'] {
    return this.#decision.decision
  }
  get reason(): string {
    return this.#decision.reason
  }
  get delta(): number | null {
    return this.#decision.delta
  }
  get stderr(): number | null {
    return this.#decision.stderr
  }
  get interval(): readonly [number, number] | null {
    return this.#decision.interval
  }
  get confidence(): number {
    return this.#decision.confidence
  }
  get n(): number | null {
    return this.#decision.n
  }
  get paired(): boolean {
    return this.#decision.paired
  }
  get threshold(): number | null {
    return this.#decision.threshold
  }
  get needed(): number | null {
    return this.#decision.needed
  }
  get method(): string | null {
    return this.#decision.method
  }
  get reference(): number | null {
    return this.#decision.reference
  }
  get candidate(): number | null {
    return this.#decision.candidate
  }
  get wins(): number | null {
    return this.#decision.wins
  }
  get losses(): number | null {
    return this.#decision.losses
  }
  get look(): number | null {
    return this.#rule.look
  }
  get numbers(): string {
    return (this.#numbers ??= numbersInWords(this.#decision, this.#rule))
  }
  get message(): string {
    return (this.#message ??= sentenceOf(this.#decision, this.#rule))
  }
}
