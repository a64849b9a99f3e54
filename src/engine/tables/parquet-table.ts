import { decompressors, NODE_VERSION } from '../../io/decompress.js'
import { RecordFault } from '../../lib/records/fault.js'
import { cellOfValue, type Cell, type Table } from '../../lib/tables/cells.js'
import type { FileContent } from '../../model/tree.js'

/** Rows of one step: with all their columns they are in memory at once. */
const STEP = 20_000

/** Parquet, by hyparquet (MIT): metadata at the end of the file, then the pages of the columns that are asked for. Throws RecordFault. */
export async function parquetTable(content: FileContent): Promise<Table> {
  const { parquetMetadataAsync } = await import('hyparquet/src/metadata.js')
  const { parquetRead } = await import('hyparquet/src/read.js')
  const file = {
    byteLength: content.size,
    slice(start: number, end = content.size): ArrayBuffer {
      const bytes = content.read(start, end - start)
      const copy = new ArrayBuffer(bytes.length)
      new Uint8Array(copy).set(bytes)
      return copy
    },
  }
  const metadata = await guarded(() => parquetMetadataAsync(file))
  const columns = topLevel(metadata.schema)
  const total = Number(metadata.num_rows)
  const compressors = decompressors()
  return {
    columns,
    placeOf: () => undefined,
    async scan(wanted, visit) {
      const cells = new Array<Cell>(wanted.length)
      let seen = 0
      if (wanted.length === 0) return total
      for (const { start, end } of stepsOf(metadata.row_groups.map((group) => Number(group.num_rows)))) {
        await guarded(() =>
          parquetRead({
            file,
            metadata,
            columns: [...wanted],
            rowStart: start,
            rowEnd: end,
            compressors,
            rowFormat: 'object',
            onComplete: (rows) => {
              for (const row of rows) {
                for (let i = 0; i < wanted.length; i++) cells[i] = cellOfValue(row[wanted[i]!])
                seen++
                visit(cells, 0)
              }
            },
          }),
        )
      }
      if (seen !== total)
        throw new RecordFault(`it says that it has ${total} rows and holds ${seen}`, undefined, 'Write the file anew.')
      return seen
    },
    close: () => content.close(),
  }
}

function stepsOf(groups: readonly number[]): { start: number; end: number }[] {
  const steps: { start: number; end: number }[] = []
  let at = 0
  for (const rows of groups) {
    for (let start = at; start < at + rows; start += STEP) steps.push({ start, end: Math.min(start + STEP, at + rows) })
    at += rows
  }
  return steps
}

/** The schema is a tree written depth first; its root is the table. */
function topLevel(schema: readonly { readonly name: string; readonly num_children?: number | undefined }[]): string[] {
  const names: string[] = []
  const skip = (at: number): number => {
    let next = at + 1
    for (let i = 0; i < (schema[at]?.num_children ?? 0); i++) next = skip(next)
    return next
  }
  for (let i = 0, at = 1; i < (schema[0]?.num_children ?? 0); i++) {
    names.push(schema[at]!.name)
    at = skip(at)
  }
  return names
}

/** Whatever is wrong with the bytes, the reader says it by throwing. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RecordFault) throw error
    const text = error instanceof Error ? error.message : String(error)
    const [, codec] = /unsupported compression codec: (\w+)/.exec(text) ?? []
    if (codec !== undefined)
      throw new RecordFault(
        codec === 'ZSTD'
          ? `it is compressed with ZSTD, which needs Node 22.15 or newer and this is ${NODE_VERSION}; run specgate with a newer one, or write it anew with SNAPPY`
          : `it is compressed with ${codec}, which cannot be unpacked here; write it anew with SNAPPY, GZIP or BROTLI`,
        undefined,
        'Write the file anew with snappy.',
      )
    throw new RecordFault(
      `it cannot be read as Parquet (${text.replace(/\.$/, '')})`,
      undefined,
      'Write the file anew, uncompressed or with snappy.',
    )
  }
}
