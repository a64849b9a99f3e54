import { itemNodes, longestList } from './items.js'
import type { Left } from './left.js'
import { certainParts, type Node } from './node.js'
import type { Prover } from './prove.js'
import { isSame } from './same.js'

/** What the goal asks of a list. */
export function meetsListKeywords(prover: Prover, left: Left, goal: Node): boolean {
  if (goal.minItems > 0 && left.most('minItems') < goal.minItems && !isLongByContains(left, goal.minItems)) return false
  const tuple = Math.max(goal.prefix.length, ...left.flat.map((node) => node.prefix.length))
  const asksItems = goal.prefix.length > 0 || goal.rest !== undefined || goal.unevaluatedItems !== undefined
  const longest = asksItems || goal.maxItems < Infinity || goal.unique ? longestList(prover, left, tuple + 1) : Infinity
  if (longest > goal.maxItems) return false
  if (goal.unique && longest > 1 && !left.flat.some((node) => node.unique)) return false
  if (asksItems && !meetsItems(prover, left, goal, tuple, longest)) return false
  if (goal.orphanRest !== undefined && !meetsOrphan(prover, left, goal.orphanRest)) return false
  return goal.contains === undefined || meetsContains(prover, left, goal, longest)
}

function isLongByContains(left: Left, min: number): boolean {
  return left.flat.some((node) => node.contains !== undefined && node.minContains >= min)
}

function meetsItems(prover: Prover, left: Left, goal: Node, tuple: number, longest: number): boolean {
  prover.budget.spend(tuple)
  // The index after the longest tuple stands for all that follow.
  for (let index = 0; index <= tuple && index < longest; index++) {
    const asked = goal.prefix[index] ?? goal.rest ?? unevaluatedAt(prover, left, goal, index)
    if (asked !== undefined && !prover.provesInside(itemNodes(left, index), asked)) return false
  }
  return true
}

function unevaluatedAt(prover: Prover, left: Left, goal: Node, index: number): Node | undefined {
  return goal.unevaluatedItems === undefined || surelyEvaluatesItem(prover, left, goal, index, 0)
    ? undefined
    : goal.unevaluatedItems
}

function surelyEvaluatesItem(prover: Prover, left: Left, goal: Node, index: number, depth: number): boolean {
  if (goal.prefix.length > index || goal.rest !== undefined || (goal.dialect !== 19 && goal.contains?.trivial === true))
    return true
  if (depth > 8) return false
  if (certainParts(goal).some((part) => surelyEvaluatesItem(prover, left, part, index, depth + 1))) return true
  const conditional = [...goal.anyOf, ...goal.oneOf, ...(goal.if === undefined ? [] : [goal.if])]
  return conditional.some(
    (part) => surelyEvaluatesItem(prover, left, part, index, depth + 1) && prover.proves(left.flat, part, left.type),
  )
}

/**
 * `additionalItems` that no list of `items` stands beside. The standard ignores it and some validators do not: it is held to
 * the stricter reading where it is asked for, and counts for nothing where it is known.
 */
function meetsOrphan(prover: Prover, left: Left, asked: Node): boolean {
  if (asked.trivial) return true
  return (
    left.flat.some((node) => node.orphanRest !== undefined && prover.provesInside([node.orphanRest], asked)) ||
    prover.provesInside(itemNodes(left, 0), asked)
  )
}

function meetsContains(prover: Prover, left: Left, goal: Node, longest: number): boolean {
  const asked = goal.contains!
  const counted = (node: Node): boolean => node.contains !== undefined
  const reachesMin =
    goal.minContains === 0 ||
    left.flat.some(
      (node) => counted(node) && node.minContains >= goal.minContains && prover.provesInside([node.contains!], asked),
    ) ||
    (left.most('minItems') >= goal.minContains && everyItemIs(prover, left, goal.minContains, asked))
  if (!reachesMin) return false
  if (goal.maxContains === Infinity || Math.min(longest, left.least('maxItems')) <= goal.maxContains) return true
  return (
    left.flat.some(
      (node) =>
        counted(node) &&
        node.maxContains <= goal.maxContains &&
        (isSame(node.contains!, asked) || prover.provesInside([asked], node.contains!)),
    ) || noItemIs(prover, left, asked)
  )
}

function everyItemIs(prover: Prover, left: Left, count: number, asked: Node): boolean {
  const tuple = Math.max(0, ...left.flat.map((node) => node.prefix.length))
  for (let index = 0; index < Math.min(count, tuple + 1); index++)
    if (!prover.provesInside(itemNodes(left, index), asked)) return false
  return true
}

function noItemIs(prover: Prover, left: Left, asked: Node): boolean {
  const tuple = Math.max(0, ...left.flat.map((node) => node.prefix.length))
  for (let index = 0; index <= tuple; index++) if (!prover.isEmptyInside([...itemNodes(left, index), asked])) return false
  return true
}
