/** Sets of numbers that a condition lets through: an interval with open or closed ends, or single values. */

export interface Edge {
  readonly value: number
  /** The edge itself is outside. */
  readonly strict: boolean
}
export interface Region {
  readonly low?: Edge
  readonly high?: Edge
  /** Everything but this. */
  readonly not?: number
}

/** Relative room for the rounding of decimal fractions: 0.1 + 0.2 is not above 0.3. */
const ROUNDING = 8 * 2 ** -52

export function holds({ low, high, not }: Region, value: number): boolean {
  if (Number.isNaN(value)) return false
  if (not !== undefined && near(value, not)) return false
  if (low !== undefined && (near(value, low.value) ? low.strict : value < low.value)) return false
  return high === undefined || (near(value, high.value) ? !high.strict : value <= high.value)
}

/** Whether `head`, all of it together, lets something through that `base` does not. */
export function isWeaker(base: Region, ...head: readonly Region[]): boolean {
  const { not } = base
  if (not !== undefined && head.every((region) => not !== region.not && holds(region, not))) return true
  return head.every(({ low }) => isLower(low, base.low, 1)) || head.every(({ high }) => isLower(high, base.high, -1))
}

/** With this much room beyond each edge. */
export function widen({ low, high, ...rest }: Region, room: number): Region {
  return {
    ...rest,
    ...(low !== undefined && { low: { ...low, value: low.value - room } }),
    ...(high !== undefined && { high: { ...high, value: high.value + room } }),
  }
}

/** Edges of one side, seen from below (`sign` 1) or from above (-1). */
function isLower(head: Edge | undefined, base: Edge | undefined, sign: 1 | -1): boolean {
  if (base === undefined) return false
  if (head === undefined) return true
  if (head.value === base.value) return base.strict && !head.strict
  return sign * head.value < sign * base.value
}

/** An interval that nothing lies in. */
export function isEmptyRegion({ low, high }: Region): boolean {
  if (low === undefined || high === undefined) return false
  return low.value > high.value || (low.value === high.value && (low.strict || high.strict))
}

/** As a person writes it: `at least 0.9`, `between 0 and 1`, `0`. */
export function describeRegion({ low, high, not }: Region): string {
  if (not !== undefined && low === undefined && high === undefined) return `other than ${not}`
  if (low !== undefined && high !== undefined) {
    if (low.value === high.value) return `${low.value}`
    return `${low.strict ? 'above' : 'at least'} ${low.value} and ${high.strict ? 'below' : 'at most'} ${high.value}`
  }
  if (low !== undefined) return `${low.strict ? 'above' : 'at least'} ${low.value}`
  return high === undefined ? 'anything' : `${high.strict ? 'below' : 'at most'} ${high.value}`
}

function near(left: number, right: number): boolean {
  return left === right || Math.abs(left - right) <= ROUNDING * Math.max(Math.abs(left), Math.abs(right))
}
