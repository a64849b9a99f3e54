/**
 * The grammar, loosest first (see policies/lint-rules/README.md):
 *   conditional  or ? conditional : conditional
 *   or           and (or and)*
 *   and          not (and not)*
 *   not          not not | comparison
 *   comparison   sum ((== | != | < | <= | > | >= | in) sum)?
 *   sum          product ((+ | -) product)*
 *   product      unary ((* | /) unary)*
 *   unary        - unary | member
 *   member       primary (.key | [0] | ['key'])*
 *   primary      literal | [list] | (conditional) | $ | function(…) | name
 */
import { didYouMean } from '../nearest.js'
import { checkCall } from './check-call.js'
import {
  ExpressionError,
  FUNCTION_NAMES,
  FUNCTIONS,
  type ChainNode,
  type Comparison,
  type FunctionName,
  type LogicNode,
  type Node,
  type Signature,
} from './syntax.js'
import { tokenize, type Token } from './tokens.js'

export const MAX_LENGTH = 4096
export const MAX_DEPTH = 50
const KEYWORDS = new Set(['true', 'false', 'null', 'and', 'or', 'not', 'in'])
/** As other languages write true, false and null: taken for the key of a document, it would never be there. */
const FOREIGN_LITERAL = /^(?:True|TRUE|False|FALSE|Null|NULL|None)$/
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])
const OPERAND = 'a name, a $ path, a number, text in quotes, a list, a function or a parenthesis'

/** Parses an expression. Throws ExpressionError with the column, what was found, what may stand there and what to do. */
export function parseExpression(source: string): Node {
  if (source.length > MAX_LENGTH)
    throw new ExpressionError(
      `the expression is ${source.length} characters long, more than ${MAX_LENGTH}`,
      MAX_LENGTH + 1,
      'Split it into several rules.',
    )
  return new Parser(source).parse()
}

class Parser {
  readonly #tokens: Token[]
  #at = 0
  #depth = 0

  constructor(source: string) {
    this.#tokens = tokenize(source)
  }

  parse(): Node {
    const node = this.#conditional()
    if (this.#token.kind !== 'end') this.#fail('an operator or the end', this.#afterOperandFix())
    return node
  }

  get #token(): Token {
    return this.#tokens[this.#at]!
  }

  #is(text: string): boolean {
    const { kind, text: found } = this.#token
    return found === text && (kind === 'symbol' || (kind === 'name' && KEYWORDS.has(text)))
  }

  #accept(text: string): boolean {
    if (!this.#is(text)) return false
    this.#at++
    return true
  }

  #expect(text: string, fix: string): Token {
    const token = this.#token
    if (!this.#accept(text)) this.#fail(`\`${text}\``, fix)
    return token
  }

  #fail(allowed: string, fix: string): never {
    const token = this.#token
    const found =
      token.kind === 'end'
        ? 'the expression ends'
        : token.kind === 'string'
          ? `found the text '${token.text}'`
          : `found \`${token.text}\``
    throw new ExpressionError(`${found} where ${allowed} was expected`, token.start + 1, fix)
  }

  /** Nesting is counted where recursion starts, so that no input can exhaust the stack. */
  #nested<T>(parse: () => T): T {
    if (++this.#depth > MAX_DEPTH)
      throw new ExpressionError(
        `the expression is nested more than ${MAX_DEPTH} deep`,
        this.#token.start + 1,
        'Split it into several rules.',
      )
    const result = parse()
    this.#depth--
    return result
  }

  #conditional(): Node {
    return this.#nested(() => {
      const test = this.#logic('or')
      if (!this.#accept('?')) return test
      const yes = this.#conditional()
      this.#expect(':', 'A condition has two answers: `test ? yes : no`.')
      const no = this.#conditional()
      return { type: 'conditional', test, yes, no, start: test.start, end: no.end }
    })
  }

  #logic(type: LogicNode['type']): Node {
    const next = (): Node => (type === 'or' ? this.#logic('and') : this.#not())
    const operands = [next()]
    while (this.#accept(type)) operands.push(next())
    return operands.length === 1 ? operands[0]! : { type, operands, start: operands[0]!.start, end: operands.at(-1)!.end }
  }

  #not(): Node {
    const { start } = this.#token
    if (!this.#accept('not')) return this.#comparison()
    const operand = this.#nested(() => this.#not())
    return { type: 'not', operand, start, end: operand.end }
  }

  #comparison(): Node {
    const left = this.#sum()
    if (this.#is('not') && this.#tokens[this.#at + 1]?.text === 'in')
      this.#fail('an operator or the end', 'Write `not x in […]`.')
    const operator = this.#token.text
    if (!COMPARISONS.has(operator) || !this.#accept(operator)) return left
    if (this.#is('not')) this.#fail(OPERAND, '`not` binds looser than a comparison; put it in parentheses: `a == (not b)`.')
    const right = this.#sum()
    if (COMPARISONS.has(this.#token.text) && this.#is(this.#token.text))
      this.#fail('`and`, `or` or the end', 'Comparisons cannot be chained; write `a < b and b < c`.')
    return { type: 'compare', operator: operator as Comparison, left, right, start: left.start, end: right.end }
  }

  #sum(): Node {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#unary()))
  }

  #chain(operators: readonly ChainNode['rest'][number]['operator'][], next: () => Node): Node {
    const first = next()
    const rest: ChainNode['rest'][number][] = []
    for (;;) {
      const at = this.#token.start
      const operator = operators.find((one) => this.#accept(one))
      if (operator === undefined) break
      rest.push({ operator, operand: next(), at })
    }
    return rest.length === 0 ? first : { type: 'chain', first, rest, start: first.start, end: rest.at(-1)!.operand.end }
  }

  #unary(): Node {
    const { start } = this.#token
    if (!this.#accept('-')) return this.#member()
    const operand = this.#nested(() => this.#unary())
    return { type: 'negate', operand, start, end: operand.end }
  }

  #member(): Node {
    let node = this.#primary()
    for (let links = 1; ; links++) {
      const end = this.#token
      const key = this.#accept('.') ? this.#key() : this.#accept('[') ? this.#index() : undefined
      if (key === undefined) return node
      if (links > MAX_DEPTH)
        throw new ExpressionError(
          `a path has more than ${MAX_DEPTH} steps`,
          end.start + 1,
          'Let `when` select closer to the value.',
        )
      node = { type: 'member', of: node, key, start: node.start, end: this.#tokens[this.#at - 1]!.end }
    }
  }

  #key(): string {
    const { kind, text } = this.#token
    if (kind === 'name') {
      this.#at++
      return text
    }
    if (text === '.' || text === '*')
      this.#fail('a key', 'A path in an assert names one value; let `when` select the many, as in `$.list[*]`.')
    return this.#fail('a key', "A key with other characters is written ['like-this'].")
  }

  #index(): string | number {
    const negative = this.#accept('-')
    const { kind, text } = this.#token
    const isNumber = kind === 'number' && /^[0-9]+$/.test(text)
    if (!isNumber && (kind !== 'string' || negative))
      this.#fail(
        'a position or a key in quotes',
        "A path in an assert names one value: `[0]`, `[-1]` or `['key']`; let `when` select the many.",
      )
    this.#at++
    this.#expect(']', 'Close the bracket.')
    return isNumber ? Number(text) * (negative ? -1 : 1) : text
  }

  #primary(): Node {
    const token = this.#token
    const { start, end } = token
    if (token.kind === 'number' || token.kind === 'string') {
      this.#at++
      return { type: 'literal', value: token.kind === 'number' ? Number(token.text) : token.text, start, end }
    }
    if (token.kind === 'name') return this.#name(token)
    if (this.#accept('$')) return { type: 'root', start, end }
    if (this.#accept('(')) {
      const inner = this.#conditional()
      const close = this.#expect(')', 'Close the parenthesis.')
      return { ...inner, start, end: close.end }
    }
    if (this.#accept('[')) {
      const items = this.#list(']', () => this.#conditional())
      return { type: 'list', items, start, end: this.#tokens[this.#at - 1]!.end }
    }
    return this.#fail(OPERAND, 'Put a value here or take the operator away.')
  }

  #name(token: Token): Node {
    const { text, start, end } = token
    const isCall = this.#tokens[this.#at + 1]?.text === '(' && this.#tokens[this.#at + 1]?.kind === 'symbol'
    if (KEYWORDS.has(text)) {
      if (text !== 'true' && text !== 'false' && text !== 'null')
        this.#fail(OPERAND, `\`${text}\` is an operator; a key of that name is written value['${text}'].`)
      this.#at++
      return { type: 'literal', value: text === 'null' ? null : text === 'true', start, end }
    }
    if (!isCall && FOREIGN_LITERAL.test(text))
      this.#fail(
        OPERAND,
        `Write \`${text === 'None' ? 'null' : text.toLowerCase()}\`; a key of that name is written value['${text}'].`,
      )
    this.#at++
    if (!isCall) return { type: 'name', name: text, start, end }
    if (!Object.hasOwn(FUNCTIONS, text))
      throw new ExpressionError(
        `there is no function \`${text}\``,
        start + 1,
        `The functions are ${FUNCTION_NAMES.join(', ')}.${didYouMean(text, FUNCTION_NAMES)}`,
      )
    this.#at++
    const name = text as FunctionName
    const signature: Signature = FUNCTIONS[name]
    const args = this.#list(')', () => (signature.names ? this.#keyName() : undefined) ?? this.#conditional())
    const call = { type: 'call', name, args, start, end: this.#tokens[this.#at - 1]!.end } as const
    checkCall(call)
    return call
  }

  /** Where names of keys are meant, a keyword is a name too: `has_keys(in, out)`. */
  #keyName(): Node | undefined {
    const { kind, text, start, end } = this.#token
    const after = this.#tokens[this.#at + 1]?.text
    if (kind !== 'name' || !(KEYWORDS.has(text) || FOREIGN_LITERAL.test(text)) || (after !== ',' && after !== ')'))
      return undefined
    this.#at++
    return { type: 'name', name: text, start, end }
  }

  #list<T>(close: string, item: () => T): T[] {
    const items: T[] = []
    if (this.#accept(close)) return items
    do items.push(item())
    while (this.#accept(','))
    this.#expect(close, 'Separate items with a comma and close the list.')
    return items
  }

  #afterOperandFix(): string {
    const { kind, text } = this.#token
    if (kind === 'name' && /^(is|equals|matches|contains)$/i.test(text))
      return "Write `==` to compare, and functions as `matches(text, 'pattern')`."
    if (kind === 'name' && /^(AND|OR|NOT|IN|TRUE|FALSE|NULL)$/i.test(text))
      return `Operators are written in lower case: \`${text.toLowerCase()}\`.`
    if (text === ')' || text === ']') return 'Take it away, or open it before.'
    return 'Join two conditions with `and` or `or`.'
  }
}
