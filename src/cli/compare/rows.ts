import { judgeDrift } from '../../lib/drift/judge.js'
import { driftRow } from '../../lib/drift/row.js'
import { driftRuleOf, DRIFT_FIX, DRIFT_WHY, TOO_FEW_FIX } from '../../lib/drift/words.js'
import { judge } from '../../lib/promotion/judge.js'
import { LazyPromotionRow } from '../../lib/promotion/row.js'
import { Correction, countOutcomes } from '../../lib/promotion/verdict.js'
import type { OutcomeCounts } from '../../lib/promotion/verdict.js'
import { nameOf, RULE_TEXTS, ruleOf } from '../../lib/promotion/rule-texts.js'
import { meanAndError } from '../../lib/stats/moments.js'
import { percentile } from '../../lib/stats/percentiles.js'
import { GateError } from '../../model/errors.js'
import type { DriftRow, PromotionRow, SummaryRow } from '../../model/report.js'
import type { Severity } from '../../policy.js'
import type { MetricQuestion } from './flags.js'
import { hint } from './plan.js'
import type { Gathered, Plan, Values } from './plan.js'
import type { Side, SideName } from './side.js'

/** What a row of the report has against promotion, before it is a finding. */
export interface Objection {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly why: string
  readonly fix: string
  /** What it is about, for its identity across runs. */
  readonly about: string
}

export interface Judged<Row> {
  readonly rows: readonly Row[]
  /** Made when they are asked for: text and Markdown tell of the rows. */
  objections(): readonly Objection[]
  /** How many objections there are of each severity. */
  readonly counts: Readonly<Record<Severity, number>>
}

/** Judges what was gathered; the failures that chance explains among so many are taken back. `open` is the severity of INCONCLUSIVE. */
export function judgeMetrics(gathered: Gathered, open: Severity): Judged<PromotionRow> & { readonly outcomes: OutcomeCounts } {
  const questions: MetricQuestion[] = []
  const rows: LazyPromotionRow[] = []
  const correction = new Correction()
  gathered((question, slice, source, metric) => {
    const decision = judge(source.finish(metric), question.rule)
    correction.add(decision)
    questions.push(question)
    rows.push(new LazyPromotionRow(question, slice, decision, source, metric))
  })
  for (const place of correction.taken()) rows[place]!.replace(correction.apply(rows[place]!.judged))
  const outcomes = countOutcomes(rows)
  const counts = { error: outcomes.FAIL, warning: 0, note: 0 }
  counts[open] += outcomes.INCONCLUSIVE
  const objections = (): Objection[] =>
    rows.flatMap((row, i) => {
      const broken = ruleOf(row.judged)
      if (broken === undefined) return []
      const { metric, rule } = questions[i]!
      return {
        rule: broken,
        severity: row.decision === 'FAIL' ? 'error' : open,
        message: `${nameOf(metric, row.slice)} (${rule.direction} is better): ${row.message}`,
        ...RULE_TEXTS[broken],
        about: `${metric}\0${row.slice ?? ''}`,
      }
    })
  return { rows, objections, counts, outcomes }
}

const ONE_BIN = 'there is one bin on each side, whose share is all there is, so that nothing could be seen to move'

/** Judges the distributions. Throws GateError 2 for bins that cannot be compared. */
export function judgeDistributions(
  plan: Plan,
  values: Values,
  sides: Readonly<Record<SideName, Side>>,
  open: Severity,
): Judged<DriftRow> {
  const objections: Objection[] = []
  const rows = plan.drift.map(({ name, rule }): DriftRow => {
    const [reference, candidate] = (['reference', 'candidate'] as const).map((side) =>
      needed(name, '--drift', values, sides[side]),
    )
    // A single number, such as a metric, is no distribution, and would pass whatever it is.
    const isLone = rule.measure !== 'ks' && rule.bins === undefined && reference!.length === 1 && candidate!.length === 1
    const decision = isLone ? ONE_BIN : judgeDrift(reference!, candidate!, rule)
    if (typeof decision === 'string')
      throw new GateError(2, decision, {
        where: `--drift ${name}`,
        fix: 'Bins are counts or shares over the same bins on both sides; for single observations add `,bins=10` or measure with ks.',
      })
    const row = driftRow(name, decision, rule)
    const broken = driftRuleOf(decision, rule)
    const severity = decision.decision === 'FAIL' ? 'error' : decision.decision === 'WARN' ? 'warning' : open
    if (broken !== undefined)
      objections.push({
        rule: broken,
        severity,
        message: `${name} ${row.message}`,
        why: DRIFT_WHY,
        fix: decision.decision === 'INCONCLUSIVE' ? TOO_FEW_FIX : DRIFT_FIX,
        about: name,
      })
    return row
  })
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of objections) counts[severity]++
  return { rows, objections: () => objections, counts }
}

/** Describes the metrics asked for, the candidate first. Throws GateError 2 for one that neither side has. */
export function summarise(plan: Plan, values: Values, sides: Readonly<Partial<Record<SideName, Side>>>): SummaryRow[] {
  return plan.summaries.flatMap((name) => {
    const rows = (['candidate', 'reference'] as const).flatMap((side) => {
      const list = values[side].get(name)
      return list === undefined ? [] : [summaryOf(name, side, list)]
    })
    if (rows.length === 0) {
      const near = Object.values(sides)
        .map((side) => hint(name, side))
        .find((text) => text !== '')
      throw new GateError(2, `neither file has single values of "${name}"`, {
        where: `--summary ${name}`,
        fix: `Name a metric with a list of values${near ?? ''}.`,
      })
    }
    return rows
  })
}

function summaryOf(name: string, side: SideName, values: readonly number[]): SummaryRow {
  const n = values.length
  const usable = n > 0 && values.every(Number.isFinite)
  const { mean, stderr } = usable ? meanAndError(values) : { mean: NaN, stderr: NaN }
  const sorted = usable ? Float64Array.from(values).sort() : new Float64Array(0)
  const finite = (number: number): number | null => (Number.isFinite(number) ? number : null)
  const at = (q: number): number | null => finite(percentile(sorted, q))
  return { name, side, n, mean: finite(mean), stderr: finite(stderr), p50: at(50), p90: at(90), p95: at(95), p99: at(99) }
}

function needed(name: string, flag: string, values: Values, side: Side): readonly number[] {
  const list = values[side.side].get(name)
  if (list !== undefined) return list
  throw new GateError(2, `the ${side.side} has no list of values called "${name}"`, {
    where: side.path,
    fix: `Name a list of bins or values for ${flag}${hint(name, side)}.`,
  })
}
