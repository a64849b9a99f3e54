import { jsonText } from '../../src/lib/json-text.js'
import type { ColumnStatistics, Context, Document, Json } from '../../src/policy.js'
import type { Options } from './options.js'
import type { rules } from './rules.js'

/** The share of missing values of each column, head against base. */
export function compareMissing(base: Document, head: Document, { options, report }: Context<Options, typeof rules>): void {
  const after = new Map((head.view('distributions')?.columns ?? []).map((column) => [keyOf(column), column]))
  for (const was of base.view('distributions')?.columns ?? []) {
    const before = shareOf(was)
    if (typeof before !== 'number') continue
    const { column } = was
    const is = after.get(keyOf(was))
    const share = shareOf(is)
    if (typeof share === 'string')
      report({ rule: 'DRIFT.BINS_DIFFER', at: is!.nulls?.at ?? is!.at, data: { name: column, detail: share } })
    else if (share === undefined)
      report({
        rule: 'DRIFT.BINS_DIFFER',
        at: was.nulls?.at ?? was.at,
        side: 'base',
        data: { name: column, detail: 'how many of its values are missing was recorded at the base, and is not at the head' },
        soft: true,
      })
    else if (share - before > options.max_missing_rise + 1e-12) {
      const data = { name: column, before: percent(before), after: percent(share), allowed: percent(options.max_missing_rise) }
      report({ rule: 'DRIFT.MISSINGNESS', at: is!.nulls?.at ?? is!.at, data })
    }
  }
}

/** Of a column of a data set. */
export function keyOf({ dataset, column }: ColumnStatistics): string {
  return `${dataset ?? ''}\0${column}`
}

/** Undefined when nothing is recorded; the end of a sentence when what is recorded is no share. */
function shareOf(column: ColumnStatistics | undefined): number | string | undefined {
  const [nulls, rows] = [column?.nulls?.value, column?.rows?.value]
  if (nulls === undefined || rows === undefined || rows === 0) return undefined
  if (!isCount(nulls) || !isCount(rows))
    return `${jsonText(nulls)} of ${jsonText(rows)} rows are said to be missing, and both have to be numbers from 0 up`
  return nulls > rows ? `${nulls} of ${rows} rows are said to be missing` : nulls / rows
}

function isCount(value: Json): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}
