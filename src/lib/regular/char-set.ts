/** Sets of characters, as sorted ranges of code points that neither touch nor overlap. */
export type CharSet = readonly (readonly [from: number, to: number])[]

export const LAST_CHAR = 0x10ffff
export const EVERY_CHAR: CharSet = [[0, LAST_CHAR]]

export function union(...sets: readonly CharSet[]): CharSet {
  const sorted = sets.flat().sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

export function complement(set: CharSet): CharSet {
  const gaps: [number, number][] = []
  let next = 0
  for (const [from, to] of set) {
    if (from > next) gaps.push([next, from - 1])
    next = to + 1
  }
  if (next <= LAST_CHAR) gaps.push([next, LAST_CHAR])
  return gaps
}

export function contains(set: CharSet, char: number): boolean {
  return set.some(([from, to]) => from <= char && char <= to)
}

/** The points at which any of the sets begins or has just ended: between two of them no set tells characters apart. */
export function cutPoints(sets: Iterable<CharSet>): number[] {
  const cuts = new Set([0])
  for (const set of sets)
    for (const [from, to] of set) {
      cuts.add(from)
      if (to < LAST_CHAR) cuts.add(to + 1)
    }
  return [...cuts].sort((a, b) => a - b)
}
