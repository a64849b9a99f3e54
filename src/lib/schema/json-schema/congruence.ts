/**
 * Two schemas built alike, compared place by place: where each part of the one includes its counterpart, the whole does. Finds in
 * time that grows with their size what would otherwise take every alternative apart, and only what needs nothing from around them.
 */
import { isObject } from '../../../model/json.js'
import { coversEvaluation } from './evaluation.js'
import { isSameJson, type Bound, type Node } from './node.js'
import type { Prover } from './prove.js'
import { isSame } from './same.js'
import { valueSet } from './value-set.js'

/** Parts of one keyword beyond which only equal ones are paired. */
const MAX_PARTS = 200

/** Whether it is worth comparing the two: schemas of documents with the same kinds of parts. */
export function areAlike(known: Node, goal: Node): boolean {
  return known.raw !== undefined && goal.raw !== undefined && !known.leaf && shapeOf(known) === shapeOf(goal)
}

function shapeOf({ ref, allOf, anyOf, oneOf, if: condition, not, properties, prefix, rest, additional, raw }: Node): number {
  if (!isObject(raw)) return -1
  const has = [ref, allOf.length, anyOf.length, oneOf.length, condition, not, properties.size, prefix.length, rest, additional]
  return has.reduce<number>((sum, one, index) => sum + (one === undefined || one === 0 ? 0 : 1 << index), 0)
}

/** Whether what fits `known` surely fits `goal`, each keyword by its counterpart. */
export function isCongruent(prover: Prover, known: Node, goal: Node): boolean {
  prover.budget.spend(4)
  if (known.never || goal.never) return known.never
  if (goal.problem !== undefined && (goal.problemText === undefined || goal.problemText !== known.problemText)) return false
  return meetsScalars(known, goal) && meetsParts(prover, known, goal) && meetsValues(prover, known, goal)
}

function meetsScalars(known: Node, goal: Node): boolean {
  if ((known.types & ~goal.types) !== 0 || (goal.integer && !known.integer)) return false
  if (goal.values !== undefined && !(known.values?.every((value) => valueSet(goal.values!).has(value)) ?? false)) return false
  if (!isWithin(known.minimum, goal.minimum, 1) || !isWithin(known.maximum, goal.maximum, -1)) return false
  if (known.minLength < goal.minLength || known.minItems < goal.minItems || known.minProperties < goal.minProperties) return false
  if (known.maxLength > goal.maxLength || known.maxItems > goal.maxItems || known.maxProperties > goal.maxProperties) return false
  if (goal.unique && !known.unique) return false
  for (const field of ['multipleOf', 'pattern', 'format'] as const)
    if (goal[field] !== undefined && goal[field] !== known[field]) return false
  for (const name of goal.required) if (!known.required.has(name)) return false
  for (const [key, needs] of goal.dependentRequired ?? [])
    if (!isSameJson([...needs], [...(known.dependentRequired?.get(key) ?? [])])) return false
  return true
}

function isWithin(known: Bound | undefined, asked: Bound | undefined, sign: 1 | -1): boolean {
  if (asked === undefined) return true
  if (known === undefined) return false
  if (known.value === asked.value) return known.exclusive || !asked.exclusive
  return (known.value - asked.value) * sign > 0
}

/** The schemas that judge the same datum. */
function meetsParts(prover: Prover, known: Node, goal: Node): boolean {
  const parts = certainParts(known)
  if (!certainParts(goal).every((part) => parts.some((one) => isSame(one, part)) || isMetBy(prover, parts, part))) return false
  if (goal.anyOf.length > 0) {
    if (known.anyOf.length === 0) return false
    if (!known.anyOf.every((one) => goal.anyOf.some((part) => isSame(one, part)) || meetsOne(prover, one, goal.anyOf)))
      return false
  }
  if (goal.oneOf.length > 0 && !meetsOneOf(prover, known, goal)) return false
  if (goal.not !== undefined && (known.not === undefined || !prover.proves([goal.not], known.not))) return false
  for (const [key, schema] of goal.dependentSchemas ?? []) {
    const own = known.dependentSchemas?.get(key)
    if (own === undefined || !prover.proves([own], schema)) return false
  }
  return meetsCondition(prover, known, goal)
}

function certainParts({ ref, allOf }: Node): readonly Node[] {
  return ref === undefined ? allOf : [ref, ...allOf]
}

function isMetBy(prover: Prover, parts: readonly Node[], asked: Node): boolean {
  return parts.length <= MAX_PARTS && parts.some((one) => mayMeet(one, asked) && prover.proves([one], asked))
}

function meetsOne(prover: Prover, known: Node, parts: readonly Node[]): boolean {
  return parts.length <= MAX_PARTS && parts.some((part) => mayMeet(known, part) && prover.proves([known], part))
}

/** A glance, so that the alternatives of a long list are not all tried on each other. */
function mayMeet(known: Node, asked: Node): boolean {
  if (known.if !== undefined && asked.if !== undefined) return isSame(known.if, asked.if)
  return (known.types & asked.types) !== 0
}

/**
 * A datum of exactly one alternative: its counterpart accepts it, and no other does. One that is an alternative of `known` as it
 * stands refuses the datum; any other has to have nothing in common with it.
 */
function meetsOneOf(prover: Prover, known: Node, goal: Node): boolean {
  if (known.oneOf.length === 0 || known.oneOf.length > MAX_PARTS) return false
  return known.oneOf.every((one) => {
    const own =
      goal.oneOf.find((part) => isSame(one, part)) ?? goal.oneOf.find((part) => mayMeet(one, part) && prover.proves([one], part))
    if (own === undefined) return false
    return goal.oneOf.every(
      (part) => part === own || known.oneOf.some((other) => other !== one && isSame(other, part)) || prover.isEmpty([one, part]),
    )
  })
}

function meetsCondition(prover: Prover, known: Node, goal: Node): boolean {
  if (goal.if === undefined || (goal.then ?? goal.else) === undefined) return true
  if (known.if === undefined || !isSame(known.if, goal.if)) return false
  const follows = (own: Node | undefined, asked: Node | undefined, condition: Node): boolean =>
    asked === undefined || prover.proves(own === undefined ? [condition] : [own, condition], asked)
  return follows(known.then, goal.then, known.if) && follows(known.else, goal.else, prover.nodes.not(known.if))
}

/** The schemas of properties and items. */
function meetsValues(prover: Prover, known: Node, goal: Node): boolean {
  const inside = (own: Node | undefined, asked: Node | undefined): boolean =>
    asked === undefined || asked.trivial || (own !== undefined && (isSame(own, asked) || prover.provesInside([own], asked)))
  if (!inside(known.names, goal.names) || !inside(known.orphanRest, goal.orphanRest)) return false
  if (goal.contains !== undefined) {
    if (known.contains === undefined || !isSame(known.contains, goal.contains)) return false
    if (known.minContains < goal.minContains || known.maxContains > goal.maxContains) return false
  }
  if (goal.prefix.length + known.prefix.length > 0 && goal.prefix.length !== known.prefix.length) return false
  if (!goal.prefix.every((asked, index) => inside(known.prefix[index], asked)) || !inside(known.rest, goal.rest)) return false
  if (!meetsFields(known, goal, inside)) return false
  const asked = [goal.unevaluatedProperties, goal.unevaluatedItems]
  if (asked.every((one) => one === undefined || one.trivial)) return true
  if (!inside(known.unevaluatedProperties, asked[0]) || !inside(known.unevaluatedItems, asked[1])) return false
  return coversEvaluation(prover, known, goal)
}

type Inside = (own: Node | undefined, asked: Node | undefined) => boolean

function meetsFields(known: Node, goal: Node, inside: Inside): boolean {
  for (const [key, asked] of goal.properties) {
    const own = known.properties.get(key) ?? (known.patterns.size === 0 ? known.additional : undefined)
    if (!inside(own, asked)) return false
  }
  for (const [pattern, asked] of goal.patterns) if (!inside(known.patterns.get(pattern), asked)) return false
  const { additional } = goal
  if (additional === undefined || additional.trivial) return true
  // Keys that only one side names or matches would be judged by the rule for the others on the other.
  if (known.patterns.size !== goal.patterns.size || !inside(known.additional, additional)) return false
  for (const [key, own] of known.properties) if (!goal.properties.has(key) && !inside(own, additional)) return false
  return true
}
