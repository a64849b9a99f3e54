import { isList, isObject, type Json } from '../../../model/json.js'
import { tighter } from './bounds.js'
import { isDeeper } from './depth.js'
import type { Dialect } from './dialect.js'
import { isCheckedFormat } from './formats.js'
import { ANY, NULL, TYPE_BITS, type Node } from './node.js'
import { valueSet } from './value-set.js'

/** Where the keywords are read: `fault` notes why one cannot be. */
export interface Reading {
  readonly dialect: Dialect
  readonly depth: number
  fault(node: Node, problem: string): void
}

/** Reads a keyword that holds no schema into the node; nothing happens for any other keyword. */
export function readScalarKeyword(node: Node, key: string, value: Json, reading: Reading): void {
  switch (key) {
    case 'type':
      return readTypes(node, value, reading)
    case 'enum':
    case 'const':
      return readValues(node, key, value, reading)
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return reading.dialect.draft === 'draft-04' ? readOldBound(node, key, value, reading) : readBound(node, key, value, reading)
    case 'multipleOf':
      if (isNumber(node, key, value, reading) && value > 0) node.multipleOf = value
      else reading.fault(node, 'has a `multipleOf` that is not above 0')
      return
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
    case 'minContains':
    case 'maxContains':
      if (isNumber(node, key, value, reading)) node[key] = value
      return
    case 'pattern':
      if (typeof value === 'string') node.pattern = value
      else reading.fault(node, 'has a `pattern` that is not a text')
      return
    case 'format':
      if (reading.dialect.formatAsserts && typeof value === 'string') readFormat(node, value)
      return
    case 'uniqueItems':
      node.unique = value === true
  }
}

type BoundKey = 'minimum' | 'exclusiveMinimum' | 'maximum' | 'exclusiveMaximum'

function readBound(node: Node, key: BoundKey, value: Json, reading: Reading): void {
  if (!isNumber(node, key, value, reading)) return
  if (key === 'minimum' || key === 'exclusiveMinimum')
    node.minimum = tighter(node.minimum, { value, exclusive: key !== 'minimum' }, 1)
  else node.maximum = tighter(node.maximum, { value, exclusive: key !== 'maximum' }, -1)
}

/** In draft 4 `exclusiveMinimum: true` says that `minimum` itself is out. */
function readOldBound(node: Node, key: BoundKey, value: Json, reading: Reading): void {
  if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
    if (typeof value !== 'boolean') reading.fault(node, `has \`${key}\` that is neither true nor false, as draft 4 has it`)
    return
  }
  if (!isNumber(node, key, value, reading) || !isObject(node.raw)) return
  if (key === 'minimum') node.minimum = tighter(node.minimum, { value, exclusive: node.raw.exclusiveMinimum === true }, 1)
  else node.maximum = tighter(node.maximum, { value, exclusive: node.raw.exclusiveMaximum === true }, -1)
}

function readValues(node: Node, key: 'enum' | 'const', value: Json, reading: Reading): void {
  const values = key === 'const' ? [value] : isList(value) ? value : undefined
  if (values === undefined) return reading.fault(node, 'has an `enum` that is not a list')
  node.values = node.values === undefined ? values : node.values.filter((kept) => valueSet(values).has(kept))
  if (isDeeper(values, reading.depth))
    reading.fault(node, `has a value in its \`${key}\` that is nested more than ${reading.depth} levels deep`)
}

function readTypes(node: Node, value: Json, reading: Reading): void {
  const words = isList(value) ? value : [value]
  let types = 0
  for (const word of words) {
    const bit = typeof word === 'string' ? TYPE_BITS[word] : undefined
    if (bit === undefined)
      return reading.fault(node, `has the type ${JSON.stringify(word)?.slice(0, 60)}, which JSON Schema does not know`)
    types |= bit
  }
  node.integer ||= words.includes('integer') && !words.includes('number')
  // OpenAPI's spelling of a union with null, which ajv (and authors) take at its word.
  const nullable = isObject(node.raw) && node.raw.nullable === true
  node.types = (nullable ? types | NULL : types) & ANY
}

/** OpenAPI's formats of numbers are ranges; a validator that knows `int64` checks no more than that it is an integer. */
function readFormat(node: Node, name: string): void {
  if (isCheckedFormat(name)) node.format = name
  if (name !== 'int32' && name !== 'int64') return
  node.integer = true
  if (name === 'int64') return
  node.minimum = tighter(node.minimum, { value: -(2 ** 31), exclusive: false }, 1)
  node.maximum = tighter(node.maximum, { value: 2 ** 31 - 1, exclusive: false }, -1)
}

function isNumber(node: Node, key: string, value: Json, reading: Reading): value is number {
  if (typeof value === 'number' && Number.isFinite(value)) return true
  reading.fault(node, `has \`${key}\` that is not a number`)
  return false
}
