/**
 * Evaluates a parsed JSONPath (RFC 9535) with a count of the work. json-p3 parses and checks; its own evaluation keeps
 * every list of nodes in memory and runs filters uncounted, and `$..*..*..*..*` needs 200 bytes of document for minutes.
 */
import { jsonpath, Nothing, TokenKind, type JSONPathQuery } from 'json-p3'
import { isList, isObject, type Json, type Path } from '../model/json.js'
import type { Budget } from './budget.js'
import { comparedText, equalJson } from './equal-json.js'
import { keysOf } from './own-keys.js'

type Segment = JSONPathQuery['segments'][number]
type Selector = Segment['selectors'][number]
type Filter = jsonpath.expressions.FilterExpression
type Value = Json | typeof Nothing

/** A node of the result. Its path is a chain to the root, made into a list only for nodes that are returned. */
export interface Node {
  readonly value: Json
  readonly step: string | number
  readonly parent: Node | undefined
}

export interface Limits {
  /** Nodes that may be produced, in all segments and filters together. */
  readonly nodes: Budget
  /** Selector applications, filter tests, comparisons and characters matched. */
  readonly steps: Budget
}

/** A function that filters may call; arguments are checked by json-p3 against its register before. */
export type FilterFunction = (args: readonly unknown[], limits: Limits) => unknown

export class Walk {
  constructor(
    readonly root: Json,
    readonly limits: Limits,
    readonly functions: ReadonlyMap<string, FilterFunction>,
  ) {}

  /** The nodes that a query selects, starting at a value. */
  query(query: JSONPathQuery, start: Json): Node[] {
    let nodes: Node[] = [{ value: start, step: '', parent: undefined }]
    for (const segment of query.segments) {
      const next: Node[] = []
      for (const node of nodes) {
        if (segment.token.kind === TokenKind.DDOT) this.#descend(segment, node, next)
        else this.#selectAll(segment, node, next)
      }
      nodes = next
    }
    return nodes
  }

  #selectAll(segment: Segment, node: Node, out: Node[]): void {
    for (const selector of segment.selectors) this.#select(selector, node, out)
  }

  #descend(segment: Segment, node: Node, out: Node[]): void {
    this.limits.steps.spend(1)
    this.#selectAll(segment, node, out)
    for (const child of this.#children(node))
      if (typeof child.value === 'object' && child.value !== null) this.#descend(segment, child, out)
  }

  #select(selector: Selector, node: Node, out: Node[]): void {
    this.limits.steps.spend(1)
    const { value } = node
    const { selectors } = jsonpath
    if (selector instanceof selectors.NameSelector) {
      if (isObject(value) && Object.hasOwn(value, selector.name)) this.#push(out, value[selector.name]!, selector.name, node)
    } else if (selector instanceof selectors.IndexSelector) {
      if (!isList(value)) return
      const index = selector.index < 0 ? value.length + selector.index : selector.index
      if (index >= 0 && index < value.length) this.#push(out, value[index]!, index, node)
    } else if (selector instanceof selectors.SliceSelector) {
      if (isList(value)) for (const index of sliceOf(selector, value.length)) this.#push(out, value[index]!, index, node)
    } else if (selector instanceof selectors.WildcardSelector) {
      for (const child of this.#children(node)) this.#push(out, child.value, child.step, node)
    } else if (selector instanceof selectors.FilterSelector) {
      for (const child of this.#children(node)) {
        this.limits.steps.spend(1)
        if (this.#holds(selector.expression.expression, child.value)) this.#push(out, child.value, child.step, node)
      }
    } else throw new TypeError('json-p3 made a selector that RFC 9535 does not have')
  }

  #push(out: Node[], value: Json, step: string | number, parent: Node): void {
    this.limits.nodes.spend(1)
    out.push({ value, step, parent })
  }

  *#children(node: Node): Generator<Node> {
    const { value } = node
    if (isList(value))
      for (let index = 0; index < value.length; index++) yield { value: value[index]!, step: index, parent: node }
    else if (isObject(value)) for (const key of keysOf(value)) yield { value: value[key]!, step: key, parent: node }
  }

  /** A filter expression as a yes or no; a query holds when it selects anything. */
  #holds(filter: Filter, current: Json): boolean {
    const { expressions } = jsonpath
    if (filter instanceof expressions.LogicalExpression) return this.#holds(filter.expression, current)
    if (filter instanceof expressions.PrefixExpression) return !this.#holds(filter.right, current)
    if (filter instanceof expressions.InfixExpression) {
      if (filter.operator === '&&') return this.#holds(filter.left, current) && this.#holds(filter.right, current)
      if (filter.operator === '||') return this.#holds(filter.left, current) || this.#holds(filter.right, current)
      return this.#compare(this.#value(filter.left, current), filter.operator, this.#value(filter.right, current))
    }
    if (filter instanceof expressions.FilterQuery) return this.#nodes(filter, current).length > 0
    return this.#value(filter, current) === true
  }

  #nodes(filter: jsonpath.expressions.FilterQuery, current: Json): Node[] {
    return this.query(filter.path, filter instanceof jsonpath.expressions.RootQuery ? this.root : current)
  }

  #value(filter: Filter, current: Json): Value {
    const { expressions } = jsonpath
    if (filter instanceof expressions.NullLiteral) return null
    if (
      filter instanceof expressions.BooleanLiteral ||
      filter instanceof expressions.StringLiteral ||
      filter instanceof expressions.NumberLiteral
    )
      return filter.value
    if (filter instanceof expressions.FilterQuery) {
      const nodes = this.#nodes(filter, current)
      return nodes.length === 1 ? nodes[0]!.value : Nothing
    }
    if (filter instanceof expressions.FunctionExtension) return this.#call(filter, current)
    return this.#holds(filter, current)
  }

  #call(call: jsonpath.expressions.FunctionExtension, current: Json): Value {
    const takesNodes = call.name === 'count' || call.name === 'value'
    const args = call.args.map((arg) =>
      takesNodes && arg instanceof jsonpath.expressions.FilterQuery ? this.#nodes(arg, current) : this.#value(arg, current),
    )
    const run = this.functions.get(call.name)
    if (run === undefined) throw new TypeError(`json-p3 let a function through that is not registered: ${call.name}`)
    return run(args, this.limits) as Value
  }

  #compare(left: Value, operator: string, right: Value): boolean {
    this.limits.steps.spend(comparedText(left, right))
    switch (operator) {
      case '==':
        return this.#equal(left, right)
      case '!=':
        return !this.#equal(left, right)
      case '<':
        return isLess(left, right)
      case '>':
        return isLess(right, left)
      case '<=':
        return isLess(left, right) || this.#equal(left, right)
      default:
        return isLess(right, left) || this.#equal(left, right)
    }
  }

  #equal(left: Value, right: Value): boolean {
    return left === Nothing || right === Nothing ? left === right : equalJson(left as Json, right as Json, this.limits.steps)
  }
}

/** Path of a node from the start of the query. */
export function pathOf(node: Node): Path {
  const steps: (string | number)[] = []
  for (let at: Node = node; at.parent !== undefined; at = at.parent) steps.push(at.step)
  return steps.reverse()
}

function isLess(left: Value, right: Value): boolean {
  return (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string')
    ? left < right
    : false
}

/** RFC 9535 §2.3.4.2: the positions that `start:stop:step` names in a list of this length. */
function* sliceOf(
  { start, stop, step = 1 }: { start?: number | undefined; stop?: number | undefined; step?: number | undefined },
  length: number,
): Generator<number> {
  if (step === 0) return
  const at = (position: number): number => (position >= 0 ? position : length + position)
  if (step > 0) {
    const upper = Math.min(Math.max(at(stop ?? length), 0), length)
    for (let index = Math.min(Math.max(at(start ?? 0), 0), length); index < upper; index += step) yield index
  } else {
    const lower = Math.min(Math.max(stop === undefined ? -1 : at(stop), -1), length - 1)
    for (let index = Math.min(Math.max(at(start ?? length - 1), -1), length - 1); index > lower; index += step) yield index
  }
}
