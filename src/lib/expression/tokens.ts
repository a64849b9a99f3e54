import { ExpressionError } from './syntax.js'

export interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'symbol' | 'end'
  /** The symbol or name; of a string what stands between the quotes, untouched. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const SPACE = /[\t\n\r ]+/y
const NUMBER = /(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
/** Unicode identifiers (UAX 31): `Σ_out`, `ε_dp`, `ν_low`. */
const NAME = /[\p{ID_Start}_][\p{ID_Continue}]*/uy
const SYMBOLS = ['==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/', '?', ':', '(', ')', '[', ']', ',', '.', '$'] as const

/** What people write who come from another language, and what it is called here. */
const FOREIGN: readonly [text: string, fix: string][] = [
  ['===', 'Write `==`.'],
  ['!==', 'Write `!=`.'],
  ['&&', 'Write `and`.'],
  ['||', 'Write `or`.'],
  ['??', 'Write `exists(x) ? x : other`.'],
  ['=~', "Write `matches(text, 'pattern')`."],
  ['**', 'There is no power operator; multiply.'],
  ['=', 'Write `==` to compare; nothing can be assigned.'],
  ['!', 'Write `not`.'],
  ['&', 'Write `and`.'],
  ['|', 'Write `or`.'],
  ['%', 'There is no remainder operator.'],
  ['@', 'Write `value` for the matched value.'],
  ['{', 'There are no object literals; compare the keys one by one.'],
  ['`', "Write text in quotes: 'text'."],
  ['≤', 'Write `<=`.'],
  ['≥', 'Write `>=`.'],
  ['≠', 'Write `!=`.'],
  ['‘', "Write straight quotes: 'text'."],
  ['’', "Write straight quotes: 'text'."],
  ['“', "Write straight quotes: 'text'."],
  ['”', "Write straight quotes: 'text'."],
]

/** Splits an expression. Strings are raw: YAML has already read its own escapes, so `\d` reaches the pattern as it is. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0]
  }
  while (at < source.length) {
    const space = take(SPACE)
    if (space !== undefined) {
      at += space.length
      continue
    }
    const start = at
    const push = (kind: Token['kind'], text: string, length: number): void => {
      at += length
      tokens.push({ kind, text, start, end: at })
    }
    const c = source[at]!
    const foreign = FOREIGN.find(([text]) => source.startsWith(text, at))
    const number = take(NUMBER)
    if (number !== undefined) {
      push('number', number, number.length)
      const glued = take(/[\p{ID_Continue}.]+/uy)
      if (glued !== undefined)
        throw new ExpressionError(
          `\`${number}${glued}\` is not a number`,
          start + 1,
          'Write a number as 1, 0.5 or 1e-6; text goes in quotes.',
        )
      const reading = misread(number)
      if (reading !== undefined)
        throw new ExpressionError(`\`${number}\` ${reading}`, start + 1, 'Write a number that computers can hold.')
      continue
    }
    if (c === "'" || c === '"') {
      const close = source.indexOf(c, at + 1)
      if (close < 0)
        throw new ExpressionError(
          `the text that starts here has no closing ${c}`,
          at + 1,
          'Close it; text with both kinds of quote cannot be written.',
        )
      push('string', source.slice(at + 1, close), close + 1 - at)
      continue
    }
    const name = take(NAME)
    if (name !== undefined) {
      push('name', name, name.length)
      continue
    }
    const symbol = SYMBOLS.find((text) => source.startsWith(text, at))
    if (symbol !== undefined && !(foreign !== undefined && foreign[0].length > symbol.length)) {
      push('symbol', symbol, symbol.length)
      continue
    }
    const shown = foreign?.[0] ?? String.fromCodePoint(source.codePointAt(at)!)
    throw new ExpressionError(
      `\`${printable(shown)}\` is not part of the language`,
      at + 1,
      foreign?.[1] ?? 'An expression is made of names, $ paths, numbers, text in quotes, lists, functions and operators.',
    )
  }
  tokens.push({ kind: 'end', text: '', start: source.length, end: source.length })
  return tokens
}

function printable(text: string): string {
  return /^[\p{C}\p{Z}]$/u.test(text) ? `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` : text
}

/** Computers hold 53 bits of a number: what they would read instead, so that a bound is not another than it says. */
function misread(number: string): string | undefined {
  const value = Number(number)
  if (!Number.isFinite(value)) return 'is larger than any number can be'
  if (value === 0 && /^[^eE]*[1-9]/.test(number)) return 'is so small that it would be read as 0'
  if (/^[0-9]+$/.test(number) && !Number.isSafeInteger(value)) return `would be read as ${BigInt(value)}`
  return undefined
}
