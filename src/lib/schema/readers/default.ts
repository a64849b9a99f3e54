import { isList, isObject, type Json } from '../../../model/json.js'
import type { ValueSchema } from '../../../model/record-schema.js'
import { acceptsValue } from '../accepts-record.js'
import { familyOf } from '../scalars.js'
import { showJson, showType } from '../type-text.js'

/**
 * Why the default is none of the field, as the end of a sentence; undefined for one that is, or of which nobody can say: a date is
 * written as text in many ways. `null` is how many documents say that there is no default.
 */
export function faultOfDefault(value: ValueSchema, nullable: boolean, given: Json): string | undefined {
  if (given === null) return undefined
  const said = `the default ${showJson(given)} is`
  if (!mayBeOf(value, given)) return `${said} no value of its type (${showType(value.type)})`
  const { allowed } = value
  if (allowed === undefined || acceptsValue({ ...value, nullable }, given, 'ignore-unknown', false)) return undefined
  return isScalar(given) && !allowed.value.includes(given) ? `${said} none of the values that are allowed` : undefined
}

function mayBeOf({ type }: ValueSchema, given: Json): boolean {
  switch (type.kind) {
    case 'scalar': {
      const family = familyOf(type)
      if (family === 'boolean' || (family === 'numeric' && type.name !== 'decimal'))
        return acceptsValue({ at: [], type, nullable: false, constraints: {} }, given, 'ignore-unknown', false)
      if (family === 'numeric')
        return typeof given === 'number' || (typeof given === 'string' && /^[-+]?\d+(\.\d+)?$/.test(given))
      if (family === 'text') return typeof given === 'string' || type.name === 'bytes' || type.name === 'category'
      return typeof given !== 'boolean' && !isList(given)
    }
    case 'array':
      return isList(given)
    case 'map':
    case 'record':
      return isObject(given)
    case 'union':
      return type.branches.some((branch) => mayBeOf(branch, given))
    default:
      return true
  }
}

function isScalar(value: Json): boolean {
  return typeof value !== 'object'
}
