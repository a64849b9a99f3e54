import { Budget, BudgetError } from '../../lib/budget.js'
import { equalJson } from '../../lib/equal-json.js'
import type { Json } from '../../model/json.js'

const MOST_COMPARED = 1_000_000

/** Whether both are there and alike; what is too large to be told counts as changed. */
export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (left === undefined || right === undefined) return false
  try {
    return equalJson(left, right, new Budget(MOST_COMPARED, 'comparing two schemas'))
  } catch (error) {
    if (error instanceof BudgetError) return false
    throw error
  }
}
