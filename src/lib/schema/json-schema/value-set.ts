import { jsonText } from '../../json-text.js'
import { isList, isObject, type Json } from '../../../model/json.js'
import { oncePer } from '../../once-per.js'

const MAX_DEPTH = 150

/** The values of an `enum`, to be looked up: comparing each with each takes hours for lists that people do write. */
class ValueSet {
  readonly #scalars = new Set<Json>()
  readonly #texts = new Set<string>()

  constructor(values: readonly Json[]) {
    for (const value of values) {
      const text = textOf(value)
      if (text === undefined) this.#scalars.add(value)
      else this.#texts.add(text)
    }
  }

  has(value: Json): boolean {
    const text = textOf(value)
    return text === undefined ? this.#scalars.has(value) : this.#texts.has(text)
  }
}

export const valueSet = oncePer((values: readonly Json[]) => new ValueSet(values))

const texts = new WeakMap<object, string>()

/** Each is looked up in several lists, and asked of by several rules. */
function textOf(value: Json): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const known = texts.get(value)
  if (known !== undefined) return known
  const before = deep
  const text = writeOut(value, 0)
  if (text !== undefined && deep === before) texts.set(value, text)
  return text
}

/** A text that equal lists and objects have in common; undefined for scalars. What is nested absurdly deep equals nothing. */
function writeOut(value: Json, depth: number): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  if (depth > MAX_DEPTH) return `deep ${(deep += 1)}`
  const inner = (one: Json): string => writeOut(one, depth + 1) ?? jsonText(one)
  if (isList(value)) return `[${value.map(inner).join()}]`
  if (!isObject(value)) return undefined
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${inner(value[key]!)}`).join()}}`
}

let deep = 0
