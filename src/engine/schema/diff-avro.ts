import { readAvro, type AvroReading } from '../../lib/schema/avro.js'
import { diffAvro } from '../../lib/schema/avro-diff.js'
import { valueAt, type Json, type Path } from '../../model/json.js'
import type { SchemaDiff, UndecidedPart } from '../../model/schema-change.js'
import type { SchemaProblem } from '../../model/record-schema.js'
import { isSame } from './same-data.js'

export interface AvroQuestion {
  /** At the base and at the head: the one named type that is meant, `#Row` or `#org.shop.Row`. */
  readonly within?: readonly (Path | undefined)[]
}

/** The type that a reference names; without one of that name nothing can be compared. */
function only(reading: AvroReading, within: Path | undefined): AvroReading {
  if (within === undefined || reading.type === undefined) return reading
  const wanted = String(within.at(-1))
  const name = [...reading.named.keys()].find((one) => one === wanted || one.endsWith(`.${wanted}`))
  if (name !== undefined) return { ...reading, type: reading.named.get(name) }
  const known = [...reading.named.keys()].slice(0, 5).map((one) => `\`${one}\``)
  const reason = `it has no type named \`${wanted}\`${known.length === 0 ? '' : ` (it has ${known.join(', ')})`}`
  return { ...reading, type: undefined, problems: [...reading.problems, { at: [], reason }] }
}

/** By Avro's schema resolution. A part that cannot be read counts as broken, unless it reads the same on both sides. */
export function diffSchemaData(base: Json, head: Json, { within = [] }: AvroQuestion = {}): SchemaDiff {
  const [from, to] = [only(readAvro(base), within[0]), only(readAvro(head), within[1])]
  const isUntouched = ({ at, reason }: SchemaProblem): boolean =>
    [from, to].every(({ problems }) => problems.some((one) => one.reason === reason && isSame([...one.at], [...at]))) &&
    isSame(valueAt(base, at.slice(0, -1)), valueAt(head, at.slice(0, -1)))
  const tell = (side: string, problem: SchemaProblem): UndecidedPart => ({
    path: problem.at,
    reason: `at the ${side}, ${problem.reason}`,
  })
  const still = to.problems.filter(isUntouched)
  const undecided = [
    // A default that nobody could take is mended or goes: the field was read without it before.
    ...from.problems.filter((one) => !from.unusable.includes(one) && !isUntouched(one)).map((one) => tell('base', one)),
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
