/**
 * A clock of the CPU time of this process, in milliseconds of a quiet machine: what was spent since the last reading, against a fixed
 * piece of work that is measured at both. For tests that hold an algorithm against blowing up; a wall clock would hold the neighbours
 * to it as well, and so would a reading of long ago: two processors may share a core, and each is slower while the other is busy.
 */
export function cpuNow(): number {
  const spent = rawCpu() - readAt
  const slowness = measureSlowness()
  clock += spent / Math.max(slowness, slownessBefore)
  slownessBefore = slowness
  readAt = rawCpu()
  return clock
}

let clock = 0
let readAt = 0
let slownessBefore = 1

/** What the fixed work takes on the quiet machine that the limits were written for. */
const REFERENCE_MS = 5

/** A machine that is faster than the reference does not make the limits tighter. */
function measureSlowness(): number {
  if (readAt === 0) work() // the compiler's time is not the machine's
  const before = rawCpu()
  work()
  return Math.max(1, (rawCpu() - before) / REFERENCE_MS)
}

function work(): void {
  const seen = new Map<number, number>()
  let x = 1
  for (let i = 0; i < 100_000; i++) {
    x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0
    seen.set(x % 5000, (seen.get(x % 5000) ?? 0) + 1)
  }
}

function rawCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
