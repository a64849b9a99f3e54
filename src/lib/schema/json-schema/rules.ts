import { isSameJson, NUMBER, OBJECT, ARRAY, STRING, type Bound, type Node } from './node.js'
import type { TextRule } from '../../regular/inclusion.js'
import { isMultiple } from './exact.js'
import { isWithinFormat } from './formats.js'
import type { Left } from './left.js'
import { matchesEverything } from './patterns.js'
import type { Prover } from './prove.js'
import { meetsListKeywords } from './rules-list.js'
import { meetsObjectKeywords } from './rules-object.js'
import { isSame } from './same.js'
import { textRules } from './text-rules.js'

/** Whether every keyword of the goal is met by what is known of the datum. Cheap keywords first. */
export function meetsKeywords(prover: Prover, left: Left, goal: Node): boolean {
  if ((goal.types & left.type) === 0) return false
  if (goal.problem !== undefined && !left.flat.some((node) => isSameUnknown(node, goal))) return false
  // Finite data were listed before; what is left has more values than can be listed.
  if (goal.values !== undefined && !left.flat.some((node) => node.values !== undefined && isSameJson(node.values, goal.values!)))
    return false
  if (left.type === NUMBER && !meetsNumber(left, goal)) return false
  if (left.type === STRING && !meetsText(prover, left, goal)) return false
  if (left.type === ARRAY && !meetsListKeywords(prover, left, goal)) return false
  if (left.type === OBJECT && !meetsObjectKeywords(prover, left, goal)) return false
  return meetsLogic(prover, left, goal)
}

/** The same text that cannot be followed, on both sides: whatever it means, it means it twice. It is reported as undecided. */
function isSameUnknown(node: Node, goal: Node): boolean {
  return node.problemText !== undefined && node.problemText === goal.problemText
}

function meetsNumber(left: Left, goal: Node): boolean {
  if (goal.integer && !left.integer && !left.flat.some((node) => node.multipleOf !== undefined && isMultiple(node.multipleOf, 1)))
    return false
  if (goal.minimum !== undefined && !isWithin(left.minimum, goal.minimum, 1)) return false
  if (goal.maximum !== undefined && !isWithin(left.maximum, goal.maximum, -1)) return false
  if (goal.multipleOf === undefined) return true
  const { step } = left
  return step !== undefined && isMultiple(step, goal.multipleOf)
}

function isWithin(known: Bound | undefined, asked: Bound, sign: 1 | -1): boolean {
  if (known === undefined) return false
  if (known.value === asked.value) return known.exclusive || !asked.exclusive
  return (known.value - asked.value) * sign > 0
}

function meetsText(prover: Prover, left: Left, goal: Node): boolean {
  const { pattern, format, minLength, maxLength } = goal
  // Without the lengths first: they are many states for what the patterns mostly settle by themselves.
  const follows = (rule: TextRule): boolean =>
    ('pattern' in rule && prover.texts.compare(textRules(left, false), rule)?.included === true) ||
    prover.texts.compare(textRules(left), rule)?.included === true
  if (left.most('minLength') < minLength && !follows({ least: minLength, most: Infinity })) return false
  if (left.least('maxLength') > maxLength && !follows({ least: 0, most: maxLength })) return false
  if (pattern !== undefined && !matchesEverything(pattern) && !left.flat.some((node) => node.pattern === pattern))
    if (!follows({ pattern })) return false
  return format === undefined || left.flat.some((node) => node.format !== undefined && isWithinFormat(node.format, format))
}

function meetsLogic(prover: Prover, left: Left, goal: Node): boolean {
  const { flat, type } = left
  if (goal.ref !== undefined && !prover.proves(flat, goal.ref, type)) return false
  for (const part of goal.allOf) if (!prover.proves(flat, part, type)) return false
  if (goal.not !== undefined && !isDisjoint(prover, left, goal.not)) return false
  if (goal.anyOf.length > 0 && !goal.anyOf.some((part) => prover.proves(flat, part, type))) return false
  if (goal.oneOf.length > 0 && !meetsOneOf(prover, left, goal.oneOf)) return false
  return goal.if === undefined || meetsCondition(prover, left, goal)
}

function meetsOneOf(prover: Prover, left: Left, parts: readonly Node[]): boolean {
  const live = parts.filter((part) => (prover.opener.typesOf(part) & left.type) !== 0)
  return live.some(
    (part) =>
      prover.proves(left.flat, part, left.type) && live.every((other) => other === part || isDisjoint(prover, left, other)),
  )
}

function meetsCondition(prover: Prover, left: Left, goal: Node): boolean {
  const { flat, type } = left
  const condition = goal.if!
  const negation = prover.nodes.not(condition)
  if (goal.then !== undefined && !prover.proves([...flat, condition], goal.then, type)) return false
  return goal.else === undefined || prover.proves([...flat, negation], goal.else, type)
}

function isDisjoint(prover: Prover, left: Left, other: Node): boolean {
  for (const node of left.flat)
    if (node.not !== undefined && (isSame(node.not, other) || prover.proves([other], node.not, left.type))) return true
  return prover.isEmpty([...left.flat, other], left.type)
}
