import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { guard } from '../model/guard.js'
import { bareObject, type Json } from '../model/json.js'
import type { Problem } from '../policy.js'
import { describeCollapsed, describeCollapsedScalar } from './collapsed.js'
import { describeTwin, KeyJudge } from './keys.js'
import type { Limits } from './limits.js'
import { describeOctal, isLostIdentity, MAX_HARMLESS_NUMBERS, refuseNumber, showText } from './scalars.js'
import type { Lines } from './text.js'

type Range = readonly [number, number]

/** A file wrong in ten thousand places is told the first of them. */
const MAX_PROBLEMS = 100
const MAX_INTEGER_KEYS = 20
const INTEGER = /^(?:0|-?[1-9][0-9]*)$/

/** Thrown when a budget is spent: what was found so far is said. */
export class Stop extends Error {}

/** AST → data, in document order, with every budget. One instance a document. */
export class Walk {
  readonly problems: Problem[] = []
  readonly #text: string
  readonly #lines: Lines
  readonly #limits: Limits
  readonly #keys: KeyJudge
  readonly #anchors = new Map<string, { node: Node; value?: Json; size: number; line: number }>()
  readonly #open = new Set<Node>()
  #integerKeys = 0
  #harmlessNumbers = 0
  #nodes = 0
  #aliased = 0

  constructor(text: string, lines: Lines, limits: Limits) {
    this.#text = text
    this.#lines = lines
    this.#limits = limits
    this.#keys = new KeyJudge(text)
  }

  root(node: Node): Json {
    if (isScalar(node)) this.#keep(describeCollapsedScalar(node, false, this.#text, this.#lines))
    return this.value(node, 0, undefined)
  }

  value(node: Node | null, depth: number, key: string | undefined): Json {
    if (node === null) return null
    if (++this.#nodes > this.#limits.nodes) this.#limit(node, 'values', this.#limits.nodes, 'nodes')
    // Levels are collections, as in JSON: the root is the first.
    if (depth >= this.#limits.depth && isCollection(node)) this.#limit(node, 'levels of nesting', this.#limits.depth, 'depth')
    if (isAlias(node)) return this.#alias(node.source, node)
    const anchor = node.anchor
    if (anchor === undefined) return this.#plain(node, depth, key)
    const before = this.#nodes + this.#aliased
    const earlier = this.#anchors.get(anchor)
    if (earlier !== undefined) this.#add('DOC.ANCHOR_REDEFINED', node, { anchor, firstLine: earlier.line })
    const entry: { node: Node; value?: Json; size: number; line: number } = {
      node,
      size: 0,
      line: this.#lines.position(node.range?.[0] ?? 0).line,
    }
    this.#anchors.set(anchor, entry)
    const value = this.#plain(node, depth, key)
    entry.value = value
    entry.size = this.#nodes + this.#aliased - before + 1
    return value
  }

  #plain(node: Node, depth: number, key: string | undefined): Json {
    if (isScalar(node)) return this.#scalar(node, key)
    this.#tag(node)
    this.#open.add(node)
    let result: Json
    if (isMap(node)) result = this.#map(node, depth)
    else if (isSeq(node)) {
      const list: Json[] = []
      for (const item of node.items) {
        if (isScalar(item)) this.#keep(describeCollapsedScalar(item, true, this.#text, this.#lines))
        list.push(this.value(item as Node, depth + 1, key))
      }
      result = guard(list)
    } else result = null
    this.#open.delete(node)
    return result
  }

  #map(node: YAMLMap, depth: number): Json {
    const result = bareObject()
    const forms = new Map<string, string>()
    this.#keep(describeCollapsed(node, this.#text, this.#lines))
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const keyNode = pair.key
      if (!isScalar(keyNode)) {
        this.#add('DOC.KEY_FORM', keyNode, { key: showText(this.#slice(keyNode)), detail: 'a key has to be a plain string' })
        continue
      }
      const key = this.#key(keyNode)
      if (key === undefined) continue
      if (key in result && this.problems.length < MAX_PROBLEMS) {
        const [firstLine, related] = this.#first(node, key)
        const line = this.#lines.position(keyNode.range![0]).line
        this.#add('DOC.DUPLICATE_KEY', keyNode, { key: showText(key), line, firstLine }, related)
      }
      const twin = this.#keys.twin(key, forms)
      if (twin !== undefined && this.problems.length < MAX_PROBLEMS) {
        const [firstLine, related] = this.#first(node, twin)
        this.#add('DOC.CONFUSABLE', keyNode, describeTwin(key, firstLine), related)
      }
      if (node.flow !== true && isScalar(pair.value))
        this.#keep(describeCollapsedScalar(pair.value, false, this.#text, this.#lines))
      result[key] = this.value(pair.value, depth + 1, key)
    }
    return guard(result)
  }

  /** The line of the first key with this text, and its place for a finding. */
  #first(map: YAMLMap, key: string): [line: number, related: NonNullable<Problem['related']>] {
    const [start, end] = (map.items as Pair<Scalar>[]).find((pair) => isScalar(pair.key) && String(pair.key.value) === key)!.key
      .range!
    return [this.#lines.position(start).line, [{ span: this.#lines.span(start, end), message: 'first here' }]]
  }

  /** A key's text, or undefined when it is refused (and said). */
  #key(node: Scalar): string | undefined {
    const key = String(node.value)
    if (node.type === 'PLAIN') {
      const source = node.source ?? ''
      if (key === '<<') {
        this.#add('DOC.MERGE_KEY', node, {})
        return undefined
      }
      const other = readAs(source)
      if (other !== undefined) {
        const data = { key: source === '' ? '(empty)' : source, detail: `without quotes it is ${other}, not a string` }
        if (INTEGER.test(source)) this.#addInteger(node, data)
        else this.#add('DOC.KEY_FORM', node, data)
        if (source === '') return undefined
      }
    }
    if (key === '__proto__') {
      this.#add('DOC.KEY_FORM', node, { key, detail: 'programs take it for the prototype of the object, not for a key' })
      return undefined
    }
    const odd = this.#keys.judge(key)
    if (odd !== undefined) this.#add('DOC.CONFUSABLE', node, odd)
    return key
  }

  #scalar(node: Scalar, key: string | undefined): Json {
    this.#tag(node)
    const value: unknown = node.value
    if (typeof value === 'string') {
      this.#deceiving(node, value)
      return value
    }
    if (typeof value === 'boolean' || value === null || value === undefined) return value ?? null
    if (typeof value !== 'number' && typeof value !== 'bigint') return null // what its tag asked for, which was told
    const source = node.source ?? String(value)
    const number = Number(value)
    if (key !== undefined && isLostIdentity(key, source, number)) {
      this.#add('DOC.UNQUOTED', node, { key: showText(key), found: showText(source), read: String(number) })
      return source
    }
    const detail = refuseNumber(source, number)
    const harmless = Number.isFinite(number) ? describeOctal(source, number) : detail
    if (harmless !== undefined) this.#harmlessNumber(node, { found: showText(source), detail: harmless })
    else if (detail !== undefined) this.#add('DOC.NUMBER', node, { found: showText(source), detail })
    return number
  }

  #alias(name: string, node: Node): Json {
    const entry = this.#anchors.get(name)
    if (entry === undefined)
      return this.#fail('DOC.ALIAS', node, { detail: `\`*${showText(name)}\` names an anchor that is not defined above it` })
    if (this.#open.has(entry.node))
      return this.#fail('DOC.ALIAS', node, {
        detail: `\`*${showText(name)}\` stands inside the value that it names, which never ends`,
      })
    this.#aliased += entry.size
    if (this.#aliased > this.#limits.aliases)
      this.#fail('DOC.ALIAS', node, {
        detail: `following \`*${showText(name)}\` makes more than ${this.#limits.aliases} values out of aliases (\`documents.limits.aliases\`)`,
      })
    return entry.value ?? null
  }

  #tag(node: Node): void {
    const tag = node.tag
    if (tag !== undefined && tag !== '!' && !/^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag))
      this.#add('DOC.TAG', node, { tag: showText(tag) })
  }

  #deceiving(node: Scalar, value: string): void {
    const name = this.#keys.deceivingIn(value)
    if (name !== undefined) this.#add('DOC.INVISIBLE', node, { detail: name })
  }

  #limit(node: Node, what: string, limit: number, option: string): never {
    return this.#fail('DOC.LIMIT', node, { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` })
  }

  #fail(rule: string, node: Node, data: Problem['data']): never {
    this.#add(rule, node, data, undefined, true)
    throw new Stop()
  }

  #keep(problem: Problem | undefined): void {
    if (problem !== undefined && this.problems.length < MAX_PROBLEMS) this.problems.push(problem)
  }

  /** Such a key has one text only, and some formats write them: those must not crowd out what is worse. */
  #addInteger(node: Scalar, data: Problem['data']): void {
    if (++this.#integerKeys > MAX_INTEGER_KEYS) return
    const [start, end] = node.range!
    this.problems.push({ rule: 'DOC.KEY_FORM', span: this.#lines.span(start, end), data, harmless: true })
  }

  #harmlessNumber(node: Scalar, data: Problem['data']): void {
    if (++this.#harmlessNumbers > MAX_HARMLESS_NUMBERS) return
    const [start, end] = node.range!
    this.problems.push({ rule: 'DOC.NUMBER', span: this.#lines.span(start, end), data, harmless: true })
  }

  #add(rule: string, node: Node | null, data: Problem['data'], related?: Problem['related'], always = false): void {
    if (this.problems.length >= MAX_PROBLEMS && !always) return
    const [start, end]: Range = node?.range ? [node.range[0], node.range[1]] : [0, 0]
    this.problems.push({ rule, span: this.#lines.span(start, end), data, ...(related === undefined ? {} : { related }) })
  }

  #slice(node: Node | null): string {
    return node?.range ? this.#text.slice(node.range[0], node.range[1]) : ''
  }
}

/** What YAML 1.2 makes of an unquoted key that is not a string, as the end of a sentence. */
function readAs(source: string): string | undefined {
  if (/^(|~|null|Null|NULL)$/.test(source)) return 'null'
  if (/^(true|True|TRUE|false|False|FALSE)$/.test(source)) return 'a boolean'
  if (
    /^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/.test(
      source,
    )
  )
    return 'a number'
  return undefined
}
