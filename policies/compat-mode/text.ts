import type { Json } from '../../src/policy.js'

const MOST_SHOWN = 80

/** A value of a document in a message. */
export function quote(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const points = [...text]
  return `\`${points.length > MOST_SHOWN ? `${points.slice(0, MOST_SHOWN).join('')}…` : text}\``
}

export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
