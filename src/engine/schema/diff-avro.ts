import { readAvro } from '../../lib/schema/avro.js'
import { diffAvro } from '../../lib/schema/avro-diff.js'
import type { Json } from '../../model/json.js'
import type { SchemaDiff } from '../../model/schema-change.js'

/** By Avro's schema resolution. */
export function diffSchemaData(base: Json, head: Json): SchemaDiff {
  const [from, to] = [readAvro(base), readAvro(head)]
  const undecided = [
    ...from.problems.map(({ at, reason }) => ({ path: at, reason: `at the base, ${reason}` })),
    ...to.problems.map(({ at, reason }) => ({ path: at, reason: `at the head, ${reason}` })),
  ]
  if (from.type === undefined || to.type === undefined) return { class: 'break', changes: [], undecided }
  const diff = diffAvro(from.type, to.type)
  return { ...diff, undecided: [...undecided, ...diff.undecided] }
}
