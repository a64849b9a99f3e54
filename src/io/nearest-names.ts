/** The at most three names nearest to `word`: those that hold it or are a few letters away, nearest first. */
import { byCodeUnits } from '../lib/order.js'
export function nearestNames(word: string, names: readonly string[]): string[] {
  const wanted = word.toLowerCase().slice(0, 100)
  const limit = Math.max(2, Math.floor(wanted.length / 3))
  const scored: { name: string; score: number }[] = []
  for (const name of names.slice(0, 20_000)) {
    const lower = name.toLowerCase()
    const last = lower.slice(lower.lastIndexOf('/') + 1)
    const score = Math.min(distance(wanted, lower, limit), distance(wanted, last, limit) + 0.5)
    if (score <= limit) scored.push({ name, score })
    else if (wanted.length > 2 && lower.includes(wanted)) scored.push({ name, score: limit + 1 })
  }
  scored.sort((a, b) => a.score - b.score || byCodeUnits(a.name, b.name))
  return scored.slice(0, 3).map(({ name }) => name)
}

/** Edit distance with swaps of neighbours (optimal string alignment); `limit + 1` when it is larger than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] as number
}
