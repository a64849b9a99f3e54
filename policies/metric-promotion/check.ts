import { jsonText } from '../../src/lib/json-text.js'
import { listOf } from '../../src/lib/nearest.js'
import { EMPTY, type Decision } from '../../src/lib/promotion/decision.js'
import { judge } from '../../src/lib/promotion/judge.js'
import { nearNames } from '../../src/lib/promotion/near-names.js'
import { promotionRow } from '../../src/lib/promotion/row.js'
import type { PromotionRule } from '../../src/lib/promotion/rule.js'
import { gather, none } from '../../src/lib/promotion/scores.js'
import { correctForMany } from '../../src/lib/promotion/verdict.js'
import { nameOf, ruleOf } from '../../src/lib/promotion/rule-texts.js'
import type { ChangeSet, Context, Document, Json, Path, Place } from '../../src/policy.js'
import { answersIn, comparisonsOf, measuredIn, type Comparison, type Holding } from './holdings.js'
import type { Options, Question } from './options.js'
import { ruleFor } from './questions.js'
import { releasesOf, type Release } from './releases.js'
import type { rules } from './rules.js'
import { comparisonsOfRuns } from './runs.js'
import { readSide } from './scores.js'

/** Just below where the engine cuts. */
const MOST_DETAIL = 195

/** Without a file: where the run has its configuration. */
type Where = Place & { readonly file?: string }

/** What is to be said of one metric or slice, before it is weighed with the others. */
interface Judged {
  readonly question: Question
  readonly label: string
  readonly slice: string | null
  readonly rule: PromotionRule
  readonly decision: Decision
  readonly where: Where
  readonly reference?: Holding | undefined
  /** Said instead of the sentence of the decision. */
  readonly detail?: string
}

/** All metrics of the config over all documents of the change: together, since among many one fails by chance. */
export function check(set: ChangeSet, context: Context<Options, typeof rules>): void {
  const { options } = context
  const releases = releasesOf(set.changes, set.documents, options.artifacts)
  if (options.applies === 'release' && releases.length === 0) return
  const judged = options.metrics.flatMap((question, i) => {
    if (!isContradicted(question, options.metrics.slice(0, i))) return judgeQuestion(question, set, releases, context)
    reportConfig(context, question.name, 'the config says once that higher is better and once that lower is', { at: [] })
    return []
  })
  const isOpenFatal = options.on_inconclusive === 'fail' || (options.on_inconclusive === 'auto' && releases.length > 0)
  for (const [i, decision] of correctForMany(judged.map((one) => one.decision)).entries()) {
    const { question, label, slice, rule, where, reference, detail } = judged[i]!
    const row = promotionRow({ metric: label, slice, role: question.role }, decision, rule)
    context.record('promotion', row as unknown as Json)
    const broken = ruleOf(decision)
    if (broken === undefined) continue
    const data = {
      metric: nameOf(label, slice),
      direction: ` (${rule.direction} is better)`,
      ...halves((detail ?? row.message).replace(/\.$/, '')),
    }
    const place = reference === undefined ? undefined : placeOf(reference)
    const related = place === undefined || place.file === where.file ? [] : [{ ...place, message: 'the reference' }]
    context.report({
      ...{ rule: broken, ...where, data, related },
      soft: decision.decision !== 'FAIL' && !isOpenFatal,
      about: data.metric,
    })
  }
}

/** The same metric may be asked for several times, with a margin and with a gain; not in both directions. */
function isContradicted({ name, scope, files = [], direction }: Question, earlier: readonly Question[]): boolean {
  const isSame = (one: Question): boolean =>
    one.name === name && one.scope === scope && (one.files ?? []).join('\n') === files.join('\n')
  return direction !== undefined && earlier.some((one) => isSame(one) && (one.direction ?? direction) !== direction)
}

function judgeQuestion(
  question: Question,
  { changes, documents }: ChangeSet,
  releases: readonly Release[],
  context: Context<Options, typeof rules>,
): Judged[] {
  const ofRuns = comparisonsOfRuns(releases, documents, question)
  const comparisons = ofRuns.length > 0 ? ofRuns : comparisonsOf(changes, question)
  // What is the same in every run may well be the same again.
  const fresh = comparisons.filter(({ same }) => !same || (question.noise === 'none' && releases.length > 0))
  if (fresh.length > 0) {
    const labelOf = labels(question, fresh)
    return fresh.flatMap((comparison) => judgeComparison(comparison, labelOf(comparison), context))
  }
  const isThere = comparisons.length > 0 || documents.some((document) => answersIn(document, question).length > 0)
  const [release] = releases
  if (isThere && release === undefined) return []
  const reading = ruleFor(question, context.options, {})
  const gone = changes.flatMap(({ base, head }) =>
    head === undefined && base !== undefined
      ? answersIn(base, question)
          .slice(0, 1)
          .map(({ at }) => ({ base, at }))
      : [],
  )
  const first =
    changes.find(({ head }) => measuredIn(head).length > 0)?.head ??
    documents.find((one) => measuredIn(one).length > 0) ??
    changes.find(({ head }) => head !== undefined)?.head
  const where: Where =
    release ??
    (gone[0] === undefined
      ? { ...(first && { file: first.file }), at: [] }
      : { file: gone[0].base.file, at: gone[0].at, side: 'base' })
  if ('fault' in reading && question.direction !== undefined) {
    reportConfig(context, question.name, reading.fault, where)
    return []
  }
  const rule = 'rule' in reading ? reading.rule : undefined
  const why = release === undefined ? '' : `the change ${release.what}, and `
  const detail = isThere
    ? `${why}what stands in the documents was measured before it`
    : gone.length > 0
      ? `${why}${gone.map(({ base }) => base.file).join(', ')}, which held it, ${gone.length > 1 ? 'are' : 'is'} gone`
      : `${why}no document of the repository holds it${didYouMean(
          question.name,
          changes.map(({ head }) => head),
          documents,
        )}`
  if (rule === undefined) {
    reportConfig(context, question.name, `${detail}; the config does not say either whether higher or lower is better`, where)
    return []
  }
  const decision: Decision = isThere ? EMPTY : judge(none('CANDIDATE_MISSING', detail, null), rule)
  return [
    {
      question,
      label: question.name,
      slice: null,
      rule,
      decision,
      where: placeIn(where),
      detail,
    },
  ]
}

function judgeComparison(comparison: Comparison, label: string, context: Context<Options, typeof rules>): Judged[] {
  const { question, slice, reference, candidate, document, ofRuns } = comparison
  const where = candidate === undefined ? { file: document.file, at: [], side: document.side } : placeOf(candidate)
  const reading = ruleFor(question, context.options, comparison)
  if ('fault' in reading) {
    const place = reading.held === undefined ? where : { ...placeOf(reading.held), at: reading.at ?? [] }
    reportConfig(context, nameOf(label, slice), reading.fault, place)
    return []
  }
  const { rule } = reading
  const base = { question, label, slice, rule, where, reference }
  // What is not there has no value that could be wrong.
  for (const held of [candidate, reference]) {
    const read = readSide(held, comparison)
    if (!('fault' in read)) continue
    reportConfig(context, nameOf(label, slice), read.fault, { ...placeOf(held!), at: read.at })
    return []
  }
  if (candidate === undefined) {
    const missing = missingIn(document, comparison)
    return [
      { ...base, where: { ...where, at: missing.at }, decision: judge(none('CANDIDATE_MISSING', missing.detail, null), rule) },
    ]
  }
  if (reference === undefined) {
    const detail = comparison.before === undefined ? noReference(comparison) : missingIn(comparison.before, comparison).detail
    return [{ ...base, decision: judge(none('BASELINE_MISSING', detail, null), rule) }]
  }
  const [left, right] = [reference, candidate].map(
    (held) => readSide(held, comparison) as Extract<ReturnType<typeof readSide>, { scores: unknown }>,
  )
  const evidence = gather(left!.scores, right!.scores, rule, ofRuns || question.pairing === 'none')
  return [{ ...base, decision: judge(evidence, rule) }]
}

/** Why nothing can be held against what the document measured. */
function noReference({ document, ofRelease, slice }: Comparison): string {
  if (ofRelease === true) return 'no run is known of what was in use there before, so that there is no reference'
  if (slice === null && document.kind === 'mlflow-run')
    return 'there is no reference: the run is new, takes the place of no other one, and no registry in the repository puts it behind a stage or an alias'
  return slice === null ? `there is no reference, since ${document.file} is new` : 'the reference does not have it'
}

/** Why a document has no result, and the nearest place: it cannot be read, holds something else there, or has another name for it. */
function missingIn(
  document: Document,
  { question, slice, reference }: Comparison,
): { readonly detail: string; readonly at: Path } {
  const whose = document.side === 'head' ? document.file : `${document.file} at the base`
  if (!document.readable) return { detail: `${whose} cannot be read`, at: [] }
  const [value, at] = [[question.name], question.name.split('.')]
    .map((path) => [document.get(path), path] as const)
    .find(([found]) => found !== undefined) ?? [undefined, []]
  if (slice === null && value !== undefined)
    return {
      detail: `${whose} has no number there but ${typeof value === 'object' ? 'something else' : jsonText(value)}`,
      at,
    }
  const near = slice === null ? didYouMean(question.name, [document], []) : ''
  const isGone = document.side === 'head' && reference !== undefined
  return { detail: `${whose} does not have it${isGone ? ' any more' : ''}${near}`, at: [] }
}

function reportConfig(context: Context<Options, typeof rules>, metric: string, detail: string, where: Where): void {
  context.report({ rule: 'PROMOTE.CONFIG', ...placeIn(where), data: { metric, detail }, about: metric })
}

/** A value is cut where it hides its sentence, and here it is the sentence: what follows its first full stops goes into a second one. */
function halves(text: string): { readonly detail: string; readonly more: string } {
  const at = text.length <= MOST_DETAIL ? -1 : text.lastIndexOf('. ', MOST_DETAIL)
  return at < 0 ? { detail: text, more: '' } : { detail: text.slice(0, at), more: text.slice(at) }
}

/** The place alone, of what carries one. */
function placeIn({ file, at, side = 'head' }: Where): Where {
  return { ...(file !== undefined && { file }), at, side }
}

function placeOf({ document, metrics }: Holding): Where {
  return { file: document.file, at: metrics[0]!.at, side: document.side }
}

/** The metric's name, and what tells it apart from the same one elsewhere. */
function labels({ name }: Question, comparisons: readonly Comparison[]): (comparison: Comparison) => string {
  const isSplit = new Set(comparisons.map(({ scope }) => scope)).size > 1
  const isSpread = new Set(comparisons.map(({ document }) => document.file)).size > 1
  return ({ scope, document }) =>
    `${name}${isSplit && scope !== '' ? ` of ${scope}` : ''}${isSpread ? ` in ${document.file}` : ''}`
}

/** `; `Accuracy` is there, and may be meant`, from the documents that come first. */
function didYouMean(name: string, ...lists: readonly (readonly (Document | undefined)[])[]): string {
  for (const documents of lists) {
    const names = documents.flatMap((document) => measuredIn(document).map((metric) => metric.name))
    const near = nearNames(name, names).map((one) => `\`${one}\``)
    if (near.length > 0) return `; ${listOf(near, 'and')} ${near.length > 1 ? 'are' : 'is'} there, and may be meant`
  }
  return ''
}
