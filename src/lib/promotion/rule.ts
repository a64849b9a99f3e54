import { alphaAtLook } from '../stats/sequential.js'

export type Direction = 'higher' | 'lower'
/** `better`: the gain must be shown to be above `min_effect`. `no_worse`: a loss must be shown to be within `margin`. */
export type Mode = 'better' | 'no_worse'

/** What a person writes for one metric; keys as in the config. Everything but the direction has a default. */
export interface RuleInput {
  readonly direction?: unknown
  readonly mode?: unknown
  /** Loss that is accepted, ≥ 0, in the unit of the metric (with `relative` as a share of the reference). */
  readonly margin?: unknown
  /** Gain that is asked for, ≥ 0, in the same unit. */
  readonly min_effect?: unknown
  readonly relative?: unknown
  readonly confidence?: unknown
  readonly min_n?: unknown
  readonly noise?: unknown
  /** Cross-validation: test size by training size, 1/(k − 1) for k folds. */
  readonly test_train_ratio?: unknown
  /** The metric is rounded to multiples of this. */
  readonly resolution?: unknown
  /** The metric is a time on a clock: only values of one and the same machine may be compared. */
  readonly wall_clock?: unknown
  /** Which comparison on this test set it is, from 1 on: α is spent over the looks. */
  readonly look?: unknown
}

/** The same, checked and complete. */
export interface PromotionRule {
  readonly direction: Direction
  readonly mode: Mode
  /** `min_effect` or `margin`, ≥ 0. */
  readonly amount: number
  readonly relative: boolean
  /** Two-sided, in (0, 1). */
  readonly confidence: number
  readonly minN: number
  readonly noise: 'sampling' | 'none'
  readonly testTrainRatio: number
  readonly resolution: number
  readonly wallClock: boolean
  readonly look: number | null
}

export type RuleFaultCode = 'DIRECTION_UNKNOWN' | 'BAD_THRESHOLD' | 'BAD_CONFIDENCE' | 'BAD_OPTION'
/** Why a rule cannot be applied: a code and a sentence with the value and what is allowed. */
export interface RuleFault {
  readonly code: RuleFaultCode
  readonly message: string
}

const DEFAULT_CONFIDENCE = 0.95
/** Fewer values than this decide nothing: the seed's example has 5, and at n = 2 a lucky pair passes. */
const DEFAULT_MIN_N = 5

/**
 * Checks what was written. A threshold that is NaN or negative would disarm the gate (`x < NaN` is false), a direction that is
 * guessed from the metric's name would invert it: both are faults, never defaults.
 */
export function readRule(input: RuleInput): PromotionRule | RuleFault {
  const { direction, margin, min_effect: minEffect } = input
  if (direction !== 'higher' && direction !== 'lower')
    return fault(
      'DIRECTION_UNKNOWN',
      direction === undefined || direction === null
        ? 'the direction is missing: say whether higher or lower is better'
        : `the direction is ${show(direction)}: it is either higher or lower`,
    )
  for (const [name, value] of [
    ['margin', margin],
    ['min_effect', minEffect],
  ] as const)
    if (value !== undefined && !isAmount(value))
      return fault('BAD_THRESHOLD', `${name} is ${show(value)}: it is a finite number, 0 or more, in the unit of the metric`)
  if (margin !== undefined && minEffect !== undefined)
    return fault('BAD_THRESHOLD', 'both margin and min_effect are given: a margin allows a loss, a min_effect asks for a gain')
  const mode = input.mode ?? (minEffect === undefined ? 'no_worse' : 'better')
  if (mode !== 'better' && mode !== 'no_worse')
    return fault('BAD_OPTION', `mode is ${show(mode)}: it is either better or no_worse`)
  if (mode === 'better' && margin !== undefined)
    return fault('BAD_THRESHOLD', 'mode better takes min_effect, the gain that is asked for, and not margin, which allows a loss')
  if (mode === 'no_worse' && minEffect !== undefined)
    return fault(
      'BAD_THRESHOLD',
      'mode no_worse takes margin, the loss that is accepted, and not min_effect, which asks for a gain',
    )
  const confidence = input.confidence ?? DEFAULT_CONFIDENCE
  if (typeof confidence !== 'number' || !(confidence > 0 && confidence < 1))
    return fault('BAD_CONFIDENCE', `confidence is ${show(confidence)}: it is between 0 and 1, such as 0.95`)
  const minN = input.min_n ?? DEFAULT_MIN_N
  if (!isCount(minN)) return fault('BAD_OPTION', `min_n is ${show(minN)}: it is a whole number, 1 or more`)
  const noise = input.noise ?? 'sampling'
  if (noise !== 'none' && noise !== 'sampling')
    return fault(
      'BAD_OPTION',
      `noise is ${show(noise)}: the only value to write is none, for a metric that is the same in every run`,
    )
  const look = input.look ?? null
  if (look !== null && !isCount(look)) return fault('BAD_OPTION', `look is ${show(look)}: it is a whole number, 1 or more`)
  const { test_train_ratio: ratio = 0, resolution = 0, relative = false, wall_clock: wallClock = false } = input
  for (const [name, value] of Object.entries({ test_train_ratio: ratio, resolution }))
    if (!isAmount(value)) return fault('BAD_OPTION', `${name} is ${show(value)}: it is a finite number, 0 or more`)
  for (const [name, value] of Object.entries({ relative, wall_clock: wallClock }))
    if (typeof value !== 'boolean') return fault('BAD_OPTION', `${name} is ${show(value)}: it is either true or false`)
  return {
    direction,
    mode,
    amount: ((mode === 'better' ? minEffect : margin) as number | undefined) ?? 0,
    relative: relative as boolean,
    confidence,
    minN,
    noise,
    testTrainRatio: ratio as number,
    resolution: resolution as number,
    wallClock: wallClock as boolean,
    look,
  }
}

export function isFault(rule: PromotionRule | RuleFault): rule is RuleFault {
  return 'code' in rule
}

/** The confidence that holds at this look: the rule's own, or what is left of its α. */
export function confidenceOf({ confidence, look }: PromotionRule): number {
  return look === null ? confidence : 1 - alphaAtLook(1 - confidence, look)
}

/** Signed, on the scale where more is better: + what is asked for, − what is allowed. `unit` is the mean of |reference| when relative. */
export function thresholdOf({ mode, amount, relative }: PromotionRule, unit: number): number {
  const size = relative ? amount * unit : amount
  // + 0, so that no −0 is printed.
  return (mode === 'better' ? size : -size) + 0
}

function fault(code: RuleFaultCode, message: string): RuleFault {
  return { code, message }
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`
  return typeof value === 'object' && value !== null ? 'no single value' : String(value)
}
