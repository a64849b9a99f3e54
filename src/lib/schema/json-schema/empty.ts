import { finiteNames, keyNodes } from './keys.js'
import { itemNodes } from './items.js'
import type { Left } from './left.js'
import { ARRAY, NUMBER, OBJECT, STRING } from './node.js'
import type { Prover } from './prove.js'
import { nextMultiple } from './exact.js'

/** Whether what is known of a datum contradicts itself. */
export function isEmptyShape(prover: Prover, left: Left): boolean {
  if (left.flat.some((node) => node.never)) return true
  for (const node of left.flat) if (node.not !== undefined && prover.proves(left.flat, node.not, left.type)) return true
  switch (left.type) {
    case NUMBER:
      return isEmptyRange(left)
    case STRING:
      return left.most('minLength') > left.least('maxLength')
    case ARRAY:
      return isEmptyList(prover, left)
    case OBJECT:
      return isEmptyObject(prover, left)
    default:
      return false
  }
}

function isEmptyRange(left: Left): boolean {
  const { minimum, maximum, step } = left
  if (minimum === undefined || maximum === undefined) return false
  if (minimum.value > maximum.value) return true
  if (minimum.value === maximum.value && (minimum.exclusive || maximum.exclusive)) return true
  if (step === undefined) return false
  const first = nextMultiple(minimum.value, step, 1)
  return first > maximum.value
}

function isEmptyList(prover: Prover, left: Left): boolean {
  const min = shortestList(left)
  if (min > left.least('maxItems')) return true
  // Past the longest tuple every item is judged alike.
  const tuple = Math.max(0, ...left.flat.map((node) => node.prefix.length))
  for (let index = 0; index < Math.min(min, tuple + 1); index++) if (prover.isEmptyInside(itemNodes(left, index))) return true
  return left.flat.some((node) => {
    if (node.contains === undefined || node.minContains < 1) return false
    return tuple === 0 && prover.isEmptyInside([node.contains, ...itemNodes(left, 0)])
  })
}

function shortestList(left: Left): number {
  let min = left.most('minItems')
  for (const node of left.flat) if (node.contains !== undefined && node.minContains > min) min = node.minContains
  return min
}

function isEmptyObject(prover: Prover, left: Left): boolean {
  const { required } = left
  if (required.size > left.least('maxProperties')) return true
  prover.budget.spend(required.size >> 2)
  for (const name of required) {
    const nodes = keyNodes(prover, left, name)
    if (nodes === undefined) return true
    if (nodes.length > 0 && prover.isEmptyInside(nodes)) return true
  }
  const min = left.most('minProperties')
  if (min === 0) return false
  const names = finiteNames(left)
  return names !== undefined && names.size < min
}
