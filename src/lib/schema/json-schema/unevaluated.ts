/** What a goal's `unevaluatedProperties` asks, and what the `unevaluatedProperties` of known schemas say. */
import { finiteNames, keyNodes, leavesUnnamedKeys } from './keys.js'
import type { Left } from './left.js'
import { OBJECT, certainParts, type Node } from './node.js'
import { coversEvaluation } from './evaluation.js'
import { matches } from './patterns.js'
import type { Prover } from './prove.js'

/** The keys that a proof is about: one, all that match a pattern, or (`other`) those that neither names nor patterns tell. */
type Keys = { readonly key: string } | { readonly pattern: string } | 'other'

export function meetsUnevaluated(prover: Prover, left: Left, goal: Node): boolean {
  const asked = goal.unevaluatedProperties!
  if (asked.trivial || goal.additional !== undefined) return true
  const known = left.flat.filter((node) => node.unevaluatedProperties !== undefined)
  const fits = (node: Node): boolean => prover.provesInside([node.unevaluatedProperties!], asked)
  // The datum fits the goal otherwise, or nothing is proven anyway.
  if (known.some((node) => coversEvaluation(prover, node, goal) && fits(node)) || meetsByNames(prover, left, goal, asked))
    return true
  return known.some((node) => isCovered(prover, left, node, goal, asked))
}

/** Every name, every pattern and all other keys that the schemas of `left` tell apart, one after another. */
function meetsByNames(prover: Prover, left: Left, goal: Node, asked: Node): boolean {
  const meets = (key: string): boolean => {
    const known = keyNodes(prover, left, key)
    return known === undefined || surelyEvaluates(prover, left, goal, { key }) || prover.provesInside(known, asked)
  }
  const names = finiteNames(left)
  if (names !== undefined) {
    for (const name of names) if (!meets(name)) return false
    return true
  }
  for (const node of left.flat) for (const key of node.properties.keys()) if (!meets(key)) return false
  for (const node of left.flat)
    for (const [pattern, schema] of node.patterns)
      if (!surelyEvaluates(prover, left, goal, { pattern }) && !prover.provesInside([schema], asked)) return false
  const others = left.flat.flatMap((node) => {
    const nodes = node.additional === undefined ? [] : [node.additional]
    return node.unevaluatedProperties !== undefined && leavesUnnamedKeys(node) ? [...nodes, node.unevaluatedProperties] : nodes
  })
  return prover.provesInside(others, asked)
}

/**
 * A known schema with `unevaluatedProperties` divides all keys: those that it or a schema beside it looked at (and then the datum
 * fits that schema), and the rest, which fit its `unevaluatedProperties`. Each kind has to be looked at by the goal too, or fit.
 */
function isCovered(prover: Prover, left: Left, known: Node, goal: Node, asked: Node): boolean {
  if (!prover.provesInside([known.unevaluatedProperties!], asked)) return false
  return evaluatingSchemas(known).every((node) => {
    if (node.problem !== undefined) return false
    const part = left.flat.includes(node) ? left : prover.opener.open([...left.flat, node], OBJECT)
    if (part === undefined) return true
    const isLookedAt = (keys: Keys, schema: Node): boolean =>
      surelyEvaluates(prover, part, goal, keys) || prover.provesInside([schema], asked)
    prover.budget.spend(node.properties.size)
    for (const [key, schema] of node.properties)
      if (keyNodes(prover, part, key) !== undefined && !isLookedAt({ key }, schema)) return false
    for (const [pattern, schema] of node.patterns) if (!isLookedAt({ pattern }, schema)) return false
    const others = [node.additional, node === known ? undefined : node.unevaluatedProperties]
    return others.every((schema) => schema === undefined || isLookedAt('other', schema))
  })
}

/** The node and the schemas beside it whose looking at keys counts: all that judge the same object, but for negations. */
function evaluatingSchemas(node: Node): Node[] {
  const all = new Set([node])
  for (const one of all) {
    const beside = [one.ref, one.if, one.then, one.else, ...one.allOf, ...one.anyOf, ...one.oneOf]
    if (one.dependentSchemas !== undefined) beside.push(...one.dependentSchemas.values())
    for (const next of beside) if (next !== undefined) all.add(next)
  }
  return [...all]
}

/** Whether a goal is sure to have looked at the keys, given that the objects of `left` fit it otherwise. */
function surelyEvaluates(prover: Prover, left: Left, goal: Node, keys: Keys, depth = 0): boolean {
  if (looksAt(goal, keys)) return true
  if (depth > 8) return false
  if (certainParts(goal).some((part) => surelyEvaluates(prover, left, part, keys, depth + 1))) return true
  const conditional = [...goal.anyOf, ...goal.oneOf, ...(goal.if === undefined ? [] : [goal.if])]
  if (
    conditional.some((part) => surelyEvaluates(prover, left, part, keys, depth + 1) && prover.proves(left.flat, part, left.type))
  )
    return true
  for (const [key, schema] of goal.dependentSchemas ?? [])
    if (left.required.has(key) && surelyEvaluates(prover, left, schema, keys, depth + 1)) return true
  return isBranchLookedAt(prover, left, goal, keys, depth)
}

/** Whichever way the condition goes, its consequence looks at the keys. */
function isBranchLookedAt(prover: Prover, left: Left, goal: Node, keys: Keys, depth: number): boolean {
  if (goal.if === undefined) return false
  return [
    [goal.then, goal.if],
    [goal.else, prover.nodes.not(goal.if)],
  ].every(([consequence, condition]) => {
    if (consequence !== undefined && surelyEvaluates(prover, left, consequence, keys, depth + 1)) return true
    return prover.isEmpty([...left.flat, condition!], OBJECT)
  })
}

function looksAt(goal: Node, keys: Keys): boolean {
  // Inside of the goal a schema with a rule for all other keys has looked at every key.
  if (goal.additional !== undefined) return true
  if (keys === 'other') return false
  if ('pattern' in keys) return goal.patterns.has(keys.pattern)
  if (goal.properties.has(keys.key)) return true
  for (const pattern of goal.patterns.keys()) if (matches(pattern, keys.key) === true) return true
  return false
}
