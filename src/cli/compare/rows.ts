import { judgeDrift } from '../../lib/drift/judge.js'
import { driftRow } from '../../lib/drift/row.js'
import { driftRuleOf, DRIFT_FIX, DRIFT_WHY, TOO_FEW_FIX } from '../../lib/drift/words.js'
import type { Decision } from '../../lib/promotion/decision.js'
import type { Evidence } from '../../lib/promotion/evidence.js'
import { judge } from '../../lib/promotion/judge.js'
import { LazyPromotionRow } from '../../lib/promotion/row.js'
import { correctForMany } from '../../lib/promotion/verdict.js'
import { nameOf, RULE_TEXTS, ruleOf } from '../../lib/promotion/words.js'
import { meanAndError } from '../../lib/stats/moments.js'
import { percentile } from '../../lib/stats/percentiles.js'
import { GateError } from '../../model/errors.js'
import type { DriftRow, PromotionRow, SummaryRow } from '../../model/report.js'
import type { Severity } from '../../policy.js'
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
  readonly objections: readonly Objection[]
}

/** Judges what was gathered; the failures that chance explains among so many are taken back. `open` is the severity of INCONCLUSIVE. */
export function judgeMetrics(
  gathered: Iterable<Gathered<Evidence>>,
  open: Severity,
): Judged<PromotionRow> & { readonly decisions: readonly Decision[] } {
  const asked: Omit<Gathered<Evidence>, 'evidence'>[] = []
  const judged: Decision[] = []
  // One after the other: of ten thousand slices no evidence is kept longer than it is judged.
  for (const { question, slice, evidence } of gathered) {
    asked.push({ question, slice })
    judged.push(judge(evidence, question.rule))
  }
  const decisions = correctForMany(judged)
  const objections: Objection[] = []
  const rows = decisions.map((decision, index): PromotionRow => {
    const { question, slice } = asked[index]!
    const { metric, role, rule } = question
    const row = new LazyPromotionRow({ metric, slice, role }, decision, rule)
    const broken = ruleOf(decision)
    if (broken !== undefined)
      objections.push({
        rule: broken,
        severity: decision.decision === 'FAIL' ? 'error' : open,
        get message() {
          return `${nameOf(metric, slice)} (${rule.direction} is better): ${row.message}`
        },
        why: RULE_TEXTS[broken].why,
        fix: RULE_TEXTS[broken].fix,
        about: `${metric}\0${slice ?? ''}`,
      })
    return row
  })
  return { rows, objections, decisions }
}

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
    const decision = judgeDrift(reference!, candidate!, rule)
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
  return { rows, objections }
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
