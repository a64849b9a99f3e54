import { isList, type Json, type JsonObject } from '../../../model/json.js'

/** Whether lists and objects stand in one another more than so many levels deep. Takes no stack, whatever the depth. */
export function isDeeper(value: Json | readonly Json[], limit: number): boolean {
  let level: object[] = []
  keepLists(level, value as Json)
  // What holds nothing else is not kept: in a wide document that is nearly everything.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    const next: object[] = []
    for (const one of level)
      if (isList(one)) for (const item of one as readonly Json[]) keepLists(next, item)
      else for (const key of Object.keys(one)) keepLists(next, (one as JsonObject)[key]!)
    level = next
  }
  return false
}

function keepLists(into: object[], value: Json): void {
  if (value !== null && typeof value === 'object') into.push(value)
}
