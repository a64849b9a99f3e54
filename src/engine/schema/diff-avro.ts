import { readAvro } from '../../lib/schema/avro.js'
import { diffAvro } from '../../lib/schema/avro-diff.js'
import { valueAt, type Json } from '../../model/json.js'
import type { SchemaDiff, UndecidedPart } from '../../model/schema-change.js'
import type { SchemaProblem } from '../../model/record-schema.js'
import { isSame } from './same-data.js'

/** By Avro's schema resolution. A part that cannot be read counts as broken, unless it reads the same on both sides. */
export function diffSchemaData(base: Json, head: Json): SchemaDiff {
  const [from, to] = [readAvro(base), readAvro(head)]
  const isUntouched = ({ at, reason }: SchemaProblem): boolean =>
    [from, to].every(({ problems }) => problems.some((one) => one.reason === reason && isSame([...one.at], [...at]))) &&
    isSame(valueAt(base, at.slice(0, -1)), valueAt(head, at.slice(0, -1)))
  const tell = (side: string, problem: SchemaProblem): UndecidedPart => ({
    path: problem.at,
    reason: `at the ${side}, ${problem.reason}`,
  })
  const still = to.problems.filter(isUntouched)
  const undecided = [
    ...from.problems.filter((one) => !isUntouched(one)).map((one) => tell('base', one)),
    ...to.problems.filter((one) => !isUntouched(one)).map((one) => tell('head', one)),
  ]
  const unread = still.map(({ at, reason }) => ({ path: at, reason, untouched: true }))
  if (from.type === undefined || to.type === undefined)
    return { class: 'break', changes: [], undecided: [...undecided, ...still.map((one) => tell('head', one))] }
  const diff = diffAvro(from.type, to.type)
  return {
    ...diff,
    class: undecided.length > 0 ? 'break' : diff.class,
    undecided: [...undecided, ...unread, ...diff.undecided],
  }
}
