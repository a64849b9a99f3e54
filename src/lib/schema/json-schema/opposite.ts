import { isObject } from '../../../model/json.js'
import { OBJECT, type Node, type Nodes } from './node.js'

/** More ways than this to miss a condition are not told apart: each would be a case of its own in every proof. */
const MAX_WAYS = 4
const ASIDE = new Set(['title', 'description', '$comment', 'default', 'examples'])

/** What data that a schema refuses are instead. Each fits one of the lists of schemas that `waysToMiss` returns. */
export class Opposites {
  readonly #nodes: Nodes
  readonly #known = new Map<string, readonly Node[] | undefined>()

  constructor(nodes: Nodes) {
    this.#nodes = nodes
  }

  /** Data of this type that the schema refuses fit one of these; undefined when that is not known. */
  waysToMiss(schema: Node, type: number): readonly Node[] | undefined {
    const key = `${schema.id}:${type}`
    if (!this.#known.has(key)) this.#known.set(key, this.#find(schema, type))
    return this.#known.get(key)
  }

  /** What holds of all data that the schema refuses. */
  #find(schema: Node, type: number): readonly Node[] | undefined {
    if (schema.not !== undefined && saysOnly(schema, ['not'])) return [schema.not]
    if (schema.ref !== undefined && saysOnly(schema, ['$ref'])) return [this.#nodes.not(schema.ref)]
    if (schema.anyOf.length > 0 && saysOnly(schema, ['anyOf']))
      return [this.#nodes.all(schema.anyOf.map((one) => this.#nodes.not(one)))]
    if (schema.allOf.length > 0 && schema.allOf.length <= MAX_WAYS && saysOnly(schema, ['allOf']))
      return schema.allOf.map((one) => this.#nodes.not(one))
    return type === OBJECT ? this.#ofObject(schema) : undefined
  }

  /** An object misses `properties` and `required` by a key that is not there, or by one with another value. */
  #ofObject(schema: Node): readonly Node[] | undefined {
    const { properties, required } = schema
    const size = properties.size + required.size
    if ((schema.types & OBJECT) === 0 || size === 0 || size > 2 * MAX_WAYS) return undefined
    if (!saysOnly(schema, ['type', 'properties', 'required'])) return undefined
    const ways: Node[] = []
    for (const key of new Set([...properties.keys(), ...required])) {
      const value = properties.get(key)
      if (value === undefined || value.trivial) {
        if (required.has(key)) ways.push(this.#object(key, this.#nodes.nothing, false))
      } else ways.push(this.#object(key, this.#nodes.not(value), !required.has(key)))
    }
    return ways.length > MAX_WAYS ? undefined : ways
  }

  #object(key: string, value: Node, isThere: boolean): Node {
    return this.#nodes.make({
      types: OBJECT,
      properties: new Map([[key, value]]),
      required: new Set(isThere ? [key] : []),
      hasRef: true,
    })
  }
}

/** Whether a schema of a document has no keywords but these. */
export function saysOnly(node: Node, keys: readonly string[]): boolean {
  const { raw } = node
  return node.problem === undefined && isObject(raw) && Object.keys(raw).every((key) => keys.includes(key) || ASIDE.has(key))
}
