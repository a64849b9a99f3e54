import { faultOfSummary, gather, none } from '../../lib/promotion/scores.js'
import type { ScoreList, Scores, ScoreSummary } from '../../lib/promotion/scores.js'
import { quote, RecordFault } from '../../lib/records/fault.js'
import type { JsonValue } from '../../lib/records/json.js'
import { gapOfJson, numberOf, valueAt } from '../../lib/records/json-rows.js'
import { keptNames, known, missingInWords, numberNames } from './plan.js'
import type { Gathered, Plan, Values } from './plan.js'
import { guard } from './side.js'
import type { Side } from './side.js'

/** What one side says, in memory: scores by metric, and for each value its key, slice and cluster where they are given. */
interface Lists {
  readonly scores: ReadonlyMap<string, Scores>
  readonly labels: Readonly<Record<'key' | 'slice' | 'cluster', readonly string[] | undefined>>
  readonly environment: string | undefined
}

/** Two files of which one at least is an object of metrics → what is to be judged. */
export function gatherLists(reference: Side, candidate: Side, plan: Plan): { gathered: Gathered; values: Values } {
  const sides = { reference: readLists(reference, plan), candidate: readLists(candidate, plan) }
  const gathered: Gathered = (visit) => {
    for (const question of plan.metrics) {
      const { metric, rule, unpaired } = question
      const [left, right] = [sides.reference.scores.get(metric), sides.candidate.scores.get(metric)]
      // A candidate that is there and not finite fails, whatever the reference has.
      const isMissing = right === undefined || (left === undefined && gather(right, right, rule, true).kind !== 'none')
      if (isMissing) {
        const [reason, side] =
          right === undefined ? (['CANDIDATE_MISSING', candidate] as const) : (['BASELINE_MISSING', reference] as const)
        visit(question, null, known(none(reason, missingInWords(metric, side), null)), 0)
        continue
      }
      const slices = new Set([...slicesOf(left, sides.reference), ...slicesOf(right, sides.candidate)])
      for (const slice of [null, ...[...slices].sort()]) {
        const [ours, theirs] = [sliced(left, sides.reference, slice), sliced(right, sides.candidate, slice)]
        visit(question, slice, known(gather(ours, theirs, rule, unpaired)), 0)
      }
    }
  }
  const kept = (lists: Lists): Map<string, readonly number[]> =>
    new Map(
      keptNames(plan).flatMap((name) => {
        const scores = lists.scores.get(name)
        return scores !== undefined && 'values' in scores ? [[name, scores.values] as const] : []
      }),
    )
  return { gathered, values: { reference: kept(sides.reference), candidate: kept(sides.candidate) } }
}

function readLists(side: Side, plan: Plan): Lists {
  return guard(side, () => {
    const lists = side.metrics === undefined ? listsOfRows(side, plan) : listsOfObject(side.metrics, plan)
    confirmLabels(lists, plan)
    return lists
  })
}

function listsOfObject(metrics: NonNullable<Side['metrics']>, plan: Plan): Lists {
  const scores = new Map<string, Scores>()
  for (const name of numberNames(plan)) {
    const value = valueAt(metrics, name)
    if (value !== undefined) scores.set(name, scoresOf(value, name))
  }
  const environment = plan.environment === undefined ? undefined : valueAt(metrics, plan.environment)
  return {
    scores,
    labels: { key: labelsOf(metrics, plan.key), slice: labelsOf(metrics, plan.slice), cluster: labelsOf(metrics, plan.cluster) },
    environment:
      environment === undefined || environment === null || typeof environment === 'object' ? undefined : String(environment),
  }
}

function listsOfRows(side: Side, plan: Plan): Lists {
  const rows = side.rows!
  const numbers = numberNames(plan).filter((name) => side.names.includes(name))
  const texts = [...new Set([plan.key, plan.slice, plan.cluster, plan.environment])].filter(
    (name) => name !== undefined && side.names.includes(name),
  ) as string[]
  if (side.names.length > 0) rows.select(numbers, texts)
  const lists = numbers.map((): number[] => [])
  const gaps = numbers.map((): (string | undefined)[] => [])
  const labels = texts.map((): string[] => [])
  while (rows.next()) {
    numbers.forEach((_, slot) => {
      const length = lists[slot]!.push(rows.numbers[slot]!)
      if (Number.isNaN(rows.numbers[slot])) gaps[slot]![length - 1] = rows.gaps[slot]
    })
    texts.forEach((_, slot) => labels[slot]!.push(rows.texts[slot]!))
  }
  const of = (name: string | undefined): string[] | undefined => (name === undefined ? undefined : labels[texts.indexOf(name)])
  const machines = new Set(of(plan.environment) ?? [])
  return {
    scores: new Map(numbers.map((name, slot) => [name, { values: lists[slot]!, gaps: gaps[slot] }])),
    labels: { key: of(plan.key), slice: of(plan.slice), cluster: of(plan.cluster) },
    environment: machines.size === 0 ? undefined : [...machines].slice(0, 4).join(' and '),
  }
}

/** A list of numbers, a single number, or `{mean, stderr|std, n}` (or `{values, …}`). Throws RecordFault for anything else. */
function scoresOf(value: JsonValue, name: string): Scores {
  if (Array.isArray(value))
    return {
      values: value.map((item, index) => numberOf(item, `${name}[${index}]`, undefined)),
      ...(value.includes(null) && { gaps: value.map(gapOfJson) }),
    }
  if (typeof value !== 'object' || value === null)
    return value === null ? { values: [] } : { mean: numberOf(value, name, undefined) }
  const machine = typeof value['environment'] === 'string' ? { environment: value['environment'] } : {}
  if (Array.isArray(value['values'])) return { ...scoresOf(value['values'], name), ...machine } as ScoreList
  if (value['mean'] === undefined)
    throw new RecordFault(
      `${quote(name)} is an object without a mean`,
      undefined,
      'Write a list of numbers, or {"mean": 0.72, "stderr": 0.01, "n": 5}.',
    )
  const part = (key: string): number | undefined =>
    value[key] === undefined ? undefined : numberOf(value[key], `${name}.${key}`, undefined)
  const summary: ScoreSummary = { mean: part('mean')!, stderr: part('stderr'), std: part('std'), n: part('n'), ...machine }
  const fault = faultOfSummary(summary)
  if (fault !== undefined)
    throw new RecordFault(`${quote(name)}: ${fault}`, undefined, 'Write {"mean": 0.72, "stderr": 0.01, "n": 5}.')
  return summary
}

function labelsOf(metrics: NonNullable<Side['metrics']>, name: string | undefined): string[] | undefined {
  const value = name === undefined ? undefined : valueAt(metrics, name)
  if (value === undefined) return undefined
  if (!Array.isArray(value) || value.some((item) => typeof item === 'object'))
    throw new RecordFault(`${quote(name!)} is no list of names`, undefined, 'Write one name for each value.')
  return value.map(String)
}

/** Throws RecordFault for labels that do not fit: values whose key or group is not known would be paired by their place. */
function confirmLabels(lists: Lists, plan: Plan): void {
  for (const { metric } of plan.metrics) {
    const scores = lists.scores.get(metric)
    if (scores === undefined || !('values' in scores) || scores.values.length === 0) continue
    for (const [flag, labels] of Object.entries(lists.labels))
      if (labels !== undefined && labels.length !== scores.values.length)
        throw new RecordFault(
          `${quote(metric)} has ${scores.values.length} values, and the list of --${flag} ${labels.length} names`,
          undefined,
          'Write one name for each value.',
        )
  }
}

/** Labels of a list that is as long as they are. */
function fitting(values: readonly number[], labels: readonly string[] | undefined): readonly string[] | undefined {
  return labels?.length === values.length ? labels : undefined
}

function slicesOf(scores: Scores | undefined, { labels }: Lists): readonly string[] {
  return scores !== undefined && 'values' in scores ? (fitting(scores.values, labels.slice) ?? []) : []
}

/** The scores of one slice (of all with null), with their keys, clusters and environment. */
function sliced(scores: Scores | undefined, { labels, environment }: Lists, slice: string | null): Scores | undefined {
  if (scores === undefined) return undefined
  const machine = { environment: scores.environment ?? environment }
  if (!('values' in scores)) return slice === null ? { ...scores, ...machine } : undefined
  const slices = slice === null ? undefined : (fitting(scores.values, labels.slice) ?? [])
  const isPicked = (_: unknown, index: number): boolean => slices === undefined || slices[index] === slice
  const pick = <Item>(list: readonly Item[]): Item[] => list.filter(isPicked)
  // Few have any, and the list is as long as its last.
  const gaps = scores.gaps === undefined ? undefined : scores.values.map((_, index) => scores.gaps?.[index]).filter(isPicked)
  const optional = (list: readonly string[] | undefined): string[] | undefined => {
    const fit = fitting(scores.values, list)
    return fit && pick(fit)
  }
  return { values: pick(scores.values), gaps, keys: optional(labels.key), clusters: optional(labels.cluster), ...machine }
}
