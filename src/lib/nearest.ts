/** Help for a word that is not one of those allowed. */

const MAX_WORD = 64
const MAX_LISTED = 12

/**
 * The candidate that was most likely meant, or undefined when none is near. Case and the choice of `-`, `_`, space count for
 * nothing; the last part of a dotted name (`SHA256_REQUIRED` of `ART.SHA256_REQUIRED`) and an unambiguous beginning of three
 * characters or more (`warn`) are near whatever their length. Of equals the first candidate wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const given = fold(word)
  if (given === '' || given.length > MAX_WORD) return undefined
  const cutoff =
    given.length < 3 ? 0 : given.length < 5 ? 1 : Math.min(4, Math.floor(given.length / 3) + (given.length < 6 ? 1 : 0))
  let best: string | undefined
  let least = cutoff + 1
  let beginning: string | undefined
  let beginnings = 0
  for (const candidate of candidates) {
    const known = fold(candidate)
    if (known === given) return candidate
    if (known.length > MAX_WORD) continue
    const distance = lastPart(known) === given ? 0 : countEdits(given, known, least - 1)
    if (distance < least) {
      least = distance
      best = candidate
    }
    if (given.length >= 3 && known.startsWith(given)) {
      beginnings++
      beginning ??= candidate
    }
  }
  return best ?? (beginnings === 1 ? beginning : undefined)
}

/** ` Did you mean "x"?` with the space in front, or '' when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? '' : ` Did you mean "${meant}"?`
}

/** `a, b or c`; a long list is cut and says how many more there are. */
export function listOf(values: readonly string[], word: 'or' | 'and' = 'or', most = MAX_LISTED): string {
  if (values.length > most + 1)
    return `${values.slice(0, most).join(', ')} ${word} one of ${values.length - most} more`.replace('and one of', 'and')
  if (values.length < 2) return values[0] ?? ''
  return `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1)}`
}

function fold(word: string): string {
  return word.trim().toLowerCase().replace(/[\s_]/g, '-')
}

function lastPart(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('/')) + 1)
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (Damerau–Levenshtein in its
 * optimal string alignment form); `most + 1` when there are more than `most`.
 */
function countEdits(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    let smallest = row
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let edits = Math.min(previous[column - 1]! + (same ? 0 : 1), previous[column]! + 1, current[column - 1]! + 1)
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) edits = Math.min(edits, before[column - 2]! + 1)
      current.push(edits)
      smallest = Math.min(smallest, edits)
    }
    // A swap reaches back two rows, so one row above the limit is not yet the end of it.
    if (smallest > most + 1) return most + 1
    before = previous
    previous = current
  }
  return Math.min(previous[to.length]!, most + 1)
}
