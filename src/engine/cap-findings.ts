/**
 * How many findings of one rule a report lists for one document. The rest are counted: nobody reads the thousandth, and a lock
 * with 100,000 missing files would otherwise give a report of 80 MB.
 */
import type { CappedFindings, Finding } from '../model/report.js'

export const MOST_ALIKE = 5000

interface Group {
  readonly like: Finding
  shown: number
  total: number
}

/**
 * Of findings that are alike (same document, side, rule and severity, all waived or none) the first MOST_ALIKE in the order
 * given, and a row for each group that has more. `before`: the rows of the parts that `specgate merge` joins, whose findings
 * are in the list as far as they were shown. What decides a verdict is never left out, because groups are all waived or not.
 */
export function capFindings(
  findings: readonly Finding[],
  before: readonly CappedFindings[] = [],
): { readonly findings: Finding[]; readonly capped: CappedFindings[] } {
  const groups = new Map<string, Group>()
  const listed = findings.filter((finding) => {
    const key = keyOf(finding, finding.waiver !== null)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { like: finding, shown: 1, total: 1 })
    else {
      group.total++
      if (group.shown === MOST_ALIKE) return false
      group.shown++
    }
    return true
  })
  for (const row of before) {
    const group = groups.get(keyOf(row, row.waived))
    if (group !== undefined) group.total += row.total - row.shown
  }
  const capped = [...groups.values()].filter(({ shown, total }) => shown < total).map(rowOf)
  return { findings: listed, capped }
}

function keyOf({ file, side, rule, severity }: Pick<Finding, 'file' | 'side' | 'rule' | 'severity'>, waived: boolean): string {
  return [rule, severity, side, waived, file].join('\0')
}

function rowOf({ like, shown, total }: Group): CappedFindings {
  const { file, side, rule, severity, waiver } = like
  const waived = waiver !== null
  const what = `${withCommas(total - shown)} more ${waived ? 'waived ' : ''}${total - shown === 1 ? 'finding' : 'findings'} of ${rule} (${severity})`
  const message = `and ${what} like it in this document, counted but not listed: ${withCommas(total)} in all, of which the first ${withCommas(shown)} are here`
  return { file, rule, severity, side, waived, shown, total, message }
}

function withCommas(count: number): string {
  // Intl takes 100 ms to be loaded.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** The sentences on what could not be looked at without those of the findings that were left out. */
export function capReasons(reasons: readonly string[], all: readonly Finding[], listed: readonly Finding[]): string[] {
  const unique = [...new Set(reasons)].sort()
  if (all.length === listed.length || unique.length === 0) return unique
  const kept = new Set(listed.map(reasonOf))
  const dropped = new Set(all.map(reasonOf).filter((reason) => !kept.has(reason)))
  return unique.filter((reason) => !dropped.has(reason))
}

/** What a finding that nobody could look past adds to `incomplete`. */
export function reasonOf({ file, message }: Pick<Finding, 'file' | 'message'>): string {
  return `${file}: ${message}`
}
