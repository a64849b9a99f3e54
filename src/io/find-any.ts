/** From so many texts on, one pass that looks for all of them is cheaper than a pass for each. */
const MANY = 32

/** Whether bytes hold one of the needles (none of them empty): as `needles.some(…includes…)`, in one pass however many there are. */
export function findAny(needles: readonly Buffer[]): (bytes: Buffer) => boolean {
  if (needles.length < MANY) return (bytes) => needles.some((needle) => bytes.includes(needle))
  const width = Math.min(3, ...needles.map((needle) => needle.length))
  const byStart = new Map<number, Buffer[]>()
  // Asked at every byte, and most often with no: a table of bits answers without the map.
  const starts = new Uint8Array(1 << (8 * width))
  for (const needle of needles) {
    const start = needle.readUIntBE(0, width)
    starts[start] = 1
    const same = byStart.get(start)
    if (same === undefined) byStart.set(start, [needle])
    else same.push(needle)
  }
  const mask = starts.length - 1
  return (bytes) => {
    let window = 0
    for (let i = 0; i < bytes.length; i++) {
      window = ((window << 8) | bytes[i]!) & mask
      if (i < width - 1 || starts[window] === 0) continue
      const at = i - width + 1
      if (byStart.get(window)!.some((needle) => holdsAt(bytes, needle, at))) return true
    }
    return false
  }
}

function holdsAt(bytes: Buffer, needle: Buffer, at: number): boolean {
  const end = at + needle.length
  return end <= bytes.length && bytes.compare(needle, 0, needle.length, at, end) === 0
}
