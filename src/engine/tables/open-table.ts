import { parseLfsPointer } from '../../io/digest.js'
import { RecordFault } from '../../lib/records/fault.js'
import type { Table } from '../../lib/tables/cells.js'
import type { Tree } from '../../model/tree.js'
import type { Fact } from '../../policy.js'

/** In bytes. What is larger is no file that anybody keeps in git. */
const MOST_BYTES = 8 * 2 ** 30

/**
 * A data file of one side as a table, by its name: CSV and TSV, JSON lines, a JSON list of records, Parquet. Unknown for
 * whatever cannot be read, a pointer of Git LFS among it. To be closed.
 */
async function openTable(tree: Tree, path: string): Promise<Fact<Table>> {
  const content = await tree.content(path, MOST_BYTES)
  if (!content.known) return content
  const { value } = content
  try {
    if (value.size < 1024 && parseLfsPointer(value.read(0, value.size)) !== undefined)
      throw new RecordFault('it is a pointer of Git LFS, and the data is not there', undefined, '')
    return { known: true, value: await readAs(path, value) }
  } catch (error) {
    value.close()
    return unreadable(error)
  }
}

async function readAs(path: string, content: Parameters<typeof import('./csv-table.js').csvTable>[0]): Promise<Table> {
  if (/\.(?:parquet|pq)$/i.test(path)) return (await import('./parquet-table.js')).parquetTable(content)
  if (/\.(?:jsonl|ndjson|json)$/i.test(path)) return (await import('./json-table.js')).jsonTable(content, /\.json$/i.test(path))
  if (/\.(?:csv|tsv|txt|dat)$/i.test(path)) return (await import('./csv-table.js')).csvTable(content)
  throw new RecordFault('its name does not say that it is CSV, TSV, JSON lines, JSON or Parquet', undefined, '')
}

function unreadable(error: unknown): Fact<never> {
  if (!(error instanceof RecordFault)) throw error
  const where = error.line === undefined ? '' : ` (line ${error.line})`
  return { known: false, absent: false, reason: `${error.message}${where}` }
}

/** Does something with a table and closes it; what turns out to be wrong with it on the way makes the answer unknown. */
export async function withTable<T>(tree: Tree, path: string, work: (table: Table) => Promise<Fact<T>>): Promise<Fact<T>> {
  const table = await openTable(tree, path)
  if (!table.known) return table
  try {
    return await work(table.value)
  } catch (error) {
    return unreadable(error)
  } finally {
    table.value.close()
  }
}
