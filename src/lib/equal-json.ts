import { isList, isObject, type Json } from '../model/json.js'
import type { Budget } from './budget.js'

/** Deep equality of JSON values, own keys in any order. One step of the budget for each pair. */
export function equalJson(left: Json, right: Json, steps: Budget): boolean {
  steps.spend(1)
  if (left === right) return true
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
