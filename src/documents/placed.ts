import { guard } from '../model/guard.js'
import { bareObject, type Json, type Path } from '../model/json.js'
import type { Problem, Span } from '../policy.js'
import type { Range } from '../lib/checksum-lists.js'
import type { Lines } from './text.js'
import type { LoadedText } from './yaml.js'

/** What a reader of lines makes of a text: data, and where each value of it stands. */
export interface Placed {
  readonly data: Json
  readonly problems: readonly Problem[]
  readonly readable: boolean
  /** By `placeKey`. */
  readonly places: Pick<ReadonlyMap<string, Range>, 'get'>
}

export function placeKey(path: Path): string {
  return path.join('\0')
}

/** A source whose text is lines of its own format rather than a tree. It is read again for places, which are not kept for long. */
export abstract class PlacedText {
  protected readonly text: string
  protected readonly lines: Lines
  #placed: Placed | undefined

  constructor(text: string, lines: Lines) {
    this.text = text
    this.lines = lines
  }

  protected abstract read(): Placed

  load(): LoadedText {
    const { data, problems, readable } = this.#open()
    return { data: readable ? data : null, problems, readable }
  }

  /** A missing path stands at its nearest parent. */
  locate(path: Path, on: 'key' | 'value'): Span {
    const { places } = this.#open()
    for (let length = path.length; length > 0; length--) {
      const key = placeKey(path.slice(0, length))
      const range = (on === 'key' ? places.get(`${key}\0#key`) : undefined) ?? places.get(key)
      if (range !== undefined) return this.lines.span(range.start, range.end)
    }
    return this.lines.span(0, 0)
  }

  release(): void {
    this.#placed = undefined
  }

  #open(): Placed {
    this.#placed ??= this.read()
    return this.#placed
  }
}

/** Objects as documents have them: without a prototype, frozen. */
export function plainObject(entries: readonly (readonly [string, Json])[]): Json {
  const object = bareObject()
  for (const [key, value] of entries) object[key] = value
  return guard(object)
}

/** A text of which nothing can be used. */
export function refusedBy(problem: Problem): LoadedText {
  return { data: null, problems: [problem], readable: false }
}
