import type { Range } from '../lib/checksum-lists.js'
import type { Path } from '../model/json.js'
import { placeKey } from './placed.js'

const BARE_KEY = /[A-Za-z0-9_-]+/y
const SPACE = /[ \t]*/y
/** White space, line ends and comments. */
const GAP = /(?:[ \t\r\n]+|#[^\n]*)*/y
/** A number, a truth value or a date: up to what may follow a value. */
const WORD = /[^,\]}#\r\n]*/y
const STRING = /"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5}|'''(?:[^']|'{1,2}(?!'))*'{3,5}|"(?:[^"\\]|\\.)*"|'[^']*'/y

/** Where the values of a TOML text stand. For a text that a parser has taken: what is no TOML ends the search, and is not told. */
export class TomlPlaces {
  readonly #text: string
  readonly #values = new Map<string, Range>()
  readonly #keys = new Map<string, Range>()
  /** Lists of tables: how many there are so far. */
  readonly #counts = new Map<string, number>()
  #at = 0

  constructor(text: string) {
    this.#text = text
    let table: Path = []
    for (this.#skip(GAP); this.#at < text.length; this.#skip(GAP)) {
      const start = this.#at
      if (text[start] === '[') table = this.#header()
      else this.#pair(table)
      if (this.#at === start) return
    }
  }

  /** Of the path, or of its nearest parent that stands somewhere. */
  find(path: Path, on: 'key' | 'value'): Range | undefined {
    for (let length = path.length; length > 0; length--) {
      const key = placeKey(path.slice(0, length))
      const range = (on === 'key' ? this.#keys.get(key) : undefined) ?? this.#values.get(key)
      if (range !== undefined) return range
    }
    return undefined
  }

  /** `[a.b]`, or `[[a.b]]` for one more table of a list; answers the path of what follows. */
  #header(): Path {
    const start = this.#at
    const isList = this.#text[start + 1] === '['
    this.#at += isList ? 2 : 1
    const keys = this.#dotted()
    this.#skip(SPACE)
    this.#at += isList ? 2 : 1
    const path: (string | number)[] = []
    keys.forEach((key, i) => {
      path.push(key)
      const name = placeKey(path)
      if (isList && i === keys.length - 1) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
      const count = this.#counts.get(name)
      if (count === undefined) return
      if (!this.#values.has(name)) this.#note(path, { start, end: this.#at })
      path.push(count - 1)
    })
    this.#note(path, { start, end: this.#at })
    return path
  }

  #pair(table: Path): void {
    const start = this.#at
    const keys = this.#dotted()
    const name = { start, end: this.#at }
    const path = [...table, ...keys]
    // `a.b = 1` makes `a` as well.
    for (let length = table.length + 1; length < path.length; length++)
      if (!this.#values.has(placeKey(path.slice(0, length)))) this.#note(path.slice(0, length), name)
    this.#keys.set(placeKey(path), name)
    this.#skip(SPACE)
    if (this.#text[this.#at] !== '=') return void (this.#at = this.#text.length)
    this.#at++
    this.#skip(SPACE)
    this.#value(path)
  }

  #value(path: Path): void {
    const start = this.#at
    const opener = this.#text[start]
    if (opener === '[' || opener === '{') {
      this.#at++
      for (let i = 0; ; i++) {
        this.#skip(GAP)
        const before = this.#at
        if (before >= this.#text.length) break
        if (this.#text[before] === (opener === '[' ? ']' : '}')) {
          this.#at++
          break
        }
        if (opener === '[') this.#value([...path, i])
        else this.#pair(path)
        this.#skip(GAP)
        if (this.#text[this.#at] === ',') this.#at++
        if (this.#at === before) return void (this.#at = this.#text.length)
      }
    } else if (opener === '"' || opener === "'") this.#skip(STRING)
    else this.#skip(WORD)
    let end = this.#at
    while (end > start && /\s/.test(this.#text[end - 1]!)) end--
    this.#note(path, { start, end })
  }

  /** `a."b c".d` */
  #dotted(): string[] {
    const keys: string[] = []
    for (;;) {
      this.#skip(SPACE)
      const start = this.#at
      const isQuoted = this.#text[start] === '"' || this.#text[start] === "'"
      this.#skip(isQuoted ? STRING : BARE_KEY)
      if (this.#at === start) return keys
      const raw = this.#text.slice(start, this.#at)
      keys.push(isQuoted ? unquote(raw) : raw)
      const end = this.#at
      this.#skip(SPACE)
      if (this.#text[this.#at] !== '.') {
        this.#at = end
        return keys
      }
      this.#at++
    }
  }

  #note(path: Path, range: Range): void {
    this.#values.set(placeKey(path), range)
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at
    this.#at += pattern.exec(this.#text)?.[0].length ?? 0
  }
}

function unquote(raw: string): string {
  if (raw.startsWith("'")) return raw.slice(1, -1)
  try {
    return JSON.parse(raw) as string
  } catch {
    // An escape that JSON does not have: the key is found by its parent.
    return raw.slice(1, -1)
  }
}
