import { finiteNames, inPlaceSchemas, keyNodes, leavesUnnamedKeys, ownKeyNodes } from './keys.js'
import type { Left } from './left.js'
import { OBJECT, type Node } from './node.js'
import type { Prover } from './prove.js'
import { meetsUnevaluated } from './unevaluated.js'

/** What the goal asks of an object. */
export function meetsObjectKeywords(prover: Prover, left: Left, goal: Node): boolean {
  const { required } = left
  if (goal.required.size > 0 && goal.required !== required) {
    prover.budget.spend(goal.required.size >> 3)
    for (const name of goal.required) if (!required.has(name)) return false
  }
  if (goal.minProperties > 0 && Math.max(left.most('minProperties'), required.size) < goal.minProperties) return false
  if (goal.maxProperties < Infinity && mostKeys(left) > goal.maxProperties) return false
  const { dependentRequired, dependentSchemas, names } = goal
  if (dependentRequired !== undefined)
    for (const [key, needs] of dependentRequired) if (!needs.every((need) => isNeeded(prover, left, key, need))) return false
  if (names !== undefined && !meetsNames(prover, left, names)) return false
  if (!meetsFields(prover, left, goal)) return false
  if (goal.unevaluatedProperties !== undefined && !meetsUnevaluated(prover, left, goal)) return false
  if (dependentSchemas !== undefined)
    for (const [key, schema] of dependentSchemas) if (!meetsDependency(prover, left, key, schema)) return false
  return true
}

function mostKeys(left: Left): number {
  return Math.min(left.least('maxProperties'), finiteNames(left)?.size ?? Infinity)
}

/** Whether an object of `left` with `key` surely has `need`: asked of it by the schemas that know the key. */
function isNeeded(prover: Prover, left: Left, key: string, need: string): boolean {
  if (key === need || left.required.has(need) || keyNodes(prover, left, key) === undefined) return true
  const reached = new Set([key])
  for (const name of reached)
    for (const node of left.flat) for (const next of node.dependentRequired?.get(name) ?? []) reached.add(next)
  if (reached.has(need)) return true
  const having = prover.opener.open([...left.flat, prover.nodes.requiring(key)], OBJECT)
  return having === undefined || having.required.has(need)
}

/**
 * A dependency whose schema no object can fit (`dependencies: { region: { type: string } }`) most likely means the property, and
 * not that there must be none: such schemas are compared with each other, as Confluent does, and not by what follows from absurdity.
 */
function meetsDependency(prover: Prover, left: Left, key: string, schema: Node): boolean {
  if (keyNodes(prover, left, key) === undefined) return true
  const known = left.flat.flatMap((node) => node.dependentSchemas?.get(key) ?? [])
  if (known.some((one) => prover.proves([one], schema))) return true
  const nodes = [...left.flat, prover.nodes.requiring(key), ...known]
  return !prover.isEmpty(nodes, OBJECT) && prover.proves(nodes, schema, OBJECT)
}

function meetsNames(prover: Prover, left: Left, asked: Node): boolean {
  const names = finiteNames(left)
  if (names !== undefined) {
    prover.budget.spend(names.size)
    for (const name of names)
      if (keyNodes(prover, left, name) !== undefined && prover.acceptor.accepts(asked, name) !== true) return false
    return true
  }
  const known = left.flat.flatMap((node) => node.names ?? [])
  return prover.provesInside([...known, prover.nodes.text], asked)
}

/** `properties`, `patternProperties` and `additionalProperties`, which only make sense together. */
function meetsFields(prover: Prover, left: Left, goal: Node): boolean {
  const { properties, patterns, additional } = goal
  const asksOthers = patterns.size > 0 || (additional !== undefined && !additional.trivial)
  if (properties.size === 0 && !asksOthers) return true
  const meets = (key: string): boolean => {
    const asked = ownKeyNodes(goal, key)
    if (asked?.length === 0) return true
    const known = keyNodes(prover, left, key)
    return known === undefined || (asked !== undefined && asked.every((schema) => prover.provesInside(known, schema)))
  }
  const names = finiteNames(left)
  if (names !== undefined && (asksOthers || names.size <= properties.size)) {
    prover.budget.spend(names.size)
    for (const name of names) if (!meets(name)) return false
    return true
  }
  prover.budget.spend(properties.size)
  for (const key of properties.keys()) if (names?.has(key) !== false && !meets(key)) return false
  if (!asksOthers) return true
  for (const node of left.flat) for (const key of node.properties.keys()) if (!properties.has(key) && !meets(key)) return false
  for (const [pattern, schema] of patterns) if (!isMetWhereMatched(prover, left, pattern, schema)) return false
  return additional === undefined || additional.trivial || areOthersMet(prover, left, goal, additional, meets)
}

/** Whether the values of unnamed keys that match the pattern fit `asked`. */
function isMetWhereMatched(prover: Prover, left: Left, pattern: string, asked: Node): boolean {
  const certain = left.flat.flatMap((node) => node.patterns.get(pattern) ?? [])
  if (certain.length > 0 && prover.provesInside(certain, asked)) return true
  const meeting = left.flat.flatMap((node) =>
    [...node.patterns].flatMap(([own, schema]) => (prover.provesInside([schema, ...certain], asked) ? [own] : [])),
  )
  if (areCovered(prover, pattern, meeting)) return true
  return (
    prover.provesInside([...certain, ...left.flat.flatMap((node) => unnamedNodes(node))], asked) ||
    isMetByEach(prover, left, asked)
  )
}

const MAX_PATTERNS = 8
const MAX_NAMES = 40

/** Whether every key that matches the pattern matches one of the others, or is one of the names. */
function areCovered(prover: Prover, pattern: string, others: readonly string[], names: Iterable<string> = []): boolean {
  const patterns = [...new Set(others)]
  if (patterns.length > MAX_PATTERNS) return false
  for (const name of names) {
    if (patterns.length >= MAX_PATTERNS + MAX_NAMES) break
    patterns.push(`^${name.replace(/[^A-Za-z0-9_]/g, '\\$&')}$`)
  }
  return patterns.length > 0 && prover.texts.compare([{ pattern }], { pattern: patterns.join('|') })?.included === true
}

/** Some schema of `left` judges every unnamed key, by a pattern or by its rule for the others, so that it fits `asked`. */
function isMetByEach(prover: Prover, left: Left, asked: Node): boolean {
  return left.flat.some((node) => {
    const rule = ruleOf(node)
    if (rule === undefined || rule.patterns.length === 0 || rule.names.size > node.properties.size) return false
    return [rule.others, ...rule.patterns.map(([, schema]) => schema)].every((schema) => prover.provesInside([schema], asked))
  })
}

/** How one schema, with those beside it, divides the keys of an object. */
interface Rule {
  /** Judged by name, each by its own schema. */
  readonly names: ReadonlySet<string>
  readonly patterns: readonly (readonly [pattern: string, schema: Node])[]
  /** What all other keys fit. */
  readonly others: Node
}

function ruleOf(node: Node): Rule | undefined {
  if (node.additional !== undefined)
    return { names: new Set(node.properties.keys()), patterns: [...node.patterns], others: node.additional }
  if (node.unevaluatedProperties === undefined) return undefined
  const beside = inPlaceSchemas(node)
  const isOpen = (one: Node): boolean => one.additional !== undefined || one.problem !== undefined
  if (beside.some((one) => isOpen(one) || (one !== node && one.unevaluatedProperties !== undefined))) return undefined
  return {
    names: new Set(beside.flatMap((one) => [...one.properties.keys()])),
    patterns: beside.flatMap((one) => [...one.patterns]),
    others: node.unevaluatedProperties,
  }
}

/** What a schema surely says of the value of a key that it does not name. */
function unnamedNodes(node: Node): Node[] {
  if (node.patterns.size > 0) return []
  const nodes = node.additional === undefined ? [] : [node.additional]
  if (node.unevaluatedProperties !== undefined && leavesUnnamedKeys(node)) nodes.push(node.unevaluatedProperties)
  return nodes
}

/** Whether keys that match the pattern are judged by the goal's patterns or properties, so that its rule for others says nothing. */
function isCaughtBy(prover: Prover, goal: Node, pattern: string): boolean {
  return goal.patterns.has(pattern) || areCovered(prover, pattern, [...goal.patterns.keys()], goal.properties.keys())
}

/** Keys that the goal neither names nor matches: what `left` says of such keys has to fit the goal's `additionalProperties`. */
function areOthersMet(prover: Prover, left: Left, goal: Node, asked: Node, meets: (key: string) => boolean): boolean {
  const certain = left.flat.flatMap((node) => unnamedNodes(node))
  if (prover.provesInside(certain, asked)) return true
  return left.flat.some((node) => {
    const rule = ruleOf(node)
    if (rule === undefined || !prover.provesInside([rule.others, ...certain], asked)) return false
    // Keys that match a pattern of this schema escape its rule for the others, unless the goal has the same pattern.
    for (const [pattern, schema] of rule.patterns)
      if (!isCaughtBy(prover, goal, pattern) && !prover.provesInside([schema, ...certain], asked)) return false
    for (const key of rule.names) if (!goal.properties.has(key) && !node.properties.has(key) && !meets(key)) return false
    return true
  })
}
