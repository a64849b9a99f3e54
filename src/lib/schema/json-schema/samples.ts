/**
 * Short texts for a pattern: a reader of the common part of regular expressions that builds what they match, the shortest
 * first. What it builds is always checked against the pattern; a pattern that it cannot read yields nothing.
 */

type Piece =
  | { readonly kind: 'text'; readonly options: readonly string[] }
  | { readonly kind: 'group'; readonly branches: readonly (readonly Repeat[])[] }
interface Repeat {
  readonly piece: Piece
  readonly min: number
  readonly max: number
}

const MAX_REPEATS = 1000
const MAX_LENGTH = 4000
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  d: ['0', '1'],
  w: ['a', '0', '_'],
  s: [' '],
  D: ['a'],
  W: [' ', '-'],
  S: ['a', '0'],
}
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }
/** Tried for what only says which characters are out. */
const COMMON = 'a0A_- .bcxyz/:@1'

class Unreadable extends Error {}

/** Candidates, not yet checked. */
export function sampleTexts(pattern: string): string[] {
  try {
    const reader = new Reader(pattern)
    const branches = reader.alternatives()
    if (!reader.done) return []
    const texts: string[] = []
    for (const branch of branches)
      for (const [extra, pick] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [2, 1],
        [8, 0],
        [30, 0],
      ] as const)
        texts.push(build(branch, extra, pick))
    return [...new Set(texts)]
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}

function build(branch: readonly Repeat[], extra: number, pick: number): string {
  return branch
    .map(({ piece, min, max }) => {
      const times = Math.min(min + extra, max, MAX_REPEATS)
      const one =
        piece.kind === 'text'
          ? (piece.options[pick % piece.options.length] ?? '')
          : build(piece.branches[pick % piece.branches.length]!, extra > 2 ? 0 : extra, pick)
      if (one.length * times > MAX_LENGTH) throw new Unreadable()
      return one.repeat(times)
    })
    .join('')
}

class Reader {
  readonly #pattern: string
  #at = 0
  #depth = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  get done(): boolean {
    return this.#at >= this.#pattern.length
  }

  alternatives(): Repeat[][] {
    if (++this.#depth > 20) throw new Unreadable()
    const branches: Repeat[][] = [[]]
    while (!this.done && this.#peek() !== ')') {
      if (this.#peek() === '|') {
        this.#at++
        branches.push([])
        continue
      }
      const piece = this.#piece()
      const [min, max] = this.#counts()
      if (piece !== undefined) branches.at(-1)!.push({ piece, min, max })
    }
    this.#depth--
    return branches
  }

  #peek(): string {
    return this.#pattern[this.#at] ?? ''
  }

  #piece(): Piece | undefined {
    const char = this.#pattern[this.#at++]!
    switch (char) {
      case '^':
      case '$':
        return undefined
      case '.':
        return { kind: 'text', options: ['a', '0'] }
      case '[':
        return { kind: 'text', options: this.#class() }
      case '(':
        return this.#group()
      case '\\':
        return this.#escape()
      default:
        if ('*+?{'.includes(char)) throw new Unreadable()
        return { kind: 'text', options: [char] }
    }
  }

  #group(): Piece {
    if (this.#peek() === '?') {
      const intro = /^\?(?::|P?<[A-Za-z_]\w*>|[ims]+:)/.exec(this.#pattern.slice(this.#at, this.#at + 60))
      if (intro === null) throw new Unreadable()
      this.#at += intro[0].length
    }
    const branches = this.alternatives()
    if (this.#pattern[this.#at++] !== ')') throw new Unreadable()
    return { kind: 'group', branches }
  }

  #escape(): Piece | undefined {
    const char = this.#pattern[this.#at++] ?? ''
    if (char === 'b' || char === 'B' || char === 'A' || char === 'z') return undefined
    const known = CLASSES[char]
    if (known !== undefined) return { kind: 'text', options: known }
    if (char === 'p' || char === 'P') {
      if (this.#peek() === '{') this.#at = this.#pattern.indexOf('}', this.#at) + 1
      else this.#at++
      return { kind: 'text', options: char === 'p' ? ['a', 'A', '0', ' '] : ['0', ' ', 'a'] }
    }
    return { kind: 'text', options: [this.#literal(char)] }
  }

  #literal(char: string): string {
    const code =
      char === 'u'
        ? /^(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{4}))/
        : char === 'x'
          ? /^(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{2}))/
          : undefined
    if (code === undefined) {
      if (/[1-9k]/.test(char)) throw new Unreadable()
      return ESCAPES[char] ?? char
    }
    const found = code.exec(this.#pattern.slice(this.#at, this.#at + 12))
    const point = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16)
    if (found === null || !(point <= 0x10ffff)) throw new Unreadable()
    this.#at += found[0].length
    return String.fromCodePoint(point)
  }

  #class(): string[] {
    const negated = this.#peek() === '^'
    if (negated) this.#at++
    const listed: string[] = []
    const ranges: [string, string][] = []
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      if (this.done) throw new Unreadable()
      const char = this.#pattern[this.#at++]!
      if (char === '[' && this.#peek() === ':') throw new Unreadable()
      const escaped = char === '\\' ? this.#escape() : undefined
      const options = char !== '\\' ? [char] : escaped?.kind === 'text' ? escaped.options : []
      const start = options[0]
      if (options.length === 1 && start !== undefined && this.#peek() === '-' && this.#pattern[this.#at + 1] !== ']') {
        this.#at++
        const end = this.#pattern[this.#at++] ?? ''
        ranges.push([start, end === '\\' ? this.#literal(this.#pattern[this.#at++] ?? '') : end])
      } else listed.push(...options)
    }
    this.#at++
    if (!negated) return [...ranges.map(([from]) => from), ...listed, ...ranges.map(([, to]) => to)]
    const isOut = (char: string): boolean => listed.includes(char) || ranges.some(([from, to]) => from <= char && char <= to)
    const free = [...COMMON].filter((char) => !isOut(char))
    if (free.length === 0) throw new Unreadable()
    return free
  }

  #counts(): [number, number] {
    let counts: [number, number] = [1, 1]
    const char = this.#peek()
    if (char === '*') counts = [0, Infinity]
    else if (char === '+') counts = [1, Infinity]
    else if (char === '?') counts = [0, 1]
    else if (char === '{') {
      const found = /^\{(\d+)(,(\d*))?\}/.exec(this.#pattern.slice(this.#at, this.#at + 24))
      if (found === null) throw new Unreadable()
      const min = Number(found[1])
      counts = [min, found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3])]
      this.#at += found[0].length - 1
    } else return counts
    this.#at++
    if (this.#peek() === '?') this.#at++
    return counts
  }
}
