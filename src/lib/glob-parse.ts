/** The text of a glob → a program: what `glob.ts` runs. The syntax is described there. */

/** A pattern that cannot be meant. `column` counts from 1 in the pattern, in UTF-16 code units. */
export class GlobError extends Error {
  readonly pattern: string
  readonly column: number
  /** What is wrong and what to write instead, without the place. */
  readonly reason: string

  constructor(pattern: string, index: number, reason: string) {
    super(`${reason} (column ${index + 1})`)
    this.name = 'GlobError'
    this.pattern = pattern
    this.column = index + 1
    this.reason = reason
  }
}

/** Patterns without braces that one pattern with braces may stand for. */
export const MAX_ALTERNATIVES = 1000
const MAX_LENGTH = 1024

/** Instructions other than "read this character" (which is its code point). */
export const FORK = -1
export const ACCEPT = -2
export const SET = -3
/** Goes on only at the start of a folder's or file's name. */
export const AT_START = -4

type CharacterTest = (code: number) => boolean

/** Parallel lists, one entry for each instruction. `other` is the second way of a FORK, `sets` the test of a SET. */
export interface Program {
  readonly kinds: readonly number[]
  readonly next: readonly number[]
  readonly other: readonly number[]
  readonly sets: readonly (CharacterTest | undefined)[]
  readonly starts: readonly number[]
}

type Part =
  | { readonly type: 'character'; readonly code: number }
  | { readonly type: 'set'; readonly test: CharacterTest }
  | { readonly type: 'star' }
  | { readonly type: 'globstar' }
  | { readonly type: 'either'; readonly ways: readonly (readonly Part[])[] }

const SLASH = 47
const notSlash: CharacterTest = (code) => code !== SLASH
const anything: CharacterTest = () => true

/** One program for all patterns; it accepts what any of them matches. */
export function assemble(patterns: readonly string[]): Program {
  const assembler = new Assembler()
  for (const pattern of patterns) assembler.add(new Parser(pattern).parse())
  return assembler
}

class Assembler implements Program {
  readonly kinds: number[] = []
  readonly next: number[] = []
  readonly other: number[] = []
  readonly sets: (CharacterTest | undefined)[] = []
  readonly starts: number[] = []
  readonly #accept = this.#put(ACCEPT, -1)

  add(parts: readonly Part[]): void {
    this.starts.push(this.#sequence(parts, this.#accept))
  }

  /** Back to front, so that what follows is known. */
  #sequence(parts: readonly Part[], then: number): number {
    return parts.reduceRight((next, part) => this.#part(part, next), then)
  }

  #part(part: Part, then: number): number {
    switch (part.type) {
      case 'character':
        return this.#put(part.code, then)
      case 'set':
        return this.#put(SET, then, -1, part.test)
      case 'star':
        return this.#loop(notSlash, then)
      case 'globstar': {
        // `**/` may stand for no folder: the way past the slash, open only at the start of a name.
        const loop = this.#loop(anything, then)
        return this.#afterSlash(then, new Set()).reduce((way, past) => this.#put(FORK, way, this.#put(AT_START, past)), loop)
      }
      case 'either':
        return part.ways.map((way) => this.#sequence(way, then)).reduce((one, two) => this.#put(FORK, one, two))
    }
  }

  #loop(test: CharacterTest, then: number): number {
    const fork = this.#put(FORK, then)
    this.other[fork] = this.#put(SET, fork, -1, test)
    return fork
  }

  #afterSlash(at: number, seen: Set<number>): number[] {
    if (seen.has(at)) return []
    seen.add(at)
    if (this.kinds[at] === SLASH) return [this.next[at]!]
    if (this.kinds[at] !== FORK) return []
    return [...this.#afterSlash(this.next[at]!, seen), ...this.#afterSlash(this.other[at]!, seen)]
  }

  #put(kind: number, next: number, other = -1, test?: CharacterTest): number {
    this.kinds.push(kind)
    this.next.push(next)
    this.other.push(other)
    this.sets.push(test)
    return this.kinds.length - 1
  }
}

class Parser {
  readonly #pattern: string
  /** For each `{` that is a choice (has a comma of its own), the place of its `}`. */
  readonly #braces: ReadonlyMap<number, number>
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
    this.#refuse()
    this.#braces = this.#pairBraces()
  }

  parse(): readonly Part[] {
    const text = this.#pattern
    // The root is the only place there is to start from.
    this.#at = /^(?:\.?\/)?/.exec(text)![0].length
    const { parts, count } = this.#parseUntil(text.length, false)
    if (count > MAX_ALTERNATIVES) this.#tooMany(text.indexOf('{'))
    if (text.endsWith('/') && !text.endsWith('\\/')) return [...parts, { type: 'globstar' }]
    return parts
  }

  #refuse(): void {
    const text = this.#pattern
    if (text === '') this.#fail(0, 'an empty pattern matches nothing; write ** for every file')
    if (text.length > MAX_LENGTH) this.#fail(MAX_LENGTH, `the pattern is ${text.length} characters long, more than ${MAX_LENGTH}`)
    if (text.startsWith('!'))
      this.#fail(0, 'a pattern cannot start with !; list what to leave out under exclude, or write \\! for the character')
    const empty = text.indexOf('//')
    if (empty >= 0) this.#fail(empty, '// holds a folder without a name; write one /')
    const dots = /(?:^|\/)(\.\.?)(?=\/|$)/d.exec(text.replace(/^\.\//, '//'))
    if (dots !== null)
      this.#fail(dots.indices![1]![0], `${dots[1]} cannot be part of a pattern; patterns start at the root of the repository`)
  }

  #parseUntil(end: number, splits: boolean): { parts: Part[]; count: number } {
    const text = this.#pattern
    const parts: Part[] = []
    let count = 1
    while (this.#at < end) {
      const at = this.#at
      const character = text[at]!
      if (splits && character === ',') break
      if (character === '*') {
        while (text[this.#at] === '*') this.#at++
        parts.push({ type: this.#at - at > 1 ? 'globstar' : 'star' })
      } else if (character === '?') {
        this.#at++
        parts.push({ type: 'set', test: notSlash })
      } else if (character === '[') {
        parts.push({ type: 'set', test: this.#parseSet() })
      } else if (character === '{' && this.#braces.has(at)) {
        const choice = this.#parseChoice(at)
        parts.push(choice.part)
        count *= choice.count
        if (count > MAX_ALTERNATIVES) this.#tooMany(at)
      } else {
        parts.push({ type: 'character', code: this.#readCharacter() })
      }
    }
    return { parts, count }
  }

  #parseChoice(at: number): { part: Part; count: number } {
    const close = this.#braces.get(at)!
    const ways: Part[][] = []
    let count = 0
    this.#at = at
    while (this.#at < close) {
      this.#at++ // the { or a comma
      const way = this.#parseUntil(close, true)
      ways.push(way.parts)
      count += way.count
    }
    this.#at = close + 1
    return { part: { type: 'either', ways }, count }
  }

  /** One character, a backslash before it taken off. */
  #readCharacter(): number {
    const text = this.#pattern
    if (text[this.#at] === '\\') {
      const next = text[this.#at + 1]
      if (next === undefined) this.#fail(this.#at, 'the pattern ends in a backslash; folders are separated by /')
      if (/[\p{L}\p{N}_.]/u.test(next))
        this.#fail(this.#at, `the backslash before ${next} has no meaning; folders are separated by /`)
      this.#at++
    }
    const code = text.codePointAt(this.#at)!
    this.#at += code > 0xffff ? 2 : 1
    return code
  }

  #parseSet(): CharacterTest {
    const text = this.#pattern
    const open = this.#at++
    const negated = text[this.#at] === '!' || text[this.#at] === '^'
    if (negated) this.#at++
    const ranges: [number, number][] = []
    for (let first = true; first || text[this.#at] !== ']'; first = false) {
      if (this.#at >= text.length) this.#fail(open, 'the [ is never closed; add ], or write \\[ for the character')
      if (text.startsWith('[:', this.#at))
        this.#fail(this.#at, 'named classes like [:alpha:] are not supported; write a range like a-z')
      const start = this.#at
      const low = this.#readCharacter()
      let high = low
      if (text[this.#at] === '-' && this.#at + 1 < text.length && text[this.#at + 1] !== ']') {
        this.#at++
        high = this.#readCharacter()
      }
      if (high < low) this.#fail(start, `the range ${text.slice(start, this.#at)} is the wrong way round`)
      if (low === SLASH || high === SLASH) this.#fail(start, 'a set stands for one character of a name and cannot hold /')
      ranges.push([low, high])
    }
    this.#at++
    return (code) => code !== SLASH && ranges.some(([low, high]) => code >= low && code <= high) !== negated
  }

  /** Which braces are choices. One without a comma is two ordinary characters, as `{{name}}` in a template's folder is. */
  #pairBraces(): Map<number, number> {
    const text = this.#pattern
    const pairs = new Map<number, number>()
    const open: { at: number; comma: boolean }[] = []
    for (let at = 0; at < text.length; at++) {
      const character = text[at]
      if (character === '\\') at++
      else if (character === '[') at = this.#skipSet(at)
      else if (character === '{') open.push({ at, comma: false })
      else if (character === ',' && open.length > 0) open.at(-1)!.comma = true
      else if (character === '}') {
        const brace = open.pop()
        if (brace === undefined) this.#fail(at, 'the } closes nothing; add {, or write \\} for the character')
        if (brace.comma) pairs.set(brace.at, at)
        else if (/^\w+\.\.\w+$/.test(text.slice(brace.at + 1, at)))
          this.#fail(brace.at, `ranges like ${text.slice(brace.at, at + 1)} are not supported; list the values, as in {1,2,3}`)
      }
    }
    if (open.length > 0) this.#fail(open.at(-1)!.at, 'the { is never closed; add }, or write \\{ for the character')
    return pairs
  }

  #skipSet(open: number): number {
    this.#at = open
    this.#parseSet()
    const last = this.#at - 1
    this.#at = 0
    return last
  }

  #tooMany(at: number): never {
    this.#fail(at, `the braces stand for more than ${MAX_ALTERNATIVES} patterns; use * or ? where the difference does not matter`)
  }

  #fail(index: number, reason: string): never {
    throw new GlobError(this.#pattern, index, reason)
  }
}
