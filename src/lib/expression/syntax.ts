/** What an expression is made of. Offsets count UTF-16 code units of the source, from 0. */

interface Part {
  readonly start: number
  readonly end: number
}
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in'

export interface LiteralNode extends Part {
  readonly type: 'literal'
  readonly value: null | boolean | number | string
}
export interface ListNode extends Part {
  readonly type: 'list'
  readonly items: readonly Node[]
}
/** A bare name: `value`, an own key of the matched object, or the alias of the match. */
export interface NameNode extends Part {
  readonly type: 'name'
  readonly name: string
}
/** `$`, the document. */
export interface RootNode extends Part {
  readonly type: 'root'
}
/** `of.key`, `of['key']`, `of[0]`. */
export interface MemberNode extends Part {
  readonly type: 'member'
  readonly of: Node
  readonly key: string | number
}
export interface CallNode extends Part {
  readonly type: 'call'
  readonly name: FunctionName
  readonly args: readonly Node[]
}
export interface NegateNode extends Part {
  readonly type: 'negate'
  readonly operand: Node
}
/** A chain of operators of one rank, so that a long sum is not a deep tree. */
export interface ChainNode extends Part {
  readonly type: 'chain'
  readonly first: Node
  readonly rest: readonly { readonly operator: '+' | '-' | '*' | '/'; readonly operand: Node; readonly at: number }[]
}
export interface CompareNode extends Part {
  readonly type: 'compare'
  readonly operator: Comparison
  readonly left: Node
  readonly right: Node
}
export interface NotNode extends Part {
  readonly type: 'not'
  readonly operand: Node
}
export interface LogicNode extends Part {
  readonly type: 'and' | 'or'
  readonly operands: readonly Node[]
}
export interface ConditionalNode extends Part {
  readonly type: 'conditional'
  readonly test: Node
  readonly yes: Node
  readonly no: Node
}
export type Node =
  | LiteralNode
  | ListNode
  | NameNode
  | RootNode
  | MemberNode
  | CallNode
  | NegateNode
  | ChainNode
  | CompareNode
  | NotNode
  | LogicNode
  | ConditionalNode

/** How many arguments a function takes, and the forms it is written in. `names`: the arguments are key names, not values. */
export interface Signature {
  readonly least: number
  readonly most: number
  readonly usage: string
  readonly names?: boolean
}
export const FUNCTIONS = {
  matches: { least: 1, most: 2, usage: "matches('pattern') or matches(text, 'pattern')" },
  has_key: { least: 1, most: 2, usage: "has_key('key'), has_key($.path.to.key) or has_key(object, 'key')", names: true },
  has_keys: { least: 1, most: 100, usage: 'has_keys(key, key, …)', names: true },
  len: { least: 1, most: 1, usage: 'len(list, text or object)' },
  abs: { least: 1, most: 1, usage: 'abs(number)' },
  contains: { least: 1, most: 2, usage: 'contains(item) or contains(list or text, item)' },
  contains_any: { least: 1, most: 2, usage: 'contains_any([item, …]) or contains_any(list, [item, …])' },
  exists: { least: 1, most: 1, usage: 'exists($.path) or exists(name.key)' },
  graph_is_connected: { least: 1, most: 1, usage: 'graph_is_connected(graph)' },
  no_dangling_nodes: { least: 1, most: 1, usage: 'no_dangling_nodes(graph)' },
  schema_compat: { least: 2, most: 2, usage: 'schema_compat(produced, consumed)' },
} as const satisfies Record<string, Signature>
export type FunctionName = keyof typeof FUNCTIONS
export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[]

/** An expression that does not parse. `column` counts from 1; `fix` is a sentence. */
export class ExpressionError extends Error {
  readonly column: number
  readonly fix: string
  constructor(message: string, column: number, fix: string) {
    super(message)
    this.name = 'ExpressionError'
    this.column = column
    this.fix = fix
  }
}
