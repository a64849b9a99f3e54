/** A table of text against a schema: each cell read as the type of its column, each row judged and let go. */
import { CsvReader } from '../../lib/records/csv.js'
import { RecordFault } from '../../lib/records/fault.js'
import type { Json } from '../../model/json.js'
import type { FileContent } from '../../model/tree.js'
import { sourceOf } from '../tables/csv-table.js'
import type { Checker, SampleFault } from './sample-checkers.js'

type ColumnType = ReturnType<Checker['columnType']>

/** Values of unique columns that are remembered; beyond them nobody looks for doubles, and that is said. */
const MOST_KEYS = 1_000_000

/** Answers how many rows there are. `tell` is called with the row from 1 (0 for the header) and the line of the file. */
export function readTable(
  content: FileContent,
  checker: Checker,
  tell: (row: number, line: number, fault: SampleFault) => void,
): number {
  let rows = 0
  try {
    const reader = new CsvReader(sourceOf(content))
    const { columns } = reader
    const doubled = columns.find((name, i) => columns.indexOf(name) !== i)
    if (doubled !== undefined) {
      tell(0, 1, { path: [doubled], reason: 'stands twice in the header' })
      return 0
    }
    reader.select([], columns)
    const types = columns.map((name) => checker.columnType(name))
    const keys = checker.unique.map((names) => ({
      names,
      places: names.map((name) => columns.indexOf(name)),
      seen: new Set<string>(),
    }))
    while (reader.next()) {
      rows++
      const cells = reader.texts
      for (const fault of checker.check(recordOf(columns, cells, types))) tell(rows, reader.line, fault)
      for (const { names, places, seen } of keys) {
        if (places.some((place) => place < 0)) continue
        const key = JSON.stringify(places.map((place) => cells[place]))
        if (seen.has(key))
          tell(rows, reader.line, {
            path: [names.join(' + ')],
            reason: `is ${key.slice(1, -1)}, which was there before, and each is to come once`,
          })
        else if (seen.size < MOST_KEYS) seen.add(key)
        else if (seen.size === MOST_KEYS && seen.add(''))
          tell(rows, reader.line, {
            path: [names.join(' + ')],
            reason: `has more than ${MOST_KEYS} values, too many to look for doubles`,
          })
      }
    }
  } catch (error) {
    // A row that cannot be told apart from the next ends the table.
    if (!(error instanceof RecordFault)) throw error
    tell(rows + 1, error.line ?? 1, { path: [], reason: error.message.replace(/^the row /, '') })
  }
  return rows
}

/** An empty cell has no value; a column that the schema does not list is text. */
function recordOf(columns: readonly string[], cells: readonly string[], types: readonly ColumnType[]): Json {
  const record: Record<string, Json> = Object.create(null) as Record<string, Json>
  for (let i = 0; i < columns.length; i++) record[columns[i]!] = readCell(cells[i]!, types[i])
  return record
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** What is no value of its type stays text, and is refused as such. */
function readCell(text: string, type: ColumnType): Json {
  if (text === '') return null
  if (type === 'number') return NUMBER.test(text) ? Number(text) : text
  if (type === 'boolean') return /^(?:true|1)$/i.test(text) ? true : /^(?:false|0)$/i.test(text) ? false : text
  if (type !== 'json') return text
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}
