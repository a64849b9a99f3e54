import { RecordFault } from '../../lib/records/fault.js'
import { JsonLines, recordsOf, valueAt, type RecordStream } from '../../lib/records/json-rows.js'
import { readJson, type JsonValue } from '../../lib/records/json.js'
import { cellOfValue, type Cell, type Table } from '../../lib/tables/cells.js'
import type { FileContent } from '../../model/tree.js'
import { sourceOf } from './csv-table.js'

/** More keys than these are no columns, but data in the place of names. */
const MOST_COLUMNS = 5000
const MOST_JSON = 64 << 20

/** JSON lines, or a list of records in JSON. A column is a key or a path of keys with dots; who has it not has no value there. */
export function jsonTable(content: FileContent, isList: boolean): Table {
  const records = isList ? listOf(content) : () => new JsonLines(sourceOf(content))
  const columns = new Map<string, number>()
  const stream = records()
  for (let next = stream.next(); next !== undefined; next = stream.next()) {
    for (const name of namesOf(objectOf(next.record, next.line))) if (!columns.has(name)) columns.set(name, next.line)
    if (columns.size > MOST_COLUMNS)
      throw new RecordFault(`its records have more than ${MOST_COLUMNS} keys`, next.line, 'Give all records the same keys.')
  }
  return {
    columns: [...columns.keys()],
    placeOf: (name) => ({ line: (isList ? undefined : columns.get(name)) ?? 1, column: 1 }),
    async scan(wanted, visit) {
      const rows = records()
      const cells = new Array<Cell>(wanted.length)
      let count = 0
      for (let next = rows.next(); next !== undefined; next = rows.next()) {
        const record = objectOf(next.record, next.line)
        for (let i = 0; i < wanted.length; i++) cells[i] = cellOfValue(valueAt(record, wanted[i]!))
        count++
        visit(cells, isList ? 0 : next.line)
      }
      return count
    },
    close: () => content.close(),
  }
}

type Record = { readonly [key: string]: JsonValue }

function listOf(content: FileContent): () => RecordStream {
  if (content.size > MOST_JSON)
    throw new RecordFault(
      `it is JSON of more than ${MOST_JSON >> 20} MiB`,
      undefined,
      'Write it as JSON lines, which are read one by one.',
    )
  const value = readJson(new TextDecoder().decode(content.read(0, content.size)), 1)
  if (!Array.isArray(value)) throw new RecordFault('it holds no list of records', 1, 'Write a list of objects.')
  return () => recordsOf(value as readonly JsonValue[])
}

function objectOf(record: JsonValue, line: number): Record {
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record as Record
  throw new RecordFault('a record is expected: an object with a key for each column', line, 'Write one object on each line.')
}

function namesOf(record: Record, before = ''): string[] {
  return Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? namesOf(value as Record, `${before}${key}.`)
      : [before + key],
  )
}
