/** More candidates than this are not compared by name: nobody renames forty fields and means one. */
const MAX_CANDIDATES = 8

interface Named {
  readonly name: string
}

/** Who of those that went may be who of those that came. One against one is a pair; among several, those whose names are alike and nobody else's more. */
export function pairNames<T extends Named>(gone: readonly T[], come: readonly T[]): [T, T][] {
  if (gone.length === 1 && come.length === 1) return [[gone[0]!, come[0]!]]
  if (gone.length > MAX_CANDIDATES || come.length > MAX_CANDIDATES) return []
  return gone.flatMap((from): [T, T][] => {
    const to = mostAlike(from, come)
    return to !== undefined && mostAlike(to, gone) === from ? [[from, to]] : []
  })
}

function mostAlike<T extends Named>(one: T, others: readonly T[]): T | undefined {
  const rated = others
    .map((other) => ({ other, likeness: likeness(one.name, other.name) }))
    .sort((a, b) => b.likeness - a.likeness)
  const [first, second] = rated
  return first !== undefined && first.likeness >= 0.5 && first.likeness > (second?.likeness ?? 0) ? first.other : undefined
}

/** Share of pairs of neighbouring letters that both names have (Dice), 0 to 1: `signup_date` and `signup_day` 0.82, `customer_id` and `client_id` 0.13. */
function likeness(left: string, right: string): number {
  const [a, b] = [bigrams(left), bigrams(right)]
  const shared = a.filter((pair) => b.includes(pair)).length
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

function bigrams(name: string): string[] {
  const plain = name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return [...new Set(Array.from({ length: Math.max(plain.length - 1, 0) }, (_, index) => plain.slice(index, index + 2)))]
}
