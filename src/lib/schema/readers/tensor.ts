/** Tensors: an element type and a shape, as model cards and MLflow signatures write them. */
import { isList, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { ValueSchema } from '../../../model/record-schema.js'
import type { MutableConstraints } from './constraints.js'

/** numpy has no more dimensions either. */
const MAX_RANK = 32
/** Words for the whole instead of its elements. */
const WHOLE = /^(?:tensor|nd-?array|array|list|vector|matrix|image|sequence|embedding)$/i

/** Lists in lists: a size is exactly that many, anything else (-1, `B`, null) any number. */
export function inShape(element: ValueSchema, shape: readonly Json[], at: Path): ValueSchema {
  let value = element
  for (const size of [...shape].reverse()) {
    const fixed: MutableConstraints =
      typeof size === 'number' && Number.isInteger(size) && size >= 0
        ? { minItems: { value: size, at }, maxItems: { value: size, at } }
        : {}
    value = { at, type: { kind: 'array', items: value }, nullable: false, constraints: fixed }
  }
  return value
}

/** `shape: [B, 3, 224, 224]` or `"(B, 3, 224, 224)"`; undefined for what is none. */
export function shapeOf(raw: Json | undefined): readonly Json[] | undefined {
  if (isList(raw))
    return raw.length <= MAX_RANK && raw.every((size) => typeof size !== 'object' || size === null) ? raw : undefined
  if (typeof raw !== 'string' || !/^[[(].*[\])]$/.test(raw.trim())) return undefined
  const sizes = raw
    .trim()
    .slice(1, -1)
    .split(',')
    .map((size) => size.trim())
  return sizes.length > MAX_RANK ? undefined : sizes.filter(Boolean).map((size) => (/^\d+$/.test(size) ? Number(size) : size))
}

export const DIMENSION_KEYS: readonly string[] = ['dim', 'dims', 'dimension', 'dimensions']

/** `{type: embedding, dim: 128}`: a shape of one size. */
export function dimensionsOf(raw: JsonObject): readonly Json[] | undefined {
  const size = DIMENSION_KEYS.map((key) => raw[key]).find((value) => value !== undefined && value !== null)
  return typeof size === 'number' && Number.isInteger(size) && size > 0 ? [size] : shapeOf(size)
}

/** The key that states the type of the elements, beside a `type` that only says that it is a tensor. */
export function elementKey(raw: JsonObject): string | undefined {
  const stated = ['dtype', 'data_type', 'element_type'].find((key) => typeof raw[key] === 'string')
  if (stated !== undefined) return stated
  return typeof raw.type === 'string' && !WHOLE.test(raw.type) ? 'type' : undefined
}
