import { guard } from '../model/guard.js'
import type { Json } from '../model/json.js'
import { JsonReader } from './json-reader.js'

const NEWLINE = 10

/** JSON lines (https://jsonlines.org) → the list of its values, one a line; a blank line is passed over. */
export class JsonLinesReader extends JsonReader {
  #inValue = false

  readLines(): Json {
    const list: Json[] = []
    this.space()
    while (this.at < this.text.length) {
      this.#inValue = true
      list.push(this.value(1, undefined))
      this.#inValue = false
      while (/[ \t\r]/.test(this.text[this.at] ?? '')) this.at++
      if (this.at < this.text.length && this.text.charCodeAt(this.at) !== NEWLINE)
        this.syntax('there is more than one value on the line', 'JSON lines has one value a line, and nothing between the lines.')
      this.space()
    }
    return guard(list)
  }

  /** Whoever reads by lines sees two broken ones in a value that goes over an end of line. */
  protected override space(): void {
    const start = this.at
    super.space()
    if (!this.#inValue || this.at === start) return
    const newline = this.text.slice(start, this.at).indexOf('\n')
    if (newline < 0) return
    this.at = start + newline
    this.syntax(
      'the line ends before its value does',
      'JSON lines has one value a line: write it on one line, or name a file with one value `.json`.',
    )
  }
}
