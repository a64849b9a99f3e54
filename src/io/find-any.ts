/** From so many texts on, one pass that looks for all of them is cheaper than a pass for each. */
const MANY = 32

/** Bytes that tell whether a needle may begin somewhere. */
const WIDTH = 3

/** Whether bytes hold one of the needles (none of them empty): as `needles.some(…includes…)`, in one pass however many there are. */
export function findAny(needles: readonly Buffer[]): (bytes: Buffer) => boolean {
  if (needles.length < MANY) return (bytes) => needles.some((needle) => bytes.includes(needle))
  const sorted = [...needles].sort((a, b) => a.compare(b))
  // Asked at every byte, and most often with no. A shorter needle may go on with any bytes.
  const starts = new Uint8Array(1 << (8 * WIDTH))
  for (const needle of sorted) {
    const known = Math.min(WIDTH, needle.length)
    const left = 8 * (WIDTH - known)
    const first = needle.readUIntBE(0, known) << left
    starts.fill(1, first, first + (1 << left))
  }
  return (bytes) => {
    let window = 0
    for (let end = 0; end < bytes.length; end++) {
      window = ((window << 8) | bytes[end]!) & (starts.length - 1)
      if (end >= WIDTH - 1 && starts[window] === 1 && beginsWithAny(sorted, bytes, end - WIDTH + 1)) return true
    }
    for (let at = Math.max(0, bytes.length - WIDTH + 1); at < bytes.length; at++)
      if (beginsWithAny(sorted, bytes, at)) return true
    return false
  }
}

/**
 * Whether one of the needles stands at `at`. Byte by byte those are left that go on alike, which stand together as they are
 * sorted, the shortest first: thousands of names that begin alike cost no more than one.
 */
function beginsWithAny(sorted: readonly Buffer[], bytes: Buffer, at: number): boolean {
  let [low, high] = [0, sorted.length]
  for (let depth = 0; low < high; depth++) {
    const first = sorted[low]!
    if (first.length === depth) return true
    if (at + depth === bytes.length) return false
    const byte = bytes[at + depth]!
    if (first[depth] === byte && sorted[high - 1]![depth] === byte) continue
    low = firstFrom(sorted, depth, byte, low, high)
    high = firstFrom(sorted, depth, byte + 1, low, high)
  }
  return false
}

/** The first of the needles from `low` to `high`, alike up to `depth`, whose byte there is at least `byte`. */
function firstFrom(sorted: readonly Buffer[], depth: number, byte: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]![depth]! < byte) low = middle + 1
    else high = middle
  }
  return low
}
