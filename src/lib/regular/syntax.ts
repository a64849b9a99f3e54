/**
 * Reads the part of regular expressions that means the same to RE2 and to JavaScript, or whose two meanings are known. Whatever
 * else stands in a pattern (look-around, back-references, flags, word boundaries, Unicode properties) is not read at all.
 */
import { complement, EVERY_CHAR, LAST_CHAR, union, type CharSet } from './char-set.js'

export type Expression =
  | { readonly kind: 'chars'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number }

/** Where they differ: what `.` leaves out and what counts as white space. */
export type Flavour = 're2' | 'ecma'
export const FLAVOURS: readonly Flavour[] = ['re2', 'ecma']

const MAX_LENGTH = 1000
const MAX_DEPTH = 30
/** RE2 takes no larger count. */
const MAX_COUNT = 1000

const DIGITS: CharSet = [[0x30, 0x39]]
const WORD = union(DIGITS, [
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
])
const LINE_ENDS: Record<Flavour, CharSet> = {
  re2: [[0x0a, 0x0a]],
  ecma: [
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
  ],
}
const SPACES: Record<Flavour, CharSet> = {
  re2: [
    [0x09, 0x0a],
    [0x0c, 0x0d],
    [0x20, 0x20],
  ],
  ecma: [
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
}
const CONTROLS: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, f: 0x0c, v: 0x0b }

class Unread extends Error {}

const ANY_TEXT: Expression = { kind: 'repeat', part: { kind: 'chars', set: EVERY_CHAR }, least: 0, most: Infinity }

/** The texts in which the pattern matches somewhere, as an expression for whole texts; undefined when it is not read. */
export function readPattern(pattern: string, flavour: Flavour): Expression | undefined {
  if (pattern.length > MAX_LENGTH) return undefined
  try {
    return new Reader(pattern, flavour).whole()
  } catch (error) {
    if (error instanceof Unread) return undefined
    throw error
  }
}

/** A part of a pattern while it is read: anchors are only understood at the very ends of an alternative. */
type Item = Expression | '^' | '$' | { readonly group: readonly (readonly Item[])[] }

class Reader {
  readonly #chars: readonly string[]
  readonly #flavour: Flavour
  #at = 0

  constructor(pattern: string, flavour: Flavour) {
    this.#chars = [...pattern]
    this.#flavour = flavour
  }

  whole(): Expression {
    const alternatives = this.#alternatives(0)
    if (this.#at < this.#chars.length) throw new Unread()
    return { kind: 'choice', parts: alternatives.map(searched) }
  }

  #alternatives(depth: number): Item[][] {
    if (depth > MAX_DEPTH) throw new Unread()
    const list: Item[][] = [[]]
    while (this.#at < this.#chars.length && this.#peek() !== ')') {
      if (this.#take('|')) list.push([])
      else list.at(-1)!.push(this.#counted(this.#item(depth)))
    }
    return list
  }

  #item(depth: number): Item {
    const char = this.#next()
    if (char === '^' || char === '$') return char
    if (char === '.') return { kind: 'chars', set: complement(LINE_ENDS[this.#flavour]) }
    if (char === '[') return { kind: 'chars', set: this.#class() }
    if (char === '\\') return { kind: 'chars', set: this.#escape() }
    if ('*+?{})]'.includes(char)) throw new Unread()
    if (char !== '(') return single(char)
    if (this.#take('?')) {
      if (!this.#take(':')) {
        this.#take('P')
        if (!this.#take('<') || !/[A-Za-z_]/.test(this.#peek())) throw new Unread()
        while (this.#next() !== '>');
      }
    }
    const group = this.#alternatives(depth + 1)
    if (!this.#take(')')) throw new Unread()
    return { group }
  }

  #counted(item: Item): Item {
    let [least, most] = [1, 1]
    if (this.#take('*')) [least, most] = [0, Infinity]
    else if (this.#take('+')) most = Infinity
    else if (this.#take('?')) least = 0
    else if (this.#peek() === '{') [least, most] = this.#counts()
    else return item
    if (least > most || least > MAX_COUNT || (most > MAX_COUNT && most !== Infinity)) throw new Unread()
    // Lazy or not, it is the same texts.
    this.#take('?')
    if ('*+?{'.includes(this.#peek() || 'a')) throw new Unread()
    return { kind: 'repeat', part: inner(item), least, most }
  }

  #counts(): [number, number] {
    const found = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.#chars.slice(this.#at, this.#at + 12).join(''))
    if (found === null) throw new Unread()
    this.#at += found[0].length
    const least = Number(found[1])
    return [least, found[2] === undefined ? least : found[3] === '' ? Infinity : Number(found[3])]
  }

  #class(): CharSet {
    const negated = this.#take('^')
    const sets: CharSet[] = []
    // `[]` and `[^]` are nothing and everything to JavaScript, and the start of a longer class to RE2.
    if (this.#peek() === ']') throw new Unread()
    while (!this.#take(']')) {
      const from = this.#member()
      if (this.#peek() !== '-' || this.#chars[this.#at + 1] === ']') {
        sets.push(from)
        continue
      }
      this.#at++
      const to = this.#member()
      const [first, last] = [only(from), only(to)]
      if (first === undefined || last === undefined || first > last) throw new Unread()
      sets.push([[first, last]])
    }
    const set = union(...sets)
    return negated ? complement(set) : set
  }

  #member(): CharSet {
    const char = this.#next()
    if (char === '[' && ':.='.includes(this.#peek())) throw new Unread()
    return char === '\\' ? this.#escape() : [[char.codePointAt(0)!, char.codePointAt(0)!]]
  }

  #escape(): CharSet {
    const char = this.#next()
    switch (char) {
      case 'd':
        return DIGITS
      case 'D':
        return complement(DIGITS)
      case 'w':
        return WORD
      case 'W':
        return complement(WORD)
      case 's':
        return SPACES[this.#flavour]
      case 'S':
        return complement(SPACES[this.#flavour])
      case 'x':
      case 'u':
        return this.#code(char)
    }
    const code = CONTROLS[char] ?? (/[A-Za-z0-9]/.test(char) ? undefined : char.codePointAt(0))
    if (code === undefined) throw new Unread()
    return [[code, code]]
  }

  #code(kind: 'x' | 'u'): CharSet {
    const rest = this.#chars.slice(this.#at, this.#at + 9).join('')
    const found = (
      kind === 'x' ? /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2}))/ : /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{4}))/
    ).exec(rest)
    const code = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16)
    // Halves of a pair are no characters of their own to RE2.
    if (found === null || !(code <= LAST_CHAR) || (code >= 0xd800 && code <= 0xdfff)) throw new Unread()
    this.#at += found[0].length
    return [[code, code]]
  }

  #peek(): string {
    return this.#chars[this.#at] ?? ''
  }

  #next(): string {
    const char = this.#chars[this.#at++]
    if (char === undefined) throw new Unread()
    return char
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false
    this.#at++
    return true
  }
}

function single(char: string): Expression {
  const code = char.codePointAt(0)!
  return { kind: 'chars', set: [[code, code]] }
}

function only(set: CharSet): number | undefined {
  return set.length === 1 && set[0]![0] === set[0]![1] ? set[0]![0] : undefined
}

/** An alternative of the whole pattern: what stands outside of its anchors may be any text. */
function searched(items: readonly Item[]): Expression {
  const [sole] = items
  if (items.length === 1 && typeof sole === 'object' && 'group' in sole)
    return { kind: 'choice', parts: sole.group.map(searched) }
  const [isBegun, isEnded] = [items[0] === '^', items.length > (items[0] === '^' ? 1 : 0) && items.at(-1) === '$']
  const body = items.slice(isBegun ? 1 : 0, isEnded ? -1 : undefined).map(inner)
  return { kind: 'sequence', parts: [...(isBegun ? [] : [ANY_TEXT]), ...body, ...(isEnded ? [] : [ANY_TEXT])] }
}

function inner(item: Item): Expression {
  if (typeof item === 'string') throw new Unread()
  if (!('group' in item)) return item
  return { kind: 'choice', parts: item.group.map((parts): Expression => ({ kind: 'sequence', parts: parts.map(inner) })) }
}
