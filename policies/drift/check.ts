import { judgeDrift } from '../../src/lib/drift/judge.js'
import { driftRow } from '../../src/lib/drift/row.js'
import { driftRuleOf } from '../../src/lib/drift/words.js'
import type { Context, Distribution, Document, Json, Path } from '../../src/policy.js'
import { ruleFor, type Options } from './options.js'
export { judgeColumns } from './columns.js'
export { compareQuantiles } from './quantiles.js'
import type { rules } from './rules.js'
import { align } from './weights.js'

type Reporter = Context<Options, typeof rules>

/** Keys of two paths on which one and the same feature is computed. */
const PATHS: ReadonlySet<string> = new Set(['offline', 'online', 'train', 'training', 'serving', 'live', 'inference'])

/** Distributions of the base against those of the head; those of `reference` and `candidate` in one document are compared there. */
export function compareDistributions(base: Document, head: Document, context: Reporter): void {
  const [before, after] = [plain(base), plain(head)]
  for (const [key, candidate] of after) {
    const reference = before.get(key)
    if (reference === undefined || sameText(reference, candidate)) continue
    compare(reference, candidate, context, undefined)
  }
  // What is not recorded any more cannot be seen to drift.
  for (const [key, { name, at }] of before)
    if (!after.has(key))
      context.report({
        rule: 'DRIFT.BINS_DIFFER',
        at,
        side: 'base',
        data: { name, detail: 'it was recorded at the base, and the head holds no weights of it' },
      })
}

/** Reference against candidate, offline against online, training against serving, within one document. */
export function compareRoles(document: Document, context: Reporter): void {
  const list = document.view('distributions')?.distributions ?? []
  const references = list.filter(({ role }) => role === 'reference')
  for (const reference of references) {
    const candidate = list.find(
      ({ name, role, at }) => role === 'candidate' && name === reference.name && isNear(at, reference.at),
    )
    if (candidate === undefined) continue
    const [from, to] = [pathOf(reference.at), pathOf(candidate.at)]
    compare(reference, candidate, context, from === undefined || to === undefined ? undefined : { from, to })
  }
}

function compare(
  reference: Distribution,
  candidate: Distribution,
  { options, report, record }: Reporter,
  link: { readonly from: string; readonly to: string } | undefined,
): void {
  const { name, at } = candidate
  const rule = ruleFor(name, options)
  const aligned = align(reference, candidate, rule.measure === 'ks')
  const decision = typeof aligned === 'string' ? aligned : judgeDrift(aligned.reference, aligned.candidate, rule)
  if (typeof decision === 'string') return report({ rule: 'DRIFT.BINS_DIFFER', at, data: { name, detail: decision } })
  const row = driftRow(name, decision, rule)
  record('drift', row as unknown as Json)
  const broken = driftRuleOf(decision, rule)
  if (broken === undefined) return
  const what = decision.decision === 'INCONCLUSIVE' ? 'has too few rows to tell whether it drifted' : 'has drifted'
  const soft = decision.decision !== 'FAIL'
  if (link !== undefined && broken !== 'DRIFT.TOO_FEW')
    return report({ rule: 'LINK.FEATURE_VALUES_DIFFER', at, data: { name, ...link, detail: row.numbers }, soft })
  report({ rule: broken, at, data: { name, what, detail: row.numbers }, soft })
}

/** By name, and place where a name stands several times. */
function plain(document: Document): Map<string, Distribution> {
  const found = new Map<string, Distribution>()
  for (const one of document.view('distributions')?.distributions ?? []) {
    const key = `${one.role ?? ''}\0${one.name}`
    found.set(found.has(key) ? `${key}\0${JSON.stringify(one.at)}` : key, one)
  }
  return found
}

function sameText(a: Distribution, b: Distribution): boolean {
  const text = ({ weights, bins, n }: Distribution): string => JSON.stringify([weights.value, bins?.value, n?.value])
  return text(a) === text(b)
}

/** Siblings: `drift.age.online` and `drift.age.offline`. */
function isNear(a: Path, b: Path): boolean {
  return a.length === b.length && a.filter((step, i) => step !== b[i]).length === 1
}

function pathOf(at: Path): string | undefined {
  return at.findLast((step): step is string => typeof step === 'string' && PATHS.has(step.toLowerCase()))
}
