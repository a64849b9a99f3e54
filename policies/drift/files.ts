import { compileGlobs } from '../../src/lib/glob.js'
import type { DataFile, Document, FactRequest, WorkspaceFile } from '../../src/policy.js'
import type { ColumnsPlace } from './columns.js'
import type { ColumnsOption, Options } from './options.js'

type Request = FactRequest & { readonly fact: 'columns' }

/** Data files that a document names and that no entry of the config speaks of: told where the document names them. */
export function requestTables(document: Document, options: Options): { request: Request; table: DataFile }[] {
  const tables = document.view('distributions')?.tables ?? []
  if (!options.data_files || tables.length === 0) return []
  const configured = compileGlobs(options.columns.flatMap(({ files }) => files))
  return tables.flatMap((table) =>
    configured(table.file) ? [] : [{ request: requestOf(table.file, table.file, undefined, options), table }],
  )
}

/** What an entry of the config compares: a file with itself at the base, or with the file that it is held to. */
export interface FilePair {
  readonly request: Request
  readonly place: ColumnsPlace
}

export function pairsOf(files: readonly WorkspaceFile[], options: Options): FilePair[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return options.columns.flatMap((entry): FilePair[] => {
    const patterns = typeof entry.files === 'string' ? [entry.files] : entry.files
    const matches = compileGlobs(patterns)
    const { against } = entry
    // When the file that others are held to changed, they are judged although they did not.
    const heldToChanged = against !== undefined && byPath.has(against) && byPath.get(against)!.aside !== true
    const named = files.filter(({ path, aside }) => path !== against && (heldToChanged || aside !== true) && matches(path))
    return named.map((file): FilePair => {
      const request = requestOf(file.path, entry.against ?? file.basePath ?? file.path, entry, options)
      return { request, place: { name: file.path, file: file.path, at: undefined, entry } }
    })
  })
}

/** What was added has nothing to be compared with, unless it is held to another file. */
export function isNew({ type }: WorkspaceFile, { against }: ColumnsOption): boolean {
  return type === 'added' && against === undefined
}

function requestOf(path: string, against: string, entry: ColumnsOption | undefined, options: Options): Request {
  const ownMeasures = Object.values(options.features).map(({ measure }) => measure)
  const samples = [options.measure, entry?.measure, ...ownMeasures].includes('ks')
  return {
    fact: 'columns',
    path,
    against: { path: against, side: entry?.against === undefined ? 'base' : 'head' },
    bins: entry?.bins ?? options.bins,
    ...(entry?.columns && { columns: entry.columns }),
    ...(entry?.edges && { edges: entry.edges }),
    ...(samples && { samples }),
  }
}
