import { jsonText } from '../../json-text.js'
import type { Json } from '../../../model/json.js'
import { listOf } from '../../nearest.js'
import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING, ANY, type Node } from './node.js'
import type { Verdict } from './place.js'
import { ANNOTATIONS } from './walk-annotations.js'

const MAX_SHOWN = 60

/** The place as the subject of a sentence. */
export function nameOf(label: string): string {
  return label === '' ? 'the document' : `\`${label}\``
}

export function keyLabel(label: string, key: string): string {
  const name = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key) ? key : undefined
  if (name === undefined) return `${label}[${JSON.stringify(key)}]`
  return label === '' ? name : `${label}.${name}`
}

export function valueText(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : jsonText(value)
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text
}

export function valuesText(values: readonly Json[]): string {
  return listOf(values.slice(0, 40).map(valueText), 'and', 6) + (values.length > 40 ? ` of ${values.length}` : '')
}

const TYPE_WORDS: readonly [number, string][] = [
  [NULL, 'null'],
  [BOOLEAN, 'a boolean'],
  [NUMBER, 'a number'],
  [STRING, 'a string'],
  [ARRAY, 'an array'],
  [OBJECT, 'an object'],
]

export function typesText(types: number, integer: boolean): string {
  if (types === ANY && !integer) return 'anything'
  if (types === 0) return 'not allowed'
  return listOf(
    TYPE_WORDS.filter(([bit]) => (types & bit) !== 0).map(([bit, word]) => (bit === NUMBER && integer ? 'an integer' : word)),
  )
}

/** What follows for those who read the data, as the second half of a sentence. */
export function consequence(verdict: Verdict): string {
  const { backward, forward } = verdict
  const unknown = notKnown(verdict)
  if (unknown !== undefined) return unknown
  if (backward && forward) return 'neither side refuses what the other accepts'
  if (backward) return 'the head accepts more than the base, which refuses some of its data'
  if (forward) return 'the head refuses data that the base accepts'
  return 'each side refuses data that the other accepts'
}

/** The same where a direction was neither proven nor shown to fail; undefined where both are known. */
export function notKnown({ backward, forward, unknown }: Verdict): string | undefined {
  if (unknown?.backward === true && unknown.forward)
    return 'whether one side refuses data that the other accepts could not be decided'
  if (unknown?.backward === true)
    return forward
      ? 'the base accepts all that the head accepts, and whether the head refuses data that the base accepts could not be decided'
      : 'the base refuses data that the head accepts, and whether the head refuses data of the base could not be decided'
  if (unknown?.forward !== true) return undefined
  return backward
    ? 'the head accepts all that the base accepts, and whether the base refuses data that the head accepts could not be decided'
    : 'the head refuses data that the base accepts, and whether the base refuses data of the head could not be decided'
}

/** Which way a limit went. */
export function directionOf({ backward, forward }: Verdict): 'loosened' | 'tightened' | 'changed' | 'restated' {
  if (backward) return forward ? 'restated' : 'loosened'
  return forward ? 'tightened' : 'changed'
}

/** A schema in a few words, for lists of alternatives. */
export function schemaText(node: Node): string {
  const raw = node.raw
  if (raw === undefined || node.trivial) return 'anything'
  if (raw === false) return 'not allowed'
  if (raw !== null && typeof raw === 'object' && !Array.isArray(raw)) {
    const named = raw as { readonly [key: string]: Json }
    if (typeof named.title === 'string') return valueText(named.title)
    if (typeof named.$ref === 'string') return `\`${named.$ref}\``
    if (node.values !== undefined) return node.values.length === 1 ? valuesText(node.values) : `one of ${valuesText(node.values)}`
    if (node.properties.size > 0 && (node.types & OBJECT) !== 0)
      return `an object with ${listOf(
        [...node.properties.keys()].map((key) => `\`${key}\``),
        'and',
        4,
      )}`
    const keys = Object.keys(named)
      .filter((key) => key !== 'type' && !ANNOTATIONS.has(key))
      .sort()
    const type = node.types === ANY && !node.integer ? 'a value' : typesText(node.types, node.integer)
    return keys.length === 0
      ? type
      : `${type} with ${listOf(
          keys.map((key) => `\`${key}\``),
          'and',
          4,
        )}`
  }
  return valueText(raw)
}
