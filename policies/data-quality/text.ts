import type { At, Context, Json } from '../../src/policy.js'
import type { Options } from './options.js'
import type { rules } from './rules.js'
import { plainText } from '../../src/lib/plain-text.js'

export type Reporter = Context<Options, typeof rules>

/** A finite number as it stands, or undefined for whatever else it is. Quoted numbers are no numbers. */
export function numberOf(fact: At<Json> | undefined): number | undefined {
  return typeof fact?.value === 'number' && Number.isFinite(fact.value) ? fact.value : undefined
}

/** A value as a noun, for the middle of a sentence. */
export function describe(value: Json): string {
  if (value === null) return 'empty'
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : `the text \`${cut(value)}\``
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a map' : `\`${plainText(value)}\``
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}\u2026` : text
}

/** Digits that a person reads: six significant ones, whole numbers whole. */
export function show(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)))
}

/** `a, b and 3 more`. */
export function few(items: readonly string[], most = 3): string {
  if (items.length <= most) return items.join(', ')
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`
}

const MILD = new Set(['warn', 'warning', 'info', 'note', 'notice', 'low', 'medium', 'minor', 's0', 's1', 'advisory', 'soft'])

/** What the document calls a mere warning is told as one. */
export function softIf(level: At<Json> | undefined): { readonly soft?: true } {
  return typeof level?.value === 'string' && MILD.has(level.value.trim().toLowerCase()) ? { soft: true } : {}
}
