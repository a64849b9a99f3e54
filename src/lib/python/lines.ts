/**
 * Python source cut into logical lines of tokens, as far as constants need it (docs.python.org/3/reference/lexical_analysis.html).
 * Nothing is executed. What cannot be cut for sure gives no lines at all.
 */

export interface Token {
  readonly is: 'name' | 'number' | 'string' | 'sign'
  /** As it is written; of a string with its prefix and quotes. */
  readonly text: string
}

export interface LogicalLine {
  /** Columns before it, a tab up to the next multiple of 8. */
  readonly indent: number
  readonly tokens: readonly Token[]
}

const SPACE = /(?:[ \t\f]|\\\r?\n)+/y
const NAME = /[A-Za-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}]*/uy
const NUMBER =
  /(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?)/y
const STRING = /(?:[bB][rR]?|[rR][bBfFtT]?|[fFtT][rR]?|[uU])?(?:"""|'''|"|')/y
const SIGN = /->|\.\.\.|[<>*/]{2}=?|[-+*/%@&|^<>=!:]=|[-+*/%@&|^~<>=()[\]{},:;.!]/y
/** As many as CPython's parser takes. */
const MOST_BRACKETS = 200

/** Undefined for a text that Python would refuse, or that means different things to its versions. */
export function logicalLines(source: string): LogicalLine[] | undefined {
  const text = source.replace(/^\ufeff/, '')
  const lines: LogicalLine[] = []
  let tokens: Token[] = []
  let brackets = 0
  let indent = 0
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  const end = (): void => {
    if (tokens.length > 0) lines.push({ indent, tokens })
    tokens = []
  }
  while (at < text.length) {
    const space = take(SPACE)
    if (tokens.length === 0 && brackets === 0) indent = columnsOf(space ?? '')
    at += space?.length ?? 0
    const char = text[at]
    if (char === undefined) break
    if (char === '#') {
      while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
      continue
    }
    if (char === '\n' || char === '\r') {
      at++
      if (brackets === 0) end()
      continue
    }
    const opening = take(STRING)
    if (opening !== undefined) {
      const length = stringLength(text, at, opening)
      if (length === undefined) return undefined
      tokens.push({ is: 'string', text: text.slice(at, at + length) })
      at += length
      continue
    }
    const number = take(NUMBER)
    const name = number === undefined ? take(NAME) : undefined
    const found = number ?? name ?? take(SIGN)
    if (found === undefined) return undefined
    if ('([{'.includes(found)) brackets++
    else if (')]}'.includes(found)) brackets--
    if (brackets < 0 || brackets > MOST_BRACKETS) return undefined
    at += found.length
    // `012` and `1x` are no Python; what a number runs into is not looked at further.
    if (number !== undefined && ((/^0[\d_]*[1-9]/.test(number) && /^\d[\d_]*$/.test(number)) || take(NAME) !== undefined)) {
      const next = take(NAME)
      if (next === undefined || !/^(?:if|else|and|or|in|is|not|for)$/.test(next)) return undefined
    }
    tokens.push({ is: number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign', text: found })
  }
  if (brackets > 0) return undefined
  end()
  return lines
}

function columnsOf(space: string): number {
  let columns = 0
  for (const char of space.replace(/^.*[\n\f]/s, '')) columns = char === '\t' ? columns + 8 - (columns % 8) : columns + 1
  return columns
}

/** Undefined for one without an end, and for an f-string that ends in one version of Python and goes on in another. */
function stringLength(text: string, start: number, opening: string): number | undefined {
  const quote = opening.replace(/^[A-Za-z]+/, '')
  const filled = /[fFtT]/.test(opening.slice(0, -quote.length))
  let at = start + opening.length
  for (let braces = 0; at < text.length; at++) {
    if (text.startsWith(quote, at)) return braces > 0 ? undefined : at + quote.length - start
    const char = text[at] as string
    if (char === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1
    else if (quote.length === 1 && (char === '\n' || char === '\r')) return undefined
    else if (filled && braces === 0 && (char === '{' || char === '}') && text[at + 1] === char) at++
    else if (filled && char === '{') braces++
    else if (filled && char === '}' && braces > 0) braces--
  }
  return undefined
}
