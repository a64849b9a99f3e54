import type { Json, Path } from '../model/json.js'
import type { Span } from '../policy.js'
import type { Limits } from './limits.js'
import { NOT_PLAIN } from './not-plain.js'
import type { Place } from './plain-place.js'
import { PlainReader } from './plain-reader.js'
import { Lines } from './text.js'
import type { LoadedText } from './yaml.js'

/**
 * Reads the plain part of YAML that cards and locks are written in: block and flow collections, plain, quoted and block scalars, comments;
 * keys in ASCII, and letters of any language in values. Such a text means the same to every YAML reader and can have no problem but those that `scalars.ts` names, so it
 * needs no syntax tree: this takes a tenth of the time and memory of the yaml package. Every other text (anchors, tags, numbered
 * escapes, duplicate keys, anything odd) is left to YamlText. The tests hold both readers to the same data and places.
 */
export class PlainText {
  readonly #text: string
  readonly #lines: Lines
  readonly #limits: Limits
  readonly #data: Json
  #places: Place | undefined

  private constructor(text: string, lines: Lines, limits: Limits, data: Json) {
    this.#text = text
    this.#lines = lines
    this.#limits = limits
    this.#data = data
  }

  /** Undefined when the text is not plain. */
  static open(source: string, given: Lines, limits: Limits): PlainText | undefined {
    // To YAML a carriage return before a line feed is no character of its own, and no column is moved when it goes.
    const hasReturns = source.includes('\r\n')
    const text = hasReturns ? source.replaceAll('\r\n', '\n') : source
    const lines = hasReturns ? new Lines(text) : given
    const read = tryRead(new PlainReader(text, limits, false), text)
    return read === undefined ? undefined : new PlainText(text, lines, limits, read.value)
  }

  load(): LoadedText {
    return { data: this.#data, problems: [], readable: true }
  }

  /** Where a path stands; a missing one stands at its nearest parent, as `YamlText.locate` has it. */
  locate(path: Path, on: 'key' | 'value'): Span {
    // The places are found by a second reading, since most documents have nothing to report.
    this.#places ??= tryRead(new PlainReader(this.#text, this.#limits, true), this.#text)!.place!
    let at = this.#places
    for (const step of path) {
      const next = childOf(at, step)
      if (next === undefined) break
      at = next
    }
    const { start, end } = at.key !== undefined && (on === 'key' || at.empty) ? at.key : at
    return this.#lines.span(start, end)
  }

  release(): void {
    this.#places = undefined
  }
}

function childOf({ children }: Place, step: string | number): Place | undefined {
  if (children === undefined) return undefined
  if (children instanceof Map) return typeof step === 'string' ? (children as ReadonlyMap<string, Place>).get(step) : undefined
  return typeof step === 'number' ? (children as readonly Place[])[step] : undefined
}

/**
 * Control characters but the tab, and line ends other than LF; blanks that are no plain space, invisible and bidirectional characters and those of
 * the last planes (see `characters.ts`, which judges them).
 */
const ODD =
  /[\0-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u1680\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3164\udb40-\udbff\ufeff\uffa0\ufff0-\uffff]/

function tryRead(reader: PlainReader, text: string): { value: Json; place: Place | undefined } | undefined {
  if (ODD.test(text)) return undefined
  try {
    return reader.read()
  } catch (error) {
    if (error === NOT_PLAIN) return undefined
    throw error
  }
}
