/**
 * JSONPath as RFC 9535 defines it: parsed by json-p3, evaluated with budgets, `match()` and `search()` in linear time.
 * Script expressions and the other extensions of older dialects are refused when the path is compiled.
 */
import { FunctionExpressionType, JSONPathEnvironment, JSONPathError, jsonpath, Nothing, type JSONPathQuery } from 'json-p3'
import { isList, isObject, valueAt, type Json, type Path } from '../model/json.js'
import { Budget } from './budget.js'
import { pathOf, Walk, type FilterFunction, type Limits, type Node } from './json-path-walk.js'
import { countCharacters } from './long-text.js'
import { keysOf } from './own-keys.js'
import { compileRegex, RegexError, type Regex } from './regex.js'

export interface JsonPathLimits {
  /** Nodes that one evaluation may produce, filters included. Default 100,000. */
  readonly nodes?: number
  /** Steps of one evaluation. Default 1,000,000. */
  readonly steps?: number
}

export interface JsonPath {
  readonly text: string
  /** The one place that a path of names and positions alone can select; undefined for any other. */
  readonly singular: Path | undefined
  /** In the order of RFC 9535; the same place may come twice. Throws BudgetError, or RegexError for a pattern of the document's. */
  select(data: Json): { readonly path: Path; readonly value: Json }[]
}

/** A path that cannot be compiled. `column` counts from 1, in UTF-16 code units. */
export class JsonPathError extends Error {
  readonly column: number
  readonly fix: string
  constructor(message: string, column: number, fix: string) {
    super(message)
    this.name = 'JsonPathError'
    this.column = column
    this.fix = fix
  }
}

const MAX_LENGTH = 4096
const MAX_DEPTH = 50

/** Compiles a path. Throws JsonPathError with the column for anything that RFC 9535 does not have. */
export function compileJsonPath(text: string, limits: JsonPathLimits = {}): JsonPath {
  if (text.length > MAX_LENGTH)
    throw new JsonPathError(`the path is ${text.length} characters long, more than ${MAX_LENGTH}`, MAX_LENGTH + 1, 'Shorten it.')
  if (text.trim() !== text)
    throw new JsonPathError(
      'a space stands before or after the path',
      /^\s/.test(text) ? 1 : text.trimEnd().length + 1,
      'Take it away.',
    )
  checkDepth(text)
  const query = parse(text)
  checkPatterns(query)
  const nodes = limits.nodes ?? 100_000
  const steps = limits.steps ?? 1_000_000
  const singular = singularPath(query)
  return {
    text,
    singular,
    select(data) {
      if (singular !== undefined) {
        const value = valueAt(data, singular)
        return value === undefined ? [] : [{ path: singular, value }]
      }
      const budgets: Limits = {
        nodes: new Budget(nodes, `selecting with \`${text}\``),
        steps: new Budget(steps, `selecting with \`${text}\``),
      }
      return new Walk(data, budgets, FUNCTIONS).query(query, data).map((node) => ({ path: pathOf(node), value: node.value }))
    },
  }
}

function parse(text: string): JSONPathQuery {
  try {
    return environment().compile(text)
  } catch (error) {
    if (error instanceof RangeError) throw new JsonPathError('the path is nested too deeply', 1, 'Simplify the filter.')
    if (!(error instanceof JSONPathError)) throw error
    const column = Math.min(Math.max(error.token.index, 0), text.length) + 1
    const what = error.message
      .replace(/ \('[^]*':-?\d+\)$/, '')
      .replace(/TOKEN_([A-Z_]+)/g, (_, name: string) => name.toLowerCase().replaceAll('_', ' '))
      .replaceAll('descendent', 'descendant')
      .replaceAll("''", 'the end')
      .replaceAll('  ', ' ')
    throw new JsonPathError(what, column, fixFor(text, column, what))
  }
}

function fixFor(text: string, column: number, what: string): string {
  const rest = text.slice(column - 1)
  if (!text.startsWith('$')) return 'Start the path with `$`, the root of the document.'
  if (rest.startsWith('('))
    return 'Script expressions of older dialects are not part of RFC 9535 and are never run; `[-1]` is the last item, `[?@.key == 1]` a filter.'
  if (/no such function/.test(what)) return `The functions are ${[...FUNCTIONS.keys()].sort().join(', ')}.`
  if (/must be compared|not comparable/.test(what)) return 'Compare the result: `[?length(@.name) > 0]`.'
  if (/[=&|~]/.test(rest.slice(0, 1))) return 'The operators are `==`, `!=`, `<`, `<=`, `>`, `>=`, `&&`, `||` and `!`.'
  return 'See RFC 9535 for the syntax: `$.key`, `$[0]`, `$[*]`, `$..key`, `$[?@.type == "x"]`.'
}

/** json-p3 parses by recursion; brackets are counted before it starts. */
function checkDepth(text: string): void {
  let depth = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!
    if (quote !== '') {
      if (c === '\\') at++
      else if (c === quote) quote = ''
    } else if (c === "'" || c === '"') quote = c
    else if (c === '[' || c === '(') {
      if (++depth > MAX_DEPTH)
        throw new JsonPathError(`the path is nested more than ${MAX_DEPTH} deep`, at + 1, 'Simplify the filter.')
    } else if (c === ']' || c === ')') depth--
  }
}

/** A literal pattern that cannot be compiled would silently select nothing: refused here, with its place. */
function checkPatterns(query: JSONPathQuery): void {
  const { expressions, selectors } = jsonpath
  const visit = (filter: jsonpath.expressions.FilterExpression): void => {
    if (filter instanceof expressions.LogicalExpression) visit(filter.expression)
    else if (filter instanceof expressions.PrefixExpression) visit(filter.right)
    else if (filter instanceof expressions.InfixExpression) [filter.left, filter.right].forEach(visit)
    else if (filter instanceof expressions.FilterQuery) checkPatterns(filter.path)
    else if (filter instanceof expressions.FunctionExtension) {
      filter.args.forEach(visit)
      const pattern = filter.args[1]
      if ((filter.name !== 'match' && filter.name !== 'search') || !(pattern instanceof expressions.StringLiteral)) return
      try {
        compileIRegexp(pattern.value, filter.name === 'match')
      } catch (error) {
        if (!(error instanceof RegexError)) throw error
        throw new JsonPathError(`${filter.name}(): ${error.message}`, pattern.token.index + 1, error.fix)
      }
    }
  }
  for (const segment of query.segments)
    for (const selector of segment.selectors) if (selector instanceof selectors.FilterSelector) visit(selector.expression)
}

function singularPath(query: JSONPathQuery): Path | undefined {
  if (!query.singularQuery()) return undefined
  const steps: (string | number)[] = []
  for (const { selectors } of query.segments) {
    const [selector] = selectors
    if (selector instanceof jsonpath.selectors.NameSelector) steps.push(selector.name)
    else if (selector instanceof jsonpath.selectors.IndexSelector && selector.index >= 0) steps.push(selector.index)
    else return undefined
  }
  return steps
}

/** I-Regexp (RFC 9485) in RE2's words: a dot outside a class is any character but CR and LF; `match` is the whole text. */
function compileIRegexp(pattern: string, whole: boolean): Regex {
  const key = (whole ? 'match ' : 'search ') + pattern
  const known = compiled.get(key)
  if (known !== undefined) return known
  let text = ''
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const c = pattern[at]!
    if (c === '\\') text += c + (pattern[++at] ?? '')
    else {
      if (c === '[') inClass = true
      else if (c === ']') inClass = false
      text += c === '.' && !inClass ? '[^\\n\\r]' : c
    }
  }
  const part = compileRegex(text)
  const regex = whole ? compileRegex(`^(?:${text})$`) : part
  if (compiled.size >= MAX_COMPILED) compiled.clear()
  compiled.set(key, regex)
  return regex
}

const MAX_COMPILED = 200
const compiled = new Map<string, Regex>()

const matching =
  (whole: boolean): FilterFunction =>
  ([text, pattern], { steps }) =>
    typeof text === 'string' && typeof pattern === 'string' && compileIRegexp(pattern, whole).test(text, steps)

const FUNCTIONS: ReadonlyMap<string, FilterFunction> = new Map<string, FilterFunction>([
  ['count', ([nodes]) => (nodes as readonly Node[]).length],
  ['length', ([value], { steps }) => lengthOf(value, steps)],
  ['match', matching(true)],
  ['search', matching(false)],
  ['value', ([nodes]) => ((nodes as readonly Node[]).length === 1 ? (nodes as readonly Node[])[0]!.value : Nothing)],
])

/** In Unicode characters, as RFC 9535 §2.4.4 has it. */
function lengthOf(value: unknown, steps: Budget): unknown {
  if (typeof value === 'string') return countCharacters(value, steps)
  if (isList(value)) return value.length
  return isObject(value) ? keysOf(value).length : Nothing
}

let shared: JSONPathEnvironment | undefined

/** json-p3 checks names, counts and types of arguments by this register; it never calls what stands in it. */
function environment(): JSONPathEnvironment {
  if (shared !== undefined) return shared
  const { ValueType, LogicalType } = FunctionExpressionType
  shared = new JSONPathEnvironment({ strict: true })
  const refuse = (): never => {
    throw new TypeError('filters are evaluated by the walk, not by json-p3')
  }
  for (const name of ['match', 'search'])
    shared.functionRegister.set(name, { argTypes: [ValueType, ValueType], returnType: LogicalType, call: refuse })
  return shared
}
