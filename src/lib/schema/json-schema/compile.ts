import { isList, isObject, type Json, type JsonObject, type Path } from '../../../model/json.js'
import { dialectOf, type Dialect } from './dialect.js'
import { SINCE_06 } from './draft-04.js'
import type { Node, Nodes } from './node.js'
import { cutLoops } from './loops.js'
import { References, type Resource } from './references.js'
import { readScalarKeyword, type Reading } from './scalar-keywords.js'

/** How deep and how large a schema may be; beyond that it is undecided, never compatible. */
export interface SchemaLimits {
  readonly depth: number
  readonly nodes: number
}

/** A schema document read into nodes: every schema below the root, and what local references point at. */
export interface Compiled {
  readonly root: Node
  readonly dialect: Dialect
  /** How many schemas, names and values there are. */
  readonly size: number
  /** Every node with a `problem`, in the order they were met. */
  readonly problems: readonly Node[]
}

/** Keywords of later drafts that a document which states draft 7 cannot use. */
const SINCE_2019 = new Set([
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
  'unevaluatedItems',
  'minContains',
  'maxContains',
])

export function compileSchema(root: Json, nodes: Nodes, limits: SchemaLimits): Compiled {
  return new Compiler(root, nodes, limits).compile()
}

class Compiler {
  readonly #root: Json
  readonly #nodes: Nodes
  readonly #limits: SchemaLimits
  readonly #dialect: Dialect
  readonly #known = new Map<Json, Node>()
  readonly #problems: Node[] = []
  readonly #references: References
  readonly #all: Node[] = []
  readonly #reading: Reading
  /** Names and values, of which a schema may have many. */
  #listed = 0

  constructor(root: Json, nodes: Nodes, limits: SchemaLimits) {
    this.#root = root
    this.#nodes = nodes
    this.#limits = limits
    this.#dialect = dialectOf(root)
    this.#reading = { dialect: this.#dialect, depth: limits.depth, fault: (node, problem) => this.#fault(node, problem) }
    this.#references = new References(root, this.#dialect.draft === 'draft-04', (raw, path, resource) =>
      this.#schema(raw, undefined, path, 0, resource),
    )
  }

  compile(): Compiled {
    const root = this.#schema(this.#root, undefined, [], 0, this.#references.root)
    if (this.#dialect.problem !== undefined) this.#fault(root, this.#dialect.problem)
    this.#references.resolveAll((node, text, reason) => this.#fault(node, reason, text))
    for (const node of cutLoops(this.#all)) this.#fault(node, 'has a `$ref` that leads back to itself without reading any data')
    return { root, dialect: this.#dialect, size: this.#all.length + this.#listed, problems: this.#problems }
  }

  #fault(node: Node, problem: string, text?: string): void {
    if (node.problem !== undefined) return
    node.problem = problem
    node.problemText = text
    this.#problems.push(node)
    for (let one: Node | undefined = node; one !== undefined && !one.hasRef; one = one.parent) one.hasRef = true
  }

  #schema(raw: Json, parent: Node | undefined, step: Path, depth: number, outer: Resource): Node {
    const known = isObject(raw) ? this.#known.get(raw) : undefined
    if (known !== undefined) {
      if (known.hasRef && parent !== undefined) parent.hasRef = true
      return known
    }
    const node = this.#nodes.create(raw, parent, step)
    node.dialect = this.#dialect.number
    this.#all.push(node)
    if (raw === true) return node
    if (raw === false) {
      node.never = true
      node.types = 0
      return node
    }
    if (!isObject(raw)) {
      this.#fault(node, 'is not a schema: an object, `true` or `false` is expected')
      return node
    }
    this.#known.set(raw, node)
    if (depth > this.#limits.depth) this.#fault(node, `is nested more than ${this.#limits.depth} schemas deep`)
    else if (this.#all.length > this.#limits.nodes) this.#fault(node, `is one of more than ${this.#limits.nodes} schemas`)
    else this.#fill(node, raw, depth, this.#references.enter(raw, node, outer))
    if (node.hasRef && parent !== undefined) parent.hasRef = true
    return node
  }

  #fill(node: Node, raw: JsonObject, depth: number, resource: Resource): void {
    const draft = this.#dialect.draft
    const one = (key: string): Node | undefined =>
      raw[key] === undefined ? undefined : this.#schema(raw[key], node, [key], depth + 1, resource)
    const list = (key: string): Node[] => {
      const value = raw[key]
      if (value === undefined) return []
      if (isList(value)) return value.map((item, index) => this.#schema(item, node, [key, index], depth + 1, resource))
      this.#fault(node, `has \`${key}\` that is not a list`)
      return []
    }
    const table = (key: string): Map<string, Node> | undefined => {
      const value = raw[key]
      if (value === undefined) return undefined
      const entries = new Map<string, Node>()
      if (!isObject(value)) this.#fault(node, `has \`${key}\` that is not a mapping`)
      else
        for (const name of Object.keys(value)) {
          this.#listed++
          entries.set(name, this.#schema(value[name]!, node, [key, name], depth + 1, resource))
        }
      return entries
    }

    for (const key of Object.keys(raw)) {
      if ((draft === 'draft-07' || draft === 'draft-04') && SINCE_2019.has(key)) continue
      if (draft === 'draft-04' && SINCE_06.has(key)) continue
      const value = raw[key]!
      switch (key) {
        case 'required':
          // Draft 3 put a boolean into the property; validators of today refuse it.
          if (isList(value)) {
            node.required = new Set(value.filter((name) => typeof name === 'string'))
            this.#listed += value.length
          } else this.#fault(node, 'has `required` that is not a list of names')
          break
        case 'properties':
          node.properties = table(key)!
          break
        case 'patternProperties':
          node.patterns = table(key)!
          break
        case 'additionalProperties':
          node.additional = one(key)
          break
        case 'propertyNames':
          node.names = one(key)
          break
        case 'dependencies':
        case 'dependentRequired':
        case 'dependentSchemas':
          this.#dependencies(node, key, value, depth, resource)
          break
        case 'unevaluatedProperties':
        case 'unevaluatedItems':
        case 'contains':
        case 'not':
        case 'if':
        case 'then':
        case 'else':
          node[key] = one(key)
          break
        case 'allOf':
        case 'anyOf':
        case 'oneOf':
          node[key] = list(key)
          break
        case '$ref':
          node.hasRef = true
          if (typeof value === 'string') this.#references.add(node, value, resource)
          else this.#fault(node, 'has a `$ref` that is not a text')
          break
        case '$dynamicRef':
        case '$recursiveRef':
          this.#fault(node, `uses \`${key}\`, whose target depends on who refers to it`, JSON.stringify(value))
          break
        case '$defs':
        case 'definitions':
          this.#definitions(node, key, value, depth, resource)
          break
        default:
          if (isList(value)) this.#listed += value.length
          readScalarKeyword(node, key, value, this.#reading)
      }
    }
    this.#items(node, raw, list, one)
    if (node.if === undefined) node.then = node.else = undefined
  }

  /** Read for the references to them; they are no part of the schema that they stand in. */
  #definitions(node: Node, key: string, value: Json, depth: number, resource: Resource): void {
    if (!isObject(value)) return
    for (const name of Object.keys(value)) this.#schema(value[name]!, undefined, [...node.path, key, name], depth + 1, resource)
  }

  #items(node: Node, raw: JsonObject, list: (key: string) => Node[], one: (key: string) => Node | undefined): void {
    const draft = this.#dialect.draft
    const isOldTuple = isList(raw.items)
    const hasPrefix = raw.prefixItems !== undefined && (draft === '2020-12' || draft === 'any')
    if (isOldTuple && (draft === '2020-12' || hasPrefix))
      return this.#fault(node, 'has a list of `items`, which 2020-12 writes as `prefixItems`')
    if (isOldTuple) {
      node.prefix = list('items')
      node.rest = one('additionalItems')
      return
    }
    if (hasPrefix) node.prefix = list('prefixItems')
    node.rest = one('items')
    if (raw.items === undefined && !hasPrefix && draft !== '2020-12') node.orphanRest = one('additionalItems')
  }

  #dependencies(node: Node, key: string, value: Json, depth: number, resource: Resource): void {
    if (!isObject(value)) return this.#fault(node, `has \`${key}\` that is not a mapping`)
    const names = new Map(node.dependentRequired)
    const schemas = new Map(node.dependentSchemas)
    for (const name of Object.keys(value)) {
      const needs = value[name]!
      if (isList(needs) && key !== 'dependentSchemas')
        names.set(name, [...(names.get(name) ?? []), ...needs.filter((one) => typeof one === 'string')])
      else if (key === 'dependentRequired') this.#fault(node, 'has `dependentRequired` with a value that is not a list of names')
      else {
        const schema = this.#schema(needs, node, [key, name], depth + 1, resource)
        const before = schemas.get(name)
        schemas.set(name, before === undefined ? schema : this.#nodes.all([before, schema]))
      }
    }
    if (names.size > 0) node.dependentRequired = names
    if (schemas.size > 0) node.dependentSchemas = schemas
  }
}
