/** Literals of Python, as `ast.literal_eval` takes them (docs.python.org/3/library/ast.html#ast.literal_eval). */
import type { Json } from '../../model/json.js'
import type { Token } from './lines.js'

/** `lossy`: it is a constant, and no value of ours stands for it (a set, bytes, a complex number, a very large integer). */
export type Literal = { readonly is: 'value'; readonly value: Json } | { readonly is: 'lossy' } | { readonly is: 'none' }

const DEEPEST = 100

/** Of all the tokens; `none` for what is no literal. */
export function readLiteral(tokens: readonly Token[]): Literal {
  const reader = new Reader(tokens)
  try {
    const value = reader.bareTuple()
    return reader.lossy ? { is: 'lossy' } : { is: 'value', value }
  } catch (error) {
    if (error === NO_LITERAL) return { is: 'none' }
    throw error
  }
}

const NO_LITERAL = new Error('it is no literal')

class Reader {
  lossy = false
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** `1, 2` is a tuple without its parentheses. Reads to the end. */
  bareTuple(): Json {
    const first = this.#value()
    if (this.#at === this.#tokens.length) return first
    const items = [first]
    while (this.#at < this.#tokens.length) {
      this.#expect(',')
      if (this.#at < this.#tokens.length) items.push(this.#value())
    }
    return items
  }

  #value(): Json {
    if (++this.#depth > DEEPEST) throw NO_LITERAL
    const token = this.#tokens[this.#at++]
    const value = token === undefined ? fail() : this.#begin(token)
    this.#depth--
    return value
  }

  #begin({ is, text }: Token): Json {
    if (is === 'number') return this.#number(text)
    if (is === 'string') return this.#strings(text)
    if (text === '-' || text === '+') return this.#signed(text)
    if (text === 'True' || text === 'False') return text === 'True'
    if (text === 'None') return null
    if (text === '...') return this.#lose()
    if (text === '(') return this.#parenthesised()
    if (text === '[') return this.#items(']')
    if (text === '{') return this.#braced()
    if (text === 'set' && this.#skip('(') && this.#skip(')')) return this.#lose()
    return fail()
  }

  /** Only before a number: `--1` and `-True` are no literals. */
  #signed(sign: string): Json {
    let open = 0
    while (this.#skip('(')) open++
    const token = this.#tokens[this.#at++]
    if (token?.is !== 'number') return fail()
    const value = this.#number(token.text)
    for (; open > 0; open--) this.#expect(')')
    return sign === '-' && typeof value === 'number' ? -value : value
  }

  #number(text: string): Json {
    const value = this.#real(text)
    // `1 + 2j` is a literal, `1 + 2` is none.
    const sign = this.#tokens[this.#at]?.text
    const next = this.#tokens[this.#at + 1]
    if ((sign === '+' || sign === '-') && next?.is === 'number' && /[jJ]$/.test(next.text)) {
      this.#at += 2
      return this.#lose()
    }
    return value
  }

  #real(text: string): Json {
    if (/[jJ]$/.test(text)) return this.#lose()
    const digits = text.replaceAll('_', '')
    const value = Number(digits)
    const isInteger = /^(?:\d+|0[xXbBoO].*)$/.test(digits)
    // `1e999` is infinity in Python as here.
    return Number.isNaN(value) || (isInteger && !Number.isSafeInteger(value)) ? this.#lose() : value
  }

  /** Neighbours are one string. */
  #strings(first: string): Json {
    const parts = [first]
    while (this.#tokens[this.#at]?.is === 'string') parts.push((this.#tokens[this.#at++] as Token).text)
    // Of an f-string nothing is known before it runs.
    if (parts.some((part) => /^[A-Za-z]*[fFtT]/.test(part))) return fail()
    const texts = parts.map(textOf)
    return texts.every((text) => text !== undefined) ? texts.join('') : this.#lose()
  }

  #parenthesised(): Json {
    if (this.#skip(')')) return []
    const first = this.#value()
    if (this.#skip(')')) return first
    this.#expect(',')
    return this.#items(')', [first])
  }

  #items(close: string, items: Json[] = []): Json {
    while (!this.#skip(close)) {
      items.push(this.#value())
      if (this.#skip(close)) break
      this.#expect(',')
    }
    return items
  }

  #braced(): Json {
    const entries = new Map<string, Json>()
    if (this.#skip('}')) return {}
    const first = this.#value()
    if (!this.#skip(':')) {
      if (!this.#skip('}')) {
        this.#expect(',')
        this.#items('}')
      }
      return this.#lose()
    }
    for (let key = first; ; key = this.#value(), this.#expect(':')) {
      // As the lock's YAML has them; of other keys it is not known how they are written there.
      const isPlain = typeof key === 'string' || (typeof key === 'number' && Number.isSafeInteger(key))
      if (!isPlain) this.lossy = true
      entries.set(String(key), this.#value())
      if (this.#skip('}')) break
      this.#expect(',')
      if (this.#skip('}')) break
    }
    return Object.fromEntries(entries)
  }

  #lose(): Json {
    this.lossy = true
    return null
  }

  #skip(text: string): boolean {
    const token = this.#tokens[this.#at]
    if (token === undefined || token.is === 'string' || token.text !== text) return false
    this.#at++
    return true
  }

  #expect(text: string): void {
    if (!this.#skip(text)) fail()
  }
}

function fail(): never {
  throw NO_LITERAL
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\n': '', '\r': '', '\r\n': '',
} // prettier-ignore

/** Undefined for bytes, and for a character by its name. */
function textOf(token: string): string | undefined {
  const [whole, prefix = '', quote = ''] = /^([A-Za-z]*)("""|'''|"|')/.exec(token) ?? []
  if (whole === undefined || /b/i.test(prefix)) return undefined
  const body = token.slice(whole.length, -quote.length).replace(/\r\n?/g, '\n')
  if (/r/i.test(prefix)) return body
  let isKnown = true
  const text = body.replace(
    /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g,
    (all, octal: string | undefined, x: string | undefined, u: string | undefined, big: string | undefined, char: string) => {
      const hex = x ?? u ?? big
      const point = octal !== undefined ? Number.parseInt(octal, 8) : hex !== undefined ? Number.parseInt(hex, 16) : undefined
      if (point !== undefined && point <= 0x10ffff) return String.fromCodePoint(point)
      if (point !== undefined || /[NxuU]/.test(char)) isKnown = false
      return ESCAPES[char] ?? all
    },
  )
  return isKnown ? text : undefined
}
