import { isObject, type Json } from '../model/json.js'
import { byCodeUnits } from '../lib/order.js'

interface Sum {
  rule: string
  documents: number
  notApplicable: number
  selected: number
  failed: number
}

/** One row a rule: in how many documents it selected something, and in how many it was not applicable. */
export function sumLint(rows: readonly Json[]): Json[] {
  return sumLintRows(
    rows.flatMap((row) => (isObject(row) ? [{ ...row, documents: 1, notApplicable: row['applicable'] === false ? 1 : 0 }] : [])),
  )
}

/** The same of rows that are sums already: those of several parts of a run. */
export function sumLintRows(rows: readonly Json[]): Json[] {
  const sums = new Map<string, Sum>()
  for (const row of rows) {
    if (!isObject(row)) continue
    const rule = String(row['rule'])
    const sum = sums.get(rule) ?? { rule, documents: 0, notApplicable: 0, selected: 0, failed: 0 }
    for (const key of ['documents', 'notApplicable', 'selected', 'failed'] as const) sum[key] += Number(row[key] ?? 0)
    sums.set(rule, sum)
  }
  return [...sums.values()].sort((a, b) => byCodeUnits(a.rule, b.rule)) as unknown as Json[]
}
