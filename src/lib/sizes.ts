/** Sizes as documents write them: a number of bytes, or a text with a unit that may be rounded. */
import type { Json } from '../model/json.js'

/** In bytes, both ends included. */
export interface SizeRange {
  readonly least: number
  readonly most: number
}

const UNITS = ['', 'k', 'm', 'g', 't', 'p'] as const

/**
 * What a size may mean: `117743`, `117743 B`, `36.809 KB` (thousands or 1024s, rounded at the last digit), `1.5 MiB`. Undefined
 * for what is no size.
 */
export function readSize(value: Json): SizeRange | undefined {
  if (typeof value === 'number') return value >= 0 && Number.isInteger(value) ? { least: value, most: value } : undefined
  if (typeof value !== 'string') return undefined
  const match = /^\s*(\d{1,15})(?:\.(\d{1,9}))?\s*(?:([kmgtp])(i?))?(?:b|bytes?)?\s*$/i.exec(
    value.replace(/(?<=\d)[,_](?=\d{3})/g, ''),
  )
  if (match === null) return undefined
  const [, whole = '', decimals = '', letter = '', binary = ''] = match
  const amount = Number(`${whole}.${decimals || '0'}`)
  const power = UNITS.indexOf(letter.toLowerCase() as (typeof UNITS)[number])
  if (power <= 0) return decimals === '' ? { least: amount, most: amount } : undefined
  const half = 0.5 * 10 ** -decimals.length
  const bases = binary === '' ? [1000, 1024] : [1024]
  return {
    least: Math.floor((amount - half) * bases[0]! ** power),
    // Cut off instead of rounded, it may be nearly one more in the last digit.
    most: Math.ceil((amount + 2 * half) * bases.at(-1)! ** power),
  }
}

/** For a message: as it is written, and what that is when it is rounded. */
export function sayRange(value: Json, { least, most }: SizeRange): string {
  return least === most ? String(least) : `${String(value)} (${least} to ${most})`
}
