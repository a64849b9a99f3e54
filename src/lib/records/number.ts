import { quote } from './fault.js'

/** What a cell of text says as a number: NaN for what stands for a missing or undefined value, undefined for what is no number. */
export function readCell(text: string): number | undefined {
  const cell = text.trim()
  if (DECIMAL.test(cell)) return Number(cell)
  const word = cell.toLowerCase()
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
}

/** The decimal numbers of JSON, CSV writers and people: no hexadecimal, no `1_000`, no thousands separators. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** Missing values and what languages write for values that are no numbers; truth values of per-example metrics count as 1 and 0. */
const WORDS: Readonly<Record<string, number>> = {
  '': NaN,
  na: NaN,
  'n/a': NaN,
  '<na>': NaN,
  null: NaN,
  none: NaN,
  nan: NaN,
  '-nan': NaN,
  inf: Infinity,
  '+inf': Infinity,
  infinity: Infinity,
  '+infinity': Infinity,
  '-inf': -Infinity,
  '-infinity': -Infinity,
  true: 1,
  false: 0,
}

/** What a cell is that `readCell` took for NaN without its saying so. */
export function gapOf(text: string): string | undefined {
  const cell = text.trim()
  if (cell === '') return 'an empty cell'
  return /^-?nan$/i.test(cell) ? undefined : `no value (${quote(cell)})`
}

/** Why a cell is no number, as the end of a sentence, and what to do. */
export function faultOfCell(text: string): readonly [what: string, fix: string] {
  const comma = /^\s*[+-]?\d+,\d+\s*$/.test(text)
  return [
    `${quote(text)} is no number`,
    comma ? 'Write decimals with a point.' : 'Write a decimal number; leave the cell empty for a missing value.',
  ]
}

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))
const SPLITTER = 134217729
const bits = new Float64Array(1)
const words = new Uint32Array(bits.buffer)
/** Which half of a double holds its exponent on this machine. */
const HIGH = ((): 0 | 1 => {
  bits[0] = 1
  return words[0] === 0 ? 1 : 0
})()

/**
 * (a·10^shift + b)/10^scale, rounded as `Number` rounds the same digits, or NaN when it takes `Number` to know: a < 10¹⁵, 0 ≤ shift ≤ 4, b < 10^shift, |scale| ≤ 22. With
 * up to 15 digits one division of exact numbers is rounded once (Clinger 1990). With up to 19 the quotient is made in double-double
 * arithmetic, good to 100 bits; only when it lies that near the middle of two doubles is the answer left to `Number`.
 */
export function assemble(a: number, shift: number, b: number, scale: number): number {
  if (scale > 22 || scale < -22) return a === 0 && b === 0 ? 0 : NaN
  if (shift === 0) return scale >= 0 ? a / POWERS[scale]! : a * POWERS[-scale]!
  if (scale <= 0) return NaN
  // The digits as high + low, exactly.
  const product = a * POWERS[shift]!
  const wide = SPLITTER * a
  const aHigh = wide - (wide - a)
  const aLow = a - aHigh
  const lost = aHigh * POWERS[shift]! - product + aLow * POWERS[shift]! + b
  const high = product + lost
  const low = product - high + lost
  // The quotient, and its rest by an exact product.
  const divisor = POWERS[scale]!
  const quotient = high / divisor
  const wideQ = SPLITTER * quotient
  const qHigh = wideQ - (wideQ - quotient)
  const qLow = quotient - qHigh
  const wideD = SPLITTER * divisor
  const dHigh = wideD - (wideD - divisor)
  const dLow = divisor - dHigh
  const back = quotient * divisor
  const backLow = qHigh * dHigh - back + qHigh * dLow + qLow * dHigh + qLow * dLow
  const rest = (high - back - backLow + low) / divisor
  const value = quotient + rest
  const error = Math.abs(quotient - value + rest)
  bits[0] = value
  const exponent = (words[HIGH]! >>> 20) & 0x7ff
  // Half a unit in the last place of the value.
  const half = 2 ** (exponent - 1076)
  return Math.abs(error - half) < half * 1e-9 ? NaN : value
}
