import { isFault, readRule, type PromotionRule, type RuleInput } from '../../src/lib/promotion/rule.js'
import type { At, Json } from '../../src/policy.js'
import type { Comparison, Holding } from './holdings.js'
import type { Options, Question } from './options.js'

/** How a metric is judged; or why it cannot be, and where that stands. */
export type RuleReading =
  { readonly rule: PromotionRule } | { readonly fault: string; readonly held?: Holding; readonly at?: At<Json>['at'] }

/** A name tells nothing of it: `mean_rmsd` rose by a third and was taken for a gain. */
const HIGHER =
  /^(?:higher|high|max|maximi[sz]e|maximum|up|increase|increasing|desc|descending|(?:higher|larger|bigger|greater)[ _-]is[ _-]better)$/i
const LOWER =
  /^(?:lower|low|min|minimi[sz]e|minimum|down|decrease|decreasing|asc|ascending|(?:lower|smaller|less)[ _-]is[ _-]better)$/i

/** What the config asks, with the direction from the documents where it leaves it open. */
export function ruleFor(question: Question, options: Options, { reference, candidate }: Partial<Comparison>): RuleReading {
  let direction = question.direction
  for (const held of [candidate, reference])
    for (const metric of held?.metrics ?? []) {
      if (metric.direction === undefined) continue
      const { value, at } = metric.direction
      const stated =
        typeof value !== 'string'
          ? undefined
          : HIGHER.test(value.trim())
            ? 'higher'
            : LOWER.test(value.trim())
              ? 'lower'
              : undefined
      if (stated === undefined && direction === undefined)
        return { fault: `the direction is ${JSON.stringify(value)}: it is either higher or lower`, held: held!, at }
      if (stated === undefined) continue
      if (direction !== undefined && direction !== stated) {
        const other = question.direction === undefined ? 'the other document' : 'the config'
        return {
          fault: `${held!.document.file} says that ${stated} is better, and ${other} ${String(direction)}`,
          held: held!,
          at,
        }
      }
      direction = stated
    }
  const amounts = amountsOf(question)
  if (typeof amounts === 'string') return { fault: amounts }
  const measured = candidate?.metrics[0] ?? reference?.metrics[0]
  const rule = readRule({
    ...question,
    ...amounts,
    direction,
    confidence: question.confidence ?? options.confidence,
    look: options.look,
    wall_clock: question.wall_clock ?? measured?.wallClock,
  })
  return isFault(rule) ? { fault: rule.message } : { rule }
}

/** `1%` is a share of the reference; as text it says so itself. */
function amountsOf({ margin, min_effect, relative }: Question): Partial<RuleInput> | string {
  const found: { margin?: unknown; min_effect?: unknown; relative?: boolean } = {}
  for (const [name, value] of Object.entries({ margin, min_effect })) {
    if (typeof value !== 'string') continue
    if (relative === false) return `${name} is ${value}, a share of the reference, and relative says that it is none`
    found[name as 'margin' | 'min_effect'] = Number(value.slice(0, -1)) / 100
    found.relative = true
  }
  return found
}
