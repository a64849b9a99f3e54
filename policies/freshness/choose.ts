import type { FreshnessObjective, TimeStamp } from '../../src/policy.js'

/**
 * The times that an objective is about: those of its column; else those of the same part of the document, of a part inside it,
 * or of what is around it. When data was last changed goes before when somebody wrote something down.
 */
export function chooseTimes({ scope, column }: FreshnessObjective, times: readonly TimeStamp[]): readonly TimeStamp[] {
  if (column !== undefined) return times.filter(({ name }) => name === column)
  const near = [
    times.filter((time) => time.scope === scope),
    times.filter((time) => isWithin(time.scope, scope)),
    times.filter((time) => isWithin(scope, time.scope)),
  ]
  const group = near.find((list) => list.length > 0) ?? []
  const data = group.filter(({ of }) => of === 'data')
  return data.length > 0 ? data : group
}

/** `["tables",0]` lies within `["tables"]`, and `["tables",10]` not within `["tables",1]`. */
function isWithin(inner: string, outer: string): boolean {
  if (!inner.startsWith('[') || !outer.startsWith('[')) return false
  return outer === '[]' || inner.startsWith(`${outer.slice(0, -1)},`)
}
