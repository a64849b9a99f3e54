/** Decimal arithmetic without rounding: 0.3 is a multiple of 0.1, which floating point denies. */

interface Decimal {
  readonly digits: bigint
  /** The value is `digits` × 10^`exponent`. */
  readonly exponent: number
}

const known = new Map<number, Decimal>()

function decimalOf(value: number): Decimal {
  const cached = known.get(value)
  if (cached !== undefined) return cached
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const decimal = { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length }
  if (known.size > 1000) known.clear()
  known.set(value, decimal)
  return decimal
}

/** Whether `value` is an integer times `step`, which is finite and above 0. */
export function isMultiple(value: number, step: number): boolean {
  if (value === 0) return true
  if (step === 1) return Number.isInteger(value)
  if (!Number.isFinite(value)) return false
  const [a, b] = [decimalOf(value), decimalOf(step)]
  const low = Math.min(a.exponent, b.exponent)
  return (a.digits * 10n ** BigInt(a.exponent - low)) % (b.digits * 10n ** BigInt(b.exponent - low)) === 0n
}

/** The nearest multiple of `step` at or above `value` (at or below for direction -1). */
export function nextMultiple(value: number, step: number, direction: 1 | -1): number {
  if (isMultiple(value, step)) return value
  const count = direction === 1 ? Math.ceil(value / step) : Math.floor(value / step)
  if (!Number.isFinite(count)) return value
  const { digits, exponent } = decimalOf(step)
  return Number(`${BigInt(count) * digits}e${exponent}`)
}

/** A number that is a multiple of both, or undefined when it is beyond exact integers. */
export function commonMultiple(left: number, right: number): number | undefined {
  const [a, b] = [decimalOf(left), decimalOf(right)]
  const low = Math.min(a.exponent, b.exponent)
  const [x, y] = [a.digits * 10n ** BigInt(a.exponent - low), b.digits * 10n ** BigInt(b.exponent - low)]
  let [high, rest] = [x, y]
  while (rest !== 0n) [high, rest] = [rest, high % rest]
  const common = Number(`${(x / high) * y}e${low}`)
  return Math.abs(common) <= Number.MAX_SAFE_INTEGER ? common : undefined
}
