import { identifyingDigest } from '../../src/lib/digest.js'
import { readInstant } from '../../src/lib/instant/index.js'
import type { Json, SplitPart, SplitSet } from '../../src/policy.js'
import { few, type Reporter } from './text.js'

const TRAINED = /^train/i

/** The same rows, files or stretch of time on both sides, and splits without any guard. */
export function checkLeakage(set: SplitSet, context: Reporter): void {
  const { report } = context
  for (const [i, part] of set.parts.entries())
    for (const other of set.parts.slice(i + 1))
      for (const detail of overlaps(part, other))
        report({ rule: 'DQ.LEAKAGE', at: other.at, data: { detail }, related: [{ at: part.at, message: 'the other side' }] })
  checkGuard(set, context)
}

function checkGuard({ at, parts, guard }: SplitSet, { report, options }: Reporter): void {
  // A single part is no division.
  if (!options.require_leakage_guard || parts.length < 2) return
  const names = guard === undefined ? [] : Array.isArray(guard.value) ? (guard.value as readonly Json[]) : [guard.value]
  const real = names.filter(
    (name) => typeof name === 'string' && name.trim() !== '' && !/^(?:none|off|false|no|n\/a|-)$/i.test(name.trim()),
  )
  if (real.length > 0) return
  const detail =
    guard === undefined
      ? 'The splits name no guard against leakage'
      : `The splits say that they have no guard against leakage (\`${JSON.stringify(guard.value)}\`)`
  report({ rule: 'DQ.LEAKAGE', at: guard?.at ?? at, data: { detail }, soft: true })
}

function overlaps(part: SplitPart, other: SplitPart): string[] {
  return [sameMembers(part, other), sameFile(part, other), sameTime(part, other)].filter((detail) => detail !== undefined)
}

function sameMembers(part: SplitPart, other: SplitPart): string | undefined {
  if (!Array.isArray(part.members?.value) || !Array.isArray(other.members?.value)) return undefined
  const known = new Set((part.members.value as readonly Json[]).map(keyOf))
  const both = (other.members.value as readonly Json[]).filter((one) => known.has(keyOf(one)))
  if (both.length === 0) return undefined
  const shown = few(both.map((one) => `\`${String(one)}\``))
  return `${shown} ${both.length === 1 ? 'is' : 'are'} in \`${part.name}\` and in \`${other.name}\``
}

/** 1 and "1" are one id, whether or not it was quoted. */
function keyOf(value: Json): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function sameFile(part: SplitPart, other: SplitPart): string | undefined {
  const [ours, theirs] = [part, other].map(({ digest }) => identifyingDigest(digest?.value))
  if (ours !== undefined && ours === theirs)
    return `\`${part.name}\` and \`${other.name}\` have the same digest, so they are the same data`
  const paths = [part, other].map(({ path }) => path?.value)
  if (typeof paths[0] !== 'string' || paths[0] !== paths[1]) return undefined
  // Two stretches of one file are told apart by their ids or times.
  const isParted = [part, other].every(({ members, from, to }) => members !== undefined || from !== undefined || to !== undefined)
  return isParted ? undefined : `\`${part.name}\` and \`${other.name}\` are the same file, \`${paths[0]}\``
}

/** Training data that reaches into the time of what it is tested on. A stretch of time ends before its `to`. */
function sameTime(part: SplitPart, other: SplitPart): string | undefined {
  const [before, after] = TRAINED.test(other.name) ? [other, part] : [part, other]
  const [end, start] = [readInstant(before.to?.value), readInstant(after.from?.value)]
  const [from, to] = [readInstant(before.from?.value), readInstant(after.to?.value)]
  if (!end.ok || !start.ok || end.first <= start.first) return undefined
  // Data from after the test is another fault than an overlap, and may be meant (backtests).
  if (from.ok && to.ok && from.first >= to.first) return undefined
  return `\`${before.name}\` goes on until \`${String(before.to!.value)}\` and \`${after.name}\` begins at \`${String(after.from!.value)}\`, so the same time is in both`
}
