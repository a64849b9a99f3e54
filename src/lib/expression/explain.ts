/** Why an assert is not met, in the values that decided it. Parts that raise an error of their own are left out. */
import { isObject, shortPath, type Json, type Path } from '../../model/json.js'
import { BudgetError } from '../budget.js'
import { didYouMean } from '../nearest.js'
import { keysOf } from '../own-keys.js'
import { aliasesOf } from './alias.js'
import { evaluateNode } from './evaluate.js'
import { keyName, subjectOf } from './functions.js'
import { memberOf, type Frame } from './scope.js'
import { clip, describeValue, showValue } from './show.js'
import type { CallNode, Node } from './syntax.js'

const MAX_FACTS = 6
const MAX_SOURCE = 60

/** `units` is "imperial" and `check_dim` is missing. */
export function explainFailure(node: Node, frame: Frame): string {
  const facts = new Map<string, string>()
  collect(node, frame, facts)
  const all = [...facts.values()]
  if (all.length === 0) return `the value is ${showValue(frame.value)}`
  const shown = all.slice(0, MAX_FACTS)
  if (all.length > MAX_FACTS) shown.push(`${all.length - MAX_FACTS} more`)
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** The value, or undefined when it is not known or cannot be computed. */
function peek(node: Node, frame: Frame): Json | undefined {
  try {
    return evaluateNode(node, frame)
  } catch (error) {
    if (error instanceof BudgetError) throw error
    return undefined
  }
}

function collect(node: Node, frame: Frame, facts: Map<string, string>): void {
  switch (node.type) {
    case 'and': {
      const broken = node.operands.filter((operand) => peek(operand, frame) !== true)
      for (const operand of broken) collect(operand, frame, facts)
      return
    }
    case 'or':
      for (const operand of node.operands) collect(operand, frame, facts)
      return
    case 'conditional': {
      const test = peek(node.test, frame)
      return collect(test === true ? node.yes : test === false ? node.no : node.test, frame, facts)
    }
    case 'not':
      return node.operand.type === 'compare' || node.operand.type === 'call'
        ? collect(node.operand, frame, facts)
        : state(node.operand, frame, facts)
    case 'compare':
      for (const side of [node.left, node.right]) state(side, frame, facts)
      return
    case 'call':
      return collectCall(node, frame, facts)
    default:
      return state(node, frame, facts)
  }
}

function collectCall(call: CallNode, frame: Frame, facts: Map<string, string>): void {
  const { name, args } = call
  if (name === 'has_keys' || (name === 'has_key' && args.length === 1 && keyName(args[0]!) !== undefined)) {
    if (!isObject(frame.value)) return add(facts, 'value', `the value is ${describeValue(frame.value)}, not an object`)
    const keys = args.map((arg) => keyName(arg)!)
    const missing = keys.filter((key) => memberOf(frame.value, key) === undefined)
    for (const key of missing) add(facts, placeKey([...frame.path, key]), `\`${clip(key)}\` is missing`)
    if (missing.length === 0) for (const key of keys) add(facts, placeKey([...frame.path, key]), `\`${clip(key)}\` is there`)
    return
  }
  peek(call, frame)
  const note = frame.notes.get(call.start)
  if (note !== undefined) return add(facts, `note ${call.start}`, note)
  if (name === 'matches' || name === 'contains' || name === 'contains_any') {
    const subject = subjectOf(call, frame, (arg) => peek(arg, frame))
    if (args.length === 2) state(args[0]!, frame, facts)
    else add(facts, 'value', `the value is ${showValue(subject)}`)
    if (name === 'matches' && subject !== undefined && typeof subject !== 'string')
      add(facts, 'quote', 'a pattern needs text (put the value in quotes)')
    return
  }
  for (const arg of args) state(arg, frame, facts)
}

/** What a part of the expression is; of a computed one also the values that went in. */
function state(node: Node, frame: Frame, facts: Map<string, string>): void {
  if (node.type === 'literal' || node.type === 'root') return
  if (node.type === 'list') return node.items.forEach((item) => state(item, frame, facts))
  const value = peek(node, frame)
  const text = sourceText(node, frame)
  if (node.type === 'name' || node.type === 'member') {
    if (value === undefined) return stateMissing(node, frame, facts)
    return add(facts, placeOf(node, frame), `${text} is ${showValue(value)}`)
  }
  if (value !== undefined) add(facts, `source ${text}`, `${text} is ${showValue(value)}`)
  for (const leaf of leavesOf(node)) state(leaf, frame, facts)
}

function stateMissing(node: Node, frame: Frame, facts: Map<string, string>): void {
  let at = node
  // Name the first step that is not there: `a.b.c` of an empty document lacks `a`.
  while (at.type === 'member' && peek(at.of, frame) === undefined) at = at.of
  const owner = at.type === 'member' ? peek(at.of, frame) : frame.value
  const key = at.type === 'member' ? at.key : at.type === 'name' ? at.name : ''
  const meant = isObject(owner) && typeof key === 'string' ? didYouMean(key, keysOf(owner).slice(0, 200)) : ''
  const hint = meant === '' ? '' : ` (${meant.trim().replace(/^D/, 'd')})`
  add(facts, placeOf(at, frame), `${sourceText(at, frame)} is missing${hint}`)
}

/** The names and paths that a computation reads, in the order in which they are written. */
function leavesOf(node: Node): readonly Node[] {
  return partsOf(node).flatMap((part) => (part.type === 'name' || part.type === 'member' ? [part] : leavesOf(part)))
}

function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'negate':
    case 'not':
      return [node.operand]
    case 'chain':
      return [node.first, ...node.rest.map(({ operand }) => operand)]
    case 'call':
      return node.args
    case 'list':
      return node.items
    case 'compare':
      return [node.left, node.right]
    case 'and':
    case 'or':
      return node.operands
    case 'conditional':
      return [node.test, node.yes, node.no]
    default:
      return []
  }
}

/** One fact for each place, however the expression writes it: `sha256`, `value.sha256` and `artifact.sha256` are one. */
function placeOf(node: Node, frame: Frame): string {
  const steps: (string | number)[] = []
  let at = node
  for (; at.type === 'member'; at = at.of) steps.unshift(at.key)
  if (at.type === 'root') return placeKey(steps)
  const name = at.type === 'name' ? at.name : ''
  const isValue = name === 'value' || (memberOf(frame.value, name) === undefined && aliasesOf(frame.path).includes(name))
  return placeKey([...frame.path, ...(isValue ? [] : [name]), ...steps])
}

function placeKey(path: Path): string {
  return `place ${shortPath(path)}`
}

function add(facts: Map<string, string>, key: string, fact: string): void {
  if (!facts.has(key)) facts.set(key, fact)
}

function sourceText(node: Node, frame: Frame): string {
  const text = frame.source.slice(node.start, node.end).replace(/\s+/g, ' ')
  return text === 'value' ? 'the value' : `\`${clip(text, MAX_SOURCE)}\``
}
