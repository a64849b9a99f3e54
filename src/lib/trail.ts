import type { Path } from '../model/json.js'

/**
 * Where a walk over a document stands: the last step, and the place it was taken from; the root is undefined. A walk passes far
 * more places than anybody asks about, and a list of steps for each would be most of what it costs.
 */
export interface Trail {
  readonly step: string | number
  readonly above: Trail | undefined
}

export function pathOf(trail: Trail | undefined): Path {
  const path: (string | number)[] = []
  for (let at = trail; at !== undefined; at = at.above) path.push(at.step)
  return path.reverse()
}
