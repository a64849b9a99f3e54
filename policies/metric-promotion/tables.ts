import type { Metric } from '../../src/policy.js'
import type { Question } from './options.js'

/** What a document holds of one metric of a table of records: the whole, and each slice that a column names. */
export function spread(metric: Metric, question: Question): readonly Metric[] {
  if (metric.labels === undefined) return [metric]
  const named = withNames(metric, question)
  const column = columnOf(metric, question.slice ?? 'slice')
  if (column === undefined) return [named]
  const rows = new Map<string, number[]>()
  column.forEach((name, row) => {
    const there = rows.get(name)
    if (there === undefined) rows.set(name, [row])
    else there.push(row)
  })
  rows.delete('')
  return [named, ...[...rows].map(([slice, at]) => ({ ...partOf(named, at), slice }))]
}

/** Why the table cannot be read as the config asks; undefined when it can. Rows that were to be grouped and are not would make the error too small. */
export function faultOfTable(metric: Metric, { key, cluster, slice, environment }: Question): string | undefined {
  // The slices of a table are cut from its whole, which was asked before.
  if (metric.labels === undefined || metric.slice !== undefined) return undefined
  const wanted = { key, cluster, slice, environment }
  for (const [option, names] of Object.entries(wanted))
    for (const name of names === undefined ? [] : [names].flat())
      if (columnOf(metric, name) === undefined)
        return `${option} is the column "${name}", and the table has none of that name besides its metrics`
  return undefined
}

function withNames(metric: Metric, { key, cluster, environment }: Question): Metric {
  const keys = key === undefined ? undefined : joined([key].flat().map((name) => columnOf(metric, name)))
  const clusters = cluster === undefined ? undefined : columnOf(metric, cluster)
  const machines = environment === undefined ? undefined : columnOf(metric, environment)
  return {
    ...metric,
    // Rows of which each is named by somebody are no repetitions of an example.
    ...(keys !== undefined && { keys, clusters: undefined }),
    ...(clusters !== undefined && { clusters }),
    ...(machines !== undefined && { environment: [...new Set(machines)].slice(0, 4).join(' and ') }),
  } as Metric
}

function partOf(metric: Metric, rows: readonly number[]): Metric {
  const of = (list: readonly string[] | undefined): readonly string[] | undefined => list && rows.map((row) => list[row]!)
  const [keys, clusters] = [of(metric.keys), of(metric.clusters)]
  return {
    ...metric,
    labels: {},
    // The whole stands at the first row; each slice at a row of its own, so that their findings are told apart.
    at: metric.values[rows.at(-1)!]!.at,
    values: rows.map((row) => metric.values[row]!),
    ...(keys && { keys }),
    ...(clusters && { clusters }),
  }
}

function columnOf({ labels, values }: Metric, name: string): readonly string[] | undefined {
  const column = labels !== undefined && Object.hasOwn(labels, name) ? labels[name] : undefined
  return column?.length === values.length ? column : undefined
}

function joined(columns: readonly (readonly string[] | undefined)[]): string[] | undefined {
  const [first] = columns
  if (first === undefined || columns.includes(undefined)) return undefined
  return first.map((_, row) => columns.map((column) => column![row]).join(' '))
}
