import type { Json } from '../../../model/json.js'

/** Whether lists and objects stand in one another more than so many levels deep. Takes no stack, whatever the depth. */
export function isDeeper(value: Json | readonly Json[], limit: number): boolean {
  let level: readonly Json[] = [value as Json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit + 1) return true
    level = level.flatMap((one) => (one === null || typeof one !== 'object' ? [] : (Object.values(one) as Json[])))
  }
  return false
}
