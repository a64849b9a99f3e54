/** A file that is only at one side, with its bytes. */
import { byCodeUnits } from '../lib/order.js'
export interface RenameCandidate {
  readonly path: string
  readonly bytes: Buffer
}

const THRESHOLD = 0.5
const MAX_PAIRS = 250_000

/**
 * Pairs files that are gone with files that are new, as git's rename detection does for commits: at least half of the bytes,
 * counted by lines, are the same. One to one, best first. Beyond 250,000 combinations only equal base names are compared.
 */
export function pairRenames(gone: readonly RenameCandidate[], fresh: readonly RenameCandidate[]): Map<string, string> {
  const before = gone.filter(({ bytes }) => bytes.length > 0).map(measure)
  const after = fresh.filter(({ bytes }) => bytes.length > 0).map(measure)
  const byNameOnly = before.length * after.length > MAX_PAIRS
  const found: { from: string; to: string; score: number; sameName: boolean }[] = []
  for (const a of before) {
    for (const b of after) {
      const sameName = a.name === b.name
      if (byNameOnly && !sameName) continue
      if (Math.min(a.total, b.total) < Math.max(a.total, b.total) * THRESHOLD) continue
      const score = similarity(a, b)
      if (score >= THRESHOLD) found.push({ from: a.path, to: b.path, score, sameName })
    }
  }
  found.sort(
    (x, y) =>
      y.score - x.score || Number(y.sameName) - Number(x.sameName) || byCodeUnits(x.from + '\0' + x.to, y.from + '\0' + y.to),
  )
  const pairs = new Map<string, string>()
  const used = new Set<string>()
  for (const { from, to } of found) {
    if (used.has(from) || pairs.has(to)) continue
    used.add(from)
    pairs.set(to, from)
  }
  return pairs
}

interface Measured {
  readonly path: string
  readonly name: string
  readonly total: number
  readonly lines: ReadonlyMap<string, number>
}

/** Bytes by line; line ends do not count, so that CRLF and LF are the same text. Long lines are cut at 64 bytes. */
function measure({ path, bytes }: RenameCandidate): Measured {
  const lines = new Map<string, number>()
  let total = 0
  for (const line of bytes.toString('latin1').split(/\r?\n/)) {
    for (let at = 0; at <= line.length; at += 64) {
      const piece = line.slice(at, at + 64)
      const weight = piece.length + 1
      lines.set(piece, (lines.get(piece) ?? 0) + weight)
      total += weight
    }
  }
  return { path, name: path.slice(path.lastIndexOf('/') + 1), total, lines }
}

function similarity(a: Measured, b: Measured): number {
  let shared = 0
  for (const [line, weight] of a.lines) shared += Math.min(weight, b.lines.get(line) ?? 0)
  return shared / Math.max(a.total, b.total)
}
