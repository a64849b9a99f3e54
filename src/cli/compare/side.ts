import { openScoreFile } from '../../io/score-file.js'
import type { ScoreFile } from '../../io/score-file.js'
import { CsvReader } from '../../lib/records/csv.js'
import type { RowReader } from '../../lib/records/row-reader.js'
import { RecordFault } from '../../lib/records/fault.js'
import { readJson } from '../../lib/records/json.js'
import type { JsonValue } from '../../lib/records/json.js'
import { JsonLines, namesIn, RecordRows, recordsOf } from '../../lib/records/json-rows.js'
import { markLength } from '../../lib/records/source.js'
import { GateError } from '../../model/errors.js'
import { isObject } from '../../model/json.js'
import { Source } from '../../documents/lazy-source.js'

export type SideName = 'reference' | 'candidate'

/** One of the two files: rows that are read once and forwards, or an object of metrics. */
export interface Side {
  readonly side: SideName
  readonly path: string
  /** Exactly one of the two. */
  readonly rows: RowReader | undefined
  readonly metrics: { readonly [key: string]: JsonValue } | undefined
  /** Names that may be asked for. */
  readonly names: readonly string[]
  close(): void
}

/** JSON has to be in memory as a whole; rows do not. */
const MOST_JSON = 256 << 20

/** Opens a file, by its name or, when that says nothing, by its first character. Throws GateError. */
export async function openSide(path: string, side: SideName): Promise<Side> {
  const file = openScoreFile(path, side)
  const about = { side, path, close: () => file.close() }
  if (/\.(ya?ml|toml)$/i.test(path))
    return ofDocument(
      about,
      guard(about, () => readWhole(file)),
    )
  return guard(about, () => {
    const kind = /\.(csv|tsv)$/i.test(path) ? 'csv' : /\.(jsonl|ndjson)$/i.test(path) ? 'lines' : 'open'
    if (kind === 'csv') return ofRows(about, new CsvReader(file))
    if (kind === 'lines') return ofRows(about, new RecordRows(new JsonLines(file)))
    const text = /\.json$/i.test(path) ? readWhole(file) : sniff(file)
    if (typeof text !== 'string') return ofRows(about, new CsvReader(text))
    return ofJson(about, text)
  })
}

/** Runs what reads a file and turns its faults into an error with the file and the line. */
export function guard<Result>(about: Pick<Side, 'side' | 'path'>, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw located(error, about)
  }
}

function located(error: unknown, about: Pick<Side, 'side' | 'path'>): unknown {
  if (!(error instanceof RecordFault)) return error
  return new GateError(2, error.message, {
    where: error.line === undefined ? about.path : `${about.path}:${error.line}`,
    fix: error.fix === '' ? `Check the ${about.side}.` : error.fix,
  })
}

function ofRows(about: Pick<Side, 'side' | 'path' | 'close'>, rows: RowReader): Side {
  return { ...about, rows: new GuardedRows(rows, about), metrics: undefined, names: rows.columns }
}

/** A reader whose faults say in which file they are: both are read at once. */
class GuardedRows implements RowReader {
  constructor(
    readonly rows: RowReader,
    readonly about: Pick<Side, 'side' | 'path'>,
  ) {}

  get columns(): readonly string[] {
    return this.rows.columns
  }
  get numbers(): Float64Array {
    return this.rows.numbers
  }
  get gaps(): readonly (string | undefined)[] {
    return this.rows.gaps
  }
  get texts(): readonly string[] {
    return this.rows.texts
  }
  get line(): number {
    return this.rows.line
  }
  select(numbers: readonly string[], texts: readonly string[]): void {
    guard(this.about, () => this.rows.select(numbers, texts))
  }
  next(): boolean {
    try {
      return this.rows.next()
    } catch (error) {
      throw located(error, this.about)
    }
  }
}

function ofJson(about: Pick<Side, 'side' | 'path' | 'close'>, text: string): Side {
  if (text.trim() === '') return { ...about, rows: undefined, metrics: {}, names: [] }
  const first = text.slice(0, text.indexOf('\n') + 1).trim()
  // Records on lines in a file that is called JSON: the first line is a whole object and another follows.
  if (/^\{.*\}$/.test(first) && /^\s*\{/.test(text.slice(text.indexOf('\n') + 1))) {
    const lines = text.split('\n')
    let index = 0
    return ofRows(
      about,
      new RecordRows({
        next() {
          while (index < lines.length && lines[index]!.trim() === '') index++
          if (index >= lines.length) return undefined
          const line = index + 1
          return { record: readJson(lines[index++]!, line), line }
        },
      }),
    )
  }
  const value = readJson(text)
  if (Array.isArray(value)) return ofRows(about, new RecordRows(recordsOf(value)))
  if (typeof value !== 'object' || value === null)
    throw new RecordFault('an object of metrics or a list of records is expected', 1, 'Write {"accuracy": [0.72, 0.73]}.')
  return { ...about, rows: undefined, metrics: value, names: namesIn(value) }
}

/** A DVC metrics file in YAML or TOML, read as `check` reads it. */
async function ofDocument(about: Pick<Side, 'side' | 'path' | 'close'>, text: string): Promise<Side> {
  const source = await new Source(about.path, new TextEncoder().encode(text)).prepare()
  const [problem] = source.problems
  if (problem?.rule === 'DOC.EMPTY') return { ...about, rows: undefined, metrics: {}, names: [] }
  const { data } = source
  if (source.readable && isObject(data))
    return { ...about, rows: undefined, metrics: data as Side['metrics'], names: namesIn(data as never) }
  if (problem === undefined)
    throw new GateError(2, 'an object of metrics is expected', { where: about.path, fix: 'Write `accuracy: [0.72, 0.73]`.' })
  const { found, detail } = problem.data
  const what = [found, detail].filter((part) => part !== undefined).join(': ')
  throw new GateError(2, `it cannot be read (${problem.rule})${what === '' ? '' : `: ${what}`}`, {
    where: `${about.path}:${problem.span.line}`,
    fix: `\`specgate explain ${problem.rule}\` says more.`,
  })
}

function readWhole(file: ScoreFile): string {
  const tooLarge = new RecordFault(
    'the JSON is larger than 256 MiB',
    undefined,
    'Write JSON lines or CSV, which are read piece by piece.',
  )
  let bytes = new Uint8Array(Math.min(Math.max(file.size, 1 << 16), MOST_JSON) + 1)
  let length = 0
  for (let read = 1; read > 0; length += read) {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2)
      larger.set(bytes)
      bytes = larger
    }
    read = file.read(bytes, length)
    if (length + read > MOST_JSON) throw tooLarge
  }
  return file.decode(bytes, markLength(bytes.subarray(0, length)), length)
}

/** A name that says nothing: JSON when it begins like it, else a table. What was read to know is read again. */
function sniff(file: ScoreFile): string | ScoreFile {
  const head = new Uint8Array(4096)
  let length = 0
  for (let read = 1; read > 0 && length < head.length; length += read) read = file.read(head, length)
  let given = 0
  const again: ScoreFile = {
    ...file,
    read(into, offset) {
      if (given === length) return file.read(into, offset)
      const piece = head.subarray(given, Math.min(length, given + into.length - offset))
      into.set(piece, offset)
      given += piece.length
      return piece.length
    },
  }
  const begins = file
    .decode(head, 0, length)
    .replace(/^\uFEFF/, '')
    .trimStart()
  return begins === '' || begins.startsWith('{') || begins.startsWith('[') ? readWhole(again) : again
}
