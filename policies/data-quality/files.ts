import { folderOf, resolvePath } from '../../src/lib/paths.js'
import { isTableName } from '../../src/lib/tables/names.js'
import type { At, Document, FactRequest, Json, Path, QualityGate, TableProfile } from '../../src/policy.js'
import { failuresOf, questionOf } from './file-gates.js'
import { nameOfGate } from './gates.js'
import type { Options } from './options.js'
import { numberOf, show, softIf, type Reporter } from './text.js'

type Request = FactRequest & { readonly fact: 'table' }

/** A file of rows that the document says something about. */
interface DataFile {
  readonly file: string
  /** As it is written. */
  readonly name: string
  readonly at: Path
  /** How many rows it is said to have. */
  readonly counts: readonly { readonly count?: At<Json>; readonly least?: At<Json>; readonly most?: At<Json> }[]
}

/** Data files in the repository, each with what the document says of its rows: samples, its data, counted files, splits. */
function filesOf(document: Document): DataFile[] {
  const found = new Map<string, DataFile>()
  const add = (file: string, name: string, at: DataFile['at'], counts: DataFile['counts'] = []): void => {
    if (!isTableName(file)) return
    const known = found.get(file)
    found.set(file, known === undefined ? { file, name, at, counts } : { ...known, counts: [...known.counts, ...counts] })
  }
  const quality = document.view('quality')
  for (const { file, name, at } of quality?.samples ?? []) add(file, name, at)
  for (const { file, name, at } of document.view('distributions')?.tables ?? []) add(file, name, at)
  for (const { file, at, count, least, most } of quality?.rowCounts ?? [])
    if (file !== undefined) add(file, file, at, [{ ...(count && { count }), ...(least && { least }), ...(most && { most }) }])
  for (const { path, count } of (quality?.splits ?? []).flatMap(({ parts }) => parts)) {
    if (count === undefined || typeof path?.value !== 'string') continue
    const verdict = resolvePath(folderOf(document.file), path.value)
    if (verdict.ok) add(verdict.path, path.value, path.at, [{ count }])
  }
  return [...found.values()]
}

function requestOf({ file, counts }: DataFile, gates: readonly QualityGate[], options: Options): Request | undefined {
  const question = questionOf(gates, options)
  if (counts.length === 0 && question === undefined) return undefined
  return { fact: 'table', path: file, ...question }
}

/** One for each data file of which the document says how many rows it has, or what has to hold for a column. */
export function requestFiles(document: Document, options: Options): Request[] {
  const gates = document.view('quality')?.gates ?? []
  return filesOf(document).flatMap((file) => requestOf(file, gates, options) ?? [])
}

/** Rows that are counted again, and gates that are held to the rows. */
export function checkFiles(document: Document, context: Reporter): void {
  const gates = document.view('quality')?.gates ?? []
  for (const file of filesOf(document)) {
    const request = requestOf(file, gates, context.options)
    if (request === undefined) continue
    const fact = context.facts.get(request)
    if (!fact.known) {
      // Data that is not committed cannot be looked at, and mostly is not meant to be.
      if (fact.absent) continue
      const data = { file: file.name, reason: fact.reason.replace(/\.$/, '') }
      context.report({ rule: 'DQ.FILE_UNREADABLE', at: file.at, data })
      continue
    }
    checkCounts(file, fact.value, context)
    for (const gate of gates)
      for (const { at, detail, line } of failuresOf(gate, fact.value, context.options))
        context.report({
          rule: 'DQ.GATE_FAILED',
          at,
          data: { gate: nameOfGate(gate), detail: `in \`${file.name}\`, ${detail}` },
          about: file.name,
          related: line > 0 ? [{ file: file.file, at: lineSpan(line), message: 'the first such row' }] : [],
          ...softIf(gate.level),
        })
  }
}

function checkCounts({ name, counts }: DataFile, { rows }: TableProfile, { report }: Reporter): void {
  const tell = (fact: At<Json> | undefined, detail: string): void => {
    if (fact !== undefined) report({ rule: 'DQ.ROW_COUNT', at: fact.at, data: { name, count: show(rows), detail } })
  }
  for (const { count, least, most } of counts) {
    const [said, low, high] = [count, least, most].map(numberOf)
    if (said !== undefined && said !== rows) tell(count, `and ${show(said)} ${said === 1 ? 'is' : 'are'} recorded here`)
    // A count that is recorded is held to its own limits already.
    else if (said === undefined && low !== undefined && rows < low) tell(least, `fewer than the ${show(low)} that are expected`)
    else if (said === undefined && high !== undefined && rows > high) tell(most, `more than the ${show(high)} that are expected`)
  }
}

function lineSpan(line: number): { line: number; column: number; endLine: number; endColumn: number } {
  return { line, column: 1, endLine: line, endColumn: 1 }
}
