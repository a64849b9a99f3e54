import { jsonText } from '../../src/lib/json-text.js'
import { judgeDrift } from '../../src/lib/drift/judge.js'
import { driftRow } from '../../src/lib/drift/row.js'
import { driftRuleOf } from '../../src/lib/drift/words.js'
import type { ColumnStatistics, Context, Document, Json } from '../../src/policy.js'
import { keyOf } from './missing.js'
import { ruleFor, type Options } from './options.js'
import { smoothing } from './smoothing.js'
import type { rules } from './rules.js'

/** A point of a distribution function: this share of the values lies at or below the value. */
interface Point {
  readonly share: number
  readonly value: number
}

/** Too few points say nothing of a form. */
const FEWEST = 3

/**
 * Columns of which quantiles are recorded (OpenLineage's `dataQualityMetrics`), head against base: the values between two
 * quantiles of the base are a bin, and how much of the head lies there is read from its own quantiles, straight lines between them.
 */
export function compareQuantiles(
  base: Document,
  head: Document,
  { options, report, record }: Context<Options, typeof rules>,
): void {
  const before = new Map((base.view('distributions')?.columns ?? []).map((column) => [keyOf(column), column]))
  for (const column of head.view('distributions')?.columns ?? []) {
    const was = before.get(keyOf(column))
    const [from, to] = [pointsOf(was), pointsOf(column)]
    const odd = oddQuantile(column)
    if (odd !== undefined && from.length >= FEWEST) {
      report({ rule: 'DRIFT.BINS_DIFFER', at: column.quantiles!.at, data: { name: column.column, detail: odd } })
      continue
    }
    if (from.length < FEWEST || to.length < FEWEST || JSON.stringify(from) === JSON.stringify(to)) continue
    const { column: name } = column
    const at = column.quantiles?.at ?? column.at
    const fault = [from, to].findIndex((points) => points.some(({ value }, i) => i > 0 && value < points[i - 1]!.value))
    if (fault >= 0) {
      const detail = `the quantiles of the ${fault === 0 ? 'base' : 'head'} decrease`
      report({ rule: 'DRIFT.BINS_DIFFER', at, data: { name, detail } })
      continue
    }
    const edges = [...new Set(from.map(({ value }) => value))]
    const bins = edges.map((edge) => [shareBelow(from, edge), shareBelow(to, edge)] as const)
    const own = ruleFor(name, options)
    // Of quantiles no single values are known, and no counts.
    const rule = ['ks', 'chi2'].includes(own.measure) ? { measure: 'psi' as const } : own
    // A value outside of what the base had is in a bin that was empty there.
    const share = (side: 0 | 1): number[] => [
      ...bins.map((bin, i) => bin[side] - (i === 0 ? 0 : bins[i - 1]![side])),
      1 - bins.at(-1)![side],
    ]
    const kept = share(0).flatMap((_, i) => (share(0)[i]! + share(1)[i]! > 1e-12 ? [i] : []))
    const pick = (side: 0 | 1): number[] => kept.map((i) => Math.max(0, share(side)[i]!))
    const [reference, candidate] = [asCounts(pick(0), was), asCounts(pick(1), column)]
    const eps = Math.max(rule.eps ?? 0, smoothing(reference, candidate))
    const decision = judgeDrift(reference, candidate, { ...rule, eps })
    if (typeof decision === 'string') continue
    const row = driftRow(name, decision, rule)
    record('drift', row as unknown as Json)
    const broken = driftRuleOf(decision, rule)
    if (broken === undefined) continue
    const what = decision.decision === 'INCONCLUSIVE' ? 'has too few rows to tell whether it drifted' : 'has drifted'
    report({
      rule: broken,
      at,
      data: { name, what, detail: `${row.numbers}, from its quantiles` },
      soft: decision.decision !== 'FAIL',
    })
  }
}

/** `{"0.25": 20, "0.5": 40}`, or ranks in percent; with `min` and `max` the whole range. Ascending by rank. */
function pointsOf(column: ColumnStatistics | undefined): Point[] {
  const quantiles = column?.quantiles?.value
  if (typeof quantiles !== 'object' || quantiles === null || Array.isArray(quantiles)) return []
  const entries = Object.entries(quantiles as Readonly<Record<string, Json>>).map(([rank, value]) => ({
    rank: Number(rank.replace(/^p/i, '')),
    value,
  }))
  const scale = entries.some(({ rank }) => rank > 1) ? 100 : 1
  const points = entries.flatMap(({ rank, value }) =>
    typeof value === 'number' && Number.isFinite(value) && rank >= 0 && rank <= scale ? [{ share: rank / scale, value }] : [],
  )
  const [min, max] = [column?.min?.value, column?.max?.value]
  if (typeof min === 'number' && Number.isFinite(min) && !points.some(({ share }) => share === 0))
    points.push({ share: 0, value: min })
  if (typeof max === 'number' && Number.isFinite(max) && !points.some(({ share }) => share === 1))
    points.push({ share: 1, value: max })
  return points.sort((a, b) => a.share - b.share)
}

function oddQuantile(column: ColumnStatistics): string | undefined {
  const quantiles = column.quantiles?.value
  if (typeof quantiles !== 'object' || quantiles === null || Array.isArray(quantiles)) return undefined
  const entry = Object.entries(quantiles as Readonly<Record<string, Json>>).find(([, value]) => !Number.isFinite(value))
  return entry && `its quantile ${entry[0]} is ${jsonText(entry[1])}, which is no number`
}

/** How much lies at or below a value: straight lines between the points. */
function shareBelow(points: readonly Point[], value: number): number {
  const last = points.at(-1)!
  if (value < points[0]!.value) return 0
  // Of what lies beyond the last quantile nothing is known; it is taken to end there.
  if (value >= last.value) return 1
  const above = points.findIndex((point) => point.value > value)
  const [low, high] = [points[above - 1]!, points[above]!]
  return low.share + ((high.share - low.share) * (value - low.value)) / (high.value - low.value)
}

/** Shares of a known number of rows are counts: only of those it is known what chance makes. */
function asCounts(shares: readonly number[], column: ColumnStatistics | undefined): readonly number[] {
  const [rows, nulls] = [column?.rows?.value, column?.nulls?.value]
  if (typeof rows !== 'number' || !Number.isSafeInteger(rows)) return shares
  const n = rows - (typeof nulls === 'number' ? nulls : 0)
  return n < 2 ? shares : shares.map((share) => Math.round(share * n))
}
