import { judgeDrift, type DriftRule } from '../../src/lib/drift/judge.js'
import { driftRow } from '../../src/lib/drift/row.js'
import { driftRuleOf } from '../../src/lib/drift/words.js'
import type { ColumnsComparison, Context, Fact, FileColumn, Json, Path, Span } from '../../src/policy.js'
import { percent } from './missing.js'
import { ruleFor, type ColumnsOption, type Options } from './options.js'
import { smoothing } from './smoothing.js'
import type { rules } from './rules.js'

type Reporter = Context<Options, typeof rules>

/** What a comparison of columns is about, and where it is told. */
export interface ColumnsPlace {
  /** As the reader knows it. */
  readonly name: string
  /** Told at the column's name in the data file when there is no document that names it. */
  readonly file?: string
  readonly at: Path | undefined
  /** Its document describes data that is published anew because it changes: told as a warning at most. */
  readonly published?: boolean
  readonly entry?: ColumnsOption
}

/** Each column of a data file against the base, or against the file that it is held to. */
export function judgeColumns(fact: Fact<ColumnsComparison>, place: ColumnsPlace, context: Reporter): void {
  if (!fact.known) {
    const reason = fact.reason.replace(/\.$/, '')
    return context.report({ rule: 'DRIFT.UNREADABLE', ...spot(place), data: { name: place.name, reason }, ...softOf(place) })
  }
  const { same, rows, columns } = fact.value
  if (same) return
  const [before, after] = rows
  const against = place.entry?.against
  const where = against === undefined ? 'at the base' : `in \`${against}\``
  if (after === 0 && before > 0)
    return context.report({
      rule: 'DRIFT.EMPTIED',
      ...spot(place),
      data: { name: place.name, before: `${count(before)} ${where}` },
    })
  const isAsked = place.entry !== undefined
  // A handful of rows that nobody asked about has no distribution; what became a handful is told.
  if (before === 0 ? isAsked : !isAsked && before >= FEWEST_ROWS && after < FEWEST_ROWS) {
    const detail = `it has ${count(after)}, and ${before === 0 ? 'none' : before} ${where}`
    const what = 'has too few rows to tell whether it drifted'
    return context.report({ rule: 'DRIFT.TOO_FEW', ...spot(place), data: { name: place.name, what, detail }, soft: true })
  }
  if (before === 0 || (!isAsked && Math.min(...rows) < FEWEST_ROWS)) return
  for (const column of columns) judgeColumn(column, place, context)
}

function softOf({ published }: ColumnsPlace): { soft?: true } {
  return published === true ? { soft: true } : {}
}

function count(rows: number): string {
  return rows === 0 ? 'no rows' : rows === 1 ? '1 row' : `${rows} rows`
}

const FEWEST_ROWS = 20

function judgeColumn(column: FileColumn, place: ColumnsPlace, context: Reporter): void {
  const { options, report, record } = context
  const name = column.column
  const title = `${name} (${place.name})`
  const at = spot(place, column)
  const refuse = (detail: string): void =>
    report({ rule: 'DRIFT.BINS_DIFFER', ...at, data: { name: title, detail }, about: name, ...softOf(place) })
  // What becomes of the columns of other files is for the schemas to say.
  if (column.gone === true && place.entry === undefined) return
  if (column.gone === true)
    return refuse(column.missingAtBase === true ? 'there is no such column on either side' : 'the column is not there any more')
  if (column.skipped !== undefined) {
    // Nobody asked for keys and times; a column that somebody named and that cannot be compared is told.
    if (place.entry?.columns?.includes(name) === true) refuse(`it ${column.skipped}`)
    return
  }
  missingRose(column, place, context)
  if (column.odd !== undefined) {
    const { text, line, side } = column.odd
    const where = line === 0 ? '' : `line ${line} of `
    return refuse(`${where}the ${side} has the text \`${text.slice(0, 40)}\` among its numbers`)
  }
  const [reference, candidate] = [column.reference!, column.candidate!]
  if (sumOf(candidate) === 0) {
    // That all values are missing is told as such.
    if (sumOf(reference) > 0 && column.missing![1] < column.rows![1]) refuse('it has no values any more')
    return
  }
  const rule = measureFor(column, ruleFor(name, options, place.entry))
  const decision = decide(column, rule)
  if (typeof decision === 'string') return refuse(decision)
  const row = driftRow(title, decision, rule, rule.measure === 'ks' ? null : column.bins!)
  record('drift', row as unknown as Json)
  const broken = driftRuleOf(decision, rule)
  if (broken === undefined) return
  // It stands in the report; of data that nobody asked about, only what is known is told.
  if (decision.decision === 'INCONCLUSIVE' && place.entry === undefined) return
  const isSoft = decision.decision !== 'FAIL' || place.published === true
  const link = place.entry?.against
  if (link !== undefined && broken !== 'DRIFT.TOO_FEW')
    return report({
      rule: 'LINK.FEATURE_VALUES_DIFFER',
      ...at,
      data: { name, from: `\`${link}\``, to: `\`${place.name}\``, detail: row.numbers },
      soft: isSoft,
      about: name,
    })
  const what = decision.decision === 'INCONCLUSIVE' ? 'has too few rows to tell whether it drifted' : 'has drifted'
  const detail = `${row.numbers}${decision.decision === 'INCONCLUSIVE' ? '' : mostMoved(column)}`
  report({ rule: broken, ...at, data: { name: title, what, detail }, soft: isSoft, about: name })
}

/** Categories have no order for Kolmogorov and Smirnov to go by: their counts are held against chance. */
function measureFor(column: FileColumn, rule: DriftRule): DriftRule {
  return rule.measure === 'ks' && column.samples === undefined ? { measure: 'chi2' } : rule
}

function decide(column: FileColumn, rule: DriftRule): ReturnType<typeof judgeDrift> {
  if (rule.measure === 'ks') return judgeDrift(column.samples![0], column.samples![1], rule)
  const [reference, candidate] = [column.reference!, column.candidate!]
  return judgeDrift(reference, candidate, { ...rule, eps: Math.max(rule.eps ?? 0, smoothing(reference, candidate)) })
}

const LONG = /-?\d+\.\d{5,}(?:e[+-]?\d+)?/g

function shorten(number: string): string {
  return String(Number(Number(number).toPrecision(6)))
}

/** The bin whose share changed most: where to look first. */
function mostMoved({ bins, reference, candidate }: FileColumn): string {
  const [n, m] = [sumOf(reference!), sumOf(candidate!)]
  const moved = bins!.map((bin, i) => ({ bin, from: reference![i]! / n, to: candidate![i]! / m }))
  const most = moved.reduce((best, one) => (Math.abs(one.to - one.from) > Math.abs(best.to - best.from) ? one : best))
  return `; most in \`${most.bin.replace(LONG, shorten)}\`, from ${percent(most.from)} to ${percent(most.to)}`
}

function missingRose(column: FileColumn, place: ColumnsPlace, { options, report }: Reporter): void {
  const [was, is] = column.missing!.map((missing, i) => missing / column.rows![i]!) as [number, number]
  const allowed = place.entry?.max_missing_rise ?? options.max_missing_rise
  if (is - was <= allowed + 1e-12) return
  const data = { name: `${column.column} (${place.name})`, before: percent(was), after: percent(is), allowed: percent(allowed) }
  report({ rule: 'DRIFT.MISSINGNESS', ...spot(place, column), data, about: column.column, ...softOf(place) })
}

function spot({ file, at }: ColumnsPlace, column?: FileColumn): { at: Path | Span; file?: string } {
  if (at !== undefined) return { at }
  const { line, column: first } = column?.at ?? { line: 1, column: 1 }
  const length = column?.at === undefined ? 0 : column.column.length
  return { at: { line, column: first, endLine: line, endColumn: first + length }, ...(file !== undefined && { file }) }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
