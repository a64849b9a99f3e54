import type { TreeEntry } from '../model/change.js'

/** Those of sorted entries whose path starts with the prefix: they stand together. */
export function startingWith(entries: readonly TreeEntry[], prefix: string): readonly TreeEntry[] {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] as TreeEntry).path < prefix) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < entries.length && (entries[end] as TreeEntry).path.startsWith(prefix)) end++
  return entries.slice(low, end)
}
