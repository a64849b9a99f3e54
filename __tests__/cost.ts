/**
 * CPU time of this process in milliseconds of a quiet machine: what was spent, against a fixed piece of work that is measured
 * in the same run. For tests that hold an algorithm against blowing up; a wall clock would hold the neighbours to it as well.
 */
export function cpuNow(): number {
  const scale = REFERENCE_MS / calibration() // before the reading, so that the first one does not count it
  const { user, system } = process.cpuUsage()
  return ((user + system) / 1000) * scale
}

/** What the fixed work took on the quiet machine that the limits were written for. */
const REFERENCE_MS = 40
let calibrated: number | undefined

function calibration(): number {
  if (calibrated === undefined) {
    const before = process.cpuUsage()
    const seen = new Map<number, number>()
    let x = 1
    for (let i = 0; i < 400_000; i++) {
      x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0
      seen.set(x % 5000, (seen.get(x % 5000) ?? 0) + 1)
    }
    const { user, system } = process.cpuUsage(before)
    // A machine that is faster than the reference does not make the limits tighter.
    calibrated = Math.max(REFERENCE_MS, (user + system) / 1000 + (seen.size > 0 ? 0 : 1))
  }
  return calibrated
}
