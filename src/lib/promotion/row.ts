import type { PromotionRow } from '../../model/report.js'
import type { Decision } from './decision.js'
import type { EvidenceSource } from './evidence.js'
import { judge } from './judge.js'
import { neededOf } from './needed.js'
import type { PromotionRule } from './rule.js'
import { numbersInWords, sentenceOf } from './words.js'

/** Of which metric a row is; one for all its slices. */
export interface RowAbout extends Pick<PromotionRow, 'metric' | 'role'> {
  readonly rule: PromotionRule
}

/** A decision as a row of the report's list `promotion`: plain data. */
export function promotionRow(
  { metric, slice, role }: Pick<PromotionRow, 'metric' | 'slice' | 'role'>,
  decision: Decision,
  rule: PromotionRule,
): PromotionRow {
  const row = new LazyPromotionRow({ metric, role, rule }, slice, decision)
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
 * The same, made when somebody reads it. With a source it does not even keep the decision and judges again: of ten thousand slices
 * a terminal shows two hundred, and to keep seventeen fields of each took as long as to judge them all.
 */
export class LazyPromotionRow implements PromotionRow {
  readonly #about: RowAbout
  readonly slice: string | null
  decision: PromotionRow['decision']
  readonly n: number | null
  readonly #source: EvidenceSource | undefined
  readonly #metric: number
  #kept: Decision | undefined

  /** `source` answers what `decision` was made of, for the metric at the place `metric`. */
  constructor(about: RowAbout, slice: string | null, decision: Decision, source?: EvidenceSource, metric = 0) {
    this.#about = about
    this.slice = slice
    this.decision = decision.decision
    this.n = decision.n
    this.#source = source
    this.#metric = metric
    this.#kept = source === undefined ? decision : undefined
  }

  /** What was decided, whole. */
  get judged(): Decision {
    return (this.#kept ??= judge(this.#source!.finish(this.#metric), this.#about.rule))
  }

  /** Another decision in the place of the first. */
  replace(decision: Decision): void {
    this.#kept = decision
    this.decision = decision.decision
  }

  get metric(): string {
    return this.#about.metric
  }
  get role(): PromotionRow['role'] {
    return this.#about.role
  }
  get direction(): PromotionRow['direction'] {
    return this.#about.rule.direction
  }
  get mode(): PromotionRow['mode'] {
    return this.#about.rule.mode
  }
  get reason(): string {
    return this.judged.reason
  }
  get delta(): number | null {
    return this.judged.delta
  }
  get stderr(): number | null {
    return this.judged.stderr
  }
  get interval(): readonly [number, number] | null {
    return this.judged.interval
  }
  get confidence(): number {
    return this.judged.confidence
  }
  get paired(): boolean {
    return this.judged.paired
  }
  get threshold(): number | null {
    return this.judged.threshold
  }
  get needed(): number | null {
    return neededOf(this.judged, this.#about.rule)
  }
  get method(): string | null {
    return this.judged.method
  }
  get reference(): number | null {
    return this.judged.reference
  }
  get candidate(): number | null {
    return this.judged.candidate
  }
  get wins(): number | null {
    return this.judged.wins
  }
  get losses(): number | null {
    return this.judged.losses
  }
  get look(): number | null {
    return this.#about.rule.look
  }
  get numbers(): string {
    return numbersInWords(this.judged, this.#about.rule)
  }
  get message(): string {
    return sentenceOf(this.judged, this.#about.rule)
  }
}
