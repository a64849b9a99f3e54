/** What a schema looks at in a datum, compared with what another looks at, for `unevaluatedProperties` and `unevaluatedItems`. */
import { inPlaceSchemas } from './keys.js'
import { certainParts, type Node } from './node.js'
import { matches } from './patterns.js'
import type { Prover } from './prove.js'
import { isSame } from './same.js'
import { oncePer } from '../../once-per.js'

const MAX_DEPTH = 30

/** Whether `goal` has looked at every key and item that `known` has, in any datum that fits both. */
export function coversEvaluation(prover: Prover, known: Node, goal: Node, depth = 0): boolean {
  if (known === goal || isSame(known, goal)) return true
  if (depth > MAX_DEPTH) return false
  prover.budget.spend(4)
  if (known.problem !== undefined && (known.problemText === undefined || known.problemText !== goal.problemText)) return false
  if (!coversOwnKeys(known, goal) || !coversOwnItems(known, goal, depth > 0)) return false
  // At the top these are what is asked about; below they have looked at all that was left.
  if (depth > 0 && known.unevaluatedProperties !== undefined && !seesAllKeys(goal)) return false
  const covers = (one: Node, other: Node | undefined): boolean =>
    looksAtNothing(one) || (other !== undefined && coversEvaluation(prover, one, other, depth + 1))
  const sure = certainParts(goal)
  if (!certainParts(known).every((one) => looksAtNothing(one) || sure.some((other) => covers(one, other)))) return false
  const alternatives = [...goal.anyOf, ...goal.oneOf]
  for (const one of [...known.anyOf, ...known.oneOf]) {
    if (looksAtNothing(one)) continue
    const follows = (other: Node): boolean => isSame(one, other) || prover.proves([one], other)
    if (!alternatives.some((other) => covers(one, other) && follows(other))) return false
  }
  for (const [key, one] of known.dependentSchemas ?? []) if (!covers(one, goal.dependentSchemas?.get(key))) return false
  if (known.if === undefined) return true
  const parts = [known.if, known.then, known.else]
  if (parts.every((one) => one === undefined || looksAtNothing(one))) return true
  if (goal.if === undefined || !isSame(known.if, goal.if)) return false
  return (['then', 'else'] as const).every((kind) => known[kind] === undefined || covers(known[kind], goal[kind]))
}

function seesAllKeys(goal: Node): boolean {
  return goal.additional !== undefined || goal.unevaluatedProperties !== undefined
}

function coversOwnKeys(known: Node, goal: Node): boolean {
  if (goal.additional !== undefined) return true
  if (known.additional !== undefined) return false
  for (const pattern of known.patterns.keys()) if (!goal.patterns.has(pattern)) return false
  for (const key of known.properties.keys())
    if (!goal.properties.has(key) && ![...goal.patterns.keys()].some((pattern) => matches(pattern, key) === true)) return false
  return true
}

function coversOwnItems(known: Node, goal: Node, isBelow: boolean): boolean {
  if (goal.rest !== undefined) return true
  if (known.rest !== undefined || known.prefix.length > goal.prefix.length) return false
  if (isBelow && known.unevaluatedItems !== undefined && goal.unevaluatedItems === undefined) return false
  return known.contains === undefined || (goal.contains !== undefined && isSame(known.contains, goal.contains))
}

/** Whether neither it nor a schema beside it looks into objects or lists. */
const looksAtNothing = oncePer((node: Node): boolean =>
  inPlaceSchemas(node).every(
    (one) =>
      one.problem === undefined &&
      one.properties.size + one.patterns.size + one.prefix.length === 0 &&
      [one.additional, one.rest, one.contains, one.unevaluatedProperties, one.unevaluatedItems].every(
        (field) => field === undefined,
      ),
  ),
)
