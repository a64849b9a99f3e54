import type { Path } from '../model/json.js'
import type { Span } from '../policy.js'
import { JsonScanner, Stop, TOKEN_END } from './json-scanner.js'

/** Where the children of a container stand, by key or position. Offsets of their values, and of the key when there is one. */
type Children = Map<string | number, { readonly value: number; readonly key: number | undefined }>
/** By the offset of the container: read once, so that a thousand findings in one list cost one reading. */
export type Containers = Map<number, Children>
/** In place of an offset: the file as a list of its lines. */
const WHOLE = -1

/** Where values stand in a JSON text that was read before and found right. Throws Stop for any other. */
export class JsonFinder extends JsonScanner {
  find(path: Path, on: 'key' | 'value', containers: Containers, jsonLines: boolean): Span {
    let at = jsonLines ? WHOLE : this.#skipSpace(0)
    let key: number | undefined
    for (const step of path) {
      const child = this.#childrenOf(at, containers).get(step)
      if (child === undefined) break
      at = child.value
      key = child.key
    }
    this.at = on === 'key' && key !== undefined ? key : at
    return this.at === WHOLE ? this.lines.span(0, 0) : this.#peekSpan()
  }

  /** Where the children of the object or list at an offset stand; of anything else, none. */
  #childrenOf(at: number, containers: Containers): Children {
    let children = containers.get(at)
    if (children === undefined) {
      children = at === WHOLE ? this.#linesOf() : this.#readChildren(at)
      containers.set(at, children)
    }
    return children
  }

  #linesOf(): Children {
    const children: Children = new Map()
    for (let at = this.#skipSpace(0); at < this.text.length; at = this.#skipSpace(this.at)) {
      children.set(children.size, { value: at, key: undefined })
      this.#skip()
    }
    return children
  }

  #readChildren(start: number): Children {
    const children: Children = new Map()
    const opener = this.text[start]
    if (opener !== '{' && opener !== '[') return children
    let at = this.#skipSpace(start + 1)
    while (this.text[at] !== ']' && this.text[at] !== '}') {
      let step: string | number = children.size
      let key: number | undefined
      if (opener === '{') {
        key = at
        step = this.string()
        this.#skipSpace(this.#skipSpace(this.at) + 1) // the colon
      }
      children.set(step, { value: this.at, key })
      this.#skip()
      at = this.#skipSpace(this.at)
      if (this.text[at] === ',') at = this.#skipSpace(at + 1)
    }
    return children
  }

  #skipSpace(from: number): number {
    this.at = from
    this.space()
    return this.at
  }

  #peekSpan(): Span {
    const start = this.at
    this.#skip()
    const end = this.at
    this.at = start
    return this.lines.span(start, end)
  }

  /** Passes over one value of a text that was read before. */
  #skip(): void {
    const opener = this.text[this.at]
    if (opener === '"') {
      this.string()
      return
    }
    if (opener !== '{' && opener !== '[') {
      while (this.at < this.text.length && !TOKEN_END.test(this.text[this.at]!)) this.at++
      return
    }
    let depth = 0
    for (;;) {
      const c = this.text[this.at]
      if (c === undefined) throw new Stop()
      if (c === '"') {
        this.string()
        continue
      }
      this.at++
      if (c === '{' || c === '[') depth++
      else if ((c === '}' || c === ']') && --depth === 0) return
    }
  }
}
