import { didYouMean } from '../nearest.js'
import type { RowReader } from './row-reader.js'
import { quote, RecordFault } from './fault.js'
import { readJson } from './json.js'
import type { JsonValue } from './json.js'
import { ByteWindow } from './source.js'
import type { ByteSource } from './source.js'

/** Records as they come: one object each, with the line on which it stands. */
export interface RecordStream {
  next(): { readonly record: JsonValue; readonly line: number } | undefined
}

/** JSON lines, one record on a line, in constant memory; empty lines are skipped. */
export class JsonLines implements RecordStream {
  readonly #window: ByteWindow
  #line = 0

  constructor(source: ByteSource) {
    this.#window = new ByteWindow(source)
  }

  next(): { readonly record: JsonValue; readonly line: number } | undefined {
    const window = this.#window
    for (;;) {
      const end = window.bytes.indexOf(10, window.start)
      if (end >= window.end && window.fill()) continue
      if (window.start >= window.end) return undefined
      const text = window.text(window.start, Math.min(end, window.end))
      window.start = Math.min(end + 1, window.end)
      this.#line++
      if (text.trim() !== '') return { record: readJson(text, this.#line), line: this.#line }
    }
  }
}

/** A list of records that is in memory already. */
export function recordsOf(list: readonly JsonValue[]): RecordStream {
  let index = 0
  return { next: () => (index < list.length ? { record: list[index]!, line: ++index } : undefined) }
}

/** Records as rows: a column is a key, or a path of keys with dots. A record without it has a missing value there. */
export class RecordRows implements RowReader {
  readonly columns: readonly string[]
  numbers = new Float64Array(0)
  gaps: (string | undefined)[] = []
  texts: string[] = []
  line = 0
  readonly #stream: RecordStream
  #ahead: ReturnType<RecordStream['next']>
  #numberNames: readonly string[] = []
  #textNames: readonly string[] = []

  constructor(stream: RecordStream) {
    this.#stream = stream
    this.#ahead = stream.next()
    this.columns = this.#ahead === undefined ? [] : namesIn(this.#recordOf(this.#ahead))
  }

  select(numbers: readonly string[], texts: readonly string[]): void {
    for (const name of [...numbers, ...texts])
      if (!this.columns.includes(name))
        throw new RecordFault(`the first record has no ${quote(name)}`, this.#ahead?.line, didYouMean(name, this.columns).trim())
    this.#numberNames = numbers
    this.#textNames = texts
    this.numbers = new Float64Array(numbers.length)
    this.gaps = new Array<string | undefined>(numbers.length).fill(undefined)
    this.texts = new Array<string>(texts.length).fill('')
  }

  next(): boolean {
    const ahead = this.#ahead
    if (ahead === undefined) return false
    const record = this.#recordOf(ahead)
    this.line = ahead.line
    this.#numberNames.forEach((name, slot) => {
      const value = valueAt(record, name)
      this.numbers[slot] = numberOf(value, name, ahead.line)
      this.gaps[slot] = gapOfJson(value)
    })
    this.#textNames.forEach((name, slot) => {
      const value = valueAt(record, name)
      if (typeof value === 'object' || value === undefined)
        throw new RecordFault(`the record has no ${quote(name)}`, ahead.line, 'Give each record a name or number there.')
      this.texts[slot] = String(value)
    })
    this.#ahead = this.#stream.next()
    return true
  }

  #recordOf({ record, line }: { readonly record: JsonValue; readonly line: number }): { readonly [key: string]: JsonValue } {
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record
    throw new RecordFault('a record is expected: an object with a metric a key', line, 'Write one object on each line.')
  }
}

/** The value of a key, else of a path of keys with dots; undefined when there is none. */
export function valueAt(object: { readonly [key: string]: JsonValue }, name: string): JsonValue | undefined {
  if (name in object) return object[name]
  let value: JsonValue | undefined = object
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = value[part]
  }
  return value
}

/** Every key and path whose value is no object. */
export function namesIn(object: { readonly [key: string]: JsonValue }, before = ''): string[] {
  return Object.entries(object).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('mean' in value) && !('values' in value)
      ? namesIn(value, `${before}${key}.`)
      : [`${before}${key}`],
  )
}

/** What `numberOf` took for NaN without its saying so. */
export function gapOfJson(value: JsonValue | undefined): string | undefined {
  return value === null ? 'no value (null)' : value === undefined ? 'no value' : undefined
}

/** A number as JSON has it; null and what is absent are missing values (NaN), truth values 1 and 0. A number in quotes is a fault. */
export function numberOf(value: JsonValue | undefined, name: string, line: number | undefined): number {
  if (typeof value === 'number') return value
  if (value === null || value === undefined) return NaN
  if (typeof value === 'boolean') return value ? 1 : 0
  throw new RecordFault(
    typeof value === 'string'
      ? `${quote(name)} is the text ${quote(value)}, not a number`
      : `${quote(name)} holds a list or an object, not a number`,
    line,
    typeof value === 'string'
      ? 'Write numbers without quotes: text is not turned into numbers.'
      : 'Name a metric whose values are numbers.',
  )
}
