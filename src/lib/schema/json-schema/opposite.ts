import { isObject } from '../../../model/json.js'
import { ARRAY, NUMBER, OBJECT, STRING, type Bound, type Node, type Nodes } from './node.js'

/** More ways than this to miss a condition are not told apart: each would be a case of its own in every proof. */
const MAX_WAYS = 4
type Size = 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties'
/** How the size of a value of each type is held to a range. */
export const SIZES: Readonly<Record<number, readonly [least: Size, most: Size]>> = {
  [STRING]: ['minLength', 'maxLength'],
  [ARRAY]: ['minItems', 'maxItems'],
  [OBJECT]: ['minProperties', 'maxProperties'],
}
const BOUNDS: ReadonlyMap<number, readonly string[]> = new Map([
  [NUMBER, ['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']],
  ...[STRING, ARRAY, OBJECT].map((type): [number, string[]] => [type, ['type', ...SIZES[type]!]]),
])
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
    return this.#outOfBounds(schema, type) ?? (type === OBJECT ? this.#ofObject(schema) : undefined)
  }

  /** What misses a range lies below it or above it. */
  #outOfBounds(schema: Node, type: number): readonly Node[] | undefined {
    const keywords = BOUNDS.get(type)
    if (keywords === undefined || (schema.types & type) === 0 || !saysOnly(schema, keywords)) return undefined
    if (type === NUMBER) {
      const { minimum, maximum, integer } = schema
      const turned = ({ value, exclusive }: Bound): Bound => ({ value, exclusive: !exclusive })
      const ways: Partial<Node>[] = [
        ...(minimum === undefined ? [] : [{ maximum: turned(minimum) }]),
        ...(maximum === undefined ? [] : [{ minimum: turned(maximum) }]),
        ...(integer ? [{ not: this.#nodes.make({ types: NUMBER, integer: true }), hasRef: true }] : []),
      ]
      return ways.map((way) => this.#nodes.make({ types: NUMBER, ...way }))
    }
    const [least, most] = SIZES[type]!
    const ways: Partial<Node>[] = [
      ...(schema[least] > 0 ? [{ [most]: Math.ceil(schema[least]) - 1 }] : []),
      ...(schema[most] < Infinity ? [{ [least]: Math.floor(schema[most]) + 1 }] : []),
    ]
    return ways.map((way) => this.#nodes.make({ types: type, ...way }))
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
