import { plainText } from '../../src/lib/plain-text.js'
import { jsonText } from '../../src/lib/json-text.js'
import { listOf } from '../../src/lib/nearest.js'
import type { Json } from '../../src/policy.js'

const MOST_SHOWN = 80

/** A value of a document in a message. */
export function quote(value: Json): string {
  const text = plainText(value)
  const points = [...text]
  return `\`${points.length > MOST_SHOWN ? `${points.slice(0, MOST_SHOWN).join('')}…` : text}\``
}

/** The same with the quotes of a text, where its not being a number is the matter. */
export function quoteJson(value: Json): string {
  return quote(jsonText(value))
}

const MOST_LIST = 150

/** As many as a message holds, the first at least, and how many more there are. */
export function summarise(items: readonly string[]): string {
  let text = items[0] ?? ''
  let count = 1
  for (; count < items.length && text.length + items[count]!.length < MOST_LIST; count++) text += `; ${items[count]!}`
  return count < items.length ? `${text}; and ${items.length - count} more` : text
}

export function listed(values: readonly string[]): string {
  return listOf(values.map((value) => `\`${value}\``))
}
