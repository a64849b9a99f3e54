/** A data file against another or itself at the base, column by column: the fact `columns`. */
import { compileGlobs, faultOfGlob } from '../../lib/glob.js'
import { RecordFault } from '../../lib/records/fault.js'
import { ColumnCounter, labelsOf } from '../../lib/tables/count.js'
import { NumberSample } from '../../lib/tables/sample.js'
import { ShapeLearner, type ColumnShape } from '../../lib/tables/shape.js'
import type { Table } from '../../lib/tables/cells.js'
import type { Tree } from '../../model/tree.js'
import type { ColumnsComparison, Fact, FactRequest, FileColumn } from '../../policy.js'
import { withTable } from './open-table.js'

type Question = FactRequest & { readonly fact: 'columns' }
interface Side {
  readonly tree: Tree
  readonly path: string
}

/** So many numbers of a column are enough for Kolmogorov and Smirnov; the memory for them is bounded. */
const MOST_SAMPLED = 20_000
const MOST_COLUMNS = 2000

/** Unknown when a side cannot be read; `absent` when there is no such file at one of them. */
export async function compareColumns(reference: Side, candidate: Side, question: Question): Promise<Fact<ColumnsComparison>> {
  if (await isSame(reference, candidate)) return { known: true, value: { same: true, rows: [0, 0], columns: [] } }
  return labelled('at the base', candidate, reference, (before) =>
    labelled('at the head', reference, candidate, (after) => compareTables(before, after, question)),
  )
}

/** Not a byte differs: there is nothing to read. */
async function isSame(a: Side, b: Side): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map(({ tree, path }) => tree.digest(path, 'git-blob')))
  return one!.known && other!.known && one!.value === other!.value
}

/** Whatever is wrong with one of the two files is told with its side, or its name. */
async function labelled<T>(
  words: string,
  other: Side,
  { tree, path }: Side,
  work: (table: Table) => Promise<Fact<T>>,
): Promise<Fact<T>> {
  const label = other.path === path ? `${words}, ` : `\`${path}\`: `
  let isOpen = false
  const answer = await withTable(tree, path, (table) => {
    isOpen = true
    return work({
      ...table,
      scan: (columns, visit) => table.scan(columns, visit).catch((error: unknown) => rethrow(label, error)),
    })
  })
  return answer.known || answer.absent || isOpen ? answer : { ...answer, reason: label + answer.reason }
}

function rethrow(label: string, error: unknown): never {
  if (!(error instanceof RecordFault)) throw error
  throw new RecordFault(label + error.message, error.line, error.fix)
}

async function compareTables(before: Table, after: Table, question: Question): Promise<Fact<ColumnsComparison>> {
  const { columns: wanted, bins, edges = {}, samples = false } = question
  // A name with brackets in it is a name first, and may be no glob at all.
  const matches = compileGlobs(wanted?.filter((one) => faultOfGlob(one) === undefined) ?? ['**'])
  const isChosen = (name: string): boolean => wanted?.includes(name) === true || matches(name)
  const chosen = [...new Set(before.columns)].filter(isChosen).slice(0, MOST_COLUMNS)
  const shared = chosen.filter((name) => after.columns.includes(name))
  const learners = shared.map((name) => new ShapeLearner(name, shared.length))
  await before.scan(shared, (cells) => {
    for (let i = 0; i < learners.length; i++) learners[i]!.add(cells[i]!)
  })
  const shapes = learners.map((learner) =>
    learner.shape({
      bins,
      edges: Object.hasOwn(edges, learner.name) ? edges[learner.name] : undefined,
      named: wanted?.includes(learner.name) === true,
    }),
  )
  const left = await count(before, shared, shapes, samples)
  const right = await count(after, shared, shapes, samples)
  const found = shared.map((name, i): FileColumn => {
    const shape = shapes[i]!
    const place = after.placeOf(name)
    const both = { column: name, ...(place && { at: place }) }
    if (shape.kind === 'none') return { ...both, skipped: shape.reason }
    return { ...both, ...tell(shape, left.counters[i]!, right.counters[i]!), ...samplesOf(left.samples[i], right.samples[i]) }
  })
  const gone = chosen.filter((name) => !after.columns.includes(name)).map((column): FileColumn => ({ column, gone: true }))
  const isPlain = (name: string): boolean => !/[*?[{]/.test(name) || faultOfGlob(name) !== undefined
  const unknown = (wanted ?? []).filter((name) => isPlain(name) && !before.columns.includes(name))
  const odd = unknown.map((column): FileColumn => ({ column, gone: true, missingAtBase: true }))
  return { known: true, value: { same: false, rows: [left.rows, right.rows], columns: [...found, ...gone, ...odd] } }
}

interface Counted {
  readonly rows: number
  readonly counters: readonly (ColumnCounter | undefined)[]
  readonly samples: readonly (NumberSample | undefined)[]
}

/** Reads only the columns that are counted. */
async function count(table: Table, names: readonly string[], shapes: readonly ColumnShape[], sampled: boolean): Promise<Counted> {
  const counters = shapes.map((shape) => (shape.kind === 'none' ? undefined : new ColumnCounter(shape)))
  const samples = shapes.map((shape) => (sampled && shape.kind === 'number' ? new NumberSample(MOST_SAMPLED) : undefined))
  const read = counters.flatMap((counter, i) => (counter === undefined ? [] : [{ name: names[i]!, counter, sample: samples[i] }]))
  const rows = await table.scan(
    read.map(({ name }) => name),
    (cells, line) => {
      for (let i = 0; i < read.length; i++) {
        const cell = cells[i]!
        const { counter, sample } = read[i]!
        counter.add(cell, line)
        if (sample !== undefined && typeof cell === 'number' && Number.isFinite(cell)) sample.add(cell)
      }
    },
  )
  return { rows, counters, samples }
}

/** Bins that are empty on both sides say nothing, and count for nothing in what chance makes. */
function tell(
  shape: Exclude<ColumnShape, { kind: 'none' }>,
  left: ColumnCounter,
  right: ColumnCounter,
): Omit<FileColumn, 'column'> {
  const labels = labelsOf(shape)
  const kept = labels.flatMap((_, i) => (left.counts[i]! + right.counts[i]! > 0 ? [i] : []))
  const odd = right.odd ?? left.odd
  return {
    bins: kept.map((i) => labels[i]!),
    reference: kept.map((i) => left.counts[i]!),
    candidate: kept.map((i) => right.counts[i]!),
    missing: [left.missing, right.missing],
    rows: [left.rows, right.rows],
    ...(odd && { odd: { ...odd, side: odd === right.odd ? 'head' : 'base' } }),
  }
}

function samplesOf(left: NumberSample | undefined, right: NumberSample | undefined): Pick<FileColumn, 'samples'> {
  if (left === undefined || right === undefined) return {}
  return { samples: [[...left.values], [...right.values]] }
}
