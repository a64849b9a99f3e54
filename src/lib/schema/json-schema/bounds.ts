import type { Bound } from './node.js'

/** The tighter of two bounds; `sign` 1 for lower ones, -1 for upper ones. */
export function tighter(known: Bound | undefined, next: Bound, sign: 1 | -1): Bound {
  if (known === undefined) return next
  if (known.value === next.value) return known.exclusive ? known : next
  return (next.value - known.value) * sign > 0 ? next : known
}
