import { CsvReader } from '../../lib/records/csv.js'
import type { ByteSource } from '../../lib/records/source.js'
import { cellOf, type Cell, type Table } from '../../lib/tables/cells.js'
import type { FileContent } from '../../model/tree.js'

/** A table of text with a header, read forwards as often as it is scanned. Throws RecordFault. */
export function csvTable(content: FileContent): Table {
  const { columns } = new CsvReader(sourceOf(content))
  const places = placesOf(content, columns)
  return {
    columns,
    placeOf: (name) => places.get(name),
    async scan(wanted, visit) {
      const reader = new CsvReader(sourceOf(content))
      reader.selectCells(wanted, cellOf)
      const cells = reader.cells as Cell[]
      let rows = 0
      while (reader.next()) {
        rows++
        visit(cells, reader.line)
      }
      return rows
    },
    close: () => content.close(),
  }
}

const PIECE = 1 << 20
/** Most cells are a few characters of ASCII, for which the decoder takes longer than putting them together. */
const SHORT = 24

/** Bytes of a content from its start on. */
export function sourceOf(content: FileContent): ByteSource {
  const decoder = new TextDecoder()
  let at = 0
  return {
    read(into, offset) {
      const piece = content.read(at, Math.min(into.length - offset, PIECE))
      into.set(piece, offset)
      at += piece.length
      return piece.length
    },
    decode(bytes, from, to) {
      if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to))
      let text = ''
      for (let i = from; i < to; i++) {
        if (bytes[i]! > 127) return decoder.decode(bytes.subarray(from, to))
        text += String.fromCharCode(bytes[i]!)
      }
      return text
    },
  }
}

/** Where the names stand: the fields of the first line that is not empty, one after the other. */
function placesOf(content: FileContent, columns: readonly string[]): Map<string, { line: number; column: number }> {
  const text = new TextDecoder().decode(content.read(0, PIECE)).replace(/^\uFEFF/, '')
  const start = /\S/.exec(text)?.index ?? 0
  let line = text.slice(0, start).split('\n').length
  let lineStart = text.lastIndexOf('\n', start) + 1
  const places = new Map<string, { line: number; column: number }>()
  let at = lineStart
  for (const name of columns) {
    if (!places.has(name)) places.set(name, { line, column: at - lineStart + 1 })
    let quoted = text[at] === '"'
    if (quoted) at++
    for (; at < text.length; at++) {
      const c = text[at]
      if (c === '"' && quoted) {
        if (text[at + 1] === '"') at++
        else quoted = false
      } else if (c === '\n' && quoted) {
        line++
        lineStart = at + 1
      } else if (!quoted && (c === '\n' || isDelimiter(c!, text.slice(lineStart)))) break
    }
    at++
  }
  return places
}

function isDelimiter(character: string, line: string): boolean {
  if (character === ',') return true
  return (character === ';' || character === '\t') && !line.slice(0, line.indexOf('\n') >>> 0).includes(',')
}
