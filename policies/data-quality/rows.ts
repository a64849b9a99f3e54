import type { At, Document, Json, Path, RowCount } from '../../src/policy.js'
import { describe, numberOf, show, type Reporter } from './text.js'

/** Counts of rows against their limits, their parts, and the rest of the document. */
export function checkRows(document: Document, { report }: Reporter): void {
  for (const entry of document.view('quality')?.rowCounts ?? []) {
    for (const fact of [entry.count, entry.least, entry.most]) if (fact !== undefined) checkNumber(entry, fact, report)
    const [count, least, most] = [entry.count, entry.least, entry.most].map(numberOf)
    if (count === undefined) continue
    const at = entry.count!.at
    if (least !== undefined && count < least)
      report(finding(entry.name, count, `fewer than the ${show(least)} that are expected`, at))
    else if (most !== undefined && count > most)
      report(finding(entry.name, count, `more than the ${show(most)} that are expected`, at))
  }
}

/** Rows are counted from zero up. */
function checkNumber({ name }: RowCount, { value, at }: At<Json>, report: Reporter['report']): void {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0
  if (!isCount)
    report({
      rule: 'DQ.VALUE_INVALID',
      at,
      data: { name: `row count of ${name}`, found: describe(value), wanted: 'a whole number from 0 up' },
    })
}

/** What was there at the base and lost too many of its rows. */
export function compareRows(base: Document, head: Document, { report, options }: Reporter): void {
  // A run's events are of other data each time; a result is held to its own expectations.
  const before = new Map((base.view('quality')?.rowCounts ?? []).map((entry) => [entry.name, entry]))
  for (const { name, count } of head.view('quality')?.rowCounts ?? []) {
    const was = before.get(name)?.count
    const [from, to] = [numberOf(was), numberOf(count)]
    if (was === undefined || count === undefined || from === undefined || to === undefined || from <= 0 || to < 0 || to >= from)
      continue
    const lost = (from - to) / from
    if (to > 0 && lost <= options.max_row_drop) continue
    const detail =
      to === 0
        ? `and had ${show(from)} at the base`
        : `${show(Math.round(lost * 1000) / 10)} % fewer than the ${show(from)} at the base`
    report({
      ...finding(name, to, detail, count.at),
      related: [{ at: was.at, side: 'base' as const, message: 'the count at the base' }],
    })
  }
}

function finding(name: string, count: number, detail: string, at: Path) {
  return { rule: 'DQ.ROW_COUNT' as const, at, data: { name, count: show(count), detail } }
}
