import { joinRows } from '../../lib/records/join.js'
import type { Place, RowValues } from '../../lib/records/join.js'
import type { RowReader } from '../../lib/records/row-reader.js'
import type { Evidence, EvidenceSource } from '../../lib/promotion/evidence.js'
import { faultOfEnvironments, none } from '../../lib/promotion/scores.js'
import { GateError } from '../../model/errors.js'
import { PairedMetrics, UnpairedMetric } from './collect.js'
import { keptNames, known, missingInWords, numberNames } from './plan.js'
import type { Gathered, Plan, Values, Visit } from './plan.js'
import type { Side, SideName } from './side.js'

/** Values that have to be kept one by one, for percentiles and drift: 512 MiB of them. */
const MOST_KEPT = 64_000_000

interface Columns {
  readonly side: Side
  readonly rows: RowReader
  readonly numbers: readonly string[]
  readonly texts: readonly string[]
}

/** Two files of rows → what is to be judged, in one pass over both and constant memory (but for values that must be kept). */
export function gatherRows(reference: Side, candidate: Side, plan: Plan): { gathered: Gathered; values: Values } {
  const columns = { reference: select(reference, plan), candidate: select(candidate, plan) }
  const asked = plan.metrics.map((question) => ({
    question,
    slots: {
      reference: columns.reference.numbers.indexOf(question.metric),
      candidate: columns.candidate.numbers.indexOf(question.metric),
    },
  }))
  const there = asked.filter(({ slots }) => slots.reference >= 0 && slots.candidate >= 0)
  const paired = there.filter(({ question }) => !question.unpaired)
  const pairs = new PairedMetrics(
    paired.map(({ question }) => question),
    paired.map(({ slots }) => slots),
  )
  const singles = new Map(
    there.flatMap(({ question, slots }) => (question.unpaired ? [[question, new UnpairedMetric(slots)] as const] : [])),
  )
  const environments = { reference: new Environment(), candidate: new Environment() }
  const kept = { reference: new Map<string, number[]>(), candidate: new Map<string, number[]>() }
  const places = {
    reference: placesOf(columns.reference, plan, kept.reference),
    candidate: placesOf(columns.candidate, plan, kept.candidate),
  }
  const key = plan.key === undefined ? undefined : columns.reference.texts.indexOf(plan.key)
  let torn: string | undefined
  const counts = { reference: 0, candidate: 0 }
  const fault = joinRows(columns.reference.rows, columns.candidate.rows, {
    key,
    pair(left, right, place) {
      if (paired.length === 0) return
      torn ??= tornInWords(left, right, places, place)
      const [slice, cluster] = [labelOf('slice', left, right, places), labelOf('cluster', left, right, places)]
      pairs.pair(left, right, place, slice, cluster)
    },
    row(side, values, row) {
      counts[side] = row
      // Rows beyond those of the reference have no pair, and may say that the candidate is not finite all the same.
      if (side === 'candidate' && row > counts.reference) pairs.alone(values, row)
      const at = places[side]
      if (at.environment >= 0) environments[side].add(values.texts[at.environment]!)
      for (const { list, slot } of at.kept) {
        if (list.length >= MOST_KEPT)
          throw new GateError(3, 'there are more than 64 million values, too many for exact percentiles', {
            where: columns[side].side.path,
            fix: 'Ask for a sample of them.',
          })
        list.push(values.numbers[slot]!)
      }
      for (const metric of singles.values()) metric.add(side, values, row, at.slice < 0 ? null : values.texts[at.slice]!)
    },
  })
  const [left, right] = [environments.reference.id, environments.candidate.id]
  const placeOf = new Map(paired.map(({ question }, place) => [question, place]))
  const gathered: Gathered = (visit) => {
    for (const { question, slots } of asked) {
      const machines = faultOfEnvironments(left, right, question.rule)
      const found: Visit =
        machines === undefined ? visit : (_, slice, source, metric) => visit(question, slice, apart(source, machines), metric)
      const place = placeOf.get(question)
      if (place !== undefined) pairs.each(question, place, fault ?? torn, counts, found)
      else if (singles.has(question)) singles.get(question)!.each(question, found)
      else found(question, null, known(missingFrom(slots.candidate < 0 ? candidate : reference, question.metric)), 0)
    }
  }
  return { gathered, values: kept }
}

/** The same, but for what machines measured that may not be compared; what is missing is so on every machine. */
function apart(source: EvidenceSource, machines: string): EvidenceSource {
  return {
    finish(metric) {
      const evidence = source.finish(metric)
      return evidence.kind === 'none' ? evidence : none('ENVIRONMENT_DIFFERS', machines, null)
    },
  }
}

function missingFrom(side: Side, metric: string): Evidence {
  return none(side.side === 'candidate' ? 'CANDIDATE_MISSING' : 'BASELINE_MISSING', missingInWords(metric, side), null)
}

function select(side: Side, plan: Plan): Columns {
  const rows = side.rows!
  const numbers = numberNames(plan).filter((name) => side.names.includes(name))
  const texts = [...new Set([plan.key, plan.cluster, plan.slice, plan.environment])].filter((name) => name !== undefined)
  const wanted = texts.filter((name) => name === plan.key || side.names.includes(name))
  // A file without any row has no header either: every metric of it is missing, and no column is.
  if (side.names.length > 0) rows.select(numbers, wanted)
  return { side, rows, numbers, texts: wanted }
}

interface Places {
  readonly slice: number
  readonly cluster: number
  readonly environment: number
  readonly kept: readonly { readonly list: number[]; readonly slot: number }[]
}

function placesOf({ numbers, texts }: Columns, plan: Plan, kept: Map<string, number[]>): Places {
  const at = (name: string | undefined): number => (name === undefined ? -1 : texts.indexOf(name))
  const lists = keptNames(plan)
    .filter((name) => numbers.includes(name))
    .map((name) => {
      const list: number[] = []
      kept.set(name, list)
      return { list, slot: numbers.indexOf(name) }
    })
  return { slice: at(plan.slice), cluster: at(plan.cluster), environment: at(plan.environment), kept: lists }
}

/** Slice or cluster of a pair: the candidate's, or the reference's where the candidate has no such column. */
function labelOf(
  label: 'slice' | 'cluster',
  left: RowValues,
  right: RowValues,
  { reference, candidate }: Readonly<Record<SideName, Places>>,
): string | undefined {
  if (candidate[label] >= 0) return right.texts[candidate[label]]
  return reference[label] >= 0 ? left.texts[reference[label]] : undefined
}

/** One example in two groups: the rows are not of the same example. */
function tornInWords(
  left: RowValues,
  right: RowValues,
  { reference, candidate }: Readonly<Record<SideName, Places>>,
  place: Place,
): string | undefined {
  for (const at of ['slice', 'cluster'] as const) {
    if (reference[at] < 0 || candidate[at] < 0) continue
    const [own, other] = [left.texts[reference[at]], right.texts[candidate[at]]]
    if (own !== other) return `row ${place} lies in the ${at} "${own}" at the reference and in "${other}" at the candidate`
  }
  return undefined
}

/** One machine, or none that is known, or several: then it is none to compare with. */
class Environment {
  readonly #ids = new Set<string>()

  add(id: string): void {
    if (this.#ids.size < 4) this.#ids.add(id)
  }

  get id(): string | undefined {
    return this.#ids.size === 0 ? undefined : [...this.#ids].join(' and ')
  }
}
