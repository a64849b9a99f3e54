/**
 * Evaluates an expression. `undefined` is "not known": a missing key, or what follows from one. It is never true, and
 * neither is its negation, so that nothing that is not there can make a rule pass; only `exists`, `has_key` and `has_keys`
 * answer for what is missing. Arithmetic on it, and any wrong type, throws RuleError.
 */
import { isList, isObject, type Json } from '../../model/json.js'
import { comparedText, equalJson } from '../equal-json.js'
import { RuleError, Unclear } from './failures.js'
import { callFunction } from './functions.js'
import { memberOf, resolveName, type Frame } from './scope.js'
import { describeValue, typeOf } from './show.js'
import type { ChainNode, CompareNode, LogicNode, Node } from './syntax.js'

export function evaluateNode(node: Node, frame: Frame): Json | undefined {
  frame.steps.spend(1)
  switch (node.type) {
    case 'literal':
      return node.value
    case 'name':
      return resolveName(node.name, frame)
    case 'root':
      return frame.root
    case 'member':
      return memberOf(evaluateNode(node.of, frame), node.key)
    case 'list':
      return listOf(node.items, frame)
    case 'call':
      return callFunction(node, frame, (arg) => evaluateNode(arg, frame))
    case 'negate':
      return -numberOf(node.operand, frame, '-')
    case 'chain':
      return compute(node, frame)
    case 'compare':
      return compare(node, frame)
    case 'not': {
      const operand = truthOf(node.operand, frame, 'not')
      return operand === undefined ? undefined : !operand
    }
    case 'and':
    case 'or':
      return combine(node, frame)
    case 'conditional': {
      const test = truthOf(node.test, frame, '?')
      return test === undefined ? undefined : evaluateNode(test ? node.yes : node.no, frame)
    }
  }
}

/** A yes or no, or undefined when it is not known. */
export function truthOf(node: Node, frame: Frame, asker: string): boolean | undefined {
  const value = evaluateNode(node, frame)
  if (value === undefined || typeof value === 'boolean') return value
  throw new RuleError(
    `${sourceOf(node, frame)} is ${describeValue(value)}, but ${asker === 'assert' ? 'an assert' : `\`${asker}\``} needs true or false`,
    node,
    'Compare it with a value, or write true or false (without quotes) in the document.',
  )
}

function listOf(items: readonly Node[], frame: Frame): Json | undefined {
  const values: Json[] = []
  for (const item of items) {
    const value = evaluateNode(item, frame)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

/** From left to right. `and` stops at the first part that is not true, `or` at the first that is. */
function combine(node: LogicNode, frame: Frame): boolean | undefined {
  const decisive = node.type === 'or'
  let result: boolean | undefined = !decisive
  let unclear: Unclear | undefined
  for (const operand of node.operands) {
    let value: boolean | undefined
    try {
      value = truthOf(operand, frame, node.type)
    } catch (error) {
      if (!(error instanceof Unclear)) throw error
      unclear = error
      continue
    }
    if (value === decisive) return value
    if (value === undefined) {
      if (!decisive) return undefined
      result = undefined
    }
  }
  if (unclear !== undefined) throw unclear
  return result
}

function numberOf(node: Node, frame: Frame, asker: string): number {
  const value = evaluateNode(node, frame)
  if (typeof value === 'number') return value
  throw new RuleError(
    `${sourceOf(node, frame)} is ${describeValue(value)}, but \`${asker}\` needs a number`,
    node,
    value === undefined
      ? 'Add it to the document, or guard the rule: `exists(…) and …`.'
      : 'Write a number (without quotes) in the document, or guard the rule.',
  )
}

function compute(node: ChainNode, frame: Frame): number {
  let total = numberOf(node.first, frame, node.rest[0]!.operator)
  for (const { operator, operand, at } of node.rest) {
    const value = numberOf(operand, frame, operator)
    frame.steps.spend(1)
    if (operator === '/' && value === 0)
      throw new RuleError(
        `${sourceOf(operand, frame)} is 0, and nothing can be divided by 0`,
        operand,
        'Guard the rule: `x != 0 and …`.',
      )
    const before = total
    total = operator === '+' ? total + value : operator === '-' ? total - value : operator === '*' ? total * value : total / value
    if (!Number.isFinite(total))
      throw new RuleError('the result is too large for a number', { start: at }, 'Scale the values down.')
    if (isRounded(operator, before, value, total))
      throw new RuleError(
        'the result is beyond 2^53, where whole numbers are rounded to others',
        { start: at },
        'Scale the values down, or compare before they are added or multiplied.',
      )
  }
  return total
}

/** Whether two whole numbers that are held exactly gave one that is not: it would compare equal to its neighbours. */
function isRounded(operator: string, left: number, right: number, result: number): boolean {
  if (operator === '/' || Number.isSafeInteger(result)) return false
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return false
  const [a, b] = [BigInt(left), BigInt(right)]
  return (operator === '+' ? a + b : operator === '-' ? a - b : a * b) !== BigInt(result)
}

function compare(node: CompareNode, frame: Frame): boolean | undefined {
  const left = evaluateNode(node.left, frame)
  const right = evaluateNode(node.right, frame)
  if (left === undefined || right === undefined) return undefined
  if (node.operator === '==') return equalJson(left, right, frame.steps)
  if (node.operator === '!=') return !equalJson(left, right, frame.steps)
  if (node.operator === 'in') {
    if (isList(right)) return right.some((item) => equalJson(left, item, frame.steps))
    throw new RuleError(
      `${sourceOf(node.right, frame)} is ${describeValue(right)}, but \`in\` needs a list`,
      node.right,
      isObject(right) ? 'Write `has_key(object, key)` to ask for a key.' : 'Write a list: `x in [1, 2]`.',
    )
  }
  return order(node, left, right, frame)
}

function order(node: CompareNode, left: Json, right: Json, frame: Frame): boolean {
  frame.steps.spend(1 + comparedText(left, right))
  const orderable = typeof left === typeof right && (typeof left === 'number' || typeof left === 'string')
  if (!orderable)
    throw new RuleError(
      `${sourceOf(node.left, frame)} is ${typeOf(left)} and ${sourceOf(node.right, frame)} is ${typeOf(right)}, which have no order`,
      typeof left === 'number' ? node.right : node.left,
      'Compare two numbers or two texts; a number in the document stands without quotes.',
    )
  switch (node.operator) {
    case '<':
      return left! < right!
    case '<=':
      return left! <= right!
    case '>':
      return left! > right!
    default:
      return left! >= right!
  }
}

/** A part of the expression as it is written, for a message. */
export function sourceOf(node: Node, frame: Frame): string {
  return `\`${frame.source.slice(node.start, node.end)}\``
}
