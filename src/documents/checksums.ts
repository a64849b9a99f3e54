import { CHECKSUM_LIST, readChecksumList, type ChecksumEntry, type Range } from '../lib/checksum-lists.js'
import { guard } from '../model/guard.js'
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
    const empty = { data: null, readable: false, places: { get: () => undefined } }
    if (this.text.trim() === '') return { ...empty, problems: [{ rule: 'DOC.EMPTY', span: this.lines.span(0, 0), data: {} }] }
    const { entries, bad } = readChecksumList(this.text, this.#file)
    if (entries.length * 3 > this.#limits.nodes) return { ...empty, problems: [this.#tooMany(entries.length * 3)] }
    const data = entries.map(({ path, algorithm, digest }) =>
      plainObject([['path', path] as const, [algorithm, digest] as const]),
    )
    const isSure = CHECKSUM_LIST.test(this.#file)
    const problems = isSure ? bad.slice(0, MAX_PROBLEMS).map((line) => this.#badLine(line)) : []
    return {
      data: guard(data),
      problems,
      readable: entries.length > 0 || !isSure,
      places: { get: (key) => placeOf(entries, key) },
    }
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

/** Found when it is asked for: a list may have 100,000 lines, and few are told of. */
function placeOf(entries: readonly ChecksumEntry[], key: string): Range | undefined {
  const [index = '', field] = key.split('\0')
  const entry = /^\d+$/.test(index) ? entries[Number(index)] : undefined
  if (entry === undefined) return undefined
  const { algorithm, pathSpan, digestSpan } = entry
  if (key === placeKey([index, 'path'])) return pathSpan
  if (key === placeKey([index, algorithm])) return digestSpan
  if (field !== undefined) return undefined
  return { start: Math.min(digestSpan.start, pathSpan.start), end: Math.max(digestSpan.end, pathSpan.end) }
}
