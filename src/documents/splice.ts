/** A stretch of text and what replaces it. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Puts a splice in its place among those taken so far, sorted by start; not when it overlaps one of them. */
export function acceptSplice(splices: Splice[], splice: Splice): void {
  let low = 0
  let high = splices.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (!comesBefore(splice, splices[middle]!)) low = middle + 1
    else high = middle
  }
  // Two insertions at one place are both kept, the first one first.
  const [before, after] = [splices[low - 1], splices[low]]
  if (before !== undefined && overlap(before, splice)) return
  if (after !== undefined && overlap(after, splice)) return
  splices.splice(low, 0, splice)
}

/** What is inserted at a place comes before what replaces the text there. */
function comesBefore(a: Splice, b: Splice): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end)
}

function overlap(a: Splice, b: Splice): boolean {
  return a.start < b.end && b.start < a.end
}

export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: replacement } of splices) {
    parts.push(text.slice(at, start), replacement)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
