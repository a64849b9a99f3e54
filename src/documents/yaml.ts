import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document as Ast, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Json, Path } from '../model/json.js'
import type { Problem, Span } from '../policy.js'
import { findHidden, findLoneReturn } from './hidden-text.js'
import type { Limits } from './limits.js'
import { findDeepPlace } from './nesting.js'
import { showText } from './scalars.js'
import { explainSyntax } from './syntax.js'
import type { Lines } from './text.js'
import { findHeavyPlace, mostMarks } from './weight.js'
import { Stop, Walk } from './yaml-walk.js'

export interface LoadedText {
  readonly data: Json
  readonly problems: readonly Problem[]
  /** False when a problem forbids using the data. */
  readonly readable: boolean
}

/** Problems that leave the data usable; every other one refuses the file. */
const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.ANCHOR_REDEFINED', 'DOC.INVISIBLE'])
/** Keys from which on a mapping is indexed. */
const WIDE = 50

/** YAML 1.2 → frozen data and the problems found. The AST is kept only until `release`, since it is large. */
export class YamlText {
  readonly #text: string
  readonly #lines: Lines
  readonly #limits: Limits
  #ast: Ast.Parsed | undefined
  #anchors: Map<string, Node> | undefined
  readonly #wide = new Map<YAMLMap, Map<string, Pair>>()

  constructor(text: string, lines: Lines, limits: Limits) {
    this.#text = text
    this.#lines = lines
    this.#limits = limits
  }

  load(): LoadedText {
    const tooDeep = findDeepPlace(this.#text, this.#limits.depth)
    if (tooDeep !== undefined)
      return { data: null, problems: [this.#tooDeep(this.#lines.span(tooDeep, tooDeep + 1))], readable: false }
    const loneReturn = findLoneReturn(this.#text, this.#lines)
    if (loneReturn !== undefined) return { data: null, problems: [loneReturn], readable: false }
    const most = mostMarks(this.#limits.nodes)
    const tooHeavy = findHeavyPlace(this.#text, most)
    if (tooHeavy !== undefined)
      return { data: null, problems: [this.#tooHeavy(this.#lines.span(tooHeavy, tooHeavy + 1), most)], readable: false }
    const ast = this.#parse()
    const problems = this.#syntaxProblems(ast)
    if (problems.length > 0) return { data: null, problems, readable: false }
    if (ast.contents === null || (isScalar(ast.contents) && ast.contents.value === null && !ast.contents.source))
      return { data: null, problems: [{ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} }], readable: false }
    const walk = new Walk(this.#text, this.#lines, this.#limits)
    let data: Json = null
    try {
      data = walk.root(ast.contents)
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    walk.problems.push(...findHidden(this.#text, ast.contents, this.#lines))
    const readable = walk.problems.every((problem) => problem.harmless === true || HARMLESS.has(problem.rule))
    return { data: readable ? data : null, problems: walk.problems, readable }
  }

  /** Where a path stands; a missing one stands at its nearest parent. */
  locate(path: Path, on: 'key' | 'value'): Span {
    const ast = this.#parse()
    let node: Node | null = ast.contents
    let key: Node | null = null
    for (const step of path) {
      const target: Node | null = isAlias(node) ? ((this.#anchors ??= collectAnchors(ast)).get(node.source) ?? null) : node
      if (typeof step === 'number') {
        const item: unknown = isSeq(target) ? target.items[step] : undefined
        if (item === undefined) break
        key = null
        node = item as Node
      } else {
        const pair = isMap(target) ? this.#findPair(target, step) : undefined
        if (pair === undefined) break
        key = pair.key as Node
        // A key without a value has a value node of no width behind the colon: the key is the better place.
        const value = pair.value as Node | null
        node = value !== null && !(isScalar(value) && value.value === null && !value.source) ? value : key
      }
    }
    const place = on === 'key' && key !== null ? key : node
    const range = place?.range
    return range ? this.#lines.span(range[0], range[1]) : this.#lines.span(0, 0)
  }

  /** Of two equal keys the first. A wide mapping is indexed, so that a thousand findings in it cost one pass. */
  #findPair(map: YAMLMap, key: string): Pair | undefined {
    if (map.items.length < WIDE) return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
    let pairs = this.#wide.get(map)
    if (pairs === undefined) {
      pairs = new Map()
      for (const pair of map.items.toReversed()) if (isScalar(pair.key)) pairs.set(String(pair.key.value), pair)
      this.#wide.set(map, pairs)
    }
    return pairs.get(key)
  }

  release(): void {
    this.#wide.clear()
    this.#ast = undefined
    this.#anchors = undefined
  }

  #parse(): Ast.Parsed {
    this.#ast ??= withoutTraces(
      () =>
        parseDocument(this.#text, {
          version: '1.2',
          stringKeys: true,
          uniqueKeys: false,
          merge: false,
          prettyErrors: false,
          logLevel: 'error',
        }) as Ast.Parsed,
    )
    return this.#ast
  }

  #tooDeep(span: Span): Problem {
    const { depth } = this.#limits
    return {
      rule: 'DOC.LIMIT',
      span,
      data: { what: 'levels of nesting', found: `more than ${depth}`, limit: depth, option: 'documents.limits.depth' },
    }
  }

  #tooHeavy(span: Span, most: number): Problem {
    const { nodes } = this.#limits
    const what = 'keys, values and brackets of YAML that is not of the plainest'
    const limit = `${most} with ${nodes} values`
    return { rule: 'DOC.LIMIT', span, data: { what, found: `more than ${most}`, limit, option: 'documents.limits.nodes' } }
  }

  #syntaxProblems(ast: Ast.Parsed): Problem[] {
    const directive = /^%([A-Z]+)[ \t]+(.*)$/m.exec(this.#text)
    if (ast.directives?.yaml.explicit === true && ast.directives.yaml.version !== '1.2') {
      const at = Math.max(0, this.#text.indexOf('%YAML'))
      return [
        {
          rule: 'DOC.DIRECTIVE',
          span: this.#lines.span(at, at + 5),
          data: { directive: `%YAML ${ast.directives.yaml.version}` },
        },
      ]
    }
    const problems: Problem[] = []
    const lastCharacter = Math.max(0, this.#text.trimEnd().length - 1)
    for (const error of [...ast.errors, ...ast.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
      const start = Math.min(error.pos[0], lastCharacter)
      const span = this.#lines.span(start, Math.max(error.pos[1], start + 1))
      // One mistake makes the parser complain again and again: the first of a sort on a line is told.
      if (problems.some((earlier) => earlier.span.line === span.line && earlier.rule !== 'DOC.SYNTAX')) continue
      if (error.code === 'MULTIPLE_DOCS') {
        const count = this.#text.match(/^---(\s|$)/gm)?.length ?? 2
        problems.push({ rule: 'DOC.MULTIPLE', span, data: { count: Math.max(2, count), line: span.line } })
      } else if (error.code === 'NON_STRING_KEY')
        problems.push({
          rule: 'DOC.KEY_FORM',
          span,
          data: { key: showText(this.#text.slice(...error.pos)), detail: 'a key has to be a plain string' },
        })
      else if (error.code === 'TAG_RESOLVE_FAILED')
        problems.push({ rule: 'DOC.TAG', span, data: { tag: showText(this.#text.slice(...error.pos)) } })
      else if (error.code === 'BAD_DIRECTIVE')
        problems.push({ rule: 'DOC.DIRECTIVE', span, data: { directive: directive === null ? '%' : showText(directive[0]) } })
      else if (error.code === 'RESOURCE_EXHAUSTION')
        problems.push({
          rule: 'DOC.LIMIT',
          span,
          data: {
            what: 'nesting',
            found: `more than ${this.#limits.depth} levels`,
            limit: this.#limits.depth,
            option: 'documents.limits.depth',
          },
        })
      else {
        problems.push({ rule: 'DOC.SYNTAX', span, data: explainSyntax(error.code, error.message, this.#text, start) })
        break
      }
      if (problems.length >= 10) break
    }
    return problems
  }
}

/** The parser makes an error for each mistake, of which a file may hold 100,000; where in the parser it was made is nothing to tell. */
function withoutTraces<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function collectAnchors(ast: Ast.Parsed): Map<string, Node> {
  const anchors = new Map<string, Node>()
  const stack: (Node | null)[] = [ast.contents]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node === null) continue
    if (!isAlias(node) && node.anchor !== undefined && !anchors.has(node.anchor)) anchors.set(node.anchor, node)
    if (isMap(node)) for (const pair of node.items as Pair<Node, Node | null>[]) stack.push(pair.value)
    else if (isSeq(node)) for (const item of node.items) stack.push(item as Node)
  }
  return anchors
}
