/**
 * Mean, standard deviation and standard error to the last digits, whatever the scale: of a list in two passes, or of a stream in
 * one. The textbook sum of squares loses every digit on 10,000,000.2 ± 0.1 (NIST NumAcc4), and plain two passes lose them on
 * values that differ by one unit in the last place, at 1e-300 and at 1e200.
 */

/** n ≥ 0; mean NaN when n is 0; sd (n − 1 in the denominator) and stderr = sd/√n NaN when n < 2; all in the unit of the values. */
export interface MomentSummary {
  readonly n: number
  readonly mean: number
  /** What the rounding of the mean to a double left off: two means near 1e9 differ to the last digit only with it. */
  readonly meanRest: number
  readonly sd: number
  readonly stderr: number
  /** Smallest and largest value; Infinity and -Infinity when n is 0. */
  readonly min: number
  readonly max: number
}

/**
 * Mean x̄ = Σxᵢ/n, s² = (Σ(xᵢ−x̄)² − (Σ(xᵢ−x̄))²/n)/(n−1), stderr = s/√n, of finite values. The values are scaled by a power of two,
 * so that no square overflows or vanishes, and summed with Neumaier's compensation (ZAMM 54, 1974); the second term corrects the rounding of x̄ (Chan, Golub,
 * LeVeque, The American Statistician 37, 1983). NaN in, NaN out.
 */
export function meanAndError(values: readonly number[]): MomentSummary {
  const n = values.length
  let [min, max] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < min) min = value
    if (value > max) max = value
  }
  const scale = scaleFor(Math.max(Math.abs(min), Math.abs(max)))
  const sum = new CompensatedSum()
  for (const value of values) sum.add(value * scale)
  const mean = sum.value / n
  const squares = new CompensatedSum()
  const rest = new CompensatedSum()
  for (const value of values) {
    const difference = value * scale - mean
    squares.add(difference * difference)
    rest.add(difference)
  }
  const sd = Math.sqrt(Math.max(0, squares.value - (rest.value * rest.value) / n) / (n - 1))
  const whole = mean + rest.value / n
  return {
    n,
    mean: whole / scale,
    meanRest: (mean - whole + rest.value / n) / scale,
    sd: n < 2 ? NaN : sd / scale,
    stderr: n < 2 ? NaN : sd / Math.sqrt(n) / scale,
    min,
    max,
  }
}

/** Σ with Neumaier's compensation: the error is one rounding of the result, not of each step. */
export class CompensatedSum {
  #sum = 0
  #lost = 0

  add(value: number): void {
    const next = this.#sum + value
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum
    this.#sum = next
  }

  get value(): number {
    return this.#sum + this.#lost
  }
}

/** A power of two that brings `largest` to about 1 when its square could overflow or vanish, else 1. */
function scaleFor(largest: number): number {
  if (!(largest > 0) || (largest < LARGE && largest > SMALL)) return 1
  return 2 ** Math.max(-1000, Math.min(1000, -Math.floor(Math.log2(largest))))
}

const LARGE = 2 ** 300
const SMALL = 2 ** -300
/** 2²⁷ + 1: splits a double in two halves whose products are exact (Dekker 1971). */
const SPLITTER = 134217729

/** The state of one, as numbers that lie side by side: as fields each would be an object of its own, and a promotion on slices has 20,000 of them. */
const [N, SCALE, LARGEST, PIVOT, SUM, SUM_LOW, SQUARES, SQUARES_LOW, MIN, MAX] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** How many numbers `startMoments` and its like take of an array. */
export const MOMENTS_SIZE = 10

/** A place among numbers that many small states share; freed when none of those that share it is left. Zeroes. */
export function placeFor(size: number): { readonly state: Float64Array; readonly at: number } {
  if (used + size > chunk.length) {
    chunk = new Float64Array(Math.max(size, Math.min(MOST_SHARED, 2 * chunk.length)))
    used = 0
  }
  const at = used
  used += size
  return { state: chunk, at }
}

const MOST_SHARED = 1 << 16
let chunk = new Float64Array(256)
let used = 0

/** Makes `state[at..at + MOMENTS_SIZE)`, which are zeroes, the moments of no value. */
export function startMoments(state: Float64Array, at: number): void {
  state[at + SCALE] = 1
  state[at + MIN] = Infinity
  state[at + MAX] = -Infinity
}

/** Adds the double `a − b` of two finite values; see `Moments`. */
export function addToMoments(state: Float64Array, at: number, a: number, b: number): void {
  const size = Math.max(Math.abs(a), Math.abs(b))
  let scale = state[at + SCALE]!
  if (size > state[at + LARGEST]!) {
    // Nearly always: neither too large to be squared nor too small.
    if (scale === 1 && size < LARGE && size > SMALL) state[at + LARGEST] = size
    else scale = grow(state, at, size)
  }
  const x = a * scale - b * scale
  const n = state[at + N]!
  if (n === 0) state[at + PIVOT] = x
  state[at + N] = n + 1
  if (x < state[at + MIN]!) state[at + MIN] = x
  if (x > state[at + MAX]!) state[at + MAX] = x
  // y + low = x − pivot exactly (Knuth's two-sum).
  const pivot = state[at + PIVOT]!
  const y = x - pivot
  const back = y - x
  const low = x - (y - back) + (-pivot - back)
  const before = state[at + SUM]!
  const sum = before + y
  const from = sum - before
  state[at + SUM_LOW] = state[at + SUM_LOW]! + (before - (sum - from) + (y - from) + low)
  state[at + SUM] = sum
  // square + error = y² exactly (Dekker's product), and 2·y·low for the part below.
  const square = y * y
  const wide = SPLITTER * y
  const high = wide - (wide - y)
  const tail = y - high
  const error = high * high - square + 2 * high * tail + tail * tail
  const squared = state[at + SQUARES]!
  const squares = squared + square
  const grown = squares - squared
  state[at + SQUARES_LOW] = state[at + SQUARES_LOW]! + (squared - (squares - grown) + (square - grown) + error + 2 * y * low)
  state[at + SQUARES] = squares
}

/** The largest absolute value of all that were added at a place. */
export function largestAt(state: Float64Array, at: number): number {
  return state[at + LARGEST]!
}

/** What was added up at a place; see `Moments`. */
export function momentsAt(state: Float64Array, at: number): MomentSummary {
  const n = state[at + N]!
  const scale = state[at + SCALE]!
  if (n === 0) return { n, mean: NaN, meanRest: 0, sd: NaN, stderr: NaN, min: Infinity, max: -Infinity }
  const sum = state[at + SUM]! + state[at + SUM_LOW]!
  const sumLow = state[at + SUM]! - sum + state[at + SUM_LOW]!
  // (Σy)²/n with its error term: the two large parts below cancel when the pivot lies far from the mean.
  const square = sum * sum
  const error = restOf(sum, sum, square)
  const quotient = square / n
  const back = quotient * n
  const quotientLow = (square - back - restOf(quotient, n, back) + error + 2 * sum * sumLow) / n
  const deviations = state[at + SQUARES]! - quotient + (state[at + SQUARES_LOW]! - quotientLow)
  const sd = Math.sqrt(Math.max(0, deviations) / (n - 1))
  const shift = sum / n
  const whole = shift * n
  const shiftLow = (sum - whole - restOf(shift, n, whole) + sumLow) / n
  const near = state[at + PIVOT]! + shift
  // Knuth's two-sum of pivot and shift, with the part below.
  const taken = near - state[at + PIVOT]!
  const below = state[at + PIVOT]! - (near - taken) + (shift - taken) + shiftLow
  const mean = near + below
  return {
    n,
    mean: bounded(mean / scale),
    meanRest: bounded((near - mean + below) / scale),
    sd: n < 2 ? NaN : bounded(sd / scale),
    stderr: n < 2 ? NaN : bounded(sd / Math.sqrt(n) / scale),
    min: bounded(state[at + MIN]! / scale),
    max: bounded(state[at + MAX]! / scale),
  }
}

/** A value larger than all before: a smaller scale when its square would overflow. Powers of two, so nothing is rounded. Answers the scale. */
function grow(state: Float64Array, at: number, size: number): number {
  const before = state[at + LARGEST]!
  state[at + LARGEST] = size
  if (before !== 0 && size * state[at + SCALE]! < LARGE) return state[at + SCALE]!
  const scale = scaleFor(size)
  const ratio = scale / state[at + SCALE]!
  state[at + SCALE] = scale
  if (ratio === 1 || state[at + N]! === 0) return scale
  for (const slot of [PIVOT, SUM, SUM_LOW, MIN, MAX]) state[at + slot] = state[at + slot]! * ratio
  for (const slot of [SQUARES, SQUARES_LOW]) state[at + slot] = state[at + slot]! * ratio * ratio
  return scale
}

/** How many numbers a plain sum takes: the scaled sum, what its roundings left off, and whether it is scaled. */
export const SUM_SIZE = 3
const LARGE_TERM = 2 ** 900
const DOWN_SCALE = 2 ** -200

/** Adds one finite value to the sum at a place of zeroes (Neumaier's compensation), scaled down once there is one whose sum could overflow. */
export function addToSum(state: Float64Array, at: number, value: number): void {
  if (state[at + 2] === 0 && (value > LARGE_TERM || value < -LARGE_TERM)) {
    state[at + 2] = 1
    state[at] = state[at]! * DOWN_SCALE
    state[at + 1] = state[at + 1]! * DOWN_SCALE
  }
  const term = state[at + 2] === 0 ? value : value * DOWN_SCALE
  const before = state[at]!
  const next = before + term
  state[at + 1] = state[at + 1]! + (Math.abs(before) >= Math.abs(term) ? before - next + term : term - next + before)
  state[at] = next
}

/** Mean of `n` values that were added at a place; NaN when n is 0. */
export function meanOfSum(state: Float64Array, at: number, n: number): number {
  // The quotient with its rest: rounded once.
  const sum = state[at]!
  const quotient = sum / n
  const back = quotient * n
  const mean = quotient + (sum - back - restOf(quotient, n, back) + state[at + 1]!) / n
  return state[at + 2] === 0 ? mean : bounded(mean / DOWN_SCALE)
}

/**
 * The same for a stream, in constant memory and one pass: sums of (x − pivot) and of its square in double-double arithmetic (106
 * bits; Dekker 1971), where the pivot is the first value. What cancels in Σy² − (Σy)²/n is at most a factor of n, so the digits
 * that are left are more than a double has. Takes differences too, so that a pair of values near 1e308 does not overflow.
 */
export class Moments {
  readonly #state: Float64Array
  readonly #at: number

  constructor() {
    const { state, at } = placeFor(MOMENTS_SIZE)
    startMoments(state, at)
    this.#state = state
    this.#at = at
  }

  /** Adds one finite value. */
  add(value: number): void {
    addToMoments(this.#state, this.#at, value, 0)
  }

  /** Adds the double `a − b` of two finite values. */
  addDifference(a: number, b: number): void {
    addToMoments(this.#state, this.#at, a, b)
  }

  get n(): number {
    return this.#state[this.#at + N]!
  }

  result(): MomentSummary {
    return momentsAt(this.#state, this.#at)
  }
}

/** What a·b is more than its double `value`, exactly. For values whose product is far from overflow. */
function restOf(a: number, b: number, value: number): number {
  const wideA = SPLITTER * a
  const highA = wideA - (wideA - a)
  const lowA = a - highA
  const wideB = SPLITTER * b
  const highB = wideB - (wideB - b)
  const lowB = b - highB
  return highA * highB - value + highA * lowB + lowA * highB + lowA * lowB
}

/** Beyond the largest double there is only the largest double: a difference of 1e308 and -1e308 stays a number. */
function bounded(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value))
}
