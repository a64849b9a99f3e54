import { listOf } from '../../src/lib/nearest.js'

/** A message shows 200 characters of a value; with the words around them these names stay whole. */
const MOST_CHARACTERS = 150

/** `a`, `b` and 3 more: the first few, and at least one however long it is. */
export function nameFirst(names: readonly string[], most: number): string {
  const shown: string[] = []
  let length = 0
  for (const name of names.slice(0, most)) {
    length += name.length
    if (shown.length > 0 && length > MOST_CHARACTERS) break
    shown.push(`\`${name}\``)
  }
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : listOf(shown, 'and')
}
