import { compileGlobs } from '../../src/lib/glob.js'
import type { Change, Document, Metric } from '../../src/policy.js'
import type { Question } from './options.js'
import { spread } from './tables.js'
import { oncePer } from '../../src/lib/once-per.js'

/** One result in one document: one metric, or the same one of several runs. */
export interface Holding {
  readonly document: Document
  readonly metrics: readonly Metric[]
}

/** Two results that are held against each other, or one that has no other. */
export interface Comparison {
  readonly question: Question
  readonly scope: string
  readonly slice: string | null
  readonly reference: Holding | undefined
  readonly candidate: Holding | undefined
  /** The metrics of a holding are those of runs that repeat each other; else a second one is a mistake. */
  readonly ofRuns: boolean
  /** Where what is missing should stand. */
  readonly document: Document
  /** The same at the base. */
  readonly before?: Document | undefined
  /** Of the runs behind a release. */
  readonly ofRelease?: boolean
  /** Both sides hold the very same values, so that nothing was measured anew. */
  readonly same: boolean
}

/** Results, and not only names of metrics that somebody means to measure. */
export function measuredIn(document: Document | undefined): readonly Metric[] {
  const metrics = document?.view('metrics')?.metrics ?? []
  return metrics.filter(({ values, summary }) => values.length > 0 || summary !== undefined)
}

/** Of the documents of a run: what each holds of one question, and its results by name. A document is asked by every question. */
const answersTo = oncePer((question: Question) =>
  oncePer((document: Document): readonly Metric[] =>
    (resultsByName(document).get(question.name) ?? [])
      .filter(({ scope }) => question.scope === undefined || scope === question.scope)
      .flatMap((metric) => spread(metric, question)),
  ),
)

const resultsByName = oncePer((document: Document) => {
  const index = new Map<string, Metric[]>()
  for (const metric of measuredIn(document)) {
    const there = index.get(metric.name)
    if (there === undefined) index.set(metric.name, [metric])
    else there.push(metric)
  }
  return index
})

/** The results of a document that answer the question. */
export function answersIn(document: Document | undefined, question: Question): readonly Metric[] {
  return document === undefined || !isAsked(document, question) ? [] : answersTo(question)(document)
}

export function isAsked({ file }: Document, { files }: Question): boolean {
  return files === undefined || compileGlobs(files)(file)
}

/** What the changed documents hold of one metric, paired. */
export function comparisonsOf(changes: readonly Change[], question: Question): Comparison[] {
  const found: Comparison[] = []
  const only = { base: [] as Document[], head: [] as { head: Document; base: Document | undefined }[] }
  for (const { base, head } of changes) {
    const [before, after] = [answersIn(base, question), answersIn(head, question)]
    if (head !== undefined && after.some(isReference) && after.some((metric) => !isReference(metric)))
      found.push(...pairUp(question, [head, after.filter(isReference)], [head, after.filter(isCandidate)], head, before))
    else if (before.length > 0 && head !== undefined && isAsked(head, question))
      found.push(...pairUp(question, [base!, before.filter(isCandidate)], [head, after], head, before))
    else if (before.length > 0) only.base.push(base!)
    else if (after.length > 0) only.head.push({ head: head!, base })
  }
  // One run in the place of another is the same metric measured anew.
  const [left, right] = [only.base[0], only.head[0]?.head]
  if (only.base.length === 1 && only.head.length === 1)
    found.push(...pairUp(question, [left!, answersIn(left, question)], [right!, answersIn(right, question)], right!, []))
  else if (found.length === 0)
    for (const { head, base: before } of only.head) {
      const alone = pairUp(question, undefined, [head, answersIn(head, question)], head, [])
      found.push(...alone.map((comparison) => ({ ...comparison, before })))
    }
  return found
}

/** The results of two documents by task and slice, each with what is missing on the other side. */
export function pairUp(
  question: Question,
  reference: readonly [Document, readonly Metric[]] | undefined,
  candidate: readonly [Document, readonly Metric[]] | undefined,
  document: Document,
  earlier: readonly Metric[],
): Comparison[] {
  // The ids of runs are never the same twice: where none is on both sides, the runs are repetitions of one measurement.
  const scopesOf = (side: typeof reference): string[] => (side?.[1] ?? []).map(({ scope = '' }) => scope)
  const [before, after] = [scopesOf(reference), new Set(scopesOf(candidate))]
  const isRun = [reference, candidate].every((side) => side?.[0].kind === 'mlflow-run')
  const ofRuns = isRun && before.length > 0 && after.size > 0 && !before.some((scope) => after.has(scope))
  const [left, right] = [bySlice(reference, ofRuns), bySlice(candidate, ofRuns)]
  const wanted = Array.isArray(question.slices) ? (question.slices as readonly string[]) : []
  const keys = new Set([...right.keys(), ...left.keys()])
  const scopes = new Set([...keys].map((key) => key.slice(0, key.indexOf('\0'))))
  for (const scope of scopes) for (const slice of wanted) keys.add(`${scope}\0${slice}`)
  return [...keys].flatMap((key): Comparison[] => {
    const [scope = '', slice = ''] = key.split('\0')
    if (slice !== '' && !isWanted(question, slice)) return []
    const [a, b] = [left.get(key), right.get(key)]
    // Of what the base has in this document already, nothing was measured anew.
    const same =
      a !== undefined &&
      b !== undefined &&
      [a, b].every((held) => held.metrics.every((now) => earlier.some((old) => isSame(old, now))))
    return [{ question, scope, slice: slice === '' ? null : slice, reference: a, candidate: b, ofRuns, document, same }]
  })
}

function isWanted({ slices }: Question, slice: string): boolean {
  return typeof slices === 'boolean' ? slices : slices.includes(slice)
}

function bySlice(side: readonly [Document, readonly Metric[]] | undefined, ofRuns: boolean): Map<string, Holding> {
  const found = new Map<string, { document: Document; metrics: Metric[] }>()
  for (const metric of side?.[1] ?? []) {
    const key = `${ofRuns ? '' : (metric.scope ?? '')}\0${metric.slice ?? ''}`
    const there = found.get(key)
    if (there === undefined) found.set(key, { document: side![0], metrics: [metric] })
    else there.metrics.push(metric)
  }
  return found
}

function isReference({ role }: Metric): boolean {
  return role === 'reference'
}

function isCandidate(metric: Metric): boolean {
  return !isReference(metric)
}

function isSame(old: Metric, now: Metric): boolean {
  return old.role === now.role && old.scope === now.scope && old.slice === now.slice && valuesOf(old) === valuesOf(now)
}

/** What was measured as one text, so that 200 metrics on 50 slices are cheap to hold against each other. NaN is not null. */
function valuesOf({ values, summary, keys, environment }: Metric): string {
  const text = (value: unknown): string => (typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? ''))
  const parts = [summary?.mean, summary?.stderr, summary?.std, summary?.n]
  return JSON.stringify([values.map(({ value }) => text(value)), parts.map((part) => text(part?.value)), keys, environment])
}
