import type { At, Document, Json, SplitPart, SplitSet } from '../../src/policy.js'
import { checkLeakage } from './leakage.js'
import { describe, numberOf, show, type Reporter } from './text.js'

const SUM_TOLERANCE = 1e-6

/** Shares and counts of each set of splits, and what is on two sides of it. */
export function checkSplits(document: Document, context: Reporter): void {
  for (const set of document.view('quality')?.splits ?? []) {
    if (checkNumbers(set, context)) {
      checkSum(set, context)
      checkCounts(set, context)
    }
    checkLeakage(set, context)
  }
}

/** Whether they can be reckoned with. */
function checkNumbers({ parts }: SplitSet, { report }: Reporter): boolean {
  let isSound = true
  const refuse = (name: string, fact: At<Json>, wanted: string): void => {
    isSound = false
    report({ rule: 'DQ.VALUE_INVALID', at: fact.at, data: { name, found: describe(fact.value), wanted } })
  }
  for (const { name, ratio, count } of parts) {
    const share = numberOf(ratio)
    if (ratio !== undefined && (share === undefined || share < 0 || share > 1))
      refuse(`share of ${name}`, ratio, 'a number from 0 to 1')
    const rows = numberOf(count)
    if (count !== undefined && (rows === undefined || rows < 0 || !Number.isInteger(rows)))
      refuse(`rows of ${name}`, count, 'a whole number from 0 up')
  }
  return isSound
}

function checkSum({ at, parts }: SplitSet, { report }: Reporter): void {
  const shared = parts.filter(({ ratio }) => ratio !== undefined)
  if (shared.length === 0) return
  const missing = parts.filter((part) => part.ratio === undefined && part.count === undefined && isPlainPart(part))
  const sum = shared.reduce((total, { ratio }) => total + numberOf(ratio)!, 0)
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return
  const parted = shared.map(({ name, ratio }) => `${name} ${show(numberOf(ratio)!)}`).join(' + ')
  const without = missing.length === 0 ? '' : `; ${missing.map(({ name }) => `\`${name}\``).join(', ')} has no share`
  report({ rule: 'DQ.SPLIT_RATIO', at, data: { detail: `${parted} is ${show(sum)}, not 1${without}` } })
}

function isPlainPart({ members, path }: SplitPart): boolean {
  return members === undefined && path === undefined
}

function checkCounts({ parts, total, at }: SplitSet, { report, options }: Reporter): void {
  const counted = parts.filter(({ count }) => count !== undefined)
  if (counted.length === 0) return
  const sum = counted.reduce((rows, { count }) => rows + numberOf(count)!, 0)
  const whole = numberOf(total)
  if (whole !== undefined && counted.length === parts.length && sum !== whole)
    report({ rule: 'DQ.SPLIT_RATIO', at, data: { detail: `the parts have ${show(sum)} rows and the whole has ${show(whole)}` } })
  const rows = whole ?? (counted.length === parts.length ? sum : undefined)
  if (rows === undefined || rows === 0) return
  for (const { name, ratio, count } of counted) {
    const [share, actual] = [numberOf(ratio), numberOf(count)! / rows]
    // A split of few rows cannot hit its share.
    if (share === undefined || Math.abs(actual - share) <= Math.max(options.split_tolerance, 1 / rows)) continue
    const detail = `\`${name}\` is to have a share of ${show(share)} and has ${show(numberOf(count)!)} of ${show(rows)} rows, which is ${show(actual)}`
    report({ rule: 'DQ.SPLIT_RATIO', at: count!.at, data: { detail } })
  }
}
