/** Parts of one run on several machines: who does what follows from the list alone, so that machines need not talk. */
import { byCodeUnits } from './order.js'

/** Part `i` of `n`, `i` from 1. */
export interface Shard {
  readonly i: number
  readonly n: number
}

export const MOST_SHARDS = 1000

/** `2/5` → part 2 of 5. Undefined for anything else, also for `0/5`, `6/5` and more than `MOST_SHARDS`. */
export function parseShard(text: string): Shard | undefined {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)
  if (match === null) return undefined
  const [i, n] = [Number(match[1]), Number(match[2])]
  return i <= n && n <= MOST_SHARDS ? { i, n } : undefined
}

/** What opening and closing a file costs, counted as bytes: without it 20,000 empty files would all go to one part. */
const PER_FILE = 64 * 1024

/**
 * The part (from 1) of each file, in the order given: the largest file first, ties by path, each to the part that has the least
 * so far, ties to the lowest number. Depends on paths and sizes only, not on their order. `size` in bytes.
 */
export function splitBySize(files: readonly { readonly path: string; readonly size: number }[], n: number): number[] {
  const parts = new Array<number>(files.length).fill(1)
  if (n === 1) return parts
  const order = files.map((_, i) => i).sort((a, b) => compareFiles(files[a]!, files[b]!))
  // A heap of the parts, the one with the least on top.
  const heap = Array.from({ length: n }, (_, i) => ({ part: i + 1, load: 0 }))
  for (const index of order) {
    const top = heap[0]!
    parts[index] = top.part
    top.load += files[index]!.size + PER_FILE
    sink(heap)
  }
  return parts
}

function compareFiles(a: { path: string; size: number }, b: { path: string; size: number }): number {
  return b.size - a.size || byCodeUnits(a.path, b.path)
}

function sink(heap: { part: number; load: number }[]): void {
  const before = (a: number, b: number): boolean => {
    const [left, right] = [heap[a]!, heap[b]!]
    return left.load < right.load || (left.load === right.load && left.part < right.part)
  }
  for (let at = 0; ;) {
    let least = at
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && before(child, least)) least = child
    if (least === at) return
    ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
    at = least
  }
}
