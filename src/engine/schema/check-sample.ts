/** Data of the repository against the schema of a document, row by row: the fact `sample`. */
import type { Source } from '../../documents/lazy-source.js'
import { listOf } from '../../lib/nearest.js'
import { nameOf } from '../../lib/paths.js'
import { isList, isObject, shortPath, type Json, type Path } from '../../model/json.js'
import type { FileContent } from '../../model/tree.js'
import type { ContentModel, Fact, SampleCheck } from '../../policy.js'
import { readTable } from './read-table.js'
import { findCheckers, type Checker, type SampleFault } from './sample-checkers.js'
import type { SchemaSide } from './part-data.js'

export interface SampleFile {
  readonly file: string
  content(): Promise<Fact<FileContent>>
  source(): Promise<
    | { readonly known: true; readonly source: Source }
    | { readonly known: false; readonly absent: boolean; readonly reason: string }
  >
}
export interface SampleQuestion {
  readonly against: { readonly record?: string }
  readonly contentModel: ContentModel
}
interface SampleRecord {
  readonly value: Json
  readonly at: Path
  /** Of a table written by rows: its cells, in the order of the columns. */
  readonly cells?: readonly Json[]
}
type Row = SampleCheck['violations'][number]

/** So many are told with their places; the rest is counted. */
const MOST = 10
const TABLE = /\.(?:csv|tsv)$/i
const LFS = 'version https://git-lfs.github.com/spec/'

/** Unknown when the document has no schema to go by, when it is not clear which, and when the data cannot be read. */
export async function checkSample(side: SchemaSide, file: SampleFile, question: SampleQuestion): Promise<Fact<SampleCheck>> {
  const checkers = await findCheckers(side, question.contentModel)
  if (!checkers.known) return checkers
  const checker = choose(checkers.value, question.against.record, file.file)
  if ('reason' in checker) return { known: false, absent: false, reason: checker.reason }
  return TABLE.test(file.file) ? checkTable(file, checker) : checkRecords(file, checker)
}

/** By the name that was asked for, else by the name of the file; the only one needs no name. */
function choose(checkers: readonly Checker[], record: string | undefined, file: string): Checker | { readonly reason: string } {
  const stem = nameOf(file).replace(/\..*$/, '')
  for (const wanted of [record, stem]) {
    if (wanted === undefined) continue
    const found = checkers.filter(({ name }) => name === wanted || name?.split(/[ .]/).includes(wanted) === true)
    if (found.length === 1) return found[0]!
  }
  if (checkers.length === 1) return checkers[0]!
  const names = checkers.map(({ name }) => `\`${name ?? 'without a name'}\``)
  return {
    reason: `the document holds ${checkers.length} schemas (${listOf(names, 'and', 5)}), and nothing says which one is meant`,
  }
}

async function checkTable(file: SampleFile, checker: Checker): Promise<Fact<SampleCheck>> {
  const opened = await file.content()
  if (!opened.known) return opened
  const content = opened.value
  try {
    if (new TextDecoder().decode(content.read(0, LFS.length)) === LFS) return pointer()
    const found = new Findings()
    const rows = readTable(content, checker, (row, line, fault) =>
      found.add({ row, line, column: 1, field: shortField(fault.path), reason: fault.reason }),
    )
    return { known: true, value: found.done(rows) }
  } finally {
    content.close()
  }
}

async function checkRecords(file: SampleFile, checker: Checker): Promise<Fact<SampleCheck>> {
  const opened = await file.source()
  if (!opened.known) return opened
  const { source } = opened
  await source.prepare()
  if (source.text.startsWith(LFS)) return pointer()
  if (!source.readable)
    return { known: false, absent: false, reason: `it is not readable (${source.problems[0]?.rule ?? 'DOC.SYNTAX'})` }
  const found = new Findings()
  const records = recordsOf(source.data)
  const rows = checker.unnamed === undefined ? records : byPlace(records, checker.unnamed)
  for (const [i, { value, at }] of rows.entries())
    for (const fault of checker.check(value)) {
      if (fault.unknown === true) return { known: false, absent: false, reason: fault.reason }
      // Of a tensor the first step is the whole, and the second the row.
      const whole = rows !== records && checker.unnamed === 'tensor'
      const [row, path] = whole ? [fault.path[1], fault.path.slice(1)] : [i, fault.path]
      const span = found.isFull ? { line: 0, column: 0 } : source.locate([...at, ...path])
      const { line, column } = span
      found.add({ row: typeof row === 'number' ? row + 1 : 1, line, column, field: shortField(path), reason: fault.reason })
    }
  return { known: true, value: found.done(records.length) }
}

/**
 * The records of a file: a list of them, one alone, or what a model server is asked with (`dataframe_split`,
 * `dataframe_records`, `instances`, `inputs`). https://mlflow.org/docs/latest/deployment
 */
function recordsOf(data: Json): SampleRecord[] {
  if (isList(data)) return data.map((value, i) => ({ value, at: [i] }))
  if (!isObject(data)) return [{ value: data, at: [] }]
  const keys = Object.keys(data)
  if (keys.length === 1) {
    const [key] = keys as [string]
    const value = data[key]!
    if (['dataframe_records', 'instances', 'inputs', 'records', 'rows'].includes(key) && isList(value) && value.every(isObject))
      return value.map((one, i) => ({ value: one, at: [key, i] }))
    if (key === 'dataframe_split' && isObject(value)) return splitRows(value.columns, value.data, [key, 'data'])
  }
  if (keys.length <= 3 && isList(data.columns) && isList(data.data)) return splitRows(data.columns, data.data, ['data'])
  return [{ value: data, at: [] }]
}

function splitRows(columns: Json | undefined, rows: Json | undefined, at: Path): SampleRecord[] {
  if (!isList(columns) || !isList(rows)) return []
  return rows.map((row, i) => ({
    value: isList(row) ? Object.fromEntries(columns.map((name, k) => [String(name), row[k] ?? null])) : row,
    at: [...at, i],
    ...(isList(row) ? { cells: row } : {}),
  }))
}

/** The same rows for a schema without names. Rows that are no list of cells stay as they are. */
function byPlace(records: readonly SampleRecord[], unnamed: 'columns' | 'tensor'): readonly SampleRecord[] {
  const cells = records.flatMap((one) => (one.cells === undefined ? [] : [one.cells]))
  if (cells.length === 0 || cells.length < records.length) return records
  if (unnamed === 'tensor') return [{ value: { 0: cells }, at: records[0]!.at.slice(0, -1) }]
  return records.map(({ at, cells: row = [] }) => ({ value: Object.fromEntries(row.map((cell, k) => [String(k), cell])), at }))
}

class Findings {
  readonly #rows: Row[] = []
  #found = 0

  get isFull(): boolean {
    return this.#rows.length >= MOST
  }

  add(row: Row): void {
    this.#found++
    if (!this.isFull) this.#rows.push(row)
  }

  done(rows: number): SampleCheck {
    return { rows, found: this.#found, violations: this.#rows }
  }
}

function shortField(path: SampleFault['path']): string {
  return path.length === 0 ? '' : shortPath(path)
}

function pointer(): Fact<SampleCheck> {
  return { known: false, absent: false, reason: 'it is a pointer of Git LFS, and the data is not there' }
}
