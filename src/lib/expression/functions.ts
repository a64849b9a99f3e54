import { isList, isObject, type Json } from '../../model/json.js'
import { equalJson } from '../equal-json.js'
import { countCharacters, holdsText } from '../long-text.js'
import { keysOf } from '../own-keys.js'
import { compileRegex, RegexError } from '../regex.js'
import { RuleError } from './failures.js'
import { checkConnected, checkDangling } from './graph-functions.js'
import { compareSchemas } from './schema-compat.js'
import { memberOf, type Frame } from './scope.js'
import { describeValue } from './show.js'
import type { CallNode, Node } from './syntax.js'

type Evaluate = (node: Node) => Json | undefined

/** Runs a function of the language. `undefined` is "not known", as everywhere. */
export function callFunction(call: CallNode, frame: Frame, evaluate: Evaluate): Json | undefined {
  const { name, args } = call
  switch (name) {
    case 'matches':
      return matches(call, frame, evaluate)
    case 'has_key':
      return hasKey(args, frame, evaluate)
    case 'has_keys':
      return isObject(frame.value) && args.every((arg) => Object.hasOwn(frame.value as object, keyName(arg)!))
    case 'len':
      return lengthOf(args[0]!, frame, evaluate)
    case 'abs':
      return absolute(args[0]!, frame, evaluate)
    case 'contains':
    case 'contains_any':
      return contains(call, frame, evaluate)
    case 'exists':
      return evaluate(args[0]!) !== undefined
    case 'graph_is_connected':
      return note(call, frame, checkConnected(evaluate(args[0]!), frame.steps))
    case 'no_dangling_nodes':
      return note(call, frame, checkDangling(evaluate(args[0]!), frame.steps))
    case 'schema_compat':
      return note(call, frame, compareSchemas(evaluate(args[0]!), evaluate(args[1]!), call, frame))
  }
}

/** The name of a key as `has_key` and `has_keys` take it, bare or in quotes. */
export function keyName(node: Node): string | undefined {
  if (node.type === 'name') return node.name
  return node.type === 'literal' && typeof node.value === 'string' ? node.value : undefined
}

/** The value that a function looks at: its first argument, or the matched value when it is left out. */
export function subjectOf(call: CallNode, frame: Frame, evaluate: Evaluate): Json | undefined {
  return call.args.length === 1 ? frame.value : evaluate(call.args[0]!)
}

/** An answer that is no yes comes with the reason. */
function note(
  call: CallNode,
  frame: Frame,
  answer: { readonly holds: boolean | undefined; readonly reason: string },
): boolean | undefined {
  if (answer.holds !== true) frame.notes.set(call.start, answer.reason)
  return answer.holds
}

/** Text that is no text does not match, and cannot be said not to match either. */
function matches(call: CallNode, frame: Frame, evaluate: Evaluate): boolean | undefined {
  const subject = subjectOf(call, frame, evaluate)
  const node = call.args.at(-1)!
  const pattern = evaluate(node)
  if (pattern === undefined) return undefined
  if (typeof pattern !== 'string') throw new RuleError(`the pattern is ${describeValue(pattern)}`, node, 'A pattern is text.')
  if (typeof subject !== 'string') return undefined
  try {
    return compileRegex(pattern).test(subject, frame.steps)
  } catch (error) {
    if (error instanceof RegexError) throw new RuleError(error.message, node, error.fix)
    throw error
  }
}

function hasKey(args: readonly Node[], frame: Frame, evaluate: Evaluate): boolean {
  if (args.length === 2) {
    const of = evaluate(args[0]!)
    return isObject(of) && Object.hasOwn(of, keyName(args[1]!)!)
  }
  const key = keyName(args[0]!)
  return key === undefined ? evaluate(args[0]!) !== undefined : memberOf(frame.value, key) !== undefined
}

function lengthOf(node: Node, frame: Frame, evaluate: Evaluate): number | undefined {
  const value = evaluate(node)
  // An empty section (`layers:`) is null: it has no length, so that no comparison with its length holds.
  if (value === undefined || value === null) return undefined
  if (isList(value)) return value.length
  if (isObject(value)) return keysOf(value).length
  if (typeof value !== 'string') throw wrongType('len', node, value, frame, 'a list, text or an object')
  return countCharacters(value, frame.steps)
}

function absolute(node: Node, frame: Frame, evaluate: Evaluate): number {
  const value = evaluate(node)
  if (typeof value !== 'number') throw wrongType('abs', node, value, frame, 'a number')
  return Math.abs(value)
}

function contains(call: CallNode, frame: Frame, evaluate: Evaluate): boolean | undefined {
  const { name, args } = call
  const subject = subjectOf(call, frame, evaluate)
  const wanted = evaluate(args.at(-1)!)
  if (subject === undefined || subject === null || wanted === undefined) return undefined
  if (name === 'contains_any' && !isList(wanted)) throw wrongType(name, args.at(-1)!, wanted, frame, 'a list of items')
  if (isList(subject)) {
    const items = name === 'contains_any' ? (wanted as readonly Json[]) : [wanted]
    return items.some((item) => subject.some((one) => equalJson(one, item, frame.steps)))
  }
  if (name === 'contains' && typeof subject === 'string' && typeof wanted === 'string') {
    frame.steps.spend(1 + (subject.length + wanted.length) / 16)
    return holdsText(subject, wanted)
  }
  const what = args.length === 1 ? 'the matched value' : `\`${frame.source.slice(args[0]!.start, args[0]!.end)}\``
  const needs = name === 'contains' ? 'a list, or text to look for in text' : 'a list'
  throw new RuleError(
    `${what} is ${describeValue(subject)}, but \`${name}\` needs ${needs}`,
    call,
    'Write a list in the document, even for one item: `[item]`.',
  )
}

function wrongType(name: string, node: Node, value: Json | undefined, frame: Frame, needs: string): RuleError {
  return new RuleError(
    `\`${frame.source.slice(node.start, node.end)}\` is ${describeValue(value)}, but \`${name}\` needs ${needs}`,
    node,
    'Correct the value in the document, or guard the rule: `exists(…) and …`.',
  )
}
