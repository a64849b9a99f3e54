import { isList, isObject, type Json } from '../model/json.js'
import type { Budget } from './budget.js'

/** As `===`, but what is NaN on both sides did not change. */
export function isSameScalar(left: Json | undefined, right: Json | undefined): boolean {
  return left === right || (Number.isNaN(left) && Number.isNaN(right))
}

/** Deep equality of JSON values, own keys in any order. One step of the budget for each pair. */
export function equalJson(left: Json, right: Json, steps: Budget): boolean {
  steps.spend(1)
  if (isSameScalar(left, right)) return true
  if (isList(left)) {
    if (!isList(right) || left.length !== right.length) return false
    for (let index = 0; index < left.length; index++) if (!equalJson(left[index]!, right[index]!, steps)) return false
    return true
  }
  if (!isObject(left) || !isObject(right)) return false
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  for (const key of keys) if (!Object.hasOwn(right, key) || !equalJson(left[key]!, right[key]!, steps)) return false
  return true
}
