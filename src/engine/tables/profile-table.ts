/** What stands in a data file: the fact `table`. */
import { compileGlobs, faultOfGlob } from '../../lib/glob.js'
import type { Cell, Table } from '../../lib/tables/cells.js'
import { ColumnProfiler } from '../../lib/tables/profile.js'
import type { Tree } from '../../model/tree.js'
import type { Fact, FactRequest, TableProfile } from '../../policy.js'
import { withTable } from './open-table.js'

type Question = FactRequest & { readonly fact: 'table' }

/** Keys that are remembered, of all that are asked about. */
const MOST_KEYS = 1_000_000
const MOST_COLUMNS = 500

/** Unknown when the file is not there, or cannot be read to its end. */
export async function profileTable(tree: Tree, question: Question): Promise<Fact<TableProfile>> {
  return withTable(tree, question.path, async (table) => ({ known: true, value: await profile(table, question) }))
}

async function profile(table: Table, { columns = [], keys = [], ranks = [] }: Question): Promise<TableProfile> {
  const names = [...new Set(table.columns)]
  const matches = columns.length === 0 ? () => false : compileGlobs(columns.filter((one) => faultOfGlob(one) === undefined))
  const wanted = names.filter((name) => columns.includes(name) || matches(name)).slice(0, MOST_COLUMNS)
  const whole = keys.filter((parts) => parts.every((part) => names.includes(part)))
  const read = [...new Set([...wanted, ...whole.flat()])]
  const profilers = wanted.map((name) => ({ at: read.indexOf(name), profiler: new ColumnProfiler(name) }))
  const uniques = whole.map(
    (parts) =>
      new Unique(
        parts,
        parts.map((part) => read.indexOf(part)),
        MOST_KEYS / whole.length,
      ),
  )
  const rows = await table.scan(read, (cells, line) => {
    for (const { at, profiler } of profilers) profiler.add(cells[at]!, line)
    for (const unique of uniques) unique.add(cells, line)
  })
  return {
    rows,
    columns: names,
    profiles: profilers.map(({ profiler }) => profiler.profile(ranks)),
    keys: uniques.map((unique) => unique.answer()),
  }
}

/** Whether the values of some columns together come once. */
class Unique {
  readonly #seen = new Set<string>()
  #doubled: TableProfile['keys'][number]['doubled']
  #count = 0
  #isFull = false

  constructor(
    readonly names: readonly string[],
    readonly places: readonly number[],
    readonly most: number,
  ) {}

  add(cells: readonly Cell[], line: number): void {
    // Missing values are no values that could be the same.
    if (this.places.some((place) => cells[place] === null)) return
    const key =
      this.places.length === 1 ? String(cells[this.places[0]!]) : JSON.stringify(this.places.map((place) => cells[place]))
    if (this.#seen.has(key)) {
      this.#count++
      this.#doubled ??= { value: this.places.map((place) => String(cells[place])).join(', '), line }
    } else if (this.#seen.size < this.most) this.#seen.add(key)
    else this.#isFull = true
  }

  answer(): TableProfile['keys'][number] {
    return {
      names: this.names,
      ...(this.#doubled && { doubled: this.#doubled, count: this.#count }),
      ...(this.#isFull && { unfinished: true }),
    }
  }
}
