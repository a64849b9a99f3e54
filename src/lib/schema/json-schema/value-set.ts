import { jsonText } from '../../json-text.js'
import { isList, isObject, type Json } from '../../../model/json.js'

const MAX_DEPTH = 150

/** The values of an `enum`, to be looked up: comparing each with each takes hours for lists that people do write. */
class ValueSet {
  readonly #scalars = new Set<Json>()
  readonly #texts = new Set<string>()

  constructor(values: readonly Json[]) {
    for (const value of values) {
      const text = textOf(value, 0)
      if (text === undefined) this.#scalars.add(value)
      else this.#texts.add(text)
    }
  }

  has(value: Json): boolean {
    const text = textOf(value, 0)
    return text === undefined ? this.#scalars.has(value) : this.#texts.has(text)
  }
}

const known = new WeakMap<readonly Json[], ValueSet>()

export function valueSet(values: readonly Json[]): ValueSet {
  let set = known.get(values)
  if (set === undefined) known.set(values, (set = new ValueSet(values)))
  return set
}

/** A text that equal lists and objects have in common; undefined for scalars. What is nested absurdly deep equals nothing. */
function textOf(value: Json, depth: number): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  if (depth > MAX_DEPTH) return `deep ${(deep += 1)}`
  const inner = (one: Json): string => textOf(one, depth + 1) ?? jsonText(one)
  if (isList(value)) return `[${value.map(inner).join()}]`
  if (!isObject(value)) return undefined
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${inner(value[key]!)}`).join()}}`
}

let deep = 0
