import type { ColumnStatistics, Context, Document, Json } from '../../src/policy.js'
import type { Options } from './options.js'
import type { rules } from './rules.js'

/** The share of missing values of each column, head against base. */
export function compareMissing(base: Document, head: Document, { options, report }: Context<Options, typeof rules>): void {
  const before = new Map((base.view('distributions')?.columns ?? []).map((column) => [keyOf(column), column]))
  for (const column of head.view('distributions')?.columns ?? []) {
    const [was, is] = [shareOf(before.get(keyOf(column))), shareOf(column)]
    if (was === undefined || is === undefined || is - was <= options.max_missing_rise + 1e-12) continue
    const data = { name: column.column, before: percent(was), after: percent(is), allowed: percent(options.max_missing_rise) }
    report({ rule: 'DRIFT.MISSINGNESS', at: column.nulls?.at ?? column.at, data })
  }
}

function keyOf({ dataset, column }: ColumnStatistics): string {
  return `${dataset ?? ''}\0${column}`
}

function shareOf(column: ColumnStatistics | undefined): number | undefined {
  const [nulls, rows] = [numberOf(column?.nulls?.value), numberOf(column?.rows?.value)]
  return nulls === undefined || rows === undefined || rows === 0 || nulls > rows ? undefined : nulls / rows
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined
}

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}
