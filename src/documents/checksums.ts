import { CHECKSUM_LIST, readChecksumList, type Range } from '../lib/checksum-lists.js'
import { guard } from '../model/guard.js'
import type { Json } from '../model/json.js'
import type { Problem } from '../policy.js'
import type { Limits } from './limits.js'
import { placeKey, plainObject, PlacedText, type Placed } from './placed.js'
import { showText } from './scalars.js'
import type { Lines } from './text.js'

const MAX_PROBLEMS = 100

/**
 * A list of checksums → `[{ path, sha256 }, …]`, one entry a line, under the name of its algorithm. A line that is none is a
 * problem of its own, and the others are used all the same, as `sha256sum -c` does. In a file that is only perhaps such a
 * list (`checksums.txt`), lines of another sort are passed over.
 */
export class ChecksumsText extends PlacedText {
  readonly #file: string
  readonly #limits: Limits

  constructor(file: string, text: string, lines: Lines, limits: Limits) {
    super(text, lines)
    this.#file = file
    this.#limits = limits
  }

  protected read(): Placed {
    const empty = { data: null, readable: false, places: new Map<string, Range>() }
    if (this.text.trim() === '') return { ...empty, problems: [{ rule: 'DOC.EMPTY', span: this.lines.span(0, 0), data: {} }] }
    const { entries, bad } = readChecksumList(this.text, this.#file)
    if (entries.length * 3 > this.#limits.nodes) return { ...empty, problems: [this.#tooMany(entries.length * 3)] }
    const places = new Map<string, Range>()
    const data: Json[] = []
    for (const [i, entry] of entries.entries()) {
      const key = entry.algorithm
      data.push(plainObject([['path', entry.path] as const, [key, entry.digest] as const]))
      const start = Math.min(entry.digestSpan.start, entry.pathSpan.start)
      places.set(placeKey([i]), { start, end: Math.max(entry.digestSpan.end, entry.pathSpan.end) })
      places.set(placeKey([i, 'path']), entry.pathSpan)
      places.set(placeKey([i, key]), entry.digestSpan)
    }
    const isSure = CHECKSUM_LIST.test(this.#file)
    const problems = isSure ? bad.slice(0, MAX_PROBLEMS).map((line) => this.#badLine(line)) : []
    return { data: guard(data), problems, readable: entries.length > 0 || !isSure, places }
  }

  #badLine({ span, reason }: { readonly span: Range; readonly reason: string }): Problem {
    const text = showText(this.text.slice(span.start, Math.min(span.end, span.start + 60)))
    return {
      rule: 'DOC.SYNTAX',
      span: this.lines.span(span.start, span.end),
      data: {
        detail: `\`${text}\` is no line of a list of checksums: ${reason}`,
        hint: 'A line is a digest, two spaces and the name of the file; a comment starts with `#`.',
      },
    }
  }

  #tooMany(found: number): Problem {
    const data = { what: 'values', found: `${found} values`, limit: this.#limits.nodes, option: 'documents.limits.nodes' }
    return { rule: 'DOC.LIMIT', span: this.lines.span(0, 0), data }
  }
}
