/** Rows that two data files have in common: the fact `shared-rows`. */
import type { Cell, Table } from '../../lib/tables/cells.js'
import type { Tree } from '../../model/tree.js'
import type { Fact, SharedRows } from '../../policy.js'
import { withTable } from './open-table.js'

/** Rows that are remembered. */
const MOST_ROWS = 1_000_000
const FEWEST_COLUMNS = 2

/** By all the columns that both have; unknown when a file cannot be read, or is too long to be remembered. */
export async function findSharedRows(tree: Tree, path: string, other: string): Promise<Fact<SharedRows>> {
  return withTable(tree, other, (left) => withTable(tree, path, (right) => compare(left, right)))
}

async function compare(left: Table, right: Table): Promise<Fact<SharedRows>> {
  const columns = left.columns.filter((name) => right.columns.includes(name))
  if (columns.length < Math.min(FEWEST_COLUMNS, left.columns.length))
    return { known: true, value: { columns, rows: 0, distinct: 0, shared: 0 } }
  const seen = new Set<string>()
  let rows = 0
  await left.scan(columns, (cells) => {
    rows++
    if (seen.size < MOST_ROWS) seen.add(keyOf(cells))
  })
  if (seen.size === MOST_ROWS) return { known: false, absent: false, reason: `it has more than ${MOST_ROWS} different rows` }
  let shared = 0
  let first: number | undefined
  await right.scan(columns, (cells, line) => {
    if (!seen.has(keyOf(cells))) return
    shared++
    first ??= line
  })
  return { known: true, value: { columns, rows, distinct: seen.size, shared, ...(first !== undefined && { first }) } }
}

function keyOf(cells: readonly Cell[]): string {
  return JSON.stringify(cells)
}
